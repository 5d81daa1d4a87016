//! Settings, a person's details, the times of their day, backup and about.

use std::cell::Cell;
use std::rc::Rc;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Utc, Weekday};
use concord::device::clock::Clock;
use concord::ui::pages::closed::ClosedPage;
use domain::dose::DoseId;
use domain::event::Event;
use domain::medicine::Medicine;
use domain::person::{Anchor, DayShape, Keeper};
use domain::travel;
use domain::words::Name;
use domain::zone::{Zone, ZoneName};
use forms::day::{DayDraft, OwnTimes, SortOfDay};
use leptos::prelude::*;
use screens::route::Page;
use storage::LoadError;
use text::{Language, Trouble};

use crate::drawing::Desk;
use crate::support::{daily, medicine};

fn desk() -> Desk {
    Desk::at("2026-11-22T08:12")
}

#[test]
fn settings_lead_everywhere_and_name_everybody() {
    let desk = desk();
    let mary = desk.person("Mary");
    desk.person("Jens");
    for html in desk.draw_all(mary, Page::Settings) {
        for path in ["people", "day", "reminders", "backup", "about"] {
            assert!(html.contains(&format!("/settings/{path}\"")), "{path}");
        }
        assert!(html.contains("/welcome\""));
        assert!(html.contains("Mary") && html.contains("Jens"));
        assert_eq!(html.matches("aria-current=\"true\"").count(), 1);
    }
}

#[test]
fn details_show_what_is_known_and_never_answer_for_the_person() {
    let desk = desk();
    let mary = desk.person("Mary");
    let html = desk.draw(Language::English, mary, Page::People);
    assert!(html.contains("value=\"Mary\""));
    let not_asked = html.find("id=\"allergies-0\"").unwrap();
    let input = &html[not_asked..not_asked + 60];
    assert!(input.contains("checked"), "{input}");
    assert!(!html.contains("id=\"allergy-lines\""));
}

#[test]
fn a_carer_is_named_and_the_consent_stays_ticked() {
    let desk = desk();
    let mary = desk.person("Mary");
    let mut details = desk
        .ledger
        .read_person(mary, |record| record.person.clone())
        .unwrap();
    details.keeper = Keeper::Carer(Name::parse("Jo").unwrap());
    desk.commit(mary, Event::PersonSaved(details));
    for (language, html) in Language::ALL
        .into_iter()
        .zip(desk.draw_all(mary, Page::People))
    {
        assert!(html.contains("value=\"Jo\""));
        assert!(html.contains(language.text().people.consent));
    }
}

/// A clock of a device that travels from Greenwich.
#[derive(Clone)]
struct Travelling {
    at: Rc<Cell<DateTime<Utc>>>,
    is_in: Rc<Cell<(&'static str, i32)>>,
}

impl Travelling {
    fn at(at: &str) -> Self {
        Self {
            at: Rc::new(Cell::new(at.parse().unwrap())),
            is_in: Rc::new(Cell::new(("Etc/UTC", 0))),
        }
    }
}

impl Clock for Travelling {
    fn now(&self) -> DateTime<Utc> {
        self.at.get()
    }

    fn device_zone(&self) -> Zone {
        let (name, hours) = self.is_in.get();
        fixed(name, hours)
    }

    fn zone(&self, name: &str) -> Option<Zone> {
        let hours = if name == "America/New_York" { -4 } else { 0 };
        Some(fixed(name, hours))
    }

