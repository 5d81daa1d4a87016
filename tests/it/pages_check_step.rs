//! The check before a medicine is saved: what was entered is read back, and the days
//! to come are those that Today will show. Each in all languages.

use chrono::Weekday;
use concord::ui::pages::add_medicine::add_medicine;
use domain::amount::Unit;
use domain::id::PersonId;
use domain::medicine::{DoseForm, Medicine, Source};
use domain::person::Anchor;
use domain::plan::days::DaysOff;
use domain::plan::{Afterwards, Food, OnAtStart, Placement, Schedule, Side};
use forms::adding::{AddDraft, AddStep};
use forms::medicine::Chosen;
use forms::plan::{
    ApartDraft, IntervalUnit, KnownDay, LineDraft, MannerDraft, OffDraft, PassedToday, Pattern,
    PlanDraft, RowDraft, SlotDraft, TimeDraft,
};
use screens::route::Page;
use text::Language;

use super::drawing::Desk;
use super::pages_forms::on_list;
use super::pages_today::add;
use super::support::{daily, medicine};

const NOON: &str = "2026-12-01T12:00";

pub fn at(time: &str) -> SlotDraft {
    amount_at(time, "1")
}

pub fn amount_at(time: &str, amount: &str) -> SlotDraft {
    SlotDraft {
        time: TimeDraft::Clock(time.into()),
        amount: amount.into(),
    }
}

pub fn plan(pattern: Pattern) -> PlanDraft {
    PlanDraft {
        pattern: Some(pattern),
        amount: "1".into(),
        slots: vec![at("08:00")],
        ..PlanDraft::default()
    }
}

pub fn draft(form: DoseForm, plan: PlanDraft) -> AddDraft {
    let mut draft = AddDraft::default();
    draft.medicine.choose(Chosen::AsTyped("Anything".into()));
    draft.medicine.form = Some(form);
    draft.medicine.source = Some(Source::Prescribed);
    draft.plan = plan;
    draft
}

/// The last step in English, Chinese and Danish, with markup taken out.
fn read_back(desk: &Desk, person: PersonId, draft: &AddDraft) -> [String; 3] {
    Language::ALL.map(|language| {
        let draft = draft.clone();
        let html = desk.draw_view(language, Some(person), Page::AddMedicine, move || {
            add_medicine(person, draft, AddStep::Check, None)
        });
        texts(&html)
    })
}

/// What stands on a page, a line each, with markup taken out.
pub fn texts(html: &str) -> String {
    let texts = html.split('<').filter_map(|part| part.split_once('>'));
    let texts = texts.map(|(_, text)| text).filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join("\n")
}

/// On 1 December 2026 at noon, with nothing else on the list.
fn alone(form: DoseForm, plan: PlanDraft) -> [String; 3] {
    let desk = Desk::at(NOON);
    let mary = desk.person("Mary");
    read_back(&desk, mary, &draft(form, plan))
}

#[track_caller]
pub fn says(found: &[String; 3], words: [&str; 3]) {
    for (found, words) in found.iter().zip(words) {
        assert!(found.contains(words), "{words}: {found}");
    }
}

#[track_caller]
pub fn is_silent(found: &[String; 3], words: [&str; 3]) {
    for (found, words) in found.iter().zip(words) {
        assert!(!found.contains(words), "{words}: {found}");
    }
}

pub fn from_last(known_day: KnownDay, day: &str) -> PlanDraft {
    PlanDraft {
        every: "12".into(),
        counted_by: IntervalUnit::Weeks,
        known_day,
        first: day.into(),
        ..plan(Pattern::FromLast)
    }
}

/// What is read back of an injection that was due on 24 October, whether it is new or
/// its plan is changed.
#[track_caller]
pub fn asks_about_the_overdue(found: &[String; 3]) {
    says(
        found,
        [
            "It was due on Saturday 24 October 2026. Ask your clinic or pharmacist today.",
            "原定在2026年10月24日（星期六）。請於今天詢問診所或藥劑師。",
            "Den skulle være givet lørdag 24. oktober 2026. Spørg din klinik eller dit apotek i dag.",
        ],
    );
    says(
        found,
        [
            "It was due on Saturday 24 October 2026. What happens now?",
            "原定在2026年10月24日（星期六）。現在應該怎樣？",
            "Den skulle være givet lørdag 24. oktober 2026. Hvad skal der ske nu?",
        ],
    );
    is_silent(found, ["first", "第一次", "første"]);
    is_silent(found, ["The next days", "未來幾天", "De næste dage"]);
}

