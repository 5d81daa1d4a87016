//! The parts of a person's details that are changed each on its own.

use std::cmp::Ordering;

use chrono::NaiveDate;

use super::health::{Asked, Condition, Driving, GeneResult, Pregnancy};
use super::{Allergies, Contact, Country, DayShape, Keeper, Person};
use crate::id::PersonId;
use crate::part::{Parts, parts};
use crate::words::Name;
use crate::zone::ZoneName;

parts! {
    /// The value of one part of a person's details.
    PersonPart,
    /// Which part of a person's details.
    PersonAspect {
        /// What they are called.
        Name(Name) = "name",
        /// Who keeps the record.
        Keeper(Keeper) = "keeper",
        /// Date of birth.
        Born(Option<NaiveDate>) = "born" through Held,
        /// Allergies.
        Allergies(Allergies) = "allergies",
        /// The country whose emergency numbers apply.
        Country(Country) = "country",
        /// The zone their plans run on.
        Home(ZoneName) = "home",
        /// When the moments of their day are.
        Day(DayShape) = "day",
        /// Whom they call.
        Contacts(Vec<Contact>) = "contacts",
        /// Conditions they live with.
        Conditions(Asked<Vec<Condition>>) = "conditions",
        /// Whether a baby has to be thought of.
        Pregnancy(Asked<Pregnancy>) = "pregnancy",
        /// Whether they drive.
        Driving(Asked<Driving>) = "driving",
        /// Results of gene tests.
        Genes(Asked<Vec<GeneResult>>) = "genes",
    }
}

impl Parts for Person {
    type Id = PersonId;
    type Part = PersonPart;

    fn id(&self) -> PersonId {
        self.id
    }

    fn part(&self, aspect: PersonAspect) -> PersonPart {
        match aspect {
            PersonAspect::Name => PersonPart::Name(self.name.clone()),
            PersonAspect::Keeper => PersonPart::Keeper(self.keeper.clone()),
            PersonAspect::Born => PersonPart::Born(self.born),
            PersonAspect::Allergies => PersonPart::Allergies(self.allergies.clone()),
            PersonAspect::Country => PersonPart::Country(self.country),
            PersonAspect::Home => PersonPart::Home(self.home.clone()),
            PersonAspect::Day => PersonPart::Day(self.day),
            PersonAspect::Contacts => PersonPart::Contacts(self.contacts.clone()),
            PersonAspect::Conditions => PersonPart::Conditions(self.health.conditions.clone()),
            PersonAspect::Pregnancy => PersonPart::Pregnancy(self.health.pregnancy.clone()),
            PersonAspect::Driving => PersonPart::Driving(self.health.driving.clone()),
            PersonAspect::Genes => PersonPart::Genes(self.health.genes.clone()),
        }
    }

    fn put(&mut self, part: PersonPart) {
        match part {
            PersonPart::Name(name) => self.name = name,
            PersonPart::Keeper(keeper) => self.keeper = keeper,
            PersonPart::Born(born) => self.born = born,
            PersonPart::Allergies(allergies) => self.allergies = allergies,
            PersonPart::Country(country) => self.country = country,
            PersonPart::Home(home) => self.home = home,
            PersonPart::Day(day) => self.day = day,
            PersonPart::Contacts(contacts) => self.contacts = contacts,
            PersonPart::Conditions(conditions) => self.health.conditions = conditions,
            PersonPart::Pregnancy(pregnancy) => self.health.pregnancy = pregnancy,
            PersonPart::Driving(driving) => self.health.driving = driving,
            PersonPart::Genes(genes) => self.health.genes = genes,
        }
    }

    /// An allergy that is known is not hidden by "none" or by "not asked".
    fn stronger(one: &PersonPart, other: &PersonPart) -> Ordering {
        match (one, other) {
            (PersonPart::Allergies(one), PersonPart::Allergies(other)) => {
                told(one).cmp(&told(other))
            }
            _ => Ordering::Equal,
        }
    }
}

/// How much is known of allergies.
fn told(allergies: &Allergies) -> u8 {
    match allergies {
        Allergies::NotAsked => 0,
        Allergies::NoneKnown => 1,
        Allergies::Known(_) => 2,
    }
}
