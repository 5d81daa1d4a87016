//! A draft of a journey: from when until when, and how many days to spare.
//! Nothing of it is kept.

use chrono::NaiveDate;

use super::draft::{Draft, FieldName, Problem};
use domain::figure;
use domain::supply::{MOST_TRIP_DAYS, Trip};
use domain::years;
use domain::zone::ZoneName;
use serde::{Deserialize, Serialize};

/// The most spare days.
pub const MOST_SPARE: u16 = 60;

/// What has been typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TripDraft {
    /// The first day away.
    pub from: String,
    /// The last day away.
    pub until: String,
    /// How many days to spare.
    pub spare: String,
    /// The zone of the place it goes to; none where clocks are the same.
    pub there: Option<ZoneName>,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TripField {
    /// The first day.
    From,
    /// The last day.
    Until,
    /// Where to.
    There,
    /// Spare days.
    Spare,
}

/// Why a day of a journey was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TripDaysError {
    /// It is not a day.
    NotADay,
    /// It has passed.
    Over,
    /// The last comes before the first.
    Turned,
    /// It is too far off.
    TooFar,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TripProblem {
    /// With the first day.
    From(TripDaysError),
    /// With the last day.
    Until(TripDaysError),
    /// With the spare days.
    Spare,
}

impl Draft for TripDraft {
    type Problem = TripProblem;
}

impl FieldName for TripField {
    fn id(self) -> String {
        match self {
            Self::From => "trip-from",
            Self::Until => "trip-until",
            Self::There => "trip-there",
            Self::Spare => "trip-spare",
        }
        .into()
    }
}

impl Problem for TripProblem {
    type Field = TripField;

    fn field(self) -> TripField {
        match self {
            Self::From(_) => TripField::From,
            Self::Until(_) => TripField::Until,
            Self::Spare => TripField::Spare,
        }
    }
}

impl TripDraft {
    /// Checks the draft.
    ///
    /// # Errors
    /// All that is missing or makes no sense.
    pub fn finish(&self, today: NaiveDate) -> Result<Trip, Vec<TripProblem>> {
        let from = day(&self.from, today).map_err(TripProblem::From);
        let until = day(&self.until, today);
        let until = match (from, until) {
            (Ok(from), Ok(until)) if until < from => Err(TripDaysError::Turned),
            (_, until) => until,
        };
        let until = until.map_err(TripProblem::Until);
        let spare = spare(&self.spare).ok_or(TripProblem::Spare);
        match (from, until, spare) {
            (Ok(from), Ok(until), Ok(spare_days)) => Ok(Trip {
                from,
                until,
                spare_days,
            }),
            (from, until, spare) => {
                let wrong = from.err().into_iter().chain(until.err());
                Err(wrong.chain(spare.err()).collect())
            }
        }
    }
}

fn day(typed: &str, today: NaiveDate) -> Result<NaiveDate, TripDaysError> {
    let day = years::day(typed).ok_or(TripDaysError::NotADay)?;
    match (day - today).num_days() {
        ..0 => Err(TripDaysError::Over),
        days if days + i64::from(MOST_SPARE) >= MOST_TRIP_DAYS => Err(TripDaysError::TooFar),
        _ => Ok(day),
    }
}

/// Nothing typed is no day to spare.
fn spare(typed: &str) -> Option<u16> {
    if typed.trim().is_empty() {
        return Some(0);
    }
    let number = figure::exact(typed).ok()?.thousandths();
    let whole = u16::try_from(number / 1000).ok()?;
    (number.is_multiple_of(1000) && whole <= MOST_SPARE).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::TripDaysError::{NotADay, Over, TooFar, Turned};
    use super::TripProblem::{From, Spare, Until};
    use super::*;

    fn finish(from: &str, until: &str, spare: &str) -> Result<Trip, Vec<TripProblem>> {
        let draft = TripDraft {
            from: from.into(),
            until: until.into(),
            spare: spare.into(),
            there: None,
        };
        draft.finish("2026-11-30".parse().unwrap())
    }

    #[test]
    fn a_journey_has_days_in_their_order_and_within_reach() {
        for (from, until, spare, wrong) in [
            ("", "", "", vec![From(NotADay), Until(NotADay)]),
            ("2026-11-29", "2026-12-05", "", vec![From(Over)]),
            ("2026-12-10", "2026-12-05", "", vec![Until(Turned)]),
            ("2026-12-10", "2028-12-05", "", vec![Until(TooFar)]),
            ("2026-12-10", "2026-12-12", "1.5", vec![Spare]),
            ("2026-12-10", "2026-12-12", "61", vec![Spare]),
        ] {
            assert_eq!(
                finish(from, until, spare),
                Err(wrong),
                "{from} {until} {spare}"
            );
        }
        let trip = finish("2026-11-30", "2026-12-12", "3").unwrap();
        assert_eq!(
            (trip.until.to_string().as_str(), trip.spare_days),
            ("2026-12-12", 3)
        );
        assert_eq!(
            finish("2026-12-10", "2026-12-10", "").unwrap().spare_days,
            0
        );
    }
}
