//! Parts taken one after the other, each put where it belongs.

use std::collections::BTreeSet;
use std::ops::Range;

use domain::amount::Quantity;

use super::draft::{DraftPlan, Flag, IntakeDraft, Often, StretchDraft};
use crate::grammar::part::LabelPart;
use crate::reading::{CountedIn, HowMany, LabelAsk, LabelFood, Lasts};
use crate::said::{LabelSays, UsedWords};
use crate::scan::{Fragment, Scanned};

/// What was said so far, and what stands just before.
#[derive(Default)]
pub struct Builder {
    /// What was put together so far.
    pub draft: DraftPlan,
    /// "then" was said, and nothing since.
    pub then: bool,
    /// What was said before is being said again.
    pub restating: bool,
    /// A core part before the last comma or sentence.
    later: bool,
    /// What stands between the last part and here.
    pub links: BTreeSet<Link>,
    /// What the clause holds so far.
    clause: BTreeSet<ClauseHolds>,
    /// The last part, where "and" behind it says more than itself.
    last: Option<LastPart>,
}

/// What may stand between two parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Link {
    /// A comma.
    Comma,
    /// "and".
    And,
    /// Another mark, or the end of a sentence.
    Other,
}

/// What a clause holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum ClauseHolds {
    /// A part of a plan.
    Core,
    /// A word that is not known.
    Unknown,
    /// Such a word behind a part of a plan.
    UnknownBehind,
}

/// A part that "and" may add to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LastPart {
    /// How it stands to food.
    Food,
    /// A time of day.
    Time,
}

impl Builder {
    /// All that was said, when nothing more comes.
    pub fn end(mut self) -> DraftPlan {
        if self.then {
            self.draft.asks.insert(LabelAsk::Unread);
        }
        self.draft
    }

    /// Takes the next piece; the one behind it may say where a time belongs.
    pub fn take(&mut self, one: &Scanned, next: Option<&Fragment>) {
        let asked = self.draft.asks.clone();
        self.piece(one, next);
        let says = match &one.piece {
            Fragment::Part(part) => LabelSays::of(part),
            _ => LabelSays::Other,
        };
        let at = one.span.clone();
        let words = UsedWords { says, at };
        let new: Vec<LabelAsk> = self.draft.asks.difference(&asked).copied().collect();
        let asked_at = new.into_iter().map(|ask| (ask, words.clone()));
        self.draft.asked_at.extend(asked_at);
        if matches!(one.piece, Fragment::Part(_)) && self.draft.used.last() != Some(&words) {
            self.draft.used.push(words);
        }
    }

    fn piece(&mut self, one: &Scanned, next: Option<&Fragment>) {
        match &one.piece {
            Fragment::End | Fragment::Comma => {
                self.later |= self.clause.contains(&ClauseHolds::Core);
                self.clause.clear();
                self.links.remove(&Link::Comma);
                let is_comma = one.piece == Fragment::Comma;
                self.links
                    .insert(if is_comma { Link::Comma } else { Link::Other });
            }
            Fragment::And => {
                self.links.insert(Link::And);
            }
            Fragment::Mark => {
                self.links.insert(Link::Other);
            }
            Fragment::Unknown => {
                if self.clause.contains(&ClauseHolds::Core) {
                    self.clause.insert(ClauseHolds::UnknownBehind);
                }
                self.clause.insert(ClauseHolds::Unknown);
                self.doubt_later();
                self.leave(&one.span);
            }
            Fragment::Unread => {
                self.draft.asks.insert(LabelAsk::Unread);
                self.leave(&one.span);
            }
            Fragment::Unclear => {
                self.draft.asks.insert(LabelAsk::Number);
                self.leave(&one.span);
            }
            Fragment::Part(part) => {
                if part.is_core() {
                    if self.clause.contains(&ClauseHolds::UnknownBehind) {
                        self.draft.asks.insert(LabelAsk::Unread);
                    }
                    self.clause.insert(ClauseHolds::Core);
                    self.doubt_later();
                }
                self.joined_times(part);
                self.part(part, &one.span, next);
                self.links.clear();
            }
        }
    }

    /// "after meals and at bedtime" are four times, not one.
    fn joined_times(&mut self, part: &LabelPart) {
        let here = match part {
            LabelPart::Food(_) => Some(LastPart::Food),
            LabelPart::At(_) => Some(LastPart::Time),
            _ => None,
        };
        let adds = matches!(
            (self.last, here),
            (Some(LastPart::Food), Some(LastPart::Time))
                | (Some(LastPart::Time), Some(LastPart::Food))
        );
        if adds && self.links.contains(&Link::And) {
            self.draft.asks.insert(LabelAsk::TimesAndMoments);
        }
        self.last = here;
    }

