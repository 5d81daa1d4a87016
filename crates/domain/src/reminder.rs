//! Reminders: which doses call for attention at a moment.
//!
//! A function of the agenda, of what was already told on this device, and of
//! the clock. The device asks on every tick; a tick that comes late, after
//! sleep, gives one grouped call and never a storm.

pub mod promise;
pub mod round;
pub mod unheard;
pub mod watch;

use std::collections::BTreeMap;

use chrono::Duration;

use super::agenda::{Dose, DoseState};
use super::dose::DoseId;
use super::years;
use super::zone::Moment;

/// What this device already told about a dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ToldTimes {
    /// How often so far.
    pub times: u8,
    /// When last; it is told again [`REPEAT_MINUTES`] later at the soonest.
    #[serde(deserialize_with = "years::read")]
    pub last: Moment,
}

/// What kind of device this is, as far as steps to take differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// An iPhone or iPad.
    Iphone,
    /// An Android phone or tablet.
    Android,
    /// A computer, or unknown.
    Computer,
}

/// A call for attention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The doses it is about, in order of time. Never empty.
    pub doses: Vec<DoseId>,
    /// What sets it off, which decides how it is worded.
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

/// A dose is told once and, if nobody answers, once more: whoever is asked for ever stops
/// listening.
const MOST_TIMES: u8 = 2;

/// What to tell now: at most one call of each kind, however many doses wait.
/// Doses that are answered, paused, put off, decided against or told enough are
/// left out.
pub fn calls(doses: &[Dose], told: &BTreeMap<DoseId, ToldTimes>, now: Moment) -> Vec<Call> {
    let mut waiting: Vec<&Dose> = doses.iter().filter(|dose| dose.calls()).collect();
    waiting.sort_by_key(|dose| (dose.due, dose.id));
    let of_kind = |wanted: CallKind| {
        let doses: Vec<DoseId> = waiting
            .iter()
            .filter(|dose| kind(dose, told.get(&dose.id), now) == Some(wanted))
            .map(|dose| dose.id)
            .collect();
        (!doses.is_empty()).then_some(Call {
            doses,
            kind: wanted,
        })
    };
    [CallKind::OnTime, CallKind::Again, CallKind::CatchUp]
        .into_iter()
        .filter_map(of_kind)
        .collect()
}

/// What is told about a dose from now on, after a call named it.
#[must_use]
pub fn told_again(told: Option<ToldTimes>, now: Moment) -> ToldTimes {
    ToldTimes {
        times: told.map_or(1, |told| told.times.saturating_add(1)),
        last: now,
    }
}

fn kind(dose: &Dose, told: Option<&ToldTimes>, now: Moment) -> Option<CallKind> {
    let is_late = |since| now - since > Duration::minutes(CATCH_UP_MINUTES);
    // Put off until a moment before it is due means nothing is put off.
    if let Some(until) = dose.snoozed_until.filter(|until| *until > dose.due) {
        let heard = told.is_some_and(|told| told.last >= until);
        return match (now < until || heard, is_late(until)) {
            (true, _) => None,
            (false, false) => Some(CallKind::Again),
            (false, true) => Some(CallKind::CatchUp),
        };
    }
    match told {
        None if is_late(dose.due) => Some(CallKind::CatchUp),
        None => Some(CallKind::OnTime),
        Some(told) => (told.times < MOST_TIMES
            && dose.state == DoseState::Due
            && now - told.last >= Duration::minutes(REPEAT_MINUTES))
        .then_some(CallKind::Again),
    }
}
