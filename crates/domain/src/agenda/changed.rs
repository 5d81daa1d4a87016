//! A plan that was changed in the middle of a day asks for nothing twice.

use std::collections::BTreeMap;

use super::dose::{Dose, DoseState};
use crate::dose::{Act, Outcome};

/// Lets each dose that was answered before its plan was changed stand for the
/// nearest open dose of a later revision that day, so that a change in the
/// middle of a day asks for nothing twice.
pub(super) fn stand_for(doses: &mut Vec<Dose>, ahead: Vec<Dose>) {
    for answered in ahead {
        let open = doses.iter().enumerate().filter(|(_, dose)| {
            dose.id.revision > answered.id.revision
                && dose.act == answered.act
                && !matches!(dose.state, DoseState::Answered(_))
        });
        let nearest = open
            .min_by_key(|(_, dose)| (dose.wall - answered.wall).abs())
            .map(|(index, _)| index);
        match nearest.and_then(|index| doses.get_mut(index)) {
            Some(open) => *open = answered,
            None => doses.push(answered),
        }
    }
}

/// Takes out what a change of the times would ask for once more: the first dose
/// of the day was taken at eight and now comes at nine in the evening, so today
/// it was taken. What was taken before the change counts against the doses of
/// the new plan in their order, those first whose time had `passed` at the
/// change.
pub(super) fn ask_nothing_twice(doses: &mut Vec<Dose>, passed: &BTreeMap<u16, usize>) {
    let newest = doses.iter().map(|dose| dose.id.revision).max();
    let Some(newest) = newest else { return };
    let may_be_taken = |dose: &Dose| {
        let outcome = dose.answer().map(|answer| &answer.value.outcome);
        matches!(outcome, Some(Outcome::Taken { .. } | Outcome::Unsure))
    };
    let is_earlier =
        |dose: &&Dose| dose.act == Act::Use && dose.id.revision < newest && may_be_taken(dose);
    let taken = doses.iter().filter(is_earlier).count();
    let before = passed.get(&newest).copied().unwrap_or_default();
    let mut twice = taken.saturating_sub(before);
    doses.retain(|dose| {
        let is_open = dose.act == Act::Use && dose.id.revision == newest && dose.answer().is_none();
        let goes = is_open && twice > 0;
        twice -= usize::from(goes);
        !goes
    });
}
