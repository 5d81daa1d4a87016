//! Questions, decisions and what the record itself asks about.

use domain::concordance::{
    About, Agreed, Agreement, Choice, Decision, DecisionError, FollowUp, How, Kept, LookAgain,
    Origin, Privacy, Question, QuestionState, Raised, Rule, Taking, Talk, Urgency, raised,
};
use domain::dose::{Declined, Reason};
use domain::event::Event;
use domain::help::{CallToday, RedFlag};
use domain::high_risk::{self, HighRisk};
use domain::id::{DecisionId, MedicineId, QuestionId};
use domain::medicine::{DoseForm, Source};
use domain::person::Role;
use domain::plan::Schedule;

use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";
const NOW: &str = "2026-05-04 12:00";

fn about(number: u32) -> About {
    About::Medicine(id::<MedicineId>(number))
}

pub fn decision(agreed: Agreed) -> Decision {
    Decision {
        id: id::<DecisionId>(1),
        about: about(1),
        from: None,
        topic: words("My statin and my legs"),
        choices: vec![
            Choice::KeepAsNow,
            Choice::Other(words("Not take statin for now")),
        ],
        weighed: None,
        chosen: 1,
        taking: Taking::AsPlanned,
        reasons: words("leg pain"),
        agreed,
        look_again: LookAgain::On(date("2026-08-01")),
        supersedes: None,
        on: date("2026-05-04"),
        privacy: Privacy::Shared,
    }
}

fn all(story: &Story, now: &str) -> Vec<Raised> {
    raised(story.record(), story.at(now))
}

fn keys(story: &Story, now: &str) -> Vec<(&'static str, Urgency)> {
    let found = all(story, now);
    found.iter().map(|q| (q.rule.key(), q.urgency)).collect()
}

/// Writes a raised question down, as the app does.
fn ask(story: &mut Story, number: u32, asked: &Raised, state: QuestionState) {
    story.say(Event::QuestionSaved(Question {
        id: id::<QuestionId>(number),
        words: words("?"),
        about: asked.about,
        to: asked.to,
        urgency: asked.urgency,
        origin: Origin::Rule(asked.id.clone()),
        privacy: Privacy::Shared,
        state,
    }));
}

fn story_of(label: &str, schedule: Schedule) -> Story {
    Story::new([medicine(1, label, &[(label, 5)], EARLY, schedule)])
}

/// AC-CON-1, the structure: alone so far, a question for the next visit.
#[test]
fn ac_con_1_a_decision_made_alone_raises_one_question() {
    let mut story = story_of("simvastatin", daily(&["20:00"]));
    let made = decision(Agreed::NotYet);
    assert_eq!(made.check(), Ok(()));
    assert!(!made.is_talked_through());
    story.say_at(
        "2026-05-04 10:00",
        Event::DecisionSaved(Box::new(made.clone())),
    );
    let found = all(&story, NOW);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].rule, Rule::NotTalkedThrough(made.id));
    assert_eq!(
        (found[0].to, found[0].urgency, found[0].about),
        (Role::Pharmacist, Urgency::NextVisit, about(1))
    );
    for state in [QuestionState::Open, QuestionState::Dropped] {
        ask(&mut story, 1, &found[0], state);
        assert!(all(&story, NOW).is_empty());
    }
}

/// A choice against a high-risk medicine is for today.
#[test]
fn a_change_of_a_high_risk_medicine_made_alone_is_for_today() {
    let mut story = story_of("apixaban", daily(&["08:00", "20:00"]));
    story.say_at(
        "2026-05-04 10:00",
        Event::DecisionSaved(Box::new(decision(Agreed::NotYet))),
    );
    assert_eq!(keys(&story, NOW), [("not-talked-through", Urgency::Today)]);
    let kept = Decision {
        weighed: None,
        chosen: 0,
        ..decision(Agreed::NotYet)
    };
    story.say_at("2026-05-04 11:00", Event::DecisionSaved(Box::new(kept)));
    assert_eq!(
        keys(&story, NOW),
        [("not-talked-through", Urgency::NextVisit)]
    );
}

