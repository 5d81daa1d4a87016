//! The whole text, from its first phrase to its last: which parts it has, and
//! which words are left.

mod head;
mod sentence;

use std::ops::Range;

use crate::grammar::part::LabelPart;
use crate::grammar::place::{Matched, Spot};
use crate::grammar::{amount, clock, food, length, limit, need, rhythm, spot, week};
use crate::lexeme::{Lexeme, lexemes};
use crate::reading::{LabelAsk, TakenAt};
use crate::sense::Sense;
use crate::token::{Kind, Sign};

/// What stands at some place of the text.
#[derive(Clone, Debug, PartialEq)]
pub enum Fragment {
    /// A part.
    Part(LabelPart),
    /// A comma: a new clause.
    Comma,
    /// "and".
    And,
    /// A dash, a bracket and other marks.
    Mark,
    /// The end of a sentence or a line.
    End,
    /// A word that is not known. It may be passed over unless it stands between
    /// parts of a plan.
    Unknown,
    /// A word, a number or a slip that may change a plan, and was not used.
    Unread,
    /// A number that can be read in two ways.
    Unclear,
}

/// A piece with its bytes.
#[derive(Clone, Debug)]
pub struct Scanned {
    /// What it is.
    pub piece: Fragment,
    /// Its bytes in the text.
    pub span: Range<usize>,
}

/// Everything that a text says, in its order.
pub fn scan(text: &str) -> Vec<Scanned> {
    let all = lexemes(text);
    let mut scanner = Scanner {
        all: &all,
        found: Vec::new(),
    };
    let mut place = Spot::new(&all, 0);
    while place.here().is_some() {
        place = scanner.step(place);
    }
    scanner.found
}

struct Scanner<'a> {
    all: &'a [Lexeme],
    found: Vec<Scanned>,
}

impl<'a> Scanner<'a> {
    /// Reads what stands here, and answers where to go on.
    fn step(&mut self, place: Spot<'a>) -> Spot<'a> {
        if self.begins_line()
            && let Some((counted, end)) = head::head(place)
        {
            return self.add(place, end, [LabelPart::Head(counted)]);
        }
        if let Some((part, end)) = sentence::warning(place, self.begins_sentence()) {
            return self.add(place, end, [part]);
        }
        if self.begins_after_plan()
            && let Some((part, end)) = sentence::condition(place)
        {
            return self.add(place, end, [part]);
        }
        if let Some(end) = self.each_once(place) {
            return end;
        }
        if let Some((parts, end)) = parts(place, self.last()) {
            return match parts[..] {
                [LabelPart::Amount(..)] if self.may_be_a_time(place, end) => {
                    self.unread(place, end)
                }
                _ => self.add(place, end, parts),
            };
        }
        if let Some((part, end)) = sentence::negation(place) {
            return self.add(place, end, [part]);
        }
        self.leave(place)
    }

    fn add(
        &mut self,
        place: Spot<'a>,
        end: Spot<'a>,
        parts: impl IntoIterator<Item = LabelPart>,
    ) -> Spot<'a> {
        let end = if end.at > place.at { end } else { place.next() };
        let span = place.until(end);
        if place.through(end).iter().any(|one| one.is(Sense::Spread)) {
            self.found.push(Scanned {
                piece: Fragment::Part(LabelPart::Spread),
                span: span.clone(),
            });
        }
        self.found.extend(parts.into_iter().map(|part| Scanned {
            piece: Fragment::Part(part),
            span: span.clone(),
        }));
        end
    }

