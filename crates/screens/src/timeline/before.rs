//! What changed before a side effect was written down: facts in the order of time,
//! with no verdict and no cause (G2).

use super::keyed::Keyed;
use super::said;
use domain::concordance::ConcernKind;
use domain::record::PersonRecord;
use domain::timeline::{DAYS_BEFORE, Milestone, MilestoneKind, Timeline};
use text::Text;

/// What changed before one side effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BeforeFelt {
    /// Its letters in the picture.
    pub key: String,
    /// Its letters and the words.
    pub head: String,
    /// When it was written down, and what follows.
    pub intro: String,
    /// What changed, oldest first: what, why and who in one line each.
    pub lines: Vec<String>,
    /// What is not known, or that nothing changed.
    pub notes: Vec<String>,
}

/// What changed before each side effect of the picture.
pub(super) fn all(
    told: &Timeline,
    keyed: &[Keyed],
    (record, t): (&PersonRecord, &Text),
) -> Vec<BeforeFelt> {
    let of = |one: &Keyed| {
        let MilestoneKind::Felt(concern, _) = &one.milestone.what else {
            return None;
        };
        (concern.kind == ConcernKind::SideEffect).then(|| {
            let day = one.milestone.on;
            let changes = told.before(day);
            let lines: Vec<String> = changes.map(|one| line(one, (record, t))).collect();
            let mut notes = Vec::new();
            if lines.is_empty() {
                notes.push(t.timeline.before_none.to_owned());
            }
            let begun = told.list_begun.filter(|begun| {
                let days = (day - *begun).num_days();
                days < DAYS_BEFORE
            });
            notes.extend(begun.map(|begun| t.timeline.before_list(begun)));
            BeforeFelt {
                key: one.key.clone(),
                head: t
                    .timeline
                    .side_effect(&one.key, &t.sheet.quoted(concern.words.as_str())),
                intro: t.timeline.before(day, DAYS_BEFORE),
                lines,
                notes,
            }
        })
    };
    keyed.iter().filter_map(of).collect()
}

fn line(milestone: &Milestone, telling: (&PersonRecord, &Text)) -> String {
    let keyed = Keyed {
        key: String::new(),
        milestone,
    };
    let (_, row) = said::row(&keyed, telling);
    let what = telling.1.timeline.stretch(&row.day, &row.what);
    let facts = [Some(what), row.why, row.who];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    facts.join(" · ")
}
