//! Two lists of one person's medicines held against each other: the one kept here and
//! one that somebody else wrote, such as a letter from hospital (domain.md §4.4).
//!
//! Nothing is merged, "missing" is never read as "stopped", and no plan changes. Each
//! difference becomes a question, and what was answered is kept with it.

mod agrees;
mod alike;
mod asked;
mod brand;
mod compare;
mod dose;
mod matched;
mod printed;
mod release;
mod their_list;
mod times;

pub use asked::{is_asked_by, is_disputed, question_about, question_key};
pub use compare::{Compared, Difference};
pub use matched::{ListRow, RowState, compare};
pub use release::DrugRelease;
pub use their_list::{
    Covers, LineRead, LineTells, MOST_LINES, PiecesNamed, TheirLine, TheirList, TheirListKind,
    TheirMedicine, TimesNamed,
};
