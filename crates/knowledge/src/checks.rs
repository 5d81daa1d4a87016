//! The checks: from a list of medicines to questions for a pharmacist.
//!
//! A [`Rulebook`] is put together from the packed [`Rules`] and the packed [`Phrases`] of one
//! language. It knows medicines and what was told of a person, never a record, and it holds no
//! sentence but those phrases. It finds things to ask about; that it finds nothing says nothing
//! (G4).
//!
//! | word of the field | here |
//! |---|---|
//! | interaction | [`InteractionRule`](pack::InteractionRule): two medicines together |
//! | duplication | [`SameRule`](pack::SameRule), [`ClassRule`](pack::ClassRule): the same twice |
//! | added-up effect | [`AddsUpRule`](pack::AddsUpRule): several that can cause the same trouble |
//! | contraindication | [`ToldRule`](pack::ToldRule), [`AllergyRule`](pack::AllergyRule), [`GeneRule`](pack::GeneRule): a medicine and what was told |
//! | frequency | [`PaceRule`](pack::PaceRule): more often than usual |
//! | urgency | [`FindingUrgency`]: how soon to ask |
//! | route | [`Route`]: the way a medicine is taken |

mod adds_up;
mod allergies;
mod asking;
mod facts;
mod finding;
mod item;
mod list;
mod meeting;
mod paces;
pub mod pack;
pub mod phrases;
mod reading;
mod route;
mod rules;
mod setting;
mod together;
mod told;
mod unread;

use std::collections::HashMap;

use chrono::NaiveDate;

pub use finding::{
    Basis, Checked, EffectKey, Fact, Finding, FindingKind, FindingUrgency, RuleId, Says,
};
pub use item::{ActiveSubstance, DayTotal, Item, Pace, Reach};
pub use pack::RulebookError;
pub use phrases::{Called, Effect, Phrase, Phrases};
pub use route::{Route, Routes, form_of, routes_of};
pub use rules::Rules;
pub use setting::{Allergen, Setting, TestedGene};

use super::catalogue::IngredientId;
use meeting::Sides;
use pack::{Pack, Place};
use unread::Unread;

/// All rules with the phrases of one language, ready to be applied.
#[derive(Debug, Clone)]
pub struct Rulebook {
    pack: Pack,
    phrases: Phrases,
    places: HashMap<IngredientId, Place>,
    pairs: Sides,
    classes: Sides,
    unread: Unread,
    unworded: Unread,
}

impl Rulebook {
    /// Rules with the phrases of a language. A rule whose phrase is not there, or is worded in a
    /// newer way, is passed over: it can say nothing.
    pub fn of(rules: &Rules, phrases: &Phrases) -> Self {
        let (mut pack, mut unread) = (rules.pack.clone(), rules.unread.clone());
        let mut unworded = Unread::default();
        unread.without(&mut pack, |key| phrases.is_newer(key));
        unworded.without(&mut pack, |key| !phrases.effects.contains_key(key));
        let pairs = Sides::of(
            pack.names.len(),
            pack.pairs.iter().map(|rule| (&rule.a, &rule.b)),
        );
        let classes = Sides::of(
            pack.names.len(),
            pack.classes.iter().map(|rule| (&rule.a, &rule.b)),
        );
        Self {
            pack,
            phrases: phrases.clone(),
            places: rules.places.clone(),
            pairs,
            classes,
            unread,
            unworded,
        }
    }

    /// The day on which the newest of its rules was written.
    pub fn written_on(&self) -> Option<NaiveDate> {
        let days = self.pack.rules().map(|(_, basis)| basis.written_on);
        days.max()
    }

    /// How many rules are newer than this program: it cannot read them, or cannot ask what they
    /// are about.
    pub fn newer_rules(&self) -> usize {
        let told = self.pack.told.iter().filter(|rule| rule.is_newer());
        let genes = self.pack.genes.iter().filter(|rule| rule.is_newer());
        self.unread.count() + told.count() + genes.count()
    }

    /// How many rules are passed over because their phrase is not among those of the language.
    pub fn unworded_rules(&self) -> usize {
        self.unworded.count()
    }

    /// Whether this may take the place of an earlier book: no rule that the earlier one applies
    /// is among those that are passed over here.
    pub fn may_replace(&self, earlier: &Self) -> bool {
        let mut rules = earlier.pack.rules();
        !rules.any(|(rule, _)| self.unread.holds(rule) || self.unworded.holds(rule))
    }

    /// The rules that are applied, as they were packed.
    pub const fn pack(&self) -> &Pack {
        &self.pack
    }

    /// The phrases that they say.
    pub const fn phrases(&self) -> &Phrases {
        &self.phrases
    }

    /// The words for what may happen.
    pub fn effect(&self, key: &EffectKey) -> Option<&Effect> {
        self.phrases.effects.get(key)
    }

    /// Foods, drinks and remedies that are not in the catalogue but that the rules know, where
    /// they have a name: the one to make an [`Item::of_substance`] from, and what it is called.
    pub fn beyond(&self) -> impl Iterator<Item = (&str, &Called)> {
        self.pack.beyond.iter().filter_map(|beyond| {
            let name = self.name(beyond.name);
            Some((name, self.phrases.beyond.get(name)?))
        })
    }

    /// The name of an ingredient as catalogues write it.
    fn name(&self, place: Place) -> &str {
        self.pack
            .names
            .get(usize::from(place))
            .map_or("", String::as_str)
    }

    /// Puts a finding together; of a rule past its day only the fact that it was there remains.
    fn finding(&self, rule: RuleHit<'_>, about: &[(usize, Place)], today: NaiveDate) -> Finding {
        let says = match rule.effect {
            _ if rule.basis.is_expired(today) => Says::Rechecking,
            Some(effect) => Says::Effect(effect.clone()),
            None => Says::KindAlone,
        };
        Finding {
            rule: rule.id.clone(),
            kind: rule.kind,
            urgency: rule.urgency,
            items: about.iter().map(|(item, _)| *item).collect(),
            ingredients: about
                .iter()
                .map(|(_, place)| self.name(*place).to_owned())
                .collect(),
            says,
            basis: rule.basis.clone(),
        }
    }
}

/// What a rule found, before it is put together.
struct RuleHit<'a> {
    id: &'a RuleId,
    kind: FindingKind,
    urgency: FindingUrgency,
    effect: Option<&'a EffectKey>,
    basis: &'a Basis,
}
