//! What is said of a plan: what holds today, what was saved for later, and that a
//! course is over; the same on every page, the sheet and the form.

use chrono::Weekday;
use domain::agenda::{Course, CoursePhase, StepEnd};
use domain::amount::Quantity;
use domain::concordance::{About, Rule, raised};
use domain::event::Event;
use domain::id::PersonId;
use domain::medicine::{Medicine, Status};
use domain::person::Role;
use domain::plan::{DayPattern, Ending, Every, Exactness, Food, Plan, Schedule, WeekdaySet};
use domain::reminder::promise::{AfterFile, CalendarProof, CalendarState};
use domain::when_needed;
use exchange::calendar;
use screens::route::Page;
use screens::sheet::{Birth, Body, Reading, paper};
use text::Language;

use crate::drawing::Desk;
use crate::pages_sheet::question;
use crate::support::*;

/// Every day at a time, so many tablets.
fn daily_of(time: &str, amount: &str, ending: Ending) -> Schedule {
    Schedule::Timed {
        days: DayPattern::EveryDay,
        slots: vec![slot(time, amount)],
        ending,
    }
}

fn last(day: &str) -> Ending {
    Ending::LastDay(date(day))
}

/// A medicine whose plans are these, each from its own moment on.
fn course(plans: &[(&str, Schedule)]) -> Medicine {
    let plans = plans.iter().zip(0..).map(|((from, schedule), revision)| {
        let mut plan = plan(1, revision, from, schedule.clone());
        plan.because = domain::plan::Because::Letter;
        plan
    });
    Medicine {
        strength: Some(name("5 mg")),
        plans: plans.collect(),
        ..medicine(
            1,
            "Prednisolone",
            &[("prednisolone", 5)],
            "2026-11-01 00:00",
            daily(&["08:00"]),
        )
    }
}

/// One tablet at 20:00, two from 7 December.
fn saved_for_later() -> Medicine {
    course(&[
        ("2026-11-01 00:00", daily_of("20:00", "1", Ending::Open)),
        ("2026-12-07 00:00", daily_of("20:00", "2", Ending::Open)),
    ])
}

/// Four tablets, three from 3 December, two from 6 December, one from 9 December
/// for three doses.
fn taper() -> Medicine {
    course(&[
        ("2026-11-30 00:00", daily_of("08:00", "4", Ending::Open)),
        ("2026-12-03 00:00", daily_of("08:00", "3", Ending::Open)),
        ("2026-12-06 00:00", daily_of("08:00", "2", Ending::Open)),
        (
            "2026-12-09 00:00",
            daily_of("08:00", "1", Ending::AfterDoses(3)),
        ),
    ])
}

fn eight_tablets() -> Medicine {
    let ending = last("2026-12-04");
    course(&[("2026-11-20 00:00", daily_of("08:00", "8", ending))])
}

fn said(medicine: &Medicine, at: &str, language: Language) -> Vec<String> {
    let story = Story::new([medicine.clone()]);
    screens::plan::lines(
        story.record(),
        story.medicine(1),
        local(at),
        language.text(),
    )
}

fn english(medicine: &Medicine, at: &str) -> Vec<String> {
    said(medicine, at, Language::English)
}

#[test]
fn a_change_saved_for_later_is_said_after_what_holds_today() {
    let medicine = saved_for_later();
    for (language, lines) in Language::ALL.into_iter().zip([
        [
            "1 tablet every day at 20:00",
            "From 7 December: 2 tablets every day at 20:00",
        ],
        ["每日20:00，每次1粒", "由12月7日起：每日20:00，每次2粒"],
        [
            "1 tablet hver dag klokken 20:00",
            "Fra 7. december: 2 tabletter hver dag klokken 20:00",
        ],
    ]) {
        assert_eq!(said(&medicine, "2026-11-30 09:00", language), lines);
    }
    assert_eq!(
        english(&medicine, "2026-12-07 00:00"),
        ["2 tablets every day at 20:00"]
    );
}

