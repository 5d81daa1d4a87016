//! Names with their codes, and amounts.

use serde_json::{Number, Value, json};

use super::fields::JsonFields;
use crate::fhir::codes::AS_PRINTED;
use crate::summary::{AmountSize, Decimal, Passage, SummaryAmount, SummaryCode};

/// A name with the codes that the caller knows for it.
pub fn concept(name: &Passage, codes: &[SummaryCode]) -> Value {
    fields(codes).with("text", name.as_str()).into()
}

/// The name of a medicine with its strength behind it, for every reader; and both apart.
pub fn printed(name: &Passage, strength: Option<&Passage>, codes: &[SummaryCode]) -> Value {
    let Some(strength) = strength else {
        return concept(name, codes);
    };
    let together = format!("{} {}", name.as_str(), strength.as_str());
    let part = |url: &str, text: &Passage| json!({ "url": url, "valueString": text.as_str() });
    let both = [part("name", name), part("strength", strength)];
    let apart = json!({ "url": AS_PRINTED, "extension": both });
    fields(codes)
        .with("text", together)
        .list("extension", vec![apart])
        .into()
}

fn fields(codes: &[SummaryCode]) -> JsonFields {
    let coding = |code: &SummaryCode| {
        JsonFields::default()
            .text("system", code.system.as_ref())
            .with("code", code.code.as_str())
            .text("display", code.display.as_ref())
            .into()
    };
    JsonFields::default().list("coding", codes.iter().map(coding).collect())
}

/// A number, exactly as it stands.
pub fn number(decimal: &Decimal) -> Value {
    let figures = decimal.as_str();
    let whole = figures.parse::<u64>().map(Number::from).ok();
    let parsed = || figures.parse::<f64>().ok().and_then(Number::from_f64);
    whole.or_else(parsed).map_or(Value::Null, Value::Number)
}

/// Where an amount goes: a quantity, or a range.
pub enum AmountForm {
    /// A `Quantity`.
    Quantity(Value),
    /// A `Range`.
    Range(Value),
}

/// An amount as FHIR has it.
pub fn measure(amount: &SummaryAmount) -> AmountForm {
    let one = |value: &Decimal, comparator: Option<&str>| {
        let code = amount.code.as_ref();
        let fields = JsonFields::default()
            .with("value", number(value))
            .maybe("comparator", comparator)
            .text("unit", amount.unit.as_ref())
            .text("system", code.and_then(|code| code.system.as_ref()))
            .text("code", code.map(|code| &code.code));
        Value::from(fields)
    };
    let (value, comparator) = match &amount.size {
        AmountSize::Between(low, high) => {
            return AmountForm::Range(json!({ "low": one(low, None), "high": one(high, None) }));
        }
        AmountSize::Exactly(value) => (value, None),
        AmountSize::LessThan(value) => (value, Some("<")),
        AmountSize::AtMost(value) => (value, Some("<=")),
        AmountSize::AtLeast(value) => (value, Some(">=")),
        AmountSize::MoreThan(value) => (value, Some(">")),
    };
    AmountForm::Quantity(one(value, comparator))
}

/// An amount where FHIR has room for a quantity only; none where it is a range.
pub fn quantity(amount: &SummaryAmount) -> Option<Value> {
    match measure(amount) {
        AmountForm::Quantity(quantity) => Some(quantity),
        AmountForm::Range(_) => None,
    }
}

/// A ratio; none where one of its amounts is a range.
pub fn ratio(of: &SummaryAmount, within: Option<&SummaryAmount>) -> Option<Value> {
    let fields = JsonFields::default().with("numerator", quantity(of)?);
    Some(match within {
        Some(within) => fields.with("denominator", quantity(within)?).into(),
        None => fields.into(),
    })
}
