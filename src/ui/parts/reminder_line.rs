//! One honest line about reminders, with the way to more.

use leptos::prelude::*;

use super::Icon;
use crate::ui::context::{here, now, text, zone_of};
use crate::ui::reminding::banners::promise_in_words;
use crate::ui::reminding::reminding;
use domain::reminder::promise::{CalendarState, Promise};
use screens::route::Page;

/// How reminders stand on this device, in one line. As long as nothing better
/// is proved, it says the least that holds (G8).
#[component]
pub fn ReminderLine() -> impl IntoView {
    let (t, here, reminding, now) = (text(), here(), reminding(), now());
    let state = Memo::new(move |_| {
        let person = here.person()?;
        let today = now.at(&zone_of(person)).date_naive();
        let proof = reminding.calendar(person);
        let ends = proof.filter(|proof| proof.is_to_be_renewed(today));
        let ends = ends.map(|proof| proof.until);
        let calendar = reminding.calendar_state(person);
        Some((reminding.promise(person), calendar, ends))
    });
    move || {
        let (promise, calendar, ends) = state.get()?;
        let (name, icon) = match promise {
            Promise::EvenWhenClosed { .. } => ("sure", "bell"),
            Promise::WhileOpen => ("open-only", "bell"),
            Promise::Cannot(_) => ("off", "bell-off"),
        };
        let words = match calendar {
            CalendarState::OldTimes
            | CalendarState::OtherZone
            | CalendarState::EndsSoon
            | CalendarState::DeviceChanged
            | CalendarState::Ended => t.reminders.calendar_state(calendar).map(str::to_owned),
            CalendarState::Works { .. } | CalendarState::NotTested | CalendarState::TestTooOld => {
                ends.map(|day| {
                    let day = t.dates.weekday_and_day(day);
                    t.reminders.calendar_renew(&promise_in_words(promise), &day)
                })
            }
            CalendarState::NotMade | CalendarState::NotAdded => None,
        };
        let words = words.unwrap_or_else(|| promise_in_words(promise));
        Some(view! {
            <a class="reminders" data-state=name href=here.href(Page::Reminders)>
                <Icon name=icon/>
                <span>{words}</span>
                <Icon name="next"/>
            </a>
        })
    }
}
