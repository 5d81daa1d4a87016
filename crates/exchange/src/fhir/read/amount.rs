//! Numbers, quantities, ranges and ratios.

use serde_json::Value;

use super::concept::code;
use super::json::{at, text};
use super::margin::Margin;
use crate::summary::{AmountSize, Decimal, SummaryAmount};

/// A number, as a number of JSON or as a text.
pub fn decimal(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => match number.as_u64() {
            Some(whole) => Decimal::parse(&whole.to_string()),
            // Rust writes such a number without an exponent and without zeros behind it.
            None => Decimal::parse(&number.as_f64()?.to_string()),
        },
        Value::String(figures) => Decimal::parse(figures.trim()),
        _ => None,
    }
}

/// A whole number.
pub fn count(value: &Value) -> Option<u32> {
    decimal(value)?.as_str().parse().ok()
}

/// A `Quantity`, or one of its kin such as `Duration`.
pub fn quantity(value: &Value, margin: &mut Margin) -> Option<SummaryAmount> {
    let number = decimal(at(value, "value"))?;
    let size = match text(value, "comparator") {
        None => AmountSize::Exactly(number),
        Some("<") => AmountSize::LessThan(number),
        Some("<=") => AmountSize::AtMost(number),
        Some(">=") => AmountSize::AtLeast(number),
        Some(">") => AmountSize::MoreThan(number),
        Some(_) => return None,
    };
    Some(SummaryAmount {
        size,
        unit: margin.passage_at(value, "unit"),
        code: code(value, margin),
    })
}

/// A `Range`; one end alone is "at most" or "at least".
pub fn range(value: &Value, margin: &mut Margin) -> Option<SummaryAmount> {
    let mut end = |name| match at(value, name) {
        Value::Null => Some(None),
        end => quantity(end, margin).map(Some),
    };
    let (low, high) = (end("low")?, end("high")?);
    let exact = |amount: &SummaryAmount| match &amount.size {
        AmountSize::Exactly(number) => Some(number.clone()),
        _ => None,
    };
    match (low, high) {
        (Some(low), Some(high)) => {
            let said = |amount: &SummaryAmount| amount.unit.is_some() || amount.code.is_some();
            let (from, to) = (exact(&low)?, exact(&high)?);
            let of = if said(&high) { &high } else { &low };
            let differ =
                said(&low) && said(&high) && (low.unit != high.unit || low.code != high.code);
            (!differ).then(|| SummaryAmount {
                size: AmountSize::Between(from, to),
                ..of.clone()
            })
        }
        (Some(low), None) => Some(SummaryAmount {
            size: AmountSize::AtLeast(exact(&low)?),
            ..low
        }),
        (None, Some(high)) => Some(SummaryAmount {
            size: AmountSize::AtMost(exact(&high)?),
            ..high
        }),
        (None, None) => None,
    }
}

/// A `Ratio`: how much in how much.
pub fn ratio(value: &Value, margin: &mut Margin) -> Option<(SummaryAmount, Option<SummaryAmount>)> {
    let of = quantity(at(value, "numerator"), margin)?;
    let within = match at(value, "denominator") {
        Value::Null => None,
        denominator => Some(quantity(denominator, margin)?),
    };
    Some((of, within))
}
