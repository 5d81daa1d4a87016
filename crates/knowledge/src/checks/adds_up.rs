//! Medicines that can cause the same trouble: all of them are named, none is scored.
//!
//! It asks softly (4.9). Among everything else that is found it keeps quiet about two medicines
//! of which a pair or a kind already speaks.

use chrono::NaiveDate;

use super::finding::{Finding, FindingKind, FindingUrgency, Says};
use super::list::List;
use super::{RuleHit, Rulebook};

/// The groups that a list has enough members of, each trouble once, with the most members first.
pub fn findings(rulebook: &Rulebook, list: &List, today: NaiveDate) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for rule in &rulebook.pack.adds_up {
        let about = list.holding(&rule.members, rule.routes);
        if about.len() < usize::from(rule.asks_from).max(2) {
            continue;
        }
        let rule = RuleHit {
            id: &rule.id,
            kind: FindingKind::AddsUp,
            urgency: FindingUrgency::Tip,
            effect: Some(&rule.effect),
            basis: &rule.basis,
        };
        found.push(rulebook.finding(rule, &about, today));
    }
    found.sort_by_key(|one| std::cmp::Reverse(one.items.len()));
    let mut once: Vec<Finding> = Vec::new();
    for one in found {
        let is_said = |said: &Finding| said.says == one.says && one.says != Says::Rechecking;
        if !once.iter().any(is_said) {
            once.push(one);
        }
    }
    once
}

/// Adds the groups to what else was found, where that does not speak of the same medicines.
pub fn add(rulebook: &Rulebook, list: &List, today: NaiveDate, found: &mut Vec<Finding>) {
    let mut groups = findings(rulebook, list, today);
    groups.retain(|group| {
        let speaks = |said: &Finding| {
            matches!(said.kind, FindingKind::Interaction | FindingKind::SameClass)
                && said.items == group.items
        };
        !found.iter().any(speaks)
    });
    found.extend(groups);
}
