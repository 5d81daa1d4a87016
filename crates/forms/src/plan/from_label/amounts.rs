//! How much a label says, as the plan being written has it.

use domain::amount::{Quantity, Unit};
use domain::figure;
use label::{CountedIn, HowMany, Intake, Stretch};

/// The one amount of a stretch that has no more.
pub fn only(stretch: &Stretch) -> Option<&Intake> {
    match stretch.intakes.as_slice() {
        [one] => Some(one),
        _ => None,
    }
}

/// An amount where it is exact and counted, and what it counts where the label
/// says; a weight is no number of tablets.
pub fn amount(intake: &Intake) -> (Option<Quantity>, Option<Unit>) {
    let quantity = intake.amount.and_then(HowMany::exactly);
    match intake.unit {
        CountedIn::Units(unit) => (quantity, Some(unit)),
        CountedIn::NotSaid => (quantity, None),
        CountedIn::Weight(_) => (None, None),
    }
}

/// An amount, where it is exact.
pub fn exact(intake: &Intake) -> Option<(Quantity, Option<Unit>)> {
    let (quantity, unit) = amount(intake);
    Some((quantity?, unit))
}

/// An amount as it is typed; nothing where there is none.
pub fn typed(amount: Option<Quantity>) -> String {
    amount.map(figure::typed).unwrap_or_default()
}
