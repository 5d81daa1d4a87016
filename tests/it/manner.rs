//! How a dose is used beyond its time and amount, and what comes seldom: each kind
//! of domain.md §8 at its worked value, from the form to the day.

use domain::agenda::{self, Dose, DoseState};
use domain::amount::{Amount, Quantity, Unit};
use domain::dose::{Act, DoseKey, DoseRecord, Outcome, Reason};
use domain::event::Event;
use domain::gesture;
use domain::gesture::dose::When;
use domain::medicine::{DoseForm, Medicine, Status};
use domain::plan::days::{Cycle, DaysOff};
use domain::plan::{
    Afterwards, Apart, ByReading, ComesOff, DayPattern, Ending, Every, EveryHours, HoursApart,
    InPlace, Interval, Manner, OnAtStart, Placement, ReadingRow, Removal, Schedule, Side, Sites,
    SlotTime,
};
use domain::supply;
use forms::plan::{
    IntervalUnit, KnownDay, LineDraft, MannerDraft, OffDraft, Pattern, PlanDraft, PlanProblem,
    RowDraft, SlotDraft, TimeDraft,
};
use screens::dose::{CheckTap, DoseLine, manner};
use screens::today::coming_up::{Weight, coming_up};
use text::Language;

use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

fn patches(quantity: u32) -> Amount {
    Amount {
        quantity: Quantity::whole(quantity),
        unit: Unit::Patch,
    }
}

fn with_manner(schedule: Schedule, from: &str, manner: Manner) -> Medicine {
    let mut medicine = medicine(1, "Any", &[("any", 5)], from, schedule);
    medicine.plans[0].manner = manner;
    medicine
}

fn worn(when: ComesOff, at_start: OnAtStart) -> Manner {
    Manner {
        removal: Some(Removal { when, at_start }),
        ..Manner::default()
    }
}

/// What is asked for from a day on: `01-08 20:00 off`.
fn asked(story: &Story, from: &str, days: usize) -> Vec<String> {
    let now = story.at(EARLY);
    let days = date(from).iter_days().take(days);
    days.flat_map(|day| agenda::on(story.record(), day, &story.zone, now))
        .map(|dose| {
            let act = match dose.act {
                Act::Use => "on",
                Act::TakeOff => "off",
            };
            format!("{} {act}", dose.due.format("%m-%d %H:%M"))
        })
        .collect()
}

fn doses(story: &Story, day: &str, now: &str) -> Vec<Dose> {
    story.doses(day, now)
}

fn every_three_days(ending: Ending) -> Schedule {
    let zone = zone("Europe/London");
    Schedule::EveryHours(EveryHours {
        hours: HoursApart::new(72).unwrap(),
        first: at(&zone, "2026-01-05 20:00"),
        amount: patches(1),
        ending,
    })
}

/// Kind 14: 72 hours from Monday 5 January 20:00 → Thursday 8, Sunday 11, Wednesday
/// 14 at 20:00, the old one off before the new one goes on.
#[test]
fn a_patch_of_72_hours_comes_off_before_the_next_goes_on() {
    let worn = worn(ComesOff::WithNext, OnAtStart::None);
    let story = Story::new([with_manner(
        every_three_days(Ending::Open),
        "2026-01-05 12:00",
        worn,
    )]);
    assert_eq!(
        asked(&story, "2026-01-05", 10),
        [
            "01-05 20:00 on",
            "01-08 20:00 off",
            "01-08 20:00 on",
            "01-11 20:00 off",
            "01-11 20:00 on",
            "01-14 20:00 off",
            "01-14 20:00 on",
        ]
    );
}

#[test]
fn the_last_patch_of_a_course_comes_off_when_the_next_would_have_come() {
    let worn = worn(ComesOff::WithNext, OnAtStart::One);
    let story = Story::new([with_manner(
        every_three_days(Ending::AfterDoses(2)),
        "2026-01-05 12:00",
        worn,
    )]);
    assert_eq!(
        asked(&story, "2026-01-05", 15),
        [
            "01-05 20:00 off",
            "01-05 20:00 on",
            "01-08 20:00 off",
            "01-08 20:00 on",
            "01-11 20:00 off",
        ]
    );
}

