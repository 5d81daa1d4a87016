//! Messages there and back, and whatever else may come in.

use chrono::NaiveDate;
use domain::concordance::{Remark, Reply, ReplyAnswer};
use domain::id::{Id, MedicineId, QuestionId, ReplyId, SheetId};
use domain::person::Role;
use domain::words::{Name, Words};
use domain::zone::Moment;
use proptest::prelude::*;

use super::*;
use crate::paper::{Body, Paper, PartTopic, SheetItem, SheetPart, SheetRow};

fn id<I: Id>(number: u8) -> I {
    let at = Moment::parse_from_rfc3339("2026-12-01T08:00:00Z").unwrap();
    I::new(at, [number; 10])
}

pub fn item(head: &str, lines: &[&str], question: Option<u8>) -> SheetItem {
    SheetItem {
        head: head.to_owned(),
        lines: lines.iter().map(ToString::to_string).collect(),
        question: question.map(id),
    }
}

/// A sheet with a list of so many medicines.
pub fn sheet(medicines: u8) -> SentSheet {
    let row = |number: u8| SheetRow {
        medicine: Some(id(number)),
        cells: [
            format!("Medicine {number} · {}0 mg · tablet", number % 7 + 1),
            format!(
                "{} tablet every day at {:02}:00, with food",
                number % 3 + 1,
                number % 24
            ),
            "for my blood pressure".to_owned(),
            "Prescribed by Doctor Shah".to_owned(),
        ],
    };
    let part = |topic, title: &str, body| SheetPart {
        topic,
        title: title.to_owned(),
        body,
        shown: 3,
    };
    let columns = ["Medicine", "How", "Why", "From"].map(ToOwned::to_owned);
    SentSheet {
        id: id::<SheetId>(1),
        language: "en".to_owned(),
        to: Role::Pharmacist,
        name: Some("High Street Pharmacy".to_owned()),
        paper: Paper {
            name: "Mary Adeyemi".to_owned(),
            when: "Born 4 May 1948 · 1 December 2026".to_owned(),
            own_words: "In my own words".to_owned(),
            parts: vec![
                part(
                    PartTopic::Questions,
                    "My questions",
                    Body::Asks(vec![
                        item("Can I take them together?", &["about Ramipril"], Some(2)),
                        item("為什麼會頭暈？", &[], Some(3)),
                    ]),
                ),
                part(
                    PartTopic::Medicines,
                    "My medicines",
                    Body::Table(columns, (1..=medicines).map(row).collect()),
                ),
            ],
            foot: vec!["Written by the patient with this app.".to_owned()],
        },
    }
}

pub fn reply() -> Reply {
    let words = |text: &str| Words::parse(text).unwrap();
    Reply {
        id: id::<ReplyId>(9),
        to: id::<SheetId>(1),
        by: Role::Pharmacist,
        name: Name::parse("Anna Lee").unwrap(),
        place: Name::parse("High Street Pharmacy").ok(),
        on: NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(),
        answers: vec![ReplyAnswer {
            question: id::<QuestionId>(2),
            words: words("Yes, but not within two hours."),
        }],
        remarks: vec![Remark {
            medicine: id::<MedicineId>(4),
            words: words("Ask Doctor Shah about the strength."),
        }],
        agreed: Some(words("Try it in the evening for two weeks.")),
        words: None,
        list: Some(words("Ramipril 2.5 mg\nAmlodipine 5 mg")),
    }
}

#[test]
fn a_message_is_read_as_it_was_written() {
    for message in [
        Message::Sheet(Box::new(sheet(12))),
        Message::Reply(Box::new(reply())),
    ] {
        assert_eq!(read(&write(&message)), Ok(message));
    }
}

/// Two questions in the same words are told apart by number and medicine.
#[test]
fn questions_are_numbered_with_what_stands_under_them() {
    let mut sheet = sheet(1);
    if let Some(SheetPart {
        body: Body::Asks(items),
        ..
    }) = sheet.paper.parts.first_mut()
    {
        *items = vec![
            item("How do I take it?", &["About Ramipril"], Some(2)),
            item("How do I take it?", &["About Metformin"], Some(3)),
        ];
    }
    let expected = [
        "1. How do I take it? · About Ramipril",
        "2. How do I take it? · About Metformin",
    ];
    assert_eq!(sheet.paper.numbered_questions(), expected);
    let ids: Vec<QuestionId> = sheet
        .paper
        .questions()
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    assert_eq!(ids, [id(2), id(3)]);
}

