//! The code of a box where it can be scanned: what was read, named as read from the pack,
//! what becomes of it, and what is said of a code that is not taken.

use concord::device::camera::NoCamera;
use concord::device::scanner::NoScanner;
use concord::ui::context::{Saving, today_of};
use concord::ui::form::Form;
use concord::ui::pages::stock::{dates, new_pack, read_pack};
use concord::ui::parts::pack_scan::{PackScan, PackScanState};
use domain::event::Event;
use domain::gesture::stock;
use domain::id::{MedicineId, PersonId};
use domain::medicine::Medicine;
use domain::supply::PackDates;
use exchange::pack_code::{self, PackCodeError};
use forms::pack_dates::{PackDatesDraft, ReadFromPack};
use leptos::prelude::*;
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::support::{daily, date, medicine, name};

/// (01)05701234567899(17)271130(10)AB4(21)X9
const BOX: &str = "]d201057012345678991727113010AB4\u{1d}21X9";

/// Mary, who takes amlodipine, on 30 November 2026.
fn mary() -> (Desk, PersonId, MedicineId) {
    let desk = Desk::at("2026-11-30T09:00");
    let person = desk.person("Mary");
    let taken = Medicine {
        id: desk.fresh(),
        ..medicine(1, "Amlodipine", &[], "2026-11-01 00:00", daily(&["08:00"]))
    };
    desk.commit(person, Event::MedicineSaved(Box::new(taken.clone())));
    (desk, person, taken.id)
}

fn read(text: &str) -> PackScanState {
    let code = pack_code::read(text, date("2026-11-30")).unwrap();
    PackScanState::Read(Box::new(code))
}

/// The form of the pack's dates after a code was read into `draft`.
fn dates_after(language: Language, draft: &PackDatesDraft, text: &str) -> String {
    let (desk, person, medicine) = mary();
    let page = Page::PackDates(medicine);
    let draft = draft.clone();
    let code = pack_code::read(text, date("2026-11-30")).unwrap();
    let html = desk.draw_view(language, Some(person), page, move || {
        let form = Form::new(draft, Saving::new());
        let scan = dates::scan(form, person);
        scan.take_in(code);
        dates::fields(form, scan)
    });
    html.replace("<!>", "")
}

#[test]
fn what_was_read_stands_as_read_from_the_pack_and_its_last_day_in_the_field() {
    for (language, lines) in [
        (
            Language::English,
            [
                "Read from the pack",
                "<dt>Product number</dt><dd>5701234567899</dd>",
                "<dt>Batch</dt><dd>AB4</dd>",
                "<dt>Last day</dt><dd>30 November 2027</dd>",
                "do not say which medicine is in the box",
                "The last day is filled in below.",
                "Nothing of this is kept until you save.",
                "Batch AB4, read from the pack.",
                "Product number 5701234567899, read from the pack.",
                "value=\"2027-11-30\"",
            ],
        ),
        (
            Language::Chinese,
            [
                "從包裝讀取",
                "<dt>產品編號</dt><dd>5701234567899</dd>",
                "<dt>批號</dt><dd>AB4</dd>",
                "<dt>最後日期</dt><dd>2027年11月30日</dd>",
                "這些編號不代表盒內是哪種藥物",
                "最後日期已填在下面。",
                "在你儲存之前，這些資料都不會保存。",
                "批號AB4，從包裝讀取。",
                "產品編號5701234567899，從包裝讀取。",
                "value=\"2027-11-30\"",
            ],
        ),
        (
            Language::Danish,
            [
                "Læst fra pakningen",
                "<dt>Varenummer</dt><dd>5701234567899</dd>",
                "<dt>Batch</dt><dd>AB4</dd>",
                "<dt>Sidste dag</dt><dd>30. november 2027</dd>",
                "Numrene siger ikke, hvilken medicin der er i æsken.",
                "Den sidste dag er sat ind nedenfor.",
                "Intet af dette gemmes, før du gemmer.",
                "Batch AB4, læst fra pakningen.",
                "Varenummer 5701234567899, læst fra pakningen.",
                "value=\"2027-11-30\"",
            ],
        ),
    ] {
        let html = dates_after(language, &PackDatesDraft::default(), BOX);
        for line in lines {
            assert!(html.contains(line), "{line}: {html}");
        }
        // One single pack's own number is nobody's business.
        assert!(!html.contains("X9"), "{html}");
    }
}

