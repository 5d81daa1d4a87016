//! Reading the packed rules.

use knowledge::checks::pack::{CHECKS_FORMAT, Pack};
use knowledge::checks::{Rulebook, RulebookError};

use super::{CATALOGUE, RULEBOOK};

#[test]
fn what_is_not_a_rulebook_is_refused() {
    for text in ["", "[]", "{}", "{\"format\":1}"] {
        assert_eq!(
            Rulebook::read(text).err(),
            Some(RulebookError::Broken),
            "{text}"
        );
    }
    let newer = format!("{{\"format\":{},\"unlike\":\"today\"}}", CHECKS_FORMAT + 1);
    assert_eq!(Rulebook::read(&newer).err(), Some(RulebookError::Newer));
}

fn with(change: impl FnOnce(&mut Pack)) -> Option<RulebookError> {
    let mut pack = RULEBOOK.pack().clone();
    change(&mut pack);
    let text = serde_json::to_string(&pack).unwrap();
    Rulebook::read(&text).err()
}

#[test]
fn a_rule_that_names_what_is_not_there_breaks_the_book() {
    assert_eq!(with(|_| {}), None);
    let broken = Some(RulebookError::Broken);
    assert_eq!(with(|pack| pack.pairs[0].a.push(60_000)), broken);
    assert_eq!(with(|pack| pack.told[0].with.push(60_000)), broken);
    assert_eq!(with(|pack| pack.effects.clear()), broken);
    assert_eq!(
        with(|pack| pack.pairs[1].id = pack.pairs[0].id.clone()),
        broken
    );
    assert_eq!(with(|pack| pack.names[1] = pack.names[0].clone()), broken);
}

#[test]
fn every_ingredient_of_the_catalogue_is_known_to_the_rules() {
    let list: Vec<_> = CATALOGUE
        .entries()
        .iter()
        .map(knowledge::checks::Item::of_entry)
        .collect();
    let unknown = super::check(&list[..1]).not_checked;
    assert!(unknown.is_empty());
    for (at, item) in list.iter().enumerate() {
        let checked = super::check(std::slice::from_ref(item));
        assert!(
            checked.not_checked.is_empty(),
            "{}",
            CATALOGUE.entries()[at].id.as_str()
        );
        assert!(
            checked.findings.is_empty(),
            "one medicine alone, and nothing told"
        );
    }
}

#[test]
fn the_rules_are_small_enough_for_a_slow_line_and_many_enough_to_be_of_use() {
    let shipped = include_str!("../../../public/medicines/checks.json");
    assert!(
        shipped.len() < 800_000,
        "{} bytes before packing",
        shipped.len()
    );
    let pairs: usize = RULEBOOK
        .pack()
        .pairs
        .iter()
        .map(|rule| rule.a.len() * rule.b.len())
        .sum();
    assert!(pairs >= 400, "{pairs}");
    assert_eq!(RULEBOOK.pack().genes.len(), 66);
}

#[test]
fn every_rule_names_its_documents_and_nobody_claims_a_review() {
    use knowledge::review::ReviewStatus;
    for rule in &RULEBOOK.pack().pairs {
        assert!(rule.basis.sources.len() >= 2, "{}", rule.id.as_str());
        assert_eq!(rule.basis.status, ReviewStatus::Draft);
    }
    for rule in &RULEBOOK.pack().told {
        assert!(!rule.basis.sources.is_empty(), "{}", rule.id.as_str());
    }
}
