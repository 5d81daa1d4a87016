//! Supply: what is left of a medicine and until when it lasts.
//!
//! Sums of what the person counted, added and took; never advice to order.
//! Where what was recorded does not say which of two things happened first,
//! nothing is guessed: the sum says what it does not know.

mod counted_in;
mod demand;
mod forecast;
mod left;
mod placed;
mod stock;
mod way_out;

pub use counted_in::unit;
pub use forecast::{Beside, Forecast, NoDay, RunOut, forecast, runs_out};
pub use left::Left;
pub use placed::{DosePlaced, SideOfCount};
pub use stock::{CountedFrom, Stock, Unplaced, left};
pub use way_out::WayOut;
