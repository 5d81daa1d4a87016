//! The phrases of the rules, `languages/<code>/phrases.toml`: every language has those that English
//! has, with the same numbers, and no word we may not use (G1).
//!
//! Knows English as the language that the others are held against, and no other by name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use knowledge::checks::pack::Pack;
use knowledge::checks::{Called, Effect, EffectKey, Phrase, Phrases};
use languages::{Language, Negation};
use serde::Deserialize;

use crate::banned::Banned;
use crate::file::read_text;
use crate::finding::Finding;
use crate::reading::{LONGEST_SENTENCE, words};
use crate::translations::numbers;

/// Another language may need a few more words for the same.
const LONGEST_TRANSLATION: usize = LONGEST_SENTENCE + 4;

/// The file of phrases of a language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhrasesSource {
    /// What may happen.
    pub effects: BTreeMap<String, EffectSource>,
    /// Foods, drinks and remedies, by the name that rules use.
    pub foods: BTreeMap<String, String>,
}

/// What may happen.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EffectSource {
    /// The end of a sentence.
    pub phrase: String,
    /// Signs to get help for.
    pub watch: Option<String>,
}

/// A language with its phrases.
#[derive(Debug)]
pub struct Spoken {
    /// The language.
    pub language: Language,
    /// How it ends a sentence.
    pub full_stop: String,
    /// The phrases.
    pub phrases: PhrasesSource,
    /// What no phrase may hold.
    pub banned: Banned,
}

impl Spoken {
    fn place(&self, key: &str) -> String {
        format!("languages/{}/phrases.toml {key}", self.language.code)
    }

    fn is_negative(&self, text: &str) -> bool {
        match &self.language.not {
            Negation::Parts(parts) => parts.iter().any(|part| text.contains(part.as_str())),
            Negation::Words(negations) => words(text).iter().any(|word| {
                let word = word.to_lowercase();
                negations.iter().any(|not| match not.strip_prefix('*') {
                    Some(end) => word.ends_with(end),
                    None => word == *not,
                })
            }),
        }
    }
}

/// The list of what a language may not say; that of English, which comes first, is the one of
/// the cards.
pub fn banned_of(root: &Path, at: usize, language: &Language) -> PathBuf {
    match at {
        0 => root.join("content/banned.txt"),
        _ => root
            .join("languages")
            .join(&language.code)
            .join("banned.txt"),
    }
}

/// Reads the phrases of all languages, English first.
///
/// # Errors
/// The file that cannot be read.
pub fn read(root: &Path) -> Result<Vec<Spoken>, String> {
    let all = languages::read(&root.join("languages")).map_err(|faults| {
        let faults = faults.iter().map(|fault| format!("{fault}\n"));
        faults.collect::<String>()
    })?;
    let one = |(at, language): (usize, &Language)| {
        let path = root.join("languages").join(&language.code);
        let path = path.join("phrases.toml");
        let phrases = toml::from_str(&read_text(&path)?)
            .map_err(|error| format!("{}: {}", path.display(), error.to_string().trim()))?;
        let mut banned = Banned::read(&read_text(&banned_of(root, at, language))?)?;
        banned.read_allowed(&read_text(&root.join("content/allowed.txt"))?)?;
        Ok(Spoken {
            language: language.clone(),
            full_stop: all
                .plain("grammar.full-stop", at)
                .ok_or("grammar.ftl: no full stop")?,
            phrases,
            banned,
        })
    };
    all.languages.iter().enumerate().map(one).collect()
}

/// The phrases of one of all languages, as they are shipped. What is blank is left out.
pub fn packed(mine: &Spoken, all: &[Spoken]) -> Phrases {
    let effect = |(key, effect): (&String, &EffectSource)| {
        let packed = Effect {
            phrase: Phrase::parse(&effect.phrase).ok()?,
            watch: match &effect.watch {
                None => None,
                Some(watch) => Some(Phrase::parse(watch).ok()?),
            },
        };
        Some((EffectKey::new(key), packed))
    };
    let others = || all.iter().filter(|one| one.language != mine.language);
    let called = |(name, called): (&String, &String)| {
        let mut also: Vec<Phrase> = Vec::new();
        for other in others().filter_map(|other| other.phrases.foods.get(name)) {
            let other = Phrase::parse(other).ok()?;
            if other.as_str() != called && !also.contains(&other) {
                also.push(other);
            }
        }
        let called = Called {
            name: Phrase::parse(called).ok()?,
            also,
        };
        Some((name.clone(), called))
    };
    Phrases::new(
        &mine.language.code,
        mine.phrases.effects.iter().filter_map(effect).collect(),
        mine.phrases.foods.iter().filter_map(called).collect(),
    )
}

