//! A ledger that keeps everything twice: what comes back from the copy and from
//! memory, and going on without it.

use super::*;

/// A ledger with one person and a dose of yesterday in the database and in its
/// copy, and a question in the database alone.
fn kept_twice() -> (Bench, KeptTwice) {
    let memory = Memory::default();
    let copy = SecondCopy::new(Rc::new(MemoryShelf::default()));
    let kept = KeptTwice::new(Rc::new(memory.clone()), copy, Rc::new(|_| {}));
    let bench = Bench::over(&memory, Rc::new(kept.clone()));
    let mary = bench.ledger.fresh();
    now(bench.ledger.commit(mary, person(mary, "Mary"))).unwrap();
    let yesterday = start().date_naive() - Duration::days(1);
    now(bench.ledger.commit(mary, taken(yesterday, 0))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    let asked = question(bench.ledger.fresh(), "With food?");
    now(bench.ledger.commit(mary, asked)).unwrap();
    (bench, kept)
}

fn ready(integrity: Integrity) -> LedgerState {
    LedgerState::Ready {
        unreadable: 0,
        integrity,
    }
}

#[test]
fn whoever_goes_on_without_the_copy_is_not_offered_it_again() {
    let (before, kept) = kept_twice();
    before.memory.lose_all();
    let bench = Bench::over(&before.memory, Rc::new(kept.clone()));
    let lost = ready(Integrity::OnlyCopyLeft { rows: 2 });
    assert_eq!(bench.ledger.state(), lost);
    now(bench.ledger.forget_copy());
    for bench in [&bench, &Bench::over(&before.memory, Rc::new(kept))] {
        assert_eq!(bench.ledger.state(), ready(Integrity::Whole));
        assert!(bench.journal().is_empty());
    }
}

/// The database is thrown away; what came after the copy is in memory alone.
#[test]
fn a_database_that_does_not_open_comes_back_with_what_can_be_reached() {
    for (is_open, comes_back) in [(true, 3), (false, 2)] {
        let (open, kept) = kept_twice();
        let shown = open.journal();
        open.memory.set_fault(Fault::Load(LoadError::Broken));
        let bench = if is_open {
            now(open.ledger.reload());
            open
        } else {
            Bench::over(&open.memory, Rc::new(kept))
        };
        assert_eq!(now(bench.ledger.rescue_database()), Ok(comes_back));
        bench.memory.set_fault(Fault::None);
        now(bench.ledger.reload());
        assert_eq!(bench.ledger.state(), ready(Integrity::Whole));
        assert_eq!(bench.journal().len() as u64, comes_back);
        assert_eq!(bench.journal() == shown, is_open);
    }
}
