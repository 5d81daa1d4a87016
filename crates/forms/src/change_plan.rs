//! A changed plan: from when it holds and what the change rests on, checked
//! together with the plan itself.
//!
//! The old revision stays; the new one begins where the old one ends.

mod anew;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::draft::{Draft, FieldName, Problem};
use super::plan::{LineDraft, PlanDraft, PlanField, PlanProblem, this_minute};
use domain::id::{DecisionId, PlanId};
use domain::medicine::Medicine;
use domain::person::Role;
use domain::plan::{Because, Plan};
use domain::words::{Words, WordsError};
use domain::years;
use domain::zone::Zone;
use serde::{Deserialize, Serialize};

/// Which of a medicine's plans is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhichPlan {
    /// One it has: this is its next revision.
    Known(PlanId),
    /// Another one beside those it has, under a new id.
    Another(PlanId),
}

/// From when a changed plan holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum From {
    /// From this minute on.
    Now,
    /// From the beginning of tomorrow.
    Tomorrow,
    /// From the beginning of a later day.
    Later,
}

impl From {
    /// Every choice, in the order offered.
    pub const ALL: [Self; 3] = [Self::Now, Self::Tomorrow, Self::Later];
}

/// What a change rests on, as it is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ground {
    /// A new label.
    Label,
    /// A letter or list.
    Letter,
    /// Somebody told.
    Told,
    /// A decision on record.
    Decision,
    /// The person's own doing.
    Own,
}

/// A changed plan as typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeDraft {
    /// How it is taken from then on.
    pub plan: PlanDraft,
    /// The steps, as they were typed, that are over by the day of the change.
    pub over: Vec<LineDraft>,
    /// The words of a new label, if there is one.
    pub label: String,
    /// From when; nothing is chosen beforehand.
    pub from: Option<From>,
    /// The later day.
    pub day: String,
    /// What it rests on; nothing is chosen beforehand.
    pub ground: Option<Ground>,
    /// Who told.
    pub role: Option<Role>,
    /// What they said, or why.
    pub words: String,
    /// The decision.
    pub decision: Option<DecisionId>,
}

/// What is missing or cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeProblem {
    /// Of the plan itself.
    Plan(PlanProblem),
    /// Nobody chose from when.
    From,
    /// The later day has passed or cannot be read.
    Day,
    /// Nobody chose what it rests on.
    Ground,
    /// Nobody chose who told, or which decision.
    Which,
    /// The words.
    Words(WordsError),
    /// The words of the new label.
    Label(WordsError),
    /// The plan is as it was.
    Unchanged,
    /// It is already one of the medicine's plans.
    SameAsOther,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeField {
    /// Of the plan itself.
    Plan(PlanField),
    /// The words of a new label.
    Label,
    /// From when.
    From,
    /// The later day.
    Day,
    /// What it rests on.
    Ground,
    /// Who told, or which decision.
    Which,
    /// The words.
    Words,
}

impl Draft for ChangeDraft {
    type Problem = ChangeProblem;
}

impl FieldName for ChangeField {
    fn id(self) -> String {
        match self {
            Self::Plan(field) => field.id(),
            Self::Label => "change-label".into(),
            Self::From => "change-from".into(),
            Self::Day => "change-day".into(),
            Self::Ground => "change-ground".into(),
            Self::Which => "change-which".into(),
            Self::Words => "change-words".into(),
        }
    }
}

impl Problem for ChangeProblem {
    type Field = ChangeField;

    fn field(self) -> ChangeField {
        match self {
            Self::Plan(problem) => ChangeField::Plan(problem.field()),
            Self::Label(_) => ChangeField::Label,
            Self::From => ChangeField::From,
            Self::Day => ChangeField::Day,
            Self::Ground => ChangeField::Ground,
            Self::Which => ChangeField::Which,
            Self::Words(_) => ChangeField::Words,
            Self::Unchanged | Self::SameAsOther => ChangeField::Plan(PlanField::Pattern),
        }
    }
}

