//! Keeping watch over the clock, the zone and the other tabs.
//!
//! A tab that reminds leaves a heartbeat. From it the next round learns whether
//! another tab already reminds, and whether the clock can be believed. Nothing
//! here moves a dose.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::round::Lock;
use crate::years;
use crate::zone::{Zone, ZoneName};

/// A heartbeat older than this many seconds is of a tab that has gone, or that
/// the browser froze.
pub const SILENT_SECONDS: i64 = 45;

/// A clock this many minutes behind what it showed before was set back.
pub const BEHIND_MINUTES: i64 = 5;

/// After so many days away people are asked whether the date is right.
pub const AWAY_DAYS: i64 = 60;

/// No clock that is right can show a day before this version was made.
pub const MADE_ON: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 1);

/// The sign of life of the tab that reminds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heartbeat {
    /// Which tab.
    pub tab: String,
    /// When it was last awake.
    #[serde(deserialize_with = "years::read")]
    pub at: DateTime<Utc>,
    /// The latest the clock has shown, until the person says the clock is right.
    #[serde(deserialize_with = "years::read")]
    pub latest: DateTime<Utc>,
}

impl Heartbeat {
    /// The next one after `before`. While people are asked about the clock, the
    /// latest believed time stays.
    pub fn next(before: Option<&Self>, tab: &str, now: DateTime<Utc>) -> Self {
        let latest = match (before, doubt(before, now)) {
            (Some(before), Some(_)) => before.latest,
            (Some(before), None) => before.latest.max(now),
            (None, _) => now,
        };
        Self {
            tab: tab.into(),
            at: now,
            latest,
        }
    }

    /// The next one, with the person's word that the clock is right.
    pub fn trusting(tab: &str, now: DateTime<Utc>) -> Self {
        Self::next(None, tab, now)
    }
}

/// Whether this tab reminds. With locks it is the one that holds the lock; one
/// whose holder fell silent, or a browser without locks, goes by the heartbeat.
pub fn reminds(lock: Lock, heartbeat: Option<&Heartbeat>, tab: &str, now: DateTime<Utc>) -> bool {
    let is_silent = heartbeat
        .is_none_or(|heartbeat| (now - heartbeat.at).abs() > Duration::seconds(SILENT_SECONDS));
    match lock {
        Lock::Here => true,
        // A tab that has just opened gives the holder time to show itself.
        Lock::Elsewhere => heartbeat.is_some() && is_silent,
        Lock::Unsupported => is_silent || heartbeat.is_some_and(|heartbeat| heartbeat.tab == tab),
    }
}

/// Why the clock may be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockDoubt {
    /// It shows a day before this version was made. Nothing is reminded.
    Impossible,
    /// It shows an earlier time than before.
    SetBack,
    /// Much time has passed since the app was last awake.
    LongAway,
}

/// Whether the clock can be believed.
pub fn doubt(heartbeat: Option<&Heartbeat>, now: DateTime<Utc>) -> Option<ClockDoubt> {
    if MADE_ON.is_some_and(|made| now.date_naive() < made) {
        return Some(ClockDoubt::Impossible);
    }
    let since = now - heartbeat?.latest;
    if since < -Duration::minutes(BEHIND_MINUTES) {
        Some(ClockDoubt::SetBack)
    } else if since > Duration::days(AWAY_DAYS) {
        Some(ClockDoubt::LongAway)
    } else {
        None
    }
}

/// The device is in another zone than the one the plans run on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneChange {
    /// The zone of the plans.
    pub home: ZoneName,
    /// The zone of the device.
    pub device: ZoneName,
}

