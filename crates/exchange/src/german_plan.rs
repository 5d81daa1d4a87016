//! The German medication plan (bundeseinheitlicher Medikationsplan, version 2.x) as it
//! stands in the Data Matrix on its paper: text in, a value out.
//!
//! A plan is a list by somebody else, to be laid beside one's own: nothing in it is
//! looked up, named by guess or applied. Most medicines in it have a number and no name;
//! the value says so. What is read, what not, and what that was checked against stands in
//! `docs/german-plan.md`.

mod attributes;
mod dosing;
mod head;
mod heading;
mod instance;
mod medicine;
mod page;
mod pages;
mod plain_text;
mod refused;
mod tree;
mod unit;

pub use dosing::{GermanAmount, GermanDosing, GermanRhythm, GermanTimes};
pub use head::{GermanAuthor, GermanAuthorKind, GermanBirth, GermanFact, GermanPatient};
pub use heading::{GermanHeading, HeadingCode};
pub use instance::{GermanPlanInstance, PageOfPlan};
pub use medicine::{GermanForm, GermanIngredient, GermanMedicine, GermanNaming, GermanNumber};
pub use page::{GermanLine, GermanPlanPage, GermanSection};
pub use pages::{GermanPageAdded, GermanPlan, GermanPlanPages};
pub use plain_text::GermanText;
pub use refused::{GermanPlanError, GermanPlanVersion};
pub use unit::GermanDoseUnit;

/// The most bytes of one page. The paper allows 1,400; a Data Matrix holds about 3,000.
pub const MOST_BYTES: usize = 65_536;

/// Whether a text begins as a page of a plan does.
pub fn is_plan(text: &str) -> bool {
    let root = start(text).strip_prefix("<MP");
    root.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_whitespace() || c == '>'))
}

/// Reads the text of one page.
///
/// # Errors
/// Why it cannot be read.
pub fn read(text: &str) -> Result<GermanPlanPage, GermanPlanError> {
    if text.len() > MOST_BYTES {
        return Err(GermanPlanError::TooLarge);
    }
    if !is_plan(text) {
        return Err(GermanPlanError::NotAPlan);
    }
    page::read(&tree::read(start(text))?)
}

/// The text of bytes as they stand in the code, which are ISO 8859-1.
pub fn text_of(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

/// The text from its first element on: a code has no prolog, but a scanner may say of
/// what kind it is, and a program may write one.
fn start(text: &str) -> &str {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let text = text.strip_prefix("]d1").unwrap_or(text);
    let prolog = text.strip_prefix("<?xml ");
    let rest = prolog.and_then(|rest| Some(rest.split_once("?>")?.1));
    rest.unwrap_or(text).trim_start()
}

#[cfg(test)]
pub(crate) mod tests;
