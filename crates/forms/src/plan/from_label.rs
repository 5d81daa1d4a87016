//! What the words of a label propose as a plan, what has to be asked first, and what
//! the plan leaves out. Never saved by itself.

mod amounts;
mod drafted;
mod manner;
mod moments;
mod proposed;
mod varied;

use std::ops::Range;

use label::{
    LabelAnswer, LabelAsk, LabelHint, LabelReading, LabelSays, Lasts, UsedWords, read_answered,
};

pub use proposed::{ProposedPlan, TimesFrom};

use super::draft::EndingDraft;
use super::manner::asks_side;
use domain::medicine::DoseForm;
use drafted::drafted;

/// What the words of a label come to, with the answers given so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FromLabel {
    /// The plans that can be saved, as far as the words and the answers go.
    pub plans: Vec<ProposedPlan>,
    /// What the label says besides and cannot be saved with them yet, such as more of
    /// it when needed; its words are among what is left out.
    pub beside: Vec<ProposedPlan>,
    /// What is open.
    pub open: Vec<OpenPoint>,
    /// The words that were not understood, as bytes of the label.
    pub not_understood: Vec<Range<usize>>,
    /// Words that were understood and are in no plan.
    pub left_out: Vec<Range<usize>>,
    /// Whether a plan can hold what was understood.
    pub fit: LabelFit,
}

/// Whether there is a plan for what was understood.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LabelFit {
    /// There is one, or nothing was understood.
    #[default]
    Fits,
    /// There is none that is filled in from a label.
    NoPlan,
}

/// Something that the label leaves open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenPoint {
    /// What.
    pub ask: PointAsk,
    /// Its words on the label.
    pub places: Vec<UsedWords>,
    /// The answers to choose from.
    pub answers: Vec<PointAnswer>,
    /// Who can close it.
    pub needs: PointNeeds,
}

/// What is open about a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointAsk {
    /// What its reader asks.
    Label(LabelAsk),
    /// "Until finished": after how many doses, or with no end for now.
    UntilFinished,
    /// Words that were not understood stand beside the plan.
    OtherWords,
}

/// An answer to what is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointAnswer {
    /// One of the readings of the label.
    Label(LabelAnswer),
    /// No end for now.
    NoEnd,
    /// So many doses, to be filled in.
    CountDoses,
    /// The other words do not change how it is taken.
    ChangesNothing,
}

/// Who can close what is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointNeeds {
    /// The person, by one of the answers.
    Answer,
    /// The person, in the fields of the plan, where it stays empty.
    FillIn,
    /// Somebody who knows: the words do not say, or contradict each other.
    Professional,
}

impl FromLabel {
    /// The plans, once nothing is open that changes them.
    pub fn to_use(&self) -> &[ProposedPlan] {
        let is_left = |point: &OpenPoint| point.needs != PointNeeds::FillIn;
        if self.open.iter().any(is_left) {
            return &[];
        }
        &self.plans
    }
}

