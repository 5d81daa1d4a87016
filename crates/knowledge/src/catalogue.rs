//! The catalogue: which medicines there are, and by which names people know them.
//!
//! It finds entries for what somebody types, pastes or reads from a box. It offers; it never
//! chooses: a person confirms the ingredient before anything is saved. An unknown name stays
//! unknown, and what is unknown has not been checked.

mod distance;
mod entry;
mod fold;
mod index;
mod label;
mod label_words;
mod line;
mod parse;
mod ranking;
mod search;

pub use entry::{
    CatalogueEntry, CatalogueId, CatalogueName, Collision, CollisionKind, IngredientId, Market,
    Markets, NameKind,
};
pub use fold::is_chinese;
pub use label::Recognised;
pub use parse::{CATALOGUE_FORMAT, CatalogueError, LARGEST_CATALOGUE, LINES_THAT_FOLLOW};
pub use ranking::{Hit, MatchKind};

use super::packed::{Packed, Unreadable};
use index::Index;
use parse::PassedOver;

/// All medicines with their names, ready to be searched.
#[derive(Debug, Clone)]
pub struct Catalogue {
    entries: Vec<CatalogueEntry>,
    collisions: Vec<Collision>,
    index: Index,
    passed_over: PassedOver,
}

impl Catalogue {
    /// Reads the packed catalogue. What a newer version added to it is passed over.
    ///
    /// # Errors
    /// [`CatalogueError`] says whether it is newer than this program or damaged, and where.
    pub fn parse(text: &str) -> Result<Self, CatalogueError> {
        let parsed = parse::parse(text)?;
        let index = Index::of(&parsed.entries, &parsed.collisions);
        Ok(Self {
            entries: parsed.entries,
            collisions: parsed.collisions,
            index,
            passed_over: parsed.passed_over,
        })
    }

    /// Whether some of it is newer than this program and was passed over.
    pub fn is_partly_newer(&self) -> bool {
        self.passed_over.count > 0
    }

    /// Every entry, in the order of the file.
    pub fn entries(&self) -> &[CatalogueEntry] {
        &self.entries
    }

    /// The entry of that name.
    pub fn entry(&self, id: &CatalogueId) -> Option<&CatalogueEntry> {
        self.entries.iter().find(|entry| entry.id == *id)
    }

    /// Names that can be mixed up.
    pub fn collisions(&self) -> &[Collision] {
        &self.collisions
    }
}

impl Packed for Catalogue {
    fn read(text: &str) -> Result<Self, Unreadable> {
        Self::parse(text).map_err(|error| match error {
            CatalogueError::Newer => Unreadable::Newer,
            CatalogueError::TooLarge
            | CatalogueError::NotACatalogue
            | CatalogueError::NotWhole
            | CatalogueError::DamagedLine(_) => Unreadable::Damaged,
        })
    }

    /// A name that can be mixed up stays one.
    fn may_replace(&self, earlier: &Self) -> bool {
        let mut warned_of = earlier.collisions.iter().flat_map(|one| &one.names);
        !warned_of.any(|name| self.passed_over.mixed_up.contains(name))
    }
}
