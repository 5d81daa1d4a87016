//! The zone a person's day runs on, in one line, and the way to its own page
//! where something is to be decided.

use leptos::prelude::*;

use crate::ui::context::{here, text, with_person};
use crate::ui::pages::time_zone;
use domain::id::PersonId;
use screens::route::Page;

/// Which zone it is.
#[component]
pub(super) fn HomeZone(person: PersonId) -> impl IntoView {
    let t = text();
    let city = move || with_person(person, |record| t.travel.city(&record.person.home));
    let asks = time_zone::asks(person);
    view! {
        <p>{move || city().map(|city| t.travel.home_is(&city))}</p>
        {move || asks.get().then(|| view! {
            <a class="button button--secondary" href=here().href(Page::TimeZone)>
                {t.reminding.zone_look}
            </a>
        })}
    }
}
