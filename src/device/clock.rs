//! The device's clock and time zone.

#[cfg(target_arch = "wasm32")]
mod browser;
mod wall;

use chrono::{DateTime, Utc};

use domain::zone::{Zone, ZoneName};

#[cfg(target_arch = "wasm32")]
pub use browser::BrowserClock;
pub use wall::offset_from_wall;

/// Where the present moment and the zones' rules come from.
pub trait Clock {
    /// The present instant.
    fn now(&self) -> DateTime<Utc>;

    /// The zone the device is set to.
    fn device_zone(&self) -> Zone;

    /// A zone by name, if the device knows it.
    fn zone(&self, name: &str) -> Option<Zone>;

    /// The names of all zones the device knows; none where it does not say.
    fn zone_names(&self) -> Vec<ZoneName>;
}

/// A clock that stands still, for tests and for drawing pages.
#[derive(Clone)]
pub struct Stopped {
    /// What it shows.
    pub at: std::rc::Rc<std::cell::Cell<DateTime<Utc>>>,
    /// The only zone it knows.
    pub zone: Zone,
}

impl Clock for Stopped {
    fn now(&self) -> DateTime<Utc> {
        self.at.get()
    }

    fn device_zone(&self) -> Zone {
        self.zone.clone()
    }

    fn zone(&self, name: &str) -> Option<Zone> {
        (self.zone.name().0.as_str() == name).then(|| self.zone.clone())
    }

    fn zone_names(&self) -> Vec<ZoneName> {
        vec![self.zone.name().clone()]
    }
}
