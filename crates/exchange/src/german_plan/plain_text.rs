//! A text of a plan, as it stands there.

use super::refused::GermanPlanError;

/// The most characters of one text.
const MOST_LETTERS: usize = 2000;

/// A text of a plan: never blank, without NUL, of at most 2,000 characters, and otherwise
/// as it stands. It may hold letters that turn or hide others, so whoever shows it shows
/// it by [`honest`](domain::words::honest).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GermanText(String);

impl GermanText {
    /// Checks a text; a blank one says nothing.
    ///
    /// # Errors
    /// If it is too long or holds NUL.
    pub(super) fn parse(text: &str) -> Result<Option<Self>, GermanPlanError> {
        if text.contains('\0') {
            return Err(GermanPlanError::Damaged);
        }
        if text.chars().count() > MOST_LETTERS {
            return Err(GermanPlanError::TooLarge);
        }
        let text = text.trim();
        Ok((!text.is_empty()).then(|| Self(text.to_owned())))
    }

    /// The same with line ends where the plan has a tilde for one.
    #[must_use]
    pub(super) fn in_lines(self) -> Self {
        Self(self.0.replace('~', "\n"))
    }

    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
