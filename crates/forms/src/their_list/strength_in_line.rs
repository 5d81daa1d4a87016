//! Where in a line a strength is printed, such as "2.5 mg" or "250 mg/5 ml".

use std::ops::Range;

/// Units as they stand on boxes and in letters, the longest first where one begins another.
const UNITS: [&str; 27] = [
    "micrograms",
    "microgram",
    "mikrogram",
    "milligrams",
    "milligram",
    "international units",
    "mmol",
    "units",
    "unit",
    "enheder",
    "enhed",
    "grams",
    "gram",
    "mcg",
    "µg",
    "μg",
    "mg",
    "iu",
    "ie",
    "ml",
    "g",
    "%",
    "毫克",
    "微克",
    "單位",
    "克",
    "％",
];

/// After a strength: in how much of the medicine it is.
const PER: [&str; 16] = [
    "ml",
    "dose",
    "doses",
    "dosis",
    "puff",
    "pust",
    "actuation",
    "spray",
    "hour",
    "hours",
    "h",
    "time",
    "timer",
    "tablet",
    "毫升",
    "小時",
];

/// Units that stand beside an amount as often as beside a strength: "40 units at night" is
/// what is taken.
const OF_AMOUNTS: [&str; 10] = [
    "international units",
    "units",
    "unit",
    "enheder",
    "enhed",
    "iu",
    "ie",
    "ml",
    "單位",
    "毫升",
];

/// The bytes of the first strength in a line.
pub(super) fn strength_at(line: &str) -> Option<Range<usize>> {
    first_at(line, ends)
}

/// Where an amount begins that has the unit of a strength, such as "40 units".
pub(super) fn amount_at(line: &str) -> Option<usize> {
    let is_amount = |line: &str, at: usize| {
        let (end, unit) = measured(line, at)?;
        OF_AMOUNTS.contains(&unit.as_str()).then_some(end)
    };
    first_at(line, is_amount).map(|at| at.start)
}

fn first_at(line: &str, ends: impl Fn(&str, usize) -> Option<usize>) -> Option<Range<usize>> {
    let mut before = ' ';
    for (at, letter) in line.char_indices() {
        let begins = is_figure(letter) && !before.is_alphanumeric() && !",.".contains(before);
        let begins = begins || (is_figure(letter) && is_wide(before));
        if begins && let Some(end) = ends(line, at) {
            return Some(at..end);
        }
        before = letter;
    }
    None
}

/// Words before a second strength that make a bound of it.
const BOUNDS: [&str; 8] = [
    "max",
    "maximum",
    "most",
    "than",
    "maks",
    "maksimum",
    "最多",
    "不超過",
];

/// Whether a line names another strength after its first, and not as a bound: "3 mg Monday,
/// 1 mg Tuesday" and "2.5 mg increased to 5 mg" are no strength of one piece.
pub(super) fn has_another(rest: &str) -> bool {
    let Some(next) = strength_at(rest) else {
        return false;
    };
    let before = rest.get(..next.start).unwrap_or_default().to_lowercase();
    let mut near = before.split_whitespace().rev().take(2);
    let is_bound = |word: &str| {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        BOUNDS
            .iter()
            .any(|bound| word == *bound || word.ends_with(bound) && is_wide_word(bound))
    };
    !near.any(is_bound)
}

fn is_wide_word(word: &str) -> bool {
    word.chars().all(is_wide)
}

fn is_figure(letter: char) -> bool {
    letter.is_numeric() && !is_wide(letter)
}

/// Chinese signs stand beside figures without a space.
fn is_wide(letter: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&letter)
}

/// Where the strength that begins here ends, if it is one.
fn ends(line: &str, at: usize) -> Option<usize> {
    if let Some(end) = mixture_ends(line, at) {
        return Some(end);
    }
    let (end, unit) = measured(line, at)?;
    let per = per(line, end);
    if per.is_none() && OF_AMOUNTS.contains(&unit.as_str()) {
        return None;
    }
    Some(per.unwrap_or(end))
}

/// Figures and the unit behind them: where it ends, and its letters.
fn measured(line: &str, at: usize) -> Option<(usize, String)> {
    let rest = line.get(at..)?;
    let figures = rest.find(|letter: char| !is_figure(letter) && !".,/".contains(letter))?;
    let end = at + figures;
    let begins = end + spaces(line.get(end..)?);
    let length = unit(line.get(begins..)?)?;
    let letters = line.get(begins..begins + length)?.to_lowercase();
    Some((begins + length, letters))
}