    /// One phrase that no rule used.
    fn leave(&mut self, place: Spot<'a>) -> Spot<'a> {
        let Some(one) = place.here() else {
            return place.next();
        };
        let piece = match one.mark() {
            Some(Sign::Line | Sign::Stop) => Fragment::End,
            Some(_) if is_cut_off(place) => Fragment::Unread,
            Some(Sign::Slash | Sign::Plus) if self.is_between_numbers(place) => Fragment::Unread,
            Some(Sign::Comma) => Fragment::Comma,
            Some(_) => Fragment::Mark,
            None if one.is(Sense::And) => Fragment::And,
            None if is_cut_off(place) => Fragment::Unread,
            None if one.senses.iter().copied().any(Sense::is_harmless) => return self.pass(place),
            None if one.is_unknown() && !one.is_a_slip && one.text.chars().count() > 1 => {
                Fragment::Unknown
            }
            None if one.is_unknown() && place.is_han() => Fragment::Unknown,
            None if one.kind == Kind::Unclear => Fragment::Unclear,
            None if one.text == "only" && is_only(self.last()) => {
                return place.next();
            }
            None => Fragment::Unread,
        };
        let span = one.span.clone();
        self.found.push(Scanned { piece, span });
        place.next()
    }

    /// A word that says nothing of its own, but may name what is counted.
    fn pass(&mut self, place: Spot<'a>) -> Spot<'a> {
        let counted = amount::unit(place).map(|found| found.0);
        let counted = counted.or_else(|| place.find(amount::form));
        let part = match counted {
            Some(counted) => LabelPart::Counted(counted),
            None if place.is(Sense::Spread) => LabelPart::Spread,
            None if place.is(Sense::Stick) => LabelPart::Counted(crate::reading::CountedIn::Units(
                domain::amount::Unit::Patch,
            )),
            None if place.is(Sense::Kept) || place.is(Sense::Symptom) => LabelPart::Kept,
            None => return place.next(),
        };
        self.add(place, place.next(), [part])
    }

    /// 一次 behind "every two hours" or "morning and evening" says nothing more.
    fn each_once(&self, place: Spot<'a>) -> Option<Spot<'a>> {
        let is_when = |one: &Scanned| {
            matches!(
                one.piece,
                Fragment::Part(
                    LabelPart::EveryHours(_)
                        | LabelPart::Days(_)
                        | LabelPart::At(_)
                        | LabelPart::Daily
                )
            )
        };
        let times = place.next();
        // 一次一粒 is one each time.
        let is_each = times.is_han() && amount::amount(times.next()).is_some();
        let is_once = times.is_han()
            && place.here()?.number() == Some(domain::amount::Quantity::whole(1))
            && times.is(Sense::Times);
        (is_once && (is_each || self.found.iter().any(is_when))).then(|| times.next())
    }

    /// A bare figure behind a clock time, as in "8 am, 12 and 6 pm", may be a
    /// further time: only "at" behind it shows that it is an amount.
    fn may_be_a_time(&self, place: Spot<'_>, end: Spot<'_>) -> bool {
        let said =
            |one: &&Scanned| !matches!(one.piece, Fragment::Comma | Fragment::And | Fragment::Mark);
        let after_time = matches!(
            self.found.iter().rev().find(said).map(|one| &one.piece),
            Some(Fragment::Part(LabelPart::At(TakenAt::Clock(_))))
        );
        let is_bare = end.at == place.at + 1
            && place
                .here()
                .is_some_and(|one| matches!(one.kind, Kind::Figure(_)));
        after_time && is_bare && !place.is_han() && !end.is(Sense::At)
    }

    fn unread(&mut self, place: Spot<'a>, end: Spot<'a>) -> Spot<'a> {
        let span = place.until(end);
        self.found.push(Scanned {
            piece: Fragment::Unread,
            span,
        });
        end
    }

    fn is_between_numbers(&self, place: Spot<'_>) -> bool {
        let before = place.at.checked_sub(1).and_then(|at| self.all.get(at));
        let is_number = |one: Option<&Lexeme>| one.is_some_and(|one| one.kind != Kind::Word);
        is_number(before) && is_number(place.next().here())
    }

    fn last(&self) -> Option<&LabelPart> {
        match self.found.last().map(|one| &one.piece) {
            Some(Fragment::Part(part)) => Some(part),
            _ => None,
        }
    }

    fn begins_line(&self) -> bool {
        self.found
            .last()
            .is_none_or(|one| one.piece == Fragment::End)
    }

    /// At the beginning of a sentence that comes after something to take.
    fn begins_after_plan(&self) -> bool {
        let is_amount = |one: &Scanned| matches!(one.piece, Fragment::Part(LabelPart::Amount(..)));
        self.begins_line() && self.found.iter().any(is_amount)
    }

    /// At the beginning of a sentence, or behind a warning's comma.
    fn begins_sentence(&self) -> bool {
        self.found.last().is_none_or(|one| {
            matches!(
                one.piece,
                Fragment::End
                    | Fragment::Comma
                    | Fragment::And
                    | Fragment::Mark
                    | Fragment::Part(_)
            )
        })
    }
}

/// "once a", "daily at" and "to 2 tablets" have lost a word.
fn is_cut_off(place: Spot<'_>) -> bool {
    let next = place.next();
    let ends = next.here().is_none_or(Lexeme::ends_sentence);
    let opens = [Sense::Article, Sense::At, Sense::Per, Sense::Each];
    let is_number = next.here().is_some_and(|one| one.number().is_some());
    let leads = place.is(Sense::To) || place.here().is_some_and(|one| one.text == "up");
    // A dash or a slash that a figure hangs on has lost what stood before it.
    let hangs = place.is_mark(Sign::Dash) || place.is_mark(Sign::Slash);
    let touches = place.here().zip(next.here()).is_some_and(|(one, next)| {
        matches!(next.kind, Kind::Figure(_)) && one.span.end == next.span.start
    });
    // 早上粒 has lost its number.
    if hangs && touches || place.is(Sense::OnePiece) && place.is_han() {
        return true;
    }
    !place.is_han() && (ends && opens.iter().any(|sense| place.is(*sense)) || is_number && leads)
}

/// Whether "only" behind a part says no more than the part.
fn is_only(last: Option<&LabelPart>) -> bool {
    matches!(
        last,
        Some(
            LabelPart::Lasts(_)
                | LabelPart::Weekday(_)
                | LabelPart::Weekdays(_)
                | LabelPart::Needed(_)
                | LabelPart::At(_)
        )
    )
}

/// The first rule that fits. What could be taken for something shorter comes first.
fn parts<'a>(place: Spot<'a>, last: Option<&LabelPart>) -> Matched<'a, Vec<LabelPart>> {
    let one = |found: Matched<'a, LabelPart>| found.map(|(part, end)| (vec![part], end));
    let two = |found: Matched<'a, (LabelPart, Option<LabelPart>)>| {
        found.map(|((part, more), end)| (std::iter::once(part).chain(more).collect(), end))
    };
    two(limit::limit(place))
        .or_else(|| limit::gap(place).map(|(part, end)| (repeated(place, part), end)))
        .or_else(|| two(food::food(place)))
        .or_else(|| one(need::needed(place)))
        .or_else(|| one(length::off(place)))
        .or_else(|| one(length::after(place)))
        .or_else(|| week::weekdays(place))
        .or_else(|| one(week::month_day(place)))
        .or_else(|| one(clock::clock(place)))
        .or_else(|| match last {
            Some(LabelPart::At(TakenAt::Clock(_))) => one(clock::further(place)),
            _ => None,
        })
        .or_else(|| match last {
            Some(LabelPart::Meal(_)) => one(food::further(place)),
            _ => None,
        })
        .or_else(|| one(word(place)))
        .or_else(|| rhythm::rhythm(place).map(|(part, end)| (with_moment(place, part), end)))
        .or_else(|| one(length::day_range(place)))
        .or_else(|| one(length::lasts(place)))
        .or_else(|| one(spot::side(place)))
        .or_else(|| spot::moments(place))
        .or_else(|| one(spot::half_of_day(place)))
        .or_else(|| one(amount::drink(place)))
        .or_else(|| one(amount::amount(place)))
        .or_else(|| amount::strength(place).map(|end| (vec![LabelPart::Kept], end)))
        .or_else(|| need::purpose(place).map(|(_, end)| (vec![LabelPart::Kept], end)))
}

