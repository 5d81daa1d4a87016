//! How the sentences of a language come into memory, and how an area of them is
//! found: when it is asked for, and not before. So a part of the app that never
//! asks for an area need not carry it.
//!
//! The sentences of a language come in two packs, as the app comes in two parts.

use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::OnceLock;

use crate::language::{Language, STAMP, sentences};
use crate::portion::Portion;

/// How many languages there are.
const LANGUAGES: usize = Language::ALL.len();

/// The lines of a pack, once it is here.
type PackLines = OnceLock<Vec<&'static str>>;

/// The packs of each language.
static PACKS: [[PackLines; 2]; LANGUAGES] = [const { [const { OnceLock::new() }; 2] }; LANGUAGES];

/// Why a pack cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// It is not this pack of this language, or one of another version of the app.
    Strange,
    /// Sentences are missing in it.
    Cut,
}

/// Takes in a pack of a language. It stays for as long as the app is open.
///
/// # Errors
/// If it is not that pack, whole, of this language and this version.
pub fn put(language: Language, portion: Portion, pack: String) -> Result<(), PackError> {
    let lines = lines(language, portion, pack.leak())?;
    // The same pack once more says the same.
    let _ = PACKS[language as usize][portion as usize].set(lines);
    Ok(())
}

fn lines(
    language: Language,
    portion: Portion,
    pack: &'static str,
) -> Result<Vec<&'static str>, PackError> {
    let mut lines = pack.split('\n');
    let title = lines.next().unwrap_or_default();
    if !title
        .split(' ')
        .eq(["concord-text", STAMP, language.code(), portion.name()])
    {
        return Err(PackError::Strange);
    }
    let wanted = sentences(portion);
    let lines: Vec<&'static str> = lines.take(wanted).collect();
    if lines.len() == wanted && pack.ends_with('\n') {
        Ok(lines)
    } else {
        Err(PackError::Cut)
    }
}

impl Language {
    /// Whether these of its sentences are in memory.
    pub fn is_here(self, portion: Portion) -> bool {
        !self.pack(portion).is_empty()
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn pack(self, portion: Portion) -> &'static [&'static str] {
        let beside = crate::language::beside(self, portion);
        PACKS[self as usize][portion as usize]
            .get_or_init(|| lines(self, portion, beside).unwrap_or_default())
    }

    #[cfg(target_arch = "wasm32")]
    fn pack(self, portion: Portion) -> &'static [&'static str] {
        PACKS[self as usize][portion as usize]
            .get()
            .map_or(&[], Vec::as_slice)
    }
}

/// The sentences of an area, from the place of its first in a pack on. Where that
/// pack is not here, they are empty; nothing that asks for them is drawn then.
pub(crate) fn lines_at<const N: usize>(
    language: Language,
    portion: Portion,
    first: usize,
) -> &'static [&'static str; N] {
    let lines = language.pack(portion).get(first..);
    lines.and_then(<[_]>::first_chunk).unwrap_or(&[""; N])
}

/// An area of sentences that there is in every language.
pub trait Area: Sized + Sync + Send + 'static {
    /// The area in a language.
    fn spoken(language: Language) -> &'static Self;
}

/// An area in the languages in which it was asked for.
pub(crate) struct Shelf<A>([OnceLock<A>; LANGUAGES]);

impl<A> Shelf<A> {
    pub(crate) const fn new() -> Self {
        Self([const { OnceLock::new() }; LANGUAGES])
    }

    pub(crate) fn get(&self, language: Language, read: impl FnOnce() -> A) -> &A {
        self.0[language as usize].get_or_init(read)
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
        A::spoken(self.language)
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
        for portion in Portion::ALL {
            let whole = crate::language::beside(Language::Danish, portion);
            let read = |pack| lines(Language::Danish, portion, pack);
            assert_eq!(read(whole).map(|lines| lines.len()), Ok(sentences(portion)));
            let strange = lines(Language::English, portion, whole);
            assert_eq!(strange.unwrap_err(), PackError::Strange);
            let cut = &whole[..whole.len() - 1];
            assert_eq!(read(cut).unwrap_err(), PackError::Cut);
            let middle = whole.len() / 2;
            let middle = middle + whole[middle..].find('\n').unwrap();
            assert_eq!(read(&whole[..=middle]).unwrap_err(), PackError::Cut);
            assert_eq!(read("").unwrap_err(), PackError::Strange);
            let older = whole.replacen(STAMP, "0123456789abcdef", 1);
            assert_eq!(read(older.leak()).unwrap_err(), PackError::Strange);
        }
    }

    #[test]
    fn neither_pack_of_a_language_is_taken_for_the_other_or_for_both() {
        let [opening, rest] =
            Portion::ALL.map(|portion| crate::language::beside(Language::Danish, portion));
        for (portion, pack) in [(Portion::Opening, rest), (Portion::Rest, opening)] {
            let read = lines(Language::Danish, portion, pack);
            assert_eq!(read.unwrap_err(), PackError::Strange, "{portion:?}");
        }
        // As a pack of a build that had all sentences in one would begin.
        let undivided = opening.replacen(" opening\n", "\n", 1);
        let read = lines(Language::Danish, Portion::Opening, undivided.leak());
        assert_eq!(read.unwrap_err(), PackError::Strange);
    }

    #[test]
    fn every_language_is_here_natively_and_no_sentence_is_empty_by_accident() {
        for language in Language::ALL {
            for portion in Portion::ALL {
                assert!(language.is_here(portion));
            }
            assert!(!language.text().common.save.is_empty());
            assert!(!language.text().welcome.title.is_empty());
            assert!(!language.text().today.nothing_planned.is_empty());
        }
    }
}
