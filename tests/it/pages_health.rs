//! Telling about health, drawn in all languages.

use domain::event::Event;
use domain::id::PersonId;
use domain::person::Keeper;
use domain::person::health::{
    Asked, Condition, Driving, Gene, GeneResult, GeneSays, Health, Pregnancy,
};
use domain::words::Name;
use screens::route::Page;
use text::Language;

use super::drawing::Desk;

fn tell(desk: &Desk, person: PersonId, health: Health) {
    let mut told = desk
        .ledger
        .read_person(person, |record| record.person.clone())
        .unwrap();
    told.health = Box::new(health);
    desk.commit(person, Event::PersonSaved(told));
}

/// The input with an id, as drawn.
fn input<'a>(html: &'a str, id: &str) -> &'a str {
    let at = html.find(&format!("id=\"{id}\"")).unwrap();
    let (from, to) = (
        html[..at].rfind('<').unwrap(),
        html[at..].find('>').unwrap(),
    );
    &html[from..at + to]
}

fn is_chosen(html: &str, id: &str) -> bool {
    input(html, id).contains(" checked")
}

#[test]
fn nothing_is_answered_for_the_person_and_each_question_says_why() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let why = [
        "So that we can tell you what to ask about. It stays on this device.",
        "讓我們可以告訴你要查問甚麼。資料只留在這部裝置上。",
        "Så vi kan sige, hvad du kan spørge om. Det bliver på denne enhed.",
    ];
    for (html, why) in desk.draw_all(mary, Page::Health).iter().zip(why) {
        assert!(html.contains(why), "{html}");
        for id in ["pregnancy-0", "driving-0", "gene-report-0"] {
            assert!(is_chosen(html, id), "{id}");
        }
        assert_eq!(html.matches(" checked").count(), 3);
        for condition in Condition::ALL {
            assert!(html.contains(&format!("id=\"condition-{}\"", condition.key())));
        }
        assert!(!html.contains("<fieldset class=\"card"));
    }
}

#[test]
fn every_condition_has_words_of_its_own_in_every_language() {
    for language in Language::ALL {
        let t = language.text();
        let mut words: Vec<&str> = Condition::ALL
            .iter()
            .map(|condition| t.conditions.name(condition))
            .collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), Condition::ALL.len(), "{language:?}");
    }
}

#[test]
fn what_was_told_is_shown_again() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let told = Health {
        conditions: Asked::Answered(vec![
            Condition::Asthma,
            Condition::Newer("moon-sickness".into()),
        ]),
        pregnancy: Asked::Answered(Pregnancy::No),
        driving: Asked::Answered(Driving::Drives),
        genes: Asked::Answered(vec![GeneResult {
            gene: Gene::Cyp2c19,
            says: GeneSays::Poor,
            printed: Some(Name::parse("<b>*2/*2</b>").unwrap()),
            laboratory: None,
            on: None,
        }]),
    };
    tell(&desk, mary, told);
    for html in desk.draw_all(mary, Page::Health) {
        for id in [
            "condition-asthma",
            "pregnancy-1",
            "driving-1",
            "gene-report-2",
        ] {
            assert!(is_chosen(&html, id), "{id}");
        }
        assert!(!is_chosen(&html, "condition-gout"));
        assert!(!is_chosen(&html, "no-condition"));
        assert!(html.contains("poor metaboliser"), "{html}");
        assert!(html.contains("*2/*2"));
        assert!(!html.contains("<b>*2"));
        assert!(!html.contains("moon-sickness"));
    }
    let html = desk.draw(Language::English, mary, Page::Health);
    assert!(html.contains("One more was written by a newer version of this app. It is kept."));
    assert!(html.contains("1 ticked"));
}

#[test]
fn none_of_these_is_an_answer_of_its_own() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let none = Health {
        conditions: Asked::Answered(Vec::new()),
        ..Health::default()
    };
    tell(&desk, mary, none);
    let html = desk.draw(Language::English, mary, Page::Health);
    assert!(is_chosen(&html, "no-condition"));
}

#[test]
fn the_details_lead_to_it_and_a_carer_reads_whose_it_is() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    for html in desk.draw_all(mary, Page::People) {
        assert!(html.contains("/settings/health\""), "{html}");
    }
    let mut kept = desk
        .ledger
        .read_person(mary, |record| record.person.clone())
        .unwrap();
    kept.keeper = Keeper::Carer(Name::parse("Jo").unwrap());
    desk.commit(mary, Event::PersonSaved(kept));
    let titles = [
        "About the health of Mary",
        "Mary的健康狀況",
        "Om helbredet hos Mary",
    ];
    for (html, title) in desk.draw_all(mary, Page::Health).iter().zip(titles) {
        assert!(html.contains(title), "{html}");
    }
}

/// How many of the questions are on the page and not in sight.
fn hidden(html: &str) -> usize {
    html.matches("<div hidden").count()
}

#[test]
fn whoever_has_told_nothing_sees_one_question_and_whoever_has_sees_all() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let counts = ["Step 1 of 4", "第1步，共4步", "Trin 1 af 4"];
    for (html, count) in desk.draw_all(mary, Page::Health).iter().zip(counts) {
        assert!(html.contains(count), "{html}");
        assert_eq!(hidden(html), 3, "{html}");
        let conditions = html.find("id=\"no-condition\"").unwrap();
        assert!(conditions < html.find("<div hidden").unwrap());
    }
    let told = Health {
        driving: Asked::Answered(Driving::Drives),
        ..Health::default()
    };
    tell(&desk, mary, told);
    for html in desk.draw_all(mary, Page::Health) {
        assert_eq!(hidden(&html), 0, "{html}");
        assert!(!html.contains("steps__count"), "{html}");
    }
}
