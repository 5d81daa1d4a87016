//! One medicine as two lists have it: where they differ, and what could not be compared.

use chrono::NaiveDateTime;

use super::agrees::Agrees;
use super::brand;
use super::dose::dose;
use super::release::DrugRelease;
use super::their_list::{LineTells, TheirMedicine};
use super::times::{self, Doses, Rhythms};
use crate::medicine::{DoseForm, Medicine, Status};
use crate::words::Name;

/// Something in which two lists differ about one medicine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Difference {
    /// The other list marks it as ended or held back.
    Ended,
    /// The other list may name a change that could not be read.
    Unclear,
    /// How much.
    Dose,
    /// When, or how often.
    Timing,
    /// The form or the size of what is taken; the dose may be the same.
    Form,
    /// The brand, of a medicine that is kept to one.
    Brand,
    /// What else the other list says of taking it.
    Unread,
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
    match theirs.tells {
        LineTells::Ended => compared.differ.push(Difference::Ended),
        LineTells::Unclear => compared.differ.push(Difference::Unclear),
        LineTells::Taken => {}
    }
    let dose = dose((mine, doses.as_ref()), (theirs, their_doses.as_ref()));
    compared.note(Difference::Dose, dose.agrees);
    let mut timing = timing(rhythm.as_ref(), their_rhythm.as_ref());
    if dose.agrees == Agrees::Yes && are_at_other_times(doses.as_ref(), their_doses.as_ref()) {
        timing = Agrees::No;
    }
    compared.note(Difference::Timing, timing);
    let form = form(mine.form, theirs.form);
    let strength = mine.strength.as_ref().map_or("", Name::as_str);
    let release = DrugRelease::of(&[mine.label.as_str(), " ", strength].concat());
    if form == Agrees::No || dose.pieces == Agrees::No || release != theirs.release {
        compared.differ.push(Difference::Form);
    }
    if brand::differs(mine, theirs) {
        compared.differ.push(Difference::Brand);
    }
    if theirs.unread.is_some() {
        compared.not_compared.push(Difference::Unread);
    }
    if matches!(mine.status_at(at), Status::Paused { .. }) {
        compared.differ.push(Difference::OnHold);
    }
    compared
}

impl Compared {
    /// Whether something stays open that the other list does say, or how much is taken.
    pub(super) fn leaves_open(&self, theirs: &TheirMedicine) -> bool {
        self.not_compared.iter().any(|what| match what {
            Difference::Dose | Difference::Unread => true,
            Difference::Timing => theirs.schedule.is_some(),
            _ => false,
        })
    }

    fn note(&mut self, what: Difference, agrees: Agrees) {
        match agrees {
            Agrees::Yes => {}
            Agrees::No => self.differ.push(what),
            Agrees::NotSaid => self.not_compared.push(what),
        }
    }
}

fn timing(mine: Option<&Rhythms>, theirs: Option<&Rhythms>) -> Agrees {
    match (mine, theirs) {
        (Some(mine), Some(theirs)) => mine.agrees_with(theirs),
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

/// Whether the same doses are taken in other parts of the day, such as the larger one in
/// the evening.
fn are_at_other_times(mine: Option<&Doses>, theirs: Option<&Doses>) -> bool {
    let order = mine.and_then(Doses::order_in_the_day);
    let others = theirs.and_then(Doses::order_in_the_day);
    order
        .zip(others)
        .is_some_and(|(order, others)| order != others)
}
