//! How deep a JSON text goes, and how deep it may.

/// How deep brackets may stand within brackets.
pub const MOST_DEPTH: usize = 32;

/// How deep the brackets of a JSON text stand within each other. Counts without
/// recursion, so no text can exhaust it.
pub fn depth(bytes: &[u8]) -> usize {
    let (mut deepest, mut now) = (0, 0_usize);
    let mut bytes = bytes.iter();
    while let Some(byte) = bytes.next() {
        match byte {
            b'{' | b'[' => {
                now += 1;
                deepest = deepest.max(now);
            }
            b'}' | b']' => now = now.saturating_sub(1),
            b'"' => {
                // To the end of the string, past what is escaped.
                while let Some(byte) = bytes.next() {
                    match byte {
                        b'"' => break,
                        b'\\' => drop(bytes.next()),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    deepest
}
