//! The shelf: the catalogue, the cards and the rules of the checks, fetched when
//! first needed and then kept in memory for as long as the app is open.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use crate::device::pack::{self, PackError};
use domain::medicine::{Identity, Medicine};
use knowledge::card::{Card, CardError};
use knowledge::catalogue::{Catalogue, CatalogueError};
use knowledge::checks::{self, Rulebook, RulebookError};
use screens::reference::{Reference, suits};

/// What can be told about a medicine.
#[derive(Clone, Debug)]
pub enum Explanation {
    /// These cards, in the order of its ingredients.
    Cards(Vec<Rc<Card>>),
    /// Its name is not known.
    NotRecognised,
    /// Nobody has written about it yet.
    NotWritten,
    /// The text could not be fetched.
    Unreachable,
    /// The text is damaged.
    Damaged,
    /// The text needs a newer app.
    Newer,
}

thread_local! {
    static RULEBOOK: RefCell<Option<Rc<Rulebook>>> = const { RefCell::new(None) };
    static CATALOGUE: RefCell<Option<Rc<Catalogue>>> = const { RefCell::new(None) };
    static CARDS: RefCell<HashMap<String, Rc<Card>>> = RefCell::new(HashMap::new());
}

/// The catalogue of names.
///
/// # Errors
/// If it cannot be fetched or read.
pub async fn catalogue() -> Result<Rc<Catalogue>, Explanation> {
    if let Some(known) = CATALOGUE.with_borrow(Clone::clone) {
        return Ok(known);
    }
    let text = pack::text("catalogue.txt").await.map_err(of_pack)?;
    let catalogue = Rc::new(Catalogue::parse(&text).map_err(|error| match error {
        CatalogueError::Newer => Explanation::Newer,
        _ => Explanation::Damaged,
    })?);
    CATALOGUE.set(Some(catalogue.clone()));
    Ok(catalogue)
}

/// What the checks go by, if it is here already.
pub fn reference_here() -> Option<Reference> {
    Some(Reference {
        catalogue: CATALOGUE.with_borrow(Clone::clone)?,
        rulebook: RULEBOOK.with_borrow(Clone::clone)?,
    })
}

/// Puts on the shelf what was read elsewhere.
pub fn put(catalogue: Catalogue, rulebook: Rulebook) {
    CATALOGUE.set(Some(Rc::new(catalogue)));
    RULEBOOK.set(Some(Rc::new(rulebook)));
}

/// What the checks go by.
///
/// # Errors
/// If it cannot be fetched or read.
pub async fn reference() -> Result<Reference, Explanation> {
    let catalogue = catalogue().await?;
    if let Some(rulebook) = RULEBOOK.with_borrow(Clone::clone) {
        return Ok(Reference {
            catalogue,
            rulebook,
        });
    }
    let text = pack::text("checks.json").await.map_err(of_pack)?;
    let rulebook = Rc::new(Rulebook::read(&text).map_err(|error| match error {
        RulebookError::Newer => Explanation::Newer,
        RulebookError::Broken => Explanation::Damaged,
    })?);
    RULEBOOK.set(Some(rulebook.clone()));
    Ok(Reference {
        catalogue,
        rulebook,
    })
}

/// What can be told about a medicine, in English.
pub async fn explain(medicine: Medicine) -> Explanation {
    match cards_of(&medicine).await {
        Ok(cards) if cards.is_empty() => Explanation::NotWritten,
        Ok(cards) => Explanation::Cards(cards),
        Err(reason) => reason,
    }
}

async fn cards_of(medicine: &Medicine) -> Result<Vec<Rc<Card>>, Explanation> {
    let Identity::Catalogue { id, ingredients } = &medicine.identity else {
        return Err(Explanation::NotRecognised);
    };
    let catalogue = catalogue().await?;
    let named = |name: &str| {
        catalogue
            .entries()
            .iter()
            .find(|entry| entry.id.as_str() == name)
    };
    // The medicine's own cards come first; a combination without its own is
    // explained by its ingredients.
    let own: Vec<_> = named(id.as_str())
        .into_iter()
        .flat_map(|entry| &entry.cards)
        .collect();
    let by_part = ingredients
        .iter()
        .filter_map(|part| named(part.name.as_str()));
    let wanted: Vec<_> = if own.is_empty() {
        by_part.flat_map(|entry| &entry.cards).collect()
    } else {
        own
    };
    let label = medicine.label.as_str();
    let ways = checks::routes_of(medicine.form, label, named(id.as_str()));
    let mut cards = Vec::new();
    for card in wanted {
        let card = card_named(card.as_str()).await?;
        if suits(&card, medicine.form, ways) {
            cards.push(card);
        }
    }
    Ok(cards)
}

async fn card_named(id: &str) -> Result<Rc<Card>, Explanation> {
    if let Some(known) = CARDS.with_borrow(|cards| cards.get(id).cloned()) {
        return Ok(known);
    }
    let text = pack::text(&format!("en/{id}.json"))
        .await
        .map_err(of_pack)?;
    let card = Card::parse(text.as_bytes()).map_err(|error| match error {
        CardError::Newer => Explanation::Newer,
        CardError::TooLarge | CardError::Unreadable | CardError::NotAName => Explanation::Damaged,
    })?;
    let card = Rc::new(card);
    CARDS.with_borrow_mut(|cards| cards.insert(id.to_owned(), card.clone()));
    Ok(card)
}

fn of_pack(error: PackError) -> Explanation {
    match error {
        PackError::Unreachable => Explanation::Unreachable,
        PackError::Missing | PackError::TooLarge => Explanation::Damaged,
    }
}
