//! Documents of other systems and of this app, read and written.

pub(crate) mod arbitrary_tests;
mod laws_tests;
mod medicines_tests;
mod none_tests;
mod reading_tests;
mod references_tests;
mod writing_tests;

use serde_json::{Value, json};

use super::{FhirError, Narrator, Quiet, SummaryPart, read};
use crate::summary::{
    AllergyKind, Passage, Summary, SummaryAllergy, SummaryDirection, SummaryMedicine,
    SummaryPerson, SummaryProblem,
};

fn passage(text: &str) -> Passage {
    Passage::of(text).unwrap()
}

fn read_value(document: &Value) -> Result<Summary, FhirError> {
    read(document.to_string().as_bytes())
}

/// A document with these resources, each under an address of its own, and these sections.
pub(crate) fn document(sections: &Value, resources: &[Value]) -> Value {
    let composition = json!({
        "resourceType": "Composition", "id": "c", "status": "final", "date": "2026-11-30",
        "subject": { "reference": "Patient/p" }, "section": sections,
    });
    let patient = json!({
        "resourceType": "Patient", "id": "p", "name": [{ "text": "Mary Adeyemi" }],
        "birthDate": "1948-05-04",
    });
    let all = [composition, patient]
        .into_iter()
        .chain(resources.iter().cloned());
    let entry = |resource: Value| json!({ "resource": resource });
    let entries: Vec<Value> = all.map(entry).collect();
    json!({ "resourceType": "Bundle", "type": "document", "entry": entries })
}

/// What a document with nothing but these resources says.
fn read_with(resources: &[Value]) -> Summary {
    read_value(&document(&json!([]), resources)).unwrap()
}

/// A statement about a medicine with more fields.
fn statement(fields: &Value) -> Value {
    let mut statement = json!({
        "resourceType": "MedicationStatement", "status": "active",
        "medicationCodeableConcept": { "text": "Ramipril 5 mg" },
    });
    for (name, value) in fields.as_object().unwrap() {
        statement[name] = value.clone();
    }
    statement
}

/// The only medicine of a document with one statement.
fn medicine_of(fields: &Value) -> SummaryMedicine {
    let summary = read_with(&[statement(fields)]);
    let [medicine] = summary.medicines.listed() else {
        panic!("one medicine in {summary:?}");
    };
    medicine.clone()
}

/// What is omitted: sort, name and reason.
fn omitted(summary: &Summary) -> Vec<String> {
    let line = |one: &crate::summary::Omitted| {
        let name = one.name.as_ref().map_or("-", Passage::as_str);
        format!("{} {name} {:?}", one.kind.as_str(), one.why)
    };
    summary.omitted.iter().map(line).collect()
}

/// Plain English for the documents of tests.
pub(crate) struct Plain;

impl Narrator for Plain {
    fn title(&self) -> String {
        "Patient summary".to_owned()
    }
    fn heading(&self, part: SummaryPart) -> String {
        format!("{part:?}")
    }
    fn quiet(&self, _: SummaryPart, quiet: Quiet) -> String {
        match quiet {
            Quiet::NotAsked => "Not asked yet",
            Quiet::NoneKnown => "None that the person knows of",
        }
        .to_owned()
    }
    fn none_of(&self, kind: AllergyKind) -> String {
        format!("None of this sort: {}", kind.code())
    }
    fn person(&self, person: &SummaryPerson) -> String {
        person
            .name
            .as_ref()
            .map_or_else(|| "No name".to_owned(), Passage::shown)
    }
    fn medicine(&self, medicine: &SummaryMedicine) -> String {
        format!("{} ({})", medicine.name.shown(), medicine.status.code())
    }
    fn direction(&self, _: &SummaryDirection) -> String {
        "As told by the figures".to_owned()
    }
    fn allergy(&self, allergy: &SummaryAllergy) -> String {
        allergy.name.shown()
    }
    fn problem(&self, problem: &SummaryProblem) -> String {
        problem.name.shown()
    }
}
