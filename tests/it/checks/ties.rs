//! Where two rules speak of the same medicines: which of them is heard. One
//! step stronger, as strong, one step weaker.

use knowledge::catalogue::IngredientId;
use knowledge::checks::pack::{ClassRule, InteractionRule, Place};
use knowledge::checks::{
    Finding, FindingKind, FindingUrgency, Item, Routes, Rulebook, Rules, Says, Setting,
};

use super::{RULEBOOK, item, today};

const BY_URGENCY: [FindingUrgency; 3] = [
    FindingUrgency::FirstDose,
    FindingUrgency::Today,
    FindingUrgency::Tip,
];

const ONE: &str = "warfarin";
const OTHER: &str = "ibuprofen";
const THIRD: &str = "simvastatin";

fn place(name: &str) -> Place {
    let names = &RULEBOOK.pack().names;
    let at = names.iter().position(|known| known == name).unwrap();
    Place::try_from(at).unwrap()
}

fn class(members: &[&str], urgency: FindingUrgency) -> ClassRule {
    let members: Vec<Place> = members.iter().map(|name| place(name)).collect();
    ClassRule {
        a: members.clone(),
        b: members,
        except: Vec::new(),
        routes_a: Routes::SYSTEMIC,
        routes_b: Routes::SYSTEMIC,
        urgency,
        ..RULEBOOK.pack().classes[0].clone()
    }
}

fn pair(like: usize, urgency: FindingUrgency) -> InteractionRule {
    InteractionRule {
        a: vec![place(ONE)],
        b: vec![place(OTHER)],
        except: Vec::new(),
        routes_a: Routes::SYSTEMIC,
        routes_b: Routes::SYSTEMIC,
        hours_apart: None,
        urgency,
        ..RULEBOOK.pack().pairs[like].clone()
    }
}

/// What a book with these rules and no others finds in a list.
fn found(names: &[&str], classes: Vec<ClassRule>, pairs: Vec<InteractionRule>) -> Vec<Finding> {
    let mut pack = RULEBOOK.pack().clone();
    pack.classes = classes;
    pack.pairs = pairs;
    pack.same.clear();
    pack.adds_up.clear();
    pack.told.clear();
    pack.allergies.clear();
    pack.genes.clear();
    pack.paces.clear();
    pack.facts.clear();
    let rules = Rules::read(&serde_json::to_string(&pack).unwrap()).unwrap();
    let book = Rulebook::of(&rules, RULEBOOK.phrases());
    let list: Vec<Item> = names.iter().map(|name| item(name)).collect();
    let mut findings = book.check(&list, &Setting::default(), today()).findings;
    findings.sort_by_key(|finding| finding.urgency);
    findings
}

fn kinds(findings: &[Finding]) -> Vec<(FindingKind, FindingUrgency)> {
    findings
        .iter()
        .map(|one| (one.kind.clone(), one.urgency))
        .collect()
}

#[test]
fn a_kind_speaks_for_a_pair_unless_the_pair_is_sooner_to_ask() {
    assert!(IngredientId::of(ONE).is_some());
    for of_class in BY_URGENCY {
        for of_pair in BY_URGENCY {
            let found = found(
                &[ONE, OTHER],
                vec![class(&[ONE, OTHER], of_class)],
                vec![pair(0, of_pair)],
            );
            let expected = if of_pair < of_class {
                vec![(FindingKind::Interaction, of_pair)]
            } else {
                vec![(FindingKind::SameClass, of_class)]
            };
            assert_eq!(
                kinds(&found),
                expected,
                "{of_class:?} and a pair {of_pair:?}"
            );
        }
    }
}

#[test]
fn a_kind_of_three_stands_beside_a_pair_of_two_that_is_sooner_to_ask() {
    for of_class in BY_URGENCY {
        for of_pair in BY_URGENCY {
            let found = found(
                &[ONE, OTHER, THIRD],
                vec![class(&[ONE, OTHER, THIRD], of_class)],
                vec![pair(0, of_pair)],
            );
            // The pair does not speak for the third, so the kind is never silent.
            let mut expected = vec![(FindingKind::SameClass, of_class)];
            if of_pair < of_class {
                expected.insert(0, (FindingKind::Interaction, of_pair));
            }
            assert_eq!(
                kinds(&found),
                expected,
                "{of_class:?} and a pair {of_pair:?}"
            );
        }
    }
}

#[test]
fn of_two_kinds_as_strong_one_speaks_and_always_the_same() {
    let two = || {
        let mut two = vec![class(&[ONE, OTHER], FindingUrgency::Today); 2];
        two[1].id = RULEBOOK.pack().classes[1].id.clone();
        two
    };
    let first = found(&[ONE, OTHER], two(), Vec::new());
    let turned: Vec<ClassRule> = two().into_iter().rev().collect();
    let again = found(&[OTHER, ONE], turned, Vec::new());
    assert_eq!(first.len(), 1);
    assert_eq!(first[0].rule, again[0].rule);
}

#[test]
fn a_pair_past_its_day_is_only_heard_where_it_is_stronger_than_the_one_that_holds() {
    let past_of = |urgency| {
        let mut past = pair(1, urgency);
        past.basis.expires_on = today().pred_opt().unwrap();
        past
    };
    for holds in BY_URGENCY {
        for past in BY_URGENCY {
            let found = found(
                &[ONE, OTHER],
                Vec::new(),
                vec![past_of(past), pair(0, holds)],
            );
            let rechecking = found.iter().any(|one| one.says == Says::Rechecking);
            assert_eq!(rechecking, past < holds, "holds {holds:?}, past {past:?}");
            assert_eq!(found.len(), if past < holds { 2 } else { 1 });
        }
    }
    // The day itself still counts, the day after does not.
    for (expires, rechecking) in [
        (today().succ_opt().unwrap(), false),
        (today(), false),
        (today().pred_opt().unwrap(), true),
    ] {
        let mut rule = pair(0, FindingUrgency::Today);
        rule.basis.expires_on = expires;
        let found = found(&[ONE, OTHER], Vec::new(), vec![rule]);
        assert_eq!(found[0].says == Says::Rechecking, rechecking, "{expires}");
    }
}