#[test]
fn a_month_becomes_its_last_day_and_a_day_that_has_passed_is_said_with_whom_to_ask() {
    let nothing = PackDatesDraft::default();
    let month = dates_after(Language::English, &nothing, "]d2010570123456789917270200");
    for words in [
        "28 February 2027, the last day of the month: the code has only the month",
        "value=\"2027-02-28\"",
    ] {
        assert!(month.contains(words), "{words}: {month}");
    }
    assert!(!month.contains("has passed"), "{month}");
    let passed = dates_after(Language::English, &nothing, "]d2010570123456789917261129");
    let words = "This date has passed. Ask your pharmacist.";
    assert!(passed.contains(words), "{passed}");
    // What was typed stays where the code has no date; the day of opening is not the code's.
    let typed = PackDatesDraft {
        expires: "2027-03-31".to_owned(),
        opened: "2026-11-20".to_owned(),
        ..nothing
    };
    let bars = dates_after(Language::English, &typed, "5701234567899");
    for words in [
        "There is no expiry date in this code. Copy it from the box.",
        "value=\"2027-03-31\"",
        "The day of opening below was written down before.",
    ] {
        assert!(bars.contains(words), "{words}: {bars}");
    }
    assert!(!bars.contains("is filled in below"), "{bars}");
}

