//! Counts and doses of the same day: what is in a count, what is taken off it,
//! and what nobody can know and is asked.

use domain::amount::Quantity;
use domain::dose::{DoseKey, DoseRecord, Outcome, Reason};
use domain::event::Event;
use domain::gesture::stock;
use domain::id::EntryId;
use domain::supply::{CountedFrom, Left, SideOfCount, Stock, WayOut, left};
use proptest::prelude::*;

use crate::support::*;

const DAY: &str = "2026-05-04";

/// What was said of the 08:00 dose.
#[derive(Clone, Copy, Debug)]
enum Told {
    /// Taken at a clock time, so many.
    Taken(&'static str, &'static str),
    Forgot,
    Dropped,
}

use Told::{Dropped, Forgot, Taken};

/// One tablet every day at 08:00.
fn one_a_day() -> Story {
    Story::new([medicine(
        1,
        "Any",
        &[],
        "2026-01-01 00:00",
        daily(&["08:00"]),
    )])
}

fn clock_of(time: &str) -> String {
    format!("{DAY} {time}")
}

fn count(story: &mut Story, time: &str, number: u32) -> EntryId {
    let counted = stock::count(id(1), Quantity::whole(number));
    story.say_at(&clock_of(time), counted)
}

fn tell(story: &mut Story, recorded: &str, told: Told) -> EntryId {
    let dose = story.dose(1, DAY, "08:00");
    let outcome = match told {
        Taken(at, amount) => Outcome::Taken {
            at: story.at(&clock_of(at)),
            amount: tablets(amount),
        },
        Forgot => Outcome::NotTaken(Reason::Forgot),
        Dropped => Outcome::NotTaken(Reason::Spoiled),
    };
    let event = Event::DoseRecorded(DoseRecord {
        dose: DoseKey::Planned(dose.id),
        medicine: dose.medicine,
        due: Some(dose.due),
        outcome,
        note: None,
        site: None,
    });
    story.say_at(&clock_of(recorded), event)
}

fn stock_of(story: &Story) -> Stock {
    Stock::of(story.record(), story.medicine(1)).unwrap()
}

fn place(story: &mut Story, time: &str, placed: SideOfCount) -> EntryId {
    let stock = stock_of(story);
    let entry = match stock.from {
        CountedFrom::Count { entry, .. } => Some(entry),
        CountedFrom::FirstPack { .. } => None,
    };
    let dose = stock.unplaced[0].dose;
    let placed = stock::place(id(1), dose, entry.unwrap(), placed);
    story.say_at(&clock_of(time), placed)
}

const fn has(number: u32) -> Left {
    Left::Has(Quantity::whole(number))
}

/// What it is called, when twenty were counted, what was told of the 08:00 dose
/// in the order of recording, what should be left, and whether it is asked.
type Telling = (
    &'static str,
    &'static str,
    &'static [(&'static str, Told)],
    u32,
    bool,
);

const TELLINGS: [Telling; 16] = [
    (
        "ticked as planned soon after the count",
        "08:02",
        &[("08:06", Taken("08:00", "1"))],
        20,
        true,
    ),
    (
        "taken just now, after the count",
        "08:02",
        &[("08:06", Taken("08:06", "1"))],
        19,
        false,
    ),
    (
        "counted before it was due",
        "07:50",
        &[("08:06", Taken("08:00", "1"))],
        19,
        false,
    ),
    (
        "written down before the count",
        "08:02",
        &[("08:01", Taken("08:01", "1"))],
        20,
        false,
    ),
    (
        "ticked ahead, then counted",
        "07:50",
        &[("07:45", Taken("08:00", "1"))],
        20,
        false,
    ),
    (
        "told afterwards for half an hour before",
        "08:02",
        &[("08:06", Taken("07:32", "1"))],
        20,
        false,
    ),
    (
        "told afterwards for some minutes before",
        "08:02",
        &[("08:06", Taken("07:55", "1"))],
        20,
        true,
    ),
    (
        "as planned, a quarter of an hour is nothing",
        "08:59",
        &[("09:05", Taken("08:00", "1"))],
        20,
        true,
    ),
    (
        "as planned, long before the count",
        "09:00",
        &[("09:05", Taken("08:00", "1"))],
        20,
        false,
    ),
    (
        "only the amount was corrected since",
        "08:30",
        &[
            ("08:02", Taken("08:02", "1")),
            ("09:00", Taken("08:02", "2")),
        ],
        20,
        false,
    ),
    (
        "put after the count by a correction",
        "08:30",
        &[
            ("08:02", Taken("08:02", "1")),
            ("08:40", Taken("08:40", "2")),
        ],
        18,
        true,
    ),
    (
        "forgotten, then taken after the count",
        "08:30",
        &[("08:02", Forgot), ("08:40", Taken("08:40", "1"))],
        19,
        false,
    ),
    (
        "not taken after all",
        "08:30",
        &[("08:02", Taken("08:02", "1")), ("08:40", Forgot)],
        20,
        false,
    ),
    (
        "dropped some time before the count, or after it",
        "12:00",
        &[("12:05", Dropped)],
        20,
        true,
    ),
    (
        "dropped, known at the count",
        "12:00",
        &[("11:55", Dropped)],
        20,
        false,
    ),
    ("dropped later", "07:50", &[("08:05", Dropped)], 19, false),
];

