//! Drafts of what people type, with `finish` to check them.

pub mod adding;
pub mod answer;
pub mod box_shared;
pub mod change_plan;
pub mod country;
pub mod day;
pub mod decision;
pub mod dose;
pub mod draft;
pub mod found;
pub mod health;
pub mod matters;
pub mod medicine;
pub mod optional;
pub mod organiser;
pub mod pack_dates;
pub mod person;
pub mod plan;
pub mod prescription;
pub mod question;
pub mod status;
pub mod stock;
pub mod strength;
pub mod teach_back;
pub mod trip;
pub mod unused;
