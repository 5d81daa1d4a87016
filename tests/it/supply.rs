//! What is left and when it runs out.

use domain::amount::Quantity;
use domain::dose::Reason;
use domain::event::Event;
use domain::id::MedicineId;
use domain::plan::{DayPattern, Ending};
use domain::supply::{Left, left, runs_out};

use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

fn counted(number: u32) -> Event {
    Event::StockCounted {
        medicine: id::<MedicineId>(1),
        left: Quantity::whole(number),
    }
}

fn twice_daily(stock: u32) -> Story {
    let times = daily(&["08:00", "20:00"]);
    let mut story = Story::new([medicine(1, "Any", &[], EARLY, times)]);
    story.say_at("2026-05-04 07:00", counted(stock));
    story
}

const fn has(number: u32) -> Left {
    Left::Has(Quantity::whole(number))
}

fn left_of(story: &Story) -> Option<Left> {
    left(story.record(), story.medicine(1))
}

#[test]
fn nobody_counted_means_nothing_is_known() {
    let story = Story::new([medicine(1, "Any", &[], EARLY, daily(&["08:00"]))]);
    assert_eq!(left_of(&story), None);
    let now = story.at("2026-05-04 07:00");
    assert_eq!(
        runs_out(story.record(), story.medicine(1), &story.zone, now),
        None
    );
}

#[test]
fn each_answer_takes_what_it_used_once() {
    let mut story = twice_daily(10);
    let taken = story.take(1, "2026-05-04", "08:00");
    assert_eq!(left_of(&story), Some(has(9)));
    // The same dose again is a correction, not a second tablet.
    assert_eq!(story.take(1, "2026-05-04", "08:00"), taken);
    assert_eq!(left_of(&story), Some(has(9)));
    for (time, reason, expected) in [
        ("20:00", Reason::Forgot, 9),
        ("20:00", Reason::Spoiled, 8),
        ("20:00", Reason::Vomited, 8),
        ("20:00", Reason::GivenByOther(name("Jo")), 8),
        ("20:00", Reason::HeldTold(name("Jo")), 9),
    ] {
        story.leave_out(1, "2026-05-04", time, reason.clone());
        assert_eq!(left_of(&story), Some(has(expected)), "{reason:?}");
    }
    story.say(Event::StockAdded {
        medicine: id(1),
        added: Quantity::whole(28),
    });
    assert_eq!(left_of(&story), Some(has(37)));
    story.say_at("2026-05-05 07:00", counted(30));
    assert_eq!(left_of(&story), Some(has(30)));
}

/// Taken, taken back, taken: the stock moves once.
#[test]
fn an_undone_dose_goes_back_into_the_box() {
    let mut story = twice_daily(10);
    let dose = story.dose(1, "2026-05-04", "08:00");
    let taken = domain::dose::Outcome::Taken {
        at: dose.due,
        amount: dose.amount.unwrap(),
    };
    let entry = story.answer(&dose, taken.clone());
    story.undo(entry);
    assert_eq!(left_of(&story), Some(has(10)));
    story.answer(&dose, taken);
    assert_eq!(left_of(&story), Some(has(9)));
}

#[test]
fn the_run_out_day_is_the_first_that_is_not_covered() {
    for (stock, expected) in [
        (0, "2026-05-04"),
        (1, "2026-05-04"),
        (2, "2026-05-05"),
        (7, "2026-05-07"),
    ] {
        let story = twice_daily(stock);
        let now = story.at("2026-05-04 07:30");
        let found = runs_out(story.record(), story.medicine(1), &story.zone, now);
        assert_eq!(found, Some(date(expected)), "{stock}");
    }
}

/// One a day and 62 in the box: 55 are left in seven days.
#[test]
fn one_a_day_lasts_as_many_days_as_there_are() {
    let mut story = Story::new([medicine(1, "Any", &[], EARLY, daily(&["08:00"]))]);
    story.say_at("2026-05-04 07:00", counted(62));
    let now = story.at("2026-05-04 07:30");
    let found = runs_out(story.record(), story.medicine(1), &story.zone, now);
    assert_eq!(found, Some(date("2026-07-05")));
    for day in 4..11 {
        story.take(1, &format!("2026-05-{day:02}"), "08:00");
    }
    assert_eq!(left_of(&story), Some(has(55)));
}

#[test]
fn a_course_that_is_covered_does_not_run_out() {
    let schedule = timed(DayPattern::EveryDay, &["08:00"], Ending::AfterDoses(7));
    let mut story = Story::new([medicine(1, "Any", &[], "2026-05-04 00:00", schedule)]);
    story.say_at("2026-05-04 07:00", counted(7));
    let now = story.at("2026-05-04 07:30");
    assert_eq!(
        runs_out(story.record(), story.medicine(1), &story.zone, now),
        None
    );
}
