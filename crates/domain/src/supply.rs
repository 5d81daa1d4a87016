//! Supply: what is left of a medicine and until when it lasts.
//!
//! Sums of what the person counted, added and took; never advice to order.
//! Where what was recorded does not say which of two things happened first,
//! nothing is guessed: the sum says what it does not know.

mod box_users;
mod counted_in;
mod demand;
mod errand;
mod forecast;
mod left;
mod organiser;
mod organiser_filled;
mod pack_dates;
mod placed;
mod prescription;
mod run_out;
mod shared;
mod stock;
mod trip;
mod unused;
mod way_out;

pub use box_users::box_users;
pub use counted_in::unit;
pub use errand::{Errand, errand};
pub use forecast::{forecast, runs_out};
pub use left::Left;
pub use organiser::{Compartment, Organiser, OrganiserDay, organiser, week_of};
pub use organiser_filled::OrganiserFilled;
pub use pack_dates::{PackDates, PackEnd};
pub use placed::{DosePlaced, SideOfCount};
pub use prescription::{AskBy, AskByReason, Prescription};
pub use run_out::{Beside, Forecast, NoDay, RunOut};
pub use shared::{BoxShared, BoxUser};
pub use stock::{CountedFrom, Stock, Unplaced, left};
pub use trip::{MOST_TRIP_DAYS, Trip, TripItem, TripNeed, TripStock, trip_list};
pub use unused::{Unused, WhyUnused};
pub use way_out::WayOut;
