//! One line of a list, read: its name, its strength, its form and how it is taken.

use super::ended::{tells, without_mark as without_ended};
use super::form_words::form_in;
use super::ground::ReadGround;
use super::line_parts::LineParts;
use super::strength_in_line::strength_at;
use super::taken_as::taken_as;
use super::which::{LineState, which};
use domain::medicine::DoseForm;
use domain::plan::Schedule;
use domain::two_lists::{DrugRelease, LineTells, MOST_LINES, PiecesNamed, TimesNamed};
use knowledge::catalogue::{Catalogue, Recognised};
use label::LabelHint;

/// The words with which directions begin before they say how much or when.
const VERBS: [&str; 21] = [
    "take", "to", "be", "taken", "give", "use", "apply", "inject", "inhale", "put", "place",
    "chew", "swallow", "dissolve", "tag", "tages", "giv", "bruges", "smøres", "服", "服用",
];

/// One line, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadLine {
    /// As it stands there.
    pub written: String,
    /// The part that names the medicine.
    pub name: String,
    /// The strength as printed.
    pub printed: Option<String>,
    /// Its form, where the line says it.
    pub form: Option<DoseForm>,
    /// The part that says how it is taken.
    pub directions: Option<String>,
    /// The same as times, where it says that wholly.
    pub schedule: Option<Schedule>,
    /// Whether the times of day are named.
    pub times: TimesNamed,
    /// Whether it says how many are taken.
    pub pieces: PiecesNamed,
    /// What it says of taking it that was not read.
    pub unread: Option<String>,
    /// Whether the name says that it works slowly.
    pub release: DrugRelease,
    /// Whether another medicine may be named on it, which is then not read.
    pub names_another: bool,
    /// Whether the line, or the heading over it, marks it as ended or held back.
    pub tells: LineTells,
    /// Which medicine it is.
    pub state: LineState,
}

/// Reads a list line by line. A line that only says how something is taken belongs to the
/// one before it; what stands behind the most lines is not read.
pub fn read(text: &str, ground: ReadGround<'_>) -> Vec<ReadLine> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let line = without_mark(line);
        if !line.chars().any(char::is_alphanumeric) {
            continue;
        }
        match lines.last_mut() {
            Some(last) if is_directions(line, ground.catalogue) => {
                last.push('\n');
                last.push_str(line);
            }
            _ => {
                let parts = one_each(line, ground.catalogue);
                lines.extend(parts.into_iter().map(ToOwned::to_owned));
            }
        }
        if lines.len() > MOST_LINES {
            break;
        }
    }
    // What stands under a heading such as "Stopped:" is ended until the next heading.
    let mut under = LineTells::Taken;
    let read = lines.iter().map(|line| {
        let mut read = read_line(line, ground);
        if is_heading(&read) {
            read.state = LineState::Heading;
            under = tells(line);
        } else if is_other_words(&read) {
            // It may be a heading that nobody here knows: what follows is not ended by it.
            under = LineTells::Taken;
        } else if read.tells == LineTells::Taken {
            read.tells = under;
        }
        read
    });
    read.collect()
}

/// Whether a line names no medicine and no figure.
fn is_other_words(read: &ReadLine) -> bool {
    matches!(read.state, LineState::Unknown(_)) && !read.written.chars().any(char::is_numeric)
}

/// Words that stand over the medicines that follow, beside those that end or change them.
const HEADS: [&str; 22] = [
    "continue",
    "continued",
    "continuing",
    "start",
    "started",
    "starting",
    "new",
    "unchanged",
    "current",
    "regular",
    "medicines",
    "medication",
    "medications",
    "fortsæt",
    "fortsættes",
    "startet",
    "ny",
    "nye",
    "aktuelle",
    "uændret",
    "繼續",
    "現時",
];

/// Whether a line is the heading of those that follow: it ends as one, or names no medicine
/// and says what was done with some.
fn is_heading(read: &ReadLine) -> bool {
    let line = read.written.trim_end();
    let LineState::Unknown(_) = read.state else {
        return false;
    };
    if strength_at(line).is_some() {
        return false;
    }
    if line.ends_with([':', '：']) {
        return true;
    }
    let line = line.to_lowercase();
    let words: Vec<&str> = line.split_whitespace().collect();
    let is_short = words.len() <= 4 && !line.chars().any(char::is_numeric);
    let is_head = |word: &&str| HEADS.contains(word);
    is_short && (words.iter().any(is_head) || read.tells == LineTells::Ended && words.len() == 1)
}

