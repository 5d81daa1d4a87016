//! The packs that ship, as fetching brings them, in whichever languages there are.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use concord::ui::shelf;
use knowledge::catalogue::Catalogue;
use knowledge::checks::{Phrases, Rulebook, Rules};
use knowledge::packed::Packed;
use screens::reference::Reference;
use text::Language;

/// The names.
pub const NAMES: &str = include_str!("../../public/medicines/catalogue.txt");

/// The rules.
pub const RULES: &str = include_str!("../../public/medicines/checks.json");

/// The file of a language's phrases, under `medicines/`.
pub fn phrases_path(language: Language) -> String {
    format!("phrases/{}.json", language.code())
}

/// The phrases of a language as they ship.
pub fn phrases_text(language: Language) -> String {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/medicines");
    fs::read_to_string(packs.join(phrases_path(language))).unwrap()
}

/// The phrases of a language.
pub fn phrases(language: Language) -> Phrases {
    <Phrases as Packed>::read(&phrases_text(language)).unwrap()
}

/// The rules with the phrases of a language.
pub fn rulebook(language: Language) -> Rulebook {
    Rulebook::of(&Rules::read(RULES).unwrap(), &phrases(language))
}

/// What the checks go by, in every language.
pub struct Shipped {
    pub catalogue: Rc<Catalogue>,
    rulebooks: Vec<(Language, Rc<Rulebook>)>,
}

impl Shipped {
    /// Puts everything on the shelf, as fetching does.
    pub fn on_shelf() -> Self {
        let rules = Rules::read(RULES).unwrap();
        let book = |language| Rc::new(Rulebook::of(&rules, &phrases(language)));
        let shipped = Self {
            catalogue: Rc::new(Catalogue::parse(NAMES).unwrap()),
            rulebooks: Language::ALL.map(|one| (one, book(one))).into(),
        };
        shelf::put(shipped.catalogue.clone(), shipped.rulebooks.clone());
        shipped
    }

    /// What the checks go by for somebody who reads a language.
    pub fn read_in(&self, language: Language) -> Reference {
        let mut books = self.rulebooks.iter();
        let (_, rulebook) = books.find(|(one, _)| *one == language).unwrap();
        Reference {
            catalogue: self.catalogue.clone(),
            rulebook: rulebook.clone(),
        }
    }
}
