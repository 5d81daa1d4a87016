//! Which doses call for attention, tick by tick.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Duration;
use domain::agenda::{self, Dose, DoseState};
use domain::dose::{DoseId, Outcome, Reason};
use domain::event::Event;
use domain::id::PersonId;
use domain::reminder::manner::ReminderManner;
use domain::reminder::round::{
    CATCH_UP_TAG, Days, Grouping, NoticeShown, REMEMBERED_DAYS, Round, ToldDoses, hold, remember,
    to_close,
};
use domain::reminder::{self, Call, CallKind, ToldTimes};
use domain::zone::Moment;
use proptest::prelude::*;

use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

/// A device that ticks and remembers what it told.
struct Device {
    story: Story,
    manner: ReminderManner,
    told: BTreeMap<DoseId, ToldTimes>,
}

impl Device {
    fn new(story: Story) -> Self {
        Self {
            story,
            manner: ReminderManner::default(),
            told: BTreeMap::new(),
        }
    }

    fn tick(&mut self, now: Moment) -> Vec<Call> {
        let doses = agenda::last_two_days(self.story.record(), &self.story.zone, now);
        let calls = reminder::calls(&doses, &self.told, &self.manner, now);
        for call in &calls {
            for dose in &call.doses {
                let told = self.told.get(dose).copied();
                let told = reminder::told_again(told, call.kind, now);
                self.told.insert(*dose, told);
            }
        }
        calls
    }

    /// Ticks at a local time: kinds and wall times.
    fn at(&mut self, time: &str) -> Vec<(CallKind, usize)> {
        let calls = self.tick(self.story.at(time));
        calls.iter().map(|c| (c.kind, c.doses.len())).collect()
    }

    fn snooze(&mut self, dose: &Dose, until: &str) {
        let until = self.story.at(until);
        self.story.say(Event::Snoozed {
            dose: dose.id,
            until,
        });
    }
}

fn device(times: &[&str]) -> Device {
    Device::new(Story::new([
        medicine(1, "One", &[], EARLY, daily(times)),
        medicine(2, "Two", &[], EARLY, daily(times)),
    ]))
}

#[test]
fn told_on_time_and_once_more_after_a_quarter_of_an_hour() {
    let mut device = device(&["08:00"]);
    // Yesterday's were told long ago.
    device.at("2026-05-04 07:00");
    for (time, expected) in [
        ("07:59", vec![]),
        ("08:00", vec![(CallKind::OnTime, 2)]),
        ("08:01", vec![]),
        ("08:14", vec![]),
        ("08:15", vec![(CallKind::Again, 2)]),
        ("08:16", vec![]),
        ("08:31", vec![]),
        ("12:00", vec![]),
        ("23:00", vec![]),
    ] {
        assert_eq!(device.at(&format!("2026-05-04 {time}")), expected, "{time}");
    }
}

#[test]
fn an_answered_dose_is_silent_and_the_other_is_not() {
    let mut device = device(&["08:00"]);
    device.at("2026-05-04 07:00");
    device.at("2026-05-04 08:00");
    device.story.take(1, "2026-05-04", "08:00");
    assert_eq!(device.at("2026-05-04 08:15"), [(CallKind::Again, 1)]);
}

/// Put off: kept, rings then, and the first time does not ring again.
#[test]
fn a_reminder_put_off_rings_then_and_only_then() {
    let mut device = Device::new(Story::new([medicine(
        1,
        "One",
        &[],
        EARLY,
        daily(&["08:00"]),
    )]));
    device.at("2026-05-04 07:00");
    device.at("2026-05-04 08:00");
    let dose = device.story.dose(1, "2026-05-04", "08:00");
    device.snooze(&dose, "2026-05-04 09:30");
    for (time, expected) in [
        ("08:15", vec![]),
        ("09:29", vec![]),
        ("09:30", vec![(CallKind::Again, 1)]),
        ("09:45", vec![]),
        ("11:00", vec![]),
    ] {
        assert_eq!(device.at(&format!("2026-05-04 {time}")), expected, "{time}");
    }
    device.snooze(&dose, "2026-05-04 11:30");
    assert_eq!(device.at("2026-05-04 11:31"), [(CallKind::Again, 1)]);
    assert_eq!(device.at("2026-05-04 11:32"), []);
}

