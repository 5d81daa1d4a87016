//! Parts: what a thing on record is made of, each changed on its own.
//!
//! A change carries only the parts that somebody changed, each with the entries
//! it takes the place of: those that stood there when the form was opened. So a
//! form that was open for long undoes nothing it never saw. Where two changes of
//! one part did not know of each other, both values stand beside each other
//! until somebody chooses; time alone never decides.
//!
//! Until then one of them holds, by a rule that does not depend on which copy
//! was joined into which: the stronger one ([`Parts::stronger`]), such as
//! stopped over on hold over taken; else the one recorded first.

mod written;

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDateTime;
use serde::Serialize;
use serde::de::{DeserializeOwned, MapAccess};
use serde::ser::SerializeMap;
use serde_json::Value;

use super::id::EntryId;

/// A thing that is changed part by part: a medicine, a person, a question.
pub trait Parts: Clone + Eq + fmt::Debug {
    /// What a change names it by.
    type Id: Copy + Ord + fmt::Debug + fmt::Display + Serialize + DeserializeOwned;
    /// The value of one of its parts.
    type Part: Part;

    /// What a change names it by; it is no part and never changes.
    fn id(&self) -> Self::Id;

    /// The value of one part.
    fn part(&self, aspect: AspectOf<Self>) -> Self::Part;

    /// Gives one part another value.
    fn put(&mut self, part: Self::Part);

    /// Which of two values of one part holds until somebody has chosen. Equal
    /// leaves it to the one recorded first.
    fn stronger(_one: &Self::Part, _other: &Self::Part) -> Ordering {
        Ordering::Equal
    }

    /// Whether two values of one part say the same, so that nobody is asked to
    /// choose between them.
    fn agree(one: &Self::Part, other: &Self::Part) -> bool {
        one == other
    }

    /// What is written when one of several values is chosen at a local moment.
    /// The first of `beside` held so far; where a part has a past, that stays.
    fn from_now_on(
        chosen: &Self::Part,
        _beside: &[&Self::Part],
        _now: NaiveDateTime,
    ) -> Self::Part {
        chosen.clone()
    }
}

/// Which part of a thing.
pub type AspectOf<W> = <<W as Parts>::Part as Part>::Aspect;

/// The value of one part, of whichever kind. Made by `parts!`.
pub trait Part: Clone + Eq + fmt::Debug + Sized {
    /// The parts there are, without their values.
    type Aspect: Copy + Ord + fmt::Debug + Send + Sync + 'static;

    /// Every part, in the order shown.
    const ASPECTS: &'static [Self::Aspect];

    /// Which part this is the value of.
    fn aspect(&self) -> Self::Aspect;

    /// The lasting name of a part in the journal.
    fn key(aspect: Self::Aspect) -> &'static str;

    /// Writes the value under its name.
    ///
    /// # Errors
    /// Those of the writer.
    fn write<M: SerializeMap>(&self, to: &mut M) -> Result<(), M::Error>;

    /// Reads what stands under a name.
    ///
    /// # Errors
    /// If it is no value of this part.
    fn read<'de, M: MapAccess<'de>>(aspect: Self::Aspect, from: &mut M) -> Result<Self, M::Error>;
}

/// The new value of one part, and what it takes the place of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written<P> {
    /// The new value.
    pub part: P,
    /// The entries whose values stood there when the form was opened.
    pub replaces: Vec<EntryId>,
}

/// What somebody changed about a thing, and nothing else of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<W: Parts> {
    /// About which.
    pub of: W::Id,
    /// The parts that were changed, each at most once.
    pub parts: Vec<Written<W::Part>>,
    /// Parts that only a newer version knows, by their names, as written.
    pub newer: BTreeMap<String, Written<Value>>,
}

impl<W: Parts> Change<W> {
    /// What it says of one part.
    pub fn part(&self, aspect: AspectOf<W>) -> Option<&Written<W::Part>> {
        self.parts
            .iter()
            .find(|written| written.part.aspect() == aspect)
    }
}

/// A thing as somebody sees it: its value, and the entries each part of it
/// rests on. What a form is opened on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen<W: Parts> {
    /// As it was shown, which is what an edit is compared with.
    pub value: W,
    /// The entries that each part rests on; several where nobody has chosen.
    pub(super) rests_on: Vec<(AspectOf<W>, Vec<EntryId>)>,
}

impl<W: Parts> Seen<W> {
    /// The same, as a form shows it that cannot hold every value to the letter.
    /// What only the form made of it is then no change.
    #[must_use]
    pub fn showing(self, value: W) -> Self {
        Self { value, ..self }
    }

    /// The entries that one part rests on.
    pub fn rests_on(&self, aspect: AspectOf<W>) -> &[EntryId] {
        let mut all = self.rests_on.iter();
        all.find(|(of, _)| *of == aspect)
            .map_or(&[], |(_, entries)| entries.as_slice())
    }

    /// What was changed, if anything was: the parts in which `edited` differs
    /// from what was seen.
    pub fn change(&self, edited: &W) -> Option<Change<W>> {
        let parts: Vec<_> = W::Part::ASPECTS
            .iter()
            .filter(|aspect| edited.part(**aspect) != self.value.part(**aspect))
            .map(|aspect| self.write(edited.part(*aspect)))
            .collect();
        (!parts.is_empty()).then(|| Change {
            of: self.value.id(),
            parts,
            newer: BTreeMap::new(),
        })
    }

    fn write(&self, part: W::Part) -> Written<W::Part> {
        let replaces = self.rests_on(part.aspect()).to_vec();
        Written { part, replaces }
    }

    /// The parts that rest on other entries in another look at the same thing.
    pub fn overtaken(&self, now: &Self) -> Vec<AspectOf<W>> {
        W::Part::ASPECTS
            .iter()
            .copied()
            .filter(|aspect| self.rests_on(*aspect) != now.rests_on(*aspect))
            .collect()
    }
}

/// The parts of a thing: one variant each with its value, and the same variants
/// without, each with its lasting name in the journal. A bare date comes in
/// `through Held`.
macro_rules! parts {
    (
        $(#[$doc:meta])* $part:ident,
        $(#[$aspect_doc:meta])* $aspect:ident {
            $($(#[$word_doc:meta])* $word:ident($value:ty) = $key:literal $(through $door:ident)?,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum $part {
            $($(#[$word_doc])* $word($value),)*
        }

        $(#[$aspect_doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $aspect {
            $($(#[$word_doc])* $word,)*
        }

        impl $crate::part::Part for $part {
            type Aspect = $aspect;

            const ASPECTS: &'static [$aspect] = &[$($aspect::$word,)*];

            fn aspect(&self) -> $aspect {
                match self {
                    $(Self::$word(_) => $aspect::$word,)*
                }
            }

            fn key(aspect: $aspect) -> &'static str {
                match aspect {
                    $($aspect::$word => $key,)*
                }
            }

            fn write<M: serde::ser::SerializeMap>(&self, to: &mut M) -> Result<(), M::Error> {
                match self {
                    $(Self::$word(value) => to.serialize_entry($key, value),)*
                }
            }

            fn read<'de, M: serde::de::MapAccess<'de>>(
                aspect: $aspect,
                from: &mut M,
            ) -> Result<Self, M::Error> {
                match aspect {
                    $($aspect::$word => {
                        $crate::part::parts!(@read from $(through $door)?).map(Self::$word)
                    })*
                }
            }
        }
    };
    (@read $from:ident) => {
        $from.next_value()
    };
    (@read $from:ident through $door:ident) => {
        $from.next_value().map(|$crate::years::$door(value)| value)
    };
}
pub(super) use parts;
