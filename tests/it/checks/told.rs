//! What was told of a person: conditions, age, allergies, a baby, driving.

use domain::person::health::{Condition, Driving, Pregnancy};
use knowledge::checks::pack::{ToldAbout, ToldRule};
use knowledge::checks::{Allergen, Finding, FindingKind, FindingUrgency, Item, Setting};

use super::{CATALOGUE, RULEBOOK, item, items, substance, today};

fn told(list: &[Item], setting: &Setting) -> Vec<Finding> {
    RULEBOOK.check(list, setting, today()).findings
}

fn with(age: u16, condition: Option<Condition>) -> Setting {
    Setting {
        age: Some(age),
        conditions: condition.into_iter().collect(),
        ..Setting::default()
    }
}

fn name(place: u16) -> &'static str {
    &RULEBOOK.pack().names[usize::from(place)]
}

/// What the rule needs besides the medicine itself.
fn beside(rule: &ToldRule) -> Option<Item> {
    let place = rule.with.first()?;
    Some(substance(name(*place), rule.routes))
}

fn speaks(rule: &ToldRule, setting: &Setting, place: u16) -> bool {
    let mut list = vec![substance(name(place), rule.routes)];
    list.extend(beside(rule));
    let effect = knowledge::checks::Says::Effect(rule.effect.clone());
    told(&list, setting)
        .iter()
        .any(|one| one.says == effect && one.urgency <= rule.urgency && one.items.contains(&0))
}

