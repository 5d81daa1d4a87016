//! What a draft becomes when it is saved.

use super::*;
use crate::medicine::{Chosen, KnownMedicine};
use crate::plan::{Pattern, SlotDraft, TimeDraft};
use domain::amount::Unit;
use domain::id::Id;
use domain::medicine::{DoseForm, Source};
use domain::words::Name;
use domain::zone::{ZoneName, greenwich};

fn zone() -> Zone {
    Zone::fixed(ZoneName(Name::parse("Etc/UTC").unwrap()), greenwich())
}

fn now() -> NaiveDateTime {
    "2026-11-22T08:12:00".parse().unwrap()
}

fn ids() -> Ids {
    let at = now().and_utc().fixed_offset();
    Ids {
        medicine: MedicineId::new(at, [1; 10]),
        plan: PlanId::new(at, [2; 10]),
    }
}

fn draft(name: &str, form: DoseForm, pattern: Pattern) -> AddDraft {
    let mut draft = AddDraft::default();
    draft.medicine.choose(Chosen::Known(KnownMedicine {
        id: name.to_lowercase(),
        name: name.into(),
        ingredients: vec![name.to_lowercase()],
        forms: Vec::new(),
        strengths: Vec::new(),
    }));
    draft.medicine.form = Some(form);
    draft.medicine.source = Some(Source::Prescribed);
    draft.plan = PlanDraft {
        pattern: Some(pattern),
        weekdays: vec![chrono::Weekday::Mon],
        every: "7".into(),
        first: "2026-11-23".into(),
        slots: vec![SlotDraft {
            time: TimeDraft::Clock("09:00".into()),
            amount: "4".into(),
        }],
        once_day: "2026-11-23".into(),
        once_time: "09:00".into(),
        amount: "1".into(),
        ..PlanDraft::default()
    };
    draft
}

#[test]
fn what_is_missing_is_named_by_its_step() {
    let steps: Vec<_> = AddDraft::default()
        .finish(now(), &zone())
        .unwrap_err()
        .iter()
        .map(|problem| problem.step())
        .collect();
    assert_eq!(
        steps,
        [AddStep::Which, AddStep::Pack, AddStep::Pack, AddStep::Times]
    );
    let empty = AddDraft::default();
    assert_eq!(empty.problems_on(AddStep::Label, now(), &zone()), []);
    assert_eq!(empty.problems_on(AddStep::Times, now(), &zone()).len(), 1);
}

#[test]
fn methotrexate_more_than_once_a_week_never_rings() {
    let mut twice_on_monday = draft("Methotrexate", DoseForm::Tablet, Pattern::Weekdays);
    twice_on_monday.plan.slots.push(SlotDraft {
        time: TimeDraft::Clock("21:00".into()),
        amount: "4".into(),
    });
    let mut two_days = draft("Methotrexate", DoseForm::Tablet, Pattern::Weekdays);
    two_days.plan.weekdays.push(chrono::Weekday::Tue);
    let mut every_sixth = draft("Methotrexate", DoseForm::Tablet, Pattern::EveryDays);
    every_sixth.plan.every = "6".into();
    let mut typed = draft("Methotrexate", DoseForm::Tablet, Pattern::EveryDay);
    typed
        .medicine
        .choose(Chosen::AsTyped("methotrexat 2.5".into()));
    typed.medicine.form = Some(DoseForm::Tablet);
    let daily = |name, form| draft(name, form, Pattern::EveryDay);
    for (draft, expected) in [
        (
            daily("Methotrexate", DoseForm::Tablet),
            Some(PlanTrap::OnceAWeek),
        ),
        (
            daily("Methotrexate", DoseForm::Liquid),
            Some(PlanTrap::OnceAWeek),
        ),
        (daily("Methotrexate", DoseForm::Injection), None),
        (daily("Folic acid", DoseForm::Tablet), None),
        (twice_on_monday, Some(PlanTrap::OnceAWeek)),
        (two_days, Some(PlanTrap::OnceAWeek)),
        (every_sixth, Some(PlanTrap::OnceAWeek)),
        (typed, Some(PlanTrap::OnceAWeek)),
        (
            draft("Methotrexate", DoseForm::Tablet, Pattern::WhenNeeded),
            Some(PlanTrap::OnceAWeek),
        ),
        (
            draft("Methotrexate", DoseForm::Tablet, Pattern::Weekdays),
            None,
        ),
        (
            draft("Methotrexate", DoseForm::Tablet, Pattern::EveryDays),
            None,
        ),
        (
            draft("Methotrexate", DoseForm::Tablet, Pattern::EveryWeeks),
            None,
        ),
        (draft("Methotrexate", DoseForm::Tablet, Pattern::Once), None),
    ] {
        let added = draft.finish(now(), &zone()).unwrap();
        assert_eq!(added.trap(ids()), expected, "{draft:?}");
        let medicine = added.medicine(ids());
        let plan = medicine.newest_plans().next().unwrap();
        match expected {
            Some(PlanTrap::OnceAWeek) => {
                assert_eq!(plan.schedule, Schedule::AsDirected);
                // What the person entered is never passed off as the label's words.
                assert_eq!(medicine.directions, None);
            }
            None => assert_eq!(plan.schedule, added.planned.schedule),
        }
    }
}

#[test]
fn the_labels_own_words_are_kept_where_the_plan_is_not() {
    let mut draft = draft("Methotrexate", DoseForm::Tablet, Pattern::EveryDay);
    draft.medicine.directions = "Take ONE daily".into();
    let medicine = draft.finish(now(), &zone()).unwrap().medicine(ids());
    assert_eq!(medicine.directions.unwrap().as_str(), "Take ONE daily");
}

#[test]
fn a_draft_survives_being_put_into_words_and_back() {
    let draft = draft("Amlodipine", DoseForm::Tablet, Pattern::EveryDay);
    let json = serde_json::to_string(&draft).unwrap();
    assert_eq!(serde_json::from_str::<AddDraft>(&json).unwrap(), draft);
    assert_eq!(draft.medicine.unit(), Unit::Tablet);
}
