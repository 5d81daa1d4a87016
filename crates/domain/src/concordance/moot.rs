//! Questions that the app raised and that have nothing to ask any more, because
//! what they are about is no longer so.
//!
//! Nothing is written for it: such a question waits again as soon as it is so
//! again. What a person wrote or touched is theirs and waits until they say
//! otherwise. What happened stays so: that a medicine was taken twice in a week,
//! or made somebody unwell, is asked also when it is no longer taken.

use super::{About, Asker, Origin, OriginKey, Privacy, Question};
use crate::dose::{Act, DoseId, DoseKey};
use crate::id::{DecisionId, MedicineId};
use crate::medicine::{Identity, Medicine};
use crate::plan::{Plan, Schedule, WhenNeeded};
use crate::record::PersonRecord;

/// Why a question has nothing to ask any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moot {
    /// This medicine is no longer taken.
    NotTaken(MedicineId),
    /// What it asks has been settled.
    Settled,
}

/// Why an open question has nothing to ask any more, if it has not.
pub fn moot(record: &PersonRecord, question: &Question) -> Option<Moot> {
    let Origin::Rule(key) = &question.origin else {
        return None;
    };
    if !question.is_open() || record.was_touched(question.id) {
        return None;
    }
    let asker = Asker::ALL.into_iter().find(|asker| key.is_by(*asker))?;
    match asker {
        Asker::Found => found(record, key),
        Asker::NotTalkedThrough => replaced(record, key),
        // Two lists that disagree stay so until somebody was asked.
        Asker::NotRecognisedNew | Asker::WeeklyTwice | Asker::Unwell | Asker::TwoLists => None,
        Asker::ToldDifferently => told(record, key),
        asker => {
            let About::Medicine(id) = question.about else {
                return None;
            };
            let medicine = record.medicine(id)?;
            if medicine.is_stopped() {
                return Some(Moot::NotTaken(id));
            }
            of_medicine(record, medicine, asker, key)
        }
    }
}

/// Two people disagree about what is for the person's own eyes now, or about nothing that is
/// still here.
fn told(record: &PersonRecord, key: &OriginKey) -> Option<Moot> {
    let mut all = record.questions.iter();
    let question = all.find(|(id, _)| id.to_string() == key.subject());
    let is_shared = question.is_some_and(|(_, known)| known.value.privacy == Privacy::Shared);
    (!is_shared).then_some(Moot::Settled)
}

impl PersonRecord {
    /// Questions that wait for an answer: today's first, then in the person's own
    /// order, then in the order asked.
    pub fn open_questions(&self) -> Vec<&Question> {
        let mut open: Vec<_> = self
            .questions
            .values()
            .map(|recorded| &recorded.value)
            .filter(|question| self.waits(question))
            .collect();
        open.sort_by_key(|question| self.place_of(question));
        open
    }

    /// Whether a question waits for an answer: it is open, and there is still
    /// something to ask.
    pub fn waits(&self, question: &Question) -> bool {
        question.is_open() && moot(self, question).is_none()
    }
}

/// A question about a medicine that is still on the list.
fn of_medicine(
    record: &PersonRecord,
    medicine: &Medicine,
    asker: Asker,
    key: &OriginKey,
) -> Option<Moot> {
    let plans: Vec<&Plan> = medicine.newest_plans().collect();
    let limits = |lacks: fn(&WhenNeeded) -> bool| {
        let limits = plans.iter().filter_map(|plan| plan.when_needed());
        !limits.into_iter().any(lacks)
    };
    let is_open = |plan: &&Plan| plan.schedule == Schedule::AsDirected;
    let is_settled = match asker {
        Asker::ReasonMissing => medicine.reason.is_some(),
        Asker::HowToTake => !plans.is_empty() && !plans.iter().any(is_open),
        Asker::GapMissing => limits(|limits| limits.gap_minutes.is_none()),
        Asker::MostMissing => limits(|limits| limits.most_in_a_day.is_none()),
        Asker::ComesOffMissing => !plans.iter().any(|plan| plan.lacks_removal()),
        Asker::AfterSteps => !plans.iter().any(|plan| plan.lacks_what_follows()),
        Asker::Overdue => !plans.iter().any(|plan| is_overdue(record, plan, key)),
        Asker::NotRecognised => medicine.identity != Identity::NotRecognised,
        Asker::OtherZone => medicine.kept_on.is_none(),
        Asker::IngredientTwice => {
            return shared_no_longer(record, medicine, key);
        }
        // A plan that must not ring is kept without its times until somebody
        // answered; what was declined or lacking is asked until then too.
        _ => false,
    };
    is_settled.then_some(Moot::Settled)
}

/// The plan still waits for what was due on the day that a question names.
fn is_overdue(record: &PersonRecord, plan: &Plan, key: &OriginKey) -> bool {
    let Schedule::FromLast(from) = plan.schedule else {
        return false;
    };
    let dose = DoseId {
        plan: plan.id,
        revision: plan.revision,
        date: from.due,
        slot: 0,
        act: Act::Use,
    };
    let is_asked = key.subject().ends_with(&from.due.to_string());
    is_asked && record.dose(DoseKey::Planned(dose)).is_none()
}

/// The ingredient is in no other medicine any more.
fn shared_no_longer(record: &PersonRecord, medicine: &Medicine, key: &OriginKey) -> Option<Moot> {
    let (_, ingredient) = key.subject().split_once('.')?;
    let holds = |other: &&Medicine| {
        other.id != medicine.id && held(other).any(|name| name.starts_with(ingredient))
    };
    if record.current_medicines().any(|other| holds(&other)) {
        return None;
    }
    let stopped = stopped(record).find(|other| holds(other));
    Some(stopped.map_or(Moot::Settled, |other| Moot::NotTaken(other.id)))
}

/// What was found is about an ingredient that only medicines hold which are no
/// longer taken. What never was on the list, such as a food, is none of those.
fn found(record: &PersonRecord, key: &OriginKey) -> Option<Moot> {
    let (_, ingredients) = key.subject().split_once(':')?;
    let wanted: Vec<&str> = ingredients.split('+').collect();
    wanted.iter().find_map(|ingredient| {
        let needed = wanted.iter().filter(|one| *one == ingredient).count();
        let holds = |medicine: &Medicine| held(medicine).any(|name| name == *ingredient);
        let current = record.current_medicines().filter(|one| holds(one)).count();
        let gone = stopped(record).find(|one| holds(one))?;
        (current < needed).then_some(Moot::NotTaken(gone.id))
    })
}

/// A later decision took the place of the one nobody was talked to about.
fn replaced(record: &PersonRecord, key: &OriginKey) -> Option<Moot> {
    let is_about = |id: DecisionId| OriginKey::not_talked_through(id).as_ref() == Some(key);
    let decision = record.decisions.keys().copied().find(|id| is_about(*id))?;
    let stands = record
        .current_decisions()
        .any(|current| current.id == decision);
    (!stands).then_some(Moot::Settled)
}

fn stopped(record: &PersonRecord) -> impl Iterator<Item = &Medicine> {
    let all = record.medicines.values().map(|known| &known.value);
    all.filter(|medicine| medicine.is_stopped())
}

fn held(medicine: &Medicine) -> impl Iterator<Item = &str> {
    medicine.ingredients().iter().map(|one| one.name.as_str())
}
