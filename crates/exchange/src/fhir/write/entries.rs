//! The entries of a document as they are put in, each under an address of its own.

use std::fmt::Write;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::fields::JsonFields;
use super::narrator::narrative;
use crate::summary::SummaryAuthor;

/// The entries of a document, and the seed of their addresses.
pub struct Entries<'a> {
    seed: &'a [u8],
    held: Vec<Value>,
    authors: Vec<(SummaryAuthor, Value)>,
    person: Value,
}

impl<'a> Entries<'a> {
    /// A document about a person, of whom there is nothing in it yet. The composition,
    /// which comes first, has its place kept.
    pub fn about(seed: &'a [u8]) -> Self {
        Self {
            seed,
            held: vec![Value::Null],
            authors: Vec::new(),
            person: json!({ "reference": address(&uuid(seed, 1)) }),
        }
    }

    /// Who it is about.
    pub fn person(&self) -> Value {
        self.person.clone()
    }

    /// Puts a resource in; says how to point to it.
    pub fn add(&mut self, resource: JsonFields) -> Value {
        let place = self.held.len();
        self.put(place, resource)
    }

    /// Puts the composition in.
    pub fn open_with(&mut self, composition: JsonFields) {
        self.put(0, composition);
    }

    fn put(&mut self, place: usize, resource: JsonFields) -> Value {
        let id = uuid(self.seed, place as u64);
        let url = address(&id);
        let resource = Value::from(resource.with("id", id));
        let entry = json!({ "fullUrl": url.as_str(), "resource": resource });
        match self.held.get_mut(place) {
            Some(kept) => *kept = entry,
            None => self.held.push(entry),
        }
        json!({ "reference": url })
    }

    /// How to point to somebody who says something; puts them in where they are not yet.
    pub fn author(&mut self, author: &SummaryAuthor) -> Value {
        if let Some((_, pointer)) = self.authors.iter().find(|(known, _)| known == author) {
            return pointer.clone();
        }
        let (kind, name) = match author {
            SummaryAuthor::Person => return self.person(),
            SummaryAuthor::Other(name) => return json!({ "display": name.as_str() }),
            SummaryAuthor::Carer(name) => ("RelatedPerson", name),
            SummaryAuthor::Professional(name) => ("Practitioner", name),
            SummaryAuthor::Organisation(name) => ("Organization", name),
            SummaryAuthor::Device(name) => ("Device", name),
        };
        let resource = JsonFields::resource(kind).with("text", narrative(name.as_str()));
        let name = name.as_str();
        let resource = match author {
            SummaryAuthor::Carer(_) => resource
                .with("patient", self.person())
                .with("name", json!([{ "text": name }])),
            SummaryAuthor::Professional(_) => resource.with("name", json!([{ "text": name }])),
            SummaryAuthor::Device(_) => {
                let called = json!([{ "name": name, "type": "user-friendly-name" }]);
                resource.with("deviceName", called)
            }
            _ => resource.with("name", name),
        };
        let pointer = self.add(resource);
        self.authors.push((author.clone(), pointer.clone()));
        pointer
    }

    /// All entries, the composition first; and the name of the whole.
    pub fn close(self) -> (Vec<Value>, String) {
        let whole = address(&uuid(self.seed, u64::MAX));
        (self.held, whole)
    }
}

fn address(uuid: &str) -> String {
    format!("urn:uuid:{uuid}")
}

/// A UUID of version 8 (RFC 9562), made of the seed and a number: the same again for the
/// same document.
fn uuid(seed: &[u8], number: u64) -> String {
    let mut sum = Sha256::new();
    sum.update(b"concord fhir\0");
    sum.update(seed);
    sum.update(number.to_be_bytes());
    let sum = sum.finalize();
    let mut out = String::with_capacity(36);
    for (place, byte) in sum.iter().take(16).enumerate() {
        let byte = match place {
            6 => (byte & 0x0f) | 0x80,
            8 => (byte & 0x3f) | 0x80,
            _ => *byte,
        };
        if [4, 6, 8, 10].contains(&place) {
            out.push('-');
        }
        // Writing into a text cannot fail.
        let _ = write!(out, "{byte:02x}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_names_the_same_and_another_names_others() {
        assert_eq!(uuid(b"a", 1), uuid(b"a", 1));
        assert_ne!(uuid(b"a", 1), uuid(b"a", 2));
        assert_ne!(uuid(b"a", 1), uuid(b"b", 1));
        let one = uuid(b"a", 1);
        assert_eq!(one.len(), 36);
        assert_eq!(one.as_bytes()[14], b'8');
        assert!(b"89ab".contains(&one.as_bytes()[19]));
    }
}
