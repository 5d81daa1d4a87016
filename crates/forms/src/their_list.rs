//! A list that somebody else wrote, typed or pasted line by line, and how each line is
//! read: offered to the person, who confirms; never taken for what it is not.

mod ended;
mod form_words;
mod ground;
mod line;
mod line_parts;
mod strength_in_line;
mod taken_as;
mod which;

use std::collections::BTreeMap;

use chrono::NaiveDate;

pub use ground::ReadGround;
pub use line::{ReadLine, read};
pub use which::LineState;

use super::draft::{Draft, FieldName, Problem};
use domain::id::ListId;
use domain::medicine::DoseForm;
use domain::person::Role;
use domain::two_lists::{
    Covers, LineRead, MOST_LINES, TheirLine, TheirList, TheirListKind, TheirMedicine,
};
use domain::words::{Name, Words, WordsError};
use domain::years;
use knowledge::catalogue::{Catalogue, CatalogueEntry, CatalogueId};
use serde::{Deserialize, Serialize};

/// A list as typed so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TheirListDraft {
    /// What it is.
    pub kind: TheirListKind,
    /// Who wrote it, once that was said.
    pub by: Option<Role>,
    /// Their name or the place's; may stay empty.
    pub name: String,
    /// The day that stands on it, as the date field gives it; may stay empty.
    pub dated: String,
    /// Whether it is meant to name all medicines.
    pub covers: Covers,
    /// Its lines.
    pub text: String,
    /// What the person said of lines, by what stands in them.
    pub said: BTreeMap<String, LineSaid>,
}

/// What the person says of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LineSaid {
    /// It is this medicine.
    Is(CatalogueId),
    /// It is a medicine that is not among those offered.
    IsAnother,
    /// It is no medicine.
    IsNone,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TheirListField {
    /// What it is.
    Kind,
    /// Who wrote it.
    By,
    /// Their name.
    Name,
    /// Its day.
    Dated,
    /// Whether it is meant to name all medicines.
    Covers,
    /// Its lines.
    Text,
    /// What a line is, by its place.
    Line(usize),
}

/// What is missing or cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TheirListProblem {
    /// Nobody said who wrote it.
    By,
    /// The name.
    Name(WordsError),
    /// The day is no day.
    Dated,
    /// Nothing was written.
    Nothing,
    /// There are too many lines.
    TooMany,
    /// A line, by its place, is too long.
    TooLong(usize),
    /// Nobody said what a line is, by its place.
    NotSaid(usize),
}

impl Draft for TheirListDraft {
    type Problem = TheirListProblem;
}

impl FieldName for TheirListField {
    fn id(self) -> String {
        match self {
            Self::Kind => "list-kind".into(),
            Self::By => "list-by".into(),
            Self::Name => "list-name".into(),
            Self::Dated => "list-dated".into(),
            Self::Covers => "list-covers".into(),
            Self::Text => "list-text".into(),
            Self::Line(place) => format!("list-line-{place}"),
        }
    }
}

impl Problem for TheirListProblem {
    type Field = TheirListField;

    fn field(self) -> TheirListField {
        match self {
            Self::By => TheirListField::By,
            Self::Name(_) => TheirListField::Name,
            Self::Dated => TheirListField::Dated,
            Self::Nothing | Self::TooMany => TheirListField::Text,
            Self::TooLong(place) | Self::NotSaid(place) => TheirListField::Line(place),
        }
    }
}

impl Default for TheirListDraft {
    fn default() -> Self {
        Self {
            kind: TheirListKind::Letter,
            by: None,
            name: String::new(),
            dated: String::new(),
            covers: Covers::default(),
            text: String::new(),
            said: BTreeMap::new(),
        }
    }
}

impl TheirListDraft {
    /// What the person said of a line.
    pub fn said_of(&self, line: &ReadLine) -> Option<&LineSaid> {
        self.said.get(&line.written)
    }

