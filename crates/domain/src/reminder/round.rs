//! One round of reminding: what to put on the screen, what to take away.
//!
//! A round is held at every tick, over everybody kept on the device. Knows
//! which calls there are and what this device told before; does not know words,
//! names or how a notice is shown.

mod shown;
mod work;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Duration, NaiveDateTime};

pub use self::shown::{NoticeShown, Smaller, answered, is_told, to_change, to_close};
pub use self::work::{ScreenWork, TabPlace};
use super::manner::ReminderManner;
use super::{CallKind, ToldTimes, calls, told_again};
use crate::agenda::{self, Dose, DoseState};
use crate::concordance::Attention;
use crate::dose::DoseId;
use crate::fingerprint;
use crate::id::PersonId;
use crate::record::PersonRecord;
use crate::zone::{Moment, Zone};

/// What this device told, by dose.
pub type ToldDoses = BTreeMap<DoseId, ToldTimes>;

/// The tag of a notice about doses that came due while the app was away, or in
/// quiet hours.
pub const CATCH_UP_TAG: &str = "catch-up";

/// For how many days it is remembered what was told, so that a clock that is
/// set back does not tell it again.
pub const REMEMBERED_DAYS: i64 = 7;

/// From this many minutes on a notice says when the dose was due.
const LATE_MINUTES: i64 = 2;

/// The doses of one person that may need telling: yesterday's and today's, and
/// tomorrow's where they are told of ahead of their time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days {
    /// Whose.
    pub person: PersonId,
    /// How they are reminded.
    pub manner: ReminderManner,
    /// Which, as they stand now.
    pub doses: Vec<Dose>,
}

/// The doses of a person that may need telling at a moment.
pub fn days(record: &PersonRecord, manner: ReminderManner, zone: &Zone, now: Moment) -> Days {
    let mut doses = agenda::last_two_days(record, zone, now);
    let tomorrow = zone.moment(&now).date_naive().succ_opt();
    if let Some(tomorrow) = tomorrow.filter(|_| manner.ahead.is_some()) {
        doses.extend(agenda::on(record, tomorrow, zone, now));
    }
    Days {
        person: record.person.id,
        manner,
        doses,
    }
}

/// Whether several people share one notice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grouping {
    /// What comes due at one time is one notice, whosever it is.
    #[default]
    Together,
    /// Each person has their own.
    ByPerson,
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
    /// Whether it is to be heard as something new.
    pub telling: Telling,
    /// The name of this very telling: whoever finds it on the screen already says
    /// nothing more.
    pub claim: String,
}

/// Whether an announcement says something for the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// Nothing was told of its doses before.
    First,
    /// Some of them were told of before.
    Again,
    /// It only leaves out what was answered meanwhile.
    Less,
}

/// What an announcement says of time. Never that something is to be taken now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// It comes at: the clock time in the plan.
    Soon(NaiveDateTime),
    /// It is time: the clock time in the plan.
    Now(NaiveDateTime),
    /// This was due at.
    WasDue(NaiveDateTime),
    /// Several came due in quiet hours.
    InQuiet,
    /// Several came due while the app was away.
    WhileAway,
    /// Several, due at different times, still wait.
    Several,
}

/// The outcome of one round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// What to put on the screen.
    pub announcements: Vec<Announcement>,
    /// The doses that wait for an answer.
    pub waiting: BTreeSet<DoseId>,
    known: BTreeMap<DoseId, KnownDose>,
}

/// What a round knows of a dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct KnownDose {
    person: PersonId,
    due: Moment,
    notice: NoticeIs,
}

/// Whether a notice about a dose still has something to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NoticeIs {
    /// Nobody has answered.
    True,
    /// It was answered, put off, put on hold or decided against.
    Over,
}

/// Holds a round.
///
/// As soon as something came due while the app was away, everything goes into
/// one announcement, so that coming back is never a storm.
pub fn hold(days: &[Days], told: &ToldDoses, grouping: Grouping, now: Moment) -> Round {
    let all = || {
        days.iter()
            .flat_map(|days| days.doses.iter().map(|dose| (days.person, dose)))
    };
    let dues: BTreeMap<DoseId, Moment> = all().map(|(_, dose)| (dose.id, dose.due)).collect();
    let context = Context { told, dues, now };
    let announcements = match grouping {
        Grouping::Together => announced(days, CATCH_UP_TAG, &context),
        Grouping::ByPerson => days
            .iter()
            .flat_map(|one| {
                let tag = format!("{CATCH_UP_TAG}.{}", one.person);
                announced(std::slice::from_ref(one), &tag, &context)
            })
            .collect(),
    };
    let waiting = all().filter(|(_, dose)| dose.calls());
    Round {
        announcements,
        waiting: waiting.map(|(_, dose)| dose.id).collect(),
        known: all()
            .map(|(person, dose)| (dose.id, known(person, dose, now)))
            .collect(),
    }
}

