//! Rows kept in memory: for tests, and for a browser that keeps nothing.
//!
//! Can be told to fail, to be slow, or to lose rows, as real databases do.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::future::{poll_fn, ready};
use std::rc::Rc;
use std::task::{Poll, Waker};

use chrono::NaiveDate;

use super::{
    Appended, Head, Integrity, LoadError, Loaded, Pending, Recent, Renewable, RescueError, Row,
    SaveError, Since, Storage,
};

/// Rows kept in memory.
#[derive(Clone, Default)]
pub struct Memory {
    kept: Rc<RefCell<Contents>>,
    fault: Rc<Cell<Fault>>,
    gate: Rc<RefCell<Gate>>,
}

/// Where saves wait, if they are to.
#[derive(Default)]
struct Gate {
    pace: Release,
    /// How many saves may go through.
    passes: usize,
    waiting: Vec<Waker>,
}

/// Whether saves wait for a word.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Release {
    #[default]
    AtOnce,
    OnAWord,
}

#[derive(Clone, Default)]
struct Contents {
    rows: Vec<Row>,
    /// The head's chain after each row.
    chains: Vec<String>,
    ids: BTreeSet<String>,
    head: Head,
}

impl Contents {
    fn has_newest(&self) -> bool {
        self.chains.last().map_or("", String::as_str) == self.head.chain
    }

    fn is_whole(&self) -> bool {
        usize::try_from(self.head.count) == Ok(self.rows.len())
    }
}

/// What goes wrong next, until set back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    #[default]
    None,
    /// Saves fail with this error.
    Save(SaveError),
    /// Reads fail with this error.
    Load(LoadError),
}

impl Memory {
    /// Makes calls fail from now on.
    pub fn set_fault(&self, fault: Fault) {
        self.fault.set(fault);
    }

    /// Makes saves wait from now on, each until it is let through.
    pub fn hold_saves(&self) {
        self.gate.borrow_mut().pace = Release::OnAWord;
    }

    /// Lets one save through, one that waits or the next to come. It fails if
    /// that is what is set then.
    pub fn let_one_through(&self) {
        let mut gate = self.gate.borrow_mut();
        gate.passes += 1;
        gate.waiting.drain(..).for_each(Waker::wake);
    }

    /// Lets all saves through from now on.
    pub fn let_all_through(&self) {
        let mut gate = self.gate.borrow_mut();
        gate.pace = Release::AtOnce;
        gate.waiting.drain(..).for_each(Waker::wake);
    }

    async fn its_turn(&self) {
        poll_fn(|context| {
            let gate = &mut *self.gate.borrow_mut();
            if gate.pace == Release::OnAWord && gate.passes == 0 {
                gate.waiting.push(context.waker().clone());
                return Poll::Pending;
            }
            gate.passes = gate.passes.saturating_sub(1);
            Poll::Ready(())
        })
        .await;
    }

    /// Every row as it is kept.
    pub fn rows(&self) -> Vec<Row> {
        self.kept.borrow().rows.clone()
    }

    /// Loses all rows and the head without a sound, as a browser does that
    /// clears its storage.
    pub fn lose_all(&self) {
        self.kept.take();
    }

    /// Loses the newest row but not the head's word that it was there.
    pub fn lose_newest(&self) {
        let mut kept = self.kept.borrow_mut();
        kept.chains.pop();
        if let Some(row) = kept.rows.pop() {
            kept.ids.remove(&row.id);
        }
    }

    /// Loses the oldest row but not the head's word that it was there.
    pub fn lose_oldest(&self) {
        let mut kept = self.kept.borrow_mut();
        kept.chains.remove(0);
        let row = kept.rows.remove(0);
        kept.ids.remove(&row.id);
    }

    fn read(&self, wanted: impl Fn(&Row) -> bool) -> Result<Recent, LoadError> {
        if let Fault::Load(error) = self.fault.get() {
            return Err(error);
        }
        let kept = self.kept.borrow();
        let wanted = kept.rows.iter().filter(|row| wanted(row));
        Ok(Recent {
            rows: wanted.cloned().collect(),
            head: kept.head.clone(),
        })
    }

