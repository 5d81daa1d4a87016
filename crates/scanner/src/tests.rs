//! Codes drawn by encoders of other hands, photographed badly, and read back.

use barcoders::sym::ean8::EAN8;
use barcoders::sym::ean13::EAN13;
use datamatrix::{DataMatrix, SymbolList};
use proptest::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

use super::*;

mod drawing;

use drawing::{CLEAR, Drawing, Shot, TakenPicture};

const PACK: &str = "01040123456789011727113010AB4\x1d21ABC123xyz";

/// A letter's part as the app draws them, two hundred letters long.
fn part() -> String {
    format!("Q1.1.2.ABCDEFGH.IJKLM.{}", "MFRGGZDFMZTWQ2LK".repeat(12))
}

fn qr(text: &str) -> Drawing {
    squares(&QrCode::encode_text(text, QrCodeEcc::Medium).unwrap())
}

fn squares(code: &QrCode) -> Drawing {
    let side = usize::try_from(code.size()).unwrap();
    let at = |place: usize| i32::try_from(place).unwrap();
    Drawing::new(side, side, |x, y| code.get_module(at(x), at(y)))
}

fn data_matrix(text: &str) -> Drawing {
    let code = DataMatrix::encode_gs1(text.as_bytes(), SymbolList::default()).unwrap();
    let bitmap = code.bitmap();
    let bits = bitmap.bits();
    let width = bitmap.width();
    Drawing::new(width, bitmap.height(), |x, y| bits[y * width + x])
}

fn bars(bars: &[u8]) -> Drawing {
    Drawing::new(bars.len(), 40, |x, _| bars[x] == 1)
}

fn ean_13(digits: &str) -> Drawing {
    bars(&EAN13::new(digits).unwrap().encode())
}

fn ean_8(digits: &str) -> Drawing {
    bars(&EAN8::new(digits).unwrap().encode())
}

impl TakenPicture {
    fn read(&self, reader: CodeReader) -> Vec<FoundCode> {
        let photograph = Photograph::new(self.width, self.height, &self.bright);
        reader.codes(&photograph.unwrap())
    }
}

fn found(format: CodeFormat, text: &str) -> Vec<FoundCode> {
    let text = text.to_owned();
    vec![FoundCode { format, text }]
}

#[test]
fn a_qr_code_is_read_at_an_angle_pale_blurred_and_with_noise() {
    for (why, shot) in [
        ("clear", CLEAR),
        (
            "turned a little",
            Shot {
                degrees: 9.0,
                ..CLEAR
            },
        ),
        (
            "turned much",
            Shot {
                degrees: 137.0,
                ..CLEAR
            },
        ),
        (
            "on its head",
            Shot {
                degrees: 180.0,
                ..CLEAR
            },
        ),
        (
            "from the side",
            Shot {
                slant: 0.15,
                degrees: 20.0,
                ..CLEAR
            },
        ),
        (
            "pale",
            Shot {
                shades: (110.0, 190.0),
                ..CLEAR
            },
        ),
        (
            "grainy",
            Shot {
                grain: 40.0,
                ..CLEAR
            },
        ),
        ("out of focus", Shot { blur: 2, ..CLEAR }),
        (
            "far",
            Shot {
                scale: 3.0,
                ..CLEAR
            },
        ),
        (
            "all of it",
            Shot {
                degrees: 7.0,
                slant: 0.08,
                shades: (80.0, 200.0),
                blur: 1,
                grain: 20.0,
                ..CLEAR
            },
        ),
    ] {
        let read = qr(&part()).taken(shot).read(CodeReader::Qr);
        assert_eq!(read, found(CodeFormat::Qr, &part()), "{why}");
    }
}

/// A hundred squares a side, slanted, pale and grainy.
#[test]
fn a_large_qr_code_is_read_at_every_angle() {
    let text = "MFRGGZDFMZTWQ2LKNNWG23TPOB4XEY3U".repeat(24);
    let drawing = qr(&text);
    for step in 0..24 {
        let shot = Shot {
            degrees: f64::from(step) * 3.7,
            scale: 4.5,
            grain: 20.0,
            slant: 0.04,
            shades: (60.0, 215.0),
            ..CLEAR
        };
        let read = drawing.taken(shot).read(CodeReader::Qr);
        assert_eq!(read, found(CodeFormat::Qr, &text), "{shot:?}");
    }
}

