//! How medicines changed, as it is drawn: picture and tables in all three languages.

use domain::concordance::{About, Concern, ConcernKind, Kept, Privacy};
use domain::dose::{Outcome, Reason};
use domain::event::Event;
use domain::id::{ConcernId, PersonId};
use domain::medicine::{Medicine, Status};
use domain::person::Role;
use domain::plan::{Because, Plan};
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::pages_today::{add, answer, dose_id, read};
use crate::support::{daily, id, local, medicine, name, plan, status, words};

fn amlodipine() -> Medicine {
    let mut one = medicine(1, "Amlodipine", &[], "2026-09-01 00:00", daily(&["08:00"]));
    one.strength = Some(name("5 mg"));
    one.nickname = Some(name("my heart one"));
    let told = Because::ToldBy(Role::Doctor, Some(words("my pressure was high")));
    one.plans.push(Plan {
        because: told,
        ..plan(1, 1, "2026-11-02 00:00", daily(&["08:00", "20:00"]))
    });
    one
}

fn concern(number: u32, text: &str, privacy: Privacy) -> Event {
    Event::ConcernSaved(Concern {
        id: id::<ConcernId>(number),
        about: About::Medicine(id(1)),
        words: words(text),
        kind: ConcernKind::SideEffect,
        privacy,
        kept: Kept::InSight,
    })
}

/// The list was begun on 22 August with Old; what follows was told today.
fn desk() -> (Desk, PersonId) {
    let desk = Desk::at("2026-08-22T08:00");
    let mary = desk.person("Mary");
    let old = medicine(2, "Old", &[], "2026-08-22 00:00", daily(&["08:00"]));
    add(&desk, mary, old.clone());
    desk.clock.set(local("2026-11-22 12:00").and_utc());
    add(&desk, mary, amlodipine());
    let mut held = old;
    let why = Some(words("my stomach"));
    held.statuses.push(status(
        "2026-11-10 09:00",
        Status::Paused { why, until: None },
    ));
    add(&desk, mary, held);
    desk.commit(mary, concern(1, "dizzy when I get up", Privacy::Shared));
    desk.commit(mary, concern(2, "nobody is to know", Privacy::Private));
    (desk, mary)
}

#[test]
fn the_table_says_what_changed_when_why_and_who_told_it() {
    let (desk, mary) = desk();
    let text = read(&desk.draw(Language::English, mary, Page::Timeline));
    for expected in [
        "How my medicines changed",
        "22 August 2026 to 22 November 2026",
        "Written down when this list was begun: Old. Since when they were taken is not known here.",
        "1 · 1 September 2026",
        "New: Amlodipine 5 mg. 1 tablet every day at 08:00",
        "“for my heart”",
        "From the label",
        "2 · 2 November 2026",
        "Amlodipine 5 mg: from “1 tablet every day at 08:00” to “1 tablet every day at 08:00 and at 20:00”",
        "“my pressure was high”",
        "Told by GP",
        "3 · 10 November 2026",
        "On hold: Old",
        "“my stomach”",
        "A · 22 November 2026",
        "“dizzy when I get up” · A side effect · About Amlodipine 5 mg",
        "Written down by Mary",
    ] {
        assert!(text.contains(expected), "{expected:?} is not in: {text}");
    }
    assert!(
        !text.contains("my heart one"),
        "named as on the label: {text}"
    );
}

#[test]
fn ac_g9_what_is_private_is_nowhere_in_the_source_of_the_page() {
    let (desk, mary) = desk();
    for html in desk.draw_all(mary, Page::Timeline) {
        assert!(!html.contains("nobody is to know"), "{html}");
    }
}

#[test]
fn ac_g2_what_came_before_a_side_effect_is_told_without_a_cause() {
    let (desk, mary) = desk();
    let text = read(&desk.draw(Language::English, mary, Page::Timeline));
    let (_, before) = text.split_once("What came before a side effect").unwrap();
    for expected in [
        "This shows what came before, not what caused it.",
        "A: “dizzy when I get up”",
        "Written down on 22 November 2026. What changed in the 30 days before:",
        "2 November 2026: Amlodipine 5 mg: from",
        "10 November 2026: On hold: Old · “my stomach”",
    ] {
        assert!(
            before.contains(expected),
            "{expected:?} is not in: {before}"
        );
    }
    assert!(!before.contains("1 September 2026: New"), "{before}");
}

