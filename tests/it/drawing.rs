//! Draws pages to HTML without a browser: a person, a clock that stands still,
//! and a ledger in memory.

use std::cell::Cell;
use std::rc::Rc;

use chrono::{FixedOffset, NaiveDateTime, Utc};
use concord::device::clock::Stopped;
use concord::device::random::Counting;
use concord::device::storage::Memory;
use concord::domain::event::Event;
use concord::domain::id::{Id, PersonId};
use concord::domain::person::{Allergies, Country, DayShape, Keeper, Person};
use concord::domain::words::Name;
use concord::domain::zone::{Moment, Zone, ZoneName};
use concord::ledger::{Ledger, Sources};
use concord::text::Language;
use concord::ui::context::{Here, Now, Preferences};
use concord::ui::route::{Page, Route};
use leptos::prelude::*;

/// A ledger in memory at a moment, with the reactive owner it lives in.
pub struct Desk {
    owner: Owner,
    /// The ledger.
    pub ledger: Ledger,
    /// Its storage.
    pub memory: Memory,
    /// Its clock; set it to move on.
    pub clock: Rc<Cell<chrono::DateTime<Utc>>>,
}

impl Desk {
    /// A desk in Greenwich at a local time such as `2026-11-22T08:12`.
    pub fn at(local: &str) -> Self {
        // The first desk of the test run sets it; the others find it set.
        let _ = any_spawner::Executor::init_futures_executor();
        let zone = Zone::fixed(
            ZoneName(Name::parse("Etc/UTC").unwrap()),
            FixedOffset::east_opt(0).unwrap(),
        );
        let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M").unwrap();
        let clock = Rc::new(Cell::new(local.and_utc()));
        let owner = Owner::new();
        let memory = Memory::default();
        let sources = Sources {
            storage: Rc::new(memory.clone()),
            clock: Rc::new(Stopped {
                at: clock.clone(),
                zone,
            }),
            random: Rc::new(Counting::default()),
        };
        let ledger = owner.with(|| Ledger::new(sources));
        futures::executor::block_on(owner.with(|| ledger.open()));
        Self {
            owner,
            ledger,
            memory,
            clock,
        }
    }

    /// The present moment.
    pub fn now(&self) -> Moment {
        self.clock.get().fixed_offset()
    }

    /// Adds a person.
    pub fn person(&self, name: &str) -> PersonId {
        let id: PersonId = self.ledger.fresh();
        let person = Person {
            id,
            name: Name::parse(name).unwrap(),
            keeper: Keeper::Themself,
            born: None,
            allergies: Allergies::NotAsked,
            country: Country::UnitedKingdom,
            home: ZoneName(Name::parse("Etc/UTC").unwrap()),
            day: DayShape::default(),
            contacts: Vec::new(),
        };
        self.commit(id, Event::PersonSaved(person));
        id
    }

    /// Saves an event.
    pub fn commit(&self, person: PersonId, event: Event) {
        self.owner
            .with(|| futures::executor::block_on(self.ledger.commit(person, event)))
            .unwrap();
    }

    /// A fresh id.
    pub fn fresh<I: Id>(&self) -> I {
        self.ledger.fresh()
    }

    /// Draws a page as HTML.
    pub fn draw(&self, language: Language, person: PersonId, page: Page) -> String {
        self.draw_view(language, person, page, move || {
            concord::ui::pages::open(page, Some(person))
        })
    }

    /// Draws any view as if it stood on a page.
    pub fn draw_view(
        &self,
        language: Language,
        person: PersonId,
        page: Page,
        view: impl FnOnce() -> AnyView,
    ) -> String {
        self.owner.with(|| {
            provide_context(self.ledger);
            provide_context(Preferences::in_language(language));
            provide_context(Here::new(Route {
                person: Some(person),
                page,
            }));
            provide_context(Now::new(self.ledger));
            view().to_html()
        })
    }

    /// Draws a page in every language.
    pub fn draw_all(&self, person: PersonId, page: Page) -> [String; 3] {
        Language::ALL.map(|language| self.draw(language, person, page))
    }
}

#[test]
fn a_page_is_drawn_without_a_browser() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    for html in desk.draw_all(mary, Page::Unknown) {
        assert!(html.contains("<h1"), "{html}");
    }
}
