//! Until when what is left lasts: the last day that is covered and the first
//! that is not, or why no day can be named.
//!
//! The days around now are looked at dose by dose, as they stand; those after
//! them are summed up, and the day is searched for by halves. So a box that
//! lasts for decades is answered as fast as one for a week.

use chrono::{Days, NaiveDate};

use super::demand::{Demand, end_of_time};
use super::left::Left;
use super::run_out::{Beside, Forecast, NoDay, RunOut};
use super::stock::Stock;
use crate::agenda::course::plans_from;
use crate::agenda::{self, Dose, DoseState};
use crate::amount::{Quantity, Unit};
use crate::dose::Act;
use crate::medicine::{Medicine, Status};
use crate::plan::{Plan, Schedule, trap};
use crate::record::PersonRecord;
use crate::zone::{Moment, Zone};

/// How many days are looked at dose by dose: yesterday's open doses, today and
/// tomorrow.
const NEAR_DAYS: usize = 3;

/// How many days with doses are looked back over for the last that is covered: a
/// plan kept on another zone may have two of them on one day here.
const BACK_DAYS: usize = 3;

/// The first day on which what is left will not cover the plan. Counts on every
/// open dose from now on being taken.
pub fn runs_out(
    record: &PersonRecord,
    medicine: &Medicine,
    zone: &Zone,
    now: Moment,
) -> Option<NaiveDate> {
    match forecast(record, medicine, zone, now) {
        Forecast::Until(out) => Some(out.first),
        Forecast::NoDay(_) => None,
    }
}

/// Until when what is left of a medicine lasts. Counts on every open dose from
/// now on being taken, and where nobody knows whether a dose is in the count, on
/// the smaller number.
pub fn forecast(record: &PersonRecord, medicine: &Medicine, zone: &Zone, now: Moment) -> Forecast {
    match foreseen(record, medicine, zone, now) {
        Ok(out) => Forecast::Until(out),
        Err(why) => Forecast::NoDay(why),
    }
}

fn foreseen(
    record: &PersonRecord,
    medicine: &Medicine,
    zone: &Zone,
    now: Moment,
) -> Result<RunOut, NoDay> {
    let stock = Stock::of(record, medicine).ok_or(NoDay::NotCounted)?;
    if let Left::Short(by) = stock.left {
        return Err(NoDay::Short(by));
    }
    match medicine.status() {
        Status::Taking => {}
        Status::Paused { .. } => return Err(NoDay::OnHold),
        Status::Stopped { .. } => return Err(NoDay::Stopped),
    }
    let here = zone.kept(medicine.kept_on.as_ref()).moment(&now);
    let ahead = PlansAhead::of(record, medicine, here, stock.unit)?;
    let walk = UsingUp {
        left: stock.least().at_hand(),
        covered: Vec::new(),
        today: zone.moment(&now).date_naive(),
        beside: ahead.beside,
    };
    let doses = |day| agenda::of_medicine(record, medicine, day, zone, now);
    walk.over(&ahead, here.date_naive(), doses)
}

/// What the plans of a medicine ask for from now on.
struct PlansAhead<'a> {
    demands: Vec<Demand<'a>>,
    beside: Beside,
    /// Why no day can be named once everything with a time is over.
    afterwards: Option<NoDay>,
}

impl<'a> PlansAhead<'a> {
    fn of(
        record: &'a PersonRecord,
        medicine: &'a Medicine,
        here: Moment,
        counted: Unit,
    ) -> Result<Self, NoDay> {
        let mut ahead = Self {
            demands: Vec::new(),
            beside: Beside::Nothing,
            afterwards: None,
        };
        for (plan, until) in plans_from(medicine, here.naive_local()) {
            if matches!(plan.schedule, Schedule::Ended | Schedule::InPlace(_)) {
                // Nothing is used up by it.
            } else if matches!(plan.schedule, Schedule::ByReading(_)) {
                return Err(NoDay::ByReading);
            } else if trap(medicine, plan).is_some() {
                ahead.afterwards = ahead.afterwards.or(Some(NoDay::AsDirected));
            } else if plan.has_times() {
                agree(plan, counted)?;
                ahead.demands.push(Demand::of(record, plan, until));
            } else if matches!(plan.schedule, Schedule::WhenNeeded(_)) {
                ahead.beside = Beside::WhenNeeded;
                ahead.afterwards = Some(NoDay::WhenNeeded);
            } else {
                ahead.afterwards = ahead.afterwards.or(Some(NoDay::AsDirected));
            }
        }
        if ahead.demands.is_empty() {
            return Err(ahead.afterwards.unwrap_or(NoDay::AsDirected));
        }
        Ok(ahead)
    }

    fn between(&self, from: NaiveDate, until: NaiveDate) -> u128 {
        let demands = self.demands.iter();
        demands.map(|demand| demand.between(from, until)).sum()
    }

    /// The first day that asks for more than there is, what came before it taken
    /// off; the steps double, then halve.
    fn first_beyond(&self, from: NaiveDate, today: NaiveDate, has: u128) -> Option<NaiveDate> {
        let reach = self
            .demands
            .iter()
            .map(|demand| demand.reach(today))
            .min()?;
        let most = u64::try_from((reach - from).num_days()).unwrap_or(0);
        let at = |days: u64| from.checked_add_days(Days::new(days));
        let is_beyond = |days: u64| at(days + 1).is_some_and(|past| self.between(from, past) > has);
        let (mut within, mut beyond) = (0, 32.min(most));
        while !is_beyond(beyond) {
            if beyond == most {
                return None;
            }
            (within, beyond) = (beyond + 1, (beyond * 2).min(most));
        }
        while within < beyond {
            let middle = within.midpoint(beyond);
            if is_beyond(middle) {
                beyond = middle;
            } else {
                within = middle + 1;
            }
        }
        at(beyond)
    }

