//! One medicine as two lists have it: where they differ, and what could not be compared.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use super::their_list::{PiecesNamed, TheirMedicine};
use super::times::{self, Doses, Rhythms};
use crate::amount::Strength;
use crate::medicine::{DoseForm, Medicine, Status};

/// Something in which two lists differ about one medicine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Difference {
    /// How much.
    Dose,
    /// When, or how often.
    Timing,
    /// The form or the size of what is taken; the dose may be the same.
    Form,
    /// It is on hold on the person's own list.
    OnHold,
}

/// What two lists say of one medicine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// Where they differ, the dose first.
    pub differ: Vec<Difference>,
    /// What one of them does not say plainly, so that it was not compared.
    pub not_compared: Vec<Difference>,
}

/// Holds a medicine of the person's own list, as it is taken at a local moment, against
/// the same one of another list.
pub(super) fn compare(mine: &Medicine, theirs: &TheirMedicine, at: NaiveDateTime) -> Compared {
    let own = times::of_mine(mine, at);
    let other = theirs
        .schedule
        .as_ref()
        .and_then(|schedule| times::of_schedule(schedule, theirs.times));
    let (rhythm, doses) = own.unzip();
    let (their_rhythm, their_doses) = other.unzip();
    let mut compared = Compared::default();
    let dose = dose((mine, doses.as_ref()), (theirs, their_doses.as_ref()));
    compared.note(Difference::Dose, dose.agrees);
    compared.note(
        Difference::Timing,
        timing(rhythm.as_ref(), their_rhythm.as_ref()),
    );
    let form = form(mine.form, theirs.form);
    if form == Agrees::No || dose.pieces == Agrees::No {
        compared.differ.push(Difference::Form);
    }
    if matches!(mine.status_at(at), Status::Paused { .. }) {
        compared.differ.push(Difference::OnHold);
    }
    compared
}

/// Whether two lists agree on something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Agrees {
    Yes,
    No,
    /// One of them does not say it plainly.
    NotSaid,
}

impl Agrees {
    const fn when(agrees: bool) -> Self {
        if agrees { Self::Yes } else { Self::No }
    }
}

impl Compared {
    fn note(&mut self, what: Difference, agrees: Agrees) {
        match agrees {
            Agrees::Yes => {}
            Agrees::No => self.differ.push(what),
            Agrees::NotSaid => self.not_compared.push(what),
        }
    }
}

/// Whether the dose is the same, and whether it is made of pieces of the same strength.
struct DoseAgrees {
    agrees: Agrees,
    pieces: Agrees,
}

fn dose(
    (mine, doses): (&Medicine, Option<&Doses>),
    (theirs, their_doses): (&TheirMedicine, Option<&Doses>),
) -> DoseAgrees {
    let (own, other) = (strength_of(mine), theirs.strength);
    let pieces = match (own, other) {
        (Some(own), Some(other)) => Agrees::when(are_equal(own, other)),
        _ => printed(mine, theirs),
    };
    let agrees = match (theirs.pieces, their_doses, doses) {
        (PiecesNamed::Named, Some(others), Some(doses)) => {
            both_counted((own, doses), (other, others), pieces)
        }
        (PiecesNamed::NotNamed, _, Some(doses)) => as_weight((own, doses), theirs, pieces),
        _ => pieces,
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
    match (weights, pieces) {
        (Some((weights, others)), _) => Agrees::when(weights == others),
        (None, Agrees::No) => Agrees::No,
        (None, Agrees::Yes | Agrees::NotSaid) if doses.kinds() == others.kinds() => pieces,
        (None, Agrees::Yes | Agrees::NotSaid) => Agrees::No,
    }
}

/// The other list names a weight and not how many: it is the dose, unless it stands with a
/// form, as on a box.
fn as_weight(
    (own, doses): (Option<Strength>, &Doses),
    theirs: &TheirMedicine,
    pieces: Agrees,
) -> Agrees {
    let told = theirs.strength.and_then(Strength::micrograms);
    let weights = own.and_then(|own| doses.weights(own));
    match (told, weights) {
        (Some(told), Some(weights)) if weights == BTreeSet::from([told]) => Agrees::Yes,
        (Some(_), Some(_)) if pieces == Agrees::Yes && theirs.form.is_some() => Agrees::NotSaid,
        (Some(_), Some(_)) => Agrees::No,
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
    match (one.micrograms(), other.micrograms()) {
        (Some(one), Some(other)) => one == other,
        _ => one == other,
    }
}

/// The strengths as they are printed, where no plain number stands there.
fn printed(mine: &Medicine, theirs: &TheirMedicine) -> Agrees {
    match (&mine.strength, &theirs.printed) {
        (Some(mine), Some(theirs)) => Agrees::when(plain(mine.as_str()) == plain(theirs.as_str())),
        _ => Agrees::NotSaid,
    }
}

/// Letters and figures alone, in small letters.
fn plain(printed: &str) -> String {
    let kept = |letter: &char| letter.is_alphanumeric() || ".,/%".contains(*letter);
    printed.to_lowercase().chars().filter(kept).collect()
}

fn timing(mine: Option<&Rhythms>, theirs: Option<&Rhythms>) -> Agrees {
    match (mine, theirs) {
        (Some(mine), Some(theirs)) => Agrees::when(mine.agrees_with(theirs)),
        _ => Agrees::NotSaid,
    }
}

fn form(mine: DoseForm, theirs: Option<DoseForm>) -> Agrees {
    match theirs {
        Some(theirs) if mine != DoseForm::Other && theirs != DoseForm::Other => {
            Agrees::when(mine == theirs)
        }
        _ => Agrees::NotSaid,
    }
}
