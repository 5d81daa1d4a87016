//! What is saved while the ledger reads everything.

use std::future::poll_fn;

use storage::{Appended, Head, Integrity, Loaded, Pending, Recent, Since};

use super::*;

/// A storage that takes a while to read everything, and then tells what was there
/// when that was begun; or a while to say whether that is all.
struct SlowToRead {
    memory: Memory,
    is_slow: Rc<Cell<bool>>,
    is_slow_to_check: Rc<Cell<bool>>,
}

/// Ends when it is slow no more.
async fn while_slow(is_slow: Rc<Cell<bool>>) {
    poll_fn(|_| {
        if is_slow.get() {
            Poll::Pending
        } else {
            Poll::Ready(())
        }
    })
    .await;
}

impl Storage for SlowToRead {
    fn load(&self, from: NaiveDate) -> Pending<Result<Recent, LoadError>> {
        let (loaded, is_slow) = (self.memory.load(from), self.is_slow.clone());
        Box::pin(async move {
            while_slow(is_slow).await;
            loaded.await
        })
    }
    fn check_newest(&self) -> Pending<Result<Integrity, LoadError>> {
        let (memory, is_slow) = (self.memory.clone(), self.is_slow_to_check.clone());
        Box::pin(async move {
            while_slow(is_slow).await;
            memory.check_newest().await
        })
    }
    fn check_all(&self) -> Pending<Result<Integrity, LoadError>> {
        self.memory.check_all()
    }
    fn load_days(&self, from: NaiveDate, until: NaiveDate) -> Pending<Result<Vec<Row>, LoadError>> {
        self.memory.load_days(from, until)
    }
    fn load_all(&self) -> Pending<Result<Loaded, LoadError>> {
        self.memory.load_all()
    }
    fn append(&self, rows: Vec<Row>) -> Pending<Result<Head, SaveError>> {
        self.memory.append(rows)
    }
    fn append_after(&self, known: Head, rows: Vec<Row>) -> Pending<Result<Appended, SaveError>> {
        self.memory.append_after(known, rows)
    }
    fn replace(&self, rows: Vec<Row>) -> Pending<Result<Head, SaveError>> {
        self.memory.replace(rows)
    }
    fn load_since(&self, known: Head) -> Pending<Result<Since, LoadError>> {
        self.memory.load_since(known)
    }
}

impl Rescuable for SlowToRead {}

/// A dose that was taken must not look open because it was saved just then.
#[test]
fn what_is_saved_while_everything_is_read_is_in_sight_afterwards() {
    type Saves = fn(&Bench, PersonId);
    let here: Saves = |bench, mary| {
        now(bench.ledger.commit(mary, taken(start().date_naive(), 0))).unwrap();
    };
    let elsewhere: Saves = |bench, mary| {
        let other = Bench::on(&bench.memory);
        // Both windows are given different chance.
        for _ in 0..50 {
            let _: EntryId = other.ledger.fresh();
        }
        now(other.ledger.commit(mary, taken(start().date_naive(), 0))).unwrap();
        now(bench.ledger.catch_up());
    };
    let opens: fn(Ledger) -> Pending<()> = |ledger| Box::pin(ledger.open());
    let reads_anew: fn(Ledger) -> Pending<()> = |ledger| Box::pin(ledger.reload());
    for (what, is_open, reads, saves) in [
        ("saved here", true, reads_anew, here),
        ("saved in another window", true, reads_anew, elsewhere),
        ("saved in another window at start", false, opens, elsewhere),
    ] {
        let (first, mary) = Bench::with_mary();
        let is_slow = Rc::new(Cell::new(false));
        let storage = SlowToRead {
            memory: first.memory.clone(),
            is_slow: is_slow.clone(),
            is_slow_to_check: Rc::default(),
        };
        let bench = Bench::unopened(&first.memory, Rc::new(storage));
        if is_open {
            now(bench.ledger.open());
        }
        is_slow.set(true);
        let mut reading = reads(bench.ledger);
        let mut context = Context::from_waker(Waker::noop());
        assert!(reading.as_mut().poll(&mut context).is_pending());
        saves(&bench, mary);
        is_slow.set(false);
        now(reading);
        assert_eq!(bench.journal().len(), 2, "{what}");
        assert_eq!(
            bench.journal(),
            Bench::on(&first.memory).journal(),
            "{what}"
        );
    }
}

/// A record that lost what was saved last must not stand there as if it were whole,
/// not even for a moment: a dose would look open that was taken.
#[test]
fn nothing_is_shown_before_it_is_known_whether_the_newest_is_missing() {
    let (first, _) = Bench::with_mary();
    first.memory.lose_newest();
    let is_slow = Rc::new(Cell::new(true));
    let storage = SlowToRead {
        memory: first.memory.clone(),
        is_slow: Rc::default(),
        is_slow_to_check: is_slow.clone(),
    };
    let bench = Bench::unopened(&first.memory, Rc::new(storage));
    let mut opening: Pending<()> = Box::pin(bench.ledger.open());
    let mut context = Context::from_waker(Waker::noop());
    assert!(opening.as_mut().poll(&mut context).is_pending());
    assert_eq!(bench.ledger.state(), LedgerState::Opening);
    assert!(bench.journal().is_empty());
    is_slow.set(false);
    now(opening);
    let (unreadable, integrity) = (0, Integrity::Damaged);
    assert_eq!(
        bench.ledger.state(),
        LedgerState::Ready {
            unreadable,
            integrity
        }
    );
}

/// An older entry is looked for when the day can be read already, and is told then.
#[test]
fn that_an_older_entry_is_missing_is_told_as_soon_as_all_are_counted() {
    let (bench, mary) = Bench::with_mary();
    now(bench.ledger.commit(mary, taken(start().date_naive(), 0))).unwrap();
    bench.memory.lose_oldest();
    let bench = Bench::on(&bench.memory);
    let (unreadable, integrity) = (0, Integrity::Damaged);
    assert_eq!(
        bench.ledger.state(),
        LedgerState::Ready {
            unreadable,
            integrity
        }
    );
}
