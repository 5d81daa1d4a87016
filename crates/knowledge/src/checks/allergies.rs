//! Medicines against allergies that were told, in the person's own words.
//!
//! Knows words and ingredients. An allergy that it cannot read is no finding; the screens name
//! every allergy all the same.

use chrono::NaiveDate;

use super::finding::{Finding, FindingKind};
use super::list::List;
use super::pack::{AllergyRule, AsksAbout, Place};
use super::setting::{Allergen, Setting};
use super::{RuleHit, Rulebook};
use crate::catalogue::IngredientId;

/// What allergies raise.
pub fn findings(
    rulebook: &Rulebook,
    list: &List,
    setting: &Setting,
    today: NaiveDate,
) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for allergen in &setting.allergies {
        let named = AllergyWords::of(rulebook, allergen);
        let mut said: Vec<(usize, Place)> = Vec::new();
        for rule in &rulebook.pack.allergies {
            for one in holding(list, named.asked_about(rule)) {
                if said.iter().any(|(item, _)| *item == one.0) {
                    continue;
                }
                said.push(one);
                let found_rule = RuleHit {
                    id: &rule.id,
                    kind: FindingKind::Allergy(allergen.written.clone()),
                    urgency: rule.urgency,
                    effect: None,
                    basis: &rule.basis,
                };
                found.push(rulebook.finding(found_rule, &[one], today));
            }
        }
    }
    found
}

/// An allergy matters whichever way the medicine is taken.
fn holding(list: &List, members: &[Place]) -> Vec<(usize, Place)> {
    let first = |(at, medicine): (usize, &super::list::Resolved)| {
        let mut places = medicine.places.iter().copied();
        let place = places.find(|place| members.binary_search(place).is_ok())?;
        Some((at, place))
    };
    list.medicines
        .iter()
        .enumerate()
        .filter_map(first)
        .collect()
}

/// What an allergy names.
struct AllergyWords {
    /// The words, folded, between hyphens.
    words: String,
    /// The ingredients, in order.
    places: Vec<Place>,
}

impl AllergyWords {
    fn of(rulebook: &Rulebook, allergen: &Allergen) -> Self {
        let folded = IngredientId::of(&allergen.written);
        let words = format!("-{}-", folded.as_ref().map_or("", IngredientId::as_str));
        let mut places: Vec<Place> = allergen
            .ingredients
            .iter()
            .filter_map(|id| rulebook.places.get(id).copied())
            .chain(
                rulebook
                    .places
                    .iter()
                    .filter(|(id, _)| words.contains(&format!("-{}-", id.as_str())))
                    .map(|(_, place)| *place),
            )
            .collect();
        places.sort_unstable();
        places.dedup();
        Self { words, places }
    }

    fn asked_about<'a>(&'a self, rule: &'a AllergyRule) -> &'a [Place] {
        match &rule.asks_about {
            AsksAbout::Itself => &self.places,
            AsksAbout::These(members) if self.is_meant(rule) => members,
            AsksAbout::These(_) => &[],
        }
    }

    fn is_meant(&self, rule: &AllergyRule) -> bool {
        let names_it = rule
            .to
            .iter()
            .any(|place| self.places.binary_search(place).is_ok());
        names_it || rule.words.iter().any(|word| self.says(word))
    }

    /// Whether a word stands in the allergy: by itself, or anywhere in Chinese, which has no
    /// spaces.
    fn says(&self, word: &str) -> bool {
        if word.is_ascii() {
            self.words.contains(&format!("-{word}-"))
        } else {
            self.words.contains(word)
        }
    }
}
