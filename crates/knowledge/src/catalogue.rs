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
    Collision, CollisionKind, Entry, EntryId, IngredientId, Market, Markets, Name, NameKind,
};
pub use label::Recognised;
pub use parse::{CATALOGUE_FORMAT, CatalogueError, LARGEST_CATALOGUE};
pub use ranking::{Hit, MatchKind};

use index::Index;

/// The longest text that is searched for, in characters; the rest is left out.
pub const LONGEST_QUERY: usize = 200;

/// All medicines with their names, ready to be searched.
#[derive(Debug, Clone)]
pub struct Catalogue {
    entries: Vec<Entry>,
    collisions: Vec<Collision>,
    index: Index,
}

impl Catalogue {
    /// Reads the packed catalogue.
    ///
    /// # Errors
    /// [`CatalogueError`] says whether it is newer than this program or damaged, and where.
    pub fn parse(text: &str) -> Result<Self, CatalogueError> {
        let (entries, collisions) = parse::parse(text)?;
        let index = Index::of(&entries, &collisions);
        Ok(Self {
            entries,
            collisions,
            index,
        })
    }

    /// Every entry, in the order of the file.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry of that name.
    pub fn entry(&self, id: &EntryId) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == *id)
    }

    /// Names that can be mixed up.
    pub fn collisions(&self) -> &[Collision] {
        &self.collisions
    }

    /// Candidates for what somebody types or pastes, best first, each entry once.
    ///
    /// A hit of kind [`MatchKind::Typo`] is a guess and must be shown as one.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit<'_>> {
        search::search(self, query, limit)
    }

    /// The medicine that a label line names, where every word of the line is understood.
    ///
    /// One word too many and the answer is [`Recognised::Unknown`]: "Burinex K" is not Burinex.
    pub fn recognise(&self, label: &str) -> Recognised<'_> {
        label::recognise(self, label)
    }
}
