//! How much is taken at a time, as two lists have it.

use super::agrees::Agrees;
use super::printed;
use super::their_list::{PiecesNamed, TheirMedicine};
use super::times::Doses;
use crate::amount::Strength;
use crate::medicine::Medicine;

/// Whether the dose is the same, and whether it is made of pieces of the same strength.
pub(super) struct DoseAgrees {
    pub(super) agrees: Agrees,
    pub(super) pieces: Agrees,
}

/// Holds the doses against each other. Where one of the lists cannot be read as doses, the
/// strength of one piece alone says nothing of them.
pub(super) fn dose(
    (mine, doses): (&Medicine, Option<&Doses>),
    (theirs, their_doses): (&TheirMedicine, Option<&Doses>),
) -> DoseAgrees {
    let (own, other) = (strength_of(mine), theirs.strength);
    let pieces = match (own, other) {
        (Some(own), Some(other)) => Agrees::when(are_equal(own, other)),
        _ => printed_alike(mine, theirs),
    };
    let agrees = match (theirs.pieces, their_doses, doses) {
        (PiecesNamed::Named, Some(others), Some(doses)) => {
            both_counted((own, doses), (other, others), pieces)
        }
        (PiecesNamed::NotNamed, _, Some(doses)) => as_weight((own, doses), theirs, pieces),
        _ => Agrees::NotSaid,
    };
    // Another size of tablet is told where the dose is the same; a weight alone names none.
    let is_told =
        agrees == Agrees::No || theirs.pieces == PiecesNamed::NotNamed && theirs.form.is_none();
    DoseAgrees {
        agrees,
        pieces: if is_told { Agrees::Yes } else { pieces },
    }
}

/// Both lists say how many are taken: what counts is how much that holds.
fn both_counted(
    (own, doses): (Option<Strength>, &Doses),
    (other, others): (Option<Strength>, &Doses),
    pieces: Agrees,
) -> Agrees {
    let weights = own.zip(other);
    let weights =
        weights.and_then(|(own, other)| Some((doses.weights(own)?, others.weights(other)?)));
    if let Some((weights, others)) = weights {
        return Agrees::when(are_alike(weights, others));
    }
    if !doses.is_counted_as(others) {
        return Agrees::NotSaid;
    }
    if !are_alike(doses.quantities(), others.quantities()) {
        return Agrees::No;
    }
    if doses.says_it_all() {
        return Agrees::Yes;
    }
    pieces
}

/// Whether the doses of a day are the same. Where one list has them more often, that is
/// told as the times, and what counts here is which doses there are.
fn are_alike<T: Ord>(mut one: Vec<T>, mut other: Vec<T>) -> bool {
    if one.len() != other.len() {
        one.dedup();
        other.dedup();
    }
    one == other
}

/// The other list names a weight and not how many: it is the dose, unless it stands with a
/// form, as on a box.
fn as_weight(
    (own, doses): (Option<Strength>, &Doses),
    theirs: &TheirMedicine,
    pieces: Agrees,
) -> Agrees {
    let told = theirs.strength.and_then(Strength::nanograms);
    let weights = own.and_then(|own| doses.weights(own));
    match (told, weights) {
        (Some(told), Some(weights))
            if weights
                .iter()
                .all(|weight| *weight == u128::from(told) * 1000) =>
        {
            Agrees::Yes
        }
        (Some(_), Some(_)) if pieces == Agrees::Yes && theirs.form.is_some() => Agrees::NotSaid,
        (Some(_), Some(_)) => Agrees::No,
        // What is measured out needs an amount beside the strength.
        _ if pieces == Agrees::Yes && !doses.are_single_pieces() => Agrees::NotSaid,
        _ => pieces,
    }
}

/// How much one piece of a medicine with one ingredient holds.
fn strength_of(medicine: &Medicine) -> Option<Strength> {
    match medicine.ingredients() {
        [only] => only.strength,
        _ => None,
    }
}

fn are_equal(one: Strength, other: Strength) -> bool {
    match (one.nanograms(), other.nanograms()) {
        (Some(one), Some(other)) => one == other,
        _ => one == other,
    }
}

/// The strengths as they are printed, where no plain number stands there.
fn printed_alike(mine: &Medicine, theirs: &TheirMedicine) -> Agrees {
    match (&mine.strength, &theirs.printed) {
        (Some(mine), Some(theirs)) => {
            let alike = printed::are_alike(mine.as_str(), theirs.as_str());
            alike.map_or(Agrees::NotSaid, Agrees::when)
        }
        _ => Agrees::NotSaid,
    }
}
