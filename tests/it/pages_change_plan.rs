//! A change of how a medicine is taken reads back what a new medicine would: the same
//! sentences, the days to come, what will be asked. Each in all languages.

use concord::ui::context::Saving;
use concord::ui::form::Form;
use concord::ui::pages::change_plan::change_read_back;
use domain::gesture;
use domain::medicine::{DoseForm, Medicine};
use domain::plan::{Afterwards, OnAtStart, Plan};
use domain::record::PersonRecord;
use domain::words::Words;
use forms::change_plan::{ChangeDraft, From, Ground};
use forms::plan::{KnownDay, OffDraft, Pattern, PlanDraft};
use screens::route::Page;
use text::Language;

use super::drawing::Desk;
use super::pages_check_step::{
    AFTER_THE_STEPS, OLD_PATCH_OFF, asks_about_the_overdue, at, from_last, is_silent, patch, plan,
    says, steps, taken_so_far, texts,
};
use super::pages_forms::on_list;
use super::pages_today::{add, answer, dose_id, taken};
use super::support::{daily, from_last as from_last_given, medicine, weeks};

const NOON: &str = "2026-12-01T12:00";

fn changed(plan: PlanDraft) -> ChangeDraft {
    ChangeDraft {
        plan,
        from: Some(From::Now),
        ground: Some(Ground::Label),
        ..ChangeDraft::default()
    }
}

fn later(plan: PlanDraft, day: &str) -> ChangeDraft {
    ChangeDraft {
        from: Some(From::Later),
        day: day.into(),
        ..changed(plan)
    }
}

fn read_back(called: &str, form: DoseForm, draft: &ChangeDraft) -> [String; 3] {
    let desk = Desk::at(NOON);
    let mary = desk.person("Mary");
    let seen = on_list(&desk, mary, &taken_so_far(called, form));
    Language::ALL.map(|language| {
        let (draft, seen) = (draft.clone(), seen.clone());
        let html = desk.draw_view(language, Some(mary), Page::Unknown, move || {
            change_read_back(mary, seen, Form::new(draft, Saving::new()))
        });
        texts(&html)
    })
}

#[test]
fn the_days_to_come_are_those_of_the_new_plan() {
    let twice = PlanDraft {
        slots: vec![at("10:00"), at("20:00")],
        ..plan(Pattern::EveryDay)
    };
    let found = read_back("Anything", DoseForm::Tablet, &changed(twice.clone()));
    // Of today only what is still to come: not the 08:00 of the plan so far, and not
    // a 10:00 that has passed.
    says(
        &found,
        [
            "The next days\nToday, Tuesday 1 December\n20:00\nTomorrow, Wednesday 2 December\n10:00 · 20:00\n",
            "未來幾天\n今天，12月1日（星期二）\n20:00\n明天，12月2日（星期三）\n10:00 · 20:00\n",
            "De næste dage\nI dag, tirsdag 1. december\n20:00\nI morgen, onsdag 2. december\n10:00 · 20:00\n",
        ],
    );
    is_silent(&found, ["08:00"; 3]);
    let found = read_back("Anything", DoseForm::Tablet, &later(twice, "2026-12-10"));
    says(
        &found,
        [
            "The next days\nThursday 10 December\n10:00 · 20:00\nFriday 11 December\n",
            "未來幾天\n12月10日（星期四）\n10:00 · 20:00\n12月11日（星期五）\n",
            "De næste dage\ntorsdag 10. december\n10:00 · 20:00\nfredag 11. december\n",
        ],
    );
    says(
        &found,
        [
            "From Thursday 10 December\n",
            "由12月10日（星期四）起\n",
            "Fra torsdag 10. december\n",
        ],
    );
    is_silent(&found, ["Today", "今天", "I dag"]);
}

#[test]
fn an_injection_that_is_late_is_asked_about_today() {
    let late = changed(from_last(KnownDay::LastGiven, "2026-08-01"));
    asks_about_the_overdue(&read_back("Anything", DoseForm::Injection, &late));
}

#[test]
fn what_a_plan_leaves_open_is_asked() {
    let found = read_back(
        "Anything",
        DoseForm::Tablet,
        &changed(steps(Afterwards::Ask)),
    );
    says(&found, AFTER_THE_STEPS);
    let draft = changed(patch(OffDraft::NotSaid, OnAtStart::None));
    let found = read_back("Anything", DoseForm::Patch, &draft);
    says(&found, OLD_PATCH_OFF);
}

#[test]
fn a_plan_that_must_not_ring_shows_no_days() {
    let twice = PlanDraft {
        slots: vec![at("08:00"), at("20:00")],
        ..plan(Pattern::EveryDay)
    };
    let found = read_back("Methotrexate", DoseForm::Tablet, &changed(twice));
    says(
        &found,
        [
            "From now on\n1 tablet every day at 08:00 and at 20:00\nMethotrexate is usually once a week.",
            "由現在起\n每日08:00及20:00，每次1粒\n甲氨蝶呤通常每星期一次。",
            "Fra nu af\n1 tablet hver dag klokken 08:00 og 20:00\nMethotrexat tages normalt én gang om ugen.",
        ],
    );
    is_silent(&found, ["The next days", "未來幾天", "De næste dage"]);
}

