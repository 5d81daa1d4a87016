//! The conversation by letter: a sheet that was handed on, and what came back.
//!
//! A reply is kept as told by the one who wrote it, never as verified, and changes no
//! plan. It names the sheet it answers, so that one for somebody else, or one that came
//! before, is known.

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::id::{MedicineId, QuestionId, ReplyId, SheetId};
use crate::person::Role;
use crate::words::{Name, Words};
use crate::years;

/// A letter in its envelope: a journal is read without opening it, because it is looked
/// at seldom and a start should not wait for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Enclosed(Value);

impl Enclosed {
    /// Puts a letter into its envelope.
    pub fn of(letter: &impl Serialize) -> Self {
        // Plain records become plain values.
        Self(serde_json::to_value(letter).unwrap_or(Value::Null))
    }

    /// What is in it; nothing, where only a newer version can read that.
    pub fn opened<T: DeserializeOwned>(&self) -> Option<T> {
        T::deserialize(&self.0).ok()
    }
}

/// A sheet was handed on to somebody who can write back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedOn {
    /// The sheet; a reply names it.
    pub id: SheetId,
    /// To whom.
    pub to: Role,
    /// Their name or the place's, as it stands on the sheet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// By which way it went.
    pub way: SheetWay,
    /// On which day.
    #[serde(deserialize_with = "years::read")]
    pub on: NaiveDate,
}

/// By which way a sheet, or a reply, goes from one device to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetWay {
    /// As pictures that another device photographs.
    Picture,
    /// As a link that somebody sends.
    Link,
    /// As a file.
    File,
}

impl SheetWay {
    /// All of them, in the order offered.
    pub const ALL: [Self; 3] = [Self::Picture, Self::Link, Self::File];
}

/// What somebody wrote back to a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Its own id; the same reply, read twice, is kept once.
    pub id: ReplyId,
    /// The sheet it answers.
    pub to: SheetId,
    /// Who wrote it.
    pub by: Role,
    /// Their name.
    pub name: Name,
    /// Their pharmacy, surgery or clinic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Name>,
    /// On which day.
    #[serde(deserialize_with = "years::read")]
    pub on: NaiveDate,
    /// Answers to questions of the sheet.
    #[serde(default)]
    pub answers: Vec<ReplyAnswer>,
    /// What they wrote beside medicines of the sheet.
    #[serde(default)]
    pub remarks: Vec<Remark>,
    /// What was agreed, as they put it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed: Option<Words>,
    /// Anything else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Words>,
    /// The person's medicines as they have them, one on each line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<Words>,
}

/// An answer to one question of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyAnswer {
    /// Which question.
    pub question: QuestionId,
    /// What they answered.
    pub words: Words,
}

/// What somebody wrote beside one medicine of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// Which medicine.
    pub medicine: MedicineId,
    /// What they wrote.
    pub words: Words,
}

impl Reply {
    /// Whether it says anything.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
            && self.remarks.is_empty()
            && self.agreed.is_none()
            && self.words.is_none()
            && self.list.is_none()
    }
}
