//! Today, one day and one dose as they are drawn, in all three languages.

use chrono::Duration;
use domain::dose::{Act, Declined, DoseId, DoseKey, DoseRecord, Outcome, Reason};
use domain::event::Event;
use domain::id::{ExtraDoseId, PersonId};
use domain::medicine::{Medicine, Status};
use domain::person::{Anchor, Keeper};
use domain::plan::{Exactness, Plan, Schedule, SlotTime};
use domain::zone::Moment;
use screens::route::{Address, Page};
use text::Language;

use crate::drawing::Desk;
use crate::support::{
    daily, date, from_last, local, medicine, name, status, tablets, weeks, when_needed, words,
};

const LONG_AGO: &str = "2026-01-01 00:00";

/// Only the words a person reads: no tags, no attributes.
pub fn read(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

pub fn add(desk: &Desk, person: PersonId, medicine: Medicine) {
    desk.commit(person, Event::MedicineSaved(Box::new(medicine)));
}

pub fn dose_id(number: u32, day: &str, slot: u8) -> DoseId {
    DoseId {
        plan: crate::support::id(number),
        revision: 0,
        date: date(day),
        slot,
        act: Act::Use,
    }
}

pub fn moment(text: &str) -> Moment {
    local(text).and_utc().fixed_offset()
}

pub fn answer(desk: &Desk, person: PersonId, number: u32, dose: DoseId, outcome: Outcome) {
    desk.commit(
        person,
        Event::DoseRecorded(DoseRecord {
            dose: DoseKey::Planned(dose),
            medicine: crate::support::id(number),
            due: None,
            outcome,
            note: None,
            site: None,
        }),
    );
}

pub fn taken(at: &str) -> Outcome {
    Outcome::Taken {
        at: moment(at),
        amount: tablets("1"),
    }
}

fn took_extra(desk: &Desk, person: PersonId, number: u32, at: &str) {
    let dose: ExtraDoseId = desk.fresh();
    desk.commit(
        person,
        Event::DoseRecorded(DoseRecord {
            dose: DoseKey::Extra(dose),
            medicine: crate::support::id(number),
            due: None,
            outcome: Outcome::Taken {
                at: moment(at),
                amount: tablets("2"),
            },
            note: Some(words("my knee")),
            site: None,
        }),
    );
}

fn english(desk: &Desk, person: PersonId, page: Page) -> String {
    read(&desk.draw(Language::English, person, page))
}

#[track_caller]
fn says(text: &str, expected: &str) {
    assert!(text.contains(expected), "{expected:?} is not in: {text}");
}

#[track_caller]
fn says_not(text: &str, unwanted: &str) {
    assert!(!text.contains(unwanted), "{unwanted:?} is in: {text}");
}

#[test]
fn an_empty_day_tells_what_it_is_for() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let [english, chinese, danish] = desk.draw_all(mary, Page::Today).map(|html| read(&html));
    says(&english, "Add a medicine");
    says(&chinese, "加入藥物");
    says(&danish, "Tilføj medicin");
}

#[test]
fn what_is_due_now_stands_in_one_card_with_one_button_for_all() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    for (number, label) in [(1, "Amlodipine"), (2, "Metformin"), (3, "Ramipril")] {
        add(
            &desk,
            mary,
            medicine(number, label, &[], LONG_AGO, daily(&["08:00", "20:00"])),
        );
    }
    let drawn = desk.draw_all(mary, Page::Today);
    says(&drawn[0], "class=\"reminders\"");
    let [english, chinese, danish] = drawn.map(|html| read(&html));
    says(&english, "All three taken");
    says(&english, "Now 08:12");
    says_not(&english, "Nothing planned until");
    says(&chinese, "三種都已使用");
    says(&danish, "Alle tre taget");

    answer(
        &desk,
        mary,
        1,
        dose_id(1, "2026-11-22", 0),
        taken("2026-11-22 08:04"),
    );
    let html = desk.draw(Language::English, mary, Page::Today);
    says(&read(&html), "Both others taken");
    says(&read(&html), "Taken at 08:04");
    says(&html, "aria-label=\"Amlodipine: Taken at 08:04. Change\"");
    says(&html, "aria-label=\"Metformin, 1 tablet: taken\"");
}