/// As from a picture of a whole screen: its grain is not taken for squares.
#[test]
fn codes_whose_squares_are_large_are_read_through_the_grain() {
    let drawings = [
        (qr("a letter of few words"), CodeReader::Qr),
        (data_matrix(PACK), CodeReader::DataMatrix),
        (ean_8("96385074"), CodeReader::Bars),
    ];
    for (drawing, reader) in drawings {
        for scale in [9.0, 19.0] {
            for degrees in [0.0, 7.0] {
                let shot = Shot {
                    scale,
                    degrees,
                    grain: 20.0,
                    shades: (40.0, 215.0),
                    ..CLEAR
                };
                let count = drawing.taken(shot).read(reader).len();
                assert_eq!(count, 1, "{reader:?} {shot:?}");
            }
        }
    }
}

#[test]
fn a_qr_code_holds_utf_8_or_no_text() {
    let read = qr("Müller 藥物 ½").taken(CLEAR).read(CodeReader::Qr);
    assert_eq!(read, found(CodeFormat::Qr, "Müller 藥物 ½"));
    let code = QrCode::encode_binary(b"M\xfcller", QrCodeEcc::Medium).unwrap();
    assert_eq!(squares(&code).taken(CLEAR).read(CodeReader::Qr), []);
}

#[test]
fn all_qr_codes_on_a_picture_are_read() {
    let [one, other] = ["the first", "the second"].map(|text| qr(text).taken(CLEAR));
    let read = one.beside(&other).read(CodeReader::Qr);
    let texts: Vec<&str> = read.iter().map(|code| code.text.as_str()).collect();
    assert_eq!(texts, ["the first", "the second"]);
}

#[test]
fn the_code_of_a_pack_is_read_from_every_side_pale_blurred_and_with_noise() {
    let shots = [0.0, 90.0, 180.0, 270.0].into_iter().flat_map(|degrees| {
        [
            Shot { degrees, ..CLEAR },
            Shot {
                degrees: degrees + 11.0,
                ..CLEAR
            },
            Shot {
                degrees,
                blur: 2,
                ..CLEAR
            },
            Shot {
                degrees,
                grain: 30.0,
                blur: 1,
                ..CLEAR
            },
            Shot {
                degrees,
                shades: (90.0, 190.0),
                ..CLEAR
            },
            Shot {
                degrees,
                scale: 4.0,
                ..CLEAR
            },
        ]
    });
    let expected = found(CodeFormat::DataMatrix, &format!("]d2{PACK}"));
    for shot in shots {
        let read = data_matrix(PACK).taken(shot).read(CodeReader::DataMatrix);
        assert_eq!(read, expected, "{shot:?}");
    }
}

#[test]
fn light_squares_on_dark_are_read_too() {
    let read = data_matrix(PACK)
        .taken(CLEAR)
        .inverted()
        .read(CodeReader::DataMatrix);
    assert_eq!(read, found(CodeFormat::DataMatrix, &format!("]d2{PACK}")));
}

#[test]
fn the_bars_of_a_box_are_read_from_every_side_blurred_and_with_noise() {
    let expected = found(CodeFormat::Ean13, "4012345678901");
    for degrees in [0.0, 90.0, 180.0, 270.0] {
        for shot in [
            Shot { degrees, ..CLEAR },
            Shot {
                degrees: degrees + 6.0,
                ..CLEAR
            },
            Shot {
                degrees,
                blur: 1,
                scale: 3.0,
                ..CLEAR
            },
            Shot {
                degrees,
                grain: 25.0,
                scale: 3.0,
                ..CLEAR
            },
        ] {
            let read = ean_13("4012345678901").taken(shot).read(CodeReader::Bars);
            assert_eq!(read, expected, "{shot:?}");
        }
    }
}

#[test]
fn bars_of_every_kind_are_read() {
    for (drawing, format, digits) in [
        (ean_13("5701234567899"), CodeFormat::Ean13, "5701234567899"),
        (ean_13("0036000291452"), CodeFormat::UpcA, "036000291452"),
        (ean_8("96385074"), CodeFormat::Ean8, "96385074"),
    ] {
        let read = drawing.taken(CLEAR).read(CodeReader::Bars);
        assert_eq!(read, found(format, digits));
    }
}

