//! The bedside clock: which doses ring there at a moment, and what comes next.
//!
//! It rings until somebody answers, also in quiet hours: whoever puts it beside the
//! bed wants to be woken.

use crate::agenda::{Dose, DoseState};
use crate::concordance::Attention;
use crate::zone::Moment;

/// Whether a dose rings: its time has come, and nobody has answered or put it off.
/// One that is long past is only asked about, on Today.
pub fn rings(dose: &Dose, now: Moment) -> bool {
    let is_now = matches!(dose.state, DoseState::Due | DoseState::Late);
    is_now && dose.calls() && !is_put_off(dose, now)
}

/// When it rings next: the first dose to come, or one that was put off.
pub fn next<'a>(doses: impl IntoIterator<Item = &'a Dose>, now: Moment) -> Option<Moment> {
    let to_come = doses.into_iter().filter_map(|dose| match dose.state {
        DoseState::Later if dose.attention != Attention::Quiet => Some(dose.due),
        DoseState::Due | DoseState::Late if dose.calls() => {
            dose.snoozed_until.filter(|until| *until > now)
        }
        _ => None,
    });
    to_come.min()
}

fn is_put_off(dose: &Dose, now: Moment) -> bool {
    dose.snoozed_until.is_some_and(|until| until > now)
}
