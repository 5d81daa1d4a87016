//! What a person tells about their health, while it is being written down.
//!
//! Everything may stay open: an unanswered question stays unanswered and never becomes "none".
//! Words of a newer version are carried along as they stand.

mod field;

use chrono::NaiveDate;

pub use field::{GenePart, HealthField, HealthStep, OnScreen};

use domain::person::health::{
    Asked, Condition, Driving, Gene, GeneResult, GeneSays, Health, Pregnancy,
};
use domain::words::{Name, WordsError};
use domain::years;
use serde::{Deserialize, Serialize};

/// Whether the person has said that none of the conditions is theirs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoneOfThese {
    /// Not said.
    #[default]
    NotSaid,
    /// Said.
    Said,
}

/// What was answered about gene tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum GenesAnswer {
    /// Nothing yet.
    #[default]
    NotAsked,
    /// There is no report that the person knows of.
    NoReport,
    /// There is a report, with these lines.
    Report,
}

/// One line of a gene report, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GeneDraft {
    /// The gene; `None` until one is chosen, and nothing is chosen for the person.
    pub gene: Option<Gene>,
    /// What the report says about it.
    pub says: Option<GeneSays>,
    /// The result word for word.
    pub printed: String,
    /// The laboratory.
    pub laboratory: String,
    /// The day on the report, as `2026-11-22`, or nothing.
    pub on: String,
}

/// What a person tells about their health, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthDraft {
    /// The conditions ticked, also those that only a newer version knows.
    pub conditions: Vec<Condition>,
    /// Whether none is theirs.
    pub none: NoneOfThese,
    /// Whether a baby has to be thought of.
    pub pregnancy: Asked<Pregnancy>,
    /// Whether they drive.
    pub driving: Asked<Driving>,
    /// Whether there is a gene report.
    pub report: GenesAnswer,
    /// Its lines.
    pub genes: Vec<GeneDraft>,
}

/// What is wrong with a line of a gene report, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HealthError {
    /// Which line, from 0.
    pub line: usize,
    /// What is wrong there.
    pub problem: GeneProblem,
}

/// What is wrong with a line of a gene report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GeneProblem {
    /// No gene was chosen.
    Gene,
    /// Nothing was chosen of what the report says.
    Says,
    /// The printed words are too long.
    Printed(WordsError),
    /// The laboratory's name is too long.
    Laboratory(WordsError),
    /// The day is not a date.
    NotADate,
    /// The day is still to come.
    Ahead,
}

impl HealthDraft {
    /// Health as it was told.
    pub fn of(health: &Health) -> Self {
        let conditions = health.conditions.answer().cloned();
        let none = match &conditions {
            Some(told) if told.is_empty() => NoneOfThese::Said,
            _ => NoneOfThese::NotSaid,
        };
        let (report, genes) = match health.genes.answer() {
            None => (GenesAnswer::NotAsked, Vec::new()),
            Some(lines) if lines.is_empty() => (GenesAnswer::NoReport, Vec::new()),
            Some(lines) => (
                GenesAnswer::Report,
                lines.iter().map(GeneDraft::of).collect(),
            ),
        };
        Self {
            conditions: conditions.unwrap_or_default(),
            none,
            pregnancy: health.pregnancy.clone(),
            driving: health.driving.clone(),
            report,
            genes,
        }
    }

    /// Whether a condition is ticked.
    pub fn has(&self, condition: &Condition) -> bool {
        self.conditions.contains(condition)
    }

    /// Ticks a condition or takes the tick away. A tick takes "none of these" back.
    pub fn tick(&mut self, condition: &Condition) {
        if self.has(condition) {
            self.conditions.retain(|ticked| ticked != condition);
        } else {
            self.conditions.push(condition.clone());
            self.none = NoneOfThese::NotSaid;
        }
    }

    /// Says that none of the conditions shown is theirs, or takes that back. A word of a newer
    /// version was never on show, so it stays.
    pub fn say_none(&mut self, none: NoneOfThese) {
        if none == NoneOfThese::Said {
            self.conditions.retain(is_newer);
        }
        self.none = none;
    }

    /// Answers whether there is a report; the first line of one is offered at once.
    pub fn answer_report(&mut self, report: GenesAnswer) {
        self.report = report;
        if report == GenesAnswer::Report && self.genes.is_empty() {
            self.genes.push(GeneDraft::default());
        }
    }

    /// How many conditions only a newer version knows.
    pub fn newer(&self) -> usize {
        self.conditions.iter().filter(|told| is_newer(told)).count()
    }

    /// The health as told.
    ///
    /// # Errors
    /// Everything that is wrong, line by line.
    pub fn finish(&self, today: NaiveDate) -> Result<Health, Vec<HealthError>> {
        let conditions = match self.none {
            NoneOfThese::NotSaid if self.conditions.is_empty() => Asked::NotAsked,
            _ => Asked::Answered(in_order(&self.conditions)),
        };
        Ok(Health {
            conditions,
            pregnancy: self.pregnancy.clone(),
            driving: self.driving.clone(),
            genes: self.results(today)?,
        })
    }

