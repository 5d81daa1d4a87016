//! Names of ingredients and of sets, and the places they stand for.
//!
//! Every name is either an ingredient of the catalogue, a member of the set `foods`, or a set as
//! `@name`; anything else is a fault.

use std::collections::{BTreeMap, BTreeSet};

use knowledge::checks::pack::Place;

use super::source::{FOODS, Group};
use crate::finding::Finding;
use crate::names::{Names, parts};

/// All ingredients by place, and the sets.
pub struct Places<'a> {
    /// The names, in order of their places.
    pub names: Vec<String>,
    by_name: BTreeMap<String, Place>,
    groups: &'a BTreeMap<String, Group>,
}

impl<'a> Places<'a> {
    /// Numbers every ingredient of the catalogue and every food.
    pub fn of(names: &Names, groups: &'a BTreeMap<String, Group>) -> Self {
        let medicines = names
            .entries
            .iter()
            .flat_map(|entry| parts(&entry.ingredients));
        let foods = groups.get(FOODS).map(|group| &group.members);
        let all: BTreeSet<String> = medicines
            .map(str::to_owned)
            .chain(foods.into_iter().flatten().cloned())
            .collect();
        let names: Vec<String> = all.into_iter().collect();
        let by_name = (0..)
            .zip(&names)
            .map(|(at, name)| (name.clone(), at))
            .collect();
        Self {
            names,
            by_name,
            groups,
        }
    }

    /// The place of one ingredient.
    pub fn place(&self, name: &str) -> Option<Place> {
        self.by_name.get(name).copied()
    }

    /// The places of ingredients and sets, in order and each once; what is unknown is a fault.
    pub fn expand(&self, members: &[String], place: &str, found: &mut Vec<Finding>) -> Vec<Place> {
        let mut places = BTreeSet::new();
        let mut open: Vec<&str> = Vec::new();
        for member in members {
            self.expand_one(member, place, &mut open, &mut places, found);
        }
        places.into_iter().collect()
    }

    fn expand_one(
        &self,
        member: &'a str,
        place: &str,
        open: &mut Vec<&'a str>,
        places: &mut BTreeSet<Place>,
        found: &mut Vec<Finding>,
    ) where
        Self: 'a,
    {
        let Some(name) = member.strip_prefix('@') else {
            match self.by_name.get(member) {
                Some(at) => {
                    places.insert(*at);
                }
                None => found.push(Finding::fault_in_whole(
                    place,
                    format!("the catalogue has no ingredient called {member}"),
                )),
            }
            return;
        };
        if open.contains(&name) {
            found.push(Finding::fault_in_whole(
                place,
                format!("the set {name} holds itself"),
            ));
            return;
        }
        let Some(group) = self.groups.get(name) else {
            found.push(Finding::fault_in_whole(
                place,
                format!("there is no set called {name}"),
            ));
            return;
        };
        open.push(name);
        for member in &group.members {
            self.expand_one(member, place, open, places, found);
        }
        open.pop();
    }

    /// The faults of the sets themselves: a member that is unknown, or no label to review by.
    pub fn check(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        for (name, group) in self.groups {
            let place = format!("checks/groups {name}");
            if group.label.trim().is_empty() || group.members.is_empty() {
                found.push(Finding::fault_in_whole(
                    &place,
                    "has no label or no member".into(),
                ));
            }
            self.expand(&group.members, &place, &mut found);
        }
        found
    }
}
