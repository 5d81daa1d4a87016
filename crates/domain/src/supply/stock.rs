//! What is left of a medicine, with all that it follows from.

use super::counted_in::unit;
use super::left::Left;
use super::placed::SideOfCount;
use super::way_out::{Out, WayOut, answered};
use crate::amount::{Quantity, Unit};
use crate::dose::{DoseKey, DoseRecord};
use crate::id::EntryId;
use crate::medicine::Medicine;
use crate::record::{PersonRecord, Recorded, StockChange};
use crate::zone::Moment;

/// What is left of a medicine, and what that follows from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stock {
    /// What should be left. A dose nobody could place is put where its told time
    /// lies.
    pub left: Left,
    /// What it is counted in.
    pub unit: Unit,
    /// Where the sum begins.
    pub from: CountedFrom,
    /// What came in packs since.
    pub added: Quantity,
    /// What was recorded as used since.
    pub used: Quantity,
    /// Doses of which nobody can know whether they had left the box when it was
    /// counted, in order of time.
    pub unplaced: Vec<Unplaced>,
    /// How much too much had been recorded when a pack came in since the count:
    /// what the pack was added to cannot have been right.
    pub was_short: Option<Quantity>,
    /// Doses recorded in another unit, which are not taken off.
    pub unlike: usize,
}

/// Where the sum of what is left begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountedFrom {
    /// With a count.
    Count {
        /// The entry of it.
        entry: EntryId,
        /// When it was recorded.
        at: Moment,
        /// How many there were.
        had: Quantity,
    },
    /// With the first pack; nobody has counted what was there before.
    FirstPack {
        /// When it was recorded.
        at: Moment,
        /// How many came in it.
        had: Quantity,
    },
}

/// A dose of which nobody can know whether it had left the box when it was
/// counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unplaced {
    /// Which dose.
    pub dose: DoseKey,
    /// How it left the box.
    pub way: WayOut,
    /// When, as told.
    pub told: Moment,
    /// How much.
    pub quantity: Quantity,
    /// Where it is put until somebody says.
    pub by_time: SideOfCount,
}

/// A dose that left the box after the sum begins, as far as is known.
struct Taken {
    at: Moment,
    quantity: Quantity,
}

/// What is left, if somebody ever counted.
pub fn left(record: &PersonRecord, medicine: &Medicine) -> Option<Left> {
    Stock::of(record, medicine).map(|stock| stock.left)
}

impl CountedFrom {
    /// When it was recorded.
    pub const fn at(&self) -> Moment {
        match self {
            Self::Count { at, .. } | Self::FirstPack { at, .. } => *at,
        }
    }

    /// How many there were.
    pub const fn had(&self) -> Quantity {
        match self {
            Self::Count { had, .. } | Self::FirstPack { had, .. } => *had,
        }
    }
}

impl Stock {
    /// What is left of a medicine, if somebody ever counted.
    pub fn of(record: &PersonRecord, medicine: &Medicine) -> Option<Self> {
        let changes = record.stock.get(&medicine.id)?;
        let is_count =
            |change: &Recorded<StockChange>| matches!(change.value, StockChange::Counted(_));
        let is_pack =
            |change: &Recorded<StockChange>| matches!(change.value, StockChange::Added(_));
        let count = changes.iter().rposition(is_count);
        let begin = count.or_else(|| changes.iter().position(is_pack))?;
        let (first, since) = changes.get(begin..)?.split_first()?;
        let (entry, at) = (first.entry, first.at);
        let from = match first.value {
            StockChange::Counted(had) => CountedFrom::Count { entry, at, had },
            StockChange::Added(had) => CountedFrom::FirstPack { at, had },
            StockChange::TakenBack(_) => return None,
        };
        let mut stock = Self {
            left: Left::Has(from.had()),
            unit: unit(medicine, at.naive_local()),
            from,
            added: Quantity::ZERO,
            used: Quantity::ZERO,
            unplaced: Vec::new(),
            was_short: None,
            unlike: 0,
        };
        let mut taken = stock.take_off(record, medicine);
        stock.bring_back(since, &mut taken);
        stock.sum_up(since, &taken);
        Some(stock)
    }

