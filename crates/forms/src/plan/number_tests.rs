//! Numbers in every field of a plan, as people type them.

use super::tests::{every_day, finish, saved};
use super::*;
use crate::draft::Problem;
use domain::figure::FigureError;

/// A draft with one number typed in one place.
fn with(place: PlanField, typed: &str) -> PlanDraft {
    let mut draft = every_day("08:00", "1");
    draft.first = "2026-11-22".into();
    let typed = typed.to_owned();
    match place {
        PlanField::Every => {
            draft.pattern = Some(Pattern::EveryDays);
            draft.every = typed;
        }
        PlanField::ExactMinutes => draft.exact = Some(typed),
        PlanField::EndingAt => draft.ending = EndingDraft::AfterDoses(typed),
        PlanField::Slot(..) => draft.slots[0].amount = typed,
        _ => {
            draft.pattern = Some(Pattern::WhenNeeded);
            draft.amount = "1".into();
            match place {
                PlanField::Gap => draft.gap_hours = typed,
                PlanField::Most => draft.most = typed,
                _ => draft.amount = typed,
            }
        }
    }
    draft
}

const NUMBERS: [PlanField; 7] = [
    PlanField::Every,
    PlanField::ExactMinutes,
    PlanField::EndingAt,
    PlanField::Slot(0, SlotPart::Amount),
    PlanField::Amount,
    PlanField::Gap,
    PlanField::Most,
];

#[test]
fn in_every_field_a_thousand_or_one_is_asked_about_and_never_taken_for_one() {
    for place in NUMBERS {
        for typed in ["1,000", "1.000", "１，０００", "4,000"] {
            let problems = finish(&with(place, typed)).unwrap_err();
            let [problem] = problems.as_slice() else {
                panic!("{place:?} {typed}: {problems:?}")
            };
            assert_eq!(problem.field(), place, "{typed}");
            assert!(
                matches!(
                    problem,
                    PlanProblem::TwoReadings(_)
                        | PlanProblem::Amount(AmountError::Number(FigureError::TwoReadings))
                        | PlanProblem::SlotAmount(0, AmountError::Number(FigureError::TwoReadings))
                        | PlanProblem::Most(AmountError::Number(FigureError::TwoReadings))
                ),
                "{problem:?}"
            );
        }
    }
}

#[test]
fn in_every_field_other_digits_are_read_and_nonsense_is_refused() {
    for place in NUMBERS {
        for typed in ["2", "２", "٢", "۲", " 2\u{a0}", "2,0"] {
            assert_eq!(
                finish(&with(place, typed)),
                finish(&with(place, "2")),
                "{place:?} {typed}"
            );
            assert!(finish(&with(place, typed)).is_ok(), "{place:?} {typed}");
        }
        for typed in ["NaN", "1000000000", "-1", "0", "two", "⅓", &"9".repeat(400)] {
            let problems = finish(&with(place, typed)).unwrap_err();
            assert_eq!(problems.len(), 1, "{place:?} {typed}");
            assert_eq!(problems[0].field(), place, "{typed}");
        }
    }
}

#[test]
fn amounts_are_read_as_people_write_them() {
    for (typed, means) in [
        ("1 1/2", "1.5"),
        ("½", "0.5"),
        ("7,5", "7.5"),
        (",5", "0.5"),
    ] {
        for place in [
            PlanField::Slot(0, SlotPart::Amount),
            PlanField::Amount,
            PlanField::Most,
        ] {
            assert_eq!(
                finish(&with(place, typed)),
                finish(&with(place, means)),
                "{typed}"
            );
            assert!(finish(&with(place, typed)).is_ok(), "{typed}");
        }
    }
}

#[test]
fn hours_may_have_a_part_and_days_may_not() {
    let gap = |hours: &str, minutes: &str| {
        let draft = PlanDraft {
            gap_minutes: minutes.into(),
            ..with(PlanField::Gap, hours)
        };
        match finish(&draft)?.schedule {
            Schedule::WhenNeeded(limits) => Ok(limits.gap_minutes),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(gap("7,5", ""), Ok(Some(450)));
    assert_eq!(gap("1 1/2", "15"), Ok(Some(105)));
    assert_eq!(gap("½", ""), Ok(Some(30)));
    assert_eq!(
        gap("1.001", ""),
        Err(vec![PlanProblem::TwoReadings(PlanField::Gap)])
    );
    assert_eq!(gap("0.001", ""), Err(vec![PlanProblem::Gap]));
    assert_eq!(gap("1000", ""), Err(vec![PlanProblem::Gap]));
    assert_eq!(gap("4", "½"), Err(vec![PlanProblem::Gap]));
    for (place, problem) in [
        (PlanField::Every, PlanProblem::Every),
        (PlanField::ExactMinutes, PlanProblem::ExactMinutes),
        (PlanField::EndingAt, PlanProblem::Ending),
    ] {
        assert_eq!(finish(&with(place, "2½")), Err(vec![problem]));
    }
}

#[test]
fn a_plan_opened_again_reads_as_the_same_in_every_writing() {
    for amount in ["1.1250", "0.125", "1000", "2.5"] {
        let planned = finish(&every_day("08:00", amount)).unwrap();
        let again = PlanDraft::from(&saved(&planned));
        assert_eq!(
            finish(&again).unwrap().schedule,
            planned.schedule,
            "{amount}"
        );
        let danish =
            again.with_amounts(|quantity| domain::figure::typed(quantity).replace('.', ","));
        assert_eq!(
            finish(&danish).unwrap().schedule,
            planned.schedule,
            "{amount}"
        );
    }
}
