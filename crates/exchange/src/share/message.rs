//! What goes from one device to another, and why it may not be read.

use domain::concordance::Reply;
use domain::id::SheetId;
use domain::person::Role;

use crate::paper::Paper;

/// The most bytes of a message as it travels.
pub const MOST_BYTES: usize = 64 * 1024;

/// The most bytes of a message once it is unpacked.
pub const MOST_UNPACKED: usize = 512 * 1024;

/// What goes from one device to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A sheet to be read.
    Sheet(Box<SentSheet>),
    /// What somebody wrote back.
    Reply(Box<Reply>),
}

/// A sheet as it is handed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentSheet {
    /// By which a reply names it.
    pub id: SheetId,
    /// In which language it is written.
    pub language: String,
    /// Who is to read it.
    pub to: Role,
    /// Their name or the place's.
    pub name: Option<String>,
    /// What stands on it.
    pub paper: Paper,
}

/// Why something that came in cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareError {
    /// It is nothing that this app writes.
    NotOurs,
    /// A newer version of the app wrote it.
    Newer,
    /// It was cut, changed or mistyped on its way.
    Damaged,
    /// It is larger than anything this app writes.
    TooLarge,
    /// It needs the code that was told beside it.
    Locked,
    /// This browser has nothing to open it with.
    NotHere,
    /// The code does not open it.
    WrongCode,
}