/// Keys that are missing or too much: in English beside the rules, elsewhere beside English.
pub fn check_keys(all: &[Spoken], pack: &Pack, foods: &[String]) -> Vec<Finding> {
    let mut found = Vec::new();
    let Some((english, others)) = all.split_first() else {
        return found;
    };
    let mut fault = |place: String, what: &str| {
        found.push(Finding::fault_in_whole(&place, what.to_owned()));
    };
    let used: BTreeSet<&str> = pack.effects_named().map(EffectKey::as_str).collect();
    let foods: BTreeSet<&str> = foods.iter().map(String::as_str).collect();
    let effects = english.phrases.effects.keys().map(String::as_str);
    let effects: BTreeSet<&str> = effects.collect();
    let named = english.phrases.foods.keys().map(String::as_str);
    let named: BTreeSet<&str> = named.collect();
    for key in used.difference(&effects) {
        fault("checks".into(), &format!("there is no effect called {key}"));
    }
    for key in effects.difference(&used) {
        fault(english.place(key), "is used by no rule");
    }
    for key in foods.difference(&named) {
        fault(
            english.place(key),
            "has no name, and is a food of the rules",
        );
    }
    for key in named.difference(&foods) {
        fault(english.place(key), "is not a member of the set foods");
    }
    for other in others {
        let (ours, theirs) = (keys(english), keys(other));
        for (part, key) in ours.difference(&theirs) {
            fault(other.place(key), &format!("the {part} is missing"));
        }
        for (part, key) in theirs.difference(&ours) {
            fault(other.place(key), &format!("English has no such {part}"));
        }
    }
    found
}

/// What there is in a language, each part with its key.
fn keys(spoken: &Spoken) -> BTreeSet<(&'static str, &str)> {
    texts(spoken).map(|(part, key, _)| (part, key)).collect()
}

fn texts(spoken: &Spoken) -> impl Iterator<Item = (&'static str, &str, &str)> {
    let effects = spoken.phrases.effects.iter();
    let watched = effects.clone();
    let foods = spoken.phrases.foods.iter();
    effects
        .map(|(key, effect)| ("phrase", key.as_str(), effect.phrase.as_str()))
        .chain(
            watched.filter_map(|(key, effect)| {
                Some(("watch", key.as_str(), effect.watch.as_deref()?))
            }),
        )
        .chain(foods.map(|(key, name)| ("name", key.as_str(), name.as_str())))
}

/// The faults in the words of all phrases.
pub fn check_words(all: &[Spoken]) -> Vec<Finding> {
    let mut found = Vec::new();
    let Some(english) = all.first() else {
        return found;
    };
    let originals: BTreeMap<(&str, &str), &str> = texts(english)
        .map(|(part, key, text)| ((part, key), text))
        .collect();
    for (at, spoken) in all.iter().enumerate() {
        let longest = if at == 0 {
            LONGEST_SENTENCE
        } else {
            LONGEST_TRANSLATION
        };
        for (part, key, text) in texts(spoken) {
            let original = originals.get(&(part, key)).copied();
            let mut faults = spoken.banned.faults(text);
            if text.trim().is_empty() {
                faults.push(format!("the {part} is empty"));
            }
            if words(text).len() > longest {
                faults.push(format!("long: \"{text}\""));
            }
            if part == "phrase" && text.trim_end().ends_with(&spoken.full_stop) {
                faults.push("is the end of a sentence and has its own full stop".into());
            }
            faults.extend(original.and_then(|original| differs(english, original, spoken, text)));
            let place = spoken.place(key);
            let faults = faults.into_iter();
            found.extend(faults.map(|what| Finding::fault_in_whole(&place, what)));
        }
    }
    found
}

/// How a phrase differs from the English one in its numbers, or in what is not so. Where a sign
/// is also part of other words, it only has to be there where English says "not".
fn differs(english: &Spoken, original: &str, spoken: &Spoken, text: &str) -> Option<String> {
    if numbers(original) != numbers(text) {
        return Some(format!("differs from English in its numbers: \"{text}\""));
    }
    let (ours, theirs) = (english.is_negative(original), spoken.is_negative(text));
    let agree = match spoken.language.not {
        Negation::Words(_) => ours == theirs,
        Negation::Parts(_) => !ours || theirs,
    };
    (!agree).then(|| format!("differs from English in what is not so: \"{text}\""))
}
