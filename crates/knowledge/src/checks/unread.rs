//! Rules that are passed over one by one, and counted: those that a newer version of the program
//! wrote, and those whose phrase is not there.
//!
//! Knows that a rule has a name, and nothing else of what rules say. What is not even a list of
//! rules is damage.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::finding::{EffectKey, RuleId};
use super::pack::{Pack, RulebookError};

/// The parts of the file by name, not yet read.
pub struct FileParts<'a>(BTreeMap<String, &'a RawValue>);

/// The names of rules that were passed over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unread(BTreeSet<RuleId>);

/// The one field that every rule has.
#[derive(Deserialize)]
struct NameOnly {
    id: RuleId,
}

impl<'a> FileParts<'a> {
    /// Splits the file into its parts.
    pub fn of(text: &'a str) -> Result<Self, RulebookError> {
        let parts = serde_json::from_str(text).map_err(|_| RulebookError::Broken)?;
        Ok(Self(parts))
    }

    /// A part that has to be understood as a whole.
    pub fn whole<T: DeserializeOwned>(&mut self, name: &str) -> Result<T, RulebookError> {
        read(self.part(name)?)
    }

    /// A list of rules; those with a word of a newer version are passed over.
    pub fn rules<T: DeserializeOwned>(
        &mut self,
        name: &str,
        unread: &mut Unread,
    ) -> Result<Vec<T>, RulebookError> {
        let mut rules = Vec::new();
        for one in each(self.part(name)?)? {
            match serde_json::from_str(one.get()) {
                Ok(rule) => rules.push(rule),
                Err(_) => unread.pass_over(read::<NameOnly>(one)?.id),
            }
        }
        Ok(rules)
    }

    /// Passes over the rules of kinds that this version does not know.
    pub fn rest(self, unread: &mut Unread) {
        for part in self.0.into_values() {
            // Anything else that is new is no list of rules.
            if let Ok(rules) = read::<Vec<NameOnly>>(part) {
                for rule in rules {
                    unread.pass_over(rule.id);
                }
            }
        }
    }

    fn part(&mut self, name: &str) -> Result<&'a RawValue, RulebookError> {
        self.0.remove(name).ok_or(RulebookError::Broken)
    }
}

impl Unread {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Whether a rule is one of them.
    pub fn holds(&self, rule: &RuleId) -> bool {
        self.0.contains(rule)
    }

    fn pass_over(&mut self, rule: RuleId) {
        self.0.insert(rule);
    }

    /// Passes over the rules of a pack that say something of the kind.
    pub fn without(&mut self, pack: &mut Pack, is_left_out: impl Fn(&EffectKey) -> bool) {
        let mut stays = |id: &RuleId, effect: &EffectKey| {
            let stays = !is_left_out(effect);
            if !stays {
                self.pass_over(id.clone());
            }
            stays
        };
        pack.pairs.retain(|rule| stays(&rule.id, &rule.effect));
        pack.classes.retain(|rule| stays(&rule.id, &rule.effect));
        pack.adds_up.retain(|rule| stays(&rule.id, &rule.effect));
        pack.told.retain(|rule| stays(&rule.id, &rule.effect));
        pack.facts.retain(|rule| match &rule.effect {
            Some(effect) => stays(&rule.id, effect),
            None => true,
        });
    }
}

fn each(list: &RawValue) -> Result<Vec<&RawValue>, RulebookError> {
    serde_json::from_str(list.get()).map_err(|_| RulebookError::Broken)
}

fn read<T: DeserializeOwned>(written: &RawValue) -> Result<T, RulebookError> {
    serde_json::from_str(written.get()).map_err(|_| RulebookError::Broken)
}
