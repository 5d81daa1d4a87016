//! How the sentences of a language come into memory, and how an area of them is
//! found: when it is asked for, and not before. So a part of the app that never
//! asks for an area need not carry it.

use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::OnceLock;

use crate::language::{self, Language, SENTENCES, STAMP};

/// How many languages there are.
const LANGUAGES: usize = Language::ALL.len();

/// The lines of each pack that is here.
static PACKS: [OnceLock<Vec<&'static str>>; LANGUAGES] = [const { OnceLock::new() }; LANGUAGES];

/// Why a pack cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// It is no pack of this language, or one of another version of the app.
    Strange,
    /// Sentences are missing in it.
    Cut,
}

/// Takes in the pack of a language. It stays for as long as the app is open.
///
/// # Errors
/// If it is not a whole pack of this language and this version.
pub fn put(language: Language, pack: String) -> Result<(), PackError> {
    let lines = lines(language, pack.leak())?;
    // A second pack of a language says the same.
    let _ = PACKS[language as usize].set(lines);
    Ok(())
}

fn lines(language: Language, pack: &'static str) -> Result<Vec<&'static str>, PackError> {
    let mut lines = pack.split('\n');
    let title = lines.next().unwrap_or_default();
    let mut words = title.split(' ');
    if [words.next(), words.next(), words.next()]
        != [Some("concord-text"), Some(STAMP), Some(language.code())]
    {
        return Err(PackError::Strange);
    }
    let lines: Vec<&'static str> = lines.take(SENTENCES).collect();
    if lines.len() == SENTENCES && pack.ends_with('\n') {
        Ok(lines)
    } else {
        Err(PackError::Cut)
    }
}

impl Language {
    /// Whether its sentences are in memory.
    pub fn is_here(self) -> bool {
        !self.pack().is_empty()
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn pack(self) -> &'static [&'static str] {
        let beside = language::beside(self);
        PACKS[self as usize].get_or_init(|| lines(self, beside).unwrap_or_default())
    }

    #[cfg(target_arch = "wasm32")]
    fn pack(self) -> &'static [&'static str] {
        PACKS[self as usize].get().map_or(&[], Vec::as_slice)
    }
}

/// The sentences of an area, one after the other. Where a pack is not here, the
/// sentences are empty.
pub struct Lines(std::slice::Iter<'static, &'static str>);

impl Lines {
    pub(crate) fn next(&mut self) -> &'static str {
        self.0.next().copied().unwrap_or_default()
    }
}

/// An area of sentences that there is in every language.
pub trait Area: Sized + Sync + Send + 'static {
    /// The place of its first sentence in a pack.
    const FIRST: usize;

    /// Takes its sentences, in their order.
    fn read(language: Language, lines: &mut Lines) -> Self;

    /// Where it is kept once it was read.
    fn shelf() -> &'static Shelf<Self>;
}

/// An area in the languages in which it was asked for.
pub struct Shelf<A>([OnceLock<A>; LANGUAGES]);

impl<A: Area> Shelf<A> {
    pub(crate) const fn new() -> Self {
        Self([const { OnceLock::new() }; LANGUAGES])
    }

    // One place for each area: where it is used, it is called.
    #[inline(never)]
    fn get(&self, language: Language) -> &A {
        self.0[language as usize].get_or_init(|| {
            let from = language.pack().get(A::FIRST..).unwrap_or_default();
            A::read(language, &mut Lines(from.iter()))
        })
    }
}

/// An area of sentences in one language; used like the area itself.
pub struct In<A> {
    language: Language,
    area: PhantomData<fn() -> A>,
}

impl<A> In<A> {
    pub(crate) const fn new(language: Language) -> Self {
        Self {
            language,
            area: PhantomData,
        }
    }
}

impl<A> Clone for In<A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A> Copy for In<A> {}

impl<A: Area> Deref for In<A> {
    type Target = A;

    fn deref(&self) -> &A {
        A::shelf().get(self.language)
    }
}

/// The lines of a list, one after the other.
pub type Each = std::str::SplitTerminator<'static, char>;

/// The lines of a list.
pub fn lines_of(list: &'static str) -> Each {
    list.split_terminator('\u{b}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_pack_of_the_same_version_is_read() {
        let whole = language::beside(Language::Danish);
        assert_eq!(
            lines(Language::Danish, whole).map(|lines| lines.len()),
            Ok(SENTENCES)
        );
        let strange = lines(Language::English, whole);
        assert_eq!(strange.unwrap_err(), PackError::Strange);
        let cut = &whole[..whole.len() - 1];
        assert_eq!(lines(Language::Danish, cut).unwrap_err(), PackError::Cut);
        let middle = whole.len() / 2 + whole[whole.len() / 2..].find('\n').unwrap();
        let half = &whole[..=middle];
        assert_eq!(lines(Language::Danish, half).unwrap_err(), PackError::Cut);
        assert_eq!(lines(Language::Danish, "").unwrap_err(), PackError::Strange);
    }

    #[test]
    fn every_language_is_here_natively_and_no_sentence_is_empty_by_accident() {
        for language in Language::ALL {
            assert!(language.is_here());
            assert!(!language.text().common.save.is_empty());
            assert!(!language.text().welcome.title.is_empty());
        }
    }
}
