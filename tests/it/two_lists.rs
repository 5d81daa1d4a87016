//! Two lists held against each other: the person's own, and one that somebody else wrote.

use domain::amount::{Quantity, Strength, StrengthUnit, Unit};
use domain::concordance::{About, Answer, Kept, Paperwork, Question, QuestionState, Urgency};
use domain::event::Event;
use domain::gesture;
use domain::id::{ListId, QuestionId};
use domain::medicine::{DoseForm, Identity, Medicine, Status};
use domain::person::Role;
use domain::plan::Schedule;
use domain::two_lists::{Difference, RowState, TheirList, compare, is_disputed};
use domain::words::{Name, Words};
use forms::their_list::{LineSaid, ReadGround, TheirListDraft, read};
use knowledge::catalogue::{Catalogue, CatalogueId};
use screens::dose::DoseLine;
use screens::own_sentence::asked_in;
use screens::route::Page;
use screens::two_lists::{ListGround, asks, paper, read_as, rows};
use text::{Language, Text};

use crate::drawing::Desk;
use crate::support::*;

const NOW: &str = "2026-05-04 12:00";
const EARLY: &str = "2026-01-01 00:00";

fn catalogue() -> Catalogue {
    Catalogue::parse(include_str!("../../public/medicines/catalogue.txt")).unwrap()
}

/// A tablet of so many milligrams, one at eight.
fn tablet(number: u32, label: &str, milligrams: u32) -> Medicine {
    Medicine {
        strength: Some(name(&format!("{milligrams} mg"))),
        ..medicine(
            number,
            label,
            &[(label, milligrams)],
            EARLY,
            daily(&["08:00"]),
        )
    }
}

fn list_of(story: &Story, text: &str, said: &[(&str, LineSaid)]) -> TheirList {
    let catalogue = catalogue();
    let own: Vec<Name> = story
        .record()
        .current_medicines()
        .filter(|one| one.ingredients().is_empty())
        .map(|one| one.label.clone())
        .collect();
    let ground = ReadGround {
        catalogue: &catalogue,
        own: &own,
        now: local(NOW),
        zone: &story.zone,
    };
    let lines = read(text, ground);
    let mut draft = TheirListDraft {
        by: Some(Role::Clinic),
        ..TheirListDraft::default()
    };
    for (line, said) in said {
        draft.said.insert((*line).to_owned(), said.clone());
    }
    draft.finish(id::<ListId>(70), &lines, &catalogue).unwrap()
}

fn ground<'a>(story: &'a Story, list: &'a TheirList, text: &'static Text) -> ListGround<'a> {
    ListGround {
        record: story.record(),
        list,
        at: local(NOW),
        text,
    }
}

fn titles(story: &Story, list: &TheirList, language: Language) -> Vec<String> {
    let rows = rows(ground(story, list, language.text()));
    rows.into_iter().map(|row| row.title).collect()
}

/// Keeps the list with its questions, as the app does.
fn keep(story: &mut Story, list: &TheirList) -> usize {
    let mut number = 800;
    let asked = asks(ground(story, list, Language::English.text()), || {
        number += 1;
        id::<QuestionId>(number)
    });
    let count = asked.len();
    story.say_at(NOW, gesture::two_lists::keep(list, asked));
    count
}

fn reconciled() -> (Story, TheirList) {
    let story = Story::new([
        tablet(1, "ramipril", 5),
        tablet(2, "amlodipine", 5),
        tablet(3, "simvastatin", 40),
    ]);
    let letter = "Ramipril 2.5 mg\nBisoprolol 1.25 mg\nSimvastatin 40 mg";
    let list = list_of(&story, letter, &[]);
    (story, list)
}

