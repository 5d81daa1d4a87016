//! The moments at which a calendar is to ring, out of the agenda.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, NaiveTime, Utc};

use domain::agenda::{self, GoesBy};
use domain::record::PersonRecord;
use domain::reminder::unheard;
use domain::zone::{Moment, Occurrence, Zone};

/// How many days ahead a calendar file reaches.
pub const HORIZON_DAYS: i64 = 90;

/// Up to this time of night calendars disagree on the days on which clocks change.
const NIGHT_ENDS: (u32, u32) = (3, 30);

/// How near a change of the clocks is for that.
const NEAR_HOURS: i64 = 4;

/// One moment at which a calendar is to ring, as the clocks of the device show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ring {
    /// When.
    pub at: Moment,
    /// How it has to be written.
    pub written: WrittenAs,
}

/// How a moment is written in a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WrittenAs {
    /// As a clock time, which goes with the device.
    Clock,
    /// As an instant: hours are counted, or clocks change around it.
    Instant,
}

/// Each moment from now until the horizon at which a dose is due: one for all
/// doses that come together. Doses on hold, decided against or already answered
/// are left out.
pub fn rings(record: &PersonRecord, home: &Zone, device: &Zone, now: Moment) -> Vec<Ring> {
    let today = home.moment(&now).date_naive();
    let days = usize::try_from(HORIZON_DAYS).unwrap_or(0);
    let mut rings: BTreeMap<DateTime<Utc>, WrittenAs> = BTreeMap::new();
    for day in today.iter_days().take(days) {
        let doses = agenda::on(record, day, home, now);
        for dose in doses.iter().filter(|dose| unheard::is_to_ring(dose)) {
            let written = match dose.goes_by {
                GoesBy::Clock if !is_near_change(&dose.due, device) => WrittenAs::Clock,
                GoesBy::Clock | GoesBy::Hours => WrittenAs::Instant,
            };
            let known = rings.entry(dose.due.to_utc()).or_insert(written);
            *known = written.min(*known);
        }
    }
    let ring = |(at, written)| Ring {
        at: device.moment(&at),
        written,
    };
    rings.into_iter().map(ring).collect()
}

/// Whether clocks change so near that calendars may take a clock time for another
/// moment, or for two.
fn is_near_change(due: &Moment, device: &Zone) -> bool {
    let beside = |hours| {
        let at = due.to_utc().checked_add_signed(Duration::hours(hours));
        at.map(|at| device.offset_at(at))
    };
    let wall = device.moment(due).naive_local();
    let (hour, minute) = NIGHT_ENDS;
    let is_night = NaiveTime::from_hms_opt(hour, minute, 0).is_some_and(|end| wall.time() <= end);
    beside(-NEAR_HOURS) != beside(NEAR_HOURS)
        && (is_night || device.resolve(wall).1 != Occurrence::Once)
}
