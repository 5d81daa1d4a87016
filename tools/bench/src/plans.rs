//! Plans of a record, worked out as the pages of the app work them out.

use chrono::{DateTime, Days, Duration, NaiveDate, Offset, Utc};
use chrono_tz::Tz;
use domain::agenda;
use domain::journal::Journal;
use domain::record::PersonRecord;
use domain::words::Name;
use domain::zone::{Moment, Zone, ZoneName};
use wasm_bindgen::prelude::*;

/// For how many days the app looks for the next dose of a medicine.
const LOOK_DAYS: u16 = 35;

/// The plans of the first person of a record, by the clocks of a zone.
#[wasm_bindgen]
pub struct Plans {
    journal: Journal,
    zone: Zone,
    now: Moment,
}

#[wasm_bindgen]
impl Plans {
    /// Reads entries as a backup holds them, a line each; nothing if the zone or the
    /// moment is none.
    #[must_use]
    pub fn read(entries: &str, zone: &str, now: &str) -> Option<Plans> {
        let now: DateTime<Utc> = now.parse().ok()?;
        let tz: Tz = zone.parse().ok()?;
        let around = |days: i64| now + Duration::days(days);
        let name = ZoneName(Name::parse(zone).ok()?);
        let zone = Zone::read(name, around(-400), around(800), |at| {
            at.with_timezone(&tz).offset().fix()
        });
        let read = entries.lines().filter_map(exchange::backup::entry);
        Some(Self {
            journal: Journal::new(read.collect::<Vec<_>>()),
            now: zone.moment(&now),
            zone,
        })
    }

    /// How many medicines there are.
    #[must_use]
    pub fn medicines(&self) -> usize {
        self.record()
            .map_or(0, |record| record.current_medicines().count())
    }

    /// How many doses are due in the next 24 hours.
    #[must_use]
    pub fn next_day(&self) -> usize {
        let (today, until) = (self.now.date_naive(), self.now + Duration::hours(24));
        let days = [Some(today), today.succ_opt()].into_iter().flatten();
        days.flat_map(|date| self.on(date))
            .filter(|dose| dose.due > self.now && dose.due <= until)
            .count()
    }

    /// How many doses are due in a year from today on.
    #[must_use]
    pub fn year(&self) -> usize {
        let today = self.now.date_naive();
        let days = (0..365).filter_map(|day| today.checked_add_days(Days::new(day)));
        days.map(|date| self.on(date).len()).sum()
    }

    /// How many medicines have a next dose.
    #[must_use]
    pub fn next(&self) -> usize {
        let Some(record) = self.record() else {
            return 0;
        };
        let next = |medicine| agenda::next_dose(record, medicine, &self.zone, self.now, LOOK_DAYS);
        record.current_medicines().filter_map(next).count()
    }

    fn record(&self) -> Option<&PersonRecord> {
        self.journal.record().people().next()
    }

    fn on(&self, date: NaiveDate) -> Vec<agenda::Dose> {
        self.record().map_or_else(Vec::new, |record| {
            agenda::on(record, date, &self.zone, self.now)
        })
    }
}
