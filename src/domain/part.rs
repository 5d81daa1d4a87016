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

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDateTime;
use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::id::EntryId;

/// A thing that is changed part by part: a medicine, a person, a question.
pub trait Parts: Clone + Eq + fmt::Debug {
    /// Its id.
    type Id: Copy + Ord + fmt::Debug + fmt::Display + Serialize + DeserializeOwned;
    /// The value of one of its parts.
    type Part: Part;

    /// Its id.
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

/// The value of one part, of whichever kind. Made by [`parts!`].
pub trait Part: Clone + Eq + fmt::Debug + Sized {
    /// Which part it is.
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
    /// The value.
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
/// without, each with its lasting name in the journal.
macro_rules! parts {
    (
        $(#[$doc:meta])* $part:ident,
        $(#[$aspect_doc:meta])* $aspect:ident {
            $($(#[$word_doc:meta])* $word:ident($value:ty) = $key:literal,)*
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

        impl $crate::domain::part::Part for $part {
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
                    $($aspect::$word => from.next_value().map(Self::$word),)*
                }
            }
        }
    };
}
pub(super) use parts;

/// What each part takes the place of, by their names.
type Replaces<'a> = BTreeMap<Cow<'a, str>, Cow<'a, [EntryId]>>;

impl<W: Parts> Serialize for Change<W> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let known = self.parts.iter().map(|written| {
            let name = W::Part::key(written.part.aspect());
            (name.into(), written.replaces.as_slice().into())
        });
        let newer = self.newer.iter().map(|(name, written)| {
            let replaces = written.replaces.as_slice();
            (name.into(), replaces.into())
        });
        let replaces: Replaces = known.chain(newer).collect();
        let mut change = to.serialize_struct("Change", 3)?;
        change.serialize_field("of", &self.of)?;
        change.serialize_field("parts", &Named(self))?;
        change.serialize_field("replaces", &replaces)?;
        change.end()
    }
}

/// The parts of a change by their names.
struct Named<'a, W: Parts>(&'a Change<W>);

impl<W: Parts> Serialize for Named<'_, W> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Change { parts, newer, .. } = self.0;
        let mut map = to.serialize_map(Some(parts.len() + newer.len()))?;
        for written in parts {
            written.part.write(&mut map)?;
        }
        for (name, written) in newer {
            map.serialize_entry(name, &written.part)?;
        }
        map.end()
    }
}

impl<'de, W: Parts> Deserialize<'de> for Change<W> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(bound(deserialize = "I: DeserializeOwned, P: Part"))]
        struct Read<I, P: Part> {
            of: I,
            parts: Told<P>,
            #[serde(default)]
            replaces: Replaces<'static>,
        }
        let Read::<W::Id, W::Part> {
            of,
            parts,
            mut replaces,
        } = Read::deserialize(from)?;
        let mut behind = |name: &str| {
            let replaces = replaces.remove(name);
            replaces.map(Cow::into_owned).unwrap_or_default()
        };
        let known = parts.parts.into_iter().map(|part| Written {
            replaces: behind(W::Part::key(part.aspect())),
            part,
        });
        let parts_known = known.collect();
        let newer = parts.newer.into_iter().map(|(name, part)| {
            let replaces = behind(&name);
            (name, Written { part, replaces })
        });
        Ok(Self {
            of,
            parts: parts_known,
            newer: newer.collect(),
        })
    }
}

/// What was read of the parts of a change.
struct Told<P> {
    parts: Vec<P>,
    newer: BTreeMap<String, Value>,
}

impl<'de, P: Part> Deserialize<'de> for Told<P> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct ByName<P>(std::marker::PhantomData<P>);

        impl<'de, P: Part> Visitor<'de> for ByName<P> {
            type Value = Told<P>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("parts by their names")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut from: M) -> Result<Told<P>, M::Error> {
                let (mut parts, mut newer) = (Vec::<P>::new(), BTreeMap::new());
                while let Some(name) = from.next_key::<String>()? {
                    let known = P::ASPECTS.iter().find(|aspect| P::key(**aspect) == name);
                    match known {
                        Some(aspect) => {
                            // A name that stands twice counts once, as in other values.
                            parts.retain(|part| part.aspect() != *aspect);
                            parts.push(P::read(*aspect, &mut from)?);
                        }
                        None => {
                            newer.insert(name, from.next_value()?);
                        }
                    }
                }
                Ok(Told { parts, newer })
            }
        }

        from.deserialize_map(ByName(std::marker::PhantomData))
    }
}
