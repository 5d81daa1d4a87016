//! A new label on the next box: its words, and the plan they propose beside the one
//! so far. Saved with the change, they take the place of the words so far.

use leptos::prelude::*;

use super::desk::Desk;
use crate::ui::context::{self, text};
use crate::ui::form::words;
use crate::ui::parts::label_plan::{LabelDesk, ReadLabel, label_plan};
use domain::concordance::About;
use domain::event::Event;
use domain::gesture;
use domain::medicine::Medicine;
use forms::change_plan::{ChangeDraft, ChangeField};
use forms::plan::{LabelHint, PlanDraft};

/// The field for the words, folded away, and what they propose.
pub fn new_label(desk: Desk) -> AnyView {
    let l = text().label_plan;
    let field = desk.form.text(
        ChangeField::Label,
        |draft| &draft.label,
        |draft| &mut draft.label,
    );
    let fill_in = Callback::new(move |plan: PlanDraft| {
        desk.form.rewrite(|draft| draft.plan = plan);
    });
    let (about, usual) = desk.medicine(|medicine| (About::Medicine(medicine.id), medicine.unit()));
    // The fields were opened on the plan so far.
    let zone = context::zone_of(desk.person);
    let opened = desk.form.draft.with_untracked(|draft| draft.plan.clone());
    let so_far = opened.finish(usual, desk.clock(), &zone).ok();
    let reading = LabelDesk::new(desk.person, about, so_far, fill_in);
    let label = Memo::new(move |_| {
        let typed = desk.form.draft.with(|draft| draft.label.trim().to_owned());
        (!typed.is_empty()).then(|| desk.medicine(|medicine| read(typed, medicine)))
    });
    view! {
        <details class="fold">
            <summary>{l.new_label}</summary>
            {words(field, (l.new_words, l.replaces))}
            {label_plan(reading, label)}
        </details>
    }
    .into_any()
}

fn read(words: String, medicine: &Medicine) -> ReadLabel {
    ReadLabel {
        words,
        name: medicine.called().to_string(),
        hint: LabelHint {
            form: Some(medicine.form),
        },
        usual: medicine.unit(),
    }
}

/// The new words, as they are saved with the change.
pub fn saved(desk: Desk) -> Option<Event> {
    let new = desk.form.draft.with_untracked(ChangeDraft::new_words);
    let new = new.ok().flatten()?;
    desk.seen
        .with_value(|seen| gesture::medicine::says_otherwise(seen, new))
}
