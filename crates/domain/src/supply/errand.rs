//! One way to the pharmacy for everything that runs out about the same time.

use chrono::NaiveDate;

use super::forecast::forecast;
use super::run_out::{Forecast, RunOut};
use crate::id::MedicineId;
use crate::medicine::Medicine;
use crate::record::PersonRecord;
use crate::zone::{Moment, Zone};

/// How far ahead is looked for something that runs out, in days.
const SOON_DAYS: i64 = 28;

/// How many days after the first that runs out another is fetched with it.
const TOGETHER_DAYS: i64 = 14;

/// One way to the pharmacy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errand {
    /// The last day on which all of it can be fetched in time.
    pub day: NaiveDate,
    /// What would be fetched, the first to run out first. Two at least.
    pub medicines: Vec<MedicineId>,
}

/// One way to the pharmacy that covers what runs out soon; none where fewer than
/// two do.
pub fn errand(record: &PersonRecord, zone: &Zone, now: Moment) -> Option<Errand> {
    let today = zone.moment(&now).date_naive();
    let until = |medicine: &Medicine| match forecast(record, medicine, zone, now) {
        Forecast::Until(RunOut { last, .. }) => Some(last.unwrap_or(today)),
        // Where more was used than counted, it is to be counted first.
        Forecast::NoDay(_) => None,
    };
    let medicines = record.current_medicines();
    let mut soon: Vec<_> = medicines
        .filter_map(|medicine| Some((until(medicine)?, medicine.id)))
        .filter(|(day, _)| (*day - today).num_days() <= SOON_DAYS)
        .collect();
    soon.sort_unstable();
    let day = soon.first()?.0.max(today);
    soon.retain(|(last, _)| (*last - day).num_days() <= TOGETHER_DAYS);
    (soon.len() > 1).then(|| Errand {
        day,
        medicines: soon.into_iter().map(|(_, medicine)| medicine).collect(),
    })
}
