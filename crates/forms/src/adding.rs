//! A medicine being added: every answer so far, on which step, and what it all
//! becomes when it is saved.
//!
//! A half-written draft may wait in the browser's session; a medicine lives in
//! the ledger alone.

mod prompt;

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

pub use prompt::Prompt;

use super::draft::{Draft, FieldName, Problem};
use super::medicine::{Facts, MedicineDraft, MedicineField, MedicineProblem};
use super::plan::{PlanDraft, PlanField, PlanProblem, Planned};
use domain::id::{MedicineId, PlanId};
use domain::medicine::{Medicine, Status, StatusSince};
use domain::plan::{self, Because, Exactness, Food, Manner, Plan, PlanTrap, Schedule};
use domain::words::{Words, WordsError};
use domain::zone::Zone;

/// One question a screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AddStep {
    /// Which medicine?
    #[default]
    Which,
    /// What is on the box?
    Pack,
    /// What does the label say?
    Label,
    /// How is it taken?
    Times,
    /// Why, and what to ask?
    Why,
    /// Is this right?
    Check,
}

impl AddStep {
    /// Every step, in order.
    pub const ALL: [Self; 6] = [
        Self::Which,
        Self::Pack,
        Self::Label,
        Self::Times,
        Self::Why,
        Self::Check,
    ];

    /// Its place, from 0.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The step at a place; the first where there is none.
    pub fn at(index: usize) -> Self {
        Self::ALL.get(index).copied().unwrap_or_default()
    }

    /// The step after it.
    #[must_use]
    pub fn next(self) -> Self {
        Self::ALL.get(self.index() + 1).copied().unwrap_or(self)
    }
}

/// Whether the prompts of this step are still offered (AC-MOM).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Prompts {
    /// They are.
    #[default]
    Offered,
    /// The person put them away.
    PutAway,
}

/// Every answer so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddDraft {
    /// What the label says.
    pub medicine: MedicineDraft,
    /// How it is taken.
    pub plan: PlanDraft,
    /// The prompts chosen.
    pub asks: Vec<Prompt>,
    /// Whether prompts are still offered.
    pub prompts: Prompts,
    /// A question of the person's own.
    pub own: String,
    /// The furthest step seen.
    pub step: AddStep,
    /// Under which ids it is saved, so that a copy of the page does not save it twice.
    pub ids: Option<Ids>,
}

/// What is missing or cannot be read, on any step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddProblem {
    /// Of what the label says.
    Medicine(MedicineProblem),
    /// Of how it is taken.
    Plan(PlanProblem),
    /// The person's own question.
    Own(WordsError),
}

impl AddProblem {
    /// The step that holds its field.
    pub const fn step(self) -> AddStep {
        match self {
            Self::Medicine(MedicineProblem::Name(_)) => AddStep::Which,
            Self::Medicine(MedicineProblem::Directions(_) | MedicineProblem::Really(_)) => {
                AddStep::Label
            }
            Self::Medicine(MedicineProblem::Reason(_)) | Self::Own(_) => AddStep::Why,
            Self::Medicine(_) => AddStep::Pack,
            Self::Plan(_) => AddStep::Times,
        }
    }
}

/// The fields of all steps. Their order counts within a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AddField {
    /// Of what the label says.
    Medicine(MedicineField),
    /// Of how it is taken.
    Plan(PlanField),
    /// The prompts to choose from.
    Prompts,
    /// The person's own question.
    Own,
}

impl Draft for AddDraft {
    type Problem = AddProblem;
}

impl FieldName for AddField {
    fn id(self) -> String {
        match self {
            Self::Medicine(field) => field.id(),
            Self::Plan(field) => field.id(),
            Self::Prompts => "prompts".into(),
            Self::Own => "own-question".into(),
        }
    }
}

impl Problem for AddProblem {
    type Field = AddField;

    fn field(self) -> AddField {
        match self {
            Self::Medicine(problem) => AddField::Medicine(problem.field()),
            Self::Plan(problem) => AddField::Plan(problem.field()),
            Self::Own(_) => AddField::Own,
        }
    }
}

