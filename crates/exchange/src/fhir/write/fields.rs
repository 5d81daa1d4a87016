//! An object of JSON that is being put together: what is empty is left out.

use serde_json::{Map, Value, json};

use crate::summary::Passage;

/// An object of JSON in the making.
#[derive(Default)]
pub struct JsonFields(Map<String, Value>);

impl JsonFields {
    /// A resource of a sort.
    pub fn resource(kind: &str) -> Self {
        Self::default().with("resourceType", kind)
    }

    /// One field more.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    /// One field more, if there is something to put in.
    pub fn maybe(self, name: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// A list, unless it is empty.
    pub fn list(self, name: &str, values: Vec<Value>) -> Self {
        if values.is_empty() {
            self
        } else {
            self.with(name, values)
        }
    }

    /// A text, if there is one.
    pub fn text(self, name: &str, text: Option<&Passage>) -> Self {
        self.maybe(name, text.map(Passage::as_str))
    }

    /// Whether nothing was put in.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<JsonFields> for Value {
    fn from(fields: JsonFields) -> Self {
        Self::Object(fields.0)
    }
}

/// A concept in words only: free text is never put into a code.
pub fn worded(text: &Passage) -> Value {
    json!({ "text": text.as_str() })
}

/// Concepts in words only.
pub fn each_worded(texts: &[Passage]) -> Vec<Value> {
    texts.iter().map(worded).collect()
}

/// A concept that is one code.
pub fn coded(system: &str, code: &str) -> Value {
    json!({ "coding": [{ "system": system, "code": code }] })
}

/// Notes beside a resource.
pub fn notes(notes: &[Passage]) -> Vec<Value> {
    each_worded(notes)
}
