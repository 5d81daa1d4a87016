//! Amounts by weekday, by turns and by steps, in a plan being written.
//!
//! All lines share the times of day; an amount that is left empty means nothing at
//! that time on those days.

use chrono::{Days, NaiveDate};

use super::{AmountError, LineDraft, Pattern, PlanDraft, PlanProblem, amount, date, whole};
use domain::amount::{Amount, Quantity, Unit};
use domain::plan::days::WEEK;
use domain::plan::{
    Afterwards, DayPattern, DosageLine, Every, Schedule, Slot, SlotTime, VaryBy, Varying,
    WeekdaySet,
};

/// The most steps or turns that can be written.
pub const MOST_LINES: usize = 40;

/// The most days of one step.
const MOST_STEP_DAYS: u32 = 3660;

/// What is taken at each time on one line; nothing where none is.
type Amounts = Vec<Option<Quantity>>;

impl PlanDraft {
    pub(super) fn varying(
        &self,
        pattern: Pattern,
        unit: Unit,
        from: NaiveDate,
        problems: &mut Vec<PlanProblem>,
    ) -> Option<Schedule> {
        let before = problems.len();
        let mut times: Vec<Option<SlotTime>> = vec![None; self.slots.len()];
        self.check_times(problems, |index, time, _| times[index] = Some(time));
        let amounts = self.checked_lines(pattern, times.len(), problems);
        let is_empty = amounts.iter().flatten().all(Option::is_none);
        if problems.len() == before && is_empty {
            problems.push(PlanProblem::NoAmounts);
        }
        let slots = |amounts: &Amounts| -> Vec<Slot> {
            let at = |(time, quantity): (&Option<SlotTime>, &Option<Quantity>)| {
                Some(Slot {
                    time: (*time)?,
                    amount: Amount {
                        quantity: (*quantity)?,
                        unit,
                    },
                })
            };
            times.iter().zip(amounts).filter_map(at).collect()
        };
        let (by, lines, after) = match pattern {
            Pattern::ByWeekday => (
                VaryBy::Weekday,
                by_weekday(&amounts, slots),
                Afterwards::GoesOn,
            ),
            Pattern::ByTurns => {
                let first = date(&self.first);
                if first.is_none() {
                    problems.push(PlanProblem::First);
                }
                let lines = by_turns(&amounts, first?, slots);
                (VaryBy::Turns, lines, Afterwards::GoesOn)
            }
            _ => {
                let (days, after) = self.steps(problems);
                let lines = by_steps(&amounts, &days, from, slots);
                (VaryBy::Steps, lines, after?)
            }
        };
        Some(Schedule::Varying(Varying { by, lines, after }))
    }

    fn checked_lines(
        &self,
        pattern: Pattern,
        times: usize,
        problems: &mut Vec<PlanProblem>,
    ) -> Vec<Amounts> {
        let fewest = match pattern {
            Pattern::ByWeekday => 7,
            Pattern::ByTurns => 2,
            _ => 1,
        };
        let lines = self.written_lines(pattern).iter().enumerate();
        let read: Vec<Amounts> = lines
            .map(|(line, draft)| checked_amounts(line, draft, times, problems))
            .collect();
        if read.len() < fewest {
            problems.push(PlanProblem::NoAmounts);
        }
        read
    }

    /// The lines as far as they are written: a step that somebody left empty behind the
    /// others is none.
    fn written_lines(&self, pattern: Pattern) -> &[LineDraft] {
        let lines = self.lines.get(..MOST_LINES).unwrap_or(&self.lines);
        if pattern != Pattern::BySteps {
            return lines;
        }
        let is_empty = |text: &String| text.trim().is_empty();
        let is_written =
            |line: &LineDraft| !is_empty(&line.days) || !line.amounts.iter().all(is_empty);
        let count = lines
            .iter()
            .rposition(is_written)
            .map_or(1, |last| last + 1);
        lines.get(..count).unwrap_or(lines)
    }

