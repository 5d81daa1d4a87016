//! Two rules about the same pair, one of them to ask before the first dose and the other weaker.
//!
//! The stronger would win, but whoever reviews the weaker one would not know that it never speaks.

use std::collections::HashMap;

use knowledge::checks::FindingUrgency;
use knowledge::checks::pack::{InteractionRule, Pack, Place};

use crate::finding::Finding;

/// The faults among the pairs, one for each two rules.
pub fn check(pack: &Pack) -> Vec<Finding> {
    let mut strong: HashMap<(Place, Place), Vec<&InteractionRule>> = HashMap::new();
    let is_strong = |rule: &&InteractionRule| rule.urgency == FindingUrgency::FirstDose;
    for rule in pack.pairs.iter().filter(is_strong) {
        for pair in pairs_of(rule) {
            strong.entry(pair).or_default().push(rule);
        }
    }
    let mut found = Vec::new();
    for weak in pack.pairs.iter().filter(|rule| !is_strong(rule)) {
        let mut told: Vec<&str> = Vec::new();
        for (a, b) in pairs_of(weak) {
            let both_ways = [((a, b), false), ((b, a), true)];
            for (pair, turned) in both_ways {
                for rule in strong.get(&pair).into_iter().flatten() {
                    let name = rule.id.as_str();
                    if meet(rule, weak, turned) && !told.contains(&name) {
                        told.push(name);
                        let names = |place: Place| pack.names[usize::from(place)].as_str();
                        found.push(Finding::fault_in_whole(
                            &format!("checks {}", weak.id.as_str()),
                            format!("{name} is stronger about {} and {}", names(a), names(b)),
                        ));
                    }
                }
            }
        }
    }
    found
}

fn pairs_of(rule: &InteractionRule) -> impl Iterator<Item = (Place, Place)> {
    rule.a
        .iter()
        .flat_map(|a| rule.b.iter().map(move |b| (*a, *b)))
        .filter(|(a, b)| {
            a != b && !rule.except.contains(&(*a, *b)) && !rule.except.contains(&(*b, *a))
        })
}

fn meet(strong: &InteractionRule, weak: &InteractionRule, turned: bool) -> bool {
    let (a, b) = if turned {
        (weak.routes_b, weak.routes_a)
    } else {
        (weak.routes_a, weak.routes_b)
    };
    strong.routes_a.meets(a) && strong.routes_b.meets(b)
}