    /// "..., xyz at night": what is added to a plan in words that are not known
    /// may take back what was said.
    fn doubt_later(&mut self) {
        let both = [ClauseHolds::Core, ClauseHolds::Unknown];
        if self.later && both.iter().all(|one| self.clause.contains(one)) {
            self.draft.asks.insert(LabelAsk::Unread);
        }
    }

    /// Words that stand side by side are underlined together.
    fn leave(&mut self, span: &Range<usize>) {
        match self.draft.left.last_mut() {
            Some(last) if last.end + 1 >= span.start && last.end <= span.start => {
                last.end = span.end;
            }
            _ => self.draft.left.push(span.clone()),
        }
    }

    fn part(&mut self, part: &LabelPart, span: &Range<usize>, next: Option<&Fragment>) {
        let draft = &mut self.draft;
        match part {
            LabelPart::Kept => draft.kept.push(span.clone()),
            LabelPart::Warning => {
                draft.warnings.push(span.clone());
                self.then = false;
            }
            LabelPart::Head(counted) | LabelPart::Counted(counted) => draft.counted.push(*counted),
            LabelPart::Spread => {
                draft.flags.insert(Flag::Spread);
            }
            LabelPart::Organ => {
                draft.flags.insert(Flag::Organ);
            }
            LabelPart::Od => {
                draft.flags.insert(Flag::Od);
                self.next_step(&LabelPart::Daily);
                self.stretch().said.insert(Often::Daily);
            }
            LabelPart::Directed => {
                draft.flags.insert(Flag::Directed);
            }
            LabelPart::Repeat => {
                draft.flags.insert(Flag::Repeated);
                self.then = false;
            }
            LabelPart::Stop => {
                draft.flags.insert(Flag::Stopped);
                self.then = false;
            }
            LabelPart::Ask(LabelAsk::UpTo) => {
                draft.flags.insert(Flag::UpTo);
            }
            LabelPart::Ask(ask) => {
                draft.asks.insert(*ask);
            }
            LabelPart::LengthRange { from, to } => {
                draft.lengths.push((*from, *to));
                draft.asks.insert(LabelAsk::LengthRange);
            }
            LabelPart::Side(side) => same(&mut draft.side, *side, &mut draft.asks),
            LabelPart::Gap(minutes) => same(&mut draft.gap, *minutes, &mut draft.asks),
            LabelPart::Limit(limit) => {
                if !draft.limits.contains(limit) {
                    draft.limits.push(*limit);
                }
            }
            LabelPart::Food(food) => self.food(*food),
            LabelPart::Needed(reason) => {
                let last = draft.stretches.last();
                let intakes = last.map_or(0, |one| one.intakes.len());
                if self.links.contains(&Link::And) && last.is_some_and(StretchDraft::has_rhythm) {
                    draft.asks.insert(LabelAsk::AlsoNeeded);
                }
                match &mut draft.needed {
                    Some((said, _)) => *said = said.take().or_else(|| reason.clone()),
                    None => draft.needed = Some((reason.clone(), intakes)),
                }
            }
            LabelPart::Then => {
                let last = self.draft.stretches.last();
                self.then |= last.is_some_and(|one| !one.is_empty());
            }
            LabelPart::Off(days) => {
                self.then = false;
                same(&mut draft.off, *days, &mut draft.asks);
            }
            LabelPart::After(days) => self.after(*days),
            LabelPart::Amount(many, counted) => self.amount(*many, *counted),
            LabelPart::Lasts(lasts) => self.lasts(*lasts),
            LabelPart::DayRange(from, to) => self.day_range(*from, *to),
            _ => self.when(part, next),
        }
    }

    /// The step that is being put together; a new one behind "then".
    pub fn stretch(&mut self) -> &mut StretchDraft {
        let stretches = &mut self.draft.stretches;
        if stretches.is_empty() || self.then {
            stretches.push(StretchDraft::default());
            self.then = false;
            self.restating = false;
        }
        let last = stretches.len() - 1;
        &mut stretches[last]
    }

