//! The acceptance checks by name.

use domain::person::health::{Gene, GeneSays};
use knowledge::checks::{
    FindingKind, FindingUrgency, Item, Pace, Phrase, Routes, Says, Setting, TestedGene,
};
use text::Language;

use super::{RULEBOOK, english, findings, item, items, shipped, today};

/// AC-DUR-1.
#[test]
fn ac_dur_1_ibuprofen_with_warfarin_is_asked_about_before_the_first_dose() {
    let found = findings(&items(&["warfarin", "ibuprofen"]));
    assert_eq!(found.len(), 1);
    let one = &found[0];
    assert_eq!(one.urgency, FindingUrgency::FirstDose);
    assert_eq!(one.kind, FindingKind::Interaction);
    assert_eq!(one.items, [0, 1]);
    assert_eq!(one.ingredients, ["warfarin", "ibuprofen"]);
    assert_eq!(english(one), "can make bleeding more likely");
    assert!(one.basis.sources.len() >= 2);
}

/// AC-DUR-2, and AC-G4: nothing at all is found.
#[test]
fn ac_dur_2_no_false_alarm() {
    for pair in [
        ["pravastatin", "clarithromycin"],
        ["loperamide", "phenelzine"],
    ] {
        let found = findings(&items(&pair));
        assert!(found.is_empty(), "{pair:?}: {found:?}");
    }
    let caffeine = Item::of_substance("caffeine", Routes::SYSTEMIC);
    assert!(findings(&[caffeine.clone(), item("phenelzine")]).is_empty());
    assert!(findings(&[item("phenelzine"), caffeine]).is_empty());
}

/// AC-G4: a list in which nothing is found says so by finding nothing.
#[test]
fn ac_g4_nothing_found_is_an_empty_list_and_what_was_not_checked_is_told_apart() {
    let unknown = Item {
        parts: Vec::new(),
        routes: Routes::SYSTEMIC,
        form: None,
        pace: Pace::NotSaid,
    };
    let strange = Item::of_substance("a moonstone", Routes::SYSTEMIC);
    let checked = super::check(&[item("amlodipine"), unknown, strange]);
    assert!(checked.findings.is_empty());
    assert_eq!(checked.not_checked, [1, 2]);
}

/// AC-PGX.
#[test]
fn ac_pgx_a_gene_result_and_its_medicine_are_asked_about_and_a_normal_one_is_not() {
    let told = |gene: Gene, says: GeneSays| Setting {
        genes: vec![TestedGene { gene, says }],
        ..Setting::default()
    };
    let found = |name: &str, gene, says| {
        let list = items(&[name]);
        RULEBOOK.check(&list, &told(gene, says), today()).findings
    };
    let asked = found("clopidogrel", Gene::Cyp2c19, GeneSays::Poor);
    assert_eq!(asked.len(), 1);
    assert_eq!(
        asked[0].kind,
        FindingKind::Gene(Gene::Cyp2c19, GeneSays::Poor)
    );
    assert_eq!(asked[0].ingredients, ["clopidogrel"]);
    assert!(found("clopidogrel", Gene::Cyp2c19, GeneSays::Normal).is_empty());
    assert!(found("fluoxetine", Gene::Cyp2d6, GeneSays::Poor).is_empty());
    assert!(found("fluorouracil (topical)", Gene::Dpyd, GeneSays::Poor).is_empty());
    assert!(found("tobramycin (eye)", Gene::G6pd, GeneSays::Deficient).is_empty());
    for (name, gene, says) in [
        ("allopurinol", Gene::HlaB, GeneSays::Positive5801),
        ("abacavir", Gene::HlaB, GeneSays::Positive5701),
        ("carbamazepine", Gene::HlaB, GeneSays::Positive1502),
        ("carbamazepine", Gene::HlaA, GeneSays::Positive3101),
        ("codeine", Gene::Cyp2d6, GeneSays::Ultrarapid),
        ("tramadol", Gene::Cyp2d6, GeneSays::Poor),
        ("azathioprine", Gene::Tpmt, GeneSays::Intermediate),
        ("mercaptopurine", Gene::Nudt15, GeneSays::Poor),
        ("capecitabine", Gene::Dpyd, GeneSays::Intermediate),
        ("simvastatin", Gene::Slco1b1, GeneSays::DecreasedFunction),
    ] {
        assert_eq!(found(name, gene, says).len(), 1, "{name}");
    }
    let newer = GeneSays::Newer("poor".to_owned());
    assert!(found("clopidogrel", Gene::Cyp2c19, newer).is_empty());
}