/// Kind 15: on at 08:00, off at 20:00, every day.
#[test]
fn a_patch_with_a_time_without_comes_off_hours_later() {
    for (on, hours, expected) in [
        ("08:00", 12, ["01-02 08:00 on", "01-02 20:00 off"]),
        // Off the next morning, by the clock.
        ("20:00", 12, ["01-02 08:00 off", "01-02 20:00 on"]),
    ] {
        let worn = worn(ComesOff::AfterHours(hours), OnAtStart::None);
        let story = Story::new([with_manner(daily(&[on]), EARLY, worn)]);
        assert_eq!(asked(&story, "2026-01-02", 1), expected, "{on}");
    }
}

#[test]
fn what_comes_off_is_no_dose_that_was_taken() {
    let worn = worn(ComesOff::WithNext, OnAtStart::None);
    let mut story = Story::new([with_manner(
        every_three_days(Ending::Open),
        "2026-01-05 12:00",
        worn,
    )]);
    story.say_at(
        "2026-01-05 10:00",
        Event::StockCounted {
            medicine: id(1),
            left: Quantity::whole(3),
        },
    );
    for dose in doses(&story, "2026-01-08", "2026-01-08 20:00") {
        let taken = Outcome::Taken {
            at: dose.due,
            amount: patches(1),
        };
        story.answer(&dose, taken);
    }
    let left = supply::left(story.record(), story.medicine(1));
    assert_eq!(left, Some(supply::Left::Has(Quantity::whole(2))));
    assert_eq!(story.record().taken(id(1)).count(), 1);
}

/// A dose says into which eye, as its plan does.
#[test]
fn a_dose_of_drops_says_into_which_eye() {
    let mut drops = with_manner(
        daily(&["08:00"]),
        "2026-01-05 00:00",
        Manner {
            place: Some(Placement::Side(Side::BothEyes)),
            ..Manner::default()
        },
    );
    drops.form = DoseForm::Drops;
    if let Schedule::Timed { slots, .. } = &mut drops.plans[0].schedule {
        slots[0].amount.unit = Unit::Drop;
    }
    let story = Story::new([drops]);
    let said = Language::ALL.map(|language| {
        let now = story.at("2026-01-08 07:00");
        let [dose] = doses(&story, "2026-01-08", "2026-01-08 07:00")
            .try_into()
            .unwrap();
        DoseLine::new(language.text(), story.record(), dose, None, now).amount
    });
    let amounts = ["1 drop in each eye", "雙眼各1滴", "1 dråbe i hvert øje"];
    assert_eq!(said, amounts.map(|amount| Some(amount.to_owned())));
}

#[test]
fn a_new_one_waits_for_what_became_of_the_old_one() {
    let worn = worn(ComesOff::WithNext, OnAtStart::None);
    let mut story = Story::new([with_manner(
        every_three_days(Ending::Open),
        "2026-01-05 12:00",
        worn,
    )]);
    let line = |story: &Story, act: Act| {
        let now = story.at("2026-01-08 20:01");
        let all = agenda::on(story.record(), date("2026-01-08"), &story.zone, now);
        let dose = all.into_iter().find(|dose| dose.act == act).unwrap();
        let t = Language::English.text();
        DoseLine::new(t, story.record(), dose, None, now)
    };
    let (off, on) = (line(&story, Act::TakeOff), line(&story, Act::Use));
    assert_eq!((off.tap, on.tap), (CheckTap::Records, CheckTap::Opens));
    assert_eq!(on.old_one, Some(off.id()));
    assert_eq!(off.name, "Take off the old one: Any");
    let event = gesture::dose::take([&off.dose], When::Now, story.at("2026-01-08 20:02"));
    story.say_at("2026-01-08 20:02", event);
    let on = line(&story, Act::Use);
    assert_eq!((on.tap, on.old_one), (CheckTap::Records, None));
    assert_eq!(line(&story, Act::TakeOff).words, "Taken off at 20:02");
}

fn every_three_months() -> Story {
    let schedule = from_last(Interval::Months(Every::new(3).unwrap()), "2026-04-30");
    Story::new([with_manner(schedule, "2026-02-01 00:00", Manner::default())])
}