#[test]
fn all_steps_of_a_chain_are_said_in_their_order_and_the_end_with_its_day() {
    assert_eq!(
        english(&taper(), "2026-11-30 07:00"),
        [
            "4 tablets every day at 08:00",
            "From 3 December: 3 tablets every day at 08:00",
            "From 6 December: 2 tablets every day at 08:00",
            "From 9 December: 1 tablet every day at 08:00. 3 doses in all, the last one planned for 11 December 2026",
        ]
    );
    assert_eq!(
        english(&taper(), "2026-12-12 07:00"),
        ["1 tablet every day at 08:00, ended 11 December 2026"]
    );
}

/// A change from now takes the place of one that was saved for later.
#[test]
fn what_never_comes_is_not_said() {
    let mut medicine = saved_for_later();
    medicine.plans.push(Plan {
        revision: 2,
        from: local("2026-11-30 10:00"),
        schedule: daily_of("21:00", "1", Ending::Open),
        ..medicine.plans[0].clone()
    });
    for day in ["2026-11-30 10:00", "2026-12-08 10:00"] {
        assert_eq!(english(&medicine, day), ["1 tablet every day at 21:00"]);
    }
}

#[test]
fn a_change_from_now_names_the_one_that_then_no_longer_comes() {
    let story = Story::new([taper()]);
    let falls = |from: &str| {
        let new = Plan {
            from: local(from),
            ..taper().plans[0].clone()
        };
        let at = local("2026-12-01 10:00");
        let english = Language::English.text();
        screens::plan::falls_away(story.record(), story.medicine(1), (&new, at), english)
    };
    let gone = |day: &str| {
        format!("The change you saved for {day} December 2026 will then no longer happen.")
    };
    assert_eq!(falls("2026-12-01 10:00"), ["3", "6", "9"].map(gone));
    assert_eq!(falls("2026-12-06 00:00"), ["6", "9"].map(gone));
    assert!(falls("2026-12-20 00:00").is_empty());
}

#[test]
fn a_course_says_its_last_day_and_afterwards_that_it_ended() {
    for (language, running, over) in [
        (
            Language::English,
            "8 tablets every day at 08:00, last day 4 December 2026",
            "8 tablets every day at 08:00, ended 4 December 2026",
        ),
        (
            Language::Chinese,
            "每日08:00，每次8粒，最後一日是2026年12月4日",
            "每日08:00，每次8粒，已於2026年12月4日完結",
        ),
        (
            Language::Danish,
            "8 tabletter hver dag klokken 08:00, sidste dag 4. december 2026",
            "8 tabletter hver dag klokken 08:00, sluttede 4. december 2026",
        ),
    ] {
        assert_eq!(
            said(&eight_tablets(), "2026-12-04 23:59", language),
            [running]
        );
        assert_eq!(said(&eight_tablets(), "2026-12-05 00:00", language), [over]);
    }
}

/// An end that a change comes before would be untrue.
#[test]
fn an_end_that_another_plan_comes_before_is_not_said() {
    let medicine = course(&[
        (
            "2026-11-20 00:00",
            daily_of("08:00", "2", last("2026-12-20")),
        ),
        (
            "2026-12-07 00:00",
            daily_of("08:00", "1", last("2026-12-10")),
        ),
    ]);
    assert_eq!(
        english(&medicine, "2026-12-01 08:00"),
        [
            "2 tablets every day at 08:00",
            "From 7 December: 1 tablet every day at 08:00, last day 10 December 2026",
        ]
    );
}

#[test]
fn a_plan_that_begins_later_says_from_when() {
    let every = DayPattern::EveryDays {
        every: Every::new(3).unwrap(),
        first: date("2026-12-09"),
    };
    let at_eight = |days| timed(days, &["08:00"], Ending::Open);
    let later = course(&[("2026-12-09 00:00", at_eight(DayPattern::EveryDay))]);
    let third = course(&[("2026-11-30 09:00", at_eight(every))]);
    assert_eq!(
        english(&later, "2026-11-30 09:00"),
        ["From 9 December: 1 tablet every day at 08:00"]
    );
    assert_eq!(
        english(&third, "2026-11-30 09:00"),
        ["From 9 December: 1 tablet every 3 days at 08:00, counted from 9 December"]
    );
    assert_eq!(
        english(&later, "2026-12-09 00:00"),
        ["1 tablet every day at 08:00"]
    );
    let next_year = course(&[("2027-01-04 00:00", at_eight(DayPattern::EveryDay))]);
    assert_eq!(
        english(&next_year, "2026-11-30 09:00"),
        ["From 4 January 2027: 1 tablet every day at 08:00"]
    );
}

