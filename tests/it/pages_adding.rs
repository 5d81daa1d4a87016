//! Adding and changing medicines, drawn in all languages.

use concord::ui::form::Typing;
use concord::ui::pages::add_medicine::add_medicine;
use concord::ui::parts::search;
use domain::amount::{Amount, Quantity, Unit};
use domain::event::Event;
use domain::id::{MedicineId, PersonId, PlanId};
use domain::medicine::{DoseForm, Identity, Ingredient, Medicine, Source, Status, StatusSince};
use domain::plan::{Because, DayPattern, Ending, Exactness, Food, Plan, Schedule, Slot, SlotTime};
use domain::words::Name;
use forms::adding::{AddDraft, AddStep, Prompt, Prompts};
use forms::medicine::{Chosen, KnownMedicine};
use forms::plan::{Pattern, PlanDraft, SlotDraft, TimeDraft};
use knowledge::catalogue::Catalogue;
use leptos::prelude::*;
use screens::candidate::{Candidate, Caution, Certainty, candidates};
use screens::route::Page;
use text::{AsSentence, Language};

use super::drawing::Desk;

fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

fn known(name: &str, ingredients: &[&str]) -> Chosen {
    Chosen::Known(KnownMedicine {
        id: name.to_lowercase(),
        name: name.into(),
        ingredients: ingredients.iter().map(|i| (*i).to_owned()).collect(),
        forms: vec![DoseForm::Tablet],
        strengths: vec!["500 mg".into(), "1 g".into()],
    })
}

/// A tablet every day at a clock time, with nothing else answered.
fn daily(chosen: Chosen, time: &str) -> AddDraft {
    let mut draft = AddDraft::default();
    draft.medicine.choose(chosen);
    draft.medicine.form = Some(DoseForm::Tablet);
    draft.medicine.source = Some(Source::Prescribed);
    draft.plan = PlanDraft {
        pattern: Some(Pattern::EveryDay),
        slots: vec![SlotDraft {
            time: TimeDraft::Clock(time.into()),
            amount: "1".into(),
        }],
        ..PlanDraft::default()
    };
    draft
}

fn on_list(desk: &Desk, person: PersonId, label: &str, ingredients: &[&str]) -> MedicineId {
    let id: MedicineId = desk.fresh();
    let from = desk.now().naive_local() - chrono::Duration::days(30);
    let at = |hour| Slot {
        time: SlotTime::Clock(chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap()),
        amount: Amount {
            quantity: Quantity::whole(2),
            unit: Unit::Tablet,
        },
    };
    let medicine = Medicine {
        id,
        label: name(label),
        nickname: None,
        identity: Identity::Catalogue {
            id: name(label),
            ingredients: ingredients
                .iter()
                .map(|ingredient| Ingredient {
                    name: name(ingredient),
                    strength: None,
                })
                .collect(),
        },
        strength: Some(name("500 mg")),
        form: DoseForm::Tablet,
        directions: None,
        reason: None,
        really: None,
        source: Source::Prescribed,
        prescriber: None,
        kept_on: None,
        plans: vec![Plan {
            id: desk.fresh::<PlanId>(),
            revision: 0,
            from,
            schedule: Schedule::Timed {
                days: DayPattern::EveryDay,
                slots: vec![at(8), at(20)],
                ending: Ending::Open,
            },
            food: Food::With,
            exactness: Exactness::Around,
            manner: domain::plan::Manner::default(),
            because: Because::Label,
        }],
        statuses: vec![StatusSince {
            from,
            status: Status::Taking,
            because: Because::Label,
        }],
    };
    desk.commit(person, Event::MedicineSaved(Box::new(medicine)));
    id
}

/// One step as HTML.
fn step(
    desk: &Desk,
    language: Language,
    person: PersonId,
    step: AddStep,
    draft: &AddDraft,
) -> String {
    let draft = draft.clone();
    desk.draw_view(language, Some(person), Page::AddMedicine, move || {
        add_medicine(person, draft, step, None)
    })
}

fn english(desk: &Desk, person: PersonId, at: AddStep, draft: &AddDraft) -> String {
    step(desk, Language::English, person, at, draft)
}

