//! What a medicine is counted in.

use chrono::NaiveDateTime;

use crate::amount::Unit;
use crate::medicine::Medicine;

/// What a medicine is counted in at a local moment: the unit of the plan that
/// holds, else that of its form.
pub fn unit(medicine: &Medicine, at: NaiveDateTime) -> Unit {
    let plan = medicine.plan_at(at);
    let amount = plan.and_then(|plan| plan.schedule.any_amount());
    amount.map_or(medicine.unit(), |amount| amount.unit)
}