    fn results(&self, today: NaiveDate) -> Result<Asked<Vec<GeneResult>>, Vec<HealthError>> {
        match self.report {
            GenesAnswer::NotAsked => return Ok(Asked::NotAsked),
            GenesAnswer::NoReport => return Ok(Asked::Answered(Vec::new())),
            GenesAnswer::Report => {}
        }
        let mut wrong = Vec::new();
        let mut results = Vec::new();
        for (line, draft) in self.genes.iter().enumerate() {
            match draft.finish(today) {
                Ok(result) => results.extend(result),
                Err(problem) => wrong.push(HealthError { line, problem }),
            }
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        // A report of which nothing is written says no more than that nobody asked.
        Ok(match results.as_slice() {
            [] => Asked::NotAsked,
            _ => Asked::Answered(results),
        })
    }
}

const fn is_newer(condition: &Condition) -> bool {
    matches!(condition, Condition::Newer(_))
}

/// The conditions in the order they are shown, so that the same ticks are the same record.
fn in_order(ticked: &[Condition]) -> Vec<Condition> {
    let mut ordered = ticked.to_vec();
    ordered.sort();
    ordered.dedup();
    ordered
}

impl GeneDraft {
    fn of(result: &GeneResult) -> Self {
        let written = |name: &Option<Name>| name.as_ref().map(Name::to_string).unwrap_or_default();
        Self {
            gene: Some(result.gene.clone()),
            says: Some(result.says.clone()),
            printed: written(&result.printed),
            laboratory: written(&result.laboratory),
            on: result.on.map(|day| day.to_string()).unwrap_or_default(),
        }
    }

    /// Chooses the gene; a result that reports do not give for it is forgotten.
    pub fn choose(&mut self, gene: Gene) {
        self.says = self
            .says
            .take()
            .filter(|says| results_of(&gene).contains(says));
        self.gene = Some(gene);
    }

    /// The line; nothing if nothing was written in it.
    fn finish(&self, today: NaiveDate) -> Result<Option<GeneResult>, GeneProblem> {
        let typed = [&self.printed, &self.laboratory, &self.on];
        let is_empty = typed.iter().all(|text| text.trim().is_empty());
        let (gene, says) = match (&self.gene, &self.says) {
            (None, None) if is_empty => return Ok(None),
            (None, _) => return Err(GeneProblem::Gene),
            (Some(_), None) => return Err(GeneProblem::Says),
            (Some(gene), Some(says)) => (gene.clone(), says.clone()),
        };
        Ok(Some(GeneResult {
            gene,
            says,
            printed: Name::parse_optional(&self.printed).map_err(GeneProblem::Printed)?,
            laboratory: Name::parse_optional(&self.laboratory).map_err(GeneProblem::Laboratory)?,
            on: self.day(today)?,
        }))
    }

    fn day(&self, today: NaiveDate) -> Result<Option<NaiveDate>, GeneProblem> {
        let typed = self.on.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let day = years::day(typed).ok_or(GeneProblem::NotADate)?;
        if day > today {
            return Err(GeneProblem::Ahead);
        }
        Ok(Some(day))
    }
}

/// The words that reports use for a gene, in the order offered.
pub const fn results_of(gene: &Gene) -> &'static [GeneSays] {
    use GeneSays::{
        DecreasedFunction, Deficient, Intermediate, Negative, Normal, Poor, PoorFunction,
        Positive1502, Positive3101, Positive5701, Positive5801, Rapid, Ultrarapid, Variable,
        Variant,
    };
    match gene {
        Gene::Cyp2b6 | Gene::Cyp2c19 => &[Poor, Intermediate, Normal, Rapid, Ultrarapid],
        Gene::Cyp2d6 => &[Poor, Intermediate, Normal, Ultrarapid],
        Gene::Cyp2c9 => &[Poor, Intermediate, Normal, Variant],
        Gene::Nat2 => &[Poor, Intermediate, Rapid],
        Gene::Cyp3a5 | Gene::Dpyd | Gene::Nudt15 | Gene::Tpmt | Gene::Ugt1a1 => {
            &[Poor, Intermediate, Normal]
        }
        Gene::Abcg2 | Gene::Slco1b1 => &[Normal, DecreasedFunction, PoorFunction],
        Gene::Cyp4f2 | Gene::Vkorc1 => &[Normal, Variant],
        Gene::G6pd => &[Normal, Deficient, Variable],
        Gene::HlaA => &[Positive3101, Negative],
        Gene::HlaB => &[Positive1502, Positive5701, Positive5801, Negative],
        Gene::Newer(_) => &[],
    }
}

#[cfg(test)]
mod tests;
