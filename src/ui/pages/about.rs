//! What this app is, what it is not, and its version.

use leptos::prelude::*;

use crate::ui::parts::PageFrame;

/// What this app is, what it is not, and its version.
#[component]
pub fn AboutPage() -> impl IntoView {
    view! { <PageFrame title="AboutPage">""</PageFrame> }
}
