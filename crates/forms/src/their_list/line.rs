//! One line of a list, read: its name, its strength, its form and how it is taken.

use chrono::NaiveDateTime;

use super::form_words::form_in;
use super::strength_in_line::strength_at;
use crate::plan::{PlanDraft, TimesFrom, from_label};
use domain::amount::Unit;
use domain::medicine::DoseForm;
use domain::plan::Schedule;
use domain::two_lists::{PiecesNamed, TimesNamed};
use domain::words::Name;
use domain::zone::Zone;
use knowledge::catalogue::{Catalogue, CatalogueId, MatchKind, Recognised};
use label::LabelHint;

/// How many medicines are offered for a line.
const OFFERED: usize = 5;

/// The words with which directions begin before they say how much or when.
const VERBS: [&str; 21] = [
    "take", "to", "be", "taken", "give", "use", "apply", "inject", "inhale", "put", "place",
    "chew", "swallow", "dissolve", "tag", "tages", "giv", "bruges", "smøres", "服", "服用",
];

/// What a line is read with.
#[derive(Clone, Copy, Debug)]
pub struct ReadGround<'a> {
    /// The names of medicines.
    pub catalogue: &'a Catalogue,
    /// What is on the person's own list under a name that nobody knows.
    pub own: &'a [Name],
    /// The present moment at the person's home.
    pub now: NaiveDateTime,
    /// The zone of that home.
    pub zone: &'a Zone,
}

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
    /// Which medicine it is.
    pub state: LineState,
}

/// Which medicine a line names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineState {
    /// This one.
    One(CatalogueId),
    /// One of these; the person says which.
    Several(Vec<CatalogueId>),
    /// The person's own medicine of that name, which nobody knows.
    Own,
    /// Not understood; these look like it.
    Unknown(Vec<CatalogueId>),
}

/// Reads a list line by line. A line that only says how something is taken belongs to the
/// one before it.
pub fn read(text: &str, ground: ReadGround<'_>) -> Vec<ReadLine> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let line = without_mark(line);
        if !line.chars().any(char::is_alphabetic) {
            continue;
        }
        match lines.last_mut() {
            Some(last) if is_directions(line, ground.catalogue) => {
                last.push('\n');
                last.push_str(line);
            }
            _ => lines.push(line.to_owned()),
        }
    }
    lines.iter().map(|line| read_line(line, ground)).collect()
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
    let (name, printed, directions) = parted(written);
    let form = form_in(written);
    let taken = directions.and_then(|words| taken(words, form, ground));
    let (schedule, times, pieces) = taken.map_or(
        (None, TimesNamed::Counted, PiecesNamed::NotNamed),
        |(schedule, times, pieces)| (Some(schedule), times, pieces),
    );
    ReadLine {
        name: name.to_owned(),
        printed: printed.map(ToOwned::to_owned),
        form,
        directions: directions.map(ToOwned::to_owned),
        schedule,
        times,
        pieces,
        state: state(name, written, form, ground),
        written: written.to_owned(),
    }
}

/// The name, the strength and the directions of a line. Where no strength parts them, the
/// name is what stands before the first words that say how it is taken.
fn parted(line: &str) -> (&str, Option<&str>, Option<&str>) {
    let strength = strength_at(line);
    let (name_ends, rest_begins) = match &strength {
        Some(at) => (at.start, at.end),
        None => {
            let at = first_direction(line);
            (at, at)
        }
    };
    let part =
        |from: usize, to: usize| line.get(from..to).unwrap_or_default().trim_matches(is_edge);
    let printed = strength.and_then(|at| line.get(at));
    let rest = without_form(part(rest_begins, line.len()));
    (
        part(0, name_ends),
        printed,
        (!rest.is_empty()).then_some(rest),
    )
}

/// What stands after a strength, without the form that often stands there first.
fn without_form(rest: &str) -> &str {
    let first = rest.split_whitespace().next().unwrap_or_default();
    if form_in(first).is_some() {
        rest.get(first.len()..)
            .unwrap_or_default()
            .trim_matches(is_edge)
    } else {
        rest
    }
}

fn is_edge(letter: char) -> bool {
    letter.is_whitespace() || ",;:–-()（）".contains(letter)
}

/// Where the words begin that say how something is taken, after at least one that does not.
fn first_direction(line: &str) -> usize {
    let reading = label::read(line, LabelHint::default());
    let begins = reading.used.iter().map(|used| used.at.start).min();
    begins.filter(|begins| *begins > 0).unwrap_or(line.len())
}

/// How it is taken, where the words say it wholly. Where they do not say how many, that is
/// noted and one stands there, which is then not compared.
fn taken(
    words: &str,
    form: Option<DoseForm>,
    ground: ReadGround<'_>,
) -> Option<(Schedule, TimesNamed, PiecesNamed)> {
    let found = from_label(words, LabelHint { form }, &[]);
    let proposed = found.to_use().first()?;
    let usual = form.map_or(Unit::Dose, Unit::usual_for);
    let times = match proposed.times {
        TimesFrom::Named | TimesFrom::PartOfDay => TimesNamed::Named,
        TimesFrom::Chosen => TimesNamed::Counted,
    };
    let finish = |draft: &PlanDraft| {
        let from = draft.begins(ground.now).unwrap_or(ground.now);
        draft.finish(usual, from, ground.zone).ok()
    };
    if let Some(planned) = finish(&proposed.draft) {
        return Some((planned.schedule, times, PiecesNamed::Named));
    }
    let mut one_each = proposed.draft.clone();
    for slot in &mut one_each.slots {
        if slot.amount.trim().is_empty() {
            "1".clone_into(&mut slot.amount);
        }
    }
    if one_each.amount.trim().is_empty() {
        "1".clone_into(&mut one_each.amount);
    }
    let planned = finish(&one_each)?;
    Some((planned.schedule, times, PiecesNamed::NotNamed))
}

fn state(name: &str, written: &str, form: Option<DoseForm>, ground: ReadGround<'_>) -> LineState {
    let is_own = |own: &Name| own.as_str().to_lowercase() == name.to_lowercase();
    if ground.own.iter().any(is_own) {
        return LineState::Own;
    }
    // The way it is taken tells a tablet from a cream of the same name.
    let with_form = form.and_then(|_| {
        let first = written.lines().next()?;
        strength_at(first)
            .and_then(|at| first.get(at.end..))
            .map(|rest| {
                let words = rest.split_whitespace().take(1);
                words.fold(name.to_owned(), |all, word| [&all, " ", word].concat())
            })
    });
    let ways = with_form.iter().map(String::as_str).chain([name]);
    for way in ways {
        match ground.catalogue.recognise(way) {
            Recognised::One(entry) => return LineState::One(entry.id.clone()),
            Recognised::Several(entries) => {
                let ids = entries.iter().take(OFFERED).map(|entry| entry.id.clone());
                return LineState::Several(ids.collect());
            }
            Recognised::Unknown => {}
        }
    }
    let hits = ground.catalogue.search(name, OFFERED);
    let alike = hits
        .iter()
        .filter(|hit| hit.match_kind != MatchKind::Inside);
    LineState::Unknown(alike.map(|hit| hit.entry.id.clone()).collect())
}
