//! Counting all that is left of a medicine.

use leptos::prelude::*;

use super::form_page::form_page;
use super::{counted_in, gone};
use crate::ui::context::{Saving, text};
use crate::ui::form::{Form, line_of_kept};
use domain::amount::Unit;
use domain::id::{MedicineId, PersonId};
use forms::stock::{CountDraft, StockField};

/// Counting all that is left of a medicine.
#[component]
pub fn CountPage(
    /// Whose.
    person: PersonId,
    /// Of which medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let t = text();
    let Some((name, unit)) = untrack(|| counted_in(person, medicine)) else {
        return gone();
    };
    let form = Form::kept(CountDraft::default(), Saving::new(), person);
    let words = (t.supply.count_title(&name), Some(t.supply.count_note));
    form_page(
        (person, medicine),
        words,
        form,
        number(form, unit),
        move |draft| draft.finish(medicine),
        || {},
    )
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
