//! A file on its way out of the app or into it, and why it may not arrive.

/// Why a file was not saved or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// Larger than its cap.
    TooLarge,
    /// It could not be read.
    Unreadable,
    /// The person changed their mind.
    Cancelled,
    /// The browser did not let it be saved.
    NotSaved,
}