#[test]
fn one_dose_alone_says_its_own_day_and_is_no_course() {
    let once = Schedule::Once {
        at: local("2026-12-04 08:00"),
        amount: tablets("1"),
    };
    let medicine = course(&[("2026-11-30 09:00", once)]);
    let words = ["1 tablet once, on Friday 4 December at 08:00"];
    for day in ["2026-11-30 09:00", "2026-12-04 09:00", "2026-12-09 09:00"] {
        assert_eq!(english(&medicine, day), words);
    }
    let (desk, mary) = desk_with("2026-12-05T09:00", &medicine);
    let html = desk.draw(Language::English, mary, Page::Today);
    assert!(!html.contains("the course is over"), "{html}");
}

#[test]
fn what_is_taken_when_needed_only_from_a_later_day_on_is_not_offered_before() {
    let schedule = when_needed("2", Some(4), Some(8));
    let medicine = course(&[("2026-12-09 00:00", schedule)]);
    let offered = "is written down yet.";
    for (now, is_offered) in [("2026-12-08T09:00", false), ("2026-12-09T09:00", true)] {
        let (desk, mary) = desk_with(now, &medicine);
        let html = desk.draw(Language::English, mary, Page::Today);
        assert_eq!(html.contains(offered), is_offered, "{now} {html}");
    }
}

/// What a label allows today is not decided by the plan of next week.
#[test]
fn limits_questions_and_warnings_go_by_what_holds_and_by_what_comes() {
    let asked = |story: &Story, rule: &Rule| {
        let raised = raised(story.record(), story.at("2026-11-30 09:00"));
        raised.iter().any(|one| one.rule == *rule)
    };
    let story = Story::new([course(&[
        ("2026-11-01 00:00", when_needed("2", Some(4), Some(8))),
        ("2026-12-07 00:00", Schedule::AsDirected),
    ])]);
    let next = |at: &str| when_needed::next(story.record(), story.medicine(1), story.at(at));
    assert!(next("2026-12-06 23:59").is_some());
    assert!(next("2026-12-07 00:00").is_none());
    assert!(asked(&story, &Rule::HowToTake), "as soon as it is known");
    let at = local("2026-11-30 09:00");
    assert!(screens::today::as_directed(story.record(), at).is_empty());

    let weekly = DayPattern::Weekdays(WeekdaySet::new([Weekday::Mon]).unwrap());
    let mut methotrexate = course(&[
        ("2026-11-01 00:00", timed(weekly, &["08:00"], Ending::Open)),
        ("2026-12-07 00:00", daily(&["08:00"])),
    ]);
    methotrexate.label = name("Methotrexate");
    let story = Story::new([methotrexate]);
    assert!(asked(&story, &Rule::OnceAWeek));
    assert_eq!(
        screens::today::trapped(story.record(), at),
        ["Methotrexate"]
    );
}

#[test]
fn how_far_a_course_has_come_is_told_by_its_days() {
    let story = Story::new([taper()]);
    let phase = |day: &str| {
        let at = date(day).and_hms_opt(12, 0, 0).unwrap();
        let courses = Course::all(story.record(), story.medicine(1), at);
        courses[0].phase(at.date())
    };
    assert_eq!(
        phase("2026-11-29"),
        CoursePhase::ToBegin(date("2026-11-30"))
    );
    assert_eq!(phase("2026-12-11"), CoursePhase::Runs);
    assert_eq!(phase("2026-12-12"), CoursePhase::Over(date("2026-12-11")));
    let courses = Course::all(story.record(), story.medicine(1), local("2026-12-01 08:00"));
    let ends: Vec<StepEnd> = courses[0].steps().map(|step| step.end).collect();
    let replaced = StepEnd::Replaced;
    let last = StepEnd::Last(date("2026-12-11"));
    assert_eq!(ends, [replaced, replaced, replaced, last]);
}