/// What the words of a label propose, with the answers given so far.
pub fn from_label(words: &str, hint: LabelHint, given: &[PointAnswer]) -> FromLabel {
    let of_label: Vec<LabelAnswer> = given
        .iter()
        .filter_map(|answer| match answer {
            PointAnswer::Label(answer) => Some(*answer),
            _ => None,
        })
        .collect();
    let reading = read_answered(words, hint, &of_label);
    let mut found = FromLabel {
        open: reading.points.iter().map(point).collect(),
        not_understood: reading.not_understood.clone(),
        ..FromLabel::default()
    };
    // The regular one of two; what is taken when needed besides is left out.
    let Some(first) = reading.proposals.first() else {
        return found;
    };
    let Some((mut plan, mut left)) = drafted(first, &reading.asks) else {
        found.fit = LabelFit::NoPlan;
        return found;
    };
    let about_side = reading.places(LabelSays::Side);
    let about_side: Vec<&str> = about_side.filter_map(|at| words.get(at)).collect();
    if let Some(side) = manner::side(first, (&about_side, &of_label)) {
        let is_asked = matches!(hint.form, Some(DoseForm::Drops | DoseForm::Cream));
        if plan.draft.unit.map_or(is_asked, asks_side) {
            plan.draft.manner.side = Some(side);
            left.remove(&LabelSays::Side);
        }
    }
    let mut places: Vec<Range<usize>> = left
        .iter()
        .flat_map(|says| left_out(*says, &reading))
        .collect();
    let more = reading.proposals.iter().skip(1);
    let more = more.filter_map(|one| drafted(one, &reading.asks));
    found.beside = more.map(|(plan, _)| plan).collect();
    if reading.proposals.len() > 1 || of_label.contains(&LabelAnswer::RegularOnly) {
        places.extend(reading.places(LabelSays::Need));
    }
    places.sort_by_key(|at| (at.start, at.end));
    places.dedup();
    found.left_out = places;
    found.plans.push(plan);
    other_words(&mut found, given);
    until_finished(&mut found, &reading, given);
    found
}

/// The words that are in no plan. Of those about food, the longest says the time.
fn left_out(says: LabelSays, reading: &LabelReading) -> Vec<Range<usize>> {
    let places = reading.places(says);
    if says == LabelSays::Food {
        return places.max_by_key(Range::len).into_iter().collect();
    }
    places.collect()
}

fn point(point: &label::LabelPoint) -> OpenPoint {
    let answers = point.answers.iter().copied().map(PointAnswer::Label);
    OpenPoint {
        ask: PointAsk::Label(point.ask),
        places: point.places.clone(),
        answers: answers.collect(),
        needs: match point.ask {
            _ if !point.answers.is_empty() => PointNeeds::Answer,
            LabelAsk::HowMuch
            | LabelAsk::AmountRange
            | LabelAsk::ByWeight
            | LabelAsk::SpoonSize
            | LabelAsk::WhichWeekday
            | LabelAsk::WhichDate
            | LabelAsk::LengthRange
            | LabelAsk::Date => PointNeeds::FillIn,
            _ => PointNeeds::Professional,
        },
    }
}

fn words(says: LabelSays, places: impl Iterator<Item = Range<usize>>) -> Vec<UsedWords> {
    places.map(|at| UsedWords { says, at }).collect()
}

/// Words beside the plan that were not understood may still be about it.
fn other_words(found: &mut FromLabel, given: &[PointAnswer]) {
    if found.not_understood.is_empty() || given.contains(&PointAnswer::ChangesNothing) {
        return;
    }
    found.open.push(OpenPoint {
        ask: PointAsk::OtherWords,
        places: words(LabelSays::Other, found.not_understood.iter().cloned()),
        answers: vec![PointAnswer::ChangesNothing],
        needs: PointNeeds::Answer,
    });
}

/// "Until finished" names no number: the person says it, or leaves the end open.
fn until_finished(found: &mut FromLabel, reading: &LabelReading, given: &[PointAnswer]) {
    let stretches = reading.proposals.iter().flat_map(|one| &one.stretches);
    let mut lasts = stretches.map(|one| one.lasts);
    if !lasts.any(|lasts| lasts == Some(Lasts::UntilFinished)) {
        return;
    }
    let is_given = |answer| given.contains(&answer);
    if is_given(PointAnswer::CountDoses) {
        for plan in &mut found.plans {
            plan.draft.ending = EndingDraft::AfterDoses(String::new());
        }
    } else if !is_given(PointAnswer::NoEnd) {
        found.open.push(OpenPoint {
            ask: PointAsk::UntilFinished,
            places: words(LabelSays::HowLong, reading.places(LabelSays::HowLong)),
            answers: vec![PointAnswer::CountDoses, PointAnswer::NoEnd],
            needs: PointNeeds::Answer,
        });
    }
}

#[cfg(test)]
mod open_tests;
#[cfg(test)]
mod tests;