/// Each way in which no code is taken, and what is said of it.
fn not_taken() -> Vec<(PackScanState, [&'static str; 3])> {
    let refused = PackScanState::Refused;
    vec![
        (
            refused(PackCodeError::TooLong),
            [
                "This is not the code of a medicine’s pack.",
                "這不是藥物包裝的條碼。",
                "Det er ikke koden på en medicinpakning.",
            ],
        ),
        (
            refused(PackCodeError::NotAPackCode),
            [
                "or it is damaged.",
                "或者條碼已損壞。",
                "er den beskadiget.",
            ],
        ),
        (
            refused(PackCodeError::CheckDigit),
            [
                "does not add up, so it was not taken.",
                "核對不符，所以沒有採用。",
                "går ikke op, så den blev ikke brugt.",
            ],
        ),
        (
            refused(PackCodeError::ImpossibleDate),
            [
                "is no day there can be",
                "日期不可能存在",
                "Datoen i koden kan ikke passe",
            ],
        ),
        (
            refused(PackCodeError::FieldTooLong),
            ["run into each other", "各部分連在一起", "løber sammen"],
        ),
        (
            refused(PackCodeError::Contradictory),
            [
                "two different packs",
                "兩個不同的包裝",
                "to forskellige pakninger",
            ],
        ),
        (
            PackScanState::NothingFound,
            ["No code was found", "找不到條碼", "ikke fundet en kode"],
        ),
        (
            PackScanState::NoPicture,
            [
                "no picture that can be looked at",
                "不是可以查看的圖片",
                "ikke et billede",
            ],
        ),
        (
            PackScanState::NoCamera(NoCamera::Refused),
            [
                "The camera is not allowed here.",
                "這裏不允許使用鏡頭。",
                "Kameraet er ikke tilladt her.",
            ],
        ),
        (
            PackScanState::NoCamera(NoCamera::Missing),
            [
                "The camera cannot be used here.",
                "這裏未能使用鏡頭。",
                "Kameraet kan ikke bruges her.",
            ],
        ),
        (
            PackScanState::NoScanner(NoScanner::NotFetched),
            [
                "is not on this device yet",
                "尚未存於這部裝置",
                "er ikke på denne enhed endnu",
            ],
        ),
        (
            PackScanState::NoScanner(NoScanner::CannotRun),
            [
                "This browser cannot read codes.",
                "這個瀏覽器未能讀取條碼。",
                "Denne browser kan ikke læse koder.",
            ],
        ),
    ]
}

#[test]
fn what_is_not_taken_is_said_in_every_language_and_typing_stays() {
    let (desk, person, medicine) = mary();
    let page = Page::PackDates(medicine);
    for (state, words) in not_taken() {
        for (language, words) in [Language::English, Language::Chinese, Language::Danish]
            .into_iter()
            .zip(words)
        {
            let state = state.clone();
            let html = desk.draw_view(language, Some(person), page, move || {
                let form = Form::new(PackDatesDraft::default(), Saving::new());
                let scan = dates::scan(form, person);
                scan.state.set(state);
                dates::fields(form, scan)
            });
            let alert = html.split("role=\"alert\"").nth(1).unwrap_or_default();
            let alert = alert.split("</div>").next().unwrap_or_default();
            assert!(alert.contains(words), "{words}: {html}");
            for field in ["id=\"expires\"", "id=\"opened\"", "id=\"keeps\""] {
                assert!(html.contains(field), "{field}: {html}");
            }
        }
    }
}

#[test]
fn the_camera_goes_on_looking_past_what_it_does_not_take() {
    let (desk, person, medicine) = mary();
    let html = desk.draw_view(
        Language::English,
        Some(person),
        Page::NewPack(medicine),
        move || {
            let scan = PackScan::new(today_of(person), |_| ());
            scan.state.set(PackScanState::Camera);
            scan.wrong.set(Some(PackCodeError::CheckDigit));
            new_pack::code(scan)
        },
    );
    for words in [
        "<video id=\"pack-camera\"",
        "Hold the small square code, or the bars, in front of the camera.",
        "does not add up",
        "Close the camera",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    assert!(!html.contains("Read from the pack"), "{html}");
}

#[test]
fn a_new_pack_s_code_is_shown_and_waits_to_be_looked_at() {
    let (desk, person, medicine) = mary();
    let html = desk.draw_view(
        Language::English,
        Some(person),
        Page::NewPack(medicine),
        move || {
            let scan = PackScan::new(today_of(person), |_| ());
            scan.state.set(read(BOX));
            new_pack::code(scan)
        },
    );
    let words = "Once the new pack is saved, you can look at its dates and keep them.";
    assert!(html.contains(words), "{html}");
    let waits = ReadFromPack {
        expires: Some(date("2027-11-30")),
        batch: Some(name("AB4")),
        product: Some(name("5701234567899")),
    };
    let html = desk.draw_view(
        Language::English,
        Some(person),
        Page::Stock(medicine),
        move || read_pack::offered(medicine, waits),
    );
    for words in [
        "Read from a pack, and not kept yet",
        "Batch AB4, read from the pack.",
        "The last day printed on it is 30 November 2027.",
        "Look at it and keep it",
        "/dates\"",
        "Leave it out",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
}

#[test]
fn every_page_where_a_pack_is_told_of_offers_to_scan_its_code() {
    let (desk, person, medicine) = mary();
    for (page, words) in [
        (
            Page::PackDates(medicine),
            [
                "Scan the code on the box",
                "掃描藥盒上的條碼",
                "Scan koden på æsken",
            ],
        ),
        (
            Page::NewPack(medicine),
            [
                "Scan the code on the box",
                "掃描藥盒上的條碼",
                "Scan koden på æsken",
            ],
        ),
    ] {
        for (html, words) in desk.draw_all(person, page).iter().zip(words) {
            assert!(html.contains(words), "{words}: {html}");
            assert!(!html.contains("<video"), "the camera is off: {html}");
        }
    }
}

#[test]
fn what_was_kept_of_a_code_is_said_wherever_the_pack_is_and_is_no_name() {
    let (desk, person, medicine) = mary();
    desk.commit(
        person,
        stock::pack_dates(PackDates {
            expires: Some(date("2027-11-30")),
            batch: Some(name("AB4")),
            product: Some(name("5701234567899")),
            ..PackDates::nothing_of(medicine)
        }),
    );
    for page in [Page::Stock(medicine), Page::PackDates(medicine)] {
        for (html, words) in desk.draw_all(person, page).iter().zip([
            [
                "Batch AB4, read from the pack.",
                "Product number 5701234567899, read from the pack.",
            ],
            [
                "批號AB4，從包裝讀取。",
                "產品編號5701234567899，從包裝讀取。",
            ],
            [
                "Batch AB4, læst fra pakningen.",
                "Varenummer 5701234567899, læst fra pakningen.",
            ],
        ]) {
            for words in words {
                assert!(html.contains(words), "{words}: {html}");
            }
        }
    }
    let record = desk.ledger.read_person(person, |record| {
        record
            .medicine(medicine)
            .map(|known| known.called().to_string())
    });
    assert_eq!(record.flatten().as_deref(), Some("Amlodipine"));
    // A batch that somebody put into a copy of the record to deceive stands there marked.
    let hostile = PackDates {
        batch: Some(name("AB\u{202e}4")),
        ..PackDates::nothing_of(medicine)
    };
    desk.commit(person, stock::pack_dates(hostile));
    let html = desk.draw(Language::English, person, Page::Stock(medicine));
    assert!(
        html.contains("Batch AB\u{fffd}4, read from the pack."),
        "{html}"
    );
}