/// The check digit does not fit.
#[test]
fn a_number_that_cannot_be_is_not_read() {
    let mut digits = EAN13::new("4012345678901").unwrap().encode();
    // The last digit as the one after it: 2, as bars on the right are written.
    digits.splice(85..92, [1, 1, 0, 1, 1, 0, 0]);
    assert_eq!(bars(&digits).taken(CLEAR).read(CodeReader::Bars), []);
}

const READERS: [CodeReader; 3] = [CodeReader::Qr, CodeReader::DataMatrix, CodeReader::Bars];

#[test]
fn a_reader_finds_its_own_codes_only() {
    let all = [qr("hello"), data_matrix(PACK), ean_13("4012345678901")].map(|one| one.taken(CLEAR));
    for (number, taken) in all.iter().enumerate() {
        for (other, reader) in READERS.into_iter().enumerate() {
            let count = usize::from(number == other);
            assert_eq!(taken.read(reader).len(), count, "{number} {reader:?}");
        }
    }
}

#[test]
fn a_picture_of_nothing_holds_no_code() {
    let grain = |x: usize| u8::try_from(x.wrapping_mul(2_654_435_761) >> 13 & 255).unwrap();
    let grained: Vec<u8> = (0..200 * 150).map(grain).collect();
    for bright in [vec![0; 200 * 150], vec![128; 200 * 150], grained] {
        let photograph = Photograph::new(200, 150, &bright).unwrap();
        for reader in READERS {
            assert_eq!(reader.codes(&photograph), [], "{reader:?}");
        }
    }
}

#[test]
fn a_picture_that_is_a_line_or_a_point_holds_no_code() {
    let bright: Vec<u8> = (0..8192)
        .map(|at| if at % 3 == 0 { 0 } else { 255 })
        .collect();
    for (width, height) in [
        (1, 1),
        (1, 2),
        (2, 1),
        (8192, 1),
        (1, 8192),
        (7, 7),
        (40, 3),
    ] {
        let photograph = Photograph::new(width, height, &bright).unwrap();
        for reader in READERS {
            assert_eq!(
                reader.codes(&photograph),
                [],
                "{width} × {height} {reader:?}"
            );
        }
    }
}

/// The formats are called as browsers call them, and each differently.
#[test]
fn every_format_has_the_name_that_browsers_use() {
    use CodeFormat::{DataMatrix, Ean8, Ean13, Qr, UpcA};
    let names = [Qr, DataMatrix, Ean13, Ean8, UpcA].map(CodeFormat::name);
    assert_eq!(
        names,
        ["qr_code", "data_matrix", "ean_13", "ean_8", "upc_a"]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Part of a code, with something over it.
    #[test]
    fn no_spoilt_picture_stops_a_reader(
        which in 0_usize..3,
        degrees in 0.0..360.0,
        over in (0_usize..200, 0_usize..200, 1_usize..200, any::<u8>()),
        cut in 1_usize..250,
    ) {
        let drawing = &[qr("hello there"), data_matrix(PACK), ean_13("4012345678901")][which];
        let mut taken = drawing.taken(Shot { degrees, scale: 4.0, grain: 10.0, ..CLEAR });
        let (left, top, side, bright) = over;
        for y in top..(top + side).min(taken.height) {
            for x in left..(left + side).min(taken.width) {
                taken.bright[y * taken.width + x] = bright.wrapping_add(u8::try_from((x * y) % 97).unwrap());
            }
        }
        let height = cut.min(taken.height);
        let photograph = Photograph::new(taken.width, height, &taken.bright).unwrap();
        for reader in READERS {
            let _ = reader.codes(&photograph);
        }
    }

    #[test]
    fn no_noise_stops_a_reader(
        (width, bright) in (1_usize..120).prop_flat_map(|width| {
            let points = width..width * 90;
            (Just(width), proptest::collection::vec(prop_oneof![Just(0), Just(255), any::<u8>()], points))
        }),
    ) {
        let photograph = Photograph::new(width, bright.len() / width, &bright).unwrap();
        for reader in READERS {
            let _ = reader.codes(&photograph);
        }
    }
}
