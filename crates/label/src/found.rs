//! All that a label was read as: proposals, what is open, and what became of each
//! of its words.

use std::ops::Range;

use crate::answer::LabelPoint;
use crate::reading::{LabelAsk, Proposal};
use crate::said::{LabelSays, UsedWords};

/// What the words of a label were read as.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LabelReading {
    /// What may be meant: none where it is not sure, two where a label gives a
    /// regular dose and one when needed.
    pub proposals: Vec<Proposal>,
    /// Bytes of the text that were not used, to be underlined.
    pub not_understood: Vec<Range<usize>>,
    /// What has to be asked before a plan can come of it.
    pub asks: Vec<LabelAsk>,
    /// The same, each with its words on the label and the answers there are.
    pub points: Vec<LabelPoint>,
    /// What each of the words that were used says, in their order.
    pub used: Vec<UsedWords>,
    /// Warnings and advice that change no plan.
    pub warnings: Vec<Range<usize>>,
}

impl LabelReading {
    /// The words that are about something, in their order.
    pub fn places(&self, says: LabelSays) -> impl Iterator<Item = Range<usize>> + '_ {
        let about = self.used.iter().filter(move |one| one.says == says);
        about.map(|one| one.at.clone())
    }
}
