//! What there is to ask about one medicine, on its own page.

use leptos::prelude::*;

use super::newer_checks;
use super::no_finding;
use super::not_checked;
use super::not_made;
use super::on_tap;
use crate::ui::checks::Checking;
use crate::ui::checks::Looked;
use crate::ui::context::{Taps, here, text, with_person};
use crate::ui::parts::FindingCard;
use crate::ui::parts::finding::{Tapped, finding_known, finding_row};
use domain::concordance::FindingState;
use domain::id::{MedicineId, PersonId};
use knowledge::checks::FindingUrgency;
use screens::findings::{Found, Outlook};
use screens::route::Page;
use text::Text;

/// What there is to ask about one medicine and what is worth knowing of it.
#[component]
pub fn AboutMedicine(
    /// Whose.
    person: PersonId,
    /// Which.
    medicine: MedicineId,
) -> impl IntoView {
    let (t, checking) = (text(), Checking::begin());
    let looked = checking.outlook(person);
    let tap = on_tap(person, Taps::new());
    // What has been ended is not on the list that is checked.
    let called = Memo::new(move |_| {
        with_person(person, |record| {
            let one = record.medicine(medicine).filter(|one| !one.is_stopped())?;
            Some(one.called().to_string())
        })
        .flatten()
    });
    move || {
        let called = called.get()?;
        let body = match looked.get() {
            Looked::Fetching => view! { <p class="page__quiet">{t.checks.fetching}</p> }.into_any(),
            Looked::Failed(why) => not_made(why, checking),
            Looked::Here(outlook) => body(&outlook, medicine, &called, tap, t),
        };
        Some(view! {
            <section class="section">
                <h2 class="section__title">{t.checks.about_this}</h2>
                {newer_checks(checking)}
                {body}
                <a class="section__more" href=here().href(Page::Checks)>{t.checks.title}</a>
            </section>
        })
    }
}

fn body(
    outlook: &Outlook,
    medicine: MedicineId,
    called: &str,
    tap: Callback<(Found, Tapped)>,
    t: &'static Text,
) -> AnyView {
    let about = outlook.about(medicine);
    let facts = outlook.facts_of(medicine);
    let is_unknown = outlook.not_checked.iter().any(|name| name == called);
    let unknown = is_unknown.then(|| not_checked(&[called.to_owned()], t));
    let nothing = (about.is_empty() && !is_unknown).then(|| {
        let shared: Vec<MedicineId> = outlook
            .shared
            .iter()
            .copied()
            .filter(|id| *id == medicine)
            .collect();
        view! { <p class="card card--plain">{no_finding(&shared, t)}</p> }
    });
    let (known, open): (Vec<Found>, Vec<Found>) = about
        .into_iter()
        .partition(|one| one.state != FindingState::ToAsk);
    let (tips, strong): (Vec<Found>, Vec<Found>) = open
        .into_iter()
        .partition(|one| one.urgency == FindingUrgency::Tip);
    let cards: Vec<_> = strong
        .into_iter()
        .map(|found| view! { <FindingCard found on_tap=tap/> })
        .collect();
    let rows: Vec<AnyView> = tips
        .iter()
        .chain(&facts)
        .map(|one| finding_row(one, tap))
        .collect();
    let known: Vec<AnyView> = known.iter().map(|one| finding_known(one, tap)).collect();
    let is_bare = rows.is_empty() && known.is_empty();
    view! {
        {unknown}
        {nothing}
        {(!cards.is_empty()).then(|| view! { <div class="cards">{cards}</div> })}
        {(!is_bare).then(|| view! { <div class="findings">{rows}{known}</div> })}
    }
    .into_any()
}
