//! What the parts of the page share.

use std::sync::Arc;

use leptos::prelude::*;

use crate::device::focus;
use crate::ui::checks::Checking;
use crate::ui::context::Taps;
use crate::ui::form::Typing;
use domain::id::PersonId;
use screens::before_new::Something;
use screens::candidate::Candidate;

/// Where reading goes on when something was chosen.
pub const LOOKED_UP: &str = "looked-up";

/// What one is doing on the page.
#[derive(Clone, PartialEq)]
pub enum Looking {
    /// Typing a name.
    Searching,
    /// Ruling out a mix-up.
    Confirming(Arc<Candidate>),
    /// Reading what there is to ask.
    Chosen(Arc<Something>),
}

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub struct Desk {
    pub person: PersonId,
    pub checking: Checking,
    pub taps: Taps,
    pub typed: RwSignal<String>,
    /// Whether it is a word yet.
    pub typing: RwSignal<Typing>,
    pub looking: RwSignal<Looking>,
}

impl Desk {
    pub fn choose(self, something: Something) {
        self.looking.set(Looking::Chosen(Arc::new(something)));
        focus::on(LOOKED_UP);
    }
}