/// AC-REC: mine ramipril 5 mg, amlodipine 5 mg, simvastatin 40 mg; the letter ramipril
/// 2.5 mg, bisoprolol 1.25 mg, simvastatin 40 mg.
#[test]
fn ac_rec_each_difference_is_told_asked_about_and_changes_no_plan() {
    let (mut story, list) = reconciled();
    assert_eq!(
        titles(&story, &list, Language::English),
        [
            "Dose differs: ramipril — yours 5 mg, letter 2.5 mg",
            "Only on yours: amlodipine 5 mg",
            "Only on letter: Bisoprolol 1.25 mg",
            "Same: simvastatin 40 mg",
        ]
    );
    let before: Vec<Medicine> = story.record().current_medicines().cloned().collect();
    assert_eq!(keep(&mut story, &list), 3);
    let after: Vec<Medicine> = story.record().current_medicines().cloned().collect();
    assert_eq!(before, after, "no plan changes");
    let about: Vec<(About, Urgency)> = story
        .record()
        .open_questions()
        .iter()
        .map(|question| (question.about, question.urgency))
        .collect();
    assert_eq!(
        about,
        [
            (About::Medicine(id(1)), Urgency::Today),
            (About::Medicine(id(2)), Urgency::Today),
            (About::General, Urgency::Today),
        ]
    );
}

/// AC-REC: reminders of what differs say so until somebody answered.
#[test]
fn ac_rec_a_dose_about_which_two_lists_disagree_says_to_call_until_it_is_answered() {
    let (mut story, list) = reconciled();
    keep(&mut story, &list);
    let says = |story: &Story, number: u32| {
        let t = Language::English.text();
        let dose = story.dose(number, "2026-05-05", "08:00");
        let line = DoseLine::new(t, story.record(), dose, None, story.at(NOW));
        line.details
            .iter()
            .any(|words| words == "Two lists disagree — call before this dose.")
    };
    assert_eq!(
        [1, 2, 3].map(|number| says(&story, number)),
        [true, true, false]
    );
    let question = story.record().questions_about(id(1)).next().unwrap().id;
    let told = Answer {
        words: words("2.5 mg is right from now on."),
        by: Role::Pharmacist,
        name: None,
        on: date("2026-05-04"),
    };
    let seen = story.record().seen(question).unwrap();
    story.say_at(
        "2026-05-04 12:01",
        gesture::question::answer(&seen, told).unwrap(),
    );
    assert_eq!([1, 2].map(|number| says(&story, number)), [false, true]);
    assert!(!is_disputed(story.record(), id(1)) && is_disputed(story.record(), id(2)));
}

/// AC-REC: what is taken when needed says so too.
#[test]
fn ac_rec_what_is_taken_when_needed_says_to_call_as_well() {
    let desk = Desk::at("2026-05-04T12:00");
    let mary = desk.person("Mary");
    let mut painkiller = tablet(1, "paracetamol", 500);
    painkiller.plans[0].schedule = when_needed("1", Some(4), Some(8));
    desk.commit(mary, Event::MedicineSaved(Box::new(painkiller)));
    let t = Language::English.text();
    assert!(
        !desk
            .draw(Language::English, mary, Page::Today)
            .contains(t.lists.disagree)
    );
    let story = Story::new([]);
    let list = list_of(&story, "Paracetamol 1 g", &[]);
    let event = desk.ledger.read_person(mary, |record| {
        let ground = ListGround {
            record,
            list: &list,
            at: local(NOW),
            text: t,
        };
        gesture::two_lists::keep(&list, asks(ground, || id::<QuestionId>(900)))
    });
    desk.commit(mary, event.unwrap());
    let today = desk.draw(Language::English, mary, Page::Today);
    assert!(today.contains(t.lists.disagree), "{today}");
}

#[test]
fn a_list_that_is_kept_is_read_again_as_it_was_and_asks_nothing_twice() {
    let (mut story, list) = reconciled();
    keep(&mut story, &list);
    let kept: Vec<TheirList> = story.record().their_lists().collect();
    assert_eq!(kept, std::slice::from_ref(&list));
    assert_eq!(
        keep(&mut story, &list),
        0,
        "each difference has its question"
    );
}

/// So many tablets at eight and at ten in the evening.
fn at_two_times(morning: &str, night: &str) -> Medicine {
    let plan = daily(&["08:00", "22:00"]);
    let mut one = Medicine {
        strength: Some(name("500 mg")),
        ..medicine(1, "metformin", &[("metformin", 500)], EARLY, plan)
    };
    if let Schedule::Timed { slots, .. } = &mut one.plans[0].schedule {
        slots[0].amount = tablets(morning);
        slots[1].amount = tablets(night);
    }
    one
}

