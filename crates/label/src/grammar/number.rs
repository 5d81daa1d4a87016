//! Numbers, ranges and how they are written out.

use domain::amount::Quantity;

use super::place::{Matched, Spot};
use crate::reading::HowMany;
use crate::sense::Sense;
use crate::token::{Kind, Sign};

const HALF: Quantity = Quantity::from_thousandths(500);

/// A number, also "1 1/2", "1/2", "one (1)" and "1 (one)".
pub fn number(place: Spot<'_>) -> Matched<'_, Quantity> {
    let first = place.here()?.number()?;
    let next = place.next();
    if let Some((part, end)) = fraction(place) {
        return Some((part, end));
    }
    let is_whole = first.thousandths().is_multiple_of(1000);
    if is_whole && let Some((part, end)) = fraction(next) {
        return Some((first + part, end));
    }
    if let Some(end) = next.after(Sense::AndAHalf)
        && is_whole
        && !next.is(Sense::Number(500))
    {
        return Some((first + HALF, end));
    }
    // "1 and 1/2".
    let added = next.after(Sense::And).and_then(|part| {
        let half = part.here()?.number().filter(|part| *part == HALF);
        fraction(part).or_else(|| Some((half?, part.next())))
    });
    if let Some((part, end)) = added.filter(|_| is_whole) {
        return Some((first + part, end));
    }
    // "1 ½", as it is written with a space.
    let is_half = next
        .here()
        .is_some_and(|one| one.kind == Kind::Figure(500) && one.text == "½");
    if is_whole && is_half {
        return Some((first + HALF, next.next()));
    }
    if next.is_mark(Sign::Open) {
        let again = next
            .next()
            .here()
            .and_then(super::super::lexeme::Lexeme::number);
        let end = next.next().next();
        if again == Some(first) && end.is_mark(Sign::Close) {
            return Some((first, end.next()));
        }
    }
    Some((first, next))
}

/// "1/2", "1/4", "3/4". Others, such as 5/7, are not amounts.
fn fraction(place: Spot<'_>) -> Matched<'_, Quantity> {
    let above = figure(place)?;
    let slash = place.next();
    if !slash.is_mark(Sign::Slash) {
        return None;
    }
    let part = match (above, figure(slash.next())?) {
        (1, 2) => 500,
        (1, 4) => 250,
        (3, 4) => 750,
        _ => return None,
    };
    let end = slash.next().next();
    // 1/4/2026 is a date.
    (!end.is_mark(Sign::Slash)).then(|| (Quantity::from_thousandths(part), end))
}

/// A whole number in figures.
pub fn figure(place: Spot<'_>) -> Option<u32> {
    match place.here()?.kind {
        Kind::Figure(thousandths) if thousandths % 1000 == 0 => Some(thousandths / 1000),
        _ => None,
    }
}

/// A number or two with "to", "or" or a dash between them.
pub fn how_many(place: Spot<'_>) -> Matched<'_, HowMany<Quantity>> {
    let (first, end) = number(place)?;
    let is_between = end.is(Sense::To) || end.is(Sense::Or) || end.is_mark(Sign::Dash);
    if !is_between {
        return Some((HowMany::One(first), end));
    }
    // "1,2 or 3" may be a list.
    if end.is(Sense::Or) && !first.thousandths().is_multiple_of(250) {
        return Some((HowMany::One(first), end));
    }
    let between = end.next();
    match number(between) {
        Some((second, end)) if second > first => Some((HowMany::Between(first, second), end)),
        _ => Some((HowMany::One(first), end)),
    }
}

/// A whole number, or two.
pub fn how_many_whole(place: Spot<'_>) -> Matched<'_, HowMany<u16>> {
    let (many, end) = how_many(place)?;
    let many = match many {
        HowMany::One(one) => HowMany::One(whole(one)?),
        HowMany::Between(from, to) => HowMany::Between(whole(from)?, whole(to)?),
    };
    Some((many, end))
}

/// A whole number that is not nothing.
pub fn whole_number(place: Spot<'_>) -> Matched<'_, u16> {
    let (one, end) = number(place)?;
    Some((whole(one)?, end))
}

/// A quantity as a whole number from 1 to 9,999.
fn whole(quantity: Quantity) -> Option<u16> {
    let thousandths = quantity.thousandths();
    if !thousandths.is_multiple_of(1000) || thousandths == 0 || thousandths >= 10_000_000 {
        return None;
    }
    u16::try_from(thousandths / 1000).ok()
}
