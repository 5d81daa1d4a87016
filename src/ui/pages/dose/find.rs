//! One dose of a record, by its name.

use domain::agenda;
use domain::dose::DoseId;
use domain::record::PersonRecord;
use domain::zone::{Moment, Zone};
use screens::dose::DoseLine;
use text::Text;

/// The dose as it stands, with all that is shown of it.
pub fn find(
    t: &Text,
    record: &PersonRecord,
    id: DoseId,
    whose: Option<(u8, String)>,
    (zone, now): (&Zone, Moment),
) -> Option<DoseLine> {
    // A plan kept on another zone has days of its own.
    let dose = record
        .medicines
        .values()
        .filter(|known| known.value.plans.iter().any(|plan| plan.id == id.plan))
        .flat_map(|known| agenda::of_medicine(record, &known.value, id.date, zone, now))
        .find(|dose| dose.id == id)?;
    Some(DoseLine::new(t, record, dose, whose, now))
}
