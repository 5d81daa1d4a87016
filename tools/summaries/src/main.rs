//! Writes all samples down as lines of JSON, for the reader in `tests/e2e/fhir`: each
//! document, and beside it what it was made of.

use std::io::{self, Write};

use exchange::summary::{Adherence, Claim, Passage, Stated, SummaryDirection, SummaryMedicine};
use serde_json::{Value, json};
use summaries::{Sample, samples};

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for sample in samples() {
        writeln!(out, "{}", line(&sample))?;
    }
    out.flush()
}

fn line(sample: &Sample) -> Value {
    let summary = &sample.summary;
    let name = |name: &Passage| Value::from(name.as_str());
    json!({
        "number": sample.number,
        "document": sample.document,
        "person": summary.person.name.as_ref().map(Passage::as_str),
        "born": summary.person.born.map(|born| born.to_string()),
        "medicines": stated(&summary.medicines, medicine),
        "allergies": stated(&summary.allergies, |one| name(&one.name)),
        "none_of": summary.no_known.iter().map(|kind| kind.code()).collect::<Vec<_>>(),
        "problems": stated(&summary.problems, |one| name(&one.name)),
        "past": summary.past.iter().map(|one| name(&one.name)).collect::<Vec<_>>(),
    })
}

fn stated<T>(list: &Stated<T>, one: impl Fn(&T) -> Value) -> Value {
    match list {
        Stated::NotAsked => "not asked".into(),
        Stated::NoneKnown => "none known".into(),
        Stated::Listed(listed) => listed.iter().map(one).collect(),
    }
}

fn medicine(medicine: &SummaryMedicine) -> Value {
    let text = |line: &SummaryDirection| line.text.as_ref().map(|text| text.as_str().to_owned());
    json!({
        "name": medicine.name.as_str(),
        "strength": medicine.strength.as_ref().map(Passage::as_str),
        "codes": medicine.codes.iter().map(|code| code.code.as_str()).collect::<Vec<_>>(),
        "form": medicine.form.as_ref().map(Passage::as_str),
        "directions": medicine.directions.iter().map(text).collect::<Vec<_>>(),
        "reasons": medicine.reasons.iter().map(Passage::as_str).collect::<Vec<_>>(),
        "status": medicine.status.code(),
        "ordered": medicine.claim != Claim::Taken,
        "adherence": medicine.adherence.map(Adherence::code),
    })
}