    fn food(&mut self, food: LabelFood) {
        let draft = &mut self.draft;
        draft.food = match (draft.food, food) {
            (Some(LabelFood::Before(None) | LabelFood::EmptyStomach), LabelFood::Before(_))
            | (Some(LabelFood::After(None)), LabelFood::After(_))
            | (None, _) => Some(food),
            (Some(said), _) => {
                let is_vaguer = matches!(
                    (said, food),
                    (
                        LabelFood::Before(_),
                        LabelFood::EmptyStomach | LabelFood::Before(None)
                    ) | (LabelFood::After(_), LabelFood::After(None))
                );
                if said != food && !is_vaguer {
                    draft.asks.insert(LabelAsk::Differ);
                }
                Some(said)
            }
        };
    }

    fn lasts(&mut self, lasts: Lasts) {
        let stretch = self.stretch();
        let mut differs = false;
        match (stretch.lasts, lasts) {
            // "for 7 days, until finished" is one length said twice.
            (Some(Lasts::Days(_) | Lasts::Months(_)), Lasts::UntilFinished) => {}
            (None, _) | (Some(Lasts::UntilFinished), Lasts::Days(_)) => stretch.lasts = Some(lasts),
            (Some(said), _) => differs = said != lasts,
        }
        if differs {
            self.draft.asks.insert(LabelAsk::Differ);
        }
    }

    /// "days 2 to 5": as long as that, if the steps before come to one day.
    fn day_range(&mut self, from: u16, to: u16) {
        self.stretch();
        let before = self.draft.stretches.iter().rev().skip(1);
        let days: Option<u16> = before
            .map(|one| match one.lasts {
                Some(Lasts::Days(days)) => Some(days),
                _ => None,
            })
            .sum();
        match days.and_then(|days| days.checked_add(1)) {
            Some(day) if day == from && to >= from => self.lasts(Lasts::Days(to - from + 1)),
            _ => {
                self.draft.asks.insert(LabelAsk::Differ);
            }
        }
    }

    /// "increasing to two after a week", "after a week, two".
    fn after(&mut self, days: u16) {
        let lasts = Some(Lasts::Days(days));
        if let [.., before, here] = &mut self.draft.stretches[..]
            && !self.then
            && before.lasts.is_none()
            && here.lasts.is_none()
        {
            before.lasts = lasts;
        } else if let Some(here) = self.draft.stretches.last_mut()
            && here.lasts.is_none()
            && !here.is_empty()
        {
            here.lasts = lasts;
            self.then = true;
        } else {
            self.draft.asks.insert(LabelAsk::Condition);
        }
    }

    fn amount(&mut self, many: HowMany<Quantity>, counted: CountedIn) {
        let restating = self.restating;
        let anded = self.links.contains(&Link::And);
        let clause = self.links.contains(&Link::Comma) && !self.links.contains(&Link::Other);
        let stretch = self.stretch();
        let amount = Some((many, counted));
        let is_same = |said: &IntakeDraft| {
            said.amount.is_some_and(|(amount, unit)| {
                let is_bare = unit == CountedIn::NotSaid || counted == CountedIn::NotSaid;
                amount == many && (unit == counted || is_bare)
            })
        };
        if restating {
            if !stretch.intakes.iter().any(is_same) {
                self.draft.asks.insert(LabelAsk::Differ);
            }
            return;
        }
        let times = stretch.times.map(|(times, _)| match times {
            HowMany::One(one) => HowMany::One(usize::from(one)),
            HowMany::Between(from, to) => HowMany::Between(from.into(), to.into()),
        });
        let has_ended = matches!(stretch.lasts, Some(Lasts::Days(_)));
        let last = stretch.last();
        let has_times = !last.at.is_empty() || !last.weekdays.is_empty() || last.other_days;
        let is_whole = times.is_some_and(|times| times == HowMany::One(last.at.len()));
        if last.amount.is_none() {
            last.times_first = has_times;
            last.amount = amount;
            return;
        }
        // "two for 3 days, one for 3 days" are steps without "then".
        if has_ended && (clause || !is_same(last)) {
            self.then = true;
            let next = self.stretch();
            next.implicit = true;
            next.last().amount = amount;
        } else if is_same(last) && (!has_times || is_whole) && !anded {
            // The same amount once more, as on a label in two languages.
            last.amount = last.amount.map(|(many, unit)| match unit {
                CountedIn::NotSaid => (many, counted),
                unit => (many, unit),
            });
        } else {
            stretch.intakes.push(IntakeDraft {
                amount,
                ..IntakeDraft::default()
            });
        }
    }
}

/// Something that must be the same each time it is said.
pub fn same<T: Copy + PartialEq>(place: &mut Option<T>, value: T, asks: &mut BTreeSet<LabelAsk>) {
    match place {
        Some(said) if *said != value => {
            asks.insert(LabelAsk::Differ);
        }
        _ => *place = Some(value),
    }
}
