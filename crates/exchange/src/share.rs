//! What goes from one device to another without a server: a sheet that somebody is to
//! read, and the reply to it. Bytes in, values out; nothing is applied here.
//!
//! The format is written down in `docs/share-format.md`. A message is a letter of magic,
//! a version, its kind and packed CBOR with numbered fields, so that a newer app reads
//! what an older one wrote, and an older one says in words that it cannot read a newer
//! message. Whatever comes in is capped before it is unpacked, and its words are made
//! honest to look at.

pub mod code;
mod message;
pub mod parts;
pub mod picture;
pub mod sealed;
mod wire;

pub use message::{MOST_BYTES, MOST_UNPACKED, Message, SentSheet, ShareError};

/// The version this app writes. It reads this one only.
pub const VERSION: u8 = 1;

/// What begins every message.
const MAGIC: u8 = 0xc0;

/// Whether bytes begin as a message does.
pub fn is_message(bytes: &[u8]) -> bool {
    bytes.first() == Some(&MAGIC)
}

/// A message as bytes.
pub fn write(message: &Message) -> Vec<u8> {
    let (kind, plain) = wire::write(message);
    let mut bytes = vec![MAGIC, VERSION, kind];
    bytes.extend(miniz_oxide::deflate::compress_to_vec(&plain, 9));
    bytes
}

/// Reads a message.
///
/// # Errors
/// Why it cannot be read.
pub fn read(bytes: &[u8]) -> Result<Message, ShareError> {
    if bytes.len() > MOST_BYTES {
        return Err(ShareError::TooLarge);
    }
    let [MAGIC, version, kind, packed @ ..] = bytes else {
        return Err(ShareError::NotOurs);
    };
    if *version != VERSION {
        return Err(ShareError::Newer);
    }
    let plain = miniz_oxide::inflate::decompress_to_vec_with_limit(packed, MOST_UNPACKED).map_err(
        |error| match error.status {
            miniz_oxide::inflate::TINFLStatus::HasMoreOutput => ShareError::TooLarge,
            _ => ShareError::Damaged,
        },
    )?;
    wire::read(*kind, &plain)
}

#[cfg(test)]
pub(crate) mod tests;
