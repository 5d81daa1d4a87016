//! The calendar file, added again and again to one calendar: it rings as the app's
//! own list does, and nothing old is left ringing.
//!
//! `scripts/calendars.sh` lets two programs by other people read the files of many
//! lives; here stand what each rule is for.

mod reader;
mod told;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use domain::agenda;
use domain::dose::Outcome;
use domain::event::Event;
use domain::id::MedicineId;
use domain::medicine::{Medicine, Status};
use domain::plan::days::{Cycle, DayOfMonth, MonthDay, Monthly};
use domain::plan::{DayPattern, Ending, Every, EveryHours, HoursApart, Plan, Schedule, WeekdaySet};
use domain::reminder::promise::{
    AfterFile, CalendarProof, CalendarState, RENEWED_FROM_DAYS, SHORTEST_REST_DAYS,
};
use domain::reminder::unheard::{self, Unheard};
use domain::zone::Zone;
use exchange::calendar::{self, CalendarFile, CalendarSource, HandedOver};
use reader::{OtherCalendar, events, names};
use text::Language;

use crate::support::*;

const START: &str = "2026-11-30 09:10";

fn every(number: u16) -> Every {
    Every::new(number).unwrap()
}

fn life(schedules: impl IntoIterator<Item = Schedule>) -> Story {
    life_in("Europe/London", schedules)
}

fn life_in(zone: &str, schedules: impl IntoIterator<Item = Schedule>) -> Story {
    let medicines = (1..).zip(schedules).map(|(number, schedule)| {
        let label = format!("Medicine {number}");
        medicine(number, &label, &[], "2026-01-01 00:00", schedule)
    });
    Story::in_zone(zone, medicines.collect::<Vec<Medicine>>())
}

fn made_on(story: &Story, device: &Zone, now: &str, before: &HandedOver) -> Option<CalendarFile> {
    let from = CalendarSource {
        record: story.record(),
        home: &story.zone,
        device,
        now: story.at(now),
    };
    let words = Language::English.text().reminding.calendar();
    calendar::file(from, before, &words)
}

fn made(story: &Story, now: &str, before: &HandedOver) -> Option<CalendarFile> {
    made_on(story, &story.zone, now, before)
}

fn unheard(story: &Story, now: &str) -> Vec<(u32, Unheard)> {
    let from = CalendarSource {
        record: story.record(),
        home: &story.zone,
        device: &story.zone,
        now: story.at(now),
    };
    let number = |medicine: MedicineId| (1..9).find(|number| id::<MedicineId>(*number) == medicine);
    let unheard = calendar::outlook(from, &HandedOver::default()).unheard;
    let lines = unheard.into_iter();
    lines
        .map(|(medicine, why)| (number(medicine).unwrap(), why))
        .collect()
}

/// What the app itself has to come, for ninety days.
fn listed(story: &Story, now: &str) -> BTreeSet<DateTime<Utc>> {
    let now = story.at(now);
    let days = now.date_naive().iter_days().take(90);
    days.flat_map(|day| agenda::on(story.record(), day, &story.zone, now))
        .filter(unheard::is_to_ring)
        .map(|dose| dose.due.to_utc())
        .collect()
}

fn change(story: &mut Story, number: u32, at: &str, with: impl FnOnce(&mut Medicine)) {
    let mut changed = story.medicine(number).clone();
    with(&mut changed);
    story.say_at(at, Event::MedicineSaved(Box::new(changed)));
}

/// New times from a moment on, as a new revision of the plan.
fn replan(story: &mut Story, number: u32, at: &str, schedule: Schedule) {
    change(story, number, at, |medicine| {
        let last = medicine.plans.last().unwrap().clone();
        medicine.plans.push(Plan {
            revision: last.revision + 1,
            from: local(at),
            schedule,
            ..last
        });
    });
}

fn stop(story: &mut Story, number: u32, at: &str) {
    change(story, number, at, |medicine| {
        medicine
            .statuses
            .push(status(at, Status::Stopped { why: None }));
    });
}

fn hourly(hours: u16, first: &str) -> Schedule {
    Schedule::EveryHours(EveryHours {
        hours: HoursApart::new(hours).unwrap(),
        first: first.parse().unwrap(),
        amount: tablets("1"),
        ending: Ending::Open,
    })
}

