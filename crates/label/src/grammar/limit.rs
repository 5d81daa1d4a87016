//! The most that may be taken, and the shortest time between doses.

use domain::amount::{Quantity, Unit};

use super::amount::amount;
use super::number::{how_many, how_many_whole};
use super::part::LabelPart;
use super::place::{Matched, Spot};
use super::rhythm::{per, times};
use crate::reading::{CountedIn, HowMany, LabelAsk, LabelLimit, LimitWindow};
use crate::sense::Sense;
use crate::token::Sign;

/// "do not take more than 8 in 24 hours", "højst 4 gange dagligt", 每日最多八粒.
pub fn limit(place: Spot<'_>) -> Matched<'_, (LabelPart, Option<LabelPart>)> {
    let place = place.skip_mark(Sign::Open);
    if let Some((window, end)) = per(place) {
        let inner = end
            .skip_mark(Sign::Comma)
            .skip(&[Sense::Filler, Sense::Turn, Sense::Verb]);
        let inner = inner.after(Sense::Most)?;
        let (mut found, end) = counted(inner)?;
        found.within = window.into();
        return Some(((LabelPart::Limit(found), None), end));
    }
    let (inner, ask) = if let Some(inner) = place.after(Sense::Most) {
        (inner, None)
    } else {
        (
            place.after(Sense::UpTo)?,
            Some(LabelPart::Ask(LabelAsk::UpTo)),
        )
    };
    let inner = inner
        .skip(&[Sense::UpTo, Sense::Filler, Sense::Verb])
        .skip_mark(Sign::Other)
        .skip_mark(Sign::Colon);
    // 最多每日三粒.
    if let Some((window, after)) = per(inner).filter(|_| inner.is_han())
        && let Some((mut found, end)) = counted(after.skip(&[Sense::Filler, Sense::Verb]))
    {
        found.within = window.into();
        return Some(((LabelPart::Limit(found), ask), end));
    }
    let (mut found, end) = counted(inner)?;
    if found.within != LimitWindow::NotSaid {
        return Some(((LabelPart::Limit(found), ask), end));
    }
    if end.is(Sense::AtOneTime) {
        found.within = LimitWindow::AtOnce;
        return Some(((LabelPart::Limit(found), ask), end.next()));
    }
    // "max. 3 tabl. dgl.": the point of what is shortened.
    let end = end.skip_mark(Sign::Other);
    let inner = end.skip(&[Sense::Filler, Sense::Verb]);
    if let Some((window, end)) = per(end).or_else(|| per(inner)) {
        found.within = LimitWindow::from(window);
        let end = end.skip(&[Sense::Filler]).skip_mark(Sign::Close);
        return Some(((LabelPart::Limit(found), ask), end));
    }
    // "up to 2 tablets" is an amount and no limit.
    ask.is_none()
        .then_some(((LabelPart::Limit(found), None), end))
}

/// So much, or so many times.
fn counted(place: Spot<'_>) -> Matched<'_, LabelLimit> {
    let limit = |most, unit, within| LabelLimit { most, unit, within };
    let doses = CountedIn::Units(Unit::Dose);
    if let Some((HowMany::One(many), end)) = times(place) {
        let most = Quantity::whole(many.into());
        if place.is(Sense::Often(many)) || end.at > place.at + 1 {
            return Some((limit(most, doses, LimitWindow::NotSaid), end));
        }
    }
    if let Some(many) = place.find(|sense| match sense {
        Sense::TimesADay(many) => Some(many),
        _ => None,
    }) {
        let most = Quantity::whole(many.into());
        return Some((limit(most, doses, LimitWindow::Day), place.next()));
    }
    // "8/24h".
    if let Some((HowMany::One(most), end)) = how_many(place)
        && end.is_mark(Sign::Slash)
        && per(end).is_some()
    {
        let limit = limit(most, CountedIn::NotSaid, LimitWindow::NotSaid);
        return Some((limit, end));
    }
    match amount(place)? {
        (LabelPart::Amount(HowMany::One(most), unit), end) => {
            Some((limit(most, unit, LimitWindow::NotSaid), end))
        }
        _ => None,
    }
}

/// "at least 4 hours between doses", 每次相隔最少四小時.
pub fn gap(place: Spot<'_>) -> Matched<'_, LabelPart> {
    // "not more often than every 4 hours".
    if let Some(inner) = place.after(Sense::Not).or_else(|| place.after(Sense::Most)) {
        let inner = inner.skip(&[Sense::Verb, Sense::Filler]);
        if let Some(inner) = inner.after(Sense::Oftener) {
            let (minutes, end) = minutes(inner.skip_mark(Sign::Stop))?;
            return Some((LabelPart::Gap(minutes), end));
        }
    }
    // "may repeat after 2 hours".
    if let Some(inner) = place.after(Sense::RepeatAfter) {
        let (minutes, end) = minutes(inner)?;
        return Some((LabelPart::Gap(minutes), end));
    }
    let opened = place.skip(&[Sense::Leave, Sense::AtLeast, Sense::Filler, Sense::Article]);
    let inner = opened.skip(&[Sense::AtLeast]);
    let (minutes, end) = minutes(inner)?;
    let is_chinese = place.is(Sense::Leave) && place.is_han();
    let closed = end.skip(&[Sense::Filler]);
    if let Some(end) = closed.after(Sense::Between) {
        let noun = end.skip(&[Sense::Filler, Sense::Each, Sense::Between]);
        let noun = match amount_noun(noun) {
            Some(after) => after,
            None => end,
        };
        return Some((LabelPart::Gap(minutes), noun));
    }
    is_chinese.then_some((LabelPart::Gap(minutes), end.skip(&[Sense::Between])))
}

/// "doses", "tablets" behind "between".
fn amount_noun(place: Spot<'_>) -> Option<Spot<'_>> {
    super::amount::unit(place).map(|found| found.1)
}

/// A time in minutes; of two the shorter, which is the shortest.
fn minutes(place: Spot<'_>) -> Matched<'_, u32> {
    if let Some(end) = place.after(Sense::HalfHour) {
        return Some((30, end));
    }
    let (many, end) = how_many_whole(place)?;
    let end = end.skip_mark(Sign::Stop);
    let each = if end.is(Sense::Hours) {
        60
    } else if end.is(Sense::Minutes) {
        1
    } else {
        return None;
    };
    Some((u32::from(many.least()) * each, end.next()))
}