#[test]
fn the_first_question_is_asked_in_every_language_with_nothing_chosen() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let questions = [
        "Which medicine is it?",
        "是哪一種藥物？",
        "Hvilken medicin er det?",
    ];
    for (html, question) in desk.draw_all(mary, Page::AddMedicine).iter().zip(questions) {
        assert!(html.contains(question), "{html}");
        assert!(html.contains("type=\"search\""));
        assert!(!html.contains("class=\"sofar\""));
        assert!(!html.contains("steps__foot"));
    }
}

#[test]
fn no_frequency_is_chosen_beforehand() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let mut draft = AddDraft::default();
    draft.medicine.choose(known("Amlodipine", &["amlodipine"]));
    let html = english(&desk, mary, AddStep::Times, &draft);
    assert_eq!(
        html.matches("name=\"plan-pattern\"").count(),
        Pattern::COMMON.len()
    );
    assert!(!html.contains(" checked"), "{html}");
}

/// A button says which time it takes away, and a field of which time it asks.
#[test]
fn a_time_is_removed_by_its_own_name() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let mut draft = daily(known("Metformin", &["metformin"]), "08:00");
    for time in [
        TimeDraft::Clock(String::new()),
        TimeDraft::Anchored(domain::person::Anchor::Breakfast),
        TimeDraft::Anchored(domain::person::Anchor::Waking),
    ] {
        let amount = "1".into();
        draft.plan.slots.push(SlotDraft { time, amount });
    }
    for (language, words) in [
        (
            Language::English,
            [
                "Remove 08:00",
                "Remove this time",
                "Remove “with breakfast”",
                "How much when I get up?",
            ],
        ),
        (
            Language::Chinese,
            [
                "刪除08:00",
                "刪除這個時間",
                "刪除「早餐時」",
                "起床時用多少？",
            ],
        ),
        (
            Language::Danish,
            [
                "Fjern 08:00",
                "Fjern dette tidspunkt",
                "Fjern »til morgenmaden«",
                "Hvor meget, når jeg står op?",
            ],
        ),
    ] {
        let html = step(&desk, language, mary, AddStep::Times, &draft);
        for words in words {
            assert!(html.contains(words), "{words}: {html}");
        }
    }
}

/// Nothing is taken more than once, so no time is told apart from another.
#[test]
fn a_single_dose_is_asked_when_and_how_much() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let mut draft = daily(known("Metformin", &["metformin"]), "08:00");
    draft.plan.pattern = Some(Pattern::Once);
    let html = english(&desk, mary, AddStep::Times, &draft);
    for asked in ["When?", "How much?"] {
        assert!(html.contains(asked), "{asked}: {html}");
    }
    assert!(!html.contains("at a time?"), "{html}");
}

/// Underlined, and named in words besides: nobody has to see the line.
#[test]
fn what_was_not_understood_of_a_label_is_underlined_and_named() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let mut draft = AddDraft::default();
    draft.medicine.choose(known("Amlodipine", &["amlodipine"]));
    draft.medicine.form = Some(DoseForm::Tablet);
    draft.medicine.directions = "Take ONE tablet\nxyzzy at night".into();
    let html = english(&desk, mary, AddStep::Times, &draft);
    assert!(html.contains("<u class=\"unread\">xyzzy<"), "{html}");
    assert!(html.contains("Not understood: “xyzzy”."), "{html}");
    assert!(!html.contains("Use this, then check it"));
    assert!(!html.contains(" checked"), "{html}");
    draft.medicine.directions = "Take ONE tablet twice a day in the evening".into();
    let html = english(&desk, mary, AddStep::Times, &draft);
    for words in [
        "<u class=\"unlike\">twice a day<",
        "These do not fit together. Which one is meant?",
        "class=\"chip\">“in the evening”",
        "Ask my pharmacist",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    draft.plan.pattern = Some(Pattern::EveryDay);
    let html = english(&desk, mary, AddStep::Times, &draft);
    assert!(!html.contains("label-plan"), "a choice was made");
}

#[test]
fn a_new_label_is_asked_for_where_times_are_changed() {
    let desk = Desk::at("2026-11-22T12:00");
    let mary = desk.person("Mary");
    let id = on_list(&desk, mary, "Metformin", &["metformin"]);
    let new = ["There is a new label", "有新的標籤", "Der er en ny etiket"];
    let pages = desk.draw_all(mary, Page::ChangePlan(id));
    for (html, words) in pages.iter().zip(new) {
        assert!(html.contains(words), "{html}");
        assert!(html.contains("id=\"change-label\""));
    }
}

