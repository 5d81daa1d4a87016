//! The fields of telling about health, and how many of them stand on one screen.

use super::{GeneProblem, HealthDraft, HealthError};
use crate::draft::{Draft, FieldName, Problem};
use domain::person::health::Health;

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HealthField {
    /// The conditions.
    Conditions,
    /// Whether a baby has to be thought of.
    Pregnancy,
    /// Whether they drive.
    Driving,
    /// Whether there is a gene report.
    Report,
    /// A part of the line at this place of the report.
    Gene(usize, GenePart),
}

/// What a line of a gene report consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GenePart {
    /// The gene.
    Gene,
    /// What the report says.
    Says,
    /// The result word for word.
    Printed,
    /// The laboratory.
    Laboratory,
    /// The day.
    On,
}

impl HealthField {
    /// The step that asks for it, where one question is asked at a time.
    pub const fn step(self) -> HealthStep {
        match self {
            Self::Conditions => HealthStep::Conditions,
            Self::Pregnancy => HealthStep::Pregnancy,
            Self::Driving => HealthStep::Driving,
            Self::Report | Self::Gene(..) => HealthStep::Genes,
        }
    }
}

impl Draft for HealthDraft {
    type Problem = HealthError;
}

impl FieldName for HealthField {
    fn id(self) -> String {
        match self {
            Self::Conditions => "conditions".into(),
            Self::Pregnancy => "pregnancy".into(),
            Self::Driving => "driving".into(),
            Self::Report => "gene-report".into(),
            Self::Gene(line, GenePart::Gene) => format!("gene-{line}"),
            Self::Gene(line, GenePart::Says) => format!("gene-{line}-says"),
            Self::Gene(line, GenePart::Printed) => format!("gene-{line}-printed"),
            Self::Gene(line, GenePart::Laboratory) => format!("gene-{line}-laboratory"),
            Self::Gene(line, GenePart::On) => format!("gene-{line}-on"),
        }
    }
}

impl Problem for HealthError {
    type Field = HealthField;

    fn field(self) -> HealthField {
        let part = match self.problem {
            GeneProblem::Gene => GenePart::Gene,
            GeneProblem::Says => GenePart::Says,
            GeneProblem::Printed(_) => GenePart::Printed,
            GeneProblem::Laboratory(_) => GenePart::Laboratory,
            GeneProblem::NotADate | GeneProblem::Ahead => GenePart::On,
        };
        HealthField::Gene(self.line, part)
    }
}

/// One question a screen, for whoever has told nothing yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HealthStep {
    /// The conditions.
    Conditions,
    /// A baby to think of.
    Pregnancy,
    /// Driving.
    Driving,
    /// Gene tests.
    Genes,
}

impl HealthStep {
    /// Every step, in order.
    pub const ALL: [Self; 4] = [
        Self::Conditions,
        Self::Pregnancy,
        Self::Driving,
        Self::Genes,
    ];

    /// The step at a place; the first where there is none.
    pub fn at(index: usize) -> Self {
        Self::ALL.get(index).copied().unwrap_or(Self::Conditions)
    }

    /// The step after it, if it is not the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }
}

/// How much of the form is on one screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnScreen {
    /// One question, for somebody who has told nothing yet.
    OneQuestion,
    /// All of it, to change what was told.
    Everything,
}

impl OnScreen {
    /// What suits somebody who has told this.
    pub fn after(told: &Health) -> Self {
        if *told == Health::default() {
            Self::OneQuestion
        } else {
            Self::Everything
        }
    }
}
