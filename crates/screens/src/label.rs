//! What stands beside the words of a label: how they were read, what is asked about
//! them, and the plan that may come of it. Nothing of it is saved unasked.

mod asked;
mod differs;
mod quotes;

use std::ops::Range;

use chrono::{NaiveDate, NaiveDateTime};

use domain::amount::Unit;
use domain::zone::Zone;
use forms::plan::{
    FromLabel, LabelAsk, LabelFit, LabelHint, PlanDraft, Planned, PointAnswer, PointAsk,
    PointNeeds, TimesFrom, from_label,
};
use text::Text;

pub use asked::{LabelAnswerOffer, LabelQuestion};
pub use differs::{Against, against};
use quotes::Quotes;

/// What is known besides the words.
#[derive(Clone, Copy, Debug)]
pub struct LabelGround<'a> {
    /// What the medicine is called.
    pub name: &'a str,
    /// Its form.
    pub hint: LabelHint,
    /// What it is usually counted in.
    pub usual: Unit,
    /// The present moment at the person's home.
    pub now: NaiveDateTime,
    /// The zone of that home.
    pub zone: &'a Zone,
}

/// The words of a label with how they were read.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelCard {
    /// The words to the letter, cut where their reading changes.
    pub pieces: Vec<ReadPiece>,
    /// Which of them were not understood, in words.
    pub not_understood: Option<String>,
    /// The plan that is proposed, in a sentence.
    pub sentence: Option<String>,
    /// What else there is to know about the proposal.
    pub notes: Vec<String>,
    /// What is asked, in the order of the label's reader.
    pub questions: Vec<LabelQuestion>,
    /// The plan to fill in, once nothing is open that changes it.
    pub to_use: Option<Box<PlanDraft>>,
    /// The same, where it is whole.
    pub planned: Option<Planned>,
}

/// Some words of a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadPiece {
    /// The words, with their line breaks.
    pub words: String,
    /// How they were read.
    pub reads: PieceReads,
}

/// How words of a label were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceReads {
    /// They were used, or say nothing of a plan.
    Understood,
    /// They were not.
    NotUnderstood,
    /// They do not agree with other words of the label.
    Contradicts,
}

/// How the words of a label are shown, with the answers given so far; nothing where
/// there are no words.
pub fn label_card(
    words: &str,
    given: &[PointAnswer],
    ground: LabelGround<'_>,
    t: &Text,
) -> Option<LabelCard> {
    if words.trim().is_empty() {
        return None;
    }
    let found = from_label(words, ground.hint, given);
    let quotes = Quotes { words, t };
    let plan = found.plans.first();
    let whole = plan.and_then(|plan| {
        let from = plan.draft.begins(ground.now).unwrap_or(ground.now);
        plan.draft.finish(ground.usual, from, ground.zone).ok()
    });
    let unit = plan
        .and_then(|plan| plan.draft.unit)
        .unwrap_or(ground.usual);
    let questions = found
        .open
        .iter()
        .map(|point| asked::question(point, &found, (quotes, unit), ground.name))
        .collect();
    let to_use = found.to_use().first().map(|plan| {
        let draft = plan.draft.clone();
        Box::new(draft.with_amounts(|amount| t.amounts.typed(amount)))
    });
    Some(LabelCard {
        pieces: pieces(words, &found),
        not_understood: quotes
            .all(&found.not_understood)
            .map(|quoted| t.label_plan.not_understood(&quoted)),
        sentence: plan.map(|plan| {
            let whole = whole.as_ref().map(|whole| (whole, ground.now.date()));
            sentence(&plan.draft, whole, t)
        }),
        notes: notes(&found, quotes),
        questions,
        planned: whole.filter(|_| to_use.is_some()),
        to_use,
    })
}

/// The plan in words, or how it is taken where something is still to be filled in.
fn sentence(draft: &PlanDraft, whole: Option<(&Planned, NaiveDate)>, t: &Text) -> String {
    if let Some((planned, today)) = whole {
        return t.plans.planned(planned, today);
    }
    let name = draft
        .pattern
        .map(|pattern| t.planning.pattern_name(pattern));
    t.label_plan.open(name.unwrap_or_default())
}

fn notes(found: &FromLabel, quotes: Quotes<'_>) -> Vec<String> {
    let l = quotes.t.label_plan;
    let mut notes = Vec::new();
    match found.plans.first() {
        Some(plan) => {
            let chosen = match plan.times {
                TimesFrom::Named => None,
                TimesFrom::PartOfDay => Some(l.times_of_day_parts.to_owned()),
                TimesFrom::Chosen => Some(l.times_chosen.to_owned()),
            };
            notes.extend(chosen);
        }
        None if found.open.iter().any(|one| one.needs == PointNeeds::Answer) => {}
        None if found.fit == LabelFit::NoPlan => notes.push(l.no_plan.to_owned()),
        None => notes.push(l.nothing.to_owned()),
    }
    notes.extend(quotes.all(&found.left_out).map(|left| l.left_out(&left)));
    notes
}

/// Whether words of one label do not agree.
const fn is_contradiction(ask: PointAsk) -> bool {
    matches!(
        ask,
        PointAsk::Label(
            LabelAsk::TimesAndMoments
                | LabelAsk::DailyOrWeekly
                | LabelAsk::LimitBelowPlan
                | LabelAsk::Differ
        )
    )
}

/// The words cut at each place where their reading changes. What was not understood
/// is shown so even inside of what does not agree.
fn pieces(words: &str, found: &FromLabel) -> Vec<ReadPiece> {
    let against = found
        .open
        .iter()
        .filter(|point| is_contradiction(point.ask));
    let against: Vec<&Range<usize>> = against
        .flat_map(|point| &point.places)
        .map(|words| &words.at)
        .collect();
    let reads = |at: usize| {
        if found.not_understood.iter().any(|span| span.contains(&at)) {
            PieceReads::NotUnderstood
        } else if against.iter().any(|span| span.contains(&at)) {
            PieceReads::Contradicts
        } else {
            PieceReads::Understood
        }
    };
    let mut pieces: Vec<ReadPiece> = Vec::new();
    for (at, letter) in words.char_indices() {
        let reads = reads(at);
        match pieces.last_mut() {
            Some(last) if last.reads == reads => last.words.push(letter),
            _ => pieces.push(ReadPiece {
                words: letter.to_string(),
                reads,
            }),
        }
    }
    pieces
}

#[cfg(test)]
mod tests;