/// AC-CON-2, the structure: both views are kept, and on the day it is looked at
/// again. A later full agreement takes its place and overwrites nothing.
#[test]
fn ac_con_2_a_partial_agreement_keeps_both_views_and_its_day() {
    let talk = |agreement| {
        Agreed::With(Talk {
            role: Role::Doctor,
            name: None,
            how: How::InPerson,
            on: date("2026-05-04"),
            agreement,
        })
    };
    let views = words("She would go on. I would wait.");
    let partial = decision(talk(Agreement::Partial {
        views: views.clone(),
    }));
    let mut story = story_of("simvastatin", daily(&["20:00"]));
    story.say(Event::DecisionSaved(Box::new(partial.clone())));
    assert!(all(&story, NOW).is_empty());
    let due = |story: &Story, day: &str| story.record().decisions_to_look_at(date(day)).len();
    assert_eq!(
        (due(&story, "2026-07-31"), due(&story, "2026-08-01")),
        (0, 1)
    );
    story.say(Event::FollowedUp(FollowUp {
        of: partial.id,
        on: date("2026-08-01"),
        words: words("Legs are better"),
        since: None,
    }));
    assert_eq!(due(&story, "2026-08-02"), 0);
    let later = Decision {
        id: id(2),
        supersedes: Some(partial.id),
        ..decision(talk(Agreement::Full))
    };
    story.say(Event::DecisionSaved(Box::new(later.clone())));
    let current: Vec<_> = story.record().current_decisions().map(|d| d.id).collect();
    assert_eq!(current, [later.id]);
    assert_eq!(story.record().decisions[&partial.id].value, partial);
}

/// AC-OPT.
#[test]
fn ac_opt_keeping_things_as_they_are_is_always_a_choice() {
    let other = |text: &str| Choice::Other(words(text));
    for (choices, expected) in [
        (vec![other("stop")], Err(DecisionError::KeepAsNowMissing)),
        (vec![Choice::KeepAsNow], Err(DecisionError::OneChoice)),
        (
            vec![Choice::KeepAsNow, Choice::KeepAsNow],
            Err(DecisionError::KeepAsNowMissing),
        ),
        (vec![Choice::KeepAsNow, other("wait")], Ok(())),
    ] {
        let made = Decision {
            choices: choices.clone(),
            weighed: None,
            chosen: 0,
            ..decision(Agreed::NotYet)
        };
        assert_eq!(made.check(), expected, "{choices:?}");
    }
}

#[test]
fn what_nobody_wrote_down_is_asked_once() {
    let mut unknown = medicine(1, "Any", &[], EARLY, Schedule::AsDirected);
    unknown.reason = None;
    let needed = medicine(2, "Other", &[], EARLY, when_needed("1", None, None));
    let mut story = Story::new([unknown, needed]);
    let expected = [
        "reason-missing",
        "how-to-take",
        "gap-missing",
        "most-missing",
    ];
    let found = all(&story, NOW);
    assert_eq!(
        found.iter().map(|q| q.rule.key()).collect::<Vec<_>>(),
        expected
    );
    for (number, question) in (1..).zip(&found) {
        ask(&mut story, number, question, QuestionState::Open);
    }
    assert!(all(&story, "2027-05-04 12:00").is_empty());
}

#[test]
fn a_stopped_medicine_raises_nothing() {
    let mut ended = medicine(1, "Any", &[], EARLY, Schedule::AsDirected);
    let stop = domain::medicine::Status::Stopped { why: None };
    ended.statuses.push(status("2026-05-01 00:00", stop));
    assert!(all(&Story::new([ended]), NOW).is_empty());
}

/// AC-NT-1: two in a row of a blood thinner: one question, today.
#[test]
fn ac_nt_1_two_declined_in_a_row_raise_one_question() {
    for (label, urgency) in [
        ("apixaban", Urgency::Today),
        ("simvastatin", Urgency::NextVisit),
    ] {
        let mut story = story_of(label, daily(&["08:00", "20:00"]));
        let declined = || Reason::Declined(Some(Declined::SideEffect));
        story.leave_out(1, "2026-05-02", "20:00", declined());
        assert!(all(&story, NOW).is_empty());
        story.take(1, "2026-05-03", "08:00");
        story.leave_out(1, "2026-05-03", "20:00", Reason::Declined(None));
        assert!(all(&story, NOW).is_empty(), "not in a row");
        story.leave_out(1, "2026-05-04", "08:00", declined());
        let found = all(&story, NOW);
        assert_eq!(keys(&story, NOW), [("declined", urgency)]);
        story.say_at(
            "2026-05-04 12:01",
            Event::PreferenceSaved(domain::concordance::Preference {
                id: id(1),
                matters: words("Walking"),
                privacy: Privacy::Shared,
                kept: Kept::InSight,
            }),
        );
        ask(&mut story, 1, &found[0], QuestionState::Dropped);
        story.leave_out(1, "2026-05-05", "08:00", declined());
        assert!(
            all(&story, "2026-05-05 21:00").is_empty(),
            "the same run again"
        );
        for (day, reason) in [
            ("2026-05-06", None),
            ("2026-05-07", Some(declined())),
            ("2026-05-08", Some(declined())),
        ] {
            match reason {
                None => {
                    story.take(1, day, "08:00");
                }
                Some(reason) => story.leave_out(1, day, "08:00", reason),
            }
        }
        assert_eq!(
            keys(&story, "2026-05-08 12:00"),
            [("declined", urgency)],
            "a new run"
        );
        assert!(all(&story, "2026-05-20 12:00").is_empty(), "long ago");
    }
}

