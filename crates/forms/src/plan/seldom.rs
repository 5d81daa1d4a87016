//! What comes seldom, in a plan being written: counted from the last one given, or
//! put in and due out on a day.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::{IntervalUnit, KnownDay, Pattern, PlanDraft, PlanProblem, clock, date, whole};
use domain::amount::{Amount, Quantity, Unit};
use domain::plan::{Every, FromLast, InPlace, Interval, Schedule, SlotTime};

impl PlanDraft {
    pub(super) fn counted_from_last(
        &self,
        unit: Unit,
        problems: &mut Vec<PlanProblem>,
    ) -> Option<Schedule> {
        let every = self
            .interval()
            .map_err(|problem| problems.push(problem))
            .ok();
        let known = date(&self.first);
        if known.is_none() {
            problems.push(PlanProblem::First);
        }
        let time = self.time_of_day(problems);
        let quantity = self.single_amount(problems);
        let every = every?;
        Some(Schedule::FromLast(FromLast {
            every,
            due: self.next_due(every, known?)?,
            time: time?,
            amount: Amount {
                quantity: quantity?,
                unit,
            },
        }))
    }

    fn next_due(&self, every: Interval, known: NaiveDate) -> Option<NaiveDate> {
        match self.known_day {
            KnownDay::NextDue => Some(known),
            KnownDay::LastGiven => every.after(known),
        }
    }

    /// When the last one was given, where that is the day that is known.
    pub fn last_given(&self) -> Option<NaiveDate> {
        let is_known =
            self.pattern == Some(Pattern::FromLast) && self.known_day == KnownDay::LastGiven;
        date(&self.first).filter(|_| is_known)
    }

    /// The day from which such a plan holds: that of the next one where it has
    /// passed, so that it can be answered; else the present moment.
    pub(super) fn seldom_begins(&self, now: NaiveDateTime) -> Result<NaiveDateTime, PlanProblem> {
        let every = self.interval()?;
        let known = date(&self.first).ok_or(PlanProblem::First)?;
        let due = self.next_due(every, known).ok_or(PlanProblem::First)?;
        Ok(now.min(due.and_time(NaiveTime::MIN)))
    }

    /// The draft with the day of the next one as the record has it: what was given
    /// since the plan was written down moved it.
    #[must_use]
    pub fn next_due_on(mut self, due: NaiveDate) -> Self {
        if self.pattern == Some(Pattern::FromLast) && self.known_day == KnownDay::NextDue {
            self.first = due.to_string();
        }
        self
    }

    fn interval(&self) -> Result<Interval, PlanProblem> {
        let wrong = PlanProblem::Apart;
        let number = u16::try_from(whole(&self.every, 1..=366, wrong)?).map_err(|_| wrong)?;
        let every = Every::new(number).map_err(|_| wrong)?;
        Ok(match self.counted_by {
            IntervalUnit::Days => Interval::Days(every),
            IntervalUnit::Weeks => Interval::Weeks(every),
            IntervalUnit::Months => Interval::Months(every),
        })
    }

    /// The time of the day; where nobody told one, that at which such things are
    /// asked about.
    fn time_of_day(&self, problems: &mut Vec<PlanProblem>) -> Option<SlotTime> {
        if self.once_time.trim().is_empty() {
            return Some(InPlace::time());
        }
        let time = clock(&self.once_time);
        if time.is_none() {
            problems.push(PlanProblem::DayTime);
        }
        time.map(SlotTime::Clock)
    }

    pub(super) fn in_place(
        &self,
        unit: Unit,
        from: NaiveDateTime,
        problems: &mut Vec<PlanProblem>,
    ) -> Option<Schedule> {
        let is_empty = self.first.trim().is_empty();
        let since = date(&self.first).filter(|since| *since <= from.date());
        if since.is_none() && !is_empty {
            problems.push(PlanProblem::First);
        }
        let out_by = date(&self.once_day).filter(|day| *day >= from.date());
        if out_by.is_none() {
            problems.push(PlanProblem::OutBy);
        }
        Some(Schedule::InPlace(InPlace {
            since,
            out_by: out_by?,
            amount: Amount {
                quantity: Quantity::whole(1),
                unit,
            },
        }))
    }

    pub(super) fn take_from_last(&mut self, from: &FromLast) {
        let (by, every) = match from.every {
            Interval::Days(every) => (IntervalUnit::Days, every),
            Interval::Weeks(every) => (IntervalUnit::Weeks, every),
            Interval::Months(every) => (IntervalUnit::Months, every),
        };
        self.counted_by = by;
        self.every = every.get().to_string();
        self.known_day = KnownDay::NextDue;
        self.first = from.due.to_string();
        // A time that nobody told is not shown as if somebody had.
        if let SlotTime::Clock(time) = from.time
            && from.time != InPlace::time()
        {
            self.once_time = time.format("%H:%M").to_string();
        }
    }
}
