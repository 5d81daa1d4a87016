//! The phrases of findings: one language at a time, in step with the rules.

use knowledge::checks::pack::CHECKS_FORMAT;
use knowledge::checks::phrases::PHRASES_FORMAT;
use knowledge::checks::{EffectKey, Phrases, Rulebook, Rules, Says, Setting};
use knowledge::packed::{Packed, Unreadable};
use serde_json::{Value, json};
use text::Language;

use super::{RULEBOOK, items, shipped, today};

fn rules() -> Rules {
    Rules::read(shipped::RULES).unwrap()
}

/// The phrases of a language as somebody else might write them.
fn changed(language: Language, change: impl FnOnce(&mut Value)) -> String {
    let mut phrases = serde_json::from_str(&shipped::phrases_text(language)).unwrap();
    change(&mut phrases);
    phrases.to_string()
}

fn read(text: &str) -> Result<Phrases, Unreadable> {
    <Phrases as Packed>::read(text)
}

/// What warfarin with ibuprofen is said to do, where it is said.
fn said(book: &Rulebook) -> Option<String> {
    let found = book.check(
        &items(&["warfarin", "ibuprofen"]),
        &Setting::default(),
        today(),
    );
    let [one, ..] = &found.findings[..] else {
        return None;
    };
    match &one.says {
        Says::Effect(key) => Some(book.effect(key)?.phrase.as_str().to_owned()),
        Says::KindAlone | Says::Rechecking => None,
    }
}

#[test]
fn each_language_says_the_same_finding_in_its_own_words() {
    let said = Language::ALL.map(|language| said(&shipped::rulebook(language)).unwrap());
    assert!(said[0].contains("bleeding"), "{said:?}");
    for (at, one) in said.iter().enumerate() {
        assert!(!said[..at].contains(one), "{said:?}");
    }
}

#[test]
fn a_rule_whose_phrase_is_not_there_is_passed_over_and_counted_and_the_others_hold() {
    let key = EffectKey::new("bleeding");
    let named = RULEBOOK.pack().effects_named();
    let told = named.filter(|named| **named == key).count();
    assert!(told > 0);
    for language in Language::ALL {
        for left in [
            None,
            Some(json!({"phrase": " "})),
            Some(json!({"pictures": 3})),
        ] {
            let text = changed(language, |phrases| {
                let effects = phrases["effects"].as_object_mut().unwrap();
                effects.remove("bleeding");
                if let Some(left) = &left {
                    effects.insert("bleeding".into(), left.clone());
                }
            });
            let book = Rulebook::of(&rules(), &read(&text).unwrap());
            let (newer, unworded) = match left {
                None => (0, told),
                Some(_) => (told, 0),
            };
            assert_eq!(
                (book.newer_rules(), book.unworded_rules()),
                (newer, unworded)
            );
            assert!(book.effect(&key).is_none());
            assert!(book.pack().effects_named().all(|named| *named != key));
            let all = RULEBOOK.pack().rules().count();
            assert_eq!(book.pack().rules().count(), all - told);
            let whole = shipped::rulebook(language);
            assert!(!book.may_replace(&whole), "a question would be lost");
            assert!(whole.may_replace(&book));
            let phrases = book.phrases();
            assert_eq!(phrases.may_replace(whole.phrases()), newer == 0);
        }
    }
}

#[test]
fn a_food_without_a_name_is_not_offered() {
    let text = changed(Language::English, |phrases| {
        drop(phrases["beyond"].as_object_mut().unwrap().remove("alcohol"));
        phrases["beyond"]["grapefruit"]["name"] = json!("");
    });
    let book = Rulebook::of(&rules(), &read(&text).unwrap());
    let offered = |name: &str| book.beyond().any(|(known, _)| known == name);
    assert!(!offered("alcohol") && !offered("grapefruit") && offered("liquorice"));
}

#[test]
fn what_is_new_in_phrases_is_passed_over() {
    let text = changed(Language::English, |phrases| {
        phrases["translator"] = json!("somebody");
        phrases["effects"]["bleeding"]["picture"] = json!("drop");
        phrases["beyond"]["alcohol"]["picture"] = json!("glass");
    });
    assert_eq!(&read(&text).unwrap(), RULEBOOK.phrases());
}

#[test]
fn phrases_that_are_damaged_or_newer_are_told_apart() {
    let shipped = shipped::phrases_text(Language::English);
    for text in [
        "",
        "[]",
        "{}",
        "{\"format\":1}",
        &shipped[..shipped.len() / 2],
    ] {
        assert_eq!(read(text).err(), Some(Unreadable::Damaged), "{text}");
    }
    let none = changed(Language::English, |phrases| phrases["effects"] = json!({}));
    assert_eq!(read(&none).err(), Some(Unreadable::Damaged));
    let newer = format!("{{\"format\":{},\"unlike\":\"today\"}}", PHRASES_FORMAT + 1);
    assert_eq!(read(&newer).err(), Some(Unreadable::Newer));
    let pictures = changed(Language::English, |phrases| {
        phrases["effects"] = json!({"bleeding": {"pictures": 3}});
    });
    assert_eq!(read(&pictures).err(), Some(Unreadable::Newer));
}

/// They had their phrases within, in three languages.
#[test]
fn rules_that_the_version_before_left_on_the_device_are_read() {
    let mut first: Value = serde_json::from_str(shipped::RULES).unwrap();
    first["format"] = json!(CHECKS_FORMAT - 1);
    let three = json!({"en": "can bleed", "zh": "出血", "da": "kan bløde"});
    first["effects"] = json!({"bleeding": {"phrase": three, "watch": three}});
    for beyond in first["beyond"].as_array_mut().unwrap() {
        beyond["called"] = three.clone();
    }
    let first = Rules::read(&first.to_string()).unwrap();
    let book = Rulebook::of(&first, RULEBOOK.phrases());
    assert_eq!((book.newer_rules(), book.unworded_rules()), (0, 0));
    assert_eq!(said(&book), said(&RULEBOOK));
    assert!(RULEBOOK.may_replace(&book));
}
