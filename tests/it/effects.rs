//! Whether what is taken when needed helped: asked afterwards, kept with the
//! dose, counted for the talk.

use domain::dose::{DoseEffect, DoseKey, DoseRecord, Outcome, Relief};
use domain::event::Event;
use domain::gesture;
use domain::id::{ExtraDoseId, PersonId};
use domain::when_needed::effect::{self, EffectTally};
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::pages_today::{add, moment, read};
use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

fn paracetamol() -> domain::medicine::Medicine {
    let limits = when_needed("2", Some(4), Some(8));
    medicine(1, "Paracetamol", &[("paracetamol", 500)], EARLY, limits)
}

fn said(story: &mut Story, place: usize, effect: Relief) {
    let doses: Vec<DoseRecord> = story
        .record()
        .extra_doses()
        .map(|dose| dose.value.clone())
        .collect();
    let event = gesture::dose::say_effect(&doses[place], effect).unwrap();
    story.say(event);
}

#[test]
fn it_is_asked_once_from_an_hour_on_until_half_a_day_has_passed() {
    let mut story = Story::new([paracetamol()]);
    story.take_extra(1, "2026-05-04 08:00", "2");
    for (now, asked) in [
        ("2026-05-04 08:59", 0),
        ("2026-05-04 09:00", 1),
        ("2026-05-04 19:59", 1),
        ("2026-05-04 20:00", 0),
    ] {
        assert_eq!(
            effect::to_ask(story.record(), story.at(now)).len(),
            asked,
            "{now}"
        );
    }
    said(&mut story, 0, Relief::HelpedLittle);
    let now = story.at("2026-05-04 10:00");
    assert!(effect::to_ask(story.record(), now).is_empty());
}

/// A dose beside a plan with set times was not taken when needed.
#[test]
fn only_what_is_taken_when_needed_is_asked_about() {
    let mut story = Story::new([medicine(1, "Regular", &[], EARLY, daily(&["08:00"]))]);
    story.take_extra(1, "2026-05-04 08:00", "1");
    story.take(1, "2026-05-04", "08:00");
    assert!(effect::to_ask(story.record(), story.at("2026-05-04 10:00")).is_empty());
}

#[test]
fn how_often_it_helped_counts_what_was_said_and_forgets_what_was_taken_back() {
    let mut story = Story::new([paracetamol()]);
    let said_of = [
        Relief::Helped,
        Relief::Helped,
        Relief::HelpedLittle,
        Relief::DidNotHelp,
    ];
    for (place, effect) in said_of.into_iter().enumerate() {
        story.take_extra(1, &format!("2026-05-0{} 08:00", place + 1), "2");
        said(&mut story, place, effect);
    }
    story.take_extra(1, "2026-05-05 08:00", "2");
    let tally = |story: &Story, from: &str, to: &str| {
        let days = (date(from), date(to));
        effect::tally(story.record(), id(1), &story.zone, days)
    };
    let all = EffectTally {
        helped: 2,
        a_little: 1,
        not_at_all: 1,
    };
    assert_eq!(tally(&story, "2026-05-01", "2026-05-05"), all);
    assert_eq!(all.all(), 4);
    assert_eq!(tally(&story, "2026-05-02", "2026-05-03").all(), 2);
    // A later answer takes the place of an earlier one.
    said(&mut story, 3, Relief::Helped);
    assert_eq!(tally(&story, "2026-05-01", "2026-05-05").helped, 3);
    let first = story.record().extra_doses().next().unwrap().entry;
    story.undo(first);
    assert_eq!(tally(&story, "2026-05-01", "2026-05-05").helped, 2);
}

/// How it is written down, for good: old records must read the same.
#[test]
fn what_was_said_of_the_effect_is_written_as_ever_and_belongs_to_the_day_of_its_dose() {
    let id = id::<ExtraDoseId>(7);
    for (effect, word) in [
        (Relief::Helped, "helped"),
        (Relief::HelpedLittle, "helped_little"),
        (Relief::DidNotHelp, "did_not_help"),
    ] {
        let event = Event::EffectSaid(DoseEffect {
            dose: id,
            medicine: crate::support::id(1),
            day: date("2026-05-04"),
            effect,
        });
        let medicine: domain::id::MedicineId = crate::support::id(1);
        let text = format!(
            r#"{{"effect_said":{{"dose":"{}","medicine":"{}","day":"2026-05-04","effect":"{word}"}}}}"#,
            serde_json::to_value(id).unwrap().as_str().unwrap(),
            serde_json::to_value(medicine).unwrap().as_str().unwrap(),
        );
        assert_eq!(serde_json::to_string(&event).unwrap(), text);
        assert_eq!(serde_json::from_str::<Event>(&text).unwrap(), event);
        assert_eq!(event.dose_day(), Some(date("2026-05-04")));
    }
}

fn took(desk: &Desk, mary: PersonId, at: &str) -> DoseRecord {
    let record = DoseRecord {
        dose: DoseKey::Extra(desk.fresh()),
        medicine: id(1),
        due: None,
        outcome: Outcome::Taken {
            at: moment(at),
            amount: tablets("2"),
        },
        note: Some(words("my knee")),
        site: None,
    };
    desk.commit(mary, Event::DoseRecorded(record.clone()));
    record
}

#[test]
fn today_asks_whether_it_helped_and_the_answer_stands_with_the_dose_and_in_the_talk() {
    let desk = Desk::at("2026-05-04T14:00");
    let mary = desk.person("Mary");
    add(&desk, mary, paracetamol());
    let dose = took(&desk, mary, "2026-05-04 14:00");
    let today = |desk: &Desk| read(&desk.draw(Language::English, mary, Page::Today));
    assert!(!today(&desk).contains("Did it help?"));
    desk.clock.set(moment("2026-05-04 15:00").to_utc());
    for (html, asked) in desk.draw_all(mary, Page::Today).iter().zip([
        ["Did it help?", "It helped", "A little", "It did not help"],
        ["有幫助嗎？", "有幫助", "有少許幫助", "沒有幫助"],
        ["Hjalp det?", "Det hjalp", "Lidt", "Det hjalp ikke"],
    ]) {
        for words in asked {
            assert!(html.contains(words), "{words}: {html}");
        }
    }
    assert!(
        today(&desk).contains("Paracetamol, 14:00"),
        "{}",
        today(&desk)
    );
    let said = gesture::dose::say_effect(&dose, Relief::Helped).unwrap();
    desk.commit(mary, said);
    assert!(!today(&desk).contains("Did it help?"));
    let page = Page::TakeWhenNeeded(id(1));
    let recent = read(&desk.draw(Language::English, mary, page));
    assert!(recent.contains("It helped"), "{recent}");
    for (html, words) in desk.draw_all(mary, Page::Medicine(id(1))).iter().zip([
        "It helped 1 of 1 time",
        "1次中有1次有幫助",
        "Det hjalp 1 af 1 gang",
    ]) {
        assert!(read(html).contains(words), "{}", read(html));
    }
    let sheet = read(&desk.draw(Language::English, mary, Page::Pharmacist));
    assert!(sheet.contains("helped 1 of 1 time"), "{sheet}");
}
