//! How often: so many times a day, every so many hours, days or weeks.

use domain::amount::Unit;

use super::number::{how_many_whole, whole_number};
use super::part::LabelPart;
use super::place::{Matched, Spot};
use crate::reading::{HowMany, LimitWindow, OnDays};
use crate::sense::Sense;
use crate::token::Sign;

/// The time that something happens so often in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// A day.
    Day,
    /// Any 24 hours.
    Hours24,
    /// A week.
    Week,
    /// A month.
    Month,
}

impl From<Per> for LimitWindow {
    fn from(per: Per) -> Self {
        match per {
            Per::Day => Self::Day,
            Per::Hours24 => Self::Hours24,
            Per::Week => Self::Week,
            Per::Month => Self::NotSaid,
        }
    }
}

/// "a day", "daily", "in 24 hours", "om ugen", 每日.
pub fn per(place: Spot<'_>) -> Matched<'_, Per> {
    if place.is(Sense::Daily) || place.is(Sense::ADay) {
        return Some((Per::Day, place.next()));
    }
    if place.is(Sense::Weekly(1)) {
        return Some((Per::Week, place.next()));
    }
    if place.is(Sense::Monthly(1)) {
        return Some((Per::Month, place.next()));
    }
    // "i 24 timer", beside a limit or a number of times.
    if let Some((24, end)) = place.after(Sense::For).and_then(whole_number)
        && end.is(Sense::Hours)
    {
        return Some((Per::Hours24, end.next()));
    }
    let opened = place.is(Sense::Per) || place.is(Sense::Each) || place.is_mark(Sign::Slash);
    let mut inner = place
        .skip_mark(Sign::Slash)
        .skip(&[Sense::Each, Sense::Per])
        .skip_mark(Sign::Other);
    // "24 hours" alone, 24小時內; "in one day", 一日.
    if let Some((number, end)) = whole_number(inner) {
        if number == 24 && end.is(Sense::Hours) {
            return Some((Per::Hours24, end.next()));
        }
        // "for 1 week" and "i 1 uge" are lengths.
        if number != 1 || !end.is_han() {
            return None;
        }
        inner = end;
    } else if !(opened || place.is(Sense::Days) && place.is_han()) {
        return None;
    }
    let found = if inner.is(Sense::Days) {
        Per::Day
    } else if inner.is(Sense::Weeks) {
        Per::Week
    } else if inner.is(Sense::Months) {
        Per::Month
    } else {
        return None;
    };
    Some((found, inner.next()))
}

/// "three times", "twice", "3 x", "x 3".
pub fn times(place: Spot<'_>) -> Matched<'_, HowMany<u16>> {
    if let Some(often) = place.find(|sense| match sense {
        Sense::Often(often) => Some(often),
        _ => None,
    }) {
        let end = place.next();
        // "once or twice a day".
        if let Some(after) = end.after(Sense::Or).or_else(|| end.after(Sense::To))
            && let Some((HowMany::One(more), after)) = times(after)
            && more > often
        {
            return Some((HowMany::Between(often, more), after));
        }
        return Some((HowMany::One(often), end));
    }
    if let Some(inner) = place.after(Sense::TimesSign) {
        let (many, end) = how_many_whole(inner)?;
        // "x 7 days" is a length, "x 5/7" too.
        let is_length = [
            Sense::Days,
            Sense::Weeks,
            Sense::Months,
            Sense::Counts(Unit::Dose),
        ]
        .iter()
        .any(|sense| end.is(*sense))
            || end.is_mark(Sign::Slash);
        return (!is_length).then(|| (many, end.skip(&[Sense::Times])));
    }
    let (many, end) = how_many_whole(place)?;
    let end = end
        .after(Sense::Times)
        .or_else(|| end.after(Sense::TimesSign))?;
    // "3 times or 4 times".
    Some((many, end))
}

/// So many times a day, a week or a month, in either order.
pub fn rhythm(place: Spot<'_>) -> Matched<'_, LabelPart> {
    if let Some(many) = place.find(|sense| match sense {
        Sense::TimesADay(many) => Some(many),
        _ => None,
    }) {
        return Some((LabelPart::TimesADay(HowMany::One(many)), place.next()));
    }
    if let Some(found) = every(place) {
        return Some(found);
    }
    if let Some((many, end)) = times(place) {
        let verb = end.skip(&[Sense::Filler, Sense::Verb]);
        if let Some((per, end)) = per(end).or_else(|| per(verb)) {
            return part(many, per, end);
        }
        // "once every 12 hours": the times are one.
        if many == HowMany::One(1) {
            let daily = place.is(Sense::Often(1));
            if let Some((LabelPart::EveryHours(_) | LabelPart::Days(_), _)) = every(end) {
                return every(end);
            }
            return daily.then_some((LabelPart::JustOnce, place.next()));
        }
        return None;
    }
    // 每日三次, 一日服三次, "daily 3 times".
    let (found, end) = per(place)?;
    let inner = end
        .skip(&[Sense::Verb, Sense::Spread, Sense::Filler])
        .skip_mark(Sign::Colon);
    if let Some((many, end)) = times(inner).or_else(|| times(end)) {
        // "daily once a week" says two things.
        if per(end).is_none() {
            return part(many, found, end);
        }
    }
    // "in a week" alone is a time to wait.
    if place
        .here()
        .is_some_and(|one| matches!(one.text.as_str(), "in" | "within" | "over"))
    {
        return None;
    }
    // "3 days a week" is no day.
    match found {
        Per::Day if place.is(Sense::Daily) => Some((LabelPart::Daily, end)),
        Per::Day => Some((LabelPart::ADay, end)),
        Per::Week => Some((LabelPart::Days(OnDays::TimesAWeek(1)), end)),
        Per::Month => Some((LabelPart::Days(OnDays::EveryMonths(1, None)), end)),
        Per::Hours24 => None,
    }
}

fn part(many: HowMany<u16>, per: Per, end: Spot<'_>) -> Matched<'_, LabelPart> {
    let part = match (per, many) {
        (Per::Day | Per::Hours24, many) => LabelPart::TimesADay(many),
        (Per::Week, HowMany::One(many)) if many <= 7 => LabelPart::Days(OnDays::TimesAWeek(many)),
        (Per::Month, HowMany::One(1)) => LabelPart::Days(OnDays::EveryMonths(1, None)),
        _ => return None,
    };
    Some((part, end))
}

/// Every so many hours, days, weeks or months.
pub fn every(place: Spot<'_>) -> Matched<'_, LabelPart> {
    if let Some(days) = place.find(|sense| match sense {
        Sense::EveryDays(days) => Some(OnDays::EveryDays(days)),
        Sense::Weekly(1) => Some(OnDays::TimesAWeek(1)),
        Sense::Weekly(weeks) => Some(OnDays::EveryWeeks(weeks, None)),
        Sense::Monthly(months) => Some(OnDays::EveryMonths(months, None)),
        _ => None,
    }) {
        return Some((LabelPart::Days(days), place.next()));
    }
    // "4 hourly", "4-6 hourly".
    if let Some((many, end)) = how_many_whole(place)
        && let Some(end) = end.skip_mark(Sign::Dash).after(Sense::Hourly)
    {
        return hours(many, end);
    }
    if place.is(Sense::Hourly) {
        return hours(HowMany::One(1), place.next());
    }
    let skipping = place.is(Sense::Skipping) && !place.is(Sense::Each);
    let inner = place
        .after(Sense::Each)
        .or_else(|| place.after(Sense::Skipping))?
        .skip(&[Sense::Per]);
    if inner.is(Sense::EachMeal) {
        return Some((LabelPart::EachMeal, inner.next()));
    }
    // "every hour".
    if inner.is(Sense::Hours) && place.is(Sense::Each) {
        return hours(HowMany::One(1), inner.next());
    }
    let (many, end) = ordinal(inner)?;
    let end = end.skip_mark(Sign::Dash);
    let (part, end) = if end.is(Sense::Hours) {
        hours(many, end.next())?
    } else if let HowMany::One(one) = many
        && !skipping
    {
        let days = if end.is(Sense::Days) {
            OnDays::EveryDays(one)
        } else if end.is(Sense::Weeks) {
            OnDays::EveryWeeks(one, None)
        } else if end.is(Sense::Months) {
            OnDays::EveryMonths(one, None)
        } else {
            return None;
        };
        (plainly(days), end.next())
    } else {
        return None;
    };
    // 每四小時一次; 每三日三次 is something else.
    let inner = end.skip(&[Sense::Verb, Sense::Spread]);
    match times(inner).or_else(|| times(end)) {
        Some((HowMany::One(1), after)) if per(after).is_none() => Some((part, after)),
        Some(_) if !end.is(Sense::Often(1)) => None,
        _ => Some((part, end)),
    }
}

/// Every one day is a day, every one week a week.
fn plainly(days: OnDays) -> LabelPart {
    match days {
        OnDays::EveryDays(1) => LabelPart::Daily,
        OnDays::EveryWeeks(1, _) => LabelPart::Days(OnDays::TimesAWeek(1)),
        other => LabelPart::Days(other),
    }
}

fn hours(many: HowMany<u16>, end: Spot<'_>) -> Matched<'_, LabelPart> {
    (many.most() <= 168).then_some((LabelPart::EveryHours(many), end))
}

/// "8", "8.", "8th", "third", "4 to 6", "4.-6.".
fn ordinal(place: Spot<'_>) -> Matched<'_, HowMany<u16>> {
    if let Some(number) = place.find(|sense| match sense {
        Sense::Ordinal(number) => Some(number),
        _ => None,
    }) {
        return Some((HowMany::One(number), place.next()));
    }
    let (many, end) = how_many_whole(place)?;
    let end = end.skip_mark(Sign::Stop).skip(&[Sense::OrdinalMark]);
    if let HowMany::One(first) = many {
        let between = if end.is(Sense::To) || end.is(Sense::Or) || end.is_mark(Sign::Dash) {
            Some(end.next())
        } else {
            None
        };
        if let Some((second, after)) = between.and_then(whole_number)
            && second > first
        {
            let after = after.skip_mark(Sign::Stop).skip(&[Sense::OrdinalMark]);
            return Some((HowMany::Between(first, second), after));
        }
    }
    Some((many, end))
}
