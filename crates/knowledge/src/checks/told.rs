//! Medicines against what was told of a person: conditions, age, a baby, driving, gene results.
//!
//! What was not told raises nothing here; the screens say what was not asked.

use chrono::NaiveDate;

use super::finding::{Finding, FindingKind, FindingUrgency, Says};
use super::list::List;
use super::pack::{Place, ToldAbout, ToldRule};
use super::route::Routes;
use super::setting::Setting;
use super::{RuleHit, Rulebook};
use terms::{Driving, Pregnancy};

/// What conditions, age, a baby and driving raise.
pub fn findings(
    rulebook: &Rulebook,
    list: &List,
    setting: &Setting,
    today: NaiveDate,
) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for rule in &rulebook.pack.told {
        let Some(kind) = holds(&rule.about, setting) else {
            continue;
        };
        let about = about(rule, list);
        if about.is_empty() || !is_old_enough(rule, setting) {
            continue;
        }
        let one = rulebook.finding(
            RuleHit {
                id: &rule.id,
                kind,
                urgency: rule.urgency,
                effect: Some(&rule.effect),
                basis: &rule.basis,
            },
            &about,
            today,
        );
        add_once(&mut found, one);
    }
    found
}

/// The same words about the same medicines are said once, as soon as either rule would.
fn add_once(found: &mut Vec<Finding>, one: Finding) {
    let same = found.iter_mut().find(|said| {
        said.says == one.says && said.items == one.items && said.says != Says::Rechecking
    });
    match same {
        Some(said) if one.urgency < said.urgency => *said = one,
        Some(_) => {}
        None => found.push(one),
    }
}

fn holds(told: &ToldAbout, setting: &Setting) -> Option<FindingKind> {
    match told {
        ToldAbout::Conditions(any) => setting
            .conditions
            .iter()
            .find(|condition| any.contains(condition))
            .map(|condition| FindingKind::Condition(condition.clone())),
        ToldAbout::Age => Some(FindingKind::Age),
        ToldAbout::Pregnancy => matches!(
            setting.pregnancy,
            Some(Pregnancy::Pregnant | Pregnancy::Planning)
        )
        .then_some(FindingKind::Pregnancy),
        ToldAbout::Breastfeeding => (setting.pregnancy == Some(Pregnancy::Breastfeeding))
            .then_some(FindingKind::Breastfeeding),
        ToldAbout::Driving => {
            (setting.driving == Some(Driving::Drives)).then_some(FindingKind::Driving)
        }
    }
}

fn is_old_enough(rule: &ToldRule, setting: &Setting) -> bool {
    rule.least_age
        .is_none_or(|least| setting.age.is_some_and(|age| age >= least))
}

/// The medicines of a rule, if all else that it names is on the list too.
fn about(rule: &ToldRule, list: &List) -> Vec<(usize, Place)> {
    let mut about = list.holding(&rule.members, rule.routes);
    let is_answered = !list.holding(&rule.unless, Routes::SYSTEMIC).is_empty();
    if about.is_empty() || is_answered {
        return Vec::new();
    }
    if !rule.with.is_empty() {
        let beside = list.holding(&rule.with, Routes::SYSTEMIC);
        if beside.is_empty() {
            return Vec::new();
        }
        for one in beside {
            if about.iter().all(|(item, _)| *item != one.0) {
                about.push(one);
            }
        }
        about.sort_unstable();
    }
    about
}

/// What results of gene tests raise.
pub fn of_genes(
    rulebook: &Rulebook,
    list: &List,
    setting: &Setting,
    today: NaiveDate,
) -> Vec<Finding> {
    let mut found = Vec::new();
    for result in &setting.genes {
        let rules = rulebook.pack.genes.iter();
        for rule in
            rules.filter(|rule| rule.gene == result.gene && rule.says.contains(&result.says))
        {
            for one in list.holding(&rule.members, Routes::SYSTEMIC) {
                let found_rule = RuleHit {
                    id: &rule.id,
                    kind: FindingKind::Gene(result.gene.clone(), result.says.clone()),
                    urgency: FindingUrgency::Today,
                    effect: None,
                    basis: &rule.basis,
                };
                found.push(rulebook.finding(found_rule, &[one], today));
            }
        }
    }
    found
}
