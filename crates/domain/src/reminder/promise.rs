//! What can honestly be promised about reminders on this device.
//!
//! A function of what is known: nothing is called sure that the person has not
//! tried, and the proof grows old. Knows no words and no browser.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::years;
use crate::zone::ZoneName;

/// A test of the calendar is believed for this many days: phones change their settings without
/// telling.
pub const TEST_HOLDS_DAYS: i64 = 30;

/// A calendar with fewer days left than this has to be made again.
pub const SHORTEST_REST_DAYS: i64 = 3;

/// So many days before the end people are told that it comes, while the calendar
/// is still believed: they may open the app once a week.
pub const RENEWED_FROM_DAYS: i64 = 14;

/// Whether the device lets the app show notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// What is promised, in three honest degrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// It reminds even when the app is closed: tried on a day.
    EvenWhenClosed {
        /// The day the person heard it.
        tested: NaiveDate,
    },
    /// It reminds only while the app is open.
    WhileOpen,
    /// It cannot ring on this device as things are.
    Cannot(Obstacle),
}

/// What is in the way of notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// Nobody has asked for permission yet.
    NotAskedYet,
    /// Permission was refused.
    Refused,
    /// On an iPhone or iPad notices need the app on the home screen.
    InstallFirst,
    /// This browser has no notices.
    NoNotices,
}

/// Where the app is open, as far as notices differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenIn {
    /// In a browser's tab on an iPhone or iPad.
    IphoneTab,
    /// Anywhere else.
    Elsewhere,
}

/// What the person did with the calendar file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarProof {
    /// When the file was made.
    #[serde(deserialize_with = "years::read")]
    pub made: DateTime<Utc>,
    /// Names the times in it; see the calendar file.
    pub times: String,
    /// The zone the device was in.
    pub zone: ZoneName,
    /// The person's home zone then, by whose clocks the plans run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home: Option<ZoneName>,
    /// The last day with reminders in it.
    #[serde(deserialize_with = "years::read")]
    pub until: NaiveDate,
    /// When the person said that a test alarm rang.
    #[serde(default, deserialize_with = "years::read")]
    pub rang: Option<DateTime<Utc>>,
    /// What comes after that day.
    #[serde(default)]
    pub then: AfterFile,
}

/// What comes after the last day of a calendar file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AfterFile {
    /// More doses: the file has to be made again before.
    #[default]
    GoesOn,
    /// Nothing is planned after it.
    Over,
    /// It rings for nothing: it only takes out what rang before.
    OnlyClears,
}

impl CalendarProof {
    /// Whether its end is so near that it is time to make it again.
    pub fn is_to_be_renewed(&self, today: NaiveDate) -> bool {
        self.then == AfterFile::GoesOn && (self.until - today).num_days() < RENEWED_FROM_DAYS
    }
}

/// How the calendar stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarState {
    /// No file was made.
    NotMade,
    /// A file was handed over; nobody has said yet that it is in the calendar.
    NotAdded,
    /// The plans have changed since: the calendar still has the old times.
    OldTimes,
    /// It was made in another zone, whose clocks are not those here.
    OtherZone,
    /// It ends in a few days.
    EndsSoon,
    /// Its last day has passed.
    Ended,
    /// Nobody has said yet that it rings.
    NotTested,
    /// It was tested too long ago.
    TestTooOld,
    /// It rang on a day, not long ago.
    Works {
        /// The day.
        tested: NaiveDate,
    },
}

/// How the calendar stands, given the times of the plans now.
pub fn calendar_state(
    proof: Option<&CalendarProof>,
    times: &str,
    zone: &ZoneName,
    now: DateTime<Utc>,
) -> CalendarState {
    let Some(proof) = proof else {
        return CalendarState::NotMade;
    };
    let rest = (proof.until - now.date_naive()).num_days();
    let goes_on = proof.then == AfterFile::GoesOn;
    if proof.times != times {
        CalendarState::OldTimes
    } else if proof.zone != *zone {
        CalendarState::OtherZone
    } else if goes_on && rest < 0 {
        CalendarState::Ended
    } else if goes_on && rest < SHORTEST_REST_DAYS {
        CalendarState::EndsSoon
    } else {
        match proof.rang {
            None => CalendarState::NotTested,
            Some(rang) if (now - rang).abs() > Duration::days(TEST_HOLDS_DAYS) => {
                CalendarState::TestTooOld
            }
            Some(rang) => CalendarState::Works {
                tested: rang.date_naive(),
            },
        }
    }
}

impl CalendarState {
    /// The state when a later file may have been handed over: until the person says
    /// that it is in the calendar, only what was there before is believed.
    #[must_use]
    pub fn beside(self, handed: Option<&CalendarProof>) -> Self {
        match (self, handed) {
            (Self::NotMade, Some(_)) => Self::NotAdded,
            (state, _) => state,
        }
    }
}

