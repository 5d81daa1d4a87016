//! Before something new is taken, and the last step of adding a medicine: by the rules that ship.

use std::sync::Arc;

use concord::ui::pages::add_medicine::{add_medicine, begin_with};
use concord::ui::pages::before_new::{Looking, before_new};
use domain::event::Event;
use domain::id::PersonId;
use domain::medicine::{DoseForm, Medicine, Source};
use forms::adding::{AddDraft, AddStep};
use forms::medicine::Chosen;
use forms::plan::{Pattern, PlanDraft, SlotDraft, TimeDraft};
use screens::before_new::{Something, Substance, substances};
use screens::candidate::candidates;
use screens::route::Page;
use text::Language;

use super::drawing::Desk;
use super::shipped::Shipped;
use super::support;

const G4: [&str; 3] = [
    "Our short list found nothing to ask about. That does not mean there are no interactions. Ask your pharmacist.",
    "我們的簡短清單沒有找到需要查問的事項。這不代表沒有相互影響。請詢問藥劑師。",
    "Vores korte liste fandt ikke noget at spørge om. Det betyder ikke, at der ingen påvirkninger er. Spørg dit apotek.",
];

/// Puts the shipped names, rules and phrases on the shelf, as fetching does.
fn shelf() -> Shipped {
    Shipped::on_shelf()
}

fn on_list(desk: &Desk, person: PersonId, label: &str, parts: &[(&str, u32)]) {
    let schedule = support::daily(&["08:00"]);
    let medicine = support::medicine(1, label, parts, "2026-11-01 00:00", schedule);
    let medicine = Medicine {
        id: desk.fresh(),
        ..medicine
    };
    desk.commit(person, Event::MedicineSaved(Box::new(medicine)));
}

/// The first medicine that the catalogue offers for a name.
fn chosen(by: &Shipped, name: &str) -> Chosen {
    let found = candidates(&by.catalogue, name, Language::English);
    Chosen::Known(found[0].known.clone())
}

/// The page with something looked up, in every language.
fn looked_up(
    desk: &Desk,
    person: PersonId,
    something: &Something,
) -> [String; Language::ALL.len()] {
    Language::ALL.map(|language| {
        let looking = Looking::Chosen(Arc::new(something.clone()));
        desk.draw_view(language, Some(person), Page::BeforeNew, move || {
            before_new(person, looking)
        })
    })
}

/// The last step of adding a tablet a day.
fn last_step(desk: &Desk, language: Language, person: PersonId, chosen: &Chosen) -> String {
    let mut draft = AddDraft::default();
    draft.medicine.choose(chosen.clone());
    draft.medicine.form = Some(DoseForm::Tablet);
    draft.medicine.source = Some(Source::Bought);
    draft.plan = PlanDraft {
        pattern: Some(Pattern::EveryDay),
        slots: vec![SlotDraft {
            time: TimeDraft::Clock("09:00".into()),
            amount: "1".into(),
        }],
        ..PlanDraft::default()
    };
    desk.draw_view(language, Some(person), Page::AddMedicine, move || {
        let view = add_medicine(person, draft, AddStep::Check, None);
        // What is fetched has come, or has not.
        any_spawner::Executor::poll_local();
        view
    })
}

/// AC-DUR-1: no plan is saved before one of the two ways is chosen.
#[test]
fn ac_dur_1_adding_ibuprofen_beside_warfarin_asks_before_it_saves() {
    let (desk, by) = (Desk::at("2026-11-22T08:12"), shelf());
    let mary = desk.person("Mary");
    on_list(&desk, mary, "Warfarin", &[("warfarin", 3)]);
    let ibuprofen = chosen(&by, "ibuprofen");
    for (language, sentence, asked, anyway) in [
        (
            Language::English,
            "Check before you take it: ibuprofen with warfarin can make bleeding more likely. Ask your pharmacist before the first dose.",
            "I have asked",
            "Save anyway",
        ),
        (
            Language::Chinese,
            "使用前請先查問：ibuprofen與warfarin一同使用，可能會較容易出血。第一次使用前，請先詢問藥劑師。",
            "我已查問",
            "仍然儲存",
        ),
        (
            Language::Danish,
            "Spørg, før du tager det: ibuprofen sammen med warfarin kan give større risiko for blødning. Spørg dit apotek før den første dosis.",
            "Jeg har spurgt",
            "Gem alligevel",
        ),
    ] {
        let html = last_step(&desk, language, mary, &ibuprofen);
        assert!(html.contains(sentence), "{html}");
        let foot = &html[html.find("class=\"steps__foot\"").unwrap()..];
        assert!(foot.contains(asked) && foot.contains(anyway), "{foot}");
        assert_eq!(foot.matches("<button").count(), 2);
        assert!(!foot.contains(language.text().adding.save));
        assert!(html.contains("finding__basis"), "its sources are named");
        assert!(html.contains(language.text().common.not_checked));
    }
}

