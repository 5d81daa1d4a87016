use super::*;

#[test]
fn of_the_codes_on_one_box_the_one_that_tells_most_is_taken_and_two_boxes_are_refused() {
    let matrix = "]d201057012345678991727113010AB4\u{1d}21X9";
    let (bars, other_bars) = ("5701234567899", "5012345678900");
    let other = "]d201050123456789001727113010AB4";
    let today: NaiveDate = "2026-05-04".parse().unwrap();
    let together = |texts: &[&str]| read_together(texts.iter().copied(), today);
    let whole = read(matrix, today);
    for texts in [
        &[matrix][..],
        &[matrix, bars],
        &[bars, matrix],
        &[matrix, matrix],
        &["https://example.com", matrix],
        &["5012345678901", matrix],
    ] {
        assert_eq!(together(texts), whole, "{texts:?}");
    }
    assert_eq!(together(&[bars, bars]), read(bars, today));
    for (texts, error) in [
        (&[][..], PackCodeError::NotAPackCode),
        (&["hello"], PackCodeError::NotAPackCode),
        (&["hello", "5012345678901"], PackCodeError::CheckDigit),
        (&["5012345678901", "hello"], PackCodeError::CheckDigit),
        (&[matrix, other], PackCodeError::Contradictory),
        (&[bars, other_bars], PackCodeError::Contradictory),
    ] {
        assert_eq!(together(texts), Err(error), "{texts:?}");
    }
}
