//! What was taken back to the pharmacy unused.

use leptos::prelude::*;

use super::{counted_in, gone};
use crate::ui::context::{Saving, here, text};
use crate::ui::form::{Form, Look, few, foot, line_of_kept};
use crate::ui::parts::PlainPage;
use domain::amount::Unit;
use domain::id::{MedicineId, PersonId};
use domain::supply::WhyUnused;
use forms::unused::{UnusedDraft, UnusedField};
use screens::route::Page;

/// What was taken back to the pharmacy unused.
#[component]
pub fn UnusedPage(
    /// Whose.
    person: PersonId,
    /// Of which medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let (t, here) = (text(), here());
    let Some((name, unit)) = untrack(|| counted_in(person, medicine)) else {
        return gone();
    };
    let form = Form::kept(UnusedDraft::default(), Saving::new(), person);
    let save = move || {
        if let Some(event) = form.finish(|draft| draft.finish(medicine, unit)) {
            form.saving.commit(person, event, move |_| {
                here.replace(Page::Stock(medicine));
            });
        }
    };
    view! {
        <PlainPage title=t.keeping.unused_title(&name) back=Page::Stock(medicine)>
            <p>{t.keeping.unused_note}</p>
            {fields(form, unit)}
            {foot(form.saving, t.common.save, save)}
        </PlainPage>
    }
    .into_any()
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
