//! What documents of other systems hold, and what is read of it.

use serde_json::{Value, json};

use super::*;
use crate::fhir::MOST_BYTES;
use crate::summary::{
    AllergyNature, Criticality, KnownDate, ProblemCourse, Severity, Stated, SummaryAuthor,
    Verification, WhyOmitted,
};

#[test]
fn what_is_no_document_is_refused_with_its_reason() {
    let deep = format!("{}{}", "[".repeat(40), "]".repeat(40));
    let cases: [(&[u8], FhirError); 9] = [
        (b"", FhirError::NotJson),
        (b"hello", FhirError::NotJson),
        (b"\xff\xfe{", FhirError::NotJson),
        (b"{} {}", FhirError::NotJson),
        (
            b" \n<Bundle xmlns=\"http://hl7.org/fhir\"/>",
            FhirError::Xml,
        ),
        (b"[1,2]", FhirError::NotFhir),
        (
            b"{\"resourceType\":\"Bundle\",\"entry\":[]}",
            FhirError::NotASummary,
        ),
        (
            b"{\"resourceType\":\"Patient\",\"id\":\"a\\u0000\"}",
            FhirError::Nul,
        ),
        (deep.as_bytes(), FhirError::TooDeep),
    ];
    for (bytes, error) in cases {
        assert_eq!(
            read(bytes),
            Err(error),
            "{}",
            String::from_utf8_lossy(bytes)
        );
    }
    assert_eq!(read(&vec![b' '; MOST_BYTES + 1]), Err(FhirError::TooLarge));
    let commas = format!("[{}1]", "1,".repeat(1_000_001));
    assert_eq!(read(commas.as_bytes()), Err(FhirError::TooLarge));
    let many = vec![json!({ "resourceType": "Observation" }); 5_000];
    assert_eq!(
        read_value(&document(&json!([]), &many)),
        Err(FhirError::TooMany)
    );
}

#[test]
fn a_mark_of_the_encoding_before_the_document_is_passed_over() {
    let document = document(&json!([]), &[statement(&json!({}))]);
    let with_mark = format!("\u{feff}{document}");
    assert_eq!(read(with_mark.as_bytes()), read_value(&document));
}

#[test]
fn the_person_the_day_and_the_authors_are_read() {
    let mut document = document(
        &json!([]),
        &[
            json!({ "resourceType": "Practitioner", "id": "d", "name": [{ "given": ["Amal"], "family": "Shah" }] }),
            json!({ "resourceType": "PractitionerRole", "id": "r", "practitioner": { "reference": "Practitioner/d" } }),
            json!({ "resourceType": "RelatedPerson", "id": "k", "name": [{ "text": "Jo" }] }),
            json!({ "resourceType": "Organization", "id": "o", "name": "Corner pharmacy" }),
            json!({ "resourceType": "Device", "id": "v", "deviceName": [{ "name": "Some app" }] }),
        ],
    );
    let pointers = [
        "PractitionerRole/r",
        "RelatedPerson/k",
        "Organization/o",
        "Device/v",
        "Patient/p",
    ];
    let mut authors = pointers.map(|to| json!({ "reference": to })).to_vec();
    authors.push(json!({ "display": "Somebody" }));
    authors.push(json!({ "type": "Organization", "display": "A hospital" }));
    document["entry"][0]["resource"]["author"] = authors.into();
    document["entry"][0]["resource"]["language"] = "da".into();
    let summary = read_value(&document).unwrap();
    assert_eq!(summary.person.name, Some(passage("Mary Adeyemi")));
    assert_eq!(summary.person.born, KnownDate::parse("1948-05-04"));
    assert_eq!(summary.written, KnownDate::parse("2026-11-30"));
    assert_eq!(summary.language, Some(passage("da")));
    assert_eq!(
        summary.authors,
        [
            SummaryAuthor::Professional(passage("Amal Shah")),
            SummaryAuthor::Carer(passage("Jo")),
            SummaryAuthor::Organisation(passage("Corner pharmacy")),
            SummaryAuthor::Device(passage("Some app")),
            SummaryAuthor::Person,
            SummaryAuthor::Other(passage("Somebody")),
            SummaryAuthor::Organisation(passage("A hospital")),
        ]
    );
}

