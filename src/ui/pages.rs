//! One page a file. A page takes whose it is and what it shows, reads the
//! ledger through closures, and saves through `Saving`.

pub mod about;
pub mod add_medicine;
pub mod ask;
pub mod backup;
pub mod bedside;
pub mod before_new;
pub mod change_medicine;
pub mod change_plan;
pub mod checks;
pub mod closed;
pub mod decide;
pub mod dose;
pub mod file_in;
pub mod files_out;
pub mod health;
pub mod help;
pub mod history;
mod looking_back;
pub mod medicine;
pub mod medicines;
pub mod of_rest;
pub mod people;
pub mod pharmacist;
pub mod question;
pub mod reminders;
pub mod rescue;
pub mod review;
mod sending;
pub mod settings;
pub mod share;
pub mod status;
pub mod stock;
pub mod supplies;
pub mod time_zone;
pub mod timeline;
pub mod times_of_day;
pub mod today;
mod two_lists;
pub mod unsettled;
pub mod welcome;

use leptos::prelude::*;

use crate::ui::rest::{self, Piece};
use domain::id::PersonId;
use screens::route::Page;

/// Draws a page; pages that need a person draw the welcome until there is one.
/// Only what is drawn here, and not by [`rest::open`], is in the first part of
/// the app.
pub fn open(page: Page, person: Option<PersonId>) -> AnyView {
    match page {
        Page::Help => view! { <help::HelpPage person/> }.into_any(),
        _ if is_of_rest(page, person) => rest::open(Piece::Page(page, person)),
        _ => view! { <welcome::WelcomePage/> }.into_any(),
    }
}

/// Whether a page is drawn by the rest of the app.
pub const fn is_of_rest(page: Page, person: Option<PersonId>) -> bool {
    match page {
        Page::Help | Page::Welcome => false,
        Page::Backup | Page::About | Page::Rescue | Page::Opened => true,
        _ => person.is_some(),
    }
}
