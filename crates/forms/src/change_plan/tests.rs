//! Changed plans and what they rest on.

use super::*;
use crate::plan::{LineDraft, Pattern, SlotDraft, TimeDraft};
use domain::amount::Quantity;
use domain::amount::Unit;
use domain::id::{Id, MedicineId, PlanId};
use domain::medicine::{DoseForm, Identity, Source};
use domain::plan::Afterwards::{Ends, GoesOn};
use domain::plan::Schedule;
use domain::words::Name;
use domain::zone::{Zone, ZoneName, greenwich};

fn zone() -> Zone {
    Zone::fixed(ZoneName(Name::parse("Etc/UTC").unwrap()), greenwich())
}

fn now() -> NaiveDateTime {
    "2026-11-22T08:12:30".parse().unwrap()
}

fn daily(time: &str) -> PlanDraft {
    PlanDraft {
        pattern: Some(Pattern::EveryDay),
        slots: vec![SlotDraft {
            time: TimeDraft::Clock(time.into()),
            amount: "1".into(),
        }],
        ..PlanDraft::default()
    }
}

fn medicine() -> Medicine {
    let at = now().and_utc().fixed_offset();
    let planned = daily("08:00").finish(Unit::Tablet, now(), &zone()).unwrap();
    Medicine {
        id: MedicineId::new(at, [1; 10]),
        label: Name::parse("Amlodipine").unwrap(),
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
            id: PlanId::new(at, [2; 10]),
            revision: 3,
            from: now(),
            schedule: planned.schedule,
            food: planned.food,
            exactness: planned.exactness,
            manner: domain::plan::Manner::default(),
            because: Because::Label,
        }],
        statuses: Vec::new(),
    }
}

/// A medicine and its first plan.
fn first(medicine: &Medicine) -> (&Medicine, WhichPlan) {
    (medicine, WhichPlan::Known(medicine.plans[0].id))
}

fn from_now(ground: Ground) -> ChangeDraft {
    ChangeDraft {
        plan: daily("09:00"),
        from: Some(From::Now),
        ground: Some(ground),
        ..ChangeDraft::default()
    }
}

#[test]
fn nothing_is_chosen_beforehand() {
    assert_eq!(
        ChangeDraft::default().finish(first(&medicine()), now(), &zone()),
        Err(vec![
            ChangeProblem::Plan(PlanProblem::Pattern),
            ChangeProblem::From,
            ChangeProblem::Ground,
        ])
    );
}

#[test]
fn a_change_is_the_next_revision_of_the_same_plan() {
    let medicine = medicine();
    let plan = from_now(Ground::Letter)
        .finish(first(&medicine), now(), &zone())
        .unwrap();
    assert_eq!((plan.id, plan.revision), (medicine.plans[0].id, 4));
    assert_eq!(plan.because, Because::Letter);
    assert_eq!(plan.from, "2026-11-22T08:12:00".parse().unwrap());
}

#[test]
fn a_change_begins_now_or_with_a_whole_day() {
    let begins = |from, day: &str| {
        let draft = ChangeDraft {
            from: Some(from),
            day: day.into(),
            ..ChangeDraft::default()
        };
        draft.begins(now()).map(|at| at.to_string())
    };
    assert_eq!(
        begins(From::Tomorrow, ""),
        Ok("2026-11-23 00:00:00".to_owned())
    );
    assert_eq!(
        begins(From::Later, "2026-12-01"),
        Ok("2026-12-01 00:00:00".to_owned())
    );
    assert_eq!(begins(From::Later, "2026-11-22"), Err(ChangeProblem::Day));
    assert_eq!(begins(From::Later, ""), Err(ChangeProblem::Day));
}

#[test]
fn what_a_change_rests_on_is_complete() {
    let finish = |draft: ChangeDraft| {
        draft
            .finish(first(&medicine()), now(), &zone())
            .map(|plan| plan.because)
    };
    assert_eq!(
        finish(from_now(Ground::Told)),
        Err(vec![ChangeProblem::Which])
    );
    assert_eq!(
        finish(from_now(Ground::Decision)),
        Err(vec![ChangeProblem::Which])
    );
    let told = ChangeDraft {
        role: Some(Role::Doctor),
        words: "in the evening".into(),
        ..from_now(Ground::Told)
    };
    assert_eq!(
        finish(told),
        Ok(Because::ToldBy(
            Role::Doctor,
            Words::parse("in the evening").ok()
        ))
    );
    assert_eq!(finish(from_now(Ground::Own)), Ok(Because::MyOwn(None)));
}