/// "thereafter" at the end of a sentence.
fn is_said_behind(place: Spot<'_>) -> bool {
    let is_behind = place.here().is_some_and(|one| one.text == "thereafter");
    is_behind && place.next().here().is_none_or(Lexeme::ends_sentence)
}

/// "may repeat after 2 hours" is a gap, and a second dose.
fn repeated(place: Spot<'_>, part: LabelPart) -> Vec<LabelPart> {
    let repeat = place.is(Sense::RepeatAfter).then_some(LabelPart::Repeat);
    std::iter::once(part).chain(repeat).collect()
}

/// "every other night" says which days and at which moment.
fn with_moment(place: Spot<'_>, part: LabelPart) -> Vec<LabelPart> {
    let moment = place.find(|sense| match sense {
        Sense::Moment(moment) => Some(LabelPart::At(TakenAt::Moment(moment))),
        _ => None,
    });
    match part {
        LabelPart::Days(_) => std::iter::once(part).chain(moment).collect(),
        part => vec![part],
    }
}

/// Phrases that are a part by themselves.
fn word(place: Spot<'_>) -> Matched<'_, LabelPart> {
    let part = place.find(|sense| match sense {
        Sense::SingleDose => Some(LabelPart::Once),
        Sense::Od => Some(LabelPart::Od),
        Sense::Directed => Some(LabelPart::Directed),
        // "then one daily thereafter": nothing comes after it.
        Sense::Then if is_said_behind(place) => Some(LabelPart::Kept),
        Sense::ChangeTo | Sense::Then => Some(LabelPart::Then),
        Sense::ChangeBy => Some(LabelPart::Ask(LabelAsk::Change)),
        Sense::Repeat => Some(LabelPart::Repeat),
        Sense::Stop => Some(LabelPart::Stop),
        Sense::If => Some(LabelPart::Ask(LabelAsk::Condition)),
        _ => None,
    })?;
    Some((part, place.next()))
}
