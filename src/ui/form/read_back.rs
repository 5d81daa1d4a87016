//! Below a number: how it was read, or which of two numbers is meant.

use leptos::prelude::*;

use super::field::Writes;
use crate::device::focus;
use screens::number::{NumberOffer, ReadBack};

/// How what stands in the field `id` was read; what is chosen of two goes to
/// `choose`, and reading goes on in the field.
pub fn read_back(
    id: &str,
    found: impl Fn() -> ReadBack + Send + Sync + 'static,
    choose: Writes<domain::amount::Quantity>,
) -> AnyView {
    let found = Memo::new(move |_| found());
    let id = id.to_owned();
    let button = move |offer: NumberOffer| {
        let (choose, id) = (choose.clone(), id.clone());
        let pick = move |_| {
            choose(offer.means);
            focus::on(id.clone());
        };
        view! {
            <button type="button" class="button button--secondary button--small" on:click=pick>
                {offer.words}
            </button>
        }
    };
    let shown = move || match found.get() {
        ReadBack::Nothing => ().into_any(),
        ReadBack::As(words) => view! { <p>{words}</p> }.into_any(),
        ReadBack::Which { asked, offers } => view! {
            <p><b>{asked}</b></p>
            <div class="buttons">{offers.map(button.clone()).collect_view()}</div>
        }
        .into_any(),
    };
    view! { <div class="field__read" aria-live="polite">{shown}</div> }.into_any()
}
