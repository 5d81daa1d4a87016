//! Who else takes from the box of a medicine, told from either side.

use std::collections::BTreeSet;

use super::shared::BoxUser;
use crate::id::PersonId;
use crate::medicine::Medicine;
use crate::record::{PersonRecord, Record};
use crate::words::Name;

/// The names of those who also take from the box of one person's medicine: as
/// that person said, and as others said of the same medicine of theirs.
pub fn box_users(record: &Record, person: PersonId, medicine: &Medicine) -> Vec<Name> {
    let own = record.person(person).into_iter();
    let own = own.filter_map(|own| user_of(own, medicine));
    let own = own.filter_map(|user| match user {
        BoxUser::Nobody => None,
        BoxUser::Named(name) => Some(name.clone()),
        BoxUser::Person(other) => Some(record.person(*other)?.person.name.clone()),
    });
    let others = record.people().filter(|other| other.person.id != person);
    let shares = |other: &&PersonRecord| {
        let theirs = other.medicines.values().map(|known| &known.value);
        let same = theirs.filter(|theirs| is_same(theirs, medicine));
        let mut users = same.filter_map(|theirs| user_of(other, theirs));
        users.any(|user| *user == BoxUser::Person(person))
    };
    let others = others.filter(shares).map(|other| other.person.name.clone());
    let names: BTreeSet<Name> = own.chain(others).collect();
    names.into_iter().collect()
}

fn user_of<'a>(record: &'a PersonRecord, medicine: &Medicine) -> Option<&'a BoxUser> {
    let shared = record.boxes.get(&medicine.id)?;
    Some(&shared.value.with)
}

/// Whether two medicines may come out of one box: the same name, or the same in
/// them.
fn is_same(one: &Medicine, other: &Medicine) -> bool {
    let names = |medicine: &Medicine| -> BTreeSet<Name> {
        let ingredients = medicine.ingredients().iter();
        ingredients
            .map(|ingredient| ingredient.name.clone())
            .collect()
    };
    let label = |medicine: &Medicine| medicine.label.as_str().to_lowercase();
    label(one) == label(other) || !names(one).is_empty() && names(one) == names(other)
}
