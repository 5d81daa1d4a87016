//! Ideas for questions, in words of our own, for the five moments at which
//! medicines are talked about. Offered, never asked for, and never advice.

use crate::areas::PromptsWords;
use crate::pack::Each;

/// The five moments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// Something new is about to begin.
    Starting,
    /// Everyday life with it.
    Taking,
    /// One more comes to the others.
    Adding,
    /// Looking at all of them together.
    Review,
    /// Thinking about ending one.
    Stopping,
}

impl Occasion {
    /// Every moment, in the order offered; everyday life first.
    pub const ALL: [Self; 5] = [
        Self::Taking,
        Self::Starting,
        Self::Adding,
        Self::Review,
        Self::Stopping,
    ];
}

impl PromptsWords {
    /// Ideas for a moment.
    pub fn ideas(&self, occasion: Occasion) -> Each {
        match occasion {
            Occasion::Starting => self.ideas_starting(),
            Occasion::Taking => self.ideas_taking(),
            Occasion::Adding => self.ideas_adding(),
            Occasion::Review => self.ideas_review(),
            Occasion::Stopping => self.ideas_stopping(),
        }
    }
}
