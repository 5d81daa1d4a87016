//! What the checks go by, and which card speaks of which form.

use std::rc::Rc;

use domain::medicine::Form;
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
pub fn suits(card: &Card, form: Form, ways: Routes) -> bool {
    let routes: &[&str] = match form {
        Form::Tablet | Form::Capsule | Form::Liquid | Form::Powder => &["oral"],
        Form::Inhaler => &["inhaled"],
        Form::Drops => &["eye", "ear", "oral"],
        Form::Spray => &["nose", "mouth"],
        Form::Cream if ways.meets(Routes::only(Route::Mouth)) => {
            &["skin", "mouth", "vaginal", "rectal"]
        }
        Form::Cream => &["skin", "vaginal", "rectal"],
        Form::Patch => &["patch"],
        Form::Injection => &["injection"],
        Form::Suppository => &["rectal", "vaginal"],
        Form::Other => return true,
    };
    card.applies_to
        .routes
        .iter()
        .any(|route| routes.contains(&route.as_str()))
}
