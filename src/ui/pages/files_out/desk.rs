//! What the parts of the page share: which file, of which days, and the file as it was
//! made for the preview. What is saved is that file and no other.

use chrono::{Duration, NaiveDate};
use leptos::prelude::*;

use super::made::{FileGround, MadeFile, make};
use super::saved::Saved;
use crate::ledger::Ledger;
use crate::ui::context::{Now, ledger, now, text, zone_of};
use domain::id::PersonId;
use domain::years;
use domain::zone::Zone;
use screens::interchange::DoseDays;
use text::{FileForOthers, Text};

/// How many days a table of doses has, unless other days are chosen.
const DAYS: i64 = 90;

/// Whether the days of a table are in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OlderDays {
    /// They are.
    Here,
    /// They are being read.
    Reading,
    /// What was recorded before this day could not be read.
    MissingBefore(NaiveDate),
}

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub struct Desk {
    pub(super) t: &'static Text,
    pub(super) ledger: Ledger,
    pub(super) now: Now,
    pub(super) person: PersonId,
    pub(super) zone: StoredValue<Zone>,
    pub(super) kind: RwSignal<Option<FileForOthers>>,
    /// The first day as the field gives it, and the last.
    pub(super) from: RwSignal<String>,
    pub(super) until: RwSignal<String>,
    pub(super) older: RwSignal<OlderDays>,
    pub(super) made: RwSignal<Option<MadeFile>>,
    pub(super) saved: RwSignal<Saved>,
}

impl Desk {
    /// The page before anything is chosen.
    pub(super) fn of(person: PersonId) -> Self {
        let zone = untrack(|| zone_of(person));
        let today = untrack(|| now().at(&zone)).date_naive();
        let first = today - Duration::days(DAYS - 1);
        Self {
            t: text(),
            ledger: ledger(),
            now: now(),
            person,
            zone: StoredValue::new(zone),
            kind: RwSignal::new(None),
            from: RwSignal::new(first.to_string()),
            until: RwSignal::new(today.to_string()),
            older: RwSignal::new(OlderDays::Here),
            made: RwSignal::new(None),
            saved: RwSignal::new(Saved::NotYet),
        }
    }

    /// One of the files was chosen.
    pub(super) fn choose(self, kind: FileForOthers) {
        self.kind.set(Some(kind));
        self.make();
    }

    /// The days, if they are two in order and not to come.
    pub(super) fn days(self) -> Option<DoseDays> {
        let day = |typed: RwSignal<String>| typed.with_untracked(|typed| years::day(typed));
        let (from, until) = (day(self.from)?, day(self.until)?);
        let today = self
            .zone
            .with_value(|zone| untrack(|| self.now.at(zone)).date_naive());
        (from <= until && until <= today).then_some(DoseDays { from, until })
    }

    /// Makes the file anew. Doses of days that are not in memory are read first: a dose
    /// that was not read would look as if nobody had recorded it.
    pub(super) fn make(self) {
        self.saved.set(Saved::NotYet);
        self.made.set(None);
        self.older.set(OlderDays::Here);
        let Some(kind) = self.kind.get_untracked() else {
            return;
        };
        if kind != FileForOthers::Doses {
            self.made.set(self.file(kind, None));
            return;
        }
        let Some(days) = self.days() else {
            return;
        };
        let first = days.from - Duration::days(1);
        if self.ledger.doses_from().is_some_and(|from| from <= first) {
            self.made.set(self.file(kind, Some(days)));
            return;
        }
        self.older.set(OlderDays::Reading);
        leptos::task::spawn_local(async move {
            // What is not read is named before the file is saved.
            let _ = self.ledger.read_back_to(first).await;
            // Somebody may have chosen something else meanwhile, or left.
            let is_wanted = self.kind.try_get_untracked().flatten() == Some(kind);
            if is_wanted && self.days() == Some(days) {
                self.make_of_what_is_here(days);
            }
        });
    }

    /// Makes the table of those days that are in memory, and says which are not.
    fn make_of_what_is_here(self, days: DoseDays) {
        let known = self
            .ledger
            .doses_from()
            .map(|from| from + Duration::days(1));
        let (older, from) = match known {
            Some(known) if known <= days.from => (OlderDays::Here, days.from),
            Some(known) => (OlderDays::MissingBefore(known), known),
            None => (OlderDays::MissingBefore(days.until), days.until),
        };
        self.older.try_set(older);
        let days = DoseDays { from, ..days };
        self.made
            .try_set(self.file(FileForOthers::Doses, Some(days)));
    }

    fn file(self, kind: FileForOthers, days: Option<DoseDays>) -> Option<MadeFile> {
        self.zone.with_value(|zone| {
            let ground = FileGround {
                t: self.t,
                ledger: self.ledger,
                person: self.person,
                zone,
                now: untrack(|| self.now.at(zone)),
            };
            make(ground, kind, days)
        })
    }
}
