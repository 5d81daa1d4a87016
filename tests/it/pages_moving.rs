//! Moving a dose as it is drawn: the page, and "moved from" wherever the dose is
//! shown.

use domain::dose::{DoseKey, DoseMove, DoseRecord};
use domain::event::Event;
use domain::gesture;
use domain::id::PersonId;
use domain::medicine::Medicine;
use domain::plan::{Exactness, Plan};
use forms::moving::{MoveDraft, MoveProblem};
use screens::moving as sight;
use screens::route::Page;
use text::{AsSentence, Language};

use crate::drawing::Desk;
use crate::pages_today::{add, dose_id, moment, read, taken};
use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

fn desk(now: &str, one: Medicine) -> (Desk, PersonId) {
    let desk = Desk::at(now);
    let mary = desk.person("Mary");
    add(&desk, mary, one);
    (desk, mary)
}

fn metformin() -> Medicine {
    medicine(
        1,
        "Metformin",
        &[("metformin", 500)],
        EARLY,
        daily(&["08:00", "20:00"]),
    )
}

fn move_first(desk: &Desk, mary: PersonId, to: &str) {
    let moved = DoseMove {
        dose: dose_id(1, "2026-05-04", 0),
        medicine: id(1),
        from: moment("2026-05-04 08:00"),
        to: moment(to),
    };
    desk.commit(mary, gesture::dose::move_to(&[moved]));
}

#[track_caller]
fn says(said: &str, words: &str) {
    assert!(said.contains(words), "{words:?} is not in: {said}");
}

#[test]
fn the_page_asks_for_the_time_and_what_goes_along_and_leads_to_the_plan() {
    let (desk, mary) = desk("2026-05-04T07:30", metformin());
    let page = Page::MoveDose(dose_id(1, "2026-05-04", 0));
    for (html, words) in desk.draw_all(mary, page).iter().zip([
        [
            "Another time for Metformin",
            "Due at 08:00 today.",
            "At what time instead, today?",
            "Only this dose",
            "This dose, and the rest of today by the same length of time",
            "Show me the rest of today spread evenly until bedtime",
            "Change the times from now on",
            "Save the new time",
        ],
        [
            "Metformin：改到其他時間",
            "預定時間：今天08:00。",
            "改到今天甚麼時間？",
            "只是這一次",
            "這一次，今天餘下的也移動同樣長的時間",
            "讓我看看今天餘下的平均分配至睡前",
            "由現在起更改時間",
            "儲存新時間",
        ],
        [
            "Et andet tidspunkt for Metformin",
            "Planlagt klokken 08:00 i dag.",
            "Hvilket klokkeslæt i dag i stedet?",
            "Kun denne dosis",
            "Denne dosis og resten af dagens doser, alle flyttet lige så lang tid",
            "Vis mig resten af dagen jævnt fordelt til sengetid",
            "Ret tidspunkterne fra nu af",
            "Gem det nye tidspunkt",
        ],
    ]) {
        for words in words {
            says(html, words);
        }
        says(html, "/plan\"");
        assert!(!html.contains("class=\"urgent\""), "{html}");
    }
}

#[test]
fn where_hours_matter_the_page_has_no_field_and_asks() {
    let exact = |one: Medicine| Medicine {
        plans: vec![Plan {
            exactness: Exactness::WithinMinutes(30),
            ..one.plans[0].clone()
        }],
        ..one
    };
    let apixaban = medicine(1, "Apixaban", &[("apixaban", 5)], EARLY, daily(&["08:00"]));
    for (one, words) in [
        (
            exact(metformin()),
            [
                "The time of this medicine is exact.",
                "這種藥的時間要準確。",
                "Denne medicin har et præcist tidspunkt.",
            ],
        ),
        (
            apixaban,
            [
                "With this medicine the time between doses matters a lot.",
                "這種藥兩次之間的時間很重要。",
                "Ved denne medicin betyder tiden mellem doserne meget.",
            ],
        ),
    ] {
        let (desk, mary) = desk("2026-05-04T07:30", one);
        let page = Page::MoveDose(dose_id(1, "2026-05-04", 0));
        for (html, words) in desk.draw_all(mary, page).iter().zip(words) {
            says(html, words);
            says(html, "/ask/about/");
            assert!(!html.contains("move-time"), "{html}");
        }
    }
}

