//! Files for other programs and from them, as a person sees them: what goes into a
//! patient summary and into tables, and what a document of somebody else says.
//!
//! What is read is shown as that document's words, and nothing of it is taken over: it
//! becomes lines for the comparison of two lists, which the person looks at.

mod compare;
mod doses_table;
mod figures;
mod in_one_line;
mod known_date;
mod medicines_table;
mod narrated;
mod own_summary;
mod said;
mod seen;
mod seen_plan;
mod seen_summary;
mod whose;

pub use compare::{DocumentHead, draft};
pub use doses_table::{DoseDays, doses_table};
pub use medicines_table::{habit, medicines_table};
pub use narrated::Narrated;
pub use own_summary::summary_of;
pub use seen::{SeenDocument, SeenEntry, SeenMedicine, SeenPart};
pub use seen_plan::seen_plan;
pub use seen_summary::seen_summary;
