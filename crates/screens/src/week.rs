//! A week of doses, gathered from a person's record.
//!
//! Pure: the record, the week and the present moment in, rows of cells out.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};

use crate::dose::manner::done;
use crate::dose::{Shown, changed, outcome_words, shown};
use crate::next::near_time;
use domain::adherence::Tally;
use domain::agenda::{self, Dose};
use domain::dose::{Act, Declined, DoseId, Outcome, Reason, ReasonKind};
use domain::id::MedicineId;
use domain::medicine::Medicine;
use domain::person::Actor;
use domain::plan::Schedule;
use domain::record::PersonRecord;
use domain::zone::{Moment, Zone};
use text::Text;

/// The Monday of a date's week, some weeks back.
pub fn monday(date: NaiveDate, weeks_back: u32) -> NaiveDate {
    let days = u64::from(date.weekday().num_days_from_monday()) + u64::from(weeks_back) * 7;
    date.checked_sub_days(Days::new(days)).unwrap_or(date)
}

/// How many weeks before that of today a day lies; none for a day to come.
pub fn weeks_back(day: NaiveDate, today: NaiveDate) -> Option<u32> {
    let days = (monday(today, 0) - monday(day, 0)).num_days();
    u32::try_from(days / 7).ok()
}

/// The seven days from a Monday on.
pub fn days(monday: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    monday.iter_days().take(7)
}

/// One mark: a day and how its dose stands, if there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The day.
    pub date: NaiveDate,
    /// The dose, if the plan has one then.
    pub dose: Option<Mark>,
}

/// How a dose stands, as a mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Which dose.
    pub id: DoseId,
    /// How it stands.
    pub shown: Shown,
    /// The letter of a reason.
    pub letter: Option<&'static str>,
    /// All of it in words, for whoever hears the page.
    pub words: String,
    /// What was changed, who recorded it, a note.
    pub details: Vec<String>,
}

/// One time of day over the week.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekRow {
    /// The clock time.
    pub time: NaiveTime,
    /// Seven cells.
    pub cells: Vec<Cell>,
}

/// One medicine over the week.
#[derive(Clone, Debug, PartialEq)]
pub struct MedicineWeek {
    /// Which.
    pub medicine: MedicineId,
    /// What it is called, with its strength.
    pub name: String,
    /// Its times.
    pub rows: Vec<WeekRow>,
    /// What was recorded, in numbers.
    pub tally: Tally,
}

impl MedicineWeek {
    /// Every mark of the week.
    pub fn marks(&self) -> impl Iterator<Item = &Mark> {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        cells.filter_map(|cell| cell.dose.as_ref())
    }
}

/// The week of each medicine that had a dose in it.
pub fn all(
    t: &Text,
    record: &PersonRecord,
    only: Option<MedicineId>,
    monday: NaiveDate,
    (zone, now): (&Zone, Moment),
) -> Vec<MedicineWeek> {
    record
        .medicines
        .values()
        .map(|recorded| &recorded.value)
        .filter(|medicine| only.is_none_or(|only| only == medicine.id))
        .map(|medicine| of(t, record, medicine, monday, (zone, now)))
        .filter(|week| !week.rows.is_empty())
        .collect()
}

fn of(
    t: &Text,
    record: &PersonRecord,
    medicine: &Medicine,
    monday: NaiveDate,
    (zone, now): (&Zone, Moment),
) -> MedicineWeek {
    let doses: Vec<Dose> = days(monday)
        .flat_map(|date| agenda::of_medicine(record, medicine, date, zone, now))
        .filter(|dose| dose.act == Act::Use || is_device(record, dose))
        .collect();
    let mut times: Vec<NaiveTime> = doses.iter().map(|dose| dose.wall.time()).collect();
    times.sort_unstable();
    times.dedup();
    let mut tally = Tally::default();
    for dose in &doses {
        tally.add(dose);
    }
    let cell = |date: NaiveDate, time: NaiveTime| Cell {
        date,
        dose: doses
            .iter()
            .find(|dose| dose.id.date == date && dose.wall.time() == time)
            .map(|dose| mark(t, record, dose)),
    };
    let rows = times.into_iter().map(|time| WeekRow {
        time,
        cells: days(monday).map(|date| cell(date, time)).collect(),
    });
    let strength = medicine.strength.as_ref().map(ToString::to_string);
    let name = [Some(medicine.called().to_string()), strength];
    MedicineWeek {
        medicine: medicine.id,
        name: name.into_iter().flatten().collect::<Vec<_>>().join(" "),
        rows: rows.collect(),
        tally,
    }
}

