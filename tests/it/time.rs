//! Clock changes, zones and the person's own day.

mod rules;

use chrono::{Duration, LocalResult, NaiveDate, TimeZone, Weekday};
use chrono_tz::Tz;
use domain::agenda;
use domain::event::Event;
use domain::person::{Anchor, AnchorTimes, DayShape};
use domain::plan::days::{Cycle, Monthly};
use domain::plan::{DayPattern, Ending, Every, Schedule, Slot, SlotTime, WeekdaySet};
use domain::when_needed::{self, Allowed};
use domain::zone::Occurrence;
use proptest::prelude::*;

use crate::support::*;

/// AC-DST-1: daily 01:30 in London.
#[test]
fn ac_dst_1_a_time_in_the_gap_or_the_overlap_rings_once() {
    let story = Story::new([medicine(
        1,
        "Night",
        &[],
        "2026-01-01 00:00",
        daily(&["01:30"]),
    )]);
    for (day, due, occurrence) in [
        ("2026-03-28", "2026-03-28 01:30 +00:00", Occurrence::Once),
        ("2026-03-29", "2026-03-29 02:30 +01:00", Occurrence::Gap),
        ("2026-03-30", "2026-03-30 01:30 +01:00", Occurrence::Once),
        ("2026-10-25", "2026-10-25 01:30 +01:00", Occurrence::Twice),
    ] {
        let doses = story.doses(day, "2026-01-01 00:00");
        assert_eq!(dues(&doses), [due], "{day}");
        assert_eq!(doses[0].occurrence, occurrence, "{day}");
    }
    let autumn = &story.doses("2026-10-25", "2026-01-01 00:00")[0];
    assert_eq!(
        autumn.due.to_utc().to_rfc3339(),
        "2026-10-25T00:30:00+00:00"
    );
}

/// AC-DST-2, the part about fixed times.
#[test]
fn ac_dst_2_fixed_times_stay_on_the_clock() {
    let times = daily(&["08:00", "20:00"]);
    let story = Story::new([medicine(1, "Twice", &[], "2026-01-01 00:00", times)]);
    assert_eq!(
        dues(&story.doses("2026-03-29", "2026-03-28 12:00")),
        ["2026-03-29 08:00 +01:00", "2026-03-29 20:00 +01:00"]
    );
}

/// AC-DST-3: a gap is real hours.
#[test]
fn ac_dst_3_a_gap_is_counted_in_real_hours() {
    for (taken, next) in [
        ("2026-03-29 00:30", "2026-03-29T05:30:00+01:00"),
        ("2026-10-25 00:30", "2026-10-25T03:30:00+00:00"),
    ] {
        let schedule = when_needed("2", Some(4), Some(8));
        let paracetamol = medicine(
            1,
            "Paracetamol",
            &[("paracetamol", 500)],
            "2026-01-01 00:00",
            schedule,
        );
        let mut story = Story::new([paracetamol]);
        story.take_extra(1, taken, "2");
        let now = story.at(taken);
        let found = when_needed::next(story.record(), story.medicine(1), now).unwrap();
        let Allowed::From(at) = found.when else {
            panic!("{found:?}")
        };
        assert_eq!(story.zone.moment(&at).to_rfc3339(), next);
    }
}

/// Two times that a clock change puts on one moment both ring.
#[test]
fn two_doses_on_one_moment_are_both_due() {
    let times = daily(&["01:30", "02:30"]);
    let story = Story::new([medicine(1, "Both", &[], "2026-01-01 00:00", times)]);
    let doses = story.doses("2026-03-29", "2026-03-29 02:31");
    assert_eq!(doses[0].due, doses[1].due);
    assert!(doses.iter().all(|d| d.state == agenda::DoseState::Due));
}

