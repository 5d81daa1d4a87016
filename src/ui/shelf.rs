//! The shelf: the catalogue, the cards, and the rules of the checks with their
//! phrases in the language that is read, fetched when first needed and then kept
//! in memory for as long as the app is open.

mod ahead;
mod place;
mod rulebook;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use leptos::prelude::*;

use crate::device::pack::{self, Opened, Packs, Renewed, WhyNot};
use domain::medicine::{Identity, Medicine};
use knowledge::card::{Card, CardId};
use knowledge::catalogue::Catalogue;
use knowledge::checks::{self, Rulebook};
use knowledge::packed::Packed;
use place::PackPlace;
use screens::reference::{Reference, suits};
use text::Language;

pub use ahead::{fetch_for, fetch_soon};

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

impl From<WhyNot> for Explanation {
    fn from(why: WhyNot) -> Self {
        match why {
            WhyNot::Unreachable => Self::Unreachable,
            WhyNot::Damaged => Self::Damaged,
            WhyNot::Newer => Self::Newer,
        }
    }
}

/// The catalogue of names, under `medicines/`.
const CATALOGUE: &str = "catalogue.txt";

/// The rules of the checks, under `medicines/`.
const CHECKS: &str = "checks.json";

/// The phrases of the rules in a language, under `medicines/`.
fn phrases_path(language: Language) -> String {
    format!("phrases/{}.json", language.code())
}

/// The card of a name in a language, under `medicines/`.
fn path_of(card: &CardId, language: Language) -> String {
    format!("{}/{}.json", language.of_cards().code(), card.as_str())
}

/// The packs that are here, those on their way, and those of which there is a newer one that this
/// version of the app does not understand.
#[derive(Clone)]
struct PackShelf {
    packs: Rc<dyn Packs>,
    catalogue: PackPlace<Catalogue>,
    /// By the language of their phrases.
    rulebooks: Rc<RefCell<HashMap<Language, PackPlace<Rulebook>>>>,
    /// By their paths, so in each language.
    cards: Rc<RefCell<HashMap<String, PackPlace<Card>>>>,
    outdated: ArcRwSignal<BTreeSet<String>>,
}

thread_local! {
    static LANGUAGE: Cell<Language> = const { Cell::new(Language::English) };
    static SHELF: RefCell<PackShelf> = RefCell::new(PackShelf::filled_from(pack::here()));
}

fn shelf() -> PackShelf {
    SHELF.with_borrow(Clone::clone)
}

impl PackShelf {
    fn filled_from(packs: Rc<dyn Packs>) -> Self {
        Self {
            packs,
            catalogue: PackPlace::default(),
            rulebooks: Rc::default(),
            cards: Rc::default(),
            outdated: ArcRwSignal::default(),
        }
    }

    async fn catalogue(self) -> Result<Rc<Catalogue>, WhyNot> {
        let place = self.catalogue.clone();
        let open = || self.open(CATALOGUE.to_owned(), place.clone(), Self::let_go);
        place.get(open).await
    }

    async fn card(self, id: &CardId) -> Result<Rc<Card>, WhyNot> {
        let path = path_of(id, LANGUAGE.get());
        let place = {
            let mut cards = self.cards.borrow_mut();
            cards.entry(path.clone()).or_default().clone()
        };
        let open = || self.open(path.clone(), place.clone(), |_, _| ());
        place.get(open).await
    }

