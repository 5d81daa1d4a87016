//! Which medicine a line names.

use super::ground::ReadGround;
use super::strength_in_line::strength_at;
use domain::medicine::DoseForm;
use domain::words::Name;
use knowledge::catalogue::{Catalogue, CatalogueId, MatchKind, Recognised};

/// How many medicines are offered for a line.
const OFFERED: usize = 5;

/// Which medicine a line names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineState {
    /// This one.
    One(CatalogueId),
    /// One of these; the person says which.
    Several(Vec<CatalogueId>),
    /// The person's own medicine of that name, which nobody knows.
    Own,
    /// Not understood; these look like it.
    Unknown(Vec<CatalogueId>),
    /// A heading over what follows; no medicine unless the person says so.
    Heading,
}

/// Finds it by its name, and by the way it is taken where several have that name.
pub(super) fn which(
    name: &str,
    written: &str,
    form: Option<DoseForm>,
    ground: ReadGround<'_>,
) -> LineState {
    let is_own = |own: &Name| own.as_str().to_lowercase() == name.to_lowercase();
    if ground.own.iter().any(is_own) {
        return LineState::Own;
    }
    // The way it is taken tells a tablet from a cream of the same name.
    let with_form = form.and_then(|_| {
        let first = written.lines().next()?;
        strength_at(first)
            .and_then(|at| first.get(at.end..))
            .map(|rest| {
                let words = rest.split_whitespace().take(1);
                words.fold(name.to_owned(), |all, word| [&all, " ", word].concat())
            })
    });
    let ways = with_form.iter().map(String::as_str).chain([name]);
    for way in ways {
        match ground.catalogue.recognise(way) {
            Recognised::One(entry) => return LineState::One(entry.id.clone()),
            Recognised::Several(entries) => {
                let ids = entries.iter().take(OFFERED).map(|entry| entry.id.clone());
                return LineState::Several(ids.collect());
            }
            Recognised::Unknown => {}
        }
    }
    LineState::Unknown(offered(name, written, ground.catalogue))
}

/// What is offered for a line that was not understood: medicines that it names in passing,
/// and, where it looks like one, those that are spelled nearly so.
fn offered(name: &str, written: &str, catalogue: &Catalogue) -> Vec<CatalogueId> {
    let mut ids: Vec<CatalogueId> = Vec::new();
    let words = written.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
    for word in words.filter(|word| word.chars().count() >= 5) {
        if let Recognised::One(entry) = catalogue.recognise(word) {
            ids.push(entry.id.clone());
        }
    }
    let is_medicine_like = written.chars().any(char::is_numeric);
    let hits = catalogue.search(name, OFFERED);
    let alike = hits.iter().filter(|hit| match hit.match_kind {
        MatchKind::Inside => false,
        MatchKind::Typo { .. } => is_medicine_like,
        MatchKind::Exact | MatchKind::Prefix | MatchKind::WordPrefix => true,
    });
    for hit in alike {
        if !ids.contains(&hit.entry.id) {
            ids.push(hit.entry.id.clone());
        }
    }
    ids.truncate(OFFERED);
    ids
}
