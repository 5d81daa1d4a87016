//! What is left of a medicine.

use leptos::prelude::*;

use crate::domain::id::{MedicineId, PersonId};
use crate::ui::parts::PageFrame;

/// What is left of a medicine.
#[component]
pub fn StockPage(
    /// The person.
    person: PersonId,
    /// The medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let _ = person;
    let _ = medicine;
    view! { <PageFrame title="StockPage">""</PageFrame> }
}
