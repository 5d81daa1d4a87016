//! Doses not taken, without a record or not sure: bars in the picture and rows of a
//! table, a week each.

use super::axis::Axis;
use crate::called::label_name;
use domain::timeline::{DoseWeek, Timeline};
use text::Text;

/// A week in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct DoseBar {
    /// Where it begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Of all its doses the share not taken, in hundredths.
    pub not_taken: u32,
    /// The share without a record or not sure, in hundredths.
    pub no_record: u32,
    /// What it says.
    pub words: String,
}

/// A row of the table of doses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissedRow {
    /// The days of the week.
    pub week: String,
    /// The medicine, as on its label.
    pub medicine: String,
    /// What was recorded.
    pub recorded: String,
}

/// The bar of a week.
pub(super) fn bar(week: &DoseWeek, axis: &Axis, t: &Text) -> DoseBar {
    let all = week.tally.due().saturating_add(week.unsure).max(1);
    let share = |count: u32| count.saturating_mul(100) / all;
    DoseBar {
        from: axis.at(week.from),
        to: axis.after(week.to),
        not_taken: share(week.tally.not_taken),
        no_record: share(week.tally.no_record.saturating_add(week.unsure)),
        words: t.timeline.stretch(&days(week, t), &recorded(week, t)),
    }
}

/// The rows of all lanes, week by week.
pub(super) fn rows(told: &Timeline, t: &Text) -> Vec<MissedRow> {
    let weeks = told
        .lanes
        .iter()
        .flat_map(|lane| lane.weeks.iter().map(move |week| (lane, week)));
    let mut weeks: Vec<_> = weeks.collect();
    weeks.sort_by_key(|(_, week)| week.from);
    let rows = weeks.into_iter().map(|(lane, week)| MissedRow {
        week: days(week, t),
        medicine: label_name(lane.medicine),
        recorded: recorded(week, t),
    });
    rows.collect()
}

/// From which day on doses are counted, where that is not the first of the picture;
/// or that none was missed since.
pub(super) fn note(told: &Timeline, rows: &[MissedRow], t: &Text) -> Option<String> {
    let from = told.doses_from;
    if rows.is_empty() {
        return told.is_any_dose_due().then(|| t.timeline.no_doses(from));
    }
    (from > told.from).then(|| t.timeline.doses_from(from))
}

fn days(week: &DoseWeek, t: &Text) -> String {
    t.history
        .from_to(&t.dates.day(week.from), &t.dates.date(week.to))
}

fn recorded(week: &DoseWeek, t: &Text) -> String {
    let mut facts = Vec::new();
    if week.tally.not_taken > 0 {
        let said = t.timeline.not_taken(week.tally.not_taken, week.tally.due());
        let reasons = week.reasons.iter().map(|(reason, count)| {
            t.sheet.counted(
                &t.reason.words(reason),
                usize::try_from(*count).unwrap_or(usize::MAX),
            )
        });
        let reasons: Vec<String> = reasons.collect();
        facts.push(t.timeline.with_reasons(&said, &reasons.join(" · ")));
    }
    if week.tally.no_record > 0 {
        facts.push(t.sheet.no_record(week.tally.no_record));
    }
    if week.unsure > 0 {
        facts.push(t.sheet.counted(t.sheet.unsure, week.unsure));
    }
    facts.join(" · ")
}
