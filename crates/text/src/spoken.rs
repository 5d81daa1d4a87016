//! How an area of sentences is found in a language: when one is asked for, and
//! not before. So a part of the app that never asks for an area need not carry
//! it, in any language.

use std::marker::PhantomData;
use std::ops::Deref;

use super::Language;

/// An area of sentences that there is in every language.
pub trait Spoken: 'static {
    /// The sentences in that language.
    fn in_language(language: Language) -> &'static Self;
}

/// An area of sentences in one language; used like the area itself.
pub struct In<Area> {
    language: Language,
    area: PhantomData<fn() -> Area>,
}

impl<Area> In<Area> {
    pub(super) const fn new(language: Language) -> Self {
        Self {
            language,
            area: PhantomData,
        }
    }
}

impl<Area> Clone for In<Area> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Area> Copy for In<Area> {}

impl<Area: Spoken> Deref for In<Area> {
    type Target = Area;

    fn deref(&self) -> &Area {
        Area::in_language(self.language)
    }
}

/// Says in which file the sentences of an area are, in every language.
macro_rules! spoken {
    ($($file:ident: $area:ident,)*) => {
        $(impl Spoken for $area {
            // One place for each area: where it is used, it is called.
            #[inline(never)]
            fn in_language(language: Language) -> &'static Self {
                match language {
                    Language::English => &$file::ENGLISH,
                    Language::Chinese => &$file::CHINESE,
                    Language::Danish => &$file::DANISH,
                }
            }
        })*
    };
}
