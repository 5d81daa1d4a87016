//! Rules as they are written: TOML files in `content/checks/`.
//!
//! Knows the fields of each file; an unknown field is refused, so that a slip of the pen does not
//! lose a rule.

use std::collections::BTreeMap;

use knowledge::checks::pack::UnknownStrength;
use knowledge::checks::{Fact, FindingUrgency};
use knowledge::review::ReviewStatus;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use terms::{Condition, Gene, GeneSays};

/// The set whose members are no medicines of the catalogue.
pub const FOODS: &str = "foods";

/// All files of rules, each rule with the name of its file.
#[derive(Debug, Default)]
pub struct Sources {
    /// Named sets of ingredients.
    pub groups: BTreeMap<String, Group>,
    /// Two medicines together.
    pub pairs: Vec<(String, InteractionSource)>,
    /// Rules that share the dates of their file.
    pub dated: Vec<(String, Dated)>,
}

/// A named set of ingredients.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// What it is, for whoever reviews it.
    pub label: String,
    /// Ingredients, and other sets as `@name`.
    pub members: Vec<String>,
}

/// Two sets of ingredients.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InteractionSource {
    /// The lasting name.
    pub id: String,
    /// One side.
    pub a: Vec<String>,
    /// The other.
    pub b: Vec<String>,
    /// Pairs that are not meant; each half may be a set.
    #[serde(default)]
    pub except: Vec<[String; 2]>,
    /// The ways of the first side; those of the whole body if absent.
    pub routes_a: Option<Vec<String>>,
    /// The ways of the other side.
    pub routes_b: Option<Vec<String>>,
    /// How soon to ask.
    #[serde(rename = "strength")]
    pub urgency: FindingUrgency,
    /// What may happen.
    pub effect: String,
    /// Hours to leave between.
    pub hours_apart: Option<u8>,
    /// Two documents.
    pub sources: Vec<String>,
    /// The day it was written.
    pub written_on: String,
    /// How far it has been checked.
    pub status: ReviewStatus,
    /// The last day it holds.
    pub expires_on: String,
}

/// The dates that the rules of a file share.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileDates {
    /// The day they were written.
    pub written_on: String,
    /// How far they have been checked.
    pub status: ReviewStatus,
    /// The last day they hold.
    pub expires_on: String,
}

/// A file whose rules share their dates.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dated {
    /// The dates.
    pub dates: FileDates,
    /// The same ingredient twice.
    #[serde(default)]
    pub same: Vec<SameSource>,
    /// The same kind twice.
    #[serde(default)]
    pub class: Vec<ClassSource>,
    /// What adds up.
    #[serde(default)]
    pub adds_up: Vec<AddsUpSource>,
    /// Against what was told of a person.
    #[serde(default)]
    pub told: Vec<ToldSource>,
    /// Against allergies.
    #[serde(default)]
    pub allergy: Vec<AllergySource>,
    /// Against gene results.
    #[serde(default)]
    pub gene: Vec<GeneSource>,
    /// How often it is usual.
    #[serde(default)]
    pub pace: Vec<PaceSource>,
    /// Worth knowing.
    #[serde(default)]
    pub fact: Vec<FactSource>,
}

/// How soon to ask about the same ingredient, or not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SameUrgency {
    /// Before the first dose.
    FirstDose,
    /// Today.
    Today,
    /// Worth knowing.
    Tip,
    /// Two are often meant.
    OftenMeant,
}

/// The same ingredient in several medicines.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SameSource {
    /// The lasting name.
    pub id: String,
    /// The ingredients; all that no other rule names, if absent.
    pub members: Option<Vec<String>>,
    /// How soon to ask.
    #[serde(rename = "strength")]
    pub urgency: SameUrgency,
    /// The documents.
    pub sources: Vec<String>,
}

/// Ingredients of one kind.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassSource {
    /// The lasting name.
    pub id: String,
    /// All of it, or one half.
    pub members: Vec<String>,
    /// The other half, where only one of each counts.
    pub beside: Option<Vec<String>>,
    /// Pairs that are often meant.
    #[serde(default)]
    pub except: Vec<[String; 2]>,
    /// The ways they are taken.
    pub routes: Option<Vec<String>>,
    /// The ways of the other half, where they differ.
    pub routes_beside: Option<Vec<String>>,
    /// How soon to ask.
    #[serde(rename = "strength")]
    pub urgency: FindingUrgency,
    /// What kind it is.
    pub effect: String,
    /// The documents.
    pub sources: Vec<String>,
}

