//! The manner of reminding: how somebody chose to be reminded on this device.
//! As long as nothing is chosen, a dose is told on time and once more.

use serde::{Deserialize, Serialize};

use super::quiet::QuietHours;

/// How somebody is reminded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReminderManner {
    /// How long before its time a dose is told of, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ahead: Option<Minutes>,
    /// How often it is told again while nobody answers.
    pub repeats: Repeats,
    /// When reminders wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet: Option<QuietHours>,
}

/// How often a dose is told again while nobody answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Repeats {
    /// Once more after a quarter of an hour: whoever is asked for ever stops
    /// listening.
    #[default]
    OnceMore,
    /// Every so many minutes until somebody answers, so often at most.
    UntilAnswered {
        /// How many minutes lie between two.
        every: Minutes,
        /// How many times at most after the first.
        most: Times,
    },
}

/// How long before, or how long between: from a minute to twelve hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Minutes(u16);

/// So many times: from once to two dozen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Times(u8);

/// A number that makes no sense in a manner of reminding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MannerError {
    /// Fewer than one.
    TooFew,
    /// More than anybody would bear.
    TooMany,
}

impl std::fmt::Display for MannerError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::TooFew => "too few",
            Self::TooMany => "too many",
        })
    }
}

impl std::error::Error for MannerError {}

impl Minutes {
    /// The longest.
    pub const MOST: u16 = 720;

    /// So many minutes.
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for Minutes {
    type Error = MannerError;

    fn try_from(minutes: u16) -> Result<Self, MannerError> {
        match minutes {
            0 => Err(MannerError::TooFew),
            minutes if minutes > Self::MOST => Err(MannerError::TooMany),
            minutes => Ok(Self(minutes)),
        }
    }
}

impl From<Minutes> for u16 {
    fn from(minutes: Minutes) -> Self {
        minutes.0
    }
}

impl Times {
    /// The most.
    pub const MOST: u8 = 24;

    /// So many times.
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Times {
    type Error = MannerError;

    fn try_from(times: u8) -> Result<Self, MannerError> {
        match times {
            0 => Err(MannerError::TooFew),
            times if times > Self::MOST => Err(MannerError::TooMany),
            times => Ok(Self(times)),
        }
    }
}

impl From<Times> for u8 {
    fn from(times: Times) -> Self {
        times.0
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::super::quiet::ExactInQuiet;
    use super::*;

    #[test]
    fn what_makes_no_sense_is_refused() {
        for (minutes, expected) in [
            (0, Err(MannerError::TooFew)),
            (1, Ok(Minutes(1))),
            (720, Ok(Minutes(720))),
            (721, Err(MannerError::TooMany)),
        ] {
            assert_eq!(Minutes::try_from(minutes), expected, "{minutes}");
        }
        for (times, expected) in [
            (0, Err(MannerError::TooFew)),
            (1, Ok(Times(1))),
            (24, Ok(Times(24))),
            (25, Err(MannerError::TooMany)),
        ] {
            assert_eq!(Times::try_from(times), expected, "{times}");
        }
    }

    /// It is kept on the device, so it stays readable for good.
    #[test]
    fn a_manner_is_written_as_ever() {
        let clock = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        let chosen = ReminderManner {
            ahead: Some(Minutes(15)),
            repeats: Repeats::UntilAnswered {
                every: Minutes(5),
                most: Times(6),
            },
            quiet: QuietHours::new(clock(22), clock(7), ExactInQuiet::Waits),
        };
        for (manner, json) in [
            (ReminderManner::default(), r#"{"repeats":"once_more"}"#),
            (
                chosen,
                r#"{"ahead":15,"repeats":{"until_answered":{"every":5,"most":6}},"quiet":{"from":"22:00:00","until":"07:00:00","exact":"waits"}}"#,
            ),
        ] {
            assert_eq!(serde_json::to_string(&manner).unwrap(), json);
            assert_eq!(
                serde_json::from_str::<ReminderManner>(json).unwrap(),
                manner
            );
        }
        assert_eq!(
            serde_json::from_str::<ReminderManner>("{}").unwrap(),
            ReminderManner::default()
        );
        for wrong in [r#"{"ahead":0}"#, r#"{"ahead":100000}"#] {
            assert!(
                serde_json::from_str::<ReminderManner>(wrong).is_err(),
                "{wrong}"
            );
        }
    }
}
