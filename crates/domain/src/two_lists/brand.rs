//! Medicines of which another brand is not simply taken in place of the one before.

use super::their_list::TheirMedicine;
use crate::medicine::Medicine;

/// What is in them. Not yet checked by a pharmacist. Source: advice of the British
/// medicines agency on brands of medicines for epilepsy and after transplants, and the
/// national formulary on those kept to one brand.
const KEPT_TO_ONE: [&str; 14] = [
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
];

/// Whether two names of such a medicine are not the same.
pub(super) fn differs(mine: &Medicine, theirs: &TheirMedicine) -> bool {
    let is_kept = |name: &str| {
        let name = name.to_lowercase();
        KEPT_TO_ONE.iter().any(|one| name.starts_with(one))
    };
    let first = |name: &str| {
        let word = name.split_whitespace().next().unwrap_or_default();
        word.to_lowercase()
    };
    theirs.ingredients.iter().any(|one| is_kept(one.as_str()))
        && first(mine.label.as_str()) != first(theirs.name.as_str())
}
