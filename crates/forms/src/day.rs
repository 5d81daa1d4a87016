//! The times of a person's day while they are being written down.
//!
//! Knows what a clock time looks like as typed. Times may run past midnight, so
//! their order is the person's own affair.

use chrono::NaiveTime;

use super::draft::{Draft, FieldName, Problem};
use domain::person::{Anchor, AnchorTimes, DayShape};
use serde::{Deserialize, Serialize};

/// Which sort of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SortOfDay {
    /// Most days.
    Usual,
    /// Saturdays.
    Saturday,
    /// Sundays.
    Sunday,
}

impl SortOfDay {
    /// Every sort, in the order shown.
    pub const ALL: [Self; 3] = [Self::Usual, Self::Saturday, Self::Sunday];
}

/// Whether a weekend day has times of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OwnTimes {
    /// It is as most days are.
    AsUsual,
    /// It has its own.
    Own,
}

/// A time that could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotATime {
    /// On which sort of day.
    pub on: SortOfDay,
    /// At which moment of the day.
    pub anchor: Anchor,
}

/// The fields of the form, sort of day by sort of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DayField {
    /// Whether a weekend day has times of its own.
    Own(SortOfDay),
    /// A time, by the place of its moment in the day.
    Time(SortOfDay, usize),
}

impl DayField {
    /// The time of a moment of the day.
    pub const fn time(on: SortOfDay, anchor: Anchor) -> Self {
        Self::Time(on, anchor as usize)
    }
}

impl Draft for DayDraft {
    type Problem = NotATime;
}

impl FieldName for DayField {
    fn id(self) -> String {
        match self {
            Self::Own(on) => format!("own-times-{}", on as u8),
            Self::Time(on, anchor) => format!("time-{}-{anchor}", on as u8),
        }
    }
}

impl Problem for NotATime {
    type Field = DayField;

    fn field(self) -> DayField {
        DayField::time(self.on, self.anchor)
    }
}

/// The five times of one sort of day, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimesDraft {
    /// Whether they count.
    pub own: OwnTimes,
    times: [String; 5],
}

/// The times of a person's day, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayDraft {
    usual: TimesDraft,
    saturday: TimesDraft,
    sunday: TimesDraft,
}

impl TimesDraft {
    fn of(times: Option<AnchorTimes>, usual: AnchorTimes) -> Self {
        let shown = times.unwrap_or(usual);
        Self {
            own: match times {
                Some(_) => OwnTimes::Own,
                None => OwnTimes::AsUsual,
            },
            times: Anchor::ALL.map(|anchor| shown.time(anchor).format("%H:%M").to_string()),
        }
    }

    /// The time of an anchor as typed.
    pub fn time(&self, anchor: Anchor) -> &str {
        &self.times[anchor as usize]
    }

    /// Writes the time of an anchor.
    pub fn write(&mut self, anchor: Anchor, typed: String) {
        self.times[anchor as usize] = typed;
    }

    fn finish(&self, on: SortOfDay, wrong: &mut Vec<NotATime>) -> AnchorTimes {
        let mut times = AnchorTimes::default();
        for anchor in Anchor::ALL {
            match parse(self.time(anchor)) {
                Some(time) => times = times.with(anchor, time),
                None => wrong.push(NotATime { on, anchor }),
            }
        }
        times
    }
}

impl DayDraft {
    /// The day as it stands.
    pub fn of(day: &DayShape) -> Self {
        Self {
            usual: TimesDraft::of(Some(day.usual), day.usual),
            saturday: TimesDraft::of(day.saturday, day.usual),
            sunday: TimesDraft::of(day.sunday, day.usual),
        }
    }

    /// The times of one sort of day.
    pub fn on(&self, sort: SortOfDay) -> &TimesDraft {
        match sort {
            SortOfDay::Usual => &self.usual,
            SortOfDay::Saturday => &self.saturday,
            SortOfDay::Sunday => &self.sunday,
        }
    }

    /// The times of one sort of day, to write in.
    pub fn on_mut(&mut self, sort: SortOfDay) -> &mut TimesDraft {
        match sort {
            SortOfDay::Usual => &mut self.usual,
            SortOfDay::Saturday => &mut self.saturday,
            SortOfDay::Sunday => &mut self.sunday,
        }
    }