#[test]
fn a_file_added_again_leaves_no_old_time_ringing() {
    let mut story = life([daily(&["08:00", "20:00"]), daily(&["08:00"])]);
    let first = made(&story, START, &HandedOver::default()).unwrap();
    let mut other = OtherCalendar::default();
    other.add(&first.text);
    let now = story.at(START).to_utc();
    assert_eq!(other.rings(&story.zone, now), listed(&story, START));
    assert_eq!(names(&first.text), ["0800-all", "2000-all", "end"]);

    // The evening is gone, the morning stays: also with another amount and revision.
    replan(&mut story, 1, "2026-12-10 09:00", daily(&["08:00"]));
    let second = made(&story, "2026-12-10 09:01", &first.handed).unwrap();
    other.add(&second.text);
    assert_eq!(other.gone(), ["2000-all"]);
    assert_eq!(names(&second.text), ["0800-all", "2000-all", "end"]);
    let now = story.at("2026-12-10 09:01").to_utc();
    assert_eq!(
        other.rings(&story.zone, now),
        listed(&story, "2026-12-10 09:01")
    );
}

#[test]
fn what_was_taken_out_is_written_out_for_as_long_as_it_could_ring() {
    let mut story = life([daily(&["08:00"]), daily(&["20:00"])]);
    let first = made(&story, START, &HandedOver::default()).unwrap();
    stop(&mut story, 2, "2026-12-01 10:00");
    let is_gone = |file: &CalendarFile| names(&file.text).contains(&"2000-all".to_owned());
    // Perhaps none of these was ever added.
    let mut before = first.handed.clone();
    for day in [
        "2026-12-01 10:01",
        "2026-12-01 10:02",
        "2027-01-15 10:00",
        "2027-02-28 10:00",
    ] {
        let file = made(&story, day, &before).unwrap();
        assert!(is_gone(&file), "{day}");
        before = file.handed;
    }
    // The first file rang until 27 February.
    let file = made(&story, "2027-03-02 10:00", &before).unwrap();
    assert!(!is_gone(&file), "{}", file.text);
}

#[test]
fn what_is_taken_out_is_silent_where_a_calendar_knows_nothing_of_that() {
    let mut story = life([daily(&["08:00"]), hourly(8, "2026-11-30T04:00:00+00:00")]);
    let first = made(&story, START, &HandedOver::default()).unwrap();
    stop(&mut story, 1, "2026-12-01 09:00");
    stop(&mut story, 2, "2026-12-01 10:00");
    let clears = made(&story, "2026-12-01 10:01", &first.handed).unwrap();
    assert_eq!(clears.then, AfterFile::OnlyClears);
    let events = events(&clears.text);
    assert!(events.len() > 200, "{}", events.len());
    for event in events {
        assert_eq!(event["STATUS"], "CANCELLED");
        assert_eq!(event["DTSTART"], "20261130T000000");
        for line in ["RRULE", "TRIGGER", "BEGIN"] {
            assert!(!event.contains_key(line), "{event:?}");
        }
    }
    // Said to be in the calendar, it is remembered no more; a file would be empty.
    assert_eq!(
        made(&story, "2026-12-01 10:02", &clears.handed.cleared()),
        None
    );
}

#[test]
fn a_file_that_was_handed_over_and_not_added_is_taken_out_too() {
    let mut story = life([daily(&["08:00"])]);
    let first = made(&story, START, &HandedOver::default()).unwrap();
    replan(&mut story, 1, "2026-12-01 10:00", daily(&["12:00"]));
    let second = made(&story, "2026-12-01 10:01", &first.handed).unwrap();
    replan(&mut story, 1, "2026-12-02 10:00", daily(&["21:00"]));
    let third = made(&story, "2026-12-02 10:01", &second.handed).unwrap();
    for added in [
        &[&first, &third][..],
        &[&second, &third],
        &[&first, &second, &third],
        &[&third],
    ] {
        let mut other = OtherCalendar::default();
        for file in added {
            other.add(&file.text);
        }
        let now = story.at("2026-12-02 10:01").to_utc();
        assert_eq!(
            other.rings(&story.zone, now),
            listed(&story, "2026-12-02 10:01")
        );
    }
}

