//! A row that leads to another page, with a line that says what is there.

use leptos::prelude::*;

use super::Icon;
use crate::ui::context::here;
use screens::route::Page;

/// A row that leads to another page.
pub fn row(page: Page, icon: &'static str, name: impl Into<String>, note: String) -> AnyView {
    let name = name.into();
    view! {
        <li>
            <a class="row" href=here().href(page)>
                <span class="row__icon"><Icon name=icon/></span>
                <span class="row__body">
                    <span class="row__name row__name--plain">{name}</span>
                    <span class="row__note">{note}</span>
                </span>
                <Icon name="next"/>
            </a>
        </li>
    }
    .into_any()
}
