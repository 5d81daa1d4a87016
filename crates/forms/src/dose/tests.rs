//! What was written of a dose: what is missing, and what becomes of it.

use super::*;
use chrono::{Offset, TimeZone, Utc};
use domain::amount::Unit;
use domain::zone::ZoneName;

fn zone(name: &str) -> Zone {
    let rules: chrono_tz::Tz = name.parse().unwrap();
    let day = |year| Utc.with_ymd_and_hms(year, 1, 1, 0, 0, 0).unwrap();
    let name = ZoneName(Name::parse(name).unwrap());
    Zone::read(name, day(2023), day(2036), |at| {
        at.with_timezone(&rules).offset().fix()
    })
}

fn now() -> Moment {
    Moment::parse_from_rfc3339("2026-11-22T09:12:00+00:00").unwrap()
}

fn planned() -> PlannedDose {
    PlannedDose {
        due: Some(now() - Duration::minutes(72)),
        amount: Amount {
            quantity: Quantity::whole(2),
            unit: Unit::Tablet,
        },
    }
}

fn draft(happened: Happened) -> DoseDraft {
    DoseDraft {
        happened: Some(happened),
        ..DoseDraft::new(now().date_naive(), "2".into())
    }
}

fn finish(draft: &DoseDraft) -> Result<DoseAnswer, Vec<DoseProblem>> {
    draft.finish(planned(), &zone("Europe/London"), now())
}

fn taken_at(draft: &DoseDraft) -> String {
    let (at, amount) = finish(draft).unwrap().outcome.taken().unwrap();
    assert_eq!(amount.unit, Unit::Tablet);
    format!("{} {}", at.format("%H:%M"), amount.quantity)
}

#[test]
fn what_was_taken_keeps_its_own_time_and_amount() {
    let at = |time: &str, amount: &str| DoseDraft {
        time: time.into(),
        amount: amount.into(),
        ..draft(Happened::AnotherTime)
    };
    for (draft, said) in [
        (draft(Happened::TakenNow), "09:12 2"),
        (draft(Happened::AsPlanned), "08:00 2"),
        (at("08:30", "2"), "08:30 2"),
        (at(" 8.30 ", "1½"), "08:30 1.5"),
        (at("08:30:00", "0,5"), "08:30 0.5"),
    ] {
        assert_eq!(taken_at(&draft), said);
    }
}

#[test]
fn what_is_missing_is_named_where_it_is() {
    let base = draft(Happened::AnotherTime);
    let with = |change: fn(&mut DoseDraft)| {
        let mut draft = base.clone();
        draft.time = "08:30".into();
        change(&mut draft);
        draft
    };
    let missing = |field, missing| {
        let problem = DoseProblem::Missing(missing);
        assert_eq!(problem.field(), field);
        problem
    };
    for (draft, problem) in [
        (
            with(|d| d.happened = None),
            missing(DoseField::Happened, Missing::Choice),
        ),
        (
            with(|d| d.time.clear()),
            missing(DoseField::Time, Missing::Time),
        ),
        (
            with(|d| d.time = "25:00".into()),
            missing(DoseField::Time, Missing::Time),
        ),
        (
            with(|d| d.time = "09:14".into()),
            missing(DoseField::Time, Missing::TimeToCome),
        ),
        (
            with(|d| d.amount = "0".into()),
            missing(DoseField::Amount, Missing::Amount),
        ),
        (
            with(|d| d.amount = "two".into()),
            DoseProblem::Amount(FigureError::NotANumber),
        ),
        (
            with(|d| d.happened = Some(Happened::NotTaken)),
            missing(DoseField::Reason, Missing::Reason),
        ),
        (
            with(|d| d.note = "x".repeat(2001)),
            DoseProblem::Note(WordsError::TooLong { limit: 2000 }),
        ),
    ] {
        assert_eq!(finish(&draft), Err(vec![problem]), "{draft:?}");
    }
}

#[test]
fn a_dose_cannot_be_taken_as_planned_before_its_time() {
    let planned = PlannedDose {
        due: Some(now() + Duration::hours(1)),
        ..planned()
    };
    let result = draft(Happened::AsPlanned).finish(planned, &zone("Europe/London"), now());
    assert!(result.is_err());
}

#[test]
fn every_reason_can_be_said_and_some_need_a_name() {
    for kind in ReasonKind::ALL {
        let mut draft = draft(Happened::NotTaken);
        draft.reason = Some(kind);
        if kind.names_somebody() {
            let missing = DoseProblem::Missing(Missing::Who);
            assert_eq!(finish(&draft), Err(vec![missing]), "{kind:?}");
            draft.who = "Dr Shah".into();
        }
        let Outcome::NotTaken(reason) = finish(&draft).unwrap().outcome else {
            panic!("{kind:?}");
        };
        assert_eq!(reason.kind(), kind);
    }
}

#[test]
fn an_own_reason_is_kept_with_the_choice() {
    let mut draft = draft(Happened::NotTaken);
    draft.reason = Some(ReasonKind::Declined);
    draft.own_reason = Some(Declined::SideEffect);
    draft.note = " my legs hurt ".into();
    let said = finish(&draft).unwrap();
    let reason = Reason::Declined(Some(Declined::SideEffect));
    assert_eq!(said.outcome, Outcome::NotTaken(reason));
    assert_eq!(said.note.unwrap().as_str(), "my legs hurt");
}
