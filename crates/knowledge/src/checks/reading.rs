//! Reading the packed rules, and refusing what could mislead.
//!
//! Every place has to be there, and no rule may share its name: an answer is kept under it. A rule
//! with a word of a newer version is passed over and counted. Rules of the first version carried
//! their phrases; these are passed over too.

use std::collections::{HashMap, HashSet};

use super::finding::RuleId;
use super::pack::{AsksAbout, CHECKS_FORMAT, LARGEST_CHECKS, Members, Pack, Place, RulebookError};
use super::unread::FileParts;
use super::unread::Unread;
use crate::catalogue::IngredientId;
use crate::packed;

/// Reads the file, and tells what it had to pass over.
pub fn read(text: &str) -> Result<(Pack, Unread), RulebookError> {
    if text.len() > LARGEST_CHECKS {
        return Err(RulebookError::Broken);
    }
    let format = packed::version(text.as_bytes()).ok_or(RulebookError::Broken)?;
    if format > CHECKS_FORMAT {
        return Err(RulebookError::Newer);
    }
    let mut parts = FileParts::of(text)?;
    let mut unread = Unread::default();
    let pack = Pack {
        format: parts.whole("format")?,
        names: parts.whole("names")?,
        beyond: parts.whole("beyond")?,
        pairs: parts.rules("pairs", &mut unread)?,
        same: parts.rules("same", &mut unread)?,
        classes: parts.rules("classes", &mut unread)?,
        adds_up: parts.rules("adds_up", &mut unread)?,
        told: parts.rules("told", &mut unread)?,
        allergies: parts.rules("allergies", &mut unread)?,
        genes: parts.rules("genes", &mut unread)?,
        paces: parts.rules("paces", &mut unread)?,
        facts: parts.rules("facts", &mut unread)?,
    };
    parts.rest(&mut unread);
    if pack.rules().next().is_none() && unread.count() > 0 {
        return Err(RulebookError::Newer);
    }
    Ok((pack, unread))
}

/// Sorts what is looked up by halving.
pub fn put_in_order(pack: &mut Pack) {
    for rule in &mut pack.same {
        if let Members::These(members) = &mut rule.members {
            members.sort_unstable();
        }
    }
    for rule in &mut pack.adds_up {
        rule.members.sort_unstable();
    }
    for rule in &mut pack.told {
        rule.members.sort_unstable();
        rule.with.sort_unstable();
        rule.unless.sort_unstable();
    }
    for rule in &mut pack.allergies {
        rule.to.sort_unstable();
        if let AsksAbout::These(members) = &mut rule.asks_about {
            members.sort_unstable();
        }
    }
    for rule in &mut pack.genes {
        rule.members.sort_unstable();
    }
    for rule in &mut pack.paces {
        rule.members.sort_unstable();
    }
    for rule in &mut pack.facts {
        rule.members.sort_unstable();
    }
}

/// The place of each ingredient.
pub fn places(pack: &Pack) -> Result<HashMap<IngredientId, Place>, RulebookError> {
    let mut places = HashMap::with_capacity(pack.names.len());
    for (at, name) in pack.names.iter().enumerate() {
        let place = Place::try_from(at).map_err(|_| RulebookError::Broken)?;
        let id = IngredientId::of(name).ok_or(RulebookError::Broken)?;
        if places.insert(id, place).is_some() {
            return Err(RulebookError::Broken);
        }
    }
    Ok(places)
}

/// Refuses a rule that names something that is not there, or shares its own name.
pub fn check(pack: &Pack) -> Result<(), RulebookError> {
    let mut seen: HashSet<&RuleId> = HashSet::new();
    let names_are_single = pack.rules().all(|(id, _)| seen.insert(id));
    let there = |place: &Place| usize::from(*place) < pack.names.len();
    let places_are_there = all_places(pack).all(there);
    if names_are_single && places_are_there {
        Ok(())
    } else {
        Err(RulebookError::Broken)
    }
}

fn all_places(pack: &Pack) -> impl Iterator<Item = &Place> {
    let same = pack.same.iter().filter_map(|rule| match &rule.members {
        Members::All => None,
        Members::These(members) => Some(members),
    });
    let allergies = pack
        .allergies
        .iter()
        .filter_map(|rule| match &rule.asks_about {
            AsksAbout::Itself => None,
            AsksAbout::These(members) => Some(members),
        });
    let pairs = pack.pairs.iter().flat_map(|rule| [&rule.a, &rule.b]);
    let told = pack.told.iter();
    pairs
        .chain(pack.classes.iter().flat_map(|rule| [&rule.a, &rule.b]))
        .chain(same)
        .chain(pack.adds_up.iter().map(|rule| &rule.members))
        .chain(told.flat_map(|rule| [&rule.members, &rule.with, &rule.unless]))
        .chain(allergies)
        .chain(pack.allergies.iter().map(|rule| &rule.to))
        .chain(pack.genes.iter().map(|rule| &rule.members))
        .chain(pack.paces.iter().map(|rule| &rule.members))
        .chain(pack.facts.iter().map(|rule| &rule.members))
        .flatten()
        .chain(pack.beyond.iter().map(|beyond| &beyond.name))
}