#[test]
fn an_injection_that_is_late_is_asked_about_today() {
    let late = from_last(KnownDay::LastGiven, "2026-08-01");
    let found = alone(DoseForm::Injection, late);
    asks_about_the_overdue(&found);
    says(
        &found,
        [
            "The last one was given on 1 August 2026.",
            "上一次是2026年8月1日。",
            "Den sidste blev givet 1. august 2026.",
        ],
    );
    is_silent(&found, ["January", "1月16日", "januar"]);
}

#[test]
fn an_injection_tells_when_the_last_one_was_and_when_the_next_is() {
    let found = alone(
        DoseForm::Injection,
        from_last(KnownDay::LastGiven, "2026-09-20"),
    );
    says(
        &found,
        [
            "The last one was given on 20 September 2026. The next one is due on Sunday 13 December 2026.",
            "上一次是2026年9月20日。下一次是2026年12月13日（星期日）。",
            "Den sidste blev givet 20. september 2026. Den næste skal gives søndag 13. december 2026.",
        ],
    );
    says(
        &found,
        [
            "\n1 injection every 12 weeks, counted from the last one given\n",
            "\n由上一次起計每12個星期1針\n",
            "\n1 indsprøjtning hver 12. uge, regnet fra den sidste\n",
        ],
    );
    says(
        &found,
        [
            "The next days with a dose\nSunday 13 December\n09:00",
            "接着有用藥的日子\n12月13日（星期日）\n09:00",
            "De næste dage med en dosis\nsøndag 13. december\n09:00",
        ],
    );
    // Only what was entered is read back.
    let next = alone(
        DoseForm::Injection,
        from_last(KnownDay::NextDue, "2026-12-13"),
    );
    says(
        &next,
        [
            "\nThe next one is due on Sunday 13",
            "\n下一次是",
            "\nDen næste skal gives",
        ],
    );
    is_silent(&next, ["was given on", "上一次是", "blev givet"]);
}

/// What is asked where nobody knows what comes after the steps of [`steps`].
pub const AFTER_THE_STEPS: [&str; 3] = [
    "What comes after 5 December?",
    "12月5日之後怎樣使用？",
    "Hvad kommer der efter 5. december?",
];

pub fn steps(after: Afterwards) -> PlanDraft {
    let line = |amount: &str, days: &str| LineDraft {
        amounts: vec![amount.into()],
        days: days.into(),
    };
    PlanDraft {
        lines: vec![line("2", "3"), line("1", "2")],
        after: Some(after),
        ..plan(Pattern::BySteps)
    }
}

#[test]
fn what_comes_after_the_last_step_is_not_called_no_dose_where_nobody_knows() {
    let found = alone(DoseForm::Tablet, steps(Afterwards::Ask));
    for (found, words) in
        found
            .iter()
            .zip(["Not known. Ask.", "未知，請查問", "Vides ikke. Spørg."])
    {
        // 6, 7 and 8 December.
        assert_eq!(found.matches(words).count(), 3, "{found}");
    }
    says(&found, AFTER_THE_STEPS);
    says(
        &found,
        [
            "In all from 1 December: 8 tablets",
            "由12月1日起總共8粒",
            "I alt fra 1. december: 8 tabletter",
        ],
    );
    let ends = alone(DoseForm::Tablet, steps(Afterwards::Ends));
    is_silent(&ends, ["Not known", "未知", "Vides ikke"]);
    is_silent(&ends, ["What comes after", "之後怎樣", "Hvad kommer der"]);
}

/// A dose of today whose time has passed: one of a step is not lost unless somebody
/// leaves it out; of what is taken every day the next comes soon.
#[test]
fn a_time_of_today_that_has_passed_is_asked_about() {
    let begun = steps(Afterwards::Ends);
    let found = alone(DoseForm::Tablet, begun.clone());
    says(
        &found,
        [
            "Today, Tuesday 1 December\n08:00, 2 tablets",
            "今天，12月1日（星期二）\n08:00，2粒",
            "I dag, tirsdag 1. december\n08:00, 2 tabletter",
        ],
    );
    let asked = [
        "Already past today: 08:00",
        "今天已過的時間：08:00",
        "Allerede forbi i dag: 08:00",
    ];
    says(&found, asked);
    let left_out = PlanDraft {
        passed: Some(PassedToday::LeftOut),
        ..begun
    };
    for without in [left_out, plan(Pattern::EveryDay)] {
        let found = alone(DoseForm::Tablet, without);
        says(
            &found,
            [
                "Today, Tuesday 1 December\nNo dose",
                "今天，12月1日（星期二）\n這天沒有",
                "I dag, tirsdag 1. december\nIngen dosis",
            ],
        );
        // The answer can be changed.
        says(&found, asked);
    }
}