/// The medicines of a line, one each, where several stand there with their strengths.
fn one_each<'a>(line: &'a str, catalogue: &Catalogue) -> Vec<&'a str> {
    let mut parts = Vec::new();
    let mut rest = line;
    while let Some(at) = another_at(rest, catalogue) {
        let (first, others) = rest.split_at_checked(at).unwrap_or((rest, ""));
        if strength_at(others).is_none() {
            break;
        }
        parts.push(first.trim_end_matches(is_between));
        rest = others;
    }
    parts.push(rest);
    parts
}

/// What stands between two medicines of one line.
fn is_between(letter: char) -> bool {
    letter.is_whitespace() || ",;/+&、；，".contains(letter)
}

/// Where the name of another medicine begins, behind the first strength of a line.
fn another_at(line: &str, catalogue: &Catalogue) -> Option<usize> {
    let first = strength_at(line)?;
    let rest = line.get(first.end..)?;
    let mut begins = None;
    for (at, letter) in rest.char_indices().chain([(rest.len(), ' ')]) {
        match begins {
            None if letter.is_alphabetic() => begins = Some(at),
            Some(start) if !letter.is_alphabetic() && letter != '-' => {
                let word = rest.get(start..at).unwrap_or_default();
                let is_long = word.chars().count() >= 5 || word.chars().any(|one| one > '\u{3000}');
                if is_long
                    && form_in(word).is_none()
                    && catalogue.recognise(word) != Recognised::Unknown
                {
                    return Some(first.end + start);
                }
                begins = None;
            }
            _ => {}
        }
    }
    None
}

/// A line without the dash, dot or number that a list puts before it.
fn without_mark(line: &str) -> &str {
    let line = line
        .trim()
        .trim_start_matches(['-', '–', '•', '*', '·', '●', '▪'])
        .trim_start();
    let figures = line.len()
        - line
            .trim_start_matches(|letter: char| letter.is_ascii_digit())
            .len();
    match line.get(figures..) {
        Some(rest) if figures > 0 && figures < 4 => {
            let rest = rest
                .strip_prefix(['.', ')'])
                .filter(|rest| rest.starts_with(' '));
            rest.map_or(line, str::trim_start)
        }
        _ => line,
    }
}

/// Whether a line says how something is taken, and nothing else: a line that may name a
/// medicine is never taken for the directions of another.
fn is_directions(line: &str, catalogue: &Catalogue) -> bool {
    let reading = label::read(line, LabelHint::default());
    let begins = reading.used.iter().map(|used| used.at.start).min();
    let before = line.get(..begins.unwrap_or(line.len())).unwrap_or_default();
    let tells_to_take = |word: &str| VERBS.contains(&word.to_lowercase().as_str());
    !reading.proposals.is_empty()
        && reading.not_understood.is_empty()
        && before.split_whitespace().all(tells_to_take)
        && strength_at(line).is_none()
        && catalogue.recognise(line) == Recognised::Unknown
}

fn read_line(written: &str, ground: ReadGround<'_>) -> ReadLine {
    let parts = LineParts::of(written);
    let name = without_ended(parts.name);
    let form = form_in(written);
    let taken = parts
        .directions
        .filter(|_| parts.printed.is_some() || !parts.is_several)
        .and_then(|words| taken_as(words, form, ground));
    let is_whole = taken.as_ref().is_some_and(|taken| taken.is_whole);
    let names_another = another_at(written, ground.catalogue).is_some();
    let tells = match tells(written) {
        LineTells::Taken if parts.is_several || parts.is_told_before || names_another => {
            LineTells::Unclear
        }
        told => told,
    };
    // A mark that it is ended was read; how it was taken before says nothing any more.
    let is_read = is_whole || tells == LineTells::Ended;
    let unread = parts.directions.filter(|_| !is_read);
    let (schedule, times, pieces) = taken.map_or(
        (None, TimesNamed::Counted, PiecesNamed::NotNamed),
        |taken| (Some(taken.schedule), taken.times, taken.pieces),
    );
    ReadLine {
        name: name.to_owned(),
        printed: parts.printed.map(ToOwned::to_owned),
        form,
        directions: parts.directions.map(ToOwned::to_owned),
        schedule,
        times,
        pieces,
        unread: unread.map(ToOwned::to_owned),
        release: parts.release(),
        names_another,
        tells,
        state: which(name, written, form, ground),
        written: written.to_owned(),
    }
}
