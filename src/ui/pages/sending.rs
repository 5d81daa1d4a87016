//! The conversation by letter: handing on a sheet, reading one that came, writing back,
//! and taking in what came back. Nothing goes through a server.

mod as_text;
mod hand_on;
mod in_words;
mod incoming;
mod kept;
mod opened;
mod outgoing;
mod paper_for;
mod preview;
mod scanning;
mod take_in;
mod unfinished;
mod write_back;

pub use as_text::as_text;
pub use hand_on::HandOnPage;
pub use incoming::Incoming;
pub use kept::came_back;
pub use opened::OpenedPage;
pub use paper_for::PaperForPage;
pub use take_in::TakeInPage;
pub use unfinished::open;
