//! What goes into a weekly organiser: day by day and time by time, as the plans
//! ask for it.
//!
//! Only tablets and capsules go into one; which of them may leave their pack is
//! for a pharmacist to say.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, NaiveTime, Weekday};

use crate::agenda::{self, Dose, DoseState};
use crate::amount::{Amount, Unit};
use crate::concordance::Attention;
use crate::dose::Act;
use crate::id::MedicineId;
use crate::record::PersonRecord;
use crate::zone::{Moment, Zone};

/// The seven days of an organiser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organiser {
    /// Its days, from the first on.
    pub days: Vec<OrganiserDay>,
    /// What is planned on these days and does not go into it: liquids, inhalers.
    pub beside: BTreeSet<MedicineId>,
    /// What somebody decided not to take for now, so that it is left out.
    pub decided: BTreeSet<MedicineId>,
}

/// One day of an organiser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganiserDay {
    /// The day.
    pub date: NaiveDate,
    /// Its compartments, in order of time.
    pub compartments: Vec<Compartment>,
}

/// One compartment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compartment {
    /// The time of day.
    pub time: NaiveTime,
    /// What goes into it.
    pub holds: Vec<(MedicineId, Amount)>,
}

/// The Monday of the week that holds a day.
pub fn week_of(day: NaiveDate) -> NaiveDate {
    day.week(Weekday::Mon).first_day()
}

/// What goes into the organiser of the seven days from one on. What was answered
/// or is over is left out: it is not to be filled in any more.
pub fn organiser(record: &PersonRecord, first: NaiveDate, zone: &Zone, now: Moment) -> Organiser {
    let mut organiser = Organiser {
        days: Vec::new(),
        beside: BTreeSet::new(),
        decided: BTreeSet::new(),
    };
    let days = (0..7).filter_map(|day| first.checked_add_days(Days::new(day)));
    for date in days {
        let doses = agenda::on(record, date, zone, now);
        let open = doses.into_iter().filter(|dose| {
            matches!(
                dose.state,
                DoseState::Due | DoseState::Late | DoseState::Later
            )
        });
        let mut day = OrganiserDay {
            date,
            compartments: Vec::new(),
        };
        for dose in open {
            if dose.attention == Attention::Quiet {
                organiser.decided.insert(dose.medicine);
            } else if let Some(amount) = dose.amount.filter(is_put_in) {
                day.put_in(&dose, amount);
            } else if dose.act == Act::Use {
                organiser.beside.insert(dose.medicine);
            }
        }
        organiser.days.push(day);
    }
    organiser
}

/// What lies in a compartment.
const fn is_put_in(amount: &Amount) -> bool {
    matches!(amount.unit, Unit::Tablet | Unit::Capsule)
}

impl OrganiserDay {
    fn put_in(&mut self, dose: &Dose, amount: Amount) {
        let (time, held) = (dose.due.time(), (dose.medicine, amount));
        let known = self.compartments.iter_mut().find(|one| one.time == time);
        match known {
            Some(known) => known.holds.push(held),
            None => self.compartments.push(Compartment {
                time,
                holds: vec![held],
            }),
        }
    }
}