#[test]
fn answers_so_far_stay_in_sight_with_a_way_to_change_them() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let mut draft = daily(known("Amlodipine", &["amlodipine"]), "08:00");
    draft.medicine.strength = "5 mg".into();
    draft.medicine.directions = "Take ONE each morning".into();
    let html = english(&desk, mary, AddStep::Why, &draft);
    for words in [
        "Amlodipine",
        "5 mg · Tablet · On prescription",
        "Take ONE each morning",
        "1 tablet every day at 08:00",
        "aria-label=\"Change: The label says\"",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
}

#[test]
fn the_same_ingredient_is_named_with_the_medicines_it_is_in() {
    // AC-PRN-3
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    on_list(&desk, mary, "co-codamol", &["codeine", "paracetamol"]);
    on_list(&desk, mary, "paracetamol", &["paracetamol"]);
    let draft = daily(known("Cold remedy", &["paracetamol"]), "09:00");
    let words = "Also contains paracetamol — already in co-codamol and paracetamol. Ask your pharmacist before the first dose.";
    for at in [AddStep::Pack, AddStep::Check] {
        assert!(english(&desk, mary, at, &draft).contains(words), "{at:?}");
    }
}

#[test]
fn methotrexate_every_day_warns_and_gives_no_times() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let draft = daily(known("Methotrexate", &["methotrexate"]), "09:00");
    let html = english(&desk, mary, AddStep::Check, &draft);
    let words = "Methotrexate is usually once a week. Call your pharmacist before the next dose.";
    assert!(html.contains(words), "{html}");
    assert!(html.contains("We give no reminders for it."));
    assert!(html.contains("No reminders will come for this medicine."));
    assert!(!html.contains("class=\"days\""));
    assert!(html.contains("Call today:"));
}

#[test]
fn the_last_screen_reads_the_plan_back_and_shows_three_days() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let mut draft = daily(known("Metformin", &["metformin"]), "08:00");
    draft.plan.slots.push(SlotDraft {
        time: TimeDraft::Clock("18:00".into()),
        amount: "1".into(),
    });
    draft.medicine.reason = "for my sugar".into();
    for (language, words) in [
        (
            Language::English,
            [
                "1 tablet every day at 08:00 and at 18:00",
                "Today, Sunday 22 November",
                "Already past today: 08:00",
                "for my sugar",
            ],
        ),
        (
            Language::Chinese,
            [
                "每日08:00及18:00，每次1粒",
                "今天，11月22日（星期日）",
                "今天已過的時間：08:00",
                "for my sugar",
            ],
        ),
        (
            Language::Danish,
            [
                "1 tablet hver dag klokken 08:00 og 18:00",
                "I dag, søndag 22. november",
                "Allerede forbi i dag: 08:00",
                "for my sugar",
            ],
        ),
    ] {
        let html = step(&desk, language, mary, AddStep::Check, &draft);
        for words in words {
            assert!(html.contains(words), "{words}: {html}");
        }
        assert_eq!(html.matches("class=\"days__day\"").count(), 3);
        assert_eq!(html.matches("08:00 · 18:00").count(), 2);
    }
}

#[test]
fn what_was_left_empty_becomes_a_question() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let mut draft = daily(Chosen::AsTyped("Blue tonic".into()), "09:00");
    draft.plan = PlanDraft {
        pattern: Some(Pattern::WhenNeeded),
        amount: "1".into(),
        ..PlanDraft::default()
    };
    let html = english(&desk, mary, AddStep::Check, &draft);
    for words in [
        "Ask: what is this for?",
        "Ask the prescriber or pharmacist: what is the shortest time between doses?",
        "Ask the prescriber or pharmacist: what is the most in 24 hours?",
        "“Blue tonic” was not recognised, so it was not checked.",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    draft.plan.pattern = Some(Pattern::AsDirected);
    let html = english(&desk, mary, AddStep::Check, &draft);
    assert!(html.contains("Ask how to take this."), "{html}");
}

