//! How a change stands in the journal: its parts by their names, and by the same
//! names what each takes the place of.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::{Change, Part, Parts, Written};
use crate::id::EntryId;

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
        change.serialize_field("parts", &PartsByName(self))?;
        change.serialize_field("replaces", &replaces)?;
        change.end()
    }
}

/// The parts of a change by their names.
struct PartsByName<'a, W: Parts>(&'a Change<W>);

impl<W: Parts> Serialize for PartsByName<'_, W> {
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
            parts: PartsRead<P>,
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
struct PartsRead<P> {
    parts: Vec<P>,
    newer: BTreeMap<String, Value>,
}

impl<'de, P: Part> Deserialize<'de> for PartsRead<P> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct ByName<P>(std::marker::PhantomData<P>);

        impl<'de, P: Part> Visitor<'de> for ByName<P> {
            type Value = PartsRead<P>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("parts by their names")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut from: M) -> Result<PartsRead<P>, M::Error> {
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
                Ok(PartsRead { parts, newer })
            }
        }

        from.deserialize_map(ByName(std::marker::PhantomData))
    }
}
