//! The languages of the app, from `languages/` at the top of the repository.
//!
//! A folder a language, a file an area, in the syntax of Project Fluent. English
//! is read first: its comments say what a sentence is and what goes into it, and
//! every other language must have the same sentences with the same things in
//! them. From that come the code of the crate `text` ([`code`]) and the packs
//! that the app fetches ([`pack`]).
//!
//! Knows files and their shape; no sentence and no language by name.

pub mod area;
pub mod code;
mod fault;
mod fluent;
mod language;
pub mod pack;
mod portion;
mod signature;

use std::path::Path;

pub use area::{Area, Message, Shape, readings};
pub use fault::Fault;
pub use language::{Language, Negation, PluralRule};
pub use portion::Portion;

/// Everything under `languages/`, checked.
#[derive(Clone, Debug)]
pub struct Languages {
    /// The languages, in the order offered. The first is English.
    pub languages: Vec<Language>,
    /// The areas, in order of name.
    pub areas: Vec<Area>,
}

impl Languages {
    /// The areas of a portion, in order of name.
    pub fn of(&self, portion: Portion) -> impl Iterator<Item = &Area> {
        let areas = self.areas.iter();
        areas.filter(move |area| area.portion == portion)
    }

    /// A sentence that stands as it is, by `area.key`, in the language at a place.
    pub fn plain(&self, key: &str, language: usize) -> Option<String> {
        let (area, key) = key.split_once('.')?;
        let area = self.areas.iter().find(|one| one.name == area)?;
        let message = area.messages.iter().find(|one| one.key == key)?;
        match message.texts.get(language)?.as_slice() {
            [fluent::Piece::Words(words)] if message.shape == Shape::Plain => Some(words.clone()),
            _ => None,
        }
    }
}

/// The folder of the language that the others are held against.
const REFERENCE: &str = "en";

/// Reads and checks every language.
///
/// # Errors
/// Everything that is wrong, each with its file and sentence.
pub fn read(folder: &Path) -> Result<Languages, Vec<Fault>> {
    let languages = language::read_all(folder, REFERENCE)?;
    let areas = area::read_all(folder, &languages)?;
    Ok(Languages { languages, areas })
}

#[cfg(test)]
mod tests;
