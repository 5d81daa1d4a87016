//! Small parts that pages are made of. Props in, callbacks out.

mod icon;
mod notice;
mod opening;
mod page;
mod toast;

pub use icon::{Icon, Initial, tone_of};
pub use notice::{Empty, SaveProblem};
pub use opening::Opening;
pub use page::{PageFrame, PlainPage};
pub use toast::Toast;
