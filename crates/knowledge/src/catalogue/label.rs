//! Reading a label line: which one medicine does it name, if every word of it is understood?
//!
//! Each word must be part of a name, or a word that says nothing about which medicine it is. A
//! word left over makes the line unknown, because such a word is often a second ingredient.

use super::Catalogue;
use super::entry::{CatalogueEntry, IngredientId};
use super::fold::LONGEST_QUERY;
use super::fold::{compact, fold};
use super::label_words::{LabelRoute, is_loose_word, is_salt, way_of_route, way_of_word};
use super::line::{LabelPiece, is_brand_only, pieces, tokens, with_joins_spelled, without_maker};

/// What a label line names.
#[derive(Debug, Clone, PartialEq)]
pub enum Recognised<'a> {
    /// One medicine.
    One(&'a CatalogueEntry),
    /// The name is used for several, or is known to be mixed up; the person chooses.
    Several(Vec<&'a CatalogueEntry>),
    /// Not understood in full; nothing about it has been checked.
    Unknown,
}

/// Words of a direction that may stand directly before any name.
const FIRST_WORDS: &[&str] = &["take", "my", "of", "one", "two", "three"];

impl Catalogue {
    /// The medicine that a label line names, where every word of the line is understood.
    ///
    /// One word too many and the answer is [`Recognised::Unknown`]: "Burinex K" is not Burinex.
    pub fn recognise(&self, label: &str) -> Recognised<'_> {
        recognise(self, label)
    }
}

fn recognise<'a>(catalogue: &'a Catalogue, label: &str) -> Recognised<'a> {
    let cut: String = label.chars().take(LONGEST_QUERY).collect();
    let line = with_joins_spelled(&without_maker(catalogue, &cut));
    let pieces = pieces(catalogue, &tokens(&line));
    if pieces
        .iter()
        .any(|piece| matches!(piece, LabelPiece::Unknown(_)))
        || names_another_product(catalogue, &pieces)
        || has_salt_of_its_own(&pieces)
    {
        return Recognised::Unknown;
    }
    let names: Vec<&str> = pieces
        .iter()
        .filter_map(|piece| match piece {
            LabelPiece::Name { close } => Some(close.as_str()),
            LabelPiece::Label(_) | LabelPiece::Unknown(_) => None,
        })
        .collect();
    let ways: Vec<LabelRoute> = pieces
        .iter()
        .filter_map(|piece| match piece {
            LabelPiece::Label(word) => way_of_word(word),
            LabelPiece::Name { .. } | LabelPiece::Unknown(_) => None,
        })
        .collect();
    let entries: Vec<Vec<&CatalogueEntry>> = names
        .iter()
        .map(|close| entries_named(catalogue, close))
        .collect();
    if let Some(different) = entries.iter().find(|one_name| hold_different(one_name)) {
        return Recognised::Several(different.clone());
    }
    let together = ingredients_together(catalogue, &names, &entries);
    let brands: Vec<&str> = names
        .iter()
        .copied()
        .filter(|close| is_brand_only(catalogue, close))
        .collect();
    let candidates: Vec<&CatalogueEntry> = catalogue
        .entries
        .iter()
        .filter(|entry| holds_exactly(entry, &together))
        .filter(|entry| brands.iter().all(|brand| has_name(entry, brand)))
        .filter(|entry| brands.is_empty() || comes_that_way(entry, &ways))
        .collect();
    choose(catalogue, &taken_that_way(candidates, &ways), &names)
}

fn choose<'a>(
    catalogue: &'a Catalogue,
    entries: &[&'a CatalogueEntry],
    names: &[&str],
) -> Recognised<'a> {
    let mixed_up = names
        .iter()
        .any(|close| names_other_medicine(catalogue, close));
    match entries {
        [] => Recognised::Unknown,
        [one] if !mixed_up => Recognised::One(one),
        several => Recognised::Several(several.to_vec()),
    }
}

/// Says whether a brand is followed at once by a word that can make it another product.
fn names_another_product(catalogue: &Catalogue, pieces: &[LabelPiece]) -> bool {
    pieces.windows(2).any(|pair| match pair {
        [LabelPiece::Name { close }, LabelPiece::Label(word)]
        | [LabelPiece::Label(word), LabelPiece::Name { close }] => {
            is_loose_word(word)
                && !FIRST_WORDS.contains(&word.as_str())
                && is_brand_only(catalogue, close)
        }
        _ => false,
    })
}

/// Says whether a salt stands apart from every name: "furosemide and potassium" are two medicines.
fn has_salt_of_its_own(pieces: &[LabelPiece]) -> bool {
    let mut after_name = false;
    for piece in pieces {
        let salt = matches!(piece, LabelPiece::Label(word) if is_salt(word));
        if salt && !after_name {
            return true;
        }
        after_name = salt || matches!(piece, LabelPiece::Name { .. });
    }
    false
}

/// Says whether an entry comes in a form that is taken as the label says, as far as forms are known.
fn comes_that_way(entry: &CatalogueEntry, ways: &[LabelRoute]) -> bool {
    if entry.forms.is_empty() || entry.route.is_some() {
        return true;
    }
    ways.iter()
        .filter(|way| **way != LabelRoute::Needle)
        .all(|way| {
            entry.forms.iter().any(|form| {
                let mut named = form.split(' ').filter_map(way_of_word).peekable();
                match named.peek() {
                    None => *way == LabelRoute::Mouth,
                    Some(_) => named.any(|one| one == *way),
                }
            })
        })
}

