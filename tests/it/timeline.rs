//! The regimen over time: how each medicine stood, what changed and on what it
//! rests, and what was felt, missed, decided and talked about meanwhile.

use chrono::{Duration, NaiveDate};
use domain::concordance::{
    About, Agreed, Agreement, Choice, Concern, ConcernKind, Decision, How, Kept, LookAgain,
    Privacy, Taking, Talk, Visit,
};
use domain::dose::{Outcome, Reason};
use domain::event::Event;
use domain::id::{ConcernId, DecisionId, VisitId};
use domain::medicine::{Medicine, Status};
use domain::person::Role;
use domain::plan::{Because, DayPattern, Ending, Plan, Schedule};
use domain::timeline::{
    DOSE_DAYS, DoseTurn, FirstListed, LaneState, MilestoneKind, RestsOn, Timeline, TimelineOf,
    TimelineSpan, timeline,
};

use crate::support::*;

const NOW: &str = "2026-11-22 12:00";
const HELD: Status = Status::Paused {
    why: None,
    until: None,
};
const STOPPED: Status = Status::Stopped { why: None };

fn look<'a>(story: &'a Story, now: &str, span: TimelineSpan, read_from: &str) -> Timeline<'a> {
    let of = TimelineOf {
        record: story.record(),
        journal: &story.journal,
        zone: &story.zone,
        now: story.at(now),
        doses_read_from: date(read_from),
    };
    timeline(of, span)
}

fn ever(story: &Story) -> Timeline<'_> {
    look(story, NOW, TimelineSpan::Everything, "2025-01-01")
}

/// The stretches of the first lane, such as `taken 2 2026-06-10..2026-06-30`.
fn stretches(told: &Timeline) -> Vec<String> {
    let said = told.lanes[0].stretches.iter().map(|stretch| {
        let state = match &stretch.state {
            LaneState::NotKnown => "not known".to_owned(),
            LaneState::Taken { daily, .. } => match daily {
                Some(daily) => format!("taken {}", daily.quantity.thousandths() / 1000),
                None => "taken".to_owned(),
            },
            LaneState::OnHold => "on hold".to_owned(),
            LaneState::Stopped => "stopped".to_owned(),
            LaneState::Over => "over".to_owned(),
        };
        format!("{state} {}..{}", stretch.from, stretch.to)
    });
    said.collect()
}

/// What happened, such as `2026-06-10 more`.
fn happened(told: &Timeline) -> Vec<String> {
    let said = told.milestones.iter().map(|one| {
        let what = match &one.what {
            MilestoneKind::Began(FirstListed::WithTheList, _) => "with the list",
            MilestoneKind::Began(FirstListed::Since, _) => "new",
            MilestoneKind::PlanChanged { turn, .. } => match turn {
                DoseTurn::More => "more",
                DoseTurn::Less => "less",
                DoseTurn::Other => "other",
            },
            MilestoneKind::Paused(_) => "on hold",
            MilestoneKind::Stopped(_) => "stopped",
            MilestoneKind::Resumed(_) => "again",
            MilestoneKind::CourseOver(last) => return format!("{} over, last {last}", one.on),
            MilestoneKind::Strength => "strength",
            MilestoneKind::Felt(..) => "felt",
            MilestoneKind::Decided(_) => "decided",
            MilestoneKind::Talked(_) => "talked",
        };
        format!("{} {what}", one.on)
    });
    said.collect()
}

fn times(amounts: &[(&str, &str)]) -> Schedule {
    Schedule::Timed {
        days: DayPattern::EveryDay,
        slots: amounts
            .iter()
            .map(|(time, amount)| slot(time, amount))
            .collect(),
        ending: Ending::Open,
    }
}

fn course(last: &str) -> Schedule {
    timed(
        DayPattern::EveryDay,
        &["08:00"],
        Ending::LastDay(date(last)),
    )
}

