//! What the page says of the calendar file: until when it rings, what it does not
//! ring for, and whether the person has added it.

use chrono::NaiveDate;
use concord::ui::pages;
use concord::ui::reminding::{HandedCalendar, Reminding};
use domain::event::Event;
use domain::id::PersonId;
use domain::plan::{DayPattern, Ending, Every, Schedule};
use domain::reminder::promise::{AfterFile, CalendarProof, CalendarState};
use exchange::calendar::{self, CalendarSource, HandedOver};
use leptos::prelude::*;
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::support::{daily, date, medicine, timed, when_needed};

fn desk(schedules: impl IntoIterator<Item = Schedule>) -> (Desk, PersonId) {
    let desk = Desk::at("2026-11-30T09:10");
    let mary = desk.person("Mary");
    for (number, schedule) in (1..).zip(schedules) {
        let label = format!("Medicine {number}");
        let new = medicine(number, &label, &[], "2026-01-01 00:00", schedule);
        desk.commit(mary, Event::MedicineSaved(Box::new(new)));
    }
    (desk, mary)
}

/// Draws the page after something was done about the calendar.
fn after(desk: &Desk, person: PersonId, does: impl FnOnce(Reminding)) -> String {
    desk.draw_view(Language::English, Some(person), Page::Reminders, || {
        let reminding = Reminding::kept_here();
        provide_context(reminding);
        does(reminding);
        pages::open(Page::Reminders, Some(person))
    })
}

/// What is known once a file was handed over now.
fn handed(desk: &Desk, person: PersonId, before: &HandedOver) -> HandedCalendar {
    let (zone, now) = (desk.ledger.device_zone(), desk.now());
    let words = Language::English.text().reminding.calendar();
    let made = desk.ledger.read_person(person, |record| {
        let from = CalendarSource {
            record,
            home: &zone,
            device: &zone,
            now,
        };
        let file = calendar::file(from, before, &words).unwrap();
        let proof = CalendarProof {
            made: now.to_utc(),
            times: calendar::fingerprint(record, now),
            zone: zone.name().clone(),
            home: Some(record.person.home.clone()),
            until: file.until,
            rang: None,
            on: None,
            then: file.then,
        };
        HandedCalendar {
            waiting: Some(proof),
            events: file.handed,
        }
    });
    made.unwrap()
}

const MAKE: &str = "Make the calendar file";
const ADDED: &str = "Is the newest file in your calendar?";
const TRY: &str = "Try it: ring in 3 minutes";
const ONLY_OPEN: &str = "Reminders ring only while this app is open.";

#[test]
fn the_page_names_the_last_day_before_the_file_is_made() {
    let (desk, mary) = desk([daily(&["08:00"])]);
    for (html, until) in desk.draw_all(mary, Page::Reminders).iter().zip([
        "A file made now rings until Saturday 27 February.",
        "現在製作的檔案會響到2月27日（星期六）為止。",
        "En fil, der laves nu, ringer til og med lørdag 27. februar.",
    ]) {
        assert!(html.contains(until), "{html}");
    }
    let html = desk.draw(Language::English, mary, Page::Reminders);
    assert!(
        html.contains(
            "Concord tells you two weeks before, and the calendar itself one week before."
        )
    );
    assert!(html.contains(MAKE) && !html.contains(ADDED) && !html.contains(TRY));
    assert!(!html.contains("Your calendar does not ring for"));
}

#[test]
fn where_nothing_rings_no_file_is_offered_and_the_reason_is_said() {
    let begins = DayPattern::EveryDays {
        every: Every::new(1).unwrap(),
        first: date("2027-03-30"),
    };
    let (desk, mary) = desk([
        when_needed("2", Some(4), Some(8)),
        timed(begins, &["08:00"], Ending::Open),
    ]);
    let lines = [
        [
            "Nothing rings at a set time up to Saturday 27 February, so there is no file to make.",
            "Medicine 1: it is only for when it is needed",
            "Medicine 2: it begins on 30 March 2027. Make a file for it from 31 December 2026 on",
        ],
        [
            "直至2月27日（星期六）都沒有固定時間要響，所以沒有檔案可以製作。",
            "Medicine 1：只在有需要時使用",
            "Medicine 2：2027年3月30日開始，請在2026年12月31日起製作包括它的檔案",
        ],
        [
            "Intet ringer på et fast tidspunkt til og med lørdag 27. februar, så der er ingen fil at lave.",
            "Medicine 1: den bruges kun efter behov",
            "Medicine 2: den begynder 30. marts 2027. Lav en fil til den fra 31. december 2026",
        ],
    ];
    for (html, lines) in desk.draw_all(mary, Page::Reminders).iter().zip(lines) {
        for line in lines {
            assert!(html.contains(line), "{line}: {html}");
        }
    }
    let html = desk.draw(Language::English, mary, Page::Reminders);
    assert!(!html.contains(MAKE) && !html.contains(ADDED), "{html}");
}