/// Whether it is something that was put in, of which only the end is asked.
fn is_device(record: &PersonRecord, dose: &Dose) -> bool {
    let plan = crate::dose::manner::plan_of(record, dose);
    plan.is_some_and(|plan| matches!(plan.schedule, Schedule::InPlace(_)))
}

fn mark(t: &Text, record: &PersonRecord, dose: &Dose) -> Mark {
    let shown = shown(dose);
    let Some(answer) = dose.answer() else {
        return Mark {
            id: dose.id,
            shown,
            letter: (shown == Shown::Unanswered).then_some("?"),
            words: waiting_words(t, shown).to_owned(),
            details: moved_to(t, dose).into_iter().collect(),
        };
    };
    let outcome = &answer.value.outcome;
    let records = match &dose.state {
        agenda::DoseState::Answered(records) => records.as_slice(),
        _ => &[],
    };
    let who = match &answer.by {
        Actor::Themself => &record.person.name,
        Actor::Carer(name) => name,
    };
    let day = t.dates.day(answer.at.date_naive());
    let when = [day, t.dates.time(answer.at.time())].join(" ");
    let mut details: Vec<String> = moved_to(t, dose).into_iter().collect();
    details.extend(changed(t, record, records, dose.id.date));
    details.push(t.history.recorded(who.as_str(), &when));
    details.extend(answer.value.note.as_ref().map(ToString::to_string));
    Mark {
        id: dose.id,
        shown,
        letter: match outcome {
            Outcome::Taken { .. } => None,
            Outcome::NotTaken(reason) => Some(reason.code()),
            Outcome::Unsure => Some("?"),
        },
        words: outcome_words(t, (outcome, done(record, dose)), shown, dose.id.date),
        details,
    }
}

/// From when to when somebody moved a dose; its row is that of its plan.
fn moved_to(t: &Text, dose: &Dose) -> Option<String> {
    let day = dose.id.date;
    let from = near_time(t, dose.moved_from?, day);
    Some(t.moving.moved_to(&from, &near_time(t, dose.due, day)))
}

fn waiting_words(t: &Text, shown: Shown) -> &'static str {
    match shown {
        Shown::Unanswered => t.history.no_record_short,
        Shown::Due => t.dose.due,
        Shown::Late => t.dose.late,
        Shown::Paused => t.dose.paused,
        Shown::Decided => t.taking.decided,
        _ => t.dose.later,
    }
}

/// The letters of the reasons with their words, those of own choices too.
pub fn letters(t: &Text) -> Vec<(&'static str, &'static str)> {
    let own = Declined::ALL.into_iter().map(|own| {
        let letter = Reason::Declined(Some(own)).code();
        (letter, t.reason.declined(own))
    });
    let kinds = ReasonKind::ALL.into_iter();
    kinds
        .map(|kind| (kind.code(), t.reason.reason(kind)))
        .chain(own)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_begins_on_monday() {
        let date = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (day, back, expected) in [
            ("2026-11-22", 0, "2026-11-16"),
            ("2026-11-16", 0, "2026-11-16"),
            ("2026-11-22", 1, "2026-11-09"),
            ("2026-01-01", 0, "2025-12-29"),
        ] {
            assert_eq!(monday(date(day), back), date(expected), "{day}");
        }
        assert_eq!(days(date("2026-11-16")).last(), Some(date("2026-11-22")));
    }

    #[test]
    fn any_day_until_today_has_a_week_so_many_weeks_back() {
        let date = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (day, expected) in [
            ("2026-11-22", Some(0)),
            ("2026-11-16", Some(0)),
            ("2026-11-15", Some(1)),
            ("2026-01-01", Some(46)),
            ("2026-11-23", None),
        ] {
            let back = weeks_back(date(day), date("2026-11-22"));
            assert_eq!(back, expected, "{day}");
            if let Some(back) = back {
                let monday = monday(date("2026-11-22"), back);
                assert!(days(monday).any(|one| one == date(day)), "{day}");
            }
        }
    }
}
