//! Medicines: what a statement or an order says, and what the `Medication` it points to
//! says of it.

use serde_json::Value;

use super::amount::{quantity, ratio};
use super::concept::{codes, each_words, words};
use super::dosage::directions;
use super::health::notes;
use super::holdings::{Bundled, Holdings};
use super::json::{all, at, either, extensions, first, plain_codes, text};
use super::margin::Margin;
use super::outcome::EntryFate;
use super::people::author;
use super::printed::printed;
use super::silence::silence;
use super::silent::SummaryList;
use crate::fhir::codes::ADHERENCE_EXTENSION;
use crate::summary::{
    Adherence, Claim, IntakePeriod, IntakeStatus, OrderIntent, Passage, SummaryAmount,
    SummaryIngredient, SummaryMedicine, WhyOmitted,
};

/// The sorts of resources that say that something is taken.
pub const STATEMENTS: [&str; 2] = ["MedicationStatement", "MedicationUsage"];
/// The sorts of resources that order something.
pub const ORDERS: [&str; 3] = [
    "MedicationRequest",
    "MedicationOrder",
    "MedicationPrescription",
];

/// What a statement or an order is about.
pub struct AboutMedicine<'a> {
    /// What it calls the medicine.
    concept: &'a Value,
    /// What it points to.
    pub medication: Option<Bundled<'a>>,
    /// The pointer's own words.
    pointer: &'a Value,
}

impl<'a> AboutMedicine<'a> {
    /// What a resource about a medicine names and points to.
    pub fn of(one: &Bundled<'a>, holdings: &Holdings<'a>) -> Self {
        let it = one.resource;
        let own = either(it, &["medicationCodeableConcept", "medication"]);
        let inner = at(own, "reference");
        // FHIR R5 has the pointer inside, FHIR STU2 may have it in its place.
        let pointer = match (at(it, "medicationReference"), inner) {
            (Value::Null, Value::String(_)) => own,
            (pointer, Value::Null | Value::String(_)) if !pointer.is_null() => pointer,
            (_, inner) => inner,
        };
        Self {
            concept: own,
            medication: holdings.resolve(pointer, one, &["Medication"]),
            pointer,
        }
    }

    /// The concept by which it is named: its own, or that of the medicine it points to.
    fn named(&self) -> &'a Value {
        let own = at(self.concept, "concept");
        let own = if own.is_null() { self.concept } else { own };
        let has_words = text(own, "text").is_some() || !all(own, "coding").is_empty();
        match self.medication {
            Some(medication) if !has_words => at(medication.resource, "code"),
            _ => own,
        }
    }

    /// What the medicine is called.
    pub fn name(&self, margin: &mut Margin) -> Option<Passage> {
        words(self.named(), margin)
            .or_else(|| margin.passage_at(self.pointer, "display"))
            .or_else(|| words(at(self.medication?.resource, "code"), margin))
            .or_else(|| {
                let inside = all(self.medication?.resource, "ingredient").iter();
                let named = inside.filter_map(|one| words(substance_of(one), margin));
                let named: Vec<String> = named.map(|name| name.as_str().to_owned()).collect();
                margin.passage(&named.join(" / "))
            })
    }
}

