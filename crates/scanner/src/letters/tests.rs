//! Held against an encoder by other hands (the crate `datamatrix`), and against codewords
//! worked out from the standard where that encoder writes none.

use datamatrix::data::EncodationType;
use datamatrix::{DataMatrix, DataMatrixBuilder, SymbolList};
use proptest::prelude::*;

use super::*;

/// Each way of writing, with the first way for what it cannot say.
const WAYS: [EncodationType; 6] = [
    EncodationType::Ascii,
    EncodationType::C40,
    EncodationType::Text,
    EncodationType::X12,
    EncodationType::Edifact,
    EncodationType::Base256,
];

fn written(bytes: &[u8], way: EncodationType) -> Vec<u8> {
    let builder = DataMatrixBuilder::new().with_encodation_types(way | EncodationType::Ascii);
    let code = builder.with_macros(false).encode(bytes).unwrap();
    code.data_codewords().to_vec()
}

fn latin_1(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

#[test]
fn what_stands_on_a_pack_is_read_with_its_separators() {
    let pack = b"0104012345678901172711301021AB4\x1d21ABC123xyz";
    let code = DataMatrix::encode_gs1(pack, SymbolList::default()).unwrap();
    let expected = format!("]d2{}", latin_1(pack));
    assert_eq!(text(code.data_codewords()), Some(expected));
}

/// "10A", separator, "21B": in capitals, with the separator as 1, 27 (shift 2).
#[test]
fn a_separator_among_capitals_is_read() {
    let triple = |values: [u16; 3]| {
        let both = values[0] * 1600 + values[1] * 40 + values[2] + 1;
        both.to_be_bytes()
    };
    let words = [
        &[FNC1, C40][..],
        &triple([5, 4, 14]),
        &triple([1, 27, 6]),
        &triple([5, 15, 0]),
        &[BACK, PAD],
    ]
    .concat();
    assert_eq!(text(&words).as_deref(), Some("]d210A\x1d21B"));
}

#[test]
fn a_frame_that_is_written_in_short_is_written_out() {
    let frame = b"[)>\x1e06\x1d9N110375286414\x1d1T12345ABCD\x1dD270617\x1dSA1B2C3\x1e\x04";
    let code = DataMatrix::encode(frame, SymbolList::default()).unwrap();
    assert_eq!(code.data_codewords()[0], MACRO_06);
    assert_eq!(text(code.data_codewords()), Some(latin_1(frame)));
}

#[test]
fn letters_beyond_ascii_are_read_as_what_the_code_says_they_are() {
    for plain in ["Müller & Søn, 5 µg", "藥物 5 mg", "Dosis: ½"] {
        let code = DataMatrix::encode_str(plain, SymbolList::default()).unwrap();
        assert_eq!(text(code.data_codewords()).as_deref(), Some(plain));
    }
}

#[test]
fn what_is_no_text_is_none() {
    for (words, why) in [
        (&[ECI, 5, 66][..], "an alphabet that is not known"),
        (&[ECI, 27, BASE256, 45, 1], "cut off"),
        (&[233, 17, 1, 1, 66], "a piece of a longer message"),
        (&[234, 66], "an order to the reader"),
        (&[66, BACK, 66], "a way back from nowhere"),
        (&[UPPER], "the end in the middle of a letter"),
        (&[C40, 255, 255], "no three letters"),
        (&[0], "no codeword"),
    ] {
        assert_eq!(text(words), None, "{why}");
    }
    assert_eq!(text(&[]).as_deref(), Some(""));
}

proptest! {
    #[test]
    fn whatever_was_written_is_read_in_every_way_of_writing(
        bytes in prop_oneof![
            proptest::collection::vec(any::<u8>(), 0..60),
            "[ -~\r\x1d]{0,60}".prop_map(String::into_bytes),
            "[0-9A-Z *>]{0,60}".prop_map(String::into_bytes),
        ],
    ) {
        for way in WAYS {
            // The encoder itself fails where a way of writing cannot say everything.
            let words = written(&bytes, way);
            prop_assert_eq!(text(&words), Some(latin_1(&bytes)), "{:?} {:?}", way, words);
        }
    }

    #[test]
    fn no_codewords_stop_it(words in proptest::collection::vec(any::<u8>(), 0..80)) {
        let _ = text(&words);
    }
}
