//! Backups, and single entries of a record.

use proptest::prelude::*;
use proptest::sample::Index;

use super::{Harm, harmed, harmed_text, harms, noise};
use crate::backup::{
    BackupError, BackupLine, Imprint, MOST_DEPTH, depth, entry, preview, read, write,
};

/// Entries as a record holds them: of a person, a medicine's dates, and of a newer version.
const ENTRIES: [&str; 3] = [
    r#"{"id":"019ad731-5c40-7001-8000-000000000001","at":"2026-11-30T08:00:00+00:00","by":"themself","person":"019ad731-5c40-7002-8000-000000000002","event":{"pack_dated":{"medicine":"019ad731-5c40-7003-8000-000000000003","expires":"2027-11-30","batch":"AB4","product":"5701234567899"}}}"#,
    r#"{"id":"019ad731-5c40-7004-8000-000000000004","at":"2026-11-30T08:05:00+00:00","by":"themself","person":"019ad731-5c40-7002-8000-000000000002","event":{"stock_counted":{"medicine":"019ad731-5c40-7003-8000-000000000003","left":"28"}}}"#,
    r#"{"id":"019ad731-5c40-7005-8000-000000000005","event":{"of_the_year_2040":[1,"\"]}",null]}}"#,
];

fn file() -> String {
    let about = Imprint {
        written_at: "2026-11-30T08:10:00+00:00".parse().unwrap(),
        app: "0.1.0".to_owned(),
    };
    write(ENTRIES, &about)
}

#[test]
fn the_sample_is_read() {
    let read = read(file().as_bytes()).unwrap();
    let texts: Vec<&str> = read.lines.iter().map(BackupLine::text).collect();
    assert_eq!(texts, ENTRIES);
    let whole = read.lines.iter().filter(|line| line.entry().is_some());
    assert_eq!(whole.count(), 2, "{:?}", read.lines);
}

/// What passes for the backup has all its entries as they were, in their order; of one that
/// does not, not more is said to be readable than could stand in it.
fn holds(bytes: &[u8]) -> Result<(), TestCaseError> {
    match read(bytes) {
        Ok(backup) => {
            let texts: Vec<&str> = backup.lines.iter().map(BackupLine::text).collect();
            prop_assert_eq!(texts, ENTRIES);
            prop_assert_eq!(preview(&backup, 0).known, ENTRIES.len());
        }
        Err(BackupError::Damaged { readable, .. }) => {
            let lines = bytes.split(|byte| *byte == b'\n').count();
            prop_assert!(readable < lines);
        }
        Err(_) => {}
    }
    Ok(())
}

proptest! {
    #[test]
    fn a_backup_that_was_damaged_never_passes_for_whole(harms in harms()) {
        holds(&harmed(file().as_bytes(), &harms))?;
    }

    /// Whole lines that are missing, doubled or in another order: the likeliest damage of a
    /// file that was put together by hand.
    #[test]
    fn a_backup_of_other_lines_never_passes_for_whole(lines in prop::collection::vec(any::<Index>(), 0..8)) {
        let file = file();
        let all: Vec<&str> = file.lines().collect();
        let mut made: Vec<&str> = vec![all[0]];
        made.extend(lines.iter().map(|at| *at.get(&all)));
        made.push(all[all.len() - 1]);
        holds(made.join("\n").as_bytes())?;
    }

    #[test]
    fn noise_is_no_backup(noise in noise()) {
        prop_assert!(read(&noise).is_err());
        let mut begun = file().into_bytes();
        begun.truncate(begun.iter().position(|byte| *byte == b'\n').unwrap() + 1);
        begun.extend(noise);
        prop_assert!(read(&begun).is_err());
    }

    #[test]
    fn an_entry_that_was_damaged_is_read_or_not_and_never_too_deep(which in 0..ENTRIES.len(), harms in harms()) {
        let text = harmed_text(ENTRIES[which], &harms);
        if let Some(entry) = entry(&text) {
            prop_assert!(depth(text.as_bytes()) <= MOST_DEPTH);
            let written = serde_json::to_string(&entry).unwrap();
            prop_assert_eq!(crate::backup::entry(&written), Some(entry));
        }
    }

    /// Brackets of any number are counted without falling.
    #[test]
    fn brackets_without_end_are_counted(text in "[\\[\\]{}\"\\\\a]{0,200}", deep in 0..100_000_usize) {
        prop_assert!(depth(text.as_bytes()) <= text.len());
        let brackets = "[".repeat(deep);
        prop_assert_eq!(depth(brackets.as_bytes()), deep);
        let harm = Harm::Added(0, brackets.into_bytes());
        holds(&harmed(file().as_bytes(), &[harm]))?;
    }
}