#[test]
fn nothing_due_says_until_when() {
    let desk = Desk::at("2026-11-22T10:30");
    let mary = desk.person("Mary");
    add(
        &desk,
        mary,
        medicine(1, "Metformin", &[], LONG_AGO, daily(&["08:00", "13:00"])),
    );
    answer(
        &desk,
        mary,
        1,
        dose_id(1, "2026-11-22", 0),
        taken("2026-11-22 08:04"),
    );
    let text = english(&desk, mary, Page::Today);
    says(&text, "Nothing planned until 13:00.");
    says(&text, "Earlier: 1 taken");

    answer(
        &desk,
        mary,
        1,
        dose_id(1, "2026-11-22", 1),
        taken("2026-11-22 10:30"),
    );
    let text = english(&desk, mary, Page::Today);
    says(&text, "Nothing more planned today.");
    says(&text, "Next: 08:00 tomorrow.");
}

#[test]
fn an_unanswered_dose_asks_what_happened_and_never_hints_to_take_it() {
    let desk = Desk::at("2026-11-22T15:00");
    let mary = desk.person("Mary");
    add(
        &desk,
        mary,
        medicine(1, "Amlodipine", &[], LONG_AGO, daily(&["08:00"])),
    );
    let html = desk.draw(Language::English, mary, Page::Today);
    let text = read(&html);
    says(&text, "08:00 has no answer yet. What happened?");
    says(&text, "Taken at 08:00");
    says(&text, "Yesterday: 1 dose has no answer yet");
    says(&html, "aria-label=\"Amlodipine: what happened?\"");
    says_not(&html, "class=\"now\"");
}

#[test]
fn ac_nt_2_not_sure_never_prompts_again() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    add(
        &desk,
        mary,
        medicine(1, "Amlodipine", &[], LONG_AGO, daily(&["08:00"])),
    );
    answer(&desk, mary, 1, dose_id(1, "2026-11-22", 0), Outcome::Unsure);
    let html = desk.draw(Language::English, mary, Page::Today);
    says_not(&html, "class=\"now\"");
    says(&read(&html), "Not sure if it was taken");
    let text = english(&desk, mary, Page::Dose(dose_id(1, "2026-11-22", 0)));
    says(&text, "Do not guess — check the pack or call.");
}

#[test]
fn ac_nt_3_who_recorded_it_is_told() {
    let desk = Desk::at("2026-11-22T08:05");
    let mary = desk.person("Mary");
    let mut person = desk
        .ledger
        .read_person(mary, |record| record.person.clone())
        .unwrap();
    person.keeper = Keeper::Carer(name("Jo"));
    desk.commit(mary, Event::PersonSaved(person));
    add(
        &desk,
        mary,
        medicine(1, "Amlodipine", &[], LONG_AGO, daily(&["08:00"])),
    );
    let given = Outcome::NotTaken(Reason::GivenByOther(name("Jo")));
    answer(&desk, mary, 1, dose_id(1, "2026-11-22", 0), given);
    desk.clock.set(desk.clock.get() + Duration::minutes(15));
    says(
        &english(&desk, mary, Page::Today),
        "Jo recorded this at 08:05",
    );
}

#[test]
fn ac_g10_a_correction_keeps_the_old_value_in_sight() {
    let desk = Desk::at("2026-05-04T10:12");
    let mary = desk.person("Mary");
    let mut person = desk
        .ledger
        .read_person(mary, |record| record.person.clone())
        .unwrap();
    person.keeper = Keeper::Carer(name("Jo"));
    desk.commit(mary, Event::PersonSaved(person));
    add(
        &desk,
        mary,
        medicine(1, "Amlodipine", &[], LONG_AGO, daily(&["08:00"])),
    );
    let dose = dose_id(1, "2026-05-04", 0);
    answer(&desk, mary, 1, dose, taken("2026-05-04 08:00"));
    answer(&desk, mary, 1, dose, taken("2026-05-04 08:30"));
    let expected = "08:30 (changed from 08:00 by Jo, 4 May 10:12)";
    for page in [
        Page::Today,
        Page::Dose(dose),
        Page::MedicineHistory(crate::support::id(1)),
    ] {
        says(&english(&desk, mary, page), expected);
    }
}

