//! Medicines that are planned more often than they usually are.
//!
//! It never says which is right: weekly for one strength is daily for another. It asks.

use chrono::NaiveDate;

use super::finding::{Finding, FindingKind, FindingUrgency};
use super::item::{Item, Pace};
use super::list::List;
use super::pack::{PaceRule, Place, UnknownStrength};
use super::{RuleHit, Rulebook};
use crate::catalogue::IngredientId;

/// What plans raise by how often they are.
pub fn findings(
    rulebook: &Rulebook,
    list: &List,
    items: &[Item],
    today: NaiveDate,
) -> Vec<Finding> {
    let mut found = Vec::new();
    for rule in &rulebook.pack.paces {
        let holding = list.holding(&rule.members, rule.routes);
        let about = holding.into_iter().filter(|(at, place)| {
            items.get(*at).is_some_and(|item| {
                is_meant(rulebook, rule, item, *place) && is_more(rule, item.pace)
            })
        });
        for one in about {
            let found_rule = RuleHit {
                id: &rule.id,
                kind: FindingKind::MoreOften {
                    usual_days_apart: rule.days_apart,
                },
                urgency: rule.urgency,
                effect: None,
                basis: &rule.basis,
            };
            found.push(rulebook.finding(found_rule, &[one], today));
        }
    }
    found
}

fn is_more(rule: &PaceRule, pace: Pace) -> bool {
    match pace {
        Pace::NotSaid | Pace::Once => false,
        // Where a slip can kill, "when needed" is as good as daily.
        Pace::WhenNeeded => rule.urgency == FindingUrgency::FirstDose,
        Pace::DaysApart(days) => days < rule.days_apart,
    }
}

/// Whether a rule about some strengths speaks of this one.
fn is_meant(rulebook: &Rulebook, rule: &PaceRule, item: &Item, place: Place) -> bool {
    if rule.micrograms.is_empty() {
        return true;
    }
    let id = IngredientId::of(rulebook.name(place));
    let part = item
        .parts
        .iter()
        .find(|part| Some(&part.ingredient) == id.as_ref());
    match part.and_then(|part| part.micrograms) {
        Some(micrograms) => rule.micrograms.contains(&micrograms),
        None => rule.unknown_strength == UnknownStrength::Asks,
    }
}
