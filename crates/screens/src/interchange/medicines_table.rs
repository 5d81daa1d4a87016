//! The list of medicines as a table for a spreadsheet: a row for each, those that are no
//! longer taken too, with how things stand in words.

use chrono::NaiveDateTime;

use domain::medicine::{DoseForm, Ingredient, Medicine, Source, Status};
use domain::record::PersonRecord;
use exchange::table::{CsvCell, CsvHabit, CsvTable};
use text::Text;

use crate::plan;

/// How spreadsheets of those who read a language write numbers.
pub fn habit(t: &Text) -> CsvHabit {
    if t.grammar.decimal_mark == "," {
        CsvHabit::Comma
    } else {
        CsvHabit::Point
    }
}

/// The list of a person as it stands at a local moment.
pub fn medicines_table(record: &PersonRecord, at: NaiveDateTime, t: &Text) -> CsvTable {
    let i = t.interchange;
    let columns = [
        i.column_medicine,
        i.column_strength,
        i.column_form,
        i.column_contains,
        i.column_status,
        i.column_since,
        i.column_how,
        i.column_label,
        i.column_really,
        i.column_why,
        i.column_source,
    ];
    let medicines = record.medicines.values().map(|known| &known.value);
    CsvTable {
        columns: columns.map(ToOwned::to_owned).to_vec(),
        rows: medicines.map(|one| row(record, one, at, t)).collect(),
    }
}

/// Words, if there are any.
pub(super) fn words(text: Option<impl ToString>) -> CsvCell {
    text.map_or(CsvCell::Nothing, |text| CsvCell::Words(text.to_string()))
}

fn row(record: &PersonRecord, medicine: &Medicine, at: NaiveDateTime, t: &Text) -> Vec<CsvCell> {
    let status = medicine.status_at(at);
    let is_over = matches!(status, Status::Stopped { .. });
    let form = (medicine.form != DoseForm::Other).then(|| t.medicines.form(medicine.form));
    let inside: Vec<String> = medicine
        .ingredients()
        .iter()
        .map(|one| inside(one, t))
        .collect();
    // The day on which a medicine that is taken was begun is not known.
    let since = (!medicine.is_taking())
        .then(|| medicine.statuses.last())
        .flatten();
    let how = (!is_over).then(|| plan::lines(record, medicine, at, t).join("\n"));
    let source = match (medicine.prescriber, medicine.source) {
        (Some(role), Source::Prescribed) => t.common.role(role),
        (_, source) => t.labels.source_name(source),
    };
    vec![
        words(Some(&medicine.label)),
        words(medicine.strength.as_ref()),
        words(form),
        words((!inside.is_empty()).then(|| inside.join(t.grammar.comma))),
        words(Some(standing(status, t))),
        since.map_or(CsvCell::Nothing, |since| CsvCell::Day(since.from.date())),
        words(how.filter(|how| !how.is_empty())),
        words(medicine.directions.as_ref()),
        words(medicine.really.as_ref()),
        words(medicine.reason.as_ref()),
        words(Some(source)),
    ]
}

fn standing(status: &Status, t: &Text) -> &'static str {
    use exchange::summary::IntakeStatus;
    t.interchange.standing(match status {
        Status::Taking => IntakeStatus::Active,
        Status::Paused { .. } => IntakeStatus::OnHold,
        Status::Stopped { .. } => IntakeStatus::Stopped,
    })
}

fn inside(one: &Ingredient, t: &Text) -> String {
    match one.strength {
        Some(strength) => [one.name.as_str(), " ", &t.amounts.strength(strength)].concat(),
        None => one.name.to_string(),
    }
}
