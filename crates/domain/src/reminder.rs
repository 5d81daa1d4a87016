//! Reminders: which doses call for attention at a moment.
//!
//! A function of the agenda, of what was already told on this device, and of
//! the clock. The device asks on every tick; a tick that comes late, after
//! sleep, gives one grouped call and never a storm.

pub mod bedside;
pub mod manner;
pub mod promise;
pub mod quiet;
pub mod round;
pub mod unheard;
pub mod watch;

use std::collections::BTreeMap;

use chrono::Duration;

use self::manner::{ReminderManner, Repeats};
use super::agenda::{Dose, DoseState};
use super::concordance::Attention;
use super::dose::DoseId;
use super::years;
use super::zone::Moment;

/// What this device already told about a dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ToldTimes {
    /// How often so far since it was due; a word ahead of its time is not counted.
    pub times: u8,
    /// When last.
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
    /// Its time comes soon.
    Ahead,
    /// It is time.
    OnTime,
    /// It was told before, or put off until now.
    Again,
    /// These came due in quiet hours, which are over.
    AfterQuiet,
    /// These came due while the device slept.
    CatchUp,
}

/// A call later than this many minutes is a catch-up.
pub const CATCH_UP_MINUTES: i64 = 10;

/// An unanswered dose is told once more after this many minutes, unless somebody
/// chose otherwise.
pub const REPEAT_MINUTES: i64 = 15;

/// What to tell now: at most one call of each kind, however many doses wait.
/// Doses that are answered, paused, put off, kept quiet, decided against or told
/// enough are left out.
pub fn calls(
    doses: &[Dose],
    told: &BTreeMap<DoseId, ToldTimes>,
    manner: &ReminderManner,
    now: Moment,
) -> Vec<Call> {
    let mut found: Vec<(&Dose, CallKind)> = doses
        .iter()
        .filter_map(|dose| Some((dose, kind(dose, told.get(&dose.id), manner, now)?)))
        .collect();
    found.sort_by_key(|(dose, _)| (dose.due, dose.id));
    let of_kind = |wanted: CallKind| {
        let of_it = found.iter().filter(|(_, kind)| *kind == wanted);
        let doses: Vec<DoseId> = of_it.map(|(dose, _)| dose.id).collect();
        (!doses.is_empty()).then_some(Call {
            doses,
            kind: wanted,
        })
    };
    [
        CallKind::Ahead,
        CallKind::OnTime,
        CallKind::Again,
        CallKind::AfterQuiet,
        CallKind::CatchUp,
    ]
    .into_iter()
    .filter_map(of_kind)
    .collect()
}

/// What is told about a dose from now on, after a call of a kind named it.
#[must_use]
pub fn told_again(told: Option<ToldTimes>, kind: CallKind, now: Moment) -> ToldTimes {
    let before = told.map_or(0, |told| told.times);
    ToldTimes {
        times: before.saturating_add(u8::from(kind != CallKind::Ahead)),
        last: now,
    }
}

fn kind(
    dose: &Dose,
    told: Option<&ToldTimes>,
    manner: &ReminderManner,
    now: Moment,
) -> Option<CallKind> {
    if dose.state == DoseState::Later {
        return ahead(dose, told, manner, now);
    }
    if !dose.calls() {
        return None;
    }
    let is_late = |since| now - since > Duration::minutes(CATCH_UP_MINUTES);
    let is_quiet = |at: Moment| {
        let clock = at.with_timezone(&now.timezone()).time();
        let quiet = manner.quiet.as_ref();
        quiet.is_some_and(|quiet| quiet.hold_back(dose, clock))
    };
    // What somebody put off rings when they said, also in quiet hours.
    // Put off until a moment before it is due means nothing is put off.
    if let Some(until) = dose.snoozed_until.filter(|until| *until > dose.due) {
        let heard = told.filter(|told| told.last >= until);
        return match (now < until, heard, is_late(until)) {
            (true, ..) => None,
            (_, Some(_), _) if manner.repeats == Repeats::OnceMore || is_quiet(now) => None,
            (_, Some(told), _) => again(dose, told, manner, now),
            (_, None, false) => Some(CallKind::Again),
            (_, None, true) => Some(CallKind::CatchUp),
        };
    }
    if is_quiet(now) {
        return None;
    }
    match told.filter(|told| told.times > 0) {
        Some(told) => again(dose, told, manner, now),
        None if !is_late(dose.due) => Some(CallKind::OnTime),
        None if is_quiet(dose.due) => Some(CallKind::AfterQuiet),
        None => Some(CallKind::CatchUp),
    }
}

/// A word ahead of its time, once, where somebody chose so.
fn ahead(
    dose: &Dose,
    told: Option<&ToldTimes>,
    manner: &ReminderManner,
    now: Moment,
) -> Option<CallKind> {
    let minutes = Duration::minutes(i64::from(manner.ahead?.get()));
    let is_soon = now < dose.due && dose.due - now <= minutes;
    let quiet = manner.quiet.as_ref();
    let is_quiet = quiet.is_some_and(|quiet| quiet.hold_back(dose, now.time()));
    let calls = told.is_none() && is_soon && !is_quiet && dose.attention != Attention::Quiet;
    calls.then_some(CallKind::Ahead)
}

/// Once more, if nobody has answered for long enough and it was not told enough.
fn again(dose: &Dose, told: &ToldTimes, manner: &ReminderManner, now: Moment) -> Option<CallKind> {
    let (minutes, most, is_open) = match manner.repeats {
        Repeats::OnceMore => (REPEAT_MINUTES, 1, dose.state == DoseState::Due),
        Repeats::UntilAnswered { every, most } => (
            i64::from(every.get()),
            most.get(),
            matches!(dose.state, DoseState::Due | DoseState::Late),
        ),
    };
    let is_time = now - told.last >= Duration::minutes(minutes);
    (is_open && is_time && told.times <= most).then_some(CallKind::Again)
}
