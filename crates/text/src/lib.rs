//! Every sentence a person reads, in every language.
//!
//! The sentences are data: a folder a language under `languages/`, held against
//! English when this crate is built. From them come [`Language`], the struct of
//! each area and [`Text`], which has them all. A sentence that stands as it is
//! is a field, `t.today.title`; one that something goes into is a method,
//! `t.today.check(name, amount)`. What no sentence can say alone (dates, plans,
//! findings) is put together here, the same in every language.
//!
//! A language is read from its packs before what they say is drawn: that of the
//! opening first, that of the rest with the second part of the app. Natively the
//! packs lie beside the code.

mod adding;
mod amounts;
mod appearance;
mod areas;
mod ask;
mod backup;
mod checks;
mod closed;
mod common;
mod conditions;
mod dates;
mod filled;
mod finding;
pub mod grammar;
mod interchange;
mod know;
mod language;
mod pack;
mod planning;
mod plans;
mod portion;
mod problems;
mod prompts;
mod reason;
mod reminding;
mod sheet;
mod today;
mod travel;

pub use appearance::{TextSize, Theme};
pub use areas::*;
pub use checks::saying::{CheckOccasion, Said};
pub use closed::Trouble;
pub use conditions::BodyArea;
pub use filled::Number;
pub use interchange::{DoseTold, FileForOthers, ThingInSummary};
pub use language::Language;
pub use pack::{Each, In, PackError, put};
pub use portion::Portion;
pub use problems::AsSentence;
pub use prompts::Occasion;
pub use today::Tallied;
