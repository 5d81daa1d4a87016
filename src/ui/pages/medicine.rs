//! One medicine: how, why, what it does, what is left, what was asked.

use leptos::prelude::*;

use crate::domain::id::{MedicineId, PersonId};
use crate::ui::parts::PageFrame;

/// One medicine: how, why, what it does, what is left, what was asked.
#[component]
pub fn MedicinePage(
    /// The person.
    person: PersonId,
    /// The medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let _ = person;
    let _ = medicine;
    view! { <PageFrame title="MedicinePage">""</PageFrame> }
}
