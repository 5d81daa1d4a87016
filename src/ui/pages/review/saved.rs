//! One form for all steps of a review: whichever button is pressed, all that was typed is
//! saved, and nothing that was saved elsewhere meanwhile is undone.

use leptos::prelude::*;

use super::opening::{opened, pack_of};
use crate::ui::context::{Saving, ledger};
use crate::ui::form::Form;
use domain::gesture;
use domain::id::{MedicineId, PersonId, ReviewId};
use forms::review_pack::ReviewDraft;

/// The form of a review; what is half typed waits while another page is looked at.
pub(super) fn form(person: PersonId, review: ReviewId) -> Form<ReviewDraft> {
    let opened = opened(person, review);
    let form = Form::new(opened.clone(), Saving::new());
    form.goes_on(&opened, person);
    form.keeps(
        move || form.draft.try_with_untracked(ReviewDraft::pristine),
        person,
    );
    form
}

/// Saves all of it, over what stands there now.
pub(super) fn save(person: PersonId, form: Form<ReviewDraft>) {
    let Some(typed) = form.finish(ReviewDraft::finish) else {
        return;
    };
    let pressed = form.draft.get_untracked();
    let base = form.draft.with_untracked(|draft| draft.kept.clone());
    let ledger = ledger();
    let now = ledger.read_person(person, |record| pack_of(record, typed.id));
    let pack = match now.flatten() {
        Some(now) => typed.over(&base, now),
        None => typed,
    };
    form.saving
        .commit(person, gesture::review::keep(&pack), move |_| {
            // The steps go on from what is kept now, unless more was typed meanwhile: that is
            // saved over what it was opened with.
            if form.draft.with_untracked(|draft| *draft == pressed) {
                let medicines: Vec<MedicineId> = pressed.items.iter().map(|(id, ..)| *id).collect();
                form.rewrite(|draft| *draft = ReviewDraft::of(&pack, medicines));
            }
            form.saving.stays();
        });
}
