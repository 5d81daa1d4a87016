//! The pages that the rest of the app draws (`ui::rest`).

use leptos::prelude::*;

use super::{
    about, add_medicine, ask, backup, bedside, before_new, change_medicine, change_plan, checks,
    decide, dose, health, history, medicine, medicines, people, pharmacist, question, reminders,
    rescue, settings, share, status, stock, supplies, time_zone, times_of_day, today,
};
use crate::ui::context::text;
use crate::ui::parts::PageFrame;
use crate::ui::shelf;
use domain::id::PersonId;
use screens::route::Page;

/// Draws a page of the rest of the app.
pub fn draw(page: Page, person: Option<PersonId>) -> AnyView {
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
        Page::MoveDose(dose) => view! { <dose::MoveDosePage person dose/> }.into_any(),
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
        Page::ChangeOnePlan(medicine, plan) => {
            view! { <change_plan::ChangeOnePlanPage person medicine plan/> }.into_any()
        }
        Page::AddPlan(medicine) => view! { <change_plan::AddPlanPage person medicine/> }.into_any(),
        Page::ChangeStatus(medicine) => view! { <status::StatusPage person medicine/> }.into_any(),
        Page::Stock(medicine) => view! { <stock::StockPage person medicine/> }.into_any(),
        Page::CountStock(medicine) => view! { <stock::CountPage person medicine/> }.into_any(),
        Page::NewPack(medicine) => view! { <stock::NewPackPage person medicine/> }.into_any(),
        Page::Prescription(medicine) => {
            view! { <stock::PrescriptionPage person medicine/> }.into_any()
        }
        Page::Shared(medicine) => view! { <stock::SharedPage person medicine/> }.into_any(),
        Page::PackDates(medicine) => view! { <stock::PackDatesPage person medicine/> }.into_any(),
        Page::Unused(medicine) => view! { <stock::UnusedPage person medicine/> }.into_any(),
        Page::Organiser => view! { <supplies::OrganiserPage person/> }.into_any(),
        Page::Supplies => view! { <supplies::SuppliesPage person/> }.into_any(),
        Page::Trip => view! { <supplies::TripPage person/> }.into_any(),
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
        Page::Bedside => view! { <bedside::BedsidePage person/> }.into_any(),
        _ => not_found(),
    }
}

fn not_found() -> AnyView {
    view! { <PageFrame title=text().common.not_found>""</PageFrame> }.into_any()
}