#[test]
fn after_sleep_there_is_one_call_for_all() {
    let mut device = device(&["08:00", "12:00", "16:00"]);
    device.at("2026-05-04 07:00");
    assert_eq!(device.at("2026-05-04 16:30"), [(CallKind::CatchUp, 6)]);
    assert_eq!(device.at("2026-05-04 16:31"), []);
    // Nothing was recorded by itself.
    assert!(device.story.record().doses.is_empty());
}

/// One wake-up after doses, repeats and snoozes gives at most one call a kind.
#[test]
fn waking_up_late_is_never_a_storm() {
    let mut device = device(&["08:00", "08:10", "08:20", "08:50"]);
    device.at("2026-05-04 07:00");
    for time in ["08:00", "08:10", "08:20"] {
        device.at(&format!("2026-05-04 {time}"));
    }
    let kinds: Vec<_> = device.at("2026-05-04 08:52").iter().map(|c| c.0).collect();
    let once: BTreeSet<_> = kinds.iter().map(|kind| format!("{kind:?}")).collect();
    assert_eq!(once.len(), kinds.len());
}

/// The morning stays open when the evening is taken.
#[test]
fn the_evening_does_not_answer_for_the_morning() {
    let mut story = Story::new([medicine(1, "One", &[], EARLY, daily(&["08:00", "20:00"]))]);
    story.take(1, "2026-05-04", "20:00");
    let doses = story.doses("2026-05-04", "2026-05-04 20:30");
    assert_eq!(doses[0].state, DoseState::Unanswered);
    assert!(doses[1].answer().is_some());
}

#[test]
fn a_dose_before_midnight_still_rings_after_it() {
    let mut device = Device::new(Story::new([medicine(
        1,
        "One",
        &[],
        EARLY,
        daily(&["23:55"]),
    )]));
    device.at("2026-05-04 20:00");
    assert_eq!(device.at("2026-05-05 00:02"), [(CallKind::OnTime, 1)]);
    assert_eq!(device.at("2026-05-05 00:17"), [(CallKind::Again, 1)]);
}

#[test]
fn a_clock_set_back_rings_nothing_twice() {
    let mut device = device(&["08:00"]);
    device.at("2026-05-04 07:00");
    device.at("2026-05-04 08:05");
    for time in ["07:58", "08:00", "08:05", "08:19"] {
        assert_eq!(device.at(&format!("2026-05-04 {time}")), [], "{time}");
    }
}

#[test]
fn paused_and_stopped_medicines_are_silent() {
    use domain::medicine::Status;
    for status_now in [
        Status::Paused {
            why: None,
            until: Some(date("2026-05-03")),
        },
        Status::Stopped { why: None },
    ] {
        let mut held = medicine(1, "One", &[], EARLY, daily(&["08:00"]));
        held.statuses.push(status("2026-05-01 00:00", status_now));
        let mut device = Device::new(Story::new([held]));
        assert_eq!(device.at("2026-05-04 08:00"), []);
    }
}

/// A round at a local time, and what is remembered after it.
fn round(story: &Story, told: &mut ToldDoses, time: &str) -> Round {
    let now = story.at(time);
    let doses = agenda::last_two_days(story.record(), &story.zone, now);
    let days = Days {
        person: id::<PersonId>(1),
        manner: ReminderManner::default(),
        doses,
    };
    let round = hold(&[days], told, Grouping::Together, now);
    for new in &round.announcements {
        *told = remember(std::mem::take(told), new, now);
    }
    round
}

/// The notices that a round puts on the screen.
fn notices(round: &Round) -> Vec<NoticeShown> {
    let new = round.announcements.iter();
    new.map(|one| NoticeShown {
        tag: one.tag.clone(),
        doses: one.doses.clone(),
        claim: Some(one.claim.clone()),
    })
    .collect()
}