#[test]
fn what_is_taken_off_a_count_follows_from_when_it_was_taken_and_recorded() {
    for (what, counted, told, expected, asks) in TELLINGS {
        let mut story = one_a_day();
        let split = told.partition_point(|(recorded, _)| *recorded <= counted);
        let (before, after) = told.split_at(split);
        for (recorded, what) in before {
            tell(&mut story, recorded, *what);
        }
        count(&mut story, counted, 20);
        for (recorded, what) in after {
            tell(&mut story, recorded, *what);
        }
        let stock = stock_of(&story);
        assert_eq!(stock.left, has(expected), "{what}");
        assert_eq!(!stock.unplaced.is_empty(), asks, "{what}");
    }
}

/// A count at 08:02, the 08:00 dose ticked at 08:06.
fn asked() -> Story {
    let mut story = one_a_day();
    count(&mut story, "08:02", 20);
    tell(&mut story, "08:06", Taken("08:00", "1"));
    story
}

#[test]
fn what_nobody_can_know_is_asked_once_and_the_answer_is_kept() {
    let story = asked();
    let stock = stock_of(&story);
    assert_eq!((stock.least(), stock.most()), (has(19), has(20)));
    assert_eq!(stock.unplaced[0].way, WayOut::Taken);
    assert_eq!(stock.unplaced[0].told, story.at(&clock_of("08:00")));
    for (placed, expected) in [
        (SideOfCount::BeforeCount, 20),
        (SideOfCount::AfterCount, 19),
    ] {
        let mut story = asked();
        let answer = place(&mut story, "08:10", placed);
        let stock = stock_of(&story);
        assert_eq!(stock.left, has(expected), "{placed:?}");
        assert_eq!(stock.unplaced, []);
        // What comes later is taken off as ever.
        story.take(1, "2026-05-05", "08:00");
        assert_eq!(stock_of(&story).left, has(expected - 1));
        // Taken back, it is asked again.
        story.undo(answer);
        assert_eq!(stock_of(&story).unplaced.len(), 1);
    }
}

#[test]
fn an_answer_holds_for_what_was_told_then_and_for_that_count() {
    let mut story = asked();
    place(&mut story, "08:10", SideOfCount::AfterCount);
    tell(&mut story, "08:20", Taken("08:00", "2"));
    assert_eq!(
        stock_of(&story).left,
        has(18),
        "another amount at the same time"
    );
    assert_eq!(stock_of(&story).unplaced, []);
    tell(&mut story, "08:30", Taken("07:55", "1"));
    assert_eq!(stock_of(&story).unplaced.len(), 1, "another time");
    tell(&mut story, "08:40", Forgot);
    assert_eq!(stock_of(&story).left, has(20), "not taken after all");
    count(&mut story, "08:50", 20);
    tell(&mut story, "08:55", Taken("08:45", "1"));
    assert_eq!(stock_of(&story).unplaced.len(), 1, "another count");
}

/// Two at a time, one in the box: what a person goes on to take was there.
#[test]
fn more_used_than_counted_is_shown_and_never_nothing() {
    let mut schedule = daily(&["08:00"]);
    if let domain::plan::Schedule::Timed { slots, .. } = &mut schedule {
        slots[0].amount = tablets("2");
    }
    let mut story = Story::new([medicine(1, "Any", &[], "2026-01-01 00:00", schedule)]);
    count(&mut story, "07:00", 1);
    for (day, short) in [("2026-05-04", 1), ("2026-05-05", 3), ("2026-05-06", 5)] {
        story.take(1, day, "08:00");
        let short = Left::Short(Quantity::whole(short));
        assert_eq!(stock_of(&story).left, short, "{day}");
    }
    // A pack that was only added, as an older version did it.
    let mut older = Story::new([]);
    std::mem::swap(&mut older, &mut story);
    older.say_at("2026-05-06 09:00", stock::add(id(1), Quantity::whole(28)));
    let added = stock_of(&older);
    assert_eq!(added.left, has(23));
    assert_eq!(added.was_short, Some(Quantity::whole(5)));
    // Counted with the pack, as the form asks now.
    let all = stock::add_and_count(id(1), Quantity::whole(28), Quantity::whole(27));
    older.say_at("2026-05-06 09:05", all);
    let counted = stock_of(&older);
    assert_eq!((counted.left, counted.was_short), (has(27), None));
}

