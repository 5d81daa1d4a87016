//! `CodeableConcept`: what something is called, in words and in codes.

use serde_json::Value;

use super::json::{all, at, list, text};
use super::margin::Margin;
use crate::summary::{Passage, SummaryCode};

/// Systems that say what works in a medicine or to which group it belongs, not which one
/// it is: their words are a name only where there is no other.
const GROUPS: [&str; 3] = ["whocc.no/atc", "2.16.840.1.113883.6.73", "/atc"];

/// What a concept is called: its text, else what its codes are said to stand for, else a
/// code. Of several concepts the first that has a name.
pub fn words(concept: &Value, margin: &mut Margin) -> Option<Passage> {
    list(concept).iter().find_map(|one| one_words(one, margin))
}

fn one_words(concept: &Value, margin: &mut Margin) -> Option<Passage> {
    match concept {
        Value::String(plain) => margin.passage(plain),
        Value::Object(_) => {
            // A reference with a concept in it, as FHIR R5 has it.
            let inner = at(concept, "concept");
            if !inner.is_null() {
                return one_words(inner, margin);
            }
            let codings = all(concept, "coding");
            let said = text(concept, "text");
            let said = said.or_else(|| display(codings)).or_else(|| {
                let code = codings.iter().find_map(|coding| text(coding, "code"));
                code.or_else(|| text(concept, "display"))
            });
            said.and_then(|said| margin.passage(said))
        }
        _ => None,
    }
}

/// What codes are said to stand for: the one that somebody chose, else the first that is
/// more than a group.
fn display(codings: &[Value]) -> Option<&str> {
    let named = |coding: &&Value| text(coding, "display").is_some();
    let chosen = |coding: &&Value| at(coding, "userSelected").as_bool() == Some(true);
    let is_group = |coding: &&Value| {
        text(coding, "system")
            .is_some_and(|system| GROUPS.iter().any(|group| system.ends_with(group)))
    };
    let named: Vec<&Value> = codings.iter().filter(named).collect();
    let best = named
        .iter()
        .copied()
        .find(|coding| chosen(coding))
        .or_else(|| named.iter().copied().find(|coding| !is_group(coding)))
        .or_else(|| named.first().copied());
    best.and_then(|coding| text(coding, "display"))
}

/// The codes of a concept. A code that is longer than any is not kept: half of it would
/// be another.
pub fn codes(concept: &Value, margin: &mut Margin) -> Vec<SummaryCode> {
    let inner = at(concept, "concept");
    let concept = if inner.is_null() { concept } else { inner };
    let mut found = Vec::new();
    for coding in all(concept, "coding") {
        if let Some(code) = code(coding, margin) {
            found.push(SummaryCode {
                display: margin.passage_at(coding, "display"),
                ..code
            });
        }
    }
    found
}

/// A code with its system, of a coding or a quantity.
pub fn code(coding: &Value, margin: &mut Margin) -> Option<SummaryCode> {
    let system = text(coding, "system");
    let code = text(coding, "code")?;
    if system.into_iter().chain([code]).any(Passage::is_too_long) {
        margin.unreadable();
        return None;
    }
    Some(SummaryCode {
        system: system.and_then(Passage::of),
        code: Passage::of(code)?,
        display: None,
    })
}

/// Each of several concepts, by its words.
pub fn each_words(concepts: &[Value], margin: &mut Margin) -> Vec<Passage> {
    concepts
        .iter()
        .filter_map(|concept| one_words(concept, margin))
        .collect()
}
