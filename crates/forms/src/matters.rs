//! Something that matters to the person, being written.

use super::draft::{Draft, FieldName, Problem};
use domain::concordance::{Kept, Preference, Privacy};
use domain::id::PreferenceId;
use domain::words::{Words, WordsError};
use serde::{Deserialize, Serialize};

/// Something that matters, being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MattersDraft {
    /// The words so far.
    pub words: String,
    /// For whose eyes.
    pub privacy: Privacy,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MattersField {
    /// The words.
    Words,
    /// For whose eyes.
    Privacy,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MattersProblem {
    /// There are no words, or too many.
    Words(WordsError),
}

impl Draft for MattersDraft {
    type Problem = MattersProblem;
}

impl FieldName for MattersField {
    fn id(self) -> String {
        match self {
            Self::Words => "matters-words",
            Self::Privacy => "matters-private",
        }
        .into()
    }
}

impl Problem for MattersProblem {
    type Field = MattersField;

    fn field(self) -> MattersField {
        match self {
            Self::Words(_) => MattersField::Words,
        }
    }
}

impl MattersDraft {
    /// Nothing written yet.
    pub const fn new() -> Self {
        Self {
            words: String::new(),
            privacy: Privacy::Shared,
        }
    }

    /// What is already there.
    pub fn of(preference: &Preference) -> Self {
        Self {
            words: preference.matters.to_string(),
            privacy: preference.privacy,
        }
    }

    /// What matters, under its id.
    ///
    /// # Errors
    /// If there are no words, or too many.
    pub fn finish(&self, id: PreferenceId) -> Result<Preference, Vec<MattersProblem>> {
        let words = Words::parse(&self.words);
        Ok(Preference {
            id,
            matters: words.map_err(|error| vec![MattersProblem::Words(error)])?,
            privacy: self.privacy,
            kept: Kept::InSight,
        })
    }
}

impl Default for MattersDraft {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::Id;
    use domain::zone::Moment;

    #[test]
    fn what_matters_is_kept_in_the_persons_words_with_its_privacy() {
        let at = Moment::parse_from_rfc3339("2026-05-04T10:00:00+01:00").unwrap();
        let id = PreferenceId::new(at, [1; 10]);
        let empty = MattersProblem::Words(WordsError::Empty);
        assert_eq!(MattersDraft::new().finish(id), Err(vec![empty]));
        let draft = MattersDraft {
            words: "To walk to market.".into(),
            privacy: Privacy::Private,
        };
        let kept = draft.finish(id).unwrap();
        assert_eq!(kept.privacy, Privacy::Private);
        assert_eq!(MattersDraft::of(&kept), draft);
    }
}
