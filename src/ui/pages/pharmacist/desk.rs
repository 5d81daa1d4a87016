//! What the parts of the consultation screen share.

use leptos::prelude::*;

use domain::id::{DecisionId, PersonId, QuestionId};
use domain::person::Role;

/// In whose hands the device is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Hands {
    /// In the person's own.
    Mine,
    /// In the reader's.
    Theirs,
    /// Somebody says that it goes back.
    GoingBack,
}

/// Whom the paper faces.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Facing {
    Me,
    Across,
}

/// Something written down in this talk.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum WrittenDown {
    Answer(QuestionId),
    Decision(DecisionId),
}

/// What is being written in this talk: one thing at a time.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    Nothing,
    Answer(QuestionId),
    Decision,
}

/// What the parts of the consultation screen share.
#[derive(Clone, Copy)]
pub struct TalkDesk {
    pub person: PersonId,
    /// Who reads.
    pub reader: RwSignal<Role>,
    /// Their name, as typed; may stay empty.
    pub name: RwSignal<String>,
    pub hands: RwSignal<Hands>,
    pub facing: RwSignal<Facing>,
    pub writing: RwSignal<Writing>,
    /// In the order written.
    pub written: RwSignal<Vec<WrittenDown>>,
}

impl TalkDesk {
    pub fn new(person: PersonId, reader: RwSignal<Role>, was_handed: bool) -> Self {
        Self {
            person,
            reader,
            name: RwSignal::new(String::new()),
            hands: RwSignal::new(if was_handed {
                Hands::Theirs
            } else {
                Hands::Mine
            }),
            facing: RwSignal::new(Facing::Me),
            writing: RwSignal::new(Writing::Nothing),
            written: RwSignal::new(Vec::new()),
        }
    }

    /// Something was saved: it is read back, and the next can be written.
    pub fn wrote(self, what: WrittenDown) {
        self.written.update(|all| {
            if !all.contains(&what) {
                all.push(what);
            }
        });
        self.writing.set(Writing::Nothing);
    }
}