/// AC-POLY.
#[test]
fn ac_poly_two_that_dry_the_mouth_are_named_without_a_score() {
    let list = items(&["amitriptyline", "ramipril", "oxybutynin"]);
    let found = RULEBOOK.adds_up(&list, today());
    assert_eq!(found.len(), 1);
    let dry = &found[0];
    assert_eq!(dry.kind, FindingKind::AddsUp);
    assert_eq!(dry.items, [0, 2]);
    assert_eq!(dry.ingredients, ["amitriptyline", "oxybutynin"]);
    assert_eq!(english(dry), "dry mouth, constipation or confusion");
    assert_eq!(dry.urgency, FindingUrgency::Tip);
    assert!(!english(dry).contains(|letter: char| letter.is_ascii_digit()));
}

/// AC-G11.
#[test]
fn ac_g11_a_rule_one_day_past_its_expiry_says_only_that_it_is_being_rechecked() {
    let medicines = items(&["warfarin", "ibuprofen"]);
    let before = findings(&medicines);
    let last = before[0].basis.expires_on;
    let on = |day| {
        RULEBOOK
            .check(&medicines, &Setting::default(), day)
            .findings
    };
    assert_eq!(on(last), before);
    let later = on(last.succ_opt().unwrap());
    assert!(!later.is_empty());
    assert!(later.iter().all(|one| one.says == Says::Rechecking));
}

/// AC-G1 and AC-G12, for the phrases of the rules as they are shipped.
#[test]
fn ac_g1_ac_g12_no_phrase_tells_anybody_what_to_do_or_is_cut_short() {
    let forbidden = [
        "stop", "stopping", "skip", "skipping", "start", "starting", "halve", "safe", "safely",
        "U", "IU", "mcg", "µg", "OD", "BD", "QD", "PRN", "mg", "ml",
    ];
    for (key, effect) in &RULEBOOK.phrases().effects {
        for phrase in [Some(&effect.phrase), effect.watch.as_ref()]
            .into_iter()
            .flatten()
        {
            let found = phrase
                .as_str()
                .split(|letter: char| !letter.is_alphanumeric())
                .find(|word| forbidden.contains(word));
            assert_eq!(found, None, "{}", key.as_str());
        }
    }
    for language in Language::ALL {
        let phrases = shipped::phrases(language);
        for (key, english) in &RULEBOOK.phrases().effects {
            let effect = &phrases.effects[key];
            assert_eq!(effect.watch.is_some(), english.watch.is_some());
            for phrase in [Some(&effect.phrase), effect.watch.as_ref()] {
                let words = phrase.map_or("-", Phrase::as_str);
                assert!(!words.is_empty(), "{}", key.as_str());
                assert!(!words.contains("安全"), "{}", key.as_str());
            }
        }
        assert_eq!(phrases.effects.len(), RULEBOOK.phrases().effects.len());
    }
}

#[test]
fn a_list_of_thirty_is_checked_within_the_time_a_tap_may_take() {
    let list: Vec<Item> = super::CATALOGUE
        .entries()
        .iter()
        .filter(|entry| !entry.ingredients.is_empty())
        .step_by(26)
        .take(30)
        .map(Item::of_entry)
        .collect();
    assert_eq!(list.len(), 30);
    let before = std::time::Instant::now();
    let found = findings(&list);
    // Unoptimised; the app is many times faster.
    assert!(before.elapsed().as_millis() < 500, "{:?}", before.elapsed());
    assert!(found.windows(2).all(|two| two[0].urgency <= two[1].urgency));
}
