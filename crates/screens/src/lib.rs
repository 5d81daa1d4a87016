//! What a screen shows, as plain values: what a day holds, what there is to ask
//! about, the talk, the sheet for a professional, and which screen it is.
//!
//! Between the sentences and the pages: everything here is worked out from the
//! record, the reference and the present moment, and nothing is drawn, fetched
//! or saved. Knows no browser and no ledger.

pub mod apart;
pub mod asking;
pub mod before_new;
pub mod called;
pub mod candidate;
pub mod dose;
pub mod fetching;
pub mod findings;
pub mod interchange;
pub mod journey;
pub mod keeping;
pub mod label;
pub mod last_day;
pub mod looking_back;
pub mod moving;
pub mod next;
pub mod not_saved;
pub mod number;
pub mod own_sentence;
pub mod pack_code;
pub mod pictograms;
pub mod plan;
pub mod read_back;
pub mod reference;
pub mod review;
pub mod route;
pub mod sheet;
pub mod stock;
pub mod talk;
pub mod timeline;
pub mod today;
pub mod two_lists;
pub mod unsettled;
pub mod week;
pub mod weighed;
