//! A dose that is still open: named before the next one wherever one looks, and
//! found again however long ago it was.

use domain::agenda::{self, Ahead, DoseState};
use domain::dose::{DoseKey, Outcome};
use domain::id::ExtraDoseId;
use domain::twice;
use proptest::prelude::*;
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::pages_today::{add, answer, dose_id, read, taken};
use crate::support::*;

const EARLY: &str = "2026-11-01 00:00";

/// One tablet at 08:00 and 18:00; it is 18:05 and the morning is open.
fn evening() -> (Desk, domain::id::PersonId) {
    let desk = Desk::at("2026-11-30T18:05");
    let mary = desk.person("Mary");
    add(
        &desk,
        mary,
        medicine(1, "Metformin", &[], EARLY, daily(&["08:00", "18:00"])),
    );
    (desk, mary)
}

#[track_caller]
fn says(said: &str, words: &str) {
    assert!(said.contains(words), "{words:?} is not in: {said}");
}

#[test]
fn wherever_the_next_dose_is_told_those_still_open_come_first() {
    let (desk, mary) = evening();
    for page in [Page::Medicines, Page::Medicine(id(1))] {
        for (html, words) in desk.draw_all(mary, page).iter().zip([
            "08:00 today and 18:00 today are still open. Then tomorrow 08:00",
            "今天08:00及今天18:00尚未回答。之後：明天 08:00",
            "Der mangler svar for klokken 08:00 i dag og 18:00 i dag. Derefter i morgen 08:00",
        ]) {
            says(&read(html), words);
        }
    }
    answer(
        &desk,
        mary,
        1,
        dose_id(1, "2026-11-30", 1),
        taken("2026-11-30 18:02"),
    );
    let said = read(&desk.draw(Language::English, mary, Page::Medicines));
    says(&said, "08:00 today is still open. Then tomorrow 08:00");
    answer(&desk, mary, 1, dose_id(1, "2026-11-30", 0), Outcome::Unsure);
    let said = read(&desk.draw(Language::English, mary, Page::Medicines));
    says(&said, "Next tomorrow 08:00");
}

#[test]
fn the_page_of_one_dose_says_that_another_is_open_and_leads_there() {
    let (desk, mary) = evening();
    let page = Page::Dose(dose_id(1, "2026-11-30", 1));
    for (html, words) in desk.draw_all(mary, page).iter().zip([
        "08:00 today is still open too.",
        "今天08:00的一次亦未回答。",
        "Der mangler også svar for klokken 08:00 i dag.",
    ]) {
        says(&read(html), words);
        says(html, &format!("/dose/{}", dose_id(1, "2026-11-30", 0)));
    }
    answer(&desk, mary, 1, dose_id(1, "2026-11-30", 0), Outcome::Unsure);
    let said = read(&desk.draw(Language::English, mary, page));
    assert!(!said.contains("still open"), "{said}");
}

#[test]
fn after_midnight_the_page_of_a_dose_says_that_it_was_yesterdays() {
    let desk = Desk::at("2026-12-01T00:40");
    let mary = desk.person("Mary");
    let nightly = medicine(1, "Simvastatin", &[], EARLY, daily(&["23:00"]));
    add(&desk, mary, nightly);
    let page = Page::Dose(dose_id(1, "2026-11-30", 0));
    let said = read(&desk.draw(Language::English, mary, page));
    says(&said, "Due yesterday at 23:00");
    says(&said, "Taken now, 00:40");
    says(&said, "Taken at 23:00 yesterday, as planned");
}

/// AC-NT-2: nothing asks for a dose again that nobody is sure of.
#[test]
fn a_dose_nobody_is_sure_of_stays_as_it_is_and_is_not_offered_to_be_taken_now() {
    let (desk, mary) = evening();
    let page = Page::Dose(dose_id(1, "2026-11-30", 0));
    says(
        &read(&desk.draw(Language::English, mary, page)),
        "Taken now, 18:05",
    );
    answer(&desk, mary, 1, dose_id(1, "2026-11-30", 0), Outcome::Unsure);
    let said = read(&desk.draw(Language::English, mary, page));
    assert!(!said.contains("Taken now"), "{said}");
    says(&said, "Taken at 08:00, as planned");
    says(&said, "Taken at another time");
    says(&said, "Do not guess");
    let week = read(&desk.draw(Language::English, mary, Page::History));
    says(&week, "Not sure if it was taken");
}

#[test]
fn a_week_with_a_late_dose_never_says_that_nothing_was_due() {
    for (now, words) in [
        (
            "2026-11-30T07:00",
            "Nothing has been due in this week so far.",
        ),
        ("2026-11-30T08:05", "1 is still open."),
        ("2026-11-30T11:00", "1 is still open."),
        (
            "2026-11-30T23:00",
            "Recorded as taken: 0 of 1 due. 1 has no record.",
        ),
    ] {
        let desk = Desk::at(now);
        let mary = desk.person("Mary");
        let one = medicine(1, "Metformin", &[], "2026-11-30 00:00", daily(&["08:00"]));
        add(&desk, mary, one);
        let said = read(&desk.draw(Language::English, mary, Page::History));
        says(&said, words);
        assert!(!said.contains("Nothing was due"), "{now}: {said}");
    }
}

