//! Medicines against medicines: two that do not go together, the same ingredient, the same kind.
//!
//! For two medicines the strongest rule speaks, once. A rule past its day gives way to one that
//! still holds and is as strong.

use chrono::NaiveDate;

use super::finding::{Finding, FindingKind, FindingUrgency, Says};
use super::list::List;
use super::meeting::{Meeting, Order, is_excepted};
use super::pack::{ClassRule, InteractionRule, Members, Place, SameRule};
use super::route::Routes;
use super::{RuleHit, Rulebook};

/// Everything that medicines raise together, but for what adds up.
pub fn findings(rulebook: &Rulebook, list: &List, today: NaiveDate) -> Vec<Finding> {
    let mut classes = Vec::new();
    let mut pairs = Vec::new();
    for second in 1..list.medicines.len() {
        for first in 0..second {
            let two = Two {
                rulebook,
                list,
                items: (first, second),
            };
            two.add_classes(&mut classes);
            pairs.extend(two.strongest_pairs(today));
        }
    }
    let mut found = same_ingredients(rulebook, list, today);
    found.extend(one_a_set(rulebook, classes, &pairs, today));
    pairs.retain(|pair| !found.iter().any(|class| class.speaks_for(pair)));
    found.extend(pairs);
    found
}

/// Two medicines of a list.
struct Two<'a> {
    rulebook: &'a Rulebook,
    list: &'a List,
    items: (usize, usize),
}

/// A rule that speaks of two ingredients in two medicines.
struct Speaks<'a> {
    rule: &'a InteractionRule,
    /// The rule's place among the pairs.
    at: usize,
    places: (Place, Place),
}

impl Speaks<'_> {
    /// The strongest first, and the same one whatever the order of the list.
    fn rank(&self) -> (FindingUrgency, usize, Place, Place) {
        let (one, other) = self.places;
        (self.rule.urgency, self.at, one.min(other), one.max(other))
    }
}

/// A kind, and the medicines of it so far, each with its ingredient.
struct Class<'a> {
    rule: &'a ClassRule,
    members: Vec<(usize, Place)>,
}

impl<'a> Two<'a> {
    fn ingredients(&self) -> impl Iterator<Item = (Place, Place)> + 'a {
        let medicines = &self.list.medicines;
        let (first, second) = self.items;
        let others = &medicines[second].places;
        medicines[first]
            .places
            .iter()
            .flat_map(move |one| others.iter().map(move |other| (*one, *other)))
            .filter(|(one, other)| one != other)
    }

    fn are_taken(&self, order: Order, a: Routes, b: Routes) -> bool {
        let (first, second) = self.items;
        let routes = |item: usize| self.list.medicines[item].routes;
        match order {
            Order::AsGiven => routes(first).meets(a) && routes(second).meets(b),
            Order::Turned => routes(first).meets(b) && routes(second).meets(a),
        }
    }

    fn speaking_pairs(&self) -> impl Iterator<Item = Speaks<'a>> {
        self.ingredients().flat_map(move |places| {
            let rules = &self.rulebook.pack.pairs;
            let met = self.rulebook.pairs.meetings(places.0, places.1);
            met.into_iter()
                .filter_map(move |Meeting { rule: at, order }| {
                    let rule = rules.get(at)?;
                    (!is_excepted(&rule.except, places.0, places.1)
                        && self.are_taken(order, rule.routes_a, rule.routes_b))
                    .then_some(Speaks { rule, at, places })
                })
        })
    }

    /// The strongest rule that holds, and a stronger one past its day if there is one.
    fn strongest_pairs(&self, today: NaiveDate) -> Vec<Finding> {
        let all: Vec<Speaks<'a>> = self.speaking_pairs().collect();
        let strongest = |expired: bool| {
            all.iter()
                .filter(|one| one.rule.basis.is_expired(today) == expired)
                .min_by_key(|one| one.rank())
        };
        let holds = strongest(false);
        let past = strongest(true)
            .filter(|past| holds.is_none_or(|holds| past.rule.urgency < holds.rule.urgency));
        [holds, past]
            .into_iter()
            .flatten()
            .map(|one| self.pair(one, today))
            .collect()
    }

    fn pair(&self, Speaks { rule, places, .. }: &Speaks<'_>, today: NaiveDate) -> Finding {
        let found = RuleHit {
            id: &rule.id,
            kind: rule
                .hours_apart
                .map_or(FindingKind::Interaction, FindingKind::HoursApart),
            urgency: rule.urgency,
            effect: Some(&rule.effect),
            basis: &rule.basis,
        };
        let about = [(self.items.0, places.0), (self.items.1, places.1)];
        self.rulebook.finding(found, &about, today)
    }

    fn add_classes(&self, classes: &mut Vec<Class<'a>>) {
        for places in self.ingredients() {
            for Meeting { rule, order } in self.rulebook.classes.meetings(places.0, places.1) {
                let Some(rule) = self.rulebook.pack.classes.get(rule) else {
                    continue;
                };
                if is_excepted(&rule.except, places.0, places.1)
                    || !self.are_taken(order, rule.routes_a, rule.routes_b)
                {
                    continue;
                }
                let about = [(self.items.0, places.0), (self.items.1, places.1)];
                add_to(classes, rule, about);
            }
        }
    }
}

