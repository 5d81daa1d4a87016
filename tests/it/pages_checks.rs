//! What the checks found, in words and on the screen, by the rules that ship.

use concord::domain::concordance::{FoundOutcome, Stands};
use concord::domain::event::Event;
use concord::domain::id::PersonId;
use concord::domain::medicine::Medicine;
use concord::domain::person::Role;
use concord::knowledge::catalogue::Catalogue;
use concord::knowledge::checks::{Item, Rulebook, Strength};
use concord::text::Language;
use concord::ui::checks::{Found, Listed, Outlook, OutlookOfNew};
use concord::ui::shelf::{self, Reference};

use crate::drawing::Desk;
use crate::support;

/// Puts the shipped catalogue and rules on the shelf, as fetching does.
fn shelf() -> Reference {
    let catalogue = include_str!("../../public/medicines/catalogue.txt");
    let rulebook = include_str!("../../public/medicines/checks.json");
    shelf::put(
        Catalogue::parse(catalogue).unwrap(),
        Rulebook::read(rulebook).unwrap(),
    );
    shelf::reference_here().unwrap()
}

/// A medicine taken every day at eight, by its label and what is in it.
fn medicine(desk: &Desk, label: &str, parts: &[(&str, u32)]) -> Medicine {
    let schedule = support::daily(&["08:00"]);
    let medicine = support::medicine(1, label, parts, "2026-11-01 00:00", schedule);
    Medicine {
        id: desk.fresh(),
        ..medicine
    }
}

fn save(desk: &Desk, person: PersonId, label: &str, parts: &[(&str, u32)]) -> Medicine {
    let medicine = medicine(desk, label, parts);
    desk.commit(person, Event::MedicineSaved(Box::new(medicine.clone())));
    medicine
}

fn outlook(desk: &Desk, person: PersonId, by: &Reference, language: Language) -> Outlook {
    let today = desk.now().date_naive();
    desk.ledger
        .read_person(person, |record| {
            Outlook::of(record, by, today, language.text())
        })
        .unwrap()
}

fn of_new(desk: &Desk, person: PersonId, by: &Reference, new: &str, l: Language) -> Vec<Found> {
    let today = desk.now().date_naive();
    let entry = by.catalogue.search(new, 1)[0].entry;
    let listed = Listed::new(Item::of_entry(entry), new.to_owned());
    desk.ledger
        .read_person(person, |record| {
            OutlookOfNew::of(record, listed, by, today, l.text()).found
        })
        .unwrap()
}

/// AC-DUR-1.
#[test]
fn ac_dur_1_a_new_ibuprofen_beside_warfarin_is_asked_about_before_the_first_dose() {
    let (desk, by) = (Desk::at("2026-11-22T08:12"), shelf());
    let mary = desk.person("Mary");
    save(&desk, mary, "Warfarin", &[("warfarin", 3)]);
    for (language, sentence) in [
        (
            Language::English,
            "Check before you take it: ibuprofen with warfarin can make bleeding more likely. Ask your pharmacist before the first dose.",
        ),
        (
            Language::Chinese,
            "使用前請先查問：ibuprofen與warfarin一同使用，可能會較容易出血。第一次使用前，請先詢問藥劑師。",
        ),
        (
            Language::Danish,
            "Spørg, før du tager det: ibuprofen sammen med warfarin kan give større risiko for blødning. Spørg din farmaceut før den første dosis.",
        ),
    ] {
        let found = of_new(&desk, mary, &by, "ibuprofen", language);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].sentence, sentence);
        assert_eq!(found[0].strength, Strength::FirstDose);
        assert!(found[0].watch.is_some() && found[0].sources.len() == 2);
    }
    let asks = &of_new(&desk, mary, &by, "ibuprofen", Language::English)[0];
    assert_eq!(asks.how_soon, "Ask before the first dose");
    assert_eq!(
        asks.question.as_str(),
        "I take warfarin. I read that ibuprofen with warfarin can make bleeding more likely. What should I know before the first dose of ibuprofen?"
    );
}

#[test]
fn two_on_the_list_already_are_told_that_it_may_be_known() {
    let (desk, by) = (Desk::at("2026-11-22T08:12"), shelf());
    let mary = desk.person("Mary");
    save(&desk, mary, "Warfarin", &[("warfarin", 3)]);
    save(&desk, mary, "Nurofen", &[("ibuprofen", 200)]);
    let found = outlook(&desk, mary, &by, Language::English).found;
    assert_eq!(
        found[0].sentence,
        "Warfarin with Nurofen (ibuprofen) can make bleeding more likely. You may have been told this is fine. If nobody has talked to you about it, call your pharmacist today."
    );
    assert_eq!(found[0].how_soon, "Ask today");
    assert_eq!(
        found[0].question.as_str(),
        "I take warfarin and Nurofen (ibuprofen). I read that warfarin with Nurofen (ibuprofen) can make bleeding more likely. What should I watch for?"
    );
}

#[test]
fn what_is_known_stays_quiet_until_it_is_asked_again_or_undone() {
    let (desk, by) = (Desk::at("2026-11-22T08:12"), shelf());
    let mary = desk.person("Mary");
    save(&desk, mary, "Warfarin", &[("warfarin", 3)]);
    save(&desk, mary, "Ibuprofen", &[("ibuprofen", 200)]);
    let one = || outlook(&desk, mary, &by, Language::English).found[0].clone();
    assert_eq!(one().stands, Stands::ToAsk);
    let role = Role::Pharmacist;
    desk.commit(mary, one().answered(FoundOutcome::Talked { role }));
    assert!(matches!(one().stands, Stands::Known { by, .. } if by == role));
    assert_eq!(
        outlook(&desk, mary, &by, Language::English).to_ask_today(),
        0
    );
    desk.commit(mary, one().answered(FoundOutcome::AskAgain));
    assert_eq!(one().stands, Stands::ToAsk);
    // What was saved before anybody was asked is still to be asked.
    desk.commit(mary, one().answered(FoundOutcome::SavedAnyway));
    assert_eq!(
        outlook(&desk, mary, &by, Language::English).to_ask_today(),
        1
    );
}
