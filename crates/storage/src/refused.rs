//! Why something a person did was not kept: the errors of the ledger, which is
//! the only one that writes.

use domain::concordance::DecisionError;

use super::{LoadError, SaveError};

/// Why a change was not saved. Nothing of it was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommitError {
    /// Storage refused.
    NotSaved(SaveError),
    /// A decision is not whole.
    Decision(DecisionError),
    /// The person is not here.
    UnknownPerson,
    /// There is nothing to undo under this id.
    NothingToUndo,
    /// More was recorded since about what would be taken back.
    BuiltOn,
    /// What would be changed is no longer there: somebody took it back.
    Gone,
    /// Other windows saved something first, again and again.
    Behind,
    /// The ledger is not open.
    NotOpen,
    /// It could not be read again, such as one with a date far off.
    Unreadable,
    /// The part of the app that writes entries could not be fetched.
    NotFetched,
}

impl CommitError {
    /// Whether the same may be saved at another try.
    pub const fn may_pass(self) -> bool {
        match self {
            Self::NotSaved(_) | Self::Behind | Self::NotOpen | Self::NotFetched => true,
            Self::Decision(_)
            | Self::UnknownPerson
            | Self::NothingToUndo
            | Self::BuiltOn
            | Self::Gone
            | Self::Unreadable => false,
        }
    }
}

/// Why no backup was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackUpError {
    /// What is stored could not be read.
    NotRead(LoadError),
    /// The text, read again, did not hold what is stored.
    NotVerified,
    /// There is nothing that could go into one.
    Nothing,
}