fn twice_a_day() -> Story {
    let times = daily(&["08:00", "12:00"]);
    let mut story = Story::new([medicine(1, "One", &[], EARLY, times)]);
    for time in ["08:00", "12:00"] {
        story.take(1, "2026-05-03", time);
    }
    story
}

#[test]
fn a_notice_takes_the_place_of_the_one_before_about_the_same_dose_and_of_no_other() {
    let (story, mut told) = (twice_a_day(), ToldDoses::new());
    let mut tags = |time: &str| -> Vec<String> {
        let round = round(&story, &mut told, &format!("2026-05-04 {time}"));
        round.announcements.into_iter().map(|one| one.tag).collect()
    };
    let (first, again, noon) = (tags("08:00"), tags("08:15"), tags("12:00"));
    assert_eq!((first.len(), noon.len()), (1, 1));
    assert_eq!(first, again);
    assert_ne!(first, noon);
    assert!(!first[0].is_empty() && !noon[0].is_empty());
}

#[test]
fn a_notice_stays_as_long_as_it_is_true_and_the_newest_about_its_dose() {
    let (mut story, mut told) = (twice_a_day(), ToldDoses::new());
    let morning = notices(&round(&story, &mut told, "2026-05-04 08:00"));
    let closed = |round: &Round| to_close(&morning, round);
    let tag = [morning[0].tag.clone()];
    for (why, time) in [
        ("nobody has answered", "08:01"),
        ("it is told again under the same name", "08:15"),
        ("another dose is told", "12:00"),
    ] {
        let round = round(&story, &mut told, &format!("2026-05-04 {time}"));
        assert_eq!(closed(&round), [""; 0], "{why}");
    }
    // After a sleep one notice speaks of all.
    let all = round(&story, &mut ToldDoses::new(), "2026-05-04 13:00");
    assert_eq!(notices(&all)[0].tag, CATCH_UP_TAG);
    assert_eq!(closed(&all), tag);
    // One that is about no dose is not a reminder.
    let other = [NoticeShown {
        tag: "other".into(),
        ..NoticeShown::default()
    }];
    assert_eq!(to_close(&other, &all), [""; 0]);
    story.take(1, "2026-05-04", "08:00");
    assert_eq!(
        closed(&round(&story, &mut told, "2026-05-04 12:01")),
        tag,
        "it was answered"
    );
}

#[test]
fn what_was_told_is_remembered_for_a_week() {
    let (story, mut told) = (twice_a_day(), ToldDoses::new());
    let noon = round(&story, &mut told, "2026-05-04 12:00");
    let [eight, twelve] = noon.announcements[0].doses[..] else {
        panic!("{noon:?}")
    };
    let now = story.at("2026-05-11 23:59");
    for (days, kept) in [
        (0, true),
        (REMEMBERED_DAYS, true),
        (REMEMBERED_DAYS + 1, false),
    ] {
        let date = now.date_naive() - Duration::days(days);
        let told = ToldTimes {
            times: 2,
            last: now - Duration::days(days),
        };
        let before = ToldDoses::from([(DoseId { date, ..eight }, told)]);
        let mut about = noon.announcements[0].clone();
        about.doses = vec![DoseId {
            date: now.date_naive(),
            ..twelve
        }];
        let after = remember(before, &about, now);
        assert_eq!(after.len(), if kept { 2 } else { 1 }, "{days}");
        let first = ToldTimes {
            times: 1,
            last: now,
        };
        assert_eq!(after[&about.doses[0]], first, "{days}");
    }
}