#[test]
fn an_allergy_is_read_with_all_that_it_says() {
    let summary = read_with(&[json!({
        "resourceType": "AllergyIntolerance", "type": "allergy", "category": ["medication", "food"], "criticality": "high",
        "clinicalStatus": { "coding": [{ "code": "active" }] }, "verificationStatus": { "coding": [{ "code": "unconfirmed" }] },
        "code": { "coding": [{ "system": "http://snomed.info/sct", "code": "764146007", "display": "Penicillin" }] },
        "onsetDateTime": "2019-01-06", "note": [{ "text": "skin test" }],
        "reaction": [{ "manifestation": [{ "text": "Hives" }, { "text": "Swelling" }], "severity": "severe", "description": "at night" }],
    })]);
    let [allergy] = summary.allergies.listed() else {
        panic!("one")
    };
    assert_eq!(allergy.name, passage("Penicillin"));
    assert_eq!(allergy.kinds, [AllergyKind::Medicine, AllergyKind::Food]);
    assert_eq!(allergy.nature, Some(AllergyNature::Allergy));
    assert_eq!(allergy.criticality, Some(Criticality::High));
    assert_eq!(allergy.course, Some(ProblemCourse::Active));
    assert_eq!(allergy.verification, Some(Verification::Unconfirmed));
    assert_eq!(allergy.since, KnownDate::parse("2019-01-06"));
    assert_eq!(allergy.notes, [passage("skin test")]);
    let reactions: Vec<_> = allergy
        .reactions
        .iter()
        .map(|one| (one.what.as_str(), one.severity))
        .collect();
    let severe = Some(Severity::Severe);
    assert_eq!(
        reactions,
        [
            ("Hives", severe),
            ("Swelling", severe),
            ("at night", severe)
        ]
    );
}

/// Each is in a list or named with its reason.
#[test]
fn whatever_is_in_no_list_is_named() {
    let allergy = |status: &str| {
        json!({
            "resourceType": "AllergyIntolerance", "verificationStatus": { "coding": [{ "code": status }] }, "code": { "text": "Latex" },
        })
    };
    let summary = read_with(&[
        allergy("refuted"),
        allergy("entered-in-error"),
        json!({ "resourceType": "AllergyIntolerance", "modifierExtension": [{ "url": "urn:not" }], "code": { "text": "Nuts" } }),
        json!({ "resourceType": "Condition", "verificationStatus": "refuted", "code": { "text": "Gout" } }),
        json!({ "resourceType": "Condition", "clinicalStatus": { "coding": [{ "code": "active" }] } }),
        statement(&json!({ "status": "entered-in-error" })),
        statement(&json!({ "medicationCodeableConcept": {} })),
        statement(
            &json!({ "medicationCodeableConcept": null, "medicationReference": { "reference": "Medication/gone" } }),
        ),
        json!({ "resourceType": "MedicationRequest", "status": "active", "doNotPerform": true, "medicationCodeableConcept": { "text": "Aspirin" } }),
        json!({ "resourceType": "MedicationDispense", "status": "completed", "medicationCodeableConcept": { "text": "Ibuprofen" } }),
        json!({ "resourceType": "Immunization", "vaccineCode": { "text": "Measles" } }),
        json!({ "resourceType": "Medication", "id": "alone", "code": { "text": "Nobody's" } }),
        json!({ "resourceType": "Thing of tomorrow" }),
        json!("not even an object"),
    ]);
    assert_eq!(
        omitted(&summary),
        [
            "Bundle.entry - NotThere",
            "AllergyIntolerance Latex Refuted",
            "AllergyIntolerance Latex EnteredInError",
            "AllergyIntolerance Nuts Qualified",
            "Condition Gout Refuted",
            "Condition - NoName",
            "MedicationStatement Ramipril 5 mg EnteredInError",
            "MedicationStatement - NoName",
            "MedicationStatement - NoName",
            "MedicationRequest Aspirin NotToBeGiven",
            "MedicationDispense Ibuprofen NotKept",
            "Immunization Measles NotKept",
            "Thingoftomorrow - NotKept",
            "Medication Nobody's NotKept",
        ]
    );
    assert_eq!(summary.medicines, Stated::NotAsked);
    assert_eq!(summary.problems, Stated::NotAsked);
}

