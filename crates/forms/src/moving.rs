//! A dose at another time while that is being written down.
//!
//! Knows what a clock time looks like as typed; what moving does is worked out
//! by `domain::moving`.

use chrono::NaiveDate;

use super::dose::clock_time;
use super::draft::{Draft, FieldName, Problem};
use domain::moving::{MoveError, MoveProposal, MoveScope};
use domain::zone::{Moment, Zone};
use serde::{Deserialize, Serialize};

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MoveField {
    /// At what time instead.
    Time,
    /// What is moved.
    Scope,
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveProblem {
    /// The time cannot be read.
    Time,
    /// The new times cannot be.
    Refused(MoveError),
}

impl Draft for MoveDraft {
    type Problem = MoveProblem;
}

impl FieldName for MoveField {
    fn id(self) -> String {
        match self {
            Self::Time => "move-time",
            Self::Scope => "move-scope",
        }
        .into()
    }
}

impl Problem for MoveProblem {
    type Field = MoveField;

    fn field(self) -> MoveField {
        match self {
            Self::Refused(MoveError::NothingToSpread) => MoveField::Scope,
            Self::Time | Self::Refused(_) => MoveField::Time,
        }
    }
}

/// A dose at another time, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveDraft {
    /// At what time instead.
    pub time: String,
    /// What is moved.
    pub scope: MoveScope,
}

impl Default for MoveDraft {
    fn default() -> Self {
        Self {
            time: String::new(),
            scope: MoveScope::One,
        }
    }
}

impl MoveDraft {
    /// Checks the draft; `propose` works out what a time of today would do.
    ///
    /// # Errors
    /// What is wrong with the time, or with what it would do.
    pub fn finish(
        &self,
        (today, zone): (NaiveDate, &Zone),
        propose: impl FnOnce(Moment, MoveScope) -> Result<MoveProposal, MoveError>,
    ) -> Result<MoveProposal, Vec<MoveProblem>> {
        let time = clock_time(&self.time).ok_or_else(|| vec![MoveProblem::Time])?;
        let (to, _) = zone.resolve(today.and_time(time));
        propose(to, self.scope).map_err(|error| vec![MoveProblem::Refused(error)])
    }
}
