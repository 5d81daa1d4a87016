//! Directions of a document in words: its own, and its figures spelled out. Nothing is
//! worked out and no abbreviation of ours comes in (G6, G12).

use exchange::summary::{
    AmountSize, AsNeeded, Decimal, DoseBounds, DoseLimit, DosePart, DoseTimes, Passage, SpanUnit,
    SummaryAmount, SummaryDirection,
};
use text::Text;

use super::known_date::known_date;

/// Whether a line of directions has words besides its figures.
#[derive(Clone, Copy, PartialEq, Eq)]
enum HasWords {
    Yes,
    No,
}

/// One line of directions: its own words first, then what it has in figures.
pub fn direction_lines(direction: &SummaryDirection, t: &Text) -> Vec<String> {
    let mut lines = own_words(direction);
    let figures = figures(direction, t);
    lines.extend((!figures.is_empty()).then_some(figures));
    lines
}

/// The same in one run: its own words, or its figures where it has none. What stands in
/// other words of it already is not said twice.
pub fn direction_line(direction: &SummaryDirection, t: &Text) -> String {
    let mut parts: Vec<String> = Vec::new();
    for words in own_words(direction) {
        if !parts.iter().any(|part| part.contains(&words)) {
            parts.push(words);
        }
    }
    if parts.is_empty() {
        figures(direction, t)
    } else {
        parts.join(t.grammar.clause)
    }
}

fn own_words(direction: &SummaryDirection) -> Vec<String> {
    let mut all: Vec<&Passage> = direction.text.iter().collect();
    let others = direction.to_person.iter().chain(&direction.added);
    for other in others {
        if !all.contains(&other) {
            all.push(other);
        }
    }
    all.into_iter().map(Passage::shown).collect()
}

fn figures(direction: &SummaryDirection, t: &Text) -> String {
    let i = t.interchange;
    let mut parts: Vec<String> = direction.parts.iter().map(|one| part(one, t)).collect();
    if let Some(told) = &direction.times {
        let has = match direction.text {
            Some(_) => HasWords::Yes,
            None => HasWords::No,
        };
        parts.extend(times(told, has, t));
    }
    parts.extend(direction.as_needed.as_ref().map(|needed| match needed {
        AsNeeded::Untold => i.as_needed.to_owned(),
        AsNeeded::For(what) => i.as_needed_for(&what.shown()),
    }));
    let ways = [&direction.route, &direction.site, &direction.method];
    parts.extend(ways.into_iter().flatten().map(Passage::shown));
    parts.extend(direction.limits.iter().map(|one| limit(one, t)));
    parts.join(t.grammar.clause)
}

fn part(part: &DosePart, t: &Text) -> String {
    match part {
        DosePart::Dose(dose, kind) => {
            let dose = amount(dose, t);
            match kind {
                Some(kind) => [dose.as_str(), " (", &kind.shown(), ")"].concat(),
                None => dose,
            }
        }
        DosePart::Rate(much, Some(within)) => {
            t.interchange.rate(&amount(much, t), &amount(within, t))
        }
        DosePart::Rate(much, None) => amount(much, t),
    }
}

fn limit(limit: &DoseLimit, t: &Text) -> String {
    let i = t.interchange;
    match limit {
        DoseLimit::Within(much, within) => i.most_within(&amount(much, t), &amount(within, t)),
        DoseLimit::AtATime(much) => i.most_at_a_time(&amount(much, t)),
        DoseLimit::InALife(much) => i.most_in_a_life(&amount(much, t)),
    }
}

/// An amount as the document has it.
pub fn amount(amount: &SummaryAmount, t: &Text) -> String {
    let i = t.interchange;
    let number = |decimal: &Decimal| number(decimal, t);
    let size = match &amount.size {
        AmountSize::Exactly(size) => number(size),
        AmountSize::LessThan(size) => i.less_than(&number(size)),
        AmountSize::AtMost(size) => i.at_most(&number(size)),
        AmountSize::AtLeast(size) => i.at_least(&number(size)),
        AmountSize::MoreThan(size) => i.more_than(&number(size)),
        AmountSize::Between(low, high) => i.from_until(&number(low), &number(high)),
    };
    let coded = || Some(amount.code.as_ref()?.code.shown());
    let unit = amount.unit.as_ref().map(Passage::shown).or_else(coded);
    match unit {
        Some(unit) => i.amount(&size, &unit),
        None => size,
    }
}

/// A number with the mark of the language; a half stays 0.5 and becomes no fraction.
fn number(decimal: &Decimal, t: &Text) -> String {
    decimal.as_str().replace('.', t.grammar.decimal_mark)
}

fn times(told: &DoseTimes, has: HasWords, t: &Text) -> Vec<String> {
    let i = t.interchange;
    let mut parts: Vec<String> = how_often(told, has, t).into_iter().collect();
    parts.extend(told.called.iter().map(Passage::shown));
    let days: Vec<&str> = told.days.iter().map(|day| t.dates.weekday(*day)).collect();
    parts.extend((!days.is_empty()).then(|| days.join(t.grammar.comma)));
    parts.extend(told.clock.iter().map(|time| t.dates.time(*time)));
    parts.extend(told.when.iter().map(|when| i.when(*when).to_owned()));
    parts.extend(told.minutes_off.map(|minutes| i.minutes_off(minutes)));
    parts.extend(told.count.map(|doses| i.in_all(doses)));
    parts.extend(told.bounds.as_ref().map(|bounds| match bounds {
        DoseBounds::From(day) => i.from_on(&known_date(*day, t)),
        DoseBounds::Until(day) => i.until_day(&known_date(*day, t)),
        DoseBounds::Days(from, until) => {
            i.from_until(&known_date(*from, t), &known_date(*until, t))
        }
        DoseBounds::Lasting(long) => i.lasting(&amount(long, t)),
    }));
    parts.extend(told.on.iter().map(|day| known_date(*day, t)));
    parts
}

/// How often, and after how long. Several times of one day that are named each by itself
/// are not "once a day"; and where a document says after how long but not how often, its
/// words are left to say it, if it has any.
fn how_often(told: &DoseTimes, has: HasWords, t: &Text) -> Option<String> {
    let i = t.interchange;
    let is_one = told
        .period
        .as_ref()
        .is_none_or(|period| period.as_str() == "1");
    let is_each_day = told.unit == Some(SpanUnit::Day) && is_one && told.most_period.is_none();
    let at_most_once = told.most_times.is_none() && told.times.is_none_or(|times| times == 1);
    if is_each_day && at_most_once && told.when.len() + told.clock.len() > 1 {
        return Some(i.every_day.to_owned());
    }
    let times = match (told.times, told.most_times) {
        (Some(times), Some(most)) => i.times_to(times, most),
        (Some(times), None) | (None, Some(times)) => i.times(times),
        (None, None) if has == HasWords::Yes || told.unit.is_none() => return None,
        (None, None) => i.times(1_u32),
    };
    let each = told
        .unit
        .map(|unit| match (&told.period, &told.most_period) {
            (_, None) if is_one => i.in_a(unit).to_owned(),
            (Some(period), None) => i.in_every(&number(period, t), unit),
            (Some(period), Some(most)) => {
                let between = i.from_until(&number(period, t), &number(most, t));
                i.in_every(&between, unit)
            }
            (None, Some(most)) => i.in_every(&i.at_most(&number(most, t)), unit),
            (None, None) => i.in_a(unit).to_owned(),
        });
    Some(match each {
        Some(each) => i.how_often(&times, &each),
        None => times,
    })
}
