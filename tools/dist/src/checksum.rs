//! Checksums of built files, as file names and browsers write them.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The SHA-256 of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checksum([u8; 32]);

impl Checksum {
    /// The checksum of these bytes.
    pub fn of(bytes: impl AsRef<[u8]>) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// In hexadecimal.
    pub fn hex(&self) -> String {
        self.0.iter().fold(String::new(), |mut hex, byte| {
            // Writing to a string cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }

    /// The first sixteen letters of it: enough to tell builds apart in a name.
    pub fn short(&self) -> String {
        let mut hex = self.hex();
        hex.truncate(16);
        hex
    }

    /// As browsers compare it (`integrity`).
    pub fn integrity(&self) -> String {
        format!("sha256-{}", STANDARD.encode(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checksum_is_written_as_other_tools_write_it() {
        // From sha256sum, and from `openssl dgst -sha256 -binary | base64`.
        for (bytes, hex, integrity) in [
            (
                "",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            ),
            (
                "abc",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
            ),
        ] {
            let checksum = Checksum::of(bytes);
            assert_eq!(checksum.hex(), hex);
            assert_eq!(checksum.integrity(), integrity);
            assert_eq!(checksum.short(), hex[..16]);
        }
    }
}
