//! What comes seldom, as the page of a day tells it before its day.

use chrono::NaiveDateTime;

use crate::plan::full_name;
use crate::route::Page;
use domain::agenda;
use domain::dose::Act;
use domain::medicine::Medicine;
use domain::record::PersonRecord;
use domain::zone::{Moment, Zone};
use text::Text;

/// What comes seldom and is near, or has passed without an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComingUp {
    /// Where it is answered.
    pub way: Page,
    /// What that is called.
    pub way_words: &'static str,
    /// What it is and when it is due.
    pub words: String,
    /// How near it is.
    pub weight: Weight,
}

/// How near something is that comes seldom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Within four weeks.
    Quiet,
    /// Within a week.
    Soon,
    /// Its day has passed without an answer.
    Past,
}

/// What comes seldom: told four weeks before, with more weight one week before, and
/// after its day for as long as nobody has answered.
pub fn coming_up(record: &PersonRecord, zone: &Zone, now: Moment, t: &Text) -> Vec<ComingUp> {
    let taken_now = || record.current_medicines().filter(|one| one.is_taking());
    let at = zone.moment(&now).naive_local();
    let told = taken_now().flat_map(|medicine| {
        let ahead = agenda::seldom::seldom(record, medicine, zone, now).into_iter();
        ahead.map(move |one| (medicine, one))
    });
    let tests = taken_now().flat_map(|medicine| next_tests(medicine, at, t));
    let told = told.map(|(medicine, one)| {
        let (name, day) = (full_name(medicine), t.dates.weekday_and_day(one.due));
        let count = u16::try_from(one.days.max(0)).unwrap_or(u16::MAX);
        ComingUp {
            way: Page::Dose(one.dose),
            way_words: t.beside.ahead_answer,
            words: match (one.days, one.dose.act) {
                (..0, _) => t.beside.ahead_past(&name, &day),
                (0, _) => t.beside.ahead_today(&name),
                (_, Act::Use) => t.beside.ahead_due(&name, &day, count),
                (_, Act::TakeOff) => t.beside.ahead_out(&name, &day, count),
            },
            weight: weight(one.days),
        }
    });
    told.chain(tests).collect()
}

const fn weight(days: i64) -> Weight {
    if days < 0 {
        Weight::Past
    } else if days <= agenda::seldom::SOON_DAYS {
        Weight::Soon
    } else {
        Weight::Quiet
    }
}

/// The next blood tests that plans of a medicine wait for, from a week before.
fn next_tests(medicine: &Medicine, at: NaiveDateTime, t: &Text) -> Vec<ComingUp> {
    let days = medicine
        .plans_at(at)
        .filter_map(|plan| plan.manner.next_test);
    let near = days.filter(|day| (*day - at.date()).num_days() <= agenda::seldom::SOON_DAYS);
    near.map(|day| {
        let (name, date) = (full_name(medicine), t.dates.weekday_and_day(day));
        let is_past = day < at.date();
        ComingUp {
            way: Page::ChangePlan(medicine.id),
            way_words: t.beside.test_letter,
            words: if is_past {
                t.beside.test_past(&name, &date)
            } else {
                t.beside.test_due(&name, &date)
            },
            weight: if is_past { Weight::Past } else { Weight::Soon },
        }
    })
    .collect()
}
