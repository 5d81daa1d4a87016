//! Medicines: a statement or an order, and the `Medication` behind it where there is more
//! to say than a name.

use serde_json::{Value, json};

use super::concept::{concept, printed, ratio};
use super::dosage::dosage;
use super::entries::Entries;
use super::fields::{JsonFields, coded, each_worded, notes, worded};
use super::narrator::{Narrator, narrative};
use crate::fhir::codes::{ABSENT_REASON, ADHERENCE, ADHERENCE_EXTENSION};
use crate::summary::{
    Adherence, Claim, IntakePeriod, IntakeStatus, OrderIntent, SummaryIngredient, SummaryMedicine,
};

/// Puts a medicine in; says how to point to it.
pub fn put(entries: &mut Entries, medicine: &SummaryMedicine, words: &impl Narrator) -> Value {
    let line = words.medicine(medicine);
    let name = printed(&medicine.name, medicine.strength.as_ref(), &medicine.codes);
    let said_by = medicine
        .said_by
        .as_ref()
        .map(|author| entries.author(author));
    let said_on = medicine.said_on.map(|on| on.to_string());
    let lines: Vec<Value> = medicine
        .directions
        .iter()
        .map(|line| dosage(line, &words.direction(line)))
        .collect();
    let is_bare = medicine.form.is_none() && medicine.ingredients.is_empty();
    let (place, name) = if is_bare {
        ("medicationCodeableConcept", name)
    } else {
        let medication = JsonFields::resource("Medication")
            .with("meta", profile("Medication-uv-ips"))
            .with("text", narrative(&line))
            .with("code", name)
            .maybe("form", medicine.form.as_ref().map(worded))
            .list(
                "ingredient",
                medicine.ingredients.iter().map(ingredient).collect(),
            );
        ("medicationReference", entries.add(medication))
    };
    let fields = |kind| {
        JsonFields::resource(kind)
            .with("text", narrative(&line))
            .with("status", status(medicine).code())
            .list("statusReason", each_worded(&medicine.status_reasons))
            .with(place, name.clone())
            .with("subject", entries.person())
            .list("reasonCode", each_worded(&medicine.reasons))
            .list("note", notes(&medicine.notes))
    };
    let resource = match medicine.claim {
        Claim::Taken => taken(fields("MedicationStatement"), medicine)
            .maybe("dateAsserted", said_on)
            .maybe("informationSource", said_by)
            .list("dosage", lines),
        Claim::Ordered(intent) => ordered(fields("MedicationRequest"), medicine, intent)
            .maybe("authoredOn", said_on)
            .maybe("requester", said_by)
            .list("dosageInstruction", lines),
    };
    entries.add(resource)
}

/// How things stand, in the words that FHIR R4 has for a statement or for an order.
const fn status(medicine: &SummaryMedicine) -> IntakeStatus {
    match (medicine.claim, medicine.status) {
        (Claim::Taken, IntakeStatus::Cancelled) => IntakeStatus::Stopped,
        (Claim::Taken, IntakeStatus::Draft) => IntakeStatus::Intended,
        (Claim::Ordered(_), IntakeStatus::Intended) => IntakeStatus::Draft,
        (Claim::Ordered(_), IntakeStatus::NotTaken) => IntakeStatus::Unknown,
        (_, status) => status,
    }
}

/// The profile of the International Patient Summary that a resource is made by.
pub fn profile(name: &str) -> Value {
    json!({ "profile": [format!("http://hl7.org/fhir/uv/ips/StructureDefinition/{name}")] })
}

/// That a value is not known.
pub fn unknown() -> Value {
    json!({ "extension": [{ "url": ABSENT_REASON, "valueCode": "unknown" }] })
}

fn taken(fields: JsonFields, medicine: &SummaryMedicine) -> JsonFields {
    let fields = fields
        .with("meta", profile("MedicationStatement-uv-ips"))
        .list(
            "extension",
            medicine.adherence.map(adherence).into_iter().collect(),
        );
    match medicine.taken {
        None => fields.with("_effectiveDateTime", unknown()),
        Some(IntakePeriod::On(on)) => fields.with("effectiveDateTime", on.to_string()),
        Some(IntakePeriod::From(from)) => {
            fields.with("effectivePeriod", json!({ "start": from.to_string() }))
        }
        Some(IntakePeriod::Until(until)) => {
            fields.with("effectivePeriod", json!({ "end": until.to_string() }))
        }
        Some(IntakePeriod::Days(from, until)) => {
            let period = json!({ "start": from.to_string(), "end": until.to_string() });
            fields.with("effectivePeriod", period)
        }
    }
}

fn ordered(fields: JsonFields, medicine: &SummaryMedicine, intent: OrderIntent) -> JsonFields {
    let own = medicine.adherence.map(adherence);
    fields
        .with("meta", profile("MedicationRequest-uv-ips"))
        .with("intent", intent.code())
        .list("extension", own.into_iter().collect())
}

/// How it is really taken: what FHIR R5 has as an element, in its extension for R4.
fn adherence(adherence: Adherence) -> Value {
    let code = coded(ADHERENCE, adherence.code());
    json!({
        "url": ADHERENCE_EXTENSION,
        "extension": [{ "url": "code", "valueCodeableConcept": code }],
    })
}

fn ingredient(one: &SummaryIngredient) -> Value {
    let strength = one.strength.as_ref();
    JsonFields::default()
        .with("itemCodeableConcept", concept(&one.name, &one.codes))
        .maybe(
            "strength",
            strength.and_then(|(of, within)| ratio(of, within.as_ref())),
        )
        .into()
}