/// Every rule with an age speaks from that age on, for each of its medicines and conditions, and
/// not a year before, nor without the condition, unless a rule for any age speaks as well.
#[test]
fn every_rule_for_an_age_begins_at_that_age_and_needs_its_condition() {
    let rules = RULEBOOK
        .pack()
        .told
        .iter()
        .filter(|rule| rule.least_age.is_some());
    for rule in rules {
        let age = rule.least_age.unwrap();
        let conditions: Vec<Option<Condition>> = match &rule.about {
            ToldAbout::Conditions(any) => any.iter().cloned().map(Some).collect(),
            _ => vec![None],
        };
        let at_any_age = |place: u16, condition: &Option<Condition>| {
            RULEBOOK.pack().told.iter().any(|other| {
                other.least_age.is_none()
                    && other.effect == rule.effect
                    && other.members.contains(&place)
                    && matches!((&other.about, condition),
                        (ToldAbout::Conditions(any), Some(told)) if any.contains(told))
            })
        };
        for place in &rule.members {
            for condition in &conditions {
                let place = *place;
                let id = (rule.id.as_str(), name(place), condition);
                assert!(speaks(rule, &with(age, condition.clone()), place), "{id:?}");
                if !at_any_age(place, condition) {
                    assert!(
                        !speaks(rule, &with(age - 1, condition.clone()), place),
                        "{id:?}"
                    );
                    let untold = Setting {
                        age: None,
                        ..with(age, condition.clone())
                    };
                    assert!(!speaks(rule, &untold, place), "{id:?}");
                }
                if condition.is_some() {
                    let kind = told(&[substance(name(place), rule.routes)], &with(age, None));
                    assert!(
                        kind.iter()
                            .all(|one| !matches!(one.kind, FindingKind::Condition(_))),
                        "{id:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn exceptions_of_the_criteria_hold() {
    let conditions = |name: &str, condition: Condition| -> Vec<Finding> {
        let found = told(&items(&[name]), &with(80, Some(condition)));
        found
            .into_iter()
            .filter(|one| matches!(one.kind, FindingKind::Condition(_)))
            .collect()
    };
    for quiet in ["quetiapine", "clozapine"] {
        assert!(
            conditions(quiet, Condition::Parkinsons).is_empty(),
            "{quiet}"
        );
    }
    assert!(!conditions("haloperidol", Condition::Parkinsons).is_empty());
    assert!(conditions("silodosin", Condition::Falls).is_empty());
    assert!(!conditions("doxazosin", Condition::Falls).is_empty());
    let vaginal = knowledge::checks::Routes::only(knowledge::checks::Route::Vaginal);
    let found = told(
        &[substance("estradiol", vaginal)],
        &with(80, Some(Condition::BloodClot)),
    );
    assert!(found.is_empty(), "{found:?}");
    assert!(!conditions("estradiol", Condition::BloodClot).is_empty());
}

/// The scenarios of the PINCER indicators that a person can tell of.
#[test]
fn scenarios_of_harm_in_primary_care_are_asked_about() {
    let strongest = |names: &[&str], setting: &Setting| {
        told(&items(names), setting).first().map(|one| one.urgency)
    };
    let first = Some(FindingUrgency::FirstDose);
    assert_eq!(
        strongest(&["naproxen"], &with(70, Some(Condition::StomachUlcer))),
        first
    );
    assert_eq!(
        strongest(&["ibuprofen"], &with(40, Some(Condition::StomachUlcer))),
        first
    );
    assert_eq!(
        strongest(&["propranolol"], &with(40, Some(Condition::Asthma))),
        first
    );
    assert_eq!(
        strongest(&["ibuprofen"], &with(70, Some(Condition::HeartFailure))),
        first
    );
    assert_eq!(
        strongest(&["ibuprofen"], &with(70, Some(Condition::KidneyDisease))),
        first
    );
    assert_eq!(
        strongest(&["naproxen"], &with(66, None)),
        Some(FindingUrgency::Tip)
    );
    assert_eq!(strongest(&["naproxen"], &with(64, None)), None);
    assert_eq!(
        strongest(&["warfarin", "rivaroxaban"], &with(40, None)),
        first
    );
    assert_eq!(
        strongest(&["metoclopramide"], &with(40, Some(Condition::Parkinsons))),
        first
    );
    let drops = item("timolol (eye)");
    let found = told(&[drops], &with(40, Some(Condition::Asthma)));
    assert_eq!(found[0].urgency, FindingUrgency::FirstDose);
    let newer = Condition::Newer("moon-sickness".to_owned());
    assert_eq!(strongest(&["ibuprofen"], &with(40, Some(newer))), None);
}

/// Criteria about two medicines hold at any age.
#[test]
fn criteria_about_two_medicines_are_pairs() {
    for (row, one, other) in [
        ("B3", "bisoprolol", "verapamil"),
        ("B13", "spironolactone", "ramipril"),
        ("B13", "eplerenone", "losartan"),
        ("B13", "spironolactone", "Entresto"),
        ("B14", "sildenafil", "isosorbide mononitrate"),
        ("C3", "aspirin", "clopidogrel"),
        ("C4", "clopidogrel", "apixaban"),
        ("C10", "naproxen", "rivaroxaban"),
        ("C13", "dabigatran", "verapamil"),
        ("C14", "apixaban", "itraconazole"),
        ("C14", "edoxaban", "dronedarone"),
        ("D13", "trihexyphenidyl", "olanzapine"),
        ("D18", "donepezil", "bisoprolol"),
        ("D18", "donepezil", "digoxin"),
        ("H7", "ibuprofen", "prednisolone"),
        ("B23-opioid-bzd", "morphine", "diazepam"),
        ("B23-opioid-gaba", "oxycodone", "pregabalin"),
        ("B23-lithium", "lithium", "ramipril"),
        ("B23-lithium", "lithium", "furosemide"),
    ] {
        let found = super::named(one, other);
        assert!(
            found.is_some_and(|urgency| urgency <= FindingUrgency::Tip),
            "{row}: {one} + {other}"
        );
        let is_pair = super::findings(&items(&[one, other])).iter().any(|found| {
            matches!(
                found.kind,
                FindingKind::Interaction | FindingKind::SameClass
            )
        });
        assert!(is_pair, "{row}: {one} + {other}");
    }
}

#[test]
fn a_criterion_about_two_medicines_names_both() {
    let list = items(&["rivaroxaban", "amlodipine", "amiodarone"]);
    let found = told(&list, &with(65, None));
    let one = found
        .iter()
        .find(|one| one.kind == FindingKind::Age)
        .unwrap();
    assert_eq!(one.items, [0, 2]);
    assert!(told(&list, &with(64, None)).is_empty());
    assert!(told(&list[1..], &with(65, None)).is_empty());
}

#[test]
fn a_stomach_medicine_answers_the_question_about_a_steroid() {
    let setting = with(70, Some(Condition::StomachUlcer));
    let asks = |names: &[&str]| {
        let found = told(&items(names), &setting);
        found.iter().any(|one| one.rule.as_str() == "stopp-f5")
    };
    assert!(asks(&["prednisolone"]));
    assert!(!asks(&["prednisolone", "omeprazole"]));
}

fn allergic(written: &str, name: &str) -> Option<FindingUrgency> {
    let setting = Setting {
        allergies: vec![Allergen::of(written, &CATALOGUE)],
        ..Setting::default()
    };
    let found = told(&items(&[name]), &setting);
    let one = found
        .iter()
        .find(|one| matches!(one.kind, FindingKind::Allergy(_)))?;
    assert_eq!(one.kind, FindingKind::Allergy(written.to_owned()));
    Some(one.urgency)
}

#[test]
fn an_allergy_is_read_in_the_words_people_use() {
    let first = Some(FindingUrgency::FirstDose);
    for (written, name) in [
        ("penicillin", "amoxicillin"),
        ("Penicillin (rash)", "co-amoxiclav"),
        ("盤尼西林", "flucloxacillin"),
        ("amoxicillin", "phenoxymethylpenicillin"),
        ("Amoxil", "amoxicillin"),
        ("sulfa", "sulfamethoxazole with trimethoprim"),
        ("Aspirin", "ibuprofen"),
        ("ibuprofen", "naproxen"),
        ("codeine", "co-codamol"),
        ("Nurofen", "ibuprofen"),
        ("statins", "simvastatin"),
        ("LATEX and codeine", "codeine"),
    ] {
        assert_eq!(allergic(written, name), first, "{written}: {name}");
    }
    assert_eq!(
        allergic("penicillin", "cefalexin"),
        Some(FindingUrgency::Today)
    );
    for (written, name) in [
        ("penicillin", "clarithromycin"),
        ("nuts", "simvastatin"),
        ("cats", "amoxicillin"),
        ("aspirin", "paracetamol"),
    ] {
        assert_eq!(allergic(written, name), None, "{written}: {name}");
    }
}

/// The rule about the very thing and the one about its kind both know it.
#[test]
fn each_medicine_that_an_allergy_is_about_is_asked_about_once() {
    let setting = Setting {
        allergies: vec![Allergen::of("amoxicillin", &CATALOGUE)],
        ..Setting::default()
    };
    let list = items(&["amoxicillin", "paracetamol", "flucloxacillin"]);
    let found = told(&list, &setting).into_iter();
    let allergic = found.filter(|one| matches!(one.kind, FindingKind::Allergy(_)));
    let mut about: Vec<Vec<usize>> = allergic.map(|one| one.items).collect();
    about.sort();
    assert_eq!(about, [[0], [2]]);
}

#[test]
fn a_baby_and_driving_are_asked_about_only_when_told() {
    let asks = |name: &str, setting: Setting| {
        told(&items(&[name]), &setting)
            .first()
            .map(|one| one.kind.clone())
    };
    let expecting = |pregnancy| Setting {
        pregnancy: Some(pregnancy),
        ..Setting::default()
    };
    assert_eq!(
        asks("valproate", expecting(Pregnancy::Pregnant)),
        Some(FindingKind::Pregnancy)
    );
    assert_eq!(
        asks("isotretinoin", expecting(Pregnancy::Planning)),
        Some(FindingKind::Pregnancy)
    );
    assert_eq!(
        asks("codeine", expecting(Pregnancy::Breastfeeding)),
        Some(FindingKind::Breastfeeding)
    );
    assert_eq!(asks("valproate", expecting(Pregnancy::No)), None);
    assert_eq!(asks("valproate", Setting::default()), None);
    let drives = |driving| Setting {
        driving: Some(driving),
        ..Setting::default()
    };
    assert_eq!(
        asks("diazepam", drives(Driving::Drives)),
        Some(FindingKind::Driving)
    );
    assert_eq!(asks("diazepam", drives(Driving::DoesNot)), None);
    assert_eq!(asks("cetirizine", drives(Driving::Drives)), None);
}