#[derive(Clone, Debug)]
enum Act {
    /// So many minutes later, a tick.
    Tick(i64),
    /// The device slept so many minutes.
    Sleep(i64),
    /// Answers the nth waiting dose.
    Answer(usize),
    /// Puts the nth waiting dose off by so many minutes.
    Snooze(usize, i64),
    /// Takes back the last answer.
    Undo,
    /// Changes the times from now on.
    Change(Vec<u32>),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        8 => (1i64..3).prop_map(Act::Tick),
        1 => (20i64..900).prop_map(Act::Sleep),
        2 => (0usize..4).prop_map(Act::Answer),
        1 => (0usize..4, 5i64..60).prop_map(|(n, m)| Act::Snooze(n, m)),
        1 => Just(Act::Undo),
        1 => prop::collection::vec(0u32..24, 1..4).prop_map(Act::Change),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Random edits, ticks and sleeps: a dose is told at most twice, and once
    /// more for each time it was put off; none that waits is left untold; at
    /// most one call of each kind a tick; nothing answered is told.
    #[test]
    fn told_twice_at_most_and_never_left_out(acts in prop::collection::vec(act(), 1..120)) {
        let mut saved = medicine(1, "One", &[], EARLY, daily(&["00:10", "08:00", "12:00", "20:00"]));
        let mut device = Device::new(Story::new([
            saved.clone(),
            medicine(2, "Two", &[], EARLY, daily(&["00:20", "01:30", "08:00", "09:00"])),
        ]));
        let mut now = device.story.at("2026-03-28 23:50");
        let (mut heard, mut put_off) = (BTreeMap::<DoseId, usize>::new(), BTreeMap::<DoseId, usize>::new());
        let mut last_answer = None;
        for act in acts {
            let waiting: Vec<Dose> = agenda::last_two_days(device.story.record(), &device.story.zone, now)
                .into_iter().filter(Dose::is_waiting).collect();
            match act {
                Act::Tick(minutes) | Act::Sleep(minutes) => now += Duration::minutes(minutes),
                Act::Answer(n) => if let Some(dose) = waiting.get(n) {
                    last_answer = Some(device.story.answer(dose, Outcome::NotTaken(Reason::Forgot)));
                },
                Act::Snooze(n, minutes) => if let Some(dose) = waiting.get(n) {
                    let until = now + Duration::minutes(minutes);
                    device.story.say(Event::Snoozed { dose: dose.id, until });
                    *put_off.entry(dose.id).or_default() += 1;
                },
                Act::Undo => if let Some(entry) = last_answer.take() {
                    device.story.undo(entry);
                },
                Act::Change(hours) => {
                    let times: Vec<String> = hours.iter().map(|h| format!("{h:02}:05")).collect();
                    let times: Vec<&str> = times.iter().map(String::as_str).collect();
                    let mut next = plan(1, u16::try_from(saved.plans.len()).unwrap(), EARLY, daily(&times));
                    next.from = device.story.zone.moment(&now).naive_local();
                    saved.plans.push(next);
                    device.story.say(Event::MedicineSaved(Box::new(saved.clone())));
                }
            }
            let calls = device.tick(now);
            let kinds: Vec<CallKind> = calls.iter().map(|c| c.kind).collect();
            prop_assert!(kinds.iter().all(|k| kinds.iter().filter(|o| *o == k).count() == 1));
            let doses = agenda::last_two_days(device.story.record(), &device.story.zone, now);
            let by_id: BTreeMap<DoseId, &Dose> = doses.iter().map(|d| (d.id, d)).collect();
            for id in calls.iter().flat_map(|c| &c.doses) {
                *heard.entry(*id).or_default() += 1;
                prop_assert!(by_id[id].is_waiting(), "told without need");
                prop_assert!(by_id[id].snoozed_until.is_none_or(|until| until <= now), "put off, yet told");
            }
            for (id, times) in &heard {
                let most = 2 + put_off.get(id).copied().unwrap_or(0);
                prop_assert!(*times <= most, "told {times} times");
            }
            for dose in doses.iter().filter(|d| d.is_waiting()) {
                let is_put_off = dose.snoozed_until.is_some_and(|until| until > now);
                prop_assert!(is_put_off || heard.contains_key(&dose.id), "never told: {:?}", dose);
                let since_put_off = dose.snoozed_until.filter(|until| *until <= now && *until > dose.due);
                prop_assert!(since_put_off.is_none_or(|until| device.told[&dose.id].last >= until));
            }
        }
    }
}
