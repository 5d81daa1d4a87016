//! Patient summaries of many shapes, as the app's own writer puts them into documents.
//!
//! `main.rs` writes them down for a model of FHIR by other people (`tests/e2e/fhir`).
//! Each shape is counted through, none is by chance, so a failure names the same
//! document again.

mod told;
mod turns;
mod words;

use domain::zone::Moment;
use exchange::fhir::{Edition, write};
use exchange::summary::{
    AllergyKind, KnownDate, Passage, Stated, Summary, SummaryAuthor, SummaryMedicine, SummaryPerson,
};

use turns::of;
pub use words::English;

/// Names that are also markup, turn text, or are in other writings.
const NAMES: [&str; 6] = [
    "Mary Adeyemi",
    "陳大文",
    "Søren Ærøskøbing",
    "<script>alert(\"x\")</script> & Sons",
    "\u{202e}yraM \u{200b}x",
    "O'Brien ]]> </div>",
];

/// A summary and the document that was written of it.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Its number, for who reads a failure.
    pub number: usize,
    /// What was handed to the writer.
    pub summary: Summary,
    /// What the writer made of it.
    pub document: String,
}

/// How many samples there are.
pub const MANY: usize = 400;

/// All samples.
pub fn samples() -> Vec<Sample> {
    (0..MANY).filter_map(sample).collect()
}

fn sample(number: usize) -> Option<Sample> {
    let summary = summary(number);
    let at = Moment::parse_from_rfc3339("2026-12-01T00:30:00+08:00").ok()?;
    let seed = number.to_be_bytes();
    let document = write(&summary, Edition { at, seed: &seed }, &English);
    Some(Sample {
        number,
        summary,
        document,
    })
}

/// The summary of a number: each of its parts turns at a pace of its own.
fn summary(number: usize) -> Summary {
    let name = of(&NAMES, number);
    let carer = || Passage::of(of(&NAMES, number + 1)).map(SummaryAuthor::Carer);
    let author = if number.is_multiple_of(3) {
        carer()
    } else {
        Some(SummaryAuthor::Person)
    };
    let app = Passage::of("Concord").map(SummaryAuthor::Device);
    let medicines: Vec<SummaryMedicine> = (0..number % 13)
        .filter_map(|place| told::medicine(number * 13 + place))
        .collect();
    let no_known = match number % 7 {
        0 => vec![AllergyKind::Medicine],
        1 => vec![AllergyKind::Food, AllergyKind::Environment],
        _ => Vec::new(),
    };
    let born = ["1948-05-04", "1948-05", "1948"];
    Summary {
        person: SummaryPerson {
            name: (!number.is_multiple_of(11))
                .then(|| Passage::of(name))
                .flatten(),
            born: (!number.is_multiple_of(5))
                .then(|| KnownDate::parse(of(&born, number)))
                .flatten(),
        },
        written: KnownDate::parse("2026-12-01"),
        language: Passage::of(of(&["en", "da", "zh-Hant"], number)),
        authors: author.into_iter().chain(app).collect(),
        medicines: stated(medicines, number / 2),
        allergies: stated(told::allergies(number), number / 3),
        no_known,
        problems: stated(told::problems(number), number / 5),
        past: told::problems(number / 9),
        omitted: Vec::new(),
    }
}

/// A list; where it is empty, by turns that nobody asked and that there are none.
fn stated<T>(listed: Vec<T>, turn: usize) -> Stated<T> {
    match (listed.is_empty(), turn.is_multiple_of(2)) {
        (false, _) => Stated::Listed(listed),
        (true, true) => Stated::NotAsked,
        (true, false) => Stated::NoneKnown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The app reads its own documents as it wrote them.
    #[test]
    fn each_sample_is_read_again() {
        let samples = samples();
        assert_eq!(samples.len(), MANY);
        for sample in samples {
            let read = exchange::fhir::read(sample.document.as_bytes());
            assert_eq!(read, Ok(sample.summary), "sample {}", sample.number);
        }
    }
}
