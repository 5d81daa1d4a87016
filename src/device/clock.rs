//! The device's clock and time zone.

#[cfg(target_arch = "wasm32")]
mod browser;

use chrono::{DateTime, FixedOffset, Utc};

use crate::domain::zone::Zone;

#[cfg(target_arch = "wasm32")]
pub use browser::BrowserClock;

/// Where the present moment and the zones' rules come from.
pub trait Clock {
    /// The present instant.
    fn now(&self) -> DateTime<Utc>;

    /// The zone the device is set to.
    fn device_zone(&self) -> Zone;

    /// A zone by name, if the device knows it.
    fn zone(&self, name: &str) -> Option<Zone>;
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
}

/// Reads an offset as `Intl` writes it: `GMT`, `GMT+1`, `GMT-03:30`.
#[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]
fn parse_offset(text: &str) -> Option<FixedOffset> {
    let text = text.strip_prefix("GMT")?;
    let (sign, digits) = match text.split_at_checked(1) {
        None => return FixedOffset::east_opt(0),
        Some(("+", digits)) => (1, digits),
        Some(("-" | "\u{2212}", digits)) => (-1, digits),
        Some(_) => return None,
    };
    let mut parts = digits.split(':').map(str::parse::<i32>);
    let mut next = || parts.next().unwrap_or(Ok(0)).ok();
    let (hours, minutes, seconds) = (next()?, next()?, next()?);
    FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60 + seconds))
}

#[cfg(test)]
mod tests {
    use super::parse_offset;

    #[test]
    fn offsets_are_read_as_browsers_write_them() {
        for (text, seconds) in [
            ("GMT", Some(0)),
            ("GMT+01:00", Some(3600)),
            ("GMT+1", Some(3600)),
            ("GMT+05:45", Some(20_700)),
            ("GMT-03:30", Some(-12_600)),
            ("BST", None),
            ("GMT*2", None),
        ] {
            assert_eq!(
                parse_offset(text).map(|o| o.local_minus_utc()),
                seconds,
                "{text}"
            );
        }
    }
}
