//! Reminding: one announcement for each dose, nothing while it is answered, one
//! for all after a sleep, and no promise that was not tried.

use std::collections::BTreeSet;

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use concord::ui::reminding::notice;
use domain::agenda;
use domain::amount::{Amount, Quantity, Unit};
use domain::dose::{DoseKey, DoseRecord, Outcome};
use domain::event::Event;
use domain::id::PersonId;
use domain::medicine::{DoseForm, Identity, Medicine, Source, Status, StatusSince};
use domain::person::Anchor;
use domain::plan::{Because, DayPattern, Ending, Exactness, Food, Plan, Schedule, Slot, SlotTime};
use domain::record::PersonRecord;
use domain::reminder::manner::ReminderManner;
use domain::reminder::round::{
    CATCH_UP_TAG, Days, Grouping, NoticeShown, Round, Timing, ToldDoses, hold, remember, to_close,
};
use domain::words::Name;
use domain::zone::{Moment, Zone, ZoneName};
use exchange::calendar::{self, CalendarSource, CalendarWords, HandedOver};
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;

const G8: &str =
    "Reminders ring only while this app is open. Add them to your phone calendar to be sure.";

fn at(text: &str) -> Moment {
    Moment::parse_from_rfc3339(&format!("2026-{text}:00Z")).unwrap()
}

fn utc() -> Zone {
    Zone::fixed(
        ZoneName(Name::parse("Etc/UTC").unwrap()),
        chrono::FixedOffset::east_opt(0).unwrap(),
    )
}

fn one_tablet() -> Amount {
    Amount {
        quantity: Quantity::whole(1),
        unit: Unit::Tablet,
    }
}

fn clock(hour: u32) -> SlotTime {
    SlotTime::Clock(NaiveTime::from_hms_opt(hour, 0, 0).unwrap())
}

/// Adds a medicine taken on some days at some times, from 20 November on.
fn medicine(desk: &Desk, person: PersonId, label: &str, days: DayPattern, times: &[SlotTime]) {
    let from = NaiveDate::from_ymd_opt(2026, 11, 20)
        .unwrap()
        .and_time(NaiveTime::MIN);
    let medicine = Medicine {
        id: desk.fresh(),
        label: Name::parse(label).unwrap(),
        nickname: None,
        identity: Identity::NotRecognised,
        strength: None,
        form: DoseForm::Tablet,
        directions: None,
        reason: None,
        really: None,
        source: Source::Prescribed,
        prescriber: None,
        kept_on: None,
        plans: vec![Plan {
            id: desk.fresh(),
            revision: 0,
            from,
            schedule: Schedule::Timed {
                days,
                slots: times
                    .iter()
                    .map(|time| Slot {
                        time: *time,
                        amount: one_tablet(),
                    })
                    .collect(),
                ending: Ending::Open,
            },
            food: Food::NotSaid,
            exactness: Exactness::Around,
            manner: domain::plan::Manner::default(),
            because: Because::Label,
        }],
        statuses: vec![StatusSince {
            from,
            status: Status::Taking,
            because: Because::Label,
        }],
    };
    desk.commit(person, Event::MedicineSaved(Box::new(medicine)));
}

fn days(desk: &Desk, now: Moment) -> Vec<Days> {
    let today = now.date_naive();
    desk.ledger.read(|journal| {
        journal
            .record()
            .people()
            .map(|record| Days {
                person: record.person.id,
                manner: ReminderManner::default(),
                doses: [today.pred_opt().unwrap(), today]
                    .into_iter()
                    .flat_map(|date| agenda::on(record, date, &utc(), now))
                    .collect(),
            })
            .collect()
    })
}

/// Says that a person took everything that waits at a moment.
fn take_all(desk: &Desk, now: Moment) {
    for days in days(desk, now) {
        for dose in days.doses.into_iter().filter(agenda::Dose::is_waiting) {
            let record = DoseRecord {
                dose: DoseKey::Planned(dose.id),
                medicine: dose.medicine,
                due: Some(dose.due),
                outcome: Outcome::Taken {
                    at: now,
                    amount: dose.amount.unwrap(),
                },
                note: None,
                site: None,
            };
            desk.commit(days.person, Event::DoseRecorded(record));
        }
    }
}