/// Premixed insulin, ten units twice a day.
fn premixed() -> Medicine {
    let mut one = medicine(1, "NovoMix 30", &[], EARLY, daily(&["08:00", "18:00"]));
    one.form = DoseForm::Injection;
    one.identity = tablet(2, "insulin (premixed)", 1).identity;
    if let Identity::Catalogue { ingredients, .. } = &mut one.identity {
        ingredients[0].strength = None;
    }
    if let Schedule::Timed { slots, .. } = &mut one.plans[0].schedule {
        for slot in slots {
            slot.amount.quantity = Quantity::whole(10);
            slot.amount.unit = Unit::Unit;
        }
    }
    one
}

/// One that was typed and that nobody knows.
fn typed(label: &str) -> Medicine {
    medicine(1, label, &[], EARLY, daily(&["08:00"]))
}

/// A capsule whose ingredient has this strength.
fn of_strength(label: &str, printed: &str, unit: StrengthUnit) -> Medicine {
    let mut one = tablet(1, label, 1);
    let quantity = printed.split(' ').next().unwrap().parse().unwrap();
    one.strength = Some(name(printed));
    if let Identity::Catalogue { ingredients, .. } = &mut one.identity {
        ingredients[0].strength = Some(Strength { quantity, unit });
    }
    one
}

type Lists<'a> = (&'a str, Vec<Medicine>, &'a str, Vec<&'a str>);

/// One tablet of so many milligrams, of which so many are taken.
fn with_amount(number: u32, label: &str, milligrams: u32, amount: &str) -> Medicine {
    let mut one = tablet(number, label, milligrams);
    if let Schedule::Timed { slots, .. } = &mut one.plans[0].schedule {
        slots[0].amount = tablets(amount);
    }
    one
}

fn check(cases: Vec<Lists>) {
    for (what, mine, letter, expected) in cases {
        let story = Story::new(mine);
        let said = [("Medicines we gave you in hospital", LineSaid::IsAnother)];
        let list = list_of(&story, letter, &said);
        assert_eq!(titles(&story, &list, Language::English), expected, "{what}");
    }
}

#[test]
fn doses_and_times_are_told_apart() {
    check(vec![
        (
            "half a tablet is the same dose as a weight of half as much",
            vec![with_amount(1, "ramipril", 5, "0.5")],
            "Ramipril 2.5 mg once a day",
            vec!["Same: ramipril 5 mg"],
        ),
        (
            "two tablets are not the dose that stands there",
            vec![with_amount(1, "ramipril", 5, "2")],
            "Ramipril 5 mg once a day",
            vec!["Dose differs: ramipril — yours 5 mg, 2 tablets, letter 5 mg"],
        ),
        (
            "the same dose in other tablets is told as such",
            vec![with_amount(1, "ramipril", 5, "2")],
            "Ramipril 10 mg tablets, one in the morning",
            vec!["Form or tablet size differs: ramipril 5 mg"],
        ),
        (
            "twice a day is not once a day",
            vec![tablet(1, "ramipril", 5)],
            "Ramipril 5 mg tablets, one twice a day",
            vec!["Timing differs: ramipril 5 mg"],
        ),
        (
            "the evening is not the morning",
            vec![tablet(1, "simvastatin", 40)],
            "Simvastatin 40 mg tablets, one at bedtime",
            vec!["Timing differs: simvastatin 40 mg"],
        ),
        (
            "the same doses at other times of the day are not the same",
            vec![at_two_times("2", "1")],
            "Metformin 500 mg tablets, one in the morning and two at night",
            vec!["Timing differs: metformin 500 mg"],
        ),
        (
            "nor are other doses of the same two sizes",
            vec![at_two_times("2", "1")],
            "Metformin 500 mg tablets, two in the morning and two at night",
            vec![
                "Dose differs: metformin — yours 500 mg, 2 tablets, 1 tablet, letter 500 mg, 2 tablets",
            ],
        ),
        (
            "a part of a microgram counts",
            vec![of_strength(
                "alfacalcidol",
                "0.25 micrograms",
                StrengthUnit::Micrograms,
            )],
            "Alfacalcidol 0.5 micrograms",
            vec!["Dose differs: alfacalcidol — yours 0.25 micrograms, letter 0.5 micrograms"],
        ),
    ]);
}