/// Kind 19: the next one is counted from the last one given; a late one moves those
/// that follow, and one that was not given moves none.
#[test]
fn an_injection_is_counted_from_the_last_one_given() {
    let mut story = every_three_months();
    assert_eq!(
        asked(&story, "2026-04-30", 200),
        ["04-30 09:00 on", "07-30 09:00 on", "10-30 09:00 on"]
    );
    let [dose] = doses(&story, "2026-04-30", "2026-05-09 10:00")
        .try_into()
        .unwrap();
    let given = Outcome::Taken {
        at: story.at("2026-05-08 11:00"),
        amount: dose.amount.unwrap(),
    };
    story.answer(&dose, given);
    assert_eq!(
        asked(&story, "2026-04-30", 200),
        ["04-30 09:00 on", "08-08 09:00 on", "11-08 09:00 on"]
    );
    story.answer(&dose, Outcome::NotTaken(Reason::Forgot));
    assert_eq!(
        asked(&story, "2026-04-30", 100),
        ["04-30 09:00 on", "07-30 09:00 on"]
    );
}

#[test]
fn an_injection_is_told_28_and_7_days_before_and_while_it_is_late() {
    let story = every_three_months();
    let told = |now: &str| {
        let t = Language::English.text();
        let mut all = coming_up(story.record(), &story.zone, story.at(now), t);
        all.pop().map(|one| (one.weight, one.words))
    };
    assert_eq!(told("2026-04-01 23:00"), None);
    let (weight, words) = told("2026-04-02 08:00").unwrap();
    assert_eq!(weight, Weight::Quiet);
    assert_eq!(
        words,
        "Any: due on Thursday 30 April, in 28 days. Is a visit needed for it? Then book it in time."
    );
    assert_eq!(told("2026-04-23 08:00").unwrap().0, Weight::Soon);
    assert_eq!(told("2026-04-30 08:00").unwrap().1, "Any: due today.");
    let (weight, words) = told("2026-05-21 08:00").unwrap();
    assert_eq!(weight, Weight::Past);
    assert!(
        words.contains("Ask your clinic or pharmacist today"),
        "{words}"
    );
}

#[test]
fn a_device_is_asked_about_on_the_day_it_is_due_out() {
    let schedule = Schedule::InPlace(InPlace {
        since: Some(date("2023-05-04")),
        out_by: date("2026-05-04"),
        amount: Amount {
            quantity: Quantity::whole(1),
            unit: Unit::Dose,
        },
    });
    let story = Story::new([with_manner(schedule, EARLY, Manner::default())]);
    assert_eq!(asked(&story, "2026-05-01", 10), ["05-04 09:00 off"]);
    let t = Language::English.text();
    let told = coming_up(story.record(), &story.zone, story.at("2026-04-20 08:00"), t);
    assert_eq!(
        told[0].words,
        "Any: due out or changed by Monday 4 May, in 14 days. Book a visit in time."
    );
}

fn sliding_scale() -> Schedule {
    Schedule::ByReading(ByReading {
        days: DayPattern::EveryDay,
        times: vec![SlotTime::Clock(clock("08:00"))],
        table: vec![
            ReadingRow {
                reading: name("under 4"),
                says: name("none: call the clinic"),
            },
            ReadingRow {
                reading: name("4 to 7"),
                says: name("6 units"),
            },
        ],
        unit: Unit::Unit,
        ending: Ending::Open,
    })
}

/// Kind 22: the whole table is shown and no row is picked; no sum is made of it.
#[test]
fn a_dose_by_reading_shows_the_whole_table_and_no_amount() {
    let mut story = Story::new([with_manner(sliding_scale(), EARLY, Manner::default())]);
    story.say_at(
        EARLY,
        Event::StockCounted {
            medicine: id(1),
            left: Quantity::whole(300),
        },
    );
    let [dose] = doses(&story, "2026-05-05", "2026-05-05 08:00")
        .try_into()
        .unwrap();
    assert_eq!(dose.amount, None);
    assert_eq!(manner::table(story.record(), &dose).len(), 2);
    assert_eq!(manner::tap(story.record(), &dose, None), CheckTap::Opens);
    let event = gesture::dose::take([&dose], When::Now, dose.due);
    assert_eq!(event, Event::Together(Vec::new()));
    let now = story.at("2026-05-05 08:00");
    let out = supply::runs_out(story.record(), story.medicine(1), &story.zone, now);
    assert_eq!(out, None);
}

