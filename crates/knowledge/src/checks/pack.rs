//! The rules as they are shipped: one file, with every ingredient named once and then numbered.
//! The phrases that they name are in a file a language, see [`phrases`](super::phrases).
//!
//! Knows the shape of the file. What the shape cannot say is checked when it is read; how rules
//! are written for people to review is known to `tools/content` alone. A rule of a newer version
//! is passed over in `unread.rs`.

use serde::{Deserialize, Serialize};

use super::finding::{Basis, EffectKey, Fact, FindingUrgency, RuleId};
use super::route::Routes;
use terms::{Condition, Gene, GeneSays};

/// The newest format of rules this program reads.
pub const CHECKS_FORMAT: u32 = 2;

/// The largest file of rules that is read, in bytes.
pub const LARGEST_CHECKS: usize = 4 * 1024 * 1024;

/// Why rules could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RulebookError {
    /// They are not rules, or something is missing in them.
    Broken,
    /// A newer version of the program wrote them.
    Newer,
}

/// An ingredient, by its place in the list of names.
pub type Place = u16;

/// The whole file.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Pack {
    /// The version of the file, which rises only for what an older app would misread.
    pub format: u32,
    /// Every ingredient, food and drink that rules or the catalogue know.
    pub names: Vec<String>,
    /// Foods, drinks and remedies that are not medicines of the catalogue.
    pub beyond: Vec<Beyond>,
    /// Two medicines together.
    pub pairs: Vec<InteractionRule>,
    /// The same ingredient twice; the first that speaks of an ingredient holds.
    pub same: Vec<SameRule>,
    /// The same kind twice.
    pub classes: Vec<ClassRule>,
    /// Groups whose members have the same effect, such as making sleepy.
    pub adds_up: Vec<AddsUpRule>,
    /// Medicines against what was told of a person.
    pub told: Vec<ToldRule>,
    /// Medicines against words of an allergy.
    pub allergies: Vec<AllergyRule>,
    /// Medicines against results of gene tests.
    pub genes: Vec<GeneRule>,
    /// How often a medicine is usually taken.
    pub paces: Vec<PaceRule>,
    /// What is worth knowing of a medicine by itself.
    pub facts: Vec<FactRule>,
}

/// A food, drink or remedy that is not a medicine of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beyond {
    /// Its place in the list of names.
    pub name: Place,
}

/// An interaction: two sets of ingredients that are asked about together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InteractionRule {
    /// The rule's lasting name.
    pub id: RuleId,
    /// One side.
    pub a: Vec<Place>,
    /// The other side.
    pub b: Vec<Place>,
    /// Pairs that are not meant.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except: Vec<(Place, Place)>,
    /// The ways the first side is taken.
    pub routes_a: Routes,
    /// The ways the other side is taken.
    pub routes_b: Routes,
    /// How soon to ask.
    #[serde(rename = "strength")]
    pub urgency: FindingUrgency,
    /// What may happen.
    pub effect: EffectKey,
    /// Hours to leave between them, where that is what it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_apart: Option<u8>,
    /// What it rests on.
    pub basis: Basis,
}

/// What to do with the same ingredient in several medicines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SameRule {
    /// The rule's lasting name.
    pub id: RuleId,
    /// The ingredients it speaks of.
    pub members: Members,
    /// How soon to ask; nothing where the same ingredient twice is often meant.
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "strength")]
    pub urgency: Option<FindingUrgency>,
    /// What it rests on.
    pub basis: Basis,
}

/// Some ingredients, or all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Members {
    /// Every ingredient.
    All,
    /// These.
    These(Vec<Place>),
}

/// Ingredients of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassRule {
    /// The rule's lasting name.
    pub id: RuleId,
    /// One half of the kind, or all of it.
    pub a: Vec<Place>,
    /// The other half; the same again where any two count.
    pub b: Vec<Place>,
    /// Pairs that are often meant.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except: Vec<(Place, Place)>,
    /// The ways the first half is taken.
    pub routes_a: Routes,
    /// The ways the other half is taken.
    pub routes_b: Routes,
    /// How soon to ask.
    #[serde(rename = "strength")]
    pub urgency: FindingUrgency,
    /// What kind it is.
    pub effect: EffectKey,
    /// What it rests on.
    pub basis: Basis,
}

/// Medicines that can cause the same trouble.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddsUpRule {
    /// The rule's lasting name.
    pub id: RuleId,
    /// The ingredients.
    pub members: Vec<Place>,
    /// The ways they are taken.
    pub routes: Routes,
    /// How many medicines it takes for the soft question.
    pub asks_from: u8,
    /// What they can all cause.
    pub effect: EffectKey,
    /// What it rests on.
    pub basis: Basis,
}

/// Medicines against what was told of a person, such as a contraindication. All that is named
/// here has to hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldRule {
    /// The rule's lasting name.
    pub id: RuleId,
    /// The ingredients.
    pub members: Vec<Place>,
    /// The ways they are taken.
    pub routes: Routes,
    /// What a person must have told for the rule to speak.
    pub about: ToldAbout,
    /// The age it begins at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least_age: Option<u16>,
    /// Another medicine that has to be on the list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<Place>,
    /// A medicine that answers it, if it is on the list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unless: Vec<Place>,
    /// How soon to ask.
    #[serde(rename = "strength")]
    pub urgency: FindingUrgency,
    /// What may happen.
    pub effect: EffectKey,
    /// What it rests on.
    pub basis: Basis,
}

