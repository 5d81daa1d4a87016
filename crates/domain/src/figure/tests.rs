//! Numbers as people type them, one row a way of writing.

use super::FigureError::{NotANumber, NotExact, TooLarge, TwoReadings};
use super::*;
use proptest::prelude::*;

fn quantity(text: &str) -> Quantity {
    text.parse().unwrap()
}

#[test]
fn numbers_mean_what_they_show() {
    for (typed, means) in [
        ("2", "2"),
        (" 0.5 ", "0.5"),
        ("7,5", "7.5"),
        ("7.5", "7.5"),
        (",5", "0.5"),
        (".5", "0.5"),
        (",125", "0.125"),
        ("0,125", "0.125"),
        ("0.125", "0.125"),
        ("0", "0"),
        ("0.0", "0"),
        ("007", "7"),
        ("1.50", "1.5"),
        ("0.5000", "0.5"),
        ("1.1250", "1.125"),
        ("1000000", "1000000"),
        // Thousands that can be nothing else.
        ("1.000,5", "1000.5"),
        ("1,000.5", "1000.5"),
        ("1,000.500", "1000.5"),
        ("1 000,5", "1000.5"),
        ("1 000", "1000"),
        ("1\u{a0}000", "1000"),
        ("1\u{2009}000", "1000"),
        ("1\u{202f}000", "1000"),
        ("12 500", "12500"),
        ("1,000,000", "1000000"),
        ("1.000.000", "1000000"),
        ("1 000 000", "1000000"),
        ("1’000", "1000"),
        ("1'000.25", "1000.25"),
        ("1234,5", "1234.5"),
        ("1234.567", "1234.567"),
        // Fractions.
        ("½", "0.5"),
        ("1½", "1.5"),
        ("1 ½", "1.5"),
        ("¼", "0.25"),
        ("2¾", "2.75"),
        ("⅛", "0.125"),
        ("1/2", "0.5"),
        ("1 1/2", "1.5"),
        ("1\u{a0}1/2", "1.5"),
        ("1/4", "0.25"),
        ("3 / 4", "0.75"),
        ("1⁄2", "0.5"),
        ("1／2", "0.5"),
        ("1 000½", "1000.5"),
        // Other keyboards.
        ("２", "2"),
        ("０．５", "0.5"),
        ("０。５", "0.5"),
        ("１１", "11"),
        ("　２　", "2"),
        ("٢", "2"),
        ("٢٫٥", "2.5"),
        ("١٬٠٠٠", "1000"),
        ("١٬٠٠٠٫٥", "1000.5"),
        ("۲٫۵", "2.5"),
        ("۱٫۰۰۰", "1"),
        ("\u{200f}۲\u{200f}", "2"),
        ("0·5", "0.5"),
    ] {
        assert_eq!(read(typed), Ok(Figure::Exact(quantity(means))), "{typed}");
        assert_eq!(exact(typed), Ok(quantity(means)), "{typed}");
    }
}

#[test]
fn a_thousand_or_one_is_asked_about() {
    for (typed, thousands, parted) in [
        ("1,000", "1000", "1"),
        ("1.000", "1000", "1"),
        ("4,000", "4000", "4"),
        ("10,000", "10000", "10"),
        ("1.125", "1125", "1.125"),
        ("2,500", "2500", "2.5"),
        ("01,000", "1000", "1"),
        ("1000,000", "1000000", "1000"),
        ("１，０００", "1000", "1"),
        ("١,٠٠٠", "1000", "1"),
        (" 1,000\u{a0}", "1000", "1"),
    ] {
        let either = Figure::Either(quantity(thousands), quantity(parted));
        assert_eq!(read(typed), Ok(either), "{typed}");
        assert_eq!(exact(typed), Err(TwoReadings), "{typed}");
    }
}

