//! The way out when something stands between a person and their record:
//! everything to a file first, then the ways to go on. What does not open is
//! removed only after the file, or after the person has twice said that they go
//! on without one.

mod remove;
mod save;

use leptos::prelude::*;

use crate::ledger::Ledger;
use crate::ui::context::{ledger, text};
use crate::ui::entrance::{Entrance, entrance};
use crate::ui::pages::closed::{help, told};
use crate::ui::parts::PageFrame;
use save::{FileSaving, save};
use storage::LoadError;
use text::Trouble;

/// The way out.
#[component]
pub fn RescuePage() -> impl IntoView {
    let (ledger, entrance) = (ledger(), entrance());
    let saving = RwSignal::new(FileSaving::Idle);
    let trouble = Memo::new(move |_| entrance.trouble(ledger));
    move || page(ledger, entrance, saving, trouble.get())
}

fn page(
    ledger: Ledger,
    entrance: Entrance,
    saving: RwSignal<FileSaving>,
    trouble: Option<Trouble>,
) -> AnyView {
    let t = text();
    let title = trouble.map_or(t.rescue.nothing_wrong, |trouble| t.closed.happened(trouble));
    let can_be_removed = matches!(
        trouble,
        Some(Trouble::Closed(LoadError::Broken | LoadError::Full))
    );
    view! {
        <PageFrame title>
            {trouble.map(|trouble| view! { <div class="error" role="alert">{told(trouble)}</div> })}
            {move || left_out(ledger, entrance)}
            {save(ledger, saving)}
            {trouble.map(|trouble| go_on(ledger, entrance, trouble))}
            {can_be_removed.then(|| remove::remove(ledger, saving))}
            {help()}
        </PageFrame>
    }
    .into_any()
}

/// What is left out, and the way to bring it back.
fn left_out(ledger: Ledger, entrance: Entrance) -> Option<AnyView> {
    let t = text();
    // It changes with every reading.
    let _ = ledger.state();
    let number = ledger.left_out();
    let bring_back =
        move |_| leptos::task::spawn_local(async move { entrance.bring_back(ledger).await });
    (number > 0).then(|| {
        view! {
            <section class="section">
                <h2>{t.closed.left_out(number)}</h2>
                <p>{t.rescue.left_out_means}</p>
                <button type="button" class="button button--secondary" on:click=bring_back>
                    {t.rescue.bring_back}
                </button>
            </section>
        }
        .into_any()
    })
}

/// The ways to the record.
fn go_on(ledger: Ledger, entrance: Entrance, trouble: Trouble) -> AnyView {
    let t = text();
    let open = move |_| leptos::task::spawn_local(async move { entrance.open(ledger).await });
    let read = move |_| leptos::task::spawn_local(ledger.reload());
    let without = move |_| {
        leptos::task::spawn_local(async move { entrance.open_without_newest(ledger).await });
    };
    let ways = match trouble {
        Trouble::Fallen => view! {
            <button type="button" class="button button--secondary" on:click=open>
                {t.rescue.as_usual}
            </button>
            <p>{t.rescue.leave_out_means}</p>
            <button type="button" class="button button--secondary" on:click=without>
                {t.rescue.leave_out}
            </button>
        }
        .into_any(),
        Trouble::Failing(_) => view! {
            <button type="button" class="button button--secondary" on:click=read>
                {t.common.try_again}
            </button>
        }
        .into_any(),
        Trouble::Silent | Trouble::Closed(_) => view! {
            // An address without a page loads the whole app anew.
            <a class="button button--secondary" href="./">{t.common.try_again}</a>
        }
        .into_any(),
    };
    view! { <section class="section"><h2>{t.rescue.go_on}</h2>{ways}</section> }.into_any()
}
