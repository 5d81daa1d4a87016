//! A person's record as a patient summary. What the record does not say is not said; no
//! question, worry, decision or preference comes in (G9), nor pregnancy, gene tests and
//! telephone numbers.

use chrono::NaiveDateTime;

use domain::agenda::{Course, CoursePhase};
use domain::amount::{Strength, StrengthUnit};
use domain::medicine::{DoseForm, Ingredient, Medicine, Source, Status, StatusSince};
use domain::person::health::Asked;
use domain::person::{Allergies, Allergy, Keeper};
use domain::plan::Schedule;
use domain::record::PersonRecord;
use exchange::summary::{
    Adherence, AmountSize, AsNeeded, Claim, Decimal, IntakePeriod, IntakeStatus, KnownDate,
    Passage, Stated, Summary, SummaryAllergy, SummaryAmount, SummaryAuthor, SummaryCode,
    SummaryDirection, SummaryIngredient, SummaryMedicine, SummaryPerson, SummaryProblem,
    SummaryReaction,
};
use text::Text;

use crate::plan;

/// What a summary calls the app.
const APP: &str = "Concord";

/// The units that everybody's systems know (UCUM).
const UNITS: &str = "http://unitsofmeasure.org";

/// A person's record as a summary, as it stands at a local moment.
pub fn summary_of(record: &PersonRecord, at: NaiveDateTime, t: &Text) -> Summary {
    let person = &record.person;
    let medicines: Vec<SummaryMedicine> = record
        .medicines
        .values()
        .filter_map(|known| medicine(record, &known.value, at, t))
        .collect();
    let app = Passage::of(APP).map(SummaryAuthor::Device);
    Summary {
        person: SummaryPerson {
            name: passage(person.name.as_str()),
            born: person.born.map(KnownDate::Day),
        },
        written: Some(KnownDate::Day(at.date())),
        language: passage(t.language.code()),
        authors: [writer(record)].into_iter().chain(app).collect(),
        // An empty list is no word on it: the person may not have begun.
        medicines: listed(medicines),
        allergies: allergies(&person.allergies),
        no_known: Vec::new(),
        problems: problems(record, t),
        past: Vec::new(),
        omitted: Vec::new(),
    }
}

fn passage(text: &str) -> Option<Passage> {
    Passage::of(text)
}

fn listed<T>(all: Vec<T>) -> Stated<T> {
    if all.is_empty() {
        Stated::NotAsked
    } else {
        Stated::Listed(all)
    }
}

/// Whoever keeps the record.
fn writer(record: &PersonRecord) -> SummaryAuthor {
    match &record.person.keeper {
        Keeper::Themself => SummaryAuthor::Person,
        Keeper::Carer(name) => {
            passage(name.as_str()).map_or(SummaryAuthor::Person, SummaryAuthor::Carer)
        }
    }
}

fn medicine(
    record: &PersonRecord,
    medicine: &Medicine,
    at: NaiveDateTime,
    t: &Text,
) -> Option<SummaryMedicine> {
    let (status, taken) = standing(record, medicine, at);
    let is_over = matches!(status, IntakeStatus::Stopped | IntakeStatus::Completed);
    let form = (medicine.form != DoseForm::Other).then(|| t.medicines.form(medicine.form));
    let ingredients = medicine.ingredients().iter();
    Some(SummaryMedicine {
        name: passage(medicine.label.as_str())?,
        codes: Vec::new(),
        strength: medicine
            .strength
            .as_ref()
            .and_then(|words| passage(words.as_str())),
        ingredients: ingredients.filter_map(|one| ingredient(one, t)).collect(),
        form: form.and_then(passage),
        // Directions of what is over could be taken for directions of today.
        directions: if is_over {
            Vec::new()
        } else {
            directions(record, medicine, at, t)
        },
        reasons: medicine
            .reason
            .iter()
            .filter_map(|words| passage(words.as_str()))
            .collect(),
        status,
        status_reasons: status_reasons(medicine, t),
        adherence: adherence(medicine),
        claim: Claim::Taken,
        taken,
        said_on: None,
        said_by: Some(writer(record)),
        notes: notes(medicine, t),
    })
}

/// How things stand, and since or until when, as far as that is known. A plan begins on
/// the day it was written down, which says nothing of how long the medicine was taken.
fn standing(
    record: &PersonRecord,
    medicine: &Medicine,
    at: NaiveDateTime,
) -> (IntakeStatus, Option<IntakePeriod>) {
    let until = |since: &StatusSince| IntakePeriod::Until(KnownDate::Day(since.from.date()));
    match medicine.status_at(at) {
        Status::Stopped { .. } => (IntakeStatus::Stopped, medicine.statuses.last().map(until)),
        Status::Paused { .. } => (IntakeStatus::OnHold, None),
        Status::Taking => {
            let courses = Course::all(record, medicine, at);
            let phases: Vec<CoursePhase> = courses
                .iter()
                .map(|course| course.phase(at.date()))
                .collect();
            let over = phases.iter().map(|phase| match phase {
                CoursePhase::Over(last) => Some(*last),
                CoursePhase::ToBegin(_) | CoursePhase::Runs => None,
            });
            if let Some(last) = over
                .collect::<Option<Vec<_>>>()
                .and_then(|all| all.into_iter().max())
            {
                let until = IntakePeriod::Until(KnownDate::Day(last));
                return (IntakeStatus::Completed, Some(until));
            }
            let begins = phases.iter().map(|phase| match phase {
                CoursePhase::ToBegin(day) => Some(*day),
                CoursePhase::Over(_) | CoursePhase::Runs => None,
            });
            match begins
                .collect::<Option<Vec<_>>>()
                .and_then(|all| all.into_iter().min())
            {
                Some(day) => {
                    let from = IntakePeriod::From(KnownDate::Day(day));
                    (IntakeStatus::Intended, Some(from))
                }
                None => (IntakeStatus::Active, None),
            }
        }
    }
}

