//! A short name for a long text: the same on every device and in every version,
//! so that two texts can be told apart or damage be found.
//!
//! It hides nothing and withstands no forgery. What others check as well, such as
//! a backup, carries the checksum that they know.

/// The fingerprint of these bytes, in hexadecimal. It is kept in storage and in
/// the record, so it stays what it is: Fowler, Noll and Vo's sum (FNV-1a, 64 bits).
pub fn of(bytes: impl IntoIterator<Item = u8>) -> String {
    let sum = bytes
        .into_iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
            (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{sum:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From the table that the authors of the sum publish.
    #[test]
    fn the_fingerprint_is_the_one_that_is_kept() {
        for (text, fingerprint) in [
            ("", "cbf29ce484222325"),
            ("a", "af63dc4c8601ec8c"),
            ("foobar", "85944171f73967e8"),
        ] {
            assert_eq!(of(text.bytes()), fingerprint, "{text}");
        }
    }
}
