//! The one way to save from a page: a form with its button, or a single tap.
//!
//! Shows nothing as saved before it is. A page may be left while it saves: the
//! save goes on, nothing more happens on the page, and what was not saved is
//! told wherever the person is by then.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::context::ledger;
use crate::device::{address, taps};
use crate::ledger::{Doing, Ledger};
use domain::event::Event;
use domain::id::{EntryId, PersonId};
use domain::record::PersonRecord;
use storage::CommitError;

/// The save of one form. What the form says about it stays with the form.
#[derive(Clone, Copy)]
pub struct Saving {
    ledger: Ledger,
    /// How it stands.
    pub state: RwSignal<SavingState>,
    typed: RwSignal<Typed>,
    /// Lets go of what waits of it, also when the form is gone.
    let_go: StoredValue<Option<LetGo>>,
}

type LetGo = Arc<dyn Fn() + Send + Sync>;

/// What is typed into a form so far.
#[derive(Clone, Copy)]
enum Typed {
    /// It is not saved.
    Now,
    /// Some of it was typed before the page was left. How to begin again.
    Before(Callback<()>),
    /// It is done with: it was saved, or somebody left it without saving and said so.
    Done,
}

/// How a save stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SavingState {
    /// Nothing is on its way.
    #[default]
    Idle,
    /// On its way.
    Saving,
    /// It was not saved, and nothing of it was kept.
    Failed(CommitError),
}

impl Saving {
    /// A save that has not begun.
    pub fn new() -> Self {
        Self {
            ledger: ledger(),
            state: RwSignal::new(SavingState::Idle),
            typed: RwSignal::new(Typed::Now),
            let_go: StoredValue::new(None),
        }
    }

    /// What is typed waits somewhere; how it is let go once it is saved.
    pub fn waits(self, let_go: impl Fn() + Send + Sync + 'static) {
        self.let_go.set_value(Some(Arc::new(let_go)));
    }

    /// The form goes on with what was typed before; how to begin it again.
    pub fn goes_on(self, begin_again: impl Fn() + Send + Sync + 'static) {
        self.typed.set(Typed::Before(Callback::new(move |()| {
            self.typed.set(Typed::Now);
            begin_again();
        })));
    }

    /// How to begin again, where the form goes on with what was typed before.
    pub fn begin_again(self) -> Option<Callback<()>> {
        match self.typed.get() {
            Typed::Before(begin_again) => Some(begin_again),
            Typed::Now | Typed::Done => None,
        }
    }

    /// What is typed is done with.
    pub fn leave_on_purpose(self) {
        let _ = self.typed.try_set(Typed::Done);
    }

    /// The form stays, and what is typed next is not done with.
    pub fn stays(self) {
        let _ = self.typed.try_set(Typed::Now);
    }

    /// Runs again when what is typed is done with, or no longer.
    pub fn track_typed(self) {
        self.typed.track();
    }

    /// Whether what is typed is done with.
    pub fn was_left_on_purpose(self) -> bool {
        matches!(self.typed.try_get_untracked(), Some(Typed::Done))
    }

    /// The ledger it saves to.
    pub fn ledger(self) -> Ledger {
        self.ledger
    }

    /// Whether a save is on its way, so that the form's button waits.
    pub fn is_pending(&self) -> bool {
        self.state.get() == SavingState::Saving
    }

    /// Saves an event for a person, then goes on, if the form is still there. A
    /// second tap on the form's button while it saves does nothing.
    pub fn commit(self, person: PersonId, event: Event, then: impl FnOnce(EntryId) + 'static) {
        let doing = Doing::Say(Box::new(event));
        self.ledger.forget_same(person, &doing);
        self.carry_out(person, doing, |_| {}, then);
    }

    /// Saves what a form changed, then goes on; where nothing was changed, nothing
    /// is saved.
    pub fn commit_changed(
        self,
        person: PersonId,
        event: Option<Event>,
        then: impl FnOnce() + 'static,
    ) {
        if let Some(event) = event {
            self.commit(person, event, |_| then());
        } else {
            self.leave_on_purpose();
            then();
        }
    }

    /// As [`Saving::commit`], of what was never tried before; `saved` is called
    /// also when the form is gone.
    pub fn commit_and(
        self,
        person: PersonId,
        event: Event,
        saved: impl FnOnce(EntryId) + 'static,
        then: impl FnOnce(EntryId) + 'static,
    ) {
        self.carry_out(person, Doing::Say(Box::new(event)), saved, then);
    }

