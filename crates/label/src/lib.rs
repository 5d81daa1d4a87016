//! From the words on a pharmacy label to what they may mean as a plan: a
//! proposal to be shown beside the words and confirmed, never a plan by itself.
//!
//! [`read`] is the one function. It knows English, Danish and Traditional
//! Chinese, also mixed on one label, and the abbreviations of scripts. It holds
//! no sentence and works out no dose: what is not surely understood makes no
//! proposal, or is asked about.
//!
//! How a text is read, each step in a file or folder of its own:
//!
//! | step | from | to |
//! |---|---|---|
//! | `token` | the text | words, figures and marks with their places |
//! | `words` | phrases of three languages | what each may mean: `sense` |
//! | `lexeme` | tokens | the longest phrases that are known |
//! | `grammar` | phrases | parts, such as an amount or "three times a day" |
//! | `assemble` | parts | stretches of taking, steps, cycles |
//! | `doubts` | what was put together | what has to be asked |
//!
//! An answer is put in after `assemble`, and what was put together is then
//! finished and doubted anew, so that one answer never hides another question.

mod answer;
mod ask;
mod assemble;
mod doubts;
mod found;
mod grammar;
mod lexeme;
mod organ;
mod reading;
mod said;
mod scan;
mod sense;
mod token;
mod words;

pub use answer::{LabelAnswer, LabelPoint};
pub use found::LabelReading;
pub use organ::{LabelOrgan, organ};
pub use reading::{
    CountedIn, DayMoment, FoodMinutes, HowMany, Intake, LabelAsk, LabelCycle, LabelFood, LabelHint,
    LabelLimit, LabelNeed, LabelSide, Lasts, LimitWindow, OnDays, Proposal, Rhythm, Stretch,
    TakenAt,
};
pub use said::{LabelSays, UsedWords};

/// Reads the words of a label. The hint is what is known of the medicine
/// besides; it is never needed.
pub fn read(text: &str, hint: LabelHint) -> LabelReading {
    read_answered(text, hint, &[])
}

/// The same, with what the person has answered so far, in that order. An answer
/// that is not among those of an open point is passed over.
pub fn read_answered(text: &str, hint: LabelHint, answers: &[LabelAnswer]) -> LabelReading {
    let scanned = scan::scan(text);
    assemble::put_together(text, &scanned, hint, answers)
}
