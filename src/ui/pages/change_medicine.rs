//! Changing what a medicine's label says and why it is taken.

use leptos::prelude::*;

use crate::domain::id::{MedicineId, PersonId};
use crate::ui::parts::PageFrame;

/// Changing what a medicine's label says and why it is taken.
#[component]
pub fn ChangeMedicinePage(
    /// The person.
    person: PersonId,
    /// The medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let _ = person;
    let _ = medicine;
    view! { <PageFrame title="ChangeMedicinePage">""</PageFrame> }
}
