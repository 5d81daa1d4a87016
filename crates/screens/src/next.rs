//! When the next dose of a medicine is, in words: what is still open comes first.

use chrono::NaiveDate;

use domain::agenda::{Ahead, Dose, seldom};
use domain::dose::Act;
use domain::medicine::Medicine;
use domain::record::PersonRecord;
use domain::zone::{Moment, Zone};
use text::Text;

/// What is said of the next dose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NextLine {
    /// Those that still wait for an answer.
    pub open: Option<String>,
    /// The next to come: its day and time.
    pub when: Option<String>,
}

impl NextLine {
    /// What there is to say at a moment, looking so many days ahead.
    pub fn of(
        t: &Text,
        record: &PersonRecord,
        medicine: &Medicine,
        (zone, now): (&Zone, Moment),
        days: u16,
    ) -> Self {
        let ahead = Ahead::of(record, medicine, zone, now, days);
        let open: Vec<String> = ahead.open.iter().map(|dose| named(t, dose, now)).collect();
        let mut next = ahead.next.map(|dose| {
            let day = t.dates.near(dose.due.date_naive(), now.date_naive());
            [day, t.dates.time(dose.due.time())].join(" ")
        });
        let still_open = (!open.is_empty()).then(|| t.medicines.still_open(&open));
        let mut said: Vec<String> = still_open.into_iter().collect();
        // What comes seldom may be due on a day long past, or far ahead.
        let mut seldom = seldom::whenever(record, medicine, zone, now);
        seldom.retain(|one| {
            medicine.is_taking() && ahead.open.iter().all(|dose| dose.id != one.dose)
        });
        seldom.sort_by_key(|one| one.due);
        for one in seldom {
            let day = t.dates.weekday_and_date(one.due);
            match (one.days, one.dose.act) {
                (..0, _) => said.push(t.adding.was_due(&day)),
                (_, Act::TakeOff) => said.push(t.manner.due_out(&day)),
                (_, Act::Use) => next = next.or(Some(day)),
            }
        }
        Self {
            open: (!said.is_empty()).then(|| said.join(t.grammar.gap)),
            when: next,
        }
    }

    /// All of it in one run; what stands for nothing open begins with `first`.
    pub fn sentence(&self, t: &Text, first: impl Fn(&str) -> String) -> Option<String> {
        let when = self.when.as_deref();
        match (&self.open, when) {
            (None, when) => when.map(first),
            (Some(open), None) => Some(open.clone()),
            (Some(open), Some(when)) => {
                let then = t.medicines.then(when);
                Some([open, t.grammar.gap, &then].concat())
            }
        }
    }
}

/// A clock time, with "tomorrow" or its day where it is not today.
pub fn near_time(t: &Text, at: Moment, today: NaiveDate) -> String {
    let time = t.dates.time(at.time());
    if at.date_naive() == today {
        time
    } else {
        t.today
            .time_on(&time, &t.dates.near(at.date_naive(), today))
    }
}

/// A dose by its clock time and day, such as "08:00 today".
pub fn named(t: &Text, dose: &Dose, now: Moment) -> String {
    let day = t.dates.near(dose.due.date_naive(), now.date_naive());
    t.today.time_on(&t.dates.time(dose.due.time()), &day)
}
