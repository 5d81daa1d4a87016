//! Putting a medicine on hold, ending it, or taking it again.

use leptos::prelude::*;

use crate::domain::id::{MedicineId, PersonId};
use crate::ui::parts::PageFrame;

/// Putting a medicine on hold, ending it, or taking it again.
#[component]
pub fn StandingPage(
    /// The person.
    person: PersonId,
    /// The medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let _ = person;
    let _ = medicine;
    view! { <PageFrame title="StandingPage">""</PageFrame> }
}
