//! What is known of the next prescription of a medicine.

use leptos::prelude::*;

use super::{counted_in, gone};
use crate::ui::context::{Saving, here, text, with_person};
use crate::ui::form::{Form, NumberKind, day_line, foot, number_line};
use crate::ui::parts::PlainPage;
use domain::id::{MedicineId, PersonId};
use forms::prescription::{PrescriptionDraft, PrescriptionField};
use screens::route::Page;

/// What is known of the next prescription of a medicine.
#[component]
pub fn PrescriptionPage(
    /// Whose.
    person: PersonId,
    /// Of which medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let (t, here) = (text(), here());
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
    let save = move || {
        if let Some(event) = form.finish(|draft| draft.finish(medicine)) {
            form.saving.commit(person, event, move |_| {
                here.replace(Page::Stock(medicine));
            });
        }
    };
    view! {
        <PlainPage title=t.fetching.prescription_title(&name) back=Page::Stock(medicine)>
            <p>{t.fetching.prescription_note}</p>
            {fields(form)}
            {foot(form.saving, t.common.save, save)}
        </PlainPage>
    }
    .into_any()
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
