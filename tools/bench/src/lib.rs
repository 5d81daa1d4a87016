//! What the benchmark calls: the search, the checks and the plans, compiled for the
//! browser as they are in the app. `tests/e2e/bench-knowledge.mjs` and
//! `bench-plans.mjs` hold the clock.

mod plans;

use chrono::NaiveDate;
use knowledge::catalogue::Catalogue;
use knowledge::checks::{Item, Phrases, Rulebook, Rules, Setting};
use knowledge::packed::Packed;
use wasm_bindgen::prelude::*;

pub use plans::Plans;

/// The catalogue and the rules, read from the packs that the app ships.
#[wasm_bindgen]
pub struct Knowledge {
    catalogue: Catalogue,
    rulebook: Rulebook,
    list: Vec<Item>,
}

#[wasm_bindgen]
impl Knowledge {
    /// Reads the packs; nothing if one of them is damaged.
    #[must_use]
    pub fn read(catalogue: &str, rules: &str, phrases: &str) -> Option<Knowledge> {
        let (rules, phrases) = (Rules::read(rules).ok()?, Phrases::read(phrases).ok()?);
        Some(Self {
            catalogue: Catalogue::parse(catalogue).ok()?,
            rulebook: Rulebook::of(&rules, &phrases),
            list: Vec::new(),
        })
    }

    /// Every name there is to search for, with the entry it belongs to, a line each:
    /// `name<TAB>entry`.
    #[must_use]
    pub fn names(&self) -> String {
        let mut lines = String::new();
        for entry in self.catalogue.entries() {
            for name in &entry.names {
                lines.push_str(&name.text);
                lines.push('\t');
                lines.push_str(entry.id.as_str());
                lines.push('\n');
            }
        }
        lines
    }

    /// The best five entries for what is typed, by their names, parted by spaces.
    #[must_use]
    pub fn search(&self, typed: &str) -> String {
        let hits = self.catalogue.search(typed, 5);
        let ids: Vec<&str> = hits.iter().map(|hit| hit.entry.id.as_str()).collect();
        ids.join(" ")
    }

    /// Puts medicines of the catalogue on the list to check; how many there are then.
    pub fn list(&mut self, entries: &str) -> usize {
        let wanted: Vec<&str> = entries.split(' ').collect();
        let known = self.catalogue.entries().iter();
        self.list = known
            .filter(|entry| wanted.contains(&entry.id.as_str()))
            .map(Item::of_entry)
            .collect();
        self.list.len()
    }

    /// Holds the list against all rules; how many findings there are.
    #[must_use]
    pub fn check(&self) -> usize {
        let today = NaiveDate::default();
        self.rulebook
            .check(&self.list, &Setting::default(), today)
            .findings
            .len()
    }
}
