//! The index: all names folded and sorted, so that a query touches few of them.
//!
//! Knows where a folded name leads. It does not rank and it does not decide.

use super::entry::{CatalogueEntry, Collision, CollisionKind, IngredientId};
use super::fold::{compact, fold, is_chinese};

/// A folded name and where it leads.
#[derive(Debug, Clone)]
pub struct Term {
    /// The folded name.
    pub text: Box<str>,
    /// The place of the entry.
    pub entry: usize,
    /// The place of the name in the entry.
    pub name: usize,
    /// Which letters and digits occur in it, one bit each.
    pub letters: u64,
}

/// All names of the catalogue, ready to be looked up.
#[derive(Debug, Clone, Default)]
pub struct Index {
    terms: Vec<Term>,
    /// Beginnings of later words: the place of the term and where the word begins in it.
    later_words: Vec<(usize, usize)>,
    chinese: Vec<Term>,
    ingredients: Vec<(String, IngredientId)>,
    collisions: Vec<(String, usize)>,
}

impl Index {
    /// Indexes all names.
    pub fn of(entries: &[CatalogueEntry], collisions: &[Collision]) -> Self {
        let mut index = Self::default();
        for (at, entry) in entries.iter().enumerate() {
            for (name_at, name) in entry.names.iter().enumerate() {
                index.add_name(at, name_at, &name.text);
            }
            for (id, name) in entry.ingredients.iter().zip(&entry.ingredient_names) {
                index.ingredients.push((compact(&fold(name)), id.clone()));
            }
        }
        for (at, collision) in collisions.iter().enumerate() {
            let keys = collision.names.iter().map(|name| (fold(name), at));
            index.collisions.extend(keys);
        }
        index.sort();
        index
    }

    fn add_name(&mut self, entry: usize, name: usize, text: &str) {
        let folded = fold(text);
        let close = compact(&folded);
        let term = |text: String| Term {
            letters: letters_of(&text),
            text: text.into_boxed_str(),
            entry,
            name,
        };
        if folded.chars().any(is_chinese) {
            self.chinese.push(term(close.clone()));
        }
        if close != folded {
            self.terms.push(term(close));
        }
        self.terms.push(term(folded));
    }

    fn sort(&mut self) {
        self.terms.sort_by(|left, right| left.text.cmp(&right.text));
        self.ingredients.sort();
        self.ingredients.dedup();
        let terms = &self.terms;
        let mut later: Vec<(usize, usize)> = terms
            .iter()
            .enumerate()
            .flat_map(|(at, term)| {
                let gaps = term.text.match_indices(' ');
                gaps.map(move |(gap, _)| (at, gap + 1))
            })
            .collect();
        later.sort_by_key(|(at, start)| &terms[*at].text[*start..]);
        self.later_words = later;
    }

    /// All terms, sorted by their text.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// All Chinese names.
    pub fn chinese(&self) -> &[Term] {
        &self.chinese
    }

    /// The terms that begin with a text; those that equal it come first.
    pub fn beginning_with<'a>(&'a self, text: &'a str) -> impl Iterator<Item = &'a Term> {
        let from = self.terms.partition_point(|term| &*term.text < text);
        self.terms[from..]
            .iter()
            .take_while(move |term| term.text.starts_with(text))
    }

    /// The terms that equal a text.
    pub fn equal_to<'a>(&'a self, text: &'a str) -> impl Iterator<Item = &'a Term> {
        self.beginning_with(text)
            .take_while(move |term| &*term.text == text)
    }

    /// The terms in which a word after the first begins with a text.
    pub fn with_later_word<'a>(&'a self, text: &'a str) -> impl Iterator<Item = &'a Term> {
        let suffix = |(at, start): &(usize, usize)| &self.terms[*at].text[*start..];
        let from = self.later_words.partition_point(|word| suffix(word) < text);
        self.later_words[from..]
            .iter()
            .take_while(move |word| suffix(word).starts_with(text))
            .map(|(at, _)| &self.terms[*at])
    }

    /// The substance of that name without spaces, whether or not it has an entry of its own.
    pub fn ingredient(&self, close: &str) -> Option<&IngredientId> {
        let at = self
            .ingredients
            .binary_search_by(|(name, _)| name.as_str().cmp(close))
            .ok()?;
        self.ingredients.get(at).map(|(_, id)| id)
    }

    /// The place of the mix-up in which a name takes part.
    pub fn collision(&self, name: &str, all: &[Collision]) -> Option<usize> {
        let folded = fold(name);
        let takes_part = |(key, at): &&(String, usize)| {
            let in_range = all
                .get(*at)
                .is_some_and(|one| one.kind == CollisionKind::Range)
                && folded
                    .strip_prefix(key.as_str())
                    .is_some_and(|rest| rest.starts_with(' '));
            folded == *key || in_range
        };
        self.collisions.iter().find(takes_part).map(|(_, at)| *at)
    }
}

/// Which letters and digits occur in a text, one bit each.
pub fn letters_of(text: &str) -> u64 {
    text.bytes().fold(0, |letters, byte| {
        letters
            | match byte {
                b'a'..=b'z' => 1 << (byte - b'a'),
                b'0'..=b'9' => 1 << (26 + byte - b'0'),
                b' ' => 1 << 36,
                _ => 1 << 37,
            }
    })
}
