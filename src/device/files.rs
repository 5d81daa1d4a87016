//! Files that leave this device and files that come in, always by the person's
//! own hand.
//!
//! Knows bytes, never what they mean. A file over its cap is refused before it
//! is read.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
mod gzip;
mod moved;

pub use moved::{OutgoingFile, PickedFile, Sent};

use exchange::FileError;

/// The most bytes of a file in a foreign format.
pub const MOST_FOREIGN: usize = 5 * 1024 * 1024;

/// Hands a file to the person: as a download, or in the share sheet of a phone
/// whose home-screen apps cannot download. Call it straight from a tap, with
/// the bytes ready; a phone forgets the tap after a few seconds.
///
/// # Errors
/// If the person cancels, or the browser does not let it be saved.
#[cfg_attr(not(target_arch = "wasm32"), expect(clippy::unused_async))]
pub async fn save(file: OutgoingFile) -> Result<Sent, FileError> {
    #[cfg(target_arch = "wasm32")]
    return browser::save(file).await;
    #[cfg(not(target_arch = "wasm32"))]
    {
        drop(file);
        Err(FileError::NotSaved)
    }
}

/// Lets the person pick a file of the given endings, such as `.json,.gz`, and
/// reads it. Call it straight from a tap.
///
/// # Errors
/// If the person cancels, or the file, packed or unpacked, is over `most` bytes
/// or cannot be read.
#[cfg_attr(not(target_arch = "wasm32"), expect(clippy::unused_async))]
pub async fn pick(endings: &str, most: usize) -> Result<PickedFile, FileError> {
    #[cfg(target_arch = "wasm32")]
    return browser::pick(endings, most).await;
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = (endings, most);
        Err(FileError::Cancelled)
    }
}

/// Lets the person pick files of the given endings, any where there are none, and reads
/// them: the first twenty. Call it straight from a tap.
///
/// # Errors
/// If the person cancels, or one of them, packed or unpacked, is over `most` bytes or
/// cannot be read.
#[cfg_attr(not(target_arch = "wasm32"), expect(clippy::unused_async))]
pub async fn pick_several(endings: &str, most: usize) -> Result<Vec<PickedFile>, FileError> {
    #[cfg(target_arch = "wasm32")]
    return browser::pick_several(endings, most).await;
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = (endings, most);
        Err(FileError::Cancelled)
    }
}

/// Packs bytes by gzip, where the browser can.
#[cfg_attr(not(target_arch = "wasm32"), expect(clippy::unused_async))]
pub async fn packed(bytes: &[u8]) -> Option<Vec<u8>> {
    #[cfg(target_arch = "wasm32")]
    return gzip::pack(bytes).await;
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = bytes;
        None
    }
}
