//! What the commands print: counts, reading levels, and what was found.

use knowledge::card::Section;
use knowledge::checks::FindingUrgency;
use knowledge::checks::pack::Pack;

use crate::card_source::ReadCard;
use crate::finding::{Finding, Weight};
use crate::names::Names;
use crate::reading::Words;

/// Prints all findings, faults last, so that they are seen.
pub fn say_all(found: &[Finding]) {
    for weight in [Weight::Gap, Weight::Fault] {
        for one in found.iter().filter(|one| one.weight == weight) {
            println!("{one}");
        }
    }
}

/// Prints the reading level of each English card, and the gaps of each part.
pub fn say_cards(cards: &[ReadCard], known: &Words) {
    let english: Vec<&ReadCard> = cards.iter().filter(|card| card.language == "en").collect();
    for card in &english {
        let grades: Vec<(f64, Section)> = Section::ALL
            .into_iter()
            .filter_map(|section| {
                let text = card.source.text(section).filter(|text| !text.is_empty())?;
                Some((known.grade(text), section))
            })
            .collect();
        let Some((hardest, section)) = grades
            .iter()
            .copied()
            .max_by(|left, right| left.0.total_cmp(&right.0))
        else {
            continue;
        };
        let all: Vec<&str> = Section::ALL
            .into_iter()
            .filter_map(|section| card.source.text(section))
            .collect();
        let whole = known.grade(&all.join("\n\n"));
        println!(
            "{}: grade {whole:.1}, hardest part {} at {hardest:.1}",
            card.place(),
            section.field()
        );
    }
    for section in Section::ALL {
        let missing = english
            .iter()
            .filter(|card| card.source.text(section).is_none())
            .count();
        if missing > 0 {
            println!(
                "{}: not written yet in {missing} of {} cards",
                section.field(),
                english.len()
            );
        }
    }
}

/// Prints how many names there are.
pub fn say_names(names: &Names) {
    println!(
        "{} medicines, {} of them in the first tier; {} names to search by; {} names that can be mixed up",
        names.entries.len(),
        names
            .entries
            .iter()
            .filter(|entry| entry.tier == "1")
            .count(),
        names
            .entries
            .iter()
            .map(|entry| entry.searchable().len())
            .sum::<usize>(),
        names.collisions.len(),
    );
}

/// Prints how many rules there are, and how many pairs of ingredients they come to.
pub fn say_checks(pack: &Pack) {
    for urgency in [
        FindingUrgency::FirstDose,
        FindingUrgency::Today,
        FindingUrgency::Tip,
    ] {
        let mut pairs = std::collections::HashSet::new();
        let rules = pack.pairs.iter().filter(|rule| rule.urgency == urgency);
        let count = rules.clone().count();
        for rule in rules {
            for a in &rule.a {
                let others = rule.b.iter().filter(|b| *b != a);
                pairs.extend(others.map(|b| (a.min(b), a.max(b))));
            }
        }
        println!(
            "{count} rules {urgency:?}: {} pairs of ingredients",
            pairs.len()
        );
    }
    println!(
        "{} rules of kinds, {} that add up, {} of what was told, {} of allergies, {} of genes, \
         {} of paces, {} facts",
        pack.classes.len(),
        pack.adds_up.len(),
        pack.told.len(),
        pack.allergies.len(),
        pack.genes.len(),
        pack.paces.len(),
        pack.facts.len(),
    );
}
