//! Finding medicines by the names people have for them, on the catalogue that is shipped.

#![allow(clippy::unwrap_used, clippy::panic)] // code of a test may fail as a test does

use std::collections::BTreeSet;
use std::time::Instant;

use knowledge::catalogue::{
    Catalogue, CatalogueEntry, CatalogueId, Collision, CollisionKind, Market, MatchKind, NameKind,
    Recognised,
};

const SHIPPED: &str = include_str!("../../public/medicines/catalogue.txt");
const SOURCE: &str = include_str!("../../content/catalogue.csv");
const UK_PRODUCTS: &str = include_str!("fixtures/uk_product_names.csv");

fn shipped() -> Catalogue {
    Catalogue::parse(SHIPPED).unwrap()
}

fn entry<'a>(catalogue: &'a Catalogue, id: &str) -> &'a CatalogueEntry {
    catalogue.entry(&CatalogueId::parse(id).unwrap()).unwrap()
}

/// Splits one line of comma-separated values, with fields in double quotes.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => fields.last_mut().unwrap().push(letter),
        }
    }
    fields
}

/// The entries in widest use, from the source of the catalogue.
fn first_tier(catalogue: &Catalogue) -> Vec<&CatalogueEntry> {
    let mut lines = SOURCE.lines();
    let header = fields(lines.next().unwrap());
    let tier = header.iter().position(|name| name == "tier").unwrap();
    lines
        .map(fields)
        .filter(|row| row[tier] == "1")
        .map(|row| entry(catalogue, &row[0]))
        .collect()
}

fn finds(catalogue: &Catalogue, query: &str, wanted: &CatalogueEntry, within: usize) -> bool {
    catalogue
        .search(query, within)
        .iter()
        .any(|hit| hit.entry.id == wanted.id)
}

/// The same word with one letter gone, two swapped, and one changed.
fn slips_of(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let middle = letters.len() / 2;
    let mut without = letters.clone();
    without.remove(middle);
    let mut swapped = letters.clone();
    swapped.swap(middle - 1, middle);
    let mut changed = letters.clone();
    changed[middle] = if letters[middle] == 'e' { 'a' } else { 'e' };
    [without, swapped, changed].map(String::from_iter).to_vec()
}

#[test]
fn every_common_medicine_is_found_first_by_its_name() {
    let catalogue = shipped();
    let common = first_tier(&catalogue);
    assert!(common.len() > 370, "{}", common.len());
    for wanted in common {
        let hits = catalogue.search(wanted.display_name(), 3);
        assert_eq!(
            hits[0].match_kind,
            MatchKind::Exact,
            "{}",
            wanted.display_name()
        );
        assert!(
            hits.iter().any(|hit| hit.entry.id == wanted.id),
            "{}",
            wanted.display_name()
        );
    }
}

#[test]
fn every_common_medicine_is_found_by_its_american_name_and_by_every_brand() {
    let catalogue = shipped();
    for wanted in first_tier(&catalogue) {
        for name in &wanted.names {
            assert!(
                finds(&catalogue, &name.text, wanted, 5),
                "{} by {}",
                wanted.display_name(),
                name.text
            );
            assert!(
                finds(&catalogue, &name.text.to_uppercase(), wanted, 5),
                "{} in capitals",
                name.text
            );
        }
    }
}

#[test]
fn every_common_medicine_is_found_with_one_slip() {
    let catalogue = shipped();
    let (mut tried, mut first_five, mut missed) = (0, 0, Vec::new());
    for wanted in first_tier(&catalogue) {
        let name = wanted.ingredient_names.join(" with ");
        if name.len() < 5 {
            continue;
        }
        for typed in slips_of(&name) {
            tried += 1;
            if finds(&catalogue, &typed, wanted, 5) {
                first_five += 1;
            } else {
                missed.push(typed);
            }
        }
    }
    println!("one slip: {first_five} of {tried} among the first five; missed {missed:?}");
    assert!(
        first_five * 100 >= tried * 98,
        "{first_five} of {tried}; {missed:?}"
    );
}

#[test]
fn every_common_medicine_is_found_in_a_sentence() {
    let catalogue = shipped();
    for wanted in first_tier(&catalogue) {
        let name = wanted
            .names
            .iter()
            .find(|name| !name.text.contains('('))
            .unwrap();
        let sentence = format!(
            "My doctor put me on {} 5mg last week, every morning",
            name.text
        );
        let hits = catalogue.search(&sentence, 6);
        let hit = hits.iter().find(|hit| hit.entry.id == wanted.id);
        assert!(
            hit.is_some_and(|hit| hit.match_kind == MatchKind::Inside),
            "{sentence}: {hits:?}"
        );
    }
}