    fn zone_names(&self) -> Vec<ZoneName> {
        let names = ["Etc/UTC", "Europe/London", "America/New_York"];
        names
            .map(|name| ZoneName(Name::parse(name).unwrap()))
            .into()
    }
}

fn fixed(name: &str, hours: i32) -> Zone {
    let offset = FixedOffset::east_opt(hours * 3600).unwrap();
    Zone::fixed(ZoneName(Name::parse(name).unwrap()), offset)
}

/// AC-TZ-2: a device elsewhere moves nothing by itself; it asks.
#[test]
fn ac_tz_2_a_device_in_another_zone_asks() {
    let travelling = Travelling::at("2026-07-11T10:00:00Z");
    let desk = Desk::with(Rc::new(travelling.clone()), travelling.at.clone());
    let mary = desk.person("Mary");
    let draw = |page| desk.draw(Language::English, mary, page);
    assert!(!draw(Page::TimeZone).contains("Switch your reminders?"));
    assert!(!draw(Page::People).contains("/settings/zone"));
    travelling.is_in.set(("Europe/London", 1));
    assert!(draw(Page::People).contains("/settings/zone"));
    let html = draw(Page::TimeZone);
    assert!(html.contains("You seem to be in London time. Switch your reminders?"));
    assert!(html.contains("No medicine on this list has a set time."));
    let home = desk.ledger.read_person(mary, |r| r.person.home.clone());
    assert_eq!(home, Some(ZoneName(Name::parse("Etc/UTC").unwrap())));
}

/// AC-TZ-1, as drawn, before and after the switch.
#[test]
fn ac_tz_1_each_medicine_says_its_gap_and_a_pill_stays_until_it_was_asked_about() {
    let travelling = Travelling::at("2026-07-11T10:00:00Z");
    let desk = Desk::with(Rc::new(travelling.clone()), travelling.at.clone());
    let mary = desk.person("Mary");
    for (number, label) in [(1, "atorvastatin"), (2, "desogestrel")] {
        let one = medicine(
            number,
            label,
            &[(label, 1)],
            "2026-01-01 00:00",
            daily(&["08:00"]),
        );
        desk.commit(mary, Event::MedicineSaved(Box::new(one)));
    }
    travelling.is_in.set(("America/New_York", -4));
    let switch = "Switch to New York time";
    for (html, ask) in desk.draw_all(mary, Page::TimeZone).iter().zip([
        "Ask before you travel",
        "出門前請先查詢",
        "Spørg, før du rejser",
    ]) {
        assert_eq!(html.matches(ask).count(), 1, "{html}");
    }
    let before = desk.draw(Language::English, mary, Page::TimeZone);
    assert_eq!(
        before.matches("28 hours between doses").count(),
        2,
        "{before}"
    );
    assert!(
        before.contains(switch) && !before.contains("I have asked"),
        "{before}"
    );
    let event = desk
        .ledger
        .read_person(mary, |record| {
            let home = desk.ledger.home_zone(record);
            travel::switch(record, &home, &desk.ledger.device_zone(), travelling.now())
        })
        .unwrap();
    desk.commit(mary, event);
    let after = desk.draw(Language::English, mary, Page::TimeZone);
    assert!(!after.contains(switch), "{after}");
    assert!(
        after.contains("I have asked. Move desogestrel to New York time"),
        "{after}"
    );
    let today = desk.draw(Language::English, mary, Page::Today);
    assert!(
        today.contains("08:00 in UTC, as before. Ask before you travel."),
        "{today}"
    );
    assert!(!desk.draw(Language::English, mary, Page::Ask).is_empty());
    assert!(
        desk.draw(Language::English, mary, Page::Ask)
            .contains("I am travelling. desogestrel is still on UTC time.")
    );
}

#[test]
fn a_kept_dose_that_rings_on_the_evening_before_has_its_page() {
    let travelling = Travelling::at("2026-07-11T10:00:00Z");
    let desk = Desk::with(Rc::new(travelling.clone()), travelling.at.clone());
    let mary = desk.person("Mary");
    let ingredients = [("warfarin", 1)];
    let one = medicine(
        1,
        "warfarin",
        &ingredients,
        "2026-01-01 00:00",
        daily(&["02:00"]),
    );
    let dose = DoseId {
        plan: one.plans[0].id,
        revision: 0,
        date: "2026-07-12".parse().unwrap(),
        slot: 0,
        act: domain::dose::Act::Use,
    };
    let kept_on = Some(ZoneName(Name::parse("Etc/UTC").unwrap()));
    desk.commit(
        mary,
        Event::MedicineSaved(Box::new(Medicine { kept_on, ..one })),
    );
    let mut details = desk.ledger.read_person(mary, |r| r.person.clone()).unwrap();
    details.home = ZoneName(Name::parse("America/New_York").unwrap());
    desk.commit(mary, Event::PersonSaved(details));
    travelling.is_in.set(("America/New_York", -4));
    let html = desk.draw(Language::English, mary, Page::Dose(dose));
    assert!(
        html.contains("22:00") && html.contains("What happened?"),
        "{html}"
    );
}

/// AC-ANCH: breakfast at 09:30 on Sundays moves nothing on other days.
#[test]
fn ac_anch_a_later_breakfast_on_sundays() {
    let mut draft = DayDraft::of(&DayShape::default());
    draft.set_own(SortOfDay::Sunday, OwnTimes::Own);
    draft
        .on_mut(SortOfDay::Sunday)
        .write(Anchor::Breakfast, "09:30".into());
    let day = draft.finish().unwrap();
    let at = |text: &str| text.parse::<NaiveTime>().unwrap();
    assert_eq!(day.time(Anchor::Breakfast, Weekday::Sun), at("09:30:00"));
    for weekday in [Weekday::Mon, Weekday::Fri, Weekday::Sat] {
        assert_eq!(day.time(Anchor::Breakfast, weekday), at("08:00:00"));
    }
    assert_eq!(day.time(Anchor::Bedtime, Weekday::Sun), at("22:00:00"));
}

#[test]
fn times_of_day_are_shown_for_weekends_only_where_they_differ() {
    let desk = desk();
    let mary = desk.person("Mary");
    let html = desk.draw(Language::English, mary, Page::TimesOfDay);
    assert_eq!(html.matches("type=\"time\"").count(), 5);
    let mut details = desk
        .ledger
        .read_person(mary, |record| record.person.clone())
        .unwrap();
    details.day.sunday = Some(details.day.usual);
    desk.commit(mary, Event::PersonSaved(details));
    let html = desk.draw(Language::English, mary, Page::TimesOfDay);
    assert_eq!(html.matches("type=\"time\"").count(), 10);
}

#[test]
fn backup_promises_nothing_before_it_knows() {
    let desk = desk();
    let mary = desk.person("Mary");
    for (language, html) in Language::ALL
        .into_iter()
        .zip(desk.draw_all(mary, Page::Backup))
    {
        let t = language.text();
        assert!(html.contains(t.backup.never));
        assert!(html.contains(t.backup.make_do));
        assert!(html.contains(t.restore.pick));
        assert!(html.contains(t.restore.backup_first));
        assert!(!html.contains(t.backup.lasting(None)));
        assert!(!html.contains("role=\"alert\""));
    }
}

#[test]
fn with_nobody_here_there_is_nothing_to_back_up_but_a_way_to_restore() {
    let html = desk().draw_for_nobody(Language::English, Page::Backup);
    assert!(!html.contains("Make a backup file"));
    assert!(html.contains("Choose a backup file"));
    assert!(!html.contains("You can first make a backup"));
}

#[test]
fn about_says_what_it_is_not_and_whose_work_is_in_it() {
    let desk = desk();
    for language in Language::ALL {
        let html = desk.draw_for_nobody(language, Page::About);
        let about = language.text().about;
        for sentence in about.is_not().chain(about.unchecked()) {
            assert!(html.contains(sentence));
        }
        assert!(html.contains("Open Government Licence v3.0"));
        assert!(html.contains(env!("CARGO_PKG_VERSION")));
    }
}

#[test]
fn closed_storage_says_what_happened_what_is_safe_and_what_to_do() {
    let desk = desk();
    for trouble in [
        Trouble::Closed(LoadError::Unavailable),
        Trouble::Closed(LoadError::Broken),
        Trouble::Closed(LoadError::Full),
        Trouble::Closed(LoadError::Newer),
        Trouble::Closed(LoadError::NotFetched),
        Trouble::Silent,
    ] {
        for language in Language::ALL {
            let html = desk.draw_view(
                language,
                None,
                Page::Today,
                || view! { <ClosedPage trouble/> },
            );
            let closed = language.text().closed;
            assert!(html.contains(closed.happened(trouble)));
            assert!(html.contains(closed.safe(trouble)));
            assert!(html.contains(closed.to_do(trouble)));
            assert!(html.contains("href=\"#/help\""));
            // Nothing is removed from here, and no first visit greets.
            let rescue = language.text().rescue;
            assert!(!html.contains(rescue.remove_do), "{trouble:?}");
            assert!(!html.contains(language.text().welcome.title), "{trouble:?}");
            let may_be_saved = matches!(
                trouble,
                Trouble::Silent
                    | Trouble::Closed(LoadError::Broken | LoadError::Full | LoadError::Newer)
            );
            assert_eq!(
                html.contains("href=\"#/rescue\""),
                may_be_saved,
                "{trouble:?}"
            );
        }
    }
}

#[test]
fn a_name_of_two_hundred_letters_or_markup_is_only_text() {
    let desk = desk();
    let long = desk.person(&"ø".repeat(200));
    desk.person("<script>alert(1)</script>");
    for page in [Page::Settings, Page::People, Page::TimesOfDay] {
        for html in desk.draw_all(long, page) {
            assert!(html.contains(&"ø".repeat(200)));
            assert!(!html.contains("<script"));
        }
    }
}

#[test]
fn every_date_of_a_backup_is_written_out() {
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    for (language, sentence) in [
        (Language::English, "Backed up: 214 entries, 22 November"),
        (Language::Chinese, "已備份：214項記錄，11月22日"),
        (
            Language::Danish,
            "Sikkerhedskopi lavet: 214 noteringer, 22. november",
        ),
    ] {
        let t = language.text();
        assert_eq!(t.backup.made(214_usize, &t.dates.day(day)), sentence);
    }
}
