//! A medicine that is taken in several ways: which of them changes, and the way to
//! another one.

use leptos::prelude::*;

use crate::ui::context::{self, here, ledger, text};
use crate::ui::parts::{Icon, PlainPage};
use domain::id::{MedicineId, PersonId};
use domain::medicine::Medicine;
use screens::route::Page;

/// The plans of a medicine, each a way to its form.
pub fn ways(person: PersonId, medicine: &Medicine) -> AnyView {
    let t = text();
    let id = medicine.id;
    let at = ledger().now_at(&context::zone_of(person)).naive_local();
    let rows: Vec<_> = medicine
        .newest_plans()
        .map(|plan| {
            let lines = context::with_person(person, |record| {
                screens::plan::lines_of(record, medicine, (plan.id, at), t)
            });
            let lines = lines
                .unwrap_or_default()
                .into_iter()
                .map(|line| view! { <span class="row__name row__name--plain">{line}</span> });
            view! {
                <li>
                    <a class="row" href=here().href(Page::ChangeOnePlan(id, plan.id))>
                        <span class="row__icon"><Icon name="late"/></span>
                        <span class="row__body">{lines.collect_view()}</span>
                        <Icon name="next"/>
                    </a>
                </li>
            }
        })
        .collect();
    view! {
        <PlainPage title=t.changing.ways_title(medicine.called().as_str()) back=Page::Medicine(id)>
            <section class="section" aria-labelledby="which-way">
                <h2 class="section__title" id="which-way">{t.changing.which_way}</h2>
                <ul class="rows">{rows}</ul>
            </section>
            {another(id)}
        </PlainPage>
    }
    .into_any()
}

/// The way to another plan beside those a medicine has.
pub fn another(medicine: MedicineId) -> AnyView {
    view! {
        <a class="button button--quiet" href=here().href(Page::AddPlan(medicine))>
            <Icon name="add"/>{text().changing.another_way}
        </a>
    }
    .into_any()
}