/// "codamol", "acid", "pen": people type the word that they remember.
#[test]
fn a_later_word_of_a_name_leads_to_it_before_names_that_only_hold_its_letters() {
    let catalogue = shipped();
    let hits = catalogue.search("codamol", 5);
    assert_eq!(hits[0].entry.id.as_str(), "paracetamol-with-codeine");
    assert_eq!(hits[0].match_kind, MatchKind::WordPrefix);
    for entry in first_tier(&catalogue) {
        for name in entry.names.iter().filter(|name| name.text.is_ascii()) {
            for (gap, _) in name.text.match_indices(' ') {
                let words = &name.text[gap + 1..];
                if !words.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
                    continue;
                }
                let hits = catalogue.search(words, usize::MAX);
                let hit = hits.iter().find(|hit| hit.entry.id == entry.id).unwrap();
                assert!(hit.match_kind <= MatchKind::WordPrefix, "{words}: {hit:?}");
            }
        }
    }
}

#[test]
fn a_slip_is_shown_as_a_guess_and_never_as_the_name() {
    let catalogue = shipped();
    let hits = catalogue.search("amlodapine", 5);
    assert_eq!(hits[0].entry.display_name(), "amlodipine");
    assert_eq!(hits[0].match_kind, MatchKind::Typo { distance: 1 });
    assert!(matches!(
        catalogue.recognise("amlodapine"),
        Recognised::Unknown
    ));
}

#[test]
fn names_that_are_near_each_other_are_marked() {
    let catalogue = shipped();
    let hits = catalogue.search("prednisone", 5);
    assert_eq!(hits[0].entry.display_name(), "prednisone");
    assert_eq!(
        hits[0].look_alike.map(|name| name.text.as_str()),
        Some("prednisolone")
    );
    assert!(
        hits.iter()
            .any(|hit| hit.entry.display_name() == "prednisolone")
    );
    let alone = catalogue.search("levothyroxine", 1);
    assert_eq!(alone[0].look_alike, None);
}

#[test]
fn a_brand_that_means_two_medicines_leads_to_both_with_a_warning() {
    let catalogue = shipped();
    let hits = catalogue.search("Benadryl", 5);
    let names: Vec<&str> = hits.iter().map(|hit| hit.entry.display_name()).collect();
    assert!(
        names.contains(&"diphenhydramine") && names.contains(&"cetirizine"),
        "{names:?}"
    );
    assert!(hits.iter().all(|hit| hit.collision.is_some()));
    assert!(
        matches!(catalogue.recognise("Benadryl"), Recognised::Several(found) if found.len() >= 2)
    );
}

#[test]
fn a_known_mix_up_is_told_of_its_own_names_and_of_no_other() {
    let catalogue = shipped();
    let fold = |name: &str| name.to_lowercase().replace(['-', '®'], " ");
    let (mut told, mut untold) = (0, 0);
    for entry in catalogue.entries() {
        for name in &entry.names {
            let hits = catalogue.search(&name.text, usize::MAX);
            let hit = hits.iter().find(|hit| hit.entry.id == entry.id).unwrap();
            if hit.matched_name != name {
                continue;
            }
            let own = fold(&name.text);
            let is_of = |collision: &Collision| {
                collision.names.iter().any(|other| {
                    let other = fold(other);
                    let in_range = collision.kind == CollisionKind::Range
                        && own.starts_with(&format!("{other} "));
                    own == other || in_range
                })
            };
            match hit.collision {
                Some(collision) => assert!(is_of(collision), "{}: {collision:?}", name.text),
                None => assert!(!catalogue.collisions().iter().any(is_of), "{}", name.text),
            }
            told += usize::from(hit.collision.is_some());
            untold += usize::from(hit.collision.is_none());
        }
    }
    assert!(told > 20 && untold > 1000, "{told}, {untold}");
}

/// Somebody who remembers the middle of a name, or pastes a piece of it.
#[test]
fn a_name_is_found_by_its_middle() {
    let catalogue = shipped();
    for wanted in first_tier(&catalogue) {
        let name = wanted.display_name();
        if !name.is_ascii() || name.contains(['(', '-']) || name.len() < 7 {
            continue;
        }
        let middle = &name[1..name.len() - 1];
        let hits = catalogue.search(middle, usize::MAX);
        let hit = hits.iter().find(|hit| hit.entry.id == wanted.id);
        assert!(
            hit.is_some_and(|hit| hit.match_kind <= MatchKind::Inside),
            "{middle}: {hit:?}"
        );
    }
}