    /// The least that should be left: every dose that nobody could place taken
    /// off.
    pub fn least(&self) -> Left {
        self.if_all(SideOfCount::AfterCount)
    }

    /// The most that should be left: none of them taken off.
    pub fn most(&self) -> Left {
        self.if_all(SideOfCount::BeforeCount)
    }

    fn if_all(&self, placed: SideOfCount) -> Left {
        let moved = self.unplaced.iter().filter(|dose| dose.by_time != placed);
        let moved: Quantity = moved.map(|dose| dose.quantity).sum();
        match placed {
            SideOfCount::AfterCount => self.left.without(moved),
            SideOfCount::BeforeCount => self.left.with(moved),
        }
    }

    /// Finds the doses that left the box since the sum begins, and those that
    /// nobody can place.
    fn take_off(&mut self, record: &PersonRecord, medicine: &Medicine) -> Vec<Taken> {
        let mut taken = Vec::new();
        for (dose, records) in &record.doses {
            let newest = records.last().map(|newest| &newest.value);
            let Some(newest) = newest.filter(|newest| newest.medicine == medicine.id) else {
                continue;
            };
            let Some(out) = Out::of(medicine, newest) else {
                continue;
            };
            let placed = self.place(record, medicine, (*dose, records), &out);
            if placed == SideOfCount::BeforeCount {
                continue;
            }
            if out.amount.unit == self.unit {
                taken.push(Taken {
                    at: out.told,
                    quantity: out.amount.quantity,
                });
            } else {
                self.unlike += 1;
            }
        }
        self.unplaced.sort_by_key(|dose| (dose.told, dose.dose));
        taken
    }

    fn place(
        &mut self,
        record: &PersonRecord,
        medicine: &Medicine,
        (dose, records): (DoseKey, &[Recorded<DoseRecord>]),
        out: &Out,
    ) -> SideOfCount {
        let CountedFrom::Count { entry, at, .. } = self.from else {
            return out.by_time(self.from.at());
        };
        let answer = record.placed.get(&(dose, entry));
        let by_time = out.by_time(at);
        if let Some(placed) =
            answered(medicine, records, out, answer).or_else(|| out.place(medicine, records, at))
        {
            return placed;
        }
        if out.amount.unit == self.unit {
            self.unplaced.push(Unplaced {
                dose,
                way: out.way,
                told: out.told,
                quantity: out.amount.quantity,
                by_time,
            });
        }
        by_time
    }

    /// What was taken back to the pharmacy is gone too.
    fn bring_back(&mut self, since: &[Recorded<StockChange>], taken: &mut Vec<Taken>) {
        for change in since {
            if let StockChange::TakenBack(amount) = change.value {
                if amount.unit == self.unit {
                    taken.push(Taken {
                        at: change.at,
                        quantity: amount.quantity,
                    });
                } else {
                    self.unlike += 1;
                }
            }
        }
    }

    /// Adds up what came and went, and notices where more had gone than came.
    fn sum_up(&mut self, since: &[Recorded<StockChange>], taken: &[Taken]) {
        let mut had = self.from.had().thousandths();
        for change in since {
            let StockChange::Added(added) = change.value else {
                continue;
            };
            let gone = used(taken.iter().filter(|dose| dose.at <= change.at));
            if let Left::Short(by) = Left::of(had, gone) {
                self.was_short = self.was_short.max(Some(by));
            }
            had += added.thousandths();
            self.added = self.added + added;
        }
        let gone = used(taken.iter());
        self.used = Quantity::from_thousandths(gone);
        self.left = Left::of(had, gone);
    }
}

/// How many thousandths some doses come to.
fn used<'a>(taken: impl Iterator<Item = &'a Taken>) -> u64 {
    taken.map(|dose| dose.quantity.thousandths()).sum()
}
