//! An answer being written down: as the person heard it, from whom and when.

use chrono::NaiveDate;

use super::draft::{Draft, FieldName, Problem, typed_or_now};
use domain::concordance::Answer;
use domain::person::Role;
use domain::words::{Name, Words, WordsError};
use domain::years;
use serde::{Deserialize, Serialize};

/// An answer being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerDraft {
    /// What was said, in the person's own words.
    pub words: String,
    /// Who told.
    pub by: Role,
    /// Their name; may stay empty.
    pub name: String,
    /// The day, as the date field gives it.
    pub on: String,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnswerField {
    /// The words.
    Words,
    /// Who told.
    By,
    /// Their name.
    Name,
    /// The day.
    On,
}

/// What is missing or does not make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerProblem {
    /// The words.
    Words(WordsError),
    /// The name.
    Name(WordsError),
    /// The day.
    On(DayError),
}

impl Draft for AnswerDraft {
    type Problem = AnswerProblem;

    /// Who tells and on which day is filled in beforehand and makes it no other answer.
    fn goes_on_in(&self, now: &Self) -> bool {
        self.words == now.words
    }

    fn carried_into(self, opened: &Self, now: &Self) -> Self {
        Self {
            words: self.words,
            by: typed_or_now(self.by, &opened.by, &now.by),
            name: typed_or_now(self.name, &opened.name, &now.name),
            on: typed_or_now(self.on, &opened.on, &now.on),
        }
    }
}

impl FieldName for AnswerField {
    fn id(self) -> String {
        match self {
            Self::Words => "answer-words",
            Self::By => "answer-by",
            Self::Name => "answer-name",
            Self::On => "answer-on",
        }
        .into()
    }
}

impl Problem for AnswerProblem {
    type Field = AnswerField;

    fn field(self) -> AnswerField {
        match self {
            Self::Words(_) => AnswerField::Words,
            Self::Name(_) => AnswerField::Name,
            Self::On(_) => AnswerField::On,
        }
    }
}

/// Why a day was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayError {
    /// It is not a date.
    NotADay,
    /// It is still to come.
    ToCome,
}

/// A day up to today, as the date field gives it.
///
/// # Errors
/// If it is not a date, or is still to come.
pub fn past_day(text: &str, today: NaiveDate) -> Result<NaiveDate, DayError> {
    match years::day(text) {
        Some(day) if day > today => Err(DayError::ToCome),
        Some(day) => Ok(day),
        None => Err(DayError::NotADay),
    }
}

impl AnswerDraft {
    /// Nothing written yet: from whom the question was for, today.
    pub fn new(by: Role, today: NaiveDate) -> Self {
        Self {
            words: String::new(),
            by,
            name: String::new(),
            on: today.to_string(),
        }
    }

    /// An answer that is already there.
    pub fn of(answer: &Answer) -> Self {
        Self {
            words: answer.words.to_string(),
            by: answer.by,
            name: answer
                .name
                .as_ref()
                .map(Name::to_string)
                .unwrap_or_default(),
            on: answer.on.to_string(),
        }
    }

    /// The answer.
    ///
    /// # Errors
    /// Everything that is missing.
    pub fn finish(&self, today: NaiveDate) -> Result<Answer, Vec<AnswerProblem>> {
        let words = Words::parse(&self.words);
        let name = Name::parse_optional(&self.name);
        let on = past_day(&self.on, today);
        match (words, name, on) {
            (Ok(words), Ok(name), Ok(on)) => Ok(Answer {
                words,
                by: self.by,
                name,
                on,
            }),
            (words, name, on) => {
                let words = words.err().map(AnswerProblem::Words);
                let name = name.err().map(AnswerProblem::Name);
                let on = on.err().map(AnswerProblem::On);
                Err([words, name, on].into_iter().flatten().collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 5, 4).unwrap()
    }

    #[test]
    fn every_missing_part_is_named_at_once() {
        use AnswerProblem::{Name, On, Words};
        let empty = Words(WordsError::Empty);
        let long = "a".repeat(201);
        let too_long = Name(WordsError::TooLong { limit: 200 });
        for (words, name, on, expected) in [
            ("Yes.", "", "2026-05-04", None),
            ("Yes.", "Ms Lam", "2026-05-01", None),
            ("", "", "2026-05-04", Some(vec![empty])),
            (" ", "", "", Some(vec![empty, On(DayError::NotADay)])),
            ("Yes.", "", "2026-05-05", Some(vec![On(DayError::ToCome)])),
            ("", &long, "2026-05-04", Some(vec![empty, too_long])),
        ] {
            let draft = AnswerDraft {
                words: words.into(),
                by: Role::Pharmacist,
                name: name.into(),
                on: on.into(),
            };
            assert_eq!(draft.finish(today()).err(), expected, "{words} {name} {on}");
        }
    }

    #[test]
    fn an_answer_can_be_changed_without_losing_anything() {
        let draft = AnswerDraft {
            words: "Feet up helps.".into(),
            by: Role::Nurse,
            name: "Ms Lam".into(),
            on: "2026-05-01".into(),
        };
        let answer = draft.finish(today()).unwrap();
        assert_eq!(AnswerDraft::of(&answer), draft);
    }
}
