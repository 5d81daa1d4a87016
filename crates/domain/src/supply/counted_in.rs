//! What a medicine is counted in.

use chrono::NaiveDateTime;

use crate::amount::Unit;
use crate::medicine::Medicine;

/// What a medicine is counted in at a local moment: the unit of a plan that
/// holds, else that of its form.
pub fn unit(medicine: &Medicine, at: NaiveDateTime) -> Unit {
    let mut plans = medicine.plans_at(at);
    let unit = plans.find_map(|plan| plan.schedule.unit());
    unit.unwrap_or(medicine.unit())
}
