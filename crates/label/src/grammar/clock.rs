//! Clock times, written so that no one can take them for another.

use chrono::NaiveTime;

use super::number::figure;
use super::part::LabelPart;
use super::place::{Matched, Spot};
use crate::reading::TakenAt;
use crate::sense::Sense;
use crate::token::{Kind, Sign};

/// Whether the hour counts to 12 or to 24.
#[derive(Clone, Copy)]
enum Half {
    Am,
    Pm,
    NotSaid,
}

/// "08:00", "at 8 am", "kl. 8", 上午八時. Without any of these a number is no time.
pub fn clock(place: Spot<'_>) -> Matched<'_, LabelPart> {
    let (time, end) = time(place)?;
    Some((LabelPart::At(TakenAt::Clock(time)), end))
}

fn time(place: Spot<'_>) -> Matched<'_, NaiveTime> {
    let is_danish_clock = place.is(Sense::At) && place.is(Sense::OClock);
    let mut inner = place.skip(&[Sense::At]).skip_mark(Sign::Other);
    let mut half = Half::NotSaid;
    if let Some((said, after)) = half_of_day(inner) {
        half = said;
        inner = after;
    }
    let (hour, minute, is_written_out, end) = figures(inner, place.is(Sense::At))?;
    let is_full = is_written_out;
    if let Half::NotSaid = half
        && let Some((said, after)) = latin_half(end)
    {
        return made(hour, minute, said, after);
    }
    if let Some(end) = end.after(Sense::OClock).filter(|_| !is_danish_clock) {
        // 八時半; 八時 without half of the day is not sure.
        let (minute, end) = match end.after(Sense::Number(500)) {
            Some(after) => (30, after),
            None => (minute, end),
        };
        return match half {
            Half::NotSaid if hour < 13 => None,
            _ => made(hour, minute, half, end),
        };
    }
    let is_sure = is_full || is_danish_clock;
    is_sure.then(|| made(hour, minute, half, end)).flatten()
}

/// Hours and minutes in figures, and whether the minutes are written.
fn figures(place: Spot<'_>, after_at: bool) -> Option<(u32, u32, bool, Spot<'_>)> {
    let here = place.here()?;
    if let Kind::Figure(_) | Kind::Unclear = here.kind
        && let Some((hour, minute)) = here.text.split_once('.')
        && minute.len() == 2
        && hour.len() <= 2
    {
        // "8.30" is a time behind "at", "kl." or before "am" only.
        let is_time = after_at || latin_half(place.next()).is_some();
        let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
        return is_time.then_some((hour, minute, true, place.next()));
    }
    // "at 0800".
    if after_at && here.text.len() == 4 && here.text.bytes().all(|c| c.is_ascii_digit()) {
        let (hour, minute) = (here.text.get(..2)?, here.text.get(2..)?);
        return Some((hour.parse().ok()?, minute.parse().ok()?, true, place.next()));
    }
    let hour = figure(place)?;
    let colon = place.next();
    if colon.is_mark(Sign::Colon)
        && let Some(minute) = figure(colon.next())
        && colon.next().here().is_some_and(|one| one.text.len() == 2)
    {
        return Some((hour, minute, true, colon.next().next()));
    }
    Some((hour, 0, false, colon))
}

/// 上午, 早上, 晚上 before a time.
fn half_of_day(place: Spot<'_>) -> Matched<'_, Half> {
    use crate::reading::DayMoment::{Afternoon, Evening, Morning};
    let is = |sense| place.is(sense);
    let half = if is(Sense::Am) || is(Sense::Moment(Morning)) {
        Half::Am
    } else if is(Sense::Pm) || is(Sense::Moment(Evening)) || is(Sense::Moment(Afternoon)) {
        Half::Pm
    } else {
        return None;
    };
    let after = place.next();
    // Only Chinese puts it first.
    let is_chinese = place.is_han();
    is_chinese.then_some((half, after))
}

fn latin_half(place: Spot<'_>) -> Matched<'_, Half> {
    let half = if place.is(Sense::Am) {
        Half::Am
    } else if place.is(Sense::Pm) {
        Half::Pm
    } else {
        return None;
    };
    let is_latin = place.here()?.text.is_ascii();
    is_latin.then_some((half, place.next()))
}

fn made(hour: u32, minute: u32, half: Half, end: Spot<'_>) -> Matched<'_, NaiveTime> {
    let hour = match half {
        Half::NotSaid => hour,
        Half::Am if hour == 12 => 0,
        Half::Am if (1..12).contains(&hour) => hour,
        Half::Pm if hour == 12 => 12,
        Half::Pm if (1..12).contains(&hour) => hour + 12,
        Half::Am | Half::Pm => return None,
    };
    Some((NaiveTime::from_hms_opt(hour, minute, 0)?, end))
}

/// A time in a list that began with one: "kl. 8 og 20", "8 and 11 pm" is not one.
pub fn further(place: Spot<'_>) -> Matched<'_, LabelPart> {
    let joined = place.skip_mark(Sign::Comma).skip(&[Sense::And]);
    if joined.at == place.at {
        return None;
    }
    let joined = joined.skip(&[Sense::At]);
    let (hour, minute, _, end) = figures(joined, true)?;
    let ends = end.here().is_none_or(|one| {
        one.ends_sentence() || one.is(Sense::And) || one.mark() == Some(Sign::Comma)
    });
    let (time, end) = ends
        .then(|| made(hour, minute, Half::NotSaid, end))
        .flatten()?;
    Some((LabelPart::At(TakenAt::Clock(time)), end))
}
