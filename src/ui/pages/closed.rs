//! Storage did not open: what happened, what is safe, what to do.

use leptos::prelude::*;

use crate::ui::parts::PageFrame;

/// Storage did not open: what happened, what is safe, what to do.
#[component]
pub fn ClosedPage(
    /// The error.
    error: crate::device::storage::LoadError,
) -> impl IntoView {
    let _ = error;
    view! { <PageFrame title="ClosedPage">""</PageFrame> }
}