/// Rows 23 and 24 of reliability.md §6, as far as a page can know.
#[test]
fn a_file_is_believed_to_be_in_the_calendar_only_when_the_person_says_so() {
    let (desk, mary) = desk([daily(&["08:00"])]);
    let first = handed(&desk, mary, &HandedOver::default());
    let html = after(&desk, mary, |reminding| {
        reminding.hand_over(mary, first.clone());
    });
    assert!(
        html.contains(ADDED) && html.contains(ONLY_OPEN) && !html.contains(TRY),
        "{html}"
    );
    assert!(html.contains("Tell Concord below when it is in your calendar."));
    assert!(!html.contains("Your calendar holds reminders until"));

    let html = after(&desk, mary, |reminding| {
        reminding.hand_over(mary, first.clone());
        reminding.calendar_added(mary);
    });
    assert!(
        !html.contains(ADDED) && !html.contains(ONLY_OPEN) && html.contains(TRY),
        "{html}"
    );
    // Nobody has heard it yet.
    assert!(html.contains("Your calendar holds reminders until Saturday 27 February."));
    assert!(!html.contains("Your calendar rings until"), "{html}");
    assert!(html.contains("You have not told Concord yet whether your calendar rings."));

    let html = after(&desk, mary, |reminding| {
        reminding.hand_over(mary, first.clone());
        reminding.calendar_added(mary);
        let proof = reminding.calendar(mary).unwrap();
        let rang = Some(desk.clock.get());
        let on = Some(reminding.device());
        reminding.keep_calendar(mary, CalendarProof { rang, on, ..proof });
    });
    assert!(
        html.contains("Your calendar rings until Saturday 27 February."),
        "{html}"
    );

    // The times change: old, also after a new file, until that is added.
    let other = medicine(9, "Other", &[], "2026-01-01 00:00", daily(&["20:00"]));
    desk.commit(mary, Event::MedicineSaved(Box::new(other)));
    let second = handed(&desk, mary, &first.events);
    let old = "Your calendar still has the old times. Make the file again and add it to the same calendar.";
    for is_handed in [false, true] {
        let html = after(&desk, mary, |reminding| {
            reminding.hand_over(mary, first.clone());
            reminding.calendar_added(mary);
            if is_handed {
                reminding.hand_over(mary, second.clone());
            }
        });
        assert!(html.contains(old), "{html}");
        assert_eq!(html.contains(ADDED), is_handed);
        assert!(!html.contains("Your calendar holds reminders until"));
    }
    let html = after(&desk, mary, |reminding| {
        reminding.hand_over(mary, second.clone());
        reminding.calendar_added(mary);
    });
    assert!(!html.contains(old), "{html}");
}

#[test]
fn a_file_that_only_takes_out_is_offered_until_the_person_says_that_it_was_added() {
    let (desk, mary) = desk([daily(&["08:00"])]);
    let first = handed(&desk, mary, &HandedOver::default());
    let needed = medicine(
        1,
        "Medicine 1",
        &[],
        "2026-01-01 00:00",
        when_needed("1", None, None),
    );
    desk.commit(mary, Event::MedicineSaved(Box::new(needed)));
    let clears = handed(&desk, mary, &first.events);
    assert_eq!(clears.waiting.as_ref().unwrap().then, AfterFile::OnlyClears);

    let takes_out = "The file takes the old reminders out of your calendar.";
    let html = after(&desk, mary, |reminding| {
        reminding.hand_over(mary, first.clone());
        reminding.calendar_added(mary);
    });
    assert!(html.contains(takes_out) && html.contains(MAKE), "{html}");
    let html = after(&desk, mary, |reminding| {
        reminding.hand_over(mary, clears.clone());
        reminding.calendar_added(mary);
        assert_eq!(reminding.calendar(mary), None);
        assert_eq!(reminding.calendar_state(mary), CalendarState::NotMade);
    });
    assert!(!html.contains(takes_out) && !html.contains(MAKE), "{html}");
}

#[test]
fn two_weeks_before_the_end_today_says_so() {
    let (desk, mary) = desk([daily(&["08:00"])]);
    let first = handed(&desk, mary, &HandedOver::default());
    // What is promised stays: nobody has heard the calendar.
    let words = "Cannot remind you on this device. Your calendar ends on Saturday 27 February: make the file again before then.";
    for (today, is_said) in [("2027-02-13", false), ("2027-02-14", true)] {
        let today: NaiveDate = today.parse().unwrap();
        desk.clock
            .set(today.and_hms_opt(9, 0, 0).unwrap().and_utc());
        let html = desk.draw_view(Language::English, Some(mary), Page::Today, || {
            let reminding = Reminding::kept_here();
            provide_context(reminding);
            reminding.hand_over(mary, first.clone());
            reminding.calendar_added(mary);
            pages::open(Page::Today, Some(mary))
        });
        assert_eq!(html.contains(words), is_said, "{today}: {html}");
    }
}