    /// Gives a weekend day its own times, starting from the usual ones, or
    /// takes them away.
    pub fn set_own(&mut self, sort: SortOfDay, own: OwnTimes) {
        let usual = self.usual.times.clone();
        let times = self.on_mut(sort);
        if own == OwnTimes::Own && times.own == OwnTimes::AsUsual {
            times.times = usual;
        }
        times.own = own;
    }

    /// The day.
    ///
    /// # Errors
    /// Every time that could not be read, in the order shown.
    pub fn finish(&self) -> Result<DayShape, Vec<NotATime>> {
        let mut wrong = Vec::new();
        let usual = self.usual.finish(SortOfDay::Usual, &mut wrong);
        let mut own = |sort| {
            let times = self.on(sort);
            (times.own == OwnTimes::Own).then(|| times.finish(sort, &mut wrong))
        };
        let (saturday, sunday) = (own(SortOfDay::Saturday), own(SortOfDay::Sunday));
        if wrong.is_empty() {
            Ok(DayShape {
                usual,
                saturday,
                sunday,
            })
        } else {
            Err(wrong)
        }
    }
}

/// Reads a clock time as devices and people write it. 24:00 is midnight.
fn parse(typed: &str) -> Option<NaiveTime> {
    let typed = typed.trim().replace('.', ":");
    if typed == "24:00" {
        return Some(NaiveTime::MIN);
    }
    ["%H:%M", "%H:%M:%S"]
        .iter()
        .find_map(|form| NaiveTime::parse_from_str(&typed, form).ok())
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;

    #[test]
    fn a_day_comes_back_as_it_was() {
        let late = AnchorTimes::default().with(
            Anchor::Breakfast,
            NaiveTime::from_hms_opt(9, 30, 0).unwrap(),
        );
        for day in [
            DayShape::default(),
            DayShape {
                sunday: Some(late),
                ..DayShape::default()
            },
        ] {
            assert_eq!(DayDraft::of(&day).finish(), Ok(day));
        }
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (typed, time) in [
            ("08:00", Some("08:00:00")),
            ("8.30", Some("08:30:00")),
            ("23:59:00", Some("23:59:00")),
            ("24:00", Some("00:00:00")),
            ("00:00", Some("00:00:00")),
            ("25:00", None),
            ("", None),
            ("soon", None),
        ] {
            assert_eq!(
                parse(typed).map(|time| time.to_string()).as_deref(),
                time,
                "{typed}"
            );
        }
    }

    #[test]
    fn a_time_that_cannot_be_read_is_named() {
        let mut draft = DayDraft::of(&DayShape::default());
        draft.set_own(SortOfDay::Sunday, OwnTimes::Own);
        draft
            .on_mut(SortOfDay::Usual)
            .write(Anchor::Lunch, String::new());
        draft
            .on_mut(SortOfDay::Sunday)
            .write(Anchor::Bedtime, "late".into());
        assert_eq!(
            draft.finish(),
            Err(vec![
                NotATime {
                    on: SortOfDay::Usual,
                    anchor: Anchor::Lunch
                },
                NotATime {
                    on: SortOfDay::Sunday,
                    anchor: Anchor::Bedtime
                },
            ])
        );
    }

    #[test]
    fn sunday_starts_from_the_usual_times_and_can_be_given_up_again() {
        let mut draft = DayDraft::of(&DayShape::default());
        draft
            .on_mut(SortOfDay::Usual)
            .write(Anchor::Breakfast, "06:45".into());
        draft.set_own(SortOfDay::Sunday, OwnTimes::Own);
        assert_eq!(draft.on(SortOfDay::Sunday).time(Anchor::Breakfast), "06:45");
        draft
            .on_mut(SortOfDay::Sunday)
            .write(Anchor::Breakfast, "09:30".into());
        let day = draft.finish().unwrap();
        assert_eq!(
            day.time(Anchor::Breakfast, Weekday::Sun).to_string(),
            "09:30:00"
        );
        assert_eq!(
            day.time(Anchor::Breakfast, Weekday::Sat).to_string(),
            "06:45:00"
        );
        draft.set_own(SortOfDay::Sunday, OwnTimes::AsUsual);
        assert_eq!(draft.finish().unwrap().sunday, None);
    }
}
