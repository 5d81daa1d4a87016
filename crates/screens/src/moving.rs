//! What moving a dose would do, in words, before anything is saved.

use chrono::Duration;

use domain::moving::{Gaps, MoveBar, MoveDoubt, MoveProposal};
use domain::zone::{Moment, Zone};
use text::Text;

use crate::next::near_time;

/// One dose at its new time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedLine {
    /// From when to when.
    pub times: String,
    /// The hours around it.
    pub gaps: String,
}

/// Each dose at its new time, with the hours around it.
pub fn lines(t: &Text, proposal: &MoveProposal, zone: &Zone, now: Moment) -> Vec<MovedLine> {
    let today = now.date_naive();
    let time = |at: Moment| near_time(t, zone.moment(&at), today);
    let all = proposal.moves.iter().zip(&proposal.gaps);
    all.map(|(moved, gaps)| MovedLine {
        times: t.moving.times(&time(moved.from), &time(moved.to)),
        gaps: around(t, *gaps),
    })
    .collect()
}

fn around(t: &Text, gaps: Gaps) -> String {
    let length = |length: Duration| t.dates.elapsed(length);
    let before = gaps.before.map(|gap| t.moving.before(&length(gap)));
    let after = gaps.after.map(|gap| t.moving.after(&length(gap)));
    let parts: Vec<String> = before.into_iter().chain(after).collect();
    parts.join(t.grammar.gap)
}

/// What is to be asked about before.
pub fn doubt(t: &Text, doubt: MoveDoubt) -> String {
    match doubt {
        MoveDoubt::CloserThanLabel(gap) => t.moving.closer_than_label(&t.dates.length(gap)),
        MoveDoubt::OverLabel => t.moving.over_label.to_owned(),
        MoveDoubt::UnderHalf(gap) => t.moving.under_half(&t.dates.length(gap)),
    }
}

/// Why the app asks instead of moving.
pub fn why_not(t: &Text, bar: MoveBar) -> &'static str {
    match bar {
        MoveBar::ExactTime => t.moving.exact_time,
        MoveBar::CountedHours => t.moving.counted_hours,
        MoveBar::HighRisk => t.moving.high_risk,
        MoveBar::NotOpenToday => t.moving.not_open,
    }
}