/// A desk at a moment with Mary, who takes this.
fn desk_with(at: &str, medicine: &Medicine) -> (Desk, PersonId) {
    let desk = Desk::at(at);
    let mary = desk.person("Mary");
    desk.commit(mary, Event::MedicineSaved(Box::new(medicine.clone())));
    (desk, mary)
}

#[test]
fn page_list_form_and_dose_show_what_holds_today_before_what_comes() {
    let medicine = saved_for_later();
    let (desk, mary) = desk_with("2026-11-30T20:05", &medicine);
    let dose = domain::dose::DoseId {
        plan: medicine.plans[0].id,
        revision: 0,
        date: date("2026-11-30"),
        slot: 0,
        act: domain::dose::Act::Use,
    };
    for page in [
        Page::Medicine(medicine.id),
        Page::Medicines,
        Page::ChangePlan(medicine.id),
        Page::Dose(dose),
    ] {
        let html = desk.draw(Language::English, mary, page);
        let now = html.find(">1 tablet every day at 20:00<");
        let then = html.find(">From 7 December: 2 tablets every day at 20:00<");
        assert!(now.is_some() && now < then, "{page:?} {html}");
        assert!(!html.contains(">2 tablets every day at 20:00<"), "{html}");
    }
}

#[test]
fn the_limits_of_a_medicine_taken_when_needed_stand_on_page_and_list() {
    let schedule = when_needed("2", Some(4), Some(8));
    let medicine = course(&[("2026-11-01 00:00", schedule)]);
    let (desk, mary) = desk_with("2026-11-30T09:00", &medicine);
    for page in [Page::Medicine(medicine.id), Page::Medicines] {
        let html = desk.draw(Language::English, mary, page);
        assert!(
            html.contains("2 tablets when needed. At least 4 hours between doses. At most 8 tablets in 24 hours"),
            "{html}"
        );
    }
}

#[test]
fn food_exact_time_and_the_day_counted_from_stand_on_page_and_list() {
    let days = DayPattern::EveryDays {
        every: Every::new(3).unwrap(),
        first: date("2026-11-03"),
    };
    let mut medicine = course(&[("2026-11-01 00:00", timed(days, &["08:00"], Ending::Open))]);
    medicine.plans[0].food = Food::EmptyStomach;
    medicine.plans[0].exactness = Exactness::WithinMinutes(30);
    let (desk, mary) = desk_with("2026-11-30T09:00", &medicine);
    for page in [Page::Medicine(medicine.id), Page::Medicines] {
        let html = desk.draw(Language::English, mary, page);
        assert!(
            html.contains("1 tablet every 3 days at 08:00 on an empty stomach, counted from 3 November. The time must be exact: at most 30 minutes early or late"),
            "{html}"
        );
    }
}

/// How the row of the first medicine on the sheet says it is taken.
fn on_sheet(medicine: &Medicine, now: &str) -> String {
    let story = Story::new([medicine.clone()]);
    let paper = paper(&Reading {
        record: story.record(),
        journal: &story.journal,
        reader: Role::Pharmacist,
        zone: &story.zone,
        now: story.at(now),
        text: Language::English.text(),
        birth: Birth::Told,
    });
    let table = paper.parts.into_iter().find_map(|part| match part.body {
        Body::Table(_, rows) => rows.into_iter().next(),
        _ => None,
    });
    let [_, how, _, _] = table.unwrap().cells;
    how
}

#[test]
fn the_sheet_says_what_holds_what_comes_and_the_end() {
    assert_eq!(
        on_sheet(&saved_for_later(), "2026-12-01 10:00"),
        "1 tablet every day at 20:00\nFrom 7 December: 2 tablets every day at 20:00"
    );
    assert_eq!(
        on_sheet(&eight_tablets(), "2026-12-20 10:00"),
        "8 tablets every day at 08:00, ended 4 December 2026"
    );
    let to_come = timed(DayPattern::EveryDay, &["08:00"], Ending::AfterDoses(14));
    assert_eq!(
        on_sheet(
            &course(&[("2026-12-09 00:00", to_come)]),
            "2026-11-30 10:00"
        ),
        "From 9 December: 1 tablet every day at 08:00. 14 doses in all, the last one planned for 22 December 2026"
    );
}