#[test]
fn moved_from_stands_wherever_the_dose_is_shown() {
    let (desk, mary) = desk("2026-05-04T07:30", metformin());
    move_first(&desk, mary, "2026-05-04 10:00");
    let dose = Page::Dose(dose_id(1, "2026-05-04", 0));
    let everywhere = |desk: &Desk, today: [&str; 3], week: [&str; 3]| {
        for page in [Page::Today, dose] {
            for (html, words) in desk.draw_all(mary, page).iter().zip(today) {
                says(&read(html), words);
            }
        }
        for (html, words) in desk
            .draw_all(mary, Page::MedicineHistory(id(1)))
            .iter()
            .zip(week)
        {
            says(&read(html), words);
        }
    };
    let today = ["Moved from 08:00", "原定08:00", "Flyttet fra klokken 08:00"];
    let week = [
        "Moved from 08:00 to 10:00",
        "原定08:00，改為10:00",
        "Flyttet fra klokken 08:00 til klokken 10:00",
    ];
    // To come it stands on Today and its own page; in the history once it is due.
    for (html, words) in desk.draw_all(mary, Page::Today).iter().zip(today) {
        says(&read(html), words);
    }
    let page = read(&desk.draw(Language::English, mary, dose));
    says(&page, "Due today at 10:00");
    says(&page, "Undo the move");
    says(&page, "Move to another time");
    desk.clock.set(moment("2026-05-04 10:05").to_utc());
    everywhere(&desk, today, week);
    let record = DoseRecord {
        dose: DoseKey::Planned(dose_id(1, "2026-05-04", 0)),
        medicine: id(1),
        due: Some(moment("2026-05-04 10:00")),
        outcome: taken("2026-05-04 10:05"),
        note: None,
        site: None,
    };
    desk.commit(mary, Event::DoseRecorded(record));
    everywhere(&desk, today, week);
    let page = read(&desk.draw(Language::English, mary, dose));
    assert!(!page.contains("Undo the move"), "{page}");
    for (html, words) in desk.draw_all(mary, Page::Pharmacist).iter().zip([
        "moved to another time of the day: 1",
        "改到當天其他時間：1次",
        "flyttet til et andet tidspunkt på dagen: 1",
    ]) {
        says(&read(html), words);
    }
}

#[test]
fn the_new_times_the_hours_around_and_what_to_ask_first_are_said_before_it_is_saved() {
    let mut story = Story::in_zone("Etc/UTC", [metformin()]);
    story.take(1, "2026-05-03", "20:00");
    let now = story.at("2026-05-04 07:30");
    let dose = story.doses("2026-05-04", "2026-05-04 07:30").remove(0);
    let said = |language: Language, time: &str| {
        let t = language.text();
        let draft = MoveDraft {
            time: time.to_owned(),
            ..MoveDraft::default()
        };
        let found = draft.finish((date("2026-05-04"), &story.zone), |to, scope| {
            domain::moving::propose(
                story.record(),
                story.medicine(1),
                &story.zone,
                (&dose, to, scope),
                now,
            )
        });
        match found {
            Ok(found) => {
                let lines = sight::lines(t, &found, &story.zone, now);
                let mut said: Vec<String> = lines
                    .into_iter()
                    .flat_map(|line| [line.times, line.gaps])
                    .collect();
                said.extend(found.doubts.iter().map(|doubt| sight::doubt(t, *doubt)));
                said
            }
            Err(problems) => problems
                .into_iter()
                .map(|problem: MoveProblem| problem.as_sentence(t))
                .collect(),
        }
    };
    assert_eq!(
        said(Language::English, "10:00"),
        [
            "08:00 moves to 10:00",
            "14 hours after the dose before it. 10 hours until the next."
        ]
    );
    assert_eq!(
        said(Language::English, "15:00")[2],
        "Only 5 hours would be left between two doses, less than half of the time in your plan. Ask your pharmacist first."
    );
    assert_eq!(
        said(Language::Chinese, "15:00"),
        [
            "08:00改為15:00",
            "與上一次相隔19小時。與下一次相隔5小時。",
            "兩次之間只剩5小時，不足原定相隔時間的一半。請先問藥劑師。"
        ]
    );
    assert_eq!(
        said(Language::Danish, "15:00")[..2],
        [
            "08:00 flyttes til 15:00",
            "19 timer efter dosen før. 5 timer til den næste."
        ]
    );
    for (time, words) in [
        ("", "Write a time, such as 10:30."),
        ("soon", "Write a time, such as 10:30."),
        (
            "07:00",
            "Write a time later today that is not the one it has.",
        ),
        (
            "20:00",
            "That is at or past another dose of this medicine, at 20:00. Ask your pharmacist what to do with two so close.",
        ),
    ] {
        assert_eq!(said(Language::English, time), [words], "{time}");
    }
}
