//! The expiry and the opening of the pack in use.

use leptos::prelude::*;

use super::{counted_in, gone};
use crate::ui::context::{Saving, here, text, with_person};
use crate::ui::form::{Form, NumberKind, day_line, foot, number_line};
use crate::ui::parts::PlainPage;
use domain::id::{MedicineId, PersonId};
use forms::pack_dates::{PackDatesDraft, PackDatesField};
use screens::route::Page;

/// The dates of the pack in use.
#[component]
pub fn PackDatesPage(
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
            let known = record.packs.get(&medicine)?;
            Some(PackDatesDraft::of(&known.value))
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
        <PlainPage title=t.keeping.dates_title(&name) back=Page::Stock(medicine)>
            <p>{t.keeping.dates_note}</p>
            {fields(form)}
            {foot(form.saving, t.common.save, save)}
        </PlainPage>
    }
    .into_any()
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
