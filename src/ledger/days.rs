//! Which days' doses are in memory: the last [`WINDOW_DAYS`], and as many more as
//! a page shows or a stock count needs.

use chrono::{Duration, NaiveDate};
use leptos::prelude::*;

use super::{Ledger, WINDOW_DAYS};
use domain::record::StockChange;

impl Ledger {
    /// From which day on doses are read at start.
    pub(super) fn window(&self) -> NaiveDate {
        self.today() - Duration::days(WINDOW_DAYS)
    }

    /// Makes sure that doses from a day on are in memory.
    pub async fn read_back_to(self, from: NaiveDate) {
        let Some(known) = self.read_from.get_value().filter(|known| from < *known) else {
            return;
        };
        if let Ok(rows) = self.storage().load_days(from, known).await
            && self.take_in_rows(rows).await.is_ok()
        {
            self.read_from.set_value(Some(from));
        }
    }

    /// Makes sure that the doses are in memory which what is left counts on. To be
    /// called whenever another stock count may be the last.
    pub(super) async fn read_back_to_counts(self) {
        if let Some(from) = self.needs_doses_from() {
            self.read_back_to(from).await;
        }
    }

    /// What is left of a medicine counts from its last stock count.
    fn needs_doses_from(&self) -> Option<NaiveDate> {
        self.journal.with_untracked(|journal| {
            let medicines = journal.record().people().flat_map(|person| {
                person.current_medicines().filter_map(|medicine| {
                    let changes = person.stock.get(&medicine.id)?;
                    let counted = changes
                        .iter()
                        .rfind(|change| matches!(change.value, StockChange::Counted(_)));
                    let last = counted.or(changes.first())?.at.date_naive();
                    // A dose of the evening before may be taken after the count.
                    Some(last - Duration::days(1))
                })
            });
            medicines.min()
        })
    }

    fn today(&self) -> NaiveDate {
        self.clock().date_naive()
    }
}
