//! What was just done, with "Undo", until the next thing is done.

use leptos::prelude::*;

use crate::domain::concordance::{
    FoundOutcome, Kept, PreferenceAspect, PreferencePart, QuestionAspect, QuestionPart,
    QuestionState,
};
use crate::domain::dose::Outcome;
use crate::domain::event::Event;
use crate::domain::id::MedicineId;
use crate::domain::medicine::{MedicineAspect, MedicinePart, Standing};
use crate::domain::record::PersonRecord;
use crate::text::Text;
use crate::ui::context::{Saving, ledger, text};

/// What was just done, with "Undo".
#[component]
pub fn Toast() -> impl IntoView {
    let (t, ledger, saving) = (text(), ledger(), Saving::new());
    view! {
        <div role="status" class="toast-place">
            {move || ledger.newest_gesture().map(|gesture| {
                let person = gesture.person;
                let called = |medicine: MedicineId| ledger
                    .read_person(person, |record| {
                        record.medicine(medicine).map(|m| m.called().to_string())
                    })
                    .flatten()
                    .unwrap_or_default();
                let look = |record: &PersonRecord| {
                    let beside = record.is_beside_another(gesture.entry.id);
                    (beside, record.person.name.to_string())
                };
                let found = ledger.read_person(person, look);
                let (is_beside, whose) = found.unwrap_or_default();
                let words = if is_beside {
                    t.gestures.saved_beside.to_owned()
                } else {
                    sentence(&gesture.entry.event, t, (&whose, &called))
                };
                let entry = gesture.entry.id;
                view! {
                    <div class="toast">
                        <span class="toast__words">{words}</span>
                        <button type="button" class="toast__undo" on:click=move |_| saving.undo(person, entry)>
                            {t.common.undo}
                        </button>
                    </div>
                }
            })}
            <super::SaveProblem saving/>
        </div>
    }
}

/// The names that a sentence may need: the person's, and those of medicines.
type Names<'a> = (&'a str, &'a dyn Fn(MedicineId) -> String);

/// What an event did, in one line.
pub fn sentence(event: &Event, t: &Text, (whose, called): Names) -> String {
    let g = t.gestures;
    match event {
        Event::PersonSaved(person) => (g.person_saved)(person.name.as_str()),
        Event::PersonChanged(_) => (g.person_saved)(whose),
        Event::MedicineSaved(medicine) => {
            stands(Some(medicine.standing()), medicine.called().as_str(), t)
        }
        Event::MedicineChanged(change) => {
            let standings = change.part(MedicineAspect::Standings);
            let standing = standings.and_then(|written| match &written.part {
                MedicinePart::Standings(all) => Some(&all.last()?.standing),
                _ => None,
            });
            stands(standing, &called(change.of), t)
        }
        Event::DoseRecorded(dose) => {
            let name = called(dose.medicine);
            match &dose.outcome {
                Outcome::Taken { at, .. } => (g.taken)(&name, &(t.dates.time)(at.time())),
                Outcome::NotTaken(_) => (g.not_taken)(&name),
                Outcome::Unsure => (g.unsure)(&name),
            }
        }
        Event::Snoozed { until, .. } => (g.snoozed)(&(t.dates.time)(until.time())),
        Event::StockCounted { medicine, .. } | Event::StockAdded { medicine, .. } => {
            (g.stock_saved)(&called(*medicine))
        }
        Event::OwnWordsSaid(said) => (t.know.saved)(&called(said.medicine)),
        Event::QuestionSaved(question) => asked(&question.state, t),
        Event::QuestionChanged(change) => {
            let state = change.part(QuestionAspect::State);
            match state.map(|written| &written.part) {
                Some(QuestionPart::State(state)) => asked(state, t),
                _ => g.question_saved.into(),
            }
        }
        Event::QuestionsOrdered(_) => t.arranging.ordered.into(),
        Event::ConcernSaved(concern) => match concern.kept {
            Kept::InSight => g.concern_saved.into(),
            Kept::PutAway => t.arranging.worry_away.into(),
        },
        Event::PreferenceSaved(preference) => matters(preference.kept, t),
        Event::PreferenceChanged(change) => {
            let kept = change.part(PreferenceAspect::Kept);
            match kept.map(|written| &written.part) {
                Some(PreferencePart::Kept(kept)) => matters(*kept, t),
                _ => g.preference_saved.into(),
            }
        }
        Event::DecisionSaved(_) => g.decision_saved.into(),
        Event::FollowedUp(_) => g.followed_up.into(),
        Event::TeachBackSaved(_) => t.teach_back.saved.into(),
        Event::Visited(_) => g.visited.into(),
        Event::FindingAnswered(found) => match found.answer {
            FoundOutcome::Talked { role } | FoundOutcome::AskedFirst { role } => {
                (g.finding_known)(role)
            }
            FoundOutcome::SavedAnyway | FoundOutcome::AskAgain => g.finding_to_ask.into(),
        },
        Event::Together(events) => together(events, t, (whose, called)),
        Event::Undone { .. } => g.undone.into(),
    }
}

fn stands(standing: Option<&Standing>, name: &str, t: &Text) -> String {
    let g = t.gestures;
    match standing {
        Some(Standing::Taking) | None => (g.medicine_saved)(name),
        Some(Standing::Paused { .. }) => (g.medicine_paused)(name),
        Some(Standing::Stopped { .. }) => (g.medicine_stopped)(name),
    }
}

fn asked(state: &QuestionState, t: &Text) -> String {
    let g = t.gestures;
    let words = match state {
        QuestionState::Open => g.question_saved,
        QuestionState::Answered(_) => g.answer_saved,
        QuestionState::Dropped => g.question_dropped,
    };
    words.into()
}

fn matters(kept: Kept, t: &Text) -> String {
    let words = match kept {
        Kept::InSight => t.gestures.preference_saved,
        Kept::PutAway => t.arranging.mattered_away,
    };
    words.into()
}

/// Several taken doses are counted; else the first event speaks for all.
fn together(events: &[Event], t: &Text, names: Names) -> String {
    let taken = |event: &&Event| matches!(event, Event::DoseRecorded(dose) if matches!(dose.outcome, Outcome::Taken { .. }));
    match (events.iter().filter(taken).count(), events.first()) {
        (n, _) if n > 1 => (t.gestures.several_taken)(n),
        (_, Some(first)) => sentence(first, t, names),
        (_, None) => String::new(),
    }
}
