//! Decisions not to take a medicine for now, and what follows for its reminders.
//!
//! Knows the record. The doses stay in the agenda and can be answered like any
//! other; only the ringing changes, and for medicines on the high-risk list not
//! before a professional has been told.

use chrono::NaiveDate;

use super::{About, Choice, Decision, Origin, OriginKey, QuestionState, Taking, Urgency};
use crate::high_risk;
use crate::medicine::Medicine;
use crate::record::PersonRecord;

/// Whether a dose calls for attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attention {
    /// It does.
    Rings,
    /// The person decided not to take it for now, and a professional must be
    /// told first: it still does.
    RingsUntilTold,
    /// The person decided not to take it for now.
    Quiet,
}

/// Whether doses of a medicine call for attention on a date of its plan.
pub fn attention(record: &PersonRecord, medicine: &Medicine, date: NaiveDate) -> Attention {
    let decided = record.decisions.values().find(|known| {
        let decision = &known.value;
        decision.about == About::Medicine(medicine.id)
            && is_against(decision)
            && decision.on <= date
            && replaced_on(record, decision).is_none_or(|day| date < day)
            // What a carer may not know of must not be told by a silence.
            && decision.privacy.is_open_to(&record.person.keeper, &known.by)
    });
    match decided {
        None => Attention::Rings,
        Some(known) if high_risk::of(medicine).is_some() && !is_told(record, &known.value) => {
            Attention::RingsUntilTold
        }
        Some(_) => Attention::Quiet,
    }
}

/// How soon a decision that nobody was talked to about needs that talk: a change
/// of a medicine on the high-risk list today.
pub fn urgency(record: &PersonRecord, decision: &Decision) -> Urgency {
    let is_high_risk = match decision.about {
        About::Medicine(id) => record.medicine(id).and_then(high_risk::of).is_some(),
        About::General => false,
    };
    if is_high_risk && decision.choice() != Some(&Choice::KeepAsNow) {
        Urgency::Today
    } else {
        Urgency::NextVisit
    }
}

fn is_against(decision: &Decision) -> bool {
    decision.taking == Taking::NotForNow && decision.choice() != Some(&Choice::KeepAsNow)
}

/// A professional knows of it: it was talked through, or the question that came
/// with it has an answer. An answer from before the decision does not count.
fn is_told(record: &PersonRecord, decision: &Decision) -> bool {
    let key = OriginKey::not_talked_through(decision.id);
    let is_its_own = |origin: &Origin| match origin {
        Origin::Rule(kept) => Some(kept) == key.as_ref(),
        Origin::Person => false,
    };
    let mut questions = record.questions.values().map(|known| &known.value);
    decision.is_talked_through()
        || questions.any(|question| {
            is_its_own(&question.origin) && matches!(question.state, QuestionState::Answered(_))
        })
}

/// The day on which a later decision took the place of this one.
fn replaced_on(record: &PersonRecord, decision: &Decision) -> Option<NaiveDate> {
    let mut all = record.decisions.values().map(|known| &known.value);
    all.find(|later| later.supersedes == Some(decision.id))
        .map(|later| later.on)
}