/// A device that ticks, and what it told.
#[derive(Default)]
struct Device {
    told: ToldDoses,
}

impl Device {
    fn tick(&mut self, desk: &Desk, now: Moment) -> Round {
        let round = hold(&days(desk, now), &self.told, Grouping::Together, now);
        for new in &round.announcements {
            self.told = remember(std::mem::take(&mut self.told), new, now);
        }
        round
    }
}

/// A desk whose owner has answered everything up to 22 November, 07:00.
fn morning(times: &[u32]) -> (Desk, PersonId) {
    let desk = Desk::at("2026-11-22T07:00");
    let mary = desk.person("Mary");
    let times: Vec<SlotTime> = times.iter().map(|hour| clock(*hour)).collect();
    medicine(&desk, mary, "Amlodipine 5 mg", DayPattern::EveryDay, &times);
    for earlier in ["11-21T23:00", "11-22T07:00"] {
        take_all(&desk, at(earlier));
    }
    (desk, mary)
}

#[test]
fn a_dose_is_told_when_due_once_more_if_nobody_answers_and_then_no_more() {
    let (desk, _) = morning(&[8]);
    let mut device = Device::default();
    let mut heard = Vec::new();
    let mut now = at("11-22T07:58");
    while now < at("11-22T13:00") {
        for announcement in device.tick(&desk, now).announcements {
            heard.push((now.time().to_string(), announcement.timing));
        }
        now += Duration::seconds(15);
    }
    let eight = at("11-22T08:00").naive_local();
    assert_eq!(
        heard,
        [
            ("08:00:00".into(), Timing::Now(eight)),
            ("08:15:00".into(), Timing::WasDue(eight)),
        ]
    );
}

#[test]
fn a_sleep_over_three_doses_gives_one_announcement() {
    let (desk, _) = morning(&[8, 12, 16]);
    let mut device = Device::default();
    assert!(
        device
            .tick(&desk, at("11-22T07:59"))
            .announcements
            .is_empty()
    );
    // The third came due only five minutes ago: it is in the same one.
    let round = device.tick(&desk, at("11-22T16:05"));
    assert_eq!(round.announcements.len(), 1);
    let only = &round.announcements[0];
    assert_eq!(
        (only.tag.as_str(), only.timing),
        (CATCH_UP_TAG, Timing::WhileAway)
    );
    assert_eq!(only.doses.len(), 3);
    assert!(
        device
            .tick(&desk, at("11-22T16:05"))
            .announcements
            .is_empty()
    );
}

#[test]
fn a_device_that_forgot_what_it_told_asks_once_for_all() {
    let (desk, _) = morning(&[8, 12]);
    let mut device = Device::default();
    device.tick(&desk, at("11-22T08:00"));
    device.tick(&desk, at("11-22T12:00"));
    device.told.clear();
    let round = device.tick(&desk, at("11-22T13:00"));
    assert_eq!(round.announcements.len(), 1);
    assert!(
        device
            .tick(&desk, at("11-22T13:01"))
            .announcements
            .is_empty()
    );
}

#[test]
fn what_was_told_survives_being_written_down() {
    let (desk, _) = morning(&[8]);
    let mut device = Device::default();
    device.tick(&desk, at("11-22T08:00"));
    let json = serde_json::to_string(&device.told).unwrap();
    assert!(!device.told.is_empty());
    assert_eq!(
        serde_json::from_str::<ToldDoses>(&json).unwrap(),
        device.told
    );
}

#[test]
fn what_is_answered_is_not_told_and_its_notice_goes() {
    let (desk, _) = morning(&[8]);
    let mut device = Device::default();
    let round = device.tick(&desk, at("11-22T08:00"));
    let shown = [NoticeShown {
        tag: round.announcements[0].tag.clone(),
        doses: round.announcements[0].doses.clone(),
        claim: Some(round.announcements[0].claim.clone()),
    }];
    assert_eq!(round.waiting.len(), 1);
    assert_eq!(
        to_close(&shown, &device.tick(&desk, at("11-22T08:01"))),
        [""; 0]
    );

    take_all(&desk, at("11-22T08:02"));
    let round = device.tick(&desk, at("11-22T08:20"));
    assert!(round.announcements.is_empty() && round.waiting.is_empty());
    assert_eq!(to_close(&shown, &round), [shown[0].tag.clone()]);
}