/// Medicines that can cause the same trouble.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddsUpSource {
    /// The lasting name.
    pub id: String,
    /// The ingredients.
    pub members: Vec<String>,
    /// The ways they are taken.
    pub routes: Option<Vec<String>>,
    /// How many it takes.
    pub asks_from: u8,
    /// What they can cause.
    pub effect: String,
    /// The documents.
    pub sources: Vec<String>,
}

/// What was told of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// A condition.
    Conditions,
    /// The age alone.
    Age,
    /// A baby to think of.
    Pregnancy,
    /// Breastfeeding.
    Breastfeeding,
    /// Driving.
    Driving,
}

/// Medicines against what was told.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToldSource {
    /// The lasting name.
    pub id: String,
    /// What was told.
    pub about: About,
    /// Which conditions.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// The ingredients.
    pub members: Vec<String>,
    /// Those of them that are not meant.
    #[serde(default)]
    pub except: Vec<String>,
    /// The ways they are taken.
    pub routes: Option<Vec<String>>,
    /// The age it begins at.
    pub least_age: Option<u16>,
    /// What has to be on the list as well.
    #[serde(default)]
    pub with: Vec<String>,
    /// What answers it.
    #[serde(default)]
    pub unless: Vec<String>,
    /// How soon to ask.
    #[serde(rename = "strength")]
    pub urgency: FindingUrgency,
    /// What may happen.
    pub effect: String,
    /// The documents.
    pub sources: Vec<String>,
}

/// Medicines against an allergy.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AllergySource {
    /// The lasting name.
    pub id: String,
    /// What people write.
    #[serde(default)]
    pub words: Vec<String>,
    /// Ingredients that come to the same.
    #[serde(default)]
    pub to: Vec<String>,
    /// The medicines to ask about; the very thing that was named, if absent.
    pub members: Option<Vec<String>>,
    /// How soon to ask.
    #[serde(rename = "strength")]
    pub urgency: FindingUrgency,
    /// The documents.
    pub sources: Vec<String>,
}

/// Medicines against a gene result.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GeneSource {
    /// The lasting name.
    pub id: String,
    /// The gene.
    pub gene: Gene,
    /// The results.
    pub says: Vec<GeneSays>,
    /// The ingredients.
    pub members: Vec<String>,
    /// The documents.
    pub sources: Vec<String>,
}

/// How often a medicine is usually taken.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaceSource {
    /// The lasting name.
    pub id: String,
    /// The ingredients.
    pub members: Vec<String>,
    /// The ways they are taken.
    pub routes: Option<Vec<String>>,
    /// Days from one to the next.
    pub days_apart: u16,
    /// The strengths it speaks of.
    #[serde(default)]
    pub micrograms: Vec<u64>,
    /// What it does where the strength is unknown.
    #[serde(default)]
    pub unknown_strength: UnknownStrength,
    /// How soon to ask.
    #[serde(rename = "strength")]
    pub urgency: FindingUrgency,
    /// The documents.
    pub sources: Vec<String>,
}

/// What is worth knowing of a medicine.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactSource {
    /// The lasting name.
    pub id: String,
    /// What is worth knowing.
    pub fact: Fact,
    /// The ingredients.
    pub members: Vec<String>,
    /// The ways they are taken.
    pub routes: Option<Vec<String>>,
    /// What may happen.
    pub effect: Option<String>,
    /// The documents.
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PairFile {
    #[serde(default)]
    pair: Vec<InteractionSource>,
}

impl Sources {
    /// The foods, drinks and remedies that rules know.
    pub fn foods(&self) -> &[String] {
        let foods = self.groups.get(FOODS);
        foods.map_or(&[], |group| group.members.as_slice())
    }

    /// Adds a file by its name below the folder, without ending.
    ///
    /// # Errors
    /// What cannot be read in it, or what another file has already.
    pub fn add(&mut self, name: &str, text: &str) -> Result<(), String> {
        if name.starts_with("pairs/") {
            let file: PairFile = parse(text)?;
            let pairs = file.pair.into_iter().map(|pair| (name.to_owned(), pair));
            self.pairs.extend(pairs);
            return Ok(());
        }
        match name {
            "groups" | "groups_more" => add_new(&mut self.groups, parse(text)?),
            _ => {
                self.dated.push((name.to_owned(), parse(text)?));
                Ok(())
            }
        }
    }
}

fn parse<File: DeserializeOwned>(text: &str) -> Result<File, String> {
    toml::from_str(text).map_err(|error| error.to_string().trim().to_owned())
}

fn add_new<Value>(
    known: &mut BTreeMap<String, Value>,
    new: BTreeMap<String, Value>,
) -> Result<(), String> {
    for (name, value) in new {
        if known.contains_key(&name) {
            return Err(format!("{name} is in two files"));
        }
        known.insert(name, value);
    }
    Ok(())
}