#[test]
fn what_changed_on_the_sheet_is_not_told_as_done_before_its_day() {
    let mut story = Story::new([saved_for_later()]);
    let mut changed = story.medicine(1).clone();
    changed.plans.truncate(1);
    story.say(Event::MedicineSaved(Box::new(changed)));
    story.say_at(
        "2026-11-30 09:00",
        Event::MedicineSaved(Box::new(saved_for_later())),
    );
    let paper = paper(&Reading {
        record: story.record(),
        journal: &story.journal,
        reader: Role::Pharmacist,
        zone: &story.zone,
        now: story.at("2026-12-01 10:00"),
        text: Language::English.text(),
        birth: Birth::Told,
    });
    let told = format!("{paper:?}");
    assert!(
        told.contains("Prednisolone 5 mg: from “1 tablet every day at 20:00” to “1 tablet every day at 20:00. From 7 December: 2 tablets every day at 20:00”"),
        "{told}"
    );
}

#[test]
fn a_course_that_is_over_stands_apart_in_the_list() {
    let (desk, mary) = desk_with("2026-12-20T09:00", &eight_tablets());
    for (html, (heading, other)) in desk.draw_all(mary, Page::Medicines).iter().zip([
        ("Courses that are over", "At set times"),
        ("已完結的療程", "按時使用"),
        ("Kure, der er slut", "På faste tider"),
    ]) {
        assert!(html.contains(heading) && !html.contains(other), "{html}");
    }
}

#[test]
fn today_says_that_a_course_is_over_with_ways_on_until_somebody_asked() {
    let medicine = eight_tablets();
    let over = "Prednisolone 5 mg: the course is over. Its last day was 4 December.";
    let (desk, mary) = desk_with("2026-12-04T23:00", &medicine);
    let html = desk.draw(Language::English, mary, Page::Today);
    assert!(!html.contains(over), "its last day is not over: {html}");

    let (desk, mary) = desk_with("2026-12-05T09:00", &medicine);
    let html = desk.draw(Language::English, mary, Page::Today);
    assert_eq!(html.matches(over).count(), 1, "{html}");
    assert!(
        html.contains("Not sure what comes next? Ask your pharmacist."),
        "{html}"
    );
    for (html, words) in desk.draw_all(mary, Page::Today).iter().zip([
        over,
        "Prednisolone 5 mg：療程已完結，最後一日是12月4日。",
        "Prednisolone 5 mg: kuren er slut. Den sidste dag var 4. december.",
    ]) {
        assert!(html.contains(words), "{html}");
    }
    let left = Quantity::whole(4);
    let counted = Event::StockCounted {
        medicine: medicine.id,
        left,
    };
    desk.commit(mary, counted);
    let html = desk.draw(Language::English, mary, Page::Today);
    assert!(
        html.contains("By what you recorded, some is left."),
        "{html}"
    );

    let mut asked = question(9, "Is that all?");
    asked.about = About::Medicine(medicine.id);
    desk.commit(mary, Event::QuestionSaved(asked));
    let html = desk.draw(Language::English, mary, Page::Today);
    assert!(!html.contains(over), "{html}");

    let (desk, mary) = desk_with("2026-12-20T09:00", &medicine);
    let html = desk.draw(Language::English, mary, Page::Today);
    assert!(
        !html.contains(over),
        "two weeks later the list alone says so"
    );
}