#[test]
fn what_a_letter_says_beside_the_dose_is_never_called_the_same() {
    check(vec![
        (
            "two strengths on one line are no strength of one tablet",
            vec![tablet(1, "warfarin", 3)],
            "Warfarin 3 mg Monday 1 mg Tuesday",
            vec!["Check what the letter says: warfarin 3 mg"],
        ),
        (
            "nor is a change of the dose the dose",
            vec![tablet(1, "ramipril", 5)],
            "Ramipril 5 mg, increase to 10 mg after one week",
            vec!["Check what the letter says: ramipril 5 mg"],
        ),
        (
            "words before the name are not left out",
            vec![tablet(1, "methotrexate", 3)],
            "Weekly methotrexate 3 mg",
            vec!["Check what the letter says: methotrexate 3 mg"],
        ),
        (
            "nor a number of tablets before it",
            vec![tablet(1, "ramipril", 5)],
            "Take two ramipril 5 mg tablets in the morning",
            vec!["Check what the letter says: ramipril 5 mg"],
        ),
        (
            "what stands under a heading that nobody knows is not ended by the one above",
            vec![],
            "Stopped:\nNaproxen 250 mg\nMedicines we gave you in hospital\nApixaban 5 mg twice a day",
            vec![
                "Only on letter: Apixaban 5 mg",
                "Cannot match: “Medicines we gave you in hospital”",
                "Marked as ended or held back in the letter, and not on yours: Naproxen 250 mg",
            ],
        ),
        (
            "a name before a colon is a name",
            vec![tablet(1, "warfarin", 3)],
            "Warfarin:",
            vec!["On both, but not fully compared: warfarin 3 mg"],
        ),
        (
            "a warning not to stop is not a mark that it was stopped",
            vec![tablet(1, "bisoprolol", 5)],
            "Bisoprolol 5 mg once a day – do not stop suddenly",
            vec!["Check what the letter says: bisoprolol 5 mg"],
        ),
        (
            "words that were not read are told, and it is not called the same",
            vec![tablet(1, "ramipril", 5)],
            "Ramipril 5 mg see letter",
            vec!["On both, but not fully compared: ramipril 5 mg"],
        ),
        (
            "a course that the own plan has no place for",
            vec![tablet(1, "ramipril", 5)],
            "Ramipril 5 mg tablets, one in the morning for 7 days",
            vec!["On both, but not fully compared: ramipril 5 mg"],
        ),
        (
            "two medicines of one line are two lines",
            vec![tablet(1, "ramipril", 5)],
            "Ramipril 5 mg, Bisoprolol 1.25 mg; Omeprazole 20 mg",
            vec![
                "Only on letter: Bisoprolol 1.25 mg",
                "Only on letter: Omeprazole 20 mg",
                "Same: ramipril 5 mg",
            ],
        ),
        (
            "a mark before the name",
            vec![tablet(1, "amlodipine", 5)],
            "STOPPED: Amlodipine 5 mg",
            vec!["Marked as ended or held back in the letter: amlodipine 5 mg"],
        ),
        (
            "what a letter marks as ended is not the same",
            vec![tablet(1, "ramipril", 5)],
            "Ramipril 5 mg - STOPPED",
            vec!["Marked as ended or held back in the letter: ramipril 5 mg"],
        ),
        (
            "nor what stands under such a heading",
            vec![tablet(1, "ramipril", 5), tablet(2, "simvastatin", 40)],
            "Stopped:\nRamipril 5 mg\nWarfarin 1 mg\nTo take:\nSimvastatin 40 mg",
            vec![
                "Marked as ended or held back in the letter: ramipril 5 mg",
                "Same: simvastatin 40 mg",
                "Marked as ended or held back in the letter, and not on yours: Warfarin 1 mg",
            ],
        ),
    ]);
}

