//! What the checks go by, and which card speaks of which form.

use std::rc::Rc;

use domain::medicine::DoseForm;
use knowledge::card::Card;
use knowledge::catalogue::Catalogue;
use knowledge::checks::{Route, Routes, Rulebook};

/// What the checks go by.
#[derive(Clone)]
pub struct Reference {
    /// The names.
    pub catalogue: Rc<Catalogue>,
    /// The rules.
    pub rulebook: Rc<Rulebook>,
}

/// Whether a card speaks of the way this form is used. A card about tablets
/// says nothing true about a cream of the same name, and a card about a gel for
/// the mouth only where the medicine comes as one.
pub fn suits(card: &Card, form: DoseForm, ways: Routes) -> bool {
    let routes: &[&str] = match form {
        DoseForm::Tablet | DoseForm::Capsule | DoseForm::Liquid | DoseForm::Powder => &["oral"],
        DoseForm::Inhaler => &["inhaled"],
        DoseForm::Drops => &["eye", "ear", "oral"],
        DoseForm::Spray => &["nose", "mouth"],
        DoseForm::Cream if ways.meets(Routes::only(Route::Mouth)) => {
            &["skin", "mouth", "vaginal", "rectal"]
        }
        DoseForm::Cream => &["skin", "vaginal", "rectal"],
        DoseForm::Patch => &["patch"],
        DoseForm::Injection => &["injection"],
        DoseForm::Suppository => &["rectal", "vaginal"],
        DoseForm::Other => return true,
    };
    card.applies_to
        .routes
        .iter()
        .any(|route| routes.contains(&route.as_str()))
}
