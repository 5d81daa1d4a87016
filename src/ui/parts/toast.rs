//! What was just done, with "Undo", until the next thing is done.

use leptos::prelude::*;

use crate::ui::context::{Saving, ledger, text};
use domain::concordance::{FoundOutcome, Kept, QuestionState};
use domain::dose::Outcome;
use domain::event::Event;
use domain::id::MedicineId;
use domain::medicine::Standing;
use text::Text;

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
                let words = sentence(&gesture.entry.event, t, &called);
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

/// What an event did, in one line.
pub fn sentence(event: &Event, t: &Text, called: &dyn Fn(MedicineId) -> String) -> String {
    let g = t.gestures;
    match event {
        Event::PersonSaved(person) => g.person_saved(person.name.as_str()),
        Event::MedicineSaved(medicine) => {
            let name = medicine.called().as_str();
            match medicine.standing() {
                Standing::Taking => g.medicine_saved(name),
                Standing::Paused { .. } => g.medicine_paused(name),
                Standing::Stopped { .. } => g.medicine_stopped(name),
            }
        }
        Event::DoseRecorded(dose) => {
            let name = called(dose.medicine);
            match &dose.outcome {
                Outcome::Taken { at, .. } => g.taken(&name, &t.dates.time(at.time())),
                Outcome::NotTaken(_) => g.not_taken(&name),
                Outcome::Unsure => g.unsure(&name),
            }
        }
        Event::Snoozed { until, .. } => g.snoozed(&t.dates.time(until.time())),
        Event::StockCounted { medicine, .. } | Event::StockAdded { medicine, .. } => {
            g.stock_saved(&called(*medicine))
        }
        Event::OwnWordsSaid(said) => t.know.saved(&called(said.medicine)),
        Event::QuestionSaved(question) => match question.state {
            QuestionState::Open => g.question_saved.into(),
            QuestionState::Answered(_) => g.answer_saved.into(),
            QuestionState::Dropped => g.question_dropped.into(),
        },
        Event::QuestionsOrdered(_) => t.arranging.ordered.into(),
        Event::ConcernSaved(concern) => match concern.kept {
            Kept::InSight => g.concern_saved.into(),
            Kept::PutAway => t.arranging.worry_away.into(),
        },
        Event::PreferenceSaved(preference) => match preference.kept {
            Kept::InSight => g.preference_saved.into(),
            Kept::PutAway => t.arranging.mattered_away.into(),
        },
        Event::DecisionSaved(_) => g.decision_saved.into(),
        Event::FollowedUp(_) => g.followed_up.into(),
        Event::TeachBackSaved(_) => t.teach_back.saved.into(),
        Event::Visited(_) => g.visited.into(),
        Event::FindingAnswered(found) => match found.answer {
            FoundOutcome::Talked { role } | FoundOutcome::AskedFirst { role } => {
                g.finding_known(role).into()
            }
            FoundOutcome::SavedAnyway | FoundOutcome::AskAgain => g.finding_to_ask.into(),
        },
        Event::Together(events) => together(events, t, called),
        Event::Undone { .. } => g.undone.into(),
    }
}

/// Several taken doses are counted; else the first event speaks for all.
fn together(events: &[Event], t: &Text, called: &dyn Fn(MedicineId) -> String) -> String {
    let taken = |event: &&Event| matches!(event, Event::DoseRecorded(dose) if matches!(dose.outcome, Outcome::Taken { .. }));
    match (events.iter().filter(taken).count(), events.first()) {
        (n, _) if n > 1 => t.gestures.several_taken(n),
        (_, Some(first)) => sentence(first, t, called),
        (_, None) => String::new(),
    }
}
