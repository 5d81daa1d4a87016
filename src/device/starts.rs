//! How the last starts of the app went: how many in a row fell before the page
//! could be used, or by a fault of the app itself. Kept on this device alone.
//!
//! A start counts as fallen until it is known to be good, so that one that hangs
//! for ever counts too. Whoever closes the page while it opens has seen neither.

#[cfg(target_arch = "wasm32")]
pub use adapter::{begin, note, report_panics};

/// After so many falls in a row the next start opens the way out first.
pub const MOST_FALLS: u8 = 2;

/// What the count of fallen starts goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// The page can be used.
    Ready,
    /// The page was closed, or is out of sight.
    Hidden,
    /// A while has passed.
    Lasted,
    /// The app fell by a fault of its own.
    Fell,
}

/// How far a start has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Came {
    Opening,
    LeftEarly,
    Ready,
    Lasted,
    Fell,
}

/// One start, after so many that fell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    before: u8,
    came: Came,
}

impl Start {
    /// A start after so many falls in a row.
    pub const fn after(falls: u8) -> Self {
        Self {
            before: falls,
            came: Came::Opening,
        }
    }

    /// The same start after something happened to it.
    #[must_use]
    pub const fn on(self, happening: Happening) -> Self {
        let came = match (self.came, happening) {
            (Came::Fell, _) | (_, Happening::Fell) => Came::Fell,
            (Came::Lasted, _) | (Came::Ready, Happening::Hidden | Happening::Lasted) => {
                Came::Lasted
            }
            (Came::Ready | Came::Opening | Came::LeftEarly, Happening::Ready) => Came::Ready,
            (Came::Opening | Came::LeftEarly, Happening::Hidden) => Came::LeftEarly,
            (came @ (Came::Opening | Came::LeftEarly), Happening::Lasted) => came,
        };
        let before = match came {
            Came::Lasted => 0,
            _ => self.before,
        };
        Self { before, came }
    }

    /// How many falls in a row the next start comes after, if this one goes no
    /// further.
    pub const fn falls(self) -> u8 {
        match self.came {
            Came::Opening | Came::Fell => self.before.saturating_add(1),
            Came::LeftEarly | Came::Ready => self.before,
            Came::Lasted => 0,
        }
    }

    /// Whether it proved good.
    pub const fn is_proven(self) -> bool {
        matches!(self.came, Came::Lasted)
    }
}

#[cfg(target_arch = "wasm32")]
mod adapter {
    use std::cell::Cell;

    use super::{Happening, Start};
    use crate::device::listener::listen;
    use crate::device::{page, preferences as kept};

    const FALLS: &str = "falls";

    /// After so many milliseconds in use a start is good.
    const LONG_ENOUGH: i32 = 60_000;

    thread_local! {
        static START: Cell<Option<Start>> = const { Cell::new(None) };
    }

    /// Begins to watch this start, and says how many before it fell. `proven` is
    /// called once it is known to be good.
    pub fn begin(proven: impl Fn() + 'static) -> u8 {
        let falls = kept::get(FALLS).unwrap_or(0);
        let start = Start::after(falls);
        START.set(Some(start));
        kept::set(FALLS, &start.falls());
        let proven = std::rc::Rc::new(proven);
        let seen = move |happening| {
            if note(happening) {
                proven();
            }
        };
        if let Some(window) = web_sys::window() {
            let left = seen.clone();
            listen(&window, "pagehide", move |_| left(Happening::Hidden));
            if let Some(document) = window.document() {
                let (watched, left) = (document.clone(), seen.clone());
                listen(&document, "visibilitychange", move |_| {
                    if watched.hidden() {
                        left(Happening::Hidden);
                    }
                });
            }
        }
        page::timeout(LONG_ENOUGH, move || seen(Happening::Lasted));
        falls
    }

    /// Writes the reason of a fault to the console, for whoever helps, counts the
    /// fall, and leaves it to the starter script to say so: nothing compiled can
    /// be relied on after that.
    pub fn report_panics() {
        std::panic::set_hook(Box::new(|fault| {
            page::attribute("data-fallen", Some("yes"));
            note(Happening::Fell);
            console_error_panic_hook::hook(fault);
        }));
    }

    /// Notes what happened to this start. Says whether it is thereby proven good.
    pub fn note(happening: Happening) -> bool {
        let Some(before) = START.get() else {
            return false;
        };
        let after = before.on(happening);
        START.set(Some(after));
        if after.falls() != before.falls() {
            kept::set(FALLS, &after.falls());
        }
        after.is_proven() && !before.is_proven()
    }
}

/// Natively nothing is kept of a start.
#[cfg(not(target_arch = "wasm32"))]
pub fn note(_happening: Happening) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::Happening::{Fell, Hidden, Lasted, Ready};
    use super::*;

    #[test]
    fn a_start_counts_as_fallen_until_it_is_known_to_be_good() {
        for (before, happenings, falls) in [
            (0, &[][..], 1),
            (1, &[], 2),
            (255, &[], 255),
            (1, &[Ready], 1),
            (1, &[Ready, Hidden], 0),
            (1, &[Ready, Lasted], 0),
            (1, &[Hidden], 1),
            (1, &[Hidden, Ready], 1),
            (1, &[Hidden, Ready, Hidden], 0),
            (1, &[Lasted], 2),
            (0, &[Fell], 1),
            (1, &[Fell, Hidden], 2),
            (1, &[Ready, Fell, Hidden, Lasted], 2),
            (1, &[Ready, Lasted, Fell, Hidden], 1),
            (2, &[Ready, Hidden, Ready, Hidden], 0),
        ] {
            let start = happenings
                .iter()
                .fold(Start::after(before), |start, happening| {
                    start.on(*happening)
                });
            assert_eq!(start.falls(), falls, "{before} {happenings:?}");
        }
    }

    #[test]
    fn two_starts_that_fall_in_a_row_are_as_many_as_are_borne() {
        let once = Start::after(0).on(Ready).on(Fell).on(Hidden).falls();
        let twice = Start::after(once).on(Hidden).on(Fell).falls();
        assert!(once < MOST_FALLS && twice >= MOST_FALLS);
    }
}