/// A run is of one medicine: what was done with another neither makes nor
/// breaks it.
#[test]
fn each_medicine_is_asked_about_for_its_own_doses() {
    let times = daily(&["08:00"]);
    let both = [1, 2].map(|number| medicine(number, "Any", &[], EARLY, times.clone()));
    let mut story = Story::new(both);
    let declined = || Reason::Declined(Some(Declined::Worry));
    story.leave_out(1, "2026-05-03", "08:00", declined());
    story.leave_out(2, "2026-05-03", "08:00", declined());
    assert!(all(&story, NOW).is_empty(), "one of each");
    story.leave_out(1, "2026-05-04", "08:00", declined());
    story.take(2, "2026-05-04", "08:00");
    let found = all(&story, NOW);
    let asked: Vec<_> = found.iter().map(|q| (q.rule.key(), q.about)).collect();
    assert_eq!(asked, [("declined", about(1))]);
}

#[test]
fn other_reasons_become_questions_too() {
    for (reason, key) in [
        (Reason::Unwell, Some("unwell")),
        (Reason::NoStock, Some("no-stock")),
        (Reason::CouldNotSwallow, Some("could-not-swallow")),
        (Reason::Forgot, None),
        (Reason::HeldTold(name("Jo")), None),
    ] {
        for (label, urgency) in [
            ("insulin glargine", Urgency::Today),
            ("simvastatin", Urgency::NextVisit),
        ] {
            let mut story = story_of(label, daily(&["08:00"]));
            story.leave_out(1, "2026-05-04", "08:00", reason.clone());
            let expected: Vec<_> = key.into_iter().map(|key| (key, urgency)).collect();
            assert_eq!(keys(&story, NOW), expected, "{reason:?} {label}");
        }
    }
}

#[test]
fn use_on_ten_of_fourteen_days_is_asked_about() {
    let mut story = story_of("salbutamol", when_needed("1", Some(4), Some(8)));
    for day in 1..=9 {
        story.take_extra(1, &format!("2026-05-{day:02} 09:00"), "1");
        story.take_extra(1, &format!("2026-05-{day:02} 21:00"), "1");
    }
    assert!(all(&story, "2026-05-14 12:00").is_empty(), "nine days");
    story.take_extra(1, "2026-05-14 09:00", "1");
    let found = all(&story, "2026-05-14 12:00");
    assert_eq!(
        found.iter().map(|q| q.rule.clone()).collect::<Vec<_>>(),
        [Rule::UsedOften { days: 10 }]
    );
    assert!(
        all(&story, "2026-05-15 12:00").is_empty(),
        "the first day has left"
    );
    ask(&mut story, 1, &found[0], QuestionState::Open);
    assert!(all(&story, "2026-05-14 13:00").is_empty());
}

#[test]
fn frequent_use_that_was_asked_about_is_not_asked_about_again_for_91_days() {
    let mut story = story_of("salbutamol", when_needed("1", Some(4), Some(8)));
    for day in date("2026-05-01").iter_days().take(120) {
        story.take_extra(1, &format!("{day} 09:00"), "1");
    }
    story.say_at("2026-05-14 12:00", Event::QuestionsOrdered(Vec::new()));
    let found = all(&story, "2026-05-14 12:00");
    ask(&mut story, 1, &found[0], QuestionState::Dropped);
    for (day, asks) in [
        ("2026-05-14", false),
        ("2026-05-15", false),
        ("2026-08-13", false),
        ("2026-08-14", true),
    ] {
        let is_asked = !all(&story, &format!("{day} 12:00")).is_empty();
        assert_eq!(is_asked, asks, "{day}");
    }
}

