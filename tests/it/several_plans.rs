//! A medicine that is taken in several ways at once: its plans run side by side,
//! each with its own revisions, and share one stock and one set of checks.

use domain::agenda::{Course, Dose};
use domain::amount::Quantity;
use domain::event::Event;
use domain::gesture::edit::{edited, keep};
use domain::gesture::medicine::takes_otherwise;
use domain::id::MedicineId;
use domain::medicine::{Medicine, MedicineAspect};
use domain::part::Seen;
use domain::plan::{Plan, PlanTrap, Schedule, trap};
use domain::supply;
use domain::when_needed;
use proptest::prelude::*;
use screens::plan::{Sort, sort};
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

fn paracetamol() -> Medicine {
    medicine(
        1,
        "Paracetamol",
        &[("paracetamol", 500)],
        EARLY,
        daily(&["08:00", "20:00"]),
    )
}

/// Two tablets when needed, at least four hours apart, at most eight.
fn beside(number: u32, from: &str) -> Plan {
    plan(number, 0, from, when_needed("2", Some(4), Some(8)))
}

fn both_ways() -> Story {
    let mut medicine = paracetamol();
    medicine.plans.push(beside(2, EARLY));
    Story::new([medicine])
}

/// The clock times of doses.
fn times(doses: &[Dose]) -> Vec<String> {
    let time = |dose: &Dose| dose.due.format("%H:%M").to_string();
    doses.iter().map(time).collect()
}

fn seen(story: &Story) -> Seen<Medicine> {
    story.record().seen(id::<MedicineId>(1)).unwrap()
}

#[test]
fn set_times_and_when_needed_hold_at_once() {
    let mut story = both_ways();
    assert_eq!(
        times(&story.doses("2026-05-05", "2026-05-05 07:00")),
        ["08:00", "20:00"]
    );
    story.take(1, "2026-05-05", "08:00");
    story.take_extra(1, "2026-05-05 13:00", "2");
    let next = when_needed::next(
        story.record(),
        story.medicine(1),
        story.at("2026-05-05 14:00"),
    );
    let next = next.unwrap();
    assert_eq!(
        next.when,
        when_needed::Allowed::From(story.at("2026-05-05 17:00"))
    );
    // The one at eight counts too: one tablet, and two when needed.
    assert_eq!(
        next.lines[0].taken,
        when_needed::Measure::Micrograms(1_500_000)
    );
    let now = local("2026-05-05 14:00");
    assert_eq!(
        sort(story.record(), story.medicine(1), now),
        Sort::ByTheClock
    );
}

#[test]
fn each_way_is_said_and_none_twice() {
    let story = both_ways();
    let now = local("2026-05-05 14:00");
    let lines = screens::plan::lines(
        story.record(),
        story.medicine(1),
        now,
        Language::English.text(),
    );
    assert_eq!(
        lines,
        [
            "1 tablet every day at 08:00 and at 20:00",
            "2 tablets when needed. At least 4 hours between doses. At most 8 tablets in 24 hours",
        ]
    );
}

#[test]
fn one_stock_serves_all_ways() {
    let mut medicine = paracetamol();
    medicine.plans.push(plan(2, 0, EARLY, daily(&["22:00"])));
    let mut story = Story::new([medicine]);
    let counted = Event::StockCounted {
        medicine: id(1),
        left: Quantity::whole(7),
    };
    story.say_at("2026-05-05 07:00", counted);
    // Three a day: two days and one dose.
    let now = story.at("2026-05-05 07:01");
    let out = supply::runs_out(story.record(), story.medicine(1), &story.zone, now);
    assert_eq!(out, Some(date("2026-05-07")));
}

#[test]
fn a_change_of_one_way_leaves_the_other_and_its_doses_alone() {
    let mut medicine = paracetamol();
    medicine.plans.push(plan(2, 0, EARLY, daily(&["22:00"])));
    let mut story = Story::new([medicine]);
    let night = story.take(1, "2026-05-05", "22:00");
    let morning = story.take(1, "2026-05-05", "08:00");
    let changed = plan(1, 1, "2026-05-05 23:00", daily(&["09:00"]));
    let event = takes_otherwise(&seen(&story), changed).unwrap();
    story.say_at("2026-05-05 23:00", event);
    assert_eq!(
        times(&story.doses("2026-05-06", "2026-05-06 07:00")),
        ["09:00", "22:00"]
    );
    let before: Vec<_> = story.doses("2026-05-05", "2026-05-06 07:00");
    let answered = |wanted| {
        before
            .iter()
            .any(|dose| dose.id == wanted && dose.answer().is_some())
    };
    assert!(answered(night) && answered(morning));
}

#[test]
fn one_way_ends_and_the_other_goes_on() {
    let mut medicine = paracetamol();
    medicine.plans.push(plan(2, 0, EARLY, daily(&["22:00"])));
    let mut story = Story::new([medicine]);
    let ended = plan(2, 1, "2026-05-07 00:00", Schedule::Ended);
    let event = takes_otherwise(&seen(&story), ended).unwrap();
    story.say_at("2026-05-05 12:00", event);
    for (day, asked) in [
        ("2026-05-06", vec!["08:00", "20:00", "22:00"]),
        ("2026-05-07", vec!["08:00", "20:00"]),
    ] {
        assert_eq!(times(&story.doses(day, "2026-05-05 12:00")), asked, "{day}");
    }
    let said = |at: &str| {
        let t = Language::English.text();
        screens::plan::lines(story.record(), story.medicine(1), local(at), t)
    };
    assert_eq!(
        said("2026-05-05 12:00"),
        [
            "1 tablet every day at 08:00 and at 20:00",
            "1 tablet every day at 22:00",
            "From 7 May: no longer taken this way",
        ]
    );
    assert_eq!(
        said("2026-05-07 12:00"),
        ["1 tablet every day at 08:00 and at 20:00"]
    );
    let after = Course::all(story.record(), story.medicine(1), local("2026-05-07 12:00"));
    assert_eq!(after.len(), 1);
}