    /// The last day before another that asks for anything, not before `from`.
    fn last_before(&self, day: NaiveDate, from: NaiveDate) -> Option<NaiveDate> {
        let days = u64::try_from((day - from).num_days()).unwrap_or(0);
        let at = |days: u64| from.checked_add_days(Days::new(days));
        let is_asked = |since: u64| at(since).is_some_and(|since| self.between(since, day) > 0);
        if days == 0 || !is_asked(0) {
            return None;
        }
        let (mut asked, mut silent) = (0, days);
        while asked + 1 < silent {
            let middle = asked.midpoint(silent);
            if is_asked(middle) {
                asked = middle;
            } else {
                silent = middle;
            }
        }
        at(asked)
    }

    /// Why there is no such day, when this much is left over at the end.
    fn why_none(&self, today: NaiveDate, over: u128) -> NoDay {
        let lasts: Option<Vec<_>> = self.demands.iter().map(Demand::last).collect();
        let last = lasts.and_then(|lasts| lasts.into_iter().max());
        match (self.afterwards, last) {
            (Some(why), Some(_)) => why,
            (None, Some(last)) if last < today => NoDay::Over(last),
            (None, Some(last)) => NoDay::WholeCourse {
                last,
                over: Quantity::from_thousandths(u64::try_from(over).unwrap_or(u64::MAX)),
            },
            (_, None) => NoDay::TooFar,
        }
    }
}

/// Whether a plan is taken in the unit that was counted.
fn agree(plan: &Plan, counted: Unit) -> Result<(), NoDay> {
    let slots = plan.schedule.slots();
    let amounts = slots.iter().map(|slot| slot.amount);
    let mut amounts = amounts.chain(plan.schedule.any_amount());
    match amounts.find(|amount| amount.unit != counted) {
        None => Ok(()),
        Some(amount) => Err(NoDay::UnlikeUnit {
            counted,
            taken: amount.unit,
        }),
    }
}

/// What is left while doses are taken one after the other.
struct UsingUp {
    left: Quantity,
    /// Days from today on with a dose that is covered, and how much it takes.
    covered: Vec<(NaiveDate, Quantity)>,
    today: NaiveDate,
    beside: Beside,
}

impl UsingUp {
    /// Goes over the days from the one before `near` on; `doses` are those of a
    /// day of the plan.
    fn over(
        mut self,
        ahead: &PlansAhead,
        near: NaiveDate,
        doses: impl Fn(NaiveDate) -> Vec<Dose>,
    ) -> Result<RunOut, NoDay> {
        let begin = near.pred_opt().unwrap_or(near);
        let mut soon: Vec<Dose> = begin.iter_days().take(NEAR_DAYS).flat_map(&doses).collect();
        soon.sort_by_key(|dose| dose.due);
        if let Some(out) = soon.iter().find_map(|dose| self.take(dose)) {
            return Ok(out);
        }
        let far = begin.checked_add_days(Days::new(NEAR_DAYS as u64));
        let far = far.ok_or(NoDay::TooFar)?;
        let has = u128::from(self.left.thousandths());
        let Some(day) = ahead.first_beyond(far, self.today, has) else {
            let asked = ahead.between(far, end_of_time());
            return Err(ahead.why_none(self.today, has.saturating_sub(asked)));
        };
        let rest = has.saturating_sub(ahead.between(far, day));
        self.left = Quantity::from_thousandths(u64::try_from(rest).unwrap_or(0));
        self.look_back(ahead, (far, day), &doses);
        let out = doses(day).iter().find_map(|dose| self.take(dose));
        Ok(out.unwrap_or_else(|| self.out_on(day)))
    }

    /// Takes a dose off; or says that it is not covered.
    fn take(&mut self, dose: &Dose) -> Option<RunOut> {
        let day = dose.due.date_naive();
        // What comes off uses nothing up.
        let planned = dose.amount.filter(|_| dose.act == Act::Use)?;
        let amount = match dose.state {
            DoseState::Paused | DoseState::Unanswered => return None,
            // What it took is off already.
            DoseState::Answered(_) => Quantity::ZERO,
            DoseState::Due | DoseState::Late | DoseState::Later => planned.quantity,
        };
        if self.left < amount {
            return Some(self.out_on(day));
        }
        self.left = self.left - amount;
        if day >= self.today {
            self.covered.push((day, amount));
        }
        None
    }

    /// Notes the last days before one that are covered.
    fn look_back(
        &mut self,
        ahead: &PlansAhead,
        (from, day): (NaiveDate, NaiveDate),
        doses: impl Fn(NaiveDate) -> Vec<Dose>,
    ) {
        let mut before = Vec::new();
        let mut last = ahead.last_before(day, from);
        while let Some(found) = last.filter(|_| before.len() < BACK_DAYS) {
            before.push(found);
            last = ahead.last_before(found, from);
        }
        let days = before.into_iter().rev().flat_map(doses);
        let used = days.filter(|dose| dose.act == Act::Use);
        let days = used.filter_map(|dose| Some((dose.due.date_naive(), dose.amount?.quantity)));
        self.covered.extend(days);
    }

    fn out_on(&self, day: NaiveDate) -> RunOut {
        let first = day.max(self.today);
        let covered = self.covered.iter().filter(|(day, _)| *day < first);
        let partly = self.covered.iter().filter(|(day, _)| *day == first);
        let partly: Quantity = partly.map(|(_, amount)| *amount).sum();
        RunOut {
            last: covered.map(|(day, _)| *day).max(),
            first,
            rest: self.left + partly,
            beside: self.beside,
        }
    }
}
