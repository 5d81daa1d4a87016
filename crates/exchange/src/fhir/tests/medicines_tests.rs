//! Medicines of other systems, and what is read of them.

use serde_json::json;

use super::*;
use crate::summary::{
    Adherence, AmountSize, AsNeeded, Claim, Decimal, DoseBounds, DoseLimit, DosePart, IntakePeriod,
    IntakeStatus, KnownDate, OrderIntent, SpanUnit, SummaryAmount, SummaryAuthor, WhenCode,
};

fn amount(number: &str, unit: &str) -> SummaryAmount {
    SummaryAmount {
        size: AmountSize::Exactly(Decimal::parse(number).unwrap()),
        unit: Some(passage(unit)),
        code: None,
    }
}

/// The text first, then what a code is said to stand for; a group of medicines names one
/// only where nothing else does.
#[test]
fn a_medicine_is_called_as_the_document_calls_it() {
    let atc =
        json!({ "system": "http://www.whocc.no/atc", "code": "C09AA05", "display": "ramipril" });
    let brand = json!({ "system": "urn:oid:1.2.3", "code": "77", "display": "Triatec" });
    let bare = json!({ "system": "urn:oid:1.2.3", "code": "77" });
    let chosen =
        json!({ "system": "urn:x", "code": "1", "display": "Chosen", "userSelected": true });
    for (concept, name) in [
        (
            json!({ "text": "Triatec 5 mg", "coding": [atc, brand] }),
            "Triatec 5 mg",
        ),
        (json!({ "coding": [atc, brand] }), "Triatec"),
        (json!({ "coding": [atc] }), "ramipril"),
        (json!({ "coding": [brand, chosen] }), "Chosen"),
        (json!({ "coding": [bare] }), "77"),
        (json!({ "text": "  ", "coding": [brand] }), "Triatec"),
    ] {
        let medicine = medicine_of(&json!({ "medicationCodeableConcept": concept }));
        assert_eq!(medicine.name.as_str(), name, "{concept}");
        let count = concept["coding"].as_array().unwrap().len();
        assert_eq!(medicine.codes.len(), count);
    }
}

#[test]
fn a_dose_is_read_in_words_and_in_figures() {
    let medicine = medicine_of(&json!({ "dosage": [
        { "text": "1 to 2 tablets in the morning, at most 4 a day", "patientInstruction": "with water",
          "additionalInstruction": [{ "text": "with food" }],
          "timing": {
              "repeat": { "boundsPeriod": { "start": "2026-11", "end": "2027-01-31" }, "frequency": 1,
                          "frequencyMax": 2, "period": 1.50, "periodUnit": "d", "dayOfWeek": ["mon", "sun"],
                          "when": ["MORN", "PCV"], "offset": 30, "count": 9, "timeOfDay": ["08:00:00"] },
              "code": { "text": "BID" } },
          "asNeededCodeableConcept": { "text": "pain" },
          "route": { "coding": [{ "code": "1", "display": "by mouth" }] },
          "doseAndRate": [{ "doseRange": { "low": { "value": 1, "unit": "tablet" }, "high": { "value": 2, "unit": "tablet" } } },
                          { "rateRatio": { "numerator": { "value": 5, "unit": "ml" }, "denominator": { "value": 1, "unit": "h" } } }],
          "maxDosePerPeriod": { "numerator": { "value": 4, "unit": "tablet" }, "denominator": { "value": 1, "unit": "d" } } },
        { "text": "second line", "asNeededBoolean": false },
        { "text": "third", "asNeededBoolean": true, "doseAndRate": [{ "doseQuantity": { "value": 0.5, "comparator": "<=", "unit": "tablet" } }] },
    ]}));
    let [first, second, third] = medicine.directions.as_slice() else {
        panic!("three lines in {:?}", medicine.directions);
    };
    let times = first.times.as_ref().unwrap();
    assert_eq!(
        (
            times.times,
            times.most_times,
            times.minutes_off,
            times.count
        ),
        (Some(1), Some(2), Some(30), Some(9))
    );
    assert_eq!(times.period.as_ref().unwrap().as_str(), "1.5");
    assert_eq!(times.unit, Some(SpanUnit::Day));
    assert_eq!(times.days, [chrono::Weekday::Mon, chrono::Weekday::Sun]);
    assert_eq!(times.when, [WhenCode::Morning, WhenCode::AfterEveningMeal]);
    assert_eq!(
        times.clock,
        [chrono::NaiveTime::from_hms_opt(8, 0, 0).unwrap()]
    );
    let bounds = DoseBounds::Days(
        KnownDate::Month(2026, 11),
        KnownDate::parse("2027-01-31").unwrap(),
    );
    assert_eq!(times.bounds, Some(bounds));
    assert_eq!(times.called, Some(passage("BID")));
    assert_eq!(first.as_needed, Some(AsNeeded::For(passage("pain"))));
    assert_eq!(first.route, Some(passage("by mouth")));
    assert_eq!(first.added, [passage("with food")]);
    let number = |text: &str| Decimal::parse(text).unwrap();
    let between = SummaryAmount {
        size: AmountSize::Between(number("1"), number("2")),
        ..amount("1", "tablet")
    };
    let rate = DosePart::Rate(amount("5", "ml"), Some(amount("1", "h")));
    assert_eq!(first.parts, [DosePart::Dose(between, None), rate]);
    assert_eq!(
        first.limits,
        [DoseLimit::Within(amount("4", "tablet"), amount("1", "d"))]
    );
    assert_eq!(
        (second.as_needed.clone(), third.as_needed.clone()),
        (None, Some(AsNeeded::Untold))
    );
    let at_most = SummaryAmount {
        size: AmountSize::AtMost(number("0.5")),
        ..amount("1", "tablet")
    };
    assert_eq!(third.parts, [DosePart::Dose(at_most, None)]);
}