#[test]
fn the_words_of_a_label_are_shown_to_the_letter_wherever_a_dose_is_taken() {
    let label = "Take TWO tablets\n  with food\n\n(PRED)  5mg";
    let with_label = |schedule: Schedule| Medicine {
        directions: Some(words(label)),
        ..course(&[("2026-11-01 00:00", schedule)])
    };
    let shown = |medicine: &Medicine, page: Page| {
        let (desk, mary) = desk_with("2026-11-30T08:05", medicine);
        let html = desk.draw(Language::English, mary, page);
        let verbatim = format!("verbatim\">{label}<");
        assert!(html.contains(&verbatim), "{page:?} {html}");
    };
    let timed = with_label(daily(&["08:00"]));
    let dose = domain::dose::DoseId {
        plan: timed.plans[0].id,
        revision: 0,
        date: date("2026-11-30"),
        slot: 0,
        act: domain::dose::Act::Use,
    };
    for page in [Page::Today, Page::Dose(dose), Page::Medicine(timed.id)] {
        shown(&timed, page);
    }
    let needed = with_label(when_needed("2", Some(4), Some(8)));
    for page in [
        Page::Today,
        Page::TakeWhenNeeded(needed.id),
        Page::Medicine(needed.id),
    ] {
        shown(&needed, page);
    }
    shown(&with_label(Schedule::AsDirected), Page::Today);
    assert_eq!(
        on_sheet(&timed, "2026-11-30 08:05"),
        format!("1 tablet every day at 08:00\nThe label says: “{label}”")
    );
}

/// How the calendar of a file made at one moment stands at another.
fn calendar_of(
    story: &Story,
    made: &str,
    now: &str,
    since: impl FnOnce(&mut Story),
) -> CalendarState {
    let mut story = Story::new([story.medicine(1).clone()]);
    let at = story.at(made);
    let proof = CalendarProof {
        made: at.to_utc(),
        times: calendar::fingerprint(story.record(), at),
        zone: story.zone.name().clone(),
        home: None,
        until: at.date_naive() + chrono::Duration::days(89),
        rang: None,
        then: AfterFile::GoesOn,
        on: None,
    };
    since(&mut story);
    let on = (story.zone.name(), story.at(now).to_utc());
    calendar::state(story.record(), &story.zone, Some(&proof), on)
}

#[test]
fn a_calendar_is_not_old_when_what_it_holds_comes_to_pass() {
    let every = DayPattern::EveryDays {
        every: Every::new(3).unwrap(),
        first: date("2026-12-09"),
    };
    let nothing = |_: &mut Story| {};
    for medicine in [
        saved_for_later(),
        taper(),
        eight_tablets(),
        course(&[
            ("2026-11-01 00:00", daily(&["20:00"])),
            ("2026-12-07 00:00", daily(&["21:00"])),
        ]),
        course(&[("2026-12-09 00:00", daily(&["08:00"]))]),
        course(&[("2026-11-30 09:00", timed(every, &["08:00"], Ending::Open))]),
    ] {
        let story = Story::new([medicine]);
        for day in 1..60 {
            let now = date("2026-11-30") + chrono::Duration::days(day);
            let now = format!("{now} 09:30");
            assert_eq!(
                calendar_of(&story, "2026-11-30 09:00", &now, nothing),
                CalendarState::NotTested,
                "{now}"
            );
        }
    }
}

#[test]
fn a_calendar_is_old_once_the_times_were_touched_and_not_by_another_amount() {
    let later = |schedule: Schedule| {
        move |story: &mut Story| {
            let mut changed = story.medicine(1).clone();
            changed.plans.push(Plan {
                revision: 1,
                from: local("2026-12-02 10:00"),
                schedule,
                ..changed.plans[0].clone()
            });
            story.say_at("2026-12-02 10:00", Event::MedicineSaved(Box::new(changed)));
        }
    };
    let story = Story::new([course(&[("2026-11-01 00:00", daily(&["20:00"]))])]);
    let state = |schedule| {
        calendar_of(
            &story,
            "2026-11-30 09:00",
            "2026-12-08 09:00",
            later(schedule),
        )
    };
    assert_eq!(state(daily(&["21:00"])), CalendarState::OldTimes);
    assert_eq!(
        state(daily_of("20:00", "2", Ending::Open)),
        CalendarState::NotTested
    );
    let stopped = calendar_of(&story, "2026-11-30 09:00", "2026-12-08 09:00", |story| {
        let mut stopped = story.medicine(1).clone();
        let why = None;
        stopped
            .statuses
            .push(status("2026-12-02 10:00", Status::Stopped { why }));
        story.say(Event::MedicineSaved(Box::new(stopped)));
    });
    assert_eq!(stopped, CalendarState::OldTimes);
}
