//! All revisions of one plan.
//!
//! A medicine may be taken by several plans at once: a tablet every morning and
//! one when needed. Revisions of one plan follow each other; different plans
//! run side by side.

use chrono::NaiveDateTime;

use super::{Plan, Schedule};
use crate::id::PlanId;

/// All revisions of one plan, oldest first. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revisions<'a>(Vec<&'a Plan>);

impl<'a> Revisions<'a> {
    /// The plans among revisions, in the order in which they were first told.
    pub fn each(plans: &'a [Plan]) -> Vec<Self> {
        let mut each: Vec<Self> = Vec::new();
        for plan in plans {
            match each.iter_mut().find(|known| known.id() == Some(plan.id)) {
                Some(known) => known.0.push(plan),
                None => each.push(Self(vec![plan])),
            }
        }
        each
    }

    fn id(&self) -> Option<PlanId> {
        self.0.first().map(|plan| plan.id)
    }

    /// The revision in force at a local moment: the newest that has begun, else
    /// the first one of all.
    pub fn at(&self, at: NaiveDateTime) -> Option<&'a Plan> {
        let begun = self.0.iter().rev().find(|plan| plan.from <= at);
        begun.or(self.0.first()).copied()
    }

    /// Whether it was ever changed.
    pub const fn is_changed(&self) -> bool {
        self.0.len() > 1
    }

    /// The newest revision, begun or not.
    pub fn newest(&self) -> Option<&'a Plan> {
        self.0.last().copied()
    }

    /// Whether its newest revision ends it.
    pub fn is_ended(&self) -> bool {
        self.newest()
            .is_none_or(|plan| plan.schedule == Schedule::Ended)
    }

    /// Each revision with the moment at which the next takes its place: the
    /// earliest beginning of any that comes after it.
    pub fn until(&self) -> impl Iterator<Item = (&'a Plan, Option<NaiveDateTime>)> + use<'a> {
        let mut earliest = None::<NaiveDateTime>;
        let mut until: Vec<_> = self
            .0
            .iter()
            .rev()
            .map(|plan| {
                let from = earliest.map_or(plan.from, |known| known.min(plan.from));
                (*plan, earliest.replace(from))
            })
            .collect();
        until.reverse();
        until.into_iter()
    }
}
