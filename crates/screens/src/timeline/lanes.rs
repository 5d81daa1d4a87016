//! The lanes of the picture: lines, marks and bars, each with its words. What it is
//! tells its shape or its line, never a colour alone.

use std::collections::BTreeSet;

use super::axis::Axis;
use super::doses::{self, DoseBar};
use super::keyed::Keyed;
use super::said;
use crate::called::label_name;
use domain::concordance::ConcernKind;
use domain::id::MedicineId;
use domain::record::PersonRecord;
use domain::timeline::{
    DoseTurn, FirstListed, Lane, LaneState, Milestone, MilestoneKind, Timeline,
};
use text::Text;

/// How near two marks may stand beside each other, in hundredths of the width: nearer
/// ones stand one above the other.
const APART: f64 = 12.0;

/// How many marks stand above each other at most.
const MOST_LEVELS: usize = 6;

/// One lane.
#[derive(Clone, Debug, PartialEq)]
pub struct LanePicture {
    /// What it is called; a medicine as on its label.
    pub name: String,
    /// Its lines, from left to right.
    pub lines: Vec<LaneLine>,
    /// Its marks, in the order of time.
    pub marks: Vec<LaneMark>,
    /// Its weeks with doses not taken.
    pub bars: Vec<DoseBar>,
}

/// A line from one day to another.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneLine {
    /// Where it begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// How it is drawn.
    pub look: LaneLook,
    /// What it says.
    pub words: String,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LaneLook {
    /// Taken.
    Solid,
    /// On hold.
    Dashed,
    /// Nothing known.
    Dotted,
}

/// A mark at a day.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneMark {
    /// Its place.
    pub at: f64,
    /// Its shape.
    pub shape: MarkShape,
    /// Its number or letters, with a plus where more stand there than have room.
    pub key: String,
    /// How high it stands, counted from 0.
    pub level: usize,
    /// What it says.
    pub words: String,
}

/// The shape of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkShape {
    /// New, or taken again.
    Start,
    /// More in a day.
    More,
    /// Less in a day.
    Less,
    /// Taken in another way.
    Other,
    /// Put on hold.
    Hold,
    /// Stopped, or over.
    End,
    /// A decision or a talk.
    Talk,
    /// A side effect.
    SideEffect,
    /// Another worry.
    Worry,
}

impl MarkShape {
    const fn of(milestone: &Milestone) -> Self {
        match &milestone.what {
            MilestoneKind::Began(FirstListed::WithTheList | FirstListed::Since, _)
            | MilestoneKind::Resumed(_) => Self::Start,
            MilestoneKind::PlanChanged { turn, .. } => match turn {
                DoseTurn::More => Self::More,
                DoseTurn::Less => Self::Less,
                DoseTurn::Other => Self::Other,
            },
            MilestoneKind::Strength => Self::Other,
            MilestoneKind::Paused(_) => Self::Hold,
            MilestoneKind::Stopped(_) | MilestoneKind::CourseOver(_) => Self::End,
            MilestoneKind::Decided(_) | MilestoneKind::Talked(_) => Self::Talk,
            MilestoneKind::Felt(concern, _) => match concern.kind {
                ConcernKind::SideEffect => Self::SideEffect,
                _ => Self::Worry,
            },
        }
    }
}

/// The lane of a medicine.
pub(super) fn of(
    lane: &Lane,
    keyed: &[Keyed],
    axis: &Axis,
    (record, t): (&PersonRecord, &Text),
) -> LanePicture {
    let of_lane = |one: &&Keyed| {
        one.milestone.medicine == Some(lane.id())
            && !matches!(one.milestone.what, MilestoneKind::Felt(..))
    };
    LanePicture {
        name: label_name(lane.medicine),
        lines: lines(lane, axis, (record, t)),
        marks: marks(keyed.iter().filter(of_lane), axis, (record, t)),
        bars: lane
            .weeks
            .iter()
            .map(|week| doses::bar(week, axis, t))
            .collect(),
    }
}

