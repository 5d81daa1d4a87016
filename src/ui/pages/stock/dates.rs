//! The expiry and the opening of the pack in use.

use leptos::prelude::*;

use super::form_page::form_page;
use super::{counted_in, gone};
use crate::ui::context::{Saving, text, with_person};
use crate::ui::form::{Form, NumberKind, day_line, number_line};
use domain::id::{MedicineId, PersonId};
use forms::pack_dates::{PackDatesDraft, PackDatesField};

/// The dates of the pack in use.
#[component]
pub fn PackDatesPage(
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
            let known = record.packs.get(&medicine)?;
            Some(PackDatesDraft::of(&known.value))
        })
    });
    let form = Form::kept(known.flatten().unwrap_or_default(), Saving::new(), person);
    let words = (t.keeping.dates_title(&name), Some(t.keeping.dates_note));
    form_page(
        (person, medicine),
        words,
        form,
        fields(form),
        move |draft| draft.finish(medicine),
    )
}

/// The day printed on it, the day it was opened, and how long it keeps then.
pub fn fields(form: Form<PackDatesDraft>) -> AnyView {
    use PackDatesField::{Expires, Keeps, Opened};
    let k = text().keeping;
    let expires = form.text(Expires, |draft| &draft.expires, |draft| &mut draft.expires);
    let opened = form.text(Opened, |draft| &draft.opened, |draft| &mut draft.opened);
    let keeps = form.text(Keeps, |draft| &draft.keeps, |draft| &mut draft.keeps);
    view! {
        {day_line(expires, (k.expires_asked, k.expires_hint))}
        {day_line(opened, k.opened_asked)}
        {number_line(keeps, NumberKind::Whole, (k.keeps_asked, k.keeps_hint))}
    }
    .into_any()
}
