//! Strengths as they are printed, held against each other by what they come to: "1000 mcg"
//! is "1 mg", and "250 mg/5 ml" is "50 mg per ml".

/// A unit, under whatever letters it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PrintedUnit {
    /// A weight; so many nanograms are one.
    Weight(u128),
    Units,
    Millimoles,
    Percent,
    Millilitre,
    Dose,
    Hour,
}

/// The letters by which boxes and letters name a unit.
const UNITS: [(&[&str], PrintedUnit); 9] = [
    (
        &[
            "microgram",
            "micrograms",
            "mikrogram",
            "mcg",
            "µg",
            "μg",
            "ug",
            "微克",
        ],
        PrintedUnit::Weight(1_000),
    ),
    (
        &["milligram", "milligrams", "mg", "毫克"],
        PrintedUnit::Weight(1_000_000),
    ),
    (
        &["gram", "grams", "g", "克"],
        PrintedUnit::Weight(1_000_000_000),
    ),
    (
        &["unit", "units", "iu", "ie", "enhed", "enheder", "單位"],
        PrintedUnit::Units,
    ),
    (&["mmol"], PrintedUnit::Millimoles),
    (&["%"], PrintedUnit::Percent),
    (&["ml", "毫升"], PrintedUnit::Millilitre),
    (
        &[
            "dose",
            "doses",
            "dosis",
            "puff",
            "pust",
            "actuation",
            "spray",
        ],
        PrintedUnit::Dose,
    ),
    (
        &["hour", "hours", "h", "time", "timer", "小時"],
        PrintedUnit::Hour,
    ),
];

/// Words that change nothing.
const BESIDE: [&str; 4] = ["international", "tablet", "tabletter", "tablets"];

/// One figure with its unit, where one stands there. Figures are in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct PrintedTerm {
    figure: Option<u128>,
    unit: Option<PrintedUnit>,
}

/// What is printed, in its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Printed {
    holds: Vec<PrintedTerm>,
    /// In how much of the medicine.
    per: Option<PrintedTerm>,
}

/// Whether two printed strengths come to the same; nothing where that cannot be told.
pub(super) fn are_alike(one: &str, other: &str) -> Option<bool> {
    let (one, other) = (Printed::read(one)?, Printed::read(other)?);
    if one.holds.len() != other.holds.len() {
        return None;
    }
    let pairs = one.holds.iter().zip(&other.holds);
    let mut are_alike = true;
    for (term, against) in pairs {
        let (left, right) = match (term.unit, against.unit) {
            (Some(_), Some(_)) => (term.amount()?, against.amount()?),
            // A mixture that names no units, such as "30/500".
            _ if one.holds.len() == 1 => return None,
            _ => ((term.figure?, None), (against.figure?, None)),
        };
        if left.1 != right.1 {
            return None;
        }
        let (left_per, right_per) = Printed::pers(one.per, other.per)?;
        are_alike &= left.0.checked_mul(right_per)? == right.0.checked_mul(left_per)?;
    }
    Some(are_alike)
}

impl PrintedTerm {
    /// How much it is, weights in one unit, and of what kind.
    fn amount(self) -> Option<(u128, Option<PrintedUnit>)> {
        let figure = self.figure?;
        Some(match self.unit? {
            PrintedUnit::Weight(nanograms) => {
                (figure.checked_mul(nanograms)?, Some(PrintedUnit::Weight(1)))
            }
            unit => (figure, Some(unit)),
        })
    }
}

impl Printed {
    /// In how much of the medicine either is, in millionths. "100 micrograms" of an inhaler
    /// is that of one dose.
    fn pers(one: Option<PrintedTerm>, other: Option<PrintedTerm>) -> Option<(u128, u128)> {
        const ONE: u128 = 1_000_000;
        let figure = |term: PrintedTerm| term.figure.unwrap_or(ONE);
        match (one, other) {
            (None, None) => Some((ONE, ONE)),
            (Some(one), Some(other)) => {
                (one.unit == other.unit).then(|| (figure(one), figure(other)))
            }
            (Some(only), None) | (None, Some(only)) => {
                let is_one_dose = only.unit == Some(PrintedUnit::Dose) && figure(only) == ONE;
                is_one_dose.then_some((ONE, ONE))
            }
        }
    }

