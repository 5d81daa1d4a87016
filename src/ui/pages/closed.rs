//! Storage did not open: what happened, what is safe, what to do. Nothing is
//! thrown away here unless the person says so.

use leptos::prelude::*;

use crate::ledger::Ledger;
use crate::ui::context::{here, ledger, text};
use crate::ui::parts::{Icon, PageFrame};
use screens::route::Page;
use storage::{LoadError, RescueError};

/// Storage did not open: what happened, what is safe, what to do.
#[component]
pub fn ClosedPage(
    /// Why it did not open.
    error: LoadError,
) -> impl IntoView {
    let (t, here) = (text(), here());
    view! {
        <PageFrame title=t.closed.happened(error)>
            <div class="error" role="alert">
                <p class="error__safe">
                    <Icon name="check"/>
                    <span>{t.closed.safe(error)}</span>
                </p>
                <p>{t.closed.to_do(error)}</p>
                // An address without a page loads the whole app anew.
                <a class="button button--primary" href="./">{t.closed.again}</a>
            </div>
            {(error == LoadError::Broken).then(rescue)}
            <a class="call" href=here.href(Page::Help)>
                <Icon name="help"/>
                <span class="call__words">
                    <b>{t.help.title}</b>
                    <span>{t.closed.help_works}</span>
                </span>
            </a>
        </PageFrame>
    }
}

/// Throws away what does not open and puts the second copy in its place, after
/// the person has read what that means.
fn rescue() -> AnyView {
    let (t, ledger) = (text(), ledger());
    let failed = RwSignal::new(None::<RescueError>);
    view! {
        <details class="card">
            <summary>{t.closed.rescue}</summary>
            <div class="card__body">
                <p>{t.closed.rescue_explained}</p>
                <button type="button" class="button button--secondary"
                    on:click=move |_| put_copy_back(ledger, failed)>
                    {t.closed.rescue_do}
                </button>
                {move || failed.get().map(|error| view! {
                    <div class="error" role="alert"><p>{t.backup.rescue_error(error)}</p></div>
                })}
            </div>
        </details>
    }
    .into_any()
}

fn put_copy_back(ledger: Ledger, failed: RwSignal<Option<RescueError>>) {
    leptos::task::spawn_local(async move {
        match ledger.storage().rescue().await {
            Ok(_) => ledger.reload().await,
            Err(error) => failed.set(Some(error)),
        }
    });
}