#[test]
fn every_file_has_a_higher_sequence_than_the_one_before() {
    let story = life([daily(&["08:00"])]);
    let mut before = HandedOver::default();
    let mut newest = 0;
    // The third is made in the same minute, the last ones after the clock was set back.
    for now in [
        START,
        "2026-12-01 09:00",
        "2026-12-01 09:00",
        "2026-11-01 09:00",
        "2026-12-05 09:00",
    ] {
        let file = made(&story, now, &before).unwrap();
        let sequences: BTreeSet<i64> = events(&file.text)
            .iter()
            .map(|event| event["SEQUENCE"].parse().unwrap())
            .collect();
        assert_eq!(sequences.len(), 1, "{now}");
        let sequence = *sequences.first().unwrap();
        assert!(sequence > newest && sequence < i64::from(i32::MAX), "{now}");
        (newest, before) = (sequence, file.handed);
    }
}

#[test]
fn what_was_handed_over_survives_being_written_down() {
    let story = life([
        daily(&["08:00", "01:30"]),
        hourly(8, "2026-11-30T04:00:00+00:00"),
    ]);
    let first = made(&story, START, &HandedOver::default()).unwrap();
    let json = serde_json::to_string(&first.handed).unwrap();
    assert_eq!(
        serde_json::from_str::<HandedOver>(&json).unwrap(),
        first.handed
    );
    assert!(serde_json::from_str::<HandedOver>(&json.replace("0800-all", "0800\\r\\nX")).is_err());
    assert!(json.len() < 20_000, "{}", json.len());
}

#[test]
fn ac_ics_a_file_names_no_medicine_and_nobody() {
    let mut story = life([daily(&["08:00"]), daily(&["20:00"])]);
    let first = made(&story, START, &HandedOver::default()).unwrap();
    stop(&mut story, 2, "2026-12-01 10:00");
    let second = made(&story, "2026-12-01 10:01", &first.handed).unwrap();
    for file in [first, second] {
        for secret in ["Medicine 1", "Medicine 2", "Mary", "heart"] {
            assert!(!file.text.contains(secret), "{}", file.text);
        }
    }
}

/// Reliability.md §1.4: hours that are counted are instants without a rule.
#[test]
fn counted_hours_are_instants_one_by_one() {
    let story = life([hourly(8, "2027-03-01T07:00:00+00:00")]);
    let file = made(&story, "2027-03-20 09:00", &HandedOver::default()).unwrap();
    assert!(!file.text.contains("RRULE"), "{}", file.text);
    // Around the change of clocks on 28 March.
    for at in ["20270327T230000Z", "20270328T070000Z", "20270328T150000Z"] {
        assert!(file.text.contains(&format!("DTSTART:{at}\r\n")), "{at}");
    }
    let mut other = OtherCalendar::default();
    other.add(&file.text);
    let now = story.at("2027-03-20 09:00").to_utc();
    assert_eq!(
        other.rings(&story.zone, now),
        listed(&story, "2027-03-20 09:00")
    );
    // Two on the first day, and two on the one that is an hour short.
    assert_eq!(other.rings(&story.zone, now).len(), 88 * 3 + 4);
}

/// Rows 53, 54 and 89 of reliability.md §6.
#[test]
fn nights_on_which_clocks_change_are_written_one_by_one() {
    for (zone, now, instants) in [
        // 01:30 does not exist: 02:30 as the app has it. 03:30 exists once.
        (
            "Europe/London",
            "2027-03-20 09:00",
            ["20270328T000000Z", "20270328T013000Z", "20270328T023000Z"],
        ),
        // 01:30 exists twice: the first.
        (
            "Europe/London",
            "2026-10-20 09:00",
            ["20261024T230000Z", "20261025T003000Z", "20261025T033000Z"],
        ),
        (
            "America/New_York",
            "2027-03-10 09:00",
            ["20270314T050000Z", "20270314T063000Z", "20270314T073000Z"],
        ),
        (
            "America/New_York",
            "2026-10-20 09:00",
            ["20261101T040000Z", "20261101T053000Z", "20261101T083000Z"],
        ),
    ] {
        let story = life_in(zone, [daily(&["00:00", "01:30", "03:30", "08:00"])]);
        let file = made(&story, now, &HandedOver::default()).unwrap();
        let single: BTreeSet<_> = events(&file.text)
            .iter()
            .filter(|event| event["DTSTART"].ends_with('Z'))
            .map(|event| event["DTSTART"].clone())
            .collect();
        assert_eq!(single, instants.map(str::to_owned).into(), "{zone} {now}");
        // Before and after it the same times go on by rules that have names of their own.
        for name in ["0130-all", "0130-all-1", "0800-all"] {
            assert!(
                names(&file.text).contains(&name.to_owned()),
                "{name}: {:?}",
                names(&file.text)
            );
        }
        let mut other = OtherCalendar::default();
        other.add(&file.text);
        let now_utc = story.at(now).to_utc();
        assert_eq!(
            other.rings(&story.zone, now_utc),
            listed(&story, now),
            "{zone} {now}"
        );
    }
}

