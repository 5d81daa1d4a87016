//! What the fields of a plan work on.

use leptos::prelude::*;

use crate::ui::form::FormPart;
use domain::amount::Unit;
use domain::person::DayShape;
use forms::plan::PlanDraft;

/// Whether the plan also says when it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begins {
    /// It does: a new medicine.
    Asked,
    /// That is asked elsewhere: a changed plan.
    Elsewhere,
}

/// What the fields of a plan work on.
#[derive(Clone, Copy)]
pub struct PlanFields {
    /// The draft, within a form.
    pub part: FormPart<PlanDraft>,
    /// The unit the form is usually counted in.
    pub usual: Signal<Unit>,
    /// The person's day.
    pub day: DayShape,
    /// Whether the beginning is asked here.
    pub begins: Begins,
}

impl PlanFields {
    /// The unit it is counted in.
    pub(super) fn unit(self) -> Signal<Unit> {
        Signal::derive(move || {
            let chosen = self.part.draft.with(|draft| draft.unit);
            chosen.unwrap_or(self.usual.get())
        })
    }
}
