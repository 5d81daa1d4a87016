//! Medicines that can cause the same trouble: all of them are named, none is scored.
//!
//! It asks softly (4.9). Where a stronger finding already speaks of the same medicines, it keeps
//! quiet.

use chrono::NaiveDate;

use super::finding::{Finding, Kind, Says, Strength};
use super::list::List;
use super::{Found, Rulebook};

/// Adds the groups that a list has enough members of.
pub fn add(rulebook: &Rulebook, list: &List, today: NaiveDate, findings: &mut Vec<Finding>) {
    let mut found: Vec<Finding> = Vec::new();
    for rule in &rulebook.pack.adds_up {
        let about = list.holding(&rule.members, rule.routes);
        if about.len() < usize::from(rule.asks_from).max(2) {
            continue;
        }
        let rule = Found {
            id: &rule.id,
            kind: Kind::AddsUp,
            strength: Strength::Tip,
            effect: Some(&rule.effect),
            basis: &rule.basis,
        };
        found.push(rulebook.finding(rule, &about, today));
    }
    // The same trouble is named once, with as many members as there are.
    found.sort_by_key(|one| std::cmp::Reverse(one.items.len()));
    for one in found {
        let is_said = findings.iter().any(|said| match said.kind {
            Kind::AddsUp => said.says == one.says && one.says != Says::Rechecking,
            Kind::Pair | Kind::SameClass => said.items == one.items,
            _ => false,
        });
        if !is_said {
            findings.push(one);
        }
    }
}