    fn read(printed: &str) -> Option<Self> {
        let printed = printed.to_lowercase().replace('％', "%");
        let printed = printed.replace(" per ", "/").replace(" pr. ", "/");
        let mut holds = Vec::new();
        for part in printed.split(['/', '+']) {
            holds.push(term(part)?);
        }
        let is_per = |term: &PrintedTerm| {
            matches!(
                term.unit,
                Some(PrintedUnit::Millilitre | PrintedUnit::Dose | PrintedUnit::Hour)
            )
        };
        let per = (holds.len() > 1)
            .then(|| holds.pop_if(|last| is_per(last)))
            .flatten();
        // "100/6 micrograms": the unit stands once, behind.
        let mut unit = None;
        for term in holds.iter_mut().rev() {
            term.unit = term.unit.or(unit);
            unit = term.unit;
        }
        Some(Self { holds, per })
    }
}

/// A figure, its unit, or both.
fn term(part: &str) -> Option<PrintedTerm> {
    let part = part.trim();
    let figures = part
        .find(|letter: char| !letter.is_ascii_digit() && !".,".contains(letter))
        .unwrap_or(part.len());
    let (figure, rest) = part.split_at_checked(figures)?;
    let mut unit = None;
    let words = rest.split(|letter: char| letter.is_whitespace() || "()-".contains(letter));
    for word in words.filter(|word| !word.is_empty() && !BESIDE.contains(word)) {
        let known = UNITS.iter().find(|(letters, _)| letters.contains(&word));
        let known = known.map(|(_, unit)| *unit)?;
        if unit.replace(known).is_some() {
            return None;
        }
    }
    let figure = if figure.is_empty() {
        None
    } else {
        Some(millionths(figure)?)
    };
    (figure.is_some() || unit.is_some()).then_some(PrintedTerm { figure, unit })
}

/// A figure in millionths. "1,000" and "1.000" are a thousand to one reader and one to
/// another: nothing.
fn millionths(figure: &str) -> Option<u128> {
    let (whole, part) = figure.split_once(['.', ',']).unwrap_or((figure, ""));
    let is_group = part.len() == 3 && whole != "0";
    let are_digits = |text: &str| text.chars().all(|letter| letter.is_ascii_digit());
    if is_group || whole.is_empty() || whole.len() > 9 || part.len() > 6 {
        return None;
    }
    if !are_digits(whole) || !are_digits(part) {
        return None;
    }
    format!("{whole}{part:0<6}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_strengths_are_alike_by_what_they_come_to() {
        for (one, other, expected) in [
            ("5 mg", "5mg", Some(true)),
            ("5 mg", "2.5 mg", Some(false)),
            ("1 mg", "1000 mcg", Some(true)),
            ("0.25 micrograms", "0.5 micrograms", Some(false)),
            ("62.5 micrograms", "62 mikrogram", Some(false)),
            ("0,5 mg", "0.5 mg", Some(true)),
            ("100 micrograms/dose", "100 mcg per dose", Some(true)),
            ("100 micrograms", "100 micrograms per actuation", Some(true)),
            ("50 mg/ml", "250 mg/5 ml", Some(true)),
            ("250 mg/5 ml", "125 mg/5 ml", Some(false)),
            ("250 mg", "250 mg/5 ml", None),
            ("100 units/ml", "300 units/ml", Some(false)),
            ("1%", "1 ％", Some(true)),
            ("30/500", "30 mg/500 mg", Some(true)),
            ("30/500", "8/500", Some(false)),
            ("100/6 micrograms per dose", "200/6 micrograms", Some(false)),
            ("500 mg", "5%", None),
            ("1,000 mg", "1000 mg", None),
            ("5 mg", "as usual", None),
            ("5", "5 micrograms", None),
            ("500毫克", "500 mg", Some(true)),
        ] {
            assert_eq!(are_alike(one, other), expected, "{one} and {other}");
            assert_eq!(are_alike(other, one), expected, "{other} and {one}");
        }
    }
}