/// The plan as the app says it everywhere, a line each.
fn directions(
    record: &PersonRecord,
    medicine: &Medicine,
    at: NaiveDateTime,
    t: &Text,
) -> Vec<SummaryDirection> {
    let mut plans = medicine.plans_at(at).peekable();
    let is_needed = plans.peek().is_some()
        && plans.all(|plan| matches!(plan.schedule, Schedule::WhenNeeded(_)));
    let lines = plan::lines(record, medicine, at, t).into_iter();
    let direction = |line: String| {
        Some(SummaryDirection {
            text: Some(passage(&line)?),
            as_needed: is_needed.then_some(AsNeeded::Untold),
            ..SummaryDirection::default()
        })
    };
    lines.filter_map(direction).collect()
}

fn status_reasons(medicine: &Medicine, t: &Text) -> Vec<Passage> {
    let why = match medicine.status() {
        Status::Taking => return Vec::new(),
        Status::Paused { why, .. } | Status::Stopped { why } => why,
    };
    let why = why.as_ref().map(ToString::to_string);
    let since = medicine.statuses.last();
    let because = since.and_then(|since| t.sheet.because(&since.because));
    let all = why.into_iter().chain(because);
    all.filter_map(|words| passage(&words)).collect()
}

/// How it is really taken, only where the person wrote that it differs or it is not taken.
fn adherence(medicine: &Medicine) -> Option<Adherence> {
    match medicine.status() {
        Status::Stopped { .. } => Some(Adherence::Stopped),
        Status::Paused { .. } => Some(Adherence::OnHold),
        Status::Taking => medicine
            .really
            .as_ref()
            .map(|_| Adherence::TakingNotAsDirected),
    }
}

fn notes(medicine: &Medicine, t: &Text) -> Vec<Passage> {
    let own = |label: &str, words: &str| t.sheet.labelled(label, &t.sheet.quoted(words));
    let mut notes = Vec::new();
    notes.extend(
        medicine
            .directions
            .as_ref()
            .map(|words| own(t.medicines.label_says, words.as_str())),
    );
    notes.extend(
        medicine
            .really
            .as_ref()
            .map(|words| own(t.medicines.really, words.as_str())),
    );
    if let Status::Paused {
        until: Some(until), ..
    } = medicine.status()
    {
        notes.push(t.medicines.paused_until(&t.dates.date(*until)));
    }
    let prescriber = medicine
        .prescriber
        .filter(|_| medicine.source == Source::Prescribed);
    notes.push(match prescriber {
        Some(role) => t.medicines.from(t.common.role(role)),
        None => t.labels.source_name(medicine.source).to_owned(),
    });
    notes.iter().filter_map(|note| passage(note)).collect()
}

fn ingredient(one: &Ingredient, t: &Text) -> Option<SummaryIngredient> {
    Some(SummaryIngredient {
        name: passage(one.name.as_str())?,
        codes: Vec::new(),
        strength: one
            .strength
            .and_then(|strength| Some((amount(strength, t)?, None))),
    })
}

fn amount(strength: Strength, t: &Text) -> Option<SummaryAmount> {
    let code = match strength.unit {
        StrengthUnit::Micrograms => Some("ug"),
        StrengthUnit::Milligrams => Some("mg"),
        StrengthUnit::Grams => Some("g"),
        StrengthUnit::Millimoles => Some("mmol"),
        // International and insulin units are not one unit.
        StrengthUnit::Units => None,
    };
    let code = code.and_then(|code| {
        Some(SummaryCode {
            system: passage(UNITS),
            code: passage(code)?,
            display: None,
        })
    });
    Some(SummaryAmount {
        size: AmountSize::Exactly(Decimal::parse(&strength.quantity.to_string())?),
        unit: passage(t.amounts.strength_unit(strength.unit)),
        code,
    })
}

/// "Not asked" stays "not asked"; a list that was emptied says nothing.
fn allergies(allergies: &Allergies) -> Stated<SummaryAllergy> {
    match allergies {
        Allergies::NotAsked => Stated::NotAsked,
        Allergies::NoneKnown => Stated::NoneKnown,
        Allergies::Known(known) => listed(known.iter().filter_map(allergy).collect()),
    }
}

fn allergy(known: &Allergy) -> Option<SummaryAllergy> {
    let reaction = |what: Passage| SummaryReaction {
        what,
        severity: None,
    };
    let reactions = known.reaction.iter();
    let reactions = reactions.filter_map(|words| passage(words.as_str()).map(reaction));
    Some(SummaryAllergy {
        name: passage(known.substance.as_str())?,
        codes: Vec::new(),
        kinds: Vec::new(),
        nature: None,
        reactions: reactions.collect(),
        criticality: None,
        course: None,
        verification: None,
        since: None,
        notes: Vec::new(),
    })
}

/// The conditions that the person ticked. Whoever ticked none of them said so of our short
/// list, which is not "no known problems".
fn problems(record: &PersonRecord, t: &Text) -> Stated<SummaryProblem> {
    let Asked::Answered(conditions) = &record.person.health.conditions else {
        return Stated::NotAsked;
    };
    let problem = |name: Passage| SummaryProblem {
        name,
        codes: Vec::new(),
        course: None,
        verification: None,
        since: None,
        until: None,
        notes: Vec::new(),
    };
    let names = conditions.iter();
    let names = names.filter_map(|one| passage(t.conditions.name(one)));
    listed(names.map(problem).collect())
}
