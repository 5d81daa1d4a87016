//! Searching: candidates for what was typed, best first.
//!
//! Looks for the query as a name, as the beginning of a name or word, inside names, with slips of
//! the finger, and for names inside a longer line. It never chooses for the person.

use super::Catalogue;
use super::distance::{LONGEST, slips};
use super::entry::IngredientId;
use super::fold::LONGEST_QUERY;
use super::fold::{compact, fold, is_chinese};
use super::index::{Term, letters_of};
use super::label_words::is_label_word;
use super::line::{LabelPiece, pieces, tokens};
use super::ranking::{BestFits, Hit, MatchKind, ranked};

/// The shortest text looked for inside names, and the shortest with slips, in bytes.
const SHORTEST_INSIDE: usize = 3;
const SHORTEST_WITH_SLIPS: usize = 4;

impl Catalogue {
    /// Candidates for what somebody types or pastes, best first, each entry once.
    ///
    /// A hit of kind [`MatchKind::Typo`] is a guess and must be shown as one.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit<'_>> {
        search(self, query, limit)
    }
}

fn search<'a>(catalogue: &'a Catalogue, query: &str, limit: usize) -> Vec<Hit<'a>> {
    let folded = fold(query);
    if folded.is_empty() || limit == 0 {
        return Vec::new();
    }
    let close = compact(&folded);
    let mut found = BestFits::among(catalogue.entries.len());
    find_beginnings(catalogue, &folded, &close, &mut found);
    if folded.chars().any(is_chinese) {
        find_chinese(catalogue, &close, &mut found);
    } else if close.len() >= SHORTEST_INSIDE && found.count < limit {
        find_inside(catalogue, &folded, &mut found);
    }
    if !found.has_named() {
        find_in_line(catalogue, query, &mut found);
    }
    let near = find_with_slips(catalogue, &close, &mut found);
    ranked(catalogue, &found, &near, limit)
}

fn find_beginnings(catalogue: &Catalogue, folded: &str, close: &str, found: &mut BestFits) {
    for typed in [folded, close] {
        for term in catalogue.index.beginning_with(typed) {
            let kind = if term.text.len() == typed.len() {
                MatchKind::Exact
            } else {
                MatchKind::Prefix
            };
            found.note(term, kind, typed.len());
        }
        for term in catalogue.index.with_later_word(typed) {
            found.note(term, MatchKind::WordPrefix, typed.len());
        }
    }
}

fn find_chinese(catalogue: &Catalogue, close: &str, found: &mut BestFits) {
    for term in catalogue.index.chinese() {
        if term.text.contains(close) {
            found.note(term, MatchKind::Inside, close.len());
        } else if term.text.chars().count() > 1 && close.contains(&*term.text) {
            found.note(term, MatchKind::Inside, term.text.len());
        }
    }
}

fn find_inside(catalogue: &Catalogue, folded: &str, found: &mut BestFits) {
    let letters = letters_of(folded);
    for term in catalogue.index.terms() {
        if term.letters & letters == letters && term.text.contains(folded) {
            found.note(term, MatchKind::Inside, folded.len());
        }
    }
}

/// Names written among other words, and words that are a name but for slips.
fn find_in_line(catalogue: &Catalogue, query: &str, found: &mut BestFits) {
    let cut: String = query.chars().take(LONGEST_QUERY).collect();
    let tokens = tokens(&cut);
    if tokens.len() < 2 {
        return;
    }
    let pieces = pieces(catalogue, &tokens);
    let mut together: Vec<&IngredientId> = Vec::new();
    let mut named = 0;
    for piece in &pieces {
        match piece {
            LabelPiece::Name { close, words, .. } => {
                named += words;
                for term in catalogue.index.equal_to(close) {
                    found.note(term, MatchKind::Inside, close.len());
                    together.extend(&catalogue.entries[term.entry].ingredients);
                }
                together.extend(catalogue.index.ingredient(close));
            }
            LabelPiece::Unknown(word)
                if word.len() > SHORTEST_WITH_SLIPS && !is_label_word(word) =>
            {
                note_slips(catalogue, word, u8::from(word.len() > 7) + 1, found);
            }
            LabelPiece::Unknown(_) | LabelPiece::Label(_) => {}
        }
    }
    together.sort();
    together.dedup();
    if together.len() > 1 && named > 1 {
        note_combinations(catalogue, &together, found);
    }
}

fn note_combinations(catalogue: &Catalogue, together: &[&IngredientId], found: &mut BestFits) {
    for (at, entry) in catalogue.entries.iter().enumerate() {
        let same = entry.ingredients.len() == together.len()
            && entry.ingredients.iter().all(|one| together.contains(&one));
        if same {
            let whole = Term {
                text: Box::default(),
                entry: at,
                name: 0,
                letters: 0,
            };
            found.note(&whole, MatchKind::Inside, LONGEST_QUERY);
        }
    }
}

fn note_slips(catalogue: &Catalogue, word: &str, limit: u8, found: &mut BestFits) {
    let letters = letters_of(word);
    for term in catalogue.index.terms() {
        let apart = (term.letters ^ letters).count_ones();
        if apart <= 2 * u32::from(limit)
            && term.text.len().abs_diff(word.len()) <= usize::from(limit)
            && let Some(distance) = slips(word.as_bytes(), term.text.as_bytes(), limit).whole
        {
            found.note(term, MatchKind::Typo { distance }, word.len());
        }
    }
}

/// Notes names that are the query but for slips, and returns all names that near.
fn find_with_slips<'a>(
    catalogue: &'a Catalogue,
    close: &str,
    found: &mut BestFits,
) -> Vec<&'a Term> {
    let mut near = Vec::new();
    if !close.is_ascii() || !(SHORTEST_WITH_SLIPS..=LONGEST).contains(&close.len()) {
        return near;
    }
    let limit = if close.len() > SHORTEST_WITH_SLIPS {
        2
    } else {
        1
    };
    let letters = letters_of(close);
    let first = close.as_bytes().first();
    for term in catalogue.index.terms() {
        let missing = (letters & !term.letters).count_ones();
        if missing > u32::from(limit) || term.text.len() + usize::from(limit) < close.len() {
            continue;
        }
        let same_start = term.text.as_bytes().first() == first;
        let whole_possible = term.text.len() <= close.len() + usize::from(limit)
            && (term.letters & !letters).count_ones() <= u32::from(limit);
        if !same_start && (!whole_possible || close.len() < 7) {
            continue;
        }
        if !same_start && !whole_possible {
            continue;
        }
        let counted = slips(close.as_bytes(), term.text.as_bytes(), limit);
        if let Some(distance) = counted.whole {
            near.push(term);
            found.note(term, MatchKind::Typo { distance }, close.len());
        } else if let (Some(distance), true) = (counted.beginning, same_start) {
            found.note(term, MatchKind::Typo { distance }, 0);
        }
    }
    near
}
