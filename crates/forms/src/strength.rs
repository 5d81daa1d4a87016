//! A strength as printed on a pack, read where it says plainly how much is in
//! one unit.
//!
//! "500 mg" is read; "250 mg/5 ml" and "8/500" are not, and stay words.

use domain::amount::{Quantity, Strength, StrengthUnit};
use domain::figure::{self, Figure};

/// How units are written on packs in the three languages.
const UNITS: [(&str, StrengthUnit); 19] = [
    ("mg", StrengthUnit::Milligrams),
    ("milligram", StrengthUnit::Milligrams),
    ("milligrams", StrengthUnit::Milligrams),
    ("毫克", StrengthUnit::Milligrams),
    ("mcg", StrengthUnit::Micrograms),
    ("µg", StrengthUnit::Micrograms),
    ("μg", StrengthUnit::Micrograms),
    ("microgram", StrengthUnit::Micrograms),
    ("micrograms", StrengthUnit::Micrograms),
    ("mikrogram", StrengthUnit::Micrograms),
    ("微克", StrengthUnit::Micrograms),
    ("g", StrengthUnit::Grams),
    ("gram", StrengthUnit::Grams),
    ("grams", StrengthUnit::Grams),
    ("克", StrengthUnit::Grams),
    ("units", StrengthUnit::Units),
    ("單位", StrengthUnit::Units),
    ("enheder", StrengthUnit::Units),
    ("mmol", StrengthUnit::Millimoles),
];

/// What a printed strength says plainly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlainStrength {
    /// One thing only.
    One(Strength),
    /// One of two, as "1,000 mg": a thousand on an English pack, one on a Danish one.
    Either(Strength, Strength),
}

/// Reads one figure and one unit, and nothing else; a figure with two readings
/// with both of them.
pub fn plain(text: &str) -> Option<PlainStrength> {
    let (figure, unit) = parted(text)?;
    let of = |quantity| Strength { quantity, unit };
    match figure::read(&figure).ok()? {
        Figure::Exact(quantity) if quantity.is_zero() => None,
        Figure::Exact(quantity) => Some(PlainStrength::One(of(quantity))),
        Figure::Either(one, other) => Some(PlainStrength::Either(of(one), of(other))),
    }
}

/// Reads one figure of one meaning and one unit, and nothing else.
pub fn read(text: &str) -> Option<Strength> {
    match plain(text)? {
        PlainStrength::One(strength) => Some(strength),
        PlainStrength::Either(..) => None,
    }
}

/// The one of its two readings that a number stands for.
pub fn meaning(text: &str, means: Quantity) -> Option<Strength> {
    match plain(text)? {
        PlainStrength::Either(one, other) => [one, other]
            .into_iter()
            .find(|strength| strength.quantity == means),
        PlainStrength::One(_) => None,
    }
}

/// The number in a strength of the catalogue, which is written as in English: a
/// comma parts thousands, a point the part.
pub fn in_english(text: &str) -> Option<Quantity> {
    match plain(text)? {
        PlainStrength::Either(thousands, _) if text.contains(',') => Some(thousands.quantity),
        PlainStrength::Either(_, parted) => Some(parted.quantity),
        PlainStrength::One(strength) => Some(strength.quantity),
    }
}

/// The figure and the unit.
fn parted(text: &str) -> Option<(String, StrengthUnit)> {
    let text: String = text.trim().chars().map(half_width).collect();
    let text = text.to_lowercase();
    UNITS.iter().find_map(|(written, unit)| {
        let figure = text.strip_suffix(written)?.trim_end();
        let is_figure = !figure.chars().any(char::is_alphabetic);
        is_figure.then(|| (figure.to_owned(), *unit))
    })
}

/// Letters and figures as wide as a Chinese sign, in their plain form.
fn half_width(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    }
}

/// A strength as it would be typed, so that it is read again as the same.
pub fn typed(strength: Strength) -> String {
    let unit = match strength.unit {
        StrengthUnit::Micrograms => "micrograms",
        StrengthUnit::Milligrams => "mg",
        StrengthUnit::Grams => "g",
        StrengthUnit::Units => "units",
        StrengthUnit::Millimoles => "mmol",
    };
    [&figure::typed(strength.quantity), " ", unit].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_strength_is_read() {
        for (text, expected) in [
            ("500 mg", Some(("500", StrengthUnit::Milligrams))),
            ("500mg", Some(("500", StrengthUnit::Milligrams))),
            ("0,5 mg", Some(("0.5", StrengthUnit::Milligrams))),
            ("2.5 MG", Some(("2.5", StrengthUnit::Milligrams))),
            ("0.125 mg", Some(("0.125", StrengthUnit::Milligrams))),
            ("75 micrograms", Some(("75", StrengthUnit::Micrograms))),
            ("100 mikrogram", Some(("100", StrengthUnit::Micrograms))),
            ("1 g", Some(("1", StrengthUnit::Grams))),
            ("500毫克", Some(("500", StrengthUnit::Milligrams))),
            ("５００ｍｇ", Some(("500", StrengthUnit::Milligrams))),
            ("½ mg", Some(("0.5", StrengthUnit::Milligrams))),
            ("1 000 mg", Some(("1000", StrengthUnit::Milligrams))),
            ("1.000,5 mg", Some(("1000.5", StrengthUnit::Milligrams))),
            ("1⅓ mg", None),
            ("-5 mg", None),
            ("250 mg/5 ml", None),
            ("8/500", None),
            ("1,000 mg", None),
            ("1.000 mg", None),
            ("0 mg", None),
            ("500", None),
            ("mg", None),
            ("500 mg extra", None),
            ("", None),
        ] {
            let found = read(text).map(|s| (s.quantity.to_string(), s.unit));
            let expected = expected.map(|(quantity, unit)| (quantity.to_owned(), unit));
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_thousand_or_one_is_told_both_ways() {
        for text in ["1,000 mg", "1.000 mg", "１，０００毫克"] {
            let Some(PlainStrength::Either(one, other)) = plain(text) else {
                panic!("{text}: {:?}", plain(text))
            };
            assert_eq!(
                (typed(one), typed(other)),
                ("1000 mg".into(), "1 mg".into())
            );
        }
    }

    #[test]
    fn what_the_catalogue_writes_is_read_as_it_is_meant() {
        for (text, means) in [
            ("50,000 units", "50000"),
            ("3.125 mg", "3.125"),
            ("0.088 mg", "0.088"),
            ("500 mg", "500"),
        ] {
            assert_eq!(in_english(text), Some(means.parse().unwrap()), "{text}");
        }
        assert_eq!(in_english("100,000 units/mL"), None);
    }

    #[test]
    fn what_is_put_into_a_field_is_read_as_the_same() {
        for (quantity, unit) in [
            ("3.125", StrengthUnit::Milligrams),
            ("1000", StrengthUnit::Units),
            ("0.125", StrengthUnit::Grams),
        ] {
            let quantity = quantity.parse().unwrap();
            let strength = Strength { quantity, unit };
            assert_eq!(read(&typed(strength)), Some(strength));
        }
    }
}
