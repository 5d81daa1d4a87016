//! Days and weeks at a glance, for all medicines or one.

use leptos::prelude::*;

use crate::domain::id::{MedicineId, PersonId};
use crate::ui::parts::PageFrame;

/// Days and weeks at a glance, for all medicines or one.
#[component]
pub fn HistoryPage(
    /// The person.
    person: PersonId,
    /// The medicine.
    medicine: Option<MedicineId>,
) -> impl IntoView {
    let _ = person;
    let _ = medicine;
    view! { <PageFrame title="HistoryPage">""</PageFrame> }
}