/// One tablet every morning from 1 March 2026, then changed.
fn changed(change: impl FnOnce(&mut Medicine)) -> Medicine {
    let mut medicine = medicine(1, "One", &[], "2026-03-01 00:00", daily(&["08:00"]));
    change(&mut medicine);
    medicine
}

type Case = (
    &'static str,
    fn(&mut Medicine),
    &'static [&'static str],
    &'static [&'static str],
);

fn check(cases: &[Case]) {
    for (title, change, expected, told) in cases {
        let story = Story::new([changed(change)]);
        let shown = ever(&story);
        assert_eq!(stretches(&shown), *expected, "{title}");
        assert_eq!(happened(&shown), *told, "{title}");
    }
}

#[test]
fn each_change_of_a_plan_begins_a_stretch_and_is_told_on_its_day() {
    check(&[
        (
            "nothing changed",
            |_| {},
            &["taken 1 2026-03-01..2026-11-22"],
            &["2026-03-01 new"],
        ),
        (
            "two tablets in place of one",
            |one| {
                one.plans
                    .push(plan(1, 1, "2026-06-10 00:00", times(&[("08:00", "2")])));
            },
            &[
                "taken 1 2026-03-01..2026-06-09",
                "taken 2 2026-06-10..2026-11-22",
            ],
            &["2026-03-01 new", "2026-06-10 more"],
        ),
        (
            "less, then another time of day",
            |one| {
                one.plans[0].schedule = times(&[("08:00", "2"), ("20:00", "1")]);
                one.plans
                    .push(plan(1, 1, "2026-04-01 09:30", times(&[("08:00", "2")])));
                one.plans
                    .push(plan(1, 2, "2026-05-01 00:00", times(&[("20:00", "2")])));
            },
            &[
                "taken 3 2026-03-01..2026-03-31",
                "taken 2 2026-04-01..2026-04-30",
                "taken 2 2026-05-01..2026-11-22",
            ],
            &["2026-03-01 new", "2026-04-01 less", "2026-05-01 other"],
        ),
        (
            "the same written down once more is no change",
            |one| {
                one.plans
                    .push(plan(1, 1, "2026-06-10 00:00", daily(&["08:00"])));
            },
            &["taken 1 2026-03-01..2026-11-22"],
            &["2026-03-01 new"],
        ),
        (
            "a change that another took the place of before it began",
            |one| {
                one.plans
                    .push(plan(1, 1, "2026-06-20 00:00", times(&[("08:00", "2")])));
                one.plans
                    .push(plan(1, 2, "2026-06-10 00:00", times(&[("08:00", "3")])));
            },
            &[
                "taken 1 2026-03-01..2026-06-09",
                "taken 3 2026-06-10..2026-11-22",
            ],
            &["2026-03-01 new", "2026-06-10 more"],
        ),
        (
            "what was saved for later has not happened",
            |one| {
                one.plans
                    .push(plan(1, 1, "2026-12-01 00:00", times(&[("08:00", "2")])));
            },
            &["taken 1 2026-03-01..2026-11-22"],
            &["2026-03-01 new"],
        ),
    ]);
}

