//! What has to be asked about a proposal that is whole otherwise: ranges,
//! missing amounts, and limits that the plan goes past.

use std::collections::BTreeSet;

use domain::amount::{Quantity, Unit};

use crate::reading::{
    CountedIn, HowMany, Intake, LabelAsk, LabelLimit, LabelSide, LimitWindow, Proposal, Rhythm,
};

/// Adds what is open in a proposal.
pub fn doubts(proposal: &Proposal, asks: &mut BTreeSet<LabelAsk>) {
    let intakes = || proposal.stretches.iter().flat_map(|one| &one.intakes);
    for intake in intakes() {
        match intake.amount {
            None if asks.contains(&LabelAsk::SpoonSize) => {}
            None => {
                asks.insert(LabelAsk::HowMuch);
            }
            Some(HowMany::Between(..)) => {
                asks.insert(LabelAsk::AmountRange);
            }
            Some(HowMany::One(amount)) if amount.is_zero() => {
                asks.insert(LabelAsk::Number);
            }
            Some(HowMany::One(_)) => {}
        }
        if let (Some(_), CountedIn::Weight(_)) = (intake.amount, intake.unit) {
            asks.insert(LabelAsk::ByWeight);
        }
        match intake.rhythm {
            Some(Rhythm::TimesADay(HowMany::Between(..))) => {
                asks.insert(LabelAsk::TimesRange);
            }
            Some(Rhythm::EveryHours(HowMany::Between(..))) if proposal.needed.is_none() => {
                asks.insert(LabelAsk::HoursRange);
            }
            _ => {}
        }
    }
    if proposal.side == Some(LabelSide::Affected) {
        asks.insert(LabelAsk::WhichSide);
    }
    for limit in &proposal.limits {
        if limit.within == LimitWindow::NotSaid {
            asks.insert(LabelAsk::LimitWindow);
        }
        let steps = proposal.stretches.iter();
        if steps
            .into_iter()
            .any(|one| goes_past(&one.intakes, *limit, proposal))
        {
            asks.insert(LabelAsk::LimitBelowPlan);
        }
    }
}

/// Whether a day of these comes to more than a limit.
fn goes_past(intakes: &[Intake], limit: LabelLimit, proposal: &Proposal) -> bool {
    let dose = CountedIn::Units(Unit::Dose);
    let by_dose = |one: &Intake| limit.unit == dose && one.unit != dose;
    let fits = |one: &Intake| {
        by_dose(one)
            || limit.unit == one.unit
            || limit.unit == CountedIn::NotSaid
            || one.unit == CountedIn::NotSaid
    };
    let much = |one: &Intake| match one.amount {
        _ if by_dose(one) => Quantity::whole(1),
        Some(amount) => amount.most(),
        None => Quantity::ZERO,
    };
    let counted = || intakes.iter().filter(|one| fits(one));
    let at_once = counted().any(|one| much(one) > limit.most);
    let is_day = matches!(
        limit.within,
        LimitWindow::Day | LimitWindow::Hours24 | LimitWindow::NotSaid
    );
    let day: Quantity = counted()
        .map(|one| much(one).times(Quantity::whole(a_day(one, proposal))))
        .sum();
    at_once || is_day && day > limit.most
}

/// How often on one day. What is taken when needed is held by its limit.
fn a_day(intake: &Intake, proposal: &Proposal) -> u32 {
    match &intake.rhythm {
        Some(Rhythm::TimesADay(times)) => times.most().into(),
        Some(Rhythm::At(times)) => u32::try_from(times.len()).unwrap_or(1),
        Some(Rhythm::EveryHours(hours)) if proposal.needed.is_none() => {
            24_u32.div_ceil(u32::from(hours.least()).max(1))
        }
        _ => 1,
    }
}
