//! What is written for others.

use domain::zone::Moment;
use serde_json::Value;

use super::*;
use crate::fhir::{Edition, write};
use crate::summary::{
    Adherence, Claim, DoseTimes, IntakeStatus, Stated, SummaryAuthor, SummaryCode,
    SummaryIngredient, WhenCode,
};

fn medicine(name: &str) -> SummaryMedicine {
    SummaryMedicine {
        name: passage(name),
        codes: Vec::new(),
        strength: None,
        ingredients: Vec::new(),
        form: None,
        directions: Vec::new(),
        reasons: Vec::new(),
        status: IntakeStatus::Active,
        status_reasons: Vec::new(),
        adherence: None,
        claim: Claim::Taken,
        taken: None,
        said_on: None,
        said_by: None,
        notes: Vec::new(),
    }
}

fn written(summary: &Summary) -> Value {
    let at = Moment::parse_from_rfc3339("2026-12-01T08:00:00Z").unwrap();
    let edition = Edition { at, seed: b"seed" };
    serde_json::from_str(&write(summary, edition, &Plain)).unwrap()
}

fn resources<'a>(document: &'a Value, kind: &str) -> Vec<&'a Value> {
    let entries = document["entry"].as_array().unwrap().iter();
    let all = entries.map(|entry| &entry["resource"]);
    all.filter(|resource| resource["resourceType"] == kind)
        .collect()
}

fn codes(resource: &Value, field: &str) -> Vec<String> {
    let codings = resource[field]["coding"].as_array().unwrap().iter();
    codings
        .map(|coding| coding["code"].as_str().unwrap().to_owned())
        .collect()
}

/// Whatever stands in a document where a code belongs.
fn codes_in(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(all) => all.iter().for_each(|one| codes_in(one, found)),
        Value::Object(all) => {
            for (name, one) in all {
                if let (true, Some(code)) = (
                    ["code", "display", "valueCode", "system"].contains(&name.as_str()),
                    one.as_str(),
                ) {
                    found.push(code.to_owned());
                }
                codes_in(one, found);
            }
        }
        _ => {}
    }
}

/// AC-IPS: "not asked" is never written as "none".
#[test]
fn ac_ips_allergies_nobody_asked_about_are_no_information_and_never_none_known() {
    let document = written(&Summary::default());
    assert_eq!(
        codes(resources(&document, "AllergyIntolerance")[0], "code"),
        ["no-allergy-info", "1287211007"]
    );
    assert_eq!(
        codes(resources(&document, "Condition")[0], "code"),
        ["no-problem-info", "1287211007"]
    );
    let statement = resources(&document, "MedicationStatement")[0];
    assert_eq!(
        codes(statement, "medicationCodeableConcept"),
        ["no-medication-info", "1287211007"]
    );
    assert!(!document.to_string().contains("no-known"));
    assert_eq!(read_value(&document).unwrap().allergies, Stated::NotAsked);
}

#[test]
fn none_known_is_written_with_the_codes_of_both_editions() {
    let document = written(&Summary {
        medicines: Stated::NoneKnown,
        allergies: Stated::NoneKnown,
        problems: Stated::NoneKnown,
        ..Summary::default()
    });
    assert_eq!(
        codes(resources(&document, "AllergyIntolerance")[0], "code"),
        ["no-known-allergies", "716186003"]
    );
    assert_eq!(
        codes(resources(&document, "Condition")[0], "code"),
        ["no-known-problems", "160245001"]
    );
    let statement = resources(&document, "MedicationStatement")[0];
    assert_eq!(
        codes(statement, "medicationCodeableConcept"),
        ["no-known-medications", "787481004"]
    );
}

#[test]
fn none_of_one_sort_is_written_and_read_again() {
    let summary = Summary {
        no_known: vec![
            AllergyKind::Medicine,
            AllergyKind::Food,
            AllergyKind::Environment,
        ],
        ..Summary::default()
    };
    let read = read_value(&written(&summary)).unwrap();
    assert_eq!(
        (read.no_known, read.allergies),
        (summary.no_known, Stated::NotAsked)
    );
}

/// An empty list says nothing: it is not "none".
#[test]
fn a_list_of_nothing_is_written_as_not_asked() {
    let document = written(&Summary {
        allergies: Stated::Listed(Vec::new()),
        ..Summary::default()
    });
    assert_eq!(read_value(&document).unwrap().allergies, Stated::NotAsked);
}