#[test]
fn holds_ends_and_several_plans_begin_a_stretch_and_are_told_on_their_day() {
    check(&[
        (
            "on hold, changed meanwhile, taken again, stopped",
            |one| {
                one.plans
                    .push(plan(1, 1, "2026-05-05 00:00", times(&[("08:00", "0.5")])));
                one.statuses.push(status("2026-05-01 10:00", HELD));
                one.statuses
                    .push(status("2026-05-11 10:00", Status::Taking));
                one.statuses.push(status("2026-08-01 10:00", STOPPED));
            },
            &[
                "taken 1 2026-03-01..2026-04-30",
                "on hold 2026-05-01..2026-05-10",
                "taken 0 2026-05-11..2026-07-31",
                "stopped 2026-08-01..2026-11-22",
            ],
            &[
                "2026-03-01 new",
                "2026-05-01 on hold",
                "2026-05-11 again",
                "2026-05-11 less",
                "2026-08-01 stopped",
            ],
        ),
        (
            "a course is over after its last day, and may come again",
            |one| {
                one.plans[0].schedule = course("2026-03-07");
                one.plans
                    .push(plan(1, 1, "2026-09-01 00:00", course("2026-09-03")));
            },
            &[
                "taken 1 2026-03-01..2026-03-07",
                "over 2026-03-08..2026-08-31",
                "taken 1 2026-09-01..2026-09-03",
                "over 2026-09-04..2026-11-22",
            ],
            &[
                "2026-03-01 new",
                "2026-03-08 over, last 2026-03-07",
                "2026-09-01 again",
                "2026-09-04 over, last 2026-09-03",
            ],
        ),
        (
            "a first plan begins on the first day that it names",
            |one| {
                one.plans[0].schedule = Schedule::Once {
                    at: local("2026-03-05 08:00"),
                    amount: tablets("1"),
                };
            },
            &[
                "taken 2026-03-05..2026-03-05",
                "over 2026-03-06..2026-11-22",
            ],
            &["2026-03-05 new", "2026-03-06 over, last 2026-03-05"],
        ),
        (
            "another plan beside the first, and its end",
            |one| {
                one.plans
                    .push(plan(2, 0, "2026-04-01 00:00", times(&[("20:00", "2")])));
                one.plans
                    .push(plan(2, 1, "2026-05-01 00:00", Schedule::Ended));
            },
            &[
                "taken 1 2026-03-01..2026-03-31",
                "taken 3 2026-04-01..2026-04-30",
                "taken 1 2026-05-01..2026-11-22",
            ],
            &["2026-03-01 new", "2026-04-01 more", "2026-05-01 less"],
        ),
        (
            "what is taken when needed says nothing of a day",
            |one| {
                one.plans.push(plan(
                    1,
                    1,
                    "2026-04-01 00:00",
                    when_needed("1", Some(4), Some(4)),
                ));
            },
            &[
                "taken 1 2026-03-01..2026-03-31",
                "taken 2026-04-01..2026-11-22",
            ],
            &["2026-03-01 new", "2026-04-01 other"],
        ),
    ]);
}

#[test]
fn with_another_strength_nobody_says_more_or_less() {
    let first = changed(|one| one.strength = Some(name("5 mg")));
    let mut story = Story::new([first.clone()]);
    let mut second = first;
    second.strength = Some(name("10 mg"));
    second.plans[0].schedule = times(&[("08:00", "2")]);
    second
        .plans
        .push(plan(1, 1, "2026-06-10 00:00", daily(&["08:00"])));
    story.say_at("2026-06-10 09:00", Event::MedicineSaved(Box::new(second)));
    assert_eq!(
        happened(&ever(&story)),
        ["2026-03-01 new", "2026-06-10 other", "2026-06-10 strength"]
    );
}

#[test]
fn what_was_there_when_the_list_was_begun_is_no_change() {
    let old = medicine(1, "Old", &[], "2025-06-01 00:00", daily(&["08:00"]));
    let mut story = Story::new([old]);
    let new = medicine(2, "New", &[], "2025-06-20 00:00", daily(&["08:00"]));
    story.say_at("2025-06-20 10:00", Event::MedicineSaved(Box::new(new)));
    let shown = ever(&story);
    assert_eq!(
        happened(&shown),
        ["2025-06-01 with the list", "2025-06-20 new"]
    );
    assert_eq!(shown.list_begun, Some(date("2025-06-01")));
    let changes: Vec<_> = shown.before(date("2025-06-20")).map(|one| one.on).collect();
    assert_eq!(changes, [date("2025-06-20")]);
}

