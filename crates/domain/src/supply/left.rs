//! What should be left: some, or less than nothing.

use crate::amount::Quantity;

/// What should be left by what was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// This much; nothing too.
    Has(Quantity),
    /// So much more was recorded as used than had been counted: the count or a
    /// record is wrong, and only another count settles it.
    Short(Quantity),
}

impl Left {
    /// What remains of this many thousandths after that many are gone.
    pub(super) const fn of(had: u64, used: u64) -> Self {
        if used > had {
            Self::Short(Quantity::from_thousandths(used - had))
        } else {
            Self::Has(Quantity::from_thousandths(had - used))
        }
    }

    /// What can be there: never less than nothing.
    pub const fn at_hand(self) -> Quantity {
        match self {
            Self::Has(quantity) => quantity,
            Self::Short(_) => Quantity::ZERO,
        }
    }

    /// The same with a pack more.
    #[must_use]
    pub fn with(self, added: Quantity) -> Self {
        match self {
            Self::Has(quantity) => Self::Has(quantity + added),
            Self::Short(by) => Self::of(added.thousandths(), by.thousandths()),
        }
    }

    /// The same when so much less is there.
    #[must_use]
    pub fn without(self, gone: Quantity) -> Self {
        match self {
            Self::Has(quantity) => Self::of(quantity.thousandths(), gone.thousandths()),
            Self::Short(by) => Self::Short(by + gone),
        }
    }
}
