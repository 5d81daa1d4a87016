//! A draft of what somebody writes back to a sheet.

use chrono::NaiveDate;

use super::draft::{Draft, FieldName, Problem};
use domain::concordance::{Remark, Reply, ReplyAnswer};
use domain::id::{MedicineId, QuestionId, ReplyId, SheetId};
use domain::person::Role;
use domain::words::{Name, Words, WordsError};

/// What has been written so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyDraft {
    /// An answer to each question of the sheet.
    pub answers: Vec<(QuestionId, String)>,
    /// Something beside each medicine of the sheet.
    pub remarks: Vec<(MedicineId, String)>,
    /// What was decided together.
    pub agreed: String,
    /// Anything else.
    pub words: String,
    /// The person's medicines as the writer has them, one on each line.
    pub list: String,
    /// Who writes.
    pub by: Role,
    /// Their name.
    pub name: String,
    /// Their pharmacy, surgery or clinic.
    pub place: String,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReplyField {
    /// The answer to a question, by its place.
    Answer(usize),
    /// What was decided together.
    Agreed,
    /// Beside a medicine, by its place.
    Remark(usize),
    /// The person's medicines as the writer has them.
    List,
    /// Anything else.
    Words,
    /// Who writes.
    By,
    /// Their name.
    Name,
    /// Their place.
    Place,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplyProblem {
    /// An answer, by its place.
    Answer(usize, WordsError),
    /// What was decided together.
    Agreed(WordsError),
    /// Beside a medicine, by its place.
    Remark(usize, WordsError),
    /// The person's medicines as the writer has them.
    List(WordsError),
    /// Anything else.
    Words(WordsError),
    /// Nothing was written at all.
    Nothing,
    /// Their name.
    Name(WordsError),
    /// Their place.
    Place(WordsError),
}

impl Draft for ReplyDraft {
    type Problem = ReplyProblem;
}

impl FieldName for ReplyField {
    fn id(self) -> String {
        match self {
            Self::Answer(place) => format!("reply-answer-{place}"),
            Self::Agreed => "reply-agreed".into(),
            Self::Remark(place) => format!("reply-remark-{place}"),
            Self::List => "reply-list".into(),
            Self::Words => "reply-words".into(),
            Self::By => "reply-by".into(),
            Self::Name => "reply-name".into(),
            Self::Place => "reply-place".into(),
        }
    }
}

impl Problem for ReplyProblem {
    type Field = ReplyField;

    fn field(self) -> ReplyField {
        match self {
            Self::Answer(place, _) => ReplyField::Answer(place),
            Self::Agreed(_) => ReplyField::Agreed,
            Self::Remark(place, _) => ReplyField::Remark(place),
            Self::List(_) => ReplyField::List,
            Self::Words(_) | Self::Nothing => ReplyField::Words,
            Self::Name(_) => ReplyField::Name,
            Self::Place(_) => ReplyField::Place,
        }
    }
}

impl ReplyDraft {
    /// Nothing written yet, to the questions and medicines of a sheet.
    pub fn to(
        by: Role,
        questions: impl IntoIterator<Item = QuestionId>,
        medicines: impl IntoIterator<Item = MedicineId>,
    ) -> Self {
        let empty = String::new;
        Self {
            answers: questions.into_iter().map(|id| (id, empty())).collect(),
            remarks: medicines.into_iter().map(|id| (id, empty())).collect(),
            agreed: empty(),
            words: empty(),
            list: empty(),
            by,
            name: empty(),
            place: empty(),
        }
    }

    /// Begins the list with what stands on the sheet, below what was written already.
    pub fn begin_list<'a>(&mut self, names: impl IntoIterator<Item = &'a str>) {
        self.list.truncate(self.list.trim_end().len());
        for name in names {
            if !self.list.is_empty() {
                self.list.push('\n');
            }
            self.list.push_str(name);
        }
    }

    /// What stands below a question or a medicine.
    pub fn text_of(&self, field: ReplyField) -> Option<&String> {
        match field {
            ReplyField::Answer(place) => self.answers.get(place).map(|(_, text)| text),
            ReplyField::Remark(place) => self.remarks.get(place).map(|(_, text)| text),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub fn text_mut(&mut self, field: ReplyField) -> Option<&mut String> {
        match field {
            ReplyField::Answer(place) => self.answers.get_mut(place).map(|(_, text)| text),
            ReplyField::Remark(place) => self.remarks.get_mut(place).map(|(_, text)| text),
            _ => None,
        }
    }

    /// Checks the draft.
    ///
    /// # Errors
    /// All that is missing or too long, in the order of the screen.
    pub fn finish(
        &self,
        (id, to): (ReplyId, SheetId),
        on: NaiveDate,
    ) -> Result<Reply, Vec<ReplyProblem>> {
        let mut problems = Vec::new();
        let mut read = |text: &str, wrong: &dyn Fn(WordsError) -> ReplyProblem| {
            Words::parse_optional(text).unwrap_or_else(|error| {
                problems.push(wrong(error));
                None
            })
        };
        let answers = self.answers.iter().enumerate();
        let answers = answers.filter_map(|(place, (question, text))| {
            let words = read(text, &|error| ReplyProblem::Answer(place, error))?;
            Some(ReplyAnswer {
                question: *question,
                words,
            })
        });
        let answers: Vec<_> = answers.collect();
        let agreed = read(&self.agreed, &ReplyProblem::Agreed);
        let remarks = self.remarks.iter().enumerate();
        let remarks = remarks.filter_map(|(place, (medicine, text))| {
            let words = read(text, &|error| ReplyProblem::Remark(place, error))?;
            Some(Remark {
                medicine: *medicine,
                words,
            })
        });
        let remarks: Vec<_> = remarks.collect();
        let list = read(&self.list, &ReplyProblem::List);
        let words = read(&self.words, &ReplyProblem::Words);
        let name = Name::parse(&self.name);
        let place = Name::parse_optional(&self.place);
        let says_nothing = answers.is_empty()
            && remarks.is_empty()
            && [&agreed, &list, &words].into_iter().all(Option::is_none);
        if says_nothing && problems.is_empty() {
            problems.push(ReplyProblem::Nothing);
        }
        problems.extend(name.as_ref().err().copied().map(ReplyProblem::Name));
        problems.extend(place.as_ref().err().copied().map(ReplyProblem::Place));
        let (Ok(name), Ok(place), true) = (name, place, problems.is_empty()) else {
            return Err(problems);
        };
        Ok(Reply {
            id,
            to,
            by: self.by,
            name,
            place,
            on,
            answers,
            remarks,
            agreed,
            words,
            list,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::Id;
    use domain::zone::Moment;

    fn id<I: Id>(number: u8) -> I {
        let at = Moment::parse_from_rfc3339("2026-12-01T08:00:00Z").unwrap();
        I::new(at, [number; 10])
    }

    fn draft() -> ReplyDraft {
        ReplyDraft {
            name: "Anna Lee".into(),
            ..ReplyDraft::to(Role::Pharmacist, [id(1), id(2)], [id(3)])
        }
    }

    fn finished(draft: &ReplyDraft) -> Result<Reply, Vec<ReplyProblem>> {
        draft.finish((id(9), id(8)), "2026-12-01".parse().unwrap())
    }

    #[test]
    fn what_is_left_empty_is_not_in_the_reply() {
        let mut draft = draft();
        draft.answers[1].1 = " Yes. ".into();
        draft.remarks[0].1 = "Ask about it.".into();
        let reply = finished(&draft).unwrap();
        let answers: Vec<_> = reply.answers.iter().collect();
        assert_eq!(answers.len(), 1);
        assert_eq!(answers[0].question, id(2));
        assert_eq!(answers[0].words.as_str(), "Yes.");
        assert_eq!(reply.remarks[0].medicine, id(3));
        assert_eq!((reply.agreed, reply.words, reply.place), (None, None, None));
        assert_eq!(reply.list, None);
    }

    #[test]
    fn a_list_begins_with_the_names_of_the_sheet_below_what_was_written() {
        let mut draft = draft();
        draft.begin_list(["Ramipril 5 mg", "Amlodipine 5 mg"]);
        assert_eq!(draft.list, "Ramipril 5 mg\nAmlodipine 5 mg");
        draft.list = "Warfarin 3 mg\n".into();
        draft.begin_list(["Ramipril 5 mg"]);
        assert_eq!(draft.list, "Warfarin 3 mg\nRamipril 5 mg");
        // A list alone is something to say.
        let reply = finished(&draft).unwrap();
        let list = reply.list.unwrap();
        assert_eq!(list.as_str(), "Warfarin 3 mg\nRamipril 5 mg");
    }

    #[test]
    fn a_reply_has_a_name_and_something_to_say() {
        assert_eq!(finished(&draft()), Err(vec![ReplyProblem::Nothing]));
        let nameless = ReplyDraft {
            name: " ".into(),
            agreed: "x".repeat(2001),
            ..draft()
        };
        let wrong = finished(&nameless).unwrap_err();
        assert_eq!(
            wrong,
            [
                ReplyProblem::Agreed(WordsError::TooLong { limit: 2000 }),
                ReplyProblem::Name(WordsError::Empty),
            ]
        );
    }
}