/// Everything checked, ready to become a medicine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// What the label says.
    pub facts: Facts,
    /// How it is taken, as entered.
    pub planned: Planned,
    /// When the plan begins; no dose before it is asked for.
    pub from: NaiveDateTime,
    /// The person's own question.
    pub own: Option<Words>,
}

impl AddDraft {
    /// Whether anything has been answered.
    pub fn is_begun(&self) -> bool {
        self.medicine.chosen.is_some()
    }

    /// Checks everything.
    ///
    /// # Errors
    /// All that is missing or cannot be read, in the order of the steps.
    pub fn finish(&self, now: NaiveDateTime, zone: &Zone) -> Result<Added, Vec<AddProblem>> {
        let mut problems = Vec::new();
        let facts = self
            .medicine
            .finish()
            .map_err(|found| problems.extend(found.into_iter().map(AddProblem::Medicine)));
        let from = self.plan.begins(now);
        let planned = self
            .plan
            .finish(self.medicine.unit(), from.unwrap_or(now), zone)
            .map_err(|found| problems.extend(found.into_iter().map(AddProblem::Plan)));
        if let (Ok(_), Err(problem)) = (&planned, from) {
            problems.push(AddProblem::Plan(problem));
        }
        let own =
            Words::parse_optional(&self.own).map_err(|error| problems.push(AddProblem::Own(error)));
        problems.sort_by_key(|problem| problem.step());
        match (facts, planned, from, own) {
            (Ok(facts), Ok(planned), Ok(from), Ok(own)) if problems.is_empty() => Ok(Added {
                facts,
                planned,
                from,
                own,
            }),
            _ => Err(problems),
        }
    }

    /// What is missing on one step.
    pub fn problems_on(&self, step: AddStep, now: NaiveDateTime, zone: &Zone) -> Vec<AddProblem> {
        let all = self.finish(now, zone).err().unwrap_or_default();
        all.into_iter()
            .filter(|problem| problem.step() == step)
            .collect()
    }
}

/// The ids a new medicine needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ids {
    /// Of the medicine.
    pub medicine: MedicineId,
    /// Of its plan.
    pub plan: PlanId,
}

impl Added {
    /// What is dangerous about the plan as entered, if anything: then it must
    /// not ring.
    pub fn trap(&self, ids: Ids) -> Option<PlanTrap> {
        let medicine = self.as_entered(ids);
        plan::trap(&medicine, medicine.plans.first()?)
    }

    /// The medicine as it will be saved. A plan that must not ring is left to
    /// the question about it and to the label's own words.
    pub fn medicine(&self, ids: Ids) -> Medicine {
        let mut medicine = self.as_entered(ids);
        if self.trap(ids).is_some() {
            for plan in &mut medicine.plans {
                plan.schedule = Schedule::AsDirected;
                plan.food = Food::NotSaid;
                plan.exactness = Exactness::Around;
                plan.manner = Manner::default();
            }
        }
        medicine
    }

    fn as_entered(&self, ids: Ids) -> Medicine {
        let (facts, planned) = (self.facts.clone(), self.planned.clone());
        Medicine {
            id: ids.medicine,
            label: facts.label,
            nickname: facts.nickname,
            identity: facts.identity,
            strength: facts.strength,
            form: facts.form,
            directions: facts.directions,
            reason: facts.reason,
            really: facts.really,
            source: facts.source,
            kept_on: None,
            prescriber: facts.prescriber,
            plans: vec![Plan {
                id: ids.plan,
                revision: 0,
                from: self.from,
                schedule: planned.schedule,
                food: planned.food,
                exactness: planned.exactness,
                manner: planned.manner,
                because: Because::Label,
            }],
            statuses: vec![StatusSince {
                from: self.from,
                status: Status::Taking,
                because: Because::Label,
            }],
        }
    }
}

#[cfg(test)]
mod tests;
