//! What was just done, with "Undo", until the next thing is done; and what was
//! not saved, until it is saved or the person puts it away.

use leptos::prelude::*;

use crate::ledger::{Condition, GestureId, Underway};
use crate::ui::context::{Taps, here, ledger, text, with_person};
use domain::concordance::{FoundOutcome, Kept, QuestionState};
use domain::dose::Outcome;
use domain::event::Event;
use domain::id::{MedicineId, PersonId};
use domain::medicine::Standing;
use screens::not_saved::{self, taken_in};
use storage::CommitError;
use text::Text;

/// What was just done, with "Undo"; and what was not saved, with another try.
#[component]
pub fn Toast() -> impl IntoView {
    let (t, ledger, taps) = (text(), ledger(), Taps::new());
    let newest = move || match ledger.condition() {
        // Nothing can be taken back then, and nothing else is saved.
        Condition::Closed(_) | Condition::Failing(_) => None,
        Condition::Opening | Condition::Ready { .. } => ledger.newest_gesture(),
    };
    view! {
        <div class="toast-place">
            <div role="status">
                {move || newest().map(|gesture| {
                    let (person, entry) = (gesture.person, gesture.entry.id);
                    let words = sentence(&gesture.entry.event, t, &called_of(person));
                    let words = match &gesture.entry.event {
                        // It names them by itself.
                        Event::PersonSaved(_) => words,
                        _ => of_another(person, words, t),
                    };
                    view! {
                        <div class="toast">
                            <span class="toast__words">{words}</span>
                            <button type="button" class="toast__undo" on:click=move |_| taps.undo(person, entry)>
                                {t.common.undo}
                            </button>
                        </div>
                    }
                })}
            </div>
            {move || not_saved(taps, &ledger.not_saved(), t)}
        </div>
    }
}

/// What was not saved, and why the last of it was not.
fn not_saved(taps: Taps, failed: &[(Underway, CommitError)], t: &'static Text) -> Option<AnyView> {
    let (_, why) = failed.last()?;
    let heading = t.common.not_saved(*why);
    let ids: Vec<GestureId> = failed.iter().map(|(one, _)| one.id).collect();
    let names = failed.iter().map(|(one, _)| {
        let what = not_saved::what(&one.event, t, &called_of(one.person));
        view! { <li>{of_another(one.person, what, t)}</li> }
    });
    let ledger = ledger();
    let close = move |_| ids.iter().for_each(|id| ledger.forget(*id));
    Some(
        view! {
            <div class="toast" data-kind="not-saved" role="alert">
                <div class="toast__words">
                    <b>{heading}</b>
                    <p>{t.not_saved.heading}</p>
                    <ul>{names.collect_view()}</ul>
                    <p>{t.common.not_saved_safe}</p>
                </div>
                <button type="button" class="toast__undo" on:click=move |_| taps.again()>
                    {t.common.try_again}
                </button>
                <button type="button" class="toast__undo" on:click=close>{t.common.close}</button>
            </div>
        }
        .into_any(),
    )
}

/// What a person calls their medicines.
fn called_of(person: PersonId) -> impl Fn(MedicineId) -> String {
    let ledger = ledger();
    move |medicine| {
        let called = ledger.read_person(person, |record| {
            record.medicine(medicine).map(|m| m.called().to_string())
        });
        called.flatten().unwrap_or_default()
    }
}

/// The same with the name of the person, where the page shows somebody else.
fn of_another(person: PersonId, words: String, t: &Text) -> String {
    if here().person() == Some(person) {
        return words;
    }
    match with_person(person, |record| record.person.name.to_string()) {
        Some(name) => t.gestures.whose(&name, &words),
        None => words,
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
    match (taken_in(events), events.first()) {
        (n, _) if n > 1 => t.gestures.several_taken(n),
        (_, Some(first)) => sentence(first, t, called),
        (_, None) => String::new(),
    }
}
