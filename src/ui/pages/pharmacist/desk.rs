//! What the parts of the consultation screen share.

use chrono::NaiveDate;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::device::session;
use crate::ui::context::today_of;
use crate::ui::pages::share::WrittenIn;
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
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum WrittenDown {
    Answer(QuestionId),
    Decision(DecisionId),
}

/// What is being written in this talk: one thing at a time.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Writing {
    #[default]
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
    /// The language of the paper and of what is written on it.
    pub written_in: WrittenIn,
    pub hands: RwSignal<Hands>,
    pub facing: RwSignal<Facing>,
    pub writing: RwSignal<Writing>,
    /// In the order written.
    pub written: RwSignal<Vec<WrittenDown>>,
}

/// What the window goes on with on the same day, also when it was loaded anew.
#[derive(Serialize, Deserialize)]
struct TalkSoFar {
    person: PersonId,
    on: NaiveDate,
    name: String,
    written: Vec<WrittenDown>,
    writing: Writing,
}

/// The name under which the window keeps it.
const SO_FAR: &str = "talk-so-far";

impl TalkDesk {
    pub fn new(person: PersonId, reader: RwSignal<Role>, was_handed: bool) -> Self {
        let today = untrack(|| today_of(person).get());
        let so_far = session::get::<TalkSoFar>(SO_FAR)
            .filter(|so_far| so_far.person == person && so_far.on == today)
            .unwrap_or(TalkSoFar {
                person,
                on: today,
                name: String::new(),
                written: Vec::new(),
                writing: Writing::Nothing,
            });
        let writing = if was_handed {
            so_far.writing
        } else {
            Writing::Nothing
        };
        Self {
            person,
            reader,
            name: RwSignal::new(so_far.name),
            written_in: WrittenIn::kept_here(),
            hands: RwSignal::new(if was_handed {
                Hands::Theirs
            } else {
                Hands::Mine
            }),
            facing: RwSignal::new(Facing::Me),
            writing: RwSignal::new(writing),
            written: RwSignal::new(so_far.written),
        }
    }

    /// In whose hands what is half written waits.
    pub fn whose_hands(self) -> String {
        let (role, name) = (self.reader.get_untracked(), self.name.get_untracked());
        format!("{role:?} {name}")
    }

    /// Goes along where another window handed the device over or took it back.
    pub fn follow(self, is_held: bool) {
        match (is_held, self.hands.get_untracked()) {
            (true, Hands::Mine) => self.hands.set(Hands::Theirs),
            (false, Hands::Theirs | Hands::GoingBack) => self.hands.set(Hands::Mine),
            (true, Hands::Theirs | Hands::GoingBack) | (false, Hands::Mine) => {}
        }
    }

    /// Keeps for this window who reads and what was written.
    pub fn remember(self) {
        let so_far = TalkSoFar {
            person: self.person,
            on: untrack(|| today_of(self.person).get()),
            name: self.name.get(),
            written: self.written.get(),
            writing: self.writing.get(),
        };
        session::keep(SO_FAR, &so_far);
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