/// What was felt, and what is about no medicine of the picture.
pub(super) fn noticed(
    told: &Timeline,
    keyed: &[Keyed],
    axis: &Axis,
    (record, t): (&PersonRecord, &Text),
) -> Option<LanePicture> {
    let drawn: BTreeSet<MedicineId> = told.lanes.iter().map(Lane::id).collect();
    let rest = keyed.iter().filter(|one| {
        let medicine = one.milestone.medicine.filter(|id| drawn.contains(id));
        medicine.is_none() || matches!(one.milestone.what, MilestoneKind::Felt(..))
    });
    let marks = marks(rest, axis, (record, t));
    (!marks.is_empty()).then(|| LanePicture {
        name: t.timeline.noticed.to_owned(),
        lines: Vec::new(),
        marks,
        bars: Vec::new(),
    })
}

/// Where side effects were written down.
pub(super) fn side_effects(keyed: &[Keyed], axis: &Axis) -> Vec<f64> {
    let felt = keyed.iter().map(|one| one.milestone);
    let felt = felt.filter(|one| MarkShape::of(one) == MarkShape::SideEffect);
    felt.map(|one| axis.at(one.on)).collect()
}

fn lines(lane: &Lane, axis: &Axis, (record, t): (&PersonRecord, &Text)) -> Vec<LaneLine> {
    let mut lines: Vec<LaneLine> = Vec::new();
    for stretch in &lane.stretches {
        let (look, state) = match &stretch.state {
            LaneState::NotKnown => (LaneLook::Dotted, t.timeline.not_known.to_owned()),
            LaneState::Taken { plans, .. } => (
                LaneLook::Solid,
                said::plan(plans, stretch.from, (record, t)),
            ),
            LaneState::OnHold => (LaneLook::Dashed, t.timeline.on_hold.to_owned()),
            LaneState::Stopped | LaneState::Over => continue,
        };
        let days = t
            .history
            .from_to(&t.dates.date(stretch.from), &t.dates.date(stretch.to));
        lines.push(LaneLine {
            from: axis.at(stretch.from),
            to: axis.after(stretch.to),
            look,
            words: t.timeline.stretch(&days, &state),
        });
    }
    lines
}

fn marks<'a>(
    keyed: impl Iterator<Item = &'a Keyed<'a>>,
    axis: &Axis,
    (record, t): (&PersonRecord, &Text),
) -> Vec<LaneMark> {
    let keyed: Vec<&Keyed> = keyed.collect();
    let places: Vec<f64> = keyed.iter().map(|one| axis.at(one.milestone.on)).collect();
    let mut marks: Vec<LaneMark> = Vec::new();
    for ((one, at), level) in keyed.iter().zip(&places).zip(levels(&places)) {
        let Some(level) = level else {
            if let Some(last) = marks.last_mut().filter(|last| !last.key.ends_with('+')) {
                last.key.push('+');
            }
            continue;
        };
        let row = said::row(one, (record, t)).1;
        marks.push(LaneMark {
            at: *at,
            shape: MarkShape::of(one.milestone),
            key: one.key.clone(),
            level,
            words: t.timeline.stretch(&row.day, &row.what),
        });
    }
    marks
}

/// How high each mark stands, by its place from left to right: as low as there is
/// room. None where no level has any; then the mark before stands for it too.
fn levels(places: &[f64]) -> Vec<Option<usize>> {
    // The place of the last mark of each level.
    let mut lasts: Vec<f64> = Vec::new();
    let level = |at: &f64| {
        let free = lasts.iter().position(|last| at - last >= APART);
        let level = free.unwrap_or(lasts.len());
        match lasts.get_mut(level) {
            Some(last) => *last = *at,
            None if level < MOST_LEVELS => lasts.push(*at),
            None => return None,
        }
        Some(level)
    };
    places.iter().map(level).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_are_near_stand_one_above_the_other() {
        for (places, expected) in [
            (&[0.0, 20.0, 40.0][..], &[Some(0), Some(0), Some(0)][..]),
            (&[10.0, 12.0, 13.0], &[Some(0), Some(1), Some(2)]),
            (
                &[10.0, 15.0, 22.0, 27.0],
                &[Some(0), Some(1), Some(0), Some(1)],
            ),
        ] {
            assert_eq!(levels(places), expected, "{places:?}");
        }
        let crowd = levels(&[50.0; 8]);
        assert_eq!(crowd[MOST_LEVELS - 1], Some(MOST_LEVELS - 1));
        assert_eq!(crowd[MOST_LEVELS..], [None, None]);
    }
}
