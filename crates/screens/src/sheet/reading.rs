//! Everything a sheet is made from: the record and its journal, for one reader.

use domain::id::MedicineId;
use domain::journal::Journal;
use domain::person::Role;
use domain::record::PersonRecord;
use domain::zone::{Moment, Zone};
use text::Text;

pub(super) use crate::plan::label_name as name;

/// Whether the date of birth stands on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Birth {
    /// It does, where it is known.
    Told,
    /// It stays behind.
    LeftOut,
}

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
    /// Whether the date of birth stands on it.
    pub birth: Birth,
}

impl Reading<'_> {
    pub(super) fn name_of(&self, id: MedicineId) -> Option<String> {
        self.record.medicine(id).map(name)
    }

    pub(super) fn own(&self, label: &str, words: &str) -> String {
        let sheet = self.text.sheet;
        sheet.labelled(label, &sheet.quoted(words))
    }
}