#[test]
fn which_medicine_is_which_is_told_by_what_is_in_it() {
    check(vec![
        (
            "another form",
            vec![tablet(1, "ramipril", 5)],
            "Ramipril 5 mg capsules, one in the morning",
            vec!["Form or tablet size differs: ramipril 5 mg"],
        ),
        (
            "micrograms are milligrams",
            vec![tablet(1, "levothyroxine", 1)],
            "Levothyroxine 1000 micrograms",
            vec!["Same: levothyroxine 1 mg"],
        ),
        (
            "the same substance twice cannot be told apart",
            vec![tablet(1, "warfarin", 1)],
            "Warfarin 1 mg\nWarfarin 3 mg",
            vec!["Same ingredient more than once: warfarin"],
        ),
        (
            "two sizes on both are the same two sizes",
            vec![tablet(1, "warfarin", 1), tablet(2, "warfarin", 3)],
            "Warfarin 3 mg\nWarfarin 1 mg",
            vec!["Same: warfarin 1 mg", "Same: warfarin 3 mg"],
        ),
        (
            "a mixture shares an ingredient",
            vec![tablet(1, "paracetamol", 500)],
            "Co-codamol 30/500 tablets",
            vec!["Same ingredient more than once: paracetamol"],
        ),
        (
            "a mixture without its form shares an ingredient all the same",
            vec![tablet(1, "paracetamol", 500)],
            "Co-codamol 30/500",
            vec!["Same ingredient more than once: paracetamol"],
        ),
        (
            "one that works slowly is not the plain one",
            vec![tablet(1, "metformin", 500)],
            "Metformin 500 mg modified-release tablets, one in the morning",
            vec!["Form or tablet size differs: metformin 500 mg"],
        ),
        (
            "an amount in units is no strength",
            vec![tablet(1, "ramipril", 5)],
            "Insulin glargine 40 units at night",
            vec![
                "Only on yours: ramipril 5 mg",
                "Only on letter: Insulin glargine",
            ],
        ),
    ]);
}

#[test]
fn names_and_amounts_of_a_letter_are_not_taken_for_one_another() {
    check(vec![
        (
            "a strength without an amount says nothing of a dose that is measured",
            vec![tablet(1, "paracetamol", 500)],
            "Co-codamol 8/500",
            vec!["Same ingredient more than once: paracetamol"],
        ),
        (
            "a name that was typed with its strength is found by its name",
            vec![typed("Ramipril 5 mg")],
            "Ramipril 5 mg 1 tablet once a day",
            vec!["On both, but not fully compared: Ramipril 5 mg"],
        ),
        (
            "another premixed insulin",
            vec![premixed()],
            "Humulin M3 10 units twice a day",
            vec!["Brand may differ: NovoMix 30, letter Humulin M3"],
        ),
        (
            "two vitamins that no catalogue knows",
            vec![typed("Vitamin B6")],
            "Vitamin B1 50 mg daily",
            vec![
                "Only on yours: Vitamin B6",
                "Only on letter: Vitamin B1 50 mg",
            ],
        ),
        (
            "how many are taken, in Chinese",
            vec![tablet(1, "paracetamol", 500)],
            "撲熱息痛500毫克 每次2片 每日一次",
            vec!["Dose differs: paracetamol — yours 500 mg, letter 500毫克, 2 tablets"],
        ),
        (
            "another brand of what is kept to one",
            vec![Medicine {
                label: name("Prograf"),
                ..tablet(1, "tacrolimus", 1)
            }],
            "Advagraf 1 mg",
            vec!["Brand may differ: Prograf, letter Advagraf"],
        ),
        (
            "a brand is its substance",
            vec![tablet(1, "paracetamol", 500)],
            "Panodil 500 mg",
            vec!["Same: paracetamol 500 mg"],
        ),
        (
            "a name that nobody knows is the person's own of that name",
            vec![medicine(1, "Grandma's tea", &[], EARLY, daily(&["08:00"]))],
            "grandma's tea",
            vec!["On both, but not fully compared: Grandma's tea"],
        ),
    ]);
}

