//! How much a dose is planned to be, and what that is counted in.

use domain::amount::{Amount, Quantity, Unit};
use domain::record::PersonRecord;
use screens::dose::DoseLine;

/// The amount of the plan; where a table tells it, only what it is counted in.
pub fn planned_amount(record: &PersonRecord, line: &DoseLine) -> Amount {
    let told = line.dose.amount;
    told.unwrap_or_else(|| {
        let plan = screens::dose::manner::plan_of(record, &line.dose);
        Amount {
            unit: plan
                .and_then(|plan| plan.schedule.unit())
                .unwrap_or(NO_AMOUNT.unit),
            ..NO_AMOUNT
        }
    })
}

/// Nothing is proposed where no plan tells an amount.
pub const NO_AMOUNT: Amount = Amount {
    quantity: Quantity::ZERO,
    unit: Unit::Dose,
};