#[test]
fn a_span_cuts_off_what_lies_before_and_leaves_out_what_was_stopped_by_then() {
    let mut gone = medicine(2, "Gone", &[], "2026-01-10 00:00", daily(&["08:00"]));
    gone.statuses.push(status("2026-03-01 08:00", STOPPED));
    let story = Story::new([changed(|_| {}), gone]);
    for (span, from, lanes, first) in [
        (
            TimelineSpan::ThreeMonths,
            "2026-08-22",
            1,
            "taken 1 2026-08-22..2026-11-22",
        ),
        (
            TimelineSpan::SixMonths,
            "2026-05-22",
            1,
            "taken 1 2026-05-22..2026-11-22",
        ),
        // Nothing is known from before 10 January: that is where the picture begins.
        (
            TimelineSpan::Year,
            "2026-01-10",
            2,
            "not known 2026-01-10..2026-02-28",
        ),
        (
            TimelineSpan::Everything,
            "2026-01-10",
            2,
            "not known 2026-01-10..2026-02-28",
        ),
    ] {
        let shown = look(&story, NOW, span, "2025-01-01");
        assert_eq!(shown.from, date(from), "{span:?}");
        assert_eq!(shown.lanes.len(), lanes, "{span:?}");
        assert_eq!(stretches(&shown)[0], first, "{span:?}");
        assert!(shown.milestones.iter().all(|one| one.on >= shown.from));
    }
}

fn concern(number: u32, text: &str, kind: ConcernKind) -> Concern {
    Concern {
        id: id::<ConcernId>(number),
        about: About::Medicine(id(1)),
        words: words(text),
        kind,
        privacy: Privacy::Shared,
        kept: Kept::InSight,
    }
}

fn decision(number: u32, on: &str, privacy: Privacy) -> Decision {
    Decision {
        id: id::<DecisionId>(number),
        about: About::Medicine(id(1)),
        from: None,
        topic: words("One and my legs"),
        choices: vec![Choice::KeepAsNow, Choice::Other(words("two"))],
        weighed: None,
        chosen: 1,
        taking: Taking::AsPlanned,
        reasons: words("my legs hurt"),
        agreed: Agreed::With(Talk {
            role: Role::Pharmacist,
            name: None,
            how: How::InPerson,
            on: date(on),
            agreement: Agreement::Full,
        }),
        look_again: LookAgain::NoDate(words("no need")),
        supersedes: None,
        on: date(on),
        privacy,
    }
}

fn because(plan: Plan, because: Because) -> Plan {
    Plan { because, ..plan }
}

#[test]
fn ac_g9_what_is_private_is_not_in_it_and_a_plan_does_not_give_it_away() {
    let rests_on = |number| Because::Decision(id::<DecisionId>(number));
    let two = plan(1, 1, "2026-06-10 00:00", times(&[("08:00", "2")]));
    let three = plan(1, 2, "2026-07-10 00:00", times(&[("08:00", "3")]));
    let mut story = Story::new([changed(|one| {
        one.plans.push(because(two, rests_on(1)));
        one.plans.push(because(three, rests_on(2)));
    })]);
    let private = Concern {
        privacy: Privacy::Private,
        ..concern(1, "secret", ConcernKind::SideEffect)
    };
    story.say_at("2026-06-15 09:00", Event::ConcernSaved(private));
    let away = Concern {
        kept: Kept::PutAway,
        ..concern(2, "past", ConcernKind::SideEffect)
    };
    story.say_at("2026-06-16 09:00", Event::ConcernSaved(away));
    for (number, day, privacy) in [
        (1, "2026-06-09", Privacy::Private),
        (2, "2026-07-09", Privacy::Shared),
    ] {
        let made = decision(number, day, privacy);
        story.say_at(
            &format!("{day} 12:00"),
            Event::DecisionSaved(Box::new(made)),
        );
    }
    let shown = ever(&story);
    assert_eq!(
        happened(&shown),
        [
            "2026-03-01 new",
            "2026-06-10 more",
            "2026-07-09 decided",
            "2026-07-10 more"
        ]
    );
    let rest: Vec<_> = shown.milestones.iter().map(|one| &one.rests_on).collect();
    assert_eq!(*rest[0], RestsOn::Told(&Because::Label));
    assert_eq!(*rest[1], RestsOn::NotSaid);
    assert!(matches!(rest[3], RestsOn::Decided(made) if made.id == id::<DecisionId>(2)));
}

