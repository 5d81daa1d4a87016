//! Reading the packed rules.

use knowledge::checks::pack::CHECKS_FORMAT;
use knowledge::checks::pack::Pack;
use knowledge::checks::{Rulebook, RulebookError, Rules};
use knowledge::packed::Packed;
use knowledge::packed::Unreadable;
use serde_json::Value;
use serde_json::json;

use super::{CATALOGUE, RULEBOOK, shipped};

#[test]
fn what_is_not_a_rulebook_is_refused() {
    for text in ["", "[]", "{}", "{\"format\":1}"] {
        assert_eq!(
            Rules::read(text).err(),
            Some(RulebookError::Broken),
            "{text}"
        );
    }
    let newer = format!("{{\"format\":{},\"unlike\":\"today\"}}", CHECKS_FORMAT + 1);
    assert_eq!(Rules::read(&newer).err(), Some(RulebookError::Newer));
}

fn with(change: impl FnOnce(&mut Pack)) -> Option<RulebookError> {
    let mut pack = RULEBOOK.pack().clone();
    change(&mut pack);
    let text = serde_json::to_string(&pack).unwrap();
    Rules::read(&text).err()
}

#[test]
fn a_rule_that_names_what_is_not_there_breaks_the_book() {
    assert_eq!(with(|_| {}), None);
    let broken = Some(RulebookError::Broken);
    assert_eq!(with(|pack| pack.pairs[0].a.push(60_000)), broken);
    assert_eq!(with(|pack| pack.told[0].with.push(60_000)), broken);
    assert_eq!(
        with(|pack| pack.pairs[1].id = pack.pairs[0].id.clone()),
        broken
    );
    assert_eq!(with(|pack| pack.names[1] = pack.names[0].clone()), broken);
}

#[test]
fn every_ingredient_of_the_catalogue_is_known_to_the_rules() {
    let list: Vec<_> = CATALOGUE
        .entries()
        .iter()
        .map(knowledge::checks::Item::of_entry)
        .collect();
    let unknown = super::check(&list[..1]).not_checked;
    assert!(unknown.is_empty());
    for (at, item) in list.iter().enumerate() {
        let checked = super::check(std::slice::from_ref(item));
        assert!(
            checked.not_checked.is_empty(),
            "{}",
            CATALOGUE.entries()[at].id.as_str()
        );
        assert!(
            checked.findings.is_empty(),
            "one medicine alone, and nothing told"
        );
    }
}

#[test]
fn the_rules_are_small_enough_for_a_slow_line_and_many_enough_to_be_of_use() {
    let shipped = shipped::RULES;
    assert!(
        shipped.len() < 800_000,
        "{} bytes before packing",
        shipped.len()
    );
    let pairs: usize = RULEBOOK
        .pack()
        .pairs
        .iter()
        .map(|rule| rule.a.len() * rule.b.len())
        .sum();
    assert!(pairs >= 400, "{pairs}");
    assert_eq!(RULEBOOK.pack().genes.len(), 66);
}

#[test]
fn every_rule_names_its_documents_and_nobody_claims_a_review() {
    use knowledge::review::ReviewStatus;
    for rule in &RULEBOOK.pack().pairs {
        assert!(rule.basis.sources.len() >= 2, "{}", rule.id.as_str());
        assert_eq!(rule.basis.status, ReviewStatus::Draft);
    }
    for rule in &RULEBOOK.pack().told {
        assert!(!rule.basis.sources.is_empty(), "{}", rule.id.as_str());
    }
}

/// The shipped rules as a newer program might write them.
fn newer(change: impl FnOnce(&mut Value)) -> String {
    let mut rules = serde_json::to_value(RULEBOOK.pack()).unwrap();
    change(&mut rules);
    rules.to_string()
}

/// Such rules with the phrases that ship.
fn book(text: &str) -> Rulebook {
    Rulebook::of(&Rules::read(text).unwrap(), RULEBOOK.phrases())
}

/// How many rules of each kind there are.
fn counts(pack: &Pack) -> [usize; 9] {
    [
        pack.pairs.len(),
        pack.same.len(),
        pack.classes.len(),
        pack.adds_up.len(),
        pack.told.len(),
        pack.allergies.len(),
        pack.genes.len(),
        pack.paces.len(),
        pack.facts.len(),
    ]
}

#[test]
fn a_field_that_is_new_is_passed_over() {
    let text = newer(|rules| {
        rules["publisher"] = json!({"name": "Concord"});
        rules["languages"] = json!(["en", "zh", "da", "fr"]);
        rules["pairs"][0]["since"] = json!("2027-01-01");
        rules["pairs"][0]["basis"]["reviewed_by"] = json!("a pharmacist");
        rules["beyond"][0]["picture"] = json!("glass");
    });
    let book = book(&text);
    assert_eq!(book.pack(), RULEBOOK.pack());
    assert_eq!(book.newer_rules(), 0);
    assert!(book.may_replace(&RULEBOOK));
}

