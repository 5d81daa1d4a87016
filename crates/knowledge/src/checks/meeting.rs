//! Which rules two ingredients meet in.
//!
//! Each ingredient has its rules in order, so that two short lists are walked side by side instead
//! of every rule being tried. Knows places and sides, nothing of what a rule means.

use std::cmp::Ordering;

use super::pack::Place;

/// The sides of all rules, by ingredient.
#[derive(Debug, Clone, Default)]
pub struct Sides {
    of: Vec<Vec<OnSides>>,
}

/// That an ingredient stands on the sides of a rule.
#[derive(Debug, Clone, Copy)]
struct OnSides {
    rule: usize,
    on_a: bool,
    on_b: bool,
}

/// How two ingredients meet in a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meeting {
    /// The rule's place among its kind.
    pub rule: usize,
    /// Which way round.
    pub order: Order,
}

/// Which ingredient stands on which side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The first on side a, the second on side b.
    AsGiven,
    /// The first on side b, the second on side a.
    Turned,
}

impl Sides {
    /// Collects the sides of rules, in their order.
    pub fn of<'a>(
        names: usize,
        rules: impl Iterator<Item = (&'a Vec<Place>, &'a Vec<Place>)>,
    ) -> Self {
        let mut of: Vec<Vec<OnSides>> = vec![Vec::new(); names];
        for (rule, (a, b)) in rules.enumerate() {
            for place in a {
                if let Some(entry) = entry(&mut of, *place, rule) {
                    entry.on_a = true;
                }
            }
            for place in b {
                if let Some(entry) = entry(&mut of, *place, rule) {
                    entry.on_b = true;
                }
            }
        }
        Self { of }
    }

    /// The rules in which two ingredients stand on different sides.
    pub fn meetings(&self, first: Place, second: Place) -> Vec<Meeting> {
        let empty = Vec::new();
        let of = |place: Place| self.of.get(usize::from(place)).unwrap_or(&empty);
        let (mut left, mut right) = (of(first).iter().peekable(), of(second).iter().peekable());
        let mut found = Vec::new();
        while let (Some(one), Some(other)) = (left.peek(), right.peek()) {
            match one.rule.cmp(&other.rule) {
                Ordering::Less => {
                    left.next();
                }
                Ordering::Greater => {
                    right.next();
                }
                Ordering::Equal => {
                    let rule = one.rule;
                    if one.on_a && other.on_b {
                        found.push(Meeting {
                            rule,
                            order: Order::AsGiven,
                        });
                    }
                    if one.on_b && other.on_a {
                        found.push(Meeting {
                            rule,
                            order: Order::Turned,
                        });
                    }
                    left.next();
                    right.next();
                }
            }
        }
        found
    }
}

/// The newest entry of an ingredient, where it is of this rule; else a new one.
fn entry(of: &mut [Vec<OnSides>], place: Place, rule: usize) -> Option<&mut OnSides> {
    let entries = of.get_mut(usize::from(place))?;
    if entries.last().is_none_or(|last| last.rule != rule) {
        entries.push(OnSides {
            rule,
            on_a: false,
            on_b: false,
        });
    }
    entries.last_mut()
}

/// Whether a pair is among the exceptions of a rule, either way round.
pub fn is_excepted(except: &[(Place, Place)], first: Place, second: Place) -> bool {
    except.contains(&(first, second)) || except.contains(&(second, first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_ingredients_meet_where_they_stand_on_different_sides() {
        let rules = [
            (vec![0, 1], vec![2]),
            (vec![2], vec![3]),
            (vec![0, 2], vec![0, 2]),
        ];
        let sides = Sides::of(4, rules.iter().map(|(a, b)| (a, b)));
        let rules = |x, y| -> Vec<(usize, Order)> {
            let found = sides.meetings(x, y).into_iter();
            found.map(|meeting| (meeting.rule, meeting.order)).collect()
        };
        assert_eq!(
            rules(0, 2),
            [(0, Order::AsGiven), (2, Order::AsGiven), (2, Order::Turned)]
        );
        assert_eq!(rules(2, 1), [(0, Order::Turned)]);
        assert_eq!(rules(0, 1), []);
        assert_eq!(rules(0, 9), []);
    }
}
