//! Every rule of the pack, tried out: in both orders, by a brand, inside a combination, in capital
//! letters, and inside a list of twelve.

use std::collections::HashMap;
use std::sync::LazyLock;

use knowledge::catalogue::{CatalogueEntry, IngredientId, MatchKind};
use knowledge::checks::pack::{InteractionRule, Place};
use knowledge::checks::{ActiveSubstance, Finding, FindingKind, Item, Routes, Says};

use super::{CATALOGUE, RULEBOOK, findings, substance};

fn name(place: Place) -> &'static str {
    &RULEBOOK.pack().names[usize::from(place)]
}

/// Every pair that a rule means.
fn pairs(rule: &InteractionRule) -> impl Iterator<Item = (Place, Place)> + '_ {
    let all = rule
        .a
        .iter()
        .flat_map(|a| rule.b.iter().map(move |b| (*a, *b)));
    all.filter(|(a, b)| {
        a != b && !rule.except.contains(&(*a, *b)) && !rule.except.contains(&(*b, *a))
    })
}

/// Enough pairs of a rule that each of its ingredients is in one of them.
fn some_pairs(rule: &InteractionRule) -> Vec<(Place, Place)> {
    let mut seen: Vec<Place> = Vec::new();
    pairs(rule)
        .filter(|(a, b)| {
            let is_new = !seen.contains(a) || !seen.contains(b);
            seen.extend([a, b]);
            is_new
        })
        .collect()
}

/// Whether something at least as strong as the rule is said of the first two medicines.
fn is_said(rule: &InteractionRule, found: &[Finding]) -> bool {
    found.iter().any(|one| {
        matches!(
            one.kind,
            FindingKind::Interaction | FindingKind::HoursApart(_) | FindingKind::SameClass
        ) && one.urgency <= rule.urgency
            && one.items.contains(&0)
            && one.items.contains(&1)
    })
}

#[test]
fn every_pair_is_found_in_both_orders() {
    for rule in &RULEBOOK.pack().pairs {
        for (a, b) in pairs(rule) {
            let (one, other) = (
                substance(name(a), rule.routes_a),
                substance(name(b), rule.routes_b),
            );
            let id = (rule.id.as_str(), name(a), name(b));
            assert!(
                is_said(rule, &findings(&[one.clone(), other.clone()])),
                "{id:?}"
            );
            assert!(is_said(rule, &findings(&[other, one])), "{id:?}");
        }
    }
}

#[test]
fn an_exception_is_never_found_by_its_rule() {
    let mut tried = 0;
    for rule in &RULEBOOK.pack().pairs {
        for (a, b) in &rule.except {
            let list = [
                substance(name(*a), Routes::SYSTEMIC.and(rule.routes_a)),
                substance(name(*b), Routes::SYSTEMIC.and(rule.routes_b)),
            ];
            let found = findings(&list);
            assert!(
                found.iter().all(|one| one.rule != rule.id),
                "{}",
                rule.id.as_str()
            );
            tried += 1;
        }
    }
    println!("{tried} exceptions");
}

/// The entries that hold an ingredient.
static HOLDING: LazyLock<HashMap<&'static str, Vec<&'static CatalogueEntry>>> =
    LazyLock::new(|| {
        let mut holding: HashMap<&str, Vec<&CatalogueEntry>> = HashMap::new();
        for entry in CATALOGUE.entries() {
            for id in &entry.ingredients {
                holding.entry(id.as_str()).or_default().push(entry);
            }
        }
        holding
    });

fn holding(place: Place) -> &'static [&'static CatalogueEntry] {
    let id = IngredientId::of(name(place)).unwrap();
    HOLDING.get(id.as_str()).map_or(&[], Vec::as_slice)
}

/// What a person gets who types a name and takes the first that fits it wholly.
fn found_by(typed: &str, routes: Routes) -> Option<Item> {
    let hit = CATALOGUE.search(typed, 1).into_iter().next()?;
    (hit.match_kind == MatchKind::Exact).then(|| Item {
        parts: hit
            .entry
            .ingredients
            .iter()
            .cloned()
            .map(ActiveSubstance::of)
            .collect(),
        routes,
        form: None,
        pace: knowledge::checks::Pace::NotSaid,
    })
}

/// Ways to come to an ingredient other than by its own name.
fn other_ways(place: Place, not: Place, routes: Routes) -> Vec<(String, Item)> {
    let mut ways = Vec::new();
    let other = IngredientId::of(name(not)).unwrap();
    for entry in holding(place) {
        if entry.ingredients.contains(&other) {
            continue;
        }
        let brand = entry.brands().map(|brand| brand.text.clone()).next();
        let capitals = entry.display_name().to_uppercase();
        let typed = brand.into_iter().chain([capitals]);
        for typed in typed {
            // A brand of another country may lead elsewhere first; then a person is asked.
            let item = found_by(&typed, routes).filter(|item| {
                item.parts
                    .iter()
                    .any(|part| entry.ingredients.contains(&part.ingredient))
            });
            let holds = IngredientId::of(name(place)).unwrap();
            ways.extend(
                item.filter(|item| {
                    item.parts.iter().any(|part| part.ingredient == holds)
                        && item.parts.iter().all(|part| part.ingredient != other)
                })
                .map(|item| (typed, item)),
            );
        }
    }
    ways
}

