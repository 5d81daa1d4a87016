//! What the fields of a plan work on.

use leptos::prelude::*;

use crate::ui::context;
use crate::ui::form::FormPart;
use domain::amount::Unit;
use domain::id::{MedicineId, PersonId};
use domain::person::DayShape;
use forms::plan::PlanDraft;
use screens::plan::full_name;

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
    /// The other medicines of the list, which may have to be kept apart.
    pub medicines: StoredValue<Vec<(MedicineId, String)>>,
}

/// The medicines of a person's list that one may have to be kept apart from.
pub fn others_on_list(
    person: PersonId,
    except: Option<MedicineId>,
) -> StoredValue<Vec<(MedicineId, String)>> {
    let all = untrack(|| {
        context::with_person(person, |record| {
            let others = record
                .current_medicines()
                .filter(|one| Some(one.id) != except);
            others.map(|one| (one.id, full_name(one))).collect()
        })
    });
    StoredValue::new(all.unwrap_or_default())
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
