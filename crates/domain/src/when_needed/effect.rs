//! Whether a dose taken when needed helped, asked some time afterwards.
//!
//! What the person says, and counts of it: no verdict, and no word on taking
//! more or less.

use chrono::{Duration, NaiveDate};

use crate::dose::{DoseKey, DoseRecord, Relief};
use crate::id::MedicineId;
use crate::record::{PersonRecord, Recorded};
use crate::zone::{Moment, Zone};

/// How long after a dose it is asked whether it helped, in minutes. This and the
/// next are our own numbers, not yet checked by a pharmacist.
pub const ASK_AFTER_MINUTES: i64 = 60;

/// How long after a dose that is still asked, in hours.
pub const ASK_FOR_HOURS: i64 = 12;

/// How often a medicine helped, of the times somebody said so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EffectTally {
    /// It helped.
    pub helped: usize,
    /// It helped a little.
    pub a_little: usize,
    /// It did not help.
    pub not_at_all: usize,
}

impl EffectTally {
    /// How often somebody said so at all.
    pub const fn all(self) -> usize {
        self.helped + self.a_little + self.not_at_all
    }

    const fn add(&mut self, effect: Relief) {
        match effect {
            Relief::Helped => self.helped += 1,
            Relief::HelpedLittle => self.a_little += 1,
            Relief::DidNotHelp => self.not_at_all += 1,
        }
    }
}

/// The doses taken when needed of which it is time to ask whether they helped,
/// the oldest first.
pub fn to_ask(record: &PersonRecord, now: Moment) -> Vec<&Recorded<DoseRecord>> {
    let is_time = |at: Moment| {
        let since = now - at;
        since >= Duration::minutes(ASK_AFTER_MINUTES) && since < Duration::hours(ASK_FOR_HOURS)
    };
    let mut doses: Vec<_> = record
        .extra_doses()
        .filter_map(|dose| Some((dose.value.outcome.taken()?.0, dose)))
        .filter(|(at, dose)| is_time(*at) && was_needed(record, dose.value.medicine, *at))
        .filter(|(_, dose)| of_dose(record, dose.value.dose).is_none())
        .collect();
    doses.sort_by_key(|(at, dose)| (*at, dose.value.dose));
    doses.into_iter().map(|(_, dose)| dose).collect()
}

fn was_needed(record: &PersonRecord, medicine: MedicineId, at: Moment) -> bool {
    let medicine = record.medicine(medicine);
    medicine.is_some_and(|medicine| medicine.when_needed_at(at.naive_local()).is_some())
}

/// What somebody said of a dose.
pub fn of_dose(record: &PersonRecord, dose: DoseKey) -> Option<Relief> {
    let DoseKey::Extra(id) = dose else {
        return None;
    };
    record.effects.get(&id).map(|known| known.value.effect)
}

/// How often a medicine helped on the days from one to another, both included.
/// A dose that was taken back counts no more.
pub fn tally(
    record: &PersonRecord,
    medicine: MedicineId,
    zone: &Zone,
    (from, to): (NaiveDate, NaiveDate),
) -> EffectTally {
    let mut tally = EffectTally::default();
    for dose in record.extra_doses() {
        let Some((at, _)) = dose.value.outcome.taken() else {
            continue;
        };
        let day = zone.moment(&at).date_naive();
        if dose.value.medicine == medicine
            && day >= from
            && day <= to
            && let Some(effect) = of_dose(record, dose.value.dose)
        {
            tally.add(effect);
        }
    }
    tally
}
