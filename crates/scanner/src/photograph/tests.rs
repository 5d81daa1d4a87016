//! Which pictures there are, and what a smaller one shows.

use super::*;

#[test]
fn a_picture_that_cannot_be_is_none() {
    let bright = vec![128; 1_000_000];
    for (width, height) in [
        (0, 0),
        (0, 100),
        (100, 0),
        (1, 1_000_000),
        (1_000_000, 1),
        (1001, 1000),
        (usize::MAX, 2),
        (usize::MAX, usize::MAX),
    ] {
        let photograph = Photograph::new(width, height, &bright);
        assert!(photograph.is_none(), "{width} × {height}");
    }
    assert!(Photograph::new(1000, 1000, &bright).is_some());
    assert!(Photograph::new(10, 10, &[]).is_none());
}

#[test]
fn a_smaller_picture_is_as_bright_as_four_points_on_average_until_it_is_too_small() {
    let bright: Vec<u8> = (0..481 * 480)
        .map(|at| if at % 481 < 240 { 10 } else { 200 })
        .collect();
    let photograph = Photograph::new(481, 480, &bright).unwrap();
    let half = photograph.halved().unwrap();
    let half = half.photograph().unwrap();
    assert_eq!((half.width(), half.height()), (240, 240));
    assert_eq!(
        [
            half.at(0, 0),
            half.at(119, 239),
            half.at(120, 0),
            half.at(239, 9)
        ],
        [10, 10, 200, 200]
    );
    let quarter = half.halved().unwrap();
    assert!(quarter.photograph().unwrap().halved().is_none());
    // What is beside it is light.
    assert_eq!(
        (
            half.at(240, 0),
            half.at(0, 240),
            half.at(usize::MAX, usize::MAX)
        ),
        (255, 255, 255)
    );
}
