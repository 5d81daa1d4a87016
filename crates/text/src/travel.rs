//! Cities and long lengths of time.

use chrono::Duration;

use domain::zone::ZoneName;

use crate::areas::TravelWords;

/// From how many hours on a length is told in days.
const DAYS_FROM_HOURS: i64 = 72;

impl TravelWords {
    /// A length of time: in days where it is long.
    pub fn length(&self, length: Duration) -> String {
        let hours = length.num_hours();
        if hours < DAYS_FROM_HOURS {
            return self.language().text().dates.length(length);
        }
        match (hours / 24, hours % 24) {
            (days, 0) => self.days(days),
            (days, hours) => self.days_and_hours(days, hours),
        }
    }

    /// The city that gives its name to a zone, as people say it.
    pub fn city(&self, zone: &ZoneName) -> String {
        let name = zone.0.as_str();
        let city = name.rsplit('/').next().unwrap_or(name);
        let known = self
            .city_names()
            .find_map(|line| line.split_once('=').filter(|(zone, _)| *zone == city));
        match known {
            Some((_, named)) => named.to_owned(),
            None => city.replace('_', " "),
        }
    }
}