/// What is asked where nobody knows when a patch comes off.
pub const OLD_PATCH_OFF: [&str; 3] = [
    "When does the old patch come off?",
    "舊的藥貼何時撕下？",
    "Hvornår skal det gamle plaster af?",
];

/// What is asked for all the same, and what must not ring at all, leave nothing to choose.
#[test]
fn nothing_is_asked_of_passed_times_where_the_answer_would_change_nothing() {
    let passed = [
        "Already past today",
        "今天已過的時間",
        "Allerede forbi i dag",
    ];
    let due_today = from_last(KnownDay::NextDue, "2026-12-01");
    is_silent(&alone(DoseForm::Injection, due_today), passed);
    let desk = Desk::at(NOON);
    let mary = desk.person("Mary");
    let mut trapped = draft(DoseForm::Tablet, plan(Pattern::EveryDay));
    trapped
        .medicine
        .choose(Chosen::AsTyped("Methotrexate".into()));
    is_silent(&read_back(&desk, mary, &trapped), passed);
    says(&alone(DoseForm::Tablet, plan(Pattern::EveryDay)), passed);
}

/// What adds up leaves out what is left out today.
#[test]
fn the_sum_of_all_steps_counts_what_will_be_asked_for() {
    let left_out = PlanDraft {
        passed: Some(PassedToday::LeftOut),
        ..steps(Afterwards::Ends)
    };
    says(
        &alone(DoseForm::Tablet, left_out),
        [
            "In all from 2 December: 6 tablets",
            "由12月2日起總共6粒",
            "I alt fra 2. december: 6 tabletter",
        ],
    );
}

pub fn patch(comes_off: OffDraft, on_now: OnAtStart) -> PlanDraft {
    PlanDraft {
        slots: vec![at("09:00")],
        manner: MannerDraft {
            comes_off: Some(comes_off),
            hours: "12".into(),
            on_now: Some(on_now),
            ..MannerDraft::default()
        },
        ..plan(Pattern::EveryDay)
    }
}

#[test]
fn a_patch_without_a_time_to_come_off_says_so_and_asks() {
    let found = alone(DoseForm::Patch, patch(OffDraft::NotSaid, OnAtStart::None));
    says(
        &found,
        [
            "It is not written down when the patch comes off",
            "沒有寫明何時撕下藥貼",
            "Der står ikke, hvornår plasteret skal af",
        ],
    );
    says(&found, OLD_PATCH_OFF);
    let told = alone(DoseForm::Patch, patch(OffDraft::WithNext, OnAtStart::One));
    is_silent(
        &told,
        [
            "is not written down when",
            "沒有寫明何時",
            "Der står ikke, hvornår",
        ],
    );
    is_silent(
        &told,
        ["When does the old", "何時撕下", "Hvornår skal det gamle"],
    );
}

#[test]
fn the_old_patch_and_the_new_one_are_told_apart() {
    let worn = alone(DoseForm::Patch, patch(OffDraft::WithNext, OnAtStart::One));
    says(
        &worn,
        [
            "\n09:00: old patch off, new patch on\n",
            "\n09:00：撕下舊的，貼上新的\n",
            "\n09:00: det gamle plaster af, det nye på\n",
        ],
    );
    says(
        &worn,
        [
            "A patch is on now. It comes off when the first new one goes on.",
            "現在貼着一塊。貼上第一塊新的時撕下。",
            "Der sidder et plaster nu. Det tages af, når det første nye sættes på.",
        ],
    );
    let none = alone(DoseForm::Patch, patch(OffDraft::WithNext, OnAtStart::None));
    says(
        &none,
        [
            "No patch is on now.",
            "現在沒有貼着藥貼。",
            "Der sidder ikke et plaster nu.",
        ],
    );
    says(&none, ["\n09:00 on\n", "\n09:00貼上\n", "\n09:00 på\n"]);
    let free = PlanDraft {
        slots: vec![at("08:00")],
        ..patch(OffDraft::AfterHours, OnAtStart::None)
    };
    says(
        &alone(DoseForm::Patch, free),
        [
            "\n08:00 on · 20:00 off\n",
            "\n08:00貼上 · 20:00撕下\n",
            "\n08:00 på · 20:00 af\n",
        ],
    );
}

