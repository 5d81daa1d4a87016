//! Parts put together: amounts with their times, steps, cycles.
//!
//! What is said twice, as on a label in two languages, must say the same; what
//! does not is asked. Nothing is filled in that no word stands for.

mod answers;
mod builder;
mod draft;
mod finish;
mod times;
mod units;
mod when;

use crate::answer::{LabelAnswer, LabelPoint};
use crate::doubts;
use crate::found::LabelReading;
use crate::reading::{LabelAsk, LabelHint};
use crate::said::{LabelSays, UsedWords};
use crate::scan::Scanned;
use builder::Builder;
use draft::DraftPlan;

/// What all pieces come to, with the answers that were given so far.
pub fn put_together(
    text: &str,
    scanned: &[Scanned],
    hint: LabelHint,
    given: &[LabelAnswer],
) -> LabelReading {
    let mut builder = Builder::default();
    for (at, one) in scanned.iter().enumerate() {
        let next = scanned.get(at + 1).map(|one| &one.piece);
        builder.take(one, next);
    }
    let mut built = builder.end();
    let mut reading = finished(text, &built, hint);
    for answer in given {
        let is_offered = |point: &LabelPoint| point.answers.contains(answer);
        if reading.points.iter().any(is_offered) {
            answers::answer(*answer, &mut built);
            reading = finished(text, &built, hint);
        }
    }
    reading
}

/// What was put together, finished and doubted.
fn finished(text: &str, built: &DraftPlan, hint: LabelHint) -> LabelReading {
    let (proposals, draft) = finish::finish(text, built.clone(), hint);
    let mut asks = draft.asks;
    for proposal in &proposals {
        doubts::doubts(proposal, &mut asks);
    }
    let withheld = asks.iter().any(|ask| ask.withholds());
    if withheld {
        asks.retain(|ask| ask.withholds() || *ask == LabelAsk::AsDirected);
    }
    let proposals = if withheld { Vec::new() } else { proposals };
    let points = asks.iter().map(|ask| LabelPoint {
        ask: *ask,
        places: places(*ask, built),
        answers: answers::offered(*ask, built, &proposals),
    });
    LabelReading {
        points: points.collect(),
        proposals,
        not_understood: draft.left,
        asks: asks.into_iter().collect(),
        used: draft.used,
        warnings: draft.warnings,
    }
}

/// The words that something to ask is about: where it came up, with all that says
/// something of the same kind there.
fn places(ask: LabelAsk, draft: &DraftPlan) -> Vec<UsedWords> {
    let came_up = draft.asked_at.iter().filter(|(asked, _)| *asked == ask);
    let kinds = came_up.clone().map(|(_, words)| words.says);
    let kinds = kinds.filter(|says| *says != LabelSays::Other);
    let kinds: Vec<LabelSays> = kinds.chain(LabelSays::about(ask).iter().copied()).collect();
    let alike = draft
        .used
        .iter()
        .filter(|words| kinds.contains(&words.says));
    let came_up = came_up.map(|(_, words)| words);
    let mut places: Vec<UsedWords> = came_up.chain(alike).cloned().collect();
    places.sort_by_key(|words| (words.at.start, words.at.end));
    places.dedup();
    places
}