    fn integrity(&self, is_whole: impl Fn(&Contents) -> bool) -> Result<Integrity, LoadError> {
        if let Fault::Load(error) = self.fault.get() {
            return Err(error);
        }
        Ok(if is_whole(&self.kept.borrow()) {
            Integrity::Whole
        } else {
            Integrity::Damaged
        })
    }

    fn all(&self) -> Result<Loaded, LoadError> {
        let Recent { rows, head } = self.read(|_| true)?;
        Ok(Loaded {
            rows,
            head,
            integrity: self.integrity(Contents::is_whole)?,
        })
    }

    fn add(&self, rows: Vec<Row>) -> Result<Head, SaveError> {
        if let Fault::Save(error) = self.fault.get() {
            return Err(error);
        }
        let kept = &mut *self.kept.borrow_mut();
        for row in rows {
            if kept.ids.insert(row.id.clone()) {
                kept.head.take_in(&row);
                kept.chains.push(kept.head.chain.clone());
                kept.rows.push(row);
            }
        }
        kept.head.generation += 1;
        Ok(kept.head.clone())
    }

    fn add_after(&self, known: &Head, rows: Vec<Row>) -> Result<Appended, SaveError> {
        if self.kept.borrow().head.ends_with(known) {
            self.add(rows).map(Appended::Saved)
        } else {
            Ok(Appended::Behind)
        }
    }

    fn since(&self, known: &Head) -> Result<Since, LoadError> {
        if let Fault::Load(error) = self.fault.get() {
            return Err(error);
        }
        let kept = self.kept.borrow();
        let count = usize::try_from(known.count).unwrap_or(usize::MAX);
        let begins = count == 0
            || kept
                .chains
                .get(count - 1)
                .is_some_and(|chain| *chain == known.chain);
        Ok(match kept.rows.get(count..) {
            Some(rows) if begins => Since::Rows {
                rows: rows.to_vec(),
                head: kept.head.clone(),
            },
            _ => Since::Anew,
        })
    }
}

impl Storage for Memory {
    fn load(&self, from: NaiveDate) -> Pending<Result<Recent, LoadError>> {
        Box::pin(ready(
            self.read(|row| row.day.is_none_or(|day| day >= from)),
        ))
    }

    fn check_newest(&self) -> Pending<Result<Integrity, LoadError>> {
        Box::pin(ready(self.integrity(Contents::has_newest)))
    }

    fn check_all(&self) -> Pending<Result<Integrity, LoadError>> {
        Box::pin(ready(self.integrity(Contents::is_whole)))
    }

    fn load_days(&self, from: NaiveDate, until: NaiveDate) -> Pending<Result<Vec<Row>, LoadError>> {
        let wanted = |row: &Row| row.day.is_some_and(|day| day >= from && day < until);
        Box::pin(ready(self.read(wanted).map(|read| read.rows)))
    }

    fn load_all(&self) -> Pending<Result<Loaded, LoadError>> {
        Box::pin(ready(self.all()))
    }

    fn append(&self, rows: Vec<Row>) -> Pending<Result<Head, SaveError>> {
        let this = self.clone();
        Box::pin(async move {
            this.its_turn().await;
            this.add(rows)
        })
    }

    fn append_after(&self, known: Head, rows: Vec<Row>) -> Pending<Result<Appended, SaveError>> {
        let this = self.clone();
        Box::pin(async move {
            this.its_turn().await;
            this.add_after(&known, rows)
        })
    }

    fn replace(&self, rows: Vec<Row>) -> Pending<Result<Head, SaveError>> {
        if let Fault::Save(error) = self.fault.get() {
            return Box::pin(ready(Err(error)));
        }
        let generation = self.kept.take().head.generation;
        self.kept.borrow_mut().head.generation = generation;
        Box::pin(ready(self.add(rows)))
    }

    fn load_since(&self, known: Head) -> Pending<Result<Since, LoadError>> {
        Box::pin(ready(self.since(&known)))
    }
}

impl Renewable for Memory {
    fn renew(&self) -> Pending<Result<(), RescueError>> {
        self.lose_all();
        Box::pin(ready(Ok(())))
    }
}