    fn carry_out(
        self,
        person: PersonId,
        doing: Doing,
        saved: impl FnOnce(EntryId) + 'static,
        then: impl FnOnce(EntryId) + 'static,
    ) {
        if self.state.get_untracked() == SavingState::Saving {
            return;
        }
        let Some(begun) = self.ledger.begin(person, doing) else {
            return;
        };
        self.state.set(SavingState::Saving);
        taps::saves();
        let let_go = self.let_go.get_value();
        leptos::task::spawn_local(async move {
            let outcome = begun.outcome.await;
            let is_here = !self.state.is_disposed();
            match outcome {
                Ok(entry) => {
                    self.leave_on_purpose();
                    if let Some(let_go) = let_go.filter(|_| !is_here) {
                        let_go();
                    }
                    if let Some(entry) = entry {
                        saved(entry);
                        if is_here {
                            go_on(move || then(entry)).await;
                        }
                    }
                    // It may be gone where the page is.
                    let _ = self.state.try_set(SavingState::Idle);
                }
                Err(error) => {
                    // What was saved before must not stand beside it as if it
                    // were this.
                    self.ledger.forget_gesture();
                    if is_here {
                        self.ledger.forget(begun.id);
                        self.state.set(SavingState::Failed(error));
                    }
                }
            }
        });
    }
}

/// Does what follows a save. Where that leads to another page, the form can save
/// nothing more before it is gone.
async fn go_on(then: impl FnOnce()) {
    let at = address::current();
    then();
    if address::current() != at {
        address::has_changed().await;
    }
}

impl Default for Saving {
    fn default() -> Self {
        Self::new()
    }
}

/// Taps that save by themselves, any number of them at a time. Each waits for
/// its turn and is told on its own: what was saved and what was not stands
/// above the tabs.
#[derive(Clone, Copy)]
pub struct Taps {
    ledger: Ledger,
    /// Gone when the page is left.
    page: StoredValue<()>,
}

impl Taps {
    /// The taps of a page.
    pub fn new() -> Self {
        Self {
            ledger: ledger(),
            page: StoredValue::new(()),
        }
    }

    /// The ledger they save to.
    pub fn ledger(self) -> Ledger {
        self.ledger
    }

    /// Saves what a tap says, then goes on, if the page is still there. A second
    /// tap that says the same while this one is being saved is the same tap.
    pub fn save(self, person: PersonId, event: Event, then: impl FnOnce(EntryId) + 'static) {
        if !self.ledger.is_saving(person, &event) {
            self.try_anew(person, Doing::Say(Box::new(event)), then);
        }
    }

    /// Saves what a tap changed, then goes on; where nothing was changed, nothing
    /// is saved.
    pub fn save_changed(
        self,
        person: PersonId,
        event: Option<Event>,
        then: impl FnOnce() + 'static,
    ) {
        match event {
            Some(event) => self.save(person, event, |_| then()),
            None => then(),
        }
    }

    /// Saves what follows from the record at this tap's turn: another tap before
    /// it may change what that is.
    pub fn follow(
        self,
        person: PersonId,
        follows: impl Fn(&PersonRecord) -> Option<Event> + 'static,
        then: impl FnOnce(EntryId) + 'static,
    ) {
        self.try_anew(person, Doing::Follow(Rc::new(follows)), then);
    }

    /// Takes an entry back.
    pub fn undo(self, person: PersonId, entry: EntryId) {
        if !self.ledger.is_taking_back(entry) {
            self.try_anew(person, Doing::TakeBack(entry), |_| {});
        }
    }

    /// Tries again what was not saved and was not answered in another window since.
    pub fn again(self) {
        leptos::task::spawn_local(async move {
            self.ledger.look_again().await;
            for (failed, _) in untrack(|| self.ledger.not_saved()) {
                self.ledger.forget(failed.id);
                self.begin(failed.person, failed.again(), |_| {});
            }
        });
    }

    /// Begins what may have been tried before and not saved.
    fn try_anew(self, person: PersonId, doing: Doing, then: impl FnOnce(EntryId) + 'static) {
        self.ledger.forget_same(person, &doing);
        self.begin(person, doing, then);
    }

    fn begin(self, person: PersonId, doing: Doing, then: impl FnOnce(EntryId) + 'static) {
        let Some(begun) = self.ledger.begin(person, doing) else {
            return;
        };
        taps::saves();
        leptos::task::spawn_local(async move {
            match begun.outcome.await {
                Ok(Some(entry)) if !self.page.is_disposed() => then(entry),
                Ok(_) => {}
                // What was saved before must not stand beside it as if it were
                // this.
                Err(_) => self.ledger.forget_gesture(),
            }
        });
    }
}

impl Default for Taps {
    fn default() -> Self {
        Self::new()
    }
}