/// Kind 6: the pack of 28 with seven tablets that hold nothing.
#[test]
fn tablets_without_medicine_are_asked_for_and_called_so() {
    let cycle = Cycle {
        on: Every::new(21).unwrap(),
        off: Every::new(7).unwrap(),
        first: date("2026-01-01"),
        days_off: DaysOff::Placebo,
    };
    let schedule = timed(DayPattern::Cycle(cycle), &["08:00"], Ending::Open);
    let story = Story::new([with_manner(schedule, EARLY, Manner::default())]);
    let [dose] = doses(&story, "2026-01-24", "2026-01-24 08:00")
        .try_into()
        .unwrap();
    let t = Language::English.text();
    assert_eq!(
        manner::placebo(story.medicine(1), &dose, t).as_deref(),
        Some("No medicine in this one: day 3 of 7")
    );
    let [dose] = doses(&story, "2026-01-21", "2026-01-21 08:00")
        .try_into()
        .unwrap();
    assert_eq!(manner::placebo(story.medicine(1), &dose, t), None);
}

/// Kind 18: two products at 22:00 → 22:00 and 22:05; the other eye does not wait.
#[test]
fn drops_for_one_eye_go_in_one_after_another() {
    let drops = |number: u32, side: Side| {
        let mut medicine = medicine(number, "Drops", &[], EARLY, daily(&["22:00"]));
        medicine.form = DoseForm::Drops;
        medicine.plans[0].manner.place = Some(Placement::Side(side));
        medicine
    };
    let due = |first: Side, second: Side| {
        let story = Story::new([drops(1, first), drops(2, second)]);
        let all = doses(&story, "2026-05-05", "2026-05-05 22:01");
        let time = |dose: &Dose| (dose.due.format("%H:%M").to_string(), dose.state.clone());
        all.iter().map(time).collect::<Vec<_>>()
    };
    let at = |time: &str, state: DoseState| (time.to_owned(), state);
    let apart = [at("22:00", DoseState::Due), at("22:05", DoseState::Later)];
    let together = [at("22:00", DoseState::Due), at("22:00", DoseState::Due)];
    assert_eq!(due(Side::LeftEye, Side::LeftEye), apart);
    assert_eq!(due(Side::LeftEye, Side::BothEyes), apart);
    assert_eq!(due(Side::LeftEye, Side::RightEye), together);
    assert_eq!(due(Side::BothEars, Side::BothEyes), together);
}

