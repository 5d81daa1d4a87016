//! The code of a pack, which no encoder at hand draws: its bits by hand (ISO/IEC 18004, 7.4).

use std::fmt::Write as _;

use rxing::qrcode::common::{ErrorCorrectionLevel, Version};

use super::*;

const CAPITALS: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// A text in capitals, after whatever marks come before it.
fn bytes(marks: &[u32], text: &str) -> Vec<u8> {
    let mut bits = String::new();
    let mut push = |value: usize, count: usize| write!(bits, "{value:0count$b}").unwrap();
    for mark in marks {
        push(usize::try_from(*mark).unwrap(), 4);
    }
    push(2, 4);
    push(text.len(), 9);
    let values: Vec<usize> = text
        .chars()
        .map(|one| CAPITALS.find(one).unwrap())
        .collect();
    for pair in values.chunks(2) {
        match *pair {
            [one, other] => push(one * 45 + other, 11),
            [one] => push(one, 6),
            _ => {}
        }
    }
    push(0, 4);
    let bytes = bits.as_bytes().chunks(8);
    let byte = |bits: &[u8]| {
        let bits = std::str::from_utf8(bits).unwrap();
        u8::from_str_radix(&format!("{bits:0<8}"), 2).unwrap()
    };
    bytes.map(byte).collect()
}

#[test]
fn the_code_of_a_pack_says_so_and_has_its_separators() {
    let text = "0105701234567899%10AB4";
    for (marks, expected) in [(&[5][..], "]Q30105701234567899\x1d10AB4"), (&[], text)] {
        let version = Version::getVersionForNumber(3).unwrap();
        let bytes = bytes(marks, text);
        let read = decoder::DecodeBitStream(&bytes, version, ErrorCorrectionLevel::M);
        assert_eq!(said(&read.unwrap()).as_deref(), Some(expected));
    }
}
