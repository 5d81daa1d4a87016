//! `Dosage`: how a medicine is to be taken.

use serde_json::Value;

use super::amount::{quantity, range, ratio};
use super::concept::{each_words, words};
use super::json::{all, at, either, first};
use super::margin::Margin;
use super::timing::timing;
use crate::summary::{AsNeeded, DoseLimit, DosePart, Passage, SummaryDirection};

/// The most lines of directions of one medicine.
const MOST_LINES: usize = 100;

/// All lines of directions of a statement or an order.
pub fn directions(resource: &Value, margin: &mut Margin) -> Vec<SummaryDirection> {
    let lines = ["dosage", "dosageInstruction"].map(|name| all(resource, name));
    if lines.iter().map(|lines| lines.len()).sum::<usize>() > MOST_LINES {
        margin.unreadable();
    }
    let mut read: Vec<SummaryDirection> = lines
        .into_iter()
        .flatten()
        .take(MOST_LINES)
        .filter_map(|line| {
            let read = direction(line, margin);
            if read.is_none() {
                margin.unreadable();
            }
            read
        })
        .collect();
    // FHIR R5 may say all lines in one text.
    let whole = margin.passage_at(resource, "renderedDosageInstruction");
    let is_said = |text: &Passage| read.iter().any(|line| line.text.as_ref() == Some(text));
    if let Some(text) = whole.filter(|text| !is_said(text)) {
        read.push(SummaryDirection {
            text: Some(text),
            ..SummaryDirection::default()
        });
    }
    read
}

/// One line; none where nothing in it could be read.
fn direction(line: &Value, margin: &mut Margin) -> Option<SummaryDirection> {
    let (text, to_person) = match line {
        Value::String(text) => (margin.passage(text), None),
        line => (
            margin.passage_at(line, "text"),
            margin.passage_at(line, "patientInstruction"),
        ),
    };
    let mut read = SummaryDirection {
        text,
        to_person,
        ..SummaryDirection::default()
    };
    // A mark that changes the meaning: its figures may mean something else.
    if all(line, "modifierExtension").is_empty() {
        let (parts, more) = parts(line, margin);
        let there = at(line, "timing");
        let times = timing(there, margin);
        read.added = each_words(all(line, "additionalInstruction"), margin);
        read.added
            .extend(each_words(all(line, "additionalInstructions"), margin));
        read.added.extend(more);
        read.times = margin.read(there, times);
        read.as_needed = as_needed(line, margin);
        read.route = words(at(line, "route"), margin);
        read.site = words(either(line, &["site", "siteCodeableConcept"]), margin);
        read.method = words(at(line, "method"), margin);
        read.parts = parts;
        read.limits = limits(line, margin);
    } else {
        margin.unreadable();
    }
    (read != SummaryDirection::default()).then_some(read)
}

fn as_needed(line: &Value, margin: &mut Margin) -> Option<AsNeeded> {
    let concepts = ["asNeededCodeableConcept", "asNeededFor"].map(|name| all(line, name));
    let said: Vec<Passage> = concepts
        .into_iter()
        .flat_map(|concepts| each_words(concepts, margin))
        .collect();
    let joined: Vec<&str> = said.iter().map(Passage::as_str).collect();
    if let Some(what) = margin.passage(&joined.join("; ")) {
        return Some(AsNeeded::For(what));
    }
    let is_needed = either(line, &["asNeededBoolean", "asNeeded"]).as_bool() == Some(true);
    let has_concept = concepts.iter().any(|concepts| !concepts.is_empty());
    (is_needed || has_concept).then_some(AsNeeded::Untold)
}

/// How much and how fast, and what of it is told in words only. Older versions of FHIR
/// have it in the line itself.
fn parts(line: &Value, margin: &mut Margin) -> (Vec<DosePart>, Vec<Passage>) {
    let mut found = Vec::new();
    let mut more = Vec::new();
    let own = std::iter::once(line);
    for part in all(line, "doseAndRate").iter().chain(own) {
        let of = words(at(part, "type"), margin);
        let simple = either(part, &["doseQuantity", "quantityQuantity", "quantity"]);
        let ranged = either(part, &["doseRange", "quantityRange"]);
        let dose = quantity(simple, margin);
        let dose = margin.read(simple, dose);
        let between = range(ranged, margin);
        let between = margin.read(ranged, between);
        let doses = dose.into_iter().chain(between);
        found.extend(doses.map(|amount| DosePart::Dose(amount, of.clone())));
        let (fast, between, within) = (
            at(part, "rateQuantity"),
            at(part, "rateRange"),
            at(part, "rateRatio"),
        );
        let rate = quantity(fast, margin);
        let rate = margin.read(fast, rate).map(|rate| (rate, None));
        let ranged = range(between, margin);
        let ranged = margin.read(between, ranged).map(|rate| (rate, None));
        let ratio = ratio(within, margin);
        let ratio = margin.read(within, ratio);
        let rates = [rate, ranged, ratio].into_iter().flatten();
        found.extend(rates.map(|(rate, within)| DosePart::Rate(rate, within)));
        // Not FHIR, and yet told: a rate as a concept.
        let told = at(part, "rate");
        let said = words(told, margin);
        more.extend(margin.read(told, said));
    }
    (found, more)
}

fn limits(line: &Value, margin: &mut Margin) -> Vec<DoseLimit> {
    let mut found = Vec::new();
    for within in all(line, "maxDosePerPeriod") {
        let limit = match ratio(within, margin) {
            Some((most, Some(period))) => Some(DoseLimit::Within(most, period)),
            _ => None,
        };
        found.extend(margin.read(within, limit));
    }
    let at_a_time = first(line, "maxDosePerAdministration");
    let most = quantity(at_a_time, margin).map(DoseLimit::AtATime);
    found.extend(margin.read(at_a_time, most));
    let in_a_life = first(line, "maxDosePerLifetime");
    let most = quantity(in_a_life, margin).map(DoseLimit::InALife);
    found.extend(margin.read(in_a_life, most));
    found
}
