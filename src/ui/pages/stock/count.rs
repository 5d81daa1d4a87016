//! Counting all that is left of a medicine.

use leptos::prelude::*;

use super::{counted_in, gone};
use crate::ui::context::{Saving, here, text};
use crate::ui::form::{Form, foot, line_of_kept};
use crate::ui::parts::PlainPage;
use domain::amount::Unit;
use domain::id::{MedicineId, PersonId};
use forms::stock::{CountDraft, StockField};
use screens::route::Page;

/// Counting all that is left of a medicine.
#[component]
pub fn CountPage(
    /// Whose.
    person: PersonId,
    /// Of which medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let (t, here) = (text(), here());
    let Some((name, unit)) = untrack(|| counted_in(person, medicine)) else {
        return gone();
    };
    let form = Form::kept(CountDraft::default(), Saving::new(), person);
    let save = move || {
        if let Some(event) = form.finish(|draft| draft.finish(medicine)) {
            form.saving.commit(person, event, move |_| {
                here.replace(Page::Stock(medicine));
            });
        }
    };
    view! {
        <PlainPage title=t.supply.count_title(&name) back=Page::Stock(medicine)>
            <p>{t.supply.count_note}</p>
            {number(form, unit)}
            {foot(form.saving, t.common.save, save)}
        </PlainPage>
    }
    .into_any()
}

/// How many are left.
pub fn number(form: Form<CountDraft>, unit: Unit) -> AnyView {
    let t = text();
    let number = form.text(
        StockField::Number,
        |draft| &draft.number,
        |draft| &mut draft.number,
    );
    let asked = t.supply.how_many_left(t.amounts.unit_of_several(unit));
    line_of_kept(number, asked, Signal::derive(move || unit))
}
