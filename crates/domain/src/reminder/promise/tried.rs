//! What was tried on a device: when, on what, and for how long it is believed.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::years;

/// A test is believed for this many days: phones change their settings without
/// telling.
pub const TEST_HOLDS_DAYS: i64 = 30;

/// Whether the device lets the app show notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// It does.
    Granted,
    /// The person or the browser refused.
    Denied,
    /// Nobody has asked yet.
    NotAsked,
    /// This browser cannot show notices here.
    Unsupported,
}

/// What a device was like when something was tried on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TriedOn {
    /// The browser with its version, as it names itself.
    pub browser: Option<String>,
    /// Whether it let the app show notices.
    pub permission: Permission,
}

impl TriedOn {
    /// Whether what was tried is still believed on a device as it is now: in the same
    /// version of the browser, and where nothing was forbidden since.
    pub(super) fn holds_on(&self, device: &Self) -> bool {
        let allows_no_less =
            self.permission == device.permission || device.permission == Permission::Granted;
        self.browser == device.browser && allows_no_less
    }
}

/// What the person said of a notice that was only a try.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeTried {
    /// Whether they saw it.
    pub seen: TrySeen,
    /// When they said so.
    #[serde(deserialize_with = "years::read")]
    pub at: DateTime<Utc>,
    /// On what.
    pub on: TriedOn,
}

/// Whether the person saw a notice that was only a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrySeen {
    /// They did.
    Yes,
    /// They did not.
    No,
}

/// How the try of a notice stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryState {
    /// Nobody has tried.
    NotTried,
    /// It was seen on a day, not long ago.
    Seen(NaiveDate),
    /// It was not seen on a day, not long ago.
    NotSeen(NaiveDate),
    /// It was tried too long ago, or the device has changed since.
    TryAgain,
}

/// How the try of a notice stands on a device as it is now.
pub fn try_state(tried: Option<&NoticeTried>, device: &TriedOn, now: DateTime<Utc>) -> TryState {
    let Some(tried) = tried else {
        return TryState::NotTried;
    };
    if is_too_old(tried.at, now) || !tried.on.holds_on(device) {
        return TryState::TryAgain;
    }
    match tried.seen {
        TrySeen::Yes => TryState::Seen(tried.at.date_naive()),
        TrySeen::No => TryState::NotSeen(tried.at.date_naive()),
    }
}

/// Whether a test lies too far back, or in the future.
pub(super) fn is_too_old(tested: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    (now - tested).abs() > Duration::days(TEST_HOLDS_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn on(browser: &str, permission: Permission) -> TriedOn {
        TriedOn {
            browser: Some(browser.into()),
            permission,
        }
    }

    #[test]
    fn a_try_of_a_notice_is_believed_for_thirty_days_on_the_same_device() {
        let device = on("Browser/156", Permission::Granted);
        let day = "2026-11-12".parse().unwrap();
        let tried = |seen| NoticeTried {
            seen,
            at: at("2026-11-12T08:00:00Z"),
            on: device.clone(),
        };
        let (yes, no) = (tried(TrySeen::Yes), tried(TrySeen::No));
        let newer = on("Browser/157", Permission::Granted);
        for (tried, device, now, expected) in [
            (None, &device, "2026-11-12T08:00:00Z", TryState::NotTried),
            (
                Some(&yes),
                &device,
                "2026-12-12T08:00:00Z",
                TryState::Seen(day),
            ),
            (
                Some(&no),
                &device,
                "2026-12-12T08:00:00Z",
                TryState::NotSeen(day),
            ),
            (
                Some(&yes),
                &device,
                "2026-12-12T08:00:01Z",
                TryState::TryAgain,
            ),
            (
                Some(&yes),
                &device,
                "2026-10-01T08:00:00Z",
                TryState::TryAgain,
            ),
            (
                Some(&yes),
                &newer,
                "2026-11-12T09:00:00Z",
                TryState::TryAgain,
            ),
            (
                Some(&no),
                &newer,
                "2026-11-12T09:00:00Z",
                TryState::TryAgain,
            ),
        ] {
            assert_eq!(try_state(tried, device, at(now)), expected, "{now}");
        }
    }
}
