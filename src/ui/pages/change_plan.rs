//! Changing a medicine's plan, as a new revision.

use leptos::prelude::*;

use crate::domain::id::{MedicineId, PersonId};
use crate::ui::parts::PageFrame;

/// Changing a medicine's plan, as a new revision.
#[component]
pub fn ChangePlanPage(
    /// The person.
    person: PersonId,
    /// The medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let _ = person;
    let _ = medicine;
    view! { <PageFrame title="ChangePlanPage">""</PageFrame> }
}
