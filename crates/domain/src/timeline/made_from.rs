//! What a timeline is made from.

use chrono::NaiveDate;

use crate::journal::Journal;
use crate::record::PersonRecord;
use crate::zone::{Moment, Zone};

/// What a timeline is made from.
#[derive(Clone, Copy)]
pub struct TimelineOf<'a> {
    /// Whose.
    pub record: &'a PersonRecord,
    /// The journal, for when things were written down.
    pub journal: &'a Journal,
    /// The zone of the person's home.
    pub zone: &'a Zone,
    /// The present moment there.
    pub now: Moment,
    /// From which day on every dose that was recorded is in the record: of days
    /// before it no dose is told as missed.
    pub doses_read_from: NaiveDate,
}

impl TimelineOf<'_> {
    /// The day at home on which something was written down.
    pub(super) fn day(&self, at: &Moment) -> NaiveDate {
        self.zone.moment(at).date_naive()
    }
}