/// Two weekly days are twice a week, however they were entered (domain.md §8, 10).
#[test]
fn methotrexate_once_a_week_in_two_ways_is_a_trap() {
    let weekly = |weekday| {
        let days = domain::plan::WeekdaySet::new([weekday]).unwrap();
        timed(
            domain::plan::DayPattern::Weekdays(days),
            &["08:00"],
            domain::plan::Ending::Open,
        )
    };
    let mut medicine = medicine(
        1,
        "Methotrexate",
        &[("methotrexate", 2)],
        EARLY,
        weekly(chrono::Weekday::Mon),
    );
    assert_eq!(trap(&medicine, &medicine.plans[0]), None);
    let thursday = plan(2, 0, EARLY, weekly(chrono::Weekday::Thu));
    // Already before it is saved.
    assert_eq!(trap(&medicine, &thursday), Some(PlanTrap::OnceAWeek));
    medicine.plans.push(thursday);
    for plan in &medicine.plans {
        assert_eq!(trap(&medicine, plan), Some(PlanTrap::OnceAWeek));
    }
    // A day that takes the place of the other is none.
    let mut moved = medicine.clone();
    moved.plans[1].id = moved.plans[0].id;
    moved.plans[1].revision = 1;
    for plan in &moved.plans {
        assert_eq!(trap(&moved, plan), None);
    }
    let story = Story::new([medicine]);
    assert_eq!(story.doses("2026-05-04", "2026-05-04 07:00"), []);
}

/// Two windows: one adds a way, the other moves the times. What is chosen holds
/// from then on; a way that was not chosen ends and is not asked for any more.
#[test]
fn a_way_that_was_not_chosen_ends() {
    let mut story = Story::new([paracetamol()]);
    let (a, b) = (seen(&story), seen(&story));
    let added = takes_otherwise(&a, plan(2, 0, "2026-05-05 08:30", daily(&["22:00"])));
    story.say_at("2026-05-05 08:30", added.unwrap());
    let moved = takes_otherwise(&b, plan(1, 1, "2026-05-05 08:40", daily(&["09:00"])));
    let moved = story.say_at("2026-05-05 08:40", moved.unwrap());
    let unsettled = story.record().unsettled::<Medicine>(id(1));
    assert_eq!(unsettled.len(), 1);
    let chosen = (MedicineAspect::Plans, moved);
    let event = keep::<Medicine>(story.record(), id(1), chosen, local("2026-05-05 12:00"));
    story.say_at("2026-05-05 12:00", event.unwrap());
    assert_eq!(
        times(&story.doses("2026-05-06", "2026-05-06 07:00")),
        ["09:00"]
    );
    assert_eq!(story.medicine(1).newest_plans().count(), 1);
    assert!(edited(&seen(&story), story.medicine(1)).is_none());
}

proptest! {
    /// Plans that run side by side ask for what each would ask for alone.
    #[test]
    fn plans_side_by_side_do_not_touch_each_other(
        first in prop::collection::vec((0u32..40, 0u8..24), 1..4),
        second in prop::collection::vec((0u32..40, 0u8..24), 1..4),
        day in 0u64..60,
    ) {
        let revisions = |number: u32, changes: &[(u32, u8)]| -> Vec<Plan> {
            let mut from = date("2026-03-01");
            (0u16..).zip(changes).map(|(revision, (days, hour))| {
                from = from + chrono::Days::new(u64::from(*days));
                let begins = format!("{from} 00:00");
                plan(number, revision, &begins, daily(&[&format!("{hour:02}:00")]))
            }).collect()
        };
        let (first, second) = (revisions(1, &first), revisions(2, &second));
        let day = date("2026-03-01") + chrono::Days::new(day);
        let doses = |plans: Vec<Plan>| {
            let story = Story::new([Medicine { plans, ..paracetamol() }]);
            let doses = story.doses(&day.to_string(), "2026-02-01 00:00");
            doses.into_iter().map(|dose| (dose.due, dose.id)).collect::<Vec<_>>()
        };
        let mut alone = [doses(first.clone()), doses(second.clone())].concat();
        alone.sort();
        prop_assert_eq!(doses([first, second].concat()), alone);
    }
}

#[test]
fn a_medicine_taken_in_several_ways_shows_them_to_choose_from() {
    let desk = Desk::at("2026-05-05T09:00");
    let mary = desk.person("Mary");
    let mut medicine = paracetamol();
    medicine.plans.push(beside(2, EARLY));
    let (first, second) = (medicine.plans[0].id, medicine.plans[1].id);
    desk.commit(mary, Event::MedicineSaved(Box::new(medicine)));
    let html = desk.draw(Language::English, mary, Page::ChangePlan(id(1)));
    for words in [
        "How you take Paracetamol",
        "1 tablet every day at 08:00 and at 20:00",
        "2 tablets when needed",
        "Also taken another way",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    for plan in [first, second] {
        assert!(html.contains(&format!("/plan/{plan}")), "{html}");
        desk.draw_all(mary, Page::ChangeOnePlan(id(1), plan));
    }
    let one = desk.draw(Language::English, mary, Page::ChangeOnePlan(id(1), first));
    assert!(one.contains("No longer this way"), "{one}");
    let another = desk.draw_all(mary, Page::AddPlan(id(1)));
    assert!(another[0].contains("Another way you take Paracetamol"));
    assert!(!another[0].contains("No longer this way"));
}
