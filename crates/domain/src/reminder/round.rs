//! One round of reminding: what to put on the screen, what to take away.
//!
//! A round is held at every tick, over everybody kept on the device. Knows
//! which calls there are and what this device told before; does not know words,
//! names or how a notice is shown.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Duration, NaiveDateTime};

use super::{CallKind, ToldTimes, calls};
use crate::agenda::Dose;
use crate::dose::DoseId;
use crate::id::PersonId;
use crate::zone::Moment;

/// What this device told, by dose.
pub type ToldDoses = BTreeMap<DoseId, ToldTimes>;

/// The tag of a notice about doses that came due while the app was away.
pub const CATCH_UP_TAG: &str = "catch-up";

/// For how many days it is remembered what was told, so that a clock that is
/// set back does not tell it again.
pub const REMEMBERED_DAYS: i64 = 7;

/// From this many minutes on a notice says when the dose was due.
const LATE_MINUTES: i64 = 2;

/// The doses of one person that may need telling: yesterday's and today's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days {
    /// Whose.
    pub person: PersonId,
    /// Which, as they stand now.
    pub doses: Vec<Dose>,
}

/// Something to put on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// The name under which a later one takes its place.
    pub tag: String,
    /// The doses it is about. Never empty.
    pub doses: Vec<DoseId>,
    /// Whose doses they are.
    pub people: BTreeSet<PersonId>,
    /// What it says of time.
    pub timing: Timing,
}

/// What an announcement says of time. Never that something is to be taken now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// It is time: the clock time in the plan.
    Now(NaiveDateTime),
    /// This was due at.
    WasDue(NaiveDateTime),
    /// Several came due while the app was away.
    WhileAway,
}

/// The outcome of one round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// What to put on the screen.
    pub announcements: Vec<Announcement>,
    /// The doses that wait for an answer.
    pub waiting: BTreeSet<DoseId>,
}

/// Holds a round.
///
/// As soon as something came due while the app was away, everything goes into
/// one announcement, so that coming back is never a storm.
pub fn hold(days: &[Days], told: &ToldDoses, now: Moment) -> Round {
    let known: BTreeMap<DoseId, &Dose> = days
        .iter()
        .flat_map(|days| days.doses.iter().map(|dose| (dose.id, dose)))
        .collect();
    let mut announcements: Vec<Announcement> = Vec::new();
    let mut was_away = false;
    for days in days {
        for call in calls(&days.doses, told, now) {
            was_away |= call.kind == CallKind::CatchUp;
            let Some(timing) = timing(&call.doses, call.kind, &known, now) else {
                continue;
            };
            match announcements.iter_mut().find(|a| a.timing == timing) {
                Some(same) => {
                    same.doses.extend(call.doses);
                    same.people.insert(days.person);
                }
                None => announcements.push(Announcement {
                    tag: tag(&call.doses),
                    doses: call.doses,
                    people: BTreeSet::from([days.person]),
                    timing,
                }),
            }
        }
    }
    if was_away {
        announcements = together(announcements, &known);
    }
    Round {
        announcements,
        waiting: known
            .values()
            .filter(|dose| dose.calls())
            .map(|dose| dose.id)
            .collect(),
    }
}

fn tag(doses: &[DoseId]) -> String {
    doses.first().map(ToString::to_string).unwrap_or_default()
}

fn timing(
    doses: &[DoseId],
    kind: CallKind,
    known: &BTreeMap<DoseId, &Dose>,
    now: Moment,
) -> Option<Timing> {
    let dose = known.get(doses.first()?)?;
    let wall = dose.due.naive_local();
    Some(match kind {
        CallKind::OnTime if now - dose.due < Duration::minutes(LATE_MINUTES) => Timing::Now(wall),
        CallKind::OnTime | CallKind::Again => Timing::WasDue(wall),
        CallKind::CatchUp => Timing::WhileAway,
    })
}

/// All announcements as one. If all its doses were due at one time, it says so.
fn together(all: Vec<Announcement>, known: &BTreeMap<DoseId, &Dose>) -> Vec<Announcement> {
    let doses: Vec<DoseId> = all.iter().flat_map(|a| a.doses.iter().copied()).collect();
    let times: BTreeSet<NaiveDateTime> = doses
        .iter()
        .filter_map(|id| known.get(id))
        .map(|dose| dose.due.naive_local())
        .collect();
    let timing = match (times.first(), times.len()) {
        (Some(only), 1) => Timing::WasDue(*only),
        _ => Timing::WhileAway,
    };
    vec![Announcement {
        tag: CATCH_UP_TAG.into(),
        doses,
        people: all.into_iter().flat_map(|a| a.people).collect(),
        timing,
    }]
}

/// What is remembered without what was told of doses before they were moved: at
/// its new time a dose is told like any other.
#[must_use]
pub fn forget_moved(mut told: ToldDoses, days: &[Days]) -> ToldDoses {
    let doses = days.iter().flat_map(|days| &days.doses);
    for dose in doses.filter(|dose| dose.moved_from.is_some()) {
        if told.get(&dose.id).is_some_and(|told| told.last < dose.due) {
            told.remove(&dose.id);
        }
    }
    told
}

/// What is remembered after an announcement, without what is long past.
#[must_use]
pub fn remember(mut told: ToldDoses, announced: &Announcement, now: Moment) -> ToldDoses {
    for dose in &announced.doses {
        let times = told.get(dose).map_or(0, |told| told.times);
        told.insert(
            *dose,
            ToldTimes {
                times: times.saturating_add(1),
                last: now,
            },
        );
    }
    let oldest = now.date_naive() - Duration::days(REMEMBERED_DAYS);
    told.retain(|dose, _| dose.date >= oldest);
    told
}

/// A notice on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeShown {
    /// The name by which the device takes it away or replaces it.
    pub tag: String,
    /// The doses it is about.
    pub doses: Vec<DoseId>,
}

/// The tags of notices to take away: nobody waits for an answer to them any
/// more, or a newer announcement speaks of the same doses.
pub fn to_close(shown: &[NoticeShown], round: &Round) -> Vec<String> {
    let is_over =
        |notice: &NoticeShown| !notice.doses.iter().any(|dose| round.waiting.contains(dose));
    let is_replaced = |notice: &NoticeShown| {
        round.announcements.iter().any(|new| {
            new.tag != notice.tag && notice.doses.iter().any(|dose| new.doses.contains(dose))
        })
    };
    shown
        .iter()
        .filter(|notice| !notice.doses.is_empty() && (is_over(notice) || is_replaced(notice)))
        .map(|notice| notice.tag.clone())
        .collect()
}

/// Where the lock is that only one of several tabs can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// This tab holds it.
    Here,
    /// Another tab holds it, or nobody yet.
    Elsewhere,
    /// This browser has no locks.
    Unsupported,
}