#[test]
fn any_day_since_the_start_can_be_gone_to() {
    let (desk, mary) = evening();
    for page in [Page::History, Page::MedicineHistory(id(1))] {
        for (html, words) in desk.draw_all(mary, page).iter().zip([
            "Go to the week of a day",
            "前往某一天的星期",
            "Gå til ugen med en bestemt dag",
        ]) {
            says(html, words);
            says(html, "id=\"history-day\"");
        }
    }
    let page = Page::TakeWhenNeeded(id(1));
    says(
        &read(&desk.draw(Language::English, mary, page)),
        "An older one",
    );
}

/// AC-MISS-3.
#[test]
fn ac_miss_3_one_dose_written_down_twice_is_saved_and_says_whom_to_call() {
    let (desk, mary) = evening();
    answer(
        &desk,
        mary,
        1,
        dose_id(1, "2026-11-30", 0),
        taken("2026-11-30 18:04"),
    );
    let said = read(&desk.draw(Language::English, mary, Page::Today));
    assert!(!said.contains("Call today"), "{said}");
    answer(
        &desk,
        mary,
        1,
        dose_id(1, "2026-11-30", 1),
        taken("2026-11-30 18:05"),
    );
    for (html, words) in desk.draw_all(mary, Page::Today).iter().zip([
        "You recorded Metformin at 18:04 and again at 18:05.",
        "你記錄了Metformin於18:04和18:05各用一次。",
        "Du har skrevet Metformin ned klokken 18:04 og igen klokken 18:05.",
    ]) {
        says(&read(html), words);
        says(html, "class=\"urgent\"");
    }
    let said = read(&desk.draw(Language::English, mary, Page::Today));
    says(&said, "Call today, even if you feel well");
    says(&said, "What you recorded is saved.");
}

#[test]
fn two_takings_are_one_dose_twice_only_where_they_lie_closer_than_any_plan_has_them() {
    for (times, first, second, amount, expected) in [
        (&["08:00", "20:00"][..], "08:00", "10:59", "1", true),
        (&["08:00", "20:00"], "08:00", "11:00", "1", false),
        // Two halves are one dose.
        (&["08:00", "20:00"], "08:00", "09:00", "0.5", false),
        (&["08:00"], "08:00", "13:59", "1", true),
        (&["08:00"], "08:00", "14:00", "1", false),
        // Two are planned at one time.
        (&["08:00", "08:00"], "08:00", "08:00", "1", false),
    ] {
        let mut story = Story::new([medicine(1, "Any", &[], EARLY, daily(times))]);
        let at = |time: &str| format!("2026-11-30 {time}");
        story.take_extra(1, &at(first), amount);
        let taken = Outcome::Taken {
            at: story.at(&at(second)),
            amount: tablets(amount),
        };
        let key = DoseKey::Extra(id::<ExtraDoseId>(77));
        let found = twice::with(story.record(), &story.zone, (id(1), key), &taken);
        assert_eq!(found.is_some(), expected, "{times:?} {second}");
        story.take_extra(1, &at(second), amount);
        let now = story.at(&at("23:00"));
        let told = twice::in_last_day(story.record(), &story.zone, now);
        assert_eq!(told.len(), usize::from(expected), "{times:?} {second}");
        let later = story.at("2026-12-01 23:30");
        assert!(twice::in_last_day(story.record(), &story.zone, later).is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// No dose of today that waits is ever passed over, none is named twice, and
    /// nothing answered or to come is called open.
    #[test]
    fn what_is_open_is_exactly_what_waits(
        hours in prop::collection::btree_set(0u32..24, 1..5),
        answered in prop::collection::vec(any::<bool>(), 5),
        minute in 0i64..1440,
    ) {
        let times: Vec<String> = hours.iter().map(|hour| format!("{hour:02}:15")).collect();
        let times: Vec<&str> = times.iter().map(String::as_str).collect();
        let mut story = Story::new([medicine(1, "Any", &[], EARLY, daily(&times))]);
        for (time, answered) in times.iter().zip(&answered) {
            if *answered {
                story.take(1, "2026-11-30", time);
            }
        }
        let now = story.at("2026-11-30 00:00") + chrono::Duration::minutes(minute);
        let ahead = Ahead::of(story.record(), story.medicine(1), &story.zone, now, 2);
        let today = agenda::on(story.record(), date("2026-11-30"), &story.zone, now);
        let waiting: Vec<_> = today.iter().filter(|dose| dose.is_waiting()).collect();
        let open: Vec<_> = ahead.open.iter().filter(|dose| dose.id.date == date("2026-11-30")).collect();
        prop_assert_eq!(open, waiting);
        for dose in ahead.open.iter().filter(|dose| dose.id.date != date("2026-11-30")) {
            prop_assert!(matches!(dose.state, DoseState::Due | DoseState::Late));
        }
        prop_assert!(ahead.next.is_none_or(|next| next.due > now));
    }
}