    /// Opens a pack for its place, and looks at it if it has just come. A copy that was kept is
    /// renewed while it is used.
    async fn open<P: Packed + 'static>(
        self,
        path: String,
        place: PackPlace<P>,
        look: fn(&Self, &P),
    ) -> Result<Rc<P>, WhyNot> {
        match pack::open(&*self.packs, &path).await? {
            Opened::Fetched(pack) => {
                look(&self, &pack);
                Ok(Rc::new(pack))
            }
            Opened::Kept(pack, text) => {
                let pack = Rc::new(pack);
                let kept = pack.clone();
                leptos::task::spawn_local(self.renew(path, place, look, (kept, text)));
                Ok(pack)
            }
        }
    }

    async fn renew<P: Packed + 'static>(
        self,
        path: String,
        place: PackPlace<P>,
        look: fn(&Self, &P),
        (kept, text): (Rc<P>, String),
    ) {
        match pack::renew(&*self.packs, &path, &*kept, &text).await {
            Renewed::Newer(pack) => {
                look(&self, &pack);
                place.put(Rc::new(pack));
            }
            Renewed::NeedsNewerApp => self.mark_outdated(path),
            Renewed::Same | Renewed::NotNow => {}
        }
    }

    /// Lets go of copies that a new catalogue no longer names. What is newer in it than this
    /// version of the app may name them still.
    fn let_go(&self, catalogue: &Catalogue) {
        if catalogue.is_partly_newer() {
            return;
        }
        let cards = catalogue.entries().iter().flat_map(|entry| &entry.cards);
        let in_every = |card| Language::ALL.map(|language| path_of(card, language));
        let mut named: BTreeSet<String> = cards.flat_map(in_every).collect();
        named.extend([CATALOGUE, CHECKS].map(str::to_owned));
        named.extend(Language::ALL.map(phrases_path));
        self.packs.keep_only(named);
    }

    fn mark_outdated(&self, path: String) {
        self.outdated.update(|paths| {
            paths.insert(path);
        });
    }

    fn is_outdated(&self, path: &str) -> bool {
        self.outdated.with(|paths| paths.contains(path))
    }
}

/// Begins with an empty shelf that is filled from there.
pub fn fill_from(packs: Rc<dyn Packs>) {
    SHELF.set(PackShelf::filled_from(packs));
}

/// The catalogue of names.
///
/// # Errors
/// If it cannot be fetched or read.
pub async fn catalogue() -> Result<Rc<Catalogue>, WhyNot> {
    shelf().catalogue().await
}

/// Whether there are newer names than this version of the app understands.
pub fn has_newer_names() -> bool {
    let shelf = shelf();
    let here = shelf.catalogue.here();
    shelf.is_outdated(CATALOGUE) || here.is_some_and(|names| names.is_partly_newer())
}

/// Whether there are newer rules or phrases of them, and only a newer app understands them.
pub fn has_newer_rules() -> bool {
    let (rules, phrases) = (CHECKS, phrases_path(LANGUAGE.get()));
    let shelf = shelf();
    shelf.is_outdated(rules) || shelf.is_outdated(&phrases)
}

/// Whether there is a newer card, and only a newer app understands it.
pub fn has_newer_card(id: &CardId) -> bool {
    shelf().is_outdated(&path_of(id, LANGUAGE.get()))
}

/// What the checks go by in the language that is read, if it is here already.
pub fn reference_here() -> Option<Reference> {
    let shelf = shelf();
    Some(Reference {
        catalogue: shelf.catalogue.here()?,
        rulebook: shelf.rulebook_in(LANGUAGE.get()).here()?,
    })
}

/// Puts on the shelf what was read elsewhere.
pub fn put(
    catalogue: Rc<Catalogue>,
    rulebooks: impl IntoIterator<Item = (Language, Rc<Rulebook>)>,
) {
    let shelf = shelf();
    shelf.catalogue.put(catalogue);
    for (language, rulebook) in rulebooks {
        shelf.rulebook_in(language).put(rulebook);
    }
}

/// What the checks go by in the language that is read.
///
/// # Errors
/// If it cannot be fetched or read.
pub async fn reference() -> Result<Reference, WhyNot> {
    let shelf = shelf();
    Ok(Reference {
        catalogue: shelf.clone().catalogue().await?,
        rulebook: shelf.rulebook().await?,
    })
}

/// The language in which medicines are explained and findings are phrased from now on.
pub fn explain_in(language: Language) {
    LANGUAGE.set(language);
}

/// What can be told about a medicine.
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
    let shelf = shelf();
    let catalogue = shelf.clone().catalogue().await?;
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
        let card = shelf.clone().card(card).await?;
        if suits(&card, medicine.form, ways) {
            cards.push(card);
        }
    }
    Ok(cards)
}
