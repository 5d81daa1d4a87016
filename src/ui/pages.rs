//! One page a file. A page takes whose it is and what it shows, reads the
//! ledger through closures, and saves through `Saving`.

pub mod about;
pub mod add_medicine;
pub mod ask;
pub mod backup;
pub mod before_new;
pub mod change_medicine;
pub mod change_plan;
pub mod checks;
pub mod closed;
pub mod decide;
pub mod dose;
pub mod health;
pub mod help;
pub mod history;
pub mod medicine;
pub mod medicines;
pub mod people;
pub mod pharmacist;
pub mod question;
pub mod reminders;
pub mod rescue;
pub mod settings;
pub mod share;
pub mod status;
pub mod stock;
pub mod time_zone;
pub mod times_of_day;
pub mod today;
pub mod unsettled;
pub mod welcome;

use leptos::prelude::*;

use crate::ui::context::text;
use crate::ui::parts::PageFrame;
use crate::ui::rest;
use crate::ui::shelf;
use domain::id::PersonId;
use screens::route::Page;

/// Draws a page; pages that need a person draw the welcome until there is one.
/// Only what is drawn here, and not by [`rest::open`], is in the first part of
/// the app.
pub fn open(page: Page, person: Option<PersonId>) -> AnyView {
    match (page, person) {
        (Page::Help, person) => view! { <help::HelpPage person/> }.into_any(),
        (Page::Backup | Page::About | Page::Rescue, _) => rest::open(page, person),
        (Page::Welcome, _) | (_, None) => view! { <welcome::WelcomePage/> }.into_any(),
        (_, Some(_)) => rest::open(page, person),
    }
}

/// Whether a page is drawn by the rest of the app: [`open`] in one word.
pub const fn is_of_rest(page: Page, person: Option<PersonId>) -> bool {
    match page {
        Page::Help | Page::Welcome => false,
        Page::Backup | Page::About | Page::Rescue => true,
        _ => person.is_some(),
    }
}

/// Draws a page of the rest of the app.
pub fn of_rest(page: Page, person: Option<PersonId>) -> AnyView {
    match (page, person) {
        (Page::Backup, _) => view! { <backup::BackupPage/> }.into_any(),
        (Page::About, _) => view! { <about::AboutPage/> }.into_any(),
        (Page::Rescue, _) => view! { <rescue::RescuePage/> }.into_any(),
        (page, Some(person)) => of_person(page, person),
        (_, None) => not_found(),
    }
}

fn of_person(page: Page, person: PersonId) -> AnyView {
    shelf::fetch_soon(person);
    match page {
        Page::Today => view! { <today::TodayPage person at=None/> }.into_any(),
        Page::TodayAt(dose) => view! { <today::TodayPage person at=Some(dose)/> }.into_any(),
        Page::Day(date) => view! { <today::DayPage person date/> }.into_any(),
        Page::Dose(dose) => view! { <dose::DosePage person dose/> }.into_any(),
        Page::TakeWhenNeeded(medicine) => {
            view! { <dose::TakeWhenNeededPage person medicine/> }.into_any()
        }
        Page::History => view! { <history::HistoryPage person medicine=None/> }.into_any(),
        Page::MedicineHistory(id) => {
            view! { <history::HistoryPage person medicine=Some(id)/> }.into_any()
        }
        Page::Medicines => view! { <medicines::MedicinesPage person/> }.into_any(),
        Page::AddMedicine => view! { <add_medicine::AddMedicinePage person/> }.into_any(),
        Page::BeforeNew => view! { <before_new::BeforeNewPage person/> }.into_any(),
        Page::Medicine(medicine) => view! { <medicine::MedicinePage person medicine/> }.into_any(),
        Page::ChangeMedicine(medicine) => {
            view! { <change_medicine::ChangeMedicinePage person medicine/> }.into_any()
        }
        Page::ChangePlan(medicine) => {
            view! { <change_plan::ChangePlanPage person medicine/> }.into_any()
        }
        Page::ChangeStatus(medicine) => view! { <status::StatusPage person medicine/> }.into_any(),
        Page::Stock(medicine) => view! { <stock::StockPage person medicine/> }.into_any(),
        _ => of_person_talk(page, person),
    }
}

fn of_person_talk(page: Page, person: PersonId) -> AnyView {
    match page {
        Page::Checks => view! { <checks::ChecksPage person/> }.into_any(),
        Page::Ask => view! { <ask::AskPage person/> }.into_any(),
        Page::NewQuestion(about) => view! { <question::NewQuestionPage person about/> }.into_any(),
        Page::Question(question) => view! { <question::QuestionPage person question/> }.into_any(),
        Page::Decide(question) => view! { <decide::DecidePage person question/> }.into_any(),
        Page::Share => view! { <share::SharePage person/> }.into_any(),
        Page::Pharmacist => view! { <pharmacist::PharmacistPage person/> }.into_any(),
        Page::Settings => view! { <settings::SettingsPage person/> }.into_any(),
        Page::People => view! { <people::PeoplePage person/> }.into_any(),
        Page::Health => view! { <health::HealthPage person/> }.into_any(),
        Page::TimesOfDay => view! { <times_of_day::TimesOfDayPage person/> }.into_any(),
        Page::TimeZone => view! { <time_zone::TimeZonePage person/> }.into_any(),
        Page::Reminders => view! { <reminders::RemindersPage person/> }.into_any(),
        _ => not_found(),
    }
}

fn not_found() -> AnyView {
    view! { <PageFrame title=text().common.not_found>""</PageFrame> }.into_any()
}
