//! The lists of what must be asked about and what must not, pair by pair.

use domain::medicine::DoseForm;
use knowledge::checks::{Finding, FindingKind, FindingUrgency, Item, Route, Routes};

use super::{
    RULEBOOK, findings, is_duplicate, item, item_as, items, named, substance, today, urgency,
};

const FIRST: Option<FindingUrgency> = Some(FindingUrgency::FirstDose);

#[test]
fn pairs_that_can_do_grave_harm_come_before_the_first_dose() {
    for (one, other) in [
        ("simvastatin", "clarithromycin"),
        ("tizanidine", "ciprofloxacin"),
        ("tizanidine", "fluvoxamine"),
        ("methotrexate", "trimethoprim"),
        ("methotrexate", "naproxen"),
        ("warfarin", "ibuprofen"),
        ("apixaban", "ibuprofen"),
        ("azathioprine", "febuxostat"),
        ("mercaptopurine", "allopurinol"),
        ("glyceryl trinitrate", "sildenafil"),
        ("isosorbide mononitrate", "tadalafil"),
        ("phenelzine", "sertraline"),
        ("phenelzine", "amitriptyline"),
        ("phenelzine", "pethidine"),
        ("phenelzine", "dexamfetamine"),
        ("moclobemide", "sumatriptan"),
        ("ergotamine", "clarithromycin"),
        ("ramelteon", "fluvoxamine"),
        ("atazanavir", "rifampicin"),
        ("oxycodone", "diazepam"),
        ("morphine", "lorazepam"),
        ("lithium", "ibuprofen"),
        ("rizatriptan", "propranolol"),
        ("apixaban", "warfarin"),
        ("clopidogrel", "omeprazole"),
        ("ethinylestradiol with levonorgestrel", "rifampicin"),
        ("colchicine", "clarithromycin"),
        ("verapamil", "propranolol"),
        ("levodopa with carbidopa", "metoclopramide"),
        ("rivaroxaban", "ketoconazole"),
        ("warfarin", "metronidazole"),
        ("citalopram", "pimozide"),
    ] {
        let found = named(one, other);
        let is_shown = match (one, other) {
            // Shown, and today is soon enough for these.
            ("clopidogrel" | "rizatriptan" | "warfarin" | "levodopa with carbidopa", _) => {
                found.is_some_and(|urgency| urgency <= FindingUrgency::Today)
            }
            _ => found == FIRST,
        };
        assert!(is_shown, "{one} + {other}: {found:?}");
    }
}

#[test]
fn lazy_class_rules_are_not_ours() {
    for (one, other) in [
        ("sumatriptan", "propranolol"),
        ("clopidogrel", "pantoprazole"),
        ("ethinylestradiol with levonorgestrel", "amoxicillin"),
        ("apixaban", "paracetamol"),
        ("apixaban", "amlodipine"),
        ("insulin glargine", "insulin aspart"),
        ("pravastatin", "clarithromycin"),
        ("azithromycin", "simvastatin"),
    ] {
        let found = findings(&items(&[one, other]));
        assert!(
            found.iter().all(|one| one.urgency == FindingUrgency::Tip),
            "{one} + {other}: {found:?}"
        );
    }
    assert_ne!(named("atenolol", "citalopram"), FIRST);
    assert_ne!(named("pravastatin", "clarithromycin"), FIRST);
}

/// The fifteen pairs of classes that a panel called of high priority, as far as the catalogue
/// holds both, and misfires of such classes.
#[test]
fn the_high_priority_classes_are_strong_and_their_misfires_silent() {
    for (one, other) in [
        ("tranylcypromine", "dexamfetamine"),
        ("phenelzine", "methylphenidate"),
        ("phenelzine", "fluoxetine"),
        ("isocarboxazid", "citalopram"),
        ("phenelzine", "tramadol"),
        ("tranylcypromine", "nortriptyline"),
        ("phenelzine", "rizatriptan"),
        ("atazanavir", "omeprazole"),
        ("atazanavir", "esomeprazole"),
        ("febuxostat", "azathioprine"),
        ("febuxostat", "mercaptopurine"),
        ("ramelteon", "fluvoxamine"),
        ("tizanidine", "ciprofloxacin"),
        ("tizanidine", "fluvoxamine"),
        ("simvastatin", "itraconazole"),
        ("lovastatin", "clarithromycin"),
        ("ergotamine", "ketoconazole"),
        ("darunavir", "rifampicin"),
        ("atazanavir", "St John's wort"),
        ("haloperidol", "sotalol"),
        ("amiodarone", "citalopram"),
    ] {
        assert_eq!(named(one, other), FIRST, "{one} + {other}");
    }
    for (one, other) in [
        ("phenelzine", "loperamide"),
        ("pravastatin", "itraconazole"),
        ("rosuvastatin", "clarithromycin"),
        ("azithromycin", "lovastatin"),
        ("tizanidine", "levofloxacin"),
        ("febuxostat", "methotrexate"),
    ] {
        assert_ne!(named(one, other), FIRST, "{one} + {other}");
    }
}

#[test]
fn iron_and_thyroid_hormone_are_a_matter_of_hours() {
    let found = findings(&items(&["levothyroxine", "ferrous sulfate"]));
    assert!(
        matches!(found[0].kind, FindingKind::HoursApart(hours) if hours >= 2),
        "{found:?}"
    );
    assert_eq!(found[0].urgency, FindingUrgency::Tip);
    assert!(named("levothyroxine", "calcium carbonate (antacid)").is_some());
}

