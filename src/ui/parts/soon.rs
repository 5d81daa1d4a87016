//! What may be drawn a moment later than what stands before it.

use leptos::prelude::*;

use crate::device::page;

/// Draws its children in a turn of their own, so that a slow phone can paint
/// and answer a tap before they come.
#[component]
pub fn Soon(children: ChildrenFn) -> impl IntoView {
    // Only in a browser is there anything to wait for.
    let is_time = RwSignal::new(cfg!(not(target_arch = "wasm32")));
    page::timeout(0, move || is_time.set(true));
    move || is_time.get().then(|| children())
}
