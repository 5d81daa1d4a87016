//! Draws pages to HTML without a browser: a person, a clock that stands still,
//! and a ledger in memory.

use std::cell::Cell;
use std::rc::Rc;

use chrono::{FixedOffset, NaiveDateTime, Utc};
use concord::device::clock::{Clock, Stopped};
use concord::device::random::Counting;
use concord::ledger::{Ledger, Sources};
use concord::ui::context::{Here, Now, Preferences};
use concord::ui::form::HalfTyped;
use concord::ui::pages::add_medicine::add_medicine;
use domain::event::Event;
use domain::id::{Id, PersonId};
use domain::medicine::DoseForm;
use domain::person::{Allergies, Country, DayShape, Keeper, Person};
use domain::plan::{DayPattern, Ending, Schedule};
use domain::words::Name;
use domain::zone::{Moment, Zone, ZoneName};
use forms::adding::AddStep;
use forms::plan::{Pattern, PlanDraft};
use leptos::prelude::*;
use screens::route::{Address, Page};
use storage::Memory;
use text::Language;

use crate::pages_check_step::{amount_at, draft, plan};
use crate::pages_today::{add, dose_id};
use crate::support::{medicine, slot};

/// A ledger in memory at a moment, with the reactive owner it lives in.
pub struct Desk {
    owner: Owner,
    /// The ledger.
    pub ledger: Ledger,
    /// Its storage.
    pub memory: Memory,
    /// Its clock; set it to move on.
    pub clock: Rc<Cell<chrono::DateTime<Utc>>>,
    half_typed: HalfTyped,
}

impl Desk {
    /// A desk in Greenwich at a local time such as `2026-11-22T08:12`.
    pub fn at(local: &str) -> Self {
        let (clock, at) = Self::clock_at(local);
        Self::with(clock, at)
    }

    /// A desk of a later moment on the same storage, as after the app was closed.
    pub fn opened_again_at(&self, local: &str) -> Self {
        let (clock, at) = Self::clock_at(local);
        Self::on(self.memory.clone(), clock, at)
    }

    fn clock_at(local: &str) -> (Rc<dyn Clock>, Rc<Cell<chrono::DateTime<Utc>>>) {
        let zone = Zone::fixed(
            ZoneName(Name::parse("Etc/UTC").unwrap()),
            FixedOffset::east_opt(0).unwrap(),
        );
        let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M").unwrap();
        let at = Rc::new(Cell::new(local.and_utc()));
        let stopped = Stopped {
            at: at.clone(),
            zone,
        };
        (Rc::new(stopped), at)
    }

    /// A desk with a clock of its own.
    pub fn with(clock: Rc<dyn Clock>, at: Rc<Cell<chrono::DateTime<Utc>>>) -> Self {
        Self::on(Memory::default(), clock, at)
    }

