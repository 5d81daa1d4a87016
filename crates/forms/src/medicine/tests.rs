//! Labels as people type them, and what is said to be missing.

use super::*;
use domain::figure::FigureError;

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
    assert_eq!(
        ingredients[0].strength.unwrap().nanograms(),
        Some(500_000_000)
    );
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
            MedicineProblem::Left(AmountError::Number(FigureError::NotANumber)),
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

#[test]
fn a_strength_of_a_thousand_or_one_is_asked_about_and_the_words_stay() {
    let mut draft = paracetamol();
    draft.strength = "1,000 mg".into();
    assert_eq!(draft.finish(), Err(vec![MedicineProblem::TwoStrengths]));
    for (means, nanograms) in [(1000, 1_000_000_000), (1, 1_000_000)] {
        draft.means = Some(Quantity::whole(means));
        let facts = draft.finish().unwrap();
        assert_eq!(facts.strength.unwrap().as_str(), "1,000 mg");
        let Identity::Catalogue { ingredients, .. } = facts.identity else {
            panic!("not from the catalogue")
        };
        assert_eq!(
            ingredients[0].strength.unwrap().nanograms(),
            Some(nanograms)
        );
    }
    // What was chosen for another number is not taken for this one.
    draft.strength = "2,000 mg".into();
    assert_eq!(draft.finish(), Err(vec![MedicineProblem::TwoStrengths]));
    // Where nothing is counted with it, it is only words.
    draft.form = Some(DoseForm::Liquid);
    assert!(draft.finish().is_ok());
}

#[test]
fn the_strength_of_each_ingredient_is_asked_about_too() {
    let mut both = paracetamol();
    both.choose(known("co-codamol", &["codeine", "paracetamol"]));
    both.strengths = vec!["8 mg".into(), "1.000 mg".into()];
    assert_eq!(
        both.finish(),
        Err(vec![MedicineProblem::TwoIngredientStrengths(1)])
    );
}

#[test]
fn what_is_left_is_read_as_it_is_written_and_asked_about_where_that_may_be_one() {
    let left = |typed: &str| {
        let mut draft = paracetamol();
        draft.left = typed.into();
        draft.finish().map(|facts| facts.left)
    };
    assert_eq!(left(""), Ok(None));
    assert_eq!(left("0"), Ok(Some(Quantity::ZERO)));
    for (typed, means) in [("２", 2), ("1 000", 1000), ("1 000 000", 1_000_000)] {
        assert_eq!(left(typed), Ok(Some(Quantity::whole(means))), "{typed}");
    }
    assert_eq!(left("1/2"), Ok(Some(Quantity::from_thousandths(500))));
    for (typed, why) in [
        ("1,000", FigureError::TwoReadings),
        ("⅓", FigureError::NotExact),
        ("-1", FigureError::NotANumber),
        ("1000000000", FigureError::TooLarge),
    ] {
        let problem = MedicineProblem::Left(AmountError::Number(why));
        assert_eq!(left(typed), Err(vec![problem]), "{typed}");
    }
}
