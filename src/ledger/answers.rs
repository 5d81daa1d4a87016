//! What clock, chance and storage answer the ledger.

use std::rc::Rc;

use chrono::{DateTime, Duration, Utc};
use leptos::prelude::*;

use super::{CLOCK_BEHIND_MINUTES, Ledger};
use domain::id::Id;
use domain::record::PersonRecord;
use domain::years;
use domain::zone::{Moment, Zone, ZoneName};
use storage::Rescuable;

impl Ledger {
    /// What the clock shows, held to the years a record can speak of.
    pub(super) fn clock(&self) -> DateTime<Utc> {
        self.sources
            .with_value(|from| years::clock(from.clock.now()))
    }

    /// A fresh id.
    pub fn fresh<I: Id>(&self) -> I {
        let now = self.clock().fixed_offset();
        self.sources
            .with_value(|from| I::new(now, from.random.bytes()))
    }

    /// The present moment as clocks at the person's home show it.
    pub fn now_at(&self, zone: &Zone) -> Moment {
        zone.moment(&self.clock())
    }

    /// The zone a person's plans run on, with those that single medicines are
    /// kept on; the device's own if it does not know that name.
    pub fn home_zone(&self, person: &PersonRecord) -> Zone {
        let name = person.person.home.0.as_str();
        let kept_on = person
            .current_medicines()
            .filter_map(|m| m.kept_on.as_ref());
        self.sources.with_value(|from| {
            let beside = kept_on.filter_map(|name| from.clock.zone(name.0.as_str()));
            from.clock
                .zone(name)
                .unwrap_or_else(|| from.clock.device_zone())
                .beside(beside.collect())
        })
    }

    /// The names of all zones the device knows; none where it does not say.
    pub fn zone_names(&self) -> Vec<ZoneName> {
        self.sources.with_value(|from| from.clock.zone_names())
    }

    /// A zone by name, if the device knows it.
    pub fn zone(&self, name: &ZoneName) -> Option<Zone> {
        self.sources
            .with_value(|from| from.clock.zone(name.0.as_str()))
    }

    /// The zone the device is set to.
    pub fn device_zone(&self) -> Zone {
        self.sources.with_value(|from| from.clock.device_zone())
    }

    /// Where entries are kept. Nobody but the ledger writes there.
    pub(super) fn storage(&self) -> Rc<dyn Rescuable> {
        self.sources.with_value(|from| from.storage.clone())
    }

    /// Whether the clock is so far behind the newest entry that people should
    /// be told.
    pub fn is_clock_behind(&self, now: Moment) -> bool {
        self.read(|journal| {
            journal
                .newest()
                .is_some_and(|entry| entry.at - now > Duration::minutes(CLOCK_BEHIND_MINUTES))
        })
    }
}
