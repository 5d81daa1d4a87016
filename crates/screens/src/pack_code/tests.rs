use exchange::pack_code::read;
use text::Language;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn code(text: &str) -> PackCode {
    read(text, day("2026-12-01")).unwrap()
}

fn said(text: &str, language: Language) -> (Vec<String>, Option<&'static str>) {
    let shown = shown(&code(text), day("2026-12-01"), language.text());
    let facts = shown.facts.into_iter();
    (
        facts
            .map(|(name, value)| format!("{name}: {value}"))
            .collect(),
        shown.care,
    )
}

#[test]
fn what_was_read_is_said_thing_by_thing_and_a_month_by_its_last_day() {
    for (text, facts, care) in [
        (
            "]d201057012345678991727113010AB4\u{1d}21X9",
            &[
                "Product number: 5701234567899",
                "Batch: AB4",
                "Last day: 30 November 2027",
            ][..],
            None,
        ),
        (
            "]d201041501383270771727020010AB4",
            &[
                "Product number: 4150138327077",
                "National number (PZN): 13832707",
                "Batch: AB4",
                "Last day: 28 February 2027, the last day of the month: the code has only the month",
            ],
            None,
        ),
        (
            "9N110375286414",
            &[
                "Product number: 110375286414",
                "National number (PZN): 03752864",
            ],
            Some("There is no expiry date in this code. Copy it from the box."),
        ),
        (
            "]d2010570123456789917261130",
            &[
                "Product number: 5701234567899",
                "Last day: 30 November 2026",
            ],
            Some("This date has passed. Ask your pharmacist."),
        ),
        // On its last day it has not passed.
        (
            "]d2010570123456789917261201",
            &["Product number: 5701234567899", "Last day: 1 December 2026"],
            None,
        ),
    ] {
        assert_eq!(
            said(text, Language::English),
            (facts.iter().map(ToString::to_string).collect(), care),
            "{text}"
        );
    }
}

#[test]
fn what_is_kept_is_the_last_day_the_batch_and_one_number() {
    for (text, expires, batch, product) in [
        (
            "]d201057012345678991727020010AB4",
            Some("2027-02-28"),
            Some("AB4"),
            "5701234567899",
        ),
        ("9N110375286414", None, None, "110375286414"),
        ("-03752864", None, None, "PZN 03752864"),
    ] {
        let kept = to_keep(&code(text));
        assert_eq!(kept.expires, expires.map(day), "{text}");
        assert_eq!(kept.batch.as_ref().map(Name::as_str), batch, "{text}");
        assert_eq!(
            kept.product.as_ref().map(Name::as_str),
            Some(product),
            "{text}"
        );
    }
}