/// What the person looks at before anything is compared: no more than the line says.
#[test]
fn a_line_is_shown_as_it_was_read() {
    let catalogue = catalogue();
    let story = Story::new([]);
    let ground = ReadGround {
        catalogue: &catalogue,
        own: &[],
        now: local(NOW),
        zone: &story.zone,
    };
    for (line, shown, unread) in [
        (
            "Metformin 500 mg tablets, one in the morning",
            "500 mg · Tablet · once a day · 1 tablet in the morning",
            None,
        ),
        (
            "Metformin 500 mg tablets, one twice a day",
            "500 mg · Tablet · 2 times a day · 1 tablet",
            None,
        ),
        ("Ramipril 5 mg twice a day", "5 mg · 2 times a day", None),
        ("Ramipril 5 mg - STOPPED", "5 mg", None),
        ("Ramipril 5 mg, see letter", "5 mg", Some("see letter")),
        (
            "Methotrexate 2.5 mg tablets, six once a week on Monday",
            "2.5 mg · Tablet · once on the days it is taken · 6 tablets",
            None,
        ),
    ] {
        let read = read(line, ground);
        let text = Language::English.text();
        assert_eq!(read_as(&read[0], text).as_deref(), Some(shown), "{line}");
        assert_eq!(read[0].unread.as_deref(), unread, "{line}");
    }
}

#[test]
fn what_is_not_known_or_no_medicine_is_the_persons_word() {
    let story = Story::new([tablet(1, "ramipril", 5)]);
    let list = list_of(
        &story,
        "Medicines on discharge\nZzyzx 5 mg\nRamipril 5 mg",
        &[
            ("Medicines on discharge", LineSaid::IsNone),
            ("Zzyzx 5 mg", LineSaid::IsAnother),
        ],
    );
    assert_eq!(
        titles(&story, &list, Language::English),
        ["Cannot match: “Zzyzx 5 mg”", "Same: ramipril 5 mg"]
    );
}

#[test]
fn what_was_stopped_here_and_stands_there_is_told_with_its_day() {
    let mut stopped = tablet(1, "ramipril", 5);
    stopped
        .statuses
        .push(status("2026-03-01 00:00", Status::Stopped { why: None }));
    let story = Story::new([stopped]);
    let list = list_of(&story, "Ramipril 5 mg", &[]);
    let shown = rows(ground(&story, &list, Language::English.text()));
    assert_eq!(shown[0].title, "Only on letter: Ramipril 5 mg");
    assert_eq!(
        shown[0].notes,
        ["Your list has it as stopped since 1 March 2026."]
    );
}

#[test]
fn what_is_on_hold_here_is_a_difference() {
    let mut held = tablet(1, "ramipril", 5);
    let pause = Status::Paused {
        why: None,
        until: None,
    };
    held.statuses.push(status("2026-03-01 00:00", pause));
    let story = Story::new([held]);
    let list = list_of(&story, "Ramipril 5 mg", &[]);
    let found = compare(story.record(), &list, local(NOW));
    let RowState::Differs(compared) = &found[0].state else {
        panic!("{found:?}")
    };
    assert_eq!(compared.differ, [Difference::OnHold]);
}

#[test]
fn a_cream_is_not_the_tablet_of_that_name() {
    let mut cream = medicine(
        1,
        "hydrocortisone",
        &[("hydrocortisone", 10)],
        EARLY,
        daily(&["08:00"]),
    );
    cream.form = DoseForm::Cream;
    let story = Story::new([cream]);
    let list = list_of(
        &story,
        "Hydrocortisone 10 mg tablets, one in the morning",
        &[],
    );
    assert_eq!(
        titles(&story, &list, Language::English),
        [
            "Only on yours: hydrocortisone",
            "Only on letter: Hydrocortisone 10 mg"
        ]
    );
}

#[test]
fn a_line_without_a_form_may_be_the_cream_or_the_tablet() {
    let mut cream = tablet(1, "hydrocortisone", 10);
    cream.form = DoseForm::Cream;
    let story = Story::new([cream, tablet(2, "hydrocortisone", 10)]);
    let said = LineSaid::Is(CatalogueId::parse("hydrocortisone-oral").unwrap());
    let list = list_of(&story, "Hydrocortisone", &[("Hydrocortisone", said)]);
    assert_eq!(
        titles(&story, &list, Language::English),
        ["Same ingredient more than once: hydrocortisone"]
    );
}

