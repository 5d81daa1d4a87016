//! What the words of the label propose as a plan: beside those words, to be used
//! or not. Nothing of it is saved unasked.

use leptos::prelude::*;

use super::desk::Desk;
use crate::ui::parts::label_plan::{LabelDesk, ReadLabel, label_plan};
use domain::concordance::About;
use forms::adding::AddDraft;
use forms::medicine::Chosen;
use forms::plan::{LabelHint, PlanDraft};

/// The proposal, as long as nobody has chosen how the medicine is taken.
pub fn proposed(desk: Desk) -> AnyView {
    let fill_in = Callback::new(move |plan: PlanDraft| {
        desk.plan().rewrite(|draft| *draft = plan);
    });
    // The medicine is not on the list yet; its name is in the question.
    let reading = LabelDesk::new(desk.person, About::General, None, fill_in);
    let label = Memo::new(move |_| {
        desk.form.draft.with(|draft| {
            let is_open = draft.plan.pattern.is_none();
            is_open.then(|| of_label(draft))
        })
    });
    label_plan(reading, label)
}

fn of_label(draft: &AddDraft) -> ReadLabel {
    let medicine = &draft.medicine;
    ReadLabel {
        words: medicine.directions.trim().to_owned(),
        name: medicine
            .chosen
            .as_ref()
            .map(Chosen::name)
            .unwrap_or_default()
            .to_owned(),
        hint: LabelHint {
            form: medicine.form,
        },
        usual: medicine.unit(),
    }
}
