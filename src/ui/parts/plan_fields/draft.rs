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

/// Whether the medicine has other plans beside this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Others {
    /// It has none.
    None,
    /// They go on when this one ends, so it may be ended by itself.
    GoOn,
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
    /// Whether there are other plans beside it.
    pub others: Others,
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