#[test]
fn hours_are_counted_from_what_was_due_before_the_change() {
    let hours = PlanDraft {
        every: "48".into(),
        once_day: "2026-11-27".into(),
        once_time: "09:00".into(),
        ..plan(Pattern::EveryHours)
    };
    let found = read_back(
        "Anything",
        DoseForm::Patch,
        &later(
            PlanDraft {
                manner: patch(OffDraft::NotSaid, OnAtStart::None).manner,
                ..hours
            },
            "2026-12-02",
        ),
    );
    says(
        &found,
        [
            "From Wednesday 2 December\n1 patch every 48 hours, counted from Friday 27 November at 09:00",
            "由12月2日（星期三）起\n每48小時1塊，由11月27日（星期五）09:00起計",
            "Fra onsdag 2. december\n1 plaster hver 48. time, regnet fra fredag 27. november klokken 09:00",
        ],
    );
    // Not 48 hours from the change, nor from its first morning.
    says(
        &found,
        [
            "The next days with a dose\nThursday 3 December\n09:00 on\nSaturday 5 December\n09:00 on\n",
            "接着有用藥的日子\n12月3日（星期四）\n09:00貼上\n12月5日（星期六）\n09:00貼上\n",
            "De næste dage med en dosis\ntorsdag 3. december\n09:00 på\nlørdag 5. december\n09:00 på\n",
        ],
    );
}

/// Each step is a line of its own and says its days once.
#[test]
fn steps_are_read_back_one_by_one() {
    let found = read_back(
        "Anything",
        DoseForm::Tablet,
        &later(steps(Afterwards::Ask), "2026-12-10"),
    );
    says(
        &found,
        [
            "From Thursday 10 December\nFrom 10 December to 12 December: 2 tablets at 08:00\nFrom 13 December to 14 December: 1 tablet at 08:00\nAsk what comes after that\n",
            "由12月10日（星期四）起\n由12月10日至12月12日：08:00用2粒\n由12月13日至12月14日：08:00用1粒\n請查問之後怎樣使用\n",
            "Fra torsdag 10. december\nFra 10. december til 12. december: 2 tabletter klokken 08:00\nFra 13. december til 14. december: 1 tablet klokken 08:00\nSpørg, hvad der kommer derefter\n",
        ],
    );
    for (found, days) in found.iter().zip([
        "10 December to 12 December",
        "12月10日至12月12日",
        "10. december til 12. december",
    ]) {
        assert_eq!(found.matches(days).count(), 1, "{days}: {found}");
    }
}

/// Label words that were written down before the plan was changed are not taken for
/// those of the new plan; new words are.
#[test]
fn words_of_the_label_before_a_change_are_marked() {
    let desk = Desk::at(NOON);
    let mary = desk.person("Mary");
    let seen = on_list(&desk, mary, &taken_so_far("Anything", DoseForm::Tablet));
    let id = seen.value.id;
    let look = || {
        let seen = |record: &PersonRecord| record.seen::<Medicine>(id);
        desk.ledger.read_person(mary, seen).flatten().unwrap()
    };
    let marked = || {
        let html = desk.draw(Language::English, mary, Page::Medicine(id));
        html.contains("The plan was changed after these words were written down.")
    };
    let words = |text: &str| Words::parse(text).unwrap();
    let says = gesture::medicine::says_otherwise(&seen, words("Take ONE each morning"));
    desk.commit(mary, says.unwrap());
    assert!(!marked());
    let evening = Plan {
        revision: 1,
        schedule: daily(&["20:00"]),
        ..look().value.plans[0].clone()
    };
    desk.commit(
        mary,
        gesture::medicine::takes_otherwise(&look(), evening).unwrap(),
    );
    assert!(marked());
    let says = gesture::medicine::says_otherwise(&look(), words("Take ONE at night"));
    desk.commit(mary, says.unwrap());
    assert!(!marked());
}

/// What was given since the plan was written down is what the next one is counted
/// from, also where the plan is changed; a time nobody told is not shown.
#[test]
fn a_changed_injection_goes_on_from_the_one_that_was_given() {
    let desk = Desk::at(NOON);
    let mary = desk.person("Mary");
    let given = from_last_given(weeks(12), "2026-11-24");
    let injection = medicine(1, "Threemonthly", &[], "2026-09-01 00:00", given);
    let page = Page::ChangePlan(injection.id);
    add(&desk, mary, injection);
    let english = || desk.draw(Language::English, mary, page);
    assert!(english().contains("value=\"2026-11-24\""));
    let given = taken("2026-11-30 10:00");
    answer(&desk, mary, 1, dose_id(1, "2026-11-24", 0), given);
    // 12 weeks from 30 November.
    let html = english();
    assert!(html.contains("value=\"2027-02-22\""), "{html}");
    assert!(!html.contains("value=\"09:00\""), "{html}");
}
