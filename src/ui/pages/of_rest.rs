//! The pages that the rest of the app draws (`ui::rest`).

use leptos::prelude::*;

use super::{
    about, add_medicine, ask, backup, bedside, before_new, change_medicine, change_plan, checks,
    decide, dose, file_in, files_out, health, history, looking_back, medicine, medicines, people,
    pharmacist, question, reminders, rescue, review, sending, settings, share, status, stock,
    supplies, time_zone, timeline, times_of_day, today, two_lists,
};
use crate::ui::context::text;
use crate::ui::parts::PageFrame;
use crate::ui::shelf;
use domain::id::PersonId;
use screens::route::Page;

/// Draws a page of the rest of the app.
pub fn draw(page: Page, person: Option<PersonId>) -> AnyView {
    match (page, person) {
        (Page::Backup, _) => opened(move || view! { <backup::BackupPage/> }),
        (Page::About, _) => opened(move || view! { <about::AboutPage/> }),
        (Page::Rescue, _) => opened(move || view! { <rescue::RescuePage/> }),
        (Page::Opened, _) => opened(move || view! { <sending::OpenedPage/> }),
        (page, Some(person)) => of_person(page, person),
        (_, None) => not_found(),
    }
}

fn of_person(page: Page, person: PersonId) -> AnyView {
    shelf::fetch_soon(person);
    match page {
        Page::Today => opened(move || view! { <today::TodayPage person at=None/> }),
        Page::TodayAt(dose) => opened(move || view! { <today::TodayPage person at=Some(dose)/> }),
        Page::Day(date) => opened(move || view! { <today::DayPage person date/> }),
        Page::Dose(dose) => opened(move || view! { <dose::DosePage person dose/> }),
        Page::MoveDose(dose) => opened(move || view! { <dose::MoveDosePage person dose/> }),
        Page::TakeWhenNeeded(medicine) => {
            opened(move || view! { <dose::TakeWhenNeededPage person medicine/> })
        }
        Page::History => opened(move || view! { <history::HistoryPage person medicine=None/> }),
        Page::Timeline => opened(move || view! { <timeline::TimelinePage person/> }),
        Page::MedicineHistory(id) => {
            opened(move || view! { <history::HistoryPage person medicine=Some(id)/> })
        }
        Page::Medicines => opened(move || view! { <medicines::MedicinesPage person/> }),
        Page::AddMedicine => opened(move || view! { <add_medicine::AddMedicinePage person/> }),
        Page::BeforeNew => opened(move || view! { <before_new::BeforeNewPage person/> }),
        Page::Medicine(medicine) => {
            opened(move || view! { <medicine::MedicinePage person medicine/> })
        }
        Page::ChangeMedicine(medicine) => {
            opened(move || view! { <change_medicine::ChangeMedicinePage person medicine/> })
        }
        Page::ChangePlan(medicine) => {
            opened(move || view! { <change_plan::ChangePlanPage person medicine/> })
        }
        Page::ChangeOnePlan(medicine, plan) => {
            opened(move || view! { <change_plan::ChangeOnePlanPage person medicine plan/> })
        }
        Page::AddPlan(medicine) => {
            opened(move || view! { <change_plan::AddPlanPage person medicine/> })
        }
        Page::ChangeStatus(medicine) => {
            opened(move || view! { <status::StatusPage person medicine/> })
        }
        Page::Stock(medicine) => opened(move || view! { <stock::StockPage person medicine/> }),
        Page::CountStock(medicine) => opened(move || view! { <stock::CountPage person medicine/> }),
        Page::NewPack(medicine) => opened(move || view! { <stock::NewPackPage person medicine/> }),
        Page::Prescription(medicine) => {
            opened(move || view! { <stock::PrescriptionPage person medicine/> })
        }
        Page::Shared(medicine) => opened(move || view! { <stock::SharedPage person medicine/> }),
        Page::PackDates(medicine) => {
            opened(move || view! { <stock::PackDatesPage person medicine/> })
        }
        Page::Unused(medicine) => opened(move || view! { <stock::UnusedPage person medicine/> }),
        Page::Organiser => opened(move || view! { <supplies::OrganiserPage person/> }),
        Page::Supplies => opened(move || view! { <supplies::SuppliesPage person/> }),
        Page::Trip => opened(move || view! { <supplies::TripPage person/> }),
        _ => of_person_talk(page, person),
    }
}

fn of_person_talk(page: Page, person: PersonId) -> AnyView {
    match page {
        Page::Checks => opened(move || view! { <checks::ChecksPage person/> }),
        Page::Ask => opened(move || view! { <ask::AskPage person/> }),
        Page::LookingBack => opened(move || view! { <looking_back::LookingBackPage person/> }),
        Page::NewQuestion(about) => {
            opened(move || view! { <question::NewQuestionPage person about/> })
        }
        Page::Question(question) => {
            opened(move || view! { <question::QuestionPage person question/> })
        }
        Page::ToldToo(question) => {
            opened(move || view! { <question::ToldTooPage person question/> })
        }
        Page::Decide(question) => {
            opened(move || view! { <decide::DecidePage person question reply=None/> })
        }
        Page::DecideFrom(reply) => {
            opened(move || view! { <decide::DecidePage person question=None reply=Some(reply)/> })
        }
        Page::HandOn => opened(move || view! { <sending::HandOnPage person/> }),
        Page::PaperFor => opened(move || view! { <sending::PaperForPage person/> }),
        Page::Reviews => opened(move || view! { <review::ReviewsPage person/> }),
        Page::Review(review) => opened(move || view! { <review::ReviewPage person review/> }),
        Page::TwoLists => opened(move || view! { <two_lists::TwoListsPage person/> }),
        Page::ComparedList(list) => {
            opened(move || view! { <two_lists::ComparedListPage person list/> })
        }
        Page::FilesOut => opened(move || files_out::files_out(person, None)),
        Page::FileIn => opened(move || file_in::file_in(person, None)),
        Page::TakeIn => opened(move || view! { <sending::TakeInPage/> }),
        Page::Share => opened(move || view! { <share::SharePage person/> }),
        Page::Pharmacist => opened(move || view! { <pharmacist::PharmacistPage person/> }),
        Page::Settings => opened(move || view! { <settings::SettingsPage person/> }),
        Page::People => opened(move || view! { <people::PeoplePage person/> }),
        Page::Health => opened(move || view! { <health::HealthPage person/> }),
        Page::TimesOfDay => opened(move || view! { <times_of_day::TimesOfDayPage person/> }),
        Page::TimeZone => opened(move || view! { <time_zone::TimeZonePage person/> }),
        Page::Reminders => opened(move || view! { <reminders::RemindersPage person/> }),
        Page::Bedside => opened(move || view! { <bedside::BedsidePage person/> }),
        _ => not_found(),
    }
}

/// Opens a page in a function of its own: a browser makes ready what is opened, and
/// none of the others with it.
#[inline(never)]
fn opened<V: IntoAny>(page: impl FnOnce() -> V) -> AnyView {
    page().into_any()
}

fn not_found() -> AnyView {
    view! { <PageFrame title=text().common.not_found>""</PageFrame> }.into_any()
}
