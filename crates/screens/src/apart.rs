//! Medicines that a plan keeps apart: how long, and where two come too close.

use chrono::Duration;

use crate::called::full_name;
use domain::agenda::Dose;
use domain::dose::Act;
use domain::plan::Plan;
use domain::record::PersonRecord;
use text::Text;

/// Medicines that a plan keeps apart from this one, in words.
pub fn kept_apart(record: &PersonRecord, plan: &Plan, t: &Text) -> Vec<String> {
    let apart = plan.manner.apart.iter().filter_map(|apart| {
        let other = record
            .medicine(apart.from)
            .filter(|one| !one.is_stopped())?;
        let length = t.dates.length(Duration::minutes(apart.minutes.into()));
        Some(t.manner.kept_apart(&full_name(other), &length))
    });
    apart.collect()
}

/// Doses of a day that come closer to this one than a plan keeps them.
pub fn too_close(record: &PersonRecord, dose: &Dose, day: &[Dose], t: &Text) -> Vec<String> {
    let minutes = |of: &Dose, from: &Dose| {
        let plan = record.plan_of(of.medicine, of.id)?;
        let apart = plan.manner.apart.iter();
        let told = apart.filter(|apart| apart.from == from.medicine);
        told.map(|apart| apart.minutes).max()
    };
    let close = day.iter().filter_map(|other| {
        let told = minutes(dose, other).max(minutes(other, dose))?;
        let length = Duration::minutes(told.into());
        let is_close = other.act == Act::Use && (other.due - dose.due).abs() < length;
        let medicine = record.medicine(other.medicine).filter(|_| is_close)?;
        let time = t.dates.time(other.wall.time());
        Some(
            t.manner
                .too_close(&full_name(medicine), &time, &t.dates.length(length)),
        )
    });
    close.collect()
}
