//! Where two rules speak of the same medicines: which of them is heard. One
//! step stronger, as strong, one step weaker.

use domain::person::health::Condition;
use knowledge::catalogue::IngredientId;
use knowledge::checks::pack::{
    AddsUpRule, ClassRule, InteractionRule, Pack, Place, ToldAbout, ToldRule,
};
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

/// A book with the rules that are put in, and no others.
fn book_of(put_in: impl FnOnce(&mut Pack)) -> Rulebook {
    let shipped = RULEBOOK.pack();
    let mut pack = Pack {
        format: shipped.format,
        names: shipped.names.clone(),
        ..Pack::default()
    };
    put_in(&mut pack);
    let rules = Rules::read(&serde_json::to_string(&pack).unwrap()).unwrap();
    Rulebook::of(&rules, RULEBOOK.phrases())
}

/// What a book with these rules and no others finds in a list.
fn found(names: &[&str], classes: Vec<ClassRule>, pairs: Vec<InteractionRule>) -> Vec<Finding> {
    found_by(names, classes, pairs, Vec::new())
}

fn found_by(
    names: &[&str],
    classes: Vec<ClassRule>,
    pairs: Vec<InteractionRule>,
    adds_up: Vec<AddsUpRule>,
) -> Vec<Finding> {
    let book = book_of(|pack| {
        pack.classes = classes;
        pack.pairs = pairs;
        pack.adds_up = adds_up;
    });
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

/// A group under the name of one rule, with what another may cause.
fn group(named: usize, causes: usize, members: &[&str]) -> AddsUpRule {
    let all = &RULEBOOK.pack().adds_up;
    AddsUpRule {
        members: members.iter().map(|name| place(name)).collect(),
        routes: Routes::SYSTEMIC,
        asks_from: 2,
        effect: all[causes].effect.clone(),
        ..all[named].clone()
    }
}

fn items_of(findings: &[Finding], kind: &FindingKind) -> Vec<Vec<usize>> {
    let such = findings.iter().filter(|one| one.kind == *kind);
    such.map(|one| one.items.clone()).collect()
}

#[test]
fn each_trouble_that_adds_up_is_asked_about_once_by_its_largest_group() {
    let (two, three) = ([ONE, OTHER], [ONE, OTHER, THIRD]);
    let other = RULEBOOK.pack().adds_up.len() - 1;
    let past = |rule: AddsUpRule| {
        let mut rule = rule;
        rule.basis.expires_on = today().pred_opt().unwrap();
        rule
    };
    for (why, groups, expected) in [
        (
            "the same trouble",
            vec![group(0, 0, &two), group(1, 0, &three)],
            vec![vec![0, 1, 2]],
        ),
        (
            "another trouble",
            vec![group(0, 0, &two), group(1, other, &three)],
            vec![vec![0, 1, 2], vec![0, 1]],
        ),
        (
            "what they say is being rechecked, so nothing tells them apart",
            vec![past(group(0, 0, &two)), past(group(1, 0, &three))],
            vec![vec![0, 1, 2], vec![0, 1]],
        ),
        ("not enough of them", vec![group(0, 0, &[ONE])], vec![]),
    ] {
        let found = found_by(&three, Vec::new(), Vec::new(), groups);
        assert_eq!(items_of(&found, &FindingKind::AddsUp), expected, "{why}");
    }
}

#[test]
fn what_adds_up_is_silent_only_where_a_pair_or_a_kind_speaks_of_the_very_same() {
    let (two, three) = ([ONE, OTHER], [ONE, OTHER, THIRD]);
    let tip = FindingUrgency::Tip;
    let hours = || InteractionRule {
        hours_apart: Some(2),
        ..pair(0, tip)
    };
    for (why, members, classes, pairs, is_heard) in [
        ("nothing else", &two[..], vec![], vec![], true),
        ("a pair of the two", &two, vec![], vec![pair(0, tip)], false),
        (
            "a kind of the two",
            &two,
            vec![class(&two, tip)],
            vec![],
            false,
        ),
        ("a matter of hours", &two, vec![], vec![hours()], true),
        (
            "a pair of two of three",
            &three,
            vec![],
            vec![pair(0, tip)],
            true,
        ),
    ] {
        let found = found_by(&three, classes, pairs, vec![group(0, 0, members)]);
        let heard = items_of(&found, &FindingKind::AddsUp);
        let expected = is_heard.then(|| (0..members.len()).collect::<Vec<_>>());
        assert_eq!(heard, Vec::from_iter(expected), "{why}");
    }
}

/// A rule for an age and one for a condition that say the same of a medicine.
#[test]
fn the_same_words_about_the_same_medicine_are_said_once_as_soon_as_either_rule_would() {
    let shipped = &RULEBOOK.pack().told;
    let rule = |named: usize, about: ToldAbout, urgency: FindingUrgency| ToldRule {
        about,
        members: vec![place(ONE)],
        routes: Routes::SYSTEMIC,
        least_age: None,
        with: Vec::new(),
        unless: Vec::new(),
        urgency,
        effect: shipped[0].effect.clone(),
        ..shipped[named].clone()
    };
    let setting = Setting {
        age: Some(80),
        conditions: vec![Condition::Asthma],
        ..Setting::default()
    };
    let told = |rules: Vec<ToldRule>| -> Vec<(FindingUrgency, String)> {
        let book = book_of(|pack| pack.told = rules);
        let found = book.check(&[item(ONE)], &setting, today()).findings;
        let found = found.into_iter();
        found.map(|one| (one.urgency, one.subject())).collect()
    };
    for of_age in BY_URGENCY {
        for of_condition in BY_URGENCY {
            let both = || {
                let asthma = ToldAbout::Conditions(vec![Condition::Asthma]);
                vec![
                    rule(0, ToldAbout::Age, of_age),
                    rule(1, asthma, of_condition),
                ]
            };
            let found = told(both());
            let soonest = of_age.min(of_condition);
            let named = usize::from(of_condition < of_age);
            let subject = format!("{}:{ONE}", shipped[named].id.as_str());
            assert_eq!(found, [(soonest, subject)], "{of_age:?} {of_condition:?}");
            // What is being rechecked says nothing that could be the same.
            let mut past = both();
            for rule in &mut past {
                rule.basis.expires_on = today().pred_opt().unwrap();
            }
            assert_eq!(told(past).len(), 2, "{of_age:?} {of_condition:?}");
        }
    }
}
