//! Quiet hours: a stretch of the clock in which reminders wait, also over
//! midnight. Nothing is lost in them: what came due is told when they end, and
//! Today says so meanwhile.

use chrono::{NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::agenda::Dose;
use crate::plan::Exactness;
use crate::zone::Moment;

/// A stretch of the clock in which reminders wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuietHours {
    from: NaiveTime,
    until: NaiveTime,
    exact: ExactInQuiet,
}

/// Whether a dose with an exact time rings in quiet hours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExactInQuiet {
    /// It rings: half an hour may matter.
    #[default]
    Rings,
    /// It waits like all others, because somebody chose so.
    Waits,
}

impl QuietHours {
    /// From one clock time until another, which may lie after midnight. Nothing if
    /// both are the same: that is no time or the whole day.
    pub fn new(from: NaiveTime, until: NaiveTime, exact: ExactInQuiet) -> Option<Self> {
        (from != until).then_some(Self { from, until, exact })
    }

    /// The clock time at which they begin.
    pub const fn from(&self) -> NaiveTime {
        self.from
    }

    /// The clock time at which they end.
    pub const fn until(&self) -> NaiveTime {
        self.until
    }

    /// Whether a dose with an exact time rings in them.
    pub const fn exact(&self) -> ExactInQuiet {
        self.exact
    }

    /// Whether they hold at a clock time: from their first minute up to their end.
    pub fn hold_at(&self, clock: NaiveTime) -> bool {
        if self.from < self.until {
            self.from <= clock && clock < self.until
        } else {
            self.from != self.until && (self.from <= clock || clock < self.until)
        }
    }

    /// Whether a dose has to wait at a clock time.
    pub fn hold_back(&self, dose: &Dose, clock: NaiveTime) -> bool {
        let rings = dose.exactness != Exactness::Around && self.exact == ExactInQuiet::Rings;
        !rings && self.hold_at(clock)
    }

    /// When the stretch began that holds now, else the newest one.
    fn began(&self, now: NaiveDateTime) -> NaiveDateTime {
        let today = now.date().and_time(self.from);
        let yesterday = now.date().pred_opt().map(|day| day.and_time(self.from));
        match yesterday {
            Some(yesterday) if today > now => yesterday,
            _ => today,
        }
    }
}

/// What quiet hours kept quiet, for whoever looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptQuiet {
    /// Until when they hold; nothing when they are over.
    pub until: Option<NaiveTime>,
    /// How many doses came due in them and still wait for an answer.
    pub doses: usize,
}

/// What the quiet hours that hold now, or were the newest, kept quiet. Nothing if
/// there is nothing to say.
pub fn kept_quiet(doses: &[Dose], quiet: &QuietHours, now: Moment) -> Option<KeptQuiet> {
    let wall = now.naive_local();
    let began = quiet.began(wall);
    let was_quiet = |dose: &&Dose| {
        let due = dose.due.with_timezone(&now.timezone()).naive_local();
        dose.calls() && due >= began && quiet.hold_back(dose, due.time())
    };
    let doses = doses.iter().filter(was_quiet).count();
    let until = quiet.hold_at(wall.time()).then_some(quiet.until);
    (until.is_some() || doses > 0).then_some(KeptQuiet { until, doses })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn clock(text: &str) -> NaiveTime {
        NaiveTime::parse_from_str(text, "%H:%M").unwrap()
    }

    fn quiet(from: &str, until: &str) -> QuietHours {
        QuietHours::new(clock(from), clock(until), ExactInQuiet::Rings).unwrap()
    }

    #[test]
    fn quiet_hours_hold_from_their_first_minute_up_to_their_end_also_over_midnight() {
        for (from, until, at, holds) in [
            ("22:00", "07:00", "21:59", false),
            ("22:00", "07:00", "22:00", true),
            ("22:00", "07:00", "23:59", true),
            ("22:00", "07:00", "00:00", true),
            ("22:00", "07:00", "06:59", true),
            ("22:00", "07:00", "07:00", false),
            ("22:00", "07:00", "12:00", false),
            ("13:00", "15:00", "12:59", false),
            ("13:00", "15:00", "13:00", true),
            ("13:00", "15:00", "14:59", true),
            ("13:00", "15:00", "15:00", false),
            ("22:00", "00:00", "23:59", true),
            ("22:00", "00:00", "00:00", false),
            ("00:00", "06:00", "00:00", true),
            ("00:00", "06:00", "23:59", false),
        ] {
            let found = quiet(from, until).hold_at(clock(at));
            assert_eq!(found, holds, "{from} to {until} at {at}");
        }
    }

    #[test]
    fn quiet_hours_from_and_until_the_same_time_are_none() {
        let eight = clock("08:00");
        assert_eq!(QuietHours::new(eight, eight, ExactInQuiet::Rings), None);
        // Nor do any that were kept so.
        let kept: QuietHours =
            serde_json::from_str(r#"{"from":"08:00:00","until":"08:00:00","exact":"rings"}"#)
                .unwrap();
        for at in ["00:00", "08:00", "23:59"] {
            assert!(!kept.hold_at(clock(at)), "{at}");
        }
    }

    #[test]
    fn the_newest_stretch_is_the_one_that_holds_or_that_was_last() {
        let at = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap();
        for (now, began) in [
            ("2026-11-23T22:00", "2026-11-23T22:00"),
            ("2026-11-23T23:30", "2026-11-23T22:00"),
            ("2026-11-24T00:10", "2026-11-23T22:00"),
            ("2026-11-24T08:00", "2026-11-23T22:00"),
            ("2026-11-24T21:59", "2026-11-23T22:00"),
        ] {
            assert_eq!(quiet("22:00", "07:00").began(at(now)), at(began), "{now}");
        }
    }

    proptest! {
        /// One stretch and the one that fills the rest of the day share no minute
        /// and leave none out.
        #[test]
        fn a_day_is_quiet_hours_and_the_rest(from in 0u32..1440, until in 0u32..1440, at in 0u32..1440) {
            let clock = |minutes: u32| NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap();
            let hours = |from, until| QuietHours::new(clock(from), clock(until), ExactInQuiet::Rings);
            let (one, other) = (hours(from, until), hours(until, from));
            prop_assert_eq!(one.is_none(), from == until);
            if let (Some(one), Some(other)) = (one, other) {
                prop_assert!(one.hold_at(clock(at)) != other.hold_at(clock(at)));
            }
        }
    }
}
