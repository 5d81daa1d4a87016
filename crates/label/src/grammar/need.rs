//! When needed, and what for.

use std::ops::Range;

use super::part::LabelPart;
use super::place::{Matched, Spot};
use crate::sense::Sense;

/// "when needed for pain", "ved smerter", 痛時.
pub fn needed(place: Spot<'_>) -> Matched<'_, LabelPart> {
    if place.is(Sense::WhenSymptom) {
        // 如發燒或疼痛.
        let mut end = place.next();
        while let Some(more) = end.after(Sense::Or)
            && more.is(Sense::Symptom)
        {
            end = more.next();
        }
        return Some((LabelPart::Needed(Some(place.until(end))), end));
    }
    if let Some(end) = place.after(Sense::Needed) {
        return Some(match purpose(end) {
            Some((reason, end)) => (LabelPart::Needed(Some(reason)), end),
            None => (LabelPart::Needed(None), end),
        });
    }
    // "if pain", "ved smerter"; "mod smerter" alone says only what it is for.
    let inner = place
        .after(Sense::IfSymptom)
        .filter(|_| !place.is(Sense::Against))?;
    let words = inner.skip(&[Sense::Filler, Sense::Article]);
    words.is(Sense::Symptom).then_some(())?;
    let end = symptoms(words);
    let end = end.after(Sense::Needed).unwrap_or(end);
    // "if pain persists" is no need.
    let ends = end
        .here()
        .is_none_or(|one| !one.is_unknown() || one.is_a_slip);
    ends.then_some(())?;
    Some((LabelPart::Needed(Some(place.until(end))), end))
}

/// "for pain", "mod forhøjet blodtryk", 止痛: kept, for it changes no plan.
pub fn purpose(place: Spot<'_>) -> Matched<'_, Range<usize>> {
    if place.is(Sense::Symptom) && !place.is(Sense::Against) {
        let end = symptoms(place);
        return Some((place.until(end), end));
    }
    if !place.is(Sense::For) && !place.is(Sense::Against) {
        return None;
    }
    let inner = place.next().skip(&[Sense::Against]);
    let mut end = inner;
    let mut words = 0;
    while let Some(one) = end.here()
        && words < 6
    {
        let is_word = one.is_unknown() && !one.is_a_slip;
        let joins = (one.is(Sense::And) || one.is(Sense::Or)) && words > 0 && is_reason(end.next());
        if is_word || joins || is_reason(end) {
            words += 1;
        } else if !(one.is(Sense::Filler) || one.is(Sense::Article))
            || one.is(Sense::For)
            || one.number().is_some()
        {
            break;
        }
        end = end.next();
    }
    (words > 0).then(|| (place.until(end), end))
}

fn is_reason(place: Spot<'_>) -> bool {
    (place.is(Sense::Symptom) || place.is(Sense::Kept) || place.is(Sense::Organ)) && !place.is_han()
}

/// Symptoms with "and", "or" and commas between them.
fn symptoms(place: Spot<'_>) -> Spot<'_> {
    let mut end = place;
    while end.is(Sense::Symptom) {
        end = end.next();
        let joined = end.skip(&[Sense::And, Sense::Or]);
        let joined = if joined.at == end.at {
            end.skip_mark(crate::token::Sign::Slash)
        } else {
            joined
        };
        if joined.is(Sense::Symptom) {
            end = joined;
        }
    }
    end
}
