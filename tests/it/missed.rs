//! What stands on the page of a dose whose time has passed without an answer.

use std::rc::Rc;

use concord::ui::pages::dose::missed::whole;
use domain::event::Event;
use domain::id::PersonId;
use domain::medicine::Medicine;
use domain::plan::{Exactness, Plan};
use knowledge::card::{AppliesTo, Card, CardFacts, CardId, ReviewStatus, Section};
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

/// A desk at an hour, with one tablet due at 08:00 and 20:00, and the page of
/// the morning's dose.
fn morning(now: &str, one: Medicine) -> (Desk, PersonId, Page) {
    let desk = Desk::at(now);
    let mary = desk.person("Mary");
    let plan = one.plans[0].id;
    desk.commit(mary, Event::MedicineSaved(Box::new(one)));
    let dose = domain::dose::DoseId {
        plan,
        revision: 0,
        date: date("2026-05-04"),
        slot: 0,
        act: domain::dose::Act::Use,
    };
    (desk, mary, Page::Dose(dose))
}

fn tablet(label: &str) -> Medicine {
    medicine(1, label, &[(label, 5)], EARLY, daily(&["08:00", "20:00"]))
}

#[test]
fn ac_miss_1_without_a_card_exactly_the_general_words() {
    let (desk, mary, page) = morning("2026-05-04T11:00", tablet("metformin"));
    let html = desk.draw(Language::English, mary, page);
    assert!(html.contains("It was due 3 hours ago."), "{html}");
    assert!(html.contains("The next dose is in 9 hours."), "{html}");
    assert!(
        html.contains(
            ">Look at “If you forget” in your leaflet, or call your pharmacist. Do not take two doses to catch up.<"
        ),
        "{html}"
    );
    assert!(!html.contains("class=\"urgent\""), "{html}");
    for (html, title) in desk.draw_all(mary, page).iter().zip([
        "If this dose was forgotten",
        "如果忘記了這一次",
        "Hvis denne dosis er glemt",
    ]) {
        assert!(html.contains(title), "{html}");
    }
}

#[test]
fn only_a_dose_without_an_answer_after_its_time_has_it() {
    for (now, expected) in [
        ("2026-05-04T07:00", false),
        ("2026-05-04T08:10", false),
        ("2026-05-04T09:30", true),
        ("2026-05-05T09:30", true),
    ] {
        let (desk, mary, page) = morning(now, tablet("metformin"));
        let html = desk.draw(Language::English, mary, page);
        assert_eq!(
            html.contains("If this dose was forgotten"),
            expected,
            "{now}"
        );
    }
}

#[test]
fn a_medicine_on_the_high_risk_list_says_call() {
    let (desk, mary, page) = morning("2026-05-04T11:00", tablet("apixaban"));
    for (html, call) in desk.draw_all(mary, page).iter().zip([
        "Call your pharmacist or doctor about this dose today.",
        "請今天就這一次致電藥劑師或醫生。",
        "Ring i dag til dit apotek eller din læge om denne dosis.",
    ]) {
        assert!(html.contains(call), "{html}");
    }
}

#[test]
fn an_exact_time_that_has_passed_comes_first() {
    let one = tablet("levodopa");
    let exact = Plan {
        exactness: Exactness::WithinMinutes(30),
        ..one.plans[0].clone()
    };
    let (desk, mary, page) = morning(
        "2026-05-04T11:00",
        Medicine {
            plans: vec![exact],
            ..one
        },
    );
    let html = desk.draw(Language::English, mary, page);
    let urgent = html.find("class=\"urgent\"").unwrap();
    assert!(urgent < html.find("Look at “If you forget”").unwrap());
}

fn card(missed: &str, expires: &str) -> Rc<Card> {
    let facts = CardFacts {
        id: CardId::parse("methotrexate-oral").unwrap(),
        language: "en".into(),
        applies_to: AppliesTo {
            ingredient: "methotrexate".into(),
            routes: vec!["oral".into()],
        },
        flags: Vec::new(),
        status: ReviewStatus::Draft,
        written_on: date("2026-01-01"),
        changed_on: None,
        check_against: Vec::new(),
        checked_on: None,
        review: None,
        expires_on: date(expires),
    };
    let sections = [(Section::MissedDose, missed.to_owned())];
    Rc::new(Card::new(facts, sections, Vec::new(), Vec::new()))
}

fn drawn(language: Language, cards: &[Rc<Card>]) -> String {
    let desk = Desk::at("2026-05-07T09:00");
    let (today, t) = (date("2026-05-07"), language.text());
    desk.draw_view(language, None, Page::Today, || whole(cards, today, t))
}

/// AC-MISS-2: the whole card, every branch, none picked out.
#[test]
fn ac_miss_2_the_whole_card_word_for_word_with_no_branch_picked() {
    let said = "Up to 2 days late: the leaflet has a rule.\n3 days or more: call.";
    let html = drawn(Language::English, &[card(said, "2027-01-01")]);
    for line in said.lines() {
        assert!(html.contains(&format!("<p>{line}")), "{html}");
    }
    assert!(html.contains("Not yet checked by a pharmacist"), "{html}");
    for mark in ["<b>", "<mark>", "aria-current", "data-state"] {
        assert!(!html.contains(mark), "{mark}");
    }
    assert!(!html.contains("Look at “If you forget”"), "{html}");
}

#[test]
fn a_card_past_its_day_or_silent_gives_way_to_the_general_words() {
    for cards in [
        vec![card("3 days or more: call.", "2026-05-06")],
        vec![card("  ", "2027-01-01")],
        Vec::new(),
    ] {
        let html = drawn(Language::English, &cards);
        assert!(html.contains("Look at “If you forget”"), "{html}");
        assert!(!html.contains("3 days"), "{html}");
    }
}

#[test]
fn in_another_language_the_general_words_come_first_and_english_is_folded() {
    for language in [Language::Chinese, Language::Danish] {
        let html = drawn(language, &[card("3 days or more: call.", "2027-01-01")]);
        let general = html.find(language.text().cards.missed_dose).unwrap();
        let fold = html.find("<details").unwrap();
        assert!(general < fold, "{html}");
        assert!(html[fold..].contains("lang=\"en\""), "{html}");
    }
}
