//! Medicines of which another brand is not simply taken in place of the one before.

use std::collections::BTreeSet;

use super::their_list::TheirMedicine;
use crate::medicine::Medicine;

/// What is in them. Not yet checked by a pharmacist. Source: advice of the British
/// medicines agency on brands of medicines for epilepsy and after transplants, and the
/// national formulary on those kept to one brand.
const KEPT_TO_ONE: [&str; 17] = [
    "tacrolimus",
    "ciclosporin",
    "mycophenolate",
    "lithium",
    "theophylline",
    "aminophylline",
    "phenytoin",
    "carbamazepine",
    "phenobarbital",
    "primidone",
    "morphine",
    "oxycodone",
    "fentanyl",
    "methylphenidate",
    "insulin",
    "beclometasone",
    "valpro",
];

/// Whether two names of such a medicine are not the same.
pub(super) fn differs(mine: &Medicine, theirs: &TheirMedicine) -> bool {
    let is_kept = |name: &str| {
        let name = name.to_lowercase();
        KEPT_TO_ONE.iter().any(|one| name.starts_with(one))
    };
    theirs.ingredients.iter().any(|one| is_kept(one.as_str()))
        && words_of(mine.label.as_str()) != words_of(theirs.name.as_str())
}

/// The words of a name, in whatever order, without figures that stand alone: they are of
/// the strength.
fn words_of(name: &str) -> BTreeSet<String> {
    let name = name.to_lowercase();
    let words = name.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| word.chars().any(char::is_alphabetic));
    words.map(ToOwned::to_owned).collect()
}
