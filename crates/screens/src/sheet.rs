//! The sheet a professional reads: what is on it.
//!
//! [`paper`] puts the words together from the record, in the order in which
//! they are talked about; screen and paper show the same. Private entries never come in (G9); knows no ledger.

mod list;
mod said;
mod taking;
mod unsettled;

use domain::id::MedicineId;
use domain::journal::Journal;
use domain::medicine::Medicine;
use domain::person::{Keeper, Role};
use domain::record::PersonRecord;
use domain::zone::{Moment, Zone};
use text::Text;

/// How many days back the sheet counts doses.
pub const DAYS: i64 = 28;

/// Everything a sheet is made from.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// Whose.
    pub record: &'a PersonRecord,
    /// The journal, for what changed.
    pub journal: &'a Journal,
    /// Who reads it.
    pub reader: Role,
    /// The zone of the person's home.
    pub zone: &'a Zone,
    /// The present moment there.
    pub now: Moment,
    /// The language.
    pub text: &'static Text,
}

/// The words of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The person's name.
    pub name: String,
    /// Born when, written when.
    pub when: String,
    /// Whose words these are.
    pub own_words: &'static str,
    /// The parts that have something to say, in order.
    pub parts: Vec<SheetPart>,
    /// What the sheet is and who wrote it.
    pub foot: Vec<String>,
}

/// One part of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetPart {
    /// Its heading.
    pub title: String,
    /// What it holds.
    pub body: Body,
    /// How many items are shown on a screen before "and 3 more". Paper has all.
    pub shown: usize,
}

/// What a part holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// What cannot wait, marked.
    Urgent(Vec<SheetItem>),
    /// Questions, numbered.
    Asks(Vec<SheetItem>),
    /// The person's own words, quoted.
    Own(Vec<SheetItem>),
    /// Other items.
    Lines(Vec<SheetItem>),
    /// The list of medicines under its column names.
    Table([&'static str; 4], Vec<[String; 4]>),
}

/// An item: its main words and lines under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetItem {
    /// The main words.
    pub head: String,
    /// What belongs to it.
    pub lines: Vec<String>,
}

impl Reading<'_> {
    fn name_of(&self, id: MedicineId) -> Option<String> {
        self.record.medicine(id).map(name)
    }

    fn own(&self, label: &str, words: &str) -> String {
        let sheet = self.text.sheet;
        sheet.labelled(label, &sheet.quoted(words))
    }
}

/// A medicine as a professional knows it: label name and strength.
fn name(medicine: &Medicine) -> String {
    match &medicine.strength {
        Some(strength) => [medicine.label.as_str(), " ", strength.as_str()].concat(),
        None => medicine.label.to_string(),
    }
}

/// Puts a sheet together.
pub fn paper(reading: &Reading) -> Paper {
    let (person, sheet, dates) = (
        &reading.record.person,
        reading.text.sheet,
        reading.text.dates,
    );
    let today = dates.date(reading.now.date_naive());
    let when = match person.born {
        Some(born) => [&sheet.born(born), " · ", &today].concat(),
        None => today,
    };
    let mut foot = vec![sheet.foot.to_owned()];
    if let Keeper::Carer(carer) = &person.keeper {
        foot.push(sheet.written_by(carer.as_str(), person.name.as_str()));
    }
    let parts = [
        said::urgent(reading),
        unsettled::unsettled(reading),
        said::matters(reading),
        said::questions(reading),
        taking::changes(reading),
        taking::taking(reading),
        taking::when_needed(reading),
        said::worries(reading),
        said::decisions(reading),
        Some(list::medicines(reading)),
        list::stopped(reading),
        Some(list::allergies(reading)),
        said::own_words(reading),
    ];
    Paper {
        name: person.name.to_string(),
        when,
        own_words: sheet.own_words,
        parts: parts.into_iter().flatten().collect(),
        foot,
    }
}

/// A part, unless it has nothing to say.
fn part(
    title: impl Into<String>,
    shown: usize,
    items: Vec<SheetItem>,
    body: fn(Vec<SheetItem>) -> Body,
) -> Option<SheetPart> {
    (!items.is_empty()).then(|| SheetPart {
        title: title.into(),
        body: body(items),
        shown,
    })
}