#[test]
fn chinese_and_danish_names_lead_to_the_same_medicine() {
    let catalogue = shipped();
    for (query, id) in [
        ("撲熱息痛", "paracetamol"),
        ("必理痛", "paracetamol"),
        ("撲熱息痛片 500毫克", "paracetamol"),
        ("氨氯地平", "amlodipine"),
        ("華法", "warfarin"),
        ("amlodipin", "amlodipine"),
        ("folsyre", "folic-acid"),
        ("Acetylsalicylsyre", "aspirin"),
        ("ＡＭＬＯＤＩＰＩＮＥ", "amlodipine"),
        ("aml\u{200B}odipine\u{202E}", "amlodipine"),
        ("co codamol", "paracetamol-with-codeine"),
        ("cocodamol", "paracetamol-with-codeine"),
    ] {
        assert!(
            finds(&catalogue, query, entry(&catalogue, id), 3),
            "{query}"
        );
    }
}

#[test]
fn a_pasted_label_line_is_read() {
    let catalogue = shipped();
    let one = |label: &str| match catalogue.recognise(label) {
        Recognised::One(entry) => entry.display_name().to_owned(),
        other => panic!("{label}: {other:?}"),
    };
    assert_eq!(one("Amlodipine 5mg tablets (Teva UK Ltd)"), "amlodipine");
    assert_eq!(
        one("Tenif 50mg/20mg modified-release capsules"),
        "atenolol with nifedipine"
    );
    assert_eq!(
        one("Tenormin 25mg/5ml syrup (AstraZeneca UK Ltd)"),
        "atenolol"
    );
    assert_eq!(
        one("Amlodipine 5mg / Valsartan 80mg tablets"),
        "amlodipine with valsartan"
    );
    assert_eq!(one("Losartan potassium 50 mg tablets"), "losartan");
    assert_eq!(one("Atorvastatin calcium 20mg tablets"), "atorvastatin");
    assert_eq!(
        one("Beclometasone 100micrograms/dose inhaler CFC free"),
        "beclometasone (inhaled)"
    );
    assert_eq!(one("氨氯地平片 5毫克"), "amlodipine");
    assert_eq!(one("Amlodipin 5 mg tabletter"), "amlodipine");
    let hits = catalogue.search("Amlodipine 5mg / Valsartan 80mg tablets", 5);
    assert_eq!(hits[0].entry.display_name(), "amlodipine with valsartan");
}

#[test]
fn one_word_too_many_makes_a_line_unknown() {
    let catalogue = shipped();
    for label in [
        "Panadol Night 500mg/25mg tablets",
        "Panadol Cold & Flu",
        "Lasix K",
        "Furosemide and potassium",
        "Furosemide 40mg potassium 600mg tablets",
        "Frusemide+potassium 20mg/10mmol tablets",
        "Furosemide (with potassium)",
        "Amlodipine 5mg / Unknownidine 10mg tablets",
        "Amlodipine (with unknownidine) 5mg tablets",
        "Sudafed nasal spray",
        "Nurofen Cold & Flu Relief 200mg/5mg tablets",
        "Zestril Plus",
        "tablets 5mg (Teva UK Ltd)",
        "",
        "\u{202E}\u{200B}",
    ] {
        assert_eq!(catalogue.recognise(label), Recognised::Unknown, "{label}");
    }
}

#[test]
fn a_name_without_its_route_is_several_where_the_route_matters() {
    let catalogue = shipped();
    let Recognised::Several(found) = catalogue.recognise("beclometasone") else {
        panic!("inhaled and for the nose")
    };
    assert_eq!(found.len(), 2);
    assert!(matches!(
        catalogue.recognise("Midazolam 15mg tablets"),
        Recognised::Unknown
    ));
}

#[test]
fn a_query_of_any_length_is_answered() {
    let catalogue = shipped();
    assert!(catalogue.search("", 5).is_empty());
    assert!(catalogue.search("   \u{0}", 5).is_empty());
    assert!(catalogue.search("amlodipine", 0).is_empty());
    let long = "amlodipine ".repeat(2_000);
    assert!(finds(&catalogue, &long, entry(&catalogue, "amlodipine"), 3));
    let odd = "(".repeat(10_000);
    assert_eq!(catalogue.recognise(&odd), Recognised::Unknown);
}

