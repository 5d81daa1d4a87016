//! How many slips of the finger lie between what was typed and a name.
//!
//! A slip is a letter too many, too few, another letter, or two neighbours swapped, and no part
//! is touched twice (optimal string alignment). Counting ends as soon as there are too many.

/// The longest text whose slips are counted, in bytes.
pub const LONGEST: usize = 40;

/// The most slips that are counted; with more, another name was meant.
pub const MOST: u8 = 2;

/// How many counts a row needs: one for each beginning of a name that can fit.
const ROW: usize = LONGEST + MOST as usize + 1;

/// The slips found, where they are few enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slips {
    /// Slips against the whole name.
    pub whole: Option<u8>,
    /// Slips against the best beginning of the name.
    pub beginning: Option<u8>,
}

/// Counts the slips between a query and a name, up to a limit.
pub fn slips(query: &[u8], name: &[u8], limit: u8) -> Slips {
    let limit = limit.min(MOST);
    let none = Slips {
        whole: None,
        beginning: None,
    };
    // A beginning that fits cannot be longer than the query and all its slips.
    let reach = name.len().min(query.len() + usize::from(limit));
    if query.len() > LONGEST {
        return none;
    }
    let (mut before_last, mut last, mut row) = ([0_u8; ROW], [0_u8; ROW], [0_u8; ROW]);
    for (cell, count) in last.iter_mut().zip(0_u8..) {
        *cell = count;
    }
    for (at, typed) in query.iter().enumerate() {
        row[0] = last[0].saturating_add(1);
        let mut cheapest = row[0];
        for (other, letter) in name[..reach].iter().enumerate() {
            let mut cost = last[other].saturating_add(u8::from(typed != letter));
            cost = cost.min(last[other + 1].saturating_add(1));
            cost = cost.min(row[other].saturating_add(1));
            let swapped =
                at > 0 && other > 0 && *typed == name[other - 1] && query[at - 1] == *letter;
            if swapped {
                cost = cost.min(before_last[other - 1].saturating_add(1));
            }
            row[other + 1] = cost;
            cheapest = cheapest.min(cost);
        }
        // A row is never cheaper than the one before, so too many slips stay too many.
        if cheapest > limit {
            return none;
        }
        before_last = last;
        last = row;
    }
    let within = |count: u8| (count <= limit).then_some(count);
    Slips {
        whole: (reach == name.len()).then(|| within(last[reach])).flatten(),
        beginning: last[..=reach].iter().copied().min().and_then(within),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_swap_is_one_slip() {
        assert_eq!(slips(b"amlodpiine", b"amlodipine", 2).whole, Some(1));
        assert_eq!(slips(b"losec", b"lasix", 2).whole, None);
    }

    #[test]
    fn the_beginning_of_a_longer_name_counts_for_itself() {
        let found = slips(b"amlodpi", b"amlodipine", 2);
        assert_eq!((found.whole, found.beginning), (None, Some(1)));
    }

    #[test]
    fn a_text_longer_than_any_name_is_not_counted() {
        let name = b"abcdefghijklmnopqrstuvwxyzabcdefghijklmnop";
        assert_eq!(slips(&name[..LONGEST], name, 9).whole, Some(2));
        assert_eq!(slips(&name[..=LONGEST], name, 9).whole, None);
    }

    proptest! {
        #[test]
        fn whole_slips_agree_with_the_reference(query in "[abc]{1,9}", name in "[abc]{1,9}") {
            let expected = strsim::osa_distance(&query, &name);
            let found = slips(query.as_bytes(), name.as_bytes(), 2).whole;
            prop_assert_eq!(found.map(usize::from), (expected <= 2).then_some(expected));
        }

        #[test]
        fn slips_of_a_beginning_are_the_best_over_all_beginnings(query in "[abc]{1,7}", name in "[abc]{1,9}") {
            let best = (0..=name.len()).map(|end| strsim::osa_distance(&query, &name[..end])).min();
            let found = slips(query.as_bytes(), name.as_bytes(), 2).beginning;
            prop_assert_eq!(found.map(usize::from), best.filter(|count| *count <= 2));
        }
    }
}