impl ChangeDraft {
    /// From when the change holds.
    ///
    /// # Errors
    /// If nothing was chosen or the day cannot be used.
    pub fn begins(&self, now: NaiveDateTime) -> Result<NaiveDateTime, ChangeProblem> {
        let midnight = |day: NaiveDate| day.and_time(NaiveTime::MIN);
        match self.from {
            None => Err(ChangeProblem::From),
            Some(From::Now) => Ok(this_minute(now)),
            Some(From::Tomorrow) => now
                .date()
                .checked_add_days(Days::new(1))
                .map(midnight)
                .ok_or(ChangeProblem::Day),
            Some(From::Later) => years::day(self.day.trim())
                .filter(|day: &NaiveDate| *day > now.date())
                .map(midnight)
                .ok_or(ChangeProblem::Day),
        }
    }

    /// The day from which steps that go on are counted: that of the change, or today
    /// while nobody has chosen.
    pub fn counts_from(&self, now: NaiveDateTime) -> NaiveDate {
        self.begins(now).map_or(now.date(), |begins| begins.date())
    }

    /// The words of the new label.
    ///
    /// # Errors
    /// If they are longer than is kept.
    pub fn new_words(&self) -> Result<Option<Words>, ChangeProblem> {
        Words::parse_optional(&self.label).map_err(ChangeProblem::Label)
    }

    fn because(&self) -> Result<Because, ChangeProblem> {
        self.new_words()?;
        let words = || Words::parse_optional(&self.words).map_err(ChangeProblem::Words);
        match self.ground {
            None => Err(ChangeProblem::Ground),
            Some(Ground::Label) => Ok(Because::Label),
            Some(Ground::Letter) => Ok(Because::Letter),
            Some(Ground::Own) => Ok(Because::MyOwn(words()?)),
            Some(Ground::Told) => {
                let role = self.role.ok_or(ChangeProblem::Which)?;
                Ok(Because::ToldBy(role, words()?))
            }
            Some(Ground::Decision) => self
                .decision
                .map(Because::Decision)
                .ok_or(ChangeProblem::Which),
        }
    }

    /// The next revision of one of a medicine's plans, or the first of another.
    ///
    /// # Errors
    /// All that is missing or cannot be read, in the order of the screen.
    pub fn finish(
        &self,
        (medicine, which): (&Medicine, WhichPlan),
        now: NaiveDateTime,
        zone: &Zone,
    ) -> Result<Plan, Vec<ChangeProblem>> {
        let mut problems = Vec::new();
        let from = self.begins(now);
        let planned = self
            .plan
            .finish(medicine.unit(), from.unwrap_or(now), zone)
            .map_err(|found| problems.extend(found.into_iter().map(ChangeProblem::Plan)));
        let because = self.because();
        problems.extend(from.err());
        problems.extend(because.as_ref().err());
        let (Ok(planned), Ok(from), Ok(because)) = (planned, from, because) else {
            return Err(problems);
        };
        let (id, revision) = which.next_revision(medicine);
        let plan = Plan {
            id,
            revision,
            from,
            schedule: planned.schedule,
            food: planned.food,
            exactness: planned.exactness,
            manner: planned.manner,
            because,
        };
        let is_same = |other: &&Plan| {
            plan.schedule == other.schedule
                && plan.food == other.food
                && plan.manner == other.manner
                && plan.exactness == other.exactness
        };
        let mut known = medicine.newest_plans();
        match known.find(is_same) {
            Some(same) if same.id == plan.id => Err(vec![ChangeProblem::Unchanged]),
            Some(_) => Err(vec![ChangeProblem::SameAsOther]),
            None => Ok(plan),
        }
    }
}

impl WhichPlan {
    /// The id and number that its next revision bears.
    pub fn next_revision(self, medicine: &Medicine) -> (PlanId, u16) {
        match self {
            Self::Known(id) => {
                let known = medicine.plans.iter().filter(|plan| plan.id == id);
                let newest = known.map(|plan| plan.revision).max();
                (id, newest.map_or(0, |newest| newest.saturating_add(1)))
            }
            Self::Another(id) => (id, 0),
        }
    }
}

#[cfg(test)]
mod tests;