#[test]
fn with_nothing_to_ask_first_saving_is_one_button_and_g4_is_said() {
    let (desk, by) = (Desk::at("2026-11-22T08:12"), shelf());
    let mary = desk.person("Mary");
    on_list(&desk, mary, "Pravastatin", &[("pravastatin", 40)]);
    let clarithromycin = chosen(&by, "clarithromycin");
    for (language, g4) in Language::ALL.into_iter().zip(G4) {
        let html = last_step(&desk, language, mary, &clarithromycin);
        assert!(html.contains(g4), "{html}");
        let foot = &html[html.find("class=\"steps__foot\"").unwrap()..];
        assert!(foot.contains(language.text().adding.save));
        assert_eq!(foot.matches("<button").count(), 1);
    }
}

#[test]
fn without_the_rules_it_is_said_and_saving_still_works() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    on_list(&desk, mary, "Warfarin", &[("warfarin", 3)]);
    let ibuprofen = Chosen::AsTyped("Ibuprofen".into());
    for language in Language::ALL {
        let html = last_step(&desk, language, mary, &ibuprofen);
        let a = language.text().adding;
        assert!(html.contains(a.not_looked), "{html}");
        let foot = &html[html.find("class=\"steps__foot\"").unwrap()..];
        assert!(
            foot.contains(a.save) && !foot.contains("disabled"),
            "{foot}"
        );
        assert!(!html.contains(language.text().checks.nothing));
    }
}

/// AC-G4 and AC-DUR-2.
#[test]
fn ac_g4_ac_dur_2_what_finds_nothing_says_exactly_that() {
    let (desk, by) = (Desk::at("2026-11-22T08:12"), shelf());
    for (known, new) in [
        ("pravastatin", "clarithromycin"),
        ("phenelzine", "loperamide"),
        ("phenelzine", "caffeine"),
    ] {
        let person = desk.person("Mary");
        on_list(&desk, person, known, &[(known, 10)]);
        // Caffeine by itself is on no list of medicines; the rules know it all the same.
        let something = match new {
            "caffeine" => Something::Substance(Substance {
                name: new.into(),
                called: new.into(),
            }),
            medicine => Something::Medicine(chosen(&by, medicine)),
        };
        for (html, g4) in looked_up(&desk, person, &something).iter().zip(G4) {
            assert!(html.contains(g4), "{known} {new}: {html}");
            assert!(!html.contains("class=\"finding__words\""), "{html}");
        }
    }
}

#[test]
fn a_food_is_looked_up_beside_the_list_and_nothing_is_saved() {
    let (desk, by) = (Desk::at("2026-11-22T08:12"), shelf());
    let mary = desk.person("Mary");
    on_list(&desk, mary, "Simvastatin", &[("simvastatin", 40)]);
    let before = desk.ledger.newest_gesture().map(|gesture| gesture.entry.id);
    let fruit = substances(&by.read_in(Language::English).rulebook, "grapef");
    assert_eq!(fruit.len(), 1);
    let something = Something::Substance(fruit[0].clone());
    for (language, html) in Language::ALL
        .into_iter()
        .zip(looked_up(&desk, mary, &something))
    {
        let t = language.text();
        assert!(html.contains("class=\"finding__words\""), "{html}");
        assert!(html.contains("imvastatin"));
        assert!(html.contains(t.checks.add));
        // A food is not put on the list of medicines.
        assert!(!html.contains(t.before.add));
        assert!(!html.contains(t.checks.nothing));
    }
    let after = desk.ledger.newest_gesture().map(|gesture| gesture.entry.id);
    assert_eq!(before, after);
}

