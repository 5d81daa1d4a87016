//! Starts Concord in the browser: mounts the app, nothing else.

use leptos::prelude::*;

fn main() {
    leptos::mount::mount_to_body(|| view! { <p>"Concord"</p> });
}
