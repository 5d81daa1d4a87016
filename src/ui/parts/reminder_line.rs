//! One honest line about reminders, with the way to more.

use leptos::prelude::*;

use super::Icon;
use crate::ui::context::{here, text};
use crate::ui::route::Page;

/// How reminders stand on this device, in one line. As long as nothing better
/// is proved, it says the least that holds (G8).
#[component]
pub fn ReminderLine() -> impl IntoView {
    let t = text();
    view! {
        <a class="reminders" data-state="open-only" href=here().href(Page::Reminders)>
            <Icon name="bell"/>
            <span>{t.today.reminders_open_only}</span>
            <Icon name="next"/>
        </a>
    }
}
