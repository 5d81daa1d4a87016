//! Changing what is written of a medicine: its label, its name at home, why and
//! how it is really taken. Its plan is changed elsewhere.

use leptos::prelude::*;

use super::add_medicine::{Facts, medicine_sentence};
use super::unsettled::meanwhile;
use crate::ui::context::{self, Saving, here, text};
use crate::ui::parts::field::{Errors, FieldError, Typing, field};
use crate::ui::parts::steps::step_foot;
use crate::ui::parts::{PageFrame, PlainPage, SaveProblem};
use domain::gesture::edit::edited;
use domain::id::{MedicineId, PersonId};
use domain::medicine::{Identity, Medicine, MedicineAspect};
use domain::part::Seen;
use forms::adding::AddDraft;
use forms::medicine::{self as label, Chosen, MedicineDraft};
use screens::route::Page;
use text::Text;

/// Changing what is written of a medicine.
#[component]
pub fn ChangeMedicinePage(
    /// The person.
    person: PersonId,
    /// The medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let found = untrack(|| context::with_person(person, |record| record.seen(medicine)));
    match found.flatten() {
        Some(seen) => change(person, seen),
        None => view! { <PageFrame title=text().common.not_found>""</PageFrame> }.into_any(),
    }
}

fn change(person: PersonId, seen: Seen<Medicine>) -> AnyView {
    let (t, here, saving, errors) = (text(), here(), Saving::new(), Errors::new());
    let medicine = seen.value.clone();
    let opened = MedicineDraft::from(&medicine);
    let meanwhile = meanwhile(person, &seen, &PARTS);
    // What only the form makes of it is not what the person changed.
    let untouched = opened.finish().map(|facts| changed(&medicine, facts));
    let seen = match untouched {
        Ok(untouched) => seen.showing(untouched),
        Err(_) => seen,
    };
    let draft = RwSignal::new(AddDraft {
        medicine: opened,
        ..AddDraft::default()
    });
    let facts = Facts { draft, errors };
    let id = medicine.id;
    let name = medicine.called().to_string();
    let typed = (medicine.identity == Identity::NotRecognised).then(|| typed_name(facts, t));
    let save =
        Callback::new(
            move |()| match draft.with_untracked(|draft| draft.medicine.finish()) {
                Ok(facts) => {
                    let event = edited(&seen, &changed(&medicine, facts));
                    saving.commit_changed(person, event, move || {
                        here.replace(Page::Medicine(id));
                    });
                }
                Err(problems) => errors.show(
                    problems
                        .into_iter()
                        .map(|problem| FieldError {
                            field: problem.field(),
                            words: medicine_sentence(problem, t),
                        })
                        .collect(),
                ),
            },
        );
    view! {
        <PlainPage title=t.labels.change_title(&name) back=Page::Medicine(id)>
            {meanwhile}
            {typed}
            {facts.fields()}
            {words(facts, t)}
            {facts.nickname()}
            <SaveProblem saving/>
            {step_foot(t.common.save, Signal::derive(move || saving.is_pending()), save)}
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

/// A name that was typed may be typed again.
fn typed_name(facts: Facts, t: &Text) -> AnyView {
    field(
        "medicine-name",
        t.finding.name.into(),
        "",
        Typing::Line,
        facts.value(|draft| &draft.typed),
        Callback::new(move |text: String| {
            facts.draft.update(|draft| {
                draft.medicine.chosen = Some(Chosen::AsTyped(text.clone()));
                draft.medicine.typed = text;
            });
        }),
        facts.errors,
    )
}

fn words(facts: Facts, t: &Text) -> AnyView {
    let l = t.labels;
    view! {
        {field(
            "medicine-reason",
            t.adding.answered(forms::adding::Step::Why).into(),
            l.reason_hint,
            Typing::Lines,
            facts.value(|draft| &draft.reason),
            facts.setter(|draft| &mut draft.reason),
            facts.errors,
        )}
        {field(
            "medicine-directions",
            l.directions.into(),
            l.directions_hint,
            Typing::Lines,
            facts.value(|draft| &draft.directions),
            facts.setter(|draft| &mut draft.directions),
            facts.errors,
        )}
        {field(
            "medicine-really",
            l.really.into(),
            l.really_hint,
            Typing::Lines,
            facts.value(|draft| &draft.really),
            facts.setter(|draft| &mut draft.really),
            facts.errors,
        )}
    }
    .into_any()
}