#[test]
fn what_was_saved_since_the_last_tick_is_counted() {
    let desk = Desk::at("2026-11-22T21:00");
    let mary = painkillers(&desk);
    let later = moment("2026-11-22 21:01");
    leptos::prelude::Owner::new().with(|| {
        let now = concord::ui::context::Now::new(desk.ledger);
        desk.clock.set(later.to_utc());
        assert_eq!(now.at(&desk.ledger.device_zone()), later);
    });
    took_extra(&desk, mary, 2, "2026-11-22 21:01");
    says(&english(&desk, mary, Page::Today), "4,000 mg of 4,000 mg");
}

fn painkillers(desk: &Desk) -> PersonId {
    let mary = desk.person("Mary");
    let limits = || when_needed("2", Some(4), Some(8));
    let mixed = [("codeine", 8), ("paracetamol", 500)];
    add(
        desk,
        mary,
        medicine(1, "co-codamol", &mixed, LONG_AGO, limits()),
    );
    let plain = [("paracetamol", 500)];
    add(
        desk,
        mary,
        medicine(2, "paracetamol", &plain, LONG_AGO, limits()),
    );
    took_extra(desk, mary, 1, "2026-11-22 10:00");
    took_extra(desk, mary, 2, "2026-11-22 14:00");
    took_extra(desk, mary, 2, "2026-11-22 18:00");
    mary
}

#[test]
fn ac_prn_1_and_2_the_next_dose_is_told_as_the_labels_have_it() {
    let desk = Desk::at("2026-11-22T21:00");
    let mary = painkillers(&desk);
    let first = "Next paracetamol dose from 22:00. 3,000 mg of 4,000 mg in the last 24 hours, from co-codamol and paracetamol.";
    says(&english(&desk, mary, Page::Today), first);
    let page = Page::TakeWhenNeeded(crate::support::id(2));
    says(&english(&desk, mary, page), first);

    desk.clock.set(moment("2026-11-22 22:30").to_utc());
    took_extra(&desk, mary, 2, "2026-11-22 22:30");
    let text = english(&desk, mary, Page::Today);
    says(
        &text,
        "Next paracetamol dose from 10:00 tomorrow. 4,000 mg of 4,000 mg",
    );
    says_not(&text, "Call today");
}

/// In the morning 18:00 would read as still to come.
#[test]
fn what_was_recorded_the_evening_before_says_yesterday() {
    let desk = Desk::at("2026-11-23T10:30");
    let mary = painkillers(&desk);
    let page = Page::TakeWhenNeeded(crate::support::id(2));
    says(&english(&desk, mary, page), "18:00 yesterday");
    desk.clock.set(moment("2026-11-22 21:00").to_utc());
    says_not(&english(&desk, mary, page), "yesterday");
}

#[test]
fn ac_g5_over_the_limit_is_saved_and_says_whom_to_call() {
    let desk = Desk::at("2026-11-22T23:00");
    let mary = painkillers(&desk);
    took_extra(&desk, mary, 2, "2026-11-22 22:30");
    took_extra(&desk, mary, 2, "2026-11-22 23:00");
    for page in [Page::Today, Page::TakeWhenNeeded(crate::support::id(2))] {
        let html = desk.draw(Language::English, mary, page);
        let text = read(&html);
        says(&text, "Call today, even if you feel well");
        says(
            &text,
            "You recorded 5,000 mg of paracetamol in 24 hours. The label says at most 4,000 mg in 24 hours.",
        );
        says(&text, "What you recorded is saved.");
        says(&html, "href=\"tel:111\"");
    }
    says(
        &read(&desk.draw(Language::Danish, mary, Page::Today)),
        "Ring i dag",
    );
    says(
        &read(&desk.draw(Language::Chinese, mary, Page::Today)),
        "今天也要致電",
    );
}