#[test]
fn a_plan_left_as_it_was_is_no_change() {
    let same = ChangeDraft {
        plan: daily("08:00"),
        ..from_now(Ground::Label)
    };
    assert_eq!(
        same.finish(first(&medicine()), now(), &zone()),
        Err(vec![ChangeProblem::Unchanged])
    );
}

#[test]
fn another_plan_stands_beside_the_first() {
    let medicine = medicine();
    let id = PlanId::new(now().and_utc().fixed_offset(), [7; 10]);
    let plan = from_now(Ground::Label)
        .finish((&medicine, WhichPlan::Another(id)), now(), &zone())
        .unwrap();
    assert_eq!((plan.id, plan.revision), (id, 0));
    let same = ChangeDraft {
        plan: daily("08:00"),
        ..from_now(Ground::Label)
    };
    assert_eq!(
        same.finish((&medicine, WhichPlan::Another(id)), now(), &zone()),
        Err(vec![ChangeProblem::SameAsOther])
    );
}

#[test]
fn one_of_several_plans_ends_and_its_number_goes_on() {
    let mut medicine = medicine();
    let night = Plan {
        id: PlanId::new(now().and_utc().fixed_offset(), [7; 10]),
        revision: 0,
        schedule: daily("22:00")
            .finish(Unit::Tablet, now(), &zone())
            .unwrap()
            .schedule,
        ..medicine.plans[0].clone()
    };
    medicine.plans.push(night.clone());
    let ends = ChangeDraft {
        plan: PlanDraft {
            pattern: Some(Pattern::NoLonger),
            ..PlanDraft::default()
        },
        ..from_now(Ground::Letter)
    };
    let first = ends.finish(first(&medicine), now(), &zone()).unwrap();
    assert_eq!((first.revision, &first.schedule), (4, &Schedule::Ended));
    medicine.plans.push(first);
    let left: Vec<_> = medicine.newest_plans().collect();
    assert_eq!(left, [&night]);
}

/// Steps that were filled in are counted from the day of the change; those that
/// somebody wrote are not touched.
#[test]
fn steps_that_go_on_follow_the_day_of_the_change() {
    let line = |amount: &str, days: &str| LineDraft {
        amounts: vec![amount.into()],
        days: days.into(),
    };
    let tapered = PlanDraft {
        pattern: Some(Pattern::BySteps),
        lines: vec![line("6", "5"), line("5", "5")],
        after: Some(domain::plan::Afterwards::Ends),
        ..daily("08:00")
    };
    let (mut medicine, written) = (medicine(), |amount: Quantity| amount.to_string());
    let planned = tapered.finish(Unit::Tablet, now(), &zone()).unwrap();
    medicine.plans[0].schedule = planned.schedule;
    let plan = &medicine.plans[0];
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let (second, third) = (day("2026-11-23"), day("2026-11-24"));
    let mut draft = ChangeDraft {
        plan: PlanDraft::going_on(plan, second).with_amounts(written),
        ..ChangeDraft::default()
    };
    assert_eq!(draft.plan.lines, [line("6", "4"), line("5", "5")]);
    assert_eq!(draft.counts_from(now()), now().date());
    draft.count_anew(plan, (second, third), written);
    assert_eq!(draft.plan.lines, [line("6", "3"), line("5", "5")]);
    draft.plan.lines[1].amounts[0] = "4".into();
    draft.count_anew(plan, (third, second), written);
    assert_eq!(draft.plan.lines, [line("6", "4"), line("4", "5")]);
    draft.count_anew(plan, (second, third), written);
    draft.plan.lines[1].amounts[0] = "5".into();
    draft.plan.lines[0].days = "9".into();
    draft.count_anew(plan, (third, second), written);
    assert_eq!(draft.plan.lines, [line("6", "9"), line("5", "5")]);
}

