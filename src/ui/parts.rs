//! Small parts that pages are made of. Props in, callbacks out.

pub mod amount;
pub mod field;
mod icon;
mod notice;
mod opening;
mod page;
pub mod plan_fields;
pub mod search;
pub mod steps;
mod toast;
pub mod weekdays;

pub use icon::{Icon, Initial, tone_of};
pub use notice::{Empty, SaveProblem};
pub use opening::Opening;
pub use page::{PageFrame, PlainPage};
pub use toast::Toast;