#[test]
fn a_pack_without_a_count_says_that_nobody_has_counted() {
    let mut story = one_a_day();
    story.say_at(&clock_of("07:00"), stock::add(id(1), Quantity::whole(28)));
    story.take(1, DAY, "08:00");
    let stock = stock_of(&story);
    assert_eq!(stock.left, has(27));
    assert!(matches!(stock.from, CountedFrom::FirstPack { .. }));
}

/// What was counted in tablets is not made less by millilitres.
#[test]
fn a_dose_in_another_unit_is_told_and_not_taken_off() {
    let mut story = one_a_day();
    count(&mut story, "07:00", 20);
    let dose = story.dose(1, DAY, "08:00");
    let mut amount = tablets("5");
    amount.unit = domain::amount::Unit::Millilitre;
    story.answer(
        &dose,
        Outcome::Taken {
            at: dose.due,
            amount,
        },
    );
    let stock = stock_of(&story);
    assert_eq!((stock.left, stock.unlike), (has(20), 1));
}

/// Minutes after 07:00 of the count, of the telling and of the taking, and how
/// many.
type Dosing = (u32, u32, u32);

fn minutes(after_seven: u32) -> String {
    format!("{:02}:{:02}", 7 + after_seven / 60, after_seven % 60)
}

/// A count at a minute, and what was told of some days' doses.
fn told(counted: u32, doses: &[Dosing]) -> Story {
    let mut all: Vec<(u32, Option<(usize, Dosing)>)> = vec![(counted, None)];
    let of_day = doses.iter().copied().enumerate();
    all.extend(of_day.map(|(number, dose)| (dose.0, Some((number % 3, dose)))));
    all.sort_by_key(|(at, _)| *at);
    let times = ["07:30", "08:00", "08:30"];
    let mut story = Story::new([medicine(1, "Any", &[], "2026-01-01 00:00", daily(&times))]);
    for (at, dosing) in all {
        let Some((slot, (_, taken, amount))) = dosing else {
            count(&mut story, &minutes(at), 50);
            continue;
        };
        let dose = story.dose(1, DAY, times[slot]);
        let event = Event::DoseRecorded(DoseRecord {
            dose: DoseKey::Planned(dose.id),
            medicine: dose.medicine,
            due: Some(dose.due),
            outcome: Outcome::Taken {
                at: story.at(&clock_of(&minutes(taken))),
                amount: tablets(&amount.to_string()),
            },
            note: None,
            site: None,
        });
        story.say_at(&clock_of(&minutes(at)), event);
    }
    story
}

proptest! {
    /// Whatever is told in whatever order, a dose is taken off once or not at
    /// all, and answers lead from one end of what is said to the other.
    #[test]
    fn no_dose_is_ever_taken_off_twice(
        counted in 0..120_u32,
        doses in prop::collection::vec((0..120_u32, 0..120_u32, 1..4_u32), 0..8),
    ) {
        for placed in [SideOfCount::BeforeCount, SideOfCount::AfterCount] {
            let mut story = told(counted, &doses);
            let stock = stock_of(&story);
            let newest: Quantity = story
                .record()
                .newest_doses()
                .filter_map(|dose| dose.value.outcome.taken())
                .map(|(_, amount)| amount.quantity)
                .sum();
            prop_assert!(stock.used <= newest);
            prop_assert_eq!(stock.left, Left::Has(Quantity::whole(50) - stock.used));
            let open: Quantity = stock.unplaced.iter().map(|dose| dose.quantity).sum();
            prop_assert_eq!(stock.most().at_hand(), stock.least().at_hand() + open);
            for (second, _) in stock.unplaced.iter().enumerate() {
                place(&mut story, &minutes(180 + u32::try_from(second).unwrap()), placed);
            }
            prop_assert_eq!(stock_of(&story).unplaced, []);
            let expected = match placed {
                SideOfCount::BeforeCount => stock.most(),
                SideOfCount::AfterCount => stock.least(),
            };
            prop_assert_eq!(left(story.record(), story.medicine(1)), Some(expected));
        }
    }
}
