//! A medicine on somebody's list: what the label says, why it is taken, and how
//! things stand with it.
//!
//! The value is whole: it carries its plans and its statuses of the past, so
//! any day can be shown as it was from the newest value alone.

mod part;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

pub use terms::DoseForm;

use super::amount::{Amount, Strength, Unit};
use super::dose::DoseId;
use super::id::MedicineId;
use super::person::Role;
use super::plan::{Because, Plan, Revisions, Schedule, WhenNeeded};
use super::words::{Name, Words};
use super::years;
use super::zone::ZoneName;

pub use part::{ComesFrom, MedicineAspect, MedicinePart, WhatItIs};

/// A medicine on a person's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Medicine {
    /// Lasting: doses, questions and changes name the medicine by it.
    pub id: MedicineId,
    /// The full name, as on the label.
    pub label: Name,
    /// What the person calls it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<Name>,
    /// Whether we know what is in it.
    pub identity: Identity,
    /// The strength as printed, such as "500 mg".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<Name>,
    /// What it looks like.
    pub form: DoseForm,
    /// The directions, as on the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub directions: Option<Words>,
    /// Why the person takes it, in their own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Words>,
    /// How they really take it, where that differs from the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub really: Option<Words>,
    /// Where it comes from.
    pub source: Source,
    /// Whoever prescribed it, if anyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prescriber: Option<Role>,
    /// The zone its times stay on after the person's other times moved, until
    /// somebody was asked. None: the person's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept_on: Option<ZoneName>,
    /// All revisions of its plans, oldest first. Never empty.
    pub plans: Vec<Plan>,
    /// Its status from one moment to the next, oldest first. Never empty.
    #[serde(rename = "standings")]
    pub statuses: Vec<StatusSince>,
}

/// Whether a medicine is known by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Identity {
    /// Chosen by the person from the catalogue.
    Catalogue {
        /// The catalogue's id for it.
        id: Name,
        /// What is in it, copied from the catalogue so that checks and sums outlive a
        /// change there.
        ingredients: Vec<Ingredient>,
    },
    /// Typed by the person: not recognised, so not checked.
    NotRecognised,
}

/// Something that works in the medicine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ingredient {
    /// Its international name, in small letters.
    pub name: Name,
    /// How much is in one unit, if the person entered it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<Strength>,
}

/// Where a medicine comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// On prescription.
    Prescribed,
    /// Bought.
    Bought,
    /// A herbal remedy or supplement.
    Herbal,
    /// From somebody else.
    Borrowed,
}

impl Source {
    /// Every source, in the order offered.
    pub const ALL: [Self; 4] = [Self::Prescribed, Self::Bought, Self::Herbal, Self::Borrowed];
}

/// How things stand with a medicine from a local moment on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusSince {
    /// From when, on the wall clock, as plans are.
    #[serde(deserialize_with = "years::read")]
    pub from: NaiveDateTime,
    /// Whether it is taken, on hold or ended from then on.
    #[serde(rename = "standing")]
    pub status: Status,
    /// Who decided, on what.
    pub because: Because,
}

/// How things stand with a medicine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It is taken.
    Taking,
    /// It is on hold.
    Paused {
        /// Why, in the person's words.
        why: Option<Words>,
        /// Until when, if known. Nothing resumes by itself.
        #[serde(default, deserialize_with = "years::read")]
        until: Option<NaiveDate>,
    },
    /// It is no longer taken.
    Stopped {
        /// Why, in the person's words.
        why: Option<Words>,
    },
}

impl Medicine {
    /// The name to show: the nickname if there is one.
    pub fn called(&self) -> &Name {
        self.nickname.as_ref().unwrap_or(&self.label)
    }

    /// The unit it is usually counted in.
    pub const fn unit(&self) -> Unit {
        Unit::usual_for(self.form)
    }

    /// Its plans, those that have ended too, in the order first told.
    pub fn each_plan(&self) -> Vec<Revisions<'_>> {
        Revisions::each(&self.plans)
    }

    /// Of each plan the revision in force at a local moment, in the order first
    /// told; of one that has not begun its first. Those that have ended are left
    /// out.
    pub fn plans_at(&self, at: NaiveDateTime) -> impl Iterator<Item = &Plan> {
        let each = self.each_plan().into_iter();
        let in_force = each.filter_map(move |plan| plan.at(at));
        in_force.filter(|plan| plan.schedule != Schedule::Ended)
    }

    /// Of each plan the newest revision, begun or not. Those that end are left out.
    pub fn newest_plans(&self) -> impl Iterator<Item = &Plan> {
        let each = self.each_plan().into_iter();
        let newest = each.filter_map(|plan| plan.newest());
        newest.filter(|plan| plan.schedule != Schedule::Ended)
    }

    /// What its label allows when it is taken as needed, by the plans in force at
    /// a local moment.
    pub fn when_needed_at(&self, at: NaiveDateTime) -> Option<&WhenNeeded> {
        self.plans_at(at).find_map(Plan::when_needed)
    }

    /// How much a planned dose is, by the plan and revision it names.
    pub fn planned_amount(&self, dose: DoseId) -> Option<Amount> {
        let plan = self
            .plans
            .iter()
            .find(|plan| plan.id == dose.plan && plan.revision == dose.revision)?;
        plan.schedule.amount_of(dose.slot)
    }

    /// How things stood at a local moment.
    pub fn status_at(&self, at: NaiveDateTime) -> &Status {
        self.statuses
            .iter()
            .rev()
            .find(|since| since.from <= at)
            .map_or(&Status::Taking, |since| &since.status)
    }

    /// How things stand now, by the newest word on it.
    pub fn status(&self) -> &Status {
        self.statuses
            .last()
            .map_or(&Status::Taking, |since| &since.status)
    }

    /// Whether it is being taken.
    pub fn is_taking(&self) -> bool {
        matches!(self.status(), Status::Taking)
    }

    /// Whether it has been ended.
    pub fn is_stopped(&self) -> bool {
        matches!(self.status(), Status::Stopped { .. })
    }

    /// What is in it, as far as is known.
    pub fn ingredients(&self) -> &[Ingredient] {
        match &self.identity {
            Identity::Catalogue { ingredients, .. } => ingredients,
            Identity::NotRecognised => &[],
        }
    }
}
