//! The first visit, and adding another person.

use concord::ui::pages::{self, welcome::FirstVisit};
use forms::person::{PersonField, Whom};
use leptos::prelude::*;
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;

#[test]
fn the_first_visit_offers_languages_and_a_way_back_before_anything_is_asked() {
    let desk = Desk::at("2026-11-22T08:12");
    for language in Language::ALL {
        let html = desk.draw_for_nobody(language, Page::Today);
        let t = language.text();
        for own_name in ["English", "繁體中文（香港）", "Dansk"] {
            assert!(html.contains(own_name));
        }
        let place = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words}"));
        let restore = place("href=\"#/settings/backup\"");
        assert!(place("English") < restore);
        assert!(restore < place(t.people.whom_is(Whom::Me)));
        assert!(html.contains(t.welcome.restore));
        assert!(html.contains(t.people.country_hint));
    }
}

#[test]
fn choosing_a_language_keeps_what_was_typed() {
    let desk = Desk::at("2026-11-22T08:12");
    let first = desk.draw_view(Language::English, None, Page::Welcome, || {
        provide_context(FirstVisit::begin(desk.ledger));
        pages::open(Page::Welcome, None)
    });
    assert!(!first.contains("value=\"Mei-ling\""), "{first}");
    let again = desk.draw_view(Language::Chinese, None, Page::Welcome, || {
        let FirstVisit(typed) = expect_context();
        typed.write(PersonField::Name, |draft| draft.name = "Mei-ling".into());
        pages::open(Page::Welcome, None)
    });
    assert!(again.contains("value=\"Mei-ling\""), "{again}");
    assert!(
        again.contains(Language::Chinese.text().welcome.title),
        "{again}"
    );
}

#[test]
fn a_person_is_added_without_choosing_the_language_again() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    for (language, html) in Language::ALL
        .into_iter()
        .zip(desk.draw_all(mary, Page::Welcome))
    {
        let t = language.text();
        assert!(html.contains(t.welcome.another));
        assert!(!html.contains("id=\"language-0\""));
        assert!(!html.contains(t.welcome.restore));
    }
}

#[test]
fn fields_have_labels_of_their_own() {
    let desk = Desk::at("2026-11-22T08:12");
    let html = desk.draw_for_nobody(Language::English, Page::Welcome);
    for field in ["name", "country"] {
        assert!(html.contains(&format!("for=\"{field}\"")), "{field}");
        assert!(html.contains(&format!("id=\"{field}\"")), "{field}");
    }
    assert!(!html.contains("role=\"alert\""));
}
