//! Today at a glance: doses grouped by the time they are due.
//!
//! A way to look at the agenda, with no rules of its own: nothing is left out
//! that the agenda holds, and nothing is put in.

use chrono::NaiveDateTime;

use super::{Dose, DoseState, on};
use crate::record::PersonRecord;
use crate::zone::{Moment, Zone};

/// Doses due at the same time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// When they are due.
    pub due: Moment,
    /// The clock time in the plan of the first of them.
    pub wall: NaiveDateTime,
    /// The doses. Never empty.
    pub doses: Vec<Dose>,
}

/// A person's day as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Today {
    /// Due or late and waiting for an answer, those of last night too.
    pub now: Vec<Group>,
    /// Of today, long past and not answered.
    pub unanswered: Vec<Group>,
    /// Of yesterday, long past and not answered.
    pub yesterday: Vec<Group>,
    /// The next to come.
    pub next: Option<Group>,
    /// Those after it.
    pub later: Vec<Group>,
    /// Answered, by the time they were due.
    pub answered: Vec<Group>,
    /// Of medicines on hold.
    pub paused: Vec<Group>,
}

impl Today {
    /// How many doses of today have been answered.
    pub fn answered_count(&self) -> usize {
        self.answered.iter().map(|group| group.doses.len()).sum()
    }

    /// Whether the day holds no dose and nothing waits.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Groups doses by the moment they are due, in order of time.
pub fn groups(doses: impl IntoIterator<Item = Dose>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut doses: Vec<Dose> = doses.into_iter().collect();
    doses.sort_by_key(|dose| dose.due);
    for dose in doses {
        match groups.last_mut().filter(|group| group.due == dose.due) {
            Some(group) => group.doses.push(dose),
            None => groups.push(Group {
                due: dose.due,
                wall: dose.wall,
                doses: vec![dose],
            }),
        }
    }
    groups
}

/// The doses of yesterday and today, in order of time: all that a reminder may
/// be about, also in the hours after midnight.
pub fn last_two_days(record: &PersonRecord, zone: &Zone, now: Moment) -> Vec<Dose> {
    let today = zone.moment(&now).date_naive();
    let yesterday = today.pred_opt().into_iter();
    yesterday
        .chain([today])
        .flat_map(|date| on(record, date, zone, now))
        .collect()
}

/// How a person's day stands at a moment.
pub fn today(record: &PersonRecord, zone: &Zone, now: Moment) -> Today {
    let date = zone.moment(&now).date_naive();
    let (of_today, earlier): (Vec<Dose>, Vec<Dose>) = last_two_days(record, zone, now)
        .into_iter()
        .partition(|dose| dose.due.date_naive() == date);
    let pick = |doses: &[Dose], wanted: &dyn Fn(&DoseState) -> bool| -> Vec<Dose> {
        let found = doses.iter().filter(|dose| wanted(&dose.state));
        found.cloned().collect()
    };
    let is_now = |state: &DoseState| matches!(state, DoseState::Due | DoseState::Late);
    let is_unanswered = |state: &DoseState| *state == DoseState::Unanswered;
    let mut to_come = groups(pick(&of_today, &|s| *s == DoseState::Later)).into_iter();
    Today {
        now: groups([pick(&earlier, &is_now), pick(&of_today, &is_now)].concat()),
        unanswered: groups(pick(&of_today, &is_unanswered)),
        yesterday: groups(pick(&earlier, &is_unanswered)),
        next: to_come.next(),
        later: to_come.collect(),
        answered: groups(pick(&of_today, &|s| matches!(s, DoseState::Answered(_)))),
        paused: groups(pick(&of_today, &|s| *s == DoseState::Paused)),
    }
}
