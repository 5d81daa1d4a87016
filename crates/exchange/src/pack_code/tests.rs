use chrono::Datelike;
use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn read_now(text: &str) -> Result<PackCode, PackCodeError> {
    read(text, day("2026-05-04"))
}

/// What was read, in one line.
fn told(text: &str) -> String {
    let code = match read_now(text) {
        Ok(code) => code,
        Err(error) => return format!("{error:?}"),
    };
    let mut parts = Vec::new();
    parts.extend(code.gtin.map(|gtin| format!("gtin {}", gtin.as_str())));
    parts.extend(code.ppn.map(|ppn| format!("ppn {}", ppn.as_str())));
    let national = code.national.into_iter();
    parts.extend(national.map(|one| format!("{} {}", one.scheme.called(), one.number)));
    parts.extend(code.batch.map(|batch| format!("batch {}", batch.as_str())));
    parts.extend(code.expiry.map(|expiry| match expiry {
        PackExpiry::Day(day) => format!("day {day}"),
        PackExpiry::Month(day) => format!("month to {day}"),
    }));
    let serial = code.serial;
    parts.extend(serial.map(|serial| format!("serial {}", serial.as_str())));
    if code.passed_over > 0 {
        parts.push(format!("{} passed over", code.passed_over));
    }
    parts.join(", ")
}

#[test]
fn codes_of_boxes_are_read_in_each_of_their_forms() {
    let all = "gtin 05012345678900, batch AB12, day 2026-04-30, serial XYZ9";
    for (text, found) in [
        ("01050123456789001726043010AB12\u{1d}21XYZ9", all),
        ("]d201050123456789001726043010AB12\u{1d}21XYZ9", all),
        ("]C101050123456789001726043010AB12\u{1d}21XYZ9", all),
        ("]e001050123456789001726043010AB12\u{1d}21XYZ9", all),
        ("\u{1d}01050123456789001726043010AB12\u{1d}21XYZ9", all),
        // Any order, FNC1 behind a fixed length and at the end, a line end of the scanner.
        ("21XYZ9\u{1d}10AB12\u{1d}172604300105012345678900", all),
        (
            "0105012345678900\u{1d}17260430\u{1d}10AB12\u{1d}21XYZ9\u{1d}",
            all,
        ),
        ("01050123456789001726043010AB12\u{1d}21XYZ9\r\n", all),
        ("(01)05012345678900(17)260430(10)AB12(21)XYZ9", all),
        (
            "(01) 05012345678900\n(17) 260430\n(10) AB12\n(21) XYZ9",
            all,
        ),
        (
            "https://id.gs1.org/01/05012345678900/10/AB12/21/XYZ9?17=260430",
            all,
        ),
        (
            "HTTP://example.com/some/shop/01/5012345678900/10/AB12/21/XYZ9/?17=260430#top",
            all,
        ),
        (
            "[)>\u{1e}06\u{1d}8P05012345678900\u{1d}1TAB12\u{1d}D260430\u{1d}SXYZ9\u{1e}\u{4}",
            all,
        ),
        (
            "[)>\u{1e}05\u{1d}01050123456789001726043010AB12\u{1d}21XYZ9\u{1e}\u{4}",
            all,
        ),
        // A batch may hold brackets and slashes of its own.
        (
            "010501234567890010A(1)/B-2\u{1d}17260400",
            "gtin 05012345678900, batch A(1)/B-2, month to 2026-04-30",
        ),
        (
            "https://example.com/01/05012345678900/10/A%2FB%28c%29?linkType=all",
            "gtin 05012345678900, batch A/B(c), 1 passed over",
        ),
        // Bars of a shop.
        ("5012345678900", "gtin 05012345678900"),
        ("]E05012345678900", "gtin 05012345678900"),
        ("05012345678900", "gtin 05012345678900"),
        ("96385074", "gtin 00000096385074"),
        ("036000291452", "gtin 00036000291452"),
        // What is not read is counted: made on, price, weight, contents, a code of a firm.
        (
            "01050123456789001124010139221234\u{1d}310300012599OWN\u{1d}10A",
            "gtin 05012345678900, batch A, 4 passed over",
        ),
        (
            "(01)05012345678900(8008)2401011200",
            "gtin 05012345678900, 1 passed over",
        ),
        // A second code beside the first holds no product, and says by its form what it is.
        ("]C11726043010AB12", "batch AB12, day 2026-04-30"),
    ] {
        assert_eq!(told(text), found, "{text:?}");
    }
}