/// AC-MOM: adding offers the prompts once, they can be put away, and a medicine on the list is not
/// asked about again.
#[test]
fn ac_mom_prompts_are_offered_once_and_can_be_put_away() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let offered = daily(known("Amlodipine", &["amlodipine"]), "08:00");
    let put_away = AddDraft {
        prompts: Prompts::PutAway,
        ..offered.clone()
    };
    for language in Language::ALL {
        let l = language.text().labels;
        let prompt = l.prompt(Prompt::ALL[0]);
        let html = step(&desk, language, mary, AddStep::Why, &offered);
        assert!(html.contains(l.prompts) && html.contains(l.put_away));
        assert!(html.contains(prompt), "{html}");
        assert!(!html.contains(" checked"), "nothing is chosen beforehand");
        for at in AddStep::ALL.into_iter().filter(|at| *at != AddStep::Why) {
            assert!(!step(&desk, language, mary, at, &offered).contains(l.prompts));
        }
        let html = step(&desk, language, mary, AddStep::Why, &put_away);
        assert!(
            !html.contains(l.prompts) && !html.contains(prompt),
            "{html}"
        );
    }
    let id = on_list(&desk, mary, "Metformin", &["metformin"]);
    for page in [
        Page::Medicine(id),
        Page::ChangeMedicine(id),
        Page::ChangePlan(id),
    ] {
        for (language, html) in Language::ALL.into_iter().zip(desk.draw_all(mary, page)) {
            assert!(!html.contains(language.text().labels.prompts), "{page:?}");
        }
    }
}

#[test]
fn an_incomplete_draft_names_the_steps_to_go_back_to() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let mut draft = daily(known("Amlodipine", &["amlodipine"]), "08:00");
    draft.medicine.source = None;
    let html = english(&desk, mary, AddStep::Check, &draft);
    assert!(html.contains("Something is still missing."), "{html}");
    assert!(html.contains("What is on the box?"));
    assert!(!html.contains("class=\"readback\""));
}

#[test]
fn markup_in_a_name_is_only_text() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let hostile = format!("<img src=x onerror=alert(1)>{}", "x".repeat(170));
    let draft = daily(Chosen::AsTyped(hostile), "09:00");
    for at in AddStep::ALL {
        for language in Language::ALL {
            let html = step(&desk, language, mary, at, &draft);
            assert!(!html.contains("<img"), "{at:?}");
            assert!(html.contains("<h1"));
        }
    }
}

#[test]
fn with_several_people_the_last_screen_says_whose_it_is() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let draft = daily(known("Amlodipine", &["amlodipine"]), "08:00");
    let alone = english(&desk, mary, AddStep::Check, &draft);
    assert!(!alone.contains("class=\"tag\""));
    desk.person("John");
    let html = english(&desk, mary, AddStep::Check, &draft);
    assert!(
        html.contains("class=\"tag\"") && html.contains("Mary"),
        "{html}"
    );
}

#[test]
fn a_changed_plan_says_from_when_and_what_it_rests_on() {
    let desk = Desk::at("2026-11-22T12:00");
    let mary = desk.person("Mary");
    let id = on_list(&desk, mary, "Metformin", &["metformin"]);
    let titles = [
        "Change how you take Metformin",
        "更改Metformin的用法",
        "Ret, hvordan du tager Metformin",
    ];
    for (html, title) in desk.draw_all(mary, Page::ChangePlan(id)).iter().zip(titles) {
        assert!(html.contains(title), "{html}");
        assert_eq!(html.matches("name=\"change-from\"").count(), 3);
        // Nobody wrote a decision down, so none is offered.
        assert_eq!(html.matches("name=\"change-ground\"").count(), 4);
    }
    let html = desk.draw(Language::English, mary, Page::ChangePlan(id));
    assert!(html.contains("2 tablets each time, every day at 08:00 and at 20:00 with food"));
    assert_eq!(html.matches("Still to come today: 20:00.").count(), 3);
}

#[test]
fn a_changed_label_begins_with_what_is_known() {
    let desk = Desk::at("2026-11-22T12:00");
    let mary = desk.person("Mary");
    let id = on_list(&desk, mary, "Metformin", &["metformin"]);
    let html = desk.draw(Language::English, mary, Page::ChangeMedicine(id));
    for words in ["Change Metformin", "value=\"500 mg\"", "metformin"] {
        assert!(html.contains(words), "{words}: {html}");
    }
    let gone: MedicineId = desk.fresh();
    let html = desk.draw(Language::English, mary, Page::ChangeMedicine(gone));
    assert!(html.contains("This page is not here."));
}

