//! The name and strength that stand before what to do: stepped over, so that a
//! strength is never taken for an amount.

use domain::amount::Unit;

use crate::grammar::amount::{form, strength, unit};
use crate::grammar::place::{Matched, Spot};
use crate::reading::CountedIn;
use crate::sense::Sense;
use crate::token::{Kind, Sign};

/// A name at the beginning of a line, with what its form is counted in.
pub fn head(place: Spot<'_>) -> Matched<'_, CountedIn> {
    let begin = supplied(place);
    let mut walk = Walk {
        place: begin,
        names: 0,
        has_strength: false,
        counted: CountedIn::NotSaid,
    };
    while walk.step() {}
    // "100 mg and 125 mg on alternate days" are amounts.
    let is_more = walk.place.is(Sense::And) && walk.has_strength;
    if is_more {
        return None;
    }
    let end = walk.place;
    let is_ended = end
        .here()
        .is_none_or(|one| one.ends_sentence() || one.mark() == Some(Sign::Colon) || is_verb(end));
    let is_name = walk.names > 0 && (walk.has_strength || is_ended && walk.is_told());
    // "28 tablets" alone is a number to be taken or supplied, no name.
    let is_behind = begin.at == place.at || walk.names > 0;
    let end = if end.is_mark(Sign::Colon) {
        end.next()
    } else {
        end
    };
    (is_name && is_behind).then_some((walk.counted, end))
}

/// "28 " before the name: how many were supplied.
fn supplied(place: Spot<'_>) -> Spot<'_> {
    let is_figure = matches!(place.here().map(|one| one.kind), Some(Kind::Figure(_)));
    let next = place.next().skip(&[Sense::TimesSign]);
    let next = unit(next)
        .map_or(next, |found| found.1)
        .skip(&[Sense::TimesSign, Sense::Filler]);
    if is_figure && next.here().is_some_and(crate::lexeme::Lexeme::is_unknown) {
        next
    } else {
        place
    }
}

/// Whether something is to be done here.
fn is_verb(place: Spot<'_>) -> bool {
    place.is(Sense::Verb) || place.is(Sense::Spread)
}

struct Walk<'a> {
    place: Spot<'a>,
    names: usize,
    has_strength: bool,
    counted: CountedIn,
}

impl<'a> Walk<'a> {
    /// Whether the words before a verb are a name: a form, a colon or the end of
    /// the line or the sentence says so.
    fn is_told(&self) -> bool {
        self.counted != CountedIn::NotSaid
            || self.place.is_mark(Sign::Colon)
            || self.place.is_mark(Sign::Line)
            || self.place.is_mark(Sign::Stop) && is_verb(self.place.next()) && self.names < 5
    }

    /// "Fentanyl 25 patches", "Seretide 250 Evohaler", "Microgynon 30.": a number
    /// that belongs to the name.
    fn is_named_number(&self) -> bool {
        let next = self.place.next();
        let is_figure = matches!(self.place.here().map(|one| one.kind), Some(Kind::Figure(_)));
        let is_form = next.find(form).is_some() || next.is(Sense::Counts(Unit::Patch));
        let ends = next
            .here()
            .is_some_and(crate::lexeme::Lexeme::ends_sentence);
        is_figure && (is_form || ends && is_verb(next.next()) || self.is_attached())
    }

    /// "D3", "M3": a figure without a space before it.
    fn is_attached(&self) -> bool {
        let start = self.place.here().map(|one| one.span.start);
        let end = self.place.before().map(|one| one.span.end);
        let is_latin = self
            .place
            .before()
            .is_some_and(|one| one.text.chars().all(|c| c < '\u{3000}'));
        self.names > 0 && is_latin && start.is_some() && start == end
    }

    /// "500/125 tablets", "200/6 Turbohaler", "100,000 units/ml".
    fn pair(&self) -> Option<Spot<'a>> {
        let figure = |place: Spot<'a>| {
            let kind = place.here()?.kind;
            matches!(kind, Kind::Figure(_) | Kind::Unclear).then(|| place.next())
        };
        let mut end = figure(self.place)?;
        let unclear = self.place.here().map(|one| one.kind) == Some(Kind::Unclear);
        if unclear {
            let after = end.next();
            return (end.is(Sense::Counts(Unit::Unit)) && after.is_mark(Sign::Slash))
                .then(|| after.next().next());
        }
        while end.is_mark(Sign::Slash) {
            end = figure(end.next())?;
        }
        let is_named = end.find(form).is_some() || unit(end).is_some();
        (is_named && end.at > self.place.at + 2).then_some(end)
    }

    /// "800 units" before a form, a verb or the end of the sentence.
    fn named_units(&self) -> Option<Spot<'a>> {
        let (_, end) = crate::grammar::number::number(self.place)?;
        let end = end.after(Sense::Counts(Unit::Unit))?;
        let is_name = unit(end).is_some()
            || end.find(form).is_some()
            || is_verb(end)
            || end.here().is_some_and(crate::lexeme::Lexeme::ends_sentence);
        is_name.then_some(end)
    }

    fn step(&mut self) -> bool {
        let place = self.place;
        let Some(one) = place.here() else {
            return false;
        };
        if one.is_unknown() && !one.is_a_slip {
            self.names += 1;
            self.place = place.next();
            return self.names < 12;
        }
        if self.names > 0
            && let Some(end) = strength(place)
        {
            self.has_strength = true;
            self.place = end;
            return true;
        }
        if self.names == 0 {
            return false;
        }
        if let Some(end) = self.pair().or_else(|| self.named_units()) {
            self.has_strength = true;
            self.place = end;
            return true;
        }
        if self.is_named_number() {
            self.has_strength = true;
            self.place = place.next();
            return true;
        }
        let form = place
            .find(form)
            .or_else(|| unit(place).map(|found| found.0));
        let next = place.next();
        let ends = next
            .here()
            .is_some_and(crate::lexeme::Lexeme::ends_sentence);
        if let Some(form) = form.filter(|_| !one.is(Sense::Verb) || ends) {
            if self.counted == CountedIn::NotSaid {
                self.counted = form;
            }
            self.place = place.next();
            return true;
        }
        let is_mark = matches!(
            one.mark(),
            Some(
                Sign::Dash
                    | Sign::Open
                    | Sign::Close
                    | Sign::Other
                    | Sign::Slash
                    | Sign::Comma
                    | Sign::Plus
            )
        );
        let is_word = one.is(Sense::PerCent)
            || one.is(Sense::Organ)
            || one.is(Sense::And) && !self.has_strength;
        let letters = one.text.chars().count();
        let is_letter =
            letters == 1 && one.kind == Kind::Word && one.number().is_none() && !place.is_han();
        let is_brand = is_letter || letters == 2 && one.is(Sense::Turn) && one.number().is_none();
        if is_mark || is_word || is_brand {
            self.place = place.next();
            return true;
        }
        false
    }
}
