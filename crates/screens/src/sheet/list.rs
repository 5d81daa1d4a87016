//! The list: medicines as the person takes them, those stopped, and allergies.
//! What nobody wrote down is asked for, never guessed.

use super::part::part;
use super::reading::{Reading, name};
use crate::plan;
use domain::medicine::{DoseForm, Identity, Medicine, Source, Status};
use domain::person::Allergies;
use exchange::paper::{Body, PartTopic, SheetItem, SheetPart, SheetRow};

/// Everything that is on the list and not stopped.
pub(crate) fn medicines(reading: &Reading) -> SheetPart {
    let sheet = reading.text.sheet;
    let rows: Vec<SheetRow> = reading
        .record
        .current_medicines()
        .map(|medicine| SheetRow {
            medicine: Some(medicine.id),
            cells: [
                what(reading, medicine),
                how(reading, medicine),
                why(reading, medicine),
                from(reading, medicine),
            ],
        })
        .collect();
    let body = if rows.is_empty() {
        Body::Lines(vec![line(sheet.no_medicines)])
    } else {
        let columns = [sheet.medicine, sheet.how, sheet.why_i_take_it, sheet.from];
        Body::Table(columns.map(ToOwned::to_owned), rows)
    };
    SheetPart {
        topic: PartTopic::Medicines,
        title: sheet.medicines.to_owned(),
        body,
        shown: usize::MAX,
    }
}

/// Those stopped, with the reason and who decided.
pub(crate) fn stopped(reading: &Reading) -> Option<SheetPart> {
    let stopped = reading
        .record
        .medicines
        .values()
        .map(|recorded| &recorded.value)
        .filter(|medicine| medicine.is_stopped());
    let items = stopped.map(|medicine| {
        let day = medicine.statuses.last().map(|since| since.from.date());
        let day = day
            .map(|day| reading.text.sheet.since(day))
            .unwrap_or_default();
        SheetItem {
            head: name(medicine),
            ..super::taking::status(reading, medicine, &day)
        }
    });
    part(
        (PartTopic::Stopped, reading.text.sheet.stopped_title),
        3,
        items.collect(),
        Body::Lines,
    )
}

/// Allergies; "not asked" is never shown as "none".
pub(crate) fn allergies(reading: &Reading) -> SheetPart {
    let sheet = reading.text.sheet;
    let allergies = &reading.record.person.allergies;
    let items = match allergies {
        Allergies::Known(known) if !known.is_empty() => known
            .iter()
            .map(|allergy| SheetItem {
                head: allergy.substance.to_string(),
                lines: allergy
                    .reaction
                    .iter()
                    .map(|words| sheet.quoted(words.as_str()))
                    .collect(),
                question: None,
            })
            .collect(),
        // A list that was emptied says nothing.
        Allergies::Known(_) => vec![line(sheet.no_allergies(&Allergies::NotAsked))],
        Allergies::NotAsked | Allergies::NoneKnown => vec![line(sheet.no_allergies(allergies))],
    };
    SheetPart {
        topic: PartTopic::Allergies,
        title: sheet.allergies.to_owned(),
        body: Body::Lines(items),
        shown: usize::MAX,
    }
}

fn line(words: &str) -> SheetItem {
    SheetItem {
        head: words.to_owned(),
        ..SheetItem::default()
    }
}

fn what(reading: &Reading, medicine: &Medicine) -> String {
    let words = reading.text.medicines;
    let mut parts = vec![name(medicine)];
    if medicine.form != DoseForm::Other {
        parts.push(words.form(medicine.form).to_owned());
    }
    if medicine.identity == Identity::NotRecognised {
        parts.push(words.not_recognised.to_owned());
    }
    parts.join(" · ")
}

/// A line for each: what holds, what comes, what the label says.
fn how(reading: &Reading, medicine: &Medicine) -> String {
    let sheet = reading.text.sheet;
    let mut parts = Vec::new();
    if let Status::Paused { .. } = medicine.status() {
        parts.push(sheet.on_hold.to_owned());
    }
    let at = reading.now.naive_local();
    parts.extend(plan::lines(reading.record, medicine, at, reading.text));
    let label = medicine.directions.as_ref();
    parts.extend(label.map(|words| reading.own(reading.text.medicines.label_says, words.as_str())));
    parts.join("\n")
}

fn why(reading: &Reading, medicine: &Medicine) -> String {
    let sheet = reading.text.sheet;
    match &medicine.reason {
        Some(reason) => sheet.quoted(reason.as_str()),
        None => sheet.ask_why.to_owned(),
    }
}

fn from(reading: &Reading, medicine: &Medicine) -> String {
    match (medicine.prescriber, medicine.source) {
        (Some(role), Source::Prescribed) => reading.text.common.role(role).to_owned(),
        (_, source) => reading.text.labels.source_name(source).to_owned(),
    }
}