fn catalogue() -> Catalogue {
    Catalogue::parse(include_str!("../../public/medicines/catalogue.txt")).unwrap()
}

fn found(typed: &str, language: Language) -> Vec<Candidate> {
    candidates(&catalogue(), typed, language)
}

#[test]
fn a_slip_is_offered_as_a_guess_and_never_as_a_fit() {
    let fit = &found("amlodipine", Language::English)[0];
    assert_eq!(fit.known.name, "Amlodipine");
    assert_eq!(fit.certainty, Certainty::Fits);
    let guess = found("amlodipne", Language::English);
    let guess = guess
        .iter()
        .find(|one| one.known.id == "amlodipine")
        .unwrap();
    assert_eq!(guess.certainty, Certainty::Guess);
}

#[test]
fn a_name_that_differs_by_country_has_to_be_confirmed() {
    let found = found("benadryl", Language::English);
    assert!(!found.is_empty());
    assert!(
        found
            .iter()
            .any(|one| matches!(one.caution, Some(Caution::SameName { .. }))),
        "{found:?}"
    );
}

#[test]
fn rows_show_what_is_inside_and_end_with_the_name_as_typed() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    for (language, last) in [
        (Language::English, "Use “panado” as I typed it"),
        (Language::Chinese, "使用我輸入的「panado」"),
        (Language::Danish, "Brug »panado«, som jeg skrev det"),
    ] {
        let html = desk.draw_view(language, Some(mary), Page::AddMedicine, move || {
            search::results(
                "panado",
                Typing::Words,
                Some(found("panado", language)),
                Callback::new(|_| ()),
                Callback::new(|()| ()),
            )
        });
        assert!(html.contains("paracetamol"), "{html}");
        let end = html.rfind("class=\"result\"").unwrap();
        assert!(html[end..].contains(last), "{html}");
    }
}

#[test]
fn letters_of_a_word_being_composed_are_no_name_and_nothing_is_missing() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    for (language, finish) in [
        (Language::English, "Finish the word."),
        (Language::Chinese, "選好字之後"),
        (Language::Danish, "Skriv ordet færdigt."),
    ] {
        let draw = |typed: &'static str, list| {
            desk.draw_view(language, Some(mary), Page::AddMedicine, move || {
                let (pick, as_typed) = (Callback::new(|_| ()), Callback::new(|()| ()));
                search::results(typed, Typing::Composing, list, pick, as_typed)
            })
        };
        let t = language.text();
        for html in [draw("bi li", Some(Vec::new())), draw("bi li", None)] {
            assert!(!html.contains("bi li"), "{html}");
            assert!(!html.contains(t.finding.nothing_found), "{html}");
            assert!(html.contains(finish), "{html}");
        }
        // What fits is shown all the same: some keyboards compose every word.
        let html = draw("panado", Some(found("panado", language)));
        assert!(html.contains("paracetamol"), "{html}");
        assert!(!html.contains(&t.finding.as_typed("panado")), "{html}");
    }
}

#[test]
fn without_the_list_nothing_is_said_to_be_missing_from_it() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let html = desk.draw_view(
        Language::English,
        Some(mary),
        Page::AddMedicine,
        move || {
            search::results(
                "panado",
                Typing::Words,
                None,
                Callback::new(|_| ()),
                Callback::new(|()| ()),
            )
        },
    );
    assert!(!html.contains("Nothing like this"), "{html}");
    assert!(html.contains("Use “panado” as I typed it"));
}

#[test]
fn a_name_of_ten_thousand_letters_is_refused_in_words() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let long = "x".repeat(10_000);
    let typed = long.clone();
    let html = desk.draw_view(
        Language::English,
        Some(mary),
        Page::AddMedicine,
        move || {
            search::results(
                &typed,
                Typing::Words,
                Some(found(&typed, Language::English)),
                Callback::new(|_| ()),
                Callback::new(|()| ()),
            )
        },
    );
    assert!(html.len() < 2_000, "{}", html.len());
    let draft = daily(Chosen::AsTyped(long), "09:00");
    let problems = draft.problems_on(
        AddStep::Which,
        desk.now().naive_local(),
        &crate::support::zone("Europe/London"),
    );
    let t = Language::English.text();
    let words = problems[0].as_sentence(t);
    assert_eq!(words, "That is too long. Use at most 200 letters.");
}
