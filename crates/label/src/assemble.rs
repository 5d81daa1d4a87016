//! Parts put together: amounts with their times, steps, cycles.
//!
//! What is said twice, as on a label in two languages, must say the same; what
//! does not is asked. Nothing is filled in that no word stands for.

mod draft;
mod finish;
mod times;

use std::ops::Range;

use domain::amount::Quantity;

use crate::doubts;
use crate::grammar::part::Part;
use crate::reading::{CountedIn, HowMany, LabelAsk, LabelFood, LabelHint, Lasts, Reading};
use crate::scan::{Piece, Scanned};
use draft::{Draft, Flag, IntakeDraft, StretchDraft};

/// What all pieces come to.
pub fn put_together(text: &str, scanned: &[Scanned], hint: LabelHint) -> Reading {
    let mut builder = Builder::default();
    for (at, one) in scanned.iter().enumerate() {
        let next = scanned.get(at + 1).map(|one| &one.piece);
        builder.take(one, next);
    }
    let (proposals, draft) = finish::finish(text, builder.draft, hint);
    let mut asks = draft.asks;
    for proposal in &proposals {
        doubts::doubts(proposal, &mut asks);
    }
    let withheld = asks.iter().any(|ask| ask.withholds());
    if withheld {
        asks.retain(|ask| ask.withholds() || *ask == LabelAsk::AsDirected);
    }
    Reading {
        proposals: if withheld { Vec::new() } else { proposals },
        not_understood: draft.left,
        asks: asks.into_iter().collect(),
        warnings: draft.warnings,
    }
}

#[derive(Default)]
struct Builder {
    draft: Draft,
    /// "then" was said, and nothing since.
    then: bool,
    /// What was said before is being said again.
    restating: bool,
    /// "and" or a comma since the last part.
    joined: bool,
    /// "and" since the last part.
    anded: bool,
    /// A core part since the last comma or sentence.
    core: bool,
    /// An unknown word since that part.
    unknown: bool,
}

