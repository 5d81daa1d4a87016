//! What the parts of the page of past weeks share.

use chrono::{Duration, NaiveDate};
use leptos::prelude::*;

use crate::ui::parts::OlderDoses;
use domain::id::{MedicineId, PersonId};
use domain::zone::Zone;
use text::Text;

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub struct Desk {
    pub(super) t: &'static Text,
    pub(super) person: PersonId,
    pub(super) only: Option<MedicineId>,
    pub(super) zone: StoredValue<Zone>,
    pub(super) weeks_back: RwSignal<u32>,
    pub(super) older: OlderDoses,
    pub(super) monday: Memo<NaiveDate>,
}

impl Desk {
    /// Shows the week so many weeks back, and reads what was recorded in it.
    pub(super) fn go(self, back: u32) {
        self.weeks_back.set(back);
        let from = self.monday.get_untracked() - Duration::days(1);
        self.older.read(from);
    }
}