/// Our own reader puts `]d2` in front, a browser's own may put U+001D or nothing.
#[test]
fn every_reader_s_beginning_of_one_code_is_read_alike() {
    let plain = "01057012345678991727110010AB4\u{1d}21X9";
    let found = "gtin 05701234567899, batch AB4, month to 2027-11-30, serial X9";
    for before in ["]d2", "\u{1d}", "", "]d2\u{1d}", "]Q3"] {
        assert_eq!(told(&[before, plain].concat()), found, "{before:?}");
    }
    // Only with a beginning is a field without a product believed.
    for (before, found) in [
        ("]d2", "batch AB4"),
        ("\u{1d}", "batch AB4"),
        ("", "NotAPackCode"),
    ] {
        assert_eq!(told(&[before, "10AB4"].concat()), found, "{before:?}");
    }
}

#[test]
fn numbers_of_single_countries_are_told_by_whose_they_are() {
    for (text, found) in [
        // Germany: a PPN, an NTIN, the number beside a GTIN, the old bars.
        (
            "[)>\u{1e}06\u{1d}9N110375286414\u{1d}1TABC123\u{1d}D251200\u{1d}S4711\u{1e}\u{4}",
            "ppn 110375286414, PZN 03752864, batch ABC123, month to 2025-12-31, serial 4711",
        ),
        (
            "9N110375286414\u{1d}16D20240101",
            "ppn 110375286414, PZN 03752864, 1 passed over",
        ),
        (
            "0104150138327077211002512632043417270131104037 51B",
            "NotAPackCode",
        ),
        (
            "01041501383270772110025126320434\u{1d}17270131104037051B",
            "gtin 04150138327077, PZN 13832707, batch 4037051B, day 2027-01-31, serial 10025126320434",
        ),
        ("0105012345678900710 3752864", "NotAPackCode"),
        (
            "01050123456789007103752864",
            "gtin 05012345678900, PZN 03752864",
        ),
        ("-03752864", "PZN 03752864"),
        ("PZN-03752864", "PZN 03752864"),
        ("PZN: 3752864", "PZN 03752864"),
        // France, Spain, Brazil, Portugal, the United States, Italy.
        (
            "01050123456789007113400930000001",
            "gtin 05012345678900, CIP 3400930000001",
        ),
        (
            "0105012345678900712654321",
            "gtin 05012345678900, CN 654321",
        ),
        ("0105012345678900713105", "gtin 05012345678900, DRN 105"),
        (
            "01050123456789007145440987",
            "gtin 05012345678900, AIM 5440987",
        ),
        (
            "010501234567890071512345678",
            "gtin 05012345678900, NDC 12345678",
        ),
        (
            "0105012345678900716012345678",
            "gtin 05012345678900, AIC 012345678",
        ),
    ] {
        assert_eq!(told(text), found, "{text:?}");
    }
}

