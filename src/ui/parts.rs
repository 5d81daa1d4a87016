//! Small parts that pages are made of. Props in, callbacks out.

pub mod backup_banner;
pub mod document;
mod dose;
pub mod finding;
mod icon;
pub mod label_plan;
mod label_words;
mod notice;
mod opening;
pub mod pack_scan;
mod page;
pub mod plan_fields;
pub mod read_back;
mod reading_table;
mod reminder_line;
mod row;
pub mod search;
pub mod sheet;
mod soon;
pub mod steps;
pub mod thread;
mod toast;
pub mod unsettled;
pub mod ways;

pub use dose::{DoseRow, Whose, element_id, state};
pub use finding::FindingCard;
pub use icon::{Icon, Initial};
pub use label_words::label_words;
pub use notice::{Empty, SaveProblem};
pub use opening::{Opening, welcome_head};
pub use page::{PageFrame, PlainPage};
pub use reading_table::reading_table;
pub use reminder_line::ReminderLine;
pub use row::row;
pub use soon::Soon;
pub use toast::{Done, NotSaved, Toast};