#[test]
fn foods_are_found_by_any_of_their_names() {
    let by = shelf();
    let named = |typed: &str, language| -> Vec<String> {
        let found = substances(&by.read_in(language).rulebook, typed);
        found.into_iter().map(|one| one.called).collect()
    };
    assert!(named("", Language::English).len() > 10);
    assert_eq!(named("Grape", Language::Danish), ["Grapefrugt"]);
    assert_eq!(named("西柚", Language::English), ["Grapefruit"]);
    assert_eq!(named("greens", Language::English).len(), 1);
    assert!(named("zzz", Language::English).is_empty());
}

#[test]
fn a_name_that_is_not_recognised_is_not_said_to_be_checked() {
    let (desk, _) = (Desk::at("2026-11-22T08:12"), shelf());
    let mary = desk.person("Mary");
    on_list(&desk, mary, "Warfarin", &[("warfarin", 3)]);
    let name = format!("<img src=x>{}", "y".repeat(180));
    let something = Something::Medicine(Chosen::AsTyped(name));
    let says = [
        "Not recognised, so not checked:",
        "未能識別，因此沒有核對：",
        "Ikke genkendt, derfor ikke kontrolleret:",
    ];
    for ((html, says), g4) in looked_up(&desk, mary, &something).iter().zip(says).zip(G4) {
        assert!(html.contains(says), "{html}");
        assert!(!html.contains(g4) && !html.contains("<img"), "{html}");
    }
}

#[test]
fn an_answer_is_shown_beside_what_was_found() {
    let (desk, by) = (Desk::at("2026-11-22T08:12"), shelf());
    let mary = desk.person("Mary");
    on_list(&desk, mary, "Warfarin", &[("warfarin", 3)]);
    let something = Something::Medicine(chosen(&by, "ibuprofen"));
    let [html, ..] = looked_up(&desk, mary, &something);
    for words in [
        "Check before you take it: ibuprofen with warfarin",
        "Looked at beside the 1 medicine on your list.",
        "Add to my questions",
        "Add it to my medicines",
        "Look up something else",
        "Not yet checked by a pharmacist",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
}

#[test]
fn it_is_reached_from_today_the_medicines_and_the_checks() {
    let (desk, _) = (Desk::at("2026-11-22T08:12"), shelf());
    let mary = desk.person("Mary");
    on_list(&desk, mary, "Warfarin", &[("warfarin", 3)]);
    for page in [Page::Today, Page::Medicines, Page::Checks] {
        for html in desk.draw_all(mary, page) {
            assert!(html.contains("/medicines/before\""), "{page:?}");
        }
    }
    for html in desk.draw_all(mary, Page::Checks) {
        assert!(html.contains("/settings/health\""));
    }
    for (language, html) in Language::ALL
        .into_iter()
        .zip(desk.draw_all(mary, Page::BeforeNew))
    {
        assert!(html.contains(language.text().before.title), "{html}");
        assert!(html.contains("type=\"search\""));
        assert!(html.matches("class=\"chip\"").count() > 10);
    }
}

#[test]
fn what_was_looked_up_goes_into_adding_and_no_answers_are_lost() {
    let by = shelf();
    let new = chosen(&by, "ibuprofen");
    let (draft, step, waiting) = begin_with(new.clone(), None);
    assert_eq!((step, waiting), (AddStep::Pack, None));
    assert_eq!(draft.medicine.chosen, Some(new.clone()));
    let mut kept = AddDraft::default();
    kept.medicine.choose(chosen(&by, "amlodipine"));
    kept.step = AddStep::Times;
    let (draft, step, waiting) = begin_with(new, Some(kept.clone()));
    assert_eq!((step, waiting.as_ref()), (AddStep::Which, Some(&kept)));
    assert_eq!(draft.medicine.typed, "Ibuprofen");
    let same = chosen(&by, "amlodipine");
    assert_eq!(
        begin_with(same, Some(kept.clone())),
        (kept, AddStep::Times, None)
    );
}