#[test]
fn the_sheet_tells_each_difference_beside_what_was_told_of_it() {
    let (mut story, list) = reconciled();
    keep(&mut story, &list);
    let sheet = paper(ground(&story, &list, Language::English.text()));
    assert!(
        sheet.when.starts_with("Changes after hospital"),
        "{}",
        sheet.when
    );
    let exchange::paper::Body::Table(_, rows) = &sheet.parts[0].body else {
        panic!("{:?}", sheet.parts)
    };
    assert_eq!(rows.len(), 3);
    assert!(rows.iter().all(|row| row.cells[3] == "Still to be asked"));
}

#[test]
fn rows_are_told_in_every_language() {
    let (story, list) = reconciled();
    assert_eq!(
        titles(&story, &list, Language::Danish)[0],
        "Dosis er forskellig: ramipril — din 5 mg, brevets 2.5 mg"
    );
    assert_eq!(
        titles(&story, &list, Language::Chinese)[2],
        "只在信件：Bisoprolol 1.25 mg"
    );
}

#[test]
fn how_much_say_somebody_wants_stands_on_their_sheet() {
    use domain::concordance::Say;
    let mut story = Story::new([]);
    assert_eq!(story.record().say_wanted(), None);
    story.say(gesture::preference::say(Say::WeDecide));
    story.say(gesture::preference::say(Say::IDecide));
    assert_eq!(story.record().say_wanted(), Some(Say::IDecide));
    let event = gesture::preference::say(Say::IDecide);
    assert!(matches!(event, Event::DocumentKept(_)));
}

/// A list that is not the person's is put away with what nobody answered; an answer stays.
#[test]
fn a_list_is_put_away_with_its_open_questions_and_brought_back() {
    let (mut story, list) = reconciled();
    keep(&mut story, &list);
    let asked: Vec<QuestionId> = story.record().questions.keys().copied().collect();
    let answered = asked[0];
    let seen = story.record().seen::<Question>(answered).unwrap();
    let told = Answer {
        words: Words::parse("5 mg is right").unwrap(),
        by: Role::Pharmacist,
        name: None,
        on: "2026-11-22".parse().unwrap(),
    };
    story.say_at(
        "2026-05-04 12:01",
        gesture::question::answer(&seen, told).unwrap(),
    );
    let what = Paperwork::List(list.id);
    assert_eq!(story.record().kept(what), Kept::InSight);

    let away = gesture::two_lists::put_away(story.record(), list.id);
    story.say_at("2026-05-04 12:02", away);
    assert_eq!(story.record().kept(what), Kept::PutAway);
    assert_eq!(story.record().their_lists().count(), 1, "nothing is lost");
    let state = |id: &QuestionId| story.record().questions[id].value.state.clone();
    assert!(matches!(state(&answered), QuestionState::Answered(_)));
    assert!(asked.len() > 1);
    for open in &asked[1..] {
        assert_eq!(state(open), QuestionState::Dropped);
    }
    let back = gesture::two_lists::bring_back(story.record(), list.id);
    story.say_at("2026-05-04 12:03", back);
    assert_eq!(story.record().kept(what), Kept::InSight);
    // What went with it comes back with it.
    let state = |id: &QuestionId| story.record().questions[id].value.state.clone();
    assert!(matches!(state(&answered), QuestionState::Answered(_)));
    for open in &asked[1..] {
        assert_eq!(state(open), QuestionState::Open);
    }
}

/// Questions of the person, and those of another list, are not put away with it.
#[test]
fn only_the_questions_of_a_list_are_put_away_with_it() {
    let (mut story, list) = reconciled();
    keep(&mut story, &list);
    let other = id::<ListId>(977);
    let open = |story: &Story| {
        let all = story.record().questions.values();
        all.filter(|known| known.value.is_open()).count()
    };
    let before = open(&story);
    assert!(before > 0);
    let away = gesture::two_lists::put_away(story.record(), other);
    story.say_at("2026-05-04 12:01", away);
    assert_eq!(open(&story), before);
}

