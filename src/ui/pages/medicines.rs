//! The list of medicines.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::ui::parts::PageFrame;

/// The list of medicines.
#[component]
pub fn MedicinesPage(
    /// The person.
    person: PersonId,
) -> impl IntoView {
    let _ = person;
    view! { <PageFrame title="MedicinesPage">""</PageFrame> }
}
