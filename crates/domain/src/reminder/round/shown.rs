//! What stands on the screen already: what to take away, what to leave out of it,
//! and what is not told once more.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use super::{Announcement, KnownDose, NoticeIs, Round, Telling, Timing};
use crate::dose::DoseId;
use crate::zone::Moment;

/// A notice on the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoticeShown {
    /// The name by which the device takes it away or replaces it.
    pub tag: String,
    /// The doses it is about.
    pub doses: Vec<DoseId>,
    /// The telling it came from; none if it is of an older version.
    pub claim: Option<String>,
}

impl Round {
    fn known(&self, dose: DoseId) -> Option<&KnownDose> {
        self.known.get(&dose)
    }

    /// Whether a notice about a dose still has something to say.
    fn is_true(&self, dose: DoseId) -> bool {
        self.known(dose)
            .is_some_and(|known| known.notice == NoticeIs::True)
    }

    /// What an announcement still says, without what was answered since.
    #[must_use]
    pub fn still(&self, mut before: Announcement) -> Option<Announcement> {
        before.doses.retain(|dose| self.is_true(*dose));
        (!before.doses.is_empty()).then_some(before)
    }

    /// Whether a notice about a dose has nothing to say any more, for sure.
    fn is_over(&self, dose: DoseId) -> bool {
        self.known(dose)
            .is_some_and(|known| known.notice == NoticeIs::Over)
    }
}

/// The tags of notices to take away: nobody waits for an answer to them any
/// more, or a newer announcement speaks of the same doses. Only for the tab that
/// leads: another may not have heard of a new dose yet.
pub fn to_close(shown: &[NoticeShown], round: &Round) -> Vec<String> {
    let is_over = |notice: &NoticeShown| !notice.doses.iter().any(|dose| round.is_true(*dose));
    let is_replaced = |notice: &NoticeShown| {
        round.announcements.iter().any(|new| {
            new.tag != notice.tag && notice.doses.iter().any(|dose| new.doses.contains(dose))
        })
    };
    let of_doses = shown.iter().filter(|notice| !notice.doses.is_empty());
    of_doses
        .filter(|notice| is_over(notice) || is_replaced(notice))
        .map(|notice| notice.tag.clone())
        .collect()
}

/// The tags of notices that are answered, as any tab may know: it need not wait for
/// the one that leads, which may be asleep.
pub fn answered(shown: &[NoticeShown], round: &Round) -> Vec<String> {
    shown
        .iter()
        .filter(|notice| !notice.doses.is_empty())
        .filter(|notice| notice.doses.iter().all(|dose| round.is_over(*dose)))
        .map(|notice| notice.tag.clone())
        .collect()
}

/// A notice that takes the place of one of which a part is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Smaller {
    /// The tag of the one on the screen.
    pub instead_of: String,
    /// What it says now.
    pub announcement: Announcement,
}

/// Notices of which a part is answered, as they read without it. They come quietly:
/// nothing in them is new. One that is about to be told anew is left alone.
pub fn to_change(shown: &[NoticeShown], round: &Round, now: Moment) -> Vec<Smaller> {
    let is_told_anew = |notice: &NoticeShown| {
        let mut new = round.announcements.iter().flat_map(|one| &one.doses);
        new.any(|dose| notice.doses.contains(dose))
    };
    shown
        .iter()
        .filter(|notice| notice.doses.iter().any(|dose| round.is_over(*dose)))
        .filter(|notice| !is_told_anew(notice))
        .filter_map(|notice| without_answered(notice, round, now))
        .collect()
}

fn without_answered(notice: &NoticeShown, round: &Round, now: Moment) -> Option<Smaller> {
    let (over, doses): (Vec<DoseId>, Vec<DoseId>) =
        notice.doses.iter().partition(|dose| round.is_over(**dose));
    let known: Vec<&KnownDose> = doses.iter().filter_map(|dose| round.known(*dose)).collect();
    let times: BTreeSet<NaiveDateTime> = known.iter().map(|one| one.due.naive_local()).collect();
    let (first, wall) = (known.first()?, times.first()?);
    let timing = match times.len() {
        1 if first.due > now => Timing::Soon(*wall),
        1 => Timing::WasDue(*wall),
        _ => Timing::Several,
    };
    // A dose that left may come back by itself, such as one put off, and then needs
    // its own name.
    let is_named_by = |dose: &DoseId| dose.to_string() == notice.tag;
    let tag = if over.iter().any(is_named_by) {
        doses.first()?.to_string()
    } else {
        notice.tag.clone()
    };
    let announcement = Announcement {
        tag,
        people: known.iter().map(|one| one.person).collect(),
        doses,
        timing,
        telling: Telling::Less,
        claim: notice.claim.clone().unwrap_or_default(),
    };
    Some(Smaller {
        instead_of: notice.tag.clone(),
        announcement,
    })
}

/// Whether a telling is on the screen already: another tab was first.
pub fn is_told(shown: &[NoticeShown], new: &Announcement) -> bool {
    shown
        .iter()
        .any(|notice| notice.claim.as_ref() == Some(&new.claim))
}