#[test]
fn the_way_it_is_taken_decides() {
    let warfarin = item("warfarin");
    let cream = item_as(
        "hydrocortisone (topical)",
        DoseForm::Cream,
        "Hydrocortisone cream",
    );
    assert_eq!(urgency(&warfarin, &cream), None);
    let gel = item_as("miconazole", DoseForm::Cream, "Daktarin oral gel");
    assert_eq!(urgency(&warfarin, &gel), FIRST);
    assert_eq!(urgency(&gel, &warfarin), FIRST);
    let drops = item("timolol (eye)");
    let found = urgency(&drops, &item("verapamil"));
    assert!(
        found.is_some_and(|urgency| urgency <= FindingUrgency::Today),
        "{found:?}"
    );
    let painkiller_gel = item_as("ibuprofen", DoseForm::Cream, "Ibuprofen gel");
    assert_ne!(urgency(&warfarin, &painkiller_gel), FIRST);
    let spray = item_as("glyceryl trinitrate", DoseForm::Spray, "Nitrolingual");
    assert_eq!(urgency(&spray, &item("sildenafil")), FIRST);
}

fn duplicates(list: &[Item]) -> Vec<Finding> {
    findings(list).into_iter().filter(is_duplicate).collect()
}

#[test]
fn the_same_twice_is_found_by_any_name() {
    for pair in [
        ["co-codamol", "paracetamol"],
        ["ibuprofen", "naproxen"],
        ["Nuromol", "ibuprofen"],
        ["losartan", "candesartan"],
        ["lisinopril", "ramipril"],
        ["apixaban", "warfarin"],
        ["Trelegy", "Spiriva"],
        ["Symbicort", "Relvar"],
        ["omeprazole", "esomeprazole"],
        ["bisoprolol", "propranolol"],
        ["citalopram", "sertraline"],
        ["Nytol", "Piriton"],
        ["Zestoretic", "bendroflumethiazide"],
        ["insulin glargine", "insulin degludec"],
        ["Entresto", "ramipril"],
        ["ramipril", "losartan"],
        ["diazepam", "zopiclone"],
    ] {
        let list: Vec<Item> = pair.iter().map(|name| by_any_name(name)).collect();
        let turned: Vec<Item> = list.iter().rev().cloned().collect();
        let is_said = |list: &[Item]| {
            !duplicates(list).is_empty()
                || findings(list)
                    .iter()
                    .any(|one| one.urgency == FindingUrgency::FirstDose)
        };
        assert!(
            is_said(&list) && is_said(&turned),
            "{pair:?}: {:?}",
            findings(&list)
        );
    }
}

/// The first hit, for names that cover a range.
fn by_any_name(name: &str) -> Item {
    let hit = super::CATALOGUE.search(name, 1);
    assert!(!hit.is_empty(), "{name}");
    Item::of_entry(hit[0].entry)
}

/// Two tablets, two gels of the same: each two are asked about. What may be
/// taken nowhere meets nothing.
#[test]
fn the_same_twice_is_found_in_each_place_of_the_body() {
    let (oral, skin) = (Routes::only(Route::Oral), Routes::only(Route::Skin));
    for (routes, expected) in [
        (vec![oral, oral], vec![vec![0, 1]]),
        (vec![oral, skin], vec![]),
        (vec![skin, oral, skin, oral], vec![vec![0, 2], vec![1, 3]]),
        (
            vec![Routes::NONE, oral, Routes::NONE, oral],
            vec![vec![1, 3]],
        ),
    ] {
        let list = routes.iter().map(|routes| substance("naproxen", *routes));
        let list: Vec<Item> = list.collect();
        let found = findings(&list).into_iter();
        let same = found.filter(|one| matches!(one.kind, FindingKind::SameIngredient { .. }));
        let items: Vec<Vec<usize>> = same.map(|one| one.items).collect();
        assert_eq!(items, expected, "{routes:?}");
    }
}

#[test]
fn two_that_are_often_meant_are_no_duplicate() {
    for pair in [
        ["insulin glargine", "insulin aspart"],
        ["morphine", "morphine"],
        ["glyceryl trinitrate", "isosorbide mononitrate"],
        ["levetiracetam", "lamotrigine"],
        ["levodopa with carbidopa", "levodopa with carbidopa"],
        ["salbutamol", "beclometasone (inhaled)"],
        ["levothyroxine", "levothyroxine"],
        ["beclometasone (nasal)", "beclometasone (inhaled)"],
        ["fluticasone (nasal)", "fluticasone (inhaled)"],
    ] {
        assert!(duplicates(&items(&pair)).is_empty(), "{pair:?}");
    }
    let soft = findings(&items(&["aspirin", "clopidogrel"]));
    assert!(
        soft.iter()
            .all(|one| one.urgency != FindingUrgency::FirstDose),
        "{soft:?}"
    );
    assert!(!soft.is_empty());
}

#[test]
fn a_gel_beside_a_tablet_of_its_kind_is_only_worth_knowing() {
    let gel = item_as("diclofenac", DoseForm::Cream, "Diclofenac gel");
    let found = duplicates(&[gel, item("naproxen")]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].urgency, FindingUrgency::Tip);
}

#[test]
fn what_dries_the_mouth_counts_by_mouth_and_by_brand_and_not_on_the_skin() {
    let adds = |list: &[Item]| -> Vec<Vec<usize>> {
        let found = RULEBOOK.adds_up(list, today()).into_iter();
        found.map(|one| one.items).collect()
    };
    assert_eq!(adds(&items(&["amitriptyline", "Nytol"])).len(), 1);
    let three = items(&["furosemide", "metoprolol", "warfarin"]);
    assert_eq!(adds(&three), [vec![0, 1, 2]]);
    assert!(adds(&three[..2]).is_empty());
    assert!(adds(&items(&["tiotropium", "amitriptyline"])).is_empty());
    let drops = item_as("ketotifen", DoseForm::Drops, "Ketotifen eye drops");
    assert!(adds(&[drops, item("amitriptyline")]).is_empty());
}
