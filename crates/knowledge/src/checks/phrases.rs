//! The phrases of findings in one language, shipped as a file of their own.
//!
//! Rules name a phrase by its key, foods and drinks by the name that rules use. What is worded in
//! a way that is newer than this program is not read, and it is known which that was.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::finding::EffectKey;
use crate::packed::{self, Packed, Unreadable};

/// The newest format of phrases this program reads.
pub const PHRASES_FORMAT: u32 = 1;

/// The largest file of phrases that is read, in bytes.
pub const LARGEST_PHRASES: usize = 1024 * 1024;

/// Words to put into a sentence; there is always something in them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct Phrase(String);

/// There is nothing in a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EmptyPhrase;

impl Phrase {
    /// Takes words over, without the gaps around them.
    ///
    /// # Errors
    /// [`EmptyPhrase`] where there are none.
    pub fn parse(words: &str) -> Result<Self, EmptyPhrase> {
        let words = words.trim();
        if words.is_empty() {
            Err(EmptyPhrase)
        } else {
            Ok(Self(words.to_owned()))
        }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Phrase {
    type Error = &'static str;

    fn try_from(words: String) -> Result<Self, Self::Error> {
        Self::parse(&words).map_err(|EmptyPhrase| "there is nothing in the phrase")
    }
}

/// What may happen, in words to put into a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effect {
    /// The end of a sentence that begins with the medicines, without a full stop. For
    /// [`FindingKind::AddsUp`](super::FindingKind::AddsUp) it is what they can all cause, for
    /// [`FindingKind::SameClass`](super::FindingKind::SameClass) what they all are.
    pub phrase: Phrase,
    /// Signs to get help for, as a whole sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub watch: Option<Phrase>,
}

/// What a food, a drink or a remedy is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Called {
    /// In the language of the file.
    pub name: Phrase,
    /// In other languages, to be found by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Phrase>,
}

/// All phrases of one language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Phrases {
    /// The version of the file, which rises only for what an older app would misread.
    pub format: u32,
    /// The code of the language.
    pub language: String,
    /// What may happen.
    pub effects: BTreeMap<EffectKey, Effect>,
    /// Foods, drinks and remedies, by the name that rules use.
    pub beyond: BTreeMap<String, Called>,
    /// What is worded in a way that is newer than this program.
    #[serde(skip)]
    newer: BTreeSet<EffectKey>,
}

/// The file, its phrases not yet read.
#[derive(Deserialize)]
struct PhrasesFile<'a> {
    format: u32,
    language: String,
    #[serde(borrow)]
    effects: BTreeMap<EffectKey, &'a RawValue>,
    #[serde(borrow)]
    beyond: BTreeMap<String, &'a RawValue>,
}

impl Phrases {
    /// Puts the phrases of a language together.
    pub fn new(
        language: &str,
        effects: BTreeMap<EffectKey, Effect>,
        beyond: BTreeMap<String, Called>,
    ) -> Self {
        Self {
            format: PHRASES_FORMAT,
            language: language.to_owned(),
            effects,
            beyond,
            newer: BTreeSet::new(),
        }
    }

    /// Whether there is a phrase that only a newer program can read.
    pub fn is_newer(&self, key: &EffectKey) -> bool {
        self.newer.contains(key)
    }

    fn of(written: PhrasesFile<'_>) -> Self {
        let mut phrases = Self::new(&written.language, BTreeMap::new(), BTreeMap::new());
        phrases.format = written.format;
        for (key, effect) in written.effects {
            match serde_json::from_str(effect.get()) {
                Ok(effect) => drop(phrases.effects.insert(key, effect)),
                Err(_) => drop(phrases.newer.insert(key)),
            }
        }
        let beyond = written.beyond.into_iter();
        phrases.beyond = beyond
            .filter_map(|(name, called)| Some((name, serde_json::from_str(called.get()).ok()?)))
            .collect();
        phrases
    }
}

impl Packed for Phrases {
    fn read(text: &str) -> Result<Self, Unreadable> {
        if text.len() > LARGEST_PHRASES {
            return Err(Unreadable::Damaged);
        }
        let format = packed::version(text.as_bytes()).ok_or(Unreadable::Damaged)?;
        if format > PHRASES_FORMAT {
            return Err(Unreadable::Newer);
        }
        let written = serde_json::from_str(text).map_err(|_| Unreadable::Damaged)?;
        let phrases = Self::of(written);
        match (phrases.effects.is_empty(), phrases.newer.is_empty()) {
            (false, _) => Ok(phrases),
            (true, false) => Err(Unreadable::Newer),
            (true, true) => Err(Unreadable::Damaged),
        }
    }

    fn may_replace(&self, earlier: &Self) -> bool {
        !earlier.effects.keys().any(|key| self.is_newer(key))
    }
}
