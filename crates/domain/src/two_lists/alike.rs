//! By what medicines of two lists are known as the same.

use std::collections::BTreeSet;

use super::their_list::TheirMedicine;
use crate::medicine::{DoseForm, Medicine};
use crate::words::Name;

/// By what two medicines are known as the same: what is in them, and the way they are
/// taken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Alike {
    pub(super) ingredients: BTreeSet<String>,
    /// The name alone, where nobody knows what is in it.
    unknown: Option<String>,
    /// The name as it stands there.
    name: String,
    way: Option<WayTaken>,
}

/// The way something is taken, as its form tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum WayTaken {
    Swallowed,
    Inhaled,
    EyeOrEar,
    Sprayed,
    OnTheSkin,
    Patch,
    Injected,
    Inserted,
}

const fn way_of(form: DoseForm) -> Option<WayTaken> {
    Some(match form {
        DoseForm::Tablet | DoseForm::Capsule | DoseForm::Liquid | DoseForm::Powder => {
            WayTaken::Swallowed
        }
        DoseForm::Inhaler => WayTaken::Inhaled,
        DoseForm::Drops => WayTaken::EyeOrEar,
        DoseForm::Spray => WayTaken::Sprayed,
        DoseForm::Cream => WayTaken::OnTheSkin,
        DoseForm::Patch => WayTaken::Patch,
        DoseForm::Injection => WayTaken::Injected,
        DoseForm::Suppository => WayTaken::Inserted,
        DoseForm::Other => return None,
    })
}

fn substances<'a>(names: impl Iterator<Item = &'a Name>, label: &Name) -> BTreeSet<String> {
    let known: BTreeSet<String> = names.map(|name| name.as_str().to_lowercase()).collect();
    if known.is_empty() {
        [label.as_str().to_lowercase()].into()
    } else {
        known
    }
}

/// A name without the strength that somebody typed behind it.
fn plain_name(label: &Name) -> String {
    let label = label.as_str().to_lowercase();
    let begins_figure = |word: &&str| word.starts_with(|letter: char| letter.is_ascii_digit());
    let words = label.split_whitespace();
    let name: Vec<&str> = words.take_while(|word| !begins_figure(word)).collect();
    name.join(" ")
}

pub(super) fn of_mine(medicine: &Medicine) -> Alike {
    let names = medicine.ingredients().iter().map(|one| &one.name);
    let name = plain_name(&medicine.label);
    Alike {
        unknown: medicine.ingredients().is_empty().then(|| name.clone()),
        name,
        ingredients: substances(names, &medicine.label),
        way: way_of(medicine.form),
    }
}

pub(super) fn of_theirs(medicine: &TheirMedicine) -> Alike {
    let name = plain_name(&medicine.name);
    Alike {
        unknown: medicine.ingredients.is_empty().then(|| name.clone()),
        name,
        ingredients: substances(medicine.ingredients.iter(), &medicine.name),
        way: medicine.form.and_then(way_of),
    }
}

impl Alike {
    /// Whether both may be taken the same way, as far as their forms tell.
    pub(super) fn is_same_way(&self, other: &Self) -> bool {
        self.way.is_none() || other.way.is_none() || self.way == other.way
    }

    pub(super) fn fits(&self, other: &Self) -> bool {
        self.is_same_way(other)
            && (self.ingredients == other.ingredients
                || self.is_named_as(other)
                || other.is_named_as(self))
    }

    /// Whether nobody knows what is in it, and it has the name of the other or of its one
    /// ingredient.
    fn is_named_as(&self, other: &Self) -> bool {
        self.unknown.as_ref().is_some_and(|name| {
            !name.is_empty()
                && (*name == other.name
                    || other.ingredients.len() == 1 && other.ingredients.contains(name))
        })
    }

    pub(super) fn shares(&self, other: &Self) -> bool {
        !self.ingredients.is_disjoint(&other.ingredients)
    }
}
