//! What the steps of adding a medicine share.

use leptos::prelude::*;

use crate::device::{page, steps};
use crate::ui::checks::Checking;
use crate::ui::context::{self, ledger};
use crate::ui::form::{Form, FormPart};
use domain::id::{MedicineId, PersonId, PlanId};
use domain::zone::Zone;
use forms::adding::{AddDraft, AddField, AddStep, Ids};
use forms::medicine::{Chosen, MedicineDraft, MedicineField};
use forms::plan::PlanDraft;

/// What the steps share.
#[derive(Clone, Copy)]
pub struct Desk {
    pub person: PersonId,
    pub form: Form<AddDraft>,
    pub step: RwSignal<AddStep>,
    /// For answers that have none yet.
    fresh: Ids,
    /// What the last step looks at it with.
    pub checking: Checking,
    pub life: RwSignal<Life>,
}

/// Whether the answers still wait to be saved.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Life {
    Open,
    Saved,
    /// A copy of this page was saved first, with other answers.
    SavedElsewhere,
}

impl Desk {
    pub fn new(person: PersonId, form: Form<AddDraft>, step: AddStep) -> Self {
        let ledger = ledger();
        Self {
            person,
            form,
            step: RwSignal::new(step),
            fresh: Ids {
                medicine: ledger.fresh::<MedicineId>(),
                plan: ledger.fresh::<PlanId>(),
            },
            checking: Checking::begin(),
            life: RwSignal::new(Life::Open),
        }
    }

    /// What the label says.
    pub fn medicine(self) -> FormPart<MedicineDraft> {
        self.form.part(
            |draft| &draft.medicine,
            |draft| &mut draft.medicine,
            AddField::Medicine,
        )
    }

    /// How it is taken.
    pub fn plan(self) -> FormPart<PlanDraft> {
        self.form
            .part(|draft| &draft.plan, |draft| &mut draft.plan, AddField::Plan)
    }

    /// The present minute on the clock at the person's home.
    pub fn clock(self) -> chrono::NaiveDateTime {
        ledger().now_at(&self.zone()).naive_local()
    }

    /// The zone the person's plans run on.
    pub fn zone(self) -> Zone {
        context::zone_of(self.person)
    }

    /// Under which ids the answers are saved: those they have, also in a copy of the
    /// page.
    pub fn ids(self) -> Ids {
        let kept = self.form.draft.with_untracked(|draft| draft.ids);
        kept.unwrap_or(self.fresh)
    }

    /// Gives the answers ids of their own, where those they have are another medicine's.
    pub fn renew_ids(self) {
        let ledger = ledger();
        let ids = Ids {
            medicine: ledger.fresh::<MedicineId>(),
            plan: ledger.fresh::<PlanId>(),
        };
        self.form.draft.update(|draft| draft.ids = Some(ids));
    }

    /// The answers so far.
    pub fn whole(self) -> AddDraft {
        self.form.draft.get()
    }

    pub fn open(self, step: AddStep) {
        steps::go(step.index());
        self.show(step);
    }

    pub fn show(self, step: AddStep) {
        self.form.rewrite(|draft| draft.step = draft.step.max(step));
        self.step.set(step);
        page::focus_start();
    }

    /// Goes on if nothing is missing here.
    pub fn next(self) {
        let (step, now, zone) = (self.step.get_untracked(), self.clock(), self.zone());
        let finish = |draft: &AddDraft| match draft.problems_on(step, now, &zone) {
            problems if problems.is_empty() => Ok(()),
            problems => Err(problems),
        };
        if self.form.finish(finish).is_some() {
            self.open(step.next());
        }
    }
}

/// The name under which a person's draft is kept.
pub fn draft_name(person: PersonId) -> String {
    format!("adding.{person}")
}

/// Chooses a medicine and goes on to its box.
pub fn choose(desk: Desk, chosen: Chosen) {
    desk.medicine()
        .write(MedicineField::Name, |draft| draft.choose(chosen));
    desk.next();
}
