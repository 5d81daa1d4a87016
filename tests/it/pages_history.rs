//! Weeks at a glance as they are drawn.

use concord::ui::parts::{OlderDoses, OlderRead};
use domain::dose::{Outcome, Reason};
use domain::medicine::Medicine;
use screens::route::Page;
use storage::{Fault, LoadError};
use text::Language;

use crate::drawing::Desk;
use crate::pages_today::{add, answer, dose_id, read, taken};
use crate::support::{daily, medicine, name};

fn metformin() -> Medicine {
    medicine(
        1,
        "Metformin",
        &[],
        "2026-11-16 00:00",
        daily(&["08:00", "18:00"]),
    )
}

/// A week of 14 doses: 10 taken, 1 told to hold, 3 forgotten.
fn week(desk: &Desk) -> domain::id::PersonId {
    let mary = desk.person("Mary");
    add(desk, mary, metformin());
    let mut number = 0;
    for day in 16..=22 {
        for slot in [0, 1] {
            let date = format!("2026-11-{day}");
            let outcome = match number {
                3 => Outcome::NotTaken(Reason::HeldTold(name("Dr Shah"))),
                5 | 8 | 11 => Outcome::NotTaken(Reason::Forgot),
                _ if slot == 0 => taken(&format!("{date} 08:00")),
                _ => taken(&format!("{date} 18:00")),
            };
            answer(desk, mary, 1, dose_id(1, &date, slot), outcome);
            number += 1;
        }
    }
    mary
}

#[test]
fn ac_adh_two_plain_numbers_and_no_percentage() {
    let desk = Desk::at("2026-11-22T23:30");
    let mary = week(&desk);
    let [english, chinese, danish] = desk.draw_all(mary, Page::History).map(|html| read(&html));
    assert!(
        english.contains("Recorded as taken: 10 of 13 due."),
        "{english}"
    );
    assert!(english.contains("1 is not counted"), "{english}");
    assert!(!english.contains("have no record"), "{english}");
    assert!(chinese.contains("預定13次中的10次"), "{chinese}");
    assert!(danish.contains("10 af 13 planlagte"), "{danish}");
    for text in [english, chinese, danish] {
        assert!(!text.contains('%'), "{text}");
    }
}

#[test]
fn a_gap_is_told_and_never_counted_as_taken() {
    let desk = Desk::at("2026-11-18T11:00");
    let mary = desk.person("Mary");
    add(&desk, mary, metformin());
    answer(
        &desk,
        mary,
        1,
        dose_id(1, "2026-11-16", 0),
        taken("2026-11-16 08:00"),
    );
    let text = read(&desk.draw(Language::English, mary, Page::History));
    // The fifth dose is late and still waits for its answer.
    assert!(
        text.contains("Recorded as taken: 1 of 4 due. 3 have no record."),
        "{text}"
    );
}

#[test]
fn marks_carry_words_and_letters_and_lead_to_their_dose() {
    let desk = Desk::at("2026-11-22T23:30");
    let mary = week(&desk);
    let html = desk.draw(Language::English, mary, Page::History);
    for expected in [
        "Metformin, 08:00: one mark for each day",
        "Wednesday 18 November: Not taken: I forgot",
        "Tuesday 17 November: Not taken: Told to hold it by Dr Shah",
        "Taken at 08:00",
        &format!("#/of/{mary}/dose/{}", dose_id(1, "2026-11-18", 1)),
        "<table",
    ] {
        assert!(html.contains(expected), "{expected:?} is not in {html}");
    }
}

#[test]
fn one_medicine_is_told_day_by_day() {
    let desk = Desk::at("2026-11-22T23:30");
    let mary = week(&desk);
    let page = Page::MedicineHistory(crate::support::id(1));
    let text = read(&desk.draw(Language::English, mary, page));
    assert!(text.contains("Metformin: past weeks"), "{text}");
    assert!(text.contains("Day by day"), "{text}");
    assert!(
        text.contains("Recorded by Mary, 22 November 23:30"),
        "{text}"
    );
}

#[test]
fn an_empty_history_says_what_it_is_for() {
    let desk = Desk::at("2026-11-22T23:30");
    let mary = desk.person("Mary");
    for (html, expected) in desk.draw_all(mary, Page::History).iter().zip([
        "Your days, one beside the other",
        "把每一天放在一起看",
        "Dine dage ved siden af hinanden",
    ]) {
        assert!(html.contains(expected), "{html}");
    }
}

/// A dose of long ago that has an answer must not look as if it had none while its day is read,
/// nor where it cannot be read.
#[test]
fn days_that_are_not_read_never_stand_there_as_unanswered() {
    let desk = Desk::at("2026-03-02T23:30");
    let mary = desk.person("Mary");
    let mut since = metformin();
    since.plans[0].from = "2026-03-01T00:00:00".parse().unwrap();
    add(&desk, mary, since);
    answer(
        &desk,
        mary,
        1,
        dose_id(1, "2026-03-02", 0),
        taken("2026-03-02 08:00"),
    );
    let desk = desk.opened_again_at("2026-11-22T12:00");
    let day = "2026-03-02".parse().unwrap();
    let page = Page::Day(day);
    let draw = || read(&desk.draw(Language::English, mary, page));
    let reading = draw();
    assert!(reading.contains("Older days are being read."), "{reading}");
    assert!(!reading.contains("Metformin"), "{reading}");

    let (older, _owner) = desk.open_page(mary, page, OlderDoses::new);
    desk.memory.set_fault(Fault::Load(LoadError::Unavailable));
    older.read(day);
    desk.work();
    assert_eq!(older.state(), OlderRead::Missing);
    let said = || read(&desk.draw_view(Language::English, Some(mary), page, || older.said()()));
    assert!(said().contains("could not be read"), "{}", said());

    desk.memory.set_fault(Fault::None);
    older.read(day);
    desk.work();
    assert_eq!(older.state(), OlderRead::Here);
    let read_by_now = draw();
    assert!(read_by_now.contains("Taken"), "{read_by_now}");
}