#[test]
fn an_ingredient_in_two_medicines_is_one_question() {
    let mut remedy = medicine(
        3,
        "Cold remedy",
        &[("paracetamol", 300)],
        EARLY,
        daily(&["08:00"]),
    );
    let both =
        [1, 2].map(|n| medicine(n, "Any", &[("paracetamol", 500)], EARLY, daily(&["08:00"])));
    let story = |third: &domain::medicine::Medicine| {
        Story::new([both[0].clone(), both[1].clone(), third.clone()])
    };
    for (source, urgency) in [
        (Source::Prescribed, Urgency::NextVisit),
        (Source::Bought, Urgency::Today),
    ] {
        remedy.source = source;
        let found = all(&story(&remedy), NOW);
        let newest = found.iter().find(|q| q.about == about(3)).unwrap();
        let others = vec![id::<MedicineId>(1), id(2)];
        let ingredient = name("paracetamol");
        assert_eq!(newest.rule, Rule::IngredientTwice { ingredient, others });
        assert_eq!(newest.urgency, urgency);
        assert!(found.iter().all(|q| q.about != about(1)));
    }
}

#[test]
fn methotrexate_more_than_once_a_week_is_for_today() {
    let story = story_of("methotrexate", daily(&["08:00"]));
    assert_eq!(keys(&story, NOW), [("once-a-week", Urgency::Today)]);
    let mut story = story_of("methotrexate", Schedule::AsDirected);
    assert_eq!(keys(&story, NOW), [("how-to-take", Urgency::Today)]);
    story.take_extra(1, "2026-04-27 08:00", "4");
    story.take_extra(1, "2026-05-04 08:00", "4");
    assert_eq!(keys(&story, NOW).len(), 1, "a week apart");
    story.take_extra(1, "2026-05-03 08:00", "4");
    assert!(keys(&story, NOW).contains(&("weekly-twice", Urgency::Today)));
}

/// Ids are what makes a question come once: they differ where questions do.
#[test]
fn every_question_has_an_id_of_its_own() {
    let mut first = medicine(
        1,
        "methotrexate",
        &[("methotrexate", 2)],
        EARLY,
        daily(&["08:00"]),
    );
    first.reason = None;
    let mut second = first.clone();
    second.id = id(2);
    let story = Story::new([first, second]);
    let found = all(&story, NOW);
    let ids: std::collections::BTreeSet<_> = found.iter().map(|q| q.id.clone()).collect();
    assert_eq!(ids.len(), found.len());
    assert_eq!(found.len(), 5);
    assert_eq!(
        found,
        all(&story, "2026-06-01 09:00"),
        "the same another day"
    );
    assert!(found.is_sorted_by_key(|q| q.urgency), "today's first");
}

#[test]
fn the_high_risk_list_goes_by_whole_words() {
    for (label, form, expected) in [
        ("warfarin", DoseForm::Tablet, Some(HighRisk::BloodThinner)),
        (
            "insulin glargine",
            DoseForm::Injection,
            Some(HighRisk::Insulin),
        ),
        (
            "levodopa with carbidopa",
            DoseForm::Tablet,
            Some(HighRisk::Parkinsons),
        ),
        (
            "ethinylestradiol",
            DoseForm::Patch,
            Some(HighRisk::Contraceptive),
        ),
        ("prednisolone", DoseForm::Tablet, Some(HighRisk::Steroid)),
        ("prednisolone", DoseForm::Drops, None),
        ("methylnaltrexone", DoseForm::Tablet, None),
        ("simvastatin", DoseForm::Tablet, None),
    ] {
        let mut known = medicine(1, "Brand", &[(label, 1)], EARLY, daily(&["08:00"]));
        known.form = form;
        assert_eq!(high_risk::of(&known), expected, "{label}");
        let mut typed = medicine(1, &format!("{label} 5 mg"), &[], EARLY, daily(&["08:00"]));
        typed.form = form;
        assert_eq!(high_risk::of(&typed), expected, "{label} as typed");
    }
}

#[test]
fn the_help_lists_hold_each_sign_once() {
    let flags: std::collections::BTreeSet<_> = RedFlag::ALL.into_iter().collect();
    let today: std::collections::BTreeSet<_> = CallToday::ALL.into_iter().collect();
    assert_eq!(
        (flags.len(), today.len()),
        (RedFlag::ALL.len(), CallToday::ALL.len())
    );
    assert_eq!((flags.len(), today.len()), (10, 6));
}
