//! The long work at a second copy: a start without one has no use for it.

use std::rc::Rc;

use super::second_copy::{Copied, CopyError, SecondCopy};
use super::{LoadError, Pending, Renewable, Row};

/// Who does the long work at a second copy: at once, or only when what does it
/// has been fetched.
pub trait Copyist {
    /// Brings a copy up to the database.
    fn bring_up(
        &self,
        copy: SecondCopy,
        main: Rc<dyn Renewable>,
    ) -> Pending<Result<Copied, CopyError>>;

    /// The rows that only the copy holds.
    fn only_copied(
        &self,
        copy: SecondCopy,
        stored: Vec<Row>,
    ) -> Pending<Result<Vec<Row>, LoadError>>;
}

/// Does the work at once.
pub struct AtOnce;

impl Copyist for AtOnce {
    fn bring_up(
        &self,
        copy: SecondCopy,
        main: Rc<dyn Renewable>,
    ) -> Pending<Result<Copied, CopyError>> {
        Box::pin(async move { copy.bring_up(&*main).await })
    }

    fn only_copied(
        &self,
        copy: SecondCopy,
        stored: Vec<Row>,
    ) -> Pending<Result<Vec<Row>, LoadError>> {
        Box::pin(async move { Ok(copy.missing_from(&stored).await) })
    }
}