/// So that somebody can look it up in the document itself.
#[test]
fn what_has_no_name_keeps_its_own_words() {
    let div = "<div><p>Aspirin <b>100&nbsp;mg</b> &amp; more</p></div>";
    let summary = read_with(&[statement(
        &json!({ "medicationCodeableConcept": null, "text": { "div": div } }),
    )]);
    assert_eq!(omitted(&summary), ["MedicationStatement - NoName"]);
    assert_eq!(
        summary.omitted[0].words,
        Some(passage("Aspirin 100 mg & more"))
    );
}

#[test]
fn more_than_a_list_holds_is_named_and_not_listed() {
    let many: Vec<Value> = (0..502)
        .map(|number| {
            statement(
                &json!({ "medicationCodeableConcept": { "text": format!("Medicine {number}") } }),
            )
        })
        .collect();
    let summary = read_with(&many);
    assert_eq!(summary.medicines.listed().len(), 500);
    assert_eq!(
        omitted(&summary),
        [
            "MedicationStatement Medicine 500 TooMany",
            "MedicationStatement Medicine 501 TooMany"
        ]
    );
}

#[test]
fn what_stands_there_twice_word_for_word_is_listed_once() {
    let twice = [
        statement(&json!({ "id": "a" })),
        statement(&json!({ "id": "a" })),
        statement(&json!({ "id": "b" })),
    ];
    let summary = read_with(&twice);
    assert_eq!(summary.medicines.listed().len(), 2);
    let why: Vec<WhyOmitted> = summary.omitted.iter().map(|one| one.why).collect();
    assert_eq!(why, [WhyOmitted::Repeated]);
}

/// Problems of the past are told apart from those of today.
#[test]
fn a_problem_of_the_past_does_not_stand_among_those_of_today() {
    let sections = json!([
        { "code": { "coding": [{ "code": "11450-4" }] }, "entry": [{ "reference": "Condition/now" }, { "reference": "Condition/both" }] },
        { "code": { "coding": [{ "code": "11348-0" }] }, "entry": [{ "reference": "Condition/then" }, { "reference": "Condition/both" }] },
    ]);
    let condition =
        |id: &str| json!({ "resourceType": "Condition", "id": id, "code": { "text": id } });
    let document = document(&sections, &["now", "then", "both"].map(condition));
    let summary = read_value(&document).unwrap();
    let names = |all: &[SummaryProblem]| {
        all.iter()
            .map(|one| one.name.as_str().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(summary.problems.listed()), ["now", "both"]);
    assert_eq!(names(&summary.past), ["then"]);
}

#[test]
fn what_is_about_somebody_else_is_not_read_as_this_persons() {
    let of = |who: &str, name: &str| {
        statement(
            &json!({ "subject": { "reference": who }, "medicationCodeableConcept": { "text": name } }),
        )
    };
    let other = json!({ "resourceType": "Patient", "id": "other" });
    let summary = read_with(&[
        other,
        of("Patient/p", "Mine"),
        of("Patient/other", "Theirs"),
        of("Patient/gone", "Whose"),
    ]);
    let names: Vec<&str> = summary
        .medicines
        .listed()
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["Mine", "Whose"]);
    assert_eq!(
        omitted(&summary),
        ["MedicationStatement Theirs OtherPerson"]
    );
}
