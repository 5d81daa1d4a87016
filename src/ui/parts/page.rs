//! The page inside the frame: where reading starts, a way back, a title.

use leptos::prelude::*;

use super::Icon;
use crate::ui::context::{here, text};
use screens::route::Page;

/// A page with a title and perhaps a way back.
#[component]
pub fn PageFrame(
    /// The title.
    #[prop(into)]
    title: String,
    /// The page to go back to, with its name.
    #[prop(optional)]
    back: Option<(Page, &'static str)>,
    /// A quiet line under the title.
    #[prop(optional, into)]
    note: Option<String>,
    children: Children,
) -> impl IntoView {
    let here = here();
    view! {
        <main class="page" id="page" tabindex="-1">
            <header class="page__head">
                {back.map(|(page, name)| view! {
                    <a class="back" href=here.href(page)><Icon name="back"/>{name}</a>
                })}
                <h1>{title}</h1>
                {note.map(|note| view! { <p class="page__quiet">{note}</p> })}
            </header>
            {children()}
        </main>
    }
}

/// A page for one question at a time: no side column, a way back.
#[component]
pub fn PlainPage(
    /// The question.
    #[prop(into)]
    title: String,
    /// The page to go back to; the one before, if none is given.
    #[prop(optional)]
    back: Option<Page>,
    children: Children,
) -> impl IntoView {
    let (t, here) = (text(), here());
    view! {
        <main class="page page--plain" id="page" tabindex="-1">
            {match back {
                Some(page) => view! {
                    <a class="back" href=here.href(page)><Icon name="back"/>{t.common.back}</a>
                }.into_any(),
                None => view! {
                    <button type="button" class="back" on:click=|_| crate::device::address::back()>
                        <Icon name="back"/>{t.common.back}
                    </button>
                }.into_any(),
            }}
            <h1 class="steps__question">{title}</h1>
            {children()}
        </main>
    }
}
