//! Two lists held against each other, in words: each row, its question, and the sheet that
//! tells them to a professional.

mod asked;
mod of_question;
mod on_paper;
mod read_as;
mod row;
mod rows;

pub use asked::{asks, urgency};
pub use of_question::{ListQuestion, of_question};
pub use on_paper::paper;
pub use read_as::read_as;
pub use row::{ListGround, whose};
pub use rows::{RowShown, rows};