#[test]
fn what_is_no_code_of_a_pack_is_refused_with_its_reason() {
    for (text, error) in [
        ("", PackCodeError::NotAPackCode),
        ("   ", PackCodeError::NotAPackCode),
        ("hello", PackCodeError::NotAPackCode),
        ("]d2", PackCodeError::NotAPackCode),
        ("]", PackCodeError::NotAPackCode),
        ("]é", PackCodeError::NotAPackCode),
        ("https://example.com/", PackCodeError::NotAPackCode),
        ("https://example.com/01/abc", PackCodeError::NotAPackCode),
        (
            "https://example.com/01/05012345678900/10/%zz",
            PackCodeError::NotAPackCode,
        ),
        (
            "javascript://x/01/05012345678900",
            PackCodeError::NotAPackCode,
        ),
        ("1726043010AB12", PackCodeError::NotAPackCode),
        ("]d2011234", PackCodeError::NotAPackCode),
        ("]d20105012345\u{1d}678900", PackCodeError::NotAPackCode),
        ("(01)05012345678900(x)1", PackCodeError::NotAPackCode),
        ("(1)05012345678900", PackCodeError::NotAPackCode),
        ("010501234567890010", PackCodeError::NotAPackCode),
        ("010501234567890010A\u{0}B", PackCodeError::NotAPackCode),
        ("010501234567890010A\u{202e}B", PackCodeError::NotAPackCode),
        (
            "０１０５０１２３４５６７８９００",
            PackCodeError::NotAPackCode,
        ),
        ("00000000000000", PackCodeError::NotAPackCode),
        (
            "[)>\u{1e}07\u{1d}9N110375286414",
            PackCodeError::NotAPackCode,
        ),
        ("[)>\u{1e}06\u{1d}110375286414", PackCodeError::NotAPackCode),
        ("5012345678901", PackCodeError::CheckDigit),
        ("0105012345678901", PackCodeError::CheckDigit),
        ("9N110375286415", PackCodeError::CheckDigit),
        ("-03752865", PackCodeError::CheckDigit),
        ("01050123456789007103752865", PackCodeError::CheckDigit),
        ("010501234567890017260230", PackCodeError::ImpossibleDate),
        ("010501234567890017261301", PackCodeError::ImpossibleDate),
        ("010501234567890017260032", PackCodeError::ImpossibleDate),
        // 1999, as 99 is read in 2026: before anything that is still kept.
        ("010501234567890017990101", PackCodeError::ImpossibleDate),
        ("01050123456789001726 430", PackCodeError::NotAPackCode),
        // A scanner that drops FNC1 makes one long serial number of all that follows.
        (
            "0104150138327077211002512632043417270131104037051B",
            PackCodeError::FieldTooLong,
        ),
        ("010501234567890010A\u{1d}10B", PackCodeError::Contradictory),
        (
            "(01)05012345678900(01)04150138327077",
            PackCodeError::Contradictory,
        ),
        ("01041501383270777103752864", PackCodeError::Contradictory),
    ] {
        assert_eq!(read_now(text), Err(error), "{text:?}");
    }
    let long = "9".repeat(MOST_LETTERS + 1);
    assert_eq!(read_now(&long), Err(PackCodeError::TooLong));
}

#[test]
fn the_same_told_twice_is_told_once() {
    assert_eq!(
        told("010501234567890010A\u{1d}10A\u{1d}0105012345678900"),
        "gtin 05012345678900, batch A"
    );
    assert_eq!(
        told("010415013832707771013832707"),
        "gtin 04150138327077, PZN 13832707"
    );
}

#[test]
fn a_year_of_two_digits_is_the_nearest_to_today() {
    for (today, digits, year) in [
        ("2026-05-04", "260101", 2026),
        ("2026-05-04", "000101", 2000),
        ("2026-05-04", "760101", 2076),
        ("2049-12-31", "990101", 2099),
        ("2049-12-31", "000101", 2000),
        ("2051-01-01", "010101", 2101),
        ("2060-01-01", "090101", 2109),
        ("2098-01-01", "000101", 2100),
    ] {
        let code = format!("010501234567890017{digits}");
        let found = read(&code, day(today));
        if year > 2100 {
            assert_eq!(
                found,
                Err(PackCodeError::ImpossibleDate),
                "{today} {digits}"
            );
        } else {
            let expiry = found.unwrap().expiry.unwrap();
            assert_eq!(expiry.last_day().year(), year, "{today} {digits}");
        }
    }
}

#[test]
fn a_month_lasts_to_its_last_day() {
    for (digits, last) in [
        ("240200", "2024-02-29"),
        ("260200", "2026-02-28"),
        ("261200", "2026-12-31"),
    ] {
        let found = read_now(&format!("010501234567890017{digits}")).unwrap();
        assert_eq!(found.expiry, Some(PackExpiry::Month(day(last))));
    }
}

