//! A file on its way out or in.

/// Where a file went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Handed to the browser's downloads. Whether it arrived there is not told.
    Downloads,
    /// Handed over in the device's share sheet.
    Shared,
}

/// A file to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutgoingFile {
    /// Its name, with its ending.
    pub name: String,
    /// Its kind, such as `application/json`.
    pub kind: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A file somebody picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickedFile {
    /// Its name.
    pub name: String,
    /// What is in it, unpacked if it was packed by gzip.
    pub bytes: Vec<u8>,
}
