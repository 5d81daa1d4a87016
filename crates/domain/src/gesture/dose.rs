//! Doses: taken, not taken, put off; planned or beside any plan.

use crate::agenda::Dose;
use crate::dose::{DoseEffect, DoseId, DoseKey, DoseMove, DoseRecord, Outcome, Relief};
use crate::event::Event;
use crate::id::{ExtraDoseId, MedicineId};
use crate::words::{Name, Words};
use crate::zone::Moment;

/// When what is tapped was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Just now.
    Now,
    /// At the planned time.
    AsPlanned,
}

/// Planned doses that were taken, all of the amount that was planned. Those whose
/// amount no plan tells are left out: somebody must say it.
pub fn take<'a>(doses: impl IntoIterator<Item = &'a Dose>, when: When, now: Moment) -> Event {
    super::together(doses.into_iter().filter_map(|dose| {
        let at = match when {
            When::Now => now,
            When::AsPlanned => dose.due,
        };
        let amount = dose.amount?;
        Some(write_down(
            dose,
            Outcome::Taken { at, amount },
            (None, None),
        ))
    }))
}

/// What was said of a planned dose, in own words too, and where it went.
pub fn write_down(
    dose: &Dose,
    outcome: Outcome,
    (note, site): (Option<Words>, Option<Name>),
) -> Event {
    Event::DoseRecorded(DoseRecord {
        dose: DoseKey::Planned(dose.id),
        medicine: dose.medicine,
        due: Some(dose.due),
        outcome,
        note,
        site,
    })
}

/// What was said of a dose that no plan asked for.
pub const fn write_down_extra(
    id: ExtraDoseId,
    medicine: MedicineId,
    outcome: Outcome,
    note: Option<Words>,
) -> Event {
    Event::DoseRecorded(DoseRecord {
        dose: DoseKey::Extra(id),
        medicine,
        due: None,
        outcome,
        note,
        site: None,
    })
}

/// Some doses are moved to other times.
pub fn move_to(moves: &[DoseMove]) -> Event {
    super::together(moves.iter().map(|moved| Event::DoseMoved(*moved)))
}

/// Whether a dose taken when needed helped; nothing of any other.
pub fn say_effect(dose: &DoseRecord, effect: Relief) -> Option<Event> {
    DoseEffect::of(dose, effect).map(Event::EffectSaid)
}

/// The reminders of some doses are put off.
pub fn put_off(doses: &[DoseId], until: Moment) -> Event {
    let each = |dose: &DoseId| Event::Snoozed { dose: *dose, until };
    super::together(doses.iter().map(each))
}
