//! What is written down of a dose: the record, and perhaps a worry or a
//! question, in one gesture.

use crate::ui::context::ledger;
use domain::concordance::{
    About, Concern, ConcernKind, Kept, Origin, Privacy, Question, QuestionState, Urgency,
};
use domain::dose::{Declined, DoseKey, DoseRecord, Outcome, Reason};
use domain::event::Event;
use domain::person::Role;
use domain::words::Words;
use forms::dose::{Also, DoseDraft, Said};
use screens::dose::DoseLine;
use text::Text;

/// One event for all that was said.
pub fn event(t: &Text, line: &DoseLine, draft: &DoseDraft, said: Said) -> Event {
    let beside = beside(t, line, draft, &said);
    let recorded = Event::DoseRecorded(DoseRecord {
        dose: DoseKey::Planned(line.id()),
        medicine: line.medicine(),
        due: Some(line.dose.due),
        outcome: said.outcome,
        note: said.note,
    });
    match beside {
        Some(beside) => Event::Together(vec![recorded, beside]),
        None => recorded,
    }
}

/// The worry or question that the person asked to keep with an own reason.
fn beside(t: &Text, line: &DoseLine, draft: &DoseDraft, said: &Said) -> Option<Event> {
    let Outcome::NotTaken(Reason::Declined(Some(own))) = &said.outcome else {
        return None;
    };
    let about = About::Medicine(line.medicine());
    let own_words = t.reason.declined(*own);
    let words = |default: &dyn Fn(&str, &str) -> String| match &said.note {
        Some(note) => Some(note.clone()),
        None => Words::parse(&default(&line.name, own_words)).ok(),
    };
    match draft.also {
        Also::Nothing => None,
        Also::Worry => Some(Event::ConcernSaved(Concern {
            id: ledger().fresh(),
            about,
            words: words(&|name, own| t.reason.worry_words(name, own))?,
            kind: kind(*own),
            privacy: Privacy::Shared,
            kept: Kept::InSight,
        })),
        Also::Question => Some(Event::QuestionSaved(Question {
            id: ledger().fresh(),
            words: words(&|name, own| t.reason.question_words(name, own))?,
            about,
            to: Role::Pharmacist,
            urgency: Urgency::NextVisit,
            origin: Origin::Person,
            privacy: Privacy::Shared,
            state: QuestionState::Open,
        })),
    }
}

const fn kind(own: Declined) -> ConcernKind {
    match own {
        Declined::SideEffect => ConcernKind::SideEffect,
        Declined::Worry => ConcernKind::Worry,
        Declined::NotNeeded => ConcernKind::NeedDoubt,
        Declined::Cost => ConcernKind::Cost,
        Declined::Privacy | Declined::Taste => ConcernKind::Practical,
        Declined::Fasting => ConcernKind::Other,
    }
}
