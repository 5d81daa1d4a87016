//! What has a mark in the picture, with the number or letter that the table has too.

use domain::timeline::{FirstListed, Milestone, MilestoneKind, Timeline};

/// Something that happened, with its mark.
pub(super) struct Keyed<'a> {
    /// A number, or letters for what was felt.
    pub key: String,
    /// What happened.
    pub milestone: &'a Milestone<'a>,
}

/// All that has a mark, oldest first. What was there when the list was begun has
/// none: it is no change.
pub(super) fn keyed<'a>(told: &'a Timeline<'a>) -> Vec<Keyed<'a>> {
    let (mut number, mut letters) = (0_usize, 0_usize);
    let marked = told
        .milestones
        .iter()
        .filter(|one| !matches!(one.what, MilestoneKind::Began(FirstListed::WithTheList, _)));
    let keyed = marked.map(|milestone| {
        let key = if let MilestoneKind::Felt(..) = milestone.what {
            letters += 1;
            lettered(letters)
        } else {
            number += 1;
            number.to_string()
        };
        Keyed { key, milestone }
    });
    keyed.collect()
}

/// A, B, … Z, AA, AB, … for 1, 2, ….
fn lettered(mut number: usize) -> String {
    let mut letters = Vec::new();
    while number > 0 {
        number -= 1;
        let place = u8::try_from(number % 26).unwrap_or_default();
        letters.push(char::from(b'A' + place));
        number /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_the_last_of_the_alphabet() {
        let said = [1, 2, 26, 27, 52, 53, 703].map(lettered);
        assert_eq!(said, ["A", "B", "Z", "AA", "AZ", "BA", "AAA"]);
    }
}
