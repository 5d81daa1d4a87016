//! Which page is open in this window, and for whom.

use leptos::prelude::*;

use crate::device::{address, preferences as kept, session};
use crate::ledger::Ledger;
use domain::id::PersonId;
use screens::route::{Address, Page};

/// The name under which the person shown last is kept: for this window, and for
/// the next one that opens.
const PERSON: &str = "person";

/// The name under which the device remembers whose page alone may be open, in any window
/// that is opened meanwhile.
const HELD: &str = "held";

/// Which page is open in this window, and for whom.
///
/// A window keeps its person: whom another window shows makes no difference to
/// what is read, tapped or half-written in this one.
#[derive(Clone, Copy)]
pub struct Here {
    /// In a place of its own, because this is handed about a great deal.
    ledger: StoredValue<Ledger>,
    route: RwSignal<Address>,
    /// Whom this window showed last.
    shown: RwSignal<Option<PersonId>>,
    /// Whose paper alone opens while the device is in somebody else's hands.
    held: RwSignal<Option<PersonId>>,
    /// How often another page was tried meanwhile.
    tried: RwSignal<u32>,
}

impl Here {
    /// An open page, in a window that goes on with the person it showed before it
    /// was loaded anew. A new one begins with whoever was shown last on this device.
    pub fn new(ledger: Ledger, route: Address) -> Self {
        let held: Option<PersonId> = kept::get(HELD).flatten();
        let paper = held.map(paper_of);
        if let Some(paper) = paper {
            address::replace(&paper.path());
        }
        Self {
            ledger: StoredValue::new(ledger),
            route: RwSignal::new(paper.unwrap_or(route)),
            shown: RwSignal::new(session::get(PERSON).or_else(|| kept::word(PERSON))),
            held: RwSignal::new(held),
            tried: RwSignal::new(0),
        }
    }

    /// Follows the address; not away from a page that is held.
    pub fn set(&self, route: Address) {
        match self.held.get_untracked().map(paper_of) {
            Some(held) if held != route => {
                address::replace(&held.path());
                self.tried.update(|times| *times += 1);
            }
            _ => self.route.set(route),
        }
    }

    /// Only the paper of a person opens until it is released, in any window, also after one
    /// was loaded anew.
    pub fn hold_paper(&self, person: PersonId) {
        kept::set(HELD, &Some(person));
        self.hold(Some(person));
    }

    /// Any page opens again.
    pub fn release(&self) {
        kept::set(HELD, &None::<PersonId>);
        self.hold(None);
    }

    /// Goes along, for as long as the page lives, where another window hands the device over
    /// or takes it back.
    pub fn follow_other_windows(&self) {
        let here = *self;
        kept::on_change(HELD, move || here.hold(kept::get(HELD).flatten()));
    }

    fn hold(&self, person: Option<PersonId>) {
        if self.held.get_untracked() != person {
            self.held.set(person);
        }
        if let Some(paper) = person.map(paper_of)
            && self.route.get_untracked() != paper
        {
            address::replace(&paper.path());
            self.route.set(paper);
        }
    }

    /// Whether the paper of this person is the only page that may be open.
    pub fn holds(&self, person: PersonId) -> bool {
        self.held.get() == Some(person)
    }

    /// How often another page was tried while one was held.
    pub fn tried(&self) -> u32 {
        self.tried.get()
    }

    /// The open page.
    pub fn page(&self) -> Page {
        self.route.get().page
    }

    /// Whether the address is of somebody who is not here. Nobody else must be
    /// taken for them.
    pub fn is_of_a_stranger(&self) -> bool {
        let asked = self.route.get().person;
        asked.is_some_and(|person| !self.is_known(person))
    }

    /// The person it is open for: the address's, else the one this window showed
    /// last, else the first.
    pub fn person(&self) -> Option<PersonId> {
        let asked = self.route.get().person.filter(|id| self.is_known(*id));
        let shown = || self.shown.get().filter(|id| self.is_known(*id));
        asked.or_else(shown).or_else(|| self.first())
    }

    /// A page of this person is on the screen.
    pub fn shows(&self, person: PersonId) {
        session::keep(PERSON, &person);
        kept::set(PERSON, &person);
        self.shown.set(Some(person));
    }

    /// The address of a page for the same person.
    pub fn href(&self, page: Page) -> String {
        self.address(page).href()
    }

    /// Opens a page for the same person.
    pub fn go(&self, page: Page) {
        address::go(&self.address(page).path());
    }

    /// Opens a page in place of this one, so that "back" passes it over.
    pub fn replace(&self, page: Page) {
        address::replace(&self.address(page).path());
    }

    /// Opens a page for another person.
    pub fn go_as(&self, person: PersonId, page: Page) {
        let person = Some(person);
        address::go(&Address { person, page }.path());
    }

    fn address(&self, page: Page) -> Address {
        let asked = self.route.get_untracked().person;
        // Before the record is read nobody is a stranger.
        let may_be_here = |id: &PersonId| untrack(|| self.is_of_nobody() || self.is_known(*id));
        let person = asked.filter(may_be_here);
        Address { person, page }
    }

    fn is_known(&self, person: PersonId) -> bool {
        self.ledger
            .get_value()
            .read_person(person, |_| ())
            .is_some()
    }

    /// Whether nobody is here yet, or the record is not read yet.
    fn is_of_nobody(&self) -> bool {
        self.ledger
            .get_value()
            .read(|journal| journal.record().is_empty())
    }

    fn first(&self) -> Option<PersonId> {
        self.ledger.get_value().read(|journal| {
            let mut people = journal.record().people();
            people.next().map(|person| person.person.id)
        })
    }
}

/// The address of the paper that somebody else reads on this device.
const fn paper_of(person: PersonId) -> Address {
    Address {
        person: Some(person),
        page: Page::Pharmacist,
    }
}
