//! The times of the plans, to be set in the phone's own clock.

use std::collections::BTreeSet;

use chrono::{Datelike, Duration, NaiveDate, NaiveTime, Weekday};
use leptos::prelude::*;

use crate::ui::context::{ledger, now, text, with_person, zone_of};
use domain::id::PersonId;
use exchange::calendar;
use text::Text;

/// The times of the plans, to be set in the phone's own clock.
#[component]
pub(super) fn ClockTimes(person: PersonId) -> impl IntoView {
    let (t, now) = (text(), now());
    let times = Memo::new(move |_| {
        let (home, device) = (zone_of(person), ledger().device_zone());
        let moment = now.at(&device);
        // From tomorrow on the days are whole.
        let start = moment.date_naive() + Duration::days(1);
        // A clock rings by the hours of where it is.
        let times = with_person(person, |record| {
            calendar::by_time(&calendar::rings(record, &home, &device, moment))
        });
        times
            .unwrap_or_default()
            .into_iter()
            .map(|(time, dates)| (time, days(start, &dates)))
            .collect::<Vec<_>>()
    });
    view! {
        <section class="section">
            <h2 class="section__title">{t.reminders.clock_title}</h2>
            {move || {
                let times = times.get();
                if times.is_empty() {
                    view! { <p>{t.reminders.clock_none}</p> }.into_any()
                } else {
                    view! {
                        <p>{t.reminders.clock_note}</p>
                        <ul class="rows">
                            {times.into_iter().map(|(time, days)| view! {
                                <li><div class="row"><span class="row__body">{line(time, &days, t)}</span></div></li>
                            }).collect_view()}
                        </ul>
                    }.into_any()
                }
            }}
        </section>
    }
}

/// On which days a clock can be set to ring.
#[derive(Clone, Debug, PartialEq, Eq)]
enum RingDays {
    Every,
    Weekdays(Vec<Weekday>),
    /// They follow no week.
    Some,
}

/// Looks at four whole weeks.
fn days(start: NaiveDate, dates: &BTreeSet<NaiveDate>) -> RingDays {
    let week = |number: i64| -> Vec<Weekday> {
        let first = start + Duration::days(7 * number);
        let mut days: Vec<Weekday> = first
            .iter_days()
            .take(7)
            .filter(|day| dates.contains(day))
            .map(|day| day.weekday())
            .collect();
        days.sort_by_key(Weekday::num_days_from_monday);
        days
    };
    let first = week(0);
    if first.is_empty() || (1..4).any(|number| week(number) != first) {
        RingDays::Some
    } else if first.len() == 7 {
        RingDays::Every
    } else {
        RingDays::Weekdays(first)
    }
}

fn line(time: NaiveTime, days: &RingDays, t: &Text) -> String {
    let days = match days {
        RingDays::Every => t.reminders.every_day.to_owned(),
        RingDays::Some => t.reminders.some_days.to_owned(),
        RingDays::Weekdays(days) => {
            let names: Vec<&str> = days.iter().map(|day| t.dates.weekday(*day)).collect();
            names.join(t.reminding.between_names)
        }
    };
    format!("{} · {days}", t.dates.time(time))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_follow_the_week_are_named() {
        let start = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let picked = |keep: &dyn Fn(u64) -> bool| -> BTreeSet<NaiveDate> {
            let days = (0..40).filter(|day| keep(*day));
            days.map(|day| start + chrono::Days::new(day)).collect()
        };
        for (dates, expected) in [
            (picked(&|_| true), RingDays::Every),
            (
                picked(&|day| day % 7 == 0 || day % 7 == 3),
                RingDays::Weekdays(vec![Weekday::Mon, Weekday::Thu]),
            ),
            (picked(&|day| day % 2 == 0), RingDays::Some),
            (picked(&|day| day < 5), RingDays::Some),
            (picked(&|_| false), RingDays::Some),
        ] {
            assert_eq!(days(start, &dates), expected);
        }
    }
}
