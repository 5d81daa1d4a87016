//! Medicines on offer for what was typed: the matched name, what is in it, and
//! what it can be mixed up with. Offers; never chooses.

use domain::medicine::DoseForm;
use forms::medicine::KnownMedicine;
use knowledge::catalogue::{Catalogue, CatalogueEntry, CollisionKind, Hit, MatchKind, NameKind};
use knowledge::checks::form_of;
use text::Language;

/// The most that is shown for one search.
pub const MOST: usize = 8;

/// One medicine on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What choosing it takes over.
    pub known: KnownMedicine,
    /// Its ingredients, also by their name in this language.
    pub contains: Vec<String>,
    /// Whether the name was guessed.
    pub certainty: Certainty,
    /// What its name can be mixed up with.
    pub caution: Option<Caution>,
}

/// Whether a name fits as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// It fits.
    Fits,
    /// It fits but for slips: a guess, shown as one.
    Guess,
}

/// A mix-up that has to be ruled out before it is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caution {
    /// Another medicine has a name that looks like it.
    LooksLike(String),
    /// The same name means different medicines.
    SameName {
        /// Where, as country codes, and what, first.
        first: (String, String),
        /// Where and what, second.
        second: (String, String),
    },
    /// One name covers several products.
    Range,
}

/// What the catalogue offers for what was typed.
pub fn candidates(catalogue: &Catalogue, typed: &str, language: Language) -> Vec<Candidate> {
    catalogue
        .search(typed, MOST)
        .iter()
        .map(|hit| candidate(hit, language))
        .collect()
}

fn candidate(hit: &Hit<'_>, language: Language) -> Candidate {
    let entry = hit.entry;
    let mut forms: Vec<DoseForm> = Vec::new();
    for form in entry.forms.iter().map(|written| form_of(written)) {
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    Candidate {
        known: KnownMedicine {
            id: entry.id.as_str().to_owned(),
            name: capital(&hit.matched_name.text),
            ingredients: entry.ingredient_names.clone(),
            forms,
            strengths: entry.example_strengths.clone(),
        },
        contains: contains(entry, language),
        certainty: match hit.match_kind {
            MatchKind::Typo { .. } => Certainty::Guess,
            _ => Certainty::Fits,
        },
        caution: caution(hit),
    }
}

/// A mix-up that is known says more than one that only looks possible.
fn caution(hit: &Hit<'_>) -> Option<Caution> {
    let own = hit.matched_name.text.as_str();
    let Some(collision) = hit.collision else {
        let other = hit.look_alike?.text.as_str();
        return Some(if fold(other) == fold(own) {
            Caution::Range
        } else {
            Caution::LooksLike(capital(other))
        });
    };
    Some(match collision.kind {
        CollisionKind::SameName => Caution::SameName {
            first: (
                collision.first_country.clone(),
                collision.first_meaning.clone(),
            ),
            second: (
                collision.second_country.clone(),
                collision.second_meaning.clone(),
            ),
        },
        CollisionKind::LookAlike => {
            let other = collision.names.iter().find(|name| fold(name) != fold(own));
            Caution::LooksLike(other.unwrap_or(&collision.second_meaning).clone())
        }
        CollisionKind::Range => Caution::Range,
    })
}

fn fold(name: &str) -> String {
    name.to_lowercase()
}

/// The ingredients; a single one also by its name in the person's language.
fn contains(entry: &CatalogueEntry, language: Language) -> Vec<String> {
    let kind = language.names().and_then(NameKind::of_language);
    let own = entry.names.iter().find(|name| Some(name.kind) == kind);
    match (entry.ingredient_names.as_slice(), own) {
        ([one], Some(own)) if own.text != *one => vec![format!("{one} ({})", own.text)],
        (all, _) => all.to_vec(),
    }
}

/// A name as it stands on a label: with a capital.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