/// Rows 62 and 89 of reliability.md §6: rules of months skip the last days of some.
#[test]
fn the_end_of_a_month_is_written_day_by_day() {
    let on = MonthDay::Date(DayOfMonth::new(31).unwrap());
    let monthly = DayPattern::Monthly(Monthly {
        on,
        every: every(1),
        first: date("2026-12-01"),
    });
    let story = life([timed(monthly, &["08:00"], Ending::Open)]);
    let file = made(&story, START, &HandedOver::default()).unwrap();
    assert!(!file.text.contains("RRULE"), "{}", file.text);
    assert_eq!(names(&file.text), ["0800-20261231", "0800-20270131", "end"]);
    let later = made(&story, "2027-01-20 09:00", &file.handed).unwrap();
    assert_eq!(
        names(&later.text),
        ["0800-20270131", "0800-20270228", "0800-20270331", "end"]
    );
}

#[test]
fn a_calendar_on_a_device_in_another_zone_rings_when_the_app_does() {
    let story = life([
        daily(&["08:00", "01:30"]),
        hourly(12, "2026-09-01T20:00:00+00:00"),
    ]);
    let tokyo = zone("Asia/Tokyo");
    let file = made_on(&story, &tokyo, "2026-10-01 09:00", &HandedOver::default()).unwrap();
    let mut other = OtherCalendar::default();
    other.add(&file.text);
    let now = story.at("2026-10-01 09:00").to_utc();
    assert_eq!(other.rings(&tokyo, now), listed(&story, "2026-10-01 09:00"));
    // Eight in the morning in London, before and after its clocks change.
    assert!(file.text.contains("SUMMARY:Time for your 16:00 items\r\n"));
    assert!(file.text.contains("SUMMARY:Time for your 17:00 items\r\n"));
}

#[test]
fn a_calendar_is_old_once_the_plans_run_on_another_home() {
    let mut story = life([daily(&["08:00"])]);
    let made = story.at(START);
    let tokyo = zone("Asia/Tokyo");
    let proof = CalendarProof {
        made: made.to_utc(),
        times: calendar::fingerprint(story.record(), made),
        zone: tokyo.name().clone(),
        home: Some(story.record().person.home.clone()),
        until: date("2027-02-27"),
        rang: None,
        on: None,
        then: AfterFile::GoesOn,
    };
    let state = |story: &Story| {
        let on = (tokyo.name(), made.to_utc());
        calendar::state(story.record(), &story.zone, Some(&proof), on)
    };
    assert_eq!(state(&story), CalendarState::NotTested);
    let mut mary = person();
    mary.home = tokyo.name().clone();
    story.say_at(START, Event::PersonSaved(mary));
    assert_eq!(state(&story), CalendarState::OldTimes);
}

