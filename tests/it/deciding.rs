//! What a decision needs before it is kept, and what goes with it.

use chrono::NaiveDate;
use domain::concordance::{
    About, Agreed, Agreement, Choice, Origin, OriginKey, Privacy, Taking, Talk, Urgency,
};
use domain::id::{DecisionId, Id, MedicineId, QuestionId};
use domain::person::Role;
use domain::words::{Name, Words, WordsError};
use domain::zone::Moment;
use forms::decision::*;
use forms::draft::{FieldName, first};

fn at() -> Moment {
    Moment::parse_from_rfc3339("2026-05-04T10:00:00+01:00").unwrap()
}

fn today() -> NaiveDate {
    at().date_naive()
}

fn id() -> DecisionId {
    DecisionId::new(at(), [1; 10])
}

fn whole() -> DecisionDraft {
    DecisionDraft {
        topic: "My statin and my legs".into(),
        others: vec!["Not take it for now".into()],
        chosen: Some(1),
        reasons: "leg pain".into(),
        talked: Some(Talked::NotYet),
        looking: Some(LookDay::OnDay),
        look_on: "2026-08-01".into(),
        ..DecisionDraft::new(About::General, today())
    }
}

fn errors_of(change: impl FnOnce(&mut DecisionDraft)) -> Vec<DecisionProblem> {
    let mut draft = whole();
    change(&mut draft);
    draft.finish(id(), today()).unwrap_err()
}

#[test]
fn a_fresh_form_chooses_nothing_for_the_person() {
    let errors = DecisionDraft::new(About::General, today())
        .finish(id(), today())
        .unwrap_err();
    assert_eq!(
        errors,
        [
            DecisionProblem::Topic(WordsError::Empty),
            DecisionProblem::NoOther,
            DecisionProblem::Reasons(WordsError::Empty),
            DecisionProblem::Talked,
            DecisionProblem::Looking,
        ]
    );
    assert_eq!(first(&errors).map(FieldName::id), Some("topic".into()));
}

#[test]
fn a_choice_that_is_too_long_is_named_by_its_place() {
    let errors = errors_of(|draft| draft.others = vec!["Wait".into(), "a".repeat(3000)]);
    let too_long = WordsError::TooLong { limit: 2000 };
    assert_eq!(errors, [DecisionProblem::Other(1, too_long)]);
}

/// AC-OPT.
#[test]
fn keeping_things_as_they_are_is_always_the_first_choice() {
    let decision = whole().finish(id(), today()).unwrap();
    assert_eq!(decision.choices[0], Choice::KeepAsNow);
    assert_eq!(decision.check(), Ok(()));
    let none = errors_of(|draft| draft.others = vec![" ".into()]);
    assert_eq!(none, [DecisionProblem::NoOther]);
}

#[test]
fn an_empty_choice_is_left_out_and_the_chosen_one_stays_chosen() {
    let draft = DecisionDraft {
        others: vec![" ".into(), "A lower strength".into()],
        chosen: Some(2),
        ..whole()
    };
    let decision = draft.finish(id(), today()).unwrap();
    assert_eq!(decision.choices.len(), 2);
    let chosen = Choice::Other(Words::parse("A lower strength").unwrap());
    assert_eq!(decision.choice(), Some(&chosen));
    let gone = errors_of(|draft| {
        draft.others = vec![" ".into(), "A lower strength".into()];
        draft.chosen = Some(1);
    });
    assert_eq!(gone, [DecisionProblem::Chosen]);
}

