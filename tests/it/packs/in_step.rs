//! Rules and their phrases on their way to the app: one language at a time, and neither without
//! what the other needs.

use std::rc::Rc;

use concord::device::pack::WhyNot;
use concord::ui::shelf;
use domain::event::Event;
use domain::medicine::Medicine;
use futures::executor::block_on;
use knowledge::checks::Rulebook;
use screens::route::Page;
use text::Language;

use super::{Network, PHRASES_PATH, World, fetch_in_every_language, settle};
use crate::drawing::Desk;
use crate::shipped::{RULES, phrases_path, phrases_text};
use crate::support;

/// Somebody who takes warfarin and ibuprofen, and the page of their checks in each language.
fn drawn_checks(desk: &Desk) -> [String; Language::ALL.len()] {
    let mary = desk.person("Mary");
    for name in ["warfarin", "ibuprofen"] {
        let schedule = support::daily(&["08:00"]);
        let parts = &[(name, 5)];
        let medicine = support::medicine(1, name, parts, "2026-11-01 00:00", schedule);
        let medicine = Medicine {
            id: desk.fresh(),
            ..medicine
        };
        desk.commit(mary, Event::MedicineSaved(Box::new(medicine)));
    }
    desk.draw_all(mary, Page::Checks)
}

/// What is said of the two, in each language.
const BLEEDING: [&str; 3] = [
    "can make bleeding more likely",
    "可能會較容易出血",
    "kan give større risiko for blødning",
];

#[test]
fn a_language_that_is_chosen_brings_its_phrases_and_they_stay_on_the_device() {
    let (desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
    world.open_app();
    block_on(shelf::reference()).unwrap();
    assert_eq!(
        world.asked(),
        ["catalogue.txt", "checks.json", PHRASES_PATH],
        "one language and no other"
    );
    let english = shelf::reference_here().unwrap().rulebook;
    shelf::explain_in(Language::Danish);
    assert!(shelf::reference_here().is_none());
    let danish = block_on(shelf::reference()).unwrap().rulebook;
    settle();
    let asked = world.asked();
    assert!(asked.contains(&phrases_path(Language::Danish)), "{asked:?}");
    assert!(!asked.contains(&PHRASES_PATH.to_owned()), "{asked:?}");
    assert_eq!(danish.pack(), english.pack());
    assert_eq!(danish.phrases().language, Language::Danish.code());
    shelf::explain_in(Language::English);
    let again = block_on(shelf::reference()).unwrap().rulebook;
    assert!(Rc::ptr_eq(&english, &again), "it is still in memory");
    assert_eq!(world.asked(), [""; 0]);

    world.0.network.set(Network::Down);
    world.open_app();
    for language in [Language::English, Language::Danish] {
        shelf::explain_in(language);
        block_on(shelf::reference()).unwrap();
    }
    shelf::explain_in(Language::Chinese);
    let chinese = block_on(shelf::reference()).err();
    assert_eq!(chinese, Some(WhyNot::Unreachable), "nobody chose it");
    let html = drawn_checks(&desk);
    for language in [Language::English, Language::Danish] {
        let at = Language::ALL.iter().position(|one| *one == language);
        let at = at.unwrap();
        assert!(html[at].contains(BLEEDING[at]), "{}", html[at]);
    }
}

/// Rules in which a phrase has another key, and the phrases of English with it.
fn renamed() -> (String, String) {
    let rename = |text: &str| text.replace("\"bleeding\"", "\"blood-loss\"");
    (rename(RULES), rename(&phrases_text(Language::English)))
}

#[test]
fn rules_and_phrases_are_renewed_together_and_no_question_is_lost() {
    let (rules, phrases) = renamed();
    let old = phrases_text(Language::English);
    assert!(rules != RULES && phrases != old);
    for (new_rules, new_phrases, come) in [
        (rules.as_str(), phrases.as_str(), true),
        (rules.as_str(), "half", false),
        (rules.as_str(), old.as_str(), false),
        ("half", phrases.as_str(), false),
        (RULES, phrases.as_str(), false),
    ] {
        let (desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
        world.open_app();
        block_on(shelf::reference()).unwrap();
        world.publish("checks.json", new_rules);
        world.publish(PHRASES_PATH, new_phrases);
        world.open_app();
        block_on(shelf::reference()).unwrap();
        settle();
        let kept = (world.kept("checks.json"), world.kept(PHRASES_PATH));
        let is_new = kept == (Some(rules.clone()), Some(phrases.clone()));
        let is_old = kept == (Some(RULES.to_owned()), Some(old.clone()));
        assert_eq!((is_new, is_old), (come, !come));
        let book = block_on(shelf::reference()).unwrap().rulebook;
        assert_eq!((book.newer_rules(), book.unworded_rules()), (0, 0));
        assert!(!shelf::has_newer_rules());
        let [html, ..] = drawn_checks(&desk);
        assert!(html.contains(BLEEDING[0]), "{html}");
    }
}

#[test]
fn a_check_whose_words_are_not_here_yet_is_left_out_and_counted_on_the_page() {
    let (desk, world) = (Desk::at("2026-11-22T08:12"), World::new());
    let counted = |book: &Rulebook| {
        let named = book.pack().effects_named();
        named.filter(|key| key.as_str() == "bleeding").count()
    };
    world.open_app();
    let all = counted(&block_on(shelf::reference()).unwrap().rulebook);
    for language in Language::ALL {
        let phrases = phrases_text(language);
        let lacking = phrases.replacen("\"bleeding\":", "\"blood-loss\":", 1);
        world.keep(&phrases_path(language), &lacking);
    }
    world.0.network.set(Network::Down);
    world.open_app();
    fetch_in_every_language();
    let sentences = [
        format!("{all} checks were left out: their words are not on this device yet."),
        format!("有{all}項沒有核對，因為所需的字句尚未在這部裝置上。"),
        format!(
            "{all} kontroller blev ikke lavet: Teksterne til dem er ikke på denne enhed endnu."
        ),
    ];
    for ((html, sentence), bleeding) in drawn_checks(&desk).iter().zip(sentences).zip(BLEEDING) {
        assert!(html.contains(&sentence), "{html}");
        assert!(!html.contains(bleeding), "{html}");
    }
    world.0.network.set(Network::Up);
    world.open_app();
    fetch_in_every_language();
    settle();
    for (html, bleeding) in drawn_checks(&desk).iter().zip(BLEEDING) {
        assert!(html.contains(bleeding), "it came with the network: {html}");
    }
}
