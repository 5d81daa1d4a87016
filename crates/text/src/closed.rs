//! What stands between a person and their record, in words.

use storage::LoadError;

use crate::ClosedWords;

/// What stands between a person and their record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The app fell more than once while it opened.
    Fallen,
    /// Storage has not answered for a while.
    Silent,
    /// Storage failed while the app was open.
    Failing(LoadError),
    /// Storage did not open.
    Closed(LoadError),
}

impl ClosedWords {
    /// What happened.
    pub fn happened(&self, trouble: Trouble) -> &'static str {
        match trouble {
            Trouble::Fallen => self.fallen,
            Trouble::Silent => self.silent,
            Trouble::Failing(LoadError::Full) => self.full,
            Trouble::Failing(_) => self.failing,
            Trouble::Closed(error) => self.did_not_open(error),
        }
    }

    /// What is safe.
    pub fn safe(&self, trouble: Trouble) -> &'static str {
        match trouble {
            Trouble::Fallen => self.fallen_safe,
            Trouble::Silent => self.silent_safe,
            Trouble::Failing(_) => self.failing_safe,
            Trouble::Closed(error) => self.did_not_open_safe(error),
        }
    }

    /// What to do.
    pub fn to_do(&self, trouble: Trouble) -> &'static str {
        match trouble {
            Trouble::Fallen => self.fallen_do,
            Trouble::Silent => self.silent_do,
            Trouble::Failing(LoadError::Full) => self.full_do,
            Trouble::Failing(_) => self.failing_do,
            Trouble::Closed(error) => self.did_not_open_do(error),
        }
    }
}
