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

/// The bytes of the first strength in a line.
pub(super) fn strength_at(line: &str) -> Option<Range<usize>> {
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

fn is_figure(letter: char) -> bool {
    letter.is_numeric() && !is_wide(letter)
}

/// Chinese signs stand beside figures without a space.
fn is_wide(letter: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&letter)
}

/// Where the strength that begins here ends, if it is one.
fn ends(line: &str, at: usize) -> Option<usize> {
    let rest = line.get(at..)?;
    let figures = rest.find(|letter: char| !is_figure(letter) && !".,/".contains(letter))?;
    let end = at + figures;
    let end = end + spaces(line.get(end..)?);
    let unit = unit(line.get(end..)?)?;
    let end = end + unit;
    Some(per(line, end).unwrap_or(end))
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
            ("Warfarin as directed", None),
            ("Take 2 tablets", None),
            ("Omega 3", None),
            ("5 mgs", None),
        ] {
            assert_eq!(strength_at(line).map(|at| &line[at]), found, "{line}");
        }
    }
}
