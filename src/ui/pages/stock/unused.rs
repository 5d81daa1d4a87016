//! What was taken back to the pharmacy unused.

use leptos::prelude::*;

use super::form_page::form_page;
use super::{counted_in, gone};
use crate::ui::context::{Saving, text};
use crate::ui::form::{Form, Look, few, line_of_kept};
use domain::amount::Unit;
use domain::id::{MedicineId, PersonId};
use domain::supply::WhyUnused;
use forms::unused::{UnusedDraft, UnusedField};

/// What was taken back to the pharmacy unused.
#[component]
pub fn UnusedPage(
    /// Whose.
    person: PersonId,
    /// Of which medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let t = text();
    let Some((name, unit)) = untrack(|| counted_in(person, medicine)) else {
        return gone();
    };
    let form = Form::kept(UnusedDraft::default(), Saving::new(), person);
    let words = (t.keeping.unused_title(&name), Some(t.keeping.unused_note));
    form_page(
        (person, medicine),
        words,
        form,
        fields(form, unit),
        move |draft| draft.finish(medicine, unit),
        || {},
    )
}

/// How many, and why they were not used.
pub fn fields(form: Form<UnusedDraft>, unit: Unit) -> AnyView {
    let t = text();
    let k = t.keeping;
    let number = form.text(
        UnusedField::Number,
        |draft| &draft.number,
        |draft| &mut draft.number,
    );
    let why = form.maybe_one_of(
        UnusedField::Why,
        WhyUnused::ALL,
        |draft| draft.why,
        |draft, why| draft.why = why,
    );
    let asked = k.unused_asked(t.amounts.unit_of_several(unit));
    let reasons = WhyUnused::ALL.map(|why| k.why(why));
    view! {
        {line_of_kept(number, asked, Signal::derive(move || unit))}
        {few(why, k.unused_why, Look::Choices, reasons)}
    }
    .into_any()
}