    fn on(memory: Memory, clock: Rc<dyn Clock>, at: Rc<Cell<chrono::DateTime<Utc>>>) -> Self {
        // The first desk of the test run sets it; the others find it set.
        let _ = any_spawner::Executor::init_futures_executor();
        let owner = Owner::new();
        let sources = Sources {
            storage: Rc::new(memory.clone()),
            clock,
            random: Rc::new(Counting::default()),
        };
        let ledger = owner.with(|| Ledger::new(sources));
        futures::executor::block_on(owner.with(|| ledger.open()));
        let half_typed = owner.with(HalfTyped::new);
        Self {
            half_typed,
            owner,
            ledger,
            memory,
            clock: at,
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
            health: Box::default(),
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
        self.draw_view(language, Some(person), page, || {
            concord::ui::pages::open(page, Some(person))
        })
    }

    /// Draws a page while nobody is here.
    pub fn draw_for_nobody(&self, language: Language, page: Page) -> String {
        self.draw_view(language, None, page, || {
            concord::ui::pages::open(page, None)
        })
    }

    /// Draws a view as it stands on a page. Where a line breaks does not change its
    /// words: every space is a plain one.
    pub fn draw_view<V: IntoView>(
        &self,
        language: Language,
        person: Option<PersonId>,
        page: Page,
        view: impl FnOnce() -> V,
    ) -> String {
        let html = self.draw_to_the_letter(language, person, page, view);
        html.replace('\u{a0}', " ")
    }

    /// The same with the spaces at which no line breaks.
    pub fn draw_to_the_letter<V: IntoView>(
        &self,
        language: Language,
        person: Option<PersonId>,
        page: Page,
        view: impl FnOnce() -> V,
    ) -> String {
        let html = self.on_page(language, person, page, || view().into_view().to_html());
        assert_eq!(missing_pictograms(&html), [""; 0], "in {page:?}");
        html
    }

    /// Does something as a page does it: with all that a page may ask for.
    pub fn on_page<T>(
        &self,
        language: Language,
        person: Option<PersonId>,
        page: Page,
        does: impl FnOnce() -> T,
    ) -> T {
        self.owner.with(|| {
            provide_context(self.ledger);
            provide_context(Preferences::in_language(language));
            provide_context(Here::new(self.ledger, Address { person, page }));
            provide_context(Now::new(self.ledger));
            provide_context(self.half_typed);
            does()
        })
    }

    /// Opens a page that can be left: what is made inside is gone when the
    /// owner is dropped.
    pub fn open_page<T>(
        &self,
        person: PersonId,
        page: Page,
        does: impl FnOnce() -> T,
    ) -> (T, Owner) {
        self.on_page(Language::English, Some(person), page, || {
            let owner = Owner::new();
            (owner.with(does), owner)
        })
    }

    /// Lets everything that was begun go on as far as it can.
    pub fn work(&self) {
        self.owner.with(any_spawner::Executor::poll_local);
    }

    /// Hears that another window has saved something.
    pub fn catch_up(&self) {
        futures::executor::block_on(self.owner.with(|| self.ledger.catch_up()));
    }

    /// Reads storage anew.
    pub fn reload(&self) {
        futures::executor::block_on(self.owner.with(|| self.ledger.reload()));
    }

    /// Draws a page in every language.
    pub fn draw_all(&self, person: PersonId, page: Page) -> [String; Language::ALL.len()] {
        Language::ALL.map(|language| self.draw(language, person, page))
    }
}

/// Pictograms that a page names and nobody has drawn.
fn missing_pictograms(html: &str) -> Vec<&str> {
    let sprite = include_str!("../../public/icons/sprite.svg");
    let named = html.split("icons/sprite.svg#").skip(1);
    named
        .filter_map(|rest| rest.split('"').next())
        .filter(|name| !sprite.contains(&format!("id=\"{name}\"")))
        .collect()
}

#[test]
fn a_pictogram_that_nobody_has_drawn_is_noticed() {
    let html = r#"<use href="icons/sprite.svg#today"/><use href="icons/sprite.svg#dragon"/>"#;
    assert_eq!(missing_pictograms(html), ["dragon"]);
}

#[test]
fn a_page_is_drawn_without_a_browser() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    for html in desk.draw_all(mary, Page::Unknown) {
        assert!(html.contains("<h1"), "{html}");
    }
}

/// Where a medicine is taken, looked up and added, no line ends between a number and
/// what it counts.
#[test]
fn a_number_stays_beside_what_it_counts() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let two = Schedule::Timed {
        days: DayPattern::EveryDay,
        slots: vec![slot("08:00", "2")],
        ending: Ending::Open,
    };
    let listed = medicine(1, "Listed", &[], "2026-01-01 00:00", two);
    let own = Page::Medicine(listed.id);
    add(&desk, mary, listed);
    let drawn = |page: Page| {
        desk.draw_to_the_letter(Language::English, Some(mary), page, || {
            concord::ui::pages::open(page, Some(mary))
        })
    };
    let today = drawn(Page::Today);
    let check = format!(" id=\"dose-{}\"", dose_id(1, "2026-11-22", 0));
    let (_, row) = today.split_once(&check).unwrap();
    let (row, _) = row.split_once("</li>").unwrap();
    assert!(row.contains(">2\u{a0}tablets<"), "{row}");

    let entered = PlanDraft {
        slots: vec![amount_at("08:00", "2")],
        ..plan(Pattern::EveryDay)
    };
    let entered = draft(DoseForm::Tablet, entered);
    let check = || add_medicine(mary, entered, AddStep::Check, None);
    let check = desk.draw_to_the_letter(Language::English, Some(mary), Page::AddMedicine, check);
    for html in [drawn(own), check] {
        let words = ">2\u{a0}tablets every day at 08:00";
        assert!(html.contains(words), "{html}");
    }
}
