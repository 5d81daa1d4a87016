//! Where on the body, and at which moment of the day.

use super::part::LabelPart;
use super::place::{Matched, Spot};
use crate::reading::{DayMoment, LabelSide, TakenAt};
use crate::sense::Sense;
use crate::token::Sign;

/// "in the right eye", "i hvert næsebor", 右眼.
pub fn side(place: Spot<'_>) -> Matched<'_, LabelPart> {
    if let Some(side) = place.find(|sense| match sense {
        Sense::Side(side) => Some(side),
        _ => None,
    }) {
        return Some((LabelPart::Side(side), place.next()));
    }
    let mut inner = place;
    while inner.find(side_word).is_none() && (inner.is(Sense::Filler) || inner.is(Sense::Per)) {
        inner = inner.next();
    }
    if let Some(side) = inner.find(side_word) {
        let mut noun = inner.next().skip(&[Sense::Filler]);
        // "left or right eye" is not sure; "affected right eye" is the right one.
        let mut found = side;
        if side == LabelSide::Affected
            && let Some(named) = noun.find(side_word)
        {
            found = named;
            noun = noun.next();
        }
        if found != LabelSide::Affected && noun.find(side_word) == Some(LabelSide::Affected) {
            noun = noun.next();
        }
        if noun.is(Sense::Organ) {
            return Some((LabelPart::Side(found), noun.next()));
        }
    }
    place
        .is(Sense::Organ)
        .then(|| (LabelPart::Organ, place.next()))
}

fn side_word(sense: Sense) -> Option<LabelSide> {
    match sense {
        Sense::SideWord(side) => Some(side),
        _ => None,
    }
}

/// "in the morning", nocte, 早晚.
pub fn moments(place: Spot<'_>) -> Matched<'_, Vec<LabelPart>> {
    // "Breakfast 10 units, lunch 8 units".
    let meal = place.find(|sense| match sense {
        Sense::Meal(moment) => Some(moment),
        _ => None,
    });
    let next = place.next();
    let leads = next.is_mark(Sign::Colon) || next.here().is_some_and(|one| one.number().is_some());
    if let Some(moment) = meal.filter(|_| leads) {
        return Some((vec![LabelPart::Meal(moment)], next.skip_mark(Sign::Colon)));
    }
    let moment = |moment| LabelPart::At(TakenAt::Moment(moment));
    if !may_be_latin(place) {
        return None;
    }
    let found = place.find(|sense| match sense {
        Sense::Moment(one) => Some(vec![moment(one)]),
        Sense::Moments(some) => Some(some.iter().copied().map(moment).collect()),
        _ => None,
    })?;
    Some((found, place.next()))
}

/// "on" and "om" are a time at the end of what is said only: "1 on", not "on the".
fn may_be_latin(place: Spot<'_>) -> bool {
    let is_short = place
        .here()
        .is_some_and(|one| matches!(one.text.as_str(), "on" | "om"))
        && place.is(Sense::Filler) | place.is(Sense::Moment(DayMoment::Morning));
    let next = place.next();
    let follows = [
        Sense::Needed,
        Sense::For,
        Sense::Then,
        Sense::And,
        Sense::BeforeFood,
        Sense::AfterFood,
        Sense::Directed,
    ];
    let ends = next
        .here()
        .is_none_or(|one| one.mark().is_some() || one.number().is_some());
    let is_alone = place.until(next).len() == 2;
    let is_script = !place.is_after_verb();
    !(is_short && is_alone) || is_script && (ends || follows.iter().any(|sense| next.is(*sense)))
}

/// "am" and "pm" as moments, where no number stands before them.
pub fn half_of_day(place: Spot<'_>) -> Matched<'_, LabelPart> {
    use crate::reading::DayMoment::{Evening, Morning};
    let moment = if place.is(Sense::Am) {
        Morning
    } else if place.is(Sense::Pm) {
        Evening
    } else {
        return None;
    };
    let is_latin = place.here()?.text.is_ascii();
    is_latin.then(|| (LabelPart::At(TakenAt::Moment(moment)), place.next()))
}