#[test]
fn the_document_begins_with_the_composition_and_its_three_sections() {
    let summary = Summary {
        authors: vec![
            SummaryAuthor::Carer(passage("Jo")),
            SummaryAuthor::Device(passage("Concord")),
        ],
        medicines: Stated::Listed(vec![medicine("Ramipril")]),
        ..Summary::default()
    };
    let document = written(&summary);
    let composition = &document["entry"][0]["resource"];
    assert_eq!(composition["resourceType"], "Composition");
    let sections = composition["section"].as_array().unwrap();
    let codes: Vec<&str> = sections
        .iter()
        .map(|section| section["code"]["coding"][0]["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["10160-0", "48765-2", "11450-4"]);
    assert!(sections.iter().all(|section| {
        section["text"]["div"]
            .as_str()
            .unwrap()
            .starts_with("<div xmlns")
    }));
    assert_eq!(resources(&document, "RelatedPerson").len(), 1);
    assert_eq!(
        resources(&document, "Device")[0]["deviceName"][0]["name"],
        "Concord"
    );
    // Without a birth date: said to be unknown.
    assert!(resources(&document, "Patient")[0]["_birthDate"]["extension"].is_array());
}

#[test]
fn how_a_medicine_is_really_taken_stands_in_the_extension_of_the_next_version() {
    let mut taken = medicine("Ramipril");
    taken.adherence = Some(Adherence::TakingNotAsDirected);
    let document = written(&Summary {
        medicines: Stated::Listed(vec![taken]),
        ..Summary::default()
    });
    let extension = &resources(&document, "MedicationStatement")[0]["extension"][0];
    assert_eq!(
        extension["url"],
        "http://hl7.org/fhir/5.0/StructureDefinition/extension-MedicationStatement.adherence"
    );
    let code = &extension["extension"][0];
    assert_eq!(code["url"], "code");
    assert_eq!(
        code["valueCodeableConcept"]["coding"][0]["code"],
        "taking-not-as-directed"
    );
}

/// A pharmacist who reads only the name reads the strength with it.
#[test]
fn the_strength_stands_behind_the_name_and_apart() {
    let mut taken = medicine("Ramipril");
    taken.strength = Some(passage("5 mg"));
    taken.form = Some(passage("tablet"));
    taken.codes = vec![SummaryCode {
        system: Some(passage("http://www.whocc.no/atc")),
        code: passage("C09AA05"),
        display: None,
    }];
    taken.ingredients = vec![SummaryIngredient {
        name: passage("ramipril"),
        codes: Vec::new(),
        strength: None,
    }];
    let summary = Summary {
        medicines: Stated::Listed(vec![taken]),
        ..Summary::default()
    };
    let document = written(&summary);
    let medication = resources(&document, "Medication")[0];
    assert_eq!(medication["code"]["text"], "Ramipril 5 mg");
    assert_eq!(read_value(&document).unwrap().medicines, summary.medicines);
    // Somebody who changed the text changed the name; the old parts no longer hold.
    let changed = document
        .to_string()
        .replace("\"Ramipril 5 mg\"", "\"Ramipril 10 mg\"");
    let read = read(changed.as_bytes()).unwrap();
    let medicine = &read.medicines.listed()[0];
    assert_eq!(
        (medicine.name.as_str(), &medicine.strength),
        ("Ramipril 10 mg", &None)
    );
}

#[test]
fn directions_without_words_are_put_into_words() {
    let mut taken = medicine("Ramipril");
    taken.directions = vec![SummaryDirection {
        route: Some(passage("by mouth")),
        ..SummaryDirection::default()
    }];
    let document = written(&Summary {
        medicines: Stated::Listed(vec![taken]),
        ..Summary::default()
    });
    let dosage = &resources(&document, "MedicationStatement")[0]["dosage"][0];
    assert_eq!(dosage["text"], "As told by the figures");
}

/// FHIR R4 has no code for it, and an empty timing is none.
#[test]
fn to_take_at_once_is_written_in_words_only() {
    let at_once = DoseTimes {
        when: vec![WhenCode::AtOnce],
        ..DoseTimes::default()
    };
    let mut taken = medicine("Ramipril");
    taken.directions = vec![SummaryDirection {
        text: Some(passage("at once")),
        times: Some(at_once),
        ..SummaryDirection::default()
    }];
    let document = written(&Summary {
        medicines: Stated::Listed(vec![taken]),
        ..Summary::default()
    });
    let dosage = &resources(&document, "MedicationStatement")[0]["dosage"][0];
    assert_eq!(*dosage, serde_json::json!({ "text": "at once" }));
}

/// What people typed is never taken for a code.
#[test]
fn own_words_never_become_a_code() {
    let mut taken = medicine("zzz-name");
    taken.strength = Some(passage("zzz-strength"));
    taken.form = Some(passage("zzz-form"));
    taken.reasons = vec![passage("zzz-reason")];
    taken.notes = vec![passage("zzz-note")];
    taken.directions = vec![SummaryDirection {
        text: Some(passage("zzz-text")),
        route: Some(passage("zzz-route")),
        ..SummaryDirection::default()
    }];
    let document = written(&Summary {
        medicines: Stated::Listed(vec![taken]),
        ..Summary::default()
    });
    let mut found = Vec::new();
    codes_in(&document, &mut found);
    assert!(found.len() > 5);
    assert!(found.iter().all(|code| !code.contains("zzz")), "{found:?}");
}
