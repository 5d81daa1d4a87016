//! The first visit: language, for whom, and a way back for those who were here.

use leptos::prelude::*;

use crate::ui::parts::PageFrame;

/// The first visit: language, for whom, and a way back for those who were here.
#[component]
pub fn WelcomePage() -> impl IntoView {
    view! { <PageFrame title="WelcomePage">""</PageFrame> }
}
