//! Saving the file that is shown, and what became of that.

use leptos::prelude::*;

use super::desk::Desk;
use super::made::MadeFile;
use super::saved::Saved;
use crate::device::files::{self, Sent};
use crate::ui::parts::Icon;

/// The button, and what became of it.
pub fn save(desk: &Desk) -> AnyView {
    let desk = *desk;
    let i = desk.t.interchange;
    let press = move |_| {
        let Some(made) = desk.made.get_untracked() else {
            return;
        };
        desk.saved.set(Saved::Working);
        leptos::task::spawn_local(async move {
            let saved = match files::save(made.file).await {
                Ok(sent) => Saved::Given(sent),
                Err(error) => Saved::No(error),
            };
            desk.saved.try_set(saved);
        });
    };
    let name = move || {
        let name = |made: &Option<MadeFile>| Some(made.as_ref()?.file.name.clone());
        desk.made.with(name).unwrap_or_default()
    };
    let said = move || match desk.saved.get() {
        Saved::NotYet | Saved::Working => ().into_any(),
        Saved::Given(sent) => {
            let words = match sent {
                Sent::Downloads => i.saved_downloads(&name()),
                Sent::Shared => i.saved_shared.to_owned(),
            };
            view! { <p role="status">{words}</p> }.into_any()
        }
        Saved::No(error) => {
            view! { <div class="error" role="alert"><p>{i.not_saved(error)}</p></div> }.into_any()
        }
    };
    view! {
        <p class="page__quiet">{i.unlocked}</p>
        <button type="button" class="button button--primary"
            disabled=move || desk.saved.get() == Saved::Working on:click=press>
            <Icon name="download"/>{i.save}
        </button>
        {said}
    }
    .into_any()
}
