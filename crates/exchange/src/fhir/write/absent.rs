//! Entries that stand in place of a list: nobody asked, or there are none. Each with the
//! code of IPS 1 and the code of SNOMED CT that IPS 2 has in its place.

use serde_json::{Value, json};

use super::entries::Entries;
use super::fields::JsonFields;
use super::health::{category, state};
use super::medicine::{profile, unknown};
use super::narrator::{Quiet, SummaryPart, narrative};
use crate::fhir::codes::{ABSENT, NO_ALLERGY, NO_INFORMATION, NO_MEDICINE, NO_PROBLEM, SNOMED};
use crate::summary::AllergyKind;

/// Puts an entry in that says why a list has none; says how to point to it.
pub fn put(entries: &mut Entries, part: SummaryPart, quiet: Quiet, line: &str) -> Option<Value> {
    let (absent, snomed) = match (part, quiet) {
        (SummaryPart::Medicines, Quiet::NotAsked) => ("no-medication-info", NO_INFORMATION),
        (SummaryPart::Medicines, Quiet::NoneKnown) => ("no-known-medications", NO_MEDICINE),
        (SummaryPart::Allergies, Quiet::NotAsked) => ("no-allergy-info", NO_INFORMATION),
        (SummaryPart::Allergies, Quiet::NoneKnown) => ("no-known-allergies", NO_ALLERGY),
        (SummaryPart::Problems, Quiet::NotAsked) => ("no-problem-info", NO_INFORMATION),
        (SummaryPart::Problems, Quiet::NoneKnown) => ("no-known-problems", NO_PROBLEM),
        (SummaryPart::Past, _) => return None,
    };
    let code = both(absent, snomed, line);
    let resource = match part {
        SummaryPart::Medicines => {
            let status = match quiet {
                Quiet::NotAsked => "unknown",
                Quiet::NoneKnown => "active",
            };
            JsonFields::resource("MedicationStatement")
                .with("meta", profile("MedicationStatement-uv-ips"))
                .with("status", status)
                .with("medicationCodeableConcept", code)
                .with("subject", entries.person())
                .with("_effectiveDateTime", unknown())
        }
        SummaryPart::Allergies => allergy(entries, code),
        SummaryPart::Problems | SummaryPart::Past => JsonFields::resource("Condition")
            .with("meta", profile("Condition-uv-ips"))
            .maybe(
                "clinicalStatus",
                state("condition-clinical", Some("active")),
            )
            .list("category", vec![category()])
            .with("code", code)
            .with("subject", entries.person()),
    };
    Some(entries.add(resource.with("text", narrative(line))))
}

/// Puts an entry in that says that there are no known allergies of a sort. None where
/// there is no code for it.
pub fn put_none_of(entries: &mut Entries, kind: AllergyKind, line: &str) -> Option<Value> {
    let (absent, snomed) = match kind {
        AllergyKind::Medicine => ("no-known-medication-allergies", "409137002"),
        AllergyKind::Food => ("no-known-food-allergies", "429625007"),
        AllergyKind::Environment => ("no-known-environmental-allergies", "428607008"),
        AllergyKind::Biologic => return None,
    };
    let resource = allergy(entries, both(absent, snomed, line));
    Some(entries.add(resource.with("text", narrative(line))))
}

fn allergy(entries: &Entries, code: Value) -> JsonFields {
    JsonFields::resource("AllergyIntolerance")
        .with("meta", profile("AllergyIntolerance-uv-ips"))
        .maybe(
            "clinicalStatus",
            state("allergyintolerance-clinical", Some("active")),
        )
        .with("code", code)
        .with("patient", entries.person())
}

fn both(absent: &str, snomed: &str, line: &str) -> Value {
    let codings = [(ABSENT, absent), (SNOMED, snomed)];
    let codings = codings.map(|(system, code)| json!({ "system": system, "code": code }));
    JsonFields::default()
        .with("coding", codings.to_vec())
        .maybe(
            "text",
            crate::summary::Passage::of(line).map(|line| line.as_str().to_owned()),
        )
        .into()
}
