//! Whether plans ask for the same, and how much of it a day holds.

use crate::amount::Amount;
use crate::plan::{DayPattern, Ending, Plan, Schedule};

/// Whether plans ask for the same in the same way, whatever they rest on.
pub(super) fn is_same_way(before: &[&Plan], after: &[&Plan]) -> bool {
    let is_same = |(one, other): (&&Plan, &&Plan)| {
        one.schedule == other.schedule
            && one.food == other.food
            && one.exactness == other.exactness
            && one.manner == other.manner
    };
    before.len() == after.len() && before.iter().zip(after).all(is_same)
}

/// How much a day holds by all these plans, where it is the same every day. What is
/// taken when needed is beside it.
pub(super) fn daily(plans: &[&Plan]) -> Option<Amount> {
    let mut sum: Option<Amount> = None;
    for plan in plans {
        let slots = match &plan.schedule {
            Schedule::Timed {
                days: DayPattern::EveryDay,
                slots,
                ending: Ending::Open | Ending::LastDay(_),
            } => slots,
            Schedule::WhenNeeded(_) => continue,
            _ => return None,
        };
        for slot in slots {
            sum = match sum {
                None => Some(slot.amount),
                Some(sum) if sum.unit == slot.amount.unit => Some(Amount {
                    quantity: sum.quantity + slot.amount.quantity,
                    unit: sum.unit,
                }),
                Some(_) => return None,
            };
        }
    }
    sum
}
