//! Parts put together: amounts with their times, steps, cycles.
//!
//! What is said twice, as on a label in two languages, must say the same; what
//! does not is asked. Nothing is filled in that no word stands for.

mod builder;
mod draft;
mod finish;
mod times;
mod units;
mod when;

use crate::doubts;
use crate::reading::{LabelAsk, LabelHint, LabelReading};
use crate::scan::Scanned;
use builder::Builder;

/// What all pieces come to.
pub fn put_together(text: &str, scanned: &[Scanned], hint: LabelHint) -> LabelReading {
    let mut builder = Builder::default();
    for (at, one) in scanned.iter().enumerate() {
        let next = scanned.get(at + 1).map(|one| &one.piece);
        builder.take(one, next);
    }
    let (proposals, draft) = finish::finish(text, builder.end(), hint);
    let mut asks = draft.asks;
    for proposal in &proposals {
        doubts::doubts(proposal, &mut asks);
    }
    let withheld = asks.iter().any(|ask| ask.withholds());
    if withheld {
        asks.retain(|ask| ask.withholds() || *ask == LabelAsk::AsDirected);
    }
    LabelReading {
        proposals: if withheld { Vec::new() } else { proposals },
        not_understood: draft.left,
        asks: asks.into_iter().collect(),
        warnings: draft.warnings,
    }
}
