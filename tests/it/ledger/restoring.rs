//! Restoring a backup where the record is not open, or cannot be saved.

use super::*;

fn backup() -> (exchange::backup::Backup, Journal) {
    let (from, _) = Bench::with_mary();
    let file = now(from.ledger.back_up("0.1.0")).unwrap();
    let backup = exchange::backup::read(file.as_bytes()).unwrap();
    (backup, from.journal())
}

/// A backup goes nowhere while there is nothing to compare it with.
#[test]
fn nothing_is_restored_into_a_record_that_is_not_open() {
    let (backup, _) = backup();
    let memory = Memory::default();
    memory.set_fault(Fault::Load(LoadError::Broken));
    let closed = Bench::on(&memory);
    for fault in [Fault::Load(LoadError::Broken), Fault::None] {
        memory.set_fault(fault);
        let refused = now(closed.ledger.restore(&backup));
        assert_eq!(refused, Err(CommitError::NotOpen), "{fault:?}");
        assert!(memory.rows().is_empty(), "{fault:?}");
    }
}

#[test]
fn a_backup_that_could_not_be_saved_changes_nothing() {
    let (backup, journal) = backup();
    for error in [SaveError::Full, SaveError::Failed, SaveError::Unavailable] {
        let bench = Bench::on(&Memory::default());
        bench.memory.set_fault(Fault::Save(error));
        let refused = now(bench.ledger.restore(&backup));
        assert_eq!(refused, Err(CommitError::NotSaved(error)));
        assert!(bench.journal().is_empty() && bench.memory.rows().is_empty());
        bench.memory.set_fault(Fault::None);
        assert_eq!(now(bench.ledger.restore(&backup)), Ok(1));
        assert_eq!(bench.journal(), journal);
    }
}