/// Row 25 of the faults: a file without any event is not handed over.
#[test]
fn a_file_with_nothing_to_ring_is_not_made_and_the_reason_is_known() {
    let begins = timed(
        DayPattern::EveryDays {
            every: every(1),
            first: date("2027-03-30"),
        },
        &["08:00"],
        Ending::Open,
    );
    let over = timed(
        DayPattern::EveryDay,
        &["08:00"],
        Ending::LastDay(date("2026-11-20")),
    );
    let mut story = life([
        when_needed("2", Some(4), Some(8)),
        Schedule::AsDirected,
        begins,
        over,
        daily(&["08:00"]),
        daily(&["09:00"]),
    ]);
    change(&mut story, 5, "2026-11-29 10:00", |medicine| {
        let held = Status::Paused {
            why: None,
            until: None,
        };
        medicine.statuses.push(status("2026-11-29 10:00", held));
    });
    stop(&mut story, 6, "2026-11-29 11:00");
    assert_eq!(made(&story, START, &HandedOver::default()), None);
    assert_eq!(
        unheard(&story, START),
        [
            (1, Unheard::WhenNeeded),
            (2, Unheard::AsDirected),
            (3, Unheard::Begins(date("2027-03-30"))),
            (4, Unheard::Over),
            (5, Unheard::OnHold),
        ]
    );
    let t = Language::English.text().reminders;
    assert_eq!(
        t.unheard_line("Vitamin D", Unheard::Begins(date("2027-03-30"))),
        "Vitamin D: it begins on 30 March 2027. Make a file for it from 31 December 2026 on"
    );
    // From that day on there is one.
    assert_eq!(
        made(&story, "2026-12-30 09:00", &HandedOver::default()),
        None
    );
    assert!(made(&story, "2026-12-31 09:00", &HandedOver::default()).is_some());
}

#[test]
fn a_plan_that_must_be_asked_about_or_was_decided_against_is_named() {
    let methotrexate = medicine(
        1,
        "Methotrexate",
        &[("methotrexate", 2)],
        "2026-01-01 00:00",
        daily(&["08:00"]),
    );
    let story = Story::new([methotrexate]);
    assert_eq!(made(&story, START, &HandedOver::default()), None);
    assert_eq!(unheard(&story, START), [(1, Unheard::AskFirst)]);
}

#[test]
fn what_comes_rarely_is_named_with_the_day_after_the_file() {
    let weeks = |number, time| {
        let days = DayPattern::EveryWeeks {
            every: every(number),
            first: date("2026-12-03"),
        };
        timed(days, &[time], Ending::Open)
    };
    let story = life([
        weeks(12, "10:00"),
        weeks(24, "11:00"),
        weeks(2, "08:00"),
        daily(&["09:00"]),
    ]);
    assert_eq!(
        unheard(&story, START),
        [
            (1, Unheard::Again(date("2027-05-20"))),
            (2, Unheard::Again(date("2027-05-20"))),
        ]
    );
    let file = made(&story, START, &HandedOver::default()).unwrap();
    assert_eq!(
        names(&file.text),
        [
            "0800-all",
            "0900-all",
            "1000-20261203",
            "1000-20270225",
            "1100-20261203",
            "end"
        ]
    );
}

#[test]
fn the_last_day_is_named_and_what_comes_after_it() {
    let course = |last| {
        timed(
            DayPattern::EveryDay,
            &["08:00"],
            Ending::LastDay(date(last)),
        )
    };
    for (schedules, until, then) in [
        (vec![daily(&["08:00"])], "2027-02-27", AfterFile::GoesOn),
        (vec![course("2026-12-10")], "2026-12-10", AfterFile::Over),
        (
            vec![course("2026-12-10"), daily(&["09:00"])],
            "2027-02-27",
            AfterFile::GoesOn,
        ),
        (vec![course("2027-03-01")], "2027-02-27", AfterFile::GoesOn),
    ] {
        let story = life(schedules);
        let file = made(&story, START, &HandedOver::default()).unwrap();
        assert_eq!((file.until, file.then), (date(until), then));
        // The calendar itself says so a week before, with an alarm.
        let end = events(&file.text)
            .into_iter()
            .find(|event| event["UID"].ends_with("-end@concord"));
        assert_eq!(end.is_some(), then == AfterFile::GoesOn);
        if let Some(end) = end {
            assert_eq!(end["DTSTART"], "20270220T120000");
            assert_eq!(
                end["SUMMARY"],
                "These reminders end on Saturday 27 February. Make the calendar file again."
            );
            assert_eq!(end["TRIGGER"], "PT0S");
        }
    }
}

