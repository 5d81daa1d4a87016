//! Quiet rows that lead from several pages to one.

use leptos::prelude::*;

use super::Icon;
use crate::ui::context::{here, text};
use screens::route::Page;

/// To looking something up before it is taken.
pub fn before_new() -> AnyView {
    let b = text().before;
    way(Page::BeforeNew, "search", (b.title, b.row_note))
}

/// To what the person tells about their health.
pub fn health() -> AnyView {
    let h = text().health;
    way(Page::Health, "speech", (h.title, h.note))
}

/// To the bedside clock, the strongest alarm without another app.
pub fn bedside() -> AnyView {
    let b = text().bedside;
    way(Page::Bedside, "night", (b.title, b.what))
}

/// A row to a page: its pictogram, what it is called and what it is for.
fn way(page: Page, icon: &'static str, (title, note): (&'static str, &'static str)) -> AnyView {
    view! {
        <ul class="rows">
            <li>
                <a class="row" href=here().href(page)>
                    <span class="row__icon"><Icon name=icon/></span>
                    <span class="row__body">
                        <span class="row__name row__name--plain">{title}</span>
                        <span class="row__note">{note}</span>
                    </span>
                    <Icon name="next"/>
                </a>
            </li>
        </ul>
    }
    .into_any()
}
