//! Quiet rows that lead from several pages to one.

use leptos::prelude::*;

use super::Icon;
use crate::ui::context::{here, text};
use screens::route::Page;

/// To looking something up before it is taken.
pub fn before_new() -> AnyView {
    let b = text().before;
    view! {
        <ul class="rows"><li>
            <a class="row" href=here().href(Page::BeforeNew)>
                <span class="row__icon"><Icon name="search"/></span>
                <span class="row__body">
                    <span class="row__name row__name--plain">{b.title}</span>
                    <span class="row__note">{b.row_note}</span>
                </span>
                <Icon name="next"/>
            </a>
        </li></ul>
    }
    .into_any()
}

/// To what the person tells about their health.
pub fn health() -> AnyView {
    let t = text();
    view! {
        <ul class="rows">
            <li>
                <a class="row" href=here().href(Page::Health)>
                    <span class="row__icon"><Icon name="speech"/></span>
                    <span class="row__body">
                        <span class="row__name row__name--plain">{t.health.title}</span>
                        <span class="row__note">{t.health.note}</span>
                    </span>
                    <Icon name="next"/>
                </a>
            </li>
        </ul>
    }
    .into_any()
}
