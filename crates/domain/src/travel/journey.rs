//! A journey whose days are known: what the clocks there do to the times of each
//! medicine on the way there and on the way back. Nothing is moved by it.

use chrono::{Duration, NaiveDate, NaiveTime};

use super::{Move, Way, moves};
use crate::medicine::Medicine;
use crate::record::PersonRecord;
use crate::supply::Trip;
use crate::zone::{Moment, Zone};

/// What a journey does to the times of one medicine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crossing {
    /// The medicine as it is now.
    pub medicine: Medicine,
    /// The time between the last dose by the clocks at home and the first by those
    /// there; none where no dose comes on one of the two sides.
    pub there: Option<Duration>,
    /// The same on the way back.
    pub back: Option<Duration>,
    /// Whether its times go along.
    pub way: Way,
}

/// What the clocks of another zone do to medicines that are taken at set times: they
/// hold from the first day away until the last. Those to ask about come first.
pub fn crossings(record: &PersonRecord, trip: Trip, home: &Zone, there: &Zone) -> Vec<Crossing> {
    let out = moves(record, home, there, begins(trip.from, home));
    let back = trip.until.succ_opt().map(|day| begins(day, there));
    let back = back.map(|at| moves(record, there, home, at));
    let back = back.unwrap_or_default();
    let also = |one: &Move, all: &[Move]| {
        let same = |other: &&Move| other.medicine.id == one.medicine.id;
        all.iter().find(same).cloned()
    };
    let begun_there = back.iter().filter(|one| also(one, &out).is_none());
    let begun_there = begun_there.map(|one| Crossing {
        medicine: one.medicine.clone(),
        there: None,
        back: one.gap,
        way: one.way,
    });
    let mut all: Vec<Crossing> = out
        .iter()
        .map(|one| {
            let back = also(one, &back);
            let asks = |way: Way| way == Way::AskFirst;
            let is_asked = asks(one.way) || back.as_ref().is_some_and(|back| asks(back.way));
            Crossing {
                medicine: one.medicine.clone(),
                there: one.gap,
                back: back.and_then(|back| back.gap),
                way: if is_asked {
                    Way::AskFirst
                } else {
                    Way::GoesAlong
                },
            }
        })
        .chain(begun_there)
        .collect();
    all.sort_by_key(|one| one.way == Way::GoesAlong);
    all
}

/// How far the clocks there are ahead of those at home, on the first day away and on the
/// last. Clocks may be changed on one side only in between.
pub fn ahead(trip: Trip, home: &Zone, there: &Zone) -> (Duration, Duration) {
    let on = |day: NaiveDate| {
        // Clocks change at night.
        let (noon, _) = there.resolve(day.and_time(noon()));
        let local = |zone: &Zone| zone.offset_at(noon.to_utc()).local_minus_utc();
        Duration::seconds(i64::from(local(there)) - i64::from(local(home)))
    };
    (on(trip.from), on(trip.until))
}

fn begins(day: NaiveDate, zone: &Zone) -> Moment {
    zone.resolve(day.and_time(NaiveTime::MIN)).0
}

fn noon() -> NaiveTime {
    NaiveTime::MIN + Duration::hours(12)
}