#[test]
fn the_table_of_a_reading_is_a_table() {
    let row = |reading: &str, says: &str| RowDraft {
        reading: reading.into(),
        says: says.into(),
    };
    let by_reading = PlanDraft {
        table: vec![row("4 to 7", "6 units"), row("over 7", "8 units")],
        ..plan(Pattern::ByReading)
    };
    let desk = Desk::at(NOON);
    let mary = desk.person("Mary");
    let draft = draft(DoseForm::Injection, by_reading);
    says(
        &read_back(&desk, mary, &draft),
        [
            "\nBy your table, every day at 08:00\n",
            "\n按你的表格，每日08:00\n",
            "\nIfølge dit skema, hver dag klokken 08:00\n",
        ],
    );
    let html = desk.draw_view(Language::English, Some(mary), Page::AddMedicine, || {
        add_medicine(mary, draft, AddStep::Check, None)
    });
    let html = html.replace("<!>", "");
    assert!(html.contains("<table class=\"reading-table\">"), "{html}");
    for row in [
        "<tr><th scope=\"row\">4 to 7</th><td>6 units</td></tr>",
        "<tr><th scope=\"row\">over 7</th><td>8 units</td></tr>",
    ] {
        assert!(html.contains(row), "{row}: {html}");
    }
    assert!(!html.contains("4 to 7: 6 units"), "run together: {html}");
}

#[test]
fn how_one_dose_alone_stands_to_food_is_read_back() {
    let once = PlanDraft {
        once_day: "2026-12-02".into(),
        once_time: "09:00".into(),
        food: Food::Before,
        ..plan(Pattern::Once)
    };
    says(
        &alone(DoseForm::Tablet, once),
        [
            "1 tablet once, on Wednesday 2 December at 09:00, before food",
            "：12月2日（星期三）09:00，1粒，飯前\n",
            "1 tablet én gang, onsdag 2. december klokken 09:00, før mad",
        ],
    );
}

#[test]
fn the_time_of_a_meal_is_not_the_time_so_long_before_it() {
    let at_breakfast = |food: Food, minutes: &str| PlanDraft {
        slots: vec![SlotDraft {
            time: TimeDraft::Anchored(Anchor::Breakfast),
            amount: "1".into(),
        }],
        food,
        manner: MannerDraft {
            food_minutes: minutes.into(),
            ..MannerDraft::default()
        },
        ..plan(Pattern::EveryDay)
    };
    says(
        &alone(DoseForm::Tablet, at_breakfast(Food::Before, "90")),
        [
            "08:00 is your breakfast time. Your label says 1 hour 30 minutes before food. Choose a clock time if it should come before.",
            "08:00是你吃早餐的時間。標籤寫着進食前1小時30分鐘。如果應該早一點，請選擇指定時間。",
            "08:00 er din tid for morgenmad. På etiketten står der 1 time og 30 minutter før mad. Vælg et klokkeslæt, hvis det skal være før.",
        ],
    );
    says(
        &alone(DoseForm::Tablet, at_breakfast(Food::After, "120")),
        [
            "Your label says 2 hours after food. Choose a clock time if it should come after.",
            "標籤寫着進食後2小時。",
            "På etiketten står der 2 timer efter mad.",
        ],
    );
    let unsaid = alone(DoseForm::Tablet, at_breakfast(Food::Before, ""));
    is_silent(
        &unsaid,
        ["Your label says", "標籤寫着進食", "er din tid for"],
    );
}

#[test]
fn what_is_in_place_shows_the_day_it_is_due_out_and_no_days_without_a_dose() {
    let device = PlanDraft {
        first: "2021-12-05".into(),
        once_day: "2026-12-05".into(),
        ..plan(Pattern::InPlace)
    };
    let found = alone(DoseForm::Other, device);
    says(
        &found,
        [
            "\nPut in on 5 December 2021, due out or changed by 5 December 2026\n",
            "\n於2021年12月5日放置，",
            "\nSat ind 5. december 2021, skal ud eller skiftes senest 5. december 2026\n",
        ],
    );
    says(
        &found,
        [
            "\nDue out or changed: Saturday 5 December 2026\n",
            "\n應取出或更換：2026年12月5日（星期六）\n",
            "\nSkal ud eller skiftes: lørdag 5. december 2026\n",
        ],
    );
    is_silent(&found, ["No dose", "這天沒有", "Ingen dosis"]);
}