/// What is in a dose and cannot be read is said, never guessed.
#[test]
fn a_figure_that_cannot_be_read_is_named() {
    for dosage in [
        json!({ "text": "x", "doseAndRate": [{ "doseQuantity": { "value": -1, "unit": "tablet" } }] }),
        json!({ "text": "x", "doseAndRate": [{ "doseQuantity": { "value": 1, "comparator": "ad" } }] }),
        json!({ "text": "x", "timing": { "repeat": { "when": ["TEATIME"] } } }),
        json!({ "text": "x", "timing": { "repeat": { "frequency": 1.5 } } }),
        json!({ "text": "x", "timing": { "repeat": { "timeOfDay": ["25:00:00"] } } }),
        json!({ "text": "x", "timing": { "repeat": { "duration": 30, "durationUnit": "min" } } }),
        json!({ "text": "x", "timing": { "event": ["3026-01-01"] } }),
        json!({ "text": "x", "modifierExtension": [{ "url": "urn:not" }], "doseAndRate": [{ "doseQuantity": { "value": 1 } }] }),
    ] {
        let summary = read_with(&[statement(&json!({ "dosage": [dosage] }))]);
        assert_eq!(
            omitted(&summary),
            ["MedicationStatement Ramipril 5 mg Unreadable"],
            "{dosage}"
        );
        let line = &summary.medicines.listed()[0].directions[0];
        assert!(line.parts.is_empty() && line.text == Some(passage("x")));
    }
}

#[test]
fn a_text_that_is_cut_is_named() {
    let summary = read_with(&[statement(
        &json!({ "dosage": [{ "text": "y".repeat(2500) }] }),
    )]);
    assert_eq!(omitted(&summary), ["MedicationStatement Ramipril 5 mg Cut"]);
    let text = summary.medicines.listed()[0].directions[0]
        .text
        .clone()
        .unwrap();
    assert_eq!(text.as_str().chars().count(), 2000);
}

