//! The rules as they are read, in no language: what they say comes with the phrases of one.

use std::collections::HashMap;

use super::pack::{Pack, Place, RulebookError};
use super::reading;
use super::unread::Unread;
use crate::catalogue::IngredientId;
use crate::packed::{Packed, Unreadable};

/// All rules of a file that this program understands.
#[derive(Debug, Clone)]
pub struct Rules {
    pub(super) pack: Pack,
    pub(super) places: HashMap<IngredientId, Place>,
    pub(super) unread: Unread,
}

impl Rules {
    /// Reads the packed rules. Those with a word of a newer version are passed over.
    ///
    /// # Errors
    /// [`RulebookError`] says whether they are damaged or newer than this program.
    pub fn read(text: &str) -> Result<Self, RulebookError> {
        let (pack, unread) = reading::read(text)?;
        let rules = Self::of_pack(pack)?;
        Ok(Self { unread, ..rules })
    }

    /// Takes rules that were put together elsewhere.
    ///
    /// # Errors
    /// [`RulebookError::Broken`] where a rule names something that is not there.
    pub fn of_pack(mut pack: Pack) -> Result<Self, RulebookError> {
        reading::put_in_order(&mut pack);
        reading::check(&pack)?;
        Ok(Self {
            places: reading::places(&pack)?,
            pack,
            unread: Unread::default(),
        })
    }

    /// The rules as they were packed.
    pub const fn pack(&self) -> &Pack {
        &self.pack
    }
}

impl Packed for Rules {
    fn read(text: &str) -> Result<Self, Unreadable> {
        Self::read(text).map_err(|error| match error {
            RulebookError::Newer => Unreadable::Newer,
            RulebookError::Broken => Unreadable::Damaged,
        })
    }

    fn may_replace(&self, earlier: &Self) -> bool {
        let mut rules = earlier.pack.rules();
        !rules.any(|(rule, _)| self.unread.holds(rule))
    }
}