/// What was told of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ToldAbout {
    /// One of these conditions.
    Conditions(Vec<Condition>),
    /// The age alone.
    Age,
    /// Pregnant, or hoping to be.
    Pregnancy,
    /// Breastfeeding.
    Breastfeeding,
    /// Driving.
    Driving,
}

/// Medicines against the words of an allergy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AllergyRule {
    /// The rule's lasting name.
    pub id: RuleId,
    /// What people write, folded.
    pub words: Vec<String>,
    /// Ingredients that come to the same allergy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Place>,
    /// The medicines to ask about.
    pub asks_about: AsksAbout,
    /// How soon to ask.
    #[serde(rename = "strength")]
    pub urgency: FindingUrgency,
    /// What it rests on.
    pub basis: Basis,
}

/// The medicines that an allergy asks about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AsksAbout {
    /// The very thing that the person named.
    Itself,
    /// These.
    These(Vec<Place>),
}

/// Medicines against the result of a gene test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GeneRule {
    /// The rule's lasting name.
    pub id: RuleId,
    /// The gene whose result it looks at.
    pub gene: Gene,
    /// The results that are asked about.
    pub says: Vec<GeneSays>,
    /// The ingredients.
    pub members: Vec<Place>,
    /// What it rests on.
    pub basis: Basis,
}

/// How often a medicine is usually taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaceRule {
    /// The rule's lasting name.
    pub id: RuleId,
    /// The ingredients.
    pub members: Vec<Place>,
    /// The ways they are taken.
    pub routes: Routes,
    /// The usual number of days from one to the next, at the fewest.
    pub days_apart: u16,
    /// The strengths it speaks of, in micrograms; all where none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub micrograms: Vec<u64>,
    /// What it does where the strength was not told.
    #[serde(default)]
    pub unknown_strength: UnknownStrength,
    /// How soon to ask.
    #[serde(rename = "strength")]
    pub urgency: FindingUrgency,
    /// What it rests on.
    pub basis: Basis,
}

/// What a rule about some strengths does where the strength was not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnknownStrength {
    /// It asks.
    #[default]
    Asks,
    /// It stays quiet.
    Quiet,
}

/// What is worth knowing of a medicine by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactRule {
    /// The rule's lasting name.
    pub id: RuleId,
    /// What is worth knowing.
    pub fact: Fact,
    /// The ingredients.
    pub members: Vec<Place>,
    /// The ways they are taken.
    pub routes: Routes,
    /// What may happen, where that is more than the fact itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<EffectKey>,
    /// What it rests on.
    pub basis: Basis,
}

impl ToldRule {
    /// Whether it is only about conditions that this version cannot ask about. It holds all the
    /// same: a newer version may have asked.
    pub fn is_newer(&self) -> bool {
        match &self.about {
            ToldAbout::Conditions(all) => all.iter().all(|one| matches!(one, Condition::Newer(_))),
            ToldAbout::Age
            | ToldAbout::Pregnancy
            | ToldAbout::Breastfeeding
            | ToldAbout::Driving => false,
        }
    }
}

impl GeneRule {
    /// Whether it is only about a gene or results that this version cannot ask about.
    pub fn is_newer(&self) -> bool {
        let says_newer = |says: &GeneSays| matches!(says, GeneSays::Newer(_));
        matches!(self.gene, Gene::Newer(_)) || self.says.iter().all(says_newer)
    }
}

impl Pack {
    /// The name of every rule, and what it rests on.
    pub fn rules(&self) -> impl Iterator<Item = (&RuleId, &Basis)> {
        let pairs = self.pairs.iter().map(|rule| (&rule.id, &rule.basis));
        pairs
            .chain(self.same.iter().map(|rule| (&rule.id, &rule.basis)))
            .chain(self.classes.iter().map(|rule| (&rule.id, &rule.basis)))
            .chain(self.adds_up.iter().map(|rule| (&rule.id, &rule.basis)))
            .chain(self.told.iter().map(|rule| (&rule.id, &rule.basis)))
            .chain(self.allergies.iter().map(|rule| (&rule.id, &rule.basis)))
            .chain(self.genes.iter().map(|rule| (&rule.id, &rule.basis)))
            .chain(self.paces.iter().map(|rule| (&rule.id, &rule.basis)))
            .chain(self.facts.iter().map(|rule| (&rule.id, &rule.basis)))
    }

    /// The effect of every rule that names one.
    pub fn effects_named(&self) -> impl Iterator<Item = &EffectKey> {
        let pairs = self.pairs.iter().map(|rule| &rule.effect);
        pairs
            .chain(self.classes.iter().map(|rule| &rule.effect))
            .chain(self.adds_up.iter().map(|rule| &rule.effect))
            .chain(self.told.iter().map(|rule| &rule.effect))
            .chain(self.facts.iter().filter_map(|rule| rule.effect.as_ref()))
    }
}
