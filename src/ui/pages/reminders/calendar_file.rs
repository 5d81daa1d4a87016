//! The calendar file and its test: the one way that rings without the app, and
//! believed only after the person added it and heard it.

mod holds;

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::device::files::{self, OutgoingFile, Sent};
use crate::ui::context::{ledger, now, text, zone_of};
use crate::ui::reminding::{HandedCalendar, Reminding, reminding};
use domain::id::PersonId;
use domain::reminder::promise::{CalendarProof, CalendarState};
use exchange::FileError;
use exchange::calendar::{self, CalendarSource};
use holds::Holds;

/// The name of the file.
const FILE: &str = "concord-reminders.ics";

/// How handing over a file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Handing {
    Resting,
    /// The file was handed over.
    Given(Sent),
    /// The person did not find it.
    Lost,
    /// A test alarm was handed over: did it ring?
    Asking,
    /// The person says it did not ring.
    Silent,
    Failed(FileError),
}

/// The calendar file and its test.
#[component]
pub(super) fn CalendarPart(person: PersonId) -> impl IntoView {
    let (t, reminding, now) = (text(), reminding(), now());
    let state = RwSignal::new(Handing::Resting);
    let outlook = Memo::new(move |_| {
        let (ledger, home) = (ledger(), zone_of(person));
        let (device, before) = (ledger.device_zone(), reminding.handed(person).events);
        let now = now.at(&home);
        ledger.read_person(person, |record| {
            let from = CalendarSource {
                record,
                home: &home,
                device: &device,
                now,
            };
            calendar::outlook(from, &before)
        })
    });
    let can_make = Memo::new(move |_| outlook.get().is_some_and(|outlook| outlook.then.is_some()));
    let is_made = Memo::new(move |_| reminding.calendar(person).is_some());
    let make = move |_| {
        let Some((file, handed)) = every_time(reminding, person) else {
            return;
        };
        hand_over(FILE, file, state, move |sent| {
            reminding.hand_over(person, handed);
            Handing::Given(sent)
        });
    };
    let test = move |_| {
        let now = ledger().now_at(&ledger().device_zone());
        let file = calendar::test_file(now, &t.reminding.calendar());
        hand_over("concord-test.ics", file, state, |_| Handing::Asking);
    };
    view! {
        <section class="section">
            <h2 class="section__title">{t.reminders.sure_title}</h2>
            <Rings person/>
            <p>{t.reminders.calendar_note}</p>
            <Holds person outlook/>
            <div class="buttons buttons--stack">
                {move || can_make.get().then(|| view! {
                    <button type="button" class="button button--secondary" on:click=make>
                        {t.reminders.calendar_make}
                    </button>
                })}
                {move || is_made.get().then(|| view! {
                    <button type="button" class="button button--secondary" on:click=test>
                        {t.reminders.calendar_try}
                    </button>
                })}
            </div>
            <div role="status">
                {move || in_words(state.get()).map(|words| view! { <p>{words}</p> })}
            </div>
            <Added person state/>
            <Heard person state/>
        </section>
    }
}

/// Until when the calendar rings, or would: nothing is called sure that nobody heard.
#[component]
fn Rings(person: PersonId) -> impl IntoView {
    let (t, reminding) = (text(), reminding());
    move || {
        let state = reminding.calendar_state(person);
        let is_heard = match state {
            CalendarState::NotMade
            | CalendarState::NotAdded
            | CalendarState::OldTimes
            | CalendarState::Ended => return None,
            CalendarState::OtherZone
            | CalendarState::EndsSoon
            | CalendarState::DeviceChanged
            | CalendarState::NotTested
            | CalendarState::TestTooOld => false,
            CalendarState::Works { .. } => true,
        };
        let day = t.dates.weekday_and_day(reminding.calendar(person)?.until);
        let words = if is_heard {
            t.reminders.calendar_rings(&day)
        } else {
            t.reminders.calendar_holds(&day)
        };
        Some(view! { <p><b>{words}</b></p> })
    }
}

