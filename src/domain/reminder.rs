//! Reminders: which doses call for attention at a moment.
//!
//! A function of the agenda, of what was already told on this device, and of
//! the clock. The device asks on every tick; a tick that comes late, after
//! sleep, gives one grouped call and never a storm.

pub mod promise;
pub mod round;
pub mod watch;

use std::collections::BTreeMap;

use chrono::Duration;

use super::agenda::{Dose, DoseState};
use super::dose::DoseId;
use super::zone::Moment;

/// What this device already told about a dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Told {
    /// How often.
    pub times: u8,
    /// When last.
    pub last: Moment,
}

/// A call for attention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The doses it is about, in order of time. Never empty.
    pub doses: Vec<DoseId>,
    /// Of what kind.
    pub kind: CallKind,
}

/// Kinds of call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallKind {
    /// It is time.
    OnTime,
    /// It was told before, or put off until now.
    Again,
    /// These came due while the device slept.
    CatchUp,
}

/// A call later than this many minutes is a catch-up.
pub const CATCH_UP_MINUTES: i64 = 10;

/// An unanswered dose is told once more after this many minutes.
pub const REPEAT_MINUTES: i64 = 15;

const MOST_TIMES: u8 = 2;

/// What to tell now. Doses that are answered, paused, put off or told enough
/// are left out.
pub fn calls(doses: &[Dose], told: &BTreeMap<DoseId, Told>, now: Moment) -> Vec<Call> {
    let mut groups: BTreeMap<Moment, Call> = BTreeMap::new();
    let mut missed = Vec::new();
    for dose in doses.iter().filter(|dose| dose.is_waiting()) {
        match kind(dose, told.get(&dose.id), now) {
            Some(CallKind::CatchUp) => missed.push(dose.id),
            Some(kind) => groups
                .entry(dose.due)
                .or_insert_with(|| Call {
                    doses: Vec::new(),
                    kind,
                })
                .doses
                .push(dose.id),
            None => {}
        }
    }
    let mut calls: Vec<Call> = groups.into_values().collect();
    if !missed.is_empty() {
        calls.push(Call {
            doses: missed,
            kind: CallKind::CatchUp,
        });
    }
    calls
}

fn kind(dose: &Dose, told: Option<&Told>, now: Moment) -> Option<CallKind> {
    if let Some(until) = dose.snoozed_until {
        let heard = told.is_some_and(|told| told.last >= until);
        if now < until {
            return None;
        }
        if !heard {
            return Some(CallKind::Again);
        }
    }
    match told {
        None if now - dose.due > Duration::minutes(CATCH_UP_MINUTES) => Some(CallKind::CatchUp),
        None => Some(CallKind::OnTime),
        Some(told) => (told.times < MOST_TIMES
            && dose.state == DoseState::Due
            && dose.snoozed_until.is_none()
            && now - told.last >= Duration::minutes(REPEAT_MINUTES))
        .then_some(CallKind::Again),
    }
}
