//! A dose that is answered elsewhere while its page is open here, such as in another
//! window: that is said beside the button, and nothing is written over unseen.

use leptos::prelude::*;

use crate::ui::context::{ledger, text};
use domain::dose::DoseId;
use domain::event::Event;
use domain::id::{EntryId, PersonId};
use screens::dose::DoseLine;

/// What the person has seen of the answer to a dose.
#[derive(Clone, Copy)]
pub struct Unseen {
    person: PersonId,
    dose: DoseId,
    line: Memo<Option<DoseLine>>,
    /// The answer when the page was opened.
    opened_on: StoredValue<Option<EntryId>>,
    /// A later one, at which the button did not write over it.
    refused_at: RwSignal<Option<EntryId>>,
}

/// What becomes of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// It is saved.
    Save,
    /// The same stands there already.
    Done,
    /// Another one stands there that was not seen: that is said first.
    Say,
}

impl Unseen {
    /// The answer as it stands now has been seen.
    pub fn new(person: PersonId, dose: DoseId, line: Memo<Option<DoseLine>>) -> Self {
        Self {
            person,
            dose,
            line,
            opened_on: StoredValue::new(untrack(|| ledger().answer(person, dose))),
            refused_at: RwSignal::new(None),
        }
    }

    /// An answer that somebody did not see, if there is one.
    fn unseen(self) -> Option<EntryId> {
        let answer = ledger().answer(self.person, self.dose);
        answer.filter(|_| answer != self.opened_on.get_value())
    }

    /// What becomes of an answer that is to be saved now.
    pub fn next(self, event: &Event) -> Becomes {
        let unseen = untrack(|| self.unseen());
        if unseen.is_none() || unseen == self.refused_at.get_untracked() {
            return Becomes::Save;
        }
        if ledger().says_the_same(self.person, event, self.dose) {
            return Becomes::Done;
        }
        self.refused_at.set(unseen);
        Becomes::Say
    }

    /// What was answered meanwhile, beside the button.
    pub fn said(self) -> impl Fn() -> Option<AnyView> {
        let d = text().dose;
        move || {
            let unseen = self.unseen()?;
            let words = self.line.get()?.words;
            let said = if self.refused_at.get() == Some(unseen) {
                d.not_yet(&words)
            } else {
                d.meanwhile(&words)
            };
            Some(view! { <b>{said}</b> }.into_any())
        }
    }
}
