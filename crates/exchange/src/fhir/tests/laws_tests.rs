//! What holds of every document.

use domain::zone::Moment;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::arbitrary_tests::summary;
use super::*;
use crate::fhir::{Edition, write};
use crate::summary::{KnownDate, Stated};

const SEED: &[u8] = b"a document of a test";

fn written(summary: &Summary) -> String {
    let at = Moment::parse_from_rfc3339("2026-12-01T00:30:00+08:00").unwrap();
    write(summary, Edition { at, seed: SEED }, &Plain)
}

/// Words one of which is in every document that says "none known" of something.
const WORDS: [&str; 14] = [
    "no-known-",
    "716186003",
    "160244002",
    "787481004",
    "160245001",
    "nilknown",
    "No known",
    "no known",
    "None known",
    "none known",
    "Nil known",
    "nil known",
    "known",
    "NKA",
];

fn says_none<T>(stated: &Stated<T>) -> bool {
    matches!(stated, Stated::NoneKnown)
}

/// Another value in some place of a document.
fn changed(document: &mut Value, steps: &[usize], by: &Value) {
    let next = steps.split_first().and_then(|(step, rest)| {
        let next = match document {
            Value::Array(all) if !all.is_empty() => {
                let place = step % all.len();
                all.get_mut(place)
            }
            Value::Object(all) if !all.is_empty() => {
                let place = step % all.len();
                all.values_mut().nth(place)
            }
            _ => None,
        };
        next.map(|next| changed(next, rest, by))
    });
    if next.is_none() {
        *document = by.clone();
    }
}

fn piece() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!({})),
        Just(json!([])),
        Just(json!(true)),
        Just(json!(-1.5e300)),
        Just(json!("#")),
        Just(json!("Medication/m")),
        Just(json!("2026-02-30")),
        Just(json!({ "reference": "#" })),
        Just(json!({ "coding": [{ "code": "active" }], "text": "words" })),
        "[a-z#/:.0-9-]{0,12}".prop_map(Value::from),
    ]
}

proptest! {
    /// Whatever the app hands on it reads again, to the letter.
    #[test]
    fn what_is_written_is_read_again(mut summary in summary()) {
        summary.written = KnownDate::parse("2026-12-01");
        let read = read(written(&summary).as_bytes()).unwrap();
        prop_assert_eq!(read, summary);
    }

    #[test]
    fn the_same_summary_is_the_same_document(summary in summary()) {
        prop_assert_eq!(written(&summary), written(&summary));
    }

    /// A document in which anything was changed, in any place, is read or refused; and
    /// nothing becomes "none known" that has no such word.
    #[test]
    fn a_damaged_document_never_says_none_by_itself(
        summary in summary(),
        changes in prop::collection::vec((prop::collection::vec(0..50_usize, 0..9), piece()), 1..6),
    ) {
        let mut document: Value = serde_json::from_str(&written(&summary)).unwrap();
        for (steps, piece) in &changes {
            changed(&mut document, steps, piece);
        }
        if let Ok(read) = read_value(&document) {
            let none = says_none(&read.medicines) || says_none(&read.allergies) || says_none(&read.problems);
            let text = document.to_string();
            prop_assert!(!none || WORDS.iter().any(|word| text.contains(word)));
            let said = |stated: bool, was: bool| !stated || was;
            prop_assert!(said(says_none(&read.medicines), says_none(&summary.medicines)));
            prop_assert!(said(says_none(&read.allergies), says_none(&summary.allergies)));
            prop_assert!(said(says_none(&read.problems), says_none(&summary.problems)));
        }
    }

    #[test]
    fn no_bytes_make_reading_fall(bytes in prop::collection::vec(any::<u8>(), 0..400), cut in 0..4000_usize) {
        let _ = read(&bytes);
        let whole = written(&Summary::default());
        let mut cut = whole.as_bytes().get(..cut).unwrap_or(whole.as_bytes()).to_vec();
        let _ = read(&cut);
        cut.extend(bytes);
        let _ = read(&cut);
    }
}