/// AC-TZ-2: plans run on the home zone, whatever the phone's zone is.
#[test]
fn ac_tz_2_a_phone_in_another_zone_moves_nothing() {
    let story = Story::in_zone(
        "Asia/Hong_Kong",
        [medicine(
            1,
            "Morning",
            &[],
            "2026-01-01 00:00",
            daily(&["08:00"]),
        )],
    );
    let in_london = zone("Europe/London").moment(&story.at("2026-07-10 07:00"));
    let at_home = story.at("2026-07-10 07:00");
    let day = date("2026-07-10");
    let seen = |now| agenda::on(story.record(), day, &story.zone, now);
    assert_eq!(seen(in_london), seen(at_home));
    let whole_day = |now| agenda::today(story.record(), &story.zone, now);
    assert_eq!(whole_day(in_london), whole_day(at_home));
    assert_eq!(dues(&seen(in_london)), ["2026-07-10 08:00 +08:00"]);
}

/// AC-ANCH: a later breakfast on Sundays moves what is tied to it.
#[test]
fn ac_anch_a_late_breakfast_moves_only_what_is_tied_to_it() {
    let schedule = Schedule::Timed {
        days: DayPattern::EveryDay,
        slots: vec![
            Slot {
                time: SlotTime::Anchored(Anchor::Breakfast),
                amount: tablets("1"),
            },
            slot("08:00", "2"),
        ],
        ending: Ending::Open,
    };
    let mut story = Story::new([medicine(
        1,
        "With breakfast",
        &[],
        "2026-01-01 00:00",
        schedule,
    )]);
    let late = AnchorTimes::default().with(Anchor::Breakfast, clock("09:30"));
    let mut mary = person();
    mary.day = DayShape {
        sunday: Some(late),
        ..DayShape::default()
    };
    story.say(Event::PersonSaved(mary));
    let walls = |day: &str| -> Vec<(String, String)> {
        let doses = story.doses(day, "2026-01-01 00:00");
        let show = |d: &agenda::Dose| {
            (
                d.wall.format("%H:%M").to_string(),
                d.amount.unwrap().quantity.to_string(),
            )
        };
        doses.iter().map(show).collect()
    };
    let pair = |time: &str, amount: &str| (time.to_owned(), amount.to_owned());
    assert_eq!(
        walls("2026-05-03"),
        [pair("08:00", "2"), pair("09:30", "1")]
    );
    assert_eq!(
        walls("2026-05-04"),
        [pair("08:00", "1"), pair("08:00", "2")]
    );
}

fn pattern() -> impl Strategy<Value = DayPattern> {
    let first = (0i64..900).prop_map(|days| date("2025-07-01") + Duration::days(days));
    prop_oneof![
        Just(DayPattern::EveryDay),
        prop::collection::vec(0usize..7, 1..5).prop_map(|days| {
            let week = [
                Weekday::Mon,
                Weekday::Tue,
                Weekday::Wed,
                Weekday::Thu,
                Weekday::Fri,
                Weekday::Sat,
                Weekday::Sun,
            ];
            DayPattern::Weekdays(WeekdaySet::new(days.into_iter().map(|d| week[d])).unwrap())
        }),
        (1u16..15, first.clone()).prop_map(|(every, first)| DayPattern::EveryDays {
            every: Every::new(every).unwrap(),
            first
        }),
        (1u16..5, first.clone()).prop_map(|(every, first)| DayPattern::EveryWeeks {
            every: Every::new(every).unwrap(),
            first
        }),
        (1u16..5, 1u8..7, first.clone()).prop_map(|(every, bits, first)| {
            let week = [Weekday::Mon, Weekday::Thu, Weekday::Sun];
            let days = (0..3).filter(|place| bits & (1 << place) != 0);
            DayPattern::WeekdaysEveryWeeks {
                days: WeekdaySet::new(days.map(|place| week[place])).unwrap(),
                every: Every::new(every).unwrap(),
                first,
            }
        }),
        (1u16..30, 1u16..30, first.clone()).prop_map(|(on, off, first)| {
            let (on, off) = (Every::new(on).unwrap(), Every::new(off).unwrap());
            DayPattern::Cycle(Cycle {
                on,
                off,
                first,
                days_off: domain::plan::days::DaysOff::Nothing,
            })
        }),
        (rules::month_day(), 1u16..5, first).prop_map(|(on, every, first)| {
            let every = Every::new(every).unwrap();
            DayPattern::Monthly(Monthly { on, every, first })
        }),
    ]
}

