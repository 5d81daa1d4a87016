//! What is written down of a dose: the record, and perhaps a worry or a
//! question, in one gesture.

use super::DoseLine;
use domain::concordance::{About, Concern, ConcernKind, Kept, Origin, Privacy, Question, Urgency};
use domain::dose::{Declined, Outcome, Reason};
use domain::event::Event;
use domain::gesture;
use domain::id::{ConcernId, QuestionId};
use domain::words::Words;
use forms::dose::{Also, DoseAnswer, DoseDraft};
use text::Text;

/// Fresh ids for what may be kept beside the dose.
#[derive(Clone, Copy, Debug)]
pub struct Fresh {
    /// Of a worry.
    pub worry: ConcernId,
    /// Of a question.
    pub question: QuestionId,
}

/// One event for all that was said.
pub fn event(
    t: &Text,
    line: &DoseLine,
    draft: &DoseDraft,
    said: DoseAnswer,
    fresh: Fresh,
) -> Event {
    let beside = beside(t, line, draft, &said, fresh);
    let dose = gesture::dose::write_down(&line.dose, said.outcome, (said.note, said.site));
    gesture::together([dose].into_iter().chain(beside))
}

/// The worry or question that the person asked to keep with an own reason.
fn beside(
    t: &Text,
    line: &DoseLine,
    draft: &DoseDraft,
    said: &DoseAnswer,
    fresh: Fresh,
) -> Option<Event> {
    let Outcome::NotTaken(Reason::Declined(Some(own))) = &said.outcome else {
        return None;
    };
    let about = About::Medicine(line.medicine());
    let own_words = t.reason.declined(*own);
    let words = |default: String| match &said.note {
        Some(note) => Some(note.clone()),
        None => Words::parse(&default).ok(),
    };
    match draft.also {
        Also::Nothing => None,
        Also::Worry => Some(gesture::worry::write_down(Concern {
            id: fresh.worry,
            about,
            words: words(t.reason.worry_words(&line.name, own_words))?,
            kind: kind(*own),
            privacy: Privacy::Shared,
            kept: Kept::InSight,
        })),
        Also::Question => {
            let words = words(t.reason.question_words(&line.name, own_words))?;
            let own = (Urgency::NextVisit, Origin::Person);
            let question = Question::for_pharmacist(fresh.question, words, about, own);
            Some(gesture::question::ask(question))
        }
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