    /// How long each step lasts, and what comes after the last.
    fn steps(&self, problems: &mut Vec<PlanProblem>) -> (Vec<Option<u32>>, Option<Afterwards>) {
        if self.after.is_none() {
            problems.push(PlanProblem::After);
        }
        let lines = self.written_lines(Pattern::BySteps);
        let last = lines.len().saturating_sub(1);
        let mut days = Vec::new();
        for (line, draft) in lines.iter().enumerate() {
            let goes_on = line == last && self.after == Some(Afterwards::GoesOn);
            if goes_on {
                days.push(None);
                continue;
            }
            let length = whole(&draft.days, 1..=MOST_STEP_DAYS, PlanProblem::LineDays(line));
            days.push(length.map_err(|problem| problems.push(problem)).ok());
        }
        (days, self.after)
    }
}

fn checked_amounts(
    line: usize,
    draft: &LineDraft,
    times: usize,
    problems: &mut Vec<PlanProblem>,
) -> Amounts {
    let typed = |slot: usize| draft.amounts.get(slot).map_or("", |text| text.trim());
    (0..times)
        .map(|slot| match amount(typed(slot)) {
            Ok(quantity) => Some(quantity),
            // Nothing is taken then.
            Err(AmountError::Missing) => None,
            Err(error) => {
                problems.push(PlanProblem::LineAmount(line, slot, error));
                None
            }
        })
        .collect()
}

/// Weekdays with the same amounts are one line.
fn by_weekday(amounts: &[Amounts], slots: impl Fn(&Amounts) -> Vec<Slot>) -> Vec<DosageLine> {
    let mut kinds: Vec<(&Amounts, Vec<chrono::Weekday>)> = Vec::new();
    for (day, amounts) in WEEK.into_iter().zip(amounts) {
        match kinds.iter_mut().find(|(known, _)| *known == amounts) {
            Some((_, days)) => days.push(day),
            None => kinds.push((amounts, vec![day])),
        }
    }
    let line = |(amounts, days): (&Amounts, Vec<chrono::Weekday>)| {
        let days = DayPattern::Weekdays(WeekdaySet::new(days).ok()?);
        line_of(days, slots(amounts), None, None)
    };
    kinds.into_iter().filter_map(line).collect()
}

fn by_turns(
    amounts: &[Amounts],
    first: NaiveDate,
    slots: impl Fn(&Amounts) -> Vec<Slot>,
) -> Vec<DosageLine> {
    let turns = u16::try_from(amounts.len()).unwrap_or(u16::MAX);
    let line = |(turn, amounts): (u64, &Amounts)| {
        let days = DayPattern::EveryDays {
            every: Every::new(turns).ok()?,
            first: first.checked_add_days(Days::new(turn))?,
        };
        line_of(days, slots(amounts), None, None)
    };
    (0..).zip(amounts).filter_map(line).collect()
}

fn by_steps(
    amounts: &[Amounts],
    days: &[Option<u32>],
    from: NaiveDate,
    slots: impl Fn(&Amounts) -> Vec<Slot>,
) -> Vec<DosageLine> {
    let mut next = Some(from);
    let mut lines = Vec::new();
    for (amounts, days) in amounts.iter().zip(days) {
        let Some(begins) = next else { break };
        let after = days.and_then(|days| begins.checked_add_days(Days::new(days.into())));
        let last = after.and_then(|after| after.pred_opt());
        // A step on which nothing is taken is a stretch of days without.
        lines.extend(line_of(
            DayPattern::EveryDay,
            slots(amounts),
            Some(begins),
            last,
        ));
        next = after;
    }
    lines
}

fn line_of(
    days: DayPattern,
    slots: Vec<Slot>,
    from: Option<NaiveDate>,
    last: Option<NaiveDate>,
) -> Option<DosageLine> {
    (!slots.is_empty()).then_some(DosageLine {
        days,
        slots,
        from,
        last,
    })
}
