//! How much: a count with its unit. A strength is stepped over, never counted.

use domain::amount::{Quantity, Unit};

use super::number::{how_many, number};
use super::part::LabelPart;
use super::place::{Matched, Spot};
use crate::reading::{CountedIn, HowMany, LabelAsk};
use crate::sense::Sense;
use crate::token::{Kind, Sign};

/// "with 200 ml of water": what it is taken with, no amount of the medicine.
pub fn drink(place: Spot<'_>) -> Matched<'_, LabelPart> {
    let inner = place.after(Sense::With).or_else(|| place.after(Sense::Per));
    let (_, end) = how_many(inner.or_else(|| place.after(Sense::Filler))?)?;
    let end = end.after(Sense::Counts(Unit::Millilitre))?;
    let end = end.skip(&[Sense::Filler, Sense::Article]);
    let is_drink = end.is(Sense::Drink);
    is_drink.then(|| (LabelPart::Kept, end.next()))
}

/// What is counted, if a unit stands here.
pub fn unit(place: Spot<'_>) -> Matched<'_, CountedIn> {
    let counted = place.find(|sense| match sense {
        Sense::Counts(unit) => Some(CountedIn::Units(unit)),
        Sense::OnePiece => Some(CountedIn::NotSaid),
        Sense::Sheet => Some(CountedIn::Units(Unit::Tablet)),
        _ => None,
    })?;
    Some((counted, place.next()))
}

/// A weight, if one stands here.
fn weight(place: Spot<'_>) -> Matched<'_, CountedIn> {
    let unit = place.find(|sense| match sense {
        Sense::Weight(unit) => Some(CountedIn::Weight(unit)),
        _ => None,
    })?;
    Some((unit, place.next()))
}

/// "500 mg", "250 mg/5 ml", "0.1 %": a strength, where something else is counted.
pub fn strength(place: Spot<'_>) -> Option<Spot<'_>> {
    let (_, mut end) = number(place)?;
    while end.is_mark(Sign::Slash) && number(end.next()).is_some() {
        end = number(end.next())?.1;
    }
    end = end.skip_mark(Sign::Dash);
    if end.is(Sense::PerCent) {
        return Some(end.next());
    }
    let (_, mut end) = match weight(end) {
        Some(found) => found,
        // "100 units/ml", and "5 ml" only behind a slash.
        None => unit(end).filter(|(_, after)| after.is_mark(Sign::Slash))?,
    };
    while end.is_mark(Sign::Slash) || end.is_mark(Sign::Plus) {
        let per = end.next();
        let per = number(per).map_or(per, |found| found.1);
        match weight(per).or_else(|| unit(per)) {
            Some((_, after)) => end = after,
            None if per.is(Sense::Hours) => end = per.next(),
            None => break,
        }
    }
    Some(end)
}

/// A strength in brackets or bare, behind what was counted.
fn skip_strength(place: Spot<'_>) -> Spot<'_> {
    let bracket = place.is_mark(Sign::Open);
    if let Some(end) = total(place) {
        return end;
    }
    let inner = place.skip_mark(Sign::Open).skip_mark(Sign::Other);
    let weighed = number(inner).filter(|(_, end)| weight(*end).is_some());
    match weighed.and_then(|_| strength(inner)) {
        Some(end) if bracket && end.is_mark(Sign::Close) => end.next(),
        Some(end) if !bracket && !end.is_mark(Sign::Close) => end,
        _ => place,
    }
}

/// "(1,000 mg total)", as American labels add.
fn total(place: Spot<'_>) -> Option<Spot<'_>> {
    let figure = Some(place.next()).filter(|_| place.is_mark(Sign::Open))?;
    let is_figure = matches!(figure.here()?.kind, Kind::Figure(_) | Kind::Unclear);
    let (_, end) = weight(figure.next()).filter(|_| is_figure)?;
    let end = if end.here()?.text == "total" {
        end.next()
    } else {
        end
    };
    end.is_mark(Sign::Close).then(|| end.next())
}

/// How much is taken at a time.
pub fn amount(place: Spot<'_>) -> Matched<'_, LabelPart> {
    if let Some(found) = spoons(place) {
        return Some(found);
    }
    if let Some(inner) = place.after(Sense::Article) {
        let inner = inner.skip(&[Sense::New]);
        let inner = strength(inner).unwrap_or(inner);
        if inner.is(Sense::Spoon) {
            return Some((LabelPart::Ask(LabelAsk::SpoonSize), inner.next()));
        }
        let (counted, end) = unit(inner)?;
        return Some((
            LabelPart::Amount(HowMany::One(Quantity::whole(1)), counted),
            end,
        ));
    }
    let (many, end) = how_many(place)?;
    // "2 x 500 mg tablets", "one 500 mg tablet".
    let inner = end.skip(&[Sense::TimesSign]);
    if let Some((counted, end)) = strength(inner).and_then(unit) {
        return Some((LabelPart::Amount(many, counted), end));
    }
    // "1 x 400 mg" is one of that strength.
    if end.is(Sense::TimesSign)
        && weight(number(inner)?.1).is_some()
        && let Some(end) = strength(inner)
    {
        return Some((LabelPart::Amount(many, CountedIn::NotSaid), end));
    }
    if let Some((counted, end)) = weight(end) {
        return Some(weighed(place, many, counted, end));
    }
    if let Some((counted, end)) = unit(end.skip(&[Sense::Filler, Sense::New])) {
        // 一粒半: one and a half.
        if let (Some(after), HowMany::One(one)) = (end.after(Sense::AndAHalf), many) {
            let half = Quantity::from_thousandths(500);
            return Some((LabelPart::Amount(HowMany::One(one + half), counted), after));
        }
        // "1 tablet or 2 tablets": a range with its unit twice.
        if let (Some(after), HowMany::One(first)) = (end.after(Sense::Or), many)
            && let Some((second, after)) = number(after)
            && let Some((again, after)) = unit(after)
            && again == counted
            && second > first
        {
            return Some((
                LabelPart::Amount(HowMany::Between(first, second), counted),
                after,
            ));
        }
        return Some((LabelPart::Amount(many, counted), skip_strength(end)));
    }
    if end.is(Sense::Spoon) {
        return Some((LabelPart::Ask(LabelAsk::SpoonSize), end.next()));
    }
    let is_named_otherwise = end.is(Sense::PerCent)
        || end.is_mark(Sign::Slash)
        || end.is_mark(Sign::Colon)
        || end.is_mark(Sign::Dash)
        || end.is_mark(Sign::Plus)
        || end.is(Sense::Times)
        || [
            Sense::Days,
            Sense::Weeks,
            Sense::Months,
            Sense::Hours,
            Sense::Minutes,
            Sense::Hourly,
            Sense::Years,
        ]
        .iter()
        .any(|sense| end.is(*sense));
    // A bare number, as in "take ONE at night".
    (!is_named_otherwise).then_some((LabelPart::Amount(many, CountedIn::NotSaid), end))
}

/// What a weight says: "10 mg (two tablets)" is two tablets; alone it is ten
/// milligrams; before a form or a slash it is a strength.
fn weighed<'a>(
    place: Spot<'a>,
    many: HowMany<Quantity>,
    counted: CountedIn,
    end: Spot<'a>,
) -> (LabelPart, Spot<'a>) {
    if end.is_mark(Sign::Open) {
        let inner = end.next().skip_mark(Sign::Other);
        if let Some((count, after)) = how_many(inner)
            && let Some((unit, after)) = unit(after)
            && after.is_mark(Sign::Close)
        {
            return (LabelPart::Amount(count, unit), after.next());
        }
    }
    let longer = strength(place).filter(|later| later.at > end.at);
    let is_strength = longer.is_some();
    let end = longer.unwrap_or(end);
    let is_form = unit(end).is_some() || end.find(form).is_some();
    if is_form || is_strength {
        return (LabelPart::Head(CountedIn::NotSaid), end);
    }
    (LabelPart::Amount(many, counted), end)
}

/// The unit that a named form is counted in.
pub fn form(sense: Sense) -> Option<CountedIn> {
    match sense {
        Sense::Form(unit) => Some(CountedIn::Units(unit)),
        _ => None,
    }
}

/// "two 5 ml spoonfuls": so many times what the spoon holds.
fn spoons(place: Spot<'_>) -> Matched<'_, LabelPart> {
    let millilitres = |place| -> Matched<'_, Quantity> {
        let (one, end) = number(place)?;
        let end = end
            .skip_mark(Sign::Dash)
            .after(Sense::Counts(Unit::Millilitre))?;
        let spoon = end.after(Sense::Spoon);
        Some((one, spoon.or_else(|| end.after(Sense::Counts(Unit::Dose)))?))
    };
    let counted = CountedIn::Units(Unit::Millilitre);
    if let Some((one, end)) = millilitres(place) {
        return Some((LabelPart::Amount(HowMany::One(one), counted), end));
    }
    let (count, inner) = if place.is(Sense::Article) && !place.is(Sense::Number(1000)) {
        (HowMany::One(Quantity::whole(1)), place.next())
    } else {
        how_many(place)?
    };
    let (size, end) = millilitres(inner.skip(&[Sense::TimesSign]))?;
    let many = match count {
        HowMany::One(one) => HowMany::One(one.times(size)),
        HowMany::Between(from, to) => HowMany::Between(from.times(size), to.times(size)),
    };
    Some((LabelPart::Amount(many, counted), end))
}
