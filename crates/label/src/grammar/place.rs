//! A place in the phrases of a text, and how to walk on from it.

use std::ops::Range;

use crate::lexeme::Lexeme;
use crate::sense::Sense;
use crate::token::Sign;

/// Where a rule looks.
#[derive(Clone, Copy)]
pub struct Spot<'a> {
    all: &'a [Lexeme],
    /// How many phrases lie before it.
    pub at: usize,
}

impl<'a> Spot<'a> {
    /// The beginning of these phrases, or any later place.
    pub fn new(all: &'a [Lexeme], at: usize) -> Self {
        Self { all, at }
    }

    /// What stands here.
    pub fn here(self) -> Option<&'a Lexeme> {
        self.all.get(self.at)
    }

    /// What stands before it.
    pub fn before(self) -> Option<&'a Lexeme> {
        self.all.get(self.at.checked_sub(1)?)
    }

    /// The next place.
    pub fn next(self) -> Self {
        Self {
            at: self.at + 1,
            ..self
        }
    }

    /// Whether this is one of the meanings of what stands here.
    pub fn is(self, sense: Sense) -> bool {
        self.here().is_some_and(|one| one.is(sense))
    }

    /// Whether something is to be done, earlier in this sentence.
    pub fn is_after_verb(self) -> bool {
        let before = self.all.get(..self.at).unwrap_or(&[]);
        let sentence = before.iter().rev().take_while(|one| !one.ends_sentence());
        sentence
            .into_iter()
            .any(|one| one.is(Sense::Verb) || one.is(Sense::Spread))
    }

    /// Whether what stands here is Chinese.
    pub fn is_han(self) -> bool {
        self.here()
            .is_some_and(|one| one.text.chars().all(|c| c > '\u{3000}'))
    }

    /// Whether this mark stands here.
    pub fn is_mark(self, mark: Sign) -> bool {
        self.here().is_some_and(|one| one.mark() == Some(mark))
    }

    /// The place after a word of this meaning, if it stands here.
    pub fn after(self, sense: Sense) -> Option<Self> {
        self.is(sense).then(|| self.next())
    }

    /// The place after such words, or here if there is none.
    pub fn skip(self, senses: &[Sense]) -> Self {
        let mut place = self;
        while senses.iter().any(|sense| place.is(*sense)) {
            place = place.next();
        }
        place
    }

    /// The place after this mark, or here if it does not stand here.
    pub fn skip_mark(self, mark: Sign) -> Self {
        if self.is_mark(mark) {
            self.next()
        } else {
            self
        }
    }

    /// What the first meaning is that a question answers.
    pub fn find<T>(self, question: impl Fn(Sense) -> Option<T>) -> Option<T> {
        self.here()?.senses.iter().copied().find_map(question)
    }

    /// The bytes from here to another place.
    pub fn until(self, end: Self) -> Range<usize> {
        let first = self.here().map_or(0, |one| one.span.start);
        let last = end.at.checked_sub(1).and_then(|at| self.all.get(at));
        first..last.map_or(first, |one| one.span.end.max(first))
    }

    /// The place where the sentence or line ends.
    pub fn sentence_end(self) -> Self {
        let mut place = self;
        while place.here().is_some_and(|one| !one.ends_sentence()) {
            place = place.next();
        }
        place
    }

    /// The phrases from here to another place.
    pub fn through(self, end: Self) -> &'a [Lexeme] {
        self.all
            .get(self.at..end.at.min(self.all.len()))
            .unwrap_or(&[])
    }
}

/// What a rule found, and where it ends.
pub type Matched<'a, T> = Option<(T, Spot<'a>)>;