/// Says whether the same name is known to mean another medicine elsewhere.
fn names_other_medicine(catalogue: &Catalogue, close: &str) -> bool {
    catalogue.collisions.iter().any(|collision| {
        collision.kind != super::CollisionKind::LookAlike
            && collision
                .names
                .iter()
                .any(|name| compact(&fold(name)) == close)
    })
}

fn entries_named<'a>(catalogue: &'a Catalogue, close: &str) -> Vec<&'a CatalogueEntry> {
    let mut places: Vec<usize> = catalogue
        .index
        .equal_to(close)
        .map(|term| term.entry)
        .collect();
    places.sort_unstable();
    places.dedup();
    places
        .into_iter()
        .filter_map(|at| catalogue.entries.get(at))
        .collect()
}

fn hold_different(entries: &[&CatalogueEntry]) -> bool {
    entries
        .windows(2)
        .any(|pair| sorted(&pair[0].ingredients) != sorted(&pair[1].ingredients))
}

fn sorted(ingredients: &[IngredientId]) -> Vec<&IngredientId> {
    let mut sorted: Vec<&IngredientId> = ingredients.iter().collect();
    sorted.sort();
    sorted
}

fn ingredients_together<'a>(
    catalogue: &'a Catalogue,
    names: &[&str],
    entries_of_names: &[Vec<&'a CatalogueEntry>],
) -> Vec<&'a IngredientId> {
    let mut together: Vec<&IngredientId> = Vec::new();
    for (close, entries) in names.iter().zip(entries_of_names) {
        match entries.first() {
            Some(entry) => together.extend(&entry.ingredients),
            None => together.extend(catalogue.index.ingredient(close)),
        }
    }
    together.sort();
    together.dedup();
    together
}

fn holds_exactly(entry: &CatalogueEntry, together: &[&IngredientId]) -> bool {
    !together.is_empty() && sorted(&entry.ingredients) == together
}

fn has_name(entry: &CatalogueEntry, close: &str) -> bool {
    entry
        .names
        .iter()
        .any(|name| compact(&fold(&name.text)) == close)
}

/// Leaves the entries that are taken the way the label says, the more particular ones first.
fn taken_that_way<'a>(
    entries: Vec<&'a CatalogueEntry>,
    ways: &[LabelRoute],
) -> Vec<&'a CatalogueEntry> {
    if ways.is_empty() {
        return entries;
    }
    let way_of = |entry: &CatalogueEntry| entry.route.as_deref().and_then(way_of_route);
    let particular: Vec<&CatalogueEntry> = entries
        .iter()
        .copied()
        .filter(|entry| way_of(entry).is_some_and(|way| ways.contains(&way)))
        .collect();
    if !particular.is_empty() {
        return particular;
    }
    entries
        .into_iter()
        .filter(|entry| way_of(entry).is_none())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn few() -> Catalogue {
        let lines = [
            "omeprazole\tomeprazole\tomeprazole\t\t\tcapsule\t\t\tbLosec",
            "tacrolimus\ttacrolimus\ttacrolimus\t\t\tcapsule\t\t\tbPrograf",
            "topical\ttacrolimus (topical)\ttacrolimus\tskin\t\tointment\t\t\tgtacrolimus|bProtopic",
            "tamsulosin\ttamsulosin\ttamsulosin\t\t\tcapsule\t\t\tbFlomax",
            "paracetamol\tparacetamol\tparacetamol\t\t\ttablet\t\t\tbPanadol",
            "~\tsame-name\tFlomax\tUK\ttamsulosin\tIT\tmorniflumate",
            "~\tlook-alike\tLasix|Losec\tUK\tfurosemide\tUK\tomeprazole",
            "~\trange\tPanadol\tUK\tparacetamol\tUK\tthe same with caffeine",
        ];
        Catalogue::parse(&format!("concord-catalogue 1\n{}\n", lines.join("\n"))).unwrap()
    }

    #[test]
    fn a_label_names_one_medicine_where_nothing_is_left_to_ask() {
        let catalogue = few();
        for (label, answer) in [
            ("Losec 20 mg capsules", "one: omeprazole"),
            ("Protopic", "one: topical"),
            ("Tacrolimus 1 mg capsules", "one: tacrolimus"),
            ("Tacrolimus 0.1% ointment", "one: topical"),
            ("Tacrolimus", "ask: tacrolimus topical"),
            // A name that means something else elsewhere, or that a range of products bears.
            ("Flomax 0.4 mg capsules", "ask: tamsulosin"),
            ("Panadol 500 mg tablets", "ask: paracetamol"),
            ("Panadol Extra tablets", "unknown"),
            ("Protopic Prograf", "unknown"),
        ] {
            let ids = |several: &[&CatalogueEntry]| {
                let ids: Vec<&str> = several.iter().map(|one| one.id.as_str()).collect();
                ids.join(" ")
            };
            let given = match catalogue.recognise(label) {
                Recognised::One(entry) => format!("one: {}", ids(&[entry])),
                Recognised::Several(several) => format!("ask: {}", ids(&several)),
                Recognised::Unknown => "unknown".to_owned(),
            };
            assert_eq!(given, answer, "{label}");
        }
    }
}
