//! The last 24 hours of what is taken when needed, in words: one part for each
//! ingredient, one line for each taking.

use domain::amount::Amount;
use domain::id::MedicineId;
use domain::medicine::Medicine;
use domain::person::Actor;
use domain::record::PersonRecord;
use domain::when_needed::{self, CountedBy, LastDay, Measure, TakenOne};
use domain::zone::{Moment, Zone};
use text::Text;

use crate::next::near_time;

/// What was taken of one ingredient, or of one medicine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastDayPart {
    /// The ingredient, or what the medicine is called.
    pub name: String,
    /// The sum, beside the most where a label says one.
    pub sum: String,
    /// Each taking, the oldest first.
    pub lines: Vec<TakingLine>,
}

/// One taking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakingLine {
    /// When, what, how much.
    pub what: String,
    /// From when on it counts no more, and who wrote it down where that was
    /// somebody else.
    pub told: String,
}

/// All of it, where something was taken.
pub fn parts(t: &Text, record: &PersonRecord, zone: &Zone, now: Moment) -> Vec<LastDayPart> {
    let days = when_needed::last_day(record, now);
    days.iter()
        .map(|day| part(t, record, day, (zone, now)))
        .collect()
}

fn part(
    t: &Text,
    record: &PersonRecord,
    day: &LastDay,
    (zone, now): (&Zone, Moment),
) -> LastDayPart {
    let unit = day.takings.first().map(|taking| taking.amount.unit);
    let say = |measure: Measure| match (measure, unit) {
        (Measure::Micrograms(micrograms), _) => t.amounts.weight(micrograms),
        (Measure::Count(quantity), Some(unit)) => t.amounts.amount(Amount { quantity, unit }),
        (Measure::Count(quantity), None) => t.amounts.typed(quantity),
    };
    let nobody: [&str; 0] = [];
    let taken = say(day.line.taken);
    LastDayPart {
        name: match &day.of {
            CountedBy::Ingredient(name) => name.to_string(),
            CountedBy::Medicine(id) => called(record, *id),
        },
        sum: match day.line.most {
            Some(most) => t.needed.in_24_hours(&taken, &say(most), &nobody),
            None => t.needed.sum_only(&taken),
        },
        lines: day
            .takings
            .iter()
            .map(|taking| line(t, record, taking, (zone, now)))
            .collect(),
    }
}

fn line(
    t: &Text,
    record: &PersonRecord,
    taking: &TakenOne,
    (zone, now): (&Zone, Moment),
) -> TakingLine {
    let time = |at: Moment| near_time(t, zone.moment(&at), now.date_naive());
    let clause = t.grammar.clause;
    let what = [
        Some(time(taking.at)),
        Some(called(record, taking.medicine)),
        Some(t.amounts.amount(taking.amount)),
        taking
            .micrograms
            .map(|micrograms| t.amounts.weight(micrograms)),
    ];
    let who = match &taking.by {
        Actor::Themself => None,
        Actor::Carer(name) => Some(t.needed.written_by(name.as_str())),
    };
    let told = [Some(t.needed.leaves(&time(taking.leaves))), who];
    let joined = |parts: &[Option<String>]| {
        let parts: Vec<&str> = parts.iter().flatten().map(String::as_str).collect();
        parts.join(clause)
    };
    TakingLine {
        what: joined(&what),
        told: joined(&told),
    }
}

fn called(record: &PersonRecord, medicine: MedicineId) -> String {
    let medicine = record.medicine(medicine).map(Medicine::called);
    medicine.map(ToString::to_string).unwrap_or_default()
}