#[test]
fn a_rule_with_a_word_that_is_new_is_passed_over_and_counted_and_the_others_hold() {
    let all = counts(RULEBOOK.pack());
    for (kind, (rules, field, word)) in [
        ("pairs", "/strength", json!("this-week")),
        ("same", "/members", json!({"all-but": [1]})),
        ("classes", "/basis/status", json!("read-by-two")),
        ("adds_up", "/routes", json!(70_000)),
        ("told", "/about", json!("travelling")),
        ("allergies", "/asks_about", json!("its-cousins")),
        ("genes", "/says", json!({"at-least": "poor"})),
        ("paces", "/unknown_strength", json!("guesses")),
        ("facts", "/fact", json!("not-frozen")),
    ]
    .into_iter()
    .enumerate()
    {
        let text = newer(|all| {
            // Not every rule has the field written out.
            if let Some(written) = all[rules][0].pointer_mut(field) {
                *written = word;
            } else {
                all[rules][0][field.trim_start_matches('/')] = word;
            }
        });
        let book = book(&text);
        let mut fewer = all;
        fewer[kind] -= 1;
        assert_eq!(counts(book.pack()), fewer);
        assert_eq!(book.newer_rules(), 1);
    }
}

/// What is looked up by halving must be in order, however it was written.
#[test]
fn rules_hold_in_whichever_order_their_medicines_are_written() {
    let text = newer(|rules| {
        for (kind, lists) in [
            ("same", &["/members/these"][..]),
            ("adds_up", &["/members"]),
            ("told", &["/members", "/with", "/unless"]),
            ("allergies", &["/to", "/asks_about/these"]),
            ("genes", &["/members"]),
            ("paces", &["/members"]),
            ("facts", &["/members"]),
        ] {
            for rule in rules[kind].as_array_mut().unwrap() {
                for list in lists {
                    let written = rule.pointer_mut(list).and_then(Value::as_array_mut);
                    if let Some(members) = written {
                        members.reverse();
                    }
                }
            }
        }
    });
    assert_ne!(text, newer(|_| {}));
    assert_eq!(book(&text).pack(), RULEBOOK.pack());
}

#[test]
fn a_kind_of_rules_that_is_new_is_passed_over_and_counted() {
    let text = newer(|rules| {
        rules["seasons"] = json!([{"id": "hay-fever-may", "month": 5}, {"id": "flu-october"}]);
    });
    let book = book(&text);
    assert_eq!(book.pack(), RULEBOOK.pack());
    assert_eq!(book.newer_rules(), 2);
    assert!(book.may_replace(&RULEBOOK), "it has all that was there");
}

#[test]
fn a_rule_about_a_condition_that_is_new_holds_and_is_counted() {
    let text = newer(|rules| {
        rules["told"][0]["about"] = json!({"conditions": ["moon-sickness"]});
        rules["genes"][0]["gene"] = json!("CYP9Z9");
    });
    let book = book(&text);
    assert_eq!(counts(book.pack()), counts(RULEBOOK.pack()));
    assert_eq!(book.newer_rules(), 2);
}

#[test]
fn rules_in_which_a_known_one_is_no_longer_understood_replace_nothing() {
    let lost = newer(|rules| rules["pairs"][0]["strength"] = json!("this-week"));
    let lost = book(&lost);
    assert!(!lost.may_replace(&RULEBOOK));
    assert!(RULEBOOK.may_replace(&lost));
    let moved = newer(|rules| {
        let rule = rules["pairs"].as_array_mut().unwrap().remove(0);
        rules["trios"] = json!([rule]);
    });
    assert!(!book(&moved).may_replace(&RULEBOOK));
    // What was taken out is no longer said, by whoever wrote it.
    let taken_out = newer(|rules| drop(rules["pairs"].as_array_mut().unwrap().remove(0)));
    assert!(book(&taken_out).may_replace(&RULEBOOK));
}

#[test]
fn where_no_rule_is_understood_the_rules_are_newer() {
    let kinds = [
        "pairs",
        "same",
        "classes",
        "adds_up",
        "told",
        "allergies",
        "genes",
        "paces",
        "facts",
    ];
    let text = newer(|rules| {
        for kind in kinds {
            rules[kind] = json!([{"id": kind}]);
        }
    });
    assert_eq!(Rules::read(&text).err(), Some(RulebookError::Newer));
}

#[test]
fn half_the_rules_are_damaged_wherever_they_end() {
    let shipped = shipped::RULES;
    let mut end = 0;
    while end < shipped.len() {
        if let Some(half) = shipped.get(..end) {
            let read = <Rules as Packed>::read(half).err();
            assert_eq!(read, Some(Unreadable::Damaged), "at {end}");
        }
        end += 4_999;
    }
    let text = newer(|rules| rules["pairs"] = json!([17]));
    assert_eq!(Rules::read(&text).err(), Some(RulebookError::Broken));
    let text = newer(|rules| drop(rules.as_object_mut().unwrap().remove("facts")));
    assert_eq!(Rules::read(&text).err(), Some(RulebookError::Broken));
}

#[test]
fn rules_know_the_day_of_the_newest_of_them() {
    let text = newer(|rules| rules["facts"][0]["basis"]["written_on"] = json!("2027-02-03"));
    let day = |book: &Rulebook| book.written_on().unwrap().to_string();
    assert_eq!(day(&book(&text)), "2027-02-03");
    assert_eq!(day(&RULEBOOK), "2026-11-22");
}
