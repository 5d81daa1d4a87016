//! Every rule about how often a medicine is taken, at its edges.

use knowledge::catalogue::IngredientId;
use knowledge::checks::pack::{PaceRule, UnknownStrength};
use knowledge::checks::{ActiveSubstance, FindingKind, FindingUrgency, Item, Pace};

use super::{RULEBOOK, findings};

/// The first medicine of a rule, in a strength and at a pace.
fn planned(rule: &PaceRule, micrograms: Option<u64>, pace: Pace) -> Item {
    let name = &RULEBOOK.pack().names[usize::from(rule.members[0])];
    let part = ActiveSubstance {
        micrograms,
        ..ActiveSubstance::of(IngredientId::of(name).unwrap())
    };
    Item {
        parts: vec![part],
        routes: rule.routes,
        form: None,
        pace,
    }
}

fn asks(rule: &PaceRule, item: &Item) -> bool {
    let usual_days_apart = rule.days_apart;
    findings(std::slice::from_ref(item)).iter().any(|one| {
        one.rule == rule.id
            && one.urgency == rule.urgency
            && one.kind == FindingKind::MoreOften { usual_days_apart }
    })
}

#[test]
fn a_medicine_is_asked_about_from_one_day_sooner_than_usual() {
    for rule in &RULEBOOK.pack().paces {
        let usual = rule.days_apart;
        let known = rule.micrograms.first().copied();
        for (pace, expected) in [
            (Pace::DaysApart(1), true),
            (Pace::DaysApart(usual - 1), true),
            (Pace::DaysApart(usual), false),
            (Pace::DaysApart(usual + 1), false),
            // Where a slip can kill, "when needed" is as good as daily.
            (Pace::WhenNeeded, rule.urgency == FindingUrgency::FirstDose),
            (Pace::Once, false),
            (Pace::NotSaid, false),
        ] {
            let is_asked = asks(rule, &planned(rule, known, pace));
            assert_eq!(is_asked, expected, "{} {pace:?}", rule.id.as_str());
        }
    }
}

/// Weekly for one strength is daily for another.
#[test]
fn a_rule_about_some_strengths_speaks_of_those_and_of_no_other() {
    let daily = Pace::DaysApart(1);
    for rule in &RULEBOOK.pack().paces {
        let is_asked = |micrograms| asks(rule, &planned(rule, micrograms, daily));
        let of_all = rule.micrograms.is_empty();
        for micrograms in &rule.micrograms {
            assert!(is_asked(Some(*micrograms)), "{}", rule.id.as_str());
            let other = Some(micrograms + 1);
            assert!(!is_asked(other), "{}", rule.id.as_str());
        }
        assert_eq!(is_asked(Some(1)), of_all, "{}", rule.id.as_str());
        let unknown = of_all || rule.unknown_strength == UnknownStrength::Asks;
        assert_eq!(is_asked(None), unknown, "{}", rule.id.as_str());
    }
}