/// The substances behind a name of the United Kingdom's list of products.
fn substances(listed: &str) -> BTreeSet<String> {
    let spelled = match listed {
        "co-amilofruse" => "amiloride + furosemide",
        "co-amilozide" => "amiloride + hydrochlorothiazide",
        "co-prenozide" => "oxprenolol + cyclopenthiazide",
        "co-tenidone" => "atenolol + chlortalidone",
        "co-triamterzide" => "triamterene + hydrochlorothiazide",
        "co-zidocapt" => "captopril + hydrochlorothiazide",
        "generic kalten (combination)" => "atenolol + amiloride + hydrochlorothiazide",
        "generic sevikar hct" => "olmesartan + amlodipine + hydrochlorothiazide",
        "sodium valproate" | "valproic acid" => "valproate",
        other => other,
    };
    spelled
        .split(" + ")
        .map(|one| {
            one.trim_end_matches(" medoxomil")
                .trim_end_matches(" erbumine")
        })
        .map(|one| one.replace(' ', "-"))
        .collect()
}

#[test]
fn no_product_of_the_united_kingdom_is_taken_for_another() {
    let catalogue = shipped();
    let (mut read, mut asked, mut unknown, mut wrong, mut all) = (0, 0, Vec::new(), Vec::new(), 0);
    for row in UK_PRODUCTS.lines().skip(1).map(fields) {
        let [_, listed, label] = row.as_slice() else {
            panic!("{row:?}")
        };
        let wanted = substances(listed);
        let holds = |entry: &CatalogueEntry| {
            entry
                .ingredients
                .iter()
                .map(|one| one.as_str().to_owned())
                .collect::<BTreeSet<_>>()
                == wanted
        };
        all += 1;
        match catalogue.recognise(label) {
            Recognised::One(entry) if holds(entry) => read += 1,
            Recognised::One(entry) => wrong.push(format!("{label}: {}", entry.display_name())),
            Recognised::Several(found) if found.iter().any(|entry| holds(entry)) => asked += 1,
            Recognised::Several(_) => wrong.push(format!("{label}: none of several")),
            Recognised::Unknown => unknown.push(label.clone()),
        }
    }
    println!(
        "{all} labels: {read} read, {asked} asked about, {} wrong, unknown {unknown:?}",
        wrong.len()
    );
    assert!(all >= 200);
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(
        (read + asked) * 100 >= all * 95,
        "{read} + {asked} of {all}; {unknown:?}"
    );
}

#[test]
fn every_brand_of_the_catalogue_is_read_or_asked_about_but_never_taken_for_another() {
    let catalogue = shipped();
    for entry in catalogue.entries() {
        for name in &entry.names {
            match catalogue.recognise(&name.text) {
                Recognised::One(found) => assert_eq!(found.id, entry.id, "{}", name.text),
                Recognised::Several(found) => {
                    assert!(found.iter().any(|one| one.id == entry.id), "{}", name.text);
                }
                Recognised::Unknown => panic!("{} is unknown", name.text),
            }
        }
    }
}

#[test]
fn brands_say_where_they_are_sold() {
    let catalogue = shipped();
    let kind = |text: &str| {
        let name = entry(&catalogue, "citalopram")
            .names
            .iter()
            .find(|name| name.text == text);
        name.map(|name| name.kind)
    };
    let Some(NameKind::Brand(markets)) = kind("Celexa") else {
        panic!("a brand")
    };
    assert!(markets.contains(Market::UnitedStates) && !markets.contains(Market::UnitedKingdom));
    assert_eq!(kind("citalopram"), Some(NameKind::Generic));
}

/// Prints how long a query takes; run with `--release -- --ignored --nocapture` to judge.
#[test]
#[ignore = "a measurement, not a check"]
fn how_long_a_query_takes() {
    let catalogue = shipped();
    let names: usize = catalogue
        .entries()
        .iter()
        .map(|entry| entry.names.len())
        .sum();
    let names_of_first: Vec<String> = first_tier(&catalogue)
        .iter()
        .map(|entry| entry.display_name().to_owned())
        .collect();
    let slips: Vec<String> = names_of_first
        .iter()
        .filter(|name| name.len() > 4)
        .flat_map(|name| slips_of(name))
        .collect();
    let labels: Vec<String> = UK_PRODUCTS
        .lines()
        .skip(1)
        .map(|line| fields(line)[2].clone())
        .collect();
    for (what, queries) in [
        ("name", &names_of_first),
        ("slip", &slips),
        ("label", &labels),
    ] {
        let mut times: Vec<u128> = queries
            .iter()
            .map(|query| {
                let begun = Instant::now();
                std::hint::black_box(catalogue.search(query, 8));
                begun.elapsed().as_nanos()
            })
            .collect();
        times.sort_unstable();
        println!(
            "{names} names, {what}: median {} ns, slowest {} ns",
            times[times.len() / 2],
            times[times.len() - 1]
        );
    }
    let begun = Instant::now();
    std::hint::black_box(Catalogue::parse(SHIPPED).unwrap());
    println!("reading the catalogue: {} us", begun.elapsed().as_micros());
}
