//! What became of doses as a table for a spreadsheet: a row for each that was due, those
//! nobody answered too, and for each that was taken when needed.

use chrono::NaiveDate;

use domain::agenda::{self, Dose, DoseState};
use domain::amount::Amount;
use domain::dose::{DoseRecord, Outcome};
use domain::id::MedicineId;
use domain::person::Actor;
use domain::record::{PersonRecord, Recorded};
use domain::zone::{Moment, Zone};
use exchange::table::{CsvCell, CsvTable};
use text::{DoseTold, Text};

use super::medicines_table::words;

/// From which day until which, at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DoseDays {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

/// A row with the moment it is sorted by.
type DoseTableRow = (Moment, MedicineId, Vec<CsvCell>);

/// The doses of some days as they stand at a moment.
pub fn doses_table(
    record: &PersonRecord,
    days: DoseDays,
    (zone, now): (&Zone, Moment),
    t: &Text,
) -> CsvTable {
    let i = t.interchange;
    let columns = [
        i.column_day,
        i.column_due,
        i.column_medicine,
        i.column_strength,
        i.column_amount,
        i.column_unit,
        i.column_happened,
        i.column_taken_at,
        i.column_reason,
        i.column_note,
        i.column_by,
        i.column_at,
    ];
    let reader = DosesTeller { record, zone, t };
    let mut rows: Vec<DoseTableRow> = Vec::new();
    for day in days.from.iter_days().take_while(|day| *day <= days.until) {
        let doses = agenda::on(record, day, zone, now);
        rows.extend(doses.iter().filter_map(|dose| reader.planned(day, dose)));
    }
    let extra = record.extra_doses();
    rows.extend(extra.filter_map(|known| reader.extra(days, known)));
    rows.sort_by_key(|(at, medicine, _)| (*at, *medicine));
    CsvTable {
        columns: columns.map(ToOwned::to_owned).to_vec(),
        rows: rows.into_iter().map(|(.., row)| row).collect(),
    }
}

struct DosesTeller<'a> {
    record: &'a PersonRecord,
    zone: &'a Zone,
    t: &'a Text,
}

impl DosesTeller<'_> {
    /// A dose that was due; what is still to come is left out.
    fn planned(&self, day: NaiveDate, dose: &Dose) -> Option<DoseTableRow> {
        let told = match &dose.state {
            DoseState::Later => return None,
            DoseState::Due | DoseState::Late => DoseTold::Open,
            DoseState::Unanswered => DoseTold::NoRecord,
            DoseState::Paused => DoseTold::OnHold,
            DoseState::Answered(_) => DoseTold::Taken,
        };
        let due = words(Some(self.t.dates.time(dose.due.time())));
        let row = match dose.answer() {
            Some(answer) => self.answered((day, due), dose.amount, answer),
            None => self.row((day, due), dose.medicine, dose.amount, told),
        };
        Some((dose.due, dose.medicine, row))
    }

    /// A dose beside any plan, by the day on which it was taken.
    fn extra(&self, days: DoseDays, known: &Recorded<DoseRecord>) -> Option<DoseTableRow> {
        let at = match &known.value.outcome {
            Outcome::Taken { at, .. } => *at,
            Outcome::NotTaken(_) | Outcome::Unsure => known.at,
        };
        let at = self.zone.moment(&at);
        let day = at.date_naive();
        let row = self.answered((day, CsvCell::Nothing), None, known);
        let is_within = (days.from..=days.until).contains(&day);
        is_within.then_some((at, known.value.medicine, row))
    }

    fn answered(
        &self,
        when: (NaiveDate, CsvCell),
        planned: Option<Amount>,
        known: &Recorded<DoseRecord>,
    ) -> Vec<CsvCell> {
        let dose = &known.value;
        let (told, taken_at, amount, reason) = match &dose.outcome {
            Outcome::Taken { at, amount } => {
                let told = if dose.is_removal() {
                    DoseTold::TakenOff
                } else {
                    DoseTold::Taken
                };
                (told, self.moment(*at), Some(*amount), None)
            }
            Outcome::NotTaken(reason) => {
                let reason = self.t.reason.words(reason);
                (DoseTold::NotTaken, CsvCell::Nothing, planned, Some(reason))
            }
            Outcome::Unsure => (DoseTold::Unsure, CsvCell::Nothing, planned, None),
        };
        let mut row = self.row(when, dose.medicine, amount, told);
        row.truncate(7);
        let by = match &known.by {
            Actor::Themself => self.record.person.name.to_string(),
            Actor::Carer(name) => name.to_string(),
        };
        row.extend([
            taken_at,
            words(reason),
            words(dose.note.as_ref()),
            words(Some(by)),
            self.moment(known.at),
        ]);
        row
    }

    /// A row of a dose of which nobody has said anything.
    fn row(
        &self,
        (day, due): (NaiveDate, CsvCell),
        medicine: MedicineId,
        amount: Option<Amount>,
        told: DoseTold,
    ) -> Vec<CsvCell> {
        let medicine = self.record.medicine(medicine);
        let unit = amount.map(|amount| self.t.amounts.unit_of(Some(amount.quantity), amount.unit));
        vec![
            CsvCell::Day(day),
            due,
            words(medicine.map(|one| &one.label)),
            words(medicine.and_then(|one| one.strength.as_ref())),
            amount.map_or(CsvCell::Nothing, |amount| {
                CsvCell::Quantity(amount.quantity)
            }),
            words(unit),
            words(Some(self.t.interchange.happened(told))),
            CsvCell::Nothing,
            CsvCell::Nothing,
            CsvCell::Nothing,
            CsvCell::Nothing,
            CsvCell::Nothing,
        ]
    }

    fn moment(&self, at: Moment) -> CsvCell {
        CsvCell::Moment(self.zone.moment(&at).naive_local())
    }
}
