//! The pages of a plan as they come in, one code after the other, and the plan they make.

use std::collections::BTreeMap;

use super::head::{GermanAuthor, GermanFact, GermanPatient};
use super::page::{GermanPlanPage, GermanSection};
use super::refused::GermanPlanVersion;

/// The pages of one plan that came so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GermanPlanPages {
    came: BTreeMap<u8, GermanPlanPage>,
}

/// What became of a page that came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GermanPageAdded {
    /// It was put with the others.
    Kept,
    /// It was there already.
    Again,
    /// It is of another plan, or of another printing of this one, and was left out.
    OtherPlan,
}

/// A whole plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GermanPlan {
    /// The rules it was written by.
    pub version: GermanPlanVersion,
    /// Whose plan it is.
    pub patient: GermanPatient,
    /// Who printed it, and when.
    pub author: GermanAuthor,
    /// What its head says of the patient.
    pub facts: Vec<GermanFact>,
    /// Its sections, top first. One that goes on over the end of a page is one.
    pub sections: Vec<GermanSection>,
    /// How much was not read, outside the patient, the author and the medicines.
    pub passed_over: usize,
}

impl GermanPlanPages {
    /// Puts a page with those that came.
    pub fn add(&mut self, page: GermanPlanPage) -> GermanPageAdded {
        if self.came.get(&page.page.number) == Some(&page) {
            return GermanPageAdded::Again;
        }
        let is_taken = self.came.contains_key(&page.page.number);
        if is_taken || self.came.values().any(|other| !is_together(other, &page)) {
            return GermanPageAdded::OtherPlan;
        }
        self.came.insert(page.page.number, page);
        GermanPageAdded::Kept
    }

    /// The numbers of the pages that are still to come; none before the first came.
    pub fn missing(&self) -> Vec<u8> {
        let of = self.came.values().next().map_or(0, |page| page.page.of);
        (1..=of)
            .filter(|number| !self.came.contains_key(number))
            .collect()
    }

    /// The plan, once all its pages are there.
    pub fn whole(&self) -> Option<GermanPlan> {
        if !self.missing().is_empty() {
            return None;
        }
        let mut pages = self.came.values().cloned();
        let first = pages.next()?;
        let mut plan = GermanPlan {
            version: first.version,
            patient: first.patient,
            author: first.author,
            facts: first.facts,
            sections: first.sections,
            passed_over: first.passed_over,
        };
        for page in pages {
            plan.passed_over += page.passed_over;
            // What only a later page says of the patient is said, too.
            let said = page
                .facts
                .into_iter()
                .filter(|fact| !plan.facts.contains(fact));
            let said: Vec<GermanFact> = said.collect();
            plan.facts.extend(said);
            let mut sections = page.sections.into_iter();
            if let Some(next) = sections.next() {
                match plan.sections.last_mut() {
                    Some(last) if last.heading == next.heading => last.lines.extend(next.lines),
                    _ => plan.sections.push(next),
                }
            }
            plan.sections.extend(sections);
        }
        Some(plan)
    }
}

/// Whether two pages are of one printing of one plan. A page that does not say which
/// printing it is from goes with no other.
fn is_together(one: &GermanPlanPage, other: &GermanPlanPage) -> bool {
    one.instance.is_some()
        && one.instance == other.instance
        && one.version == other.version
        && one.page.of == other.page.of
        && one.patient == other.patient
}

#[cfg(test)]
mod tests;
