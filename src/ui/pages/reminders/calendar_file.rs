//! The calendar file and its test: the one way that rings without the app, and
//! believed only after the person heard it.

use chrono::{DateTime, Duration, Utc};
use leptos::prelude::*;

use crate::device::files::{self, OutgoingFile};
use crate::ui::context::{ledger, text, zone_of};
use crate::ui::reminding::{Reminding, reminding};
use domain::id::PersonId;
use domain::reminder::promise::CalendarProof;
use exchange::FileError;
use exchange::calendar;

/// How handing over a file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Handing {
    Resting,
    /// A test alarm was handed over: did it ring?
    Asking,
    /// The person says it did not ring.
    Silent,
    Failed,
}

/// The calendar file and its test.
#[component]
pub(super) fn CalendarPart(person: PersonId) -> impl IntoView {
    let (t, reminding) = (text(), reminding());
    let state = RwSignal::new(Handing::Resting);
    let is_made = Memo::new(move |_| reminding.calendar(person).is_some());
    let make = move |_| {
        let Some((file, proof)) = every_time(person) else {
            return;
        };
        hand_over("concord-reminders.ics", file, state, move || {
            reminding.keep_calendar(person, proof);
            Handing::Resting
        });
    };
    let test = move |_| {
        let now = ledger().now_at(&ledger().device_zone());
        let file = calendar::test_file(now, &t.reminding.calendar());
        hand_over("concord-test.ics", file, state, || Handing::Asking);
    };
    view! {
        <section class="section">
            <h2 class="section__title">{t.reminders.sure_title}</h2>
            <p>{t.reminders.calendar_note}</p>
            <div class="buttons buttons--stack">
                <button type="button" class="button button--secondary" on:click=make>
                    {t.reminders.calendar_make}
                </button>
                {move || is_made.get().then(|| view! {
                    <button type="button" class="button button--secondary" on:click=test>
                        {t.reminders.calendar_try}
                    </button>
                })}
            </div>
            <div role="status">
                {move || match state.get() {
                    Handing::Resting => None,
                    Handing::Asking => Some(t.reminders.calendar_rang),
                    Handing::Silent => Some(t.reminders.calendar_silent),
                    Handing::Failed => Some(t.reminders.calendar_failed),
                }.map(|words| view! { <p>{words}</p> })}
            </div>
            {move || (state.get() == Handing::Asking).then(|| view! {
                <div class="buttons">
                    <button
                        type="button"
                        class="button button--secondary"
                        on:click=move |_| {
                            heard(reminding, person, Some(present()));
                            state.set(Handing::Resting);
                        }
                    >
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
            })}
        </section>
    }
}

/// The file with every time of a person, and what will be known of it.
fn every_time(person: PersonId) -> Option<(String, CalendarProof)> {
    let (t, ledger) = (text(), ledger());
    let zone = zone_of(person);
    let now = ledger.now_at(&zone);
    untrack(|| {
        ledger.read_person(person, |record| {
            let file = calendar::file(record, &zone, now, &t.reminding.calendar());
            let proof = CalendarProof {
                made: now.to_utc(),
                times: calendar::fingerprint(record, now),
                zone: ledger.device_zone().name().clone(),
                until: now.date_naive() + Duration::days(calendar::HORIZON_DAYS - 1),
                rang: None,
                on: None,
            };
            (file, proof)
        })
    })
}

/// Hands a file to the person; a file they sent back themselves is no failure.
fn hand_over(
    name: &'static str,
    text: String,
    state: RwSignal<Handing>,
    then: impl FnOnce() -> Handing + 'static,
) {
    let file = OutgoingFile {
        name: name.into(),
        kind: "text/calendar",
        bytes: text.into_bytes(),
    };
    leptos::task::spawn_local(async move {
        state.set(match files::save(file).await {
            Ok(_) => then(),
            Err(FileError::Cancelled) => Handing::Resting,
            Err(_) => Handing::Failed,
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
