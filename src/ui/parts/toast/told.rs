//! What a gesture did or would have written down, in words.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::ledger::{Gesture, Ledger, LedgerState, SetAside};
use crate::ui::context::{Taps, here, ledger, text, with_person, zone_of};
use crate::ui::parts::Icon;
use domain::concordance::{
    DocumentKind, FoundOutcome, Kept, LaidAside, PreferenceAspect, PreferencePart, QuestionAspect,
    QuestionPart, QuestionState, Reply,
};
use domain::dose::{DoseKey, DoseRecord, Outcome};
use domain::event::Event;
use domain::gesture;
use domain::id::{EntryId, MedicineId, PersonId};
use domain::medicine::{MedicineAspect, MedicinePart, Status};
use domain::record::PersonRecord;
use domain::zone::Moment;
use screens::not_saved::{self, Names, taken_in};
use screens::route::Page;
use text::Text;

/// The newest gesture, with "Undo".
#[component]
pub fn Done() -> impl IntoView {
    let (t, ledger, taps, here) = (text(), ledger(), Taps::new(), here());
    let newest = move || match ledger.state() {
        // Nothing stands before the emergency numbers.
        _ if here.page() == Page::Help => None,
        // Nothing can be taken back then, and nothing else is saved.
        LedgerState::Closed(_) | LedgerState::Failing(_) => None,
        LedgerState::Opening | LedgerState::Ready { .. } => ledger.newest_gesture(),
    };
    let newest = move || {
        newest().map(|gesture| {
            let (person, entry) = (gesture.person, gesture.entry.id);
            let words = told(&gesture, t);
            view! {
                <div class="toast">
                    <span class="toast__words">{words}</span>
                    <button type="button" class="toast__undo" on:click=move |_| taps.undo(person, entry)>
                        {t.common.undo}
                    </button>
                    <button type="button" class="toast__hide" aria-label=t.gestures.hide
                        on:click=move |_| ledger.forget_gesture()>
                        <Icon name="cross"/>
                    </button>
                </div>
            }
        })
    };
    view! {
        {newest}
        {move || set_aside(&ledger.set_aside(), t)}
    }
}

/// What was not written down because another window had said something else first.
fn set_aside(all: &[SetAside], t: &'static Text) -> Option<AnyView> {
    if all.is_empty() {
        return None;
    }
    let ledger = ledger();
    let names = all.iter().map(|one| would_have(one.person, &one.event, t));
    let view = view! {
        <div class="toast" data-kind="set-aside">
            <div class="toast__words">
                <b>{t.gestures.set_aside}</b>
                <ul>{names.map(|name| view! { <li>{name}</li> }).collect_view()}</ul>
                <p>{t.gestures.set_aside_after}</p>
            </div>
            <button type="button" class="toast__undo" on:click=move |_| ledger.forget_set_aside()>
                {t.common.close}
            </button>
        </div>
    };
    Some(view.into_any())
}

/// What an event would have written down, in words.
fn would_have(person: PersonId, event: &Event, t: &Text) -> String {
    let whose = name_of(person);
    let today = ledger().now_at(&zone_of(person)).date_naive();
    let what = not_saved::what(event, (t, today), (&whose, &called_of(person)));
    of_another(person, what, t)
}

/// The names of what was not saved.
#[component]
pub fn NotSaved() -> impl IntoView {
    let (t, ledger) = (text(), ledger());
    move || {
        let failed = ledger.not_saved();
        failed
            .iter()
            .map(|(one, _)| view! { <li>{would_have(one.person, &one.event, t)}</li> })
            .collect_view()
    }
}

/// What a gesture did, with the name of the person where the page shows
/// somebody else.
fn told(gesture: &Gesture, t: &Text) -> String {
    let (person, event) = (gesture.person, &gesture.entry.event);
    let look = |record: &PersonRecord| {
        let is_beside = record.is_beside_another(gesture.entry.id);
        (is_beside, record.person.name.to_string())
    };
    let (is_beside, whose) = with_person(person, look).unwrap_or_default();
    let words = if is_beside {
        t.gestures.saved_beside.to_owned()
    } else {
        let on = gesture.entry.at.date_naive();
        sentence(event, (t, on), (&whose, &called_of(person)))
    };
    match event {
        // They name them by themselves.
        Event::PersonSaved(_) | Event::PersonChanged(_) if !is_beside => words,
        _ => of_another(person, words, t),
    }
}

/// The name of a person, if they are on record.
fn name_of(person: PersonId) -> String {
    with_person(person, |record| record.person.name.to_string()).unwrap_or_default()
}

/// What a person calls their medicines.
fn called_of(person: PersonId) -> impl Fn(MedicineId) -> String {
    let ledger = ledger();
    move |medicine| {
        let called = ledger.read_person(person, |record| {
            record.medicine(medicine).map(|m| m.called().to_string())
        });
        called
            .flatten()
            .or_else(|| called_ever(ledger, medicine))
            .unwrap_or_default()
    }
}

