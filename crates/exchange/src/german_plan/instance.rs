//! Which printing of a plan a page is from, and which page it is.

use super::attributes::Attributes;
use super::refused::GermanPlanError;

/// One printing of a plan. All its pages bear the same; each new printing has a new one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GermanPlanInstance(String);

impl GermanPlanInstance {
    /// Reads letters and digits; hyphens and small letters make no difference.
    pub(super) fn read(text: &str) -> Option<Self> {
        let letters: String = text.trim().chars().filter(|c| *c != '-').collect();
        let is_kept = letters.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let is_whole = is_kept && (1..=64).contains(&letters.len());
        is_whole.then(|| Self(letters.to_ascii_uppercase()))
    }

    /// Its letters and digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Which page of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageOfPlan {
    /// Which it is, counted from 1.
    pub number: u8,
    /// Of how many.
    pub of: u8,
}

impl PageOfPlan {
    /// The most pages; the rules allow five, since 2.8 three.
    const MOST: u8 = 9;

    /// Reads both numbers; a plan of one page has neither.
    pub(super) fn read(told: &mut Attributes) -> Result<Self, GermanPlanError> {
        let (number, of) = match (told.raw("a"), told.raw("z")) {
            (None, None) => (1, 1),
            (Some(number), Some(of)) => (count(number)?, count(of)?),
            _ => return Err(GermanPlanError::Damaged),
        };
        if (1..=Self::MOST).contains(&of) && (1..=of).contains(&number) {
            Ok(Self { number, of })
        } else {
            Err(GermanPlanError::Damaged)
        }
    }
}

fn count(text: &str) -> Result<u8, GermanPlanError> {
    text.trim().parse().map_err(|_| GermanPlanError::Damaged)
}