#[test]
fn what_cannot_be_kept_to_the_letter_is_refused() {
    for (typed, why) in [
        ("", NotANumber),
        ("   ", NotANumber),
        ("-1", NotANumber),
        ("−1", NotANumber),
        ("+1", NotANumber),
        ("1e3", NotANumber),
        ("10^9", NotANumber),
        ("NaN", NotANumber),
        ("inf", NotANumber),
        ("two", NotANumber),
        ("1-2", NotANumber),
        ("1–2", NotANumber),
        ("2 tablets", NotANumber),
        ("1.", NotANumber),
        ("1,", NotANumber),
        (".", NotANumber),
        ("½½", NotANumber),
        ("½1", NotANumber),
        ("1.5½", NotANumber),
        ("1 5", NotANumber),
        ("1 00", NotANumber),
        ("1,00,000", NotANumber),
        ("1.000 000", NotANumber),
        ("1,000 000", NotANumber),
        ("1,5.2", NotANumber),
        ("1.2.3", NotANumber),
        ("1,0000", NotANumber),
        ("1,2500", NotANumber),
        ("11/2", NotANumber),
        ("2/2", NotANumber),
        ("1/0", NotANumber),
        ("0/2", NotANumber),
        ("8/500", NotANumber),
        ("1/", NotANumber),
        ("/2", NotANumber),
        ("1/2/3", NotANumber),
        ("1 3/2", NotANumber),
        ("1,5 1/2", NotANumber),
        ("1/2 1", NotANumber),
        ("⅓", NotExact),
        ("1⅔", NotExact),
        ("1/3", NotExact),
        ("1.2345", NotExact),
        ("0.0001", NotExact),
        ("1000001", TooLarge),
        ("1000000.001", TooLarge),
        ("1000000½", TooLarge),
        ("1,000,001", TooLarge),
        ("1000000000", TooLarge),
        ("99999999999999999999", TooLarge),
    ] {
        assert_eq!(read(typed), Err(why), "{typed}");
    }
    assert_eq!(read(&"9".repeat(400)), Err(TooLarge));
    assert_eq!(read(&"９".repeat(400)), Err(TooLarge));
    assert_eq!(read(&"1,000 ".repeat(400)), Err(NotANumber));
}

/// How somebody writes one number.
#[derive(Clone, Copy, Debug)]
struct Style {
    thousands: Option<&'static str>,
    mark: &'static str,
    zero: char,
}

impl Style {
    fn write(self, thousandths: u64) -> String {
        let whole = (thousandths / 1000).to_string();
        let mut text = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                text.push_str(self.thousands.unwrap_or_default());
            }
            text.push(digit);
        }
        let places = format!("{:03}", thousandths % 1000);
        match places.trim_end_matches('0') {
            "" => {}
            places => {
                text.push_str(self.mark);
                text.push_str(places);
            }
        }
        let other = |c: char| match c.to_digit(10) {
            Some(digit) => char::from_u32(u32::from(self.zero) + digit).unwrap(),
            None => c,
        };
        text.chars().map(other).collect()
    }
}

fn styles() -> impl Strategy<Value = Style> {
    let marks = prop::sample::select(vec![
        (None, "."),
        (None, ","),
        (Some(","), "."),
        (Some("."), ","),
        (Some(" "), ","),
        (Some("\u{a0}"), "."),
        (Some("\u{202f}"), ","),
        (Some("’"), "."),
        (Some("٬"), "٫"),
        (Some("，"), "．"),
    ]);
    let zeros = prop::sample::select(vec!['0', '０', '٠', '۰']);
    (marks, zeros).prop_map(|((thousands, mark), zero)| Style {
        thousands,
        mark,
        zero,
    })
}

proptest! {
    #[test]
    fn whatever_the_style_a_number_is_read_as_itself_or_asked_about(
        thousandths in 0_u64..=1_000_000_000,
        style in styles(),
    ) {
        let quantity = Quantity::from_thousandths(thousandths);
        let written = style.write(thousandths);
        match read(&written) {
            Ok(Figure::Exact(read)) => prop_assert_eq!(read, quantity, "{}", written),
            Ok(Figure::Either(one, other)) => {
                prop_assert!(one == quantity || other == quantity, "{}", written);
                prop_assert_ne!(one, other);
            }
            Err(error) => prop_assert!(false, "{}: {:?}", written, error),
        }
    }

    #[test]
    fn what_is_put_into_a_field_is_read_as_itself(thousandths in 0_u64..=1_000_000_000) {
        let quantity = Quantity::from_thousandths(thousandths);
        prop_assert_eq!(exact(&typed(quantity)), Ok(quantity));
        prop_assert_eq!(exact(&typed(quantity).replace('.', ",")), Ok(quantity));
    }

    #[test]
    fn anything_at_all_can_be_typed(text in "\\PC{0,80}", figures in "[0-9., /½'٫０]{0,12}") {
        for text in [text, figures] {
            if let Ok(Figure::Either(one, other)) = read(&text) {
                prop_assert!(one > other, "{}", text);
            }
        }
    }
}
