//! What is known of the next prescription of a medicine.

use leptos::prelude::*;

use super::form_page::form_page;
use super::{counted_in, gone};
use crate::ui::context::{Saving, text, with_person};
use crate::ui::form::{Form, NumberKind, day_line, number_line};
use domain::id::{MedicineId, PersonId};
use forms::prescription::{PrescriptionDraft, PrescriptionField};

/// What is known of the next prescription of a medicine.
#[component]
pub fn PrescriptionPage(
    /// Whose.
    person: PersonId,
    /// Of which medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let t = text();
    let Some((name, _)) = untrack(|| counted_in(person, medicine)) else {
        return gone();
    };
    let known = untrack(|| {
        with_person(person, |record| {
            let known = record.prescriptions.get(&medicine)?;
            Some(PrescriptionDraft::of(&known.value))
        })
    });
    let form = Form::kept(known.flatten().unwrap_or_default(), Saving::new(), person);
    let words = (
        t.fetching.prescription_title(&name),
        Some(t.fetching.prescription_note),
    );
    form_page(
        (person, medicine),
        words,
        form,
        fields(form),
        move |draft| draft.finish(medicine),
        || {},
    )
}

/// What a prescription says, and when it is ordered.
pub fn fields(form: Form<PrescriptionDraft>) -> AnyView {
    use PrescriptionField::{LastDay, NextOrder, PharmacyDays, Repeats};
    let f = text().fetching;
    let repeats = form.text(Repeats, |draft| &draft.repeats, |draft| &mut draft.repeats);
    let last = form.text(
        LastDay,
        |draft| &draft.last_day,
        |draft| &mut draft.last_day,
    );
    let days = form.text(
        PharmacyDays,
        |draft| &draft.pharmacy_days,
        |draft| &mut draft.pharmacy_days,
    );
    let order = form.text(
        NextOrder,
        |draft| &draft.next_order,
        |draft| &mut draft.next_order,
    );
    view! {
        {number_line(repeats, NumberKind::Whole, f.repeats_asked)}
        {day_line(last, f.last_day_asked)}
        {number_line(days, NumberKind::Whole, f.pharmacy_days_asked)}
        {day_line(order, (f.next_order_asked, f.next_order_hint))}
    }
    .into_any()
}
