//! A strength as printed on a pack, read where it says plainly how much is in
//! one unit.
//!
//! "500 mg" is read; "250 mg/5 ml" and "8/500" are not, and stay words.

use domain::amount::{Quantity, Strength, StrengthUnit};

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

/// Reads one figure and one unit, and nothing else.
pub fn read(text: &str) -> Option<Strength> {
    let text = text.trim().to_lowercase();
    let end = text.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','))?;
    let (figure, unit) = text.split_at(end);
    let quantity: Quantity = figure.parse().ok()?;
    let unit = unit.trim();
    let (_, unit) = UNITS.iter().find(|(written, _)| *written == unit)?;
    (!quantity.is_zero() && !is_ambiguous(figure)).then_some(Strength {
        quantity,
        unit: *unit,
    })
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
    [&strength.quantity.to_string(), " ", unit].concat()
}

/// "1,000" is a thousand on an English pack and one on a Danish one.
fn is_ambiguous(figure: &str) -> bool {
    figure
        .split_once([',', '.'])
        .is_some_and(|(whole, places)| whole != "0" && places.len() == 3)
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
}