/// "30/500", as mixtures are printed without units. "1/2" is a half and "30/11" a day.
fn mixture_ends(line: &str, at: usize) -> Option<usize> {
    let rest = line.get(at..)?;
    let figures = rest
        .find(|letter: char| !letter.is_ascii_digit() && letter != '/')
        .unwrap_or(rest.len());
    let (one, other) = rest.get(..figures)?.split_once('/')?;
    let is_strength = one.len() <= 2 && other.len() == 3 && !one.is_empty();
    let next = rest.get(figures..).and_then(|rest| rest.chars().next());
    let begins_unit = unit(rest.get(figures..)?.trim_start()).is_some();
    let goes_on = next.is_some_and(|next| next.is_alphanumeric() || ".,".contains(next))
        && !rest.get(figures..)?.starts_with([',', '.']);
    (is_strength && !goes_on && !begins_unit).then_some(at + figures)
}

fn spaces(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\u{a0}', '\u{202f}']).len()
}

/// How many bytes of a text are one of some words, none of whose letters goes on.
fn word(text: &str, words: &[&str]) -> Option<usize> {
    let fits = |word: &&&str| {
        let Some(start) = text.get(..word.len()) else {
            return false;
        };
        let next = text.get(word.len()..).and_then(|rest| rest.chars().next());
        let goes_on = next.is_some_and(|next| next.is_alphabetic() && !is_wide(next));
        start.to_lowercase() == **word && (!goes_on || word.chars().any(is_wide))
    };
    words.iter().find(fits).map(|word| word.len())
}

fn unit(text: &str) -> Option<usize> {
    word(text, &UNITS)
}

/// "/5 ml" or "per dose".
fn per(line: &str, end: usize) -> Option<usize> {
    let rest = line.get(end..)?;
    let gap = spaces(rest);
    let slash = ["/", "per ", "pr. "];
    let slash = slash
        .iter()
        .find(|one| rest.get(gap..).is_some_and(|rest| rest.starts_with(**one)))?;
    let mut at = end + gap + slash.len();
    at += spaces(line.get(at..)?);
    let figures = line
        .get(at..)?
        .find(|letter: char| !is_figure(letter) && !".,".contains(letter))?;
    at += figures;
    at += spaces(line.get(at..)?);
    Some(at + word(line.get(at..)?, &PER)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strength_is_found_in_a_line_with_what_it_is_in() {
        for (line, found) in [
            ("Ramipril 2.5 mg tablets", Some("2.5 mg")),
            ("ramipril 2.5mg", Some("2.5mg")),
            (
                "Amoxicillin 250 mg/5 ml oral suspension",
                Some("250 mg/5 ml"),
            ),
            (
                "Fostair 100/6 micrograms per dose inhaler",
                Some("100/6 micrograms per dose"),
            ),
            (
                "Salbutamol 100 micrograms/actuation",
                Some("100 micrograms/actuation"),
            ),
            ("Fentanyl 25 mikrogram/time", Some("25 mikrogram/time")),
            ("1. Metformin 500mg twice a day", Some("500mg")),
            ("撲熱息痛500毫克 每日三次", Some("500毫克")),
            ("Insulin glargine 100 units/ml", Some("100 units/ml")),
            ("Hydrocortisone 1% cream", Some("1%")),
            ("Vitamin B12 1 mg", Some("1 mg")),
            ("Co-codamol 30/500 tablets", Some("30/500")),
            ("Co-codamol 8/500, two when needed", Some("8/500")),
            ("Insulin glargine 40 units at night", None),
            ("Lactulose 10 ml twice a day", None),
            ("Warfarin as directed", None),
            ("Take 2 tablets", None),
            ("Take 1/2 a tablet until 30/11", None),
            ("Omega 3", None),
            ("5 mgs", None),
        ] {
            assert_eq!(strength_at(line).map(|at| &line[at]), found, "{line}");
        }
    }

    #[test]
    fn a_second_strength_is_told_from_a_bound() {
        for (rest, expected) in [
            ("increased to 5 mg", true),
            ("Monday, 1 mg Tuesday", true),
            ("two tablets four times a day, max 4 g daily", false),
            ("每日三次，最多4克", false),
            ("one in the morning", false),
        ] {
            assert_eq!(has_another(rest), expected, "{rest}");
        }
        assert_eq!(amount_at("Insulin glargine 40 units at night"), Some(17));
        assert_eq!(amount_at("Ramipril 5 mg"), None);
    }
}
