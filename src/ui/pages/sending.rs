//! The conversation by letter: handing on a sheet, reading one that came, writing back,
//! and taking in what came back. Nothing goes through a server.

mod hand_on;
mod in_words;
mod incoming;
mod kept;
mod opened;
mod outgoing;
mod preview;
mod scanning;
mod take_in;
mod unfinished;
mod write_back;

pub use hand_on::HandOnPage;
pub use incoming::Incoming;
pub use kept::came_back;
pub use opened::OpenedPage;
pub use take_in::TakeInPage;
pub use unfinished::open;
