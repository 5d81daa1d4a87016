//! The checks on a page: fetched when first needed, and looked at anew as the
//! record grows.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::ui::context::{ledger, now, text, zone_of};
use crate::ui::shelf;

pub use crate::device::pack::WhyNot;
use domain::id::PersonId;
use screens::findings::Outlook;
use screens::reference::Reference;

/// Where what the checks go by is.
#[derive(Clone, Copy)]
pub struct Checking {
    fetched: RwSignal<Option<Result<Reference, WhyNot>>, LocalStorage>,
}

/// How the checks stand on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Looked<T> {
    /// What they go by is on its way.
    Fetching,
    /// They could not be made.
    Failed(WhyNot),
    /// They were made.
    Here(T),
}

/// What is beyond the rules that the checks go by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BeyondRules {
    /// The day of the rules, where there are newer ones that only a newer app understands.
    pub outdated: Option<NaiveDate>,
    /// How many of the rules only a newer app understands.
    pub passed_over: usize,
    /// How many of the rules have no phrase here yet.
    pub unworded: usize,
}

impl Checking {
    /// Fetches what the checks go by, unless it is here.
    pub fn begin() -> Self {
        let checking = Self::later();
        if checking.fetched.with_untracked(Option::is_none) {
            checking.fetch();
        }
        checking
    }

    /// Fetches nothing until it is asked to.
    pub fn later() -> Self {
        Self {
            fetched: RwSignal::new_local(shelf::reference_here().map(Ok)),
        }
    }

    /// Fetches, or tries again.
    pub fn fetch(self) {
        if self.fetched.try_set(None).is_some() {
            return; // the page is gone
        }
        leptos::task::spawn_local(async move {
            let fetched = shelf::reference().await;
            // The page may be gone by then.
            let _ = self.fetched.try_set(Some(fetched));
        });
    }

    /// Looks with what the checks go by.
    pub fn look<T>(self, look: impl FnOnce(&Reference) -> T) -> Looked<T> {
        self.fetched.with(|fetched| match fetched {
            None => Looked::Fetching,
            Some(Ok(by)) => Looked::Here(look(by)),
            Some(Err(why)) => Looked::Failed(*why),
        })
    }

    /// What is beyond the rules that these checks go by.
    pub fn beyond(self) -> BeyondRules {
        let looked = self.look(|by| BeyondRules {
            outdated: by
                .rulebook
                .written_on()
                .filter(|_| shelf::has_newer_rules()),
            passed_over: by.rulebook.newer_rules(),
            unworded: by.rulebook.unworded_rules(),
        });
        match looked {
            Looked::Here(beyond) => beyond,
            Looked::Fetching | Looked::Failed(_) => BeyondRules::default(),
        }
    }

    /// What there is to ask about a person's medicines, as their record grows.
    pub fn outlook(self, person: PersonId) -> Memo<Looked<Outlook>> {
        let (t, ledger, now) = (text(), ledger(), now());
        let zone = untrack(|| zone_of(person));
        let today = Memo::new(move |_| now.at(&zone).date_naive());
        Memo::new(move |_| {
            let today = today.get();
            self.look(|by| {
                ledger
                    .read_person(person, |record| Outlook::of(record, by, today, t))
                    .unwrap_or_default()
            })
        })
    }
}
