//! Changing what is written of a medicine: its label, its name at home, why and
//! how it is really taken. Its plan is changed elsewhere.

use leptos::prelude::*;

use super::add_medicine::PackFields;
use super::unsettled::meanwhile;
use crate::ui::context::{self, Saving, here, text};
use crate::ui::form::{Form, LineKind, foot, line, words};
use crate::ui::parts::{PageFrame, PlainPage};
use domain::gesture::edit::edited;
use domain::id::{MedicineId, PersonId};
use domain::medicine::{Identity, Medicine, MedicineAspect};
use domain::part::Seen;
use forms::adding::AddStep;
use forms::medicine::{self as label, Chosen, MedicineDraft, MedicineField};
use screens::route::Page;

/// Changing what is written of a medicine.
#[component]
pub(super) fn ChangeMedicinePage(person: PersonId, medicine: MedicineId) -> impl IntoView {
    let found = untrack(|| context::with_person(person, |record| record.seen(medicine)));
    match found.flatten() {
        Some(seen) => change(person, seen),
        None => view! { <PageFrame title=text().common.not_found>""</PageFrame> }.into_any(),
    }
}

fn change(person: PersonId, seen: Seen<Medicine>) -> AnyView {
    let (t, here) = (text(), here());
    let medicine = seen.value.clone();
    let opened = MedicineDraft::from(&medicine);
    let meanwhile = meanwhile(person, &seen, &PARTS);
    // What only the form makes of it is not what the person changed.
    let untouched = opened.finish().map(|facts| changed(&medicine, facts));
    let seen = match untouched {
        Ok(untouched) => seen.showing(untouched),
        Err(_) => seen,
    };
    let form = Form::kept(opened, Saving::new(), person);
    let id = medicine.id;
    let name = medicine.called().to_string();
    let fields = fields(form, &medicine.identity);
    let save = move || {
        if let Some(facts) = form.finish(MedicineDraft::finish) {
            let event = edited(&seen, &changed(&medicine, facts));
            form.saving.commit_changed(person, event, move || {
                here.replace(Page::Medicine(id));
            });
        }
    };
    view! {
        <PlainPage title=t.labels.change_title(&name) back=Page::Medicine(id)>
            {meanwhile}
            {fields}
            {foot(form.saving, t.common.save, save)}
        </PlainPage>
    }
    .into_any()
}

/// The parts of a medicine that the form holds.
const PARTS: [MedicineAspect; 6] = [
    MedicineAspect::WhatItIs,
    MedicineAspect::Nickname,
    MedicineAspect::Directions,
    MedicineAspect::Reason,
    MedicineAspect::Really,
    MedicineAspect::ComesFrom,
];

/// The medicine with what the form says. A name from the catalogue stays as it
/// is on the list.
fn changed(medicine: &Medicine, facts: label::Facts) -> Medicine {
    let mut changed = medicine.clone();
    facts.write_into(&mut changed);
    if medicine.identity != Identity::NotRecognised {
        changed.label = medicine.label.clone();
    }
    changed
}

/// All that is written of a medicine but its plan.
pub fn fields(form: Form<MedicineDraft>, identity: &Identity) -> AnyView {
    let (t, facts) = (
        text(),
        PackFields {
            part: form.part(|draft| draft, |draft| draft, |field| field),
        },
    );
    let typed = (*identity == Identity::NotRecognised).then(|| typed_name(facts));
    view! {
        {typed}
        {facts.fields()}
        {words(facts.reason(), (t.adding.answered(AddStep::Why), t.labels.reason_hint))}
        {facts.directions()}
        {facts.really()}
        {facts.nickname()}
    }
    .into_any()
}

/// A name that was typed may be typed again.
fn typed_name(facts: PackFields) -> AnyView {
    let field = facts.part.at(
        MedicineField::Name,
        |draft| draft.typed.clone(),
        |draft, typed: String| {
            draft.chosen = Some(Chosen::AsTyped(typed.clone()));
            draft.typed = typed;
        },
    );
    line(field, LineKind::Name, text().finding.name)
}
