//! Food, days off, what is measured, and how each language parts its words.

use super::*;
use domain::plan::Placement;
use domain::words::Name;

fn said_with(planned: &Planned) -> [String; 3] {
    Language::ALL.map(|language| language.text().plans.planned(planned, day("2026-11-22")))
}

fn anchored(anchor: Anchor) -> SlotTime {
    SlotTime::Anchored(anchor)
}

#[test]
fn food_is_said_once_beside_times_of_every_kind() {
    for (slots, food, minutes, expected) in [
        (
            vec![slot(anchored(Anchor::Breakfast), "1")],
            Food::With,
            None,
            [
                "1 tablet every day with breakfast",
                "每日早餐時，每次1粒",
                "1 tablet hver dag til morgenmaden",
            ],
        ),
        (
            vec![
                slot(clock(7), "1"),
                slot(anchored(Anchor::Breakfast), "1"),
                slot(clock(22), "1"),
            ],
            Food::With,
            None,
            [
                "1 tablet every day at 07:00 with food, with breakfast and at 22:00 with food",
                "每日07:00（隨餐）、早餐時及22:00（隨餐），每次1粒",
                "1 tablet hver dag klokken 07:00 sammen med mad, til morgenmaden og klokken 22:00 sammen med mad",
            ],
        ),
        (
            vec![slot(clock(19), "0.5")],
            Food::Before,
            Some(30),
            [
                "Half a tablet every day at 19:00. At least 30 minutes before food",
                "每日19:00，每次半粒。進食前最少30分鐘",
                "En halv tablet hver dag klokken 19:00. Mindst 30 minutter før mad",
            ],
        ),
        (
            vec![
                slot(anchored(Anchor::Breakfast), "2"),
                slot(clock(19), "0.5"),
            ],
            Food::Before,
            Some(30),
            [
                "Every day – 2 tablets before breakfast and half a tablet at 19:00. Each at least 30 minutes before food",
                "每日：早餐前用2粒及19:00用半粒。每次都在進食前最少30分鐘",
                "Hver dag – 2 tabletter før morgenmaden og en halv tablet klokken 19:00. Hver gang mindst 30 minutter før mad",
            ],
        ),
        (
            vec![
                slot(anchored(Anchor::Breakfast), "2"),
                slot(clock(19), "0.5"),
            ],
            Food::EmptyStomach,
            None,
            [
                "Every day – 2 tablets before breakfast and half a tablet at 19:00 on an empty stomach",
                "每日：早餐前用2粒及19:00用半粒，空腹",
                "Hver dag – 2 tabletter før morgenmaden og en halv tablet klokken 19:00 på tom mave",
            ],
        ),
    ] {
        let planned = Planned {
            manner: Manner {
                food_minutes: minutes,
                ..Manner::default()
            },
            ..as_planned(
                &timed(DayPattern::EveryDay, slots, Ending::Open),
                food,
                Exactness::Around,
            )
        };
        assert_eq!(said_with(&planned), expected);
    }
}

