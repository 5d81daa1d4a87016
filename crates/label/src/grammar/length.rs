//! How long, how long without, and what comes after how long.

use chrono::NaiveDate;

use super::number::{figure, how_many_whole};
use super::part::LabelPart;
use super::place::{Matched, Spot};
use super::rhythm::{per, times};
use crate::reading::{HowMany, LabelAsk, Lasts};
use crate::sense::Sense;
use crate::token::Sign;

/// So many days, weeks or months; weeks as days.
fn span(place: Spot<'_>) -> Matched<'_, (HowMany<u16>, Lasts)> {
    let (many, end) = if place.is(Sense::Article) && !place.is(Sense::Number(1000)) {
        (HowMany::One(1), place.next())
    } else {
        how_many_whole(place)?
    };
    let end = end.skip_mark(Sign::Dash);
    let one = many.most();
    let lasts = if end.is(Sense::Days) {
        Lasts::Days(one)
    } else if end.is(Sense::Weeks) {
        Lasts::Days(one.checked_mul(7)?)
    } else if end.is(Sense::Months) {
        Lasts::Months(one)
    } else {
        return script(place);
    };
    Some(((many, lasts), end.next()))
}

/// "5/7", "2/52", "3/12": days, weeks and months as scripts write them.
fn script(place: Spot<'_>) -> Matched<'_, (HowMany<u16>, Lasts)> {
    let number = u16::try_from(figure(place)?).ok()?;
    let slash = place.next();
    let of = figure(slash.next()).filter(|_| slash.is_mark(Sign::Slash))?;
    let lasts = match of {
        7 => Lasts::Days(number),
        52 => Lasts::Days(number.checked_mul(7)?),
        12 => Lasts::Months(number),
        _ => return None,
    };
    let end = slash.next().next();
    let is_date = end.is_mark(Sign::Slash);
    (number > 0 && !is_date).then_some(((HowMany::One(number), lasts), end))
}

/// "on day 2", "days 2 to 5".
pub fn day_range(place: Spot<'_>) -> Matched<'_, LabelPart> {
    let inner = place.skip(&[Sense::Filler]).after(Sense::Days)?;
    if inner.is_han() {
        return None;
    }
    match how_many_whole(inner)? {
        (HowMany::One(day), end) => Some((LabelPart::DayRange(day, day), end)),
        (HowMany::Between(from, to), end) => Some((LabelPart::DayRange(from, to), end)),
    }
}

/// How long something is taken.
pub fn lasts(place: Spot<'_>) -> Matched<'_, LabelPart> {
    if place.is(Sense::UntilFinished) {
        return Some((LabelPart::Lasts(Lasts::UntilFinished), place.next()));
    }
    if let Some(days) = place.find(|sense| match sense {
        Sense::First(days) => Some(days),
        _ => None,
    }) {
        // 首個星期一 is a Monday.
        let is_day = place.is_han()
            && place
                .next()
                .here()
                .is_some_and(|one| one.number().is_some());
        return (!is_day).then(|| (LabelPart::DayRange(1, days), place.next()));
    }
    if let Some(inner) = place.after(Sense::Until) {
        let noun = inner.skip(&[Sense::Filler]);
        if noun.is(Sense::Finished) {
            return Some((LabelPart::Lasts(Lasts::UntilFinished), noun.next()));
        }
        if let Some(found) = date(inner) {
            return Some(found);
        }
    }
    let inner = place
        .skip(&[Sense::For, Sense::Course])
        .skip_mark(Sign::Colon);
    let is_said = inner.at > place.at;
    let inner = inner.skip(&[Sense::Ordinal(1)]);
    let at_most = inner
        .after(Sense::Most)
        .or_else(|| inner.after(Sense::UpTo));
    if let Some(((_, most), end)) = at_most.and_then(span) {
        return ends_here(end).then_some((length_range(None, most), end));
    }
    if is_said
        && let Some((HowMany::One(doses), end)) = how_many_whole(inner)
        && end.is(Sense::Counts(domain::amount::Unit::Dose))
    {
        return Some((LabelPart::Lasts(Lasts::Doses(doses)), end.next()));
    }
    let ((many, lasts), end) = span(inner)?;
    if !ends_here(end) {
        return None;
    }
    let end = end.skip(&[Sense::Course]);
    match many {
        HowMany::One(_) => Some((LabelPart::Lasts(lasts), end)),
        HowMany::Between(from, to) => {
            // The span is that of the larger number.
            let from = match lasts {
                Lasts::Days(days) => from.checked_mul(days / to.max(1)),
                _ => None,
            };
            Some((length_range(from, lasts), end))
        }
    }
}

/// "5 to 7 days", "at most 3 days"; months are not counted in days.
const fn length_range(from: Option<u16>, most: Lasts) -> LabelPart {
    match most {
        Lasts::Days(to) => LabelPart::LengthRange { from, to },
        _ => LabelPart::Ask(LabelAsk::LengthRange),
    }
}

/// 一日三次 is no length of one day, and "3 days a week" none of three.
fn ends_here(end: Spot<'_>) -> bool {
    let verb = end.skip(&[Sense::Verb, Sense::Spread]);
    let is_rhythm = !end.is(Sense::For) && (times(end).is_some() || times(verb).is_some());
    let before_or_after = end.is(Sense::Before) || end.is(Sense::After) || end.is(Sense::Between);
    !is_rhythm && per_week(end).is_none() && !before_or_after
}

fn per_week(place: Spot<'_>) -> Option<Spot<'_>> {
    let (found, end) = per(place)?;
    matches!(found, super::rhythm::Per::Week | super::rhythm::Per::Month).then_some(end)
}

/// So many days without.
pub fn off(place: Spot<'_>) -> Matched<'_, LabelPart> {
    let place = place.skip(&[Sense::And]);
    let days = |place| match span(place) {
        Some(((HowMany::One(_), Lasts::Days(days)), end)) => Some((days, end)),
        _ => None,
    };
    let inner = place.skip(&[Sense::Article, Sense::Filler]);
    if let Some(named) = inner
        .after(Sense::Break)
        .or_else(|| inner.after(Sense::Stop))
    {
        let named = named.skip(&[
            Sense::Break,
            Sense::For,
            Sense::Filler,
            Sense::Kept,
            Sense::Verb,
        ]);
        let (off, end) = days(named)?;
        return Some((LabelPart::Off(off), end));
    }
    let lead = place.skip(&[Sense::For, Sense::Filler]);
    let lead = if lead.is(Sense::Article) && days(lead).is_none() {
        lead.next()
    } else {
        lead
    };
    // "7 tablet-free days".
    if let Some((HowMany::One(off), free)) = how_many_whole(lead)
        && let Some(end) = free.skip_mark(Sign::Dash).after(Sense::Break)
        && end.is(Sense::Days)
    {
        return Some((LabelPart::Off(off), end.next()));
    }
    let (off, end) = days(lead)?;
    let end = end.skip_mark(Sign::Dash).skip_mark(Sign::Comma).skip(&[
        Sense::Filler,
        Sense::Article,
        Sense::Per,
    ]);
    let end = end.after(Sense::Break)?;
    // 21日停7日: the break is the second number.
    if days(end).is_some() {
        return None;
    }
    // "without tablets", "off treatment".
    let mut end = end.skip(&[Sense::Break]);
    if matches!(end.here(), Some(one) if one.senses.iter().any(|s| matches!(s, Sense::Counts(_))))
        && !end.is(Sense::Article)
    {
        end = end.next();
    }
    Some((LabelPart::Off(off), end))
}

/// "after a week": so many days later.
pub fn after(place: Spot<'_>) -> Matched<'_, LabelPart> {
    let inner = place.after(Sense::After)?;
    match span(inner)? {
        ((HowMany::One(_), Lasts::Days(days)), end) => Some((LabelPart::After(days), end)),
        _ => None,
    }
}

/// A date behind "until". Without a year, or with day and month in doubt, it is asked.
fn date(place: Spot<'_>) -> Matched<'_, LabelPart> {
    let asked = |end| Some((LabelPart::Ask(LabelAsk::Date), end));
    let here = place.here()?;
    let points: Vec<&str> = here.text.split('.').collect();
    if let [day, month, year] = points[..]
        && year.len() == 4
    {
        let (day, month, year) = (day.parse().ok()?, month.parse().ok()?, year.parse().ok()?);
        return Some(made(year, month, day, place.next()));
    }
    let first = figure(place.skip(&[Sense::Filler]))?;
    let place = place.skip(&[Sense::Filler]);
    let mark = place.next().skip_mark(Sign::Stop);
    // 2026年1月5日.
    if mark.is(Sense::Years) {
        let month = figure(mark.next())?;
        let day = mark.next().next().after(Sense::Months)?;
        let end = day.next().after(Sense::Days)?;
        return Some(made(first, month, figure(day)?, end));
    }
    let parted = |place: Spot<'_>| place.is_mark(Sign::Slash) || place.is_mark(Sign::Dash);
    if parted(mark)
        && let Some(second) = figure(mark.next())
    {
        let mark = mark.next().next();
        let third = figure(mark.next()).filter(|_| parted(mark));
        let end = mark.next().next();
        return match third {
            Some(day) if first > 1000 => Some(made(first, second, day, end)),
            Some(year) if year > 1000 && first > 12 => Some(made(year, second, first, end)),
            Some(_) => asked(end),
            None => asked(mark),
        };
    }
    let named = mark.skip(&[Sense::OrdinalMark, Sense::Filler]);
    let month = named.find(|sense| match sense {
        Sense::Month(month) => Some(u32::from(month)),
        _ => None,
    })?;
    match figure(named.next()) {
        Some(year) if year > 1000 => Some(made(year, month, first, named.next().next())),
        _ => asked(named.next()),
    }
}

fn made(year: u32, month: u32, day: u32, end: Spot<'_>) -> (LabelPart, Spot<'_>) {
    let year = i32::try_from(year)
        .ok()
        .filter(|year| (2000..2100).contains(year));
    let date = year.and_then(|year| NaiveDate::from_ymd_opt(year, month, day));
    match date {
        Some(date) => (LabelPart::Lasts(Lasts::Until(date)), end),
        None => (LabelPart::Ask(LabelAsk::Date), end),
    }
}
