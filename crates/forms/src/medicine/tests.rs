//! Labels as people type them, and what is said to be missing.

use super::*;
use domain::amount::QuantityError;

fn known(name: &str, ingredients: &[&str]) -> Chosen {
    Chosen::Known(KnownMedicine {
        id: name.to_lowercase(),
        name: name.into(),
        ingredients: ingredients.iter().map(|i| (*i).to_owned()).collect(),
        forms: vec![DoseForm::Tablet],
        strengths: vec!["500 mg".into()],
    })
}

fn paracetamol() -> MedicineDraft {
    let mut draft = MedicineDraft {
        source: Some(Source::Bought),
        ..MedicineDraft::default()
    };
    draft.choose(known("panadol", &["paracetamol"]));
    draft.strength = "500 mg".into();
    draft
}

#[test]
fn a_chosen_medicine_keeps_its_ingredient_and_strength() {
    let facts = paracetamol().finish().unwrap();
    assert_eq!(facts.label.as_str(), "Panadol");
    let Identity::Catalogue { ingredients, .. } = facts.identity else {
        panic!("not from the catalogue")
    };
    assert_eq!(ingredients[0].name.as_str(), "paracetamol");
    assert_eq!(ingredients[0].strength.unwrap().micrograms(), Some(500_000));
}

#[test]
fn a_strength_of_a_liquid_or_a_combination_is_never_guessed() {
    let mut liquid = paracetamol();
    liquid.form = Some(DoseForm::Liquid);
    assert_eq!(
        liquid.finish().unwrap().identity,
        identity("panadol", &[("paracetamol", None)])
    );
    let mut both = paracetamol();
    both.choose(known("co-codamol", &["codeine", "paracetamol"]));
    both.strength = "8/500".into();
    assert_eq!(
        both.finish().unwrap().identity,
        identity("co-codamol", &[("codeine", None), ("paracetamol", None)])
    );
    both.strengths = vec!["8 mg".into(), "500 mg".into()];
    assert_eq!(
        both.finish().unwrap().identity,
        identity(
            "co-codamol",
            &[("codeine", Some("8 mg")), ("paracetamol", Some("500 mg"))]
        )
    );
    both.strengths = vec!["8 mg".into(), "a lot".into()];
    assert_eq!(
        both.finish(),
        Err(vec![MedicineProblem::IngredientStrength(1)])
    );
}

fn identity(id: &str, ingredients: &[(&str, Option<&str>)]) -> Identity {
    Identity::Catalogue {
        id: Name::parse(id).unwrap(),
        ingredients: ingredients
            .iter()
            .map(|(name, strength)| Ingredient {
                name: Name::parse(name).unwrap(),
                strength: strength.and_then(strength::read),
            })
            .collect(),
    }
}

#[test]
fn a_typed_name_stays_unchecked() {
    let mut draft = paracetamol();
    draft.choose(Chosen::AsTyped("Grandma's tonic".into()));
    draft.form = Some(DoseForm::Liquid);
    let facts = draft.finish().unwrap();
    assert_eq!(facts.identity, Identity::NotRecognised);
    assert_eq!(facts.label.as_str(), "Grandma's tonic");
}

#[test]
fn what_is_missing_is_said_in_the_order_of_the_screens() {
    assert_eq!(
        MedicineDraft::default().finish(),
        Err(vec![
            MedicineProblem::Name(WordsError::Empty),
            MedicineProblem::Form,
            MedicineProblem::Source,
        ])
    );
    let mut long = paracetamol();
    long.choose(Chosen::AsTyped("x".repeat(10_000)));
    long.form = Some(DoseForm::Tablet);
    long.left = "many".into();
    long.directions = "x".repeat(3_000);
    assert_eq!(
        long.finish(),
        Err(vec![
            MedicineProblem::Name(WordsError::TooLong { limit: 200 }),
            MedicineProblem::Left(AmountError::Number(QuantityError::NotANumber)),
            MedicineProblem::Directions(WordsError::TooLong { limit: 2000 }),
        ])
    );
}

#[test]
fn another_medicine_forgets_the_strength_of_the_first() {
    let mut draft = paracetamol();
    draft.choose(known("amlodipine", &["amlodipine"]));
    assert_eq!(draft.strength, "");
    draft.strength = "5 mg".into();
    draft.choose(known("amlodipine", &["amlodipine"]));
    assert_eq!(draft.strength, "5 mg");
}

#[test]
fn a_prescriber_is_kept_only_for_what_is_prescribed() {
    let mut draft = paracetamol();
    draft.prescriber = Some(Role::Doctor);
    assert_eq!(draft.finish().unwrap().prescriber, None);
    draft.source = Some(Source::Prescribed);
    assert_eq!(draft.finish().unwrap().prescriber, Some(Role::Doctor));
}
