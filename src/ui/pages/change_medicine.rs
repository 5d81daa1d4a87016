//! Changing what is written of a medicine: its label, its name at home, why and
//! how it is really taken. Its plan is changed elsewhere.

use leptos::prelude::*;

use super::add_medicine::Facts;
use crate::ui::context::{self, Saving, here, text};
use crate::ui::form::{Form, Kind, foot, line, words};
use crate::ui::parts::{PageFrame, PlainPage};
use domain::event::Event;
use domain::id::{MedicineId, PersonId};
use domain::medicine::{Identity, Medicine};
use forms::adding::Step;
use forms::medicine::{Chosen, MedicineDraft, MedicineField};
use screens::route::Page;

/// Changing what is written of a medicine.
#[component]
pub fn ChangeMedicinePage(
    /// The person.
    person: PersonId,
    /// The medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let found =
        untrack(|| context::with_person(person, |record| record.medicine(medicine).cloned()));
    match found.flatten() {
        Some(medicine) => change(person, medicine),
        None => view! { <PageFrame title=text().common.not_found>""</PageFrame> }.into_any(),
    }
}

fn change(person: PersonId, medicine: Medicine) -> AnyView {
    let (t, here) = (text(), here());
    let form = Form::new(MedicineDraft::from(&medicine), Saving::new());
    let id = medicine.id;
    let name = medicine.called().to_string();
    let fields = fields(form, &medicine.identity);
    let save = move || {
        if let Some(facts) = form.finish(MedicineDraft::finish) {
            let mut changed = medicine.clone();
            let label = changed.label.clone();
            let is_known = changed.identity != Identity::NotRecognised;
            facts.write_into(&mut changed);
            if is_known {
                changed.label = label;
            }
            let event = Event::MedicineSaved(Box::new(changed));
            form.saving.commit(person, event, move |_| {
                here.replace(Page::Medicine(id));
            });
        }
    };
    view! {
        <PlainPage title=t.labels.change_title(&name) back=Page::Medicine(id)>
            {fields}
            {foot(form.saving, t.common.save, save)}
        </PlainPage>
    }
    .into_any()
}

/// All that is written of a medicine but its plan.
pub fn fields(form: Form<MedicineDraft>, identity: &Identity) -> AnyView {
    let (t, facts) = (text(), Facts { part: *form });
    let typed = (*identity == Identity::NotRecognised).then(|| typed_name(facts));
    view! {
        {typed}
        {facts.fields()}
        {words(facts.reason(), (t.adding.answered(Step::Why), t.labels.reason_hint))}
        {facts.directions()}
        {facts.really()}
        {facts.nickname()}
    }
    .into_any()
}

/// A name that was typed may be typed again.
fn typed_name(facts: Facts) -> AnyView {
    let field = facts.part.at(
        MedicineField::Name,
        |draft| draft.typed.clone(),
        |draft, typed: String| {
            draft.chosen = Some(Chosen::AsTyped(typed.clone()));
            draft.typed = typed;
        },
    );
    line(field, Kind::Name, text().finding.name)
}
