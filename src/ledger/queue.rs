//! What the ledger keeps of gestures: those on their way, and their turns.

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;

use leptos::prelude::*;

use super::turns::Turns;
use domain::dose::DoseId;
use domain::event::Event;
use domain::id::{EntryId, PersonId};
use domain::record::PersonRecord;
use storage::CommitError;

/// The name of a gesture while it is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GestureId(pub(super) u64);

/// What follows from a record, if anything does.
pub type Follows = Rc<dyn Fn(&PersonRecord) -> Option<Event>>;

/// What a gesture does when its turn comes.
#[derive(Clone)]
pub enum Doing {
    /// Saves what was said.
    Say(Box<Event>),
    /// Saves what follows from the record as it is then.
    Follow(Follows),
    /// Takes an entry back.
    TakeBack(EntryId),
}

/// How far a gesture has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It is being saved, or waits for its turn.
    Saving,
    /// It was not saved. Nothing of it was kept.
    NotSaved(CommitError),
}

/// A gesture on its way.
#[derive(Clone)]
pub struct Underway {
    /// Its name.
    pub id: GestureId,
    /// Whose record it is about.
    pub person: PersonId,
    /// What it says, as far as was known when it was begun.
    pub event: Event,
    /// The answers to its doses that this window knew of when it was begun, and
    /// those it gave since. Any other takes its place.
    pub(super) knows: Answers,
    /// How far it has come.
    pub stage: Stage,
    pub(super) doing: Doing,
}

/// The answers to planned doses that are known, each with its entry.
pub(super) type Answers = Vec<(DoseId, Option<EntryId>)>;

/// What was not written down because another window had said something else first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// Whose record.
    pub person: PersonId,
    /// What would have been written down.
    pub event: Event,
}

/// What the ledger keeps of gestures.
pub struct Queue {
    /// Those whose outcome nobody was told yet.
    pub(super) underway: RwSignal<Vec<Underway>, LocalStorage>,
    /// What another window answered first, until somebody was told.
    pub(super) set_aside: RwSignal<Vec<SetAside>>,
    pub(super) turns: Turns,
    /// How many were begun.
    pub(super) begun: Cell<u64>,
    /// How many saves were made here, and told of by other windows.
    pub(super) saves: Cell<u64>,
}

impl Queue {
    /// Nothing to save.
    pub fn new() -> Self {
        Self {
            underway: RwSignal::new_local(Vec::new()),
            set_aside: RwSignal::new(Vec::new()),
            turns: Turns::default(),
            begun: Cell::new(0),
            saves: Cell::new(0),
        }
    }
}

/// A gesture that was begun, and how it ends.
pub struct Begun {
    /// Its name.
    pub id: GestureId,
    /// The entry that was saved; none if there was nothing to save any more.
    pub outcome: Pin<Box<dyn Future<Output = Result<Option<EntryId>, CommitError>>>>,
}

impl Underway {
    pub(super) fn is_saving(&self) -> bool {
        self.stage == Stage::Saving
    }

    /// Only this is still to be said.
    pub(super) fn keeps(&mut self, event: Event) {
        self.doing = Doing::Say(Box::new(event.clone()));
        self.event = event;
    }

    /// What it does, for another try.
    pub fn again(&self) -> Doing {
        self.doing.clone()
    }
}