/// An ointment keeps drops out, so it goes in after them, whichever was added first.
#[test]
fn an_eye_ointment_goes_in_after_the_drops() {
    let for_the_eye = |number: u32, form: DoseForm| {
        let mut medicine = medicine(number, "For the eye", &[], EARLY, daily(&["22:00"]));
        medicine.form = form;
        medicine.plans[0].manner.place = Some(Placement::Side(Side::LeftEye));
        medicine
    };
    let story = Story::new([
        for_the_eye(1, DoseForm::Cream),
        for_the_eye(2, DoseForm::Drops),
        for_the_eye(3, DoseForm::Drops),
    ]);
    let all = doses(&story, "2026-05-05", "2026-05-05 21:00");
    let told: Vec<_> = all
        .iter()
        .map(|dose| {
            (
                dose.medicine,
                dose.due.format("%H:%M").to_string(),
                dose.after,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (id(2), "22:00".to_owned(), None),
            (id(3), "22:05".to_owned(), Some(id(2))),
            (id(1), "22:10".to_owned(), Some(id(3))),
        ]
    );
}

/// An ointment is entered with the eye it goes into; one for the skin names none.
#[test]
fn an_ointment_may_go_into_an_eye() {
    let zone = zone("Europe/London");
    let entered = |side| {
        let mut draft = draft(Pattern::EveryDay, Unit::Application);
        draft.manner.side = side;
        let planned = draft
            .finish(Unit::Application, local(EARLY), &zone)
            .unwrap();
        let t = Language::English.text();
        (
            planned.manner.place.clone(),
            t.plans.planned(&planned, date("2026-01-01")),
        )
    };
    assert_eq!(
        entered(Some(Side::LeftEye)),
        (
            Some(Placement::Side(Side::LeftEye)),
            "1 thin layer in the left eye every day at 08:00".to_owned()
        )
    );
    assert_eq!(
        entered(None),
        (None, "1 thin layer every day at 08:00".to_owned())
    );
}

/// A patch goes on working on the skin after its medicine was stopped or put on hold:
/// that it comes off is asked for once.
#[test]
fn a_patch_that_is_on_comes_off_although_the_medicine_was_stopped_or_is_on_hold() {
    for standing in [
        Status::Stopped { why: None },
        Status::Paused {
            why: None,
            until: None,
        },
    ] {
        let mut medicine = with_manner(
            daily(&["08:00"]),
            EARLY,
            worn(ComesOff::WithNext, OnAtStart::None),
        );
        medicine
            .statuses
            .push(status("2026-05-05 12:00", standing.clone()));
        let story = Story::new([medicine]);
        let open = |day: &str| {
            let all = doses(&story, day, "2026-05-05 12:30");
            let asks = |dose: &&Dose| !matches!(dose.state, DoseState::Paused);
            all.iter()
                .filter(asks)
                .map(|dose| dose.act)
                .collect::<Vec<_>>()
        };
        assert_eq!(open("2026-05-06"), [Act::TakeOff], "{standing:?}");
        assert_eq!(open("2026-05-07"), [], "{standing:?}");
    }
}

/// Kind 14: the place used longest ago comes first; one used within the days that
/// the plan tells says so, and can be chosen all the same.
#[test]
fn places_take_turns_and_a_place_used_lately_says_so() {
    let manner = Manner {
        place: Some(Placement::Sites(Sites {
            places: vec![name("left arm"), name("right arm"), name("back")],
            rest_days: Some(14),
        })),
        ..Manner::default()
    };
    let mut story = Story::new([with_manner(daily(&["08:00"]), EARLY, manner)]);
    for (day, site) in [("2026-05-01", "left arm"), ("2026-04-10", "back")] {
        let dose = story.dose(1, day, "08:00");
        story.say(Event::DoseRecorded(DoseRecord {
            dose: DoseKey::Planned(dose.id),
            medicine: id(1),
            due: Some(dose.due),
            outcome: Outcome::Taken {
                at: dose.due,
                amount: patches(1),
            },
            note: None,
            site: Some(name(site)),
        }));
    }
    let dose = story.dose(1, "2026-05-05", "08:00");
    let t = Language::English.text();
    let sites = manner::sites(story.record(), &dose, date("2026-05-05"), t);
    let said: Vec<_> = sites
        .iter()
        .map(|line| (line.site.as_str(), line.too_soon.as_deref()))
        .collect();
    assert_eq!(
        said,
        [
            ("right arm", None),
            ("back", None),
            ("left arm", Some("Used 4 days ago. Your plan says 14 days.")),
        ]
    );
    assert_eq!(manner::tap(story.record(), &dose, None), CheckTap::Opens);
}

/// Levothyroxine and iron: shown as hours, and two that come too close are asked
/// about.
#[test]
fn medicines_that_are_kept_apart_say_so_where_they_come_too_close() {
    let mut thyroid = medicine(
        1,
        "Levothyroxine",
        &[("levothyroxine", 1)],
        EARLY,
        daily(&["08:00"]),
    );
    thyroid.plans[0].manner.apart = vec![Apart {
        from: id(2),
        minutes: 240,
    }];
    let iron = |time: &str| medicine(2, "Iron", &[("iron", 200)], EARLY, daily(&[time]));
    let t = Language::English.text();
    for (time, count) in [("10:00", 1), ("12:00", 0)] {
        let story = Story::new([thyroid.clone(), iron(time)]);
        let day = doses(&story, "2026-05-05", "2026-05-05 07:00");
        for dose in &day {
            let found = screens::apart::too_close(story.record(), dose, &day, t);
            assert_eq!(found.len(), count, "{time}: {found:?}");
        }
    }
    let story = Story::new([thyroid, iron("10:00")]);
    let lines = screens::plan::lines(
        story.record(),
        story.medicine(1),
        local("2026-05-05 07:00"),
        t,
    );
    assert!(
        lines.contains(&"At least 4 hours apart from Iron".to_owned()),
        "{lines:?}"
    );
}

fn draft(pattern: Pattern, unit: Unit) -> PlanDraft {
    PlanDraft {
        pattern: Some(pattern),
        unit: Some(unit),
        amount: "1".into(),
        slots: vec![SlotDraft {
            time: TimeDraft::Clock("08:00".into()),
            amount: "1".into(),
        }],
        ..PlanDraft::default()
    }
}

fn said(draft: &PlanDraft) -> [String; Language::ALL.len()] {
    let now = local("2026-02-01 12:00");
    let planned = draft
        .finish(Unit::Tablet, now, &zone("Europe/London"))
        .unwrap();
    Language::ALL.map(|language| language.text().plans.planned(&planned, now.date()))
}

/// Days without a dose between two steps, and turns without one, are said.
#[test]
fn days_and_turns_with_nothing_are_said() {
    let line = |amount: &str, days: &str| LineDraft {
        amounts: vec![amount.into()],
        days: days.into(),
    };
    let steps = PlanDraft {
        lines: vec![line("2", "3"), line("0", "2"), line("1", "4")],
        after: Some(Afterwards::Ends),
        ..draft(Pattern::BySteps, Unit::Tablet)
    };
    let turns = PlanDraft {
        lines: vec![line("2", "1"), line("0", "1"), line("1", "1")],
        first: "2026-02-02".into(),
        ..draft(Pattern::ByTurns, Unit::Tablet)
    };
    let cases = [
        (
            steps,
            [
                "2 tablets at 08:00. From 4 February to 5 February: none. From 6 February",
                "08:00用2粒。由2月4日至2月5日：不用藥。由2月6日",
                "2 tabletter klokken 08:00. Fra 4. februar til 5. februar: tages ikke. Fra 6. februar",
            ],
        ),
        (
            turns,
            [
                "2 tablets at 08:00. Every 3 days from Tuesday 3 February: none. Every 3 days",
                "08:00用2粒。由2月3日（星期二）起每3日一次：不用藥。由2月4日",
                "2 tabletter klokken 08:00. Hver 3. dag fra tirsdag 3. februar: tages ikke. Hver 3. dag",
            ],
        ),
    ];
    for (plan, words) in cases {
        for (said, words) in said(&plan).iter().zip(words) {
            assert!(said.contains(words), "{words}: {said}");
        }
    }
}

#[test]
fn each_kind_is_read_back_in_one_go() {
    let patch = PlanDraft {
        manner: MannerDraft {
            comes_off: Some(OffDraft::AfterHours),
            hours: "12".into(),
            sites: "chest\n back ".into(),
            rest_days: "1".into(),
            ..MannerDraft::default()
        },
        ..draft(Pattern::EveryDay, Unit::Patch)
    };
    assert_eq!(
        said(&patch)[0],
        "1 patch every day at 08:00. It comes off after 12 hours. Places, one after the other: chest and back. Each place is left alone for 1 day"
    );
    let injection = PlanDraft {
        every: "13".into(),
        first: "2026-02-02".into(),
        known_day: KnownDay::LastGiven,
        counted_by: IntervalUnit::Weeks,
        ..draft(Pattern::FromLast, Unit::Injection)
    };
    // 13 weeks from 2 February.
    assert_eq!(
        said(&injection)[0],
        "1 injection every 13 weeks, counted from the last one given. The first one by this plan is due on 4 May 2026"
    );
    let late = injection
        .finish(
            Unit::Tablet,
            local("2026-05-05 12:00"),
            &zone("Europe/London"),
        )
        .unwrap();
    let said_late = Language::ALL.map(|language| {
        let plans = language.text().plans;
        plans.planned(&late, date("2026-05-05"))
    });
    for (said, words) in said_late.iter().zip([
        "The first one by this plan was due on 4 May 2026",
        "按這用藥計劃，第一次原定在2026年5月4日",
        "Ifølge denne plan skulle den første være givet den 4. maj 2026",
    ]) {
        assert!(said.ends_with(words), "{said}");
    }
    let bone = PlanDraft {
        food: domain::plan::Food::EmptyStomach,
        manner: MannerDraft {
            food_minutes: "30".into(),
            upright: "30".into(),
            ..MannerDraft::default()
        },
        ..draft(Pattern::EveryDay, Unit::Tablet)
    };
    assert_eq!(
        said(&bone)[0],
        "1 tablet every day at 08:00 on an empty stomach. At least 30 minutes before food. Upright for 30 minutes afterwards"
    );
    let drops = PlanDraft {
        manner: MannerDraft {
            side: Some(Side::LeftEye),
            ..MannerDraft::default()
        },
        ..draft(Pattern::EveryDay, Unit::Drop)
    };
    assert_eq!(said(&drops)[0], "1 drop in the left eye every day at 08:00");
    let table = PlanDraft {
        table: vec![
            RowDraft {
                reading: "4 to 7".into(),
                says: "6 units".into(),
            },
            RowDraft::default(),
        ],
        ..draft(Pattern::ByReading, Unit::Unit)
    };
    assert_eq!(
        said(&table)[0],
        "By your table, every day at 08:00. 4 to 7: 6 units"
    );
    let coil = PlanDraft {
        once_day: "2028-05-04".into(),
        ..draft(Pattern::InPlace, Unit::Dose)
    };
    assert_eq!(said(&coil)[0], "In place, due out or changed by 4 May 2028");
}

/// Kind 9: Monday, Wednesday and Friday 4 mg, else 3 mg → 24 mg a week, with the
/// tablets as they were told and the next test.
#[test]
fn warfarin_says_milligrams_and_tablets_the_week_and_the_next_test() {
    let line = |amount: &str| forms::plan::LineDraft {
        amounts: vec![amount.into()],
        days: String::new(),
    };
    let week = ["4", "3", "4", "3", "4", "3", "3"];
    let warfarin = PlanDraft {
        lines: week.map(line).into(),
        manner: MannerDraft {
            made_of: [("4".to_owned(), "one of 3 mg and one of 1 mg".to_owned())].into(),
            next_test: "2026-02-16".into(),
            ..MannerDraft::default()
        },
        ..draft(Pattern::ByWeekday, Unit::Milligram)
    };
    let [english, ..] = said(&warfarin);
    for words in [
        "Monday, Wednesday and Friday: 4 mg at 08:00",
        "Tuesday, Thursday, Saturday and Sunday: 3 mg at 08:00",
        "In a week: 24 mg",
        "4 mg: one of 3 mg and one of 1 mg",
        "Next test: 16 February 2026",
    ] {
        assert!(english.contains(words), "{words}: {english}");
    }
    let now = local("2026-02-01 12:00");
    let planned = warfarin
        .finish(Unit::Tablet, now, &zone("Europe/London"))
        .unwrap();
    let story = Story::new([with_manner(
        planned.schedule,
        "2026-02-01 12:00",
        planned.manner,
    )]);
    let t = Language::English.text();
    let told = |now: &str| {
        let mut all = coming_up(story.record(), &story.zone, story.at(now), t);
        all.pop().map(|one| one.words)
    };
    assert_eq!(told("2026-02-08 12:00"), None);
    assert_eq!(
        told("2026-02-09 12:00").as_deref(),
        Some("Any: the next blood test is on Monday 16 February.")
    );
    assert!(told("2026-02-17 12:00").unwrap().contains("new letter"));
    let [monday] = doses(&story, "2026-02-02", "2026-02-02 08:00")
        .try_into()
        .unwrap();
    assert_eq!(
        manner::made_of(story.record(), &monday).as_deref(),
        Some("one of 3 mg and one of 1 mg")
    );
}

/// Kind 7: 30, 25, 20, 15, 10, 5 mg of 5 mg tablets, a week each → 147 tablets.
#[test]
fn a_taper_says_how_many_tablets_it_needs() {
    let line = |amount: &str| forms::plan::LineDraft {
        amounts: vec![amount.into()],
        days: "7".into(),
    };
    let taper = PlanDraft {
        lines: ["6", "5", "4", "3", "2", "1"].map(line).into(),
        after: Some(domain::plan::Afterwards::Ends),
        ..draft(Pattern::BySteps, Unit::Tablet)
    };
    assert!(said(&taper)[0].ends_with("Then it ends. In all from 1 February: 147 tablets"));
}

#[test]
fn what_is_missing_is_asked_for_at_its_field() {
    use PlanProblem as Wrong;
    let problems = |draft: PlanDraft| {
        let now = local("2026-02-01 12:00");
        draft
            .finish(Unit::Tablet, now, &zone("Europe/London"))
            .unwrap_err()
    };
    let patch = draft(Pattern::EveryDay, Unit::Patch);
    assert_eq!(problems(patch.clone()), [Wrong::ComesOff]);
    let next = PlanDraft {
        manner: MannerDraft {
            comes_off: Some(OffDraft::WithNext),
            ..MannerDraft::default()
        },
        ..patch.clone()
    };
    assert_eq!(problems(next), [Wrong::OnNow]);
    let hours = PlanDraft {
        manner: MannerDraft {
            comes_off: Some(OffDraft::AfterHours),
            hours: "73".into(),
            ..MannerDraft::default()
        },
        ..patch
    };
    assert_eq!(problems(hours), [Wrong::OffHours]);
    assert_eq!(
        problems(draft(Pattern::FromLast, Unit::Injection)),
        [Wrong::Apart, Wrong::First]
    );
    assert_eq!(
        problems(PlanDraft {
            once_day: "2026-01-31".into(),
            ..draft(Pattern::InPlace, Unit::Dose)
        }),
        [Wrong::OutBy]
    );
    assert_eq!(
        problems(PlanDraft {
            table: vec![RowDraft {
                reading: "4 to 7".into(),
                says: String::new(),
            }],
            ..draft(Pattern::ByReading, Unit::Unit)
        }),
        [Wrong::Row(0)]
    );
}

/// An injection that is overdue when it is written down can be answered.
#[test]
fn what_was_due_before_it_was_written_down_is_open() {
    let overdue = PlanDraft {
        every: "3".into(),
        counted_by: IntervalUnit::Months,
        first: "2025-10-01".into(),
        ..draft(Pattern::FromLast, Unit::Injection)
    };
    let now = local("2026-02-01 12:00");
    assert_eq!(overdue.begins(now), Ok(local("2026-01-01 00:00")));
    let from = overdue.begins(now).unwrap();
    let planned = overdue
        .finish(Unit::Injection, from, &zone("Europe/London"))
        .unwrap();
    let story = Story::new([with_manner(
        planned.schedule,
        "2026-01-01 00:00",
        planned.manner,
    )]);
    let open = doses(&story, "2026-01-01", "2026-02-01 12:00");
    assert_eq!(open[0].state, DoseState::Unanswered);
}

/// What a draft makes is opened again as it was written.
#[test]
fn a_plan_opened_again_says_the_same() {
    let now = local("2026-02-01 12:00");
    let zone = zone("Europe/London");
    let manner = MannerDraft {
        comes_off: Some(OffDraft::WithNext),
        on_now: Some(OnAtStart::One),
        sites: "chest\nback".into(),
        rest_days: "14".into(),
        ..MannerDraft::default()
    };
    for draft in [
        PlanDraft {
            manner,
            ..draft(Pattern::EveryDay, Unit::Patch)
        },
        PlanDraft {
            every: "13".into(),
            first: "2026-05-04".into(),
            known_day: KnownDay::NextDue,
            once_time: "10:30".into(),
            ..draft(Pattern::FromLast, Unit::Injection)
        },
        PlanDraft {
            once_day: "2028-05-04".into(),
            first: "2023-05-04".into(),
            ..draft(Pattern::InPlace, Unit::Dose)
        },
        PlanDraft {
            table: vec![RowDraft {
                reading: "4 to 7".into(),
                says: "6 units".into(),
            }],
            ..draft(Pattern::ByReading, Unit::Unit)
        },
    ] {
        let planned = draft.finish(Unit::Tablet, now, &zone).unwrap();
        let plan = with_manner(
            planned.schedule.clone(),
            "2026-02-01 12:00",
            planned.manner.clone(),
        );
        let mut again = PlanDraft::from(&plan.plans[0]);
        // Whether one is on is not of the plan, but of the day on which it is opened.
        assert_eq!(again.manner.on_now, None);
        again.manner.on_now = draft.manner.on_now;
        let again = again.finish(Unit::Tablet, now, &zone).unwrap();
        assert_eq!(
            (again.schedule, again.manner),
            (planned.schedule, planned.manner)
        );
    }
}

/// How each is written: fixed for good.
#[test]
fn each_is_written_as_ever() {
    let patch = r#"{"quantity":"1","unit":"patch"}"#;
    for text in [
        format!(r#"{{"from_last":{{"every":{{"months":3}},"due":"2026-04-30","time":{{"clock":"09:00:00"}},"amount":{patch}}}}}"#),
        format!(r#"{{"in_place":{{"since":"2023-05-04","out_by":"2026-05-04","amount":{patch}}}}}"#),
        r#"{"by_reading":{"days":"every_day","times":[{"clock":"08:00:00"}],"table":[{"reading":"4 to 7","says":"6 units"}],"unit":"unit","ending":"open"}}"#.to_owned(),
    ] {
        let schedule: Schedule = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string(&schedule).unwrap(), text);
    }
    for text in [
        r#"{"removal":{"when":"with_next","at_start":"one"},"place":{"sites":{"places":["left arm"],"rest_days":14}}}"#,
        r#"{"removal":{"when":{"after_hours":12},"at_start":"none"},"place":{"side":"left_eye"},"food_minutes":30,"upright_minutes":30}"#,
    ] {
        let manner: Manner = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&manner).unwrap(), text);
    }
    assert!(serde_json::from_str::<Manner>("{}").unwrap().is_plain());
}
