//! What is worth knowing of a medicine by itself: do not crush, not from one day to the next,
//! blood tests, sick days and the like.
//!
//! One finding for each fact and rule, with all the medicines it holds for.

use chrono::NaiveDate;

use super::finding::{Fact, Finding, FindingKind, FindingUrgency};
use super::list::List;
use super::{RuleHit, Rulebook};

/// The facts of a list of medicines, in the order of [`Fact`].
pub fn findings(rulebook: &Rulebook, list: &List, today: NaiveDate) -> Vec<Finding> {
    let mut found: Vec<(Fact, Finding)> = Vec::new();
    for rule in &rulebook.pack.facts {
        let about = list.holding(&rule.members, rule.routes);
        if about.is_empty() {
            continue;
        }
        let found_rule = RuleHit {
            id: &rule.id,
            kind: FindingKind::Fact(rule.fact),
            urgency: FindingUrgency::Tip,
            effect: rule.effect.as_ref(),
            basis: &rule.basis,
        };
        found.push((rule.fact, rulebook.finding(found_rule, &about, today)));
    }
    found.sort_by_key(|(fact, _)| *fact);
    found.into_iter().map(|(_, finding)| finding).collect()
}
