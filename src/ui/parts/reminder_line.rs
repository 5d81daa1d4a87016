//! One honest line about reminders, with the way to more.

use leptos::prelude::*;

use super::Icon;
use crate::ui::context::{here, text};
use crate::ui::reminding::banners::promise_in_words;
use crate::ui::reminding::reminding;
use domain::reminder::promise::{CalendarState, Promise};
use screens::route::Page;

/// How reminders stand on this device, in one line. As long as nothing better
/// is proved, it says the least that holds (G8).
#[component]
pub fn ReminderLine() -> impl IntoView {
    let (t, here, reminding) = (text(), here(), reminding());
    let state = Memo::new(move |_| {
        let person = here.person()?;
        Some((reminding.promise(person), reminding.calendar_state(person)))
    });
    move || {
        let (promise, calendar) = state.get()?;
        let (name, icon) = match promise {
            Promise::EvenWhenClosed { .. } => ("sure", "bell"),
            Promise::WhileOpen => ("open-only", "bell"),
            Promise::Cannot(_) => ("off", "bell-off"),
        };
        let words = match calendar {
            CalendarState::OldTimes
            | CalendarState::OtherZone
            | CalendarState::EndsSoon
            | CalendarState::DeviceChanged => t.reminders.calendar_state(calendar),
            _ => None,
        };
        let words = words.map_or_else(|| promise_in_words(promise), str::to_owned);
        Some(view! {
            <a class="reminders" data-state=name href=here.href(Page::Reminders)>
                <Icon name=icon/>
                <span>{words}</span>
                <Icon name="next"/>
            </a>
        })
    }
}
