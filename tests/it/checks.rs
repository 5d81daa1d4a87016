//! The checks, against the rules that are shipped and the catalogue that is shipped.
//!
//! Medicines are found by name in the catalogue, as a person finds them.

#![allow(clippy::panic)] // code of a test may fail as a test does

mod acceptance;
mod every_rule;
mod health;
mod lists;
mod paces;
mod phrases;
mod reading;
mod ties;
mod told;

use std::sync::LazyLock;

use chrono::NaiveDate;
use domain::medicine::DoseForm;
use knowledge::catalogue::{Catalogue, CatalogueEntry, IngredientId, MatchKind};
use knowledge::checks::{
    ActiveSubstance, Checked, Finding, FindingKind, FindingUrgency, Item, Routes, Rulebook, Setting,
};
use text::Language;

use crate::shipped;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::parse(include_str!("../../public/medicines/catalogue.txt")).unwrap()
});

static RULEBOOK: LazyLock<Rulebook> = LazyLock::new(|| shipped::rulebook(Language::English));

/// A day on which every rule holds.
fn today() -> NaiveDate {
    "2026-11-23".parse().unwrap()
}

/// The entry that a whole name leads to.
fn entry(name: &str) -> &'static CatalogueEntry {
    let hit = CATALOGUE.search(name, 1).into_iter().next();
    let hit = hit.filter(|hit| hit.match_kind == MatchKind::Exact);
    hit.unwrap_or_else(|| panic!("the catalogue does not know {name}"))
        .entry
}

/// A medicine or food by name, taken as it mostly is.
fn item(name: &str) -> Item {
    let food = RULEBOOK.beyond().find(|(known, _)| *known == name);
    match food {
        Some((food, _)) => Item::of_substance(food, Routes::SYSTEMIC),
        None => Item::of_entry(entry(name)),
    }
}

fn item_as(name: &str, form: DoseForm, label: &str) -> Item {
    Item::of_entry_as(entry(name), form, label)
}

fn items(names: &[&str]) -> Vec<Item> {
    names.iter().map(|name| item(name)).collect()
}

fn substance(ingredient: &str, routes: Routes) -> Item {
    Item {
        parts: vec![ActiveSubstance::of(IngredientId::of(ingredient).unwrap())],
        routes,
        form: None,
        pace: knowledge::checks::Pace::NotSaid,
    }
}

fn check(items: &[Item]) -> Checked {
    RULEBOOK.check(items, &Setting::default(), today())
}

fn findings(items: &[Item]) -> Vec<Finding> {
    check(items).findings
}

/// The strongest that is said of two medicines together, timing tips and all.
fn urgency(one: &Item, other: &Item) -> Option<FindingUrgency> {
    let list = [one.clone(), other.clone()];
    findings(&list).first().map(|finding| finding.urgency)
}

fn named(one: &str, other: &str) -> Option<FindingUrgency> {
    urgency(&item(one), &item(other))
}

/// The words that a finding says, in English.
fn english(finding: &Finding) -> String {
    match &finding.says {
        knowledge::checks::Says::Effect(key) => {
            RULEBOOK.effect(key).unwrap().phrase.as_str().into()
        }
        other => format!("{other:?}"),
    }
}

fn is_duplicate(finding: &Finding) -> bool {
    matches!(
        finding.kind,
        FindingKind::SameIngredient { .. } | FindingKind::SameClass
    )
}
