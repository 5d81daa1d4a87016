//! The door to the worker script (`public/scanner.js`): it puts a picture's points into
//! the room that it is given here, asks one reader, and takes the answer. All that goes
//! through are numbers and bytes, so that no script has to be made for it.
//!
//! A function that a script can call must be called by its plain name, which the compiler
//! counts as unsafe: two functions of one name would be mixed up. The three names below
//! stand nowhere else. Nothing is read or written here but through safe Rust.
#![expect(
    unsafe_code,
    reason = "names that a script can call: see above. No other code here is unsafe"
)]

use std::cell::RefCell;

use crate::photograph::Photograph;
use crate::reader::CodeReader;

thread_local! {
    /// The points of the picture.
    static POINTS: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    /// What was found: format and text of each code, in UTF-8, each ended by a NUL.
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Where the points of a picture are to be put, one byte each, row by row. It holds until
/// the next call.
#[unsafe(no_mangle)]
pub extern "C" fn room(points: usize) -> *mut u8 {
    POINTS.with_borrow_mut(|room| {
        room.clear();
        room.resize(points, 0);
        room.as_mut_ptr()
    })
}

/// Looks for the codes of one reader (0 QR, 1 Data Matrix, 2 bars) on the picture in the
/// room. How long the answer is, in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn scan(reader: u32, width: usize, height: usize) -> usize {
    let reader = match reader {
        0 => CodeReader::Qr,
        1 => CodeReader::DataMatrix,
        _ => CodeReader::Bars,
    };
    let codes = POINTS.with_borrow(|points| {
        let photograph = Photograph::new(width, height, points);
        photograph.map_or_else(Vec::new, |photograph| reader.codes(&photograph))
    });
    let texts = codes
        .iter()
        .flat_map(|code| [code.format.name(), &code.text]);
    let answer: Vec<u8> = texts.flat_map(|text| text.bytes().chain([0])).collect();
    ANSWER.set(answer);
    ANSWER.with_borrow(Vec::len)
}

/// Where the answer is. It holds until the next call.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    ANSWER.with_borrow(Vec::as_ptr)
}