    /// The list, with its lines as they were read and as the person said.
    ///
    /// # Errors
    /// All that is missing or cannot be read.
    pub fn finish(
        &self,
        id: ListId,
        lines: &[ReadLine],
        catalogue: &Catalogue,
    ) -> Result<TheirList, Vec<TheirListProblem>> {
        let mut problems = Vec::new();
        let name = Name::parse_optional(&self.name);
        let name = name.map_err(|error| problems.push(TheirListProblem::Name(error)));
        if self.by.is_none() {
            problems.push(TheirListProblem::By);
        }
        let dated = self.dated().map_err(|problem| problems.push(problem));
        if lines.is_empty() {
            problems.push(TheirListProblem::Nothing);
        }
        if lines.len() > MOST_LINES {
            return Err(vec![TheirListProblem::TooMany]);
        }
        let mut kept = Vec::new();
        for (place, line) in lines.iter().enumerate().take(MOST_LINES) {
            match (Words::parse(&line.written), self.read_as(line, catalogue)) {
                (Ok(written), Some(read)) => kept.push(TheirLine { written, read }),
                (Err(_), _) => problems.push(TheirListProblem::TooLong(place)),
                (Ok(_), None) => problems.push(TheirListProblem::NotSaid(place)),
            }
        }
        match (name, dated, self.by) {
            (Ok(name), Ok(dated), Some(by)) if problems.is_empty() => Ok(TheirList {
                id,
                kind: self.kind,
                by,
                name,
                dated,
                covers: self.covers,
                lines: kept,
            }),
            _ => Err(problems),
        }
    }

    fn dated(&self) -> Result<Option<NaiveDate>, TheirListProblem> {
        let typed = self.dated.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let day = years::day(typed).ok_or(TheirListProblem::Dated)?;
        Ok(Some(day))
    }

    /// What a line is; nothing where several are possible and nobody has said.
    fn read_as(&self, line: &ReadLine, catalogue: &Catalogue) -> Option<LineRead> {
        let of = |entry: &CatalogueEntry| {
            medicine(line, Some(entry)).map_or(LineRead::NotMatched, LineRead::of)
        };
        match (self.said_of(line), &line.state) {
            (Some(LineSaid::IsNone), _) | (None, LineState::Heading) => Some(LineRead::NoMedicine),
            (Some(LineSaid::Is(id)), _) | (None, LineState::One(id)) => catalogue.entry(id).map(of),
            (Some(LineSaid::IsAnother), _) => Some(LineRead::NotMatched),
            (None, LineState::Own) => {
                Some(medicine(line, None).map_or(LineRead::NotMatched, LineRead::of))
            }
            (None, LineState::Several(_) | LineState::Unknown(_)) => None,
        }
    }
}

/// The medicine of a line, under an entry of the catalogue or under its name alone.
fn medicine(line: &ReadLine, entry: Option<&CatalogueEntry>) -> Option<TheirMedicine> {
    let shown = entry.map(CatalogueEntry::display_name);
    let name = Name::parse(&line.name).ok();
    let name = name.or_else(|| Name::parse(shown?).ok())?;
    let ingredients = entry.map(|entry| entry.ingredient_names.as_slice());
    let ingredients = ingredients.unwrap_or_default().iter();
    Some(TheirMedicine {
        name,
        ingredients: ingredients
            .filter_map(|one| Name::parse(one).ok())
            .collect(),
        printed: line
            .printed
            .as_deref()
            .and_then(|one| Name::parse(one).ok()),
        strength: line.printed.as_deref().and_then(crate::strength::read),
        form: line.form.filter(|form| *form != DoseForm::Other),
        schedule: line.schedule.clone(),
        times: line.times,
        pieces: line.pieces,
        unread: line
            .unread
            .as_deref()
            .and_then(|words| Words::parse(words).ok()),
        release: line.release,
        tells: line.tells,
    })
}

#[cfg(test)]
mod tests;
