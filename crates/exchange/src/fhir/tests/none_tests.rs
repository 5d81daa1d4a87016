//! "None known", "not asked" and "nobody said": never one for the other.

use serde_json::{Value, json};

use super::*;
use crate::summary::Stated;

const ABSENT: &str = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips";
const SNOMED: &str = "http://snomed.info/sct";

fn allergy(code: &Value) -> Value {
    json!({ "resourceType": "AllergyIntolerance", "code": code })
}

fn coded(system: &str, code: &str) -> Value {
    json!({ "coding": [{ "system": system, "code": code }] })
}

fn worded(text: &str) -> Value {
    json!({ "text": text })
}

/// What a list says, in a word.
fn word<T>(stated: &Stated<T>) -> &'static str {
    match stated {
        Stated::NotAsked => "not asked",
        Stated::NoneKnown => "none known",
        Stated::Listed(_) => "listed",
    }
}

#[test]
fn what_stands_in_place_of_allergies_is_read_for_what_it_says() {
    let display = json!({ "coding": [{ "system": "urn:local", "code": "0", "display": "No known allergies." }] });
    let both = json!({ "coding": [{ "system": ABSENT, "code": "no-allergy-info" }, { "system": SNOMED, "code": "716186003" }] });
    let masked = json!({ "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "masked" }] });
    for (code, expected) in [
        (coded(ABSENT, "no-known-allergies"), "none known"),
        (coded(ABSENT, "no-allergy-info"), "not asked"),
        (
            coded(
                "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown",
                "no-known-allergies",
            ),
            "none known",
        ),
        (coded(SNOMED, "716186003"), "none known"),
        (
            coded("urn:oid:2.16.840.1.113883.6.96", "716186003"),
            "none known",
        ),
        (coded(SNOMED, "160244002"), "none known"),
        (coded(SNOMED, "1287211007"), "not asked"),
        (
            coded(
                "http://terminology.hl7.org/CodeSystem/v3-NullFlavor",
                "NASK",
            ),
            "not asked",
        ),
        (
            coded(
                "http://terminology.hl7.org/CodeSystem/data-absent-reason",
                "unknown",
            ),
            "not asked",
        ),
        // A "none" of another list, or of less than the list.
        (coded(SNOMED, "787481004"), "not asked"),
        (coded(SNOMED, "428197003"), "not asked"),
        (coded(ABSENT, "no-known-medications"), "not asked"),
        (coded(ABSENT, "no-known-moon-allergies"), "not asked"),
        // The same figures in another system are another thing.
        (coded("urn:other", "716186003"), "listed"),
        (worded("No known allergies"), "none known"),
        (worded("Ingen kendte allergier"), "none known"),
        (worded("沒有已知過敏"), "none known"),
        (display, "none known"),
        (worded("No known medications"), "not asked"),
        (worded("No information available"), "not asked"),
        (worded("None"), "not asked"),
        (worded("No known allergies except nuts"), "listed"),
        (worded("Not no known allergies"), "listed"),
        (both, "not asked"),
        (masked, "not asked"),
    ] {
        let summary = read_with(&[allergy(&code)]);
        assert_eq!(word(&summary.allergies), expected, "{code}");
        assert!(summary.no_known.is_empty());
    }
}

#[test]
fn medicines_and_problems_have_their_own_words_for_none() {
    for (code, expected) in [
        (coded(ABSENT, "no-known-medications"), "none known"),
        (coded(ABSENT, "no-medication-info"), "not asked"),
        (coded(SNOMED, "787481004"), "none known"),
        (coded(SNOMED, "182849000"), "not asked"),
        (worded("No known current medications"), "none known"),
        (worded("No known allergies"), "not asked"),
    ] {
        let summary = read_with(&[statement(&json!({ "medicationCodeableConcept": code }))]);
        assert_eq!(word(&summary.medicines), expected, "{code}");
    }
    for (code, expected) in [
        (coded(ABSENT, "no-known-problems"), "none known"),
        (coded(ABSENT, "no-problem-info"), "not asked"),
        (coded(SNOMED, "160245001"), "none known"),
        (
            worded("No known current problems or disability"),
            "none known",
        ),
        // Often kept among problems; it says nothing of them.
        (worded("No known allergies"), "not asked"),
    ] {
        let summary = read_with(&[json!({ "resourceType": "Condition", "code": code })]);
        assert_eq!(word(&summary.problems), expected, "{code}");
    }
}

/// "No known allergies to medicines" says nothing about food.
#[test]
fn none_of_one_sort_is_not_none_at_all() {
    for (code, kind) in [
        (
            coded(ABSENT, "no-known-medication-allergies"),
            AllergyKind::Medicine,
        ),
        (coded(SNOMED, "409137002"), AllergyKind::Medicine),
        (coded(SNOMED, "429625007"), AllergyKind::Food),
        (coded(SNOMED, "428607008"), AllergyKind::Environment),
        (worded("NKDA"), AllergyKind::Medicine),
    ] {
        let summary = read_with(&[allergy(&code)]);
        assert_eq!(summary.allergies, Stated::NotAsked, "{code}");
        assert_eq!(summary.no_known, [kind]);
        assert_eq!(omitted(&summary), [""; 0]);
    }
    let nuts = json!({ "resourceType": "AllergyIntolerance", "category": ["food"], "code": { "text": "Nuts" } });
    let beside = read_with(&[nuts.clone(), allergy(&coded(SNOMED, "409137002"))]);
    assert_eq!(
        (word(&beside.allergies), beside.no_known.as_slice()),
        ("listed", &[AllergyKind::Medicine][..])
    );
    let against = read_with(&[nuts, allergy(&coded(SNOMED, "429625007"))]);
    assert!(against.no_known.is_empty());
    assert_eq!(
        omitted(&against),
        ["AllergyIntolerance 429625007 Contradicted"]
    );
}

/// Whatever in the document says otherwise wins over a "none".
#[test]
fn none_is_not_believed_beside_anything_that_says_otherwise() {
    let none = || allergy(&coded(ABSENT, "no-known-allergies"));
    let section = |more: &Value| {
        let mut section =
            json!({ "title": "Allergies", "code": { "coding": [{ "code": "48765-2" }] } });
        for (name, value) in more.as_object().unwrap() {
            section[name] = value.clone();
        }
        json!([section])
    };
    let gone = section(&json!({ "entry": [{ "reference": "AllergyIntolerance/gone" }] }));
    let told = section(&json!({ "text": { "div": "<div>Nuts!</div>" } }));
    let none_coded = |fields: &Value| {
        let mut none = none();
        for (name, value) in fields.as_object().unwrap() {
            none[name] = value.clone();
        }
        none
    };
    let nothing = json!([]);
    for (sections, resources, expected) in [
        (&nothing, vec![none()], "none known"),
        (&nothing, vec![none(), allergy(&worded("Nuts"))], "listed"),
        (
            &nothing,
            vec![none(), allergy(&coded(ABSENT, "no-allergy-info"))],
            "not asked",
        ),
        (
            &nothing,
            vec![none(), allergy(&worded("Unknown"))],
            "not asked",
        ),
        (&nothing, vec![none(), allergy(&json!({}))], "not asked"),
        (
            &nothing,
            vec![
                none(),
                json!({ "resourceType": "AllergyIntolerance", "modifierExtension": [{}], "code": { "text": "Nuts" } }),
            ],
            "not asked",
        ),
        (&gone, vec![none()], "not asked"),
        (&told, vec![none()], "not asked"),
        (
            &nothing,
            vec![none_coded(
                &json!({ "verificationStatus": { "coding": [{ "code": "refuted" }] } }),
            )],
            "not asked",
        ),
        (
            &nothing,
            vec![none_coded(
                &json!({ "verificationStatus": { "coding": [{ "code": "entered-in-error" }] } }),
            )],
            "not asked",
        ),
        (
            &nothing,
            vec![none_coded(
                &json!({ "clinicalStatus": { "coding": [{ "code": "resolved" }] } }),
            )],
            "not asked",
        ),
        (
            &nothing,
            vec![none_coded(
                &json!({ "modifierExtension": [{ "url": "urn:not" }] }),
            )],
            "not asked",
        ),
    ] {
        let summary = read_value(&document(sections, &resources)).unwrap();
        assert_eq!(
            word(&summary.allergies),
            expected,
            "{sections} {resources:?}"
        );
        let is_named = expected == "none known" || !summary.omitted.is_empty();
        assert!(is_named, "{resources:?}");
    }
}

#[test]
fn an_empty_section_is_read_by_its_reason() {
    let section = |reason: &Value| json!([{ "title": "Medicines", "code": { "coding": [{ "code": "10160-0" }] }, "emptyReason": reason }]);
    let coded = |code: &str| json!({ "coding": [{ "system": "http://terminology.hl7.org/CodeSystem/list-empty-reason", "code": code }] });
    for (reason, expected) in [
        (coded("nilknown"), "none known"),
        (coded("notasked"), "not asked"),
        (coded("unavailable"), "not asked"),
        (coded("withheld"), "not asked"),
        (coded("closed"), "not asked"),
        (json!({ "text": "No known medications" }), "none known"),
        (json!({ "text": "Not asked" }), "not asked"),
        (json!({}), "not asked"),
    ] {
        let empty = read_value(&document(&section(&reason), &[])).unwrap();
        assert_eq!(word(&empty.medicines), expected, "{reason}");
        // And no medicine is lost where the section says that there is none.
        let filled = read_value(&document(&section(&reason), &[statement(&json!({}))])).unwrap();
        assert_eq!(word(&filled.medicines), "listed", "{reason}");
    }
    let held_back = read_value(&document(&section(&coded("withheld")), &[])).unwrap();
    assert_eq!(omitted(&held_back), ["Section Medicines Withheld"]);
}

#[test]
fn a_section_in_words_only_is_named() {
    let sections = json!([
        { "title": "Allergies", "code": { "coding": [{ "code": "48765-2" }] }, "text": { "div": "<div>No known allergies</div>" } },
        { "title": "Outer", "section": [{ "title": "Inner", "text": { "div": "<div>Something</div>" } }] },
    ]);
    let summary = read_value(&document(&sections, &[])).unwrap();
    assert_eq!(summary.allergies, Stated::NotAsked);
    assert_eq!(
        omitted(&summary),
        ["Section Allergies OnlyInWords", "Section Inner OnlyInWords"]
    );
    assert_eq!(
        summary.omitted[0].words,
        Some(passage("No known allergies"))
    );
}

/// "None" among problems of the past says nothing of those of today.
#[test]
fn no_past_problems_are_not_no_problems() {
    let sections = json!([{ "code": { "coding": [{ "code": "11348-0" }] }, "entry": [{ "reference": "Condition/none" }] }]);
    let none = json!({ "resourceType": "Condition", "id": "none", "code": coded(ABSENT, "no-known-problems") });
    let summary = read_value(&document(&sections, &[none])).unwrap();
    assert_eq!(summary.problems, Stated::NotAsked);
    assert_eq!(
        omitted(&summary),
        ["Condition no-known-problems OnlyPartly"]
    );
}
