//! Codes of packs.

use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;

use super::{harmed_text, harms, noise};
use crate::pack_code::{
    BatchNumber, Gtin, PackCode, PackCodeError, Ppn, Pzn, SerialNumber, read, read_together,
};

/// A code in each of its forms.
const FORMS: [&str; 8] = [
    "]d201057012345678991727113010AB4\u{1d}21X9",
    "01041501383270772110025126320434\u{1d}17270131104037051B\u{1d}71013832707",
    "(01)05701234567899(17)271130(10)AB4(21)X9",
    "https://id.gs1.org/01/05701234567899/10/AB4/21/X9?17=271130",
    "[)>\u{1e}06\u{1d}9N110375286414\u{1d}1TABC123\u{1d}D251200\u{1d}S4711\u{1e}\u{4}",
    "9N110375286414\u{1d}1TABC123",
    "5701234567899",
    "PZN-03752864",
];

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 4).unwrap()
}

/// Whatever was read adds up, is as short as its form allows, and stood in the text.
fn holds(text: &str, code: &PackCode) -> Result<(), TestCaseError> {
    if let Some(gtin) = &code.gtin {
        prop_assert_eq!(Gtin::parse(gtin.printed()), Ok(gtin.clone()));
    }
    if let Some(ppn) = &code.ppn {
        prop_assert_eq!(Ppn::parse(ppn.as_str()), Ok(ppn.clone()));
    }
    for one in &code.national {
        prop_assert!((1..=20).contains(&one.number.len()));
        if one.scheme.called() == "PZN" {
            let pzn = Pzn::parse(&one.number).map(|pzn| pzn.as_str().to_owned());
            prop_assert_eq!(pzn, Ok(one.number.clone()));
        }
    }
    let batch = code.batch.as_ref().map(BatchNumber::as_str);
    let serial = code.serial.as_ref().map(SerialNumber::as_str);
    for field in batch.into_iter().chain(serial) {
        prop_assert!((1..=20).contains(&field.len()));
        prop_assert!(field.bytes().all(|byte| byte.is_ascii_graphic()));
        prop_assert!(text.contains(field) || text.contains('%'));
    }
    if let Some(expiry) = code.expiry {
        prop_assert!((2000..=2100).contains(&expiry.last_day().year()));
    }
    prop_assert!(code.passed_over <= text.len());
    Ok(())
}

proptest! {
    #[test]
    fn a_code_that_was_damaged_is_refused_or_adds_up(which in 0..FORMS.len(), harms in harms()) {
        let text = harmed_text(FORMS[which], &harms);
        if let Ok(code) = read(&text, today()) {
            holds(&text, &code)?;
        }
    }

    #[test]
    fn noise_is_no_code_of_a_pack_or_adds_up(noise in noise(), before in "(\\]d2|\u{1d}|\\(01\\)|9N|\\[\\)>\u{1e}06\u{1d})?") {
        let text = format!("{before}{}", String::from_utf8_lossy(&noise));
        if let Ok(code) = read(&text, today()) {
            holds(&text, &code)?;
        }
    }

    /// Nothing is put together from several: what is taken is one of them, to the letter.
    #[test]
    fn of_several_codes_one_is_taken_or_none(
        all in prop::collection::vec((0..FORMS.len(), prop::option::of(harms())), 0..5),
    ) {
        let texts: Vec<String> = all
            .iter()
            .map(|(which, harms)| match harms {
                Some(harms) => harmed_text(FORMS[*which], harms),
                None => FORMS[*which].to_owned(),
            })
            .collect();
        let read_alone: Vec<_> = texts.iter().map(|text| read(text, today())).collect();
        match read_together(texts.iter().map(String::as_str), today()) {
            Ok(code) => prop_assert!(read_alone.contains(&Ok(code))),
            Err(PackCodeError::Contradictory) => {}
            Err(_) => prop_assert!(read_alone.iter().all(Result::is_err)),
        }
    }
}
