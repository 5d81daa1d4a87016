//! Every sentence a person reads, in every language.
//!
//! The sentences are data: a folder a language under `languages/`, held against
//! English when this crate is built. From them come [`Language`], the struct of
//! each area and [`Text`], which has them all. A sentence that stands as it is
//! is a field, `t.today.title`; one that something goes into is a method,
//! `t.today.check(name, amount)`. What no sentence can say alone (dates, plans,
//! findings) is put together here, the same in every language.
//!
//! A language is read from its pack before anything is drawn in it; natively
//! the packs lie beside the code.

mod adding;
mod amounts;
mod appearance;
mod ask;
mod backup;
mod checks;
mod common;
mod conditions;
mod dates;
mod filled;
mod finding;
mod grammar;
mod know;
mod language;
mod pack;
mod planning;
mod plans;
mod problems;
mod prompts;
mod reason;
mod reminding;
mod sheet;
mod today;
mod travel;

/// The areas of sentences, written out of `languages/`.
#[expect(
    clippy::unneeded_struct_pattern,
    reason = "one pattern fits every variant"
)]
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the English file says what holds for the others"
)]
#[allow(
    clippy::large_types_passed_by_value,
    clippy::trivially_copy_pass_by_ref,
    clippy::too_many_lines
)]
mod areas {
    use crate::filled::{Goes, Number, chosen, filled};
    use crate::grammar::joined;
    use crate::language::{Facts, PluralRule};
    use crate::pack::{Area, Each, In, Lines, Shelf, lines_of};

    include!(concat!(env!("OUT_DIR"), "/areas.rs"));
}

pub use appearance::{TextSize, Theme};
pub use areas::*;
pub use checks::saying::{Occasion as CheckOccasion, Said, spoken as phrase_in};
pub use conditions::Place;
pub use filled::Number;
pub use pack::{Each, In, PackError, put};
pub use problems::InWords;
pub use prompts::Occasion;
pub use today::Tallied;