/// Fields of a newer app are passed over; what a newer format wrote is said to be newer.
#[test]
fn a_newer_message_is_said_to_be_newer_and_a_newer_field_is_passed_over() {
    let bytes = write(&Message::Reply(Box::new(reply())));
    let with = |place: usize, byte: u8| {
        let mut bytes = bytes.clone();
        bytes[place] = byte;
        read(&bytes)
    };
    assert_eq!(with(1, 2), Err(ShareError::Newer));
    assert_eq!(with(2, 9), Err(ShareError::Newer));
    assert_eq!(with(0, b'S'), Err(ShareError::NotOurs));
    let plain = miniz_oxide::inflate::decompress_to_vec(&bytes[3..]).unwrap();
    // One more field: 40 with a text.
    let mut plain = plain.clone();
    plain[0] += 1;
    plain.extend([0x18, 40, 0x63, b'n', b'e', b'w']);
    let mut newer = bytes[..3].to_vec();
    newer.extend(miniz_oxide::deflate::compress_to_vec(&plain, 9));
    assert_eq!(read(&newer), Ok(Message::Reply(Box::new(reply()))));
}

#[test]
fn what_is_too_large_is_refused_before_it_is_unpacked() {
    assert_eq!(
        read(&vec![MAGIC; MOST_BYTES + 1]),
        Err(ShareError::TooLarge)
    );
    let mut bomb = vec![MAGIC, VERSION, 1];
    bomb.extend(miniz_oxide::deflate::compress_to_vec(
        &vec![0; 20_000_000],
        9,
    ));
    assert!(bomb.len() < MOST_BYTES);
    assert_eq!(read(&bomb), Err(ShareError::TooLarge));
    let mut long = sheet(1);
    long.paper.name = "x".repeat(4001);
    let long = write(&Message::Sheet(Box::new(long)));
    assert_eq!(read(&long), Err(ShareError::TooLarge));
}

/// Nothing stands there twice, and no small message becomes an endless page.
#[test]
fn what_stands_there_twice_or_without_end_is_refused() {
    let mut twice = reply();
    twice.answers.push(twice.answers[0].clone());
    let bytes = write(&Message::Reply(Box::new(twice)));
    assert_eq!(read(&bytes), Err(ShareError::Damaged));
    let mut old = reply();
    old.on = NaiveDate::from_ymd_opt(1999, 12, 31).unwrap();
    let bytes = write(&Message::Reply(Box::new(old)));
    assert_eq!(read(&bytes), Err(ShareError::Damaged));
    let mut endless = sheet(1);
    for part in &mut endless.paper.parts {
        if let Body::Asks(items) = &mut part.body {
            *items = vec![item("again", &["and", "again"], None); 400];
        }
    }
    let bytes = write(&Message::Sheet(Box::new(endless)));
    assert_eq!(read(&bytes), Err(ShareError::TooLarge));
}

/// Letters that turn or hide text come in marked.
#[test]
fn words_that_deceive_come_in_marked() {
    let mut hostile = sheet(1);
    hostile.paper.name = "Mary \u{202e}yradI\u{200b}".to_owned();
    let bytes = write(&Message::Sheet(Box::new(hostile)));
    let Ok(Message::Sheet(read)) = read(&bytes) else {
        panic!("it is a sheet");
    };
    assert_eq!(read.paper.name, "Mary \u{fffd}yradI\u{fffd}");
}

/// A list of twelve medicines in at most two pictures.
#[test]
fn a_list_of_twelve_medicines_fits_two_pictures() {
    let bytes = write(&Message::Sheet(Box::new(sheet(12))));
    let parts = parts::cut(&bytes).unwrap();
    assert!(parts.len() <= 2, "{} bytes", bytes.len());
}

proptest! {
    #[test]
    fn no_bytes_make_reading_fail_otherwise_than_in_words(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = read(&bytes);
        let mut ours = vec![MAGIC, VERSION, 1 + bytes.first().map_or(0, |byte| byte % 3)];
        ours.extend(miniz_oxide::deflate::compress_to_vec(&bytes, 1));
        let _ = read(&ours);
    }

    #[test]
    fn a_changed_byte_is_damage_or_another_text_and_never_a_fall(place in 3..400_usize, byte in any::<u8>()) {
        let mut bytes = write(&Message::Sheet(Box::new(sheet(6))));
        let place = place % bytes.len();
        bytes[place] = byte;
        let _ = read(&bytes);
    }
}