#[test]
fn tablets_that_hold_no_medicine_are_named_in_the_next_days() {
    // The 20th day of 21 is today: two days on, then those without.
    let pill = PlanDraft {
        on: "21".into(),
        off: "7".into(),
        days_off: DaysOff::Placebo,
        first: "2026-11-12".into(),
        slots: vec![at("20:00")],
        ..plan(Pattern::Cycle)
    };
    let found = alone(DoseForm::Tablet, pill);
    for (found, words) in found.iter().zip([
        "20:00, no medicine in this one",
        "20:00，不含藥",
        "20:00, tablet uden medicin",
    ]) {
        assert_eq!(found.matches(words).count(), 6, "{found}");
        assert_eq!(found.matches("\n20:00\n").count(), 2, "{found}");
    }
}

/// A medicine that was taken every day at 08:00 so far.
pub fn taken_so_far(called: &str, form: DoseForm) -> Medicine {
    Medicine {
        form,
        ..medicine(1, called, &[], "2026-11-01 00:00", daily(&["08:00"]))
    }
}

#[test]
fn what_comes_closer_than_it_is_kept_apart_is_told() {
    let desk = Desk::at(NOON);
    let mary = desk.person("Mary");
    let iron = on_list(&desk, mary, &taken_so_far("Iron", DoseForm::Other));
    let kept_apart = |time: &str| PlanDraft {
        slots: vec![at(time)],
        manner: MannerDraft {
            apart: vec![ApartDraft {
                from: Some(iron.value.id),
                hours: "4".into(),
            }],
            ..MannerDraft::default()
        },
        ..plan(Pattern::EveryDay)
    };
    let found = read_back(&desk, mary, &draft(DoseForm::Tablet, kept_apart("07:00")));
    says(
        &found,
        [
            "Iron is planned for 08:00. Your plan keeps them 4 hours apart. Ask",
            "Iron安排在08:00。你的用藥計劃要兩者相隔4小時。",
            "Iron er planlagt klokken 08:00. Din plan holder dem 4 timer fra hinanden. Spørg",
        ],
    );
    for found in &found {
        assert_eq!(found.matches("08:00").count(), 1, "said once: {found}");
    }
    let far = read_back(&desk, mary, &draft(DoseForm::Tablet, kept_apart("13:00")));
    is_silent(&far, ["is planned for", "安排在", "er planlagt"]);
}

#[test]
fn drops_that_wait_for_others_say_so() {
    let desk = Desk::at(NOON);
    let mary = desk.person("Mary");
    let mut timolol = taken_so_far("Timolol", DoseForm::Drops);
    let drops = &mut timolol.plans[0];
    drops.manner.place = Some(Placement::Side(Side::LeftEye));
    if let Schedule::Timed { slots, .. } = &mut drops.schedule {
        slots[0].amount.unit = Unit::Drop;
    }
    add(&desk, mary, timolol);
    let into = |side: Side| PlanDraft {
        manner: MannerDraft {
            side: Some(side),
            ..MannerDraft::default()
        },
        ..plan(Pattern::EveryDay)
    };
    let found = read_back(&desk, mary, &draft(DoseForm::Drops, into(Side::BothEyes)));
    says(
        &found,
        [
            "Timolol goes into the same eye or ear at 08:00. This one comes 5 minutes later.",
            "Timolol在08:00滴入同一隻眼睛或耳朵。這一種在5分鐘後。",
            "Timolol dryppes i samme øje eller øre klokken 08:00. Denne kommer 5 minutter senere.",
        ],
    );
    says(&found, ["\n08:05\n"; 3]);
    let other = read_back(&desk, mary, &draft(DoseForm::Drops, into(Side::RightEye)));
    is_silent(&other, ["08:05"; 3]);
    is_silent(&other, ["minutes later", "5分鐘後", "minutter senere"]);
}