#[test]
fn steps_and_a_table_say_food_once_too() {
    use domain::plan::{Afterwards, ByReading, DosageLine, ReadingRow, VaryBy, Varying};
    let line = DosageLine {
        days: DayPattern::EveryDay,
        slots: vec![
            slot(anchored(Anchor::Breakfast), "2"),
            slot(anchored(Anchor::Bedtime), "1"),
        ],
        from: Some(day("2026-11-20")),
        last: Some(day("2026-11-24")),
    };
    let steps = Varying {
        by: VaryBy::Steps,
        lines: vec![line],
        after: Afterwards::Ask,
    };
    let found = said_with(&as_planned(
        &Schedule::Varying(steps),
        Food::Before,
        Exactness::Around,
    ));
    let begins = [
        "From 20 November to 24 November: 2 tablets before breakfast and 1 tablet at bedtime before food.",
        "由11月20日至11月24日：早餐前用2粒及睡前（飯前）用1粒。",
        "Fra 20. november til 24. november: 2 tabletter før morgenmaden og 1 tablet ved sengetid før mad.",
    ];
    for (found, begins) in found.iter().zip(begins) {
        assert!(found.starts_with(begins), "{found}");
    }
    let table = ByReading {
        days: DayPattern::EveryDay,
        unit: Unit::Unit,
        ending: Ending::Open,
        times: vec![anchored(Anchor::Breakfast), anchored(Anchor::Lunch)],
        table: vec![ReadingRow {
            reading: Name::parse("4 to 7").unwrap(),
            says: Name::parse("6 units").unwrap(),
        }],
    };
    check(
        &Schedule::ByReading(table.clone()),
        Food::Before,
        Exactness::Around,
        [
            "By your table, every day before breakfast and before lunch. 4 to 7: 6 units",
            "按你的表格，每日早餐前及午餐前。4 to 7：6 units",
            "Ifølge dit skema, hver dag før morgenmaden og før frokosten. 4 to 7: 6 units",
        ],
    );
    check(
        &Schedule::ByReading(ByReading {
            times: vec![clock(8), clock(18)],
            ..table
        }),
        Food::Before,
        Exactness::Around,
        [
            "By your table, every day at 08:00 and at 18:00 before food. 4 to 7: 6 units",
            "按你的表格，每日08:00及18:00，飯前。4 to 7：6 units",
            "Ifølge dit skema, hver dag klokken 08:00 og 18:00 før mad. 4 to 7: 6 units",
        ],
    );
}

fn cycle(days_off: DaysOff, first: &str) -> DayPattern {
    DayPattern::Cycle(Cycle {
        on: Every::new(21).unwrap(),
        off: Every::new(7).unwrap(),
        first: day(first),
        days_off,
    })
}

#[test]
fn days_off_have_no_clock_time() {
    let once = || vec![slot(clock(8), "1")];
    let open = |days, slots| timed(days, slots, Ending::Open);
    plain(
        &open(cycle(DaysOff::Nothing, "2026-11-13"), once()),
        [
            "1 tablet every day at 08:00 for 21 days, then 7 days without, again and again. Day 1 was 13 November",
            "連續21天每日08:00用1粒，然後7天不用，如此循環。第1天是11月13日",
            "1 tablet hver dag klokken 08:00 i 21 dage, derefter 7 dage uden den, igen og igen. Dag 1 var den 13. november",
        ],
    );
    plain(
        &open(
            cycle(DaysOff::Placebo, "2027-01-04"),
            vec![slot(anchored(Anchor::Bedtime), "1")],
        ),
        [
            "1 tablet every day at bedtime: 21 days with medicine, then 7 days with tablets that hold no medicine, again and again. Day 1 is 4 January 2027",
            "每日睡前用1粒：21天是含藥的，然後7天是不含藥的藥片，如此循環。第1天是2027年1月4日",
            "1 tablet hver dag ved sengetid: 21 dage med medicin, derefter 7 dage med tabletter uden medicin, igen og igen. Dag 1 er den 4. januar 2027",
        ],
    );
    plain(
        &timed(
            cycle(DaysOff::Nothing, "2026-11-13"),
            vec![slot(clock(8), "1"), slot(clock(20), "2")],
            Ending::LastDay(day("2027-02-14")),
        ),
        [
            "Every day – 1 tablet at 08:00 and 2 tablets at 20:00, for 21 days, then 7 days without, again and again, last day 14 February 2027. Day 1 was 13 November",
            "連續21天每日：08:00用1粒及20:00用2粒，然後7天不用，如此循環，最後一日是2027年2月14日。第1天是11月13日",
            "Hver dag – 1 tablet klokken 08:00 og 2 tabletter klokken 20:00, i 21 dage, derefter 7 dage uden den, igen og igen, sidste dag 14. februar 2027. Dag 1 var den 13. november",
        ],
    );
}

