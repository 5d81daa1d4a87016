//! From a form, a label and a line of the catalogue to the ways of taking.
//!
//! Where it stays open which way is meant, all of them count: a question too many is better than
//! a silence too many. Knows words, not medicines, but for the few that go through skin or nose.

use super::{Route, Routes};
use crate::catalogue::CatalogueEntry;
use terms::DoseForm;

/// Gels and sprays of these work in the whole body.
const THROUGH_SKIN: [&str; 4] = [
    "estradiol",
    "testosterone",
    "glyceryl-trinitrate",
    "rotigotine",
];

/// Nasal sprays of these work in the whole body.
const THROUGH_NOSE: [&str; 7] = [
    "cyanocobalamin",
    "desmopressin",
    "esketamine",
    "fentanyl",
    "naloxone",
    "sumatriptan",
    "zolmitriptan",
];

/// The ways that a medicine of this form can be taken; `label` is the name on its box.
pub fn routes_of(form: DoseForm, label: &str, entry: Option<&CatalogueEntry>) -> Routes {
    let Some(entry) = entry else {
        return of_form(form);
    };
    if let Some(fixed) = fixed(entry, form) {
        return fixed;
    }
    let label = label.to_lowercase();
    let fitting: Vec<&String> = entry
        .forms
        .iter()
        .filter(|word| form_of(word) == form)
        .collect();
    let named: Vec<&String> = fitting
        .iter()
        .copied()
        .filter(|word| word.split(' ').all(|part| label.contains(part)))
        .collect();
    let words = if named.is_empty() { fitting } else { named };
    let routes = words
        .iter()
        .fold(Routes::NONE, |all, word| all.and(of_word(word, entry)));
    if routes.is_empty() {
        of_form(form)
    } else {
        routes
    }
}

/// The most usual way of a medicine nobody has described further: that of its first form.
pub fn guess(entry: &CatalogueEntry) -> Routes {
    let Some(word) = entry.forms.first() else {
        return fixed(entry, DoseForm::Other).unwrap_or(Routes::only(Route::Oral));
    };
    fixed(entry, form_of(word)).unwrap_or_else(|| of_word(word, entry))
}

/// The way that an entry is bound to, where it is.
fn fixed(entry: &CatalogueEntry, form: DoseForm) -> Option<Routes> {
    let route = match (entry.route.as_deref()?, form) {
        ("skin", _) => Route::Skin,
        ("eye", _) => Route::Eye,
        ("inhaled", _) => Route::Inhaled,
        ("nose", _) => Route::Nose,
        ("mouth", _) => Route::Mouth,
        // A ring works in the whole body.
        ("vaginal", _) if entry.forms.iter().any(|word| word.contains("ring")) => Route::Implant,
        ("vaginal", _) => Route::Vaginal,
        ("oral" | "buccal" | "gut", _) | ("skin patch", DoseForm::Tablet | DoseForm::Spray) => {
            Route::Oral
        }
        ("skin patch", _) => Route::Patch,
        _ => return None,
    };
    Some(Routes::only(route))
}

/// The way that a word of the catalogue speaks of.
fn of_word(word: &str, entry: &CatalogueEntry) -> Routes {
    let is = |ids: &[&str]| {
        entry
            .ingredients
            .iter()
            .any(|part| ids.contains(&part.as_str()))
    };
    let has = |part: &str| word.contains(part);
    let route = if has("eye") {
        Route::Eye
    } else if has("ear drops") {
        Route::Ear
    } else if has("nasal") || has("nose") {
        if is(&THROUGH_NOSE) {
            return Routes::only(Route::Nose).with(Route::Oral);
        }
        Route::Nose
    } else if has("under-the-tongue") || has("buccal") {
        Route::Oral
    } else if has("vaginal ring") || has("implant") {
        Route::Implant
    } else if has("vaginal") || has("pessary") {
        Route::Vaginal
    } else if has("coil") {
        Route::Womb
    } else if has("mouthwash") || has("oral gel") || has("oral paste") {
        Route::Mouth
    } else {
        return by_form(form_of(word), is(&THROUGH_SKIN));
    };
    Routes::only(route)
}

