//! What was read from the code of a new pack: it waits until somebody has looked at it, and
//! is kept only when they save it. It lasts as long as the window.

use leptos::prelude::*;

use crate::device::session;
use crate::ui::context::{here, text};
use domain::id::MedicineId;
use forms::pack_dates::ReadFromPack;
use screens::pack_code;
use screens::route::Page;

/// The name under which it waits.
fn name(medicine: MedicineId) -> String {
    format!("stock.read.{medicine}")
}

/// Lets what was read wait.
pub fn wait(medicine: MedicineId, read: &ReadFromPack) {
    session::keep(&name(medicine), read);
}

/// What was read and waits.
pub fn waiting(medicine: MedicineId) -> Option<ReadFromPack> {
    session::get(&name(medicine))
}

/// Lets it go, saved or not wanted.
pub fn let_go(medicine: MedicineId) {
    session::forget(&name(medicine));
}

/// What waits, offered to the dates of the pack.
pub fn offered(medicine: MedicineId, read: ReadFromPack) -> AnyView {
    let t = text();
    let p = t.pack_code;
    let waits = RwSignal::new(Some(read));
    let draw = move || {
        let read = waits.get()?;
        let mut lines = pack_code::numbers(read.batch.as_ref(), read.product.as_ref(), t);
        let expires = read
            .expires
            .map(|day| t.keeping.ends_printed(&t.dates.date(day)));
        lines.extend(expires);
        let lines = lines.into_iter().map(|line| view! { <p>{line}</p> });
        let leave = move |_| {
            let_go(medicine);
            waits.set(None);
        };
        Some(view! {
            <section class="section">
                <h2 class="section__title">{p.waiting}</h2>
                {lines.collect_view()}
                <div class="buttons">
                    <a class="button button--secondary" href=here().href(Page::PackDates(medicine))>{p.look}</a>
                    <button type="button" class="button button--quiet" on:click=leave>{p.leave_out}</button>
                </div>
            </section>
        })
    };
    draw.into_any()
}