#[test]
fn two_people_at_one_time_are_one_neutral_notice() {
    let (desk, mary) = morning(&[8]);
    let tom = desk.person("Tom");
    medicine(&desk, tom, "Warfarin", DayPattern::EveryDay, &[clock(8)]);
    take_all(&desk, at("11-22T07:30"));
    let round = Device::default().tick(&desk, at("11-22T08:00"));
    assert_eq!(round.announcements.len(), 1);
    assert_eq!(round.announcements[0].people, BTreeSet::from([mary, tom]));

    for language in Language::ALL {
        let neutral = notice::notice(&round.announcements[0], &[], language.text());
        let words = format!("{} {}", neutral.title, neutral.body);
        for secret in ["Amlodipine", "Warfarin", "Mary", "Tom"] {
            assert!(!words.contains(secret), "{words}");
        }
    }
    let names = ["Mary".to_owned(), "Tom".to_owned()];
    let shown = notice::notice(&round.announcements[0], &names, Language::English.text());
    assert_eq!(shown.title, "Time to check medicines: Mary, Tom");
}

#[test]
fn a_late_notice_says_when_it_was_due_and_never_to_take_it_now() {
    let (desk, _) = morning(&[8]);
    let round = Device::default().tick(&desk, at("11-22T11:00"));
    let text = Language::English.text();
    let late = notice::notice(&round.announcements[0], &[], text);
    assert_eq!(late.body, "This was due at 08:00.");
    assert_eq!(late.title, "Time to check your medicines");
}

#[test]
fn until_a_calendar_is_made_the_page_says_when_reminders_ring() {
    let (desk, mary) = morning(&[8]);
    let [english, chinese, danish] = desk.draw_all(mary, Page::Reminders);
    assert!(english.contains(G8), "{english}");
    assert!(chinese.contains("提示只在程式開啟時響起"), "{chinese}");
    assert!(
        danish.contains("Påmindelser ringer kun, mens appen er åben"),
        "{danish}"
    );
    assert!(
        !english.contains("even when this app is closed"),
        "{english}"
    );
    assert!(english.contains("08:00 · every day"), "{english}");
}

fn record_of<T>(
    desk: &Desk,
    person: PersonId,
    look: impl FnOnce(&domain::record::PersonRecord) -> T,
) -> T {
    desk.ledger.read_person(person, look).unwrap()
}

/// The calendar file that is made at a moment, the first of all.
fn calendar_file(record: &PersonRecord, now: Moment, words: &impl CalendarWords) -> String {
    let zone = utc();
    let from = CalendarSource {
        record,
        home: &zone,
        device: &zone,
        now,
    };
    let file = calendar::file(from, &HandedOver::default(), words);
    file.unwrap().text
}

#[test]
fn a_calendar_file_names_no_medicine_and_has_one_alarm_for_each_event() {
    let (desk, mary) = morning(&[8, 20]);
    medicine(&desk, mary, "Warfarin", DayPattern::EveryDay, &[clock(8)]);
    for language in Language::ALL {
        let words = &language.text().reminding.calendar();
        let file = record_of(&desk, mary, |record| {
            calendar_file(record, at("11-22T07:00"), words)
        });
        for secret in ["Amlodipine", "Warfarin", "Mary"] {
            assert!(!file.contains(secret), "{file}");
        }
        let count = |text: &str| file.matches(text).count();
        // One event for each clock time, however many medicines share it, and the one
        // that says when they end.
        assert_eq!(count("-all@concord"), 2);
        assert_eq!(count("-end@concord"), 1);
        assert_eq!(count("BEGIN:VEVENT"), 3);
        assert_eq!(count("BEGIN:VALARM"), 3);
        assert_eq!(count("TRIGGER:PT0S"), 3);
        assert!(file.contains("DTSTART:20261122T080000\r\n"), "{file}");
        assert!(file.contains("UNTIL=20270219T080000\r\n"), "{file}");
        assert!(!file.contains("TZID"), "{file}");
    }
}

