//! A plan that was changed in the middle of a day asks for nothing twice.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use super::dose::Dose;
use crate::dose::Act;
use crate::plan::Revisions;

/// What a change of its times leaves of one plan's doses of a day, sorted by what
/// becomes of them.
#[derive(Default)]
pub(super) struct Changed {
    /// Those that are shown.
    pub doses: Vec<Dose>,
    /// Those that were answered before their time, which a later revision took away.
    pub ahead: Vec<Dose>,
    /// Those that nobody answered and that a later revision took away.
    pub gone: Vec<Dose>,
    /// How many times of each revision had passed when it began.
    pub passed: BTreeMap<u16, usize>,
}

impl Changed {
    /// The doses of the day, each asked for once. The changes of a day are gone
    /// through in their order, because what stood for a dose of one plan was taken
    /// when the next began.
    pub fn ask_nothing_twice(mut self, plan: &Revisions) -> Vec<Dose> {
        let all = self.doses.iter().chain(&self.gone);
        let mut revisions: Vec<u16> = all.map(|dose| dose.id.revision).collect();
        revisions.sort_unstable();
        revisions.dedup();
        for revision in revisions {
            self.take_out(revision, plan);
            self.stand_for(revision);
        }
        self.doses.append(&mut self.ahead);
        self.doses
    }

    /// Takes out what a change of the times would ask for once more: the first dose
    /// of the day was taken at eight and now comes at nine in the evening, so today
    /// it was taken. What was taken before a change, or moved past it, counts
    /// against the doses of the new plan in their order, those first whose time had
    /// passed at the change.
    fn take_out(&mut self, revision: u16, plan: &Revisions) {
        let mut known = plan.until().map(|(plan, _)| plan);
        let from = known.find(|plan| plan.revision == revision);
        let from = from.map(|plan| plan.from);
        let is_asked = |dose: &&Dose| {
            let is_earlier = dose.act == Act::Use && dose.id.revision < revision;
            is_earlier && (dose.may_be_taken() || dose.stays_past(from))
        };
        let asked = self.doses.iter().filter(is_asked).count();
        let before = self.passed.get(&revision).copied().unwrap_or_default();
        let mut twice = asked.saturating_sub(before);
        self.doses.retain(|dose| {
            let is_open = dose.id.revision == revision && dose.answer().is_none();
            let goes = dose.act == Act::Use && is_open && twice > 0;
            twice -= usize::from(goes);
            !goes
        });
    }

    /// Lets each dose that was answered before its time stand for the nearest open
    /// dose of a revision, so that a change in the middle of a day asks for nothing
    /// twice. Where the nearest is one that a later change took away, it is still to
    /// stand for one of that.
    fn stand_for(&mut self, revision: u16) {
        let mut still_ahead = Vec::new();
        for answered in std::mem::take(&mut self.ahead) {
            let shown = nearest(&self.doses, &answered, revision);
            let gone = nearest(&self.gone, &answered, revision);
            match (shown, gone) {
                (Some((by, at)), gone) if gone.is_none_or(|(other, _)| by <= other) => {
                    self.doses[at] = answered;
                }
                (_, Some((_, at))) => {
                    self.gone.remove(at);
                    still_ahead.push(answered);
                }
                _ => still_ahead.push(answered),
            }
        }
        self.ahead = still_ahead;
    }
}

/// The open dose of a revision whose time is nearest to that of an answered one: how
/// far it is, and its place.
fn nearest(doses: &[Dose], answered: &Dose, revision: u16) -> Option<(TimeDelta, usize)> {
    let open = doses.iter().enumerate().filter(|(_, dose)| {
        dose.id.revision == revision
            && revision > answered.id.revision
            && dose.act == answered.act
            && dose.answer().is_none()
    });
    let far = open.map(|(place, dose)| ((dose.wall - answered.wall).abs(), place));
    far.min()
}