#[test]
fn unknown_limits_are_asked_about_and_no_time_is_told() {
    let desk = Desk::at("2026-11-22T21:00");
    let mary = desk.person("Mary");
    add(
        &desk,
        mary,
        medicine(
            1,
            "paracetamol",
            &[],
            LONG_AGO,
            when_needed("2", None, None),
        ),
    );
    took_extra(&desk, mary, 1, "2026-11-22 20:00");
    let text = english(&desk, mary, Page::Today);
    says(
        &text,
        "Ask what the shortest time between doses is, and what the most in 24 hours is.",
    );
    says_not(&text, "Next paracetamol");
    says(&text, "my knee");
}

/// Only what is not known is asked for; and what one dose more would go past is said
/// on its page before it is saved.
#[test]
fn the_limit_that_is_not_known_is_asked_for_and_the_other_holds() {
    for (gap, most, words, known) in [
        (
            None,
            Some(8),
            "Ask what the shortest time between doses is.",
            "what the most in 24 hours is",
        ),
        (
            Some(4),
            None,
            "Ask what the most in 24 hours is.",
            "the shortest time between doses is",
        ),
    ] {
        let desk = Desk::at("2026-11-22T21:00");
        let mary = desk.person("Mary");
        let limits = when_needed("2", gap, most);
        let needed = medicine(1, "paracetamol", &[], LONG_AGO, limits);
        let page = Page::TakeWhenNeeded(needed.id);
        add(&desk, mary, needed);
        let today = english(&desk, mary, Page::Today);
        says(&today, words);
        says_not(&today, known);
        says_not(&english(&desk, mary, page), "than the label says");
        for hour in ["17", "18", "19", "20"] {
            took_extra(&desk, mary, 1, &format!("2026-11-22 {hour}:30"));
        }
        let warned = match most {
            Some(_) => "With this it is more than the label says for 24 hours.",
            None => "This is sooner than the label says.",
        };
        says(&english(&desk, mary, page), warned);
    }
}

/// Two doses of one moment, of which one is asked for longer: each stands once.
#[test]
fn what_was_due_together_stands_in_one_card() {
    let desk = Desk::at("2026-11-22T16:20");
    let mary = desk.person("Mary");
    add(
        &desk,
        mary,
        medicine(1, "Alfa", &[], LONG_AGO, daily(&["13:00"])),
    );
    let twice = daily(&["13:00", "18:00"]);
    add(&desk, mary, medicine(2, "Charlie", &[], LONG_AGO, twice));
    let html = desk.draw(Language::English, mary, Page::Today);
    let ids = html.split(" id=\"").skip(1);
    let mut ids: Vec<&str> = ids.map(|id| id.split('"').next().unwrap()).collect();
    ids.sort_unstable();
    let twins = ids.windows(2).find(|two| two[0] == two[1]);
    assert_eq!(twins, None);
    let heading = format!(" id=\"at-{}\"", moment("2026-11-22 13:00").timestamp());
    assert_eq!(html.matches(&heading).count(), 1, "{html}");
    let (_, card) = html.split_once(&heading).unwrap();
    let (card, _) = card.split_once("</section>").unwrap();
    for number in [1, 2] {
        let dose = format!(" id=\"dose-{}\"", dose_id(number, "2026-11-22", 0));
        assert_eq!(html.matches(&dose).count(), 1, "{number}: {html}");
        says(card, &dose);
    }
    says_not(&html, "13:00 has no answer yet");
}

/// An injection whose day has passed stands before all that is planned, and where
/// the next dose is told.
#[test]
fn a_late_injection_is_told_before_what_is_planned() {
    let desk = Desk::at("2026-11-22T21:00");
    let mary = desk.person("Mary");
    let late = from_last(weeks(12), "2026-11-10");
    let injection = medicine(1, "Threemonthly", &[], LONG_AGO, late);
    let page = Page::Medicine(injection.id);
    add(&desk, mary, injection);
    let today = english(&desk, mary, Page::Today);
    let place = |words: &str| {
        today
            .find(words)
            .unwrap_or_else(|| panic!("{words}: {today}"))
    };
    assert!(place("it was due on Tuesday 10 November") < place("Nothing more planned today"));
    says_not(&today, "Coming up");
    let own = english(&desk, mary, page);
    says(
        &own,
        "It was due on Tuesday 10 November 2026. Ask your clinic or pharmacist today.",
    );
    says_not(&own, "None planned");
}

