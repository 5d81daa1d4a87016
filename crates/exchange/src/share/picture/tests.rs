use concord_scanner::{CodeReader, Photograph};

use super::*;
use crate::share::tests::sheet;
use crate::share::{Message, parts, write};

const ADDRESS: &str = "https://concord.example/#/open/";

/// A picture drawn with so many points a square.
fn drawn(picture: &Picture, scale: usize) -> (usize, Vec<u8>) {
    let side = (picture.side + 2 * MARGIN) * scale;
    let square = |point: usize| (point / scale).checked_sub(MARGIN);
    let dark = |x, y| matches!((square(x), square(y)), (Some(x), Some(y)) if picture.is_dark(x, y));
    let points = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    let bright = points.map(|(x, y)| if dark(x, y) { 30 } else { 225 });
    (side, bright.collect())
}

#[test]
fn what_is_drawn_is_read_again() {
    let bytes = write(&Message::Sheet(Box::new(sheet(12))));
    for part in parts::cut(&bytes).unwrap() {
        let picture = Picture::of(ADDRESS, &part).unwrap();
        assert!(picture.side <= 125, "{} squares a side", picture.side);
        let (side, bright) = drawn(&picture, 4);
        let photograph = Photograph::new(side, side, &bright).unwrap();
        let read = CodeReader::Qr.codes(&photograph);
        let texts: Vec<&str> = read.iter().map(|code| code.text.as_str()).collect();
        assert_eq!(texts, [[ADDRESS, &part].concat()]);
    }
}

/// Every dark square is in the outline once.
#[test]
fn the_outline_covers_the_dark_squares() {
    let picture = Picture::of(ADDRESS, "Q1.1.1.AAAA.BBBB.CCCC").unwrap();
    let squares = (0..picture.side).flat_map(|y| (0..picture.side).map(move |x| (x, y)));
    let dark = squares.filter(|(x, y)| picture.is_dark(*x, *y)).count();
    let outline = picture.outline();
    let long = outline.split('M').skip(1).map(|piece| {
        let (_, rest) = piece.split_once('h').unwrap();
        let (long, _) = rest.split_once('v').unwrap();
        long.parse::<usize>().unwrap()
    });
    assert_eq!(long.sum::<usize>(), dark);
}
