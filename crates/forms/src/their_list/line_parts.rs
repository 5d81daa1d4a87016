//! The parts of a line: its name, its strength, and how it is taken.

use super::form_words::is_form_word;
use super::strength_in_line::{amount_at, has_another, strength_at};
use domain::two_lists::DrugRelease;
use label::LabelHint;

/// A line in its parts.
pub(super) struct LineParts<'a> {
    pub(super) name: &'a str,
    /// The strength, if there is one and no other.
    pub(super) printed: Option<&'a str>,
    pub(super) directions: Option<&'a str>,
    /// Whether words that say how it is taken stand before its name, or are part of it:
    /// they were not read.
    pub(super) is_told_before: bool,
    /// All that stands behind the strength.
    pub(super) behind: &'a str,
    /// Whether more than one strength stands there.
    pub(super) is_several: bool,
}

impl<'a> LineParts<'a> {
    /// The name, the strength and the directions of a line. Where no strength parts them, the
    /// name is what stands before the first words that say how it is taken.
    pub(super) fn of(line: &'a str) -> Self {
        let strength = strength_at(line);
        let (name_ends, rest_begins) = if let Some(at) = &strength {
            (at.start, at.end)
        } else {
            let at = first_direction(line);
            let amount = amount_at(line).filter(|begins| *begins > 0);
            let at = amount.map_or(at, |begins| begins.min(at));
            (at, at)
        };
        let part =
            |from: usize, to: usize| line.get(from..to).unwrap_or_default().trim_matches(is_edge);
        let behind = line.get(rest_begins..).unwrap_or_default();
        let is_several = strength.is_some() && has_another(behind);
        let rest = without_form(part(rest_begins, line.len()));
        Self {
            name: part(0, name_ends),
            printed: strength.and_then(|at| line.get(at)).filter(|_| !is_several),
            directions: (!rest.is_empty()).then_some(rest),
            is_told_before: tells_before(part(0, name_ends)),
            behind,
            is_several,
        }
    }

    /// How slowly it works, by the name, the strength and what stands right behind: the
    /// directions have words of their own.
    pub(super) fn release(&self) -> DrugRelease {
        let behind = self.behind.split_whitespace().take(3);
        let words: Vec<&str> = [self.name].into_iter().chain(behind).collect();
        DrugRelease::of(&words.join(" "))
    }
}

/// Words with which directions begin, or that say since when or whether.
const BEFORE: [&str; 30] = [
    "take",
    "taking",
    "give",
    "use",
    "apply",
    "inject",
    "inhale",
    "put",
    "not",
    "previously",
    "formerly",
    "was",
    "were",
    "half",
    "double",
    "weekly",
    "daily",
    "once",
    "twice",
    "alternate",
    "tag",
    "tages",
    "tidligere",
    "ikke",
    "før",
    "ugentlig",
    "dagligt",
    "服用",
    "每週",
    "以前",
];

fn tells_before(name: &str) -> bool {
    let name = name.to_lowercase();
    let mut words = name.split(|letter: char| !letter.is_alphanumeric());
    let is_chinese = |word: &str| word.chars().all(|letter| letter > '\u{3000}');
    words.any(|word| BEFORE.contains(&word))
        || BEFORE
            .iter()
            .any(|word| is_chinese(word) && name.contains(word))
        || !label::read(&name, LabelHint::default())
            .proposals
            .is_empty()
}

/// What stands after a strength, without the form that often stands there first.
fn without_form(rest: &str) -> &str {
    let first = rest.split_whitespace().next().unwrap_or_default();
    if is_form_word(first.trim_matches(is_edge)) {
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
