//! What a list is read with.

use chrono::NaiveDateTime;

use domain::words::Name;
use domain::zone::Zone;
use knowledge::catalogue::Catalogue;

/// What a line is read with.
#[derive(Clone, Copy, Debug)]
pub struct ReadGround<'a> {
    /// The names of medicines.
    pub catalogue: &'a Catalogue,
    /// What is on the person's own list under a name that nobody knows.
    pub own: &'a [Name],
    /// The present moment at the person's home.
    pub now: NaiveDateTime,
    /// The zone of that home.
    pub zone: &'a Zone,
}
