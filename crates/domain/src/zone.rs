//! Local time and instants: what a clock on the wall means where the person is.
//!
//! A [`Zone`] is a table of offset changes read once from the device, so the
//! rules here need no time-zone database and are the same in every test.
//! A local time that does not exist uses the offset before the gap; one that
//! exists twice means the first (RFC 5545).

use chrono::{DateTime, Duration, FixedOffset, NaiveDateTime, Offset, TimeZone, Utc};
use serde::{Deserialize, Serialize};

use super::words::Name;

/// An instant together with the offset that clocks showed then.
pub type Moment = DateTime<FixedOffset>;

/// The moment some time after another; where no calendar reaches that far, the
/// last there is.
pub fn later(at: Moment, by: Duration) -> Moment {
    at.checked_add_signed(by)
        .unwrap_or_else(|| DateTime::<Utc>::MAX_UTC.fixed_offset())
}

/// How far apart a zone is asked for its offset, in days. Two changes closer together than this
/// could hide each other.
const STEP_DAYS: i64 = 10;

/// The name of a time zone as devices give it, such as `Europe/London`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ZoneName(pub Name);

/// The offsets of one zone over a span of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    name: ZoneName,
    first: FixedOffset,
    changes: Vec<(DateTime<Utc>, FixedOffset)>,
    beside: Vec<Zone>,
}

/// How often a local time occurs by the rules of a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occurrence {
    /// It exists once.
    Once,
    /// Clocks were moved past it; the moment is the shifted one.
    Gap,
    /// It exists twice; the moment is the first.
    Twice,
}

impl Zone {
    /// Reads a zone between two instants by asking for an offset every ten
    /// days, then finding each change to the second.
    ///
    /// A change that is undone within ten days would be missed; no zone has
    /// done that since 2000. `offset_at` answers in the device's own rules.
    pub fn read(
        name: ZoneName,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
        offset_at: impl Fn(DateTime<Utc>) -> FixedOffset,
    ) -> Self {
        let first = offset_at(from);
        let (mut changes, mut at, mut offset) = (Vec::new(), from, first);
        while at < until {
            let Some(next) = at.checked_add_signed(Duration::days(STEP_DAYS)) else {
                break;
            };
            let then = offset_at(next);
            if then != offset {
                changes.push((change_between(at, next, offset, &offset_at), then));
            }
            (at, offset) = (next, then);
        }
        Self {
            name,
            first,
            changes,
            beside: Vec::new(),
        }
    }

    /// A zone whose clocks never change.
    pub fn fixed(name: ZoneName, offset: FixedOffset) -> Self {
        Self {
            name,
            first: offset,
            changes: Vec::new(),
            beside: Vec::new(),
        }
    }

    /// The same zone, with others brought along that single plans run on.
    #[must_use]
    pub fn beside(mut self, others: Vec<Zone>) -> Self {
        self.beside = others;
        self
    }

    /// The zone a plan runs on: the one it is kept on, if that was brought
    /// along, else this one.
    pub fn kept(&self, kept_on: Option<&ZoneName>) -> &Self {
        let named = |name: &ZoneName| self.beside.iter().find(|zone| zone.name == *name);
        kept_on.and_then(named).unwrap_or(self)
    }

    /// The zone's name.
    pub fn name(&self) -> &ZoneName {
        &self.name
    }

    /// The offset in force at an instant.
    pub fn offset_at(&self, at: DateTime<Utc>) -> FixedOffset {
        self.offset_from(self.place_of(at))
    }

    /// How many changes of the clocks lie before an instant.
    fn place_of(&self, at: DateTime<Utc>) -> usize {
        self.changes.partition_point(|(change, _)| *change <= at)
    }

    /// The offset in force after so many changes.
    fn offset_from(&self, place: usize) -> FixedOffset {
        let last = place.checked_sub(1).and_then(|last| self.changes.get(last));
        last.map_or(self.first, |(_, offset)| *offset)
    }

    /// The instant, as clocks in this zone show it.
    pub fn moment<Z: TimeZone>(&self, at: &DateTime<Z>) -> Moment {
        let at = at.to_utc();
        at.with_timezone(&self.offset_at(at))
    }

    /// The moment a local time stands for, and how it was found.
    pub fn resolve(&self, local: NaiveDateTime) -> (Moment, Occurrence) {
        let as_utc = local.and_utc();
        // Only at the ends of the calendar is there nothing beside a time.
        let beside = |by: Duration| as_utc.checked_add_signed(by).unwrap_or(as_utc);
        let (day_before, day_after) = (beside(-Duration::hours(24)), beside(Duration::hours(24)));
        let place = self.place_of(day_before);
        let before = self.offset_from(place);
        if self
            .changes
            .get(place)
            .is_none_or(|(change, _)| *change > day_after)
        {
            let utc = beside(-Duration::seconds(i64::from(before.local_minus_utc())));
            return (utc.with_timezone(&before), Occurrence::Once);
        }
        let after = self.offset_at(day_after);
        let at = |offset: FixedOffset| {
            let utc = beside(-Duration::seconds(i64::from(offset.local_minus_utc())));
            (utc, self.offset_at(utc) == offset)
        };
        let ((early, early_holds), (late, late_holds)) = (at(before), at(after));
        match (early_holds, late_holds) {
            (true, _) if before == after => (self.moment(&early), Occurrence::Once),
            (true, true) => (self.moment(&early), Occurrence::Twice),
            (true, false) => (self.moment(&early), Occurrence::Once),
            (false, true) => (self.moment(&late), Occurrence::Once),
            (false, false) => (self.moment(&early), Occurrence::Gap),
        }
    }
}

