//! `Dosage`: the words always, figures where the caller has them.

use serde_json::{Value, json};

use super::concept::{AmountForm, measure, number, quantity, ratio};
use super::fields::{JsonFields, each_worded, worded};
use crate::summary::{
    AsNeeded, DoseBounds, DoseLimit, DosePart, DoseTimes, Passage, SpanUnit, SummaryDirection,
    WhenCode,
};

/// One line of directions. Where it has no words of its own, those that are handed in.
pub fn dosage(line: &SummaryDirection, in_words: &str) -> Value {
    let otherwise = Passage::of(in_words);
    let (is_needed, what_for) = match &line.as_needed {
        None => (None, None),
        Some(AsNeeded::Untold) => (Some(true), None),
        Some(AsNeeded::For(what)) => (None, Some(worded(what))),
    };
    let mut fields = JsonFields::default()
        .text("text", line.text.as_ref().or(otherwise.as_ref()))
        .text("patientInstruction", line.to_person.as_ref())
        .list("additionalInstruction", each_worded(&line.added))
        .maybe("timing", line.times.as_ref().and_then(timing))
        .maybe("asNeededBoolean", is_needed)
        .maybe("asNeededCodeableConcept", what_for)
        .maybe("route", line.route.as_ref().map(worded))
        .maybe("site", line.site.as_ref().map(worded))
        .maybe("method", line.method.as_ref().map(worded))
        .list("doseAndRate", line.parts.iter().filter_map(part).collect());
    for limit in &line.limits {
        fields = match limit {
            DoseLimit::Within(most, period) => {
                fields.maybe("maxDosePerPeriod", ratio(most, Some(period)))
            }
            DoseLimit::AtATime(most) => fields.maybe("maxDosePerAdministration", quantity(most)),
            DoseLimit::InALife(most) => fields.maybe("maxDosePerLifetime", quantity(most)),
        };
    }
    fields.into()
}

fn part(part: &DosePart) -> Option<Value> {
    Some(match part {
        DosePart::Dose(amount, of) => {
            let of = of.as_ref().map(worded);
            let fields = JsonFields::default().maybe("type", of);
            match measure(amount) {
                AmountForm::Quantity(quantity) => fields.with("doseQuantity", quantity).into(),
                AmountForm::Range(range) => fields.with("doseRange", range).into(),
            }
        }
        DosePart::Rate(amount, None) => match measure(amount) {
            AmountForm::Quantity(quantity) => json!({ "rateQuantity": quantity }),
            AmountForm::Range(range) => json!({ "rateRange": range }),
        },
        DosePart::Rate(amount, Some(within)) => {
            json!({ "rateRatio": ratio(amount, Some(within))? })
        }
    })
}

/// The moments that FHIR R4 has a code for.
fn moments(times: &DoseTimes) -> Vec<WhenCode> {
    let known = |when: &WhenCode| *when != WhenCode::AtOnce;
    times.when.iter().copied().filter(known).collect()
}

fn timing(times: &DoseTimes) -> Option<Value> {
    let period = |from: Option<String>, until: Option<String>| {
        Value::from(
            JsonFields::default()
                .maybe("start", from)
                .maybe("end", until),
        )
    };
    let repeat = JsonFields::default()
        .maybe("frequency", times.times)
        .maybe("frequencyMax", times.most_times)
        .maybe("period", times.period.as_ref().map(number))
        .maybe("periodMax", times.most_period.as_ref().map(number))
        .maybe("periodUnit", times.unit.map(SpanUnit::code))
        .list(
            "dayOfWeek",
            each(&times.days, |day| day.to_string().to_lowercase()),
        )
        .list(
            "timeOfDay",
            each(&times.clock, |at| at.format("%H:%M:%S").to_string()),
        )
        .list("when", each(&moments(times), |when| when.code().to_owned()))
        .maybe("offset", times.minutes_off)
        .maybe("count", times.count);
    let repeat = match &times.bounds {
        None => repeat,
        Some(DoseBounds::From(from)) => {
            repeat.with("boundsPeriod", period(Some(from.to_string()), None))
        }
        Some(DoseBounds::Until(until)) => {
            repeat.with("boundsPeriod", period(None, Some(until.to_string())))
        }
        Some(DoseBounds::Days(from, until)) => {
            let both = period(Some(from.to_string()), Some(until.to_string()));
            repeat.with("boundsPeriod", both)
        }
        Some(DoseBounds::Lasting(long)) => match measure(long) {
            AmountForm::Quantity(quantity) => repeat.with("boundsDuration", quantity),
            AmountForm::Range(range) => repeat.with("boundsRange", range),
        },
    };
    let repeat = (!repeat.is_empty()).then(|| Value::from(repeat));
    let fields = JsonFields::default()
        .list("event", each(&times.on, ToString::to_string))
        .maybe("repeat", repeat)
        .maybe("code", times.called.as_ref().map(worded));
    (!fields.is_empty()).then(|| fields.into())
}

fn each<T>(all: &[T], written: impl Fn(&T) -> String) -> Vec<Value> {
    all.iter().map(|one| Value::String(written(one))).collect()
}