/// Reads a statement or an order.
pub fn medicine<'a>(
    one: &Bundled<'a>,
    holdings: &Holdings<'a>,
    margin: &mut Margin,
) -> EntryFate<SummaryMedicine> {
    let it = one.resource;
    let about = AboutMedicine::of(one, holdings);
    let name = about.name(margin);
    let status = text(it, "status").unwrap_or_default();
    if status == "entered-in-error" {
        return EntryFate::Omitted(name, WhyOmitted::EnteredInError);
    }
    if at(it, "doNotPerform").as_bool() == Some(true) {
        return EntryFate::Omitted(name, WhyOmitted::NotToBeGiven);
    }
    if !all(it, "modifierExtension").is_empty() {
        return EntryFate::Omitted(name, WhyOmitted::Qualified);
    }
    let concept = about.named();
    if let Some(silence) = silence(SummaryList::Medicines, concept) {
        return EntryFate::Silent(silence, name);
    }
    let Some(name) = name else {
        return EntryFate::Omitted(None, WhyOmitted::NoName);
    };
    let (name, strength) = match printed(concept) {
        Some((name, strength)) => (name, Some(strength)),
        None => (name, None),
    };
    let medication = about.medication.map(|found| found.resource);
    let medication = medication.unwrap_or(&Value::Null);
    let is_order = ORDERS.contains(&one.kind);
    let adherence = adherence(it);
    let said_by = ["informationSource", "requester", "prescriber", "recorder"]
        .iter()
        .find_map(|name| author(first(it, name), one, holdings, margin));
    EntryFate::Listed(SummaryMedicine {
        name,
        codes: codes(concept, margin),
        strength,
        ingredients: ingredients(medication, holdings, about.medication.as_ref(), margin),
        form: words(either(medication, &["form", "doseForm"]), margin)
            .or_else(|| words(at(at(medication, "product"), "form"), margin)),
        directions: directions(it, margin),
        reasons: reasons(one, holdings, margin),
        status: intake_status(it, status, adherence),
        status_reasons: status_reasons(it, margin),
        adherence,
        claim: if is_order { ordered(it) } else { Claim::Taken },
        taken: if is_order { None } else { taken(it, margin) },
        said_on: margin
            .date(it, "dateAsserted")
            .or_else(|| margin.date(it, "authoredOn"))
            .or_else(|| margin.date(it, "dateWritten")),
        said_by,
        notes: notes(it, margin),
    })
}

fn ordered(it: &Value) -> Claim {
    let intent = text(it, "intent").and_then(OrderIntent::parse);
    Claim::Ordered(intent.unwrap_or(OrderIntent::Order))
}

/// How things stand. FHIR R5 says it by adherence alone, FHIR STU3 by a word beside.
fn intake_status(it: &Value, status: &str, adherence: Option<Adherence>) -> IntakeStatus {
    let is_not_taken =
        text(it, "taken") == Some("n") || at(it, "wasNotTaken").as_bool() == Some(true);
    if is_not_taken {
        return IntakeStatus::NotTaken;
    }
    match (status, adherence) {
        ("recorded", Some(adherence)) => by_adherence(adherence),
        ("ended", _) => IntakeStatus::Completed,
        (status, _) => IntakeStatus::parse(status).unwrap_or(IntakeStatus::Unknown),
    }
}

const fn by_adherence(adherence: Adherence) -> IntakeStatus {
    match adherence {
        Adherence::Taking | Adherence::TakingAsDirected | Adherence::TakingNotAsDirected => {
            IntakeStatus::Active
        }
        Adherence::NotTaking => IntakeStatus::NotTaken,
        Adherence::OnHold | Adherence::OnHoldAsDirected | Adherence::OnHoldNotAsDirected => {
            IntakeStatus::OnHold
        }
        Adherence::Stopped | Adherence::StoppedAsDirected | Adherence::StoppedNotAsDirected => {
            IntakeStatus::Stopped
        }
        Adherence::Unknown => IntakeStatus::Unknown,
    }
}

/// How it is really taken: in FHIR R5 an element, in FHIR R4 an extension.
fn adherence(it: &Value) -> Option<Adherence> {
    let known = |concept: &Value| plain_codes(concept).into_iter().find_map(Adherence::parse);
    if let Some(found) = known(at(at(it, "adherence"), "code")) {
        return Some(found);
    }
    let code_only = format!("{ADHERENCE_EXTENSION}.code");
    let of_r4 = extensions(it, ADHERENCE_EXTENSION).chain(extensions(it, &code_only));
    let values = ["valueCodeableConcept", "valueCode", "valueCoding"];
    of_r4
        .flat_map(|own| extensions(own, "code").chain([own]))
        .find_map(|own| known(either(own, &values)))
}