fn by_form(form: DoseForm, through_skin: bool) -> Routes {
    match form {
        DoseForm::Cream | DoseForm::Spray if through_skin => {
            Routes::only(Route::Patch).with(Route::Oral)
        }
        // A spray that is not for the nose is for the mouth, and is taken up there.
        DoseForm::Spray | DoseForm::Drops => Routes::only(Route::Oral),
        other => of_form(other),
    }
}

fn of_form(form: DoseForm) -> Routes {
    match form {
        DoseForm::Tablet
        | DoseForm::Capsule
        | DoseForm::Liquid
        | DoseForm::Powder
        | DoseForm::Other => Routes::only(Route::Oral),
        DoseForm::Inhaler => Routes::only(Route::Inhaled),
        DoseForm::Drops => Routes::only(Route::Eye).with(Route::Ear),
        DoseForm::Spray => Routes::only(Route::Nose),
        DoseForm::Cream => Routes::only(Route::Skin),
        DoseForm::Patch => Routes::only(Route::Patch),
        DoseForm::Injection => Routes::only(Route::Injection),
        DoseForm::Suppository => Routes::only(Route::Rectal),
    }
}

/// The words of the catalogue for a form, the telling ones first.
const FORMS: [(&str, DoseForm); 29] = [
    ("tablet", DoseForm::Tablet),
    ("lozenge", DoseForm::Tablet),
    ("lyophilisate", DoseForm::Tablet),
    ("capsule", DoseForm::Capsule),
    ("spray", DoseForm::Spray),
    ("drops", DoseForm::Drops),
    ("nebules", DoseForm::Inhaler),
    ("inhal", DoseForm::Inhaler),
    ("suppository", DoseForm::Suppository),
    ("pessary", DoseForm::Suppository),
    ("enema", DoseForm::Suppository),
    ("inject", DoseForm::Injection),
    ("pen", DoseForm::Injection),
    ("vial", DoseForm::Injection),
    ("infusion", DoseForm::Injection),
    ("patch", DoseForm::Patch),
    ("cream", DoseForm::Cream),
    ("ointment", DoseForm::Cream),
    ("gel", DoseForm::Cream),
    ("lotion", DoseForm::Cream),
    ("shampoo", DoseForm::Cream),
    ("topical", DoseForm::Cream),
    ("paste", DoseForm::Cream),
    ("powder", DoseForm::Powder),
    ("sachet", DoseForm::Powder),
    ("granules", DoseForm::Powder),
    ("liquid", DoseForm::Liquid),
    ("solution", DoseForm::Liquid),
    ("syrup", DoseForm::Liquid),
];

/// The form that a word of the catalogue stands for.
pub fn form_of(word: &str) -> DoseForm {
    FORMS
        .iter()
        .find(|(known, _)| word.contains(known))
        .map_or(DoseForm::Other, |(_, form)| *form)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_catalogue_become_forms() {
        for (written, form) in [
            ("slow-release tablet", DoseForm::Tablet),
            ("gut-coated capsule", DoseForm::Capsule),
            ("dry powder inhaler", DoseForm::Inhaler),
            ("eye drops", DoseForm::Drops),
            ("eye ointment", DoseForm::Cream),
            ("nasal spray", DoseForm::Spray),
            ("auto-injector", DoseForm::Injection),
            ("pen", DoseForm::Injection),
            ("powder sachet", DoseForm::Powder),
            ("oral gel", DoseForm::Cream),
            ("topical solution", DoseForm::Cream),
            ("liquid", DoseForm::Liquid),
            ("gum", DoseForm::Other),
        ] {
            assert_eq!(form_of(written), form, "{written}");
        }
    }
}