#[test]
fn what_is_measured_is_said_to_be_for_each_time_and_each_eye() {
    let measured = |quantity: &str, unit, hours: &[u32]| {
        let amount = Amount {
            quantity: quantity.parse().unwrap(),
            unit,
        };
        let one = |hour: &u32| Slot {
            time: clock(*hour),
            amount,
        };
        let slots = hours.iter().map(one).collect();
        timed(DayPattern::EveryDay, slots, Ending::Open)
    };
    plain(
        &measured("10", Unit::Millilitre, &[7, 14, 22]),
        [
            "10 millilitres each time, every day at 07:00, at 14:00 and at 22:00",
            "每日07:00、14:00及22:00，每次10毫升",
            "10 milliliter hver gang, hver dag klokken 07:00, 14:00 og 22:00",
        ],
    );
    let in_side = |schedule: &Schedule, side| {
        said_with(&Planned {
            manner: Manner {
                place: Some(Placement::Side(side)),
                ..Manner::default()
            },
            ..as_planned(schedule, Food::NotSaid, Exactness::Around)
        })
    };
    assert_eq!(
        in_side(&measured("1", Unit::Drop, &[22]), Side::BothEyes),
        [
            "1 drop in each eye every day at 22:00",
            "每日22:00，每次雙眼各1滴",
            "1 dråbe i hvert øje hver dag klokken 22:00",
        ]
    );
    assert_eq!(
        in_side(&measured("2", Unit::Drop, &[8, 20]), Side::LeftEar),
        [
            "2 drops in the left ear each time, every day at 08:00 and at 20:00",
            "每日08:00及20:00，每次左耳2滴",
            "2 dråber i venstre øre hver gang, hver dag klokken 08:00 og 20:00",
        ]
    );
    let limits = WhenNeeded {
        amount: Amount {
            quantity: Quantity::whole(1),
            unit: Unit::Drop,
        },
        gap_minutes: Some(240),
        most_in_a_day: Some(Quantity::whole(4)),
    };
    assert_eq!(
        in_side(&Schedule::WhenNeeded(limits), Side::BothEyes)[1],
        "有需要時使用，每次雙眼各1滴。兩次之間最少相隔4小時。24小時內最多4滴"
    );
}

#[test]
fn when_i_get_up_is_parted_off_where_the_language_parts_it() {
    let days = DayPattern::EveryDay;
    plain(
        &timed(
            days,
            vec![slot(anchored(Anchor::Waking), "1")],
            Ending::Open,
        ),
        [
            "1 tablet every day when I get up",
            "每日起床時，每次1粒",
            "1 tablet hver dag, når jeg står op",
        ],
    );
    let two = |bedtime| {
        vec![
            slot(anchored(Anchor::Waking), "1"),
            slot(anchored(Anchor::Bedtime), bedtime),
        ]
    };
    let danish = |slots, food| {
        let planned = as_planned(&timed(days, slots, Ending::Open), food, Exactness::Around);
        let [_, _, danish] = said_with(&planned);
        danish
    };
    assert_eq!(
        danish(two("1"), Food::NotSaid),
        "1 tablet hver dag, når jeg står op, og ved sengetid"
    );
    assert_eq!(
        danish(two("2"), Food::NotSaid),
        "Hver dag – 1 tablet, når jeg står op, og 2 tabletter ved sengetid"
    );
    assert_eq!(
        danish(
            vec![slot(anchored(Anchor::Waking), "1")],
            Food::EmptyStomach
        ),
        "1 tablet hver dag, når jeg står op, på tom mave"
    );
    let monday = DayPattern::Weekdays(WeekdaySet::new([Weekday::Mon]).unwrap());
    let weekly = timed(
        monday,
        vec![slot(anchored(Anchor::Waking), "1")],
        Ending::Open,
    );
    let [_, _, weekly] = said_with(&as_planned(&weekly, Food::NotSaid, Exactness::Around));
    assert_eq!(
        weekly,
        "1 tablet én gang om ugen, om mandagen, når jeg står op"
    );
}

#[test]
fn several_weekdays_have_each_its_ending() {
    let days = DayPattern::WeekdaysEveryWeeks {
        days: WeekdaySet::new([Weekday::Mon, Weekday::Thu]).unwrap(),
        every: Every::new(2).unwrap(),
        first: day("2026-11-16"),
    };
    plain(
        &timed(days, vec![slot(clock(8), "1")], Ending::Open),
        [
            "1 tablet every 2 weeks, on Monday and Thursday, at 08:00, counted from 16 November",
            "每2個星期，逢星期一及星期四08:00，每次1粒，由11月16日起計",
            "1 tablet hver anden uge, om mandagen og torsdagen, klokken 08:00, regnet fra 16. november",
        ],
    );
}
