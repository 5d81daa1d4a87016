//! Whatever may come in: each decoder is handed random bytes, and samples of its own that
//! were flipped, cut, torn, added to and doubled on their way. None falls, what is read
//! keeps the caps, and where a format can tell, what was damaged never passes for whole.
//!
//! `PROPTEST_CASES` sets how many times each law is tried. Tables (`table`) are only
//! written; their laws stand beside them.

mod backup_tests;
mod fhir_tests;
mod german_plan_tests;
mod pack_code_tests;
mod share_tests;

use proptest::collection::vec;
use proptest::prelude::*;

/// One thing that happens to bytes on their way, at places that go round.
#[derive(Clone, Debug)]
pub enum Harm {
    /// A bit turns over.
    Flipped(usize, u8),
    /// All from a place on is missing.
    Cut(usize),
    /// A piece is missing.
    Torn(usize, usize),
    /// A piece comes in between.
    Added(usize, Vec<u8>),
    /// A piece stands in another place once more.
    Doubled(usize, usize, usize),
}

impl Harm {
    /// What becomes of bytes.
    fn done_to(&self, bytes: &mut Vec<u8>) {
        // One place more than there are bytes: the end is a place, too.
        let place = |at: &usize| at % (bytes.len() + 1);
        match self {
            Self::Flipped(at, bit) => {
                let at = place(at);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << (bit % 8);
                }
            }
            Self::Cut(at) => {
                let at = place(at);
                bytes.truncate(at);
            }
            Self::Torn(at, length) => {
                let at = place(at);
                let end = bytes.len().min(at + length);
                bytes.drain(at..end);
            }
            Self::Added(at, piece) => {
                let at = place(at);
                bytes.splice(at..at, piece.iter().copied());
            }
            Self::Doubled(from, length, to) => {
                let (from, to) = (place(from), place(to));
                let end = bytes.len().min(from + length);
                let piece = bytes[from..end].to_vec();
                bytes.splice(to..to, piece);
            }
        }
    }
}

/// One harm; most are small.
fn harm() -> impl Strategy<Value = Harm> {
    let place = any::<usize>;
    // Bytes of any sort, and letters that the formats here are made of.
    let piece = prop_oneof![
        vec(any::<u8>(), 1..12),
        "[0-9A-Z{}\\[\\]<>/\",:.=&; \u{1d}\u{0}\u{202e}]{1,12}".prop_map(String::into_bytes),
    ];
    prop_oneof![
        4 => (place(), any::<u8>()).prop_map(|(at, bit)| Harm::Flipped(at, bit)),
        1 => place().prop_map(Harm::Cut),
        2 => (place(), 1..40_usize).prop_map(|(at, length)| Harm::Torn(at, length)),
        2 => (place(), piece).prop_map(|(at, piece)| Harm::Added(at, piece)),
        2 => (place(), 1..400_usize, place())
            .prop_map(|(from, length, to)| Harm::Doubled(from, length, to)),
    ]
}

/// A few harms, one after the other.
pub fn harms() -> impl Strategy<Value = Vec<Harm>> {
    vec(harm(), 1..5)
}

/// What is left of bytes.
pub fn harmed(bytes: &[u8], harms: &[Harm]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for harm in harms {
        harm.done_to(&mut bytes);
    }
    bytes
}

/// What is left of a text; what is no letter any more is shown as such.
pub fn harmed_text(text: &str, harms: &[Harm]) -> String {
    String::from_utf8_lossy(&harmed(text.as_bytes(), harms)).into_owned()
}

/// Bytes of any sort.
pub fn noise() -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 0..600)
}

#[test]
fn every_harm_does_what_it_says() {
    let (first, last) = (0, 10);
    let whole = b"0123456789";
    let done = |harm: Harm| harmed(whole, &[harm]);
    assert_eq!(done(Harm::Flipped(first, 0)), b"1123456789");
    assert_eq!(done(Harm::Cut(first)), b"");
    assert_eq!(done(Harm::Torn(first, 3)), b"3456789");
    assert_eq!(done(Harm::Torn(7, 40)), b"0123456");
    assert_eq!(done(Harm::Added(first, b"ab".to_vec())), b"ab0123456789");
    assert_eq!(done(Harm::Doubled(first, 2, last)), b"012345678901");
}