#[test]
fn the_picture_says_that_the_table_holds_the_same_and_each_mark_says_what_it_is() {
    let (desk, mary) = desk();
    let html = desk.draw(Language::English, mary, Page::Timeline);
    for expected in [
        "role=\"img\"",
        "The table under it says the same in words.",
        "<title>2 November 2026: Amlodipine 5 mg: from",
        "<title>22 August 2026 to 31 August 2026: nothing written down yet",
        "<title>10 November 2026 to 22 November 2026: on hold",
        "stroke-dasharray=\"10 6\"",
        "role=\"columnheader\"",
    ] {
        assert!(html.contains(expected), "{expected:?} is not in {html}");
    }
}

#[test]
fn doses_not_taken_are_told_in_numbers_week_by_week() {
    let (desk, mary) = desk();
    let forgot = Outcome::NotTaken(Reason::Forgot);
    answer(&desk, mary, 2, dose_id(2, "2026-10-27", 0), forgot);
    let [english, chinese, danish] = desk.draw_all(mary, Page::Timeline).map(|html| read(&html));
    assert!(
        english.contains(
            "Old26 October to 1 November 2026not taken: 1 of 7 due (I forgot: 1) · no record: 6"
        ),
        "{english}"
    );
    assert!(chinese.contains("沒有使用：預定7次中的1次"), "{chinese}");
    assert!(danish.contains("ikke taget: 1 af 7 planlagte"), "{danish}");
    for text in [english, chinese, danish] {
        let words = text.replace("100%", "");
        assert!(!words.contains('%'), "{words}");
    }
}

/// Amlodipine was written down today with a beginning in September: before today
/// nobody could say anything of its doses.
#[test]
fn doses_from_before_a_medicine_was_written_down_are_not_told_as_missed() {
    let (desk, mary) = desk();
    let text = read(&desk.draw(Language::English, mary, Page::Timeline));
    let (_, doses) = text.split_once("What was recorded").unwrap();
    assert!(doses.contains("Old"), "{doses}");
    assert!(!doses.contains("Amlodipine"), "{doses}");
}

#[test]
fn an_empty_timeline_says_what_will_stand_there() {
    let desk = Desk::at("2026-11-22T12:00");
    let mary = desk.person("Mary");
    for (html, expected) in desk.draw_all(mary, Page::Timeline).iter().zip([
        "Your medicines over time",
        "你的藥物一路以來的改變",
        "Din medicin over tid",
    ]) {
        assert!(html.contains(expected), "{html}");
        assert!(!html.contains("<table"), "{html}");
    }
}

#[test]
fn with_a_list_and_no_change_it_says_what_will_stand_there() {
    let desk = Desk::at("2026-11-22T08:00");
    let mary = desk.person("Mary");
    let old = medicine(2, "Old", &[], "2026-11-22 00:00", daily(&["20:00"]));
    add(&desk, mary, old);
    let text = read(&desk.draw(Language::English, mary, Page::Timeline));
    assert!(text.contains("Nothing changed in this time."), "{text}");
    assert!(
        text.contains("Written down when this list was begun: Old."),
        "{text}"
    );
}

#[test]
fn of_very_many_medicines_those_that_changed_come_first() {
    let desk = Desk::at("2026-08-22T08:00");
    let mary = desk.person("Mary");
    for number in 1..=30 {
        let label = format!("Medicine {number}");
        add(
            &desk,
            mary,
            medicine(number, &label, &[], "2026-08-22 00:00", daily(&["08:00"])),
        );
    }
    desk.clock.set(local("2026-11-22 12:00").and_utc());
    let mut last = medicine(
        30,
        "Medicine 30",
        &[],
        "2026-08-22 00:00",
        daily(&["08:00"]),
    );
    last.statuses
        .push(status("2026-11-01 08:00", Status::Stopped { why: None }));
    add(&desk, mary, last);
    let text = read(&desk.draw(Language::English, mary, Page::Timeline));
    assert!(text.contains("29 more, the same all the time"), "{text}");
    let (first, _) = text.split_once("29 more").unwrap();
    assert!(first.contains("Medicine 30"), "{first}");
    assert!(!first.contains("Medicine 29"), "{first}");
}

#[test]
fn sharing_the_weeks_and_a_medicine_lead_there() {
    let (desk, mary) = desk();
    for page in [Page::Share, Page::History, Page::Medicine(id(1))] {
        let html = desk.draw(Language::English, mary, page);
        let link = format!("#/of/{mary}/history/changes");
        assert!(html.contains(&link), "{page:?}: {html}");
    }
}