fn status_reasons(it: &Value, margin: &mut Margin) -> Vec<Passage> {
    let own = ["statusReason", "reasonNotTaken"].map(|name| all(it, name));
    let of_adherence = all(at(it, "adherence"), "reason");
    own.into_iter()
        .chain([of_adherence])
        .flat_map(|reasons| each_words(reasons, margin))
        .collect()
}

fn taken(it: &Value, margin: &mut Margin) -> Option<IntakePeriod> {
    if let Some(on) = margin.date(it, "effectiveDateTime") {
        return Some(IntakePeriod::On(on));
    }
    let period = at(it, "effectivePeriod");
    match (margin.date(period, "start"), margin.date(period, "end")) {
        (Some(from), Some(until)) => Some(IntakePeriod::Days(from, until)),
        (Some(from), None) => Some(IntakePeriod::From(from)),
        (None, Some(until)) => Some(IntakePeriod::Until(until)),
        (None, None) => None,
    }
}

/// What it is for: in words, or by what it points to.
fn reasons<'a>(one: &Bundled<'a>, holdings: &Holdings<'a>, margin: &mut Margin) -> Vec<Passage> {
    let it = one.resource;
    let said = [
        "reasonCode",
        "reasonCodeableConcept",
        "reasonForUseCodeableConcept",
        "reason",
    ];
    let mut found: Vec<Passage> = said
        .iter()
        .flat_map(|name| each_words(all(it, name), margin))
        .collect();
    let inside = all(it, "reason")
        .iter()
        .map(|reason| at(reason, "reference"));
    let inside = inside.filter(|pointer| pointer.is_object());
    for pointer in all(it, "reasonReference").iter().chain(inside) {
        let named = holdings.resolve(pointer, one, &[]);
        let named = named.and_then(|found| words(at(found.resource, "code"), margin));
        let named = named.or_else(|| margin.passage_at(pointer, "display"));
        found.extend(named);
    }
    let mut distinct = Vec::new();
    for reason in found {
        if !distinct.contains(&reason) {
            distinct.push(reason);
        }
    }
    distinct
}

/// What an ingredient is, in every version.
fn substance_of(ingredient: &Value) -> &Value {
    either(
        ingredient,
        &["itemCodeableConcept", "item", "itemReference"],
    )
}

fn ingredients<'a>(
    medication: &'a Value,
    holdings: &Holdings<'a>,
    found: Option<&Bundled<'a>>,
    margin: &mut Margin,
) -> Vec<SummaryIngredient> {
    let inside = all(medication, "ingredient");
    let inside = if inside.is_empty() {
        all(at(medication, "product"), "ingredient")
    } else {
        inside
    };
    let mut read = Vec::new();
    for one in inside {
        let item = substance_of(one);
        let item_concept = at(item, "concept");
        let item = if item_concept.is_null() {
            item
        } else {
            item_concept
        };
        let pointer = either(item, &["reference"]);
        let substance = found.and_then(|from| {
            let pointer = if pointer.is_object() { pointer } else { item };
            holdings.resolve(pointer, from, &["Substance", "Medication"])
        });
        let concept = substance.map_or(item, |found| at(found.resource, "code"));
        let Some(name) = words(concept, margin) else {
            margin.unreadable();
            continue;
        };
        read.push(SummaryIngredient {
            name,
            codes: codes(concept, margin),
            strength: strength(one, margin),
        });
    }
    read
}

fn strength(
    ingredient: &Value,
    margin: &mut Margin,
) -> Option<(SummaryAmount, Option<SummaryAmount>)> {
    let ratios = either(ingredient, &["strength", "strengthRatio", "amount"]);
    let alone = at(ingredient, "strengthQuantity");
    let read = ratio(ratios, margin);
    let read = margin.read(ratios, read);
    let single = quantity(alone, margin);
    read.or_else(|| margin.read(alone, single).map(|amount| (amount, None)))
}
