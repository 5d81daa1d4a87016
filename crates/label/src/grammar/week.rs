//! Days of the week and of the month.

use chrono::Weekday::{self, Fri, Mon, Sat, Sun, Thu, Tue, Wed};

use super::number::figure;
use super::part::LabelPart;
use super::place::{Matched, Spot};
use crate::sense::Sense;
use crate::token::Sign;

const WEEK: [Weekday; 7] = [Mon, Tue, Wed, Thu, Fri, Sat, Sun];

/// "on Monday", "Mondays", "Monday to Friday", 逢星期一、三、五.
pub fn weekdays(place: Spot<'_>) -> Matched<'_, Vec<LabelPart>> {
    if place.is(Sense::WorkingDays) {
        let days = vec![Mon, Tue, Wed, Thu, Fri];
        return Some((vec![LabelPart::Weekdays(days)], place.next()));
    }
    if place.is(Sense::Weekend) {
        return Some((vec![LabelPart::Weekdays(vec![Sat, Sun])], place.next()));
    }
    if place.is(Sense::OtherDays) {
        return Some((vec![LabelPart::OtherDays], place.next()));
    }
    let inner = place.skip(&[Sense::Each, Sense::Filler]);
    let (first, each) = weekday(inner)?;
    let each = each || place.is(Sense::Each);
    let mut end = inner.next();
    let mut days = vec![first];
    // "Monday to Friday"; "mandag til fredag".
    let is_between = end.is(Sense::To) || end.is_mark(Sign::Dash);
    let between = is_between.then(|| end.next());
    if let Some(last) = between
        && let Some((last_day, _)) = weekday(last)
    {
        let from = first.num_days_from_monday() as usize;
        let to = last_day.num_days_from_monday() as usize;
        if from >= to {
            return None;
        }
        return Some((
            vec![LabelPart::Weekdays(WEEK[from..=to].to_vec())],
            last.next(),
        ));
    }
    // 逢星期一、三、五: the further days are bare numbers.
    while inner.is_han()
        && let Some((day, after)) = han_day(end)
    {
        days.push(day);
        end = after;
    }
    if days.len() > 1 || each {
        return Some((vec![LabelPart::Weekdays(days)], end));
    }
    Some((vec![LabelPart::Weekday(first)], end))
}

fn weekday(place: Spot<'_>) -> Option<(Weekday, bool)> {
    place.find(|sense| match sense {
        Sense::DayOfWeek(day) => Some((day, false)),
        Sense::EveryWeekday(day) => Some((day, true)),
        _ => None,
    })
}

/// 、三 behind 星期一. A bare number needs its comma, or 及 before it.
fn han_day(place: Spot<'_>) -> Matched<'_, Weekday> {
    let bare = place.skip_mark(Sign::Comma).skip(&[Sense::And]);
    let at = "一二三四五六日"
        .chars()
        .position(|day| bare.here().is_some_and(|one| one.text.chars().eq([day])))?;
    let end = bare.next();
    // 星期一，三粒 is an amount, and 星期一，三次 a number of times.
    let ends = end.here().is_none_or(|one| {
        one.mark().is_some()
            || one.is(Sense::Filler)
            || one.is(Sense::Verb)
            || one.is(Sense::And)
            || one.is(Sense::OneEach)
            || one.is(Sense::Each)
            || one
                .senses
                .iter()
                .any(|sense| matches!(sense, Sense::Moment(_)))
            || one.number().is_some()
            || one.kind == crate::token::Kind::Unclear
    });
    let is_joined = bare.at > place.at || bare.here()?.kind == crate::token::Kind::Unclear;
    (ends && is_joined).then_some((WEEK[at], end))
}

/// "on the 1st of each month".
pub fn month_day(place: Spot<'_>) -> Matched<'_, LabelPart> {
    // 每月一號.
    if let Some(inner) = place
        .after(Sense::Monthly(1))
        .filter(|inner| inner.is_han())
    {
        let day = u8::try_from(figure(inner)?).ok()?;
        let end = inner.next().after(Sense::OrdinalMark)?;
        return (1..=31)
            .contains(&day)
            .then_some((LabelPart::MonthDay(day), end));
    }
    let inner = place.skip(&[Sense::Filler]);
    let day = u8::try_from(figure(inner)?)
        .ok()
        .filter(|day| (1..=31).contains(day))?;
    let marked = inner.next();
    let end = marked.skip(&[Sense::OrdinalMark]).skip_mark(Sign::Stop);
    let is_ordinal = end.at > marked.at;
    let end = end.skip(&[Sense::Days, Sense::Filler]);
    let month = end.skip(&[Sense::Each, Sense::Per, Sense::Article]);
    let end = month
        .after(Sense::Months)
        .or_else(|| end.after(Sense::Monthly(1)))?;
    is_ordinal.then_some((LabelPart::MonthDay(day), end))
}