/// Whoever reads the page need not speak the language in which the app asked: what the app
/// said is said in the language of the page, what somebody wrote stays, and the other list
/// is quoted to the letter.
#[test]
fn what_the_app_asks_is_said_in_the_language_of_the_page() {
    let (mut story, list) = reconciled();
    let mut number = 800;
    let asked = asks(ground(&story, &list, Language::Chinese.text()), || {
        number += 1;
        id::<QuestionId>(number)
    });
    story.say_at(NOW, gesture::two_lists::keep(&list, asked));
    let at = ground(&story, &list, Language::English.text()).at;
    let english = Language::English.text();
    let record = story.record();
    let ramipril = &record.questions[&id::<QuestionId>(801)].value;
    assert!(!ramipril.words.as_str().is_ascii());
    let said = asked_in(record, ramipril, at, english).unwrap();
    assert!(said.contains("Dose differs: ramipril"), "{said}");
    let own = Question {
        words: Words::parse("我自己的問題").unwrap(),
        ..ramipril.clone()
    };
    assert_eq!(asked_in(record, &own, at, english), None);

    let page = screens::sheet::paper(&screens::sheet::Reading {
        record,
        journal: &story.journal,
        reader: Role::Pharmacist,
        zone: &story.zone,
        now: story.at(NOW),
        text: english,
        birth: screens::sheet::Birth::Told,
    });
    let page = format!("{page:?}");
    assert!(page.contains("Dose differs: ramipril"), "{page}");
    assert!(page.contains("Ramipril 2.5 mg"), "{page}");
    assert!(page.is_ascii() || !page.contains('藥'), "{page}");
}

/// The same of what the record raises, and of the ideas that can be tapped.
#[test]
fn rules_and_ideas_are_said_in_the_language_of_the_page() {
    use domain::concordance::{Asker, Origin, OriginKey};
    use text::Occasion;
    let story = Story::new([tablet(1, "ramipril", 5)]);
    let (english, chinese) = (Language::English.text(), Language::Chinese.text());
    let medicine = story.record().current_medicines().next().unwrap().id;
    let question = |words: &str, origin: Origin| {
        let about = About::Medicine(medicine);
        let words = Words::parse(words).unwrap();
        Question::for_pharmacist(id(1), words, about, (Urgency::NextVisit, origin))
    };
    let at = "2026-05-04T12:00:00".parse().unwrap();
    let rule = |asker| Origin::Rule(OriginKey::of_medicine(asker, medicine).unwrap());
    let idea = chinese.prompts.ideas(Occasion::Taking).next().unwrap();
    let same = english.prompts.ideas(Occasion::Taking).next().unwrap();
    for (kept, origin, expected) in [
        (
            chinese.rules.reason("ramipril"),
            rule(Asker::ReasonMissing),
            english.rules.reason("ramipril"),
        ),
        (
            chinese.raised.ask_how.to_owned(),
            rule(Asker::HowToTake),
            english.raised.ask_how.to_owned(),
        ),
        (idea.to_string(), Origin::Person, same.to_string()),
    ] {
        let asked = question(&kept, origin);
        assert_eq!(
            asked_in(story.record(), &asked, at, english),
            Some(expected)
        );
    }
}

/// What somebody put away by hand before stays away when the list is brought back.
#[test]
fn what_was_put_away_by_hand_does_not_come_back_with_its_list() {
    let (mut story, list) = reconciled();
    keep(&mut story, &list);
    let asked: Vec<QuestionId> = story.record().questions.keys().copied().collect();
    let seen = story.record().seen::<Question>(asked[0]).unwrap();
    story.say_at(
        "2026-05-04 12:01",
        gesture::question::put_away(&seen).unwrap(),
    );
    let away = gesture::two_lists::put_away(story.record(), list.id);
    story.say_at("2026-05-04 12:02", away);
    let back = gesture::two_lists::bring_back(story.record(), list.id);
    story.say_at("2026-05-04 12:03", back);
    let state = |id: &QuestionId| story.record().questions[id].value.state.clone();
    assert_eq!(state(&asked[0]), QuestionState::Dropped);
    assert!(
        asked[1..]
            .iter()
            .all(|one| state(one) == QuestionState::Open)
    );
}
