//! Help now: the right number for the country, also with nobody here (G3).

use domain::event::Event;
use domain::help::{CallToday, RedFlag};
use domain::id::PersonId;
use domain::person::{Allergies, Allergy, Contact, Country, Role};
use domain::words::{Name, Words};
use screens::route::Page;
use storage::{Fault, LoadError};
use text::Language;

use crate::drawing::Desk;

fn desk() -> Desk {
    Desk::at("2026-11-22T08:12")
}

/// Saves a change to a person's details.
fn change(desk: &Desk, person: PersonId, change: impl FnOnce(&mut domain::person::Person)) {
    let mut details = desk
        .ledger
        .read_person(person, |record| record.person.clone())
        .unwrap();
    change(&mut details);
    desk.commit(person, Event::PersonSaved(details));
}

fn contact(role: Role, name: &str, phone: Option<&str>) -> Contact {
    Contact {
        role,
        name: Name::parse(name).unwrap(),
        phone: phone.map(|phone| Name::parse(phone).unwrap()),
    }
}

/// AC-RF: every country has its own number, as a link that dials.
#[test]
fn ac_rf_each_country_has_its_number_in_every_language() {
    let desk = desk();
    let mary = desk.person("Mary");
    for (country, number, advice) in [
        (Country::UnitedKingdom, "999", Some("111")),
        (Country::HongKong, "999", None),
        (Country::Denmark, "112", Some("1813")),
        (Country::EuropeanUnion, "112", None),
        (Country::UnitedStates, "911", None),
    ] {
        change(&desk, mary, |person| person.country = country);
        for html in desk.draw_all(mary, Page::Help) {
            // Once at the top, and once in each reason to call today.
            let link = format!("href=\"tel:{number}\"");
            assert_eq!(
                html.matches(&link).count(),
                1 + CallToday::ALL.len(),
                "{country:?}"
            );
            for other in ["999", "111", "112", "1813", "911"] {
                let shown = html.contains(&format!("href=\"tel:{other}\""));
                let wanted = other == number || Some(other) == advice;
                assert_eq!(shown, wanted, "{country:?} {other}");
            }
        }
    }
}

/// AC-RF: every sign and every reason is there, in every language.
#[test]
fn ac_rf_every_sign_is_shown() {
    let desk = desk();
    let mary = desk.person("Mary");
    for language in Language::ALL {
        let (html, t) = (desk.draw(language, mary, Page::Help), language.text());
        for flag in RedFlag::ALL {
            assert!(html.contains(t.help.red_flag(flag)), "{flag:?}");
        }
        for reason in CallToday::ALL {
            assert!(html.contains(t.help.today(reason)), "{reason:?}");
        }
        assert!(html.contains(t.common.not_checked));
    }
}

#[test]
fn help_works_with_nobody_here_and_with_storage_closed() {
    let desk = desk();
    let html = desk.draw_for_nobody(Language::English, Page::Help);
    assert!(html.contains("href=\"tel:112\""), "{html}");
    desk.memory.set_fault(Fault::Load(LoadError::Broken));
    desk.reload();
    let html = desk.draw_for_nobody(Language::English, Page::Help);
    assert!(html.contains("href=\"tel:112\""));
}

#[test]
fn own_contacts_are_dialled_and_one_without_a_number_is_no_link() {
    let desk = desk();
    let mary = desk.person("Mary");
    change(&desk, mary, |person| {
        person.contacts = vec![
            contact(Role::Pharmacist, "Corner pharmacy", Some("020 7946 0018")),
            contact(Role::Doctor, "Dr Shah", None),
        ];
    });
    let html = desk.draw(Language::English, mary, Page::Help);
    // At the top, and with each reason to call today.
    let links = html.matches("href=\"tel:02079460018\"").count();
    assert_eq!(links, 1 + CallToday::ALL.len());
    assert!(html.contains("Dr Shah"));
    assert!(html.contains("No number is saved."));
}

#[test]
fn allergies_not_asked_are_never_none() {
    let desk = desk();
    let mary = desk.person("Mary");
    for (language, none) in [
        (Language::English, "None known"),
        (Language::Chinese, "據知沒有"),
        (Language::Danish, "Ingen kendt"),
    ] {
        let html = desk.draw(language, mary, Page::Help);
        assert!(html.contains(language.text().help.allergies_not_asked));
        assert!(!html.contains(none));
    }
    change(&desk, mary, |person| {
        person.allergies = Allergies::NoneKnown;
    });
    let html = desk.draw(Language::English, mary, Page::Help);
    assert!(html.contains("None known."));
    change(&desk, mary, |person| {
        person.allergies = Allergies::Known(vec![Allergy {
            substance: Name::parse("Penicillin").unwrap(),
            reaction: Some(Words::parse("rash").unwrap()),
        }]);
    });
    let html = desk.draw(Language::English, mary, Page::Help);
    assert!(html.contains("Penicillin") && html.contains("rash"));
}

#[test]
fn names_of_two_hundred_letters_and_markup_are_only_text() {
    let desk = desk();
    let markup = "<img src=x onerror=alert(1)>";
    let long = "Å".repeat(200);
    let person = desk.person(markup);
    change(&desk, person, |person| {
        person.contacts = vec![
            contact(Role::Nurse, markup, Some("112233")),
            contact(Role::Clinic, &long, Some("javascript:alert(1)")),
        ];
    });
    for html in desk.draw_all(person, Page::Help) {
        assert!(!html.contains("<img"));
        assert!(html.contains("&lt;img"));
        assert!(html.contains(&long));
        assert!(!html.contains("tel:javascript"));
    }
}
