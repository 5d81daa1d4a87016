//! What can honestly be promised about reminders on this device.
//!
//! A function of what is known: nothing is called sure that the person has not
//! tried, and the proof grows old. Knows no words and no browser.

mod proof;
mod tried;

use chrono::{DateTime, NaiveDate, Utc};

pub use self::proof::{AfterFile, CalendarProof, RENEWED_FROM_DAYS};
use self::tried::is_too_old;
pub use self::tried::{
    NoticeTried, Permission, TEST_HOLDS_DAYS, TriedOn, TrySeen, TryState, try_state,
};
use crate::zone::ZoneName;

/// A calendar with fewer days left than this has to be made again.
pub const SHORTEST_REST_DAYS: i64 = 3;

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
    /// The browser is another version since the test, or allows less.
    DeviceChanged,
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
            Some(rang) if is_too_old(rang, now) => CalendarState::TestTooOld,
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

/// The state of a calendar on a device as it is now: a test that rang on another is
/// made again.
pub fn on_device(
    state: CalendarState,
    proof: Option<&CalendarProof>,
    device: &TriedOn,
) -> CalendarState {
    let on = proof.and_then(|proof| proof.on.as_ref());
    match state {
        CalendarState::Works { .. } if !on.is_some_and(|on| on.holds_on(device)) => {
            CalendarState::DeviceChanged
        }
        state => state,
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
            on: None,
        }
    }

    fn on(browser: &str, permission: Permission) -> TriedOn {
        TriedOn {
            browser: Some(browser.into()),
            permission,
        }
    }

    /// Row 22: a test is believed on the device it was made on, as it was then.
    #[test]
    fn a_new_browser_version_or_a_permission_taken_away_ends_a_test() {
        use Permission as P;
        let then = on("Browser/156", P::Granted);
        let works = CalendarState::Works {
            tested: "2026-11-12".parse().unwrap(),
        };
        let mut rang = proof(Some("2026-11-12T08:03:00Z"));
        let now = |device: &TriedOn, proof: &CalendarProof| on_device(works, Some(proof), device);
        // It was tested before this was asked for.
        assert_eq!(now(&then, &rang), CalendarState::DeviceChanged);
        for (before, device, holds) in [
            (P::Granted, &then, true),
            (P::Granted, &on("Browser/157", P::Granted), false),
            (P::Granted, &on("Browser/156", P::Denied), false),
            (P::Granted, &on("Browser/156", P::NotAsked), false),
            // Whoever allows more takes nothing away.
            (P::NotAsked, &then, true),
            (P::Denied, &then, true),
            (P::NotAsked, &on("Browser/156", P::Denied), false),
            (P::Unsupported, &on("Browser/156", P::Unsupported), true),
        ] {
            rang.on = Some(on("Browser/156", before));
            let expected = if holds {
                works
            } else {
                CalendarState::DeviceChanged
            };
            assert_eq!(now(device, &rang), expected, "{before:?} {device:?}");
        }
        // What does not work stays as it is.
        let silent = on_device(CalendarState::NotTested, Some(&rang), &then);
        assert_eq!(silent, CalendarState::NotTested);
        assert_ne!(
            promise(P::Granted, OpenIn::Elsewhere, CalendarState::DeviceChanged),
            promise(P::Granted, OpenIn::Elsewhere, works)
        );
    }

    /// It is kept on the device, so it stays readable for good.
    #[test]
    fn a_proof_from_before_devices_were_noted_is_read() {
        let old = r#"{"made":"2026-11-12T08:00:00Z","times":"times","zone":"Europe/London","until":"2027-02-08","rang":"2026-11-12T08:03:00Z"}"#;
        let read: CalendarProof = serde_json::from_str(old).unwrap();
        assert_eq!(read, proof(Some("2026-11-12T08:03:00Z")));
        assert_eq!(serde_json::to_string(&read).unwrap(), old);
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