#[test]
fn the_word_to_make_it_again_comes_before_it_ends_and_only_if_more_comes() {
    let story = life([daily(&["08:00"])]);
    let state = |then: AfterFile, now: &str| {
        let made = story.at(START);
        let proof = CalendarProof {
            made: made.to_utc(),
            times: calendar::fingerprint(story.record(), made),
            zone: story.zone.name().clone(),
            home: None,
            until: date("2027-02-27"),
            rang: Some(story.at("2027-02-10 09:00").to_utc()),
            on: None,
            then,
        };
        let on = (story.zone.name(), story.at(now).to_utc());
        let state = calendar::state(story.record(), &story.zone, Some(&proof), on);
        (proof.is_to_be_renewed(story.at(now).date_naive()), state)
    };
    let works = CalendarState::Works {
        tested: date("2027-02-10"),
    };
    assert_eq!((RENEWED_FROM_DAYS, SHORTEST_REST_DAYS), (14, 3));
    for (now, expected) in [
        ("2027-02-13 09:00", (false, works)),
        ("2027-02-14 09:00", (true, works)),
        ("2027-02-24 09:00", (true, works)),
        ("2027-02-25 09:00", (true, CalendarState::EndsSoon)),
        ("2027-02-27 09:00", (true, CalendarState::EndsSoon)),
        ("2027-02-28 09:00", (true, CalendarState::Ended)),
    ] {
        assert_eq!(state(AfterFile::GoesOn, now), expected, "{now}");
        assert_eq!(state(AfterFile::Over, now), (false, works), "{now}");
    }
}

/// Row 23 of reliability.md §6.
#[test]
fn an_old_calendar_stays_called_old_until_the_person_says_that_the_new_file_is_in_it() {
    let proof = CalendarProof {
        made: "2026-11-30T09:00:00Z".parse().unwrap(),
        times: "new".into(),
        zone: zone("Europe/London").name().clone(),
        home: None,
        until: date("2027-02-27"),
        rang: None,
        on: None,
        then: AfterFile::GoesOn,
    };
    let handed = Some(&proof);
    assert_eq!(
        CalendarState::OldTimes.beside(handed),
        CalendarState::OldTimes
    );
    assert_eq!(
        CalendarState::EndsSoon.beside(handed),
        CalendarState::EndsSoon
    );
    assert_eq!(
        CalendarState::NotMade.beside(handed),
        CalendarState::NotAdded
    );
    assert_eq!(CalendarState::NotMade.beside(None), CalendarState::NotMade);
}

#[test]
fn a_dose_that_was_taken_early_does_not_ring() {
    let mut story = life([daily(&["08:00", "20:00"])]);
    let dose = story.dose(1, "2026-11-30", "20:00");
    let taken = Outcome::Taken {
        at: story.at(START),
        amount: dose.amount.unwrap(),
    };
    story.answer(&dose, taken);
    let file = made(&story, START, &HandedOver::default()).unwrap();
    let mut other = OtherCalendar::default();
    other.add(&file.text);
    let rings = other.rings(&story.zone, story.at(START).to_utc());
    assert_eq!(rings, listed(&story, START));
    assert!(!rings.contains(&dose.due.to_utc()));
}

#[test]
fn cycles_and_weeks_are_few_events_that_keep_their_names() {
    let weekdays = WeekdaySet::new([chrono::Weekday::Tue, chrono::Weekday::Sat]).unwrap();
    let first = date("2026-11-24");
    let cycle = Cycle {
        on: every(21),
        off: every(7),
        first,
        days_off: domain::plan::days::DaysOff::Nothing,
    };
    let second = DayPattern::WeekdaysEveryWeeks {
        days: weekdays,
        every: every(2),
        first,
    };
    for (days, most) in [
        (DayPattern::Cycle(cycle), 5),
        (second, 1),
        (DayPattern::Weekdays(weekdays), 1),
    ] {
        let story = life([timed(days, &["08:00"], Ending::Open)]);
        let first = made(&story, START, &HandedOver::default()).unwrap();
        let later = made(&story, "2026-12-03 09:00", &first.handed).unwrap();
        let rows = names(&first.text).len() - 1;
        assert!(rows <= most, "{days:?}: {:?}", names(&first.text));
        assert!(names(&later.text).contains(&"0800-all".to_owned()));
        let mut other = OtherCalendar::default();
        other.add(&first.text);
        other.add(&later.text);
        let now = story.at("2026-12-03 09:00").to_utc();
        assert_eq!(
            other.rings(&story.zone, now),
            listed(&story, "2026-12-03 09:00")
        );
    }
}
