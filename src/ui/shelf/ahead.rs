//! Fetching ahead: what somebody's medicines need, before anybody asks, so that it is there when
//! there is no network.

use std::cell::{Cell, RefCell};

use leptos::prelude::*;

use super::{Explanation, LANGUAGE, explain, reference};
use crate::device::pack::{self, WhyNot};
use crate::device::page;
use crate::ui::context::with_person;
use domain::id::PersonId;
use domain::medicine::Medicine;
use text::Language;

/// How long a page is there before anything is fetched ahead, in milliseconds: what it shows
/// itself comes first.
const LATER: i32 = 1_500;

thread_local! {
    /// The medicines of whom a page was last opened for, until what they need was fetched.
    static NEEDED: RefCell<Vec<Medicine>> = const { RefCell::new(Vec::new()) };
    /// The medicines for which everything was fetched that there is, in this language.
    static FETCHED: RefCell<(Language, Vec<Medicine>)> =
        const { RefCell::new((Language::English, Vec::new())) };
    static LISTENS: Cell<Listens> = const { Cell::new(Listens::NotYet) };
}

/// Whether the device tells when it is connected again.
#[derive(Clone, Copy, PartialEq)]
enum Listens {
    NotYet,
    Yes,
}

/// Fetches what the medicines of a person need a while after their page is there, and whatever is
/// missing then once the device is connected again.
pub fn fetch_soon(person: PersonId) {
    let medicines: Option<Vec<Medicine>> = untrack(|| {
        with_person(person, |record| {
            record.current_medicines().cloned().collect()
        })
    });
    let needed = (LANGUAGE.get(), medicines.unwrap_or_default());
    if FETCHED.with_borrow(|fetched| *fetched == needed) {
        return;
    }
    NEEDED.set(needed.1);
    if LISTENS.replace(Listens::Yes) == Listens::NotYet {
        pack::on_connected(fetch);
    }
    page::timeout(LATER, fetch);
}

fn fetch() {
    let medicines = NEEDED.take();
    if medicines.is_empty() {
        return;
    }
    let language = LANGUAGE.get();
    leptos::task::spawn_local(async move {
        match fetch_for(&medicines).await {
            Ok(()) => FETCHED.set((language, medicines)),
            // The next page asks again, or the next connection.
            Err(_) => NEEDED.set(medicines),
        }
    });
}

/// Fetches what some medicines need: the names, the rules with their phrases, and their own cards.
///
/// # Errors
/// If there is no network. What is damaged or needs a newer app does not keep the rest away.
pub async fn fetch_for(medicines: &[Medicine]) -> Result<(), WhyNot> {
    is_reached(reference().await.err())?;
    for medicine in medicines {
        if matches!(explain(medicine.clone()).await, Explanation::Unreachable) {
            return Err(WhyNot::Unreachable);
        }
    }
    Ok(())
}

fn is_reached(failed: Option<WhyNot>) -> Result<(), WhyNot> {
    match failed {
        Some(WhyNot::Unreachable) => Err(WhyNot::Unreachable),
        Some(WhyNot::Damaged | WhyNot::Newer) | None => Ok(()),
    }
}
