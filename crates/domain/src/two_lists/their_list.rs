//! A list of a person's medicines that somebody else wrote, kept as it was.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::release::DrugRelease;
use crate::amount::Strength;
use crate::id::ListId;
use crate::medicine::DoseForm;
use crate::person::Role;
use crate::plan::Schedule;
use crate::words::{Name, Words};
use crate::years;

/// The most lines of a list that are read.
pub const MOST_LINES: usize = 100;

/// A list of a person's medicines that somebody else wrote, kept as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TheirList {
    /// Its id; the questions that come of it name it.
    pub id: ListId,
    /// What it is.
    pub kind: TheirListKind,
    /// Who wrote it.
    pub by: Role,
    /// Their name or the place's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// The day that stands on it.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub dated: Option<NaiveDate>,
    /// Whether it is meant to name all medicines.
    #[serde(default)]
    pub covers: Covers,
    /// Its lines, in their order.
    pub lines: Vec<TheirLine>,
}

/// Whether a list is meant to name all medicines of the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Covers {
    /// It is: what it leaves out is asked about.
    #[default]
    All,
    /// It names some, such as those of one clinic: what it leaves out says nothing.
    Some,
}

impl Covers {
    /// Both, in the order offered.
    pub const ALL: [Self; 2] = [Self::All, Self::Some];
}

/// What a list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TheirListKind {
    /// A letter, such as the one that comes home from hospital.
    Letter,
    /// A list or plan of medicines.
    List,
}

impl TheirListKind {
    /// Both, in the order offered.
    pub const ALL: [Self; 2] = [Self::Letter, Self::List];
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TheirLine {
    /// As it stands there, to the letter.
    pub written: Words,
    /// What it was read as, as the person confirmed.
    pub read: LineRead,
}

/// What a line of a list was read as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineRead {
    /// A medicine.
    Medicine(Box<TheirMedicine>),
    /// A medicine that nobody here knows.
    NotMatched,
    /// No medicine, the person says.
    NoMedicine,
}

/// A medicine as a list has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TheirMedicine {
    /// Its name, as it was read.
    pub name: Name,
    /// What is in it, by international names; nothing where it is known by its name alone.
    #[serde(default)]
    pub ingredients: Vec<Name>,
    /// The strength as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printed: Option<Name>,
    /// The same, where it says plainly how much is in one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<Strength>,
    /// Its form, where the list says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<DoseForm>,
    /// How it is taken, where the list says that wholly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Schedule>,
    /// Whether the list names the times of day.
    #[serde(default)]
    pub times: TimesNamed,
    /// Whether the list says how many are taken at a time.
    #[serde(default)]
    pub pieces: PiecesNamed,
    /// What the list says of taking it that was not read, to the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unread: Option<Words>,
    /// Whether it gives off slowly what is in it.
    #[serde(default)]
    pub release: DrugRelease,
    /// Whether the list says that it is taken.
    #[serde(default)]
    pub tells: LineTells,
}

/// What a line says of taking its medicine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineTells {
    /// It stands there to be taken.
    #[default]
    Taken,
    /// It is marked as ended or held back.
    Ended,
    /// It may name a change, or more than one dose: nobody here can tell which counts.
    Unclear,
}

/// Whether a list names the times of day, or only how many there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimesNamed {
    /// It names them.
    Named,
    /// It says how many.
    #[default]
    Counted,
}

/// Whether a list says how many are taken at a time. Letters often give the dose as a
/// weight alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PiecesNamed {
    /// It says how many.
    Named,
    /// It does not.
    #[default]
    NotNamed,
}

impl LineRead {
    /// A medicine.
    pub fn of(medicine: TheirMedicine) -> Self {
        Self::Medicine(Box::new(medicine))
    }
}

impl TheirLine {
    /// The medicine it names, if one was recognised.
    pub const fn medicine(&self) -> Option<&TheirMedicine> {
        match &self.read {
            LineRead::Medicine(medicine) => Some(medicine),
            LineRead::NotMatched | LineRead::NoMedicine => None,
        }
    }
}