/// Walks the calendar day by day, in the simplest way there is.
fn is_a_day(pattern: DayPattern, day: NaiveDate) -> bool {
    let walk = |step: i64, first: NaiveDate| {
        let mut at = first;
        while at < day {
            at += Duration::days(step);
        }
        at == day
    };
    match pattern {
        DayPattern::EveryDay => true,
        DayPattern::Weekdays(set) => set.days().any(|d| d == chrono::Datelike::weekday(&day)),
        DayPattern::EveryDays { every, first } => walk(i64::from(every.get()), first),
        DayPattern::EveryWeeks { every, first } => walk(7 * i64::from(every.get()), first),
        DayPattern::Cycle(cycle) => {
            let length = cycle.on.get() + cycle.off.get();
            let mut place = 0;
            let mut at = cycle.first;
            while at < day {
                at += Duration::days(1);
                place = (place + 1) % length;
            }
            at == day && place < cycle.on.get()
        }
        DayPattern::WeekdaysEveryWeeks { days, every, first } => days.days().any(|weekday| {
            let week = first.week(Weekday::Mon).first_day();
            let ahead = i64::from(weekday.num_days_from_monday());
            day >= first && walk(7 * i64::from(every.get()), week + Duration::days(ahead))
        }),
        DayPattern::Monthly(monthly) => rules::says(monthly, day),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// The agenda against a naive reading of the plan and the time-zone
    /// database, around clock changes.
    #[test]
    fn the_agenda_is_what_a_naive_reading_of_the_plan_gives(
        zone_name in prop::sample::select(vec![
            "Europe/London", "Europe/Copenhagen", "Asia/Hong_Kong", "America/New_York",
            "Australia/Lord_Howe", "Asia/Beirut", "America/St_Johns",
        ]),
        pattern in pattern(),
        minutes in prop::collection::vec(0u32..1440, 1..5),
        from_minute in 0i64..1440,
        start in prop::sample::select(vec!["2026-03-05", "2026-03-27", "2026-10-01", "2026-10-23", "2026-12-30"]),
        last in prop::option::of(0i64..8),
    ) {
        let start = date(start);
        let from = start.and_time(clock("00:00")) + Duration::minutes(from_minute);
        let slots: Vec<Slot> = minutes.iter().map(|m| Slot {
            time: SlotTime::Clock(clock("00:00") + Duration::minutes(i64::from(*m))),
            amount: tablets("1"),
        }).collect();
        let last = last.map(|days| start + Duration::days(days));
        let ending = last.map_or(Ending::Open, Ending::LastDay);
        let schedule = Schedule::Timed { days: pattern, slots, ending };
        let mut taken = medicine(1, "Any", &[], "2026-01-01 00:00", schedule);
        taken.plans[0].from = from;
        let story = Story::in_zone(zone_name, [taken]);
        let tz: Tz = zone_name.parse().unwrap();
        let now = at(&story.zone, "2026-01-01 00:00");
        for day in start.iter_days().take(14) {
            let mut expected = Vec::new();
            for (number, minute) in minutes.iter().enumerate() {
                let wall = day.and_time(clock("00:00")) + Duration::minutes(i64::from(*minute));
                if !is_a_day(pattern, day) || wall < from || last.is_some_and(|last| day > last) {
                    continue;
                }
                let due = match tz.from_local_datetime(&wall) {
                    LocalResult::Single(due) | LocalResult::Ambiguous(due, _) => due.to_utc(),
                    // The offset before the gap.
                    LocalResult::None => {
                        let before = wall - Duration::hours(3);
                        tz.from_local_datetime(&before).earliest().unwrap().to_utc() + Duration::hours(3)
                    }
                };
                expected.push((due, number));
            }
            expected.sort();
            let doses = agenda::on(story.record(), day, &story.zone, now);
            let found: Vec<_> = doses.iter().map(|d| (d.due.to_utc(), usize::from(d.id.slot))).collect();
            prop_assert_eq!(found, expected, "{} {}", zone_name, day);
            prop_assert!(doses.iter().all(|dose| dose.id.date == day));
        }
    }
}
