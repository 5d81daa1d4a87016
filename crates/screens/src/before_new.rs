//! Something that somebody thinks of taking, looked up before anything is saved.
//!
//! Knows how to find it among medicines, foods and other things, and what the checks see of it.

use crate::findings::Listed;
use domain::medicine::DoseForm;
use forms::medicine::{Chosen, KnownMedicine};
use knowledge::catalogue::{Catalogue, is_chinese};
use knowledge::checks::{Called, Item, Phrase, Routes, Rulebook};

/// Something new, as it was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Something {
    /// A medicine of the catalogue, or a name as typed.
    Medicine(Chosen),
    /// A food, a drink or another thing that the rules know.
    Substance(Substance),
}

/// A food, a drink or another thing that the rules know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Substance {
    /// Its name among the rules.
    pub name: String,
    /// What it is called in the person's language.
    pub called: String,
}

impl Something {
    /// What to call it.
    pub fn called(&self) -> &str {
        match self {
            Self::Medicine(chosen) => chosen.name(),
            Self::Substance(substance) => &substance.called,
        }
    }

    /// What the checks see of it; none where it was not recognised.
    pub fn listed(&self, catalogue: &Catalogue) -> Option<Listed> {
        let called = self.called().to_owned();
        match self {
            Self::Medicine(Chosen::Known(known)) => {
                Some(Listed::new(item(known, catalogue)?, called))
            }
            Self::Medicine(Chosen::AsTyped(_)) => None,
            Self::Substance(substance) => {
                let item = Item::of_substance(&substance.name, Routes::SYSTEMIC);
                Some(Listed::substance(item, called))
            }
        }
    }
}

/// A medicine that comes in one form is looked at in that form; else as it is mostly taken.
fn item(known: &KnownMedicine, catalogue: &Catalogue) -> Option<Item> {
    let entry = catalogue
        .entries()
        .iter()
        .find(|entry| entry.id.as_str() == known.id)?;
    Some(match known.forms[..] {
        [form] if form != DoseForm::Other => Item::of_entry_as(entry, form, &known.name),
        _ => Item::of_entry(entry),
    })
}

/// The foods and other things that fit what was typed, in the language of the rules' phrases; all
/// of them while nothing is typed.
pub fn substances(rulebook: &Rulebook, typed: &str) -> Vec<Substance> {
    let typed = typed.trim().to_lowercase();
    let mut fitting: Vec<Substance> = rulebook
        .beyond()
        .filter(|(name, called)| fits(name, called, &typed))
        .map(|(name, called)| Substance {
            name: name.to_owned(),
            called: capital(called.name.as_str()),
        })
        .collect();
    fitting.sort_by(|one, other| one.called.cmp(&other.called));
    fitting
}

/// Whether a word of any of its names begins with what was typed: the one among the rules, that
/// in the language read, or one in another language. Chinese has no gaps between words, so there
/// any part counts.
fn fits(name: &str, called: &Called, typed: &str) -> bool {
    let begins = |text: &str| {
        let text = text.to_lowercase();
        text.starts_with(typed)
            || text
                .split([' ', '(', '-', '/'])
                .any(|word| word.starts_with(typed))
            || text.chars().any(is_chinese) && text.contains(typed)
    };
    let names = std::iter::once(&called.name).chain(&called.also);
    typed.is_empty()
        || std::iter::once(name)
            .chain(names.map(Phrase::as_str))
            .any(begins)
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
