//! The caps of every decoder at their edge: what just fits is read, one more is refused;
//! and what all of it took of memory at most. One test in a program of its own, because
//! memory is told of a whole program.

#![allow(
    clippy::unwrap_used,
    reason = "what each decoder tries has a function of its own, and all of it is a test"
)]

use std::fmt::Write;

use chrono::NaiveDate;
use exchange::backup::{self, BackupError, Imprint};
use exchange::fhir::{self, FhirError};
use exchange::german_plan::{self, GermanPlanError};
use exchange::pack_code::{self, PackCodeError};
use exchange::share::parts::{self, CameText};
use exchange::share::sealed::{ROUNDS, Sealed};
use exchange::share::{self, ShareError};

/// A million bytes.
const MEGABYTE: usize = 1_000_000;

/// The most memory that this program has taken so far, where the system tells.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: usize = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1024)
}

/// Tries the edges of one decoder, which are to take no more than so much.
fn within(most: usize, what: &str, edges: impl FnOnce()) {
    let before = peak();
    edges();
    if let (Some(before), Some(after)) = (before, peak()) {
        let took = after - before;
        println!("{what}: {} MB", took / MEGABYTE);
        assert!(took <= most, "{what}: {} MB", took / MEGABYTE);
    }
}

/// From what takes least to what takes most, so that the peak tells of each.
#[test]
fn what_just_fits_is_read_and_one_more_is_refused_in_bounded_memory() {
    within(16 * MEGABYTE, "codes of packs", pack_codes);
    within(16 * MEGABYTE, "German plans", german_plans);
    within(16 * MEGABYTE, "messages", messages);
    within(150 * MEGABYTE, "patient summaries", summaries);
    within(400 * MEGABYTE, "backups", backups);
}

fn pack_codes() {
    let today = NaiveDate::from_ymd_opt(2026, 5, 4).unwrap();
    let most = pack_code::MOST_LETTERS;
    let begun = "]d20105701234567899";
    let mut fits = begun.to_owned();
    while fits.len() + 4 <= most {
        fits.push_str("98A\u{1d}");
    }
    fits.pop();
    while fits.len() < most {
        fits.push('A');
    }
    let code = pack_code::read(&fits, today).map(|code| code.passed_over);
    assert!(
        code.is_ok_and(|passed_over| passed_over > 1000),
        "{}",
        fits.len()
    );
    fits.push('A');
    assert_eq!(pack_code::read(&fits, today), Err(PackCodeError::TooLong));
    let batch = |length: usize| {
        let text = format!("{begun}10{}", "A".repeat(length));
        pack_code::read(&text, today).map(|code| code.batch.map(|batch| batch.as_str().len()))
    };
    assert_eq!(batch(20), Ok(Some(20)));
    assert_eq!(batch(21), Err(PackCodeError::FieldTooLong));
}

fn german_plans() {
    let page = |inside: &str| german_plan::read(&format!("<MP v=\"026\">{inside}</MP>"));
    let filled = |length: usize| page(&" ".repeat(length));
    let frame = "<MP v=\"026\"></MP>".len();
    assert!(filled(german_plan::MOST_BYTES - frame).is_ok());
    assert_eq!(
        filled(german_plan::MOST_BYTES - frame + 1).err(),
        Some(GermanPlanError::TooLarge)
    );
    let deep = |levels: usize| page(&["<S>".repeat(levels), "</S>".repeat(levels)].concat());
    assert_ne!(deep(31).err(), Some(GermanPlanError::TooDeep));
    assert_eq!(deep(32).err(), Some(GermanPlanError::TooDeep));
    let lines = |count: usize| page(&format!("<S>{}</S>", "<M a=\"A\"/>".repeat(count)));
    assert!(lines(500).is_ok());
    assert_eq!(lines(501).err(), Some(GermanPlanError::TooLarge));
    let name = |length: usize| page(&format!("<S><M a=\"{}\"/></S>", "é".repeat(length)));
    assert!(name(2000).is_ok());
    assert_eq!(name(2001).err(), Some(GermanPlanError::TooLarge));
}

fn messages() {
    // Bytes that unpack to just as much as is let, and to one more.
    let bomb = |length: usize| {
        let mut bytes = vec![0xc0, share::VERSION, 1];
        bytes.extend(miniz_oxide::deflate::compress_to_vec(&vec![0; length], 9));
        assert!(bytes.len() < share::MOST_BYTES);
        share::read(&bytes)
    };
    assert_eq!(bomb(share::MOST_UNPACKED), Err(ShareError::Damaged));
    assert_eq!(bomb(share::MOST_UNPACKED + 1), Err(ShareError::TooLarge));
    assert_eq!(bomb(30 * MEGABYTE), Err(ShareError::TooLarge));
    // CBOR that says it holds more than there is memory: a list, a text, bytes, a map.
    for head in [0x9b_u8, 0x7b, 0x5b, 0xbb] {
        for inside in [&[0xa1, 7][..], &[0xa1, 4], &[]] {
            let mut plain = inside.to_vec();
            plain.push(head);
            plain.extend([0xff; 8]);
            let mut bytes = vec![0xc0, share::VERSION, 1];
            bytes.extend(miniz_oxide::deflate::compress_to_vec(&plain, 9));
            assert_eq!(share::read(&bytes), Err(ShareError::Damaged));
        }
    }
    assert_ne!(
        share::read(&vec![0xc0; share::MOST_BYTES]),
        Err(ShareError::TooLarge)
    );
    assert_eq!(
        share::read(&vec![0xc0; share::MOST_BYTES + 1]),
        Err(ShareError::TooLarge)
    );
    let link = parts::whole(&vec![0xc0; share::MOST_BYTES]);
    assert!(
        matches!(parts::read(&link), Ok(CameText::Whole(bytes)) if bytes.len() == share::MOST_BYTES)
    );
    let endless = "A".repeat(share::MOST_BYTES * 2 + 1);
    assert_eq!(parts::read(&endless), Err(ShareError::TooLarge));
    let most = parts::PART_BYTES * parts::MOST_PARTS;
    assert_eq!(
        parts::cut(&vec![7; most]).map(|parts| parts.len()),
        Some(parts::MOST_PARTS)
    );
    assert_eq!(parts::cut(&vec![7; most + 1]), None);
    let sealed = |rounds: u32, length: usize| {
        let sealed = Sealed {
            rounds,
            salt: [7; 16],
            nonce: [9; 12],
            locked: vec![1; length],
        };
        Sealed::read(&sealed.bytes()).err()
    };
    let head = 34;
    assert_eq!(sealed(1_000_000, share::MOST_BYTES - head), None);
    assert_eq!(
        sealed(ROUNDS, share::MOST_BYTES - head + 1),
        Some(ShareError::TooLarge)
    );
    assert_eq!(sealed(1_000_001, 1), Some(ShareError::Damaged));
    assert_eq!(sealed(0, 1), Some(ShareError::Damaged));
}