/// What can be promised.
pub fn promise(permission: Permission, place: OpenIn, calendar: CalendarState) -> Promise {
    match (calendar, permission, place) {
        (CalendarState::Works { tested }, ..) => Promise::EvenWhenClosed { tested },
        (_, Permission::Granted, _) => Promise::WhileOpen,
        (_, Permission::NotAsked, _) => Promise::Cannot(Obstacle::NotAskedYet),
        (_, Permission::Denied, _) => Promise::Cannot(Obstacle::Refused),
        (_, Permission::Unsupported, OpenIn::IphoneTab) => Promise::Cannot(Obstacle::InstallFirst),
        (_, Permission::Unsupported, OpenIn::Elsewhere) => Promise::Cannot(Obstacle::NoNotices),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Name;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn zone(name: &str) -> ZoneName {
        ZoneName(Name::parse(name).unwrap())
    }

    fn proof(rang: Option<&str>) -> CalendarProof {
        CalendarProof {
            made: at("2026-11-12T08:00:00Z"),
            times: "times".into(),
            zone: zone("Europe/London"),
            home: None,
            until: "2027-02-08".parse().unwrap(),
            rang: rang.map(at),
            then: AfterFile::GoesOn,
        }
    }

    #[test]
    fn the_calendar_is_believed_only_when_tested_whole_and_recent() {
        use CalendarState as C;
        let tested = "2026-11-12".parse().unwrap();
        let rang = Some(proof(Some("2026-11-12T08:03:00Z")));
        let silent = Some(proof(None));
        let (london, tokyo) = (zone("Europe/London"), zone("Asia/Tokyo"));
        for (proof, times, zone, now, expected) in [
            (&None, "times", &london, "2026-11-12T09:00:00Z", C::NotMade),
            (
                &silent,
                "times",
                &london,
                "2026-11-12T09:00:00Z",
                C::NotTested,
            ),
            (
                &rang,
                "times",
                &london,
                "2026-11-12T09:00:00Z",
                C::Works { tested },
            ),
            (
                &rang,
                "times",
                &london,
                "2026-12-12T08:00:00Z",
                C::Works { tested },
            ),
            (
                &rang,
                "times",
                &london,
                "2026-12-13T09:00:00Z",
                C::TestTooOld,
            ),
            (&rang, "other", &london, "2026-11-12T09:00:00Z", C::OldTimes),
            (&rang, "times", &tokyo, "2026-11-12T09:00:00Z", C::OtherZone),
            (&rang, "times", &london, "2027-02-06T09:00:00Z", C::EndsSoon),
            (
                &rang,
                "times",
                &london,
                "2026-09-01T09:00:00Z",
                C::TestTooOld,
            ),
        ] {
            let state = calendar_state(proof.as_ref(), times, zone, at(now));
            assert_eq!(state, expected, "{times} {zone:?} {now}");
        }
    }

    #[test]
    fn nothing_but_a_tested_calendar_reminds_when_closed() {
        use CalendarState as C;
        use Permission as P;
        let tested = "2026-11-12".parse().unwrap();
        let closed = Promise::EvenWhenClosed { tested };
        for (permission, place, calendar, expected) in [
            (
                P::Granted,
                OpenIn::Elsewhere,
                C::NotMade,
                Promise::WhileOpen,
            ),
            (
                P::Granted,
                OpenIn::Elsewhere,
                C::NotTested,
                Promise::WhileOpen,
            ),
            (
                P::Granted,
                OpenIn::Elsewhere,
                C::TestTooOld,
                Promise::WhileOpen,
            ),
            (
                P::Granted,
                OpenIn::Elsewhere,
                C::OldTimes,
                Promise::WhileOpen,
            ),
            (P::Granted, OpenIn::Elsewhere, C::Works { tested }, closed),
            (P::Denied, OpenIn::Elsewhere, C::Works { tested }, closed),
            (
                P::Denied,
                OpenIn::Elsewhere,
                C::NotMade,
                Promise::Cannot(Obstacle::Refused),
            ),
            (
                P::NotAsked,
                OpenIn::Elsewhere,
                C::NotMade,
                Promise::Cannot(Obstacle::NotAskedYet),
            ),
            (
                P::Unsupported,
                OpenIn::IphoneTab,
                C::NotMade,
                Promise::Cannot(Obstacle::InstallFirst),
            ),
            (
                P::Unsupported,
                OpenIn::Elsewhere,
                C::NotMade,
                Promise::Cannot(Obstacle::NoNotices),
            ),
        ] {
            assert_eq!(
                promise(permission, place, calendar),
                expected,
                "{permission:?} {place:?} {calendar:?}"
            );
        }
    }
}
