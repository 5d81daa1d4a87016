//! Drafts of what people type, with `finish` to check them.

pub mod adding;
pub mod answer;
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
pub mod moving;
pub mod person;
pub mod plan;
pub mod question;
pub mod status;
pub mod stock;
pub mod strength;
pub mod teach_back;