#[test]
fn less_than_full_agreement_keeps_both_views() {
    let talked = |draft: &mut DecisionDraft| {
        draft.talked = Some(Talked::Yes);
        draft.role = Role::Doctor;
    };
    let unsaid = errors_of(talked);
    assert_eq!(unsaid, [DecisionProblem::HowFar]);
    for how_far in [HowFar::InPart, HowFar::Not] {
        let missing = errors_of(|draft| {
            talked(draft);
            draft.how_far = Some(how_far);
        });
        let views = DecisionProblem::Views(WordsError::Empty);
        assert_eq!(missing, [views], "{how_far:?}");
    }
    let mut draft = whole();
    talked(&mut draft);
    draft.how_far = Some(HowFar::InPart);
    draft.views = "I think the pain is worse. The GP thinks the risk is.".into();
    let decision = draft.finish(id(), today()).unwrap();
    assert!(matches!(
        decision.agreed,
        Agreed::With(Talk {
            role: Role::Doctor,
            agreement: Agreement::Partial { .. },
            ..
        })
    ));
}

#[test]
fn without_a_day_to_look_again_there_is_a_reason() {
    let missing = errors_of(|draft| draft.looking = Some(LookDay::NoDay));
    assert_eq!(missing, [DecisionProblem::WhyNoDay(WordsError::Empty)]);
    let passed = errors_of(|draft| draft.look_on = "2026-05-03".into());
    assert_eq!(passed, [DecisionProblem::LookOn(LookError::Passed)]);
    let blank = errors_of(|draft| draft.look_on = String::new());
    assert_eq!(blank, [DecisionProblem::LookOn(LookError::NotADay)]);
}

/// AC-CON-1, the question that comes with it.
#[test]
fn a_decision_nobody_was_told_of_brings_its_question_for_the_pharmacist() {
    let decision = whole().finish(id(), today()).unwrap();
    let question = question_for(
        &decision,
        QuestionId::new(at(), [2; 10]),
        "What do you think?",
        Urgency::NextVisit,
    )
    .unwrap();
    assert_eq!(question.to, Role::Pharmacist);
    assert_eq!(question.urgency, Urgency::NextVisit);
    assert!(question.is_open());
    let origin = format!("not-talked-through.{}", decision.id);
    let kept = OriginKey::kept(Name::parse(&origin).unwrap());
    assert_eq!(question.origin, Origin::Rule(kept));
}

#[test]
fn the_question_of_a_private_decision_is_private_too() {
    let draft = DecisionDraft {
        privacy: Privacy::Private,
        ..whole()
    };
    let decision = draft.finish(id(), today()).unwrap();
    let question = question_for(
        &decision,
        QuestionId::new(at(), [2; 10]),
        "x",
        Urgency::Today,
    )
    .unwrap();
    assert_eq!(question.privacy, Privacy::Private);
}

#[test]
fn a_talked_through_decision_brings_no_question() {
    let draft = DecisionDraft {
        talked: Some(Talked::Yes),
        how_far: Some(HowFar::Fully),
        ..whole()
    };
    let decision = draft.finish(id(), today()).unwrap();
    assert_eq!(
        question_for(
            &decision,
            QuestionId::new(at(), [2; 10]),
            "x",
            Urgency::Today
        ),
        None
    );
}

#[test]
fn half_a_year_from_the_end_of_august_is_the_end_of_february() {
    let from = NaiveDate::from_ymd_opt(2026, 8, 31).unwrap();
    assert_eq!(Span::SixMonths.after(from).to_string(), "2027-02-28");
    assert_eq!(Span::FourWeeks.after(from).to_string(), "2026-09-28");
}

#[test]
fn not_taking_it_for_now_counts_only_for_a_change_of_one_medicine() {
    let medicine = About::Medicine(MedicineId::new(at(), [3; 10]));
    for (about, chosen, expected) in [
        (medicine, 1, Taking::NotForNow),
        (medicine, 0, Taking::AsPlanned),
        (About::General, 1, Taking::AsPlanned),
    ] {
        let draft = DecisionDraft {
            about,
            chosen: Some(chosen),
            taking: Taking::NotForNow,
            ..whole()
        };
        assert_eq!(draft.finish(id(), today()).unwrap().taking, expected);
    }
}
