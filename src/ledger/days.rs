//! Which days' doses are in memory: the last [`WINDOW_DAYS`], and as many more as
//! a page shows, a plan or a stock count needs.

use chrono::{Duration, NaiveDate};
use leptos::prelude::{GetValue, SetValue, WithUntracked};

use super::needs::{NeedsDoses, needed_from};
use super::{Ledger, WINDOW_DAYS, rest};

/// How often more is read, because what was read was not enough.
const TRIES: u8 = 3;

/// Doses of older days could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaysNotRead;

impl Ledger {
    /// From which day on doses are read at start.
    pub(super) fn window(&self) -> NaiveDate {
        self.today() - Duration::days(WINDOW_DAYS)
    }

    /// From which day on doses are in memory; none before anything was read.
    pub fn doses_from(&self) -> Option<NaiveDate> {
        self.read_from.get_value()
    }

    /// Makes sure that doses from a day on are in memory.
    ///
    /// # Errors
    /// If they could not be read: of these days nobody knows here what was recorded.
    pub async fn read_back_to(self, from: NaiveDate) -> Result<(), DaysNotRead> {
        let Some(known) = self.read_from.get_value().filter(|known| from < *known) else {
            return Ok(());
        };
        let rows = self.storage().load_days(from, known).await;
        let rows = rows.map_err(|_| DaysNotRead)?;
        self.take_in_rows(rows).await.map_err(|_| DaysNotRead)?;
        self.read_from.set_value(Some(from));
        Ok(())
    }

    /// The day from which on all doses are in memory. Of days before it nobody knows here
    /// what was taken.
    pub fn doses_read_from(self) -> NaiveDate {
        let from = self.read_from.get_value();
        from.unwrap_or_else(|| self.today())
    }

    /// Makes sure that the doses are in memory which something counts on. To be called
    /// whenever what it counts from may have changed.
    pub(super) async fn read_back(self, needs: NeedsDoses) {
        rest::read_back_for(self, needs).await;
    }

    /// The same, in the part of the app that reads.
    pub(super) async fn read_back_for(self, needs: NeedsDoses) {
        for _ in 0..TRIES {
            let Some(known) = self.read_from.get_value() else {
                return;
            };
            let days = (known, self.today());
            let needed = self
                .journal
                .with_untracked(|journal| needed_from(journal, needs, days));
            match needed {
                Some(from) if from < known && self.read_back_to(from).await.is_ok() => {}
                _ => return,
            }
        }
    }

    fn today(&self) -> NaiveDate {
        self.clock().date_naive()
    }
}
