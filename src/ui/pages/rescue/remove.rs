//! Removing a database that does not open: not before everything that can be
//! reached went to a file, or the person has twice said that there is none.

use leptos::prelude::*;

use super::save::FileSaving;
use crate::ledger::Ledger;
use crate::ui::context::text;
use storage::RescueError;

/// Whether the person goes on without a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Without {
    NotSaid,
    SaidOnce,
    SaidTwice,
}

/// Removing what does not open.
pub fn remove(ledger: Ledger, saving: RwSignal<FileSaving>) -> AnyView {
    let t = text();
    let without = RwSignal::new(Without::NotSaid);
    let has_file = Memo::new(move |_| saving.with(|saving| matches!(saving, FileSaving::Saved(_))));
    let step = move || match (has_file.get(), without.get()) {
        (true, _) | (false, Without::SaidTwice) => do_it(ledger),
        (false, Without::NotSaid) => file_first(without),
        (false, Without::SaidOnce) => are_you_sure(without),
    };
    view! {
        <section class="section">
            <h2>{t.rescue.remove}</h2>
            <p>{t.rescue.remove_means}</p>
            {step}
        </section>
    }
    .into_any()
}

fn file_first(without: RwSignal<Without>) -> AnyView {
    let t = text();
    view! {
        <p>{t.rescue.file_first}</p>
        <button type="button" class="button button--quiet"
            on:click=move |_| without.set(Without::SaidOnce)>
            {t.rescue.without_file}
        </button>
    }
    .into_any()
}

fn are_you_sure(without: RwSignal<Without>) -> AnyView {
    let t = text();
    view! {
        <div class="error" role="alert">
            <p>{t.rescue.without_file_means}</p>
            <button type="button" class="button button--secondary"
                on:click=move |_| without.set(Without::SaidTwice)>
                {t.rescue.without_file_sure}
            </button>
            <button type="button" class="button button--quiet"
                on:click=move |_| without.set(Without::NotSaid)>
                {t.common.close}
            </button>
        </div>
    }
    .into_any()
}

fn do_it(ledger: Ledger) -> AnyView {
    let t = text();
    let failed = RwSignal::new(None::<RescueError>);
    let work = move |_| {
        leptos::task::spawn_local(async move { failed.set(ledger.rescue_database().await.err()) });
    };
    view! {
        <button type="button" class="button button--secondary" on:click=work>
            {t.rescue.remove_do}
        </button>
        {move || failed.get().map(|error| view! {
            <div class="error" role="alert"><p>{t.backup.rescue_error(error)}</p></div>
        })}
    }
    .into_any()
}