/// The first second at which the offset is no longer `offset`.
fn change_between(
    low: DateTime<Utc>,
    high: DateTime<Utc>,
    offset: FixedOffset,
    offset_at: &impl Fn(DateTime<Utc>) -> FixedOffset,
) -> DateTime<Utc> {
    let at = |second| DateTime::from_timestamp(second, 0).unwrap_or(high);
    let (mut low, mut high) = (low.timestamp(), high.timestamp());
    while high - low > 1 {
        let middle = low.midpoint(high);
        if offset_at(at(middle)) == offset {
            low = middle;
        } else {
            high = middle;
        }
    }
    at(high)
}

/// The offset of Greenwich, for fallbacks.
pub fn greenwich() -> FixedOffset {
    Utc.fix()
}

#[cfg(test)]
pub(crate) mod tests {
    use chrono::NaiveDate;
    use chrono_tz::Tz;
    use proptest::prelude::*;

    use super::*;

    /// A zone as the independent time-zone database has it, for tests.
    pub(crate) fn zone(name: &str) -> Zone {
        let tz: Tz = name.parse().unwrap();
        let day = |y| Utc.with_ymd_and_hms(y, 1, 1, 0, 0, 0).unwrap();
        Zone::read(
            ZoneName(Name::parse(name).unwrap()),
            day(2023),
            day(2036),
            |at| at.with_timezone(&tz).offset().fix(),
        )
    }

    fn local(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn gaps_shift_and_overlaps_take_the_first() {
        for (name, wall, moment, occurrence) in [
            (
                "Europe/London",
                "2026-03-29T01:30:00",
                "2026-03-29T02:30:00+01:00",
                Occurrence::Gap,
            ),
            (
                "Europe/London",
                "2026-10-25T01:30:00",
                "2026-10-25T01:30:00+01:00",
                Occurrence::Twice,
            ),
            (
                "Europe/London",
                "2026-07-01T08:00:00",
                "2026-07-01T08:00:00+01:00",
                Occurrence::Once,
            ),
            (
                "America/New_York",
                "2026-03-08T02:30:00",
                "2026-03-08T03:30:00-04:00",
                Occurrence::Gap,
            ),
            (
                "Asia/Beirut",
                "2026-03-29T00:00:00",
                "2026-03-29T01:00:00+03:00",
                Occurrence::Gap,
            ),
            (
                "Australia/Lord_Howe",
                "2026-10-04T02:15:00",
                "2026-10-04T02:45:00+11:00",
                Occurrence::Gap,
            ),
            (
                "Asia/Kathmandu",
                "2026-10-04T02:15:00",
                "2026-10-04T02:15:00+05:45",
                Occurrence::Once,
            ),
            (
                "Pacific/Kiritimati",
                "2026-12-31T23:59:00",
                "2026-12-31T23:59:00+14:00",
                Occurrence::Once,
            ),
        ] {
            let (at, how) = zone(name).resolve(local(wall));
            assert_eq!(
                (at.to_rfc3339().as_str(), how),
                (moment, occurrence),
                "{name} {wall}"
            );
        }
    }

    proptest! {
        #[test]
        fn the_table_agrees_with_the_time_zone_database(
            name in prop::sample::select(vec![
                "Europe/London", "Europe/Copenhagen", "Asia/Hong_Kong", "America/New_York",
                "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Beirut", "Pacific/Apia",
                "America/St_Johns", "Antarctica/Troll",
            ]),
            minutes in 0i64..(11 * 366 * 24 * 60),
        ) {
            let start = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap();
            let wall = start + Duration::minutes(minutes);
            let tz: Tz = name.parse().unwrap();
            let (at, how) = zone(name).resolve(wall);
            match tz.from_local_datetime(&wall) {
                chrono::LocalResult::Single(expected) => {
                    prop_assert_eq!(how, Occurrence::Once);
                    prop_assert_eq!(at.to_utc(), expected.to_utc());
                }
                chrono::LocalResult::Ambiguous(first, _) => {
                    prop_assert_eq!(how, Occurrence::Twice);
                    prop_assert_eq!(at.to_utc(), first.to_utc());
                }
                chrono::LocalResult::None => prop_assert_eq!(how, Occurrence::Gap),
            }
        }
    }
}