#[test]
fn amounts_that_differ_by_the_time_of_day_stand_in_the_next_days() {
    let differing = PlanDraft {
        slots: vec![amount_at("08:00", "2"), amount_at("20:00", "1")],
        ..plan(Pattern::EveryDay)
    };
    says(
        &alone(DoseForm::Tablet, differing),
        [
            "\n08:00, 2 tablets · 20:00, 1 tablet\n",
            "\n08:00，2粒 · 20:00，1粒\n",
            "\n08:00, 2 tabletter · 20:00, 1 tablet\n",
        ],
    );
}

#[test]
fn a_weekday_without_a_dose_is_said() {
    let line = |amount: &str| LineDraft {
        amounts: vec![amount.into()],
        days: String::new(),
    };
    let but_sunday = PlanDraft {
        lines: ["4", "3", "4", "3", "4", "3", ""].map(line).into(),
        ..plan(Pattern::ByWeekday)
    };
    says(
        &alone(DoseForm::Tablet, but_sunday),
        [
            "3 tablets at 08:00. Sunday: none. In a week: 21 tablets",
            "08:00用3粒。星期日：不用藥。一星期共21粒",
            "3 tabletter klokken 08:00. Søndag: tages ikke. På en uge: 21 tabletter",
        ],
    );
}

#[test]
fn what_comes_seldom_shows_the_next_days_that_have_a_dose() {
    let every_weeks = PlanDraft {
        every: "4".into(),
        first: "2026-12-07".into(),
        ..plan(Pattern::EveryWeeks)
    };
    says(
        &alone(DoseForm::Tablet, every_weeks),
        [
            "The next days with a dose\nMonday 7 December\n08:00\nMonday 4 January 2027\n08:00\nMonday 1 February 2027\n08:00\n",
            "接着有用藥的日子\n12月7日（星期一）\n08:00\n2027年1月4日（星期一）\n08:00\n2027年2月1日（星期一）\n08:00\n",
            "De næste dage med en dosis\nmandag 7. december\n08:00\nmandag 4. januar 2027\n08:00\nmandag 1. februar 2027\n08:00\n",
        ],
    );
    let monthly = PlanDraft {
        every: "3".into(),
        month_day: "15".into(),
        ..plan(Pattern::Monthly)
    };
    says(
        &alone(DoseForm::Tablet, monthly),
        [
            "Tuesday 15 December\n08:00\nMonday 15 March 2027\n08:00\nTuesday 15 June 2027\n08:00\n",
            "12月15日（星期二）\n08:00\n2027年3月15日（星期一）\n08:00\n2027年6月15日（星期二）\n08:00\n",
            "tirsdag 15. december\n08:00\nmandag 15. marts 2027\n08:00\ntirsdag 15. juni 2027\n08:00\n",
        ],
    );
    let every_72_hours = PlanDraft {
        every: "72".into(),
        once_day: "2026-12-01".into(),
        once_time: "20:00".into(),
        manner: patch(OffDraft::WithNext, OnAtStart::None).manner,
        ..plan(Pattern::EveryHours)
    };
    says(
        &alone(DoseForm::Patch, every_72_hours),
        [
            "Today, Tuesday 1 December\n20:00 on\nFriday 4 December\n20:00: old patch off, new patch on\nMonday 7 December\n20:00: old",
            "今天，12月1日（星期二）\n20:00貼上\n12月4日（星期五）\n20:00：撕下舊的，貼上新的\n12月7日（星期一）\n20:00：",
            "I dag, tirsdag 1. december\n20:00 på\nfredag 4. december\n20:00: det gamle plaster af, det nye på\nmandag 7. december\n20:00: det",
        ],
    );
    // As many as it takes to see the week without.
    let weekdays = PlanDraft {
        weekdays: vec![Weekday::Mon, Weekday::Wed, Weekday::Fri],
        weeks: "2".into(),
        ..plan(Pattern::Weekdays)
    };
    says(
        &alone(DoseForm::Tablet, weekdays),
        [
            "Tomorrow, Wednesday 2 December\n08:00\nFriday 4 December\n08:00\nMonday 14 December\n08:00\nWednesday 16 December\n08:00\n",
            "明天，12月2日（星期三）\n08:00\n12月4日（星期五）\n08:00\n12月14日（星期一）\n08:00\n12月16日（星期三）\n08:00\n",
            "I morgen, onsdag 2. december\n08:00\nfredag 4. december\n08:00\nmandag 14. december\n08:00\nonsdag 16. december\n08:00\n",
        ],
    );
}
