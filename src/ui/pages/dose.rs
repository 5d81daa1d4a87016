//! One dose in detail: another time or amount, not taken with a reason, a correction.

use leptos::prelude::*;

use crate::domain::dose::DoseId;
use crate::domain::id::{MedicineId, PersonId};
use crate::ui::parts::PageFrame;

/// One dose in detail: another time or amount, not taken with a reason, a correction.
#[component]
pub fn DosePage(
    /// The person.
    person: PersonId,
    /// The dose.
    dose: DoseId,
) -> impl IntoView {
    let _ = person;
    let _ = dose;
    view! { <PageFrame title="DosePage">""</PageFrame> }
}

/// One dose in detail: another time or amount, not taken with a reason, a correction.
#[component]
pub fn TakeWhenNeededPage(
    /// The person.
    person: PersonId,
    /// The medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let _ = person;
    let _ = medicine;
    view! { <PageFrame title="TakeWhenNeededPage">""</PageFrame> }
}
