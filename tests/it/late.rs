//! A dose that is answered late: after midnight, days or months afterwards, and
//! from the page of its medicine.

use chrono::Duration;
use concord::ui::parts::Toast;
use domain::dose::{DoseKey, DoseRecord, Outcome};
use domain::event::Event;
use domain::id::PersonId;
use domain::plan::{DayPattern, Ending, Every};
use forms::dose::{DayIs, DoseDraft, DoseProblem, Happened, Missing, PlannedDose, TakenOn};
use leptos::prelude::*;
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::pages_today::{add, answer, dose_id, moment, read, taken};
use crate::support::{daily, date, medicine, tablets, timed, zone};

const LONG_AGO: &str = "2026-01-01 00:00";

/// Every night at 23:00. It is 00:40 of 1 December, and the dose of 30 November
/// is open.
fn after_midnight() -> (Desk, PersonId) {
    nightly("2026-12-01T00:40")
}

fn nightly(now: &str) -> (Desk, PersonId) {
    let desk = Desk::at(now);
    let mary = desk.person("Mary");
    add(
        &desk,
        mary,
        medicine(1, "Simvastatin", &[], LONG_AGO, daily(&["23:00"])),
    );
    (desk, mary)
}

fn today(desk: &Desk, mary: PersonId) -> String {
    read(&desk.draw(Language::English, mary, Page::Today))
}

#[test]
fn after_midnight_an_open_dose_says_that_it_was_yesterdays() {
    let (desk, mary) = after_midnight();
    for (html, words) in desk.draw_all(mary, Page::Today).iter().zip([
        "23:00 yesterday",
        "23:00 昨天",
        "23:00 i går",
    ]) {
        assert!(read(html).contains(words), "{}", read(html));
    }
}

#[test]
fn what_was_taken_after_midnight_is_earlier_today_until_the_day_is_over() {
    let (desk, mary) = after_midnight();
    let dose = dose_id(1, "2026-11-30", 0);
    answer(&desk, mary, 1, dose, taken("2026-12-01 00:40"));
    let said = today(&desk, mary);
    assert!(said.contains("Earlier: 1 taken"), "{said}");
    assert!(said.contains("Due yesterday at 23:00"), "{said}");
    assert!(
        said.contains("Taken late, 00:40 on Tuesday 1 December"),
        "{said}"
    );
    assert!(
        said.contains("Nothing planned until 23:00."),
        "tonight's is still to come: {said}"
    );
    desk.clock.set(desk.clock.get() + Duration::hours(20));
    assert!(today(&desk, mary).contains("Earlier: 1 taken"));
    desk.clock.set(desk.clock.get() + Duration::hours(5));
    assert!(!today(&desk, mary).contains("Earlier: 1 taken"));
}

#[test]
fn what_was_said_after_midnight_of_a_dose_that_was_not_taken_does_not_vanish() {
    let (desk, mary) = after_midnight();
    let dose = dose_id(1, "2026-11-30", 0);
    answer(&desk, mary, 1, dose, Outcome::Unsure);
    assert!(today(&desk, mary).contains("Earlier: 1 not sure"));
}

#[test]
fn what_was_answered_before_midnight_stays_with_its_day() {
    let (desk, mary) = nightly("2026-11-30T23:10");
    let dose = dose_id(1, "2026-11-30", 0);
    answer(&desk, mary, 1, dose, taken("2026-11-30 23:05"));
    assert!(today(&desk, mary).contains("Earlier: 1 taken"));
    desk.clock.set(desk.clock.get() + Duration::minutes(90));
    let said = today(&desk, mary);
    assert!(!said.contains("1 taken"), "{said}");
}

#[test]
fn the_page_of_yesterday_offers_something_else_for_a_dose_that_is_late() {
    let (desk, mary) = after_midnight();
    let page = Page::Day(date("2026-11-30"));
    let said = read(&desk.draw(Language::English, mary, page));
    assert!(said.contains("Something else"), "{said}");
    assert!(said.contains("Taken at 23:00"), "{said}");
}