#[test]
fn every_rule_is_found_by_brand_inside_a_combination_and_in_capitals() {
    let mut tried = 0;
    let mut combined = 0;
    for rule in &RULEBOOK.pack().pairs {
        for (a, b) in some_pairs(rule) {
            let partner = substance(name(b), rule.routes_b);
            for (typed, item) in other_ways(a, b, rule.routes_a) {
                combined += usize::from(item.parts.len() > 1);
                tried += 1;
                let found = findings(&[item, partner.clone()]);
                assert!(
                    is_said(rule, &found),
                    "{} {typed} {}",
                    rule.id.as_str(),
                    name(b)
                );
            }
            let partner = substance(name(a), rule.routes_a);
            for (typed, item) in other_ways(b, a, rule.routes_b) {
                tried += 1;
                let found = findings(&[partner.clone(), item]);
                assert!(
                    is_said(rule, &found),
                    "{} {} {typed}",
                    rule.id.as_str(),
                    name(a)
                );
            }
        }
    }
    assert!(
        tried > 1000 && combined > 100,
        "{tried}, {combined} of them combinations"
    );
}

/// Ten medicines that hardly meet anything.
const BESIDE: [&str; 10] = [
    "cetirizine",
    "lactulose",
    "thiamine",
    "mebeverine",
    "betahistine",
    "carbocisteine",
    "loratadine",
    "simeticone",
    "ursodeoxycholic acid",
    "hydroxocobalamin",
];

#[test]
fn every_rule_is_found_among_twelve_and_before_all_that_is_weaker() {
    for rule in &RULEBOOK.pack().pairs {
        for (a, b) in some_pairs(rule) {
            let mut list = vec![
                substance(name(a), rule.routes_a),
                substance(name(b), rule.routes_b),
            ];
            let beside = BESIDE
                .iter()
                .filter(|known| **known != name(a) && **known != name(b));
            list.extend(beside.map(|known| substance(known, Routes::SYSTEMIC)));
            let found = findings(&list);
            assert!(
                is_said(rule, &found),
                "{} {} {}",
                rule.id.as_str(),
                name(a),
                name(b)
            );
            assert!(found.windows(2).all(|two| two[0].urgency <= two[1].urgency));
        }
    }
}

#[test]
fn every_kind_is_found_in_both_orders_and_all_its_members_are_named_together() {
    for rule in &RULEBOOK.pack().classes {
        for a in &rule.a {
            for b in rule.b.iter().filter(|b| *b != a) {
                if rule.except.contains(&(*a, *b)) || rule.except.contains(&(*b, *a)) {
                    continue;
                }
                let one = substance(name(*a), rule.routes_a);
                let other = substance(name(*b), rule.routes_b);
                for list in [[one.clone(), other.clone()], [other, one]] {
                    let found = findings(&list);
                    let is_said = found.iter().any(|found| {
                        matches!(
                            found.kind,
                            FindingKind::SameClass | FindingKind::Interaction
                        ) && found.urgency <= rule.urgency
                    });
                    assert!(is_said, "{} {} {}", rule.id.as_str(), name(*a), name(*b));
                }
            }
        }
    }
    let three: Vec<Item> = ["ibuprofen", "naproxen", "diclofenac"]
        .map(|one| substance(one, Routes::SYSTEMIC))
        .into();
    let found = findings(&three);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].items, [0, 1, 2]);
}

#[test]
fn every_set_that_adds_up_is_asked_about_from_its_number_on() {
    for rule in &RULEBOOK.pack().adds_up {
        let from = usize::from(rule.asks_from);
        let list: Vec<Item> = rule
            .members
            .iter()
            .map(|place| substance(name(*place), rule.routes))
            .collect();
        let says = Says::Effect(rule.effect.clone());
        let adds = |list: &[Item]| -> Option<usize> {
            let found = RULEBOOK.adds_up(list, super::today()).into_iter();
            let mut adds = found.filter(|one| one.says == says);
            adds.next().map(|one| one.items.len())
        };
        assert_eq!(adds(&list), Some(list.len()), "{}", rule.id.as_str());
        if rule.id.as_str() != "adds-up-dry-mouth-many" && rule.id.as_str() != "adds-up-dry-mouth" {
            assert_eq!(adds(&list[..from - 1]), None, "{}", rule.id.as_str());
        }
    }
}

/// AC-G11, for every rule at once: past the last of all days nothing but the one line is left.
#[test]
fn ac_g11_no_rule_past_its_day_says_what_may_happen() {
    let pack = RULEBOOK.pack();
    let last = pack
        .pairs
        .iter()
        .map(|rule| rule.basis.expires_on)
        .max()
        .unwrap();
    let after = last.succ_opt().unwrap();
    for rule in &pack.pairs {
        let Some((a, b)) = pairs(rule).next() else {
            continue;
        };
        let two = [
            substance(name(a), rule.routes_a),
            substance(name(b), rule.routes_b),
        ];
        let setting = knowledge::checks::Setting::default();
        let found = RULEBOOK.check(&two, &setting, after).findings;
        assert!(!found.is_empty(), "{}", rule.id.as_str());
        assert!(
            found.iter().all(|one| one.says == Says::Rechecking),
            "{}",
            rule.id.as_str()
        );
    }
}

/// What was said, without the places of the list.
fn said(list: &[Item]) -> Vec<String> {
    let mut said: Vec<String> = findings(list)
        .iter()
        .map(|one| format!("{:?} {} {:?}", one.urgency, one.subject(), one.says))
        .collect();
    said.sort();
    said
}

proptest::proptest! {
    #[test]
    fn the_order_of_the_list_changes_nothing(
        picked in proptest::collection::vec(0..CATALOGUE.entries().len(), 2..9),
        turn in 0..8_usize,
    ) {
        let list: Vec<Item> = picked
            .iter()
            .map(|at| Item::of_entry(&CATALOGUE.entries()[*at]))
            .collect();
        let mut turned = list.clone();
        turned.rotate_left(turn % list.len());
        proptest::prop_assert_eq!(said(&list), said(&turned));
        turned.reverse();
        proptest::prop_assert_eq!(said(&list), said(&turned));
    }
}