/// What a medicine was called that was taken back.
fn called_ever(ledger: Ledger, medicine: MedicineId) -> Option<String> {
    ledger.read(|journal| {
        journal
            .entries()
            .rev()
            .find_map(|entry| match &entry.event {
                Event::MedicineSaved(known) if known.id == medicine => {
                    Some(known.called().to_string())
                }
                Event::Together(events) => events.iter().find_map(|event| match event {
                    Event::MedicineSaved(known) if known.id == medicine => {
                        Some(known.called().to_string())
                    }
                    _ => None,
                }),
                _ => None,
            })
    })
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

/// What an event that was saved on a day did, in one line.
fn sentence(event: &Event, (t, on): (&Text, NaiveDate), (whose, called): Names) -> String {
    let g = t.gestures;
    match event {
        Event::PersonSaved(person) => g.person_saved(person.name.as_str()),
        Event::PersonChanged(_) => g.person_saved(whose),
        Event::MedicineSaved(medicine) => {
            stands(Some(medicine.status()), medicine.called().as_str(), t)
        }
        Event::MedicineChanged(change) => {
            let statuses = change.part(MedicineAspect::Statuses);
            let status = statuses.and_then(|written| match &written.part {
                MedicinePart::Statuses(all) => Some(&all.last()?.status),
                _ => None,
            });
            stands(status, &called(change.of), t)
        }
        Event::DoseRecorded(dose) => {
            let name = called(dose.medicine);
            match &dose.outcome {
                Outcome::Taken { at, .. } if dose.is_removal() => {
                    t.manner.told_off(&name, &when_taken(dose, *at, on, t))
                }
                Outcome::NotTaken(_) if dose.is_removal() => t.manner.told_not_off(&name),
                Outcome::Taken { at, .. } => g.taken(&name, &when_taken(dose, *at, on, t)),
                Outcome::NotTaken(_) => g.not_taken(&name),
                Outcome::Unsure => g.unsure(&name),
            }
        }
        Event::DoseMoved(moved) => g.moved(&called(moved.medicine), &t.dates.time(moved.to.time())),
        Event::EffectSaid(said) => g.effect_said(&called(said.medicine)),
        Event::Snoozed { until, .. } => g.snoozed(&t.dates.time(until.time())),
        Event::StockCounted { medicine, .. } | Event::StockAdded { medicine, .. } => {
            g.stock_saved(&called(*medicine))
        }
        Event::DosePlaced(placed) => g.dose_placed(&called(placed.medicine)),
        Event::PrescriptionSaved(known) => g.prescription_saved(&called(known.medicine)),
        Event::BoxShared(shared) => g.box_shared(&called(shared.medicine)),
        Event::PackDated(dates) => g.pack_dated(&called(dates.medicine)),
        Event::TakenBack(unused) => g.taken_back(&called(unused.medicine)),
        Event::OrganiserFilled(filled) => match &filled.checked_by {
            Some(name) => g.organiser_looked_over(name.as_str()),
            None => g.organiser_filled.into(),
        },
        Event::OwnWordsSaid(said) => t.know.saved(&called(said.medicine)),
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
        Event::SheetHandedOn(_) => g.handed_on.into(),
        Event::ReplyKept(reply) => reply
            .opened::<Reply>()
            .map_or_else(String::new, |reply| g.reply_kept(reply.name.as_str())),
        Event::DocumentKept(kept) => match kept.kind {
            DocumentKind::TheirList => g.list_kept,
            DocumentKind::ToldToo => g.told_too,
            DocumentKind::Review => g.review_kept,
            DocumentKind::Say => g.say_kept,
            DocumentKind::AfterTalk => g.after_talk,
            DocumentKind::LaidAside => {
                match kept.inside.opened().map(|said: LaidAside| said.kept) {
                    Some(Kept::InSight) => g.brought_back,
                    Some(Kept::PutAway) | None => t.arranging.mattered_away,
                }
            }
        }
        .into(),
        Event::FindingAnswered(found) => match found.answer {
            FoundOutcome::Talked { role } | FoundOutcome::AskedFirst { role } => {
                g.finding_known(role).into()
            }
            FoundOutcome::SavedAnyway | FoundOutcome::AskAgain => g.finding_to_ask.into(),
        },
        Event::Together(events) => together(events, (t, on), (whose, called)),
        Event::Undone { entry, .. } => undone(*entry, (t, on), (whose, called)),
    }
}

/// Something was taken back: what holds now, where a dose has an answer still.
fn undone(entry: EntryId, (t, on): (&Text, NaiveDate), names: Names) -> String {
    let g = t.gestures;
    ledger().read(|journal| {
        let Some(taken) = journal.entries().rfind(|one| one.id == entry) else {
            return g.undone.to_owned();
        };
        if matches!(taken.event, Event::Undone { .. }) {
            return g.brought_back.to_owned();
        }
        let record = journal.record().person(taken.person);
        let doses = gesture::doses(&taken.event);
        let still = doses.iter().find_map(|dose| {
            let said = record?.dose(DoseKey::Planned(*dose))?;
            Some(Event::DoseRecorded(said.value.clone()))
        });
        match still {
            Some(event) => g.undone_still(&sentence(&event, (t, on), names)),
            None => g.undone.to_owned(),
        }
    })
}

/// The clock time, with its day where that is not the day it is said on, or not
/// the day of the dose.
fn when_taken(dose: &DoseRecord, at: Moment, on: NaiveDate, t: &Text) -> String {
    let day = at.date_naive();
    let is_of_day = dose.due.is_none_or(|due| due.date_naive() == day);
    let time = t.dates.time(at.time());
    if is_of_day && day == on {
        time
    } else {
        t.today.time_on(&time, &t.dates.weekday_and_day(day))
    }
}

fn stands(status: Option<&Status>, name: &str, t: &Text) -> String {
    let g = t.gestures;
    match status {
        Some(Status::Taking) | None => g.medicine_saved(name),
        Some(Status::Paused { .. }) => g.medicine_paused(name),
        Some(Status::Stopped { .. }) => g.medicine_stopped(name),
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
fn together(events: &[Event], (t, on): (&Text, NaiveDate), names: Names) -> String {
    match (taken_in(events), events.first()) {
        (n, _) if n > 1 => t.gestures.several_taken(n),
        (_, Some(first)) => sentence(first, (t, on), names),
        (_, None) => String::new(),
    }
}