/// Whether clocks here differ from clocks at home. Moves nothing by itself.
pub fn zone_change(home: &Zone, device: &Zone, now: DateTime<Utc>) -> Option<ZoneChange> {
    (home.offset_at(now) != device.offset_at(now)).then(|| ZoneChange {
        home: home.name().clone(),
        device: device.name().clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn beat(tab: &str, time: &str) -> Heartbeat {
        Heartbeat::trusting(tab, at(time))
    }

    #[test]
    fn exactly_one_tab_reminds_and_another_takes_over() {
        let now = at("2026-11-22T08:00:30Z");
        let fresh = beat("mine", "2026-11-22T08:00:15Z");
        let other = beat("other", "2026-11-22T08:00:15Z");
        let silent = beat("other", "2026-11-22T07:58:00Z");
        let future = beat("other", "2026-11-22T09:00:00Z");
        let just_heard = beat("other", "2026-11-22T07:59:45Z");
        let just_silent = beat("other", "2026-11-22T07:59:44Z");
        for (lock, heartbeat, expected) in [
            (Lock::Here, None, true),
            (Lock::Here, Some(&other), true),
            (Lock::Elsewhere, None, false),
            (Lock::Elsewhere, Some(&other), false),
            (Lock::Elsewhere, Some(&silent), true),
            (Lock::Elsewhere, Some(&future), true),
            (Lock::Elsewhere, Some(&just_heard), false),
            (Lock::Elsewhere, Some(&just_silent), true),
            (Lock::Unsupported, None, true),
            (Lock::Unsupported, Some(&fresh), true),
            (Lock::Unsupported, Some(&other), false),
            (Lock::Unsupported, Some(&silent), true),
        ] {
            assert_eq!(
                reminds(lock, heartbeat, "mine", now),
                expected,
                "{lock:?} {heartbeat:?}"
            );
        }
    }

    #[test]
    fn a_clock_that_cannot_be_right_is_doubted() {
        let last = beat("mine", "2026-11-22T08:00:00Z");
        for (now, expected) in [
            ("2026-11-22T08:00:15Z", None),
            ("2026-11-22T07:56:00Z", None),
            ("2026-11-22T07:55:00Z", None),
            ("2026-11-22T07:54:59Z", Some(ClockDoubt::SetBack)),
            ("2026-11-20T08:00:00Z", Some(ClockDoubt::SetBack)),
            ("2026-11-29T08:00:00Z", None),
            ("2027-01-21T08:00:00Z", None),
            ("2027-01-21T08:00:01Z", Some(ClockDoubt::LongAway)),
            ("2028-11-22T08:00:00Z", Some(ClockDoubt::LongAway)),
            ("1970-01-01T00:00:00Z", Some(ClockDoubt::Impossible)),
        ] {
            assert_eq!(doubt(Some(&last), at(now)), expected, "{now}");
        }
        assert_eq!(doubt(None, at("2026-11-22T08:00:00Z")), None);
        // The day on which this version was made can be right.
        assert_eq!(doubt(None, at("2026-11-01T00:00:00Z")), None);
        assert_eq!(
            doubt(None, at("2026-10-31T23:59:59Z")),
            Some(ClockDoubt::Impossible)
        );
        assert_eq!(
            doubt(None, at("2001-11-22T08:00:00Z")),
            Some(ClockDoubt::Impossible)
        );
    }

    #[test]
    fn a_clock_set_back_stays_doubted_until_the_person_says_it_is_right() {
        let ahead = beat("mine", "2028-11-22T08:00:00Z");
        let now = at("2026-11-22T08:00:00Z");
        let next = Heartbeat::next(Some(&ahead), "mine", now);
        assert_eq!(doubt(Some(&next), now), Some(ClockDoubt::SetBack));
        let trusted = Heartbeat::trusting("mine", now);
        assert_eq!(doubt(Some(&trusted), now), None);

        let long_ago = beat("mine", "2026-11-22T08:00:00Z");
        let later = at("2028-11-22T08:00:00Z");
        let next = Heartbeat::next(Some(&long_ago), "mine", later);
        assert_eq!(doubt(Some(&next), later), Some(ClockDoubt::LongAway));
    }

    #[test]
    fn a_zone_is_asked_about_only_while_its_clocks_differ() {
        let zone = crate::zone::tests::zone;
        let winter = at("2026-12-10T08:00:00Z");
        let home = zone("Asia/Hong_Kong");
        let change = zone_change(&home, &zone("Europe/London"), winter);
        let change = change.expect("the clocks differ");
        assert_eq!(change.device.0.as_str(), "Europe/London");
        assert_eq!(change.home.0.as_str(), "Asia/Hong_Kong");
        for same in ["Asia/Hong_Kong", "Asia/Singapore"] {
            assert_eq!(zone_change(&home, &zone(same), winter), None, "{same}");
        }
    }
}
