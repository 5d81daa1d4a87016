//! Who says something.

use super::passage::Passage;

/// Somebody who says something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SummaryAuthor {
    /// The person themself.
    Person,
    /// Somebody who cares for them, by name.
    Carer(Passage),
    /// A professional, by name.
    Professional(Passage),
    /// A pharmacy, a practice, a hospital.
    Organisation(Passage),
    /// An app or a device.
    Device(Passage),
    /// Named, but not what they are.
    Other(Passage),
}