/// A plan counted from the last one that is changed after its day has passed: the day
/// is asked for once, and where it is answered there is something to answer.
#[test]
fn a_late_injection_whose_plan_is_changed_can_still_be_answered() {
    let every = |number| from_last(weeks(number), "2026-11-10");
    let desk = Desk::at("2026-11-22T21:00");
    let mary = desk.person("Mary");
    let mut injection = medicine(1, "Threemonthly", &[], LONG_AGO, every(12));
    injection.plans.push(Plan {
        revision: 1,
        from: local("2026-11-22 20:00"),
        schedule: every(13),
        ..injection.plans[0].clone()
    });
    add(&desk, mary, injection);
    let id = DoseId {
        revision: 1,
        ..dose_id(1, "2026-11-10", 0)
    };
    let html = desk.draw(Language::English, mary, Page::Today);
    let asked = read(&html)
        .matches("it was due on Tuesday 10 November")
        .count();
    assert_eq!(asked, 1, "{html}");
    let answered_at = Address {
        person: Some(mary),
        page: Page::Dose(id),
    };
    says(&html, &answered_at.path());
    let own = english(&desk, mary, Page::Dose(id));
    says_not(&own, "no longer on the plan");
    says(&own, "What happened?");
    let day = english(&desk, mary, Page::Day(id.date));
    assert_eq!(day.matches("Threemonthly").count(), 1, "{day}");
}

#[test]
fn as_directed_asks_how_and_paused_is_quiet() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    add(
        &desk,
        mary,
        medicine(1, "Cream", &[], LONG_AGO, Schedule::AsDirected),
    );
    let mut held = medicine(2, "Ramipril", &[], LONG_AGO, daily(&["08:00"]));
    let on_hold = Status::Paused {
        why: None,
        until: None,
    };
    held.statuses.push(status("2026-11-20 00:00", on_hold));
    add(&desk, mary, held);
    let html = desk.draw(Language::English, mary, Page::Today);
    says(&read(&html), "Ask how to take this.");
    says(&read(&html), "Ramipril is paused.");
    says_not(&html, "class=\"now\"");
}

#[test]
fn other_people_are_told_by_name_and_nothing_is_taken_for_them() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let jens = desk.person("Jens");
    add(
        &desk,
        mary,
        medicine(1, "Amlodipine", &[], LONG_AGO, daily(&["08:00"])),
    );
    add(
        &desk,
        jens,
        medicine(2, "Simvastatin", &[], LONG_AGO, daily(&["08:00"])),
    );
    let html = desk.draw(Language::English, mary, Page::Today);
    let text = read(&html);
    says(&text, "Jens: 1 dose waiting");
    says_not(&text, "Simvastatin");
    says(&html, "class=\"tag\"");
    assert!(html.contains(&format!("#/of/{jens}/today")), "{html}");
}

#[test]
fn an_exact_time_that_passed_says_whom_to_call() {
    let desk = Desk::at("2026-11-22T08:31");
    let mary = desk.person("Mary");
    let mut exact = medicine(1, "Co-careldopa", &[], LONG_AGO, daily(&["08:00", "12:00"]));
    exact.plans[0].exactness = Exactness::WithinMinutes(30);
    add(&desk, mary, exact);
    let text = english(&desk, mary, Page::Today);
    says(
        &text,
        "This medicine needs an exact time, and that was 31 minutes ago.",
    );
}

#[test]
fn a_time_of_the_day_is_told_beside_the_clock() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let mut anchored = medicine(1, "Metformin", &[], LONG_AGO, daily(&["08:00"]));
    if let Schedule::Timed { slots, .. } = &mut anchored.plans[0].schedule {
        slots[0].time = SlotTime::Anchored(Anchor::Breakfast);
    }
    add(&desk, mary, anchored);
    says(&english(&desk, mary, Page::Today), "with breakfast");
}