impl Builder {
    fn take(&mut self, one: &Scanned, next: Option<&Piece>) {
        match &one.piece {
            Piece::End | Piece::Comma => {
                self.core = false;
                self.unknown = false;
                self.joined = true;
            }
            Piece::And => {
                self.joined = true;
                self.anded = true;
            }
            Piece::Mark => self.joined = true,
            Piece::Unknown => {
                self.unknown |= self.core;
                self.leave(&one.span);
            }
            Piece::Unread => {
                self.draft.asks.insert(LabelAsk::Unread);
                self.leave(&one.span);
            }
            Piece::Unclear => {
                self.draft.asks.insert(LabelAsk::Number);
                self.leave(&one.span);
            }
            Piece::Part(part) => {
                if part.is_core() {
                    if self.unknown {
                        self.draft.asks.insert(LabelAsk::Unread);
                    }
                    self.core = true;
                }
                self.part(part, &one.span, next);
                self.joined = false;
                self.anded = false;
            }
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

    fn part(&mut self, part: &Part, span: &Range<usize>, next: Option<&Piece>) {
        let draft = &mut self.draft;
        match part {
            Part::Kept => draft.kept.push(span.clone()),
            Part::Warning => draft.warnings.push(span.clone()),
            Part::Head(counted) | Part::Counted(counted) => draft.counted.push(*counted),
            Part::Spread => {
                draft.flags.insert(Flag::Spread);
            }
            Part::Organ => {
                draft.flags.insert(Flag::Organ);
            }
            Part::Od => {
                draft.flags.insert(Flag::Od);
            }
            Part::Directed => {
                draft.flags.insert(Flag::Directed);
            }
            Part::Repeat => {
                draft.flags.insert(Flag::Repeated);
            }
            Part::Stop => {
                draft.flags.insert(Flag::Stopped);
                self.then = false;
            }
            Part::Ask(LabelAsk::UpTo) => {
                draft.flags.insert(Flag::UpTo);
            }
            Part::Ask(ask) => {
                draft.asks.insert(*ask);
            }
            Part::Side(side) => same(&mut draft.side, *side, &mut draft.asks),
            Part::Gap(minutes) => same(&mut draft.gap, *minutes, &mut draft.asks),
            Part::Limit(limit) => {
                if !draft.limits.contains(limit) {
                    draft.limits.push(*limit);
                }
            }
            Part::Food(food) => self.food(*food),
            Part::Needed(reason) => {
                let last = draft.stretches.last();
                let intakes = last.map_or(0, |one| one.intakes.len());
                if self.anded && last.is_some_and(StretchDraft::has_rhythm) {
                    draft.asks.insert(LabelAsk::AlsoNeeded);
                }
                match &mut draft.needed {
                    Some((said, _)) => *said = said.take().or_else(|| reason.clone()),
                    None => draft.needed = Some((reason.clone(), intakes)),
                }
            }
            Part::Then => {
                self.then |= self
                    .draft
                    .stretches
                    .last()
                    .is_some_and(|one| !one.is_empty())
            }
            Part::Off(days) => {
                self.then = false;
                same(&mut draft.off, *days, &mut draft.asks);
            }
            Part::After(days) => self.after(*days),
            Part::Amount(many, counted) => self.amount(*many, *counted),
            Part::Lasts(lasts) => self.lasts(*lasts),
            _ => self.when(part, next),
        }
    }

    /// The step that is being put together; a new one behind "then".
    fn stretch(&mut self) -> &mut StretchDraft {
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
            | (Some(LabelFood::After(None)), LabelFood::After(_)) => Some(food),
            (
                Some(said @ LabelFood::Before(_)),
                LabelFood::EmptyStomach | LabelFood::Before(None),
            ) => Some(said),
            (Some(said @ LabelFood::After(_)), LabelFood::After(None)) => Some(said),
            (Some(said), food) if said != food => {
                draft.asks.insert(LabelAsk::Differ);
                Some(said)
            }
            (_, food) => Some(food),
        };
    }

    fn lasts(&mut self, lasts: Lasts) {
        let stretch = self.stretch();
        let mut differs = false;
        match (stretch.lasts, lasts) {
            (None, _) => stretch.lasts = Some(lasts),
            // "for 7 days, until finished" is one length said twice.
            (Some(Lasts::Days(_) | Lasts::Months(_)), Lasts::UntilFinished) => {}
            (Some(Lasts::UntilFinished), Lasts::Days(_)) => stretch.lasts = Some(lasts),
            (Some(said), _) => differs = said != lasts,
        }
        if differs {
            self.draft.asks.insert(LabelAsk::Differ);
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
        let (restating, anded) = (self.restating, self.anded);
        let stretch = self.stretch();
        let is_same = |said: &IntakeDraft| {
            said.amount.is_some_and(|(amount, unit)| {
                let fits =
                    unit == counted || unit == CountedIn::NotSaid || counted == CountedIn::NotSaid;
                amount == many && fits
            })
        };
        if restating {
            if !stretch.intakes.iter().any(is_same) {
                self.draft.asks.insert(LabelAsk::Differ);
            }
            return;
        }
        let last = stretch.last();
        let has_times = !last.at.is_empty() || !last.weekdays.is_empty() || last.other_days;
        let Some((_, said)) = last.amount else {
            last.times_first = has_times;
            last.amount = Some((many, counted));
            return;
        };
        let says_again = is_same(last) && !has_times && !anded;
        if says_again {
            if said == CountedIn::NotSaid {
                last.amount = Some((many, counted));
            }
            return;
        }
        let is_next_step =
            matches!(stretch.lasts, Some(Lasts::Days(_))) && !is_same(stretch.last());
        if is_next_step {
            self.then = true;
        }
        let stretch = self.stretch();
        let amount = Some((many, counted));
        if is_next_step {
            stretch.last().amount = amount;
        } else {
            stretch.intakes.push(IntakeDraft {
                amount,
                ..IntakeDraft::default()
            });
        }
    }
}

/// Something that must be the same each time it is said.
fn same<T: Copy + PartialEq>(
    place: &mut Option<T>,
    value: T,
    asks: &mut std::collections::BTreeSet<LabelAsk>,
) {
    match place {
        Some(said) if *said != value => {
            asks.insert(LabelAsk::Differ);
        }
        _ => *place = Some(value),
    }
}
