//! What the ledger keeps of gestures: those on their way, and their turns.

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;

use leptos::prelude::*;

use super::turns::Turns;
use domain::event::Event;
use domain::id::{EntryId, PersonId};
use domain::record::PersonRecord;
use domain::zone::Moment;
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
    /// Answers of a later moment take its place: when it was begun, or when the
    /// newest was saved that was known when its turn came.
    pub(super) answers_after: Moment,
    /// How far it has come.
    pub stage: Stage,
    pub(super) doing: Doing,
}

/// What the ledger keeps of gestures.
pub struct Queue {
    /// Those whose outcome nobody was told yet.
    pub(super) underway: RwSignal<Vec<Underway>, LocalStorage>,
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

    /// What it does, for another try.
    pub fn again(&self) -> Doing {
        self.doing.clone()
    }
}