fn known(person: PersonId, dose: &Dose, now: Moment) -> KnownDose {
    let is_put_off = dose.snoozed_until.is_some_and(|until| until > now);
    let is_open = !matches!(dose.state, DoseState::Answered(_) | DoseState::Paused);
    let is_true = is_open && !is_put_off && dose.attention != Attention::Quiet;
    KnownDose {
        person,
        due: dose.due,
        notice: if is_true {
            NoticeIs::True
        } else {
            NoticeIs::Over
        },
    }
}

/// What a round goes by.
struct Context<'a> {
    told: &'a ToldDoses,
    dues: BTreeMap<DoseId, Moment>,
    now: Moment,
}

/// What there is to tell of some people as one group.
fn announced(days: &[Days], catch_up: &str, context: &Context) -> Vec<Announcement> {
    let mut found: Vec<(CallKind, Announcement)> = Vec::new();
    for days in days {
        for call in calls(&days.doses, context.told, &days.manner, context.now) {
            let Some(timing) = timing(&call.doses, call.kind, context) else {
                continue;
            };
            let same = found.iter_mut().find(|(_, one)| one.timing == timing);
            if let Some((_, same)) = same {
                same.doses.extend(call.doses);
                same.people.insert(days.person);
                continue;
            }
            let new = Announcement {
                tag: tag(&call.doses),
                doses: call.doses,
                people: BTreeSet::from([days.person]),
                timing,
                telling: Telling::First,
                claim: String::new(),
            };
            found.push((call.kind, new));
        }
    }
    let is_late = |kind| matches!(kind, CallKind::CatchUp | CallKind::AfterQuiet);
    if found.iter().any(|(kind, _)| is_late(*kind)) {
        found = together(found, catch_up, context);
    }
    let mut announcements: Vec<Announcement> = found.into_iter().map(|(_, one)| one).collect();
    for one in &mut announcements {
        one.claim = claim(&one.doses, context.told);
        if one.doses.iter().any(|dose| context.told.contains_key(dose)) {
            one.telling = Telling::Again;
        }
    }
    announcements
}

fn tag(doses: &[DoseId]) -> String {
    doses.first().map(ToString::to_string).unwrap_or_default()
}

/// The name of a telling: which doses, and how often each was told before. Two tabs
/// that are about to tell the same have the same name for it.
fn claim(doses: &[DoseId], told: &ToldDoses) -> String {
    let each = doses.iter().map(|dose| {
        let before = told.get(dose);
        let times = before.map_or(0, |told| told.times);
        let last = before.map_or(0, |told| told.last.timestamp());
        format!("{dose}:{times}:{last};")
    });
    fingerprint::of(each.collect::<String>().into_bytes())
}

fn timing(doses: &[DoseId], kind: CallKind, context: &Context) -> Option<Timing> {
    let due = context.dues.get(doses.first()?)?;
    let wall = due.naive_local();
    let is_fresh = context.now - *due < Duration::minutes(LATE_MINUTES);
    Some(match kind {
        CallKind::Ahead => Timing::Soon(wall),
        CallKind::OnTime if is_fresh => Timing::Now(wall),
        CallKind::OnTime | CallKind::Again => Timing::WasDue(wall),
        CallKind::AfterQuiet => Timing::InQuiet,
        CallKind::CatchUp => Timing::WhileAway,
    })
}

/// All announcements of what is due as one. If all its doses were due at one time,
/// it says so. What only comes soon stays apart.
fn together(
    all: Vec<(CallKind, Announcement)>,
    tag: &str,
    context: &Context,
) -> Vec<(CallKind, Announcement)> {
    let (soon, due): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|(kind, _)| *kind == CallKind::Ahead);
    let was_away = due.iter().any(|(kind, _)| *kind == CallKind::CatchUp);
    let doses: Vec<DoseId> = due
        .iter()
        .flat_map(|(_, one)| one.doses.iter().copied())
        .collect();
    let times: BTreeSet<NaiveDateTime> = doses
        .iter()
        .filter_map(|id| context.dues.get(id))
        .map(Moment::naive_local)
        .collect();
    let (kind, timing) = match (times.first(), times.len(), was_away) {
        (Some(only), 1, _) => (CallKind::CatchUp, Timing::WasDue(*only)),
        (_, _, false) => (CallKind::AfterQuiet, Timing::InQuiet),
        (_, _, true) => (CallKind::CatchUp, Timing::WhileAway),
    };
    let one = Announcement {
        tag: tag.into(),
        doses,
        people: due.into_iter().flat_map(|(_, one)| one.people).collect(),
        timing,
        telling: Telling::First,
        claim: String::new(),
    };
    soon.into_iter().chain([(kind, one)]).collect()
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
    let kind = match announced.timing {
        Timing::Soon(_) => CallKind::Ahead,
        _ => CallKind::OnTime,
    };
    for dose in &announced.doses {
        let before = told.get(dose).copied();
        told.insert(*dose, told_again(before, kind, now));
    }
    let oldest = now.date_naive() - Duration::days(REMEMBERED_DAYS);
    told.retain(|dose, _| dose.date >= oldest);
    told
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