#[test]
fn how_things_stand_with_a_medicine_is_read_in_every_version() {
    let r5 = |code: &str| json!({ "status": "recorded", "adherence": { "code": { "coding": [{ "code": code }] } } });
    for (fields, status, adherence) in [
        (json!({ "status": "on-hold" }), IntakeStatus::OnHold, None),
        (
            json!({ "status": "not-taken" }),
            IntakeStatus::NotTaken,
            None,
        ),
        (
            json!({ "status": "something" }),
            IntakeStatus::Unknown,
            None,
        ),
        // FHIR STU3 says it beside a status that reads otherwise.
        (
            json!({ "status": "active", "taken": "n" }),
            IntakeStatus::NotTaken,
            None,
        ),
        (
            json!({ "status": "completed", "wasNotTaken": true }),
            IntakeStatus::NotTaken,
            None,
        ),
        (
            r5("taking-not-as-directed"),
            IntakeStatus::Active,
            Some(Adherence::TakingNotAsDirected),
        ),
        (
            r5("stopped"),
            IntakeStatus::Stopped,
            Some(Adherence::Stopped),
        ),
        (
            r5("not-taking"),
            IntakeStatus::NotTaken,
            Some(Adherence::NotTaking),
        ),
        (
            json!({ "status": "active", "extension": [{
                "url": "http://hl7.org/fhir/5.0/StructureDefinition/extension-MedicationStatement.adherence",
                "extension": [{ "url": "code", "valueCodeableConcept": { "coding": [{ "code": "taking-as-directed" }] } }],
            }] }),
            IntakeStatus::Active,
            Some(Adherence::TakingAsDirected),
        ),
        (
            json!({ "status": "active", "extension": [{
                "url": "http://hl7.org/fhir/5.0/StructureDefinition/extension-MedicationStatement.adherence",
                "valueCode": "unknown",
            }] }),
            IntakeStatus::Active,
            Some(Adherence::Unknown),
        ),
    ] {
        let medicine = medicine_of(&fields);
        assert_eq!(
            (medicine.status, medicine.adherence),
            (status, adherence),
            "{fields}"
        );
    }
}

#[test]
fn an_order_is_not_taken_for_a_medicine_that_is_taken() {
    let order = json!({
        "resourceType": "MedicationRequest", "status": "active", "intent": "plan", "authoredOn": "2026-10-01",
        "medicationCodeableConcept": { "text": "Metformin" }, "requester": { "display": "Doctor Shah" },
        "reasonCode": [{ "text": "sugar" }], "dosageInstruction": [{ "text": "twice a day" }],
    });
    let summary = read_with(&[order]);
    let medicine = &summary.medicines.listed()[0];
    assert_eq!(medicine.claim, Claim::Ordered(OrderIntent::Plan));
    assert_eq!(medicine.said_on, KnownDate::parse("2026-10-01"));
    assert_eq!(
        medicine.said_by,
        Some(SummaryAuthor::Other(passage("Doctor Shah")))
    );
    assert_eq!(medicine.reasons, [passage("sugar")]);
    assert_eq!(medicine.directions[0].text, Some(passage("twice a day")));
    assert_eq!(medicine.taken, None);
}

/// FHIR R5 and STU3 have the same in other places.
#[test]
fn medicines_of_other_versions_are_read_as_far_as_they_can_be() {
    let summary = read_with(&[
        json!({
            "resourceType": "MedicationStatement", "status": "recorded", "effectivePeriod": { "start": "2020" },
            "medication": { "concept": { "text": "Amlodipin" } }, "reason": [{ "concept": { "text": "pressure" } }],
            "dosage": [{ "text": "one", "asNeeded": true, "asNeededFor": [{ "text": "a" }, { "text": "b" }] }],
        }),
        json!({
            "resourceType": "MedicationStatement", "status": "active", "medication": { "reference": { "reference": "Medication/m" } },
        }),
        json!({
            "resourceType": "MedicationStatement", "status": "active", "taken": "y", "medicationReference": { "reference": "Medication/m" },
            "dosage": [{ "text": "old", "doseQuantity": { "value": 2, "unit": "puffs" } }], "reasonForUseCodeableConcept": { "text": "asthma" },
        }),
        json!({ "resourceType": "Medication", "id": "m", "code": { "text": "Salbutamol" }, "doseForm": { "text": "inhaler" } }),
    ]);
    let names: Vec<&str> = summary
        .medicines
        .listed()
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["Amlodipin", "Salbutamol", "Salbutamol"]);
    let [first, second, third] = summary.medicines.listed() else {
        panic!("three")
    };
    assert_eq!(first.reasons, [passage("pressure")]);
    assert_eq!(first.taken, Some(IntakePeriod::From(KnownDate::Year(2020))));
    assert_eq!(
        first.directions[0].as_needed,
        Some(AsNeeded::For(passage("a; b")))
    );
    assert_eq!(second.form, Some(passage("inhaler")));
    assert_eq!(
        third.directions[0].parts,
        [DosePart::Dose(amount("2", "puffs"), None)]
    );
    assert_eq!(third.reasons, [passage("asthma")]);
    assert_eq!(omitted(&summary), [""; 0]);
}
