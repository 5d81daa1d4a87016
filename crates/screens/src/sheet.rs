//! The sheet a professional reads: what is on it.
//!
//! [`paper`] puts the words together from the record, in the order in which
//! they are talked about; screen and paper show the same. Private entries never come in (G9); knows no ledger.

mod audience;
mod contacts;
pub(crate) mod list;
mod part;
mod reading;
pub(crate) mod said;
mod taking;
mod unsettled;

use domain::person::Keeper;

pub use audience::{Audience, paper_for};
pub use exchange::paper::{Body, Paper, PartTopic, SheetItem, SheetPart, SheetRow};
pub use reading::{Birth, Reading};
pub use said::decided_lines;

/// Puts a sheet together.
pub fn paper(reading: &Reading) -> Paper {
    let (person, sheet, dates) = (
        &reading.record.person,
        reading.text.sheet,
        reading.text.dates,
    );
    let today = dates.date(reading.now.date_naive());
    let born = person.born.filter(|_| reading.birth == Birth::Told);
    let when = match born {
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
        own_words: sheet.own_words.to_owned(),
        parts: parts.into_iter().flatten().collect(),
        foot,
    }
}
