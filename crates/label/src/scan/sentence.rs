//! Sentences that are taken as a whole: warnings, and what is not to be done.

use crate::grammar::part::LabelPart;
use crate::grammar::place::{Matched, Spot};
use crate::lexeme::Lexeme;
use crate::reading::{CountedIn, LabelAsk};
use crate::sense::Sense;
use crate::token::Sign;

/// A warning that begins here, to the end of its sentence.
pub fn warning(place: Spot<'_>, begins: bool) -> Matched<'_, LabelPart> {
    if place.is(Sense::Supplied) {
        let end = place.next().skip_mark(Sign::Colon);
        let figure = end.here().is_some_and(|one| one.number().is_some());
        let end = if figure { end.next() } else { end };
        let end = crate::grammar::amount::unit(end).map_or(end, |found| found.1);
        return Some((LabelPart::Kept, end));
    }
    if !begins || !place.is(Sense::Warning) {
        return None;
    }
    // "May", the month, and what the sentence goes on to say about times.
    let mut end = place.next();
    while let Some(one) = end.here()
        && !one.ends_sentence()
    {
        if one.is(Sense::Verb) && is_dose(end) {
            break;
        }
        end = end.next();
    }
    // "If worse, 4 puffs twice a day" hides an amount.
    let mut inner = place.next();
    while inner.at < end.at {
        let said = crate::grammar::amount::amount(inner).map(|found| found.0);
        if let Some(LabelPart::Amount(_, CountedIn::Units(_))) = said {
            return Some((LabelPart::Ask(LabelAsk::Condition), end));
        }
        inner = inner.next();
    }
    Some((LabelPart::Warning, end))
}

/// "If symptoms persist, see your doctor", behind a plan: a warning, unless it is
/// "if in pain" alone, or says how to take it then.
pub fn condition(place: Spot<'_>) -> Matched<'_, LabelPart> {
    if !place.is(Sense::IfSymptom) && !place.is(Sense::If) {
        return None;
    }
    let end = place.sentence_end();
    if let Some((_, after)) = crate::grammar::need::needed(place)
        && after.at == end.at
    {
        return None;
    }
    let changes = place.through(end).iter().skip(1).any(|one| {
        tells(one)
            || [Sense::Stop, Sense::ChangeBy, Sense::ChangeTo]
                .iter()
                .any(|sense| one.is(*sense))
    });
    let part = if changes {
        LabelPart::Ask(LabelAsk::Condition)
    } else {
        LabelPart::Warning
    };
    Some((part, end))
}

/// Whether a verb begins a dose, as in "shake well and take ONE".
fn is_dose(verb: Spot<'_>) -> bool {
    crate::grammar::amount::amount(verb.next()).is_some()
}

/// A sentence with "not" in it that no rule could read. If it names times or
/// numbers, nothing can be proposed.
pub fn negation(place: Spot<'_>) -> Matched<'_, LabelPart> {
    if !place.is(Sense::Not) {
        return None;
    }
    let end = place.sentence_end();
    let names_times = place.through(end).iter().skip(1).any(tells);
    let part = if names_times {
        LabelPart::Ask(LabelAsk::Negation)
    } else {
        LabelPart::Warning
    };
    Some((part, end))
}

/// Whether a phrase is about times, days or numbers.
fn tells(one: &Lexeme) -> bool {
    use Sense::{
        Daily, DayOfWeek, Days, EveryWeekday, Finished, Hours, Moment, Months, Often, Times,
        Weekend, Weekly, Weeks, WorkingDays,
    };
    one.number().is_some()
        || one.is_a_slip
        || one.senses.iter().any(|sense| {
            matches!(
                sense,
                Days | Weeks
                    | Months
                    | Hours
                    | Times
                    | Daily
                    | Weekend
                    | WorkingDays
                    | Finished
                    | Moment(_)
                    | DayOfWeek(_)
                    | EveryWeekday(_)
                    | Often(_)
                    | Weekly(_)
            )
        })
}