#[test]
fn a_worry_stands_on_the_day_it_was_first_written_down() {
    let mut story = Story::new([changed(|_| {})]);
    let dizzy = concern(1, "dizzy", ConcernKind::SideEffect);
    story.say_at("2026-06-15 23:30", Event::ConcernSaved(dizzy.clone()));
    let reworded = Concern {
        words: words("dizzy when I get up"),
        ..dizzy
    };
    story.say_at("2026-07-20 09:00", Event::ConcernSaved(reworded));
    let visit = Visit {
        id: id::<VisitId>(1),
        with: Role::Pharmacist,
        on: date("2026-07-21"),
    };
    story.say_at("2026-07-21 09:00", Event::Visited(visit));
    let shown = ever(&story);
    assert_eq!(
        happened(&shown),
        ["2026-03-01 new", "2026-06-15 felt", "2026-07-21 talked"]
    );
    let MilestoneKind::Felt(felt, _) = shown.milestones[1].what else {
        panic!("felt")
    };
    assert_eq!(felt.words.as_str(), "dizzy when I get up");
}

#[test]
fn what_changed_before_a_day_reaches_back_thirty_days_and_past_the_picture() {
    let story = Story::new([changed(|one| {
        for (number, day) in [
            (1, "2026-06-09"),
            (2, "2026-06-10"),
            (3, "2026-07-10"),
            (4, "2026-07-11"),
        ] {
            let amount = (number + 1).to_string();
            let plan = plan(
                1,
                number,
                &format!("{day} 00:00"),
                times(&[("08:00", &amount)]),
            );
            one.plans.push(plan);
        }
    })]);
    let shown = look(
        &story,
        "2026-08-20 12:00",
        TimelineSpan::ThreeMonths,
        "2025-01-01",
    );
    let before = |day| -> Vec<NaiveDate> { shown.before(date(day)).map(|one| one.on).collect() };
    assert_eq!(
        before("2026-07-10"),
        [date("2026-06-10"), date("2026-07-10")]
    );
    assert_eq!(
        before("2026-03-15"),
        [date("2026-03-01")],
        "before the picture begins"
    );
    assert!(before("2026-05-01").is_empty());
}

#[test]
fn doses_are_told_week_by_week_with_their_reasons_and_no_score() {
    let two = medicine(
        1,
        "One",
        &[],
        "2026-11-02 00:00",
        daily(&["08:00", "18:00"]),
    );
    let mut story = Story::new([two]);
    for day in 2..=22 {
        let day = format!("2026-11-{day:02}");
        for time in ["08:00", "18:00"] {
            match (day.as_str(), time) {
                ("2026-11-03" | "2026-11-04", "08:00") => {
                    story.leave_out(1, &day, time, Reason::Forgot);
                }
                ("2026-11-05", "08:00") => story.leave_out(1, &day, time, Reason::Unwell),
                ("2026-11-06", "08:00") => {
                    story.leave_out(1, &day, time, Reason::HeldTold(name("Dr Shah")));
                }
                ("2026-11-07", "08:00") => {
                    let dose = story.dose(1, &day, time);
                    story.answer(&dose, Outcome::Unsure);
                }
                // Two of the third week have no record; that of this evening is to come.
                ("2026-11-17" | "2026-11-18" | "2026-11-22", "18:00") => {}
                _ => {
                    story.take(1, &day, time);
                }
            }
        }
    }
    let shown = ever(&story);
    let weeks = &shown.lanes[0].weeks;
    let said: Vec<_> = weeks
        .iter()
        .map(|week| {
            let tally = week.tally;
            let days = (week.from.to_string(), week.to.to_string());
            (
                days,
                tally.not_taken,
                tally.no_record,
                tally.due(),
                week.unsure,
            )
        })
        .collect();
    let days = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    assert_eq!(
        said,
        [
            (days("2026-11-02", "2026-11-08"), 3, 0, 12, 1),
            (days("2026-11-16", "2026-11-22"), 0, 2, 13, 0),
        ],
        "a week in which all were taken has nothing to tell"
    );
    assert_eq!(weeks[0].reasons, [(Reason::Forgot, 2), (Reason::Unwell, 1)]);
    assert_eq!(shown.lanes[0].due, 12 + 14 + 13);
}

