//! A plan that was changed in the middle of a day asks for nothing twice.

use std::collections::BTreeMap;

use super::dose::{Dose, DoseState};
use crate::dose::Act;
use crate::plan::Revisions;

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
/// it was taken. What was taken before a change, or moved past it, counts against
/// the doses of the new plan in their order, those first whose time had `passed`
/// at the change. So with each change of a day, not the last alone.
pub(super) fn ask_nothing_twice(
    doses: &mut Vec<Dose>,
    passed: &BTreeMap<u16, usize>,
    plan: &Revisions,
) {
    let mut revisions: Vec<u16> = doses.iter().map(|dose| dose.id.revision).collect();
    revisions.sort_unstable();
    revisions.dedup();
    for revision in revisions {
        let mut known = plan.until().map(|(plan, _)| plan);
        let from = known.find(|plan| plan.revision == revision);
        let from = from.map(|plan| plan.from);
        let is_asked = |dose: &&Dose| {
            let is_earlier = dose.act == Act::Use && dose.id.revision < revision;
            is_earlier && (dose.may_be_taken() || dose.stays_past(from))
        };
        let asked = doses.iter().filter(is_asked).count();
        let before = passed.get(&revision).copied().unwrap_or_default();
        let mut twice = asked.saturating_sub(before);
        doses.retain(|dose| {
            let is_open = dose.id.revision == revision && dose.answer().is_none();
            let goes = dose.act == Act::Use && is_open && twice > 0;
            twice -= usize::from(goes);
            !goes
        });
    }
}