/// Every 30 days from 31 October. It is 10:00 on 6 December, and the dose of 30
/// November is open.
fn monthly() -> (Desk, PersonId) {
    let desk = Desk::at("2026-12-06T10:00");
    let mary = desk.person("Mary");
    let days = DayPattern::EveryDays {
        every: Every::new(30).unwrap(),
        first: date("2026-10-31"),
    };
    let at_eight = timed(days, &["08:00"], Ending::Open);
    add(
        &desk,
        mary,
        medicine(1, "Monthly", &[], "2026-10-31 00:00", at_eight),
    );
    (desk, mary)
}

#[test]
fn how_long_ago_is_said_in_days_and_hours() {
    let (desk, mary) = monthly();
    let page = Page::Dose(dose_id(1, "2026-11-30", 0));
    let said = read(&desk.draw(Language::English, mary, page));
    assert!(
        said.contains("It was due 6 days and 2 hours ago."),
        "{said}"
    );
    assert!(
        said.contains("The next dose is in 23 days and 22 hours."),
        "{said}"
    );
}

#[test]
fn any_other_day_since_it_was_due_can_be_typed_and_no_other() {
    let now = moment("2026-12-06 10:00");
    let planned = PlannedDose {
        due: Some(moment("2026-08-08 08:00")),
        amount: tablets("1"),
    };
    let finish = |day: &str| {
        let mut draft = DoseDraft {
            happened: Some(Happened::AnotherTime),
            time: "09:00".into(),
            ..DoseDraft::new(date("2026-12-06"), "1".into())
        };
        draft.choose_day(TakenOn::Another);
        assert_eq!(draft.day_is, DayIs::Typed);
        draft.another_day = day.into();
        draft.finish(planned, &zone("Etc/UTC"), now)
    };
    for day in ["2026-08-08", "2026-10-17", "2026-12-06"] {
        let (at, _) = finish(day).unwrap().outcome.taken().unwrap();
        assert_eq!(at, moment(&format!("{day} 09:00")));
    }
    for day in ["", "2026-08-07", "2026-12-07", "soon"] {
        assert_eq!(
            finish(day),
            Err(vec![DoseProblem::Missing(Missing::Day)]),
            "{day}"
        );
    }
}

fn toast(desk: &Desk, mary: PersonId) -> String {
    let html = desk.draw_view(
        Language::English,
        Some(mary),
        Page::Today,
        || view! { <Toast/> },
    );
    read(&html)
}

#[test]
fn what_was_just_done_names_the_day_where_it_is_not_plain() {
    let (desk, mary) = monthly();
    let say = |desk: &Desk, due: &str, at: &str| {
        let dose = DoseKey::Planned(dose_id(1, "2026-11-30", 0));
        let record = DoseRecord {
            dose,
            medicine: crate::support::id(1),
            due: Some(moment(due)),
            outcome: taken(at),
            note: None,
            site: None,
        };
        desk.commit(mary, Event::DoseRecorded(record));
        toast(desk, mary)
    };
    let due = "2026-11-30 08:00";
    for (due, at, words) in [
        (
            due,
            "2026-12-06 09:00",
            "Monthly taken at 09:00 on Sunday 6 December.",
        ),
        (
            due,
            "2026-11-30 08:00",
            "Monthly taken at 08:00 on Monday 30 November.",
        ),
        (
            "2026-12-06 08:00",
            "2026-12-06 09:30",
            "Monthly taken at 09:30.",
        ),
    ] {
        let said = say(&desk, due, at);
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn recording_a_dose_asks_which_is_meant_while_one_of_the_plan_is_open() {
    let (desk, mary) = monthly();
    let page = Page::TakeWhenNeeded(crate::support::id(1));
    for (html, words) in desk.draw_all(mary, page).iter().zip([
        "Which dose do you mean?",
        "你指的是哪一次？",
        "Hvilken dosis mener du?",
    ]) {
        assert!(html.contains(words), "{html}");
        assert!(html.contains("/dose/"), "the way to the open dose: {html}");
        assert!(
            !html.contains("dose-note"),
            "nothing is asked of an extra one yet"
        );
    }
    let dose = dose_id(1, "2026-11-30", 0);
    answer(&desk, mary, 1, dose, taken("2026-12-06 09:00"));
    answer(&desk, mary, 1, dose_id(1, "2026-10-31", 0), Outcome::Unsure);
    let html = desk.draw(Language::English, mary, page);
    assert!(!html.contains("Which dose do you mean?"), "{html}");
    assert!(html.contains("dose-note"), "{html}");
}
