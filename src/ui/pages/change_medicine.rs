//! Changing what is written of a medicine: its label, its name at home, why and
//! how it is really taken. Its plan is changed elsewhere.

use leptos::prelude::*;

use super::add_medicine::{Facts, medicine_sentence};
use crate::ui::context::{self, Saving, here, text};
use crate::ui::parts::field::{Errors, FieldError, Typing, field};
use crate::ui::parts::steps::step_foot;
use crate::ui::parts::{PageFrame, PlainPage, SaveProblem};
use domain::event::Event;
use domain::id::{MedicineId, PersonId};
use domain::medicine::{Identity, Medicine};
use forms::adding::AddDraft;
use forms::medicine::{Chosen, MedicineDraft};
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
    let found =
        untrack(|| context::with_person(person, |record| record.medicine(medicine).cloned()));
    match found.flatten() {
        Some(medicine) => change(person, medicine),
        None => view! { <PageFrame title=text().common.not_found>""</PageFrame> }.into_any(),
    }
}

fn change(person: PersonId, medicine: Medicine) -> AnyView {
    let (t, here, saving, errors) = (text(), here(), Saving::new(), Errors::new());
    let draft = RwSignal::new(AddDraft {
        medicine: MedicineDraft::from(&medicine),
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
                    let mut changed = medicine.clone();
                    let label = changed.label.clone();
                    let is_known = changed.identity != Identity::NotRecognised;
                    facts.write_into(&mut changed);
                    if is_known {
                        changed.label = label;
                    }
                    let event = Event::MedicineSaved(Box::new(changed));
                    saving.commit(person, event, move |_| {
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