fn summaries() {
    let document = |entries: &str| {
        format!(
            "{{\"resourceType\":\"Bundle\",\"type\":\"document\",\"entry\":[{{\"resource\":{{\"resourceType\":\"Patient\",\"name\":[{{\"text\":\"Mary\"}}]}}}}{entries}]}}"
        )
    };
    let said = |text: &str| fhir::read(text.as_bytes()).err();
    let plain = document("");
    assert_eq!(said(&plain), None);
    let padded = |length: usize| format!("{plain}{}", " ".repeat(length - plain.len()));
    assert_eq!(said(&padded(fhir::MOST_BYTES)), None);
    assert_eq!(
        said(&padded(fhir::MOST_BYTES + 1)),
        Some(FhirError::TooLarge)
    );
    let deep = |levels: usize| {
        let inside = format!(",{{\"deep\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
        said(&document(&inside))
    };
    assert_eq!(deep(29), None);
    assert_eq!(deep(30), Some(FhirError::TooDeep));
    let many = |count: usize| {
        let one = |number: usize| {
            format!(
                ",{{\"resource\":{{\"resourceType\":\"MedicationStatement\",\"status\":\"active\",\"medicationCodeableConcept\":{{\"text\":\"Medicine {number}\"}}}}}}"
            )
        };
        fhir::read(document(&(0..count).map(one).collect::<String>()).as_bytes())
    };
    let most = many(fhir::MOST_RESOURCES - 1).unwrap();
    // Five hundred medicines are listed; every other one is named as left out.
    assert_eq!(most.medicines.listed().len(), 500);
    assert_eq!(most.omitted.len(), fhir::MOST_RESOURCES - 1 - 500);
    assert_eq!(many(fhir::MOST_RESOURCES).err(), Some(FhirError::TooMany));
    // As many values as are let, each as large in memory as a value can be.
    let marks = document("")
        .bytes()
        .filter(|byte| b"{[,".contains(byte))
        .count();
    let values = |count: usize| {
        let inside = format!(",{{\"more\":[{}]}}", "[],".repeat(count / 2) + "0");
        said(&document(&inside))
    };
    let let_through = MEGABYTE - marks - 3;
    assert_eq!(values(let_through), None);
    assert_eq!(values(let_through + 8), Some(FhirError::TooLarge));
    // A long text is cut where a passage ends.
    let long = "é".repeat(2_000_000);
    let medicine = format!(
        ",{{\"resource\":{{\"resourceType\":\"MedicationStatement\",\"status\":\"active\",\"medicationCodeableConcept\":{{\"text\":\"{long}\"}}}}}}"
    );
    let read = fhir::read(document(&medicine).as_bytes()).unwrap();
    assert!(format!("{:?}", read.medicines).chars().count() < 20_000);
}

fn backups() {
    let about = Imprint {
        written_at: "2026-11-30T08:10:00+00:00".parse().unwrap(),
        app: "0.1.0".to_owned(),
    };
    let many = |count: usize| {
        let file = backup::write(std::iter::repeat_n("{}", count), &about);
        backup::read(file.as_bytes()).map(|backup| backup.lines.len())
    };
    assert_eq!(many(backup::MOST_ENTRIES), Ok(backup::MOST_ENTRIES));
    assert!(matches!(
        many(backup::MOST_ENTRIES + 1),
        Err(BackupError::Damaged { .. })
    ));
    // A text that goes too deep is held as a text, and read to the letter.
    for levels in [29, 30, 31, 200_000] {
        let mut text = "{\"a\":".to_owned();
        for _ in 1..levels {
            text.push('[');
        }
        let _ = write!(text, "{}}}", "]".repeat(levels - 1));
        let file = backup::write([text.as_str()], &about);
        assert!(backup::verify(&file, [text.as_str()]), "{levels}");
        assert_eq!(backup::entry(&text), None);
    }
    // The largest file that is looked into, one text over and over, and one byte more.
    let mut whole = backup::write(["{}"], &about);
    whole.push_str(&" ".repeat(backup::MOST_BYTES - whole.len()));
    assert_eq!(
        backup::read(whole.as_bytes()).map(|backup| backup.lines.len()),
        Ok(1)
    );
    whole.push(' ');
    assert_eq!(backup::read(whole.as_bytes()), Err(BackupError::TooLarge));
    let brackets = "[".repeat(backup::MOST_BYTES);
    assert_eq!(
        backup::read(brackets.as_bytes()),
        Err(BackupError::NotABackup)
    );
}