#[test]
fn a_number_is_shown_as_it_is_printed_under_its_bars() {
    for printed in [
        "96385074",
        "036000291452",
        "5012345678900",
        "15012345678907",
    ] {
        assert_eq!(Gtin::parse(printed).unwrap().printed(), printed);
    }
}

/// The digits with the check digit of a GTIN behind them.
fn with_check_digit(digits: &str) -> String {
    let mut sum = 0;
    for (at, c) in digits.chars().rev().enumerate() {
        sum += c.to_digit(10).unwrap() * if at % 2 == 0 { 3 } else { 1 };
    }
    format!("{digits}{}", (10 - sum % 10) % 10)
}

proptest! {
    /// What is written as each form says is read again.
    #[test]
    fn what_a_packer_writes_is_read_again(
        digits in "[1-35-9][0-9]{12}",
        batch in "[A-Za-z0-9/_.+-]{1,20}",
        serial in "[A-Za-z0-9!%*:;<=>?-]{1,20}",
        days in 0_i64..18_000,
    ) {
        let today = day("2026-05-04");
        let expiry = day("2000-01-01") + chrono::Duration::days(days);
        let gtin = with_check_digit(&digits);
        let six = expiry.format("%y%m%d");
        let encode = |text: &str| -> String {
            let bytes = text.bytes().map(|byte| format!("%{byte:02X}"));
            bytes.collect::<Vec<_>>().concat()
        };
        let forms = [
            format!("]d201{gtin}10{batch}\u{1d}17{six}21{serial}"),
            format!("21{serial}\u{1d}01{gtin}17{six}10{batch}"),
            format!("(01){gtin}(17){six}(10){batch}(21){serial}"),
            format!("https://x.example/01/{gtin}/10/{}/21/{}?17={six}", encode(&batch), encode(&serial)),
            format!("[)>\u{1e}06\u{1d}8P{gtin}\u{1d}1T{batch}\u{1d}S{serial}\u{1d}D{six}\u{1e}\u{4}"),
        ];
        for form in forms {
            let code = read(&form, today).unwrap();
            prop_assert_eq!(code.gtin.as_ref().map(Gtin::as_str), Some(&gtin[..]), "{}", form);
            prop_assert_eq!(code.batch.as_ref().map(BatchNumber::as_str), Some(&batch[..]));
            prop_assert_eq!(code.serial.as_ref().map(SerialNumber::as_str), Some(&serial[..]));
            prop_assert_eq!(code.expiry, Some(PackExpiry::Day(expiry)));
            prop_assert_eq!(code.passed_over, 0);
        }
    }

    /// One digit read wrongly never makes another product of a number.
    #[test]
    fn one_wrong_digit_of_a_product_is_noticed(digits in "[1-9][0-9]{12}", at in 0_usize..14, by in 1_u32..10) {
        let right = with_check_digit(&digits);
        let wrong: String = right
            .chars()
            .enumerate()
            .map(|(place, c)| {
                let digit = c.to_digit(10).unwrap();
                let digit = if place == at { (digit + by) % 10 } else { digit };
                char::from_digit(digit, 10).unwrap()
            })
            .collect();
        prop_assert_eq!(Gtin::parse(&wrong), Err(PackCodeError::CheckDigit));
    }

    /// Whatever a camera makes of a pattern, reading it ends, with a product or a field of
    /// a form that says what it is.
    #[test]
    fn no_text_breaks_the_reader(text in "\\PC*|[0-9\u{1d}()]*|(\\]d2|9N|\\[\\)>\u{1e}06\u{1d}|https://|\\(01\\)).*") {
        if let Ok(code) = read_now(&text) {
            let has_product = code.gtin.is_some() || code.ppn.is_some() || !code.national.is_empty();
            let has_field = code.batch.is_some() || code.expiry.is_some() || code.serial.is_some();
            prop_assert!(has_product || has_field);
        }
    }
}
