//! How the app opens: as usual, or by the way out after it fell more than once;
//! whether storage has been waited for long; and which entries are left out.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::device::starts::MOST_FALLS;
use crate::device::{page, preferences as kept};
use crate::ledger::{Ledger, LedgerState};
use text::Trouble;

const LEFT_OUT: &str = "left-out";
const GOOD: &str = "good";

/// How long nobody need be told that storage has not answered, in milliseconds.
const PATIENCE: i32 = 4000;

/// How the app opens.
#[derive(Clone, Copy)]
pub struct Entrance {
    way: RwSignal<EntranceWay>,
    wait: RwSignal<Wait>,
}

/// Whether the record is opened, or the way out is offered first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntranceWay {
    /// The record is read and shown.
    AsUsual,
    /// Nothing is read before the person says so.
    WayOut,
}

/// How long storage has been waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wait {
    Short,
    Long,
}

/// Rows that this build fell over, or may have.
#[derive(Default, Serialize, Deserialize)]
struct LeftOut {
    build: Option<String>,
    ids: Vec<String>,
}

/// How the app opens. A page drawn alone opened as usual.
pub fn entrance() -> Entrance {
    use_context().unwrap_or_else(|| Entrance::after(0))
}

impl Entrance {
    /// After so many starts in a row that fell.
    pub fn after(falls: u8) -> Self {
        let way = if falls < MOST_FALLS {
            EntranceWay::AsUsual
        } else {
            EntranceWay::WayOut
        };
        Self {
            way: RwSignal::new(way),
            wait: RwSignal::new(Wait::Short),
        }
    }

    /// By which way.
    pub fn way(self) -> EntranceWay {
        self.way.get()
    }

    /// What stands between the person and their record, if anything does.
    pub fn trouble(self, ledger: Ledger) -> Option<Trouble> {
        match (ledger.state(), self.way.get(), self.wait.get()) {
            (LedgerState::Closed(error), ..) => Some(Trouble::Closed(error)),
            (LedgerState::Failing(error), ..) => Some(Trouble::Failing(error)),
            (LedgerState::Opening, EntranceWay::WayOut, _) => Some(Trouble::Fallen),
            (LedgerState::Opening, EntranceWay::AsUsual, Wait::Long) => Some(Trouble::Silent),
            (LedgerState::Opening, EntranceWay::AsUsual, Wait::Short)
            | (LedgerState::Ready { .. }, ..) => None,
        }
    }

    /// Opens the record, and says after a while when storage does not answer.
    pub async fn open(self, ledger: Ledger) {
        self.way.set(EntranceWay::AsUsual);
        page::timeout(PATIENCE, move || self.waited_long());
        ledger.leave_out(left_out());
        ledger.open().await;
    }

    /// Storage has been waited for long enough to say so.
    pub fn waited_long(self) {
        self.wait.set(Wait::Long);
    }

    /// Opens the record without what was entered last: what was saved since a
    /// start went well, and ever more where that was not enough.
    pub async fn open_without_newest(self, ledger: Ledger) {
        let ids = ledger.ids_reached().await;
        let known_good: Option<usize> = kept::get(GOOD);
        let out = newest(ids.len(), known_good, left_out().len());
        keep_left_out(ids.into_iter().rev().take(out).collect());
        self.open(ledger).await;
    }

    /// Shows again what was left out.
    pub async fn bring_back(self, ledger: Ledger) {
        keep_left_out(Vec::new());
        ledger.leave_out([]);
        ledger.reload().await;
    }
}

/// Keeps how many entries there were when a start had proved good.
pub fn proven(ledger: Ledger) {
    kept::set(GOOD, &ledger.stored());
}

/// A newer build may read what this one fell over.
fn left_out() -> Vec<String> {
    let kept: Option<LeftOut> = kept::get(LEFT_OUT);
    let kept = kept.filter(|kept| kept.build == page::build());
    kept.unwrap_or_default().ids
}

fn keep_left_out(ids: Vec<String>) {
    let build = page::build();
    kept::set(LEFT_OUT, &LeftOut { build, ids });
}

/// How many of the newest rows to leave out: those since the app is known to
/// have opened well, and four times as many where that was not enough.
fn newest(all: usize, known_good: Option<usize>, left_out: usize) -> usize {
    let since = known_good.and_then(|good| all.checked_sub(good));
    let wanted = match (left_out, since) {
        (0, Some(since)) => since.max(1),
        (0, None) => 1,
        (out, _) => out.saturating_mul(4),
    };
    wanted.min(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_since_a_good_start_is_left_out_first_and_then_ever_more() {
        for (all, known_good, left_out, expected) in [
            (100, Some(97), 0, 3),
            (100, Some(100), 0, 1),
            (100, Some(120), 0, 1),
            (100, None, 0, 1),
            (100, Some(97), 3, 12),
            (100, None, 48, 100),
            (0, None, 0, 0),
            (2, Some(0), 0, 2),
        ] {
            assert_eq!(
                newest(all, known_good, left_out),
                expected,
                "{all} {known_good:?} {left_out}"
            );
        }
    }
}