#[test]
fn a_calendar_file_is_titled_as_agreed_and_keeps_its_ids() {
    let (desk, mary) = morning(&[8]);
    let words = &Language::English.text().reminding.calendar();
    let make = |now| record_of(&desk, mary, |record| calendar_file(record, now, words));
    let ids = |file: &str| -> Vec<String> {
        let lines = file.lines().filter(|line| line.starts_with("UID:"));
        lines.map(str::to_owned).collect()
    };
    let sequence = |file: &str| -> i64 {
        let line = file.lines().find_map(|line| line.strip_prefix("SEQUENCE:"));
        line.unwrap().parse().unwrap()
    };
    let (first, second) = (make(at("11-22T07:00")), make(at("11-25T07:05")));
    assert!(
        first.contains("SUMMARY:Time for your 08:00 items\r\n"),
        "{first}"
    );
    assert_eq!(ids(&first), ids(&second));
    assert!(sequence(&second) > sequence(&first) && sequence(&first) > 0);
}

#[test]
fn a_calendar_rings_when_the_app_does_for_ninety_days() {
    let desk = Desk::at("2026-11-22T07:00");
    let mary = desk.person("Mary");
    let every = |n| domain::plan::Every::new(n).unwrap();
    let first = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    medicine(
        &desk,
        mary,
        "A",
        DayPattern::EveryDays {
            every: every(3),
            first,
        },
        &[clock(9)],
    );
    medicine(
        &desk,
        mary,
        "B",
        DayPattern::EveryWeeks {
            every: every(2),
            first,
        },
        &[clock(10)],
    );
    medicine(
        &desk,
        mary,
        "C",
        DayPattern::EveryDay,
        &[SlotTime::Anchored(Anchor::Breakfast)],
    );
    let now = at("11-22T07:00");
    let words = &Language::English.text().reminding.calendar();
    let (file, times) = record_of(&desk, mary, |record| {
        (
            calendar_file(record, now, words),
            calendar::times(record, &utc(), now),
        )
    });
    let mut wanted: Vec<_> = times
        .iter()
        .flat_map(|(time, dates)| dates.iter().map(|date| date.and_time(*time)))
        .collect();
    assert_eq!(wanted.len(), 30 + 7 + 90);
    // A week before the last day it says that it ends.
    wanted.push("2027-02-12T12:00:00".parse().unwrap());
    wanted.sort_unstable();
    assert_eq!(instances(&file), wanted);
}

/// What a calendar makes of a file, read by rules of its own.
fn instances(file: &str) -> Vec<chrono::NaiveDateTime> {
    let moment = |text: &str| chrono::NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").unwrap();
    let mut all = Vec::new();
    for event in file.split("BEGIN:VEVENT").skip(1) {
        let value = |name: &str| {
            event
                .lines()
                .find_map(|line| line.strip_prefix(name))
                .map(str::to_owned)
        };
        let start = moment(&value("DTSTART:").unwrap());
        let Some(rule) = value("RRULE:") else {
            all.push(start);
            continue;
        };
        let part = |name: &str| {
            rule.split(';')
                .find_map(|part| part.strip_prefix(name))
                .map(str::to_owned)
        };
        assert_eq!(part("FREQ=").as_deref(), Some("DAILY"), "{rule}");
        let step = part("INTERVAL=").map_or(1, |step| step.parse::<i64>().unwrap());
        let until = moment(&part("UNTIL=").unwrap());
        let mut at = start;
        while at <= until {
            all.push(at);
            at += Duration::days(step);
        }
    }
    all.sort_unstable();
    all
}

#[test]
fn a_calendar_is_outdated_by_new_times_and_by_nothing_else() {
    let (desk, mary) = morning(&[8]);
    let now: DateTime<Utc> = at("11-22T07:00").to_utc();
    let name = |days: i64| {
        let later = (now + Duration::days(days)).fixed_offset();
        record_of(&desk, mary, |record| calendar::fingerprint(record, later))
    };
    let before = name(0);
    assert_eq!(name(30), before, "another day is not another plan");
    medicine(&desk, mary, "Warfarin", DayPattern::EveryDay, &[clock(8)]);
    assert_eq!(
        name(0),
        before,
        "a medicine at the same time rings no differently"
    );
    medicine(&desk, mary, "Metformin", DayPattern::EveryDay, &[clock(20)]);
    assert_ne!(name(0), before);
}