fn add_to<'a>(classes: &mut Vec<Class<'a>>, rule: &'a ClassRule, about: [(usize, Place); 2]) {
    let at = classes
        .iter()
        .position(|class| class.rule.id == rule.id)
        .unwrap_or_else(|| {
            classes.push(Class {
                rule,
                members: Vec::new(),
            });
            classes.len() - 1
        });
    for (item, place) in about {
        let members = &mut classes[at].members;
        // Of two ingredients of a kind in one medicine, the same one whatever the order.
        match members.iter_mut().find(|(known, _)| *known == item) {
            Some((_, known)) => *known = place.min(*known),
            None => members.push((item, place)),
        }
    }
}

/// One finding for each set of medicines of a kind, unless a pair of them says something stronger.
fn one_a_set(
    rulebook: &Rulebook,
    mut classes: Vec<Class<'_>>,
    pairs: &[Finding],
    today: NaiveDate,
) -> Vec<Finding> {
    for class in &mut classes {
        class.members.sort_unstable();
    }
    classes.sort_by(|one, other| {
        let rank = |class: &Class<'_>| class.rule.urgency;
        rank(one)
            .cmp(&rank(other))
            .then_with(|| one.rule.id.cmp(&other.rule.id))
    });
    let mut found: Vec<Finding> = Vec::new();
    for class in classes {
        let items: Vec<usize> = class.members.iter().map(|(item, _)| *item).collect();
        let is_said = found.iter().any(|said| said.items == items)
            || pairs.iter().any(|pair| {
                pair.items == items
                    && pair.urgency < class.rule.urgency
                    && pair.says != Says::Rechecking
            });
        if !is_said {
            let rule = RuleHit {
                id: &class.rule.id,
                kind: FindingKind::SameClass,
                urgency: class.rule.urgency,
                effect: Some(&class.rule.effect),
                basis: &class.rule.basis,
            };
            found.push(rulebook.finding(rule, &class.members, today));
        }
    }
    found
}

/// The same ingredient in several medicines that end up in the same place.
fn same_ingredients(rulebook: &Rulebook, list: &List, today: NaiveDate) -> Vec<Finding> {
    let mut places: Vec<Place> = list
        .medicines
        .iter()
        .flat_map(|medicine| medicine.places.iter().copied())
        .collect();
    places.sort_unstable();
    let mut twice: Vec<Place> = places
        .windows(2)
        .filter(|two| two[0] == two[1])
        .map(|two| two[0])
        .collect();
    twice.dedup();
    let mut found = Vec::new();
    for place in twice {
        let Some((rule, urgency)) = same_rule(rulebook, place) else {
            continue;
        };
        for items in in_one_place(list, place) {
            let a_day = list.total(&items, place);
            let rule = RuleHit {
                id: &rule.id,
                kind: FindingKind::SameIngredient { a_day },
                urgency,
                effect: None,
                basis: &rule.basis,
            };
            let about: Vec<(usize, Place)> = items.into_iter().map(|item| (item, place)).collect();
            found.push(rulebook.finding(rule, &about, today));
        }
    }
    found
}

/// The first rule that speaks of an ingredient, unless it says that two are often meant.
fn same_rule(rulebook: &Rulebook, place: Place) -> Option<(&SameRule, FindingUrgency)> {
    let rule = rulebook.pack.same.iter().find(|rule| match &rule.members {
        Members::All => true,
        Members::These(members) => members.binary_search(&place).is_ok(),
    })?;
    Some((rule, rule.urgency?))
}

/// The medicines with an ingredient, in sets that end up in the same place of the body.
fn in_one_place(list: &List, place: Place) -> Vec<Vec<usize>> {
    let mut left: Vec<usize> = (0..list.medicines.len())
        .filter(|item| list.medicines[*item].places.contains(&place))
        .collect();
    let mut sets = Vec::new();
    while let Some(first) = left.first().copied() {
        let routes = list.medicines[first].routes;
        let (set, rest): (Vec<usize>, Vec<usize>) = left
            .into_iter()
            .partition(|item| list.medicines[*item].routes.same_place(routes));
        if set.len() > 1 {
            sets.push(set);
        }
        // A medicine that may be taken nowhere is in no place, not even its own.
        left = rest.into_iter().filter(|item| *item != first).collect();
    }
    sets
}

impl Finding {
    /// Whether this says as much about the medicines of a pair, and as soon.
    fn speaks_for(&self, pair: &Self) -> bool {
        self.kind == FindingKind::SameClass
            && self.says != Says::Rechecking
            && self.urgency <= pair.urgency
            && pair.items.iter().all(|item| self.items.contains(item))
    }
}
