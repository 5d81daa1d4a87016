//! A page with one form about what is left of a medicine.

use leptos::prelude::*;

use crate::ui::context::{here, text};
use crate::ui::form::{Form, foot};
use crate::ui::parts::PlainPage;
use domain::event::Event;
use domain::id::{MedicineId, PersonId};
use forms::draft::Draft;
use screens::route::Page;
use text::AsSentence;

/// A page with one form, and where it helps a sentence above; what is saved is shown
/// where the page was opened.
pub(super) fn form_page<D: Draft>(
    (person, medicine): (PersonId, MedicineId),
    (title, note): (String, Option<&'static str>),
    form: Form<D>,
    fields: AnyView,
    finish: impl Fn(&D) -> Result<Event, Vec<D::Problem>> + 'static,
    saved: impl Fn() + Copy + 'static,
) -> AnyView
where
    D::Problem: AsSentence,
{
    let here = here();
    let save = move || {
        if let Some(event) = form.finish(&finish) {
            form.saving.commit(person, event, move |_| {
                saved();
                here.replace(Page::Stock(medicine));
            });
        }
    };
    let foot = foot(form.saving, text().common.save, save);
    view! {
        <PlainPage title=title back=Page::Stock(medicine)>
            {note.map(|note| view! { <p>{note}</p> })}
            {fields}
            {foot}
        </PlainPage>
    }
    .into_any()
}
