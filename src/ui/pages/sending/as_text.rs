//! Words that are sent as a message: to the share sheet of the device, or copied.

use leptos::prelude::*;

use crate::device::clipboard::{self, Handed};
use crate::ui::context::text;
use crate::ui::form::{Field, words};
use crate::ui::parts::Icon;

/// The ways out for some words, and what became of them.
pub fn as_text(plain: Signal<String>) -> AnyView {
    let s = text().share;
    let handed = RwSignal::new(None::<Handed>);
    let copy = move |_| {
        leptos::task::spawn_local(async move {
            let done = clipboard::copy(&plain.get_untracked()).await;
            handed.try_set(Some(done));
        });
    };
    let send = move |_| {
        leptos::task::spawn_local(async move {
            let done = clipboard::share(&plain.get_untracked()).await;
            handed.try_set((done == Handed::Refused).then_some(done));
        });
    };
    let share = clipboard::can_share().then(|| {
        view! {
            <button type="button" class="button button--secondary" on:click=send>
                <Icon name="share"/>{s.send_text}
            </button>
        }
    });
    let said = move || match handed.get()? {
        Handed::Done => Some(view! { <p role="status">{s.text_copied}</p> }.into_any()),
        Handed::Refused | Handed::Cancelled => Some(
            view! {
                <div class="error" role="alert"><p>{s.text_not_copied}</p></div>
                {words(Field::free("as-text", move || plain.get(), |_| {}), s.copy_text)}
            }
            .into_any(),
        ),
    };
    view! {
        <p class="page__quiet">{s.text_warning}</p>
        <div class="buttons">
            {share}
            <button type="button" class="button button--secondary" on:click=copy>{s.copy_text}</button>
        </div>
        {said}
    }
    .into_any()
}