/// How handing over stands, in words.
fn in_words(state: Handing) -> Option<String> {
    let r = text().reminders;
    Some(match state {
        Handing::Resting => return None,
        Handing::Given(Sent::Downloads) => r.calendar_given(FILE),
        Handing::Given(Sent::Shared) => r.calendar_shared.to_owned(),
        Handing::Lost => r.calendar_lost.to_owned(),
        Handing::Asking => r.calendar_rang.to_owned(),
        Handing::Silent => r.calendar_silent.to_owned(),
        Handing::Failed(error) => r.calendar_failed(error).to_owned(),
    })
}

/// Asks whether the newest file is in the calendar, until somebody says so.
#[component]
fn Added(person: PersonId, state: RwSignal<Handing>) -> impl IntoView {
    let (t, reminding) = (text(), reminding());
    let waits = Memo::new(move |_| reminding.handed(person).waiting.is_some());
    let added = move |_| {
        reminding.calendar_added(person);
        state.set(Handing::Resting);
    };
    move || {
        waits.get().then(|| {
            view! {
                <p><b>{t.reminders.calendar_added}</b></p>
                <div class="buttons">
                    <button type="button" class="button button--secondary" on:click=added>
                        {t.reminders.calendar_added_yes}
                    </button>
                    <button
                        type="button"
                        class="button button--quiet"
                        on:click=move |_| state.set(Handing::Lost)
                    >
                        {t.reminders.calendar_added_no}
                    </button>
                </div>
            }
        })
    }
}

/// Asks whether the test rang.
#[component]
fn Heard(person: PersonId, state: RwSignal<Handing>) -> impl IntoView {
    let (t, reminding) = (text(), reminding());
    let yes = move |_| {
        heard(reminding, person, Some(present()));
        state.set(Handing::Resting);
    };
    move || {
        (state.get() == Handing::Asking).then(|| {
            view! {
                <div class="buttons">
                    <button type="button" class="button button--secondary" on:click=yes>
                        {t.reminders.calendar_rang_yes}
                    </button>
                    <button
                        type="button"
                        class="button button--quiet"
                        on:click=move |_| {
                            heard(reminding, person, None);
                            state.set(Handing::Silent);
                        }
                    >
                        {t.common.no}
                    </button>
                </div>
            }
        })
    }
}

/// The file with every time of a person, and what will be known of it.
fn every_time(reminding: Reminding, person: PersonId) -> Option<(String, HandedCalendar)> {
    let (t, ledger) = (text(), ledger());
    let (home, device) = (zone_of(person), ledger.device_zone());
    let now = ledger.now_at(&home);
    untrack(|| {
        let before = reminding.handed(person).events;
        ledger.read_person(person, |record| {
            let from = CalendarSource {
                record,
                home: &home,
                device: &device,
                now,
            };
            let file = calendar::file(from, &before, &t.reminding.calendar())?;
            let proof = CalendarProof {
                made: now.to_utc(),
                times: calendar::fingerprint(record, now),
                zone: device.name().clone(),
                home: Some(record.person.home.clone()),
                until: file.until,
                rang: None,
                then: file.then,
                on: None,
            };
            let handed = HandedCalendar {
                waiting: Some(proof),
                events: file.handed,
            };
            Some((file.text, handed))
        })
    })
    .flatten()
}

/// Hands a file to the person.
fn hand_over(
    name: &'static str,
    text: String,
    state: RwSignal<Handing>,
    then: impl FnOnce(Sent) -> Handing + 'static,
) {
    let file = OutgoingFile {
        name: name.into(),
        kind: "text/calendar",
        bytes: text.into_bytes(),
    };
    leptos::task::spawn_local(async move {
        state.set(match files::save(file).await {
            Ok(sent) => then(sent),
            Err(error) => Handing::Failed(error),
        });
    });
}

/// Keeps the person's word that the test rang, and on what; or that it did not, which
/// ends what was believed before.
fn heard(reminding: Reminding, person: PersonId, rang: Option<DateTime<Utc>>) {
    if let Some(proof) = untrack(|| reminding.calendar(person)) {
        let on = rang.map(|_| untrack(|| reminding.device()));
        reminding.keep_calendar(person, CalendarProof { rang, on, ..proof });
    }
}

fn present() -> DateTime<Utc> {
    ledger().now_at(&ledger().device_zone()).to_utc()
}
