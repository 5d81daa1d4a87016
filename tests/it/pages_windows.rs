//! What was changed in two places, as pages show it: the choice, the way there,
//! and what an open form says.

mod other_things;
mod saying;

use concord::ledger::{readable, row};
use concord::ui::parts::Toast;
use domain::event::Event;
use domain::gesture::edit::{edited, keep};
use domain::gesture::medicine::{stands_otherwise, takes_otherwise};
use domain::id::PersonId;
use domain::medicine::{Medicine, MedicineAspect, Status};
use domain::part::Seen;
use domain::record::Told;
use leptos::prelude::*;
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::support::{self, daily, name, plan, status};

/// A desk with Mary and her tablet at 08:00.
struct Home {
    desk: Desk,
    mary: PersonId,
    tablet: Medicine,
}

impl Home {
    fn new() -> Self {
        let desk = Desk::at("2026-11-22T08:12");
        let mary = desk.person("Mary");
        let parts = &[("amlodipine", 5)];
        let tablet = support::medicine(
            1,
            "Amlodipine",
            parts,
            "2026-11-01 00:00",
            daily(&["08:00"]),
        );
        desk.commit(mary, Event::MedicineSaved(Box::new(tablet.clone())));
        Self { desk, mary, tablet }
    }

    fn seen<W: Told>(&self, id: W::Id) -> Seen<W> {
        let seen = self
            .desk
            .ledger
            .read_person(self.mary, |record| record.seen::<W>(id));
        seen.flatten().unwrap()
    }

    fn form(&self) -> Seen<Medicine> {
        self.seen(self.tablet.id)
    }

    fn save<W: Told>(&self, seen: &Seen<W>, change: impl FnOnce(&mut W)) {
        let mut value = seen.value.clone();
        change(&mut value);
        self.desk.commit(self.mary, edited(seen, &value).unwrap());
    }

    fn retime(&self, seen: &Seen<Medicine>, time: &str) {
        let next = plan(1, 1, "2026-11-22 08:00", daily(&[time]));
        let event = takes_otherwise(seen, next).unwrap();
        self.desk.commit(self.mary, event);
    }

    fn stand(&self, seen: &Seen<Medicine>, stands: Status) {
        let event = stands_otherwise(seen, status("2026-11-22 08:10", stands)).unwrap();
        self.desk.commit(self.mary, event);
    }

    /// Two windows moved the times.
    fn with_two_plans() -> Self {
        let home = Self::new();
        let (a, b) = (home.form(), home.form());
        home.retime(&a, "20:00");
        home.retime(&b, "12:00");
        home
    }

    fn page(&self) -> Page {
        Page::Medicine(self.tablet.id)
    }

    fn draw(&self, page: Page) -> String {
        self.desk.draw(Language::English, self.mary, page)
    }

    fn toast(&self) -> String {
        self.desk.draw_view(
            Language::English,
            Some(self.mary),
            Page::Today,
            || view! { <Toast/> },
        )
    }
}

#[test]
fn a_medicines_page_shows_both_versions_first_with_who_and_when_and_a_button_each() {
    let home = Home::with_two_plans();
    let html = home.draw(home.page());
    let choice = html.find("Changed in two places: the times and amounts. Which one holds?");
    assert!(
        choice.unwrap() < html.find("class=\"how\"").unwrap(),
        "{html}"
    );
    let both = [
        "1 tablet every day at 20:00 · from 22 November 2026",
        "1 tablet every day at 12:00 · from 22 November 2026",
    ];
    for version in both {
        assert_eq!(html.matches(version).count(), 2, "{version}: {html}");
    }
    assert_eq!(
        html.matches("Recorded by Mary, 22 November 08:12").count(),
        2,
        "{html}"
    );
    assert_eq!(html.matches(">Keep this one<").count(), 2, "{html}");
    assert_eq!(html.matches("This one counts until you choose.").count(), 1);
    for html in home.desk.draw_all(home.mary, home.page()) {
        assert_eq!(
            html.matches("aria-labelledby=\"unsettled-0-").count(),
            1,
            "{html}"
        );
    }
}

#[test]
fn after_the_choice_nothing_more_is_asked() {
    let home = Home::with_two_plans();
    let event = home.desk.ledger.read_person(home.mary, |record| {
        let unsettled = record.unsettled::<Medicine>(home.tablet.id);
        let other = unsettled[0].values[1].entry;
        let now = support::local("2026-11-22 08:12");
        keep::<Medicine>(record, home.tablet.id, (MedicineAspect::Plans, other), now)
    });
    home.desk.commit(home.mary, event.flatten().unwrap());
    for page in [home.page(), Page::Today, Page::Pharmacist] {
        let html = home.draw(page);
        assert!(
            !html.contains("two places") && !html.contains("two versions"),
            "{html}"
        );
    }
    assert!(home.toast().contains("Amlodipine saved."));
}

#[test]
fn today_leads_to_the_choice_in_one_line() {
    let home = Home::new();
    assert!(!home.draw(Page::Today).contains("changed in two places"));
    let home = Home::with_two_plans();
    for (language, line) in Language::ALL.into_iter().zip([
        "Amlodipine was changed in two places. Choose which one holds.",
        "有兩處更改了Amlodipine。請選擇以哪一個為準。",
        "Amlodipine er ændret to steder. Vælg, hvad der gælder.",
    ]) {
        let html = home.desk.draw(language, home.mary, Page::Today);
        assert_eq!(html.matches(line).count(), 1, "{html}");
        let way = format!("/medicines/{}\"", home.tablet.id);
        let before = html.split(line).next().unwrap();
        assert!(
            before[before.rfind("<a ").unwrap()..].contains(&way),
            "{html}"
        );
    }
}

#[test]
fn the_pharmacists_sheet_names_what_is_not_settled_and_says_what_counts() {
    let home = Home::with_two_plans();
    let html = home.draw(Page::Pharmacist);
    for words in [
        "Not settled yet: saved in two versions",
        "Amlodipine: the times and amounts",
        "Counts for now: ",
        "The other version: ",
    ] {
        assert_eq!(html.matches(words).count(), 1, "{words}: {html}");
    }
}

#[test]
fn an_entry_that_is_only_read_in_part_is_counted_and_what_is_known_of_it_counts() {
    let home = Home::new();
    home.save(&home.form(), |medicine| {
        medicine.nickname = Some(name("Blue one"));
    });
    let entry = home
        .desk
        .ledger
        .read(|journal| journal.newest().unwrap().clone());
    let mut written = row(&entry).unwrap();
    assert_eq!(readable(std::slice::from_ref(&written)).1, 0);
    let parts = "\"parts\":{";
    written.json = written
        .json
        .replace(parts, &format!("{parts}\"colour\":\"blue\","));
    let (entries, unreadable) = readable(std::slice::from_ref(&written));
    assert_eq!((entries.len(), unreadable), (1, 1));
    assert!(entries[0].event.has_newer_parts());
    let changes = domain::journal::Journal::new(home.desk.ledger.read(|journal| {
        let known = journal.entries().filter(|known| known.id != entry.id);
        known.cloned().chain(entries.clone()).collect::<Vec<_>>()
    }));
    let record = changes.record().person(home.mary).unwrap();
    assert_eq!(
        record.medicine(home.tablet.id).unwrap().nickname,
        Some(name("Blue one"))
    );
}
