//! Rows kept in memory: for tests, and for a browser that keeps nothing.
//!
//! Can be told to fail as real databases do.

use std::cell::{Cell, RefCell};
use std::future::ready;
use std::rc::Rc;

use chrono::NaiveDate;

use super::{Head, Health, LoadError, Loaded, Pending, Row, SaveError, Storage};

/// Rows kept in memory.
#[derive(Clone, Default)]
pub struct Memory {
    rows: Rc<RefCell<Vec<Row>>>,
    head: Rc<RefCell<Head>>,
    fault: Rc<Cell<Fault>>,
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

    /// Every row as it is kept.
    pub fn rows(&self) -> Vec<Row> {
        self.rows.borrow().clone()
    }

    fn loaded(&self, wanted: impl Fn(&Row) -> bool) -> Result<Loaded, LoadError> {
        if let Fault::Load(error) = self.fault.get() {
            return Err(error);
        }
        Ok(Loaded {
            rows: self
                .rows
                .borrow()
                .iter()
                .filter(|row| wanted(row))
                .cloned()
                .collect(),
            head: self.head.borrow().clone(),
            health: Health::Whole,
        })
    }

    fn add(&self, rows: Vec<Row>) -> Result<Head, SaveError> {
        if let Fault::Save(error) = self.fault.get() {
            return Err(error);
        }
        let (mut kept, mut head) = (self.rows.borrow_mut(), self.head.borrow_mut());
        for row in rows {
            if kept.iter().all(|known| known.id != row.id) {
                head.take_in(&row);
                kept.push(row);
            }
        }
        head.generation += 1;
        Ok(head.clone())
    }
}

impl Storage for Memory {
    fn load(&self, from: NaiveDate) -> Pending<Result<Loaded, LoadError>> {
        Box::pin(ready(
            self.loaded(|row| row.day.is_none_or(|day| day >= from)),
        ))
    }

    fn load_days(&self, from: NaiveDate, until: NaiveDate) -> Pending<Result<Vec<Row>, LoadError>> {
        let wanted = |row: &Row| row.day.is_some_and(|day| day >= from && day < until);
        Box::pin(ready(self.loaded(wanted).map(|loaded| loaded.rows)))
    }

    fn load_all(&self) -> Pending<Result<Loaded, LoadError>> {
        Box::pin(ready(self.loaded(|_| true)))
    }

    fn append(&self, rows: Vec<Row>) -> Pending<Result<Head, SaveError>> {
        Box::pin(ready(self.add(rows)))
    }

    fn replace(&self, rows: Vec<Row>) -> Pending<Result<Head, SaveError>> {
        if let Fault::Save(error) = self.fault.get() {
            return Box::pin(ready(Err(error)));
        }
        self.rows.borrow_mut().clear();
        *self.head.borrow_mut() = Head::default();
        Box::pin(ready(self.add(rows)))
    }
}