#[test]
fn last_nights_dose_still_waits_after_midnight() {
    let desk = Desk::at("2026-11-22T23:50");
    let mary = desk.person("Mary");
    add(
        &desk,
        mary,
        medicine(1, "Simvastatin", &[], LONG_AGO, daily(&["23:30"])),
    );
    says(&english(&desk, mary, Page::Today), "Sunday 22 November");
    desk.clock.set(desk.clock.get() + Duration::minutes(20));
    let html = desk.draw(Language::English, mary, Page::Today);
    says(&read(&html), "Monday 23 November");
    says(&html, "class=\"now\"");
}

#[test]
fn a_past_day_can_be_answered_and_a_day_to_come_only_shows_the_plan() {
    let desk = Desk::at("2026-11-22T10:00");
    let mary = desk.person("Mary");
    add(
        &desk,
        mary,
        medicine(1, "Amlodipine", &[], LONG_AGO, daily(&["08:00"])),
    );
    let past = english(&desk, mary, Page::Day(date("2026-11-20")));
    says(&past, "08:00 has no answer yet. What happened?");
    let html = desk.draw(Language::English, mary, Page::Day(date("2026-11-25")));
    says(&read(&html), "Plan");
    says(&read(&html), "Amlodipine");
    says_not(&html, "<button");
    says_not(&html, "#/dose/");
    let early = english(&desk, mary, Page::Dose(dose_id(1, "2026-11-25", 0)));
    says(&early, "You can record it on that day.");
    says_not(&early, "Write it down");
}

#[test]
fn one_dose_offers_what_can_have_happened() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    add(
        &desk,
        mary,
        medicine(1, "Amlodipine", &[], LONG_AGO, daily(&["08:00"])),
    );
    let page = Page::Dose(dose_id(1, "2026-11-22", 0));
    let text = english(&desk, mary, page);
    for expected in [
        "Taken now, 08:12",
        "Taken at 08:00, as planned",
        "Taken at another time",
        "Not taken",
        "Not sure if I took it",
        "Write it down",
    ] {
        says(&text, expected);
    }
    desk.clock.set(moment("2026-11-23 10:00").to_utc());
    says_not(&english(&desk, mary, page), "Taken now");
}

#[test]
fn a_reason_is_told_in_the_persons_words() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    add(
        &desk,
        mary,
        medicine(1, "Amlodipine", &[], LONG_AGO, daily(&["08:00"])),
    );
    let reason = Reason::Declined(Some(Declined::SideEffect));
    answer(
        &desk,
        mary,
        1,
        dose_id(1, "2026-11-22", 0),
        Outcome::NotTaken(reason),
    );
    let [english, chinese, danish] = desk.draw_all(mary, Page::Today).map(|html| read(&html));
    says(&english, "Not taken: I chose not to (A side effect)");
    says(&chinese, "沒有使用：我選擇不使用（副作用）");
    says(&danish, "Ikke taget: Jeg valgte det fra (En bivirkning)");
}

#[test]
fn hostile_names_are_only_text() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person(&"W".repeat(200));
    desk.person("<b>Jens</b>");
    let label = "<img src=x onerror=alert(1)>";
    add(
        &desk,
        mary,
        medicine(1, label, &[], LONG_AGO, daily(&["08:00"])),
    );
    for html in desk.draw_all(mary, Page::Today) {
        assert!(!html.contains("<img"), "{html}");
        assert!(html.contains("&lt;img"), "{html}");
    }
}

#[test]
fn a_plan_that_must_not_ring_says_to_call_first() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let daily = daily(&["08:00"]);
    add(
        &desk,
        mary,
        medicine(1, "Methotrexate", &[], LONG_AGO, daily),
    );
    let html = desk.draw(Language::English, mary, Page::Today);
    says(
        &read(&html),
        "Methotrexate is usually once a week. Call your pharmacist before the next dose.",
    );
    says_not(&html, "class=\"now\"");
}
