//! The files as they are made: bytes, and what a person sees of them.

use leptos::prelude::untrack;

use crate::device::files::OutgoingFile;
use crate::ledger::Ledger;
use domain::id::{EntryId, PersonId};
use domain::record::PersonRecord;
use domain::zone::{Moment, Zone};
use exchange::fhir::{self, Edition};
use exchange::table::{self, CsvTable};
use screens::interchange::{
    DoseDays, Narrated, SeenDocument, doses_table, habit, medicines_table, seen_summary, summary_of,
};
use text::{FileForOthers, Text};

/// A file that can be saved, and what is in it.
#[derive(Clone, Debug, PartialEq)]
pub struct MadeFile {
    /// The file.
    pub file: OutgoingFile,
    /// What is in it.
    pub seen: SeenFile,
}

/// What a person sees of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum SeenFile {
    /// A document, as it is read again from the file's own bytes.
    Document(Box<SeenDocument>),
    /// A table.
    Table(CsvTable),
}

/// What a file is made of.
#[derive(Clone, Copy)]
pub struct FileGround<'a> {
    /// The language.
    pub t: &'static Text,
    /// Where the record is.
    pub ledger: Ledger,
    /// Whose it is.
    pub person: PersonId,
    /// The zone of their home.
    pub zone: &'a Zone,
    /// The present moment there.
    pub now: Moment,
}

/// Makes a file of the record as it is. Its name says nothing of whose it is.
pub fn make(
    ground: FileGround<'_>,
    kind: FileForOthers,
    days: Option<DoseDays>,
) -> Option<MadeFile> {
    let of = |record: &PersonRecord| match kind {
        FileForOthers::Summary => summary(ground, record),
        FileForOthers::Medicines => {
            let all = medicines_table(record, ground.now.naive_local(), ground.t);
            Some(csv(ground, "medicines", all))
        }
        FileForOthers::Doses => {
            let all = doses_table(record, days?, (ground.zone, ground.now), ground.t);
            Some(csv(ground, "doses", all))
        }
    };
    untrack(|| ground.ledger.read_person(ground.person, of)).flatten()
}

fn summary(ground: FileGround<'_>, record: &PersonRecord) -> Option<MadeFile> {
    let (t, now) = (ground.t, ground.now);
    let summary = summary_of(record, now.naive_local(), t);
    let seed = ground.ledger.fresh::<EntryId>().to_string();
    let edition = Edition {
        at: now,
        seed: seed.as_bytes(),
    };
    let written = fhir::write(&summary, edition, &Narrated(t));
    let again = fhir::read(written.as_bytes()).ok()?;
    Some(MadeFile {
        seen: SeenFile::Document(Box::new(seen_summary(&again, &record.person, t))),
        file: OutgoingFile {
            name: format!("concord-summary-{}.json", now.date_naive()),
            kind: "application/json",
            bytes: written.into_bytes(),
        },
    })
}

fn csv(ground: FileGround<'_>, name: &str, table: CsvTable) -> MadeFile {
    MadeFile {
        file: OutgoingFile {
            name: format!("concord-{name}-{}.csv", ground.now.date_naive()),
            kind: "text/csv",
            bytes: table::write(&table, habit(ground.t)),
        },
        seen: SeenFile::Table(table),
    }
}