/// One step may be all that is left; one that was never written is none, and the last
/// amount goes on although an empty step stands behind it.
#[test]
fn an_empty_step_behind_the_others_is_none() {
    let line = |amount: &str, days: &str| LineDraft {
        amounts: vec![amount.into()],
        days: days.into(),
    };
    let with = |lines: Vec<LineDraft>, after| PlanDraft {
        pattern: Some(Pattern::BySteps),
        lines,
        after: Some(after),
        ..daily("08:00")
    };
    let finish = |draft: PlanDraft| {
        let planned = draft.finish(Unit::Tablet, now(), &zone());
        planned.map(|planned| match planned.schedule {
            Schedule::Varying(varying) => varying.lines.iter().map(|one| one.last).collect(),
            other => panic!("{other:?}"),
        })
    };
    let second = "2026-11-23".parse().ok();
    let one = || line("2", "2");
    assert_eq!(finish(with(vec![one()], Ends)), Ok(vec![second]));
    assert_eq!(
        finish(with(vec![one(), line("", "")], Ends)),
        Ok(vec![second])
    );
    let all = vec![one(), line("1", ""), line(" ", "")];
    assert_eq!(finish(with(all, GoesOn)), Ok(vec![second, None]));
    let empty = finish(with(vec![line("", ""), line("", "")], GoesOn));
    assert_eq!(empty, Err(vec![PlanProblem::NoAmounts]));
    // A step of days without a dose is one.
    let all = vec![one(), line("", "3"), line("1", "1")];
    assert_eq!(
        finish(with(all, Ends)).map(|lines: Vec<_>| lines.len()),
        Ok(2)
    );
}

/// A step that is over by a later day comes back with an earlier one, as it was written;
/// a step that was added stays behind the others.
#[test]
fn steps_that_are_over_by_a_later_day_come_back() {
    let line = |amount: &str, days: &str| LineDraft {
        amounts: vec![amount.into()],
        days: days.into(),
    };
    let tapered = PlanDraft {
        pattern: Some(Pattern::BySteps),
        lines: vec![line("6", "5"), line("5", "5"), line("4", "5")],
        after: Some(domain::plan::Afterwards::Ends),
        ..daily("08:00")
    };
    let (mut medicine, written) = (medicine(), |amount: Quantity| amount.to_string());
    let planned = tapered.finish(Unit::Tablet, now(), &zone()).unwrap();
    medicine.plans[0].schedule = planned.schedule;
    let plan = &medicine.plans[0];
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let (second, in_step_2, in_step_3) = (day("2026-11-23"), day("2026-11-28"), day("2026-12-03"));
    let opened = || ChangeDraft {
        plan: PlanDraft::going_on(plan, second).with_amounts(written),
        ..ChangeDraft::default()
    };
    let mut draft = opened();
    draft.plan.lines[0].amounts[0] = "7".into();
    draft.plan.lines.push(line("1", "2"));
    draft.count_anew(plan, (second, in_step_2), written);
    assert_eq!(
        draft.plan.lines,
        [line("5", "4"), line("4", "5"), line("1", "2")]
    );
    draft.plan.lines[1].amounts[0] = "3".into();
    draft.count_anew(plan, (in_step_2, in_step_3), written);
    assert_eq!(draft.plan.lines, [line("3", "4"), line("1", "2")]);
    draft.count_anew(plan, (in_step_3, second), written);
    let all = [
        line("7", "4"),
        line("5", "5"),
        line("3", "5"),
        line("1", "2"),
    ];
    assert_eq!(draft.plan.lines, all);
    assert!(draft.over.is_empty());
    // Days that somebody wrote stay; what comes back is counted.
    draft.count_anew(plan, (second, in_step_2), written);
    draft.plan.lines[0].days = "9".into();
    draft.count_anew(plan, (in_step_2, second), written);
    let all = [
        line("7", "4"),
        line("5", "9"),
        line("3", "5"),
        line("1", "2"),
    ];
    assert_eq!(draft.plan.lines, all);
}
