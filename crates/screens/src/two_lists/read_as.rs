//! What a line of the other list was read as, so that a slip can be seen before anything
//! is compared.

use domain::person::Anchor;
use domain::plan::{DayPattern, Schedule, Slot, SlotTime};
use domain::two_lists::{PiecesNamed, TimesNamed};
use exchange::summary::WhenCode;
use forms::their_list::ReadLine;
use text::Text;

/// The strength, the form and the times; nothing where none was read.
pub fn read_as(line: &ReadLine, t: &Text) -> Option<String> {
    let parts = [
        line.printed.clone(),
        line.form.map(|form| t.medicines.form(form).to_owned()),
        line.schedule
            .as_ref()
            .map(|schedule| times(line, schedule, t)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

fn times(line: &ReadLine, schedule: &Schedule, t: &Text) -> String {
    match schedule {
        Schedule::Timed { days, slots, .. } => {
            let count = match days {
                DayPattern::EveryDay => t.lists.times_a_day(slots.len()),
                _ => t.lists.times_on_days(slots.len()),
            };
            let each = slots.iter().map(|slot| time(line, slot, t));
            let each = each.filter(|words| !words.is_empty());
            let mut all: Vec<String> = [count].into_iter().chain(each).collect();
            all.dedup();
            all.join(" · ")
        }
        Schedule::WhenNeeded(limits) => {
            let amount = amount(line, t.amounts.amount(limits.amount));
            let words = t.lists.when_needed_read.to_owned();
            let all: Vec<String> = amount.into_iter().chain([words]).collect();
            all.join(" · ")
        }
        _ => t.lists.other_times_read.to_owned(),
    }
}

/// One time and what is taken then, as far as the line names them.
fn time(line: &ReadLine, slot: &Slot, t: &Text) -> String {
    let is_named = line.times == TimesNamed::Named;
    let time = is_named.then(|| match slot.time {
        SlotTime::Clock(time) => t.plans.at_clock(&t.dates.time(time)),
        SlotTime::Anchored(anchor) => t.interchange.when(part_of(anchor)).to_owned(),
    });
    let amount = amount(line, t.amounts.amount(slot.amount));
    let both: Vec<String> = amount.into_iter().chain(time).collect();
    both.join(" ")
}

fn amount(line: &ReadLine, words: String) -> Option<String> {
    match line.pieces {
        PiecesNamed::Named => Some(words),
        PiecesNamed::NotNamed => None,
    }
}

/// The part of the day: a line that says "in the morning" does not speak of breakfast, and
/// no finer times are compared.
const fn part_of(anchor: Anchor) -> WhenCode {
    match anchor {
        Anchor::Waking | Anchor::Breakfast => WhenCode::Morning,
        Anchor::Lunch => WhenCode::Noon,
        Anchor::EveningMeal => WhenCode::Evening,
        Anchor::Bedtime => WhenCode::Bedtime,
    }
}
