//! How what was saved is kept: whether it is whole, whether the browser promises
//! to keep it, and how old the last backup is.

use leptos::prelude::*;

use super::last::{LastBackup, last_sentence};
use crate::device::database::{ask_to_last, lasting, room};
use crate::ledger::{Ledger, LedgerState};
use crate::ui::context::{ledger, text};
use crate::ui::parts::Icon;
use storage::{Integrity, Lasting, RescueError, Room};

/// What the browser said of its storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct StorageSays {
    lasting: Option<Lasting>,
    room: Option<Room>,
}

/// How putting right stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Righting {
    Idle,
    Working,
    Done(u64),
    Failed(RescueError),
}

/// How what was saved is kept.
pub fn storage(last: RwSignal<Option<LastBackup>>) -> AnyView {
    let (t, ledger) = (text(), ledger());
    let righting = RwSignal::new(Righting::Idle);
    let state = Memo::new(move |_| ledger.state());
    view! {
        <section class="section">
            <h2>{t.backup.storage}</h2>
            {move || match state.get() {
                LedgerState::Ready { unreadable, integrity } => {
                    // Those left out are told of above every page.
                    let unreadable = unreadable.saturating_sub(ledger.left_out());
                    view! {
                        {self::integrity(ledger, integrity, righting)}
                        {(unreadable > 0).then(|| view! { <p>{t.backup.unreadable(unreadable)}</p> })}
                    }
                    .into_any()
                }
                LedgerState::Opening | LedgerState::Closed(_) | LedgerState::Failing(_) => ().into_any(),
            }}
            {move || outcome(righting.get())}
            <p>{move || last_sentence(last.get(), t)}</p>
            {promise()}
        </section>
    }
    .into_any()
}

fn integrity(ledger: Ledger, integrity: Integrity, righting: RwSignal<Righting>) -> AnyView {
    let t = text();
    match integrity {
        Integrity::Whole => view! {
            <p class="error__safe"><Icon name="check"/><span>{t.backup.whole}</span></p>
        }
        .into_any(),
        Integrity::Damaged => view! {
            <div class="error">
                <h3>{t.closed.damaged}</h3>
                <p>{t.closed.damaged_help}</p>
                <button type="button" class="button button--secondary"
                    on:click=move |_| put_back(ledger, righting)>
                    {t.backup.copy_restore}
                </button>
            </div>
        }
        .into_any(),
        Integrity::OnlyCopyLeft { rows } => view! {
            <div class="error">
                <h3>{t.backup.copy_left(rows)}</h3>
                <p>{t.closed.copy_explained}</p>
                <button type="button" class="button button--primary"
                    disabled=move || righting.get() == Righting::Working
                    on:click=move |_| put_back(ledger, righting)>
                    {t.backup.copy_restore}
                </button>
                <details class="fold">
                    <summary>{t.backup.copy_forget}</summary>
                    <p>{t.backup.copy_forget_explained}</p>
                    <button type="button" class="button button--secondary"
                        on:click=move |_| forget(ledger, righting)>
                        {t.backup.copy_forget}
                    </button>
                </details>
            </div>
        }
        .into_any(),
    }
}

fn outcome(righting: Righting) -> AnyView {
    let t = text();
    match righting {
        Righting::Idle => ().into_any(),
        Righting::Working => {
            view! { <p class="saving" role="status">{t.backup.working}</p> }.into_any()
        }
        Righting::Done(rows) => {
            view! { <p role="status">{t.backup.copy_restored(rows)}</p> }.into_any()
        }
        Righting::Failed(error) => view! {
            <div class="error" role="alert"><p>{t.backup.rescue_error(error)}</p></div>
        }
        .into_any(),
    }
}

/// Whether the browser promises to keep what is stored. Asked once the page is
/// there; until the answer comes nothing is claimed.
fn promise() -> AnyView {
    let t = text();
    let said = RwSignal::new(None::<StorageSays>);
    Effect::new(move |_| {
        leptos::task::spawn_local(async move {
            said.set(Some(StorageSays {
                lasting: lasting().await,
                room: room().await,
            }));
        });
    });
    let ask = move |_| {
        leptos::task::spawn_local(async move {
            let answer = ask_to_last().await;
            said.update(|said| {
                if let Some(said) = said {
                    said.lasting = answer;
                }
            });
        });
    };
    (move || {
        said.get().map(|said| {
            let can_ask = said.lasting == Some(Lasting::NotPromised);
            view! {
                <p>{t.backup.lasting(said.lasting)}</p>
                {can_ask.then(|| view! {
                    <button type="button" class="button button--secondary" on:click=ask>
                        {t.backup.ask_to_last}
                    </button>
                })}
                {said.room.map(|room| view! { <p class="page__quiet">{room_words(room)}</p> })}
            }
        })
    })
    .into_any()
}

fn room_words(room: Room) -> String {
    const MEGABYTE: u64 = 1_000_000;
    let t = text();
    let used = t.backup.room(room.used / MEGABYTE);
    if room.most.saturating_sub(room.used) < 20 * MEGABYTE {
        format!("{used} {}", t.backup.room_low)
    } else {
        used
    }
}

fn put_back(ledger: Ledger, righting: RwSignal<Righting>) {
    righting.set(Righting::Working);
    leptos::task::spawn_local(async move {
        righting.set(match ledger.restore_copy().await {
            Ok(rows) => Righting::Done(rows),
            Err(error) => Righting::Failed(error),
        });
    });
}

fn forget(ledger: Ledger, righting: RwSignal<Righting>) {
    righting.set(Righting::Working);
    leptos::task::spawn_local(async move {
        ledger.forget_copy().await;
        righting.set(Righting::Idle);
    });
}