#[test]
fn weeks_without_any_record_are_told_as_one() {
    let mut story = Story::new([medicine(
        1,
        "One",
        &[],
        "2026-10-01 00:00",
        daily(&["08:00"]),
    )]);
    story.take(1, "2026-10-27", "08:00");
    let shown = ever(&story);
    let weeks = shown.lanes[0].weeks.iter();
    let said: Vec<_> = weeks
        .map(|week| format!("{}..{} {}", week.from, week.to, week.tally.no_record))
        .collect();
    assert_eq!(
        said,
        [
            "2026-10-01..2026-10-25 25",
            "2026-10-26..2026-11-01 6",
            "2026-11-02..2026-11-22 21"
        ]
    );
}

#[test]
fn days_whose_doses_are_not_in_memory_are_not_told_as_missed() {
    let story = Story::new([changed(|_| {})]);
    let shown = look(&story, NOW, TimelineSpan::SixMonths, "2026-11-20");
    assert_eq!(shown.doses_from, date("2026-11-20"));
    let no_record: u32 = shown.lanes[0]
        .weeks
        .iter()
        .map(|week| week.tally.no_record)
        .sum();
    assert_eq!(no_record, 3);
}

#[test]
fn doses_on_hold_are_not_told_as_missed() {
    let story = Story::new([changed(|one| {
        one.statuses.push(status("2026-03-08 00:00", HELD));
    })]);
    let shown = ever(&story);
    let no_record: u32 = shown.lanes[0]
        .weeks
        .iter()
        .map(|week| week.tally.no_record)
        .sum();
    assert_eq!(no_record, 7);
}

#[test]
fn however_long_the_record_is_doses_of_one_year_are_looked_at() {
    let story = Story::new([medicine(
        1,
        "One",
        &[],
        "2025-06-01 00:00",
        daily(&["08:00"]),
    )]);
    let shown = look(
        &story,
        "2028-06-01 12:00",
        TimelineSpan::Everything,
        "2025-01-01",
    );
    assert_eq!(shown.from, date("2025-06-01"));
    assert_eq!(
        shown.doses_from,
        date("2028-06-01") - Duration::days(DOSE_DAYS - 1)
    );
    assert_eq!(i64::from(shown.lanes[0].due), DOSE_DAYS);
}

#[test]
fn a_few_days_are_not_drawn_as_if_they_were_months() {
    let story = Story::new([medicine(
        1,
        "One",
        &[],
        "2026-11-20 00:00",
        daily(&["08:00"]),
    )]);
    let shown = ever(&story);
    assert_eq!(shown.from, date("2026-10-26"));
    assert_eq!(
        stretches(&shown),
        [
            "not known 2026-10-26..2026-11-19",
            "taken 1 2026-11-20..2026-11-22"
        ]
    );
}

#[test]
fn with_nothing_on_the_list_there_are_no_lanes() {
    let story = Story::new([]);
    let shown = ever(&story);
    assert!(shown.lanes.is_empty() && shown.milestones.is_empty());
}
