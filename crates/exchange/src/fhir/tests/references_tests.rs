//! How a document points from one thing to another, and how that goes wrong.

use serde_json::{Value, json};

use super::*;

/// A bundle with the medicine and the statement under these addresses.
fn bundle(statement_url: &Value, medicine_url: &Value, id: &Value, pointer: &Value) -> Value {
    json!({ "resourceType": "Bundle", "type": "collection", "entry": [
        { "fullUrl": statement_url, "resource": statement(&json!({
            "id": "s", "medicationCodeableConcept": null, "medicationReference": pointer })) },
        { "fullUrl": medicine_url, "resource": { "resourceType": "Medication", "id": id, "code": { "text": "Right" } } },
        // The same id on another sort of thing, and another medicine.
        { "fullUrl": "urn:uuid:other", "resource": { "resourceType": "Observation", "id": id, "code": { "text": "Wrong" } } },
        { "fullUrl": "https://b.example/Medication/z", "resource": { "resourceType": "Medication", "id": "z", "code": { "text": "Wrong" } } },
    ]})
}

#[test]
fn a_medicine_is_found_however_it_is_pointed_to() {
    let null = Value::Null;
    let at = |text: &str| json!(text);
    for (statement_url, medicine_url, id, pointer) in [
        (null.clone(), null.clone(), at("m"), "Medication/m"),
        (
            at("urn:uuid:1"),
            at("urn:uuid:2"),
            null.clone(),
            "urn:uuid:2",
        ),
        (at("urn:uuid:1"), at("urn:uuid:2"), at("m"), "Medication/m"),
        (at("urn:uuid:1"), at("urn:uuid:2"), at("2"), "urn:uuid:2"),
        (null.clone(), null.clone(), at("2"), "urn:uuid:2"),
        (null.clone(), at("urn:uuid:2"), null.clone(), "Medication/2"),
        (
            at("https://a.example/fhir/MedicationStatement/s"),
            at("https://a.example/fhir/Medication/m"),
            null.clone(),
            "Medication/m",
        ),
        (
            at("https://a.example/fhir/MedicationStatement/s"),
            at("https://a.example/fhir/Medication/m"),
            at("m"),
            "https://a.example/fhir/Medication/m",
        ),
        (
            at("https://x.example/MedicationStatement/s"),
            at("https://y.example/Medication/q"),
            at("m"),
            "https://z.example/Medication/m/_history/3",
        ),
        (null.clone(), at("Medication/m"), at("m"), "Medication/m"),
        (
            null.clone(),
            at("urn:oid:1.2.3"),
            null.clone(),
            "urn:oid:1.2.3",
        ),
        (null.clone(), at(""), at("m"), "m"),
        (
            at("urn:uuid:1"),
            at("https://a.example/fhir/Medication/m"),
            null.clone(),
            "Medication/m",
        ),
        (
            at("urn:uuid:1"),
            at("urn:uuid:ab2"),
            null.clone(),
            "urn:uuid:AB2",
        ),
    ] {
        let document = bundle(
            &statement_url,
            &medicine_url,
            &id,
            &json!({ "reference": pointer, "display": "Shown" }),
        );
        let summary = read_value(&document).unwrap();
        let names: Vec<&str> = summary
            .medicines
            .listed()
            .iter()
            .map(|one| one.name.as_str())
            .collect();
        assert_eq!(names, ["Right"], "{pointer} {medicine_url}");
    }
}

#[test]
fn a_medicine_that_lies_in_its_statement_is_found_there_only() {
    let contained = |id: &str| {
        json!({ "contained": [{ "resourceType": "Medication", "id": id, "code": { "text": "Inside" },
        "ingredient": [{ "itemCodeableConcept": { "text": "ramipril" }, "strength": { "numerator": { "value": 5, "unit": "mg" }, "denominator": { "value": 1 } } }] }],
        "medicationCodeableConcept": null, "medicationReference": { "reference": "#m", "display": "Shown" } })
    };
    let found = medicine_of(&contained("m"));
    assert_eq!(found.name, passage("Inside"));
    assert_eq!(found.ingredients[0].name, passage("ramipril"));
    assert!(found.ingredients[0].strength.is_some());
    assert_eq!(medicine_of(&contained("other")).name, passage("Shown"));
    // What lies in one is not seen from another.
    let elsewhere = json!({ "medicationCodeableConcept": null, "medicationReference": { "reference": "Medication/m", "display": "Shown" } });
    let summary = read_with(&[statement(&contained("m")), statement(&elsewhere)]);
    let names: Vec<&str> = summary
        .medicines
        .listed()
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["Inside", "Shown"]);
}

/// One of two medicines would be a guess.
#[test]
fn a_pointer_that_could_lead_to_two_leads_to_none() {
    let medication =
        |name: &str| json!({ "resourceType": "Medication", "id": "m", "code": { "text": name } });
    let pointing = statement(
        &json!({ "medicationCodeableConcept": null, "medicationReference": { "reference": "Medication/m", "display": "Shown" } }),
    );
    let two = read_with(&[medication("One"), medication("Two"), pointing.clone()]);
    assert_eq!(two.medicines.listed()[0].name, passage("Shown"));
    let same = read_with(&[medication("One"), medication("One"), pointing]);
    assert_eq!(same.medicines.listed()[0].name, passage("One"));
}

#[test]
fn entries_that_lie_in_the_composition_or_in_an_inner_bundle_are_read() {
    let mut document = document(
        &json!([{ "code": { "coding": [{ "code": "10160-0" }] }, "entry": [{ "reference": "#s" }] }]),
        &[
            json!({ "resourceType": "Bundle", "type": "collection", "entry": [
            { "resource": statement(&json!({ "medicationCodeableConcept": { "text": "Deeper" } })) }] }),
        ],
    );
    document["entry"][0]["resource"]["contained"] = json!([statement(&json!({ "id": "s" }))]);
    let summary = read_value(&document).unwrap();
    let names: Vec<&str> = summary
        .medicines
        .listed()
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["Ramipril 5 mg", "Deeper"]);
    assert_eq!(omitted(&summary), [""; 0]);
    let parameters = json!({ "resourceType": "Parameters", "parameter": [{ "name": "return", "resource": document }] });
    assert_eq!(
        read_value(&parameters).unwrap().medicines,
        summary.medicines
    );
}

#[test]
fn what_a_section_points_to_and_is_not_there_is_named() {
    let sections = json!([{ "title": "Medicines", "code": { "coding": [{ "code": "10160-0" }] }, "entry": [
        { "reference": "MedicationStatement/gone" }, { "reference": "urn:uuid:gone", "display": "Warfarin" } ] }]);
    let summary = read_value(&document(&sections, &[])).unwrap();
    assert_eq!(
        omitted(&summary),
        [
            "MedicationStatement Medicines NotThere",
            "Section Warfarin NotThere"
        ]
    );
}

/// A document may begin with anything.
#[test]
fn the_order_of_the_entries_does_not_matter() {
    let mut document = document(
        &json!([]),
        &[
            statement(
                &json!({ "medicationCodeableConcept": null, "medicationReference": { "reference": "Medication/m" } }),
            ),
            json!({ "resourceType": "Medication", "id": "m", "code": { "text": "Right" } }),
        ],
    );
    let forward = read_value(&document).unwrap();
    document["entry"].as_array_mut().unwrap().reverse();
    assert_eq!(read_value(&document).unwrap(), forward);
    assert_eq!(forward.medicines.listed()[0].name, passage("Right"));
}
