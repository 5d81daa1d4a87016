//! Two taps, and whether they are the halves of a double tap.

/// Where and when somebody tapped.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tap {
    /// Across, in CSS pixels.
    pub x: i32,
    /// Down, in CSS pixels.
    pub y: i32,
    /// In milliseconds, by the browser's own clock for taps.
    pub at: f64,
    /// The how manieth tap in a row the browser takes it for.
    pub in_row: i32,
    /// Whether it saved something, so that a second half of it may have done harm.
    pub did: Did,
}

/// What a tap did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Did {
    /// It saved something.
    Save,
    /// Something else.
    Other,
}

/// Two halves of a double tap are no further apart than this, in milliseconds.
const SOON: f64 = 400.0;

/// And no further than this in either direction, in CSS pixels.
const NEAR: i32 = 20;

impl Tap {
    /// Whether `next` is the second half of a double tap that saved something.
    pub fn is_first_half_of(self, next: Self) -> bool {
        let soon = (0.0..SOON).contains(&(next.at - self.at));
        self.did == Did::Save
            && (soon || next.in_row > 1)
            && (next.x - self.x).abs() <= NEAR
            && (next.y - self.y).abs() <= NEAR
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_tap_soon_and_near_after_one_that_saved_is_its_second_half() {
        let first = Tap {
            x: 100,
            y: 600,
            at: 5_000.0,
            in_row: 1,
            did: Did::Save,
        };
        let next = |x, y, after: f64| Tap {
            x: first.x + x,
            y: first.y + y,
            at: first.at + after,
            in_row: 1,
            did: Did::Other,
        };
        let by_the_browser = |x| Tap {
            in_row: 2,
            ..next(x, 0, 450.0)
        };
        for (what, tap, second) in [
            ("the same place at once", next(0, 0, 0.0), true),
            ("a fifth of a second", next(3, -4, 200.0), true),
            ("just within both", next(20, -20, 399.9), true),
            ("too far to the side", next(21, 0, 200.0), false),
            ("too far down", next(0, 21, 200.0), false),
            ("a tap of its own", next(0, 0, 400.0), false),
            ("a clock set back", next(0, 0, -1.0), false),
            ("the browser says so", by_the_browser(0), true),
            ("it says so elsewhere", by_the_browser(21), false),
        ] {
            assert_eq!(first.is_first_half_of(tap), second, "{what}");
            let other = Tap {
                did: Did::Other,
                ..first
            };
            assert!(!other.is_first_half_of(tap), "nothing was saved: {what}");
        }
    }
}
