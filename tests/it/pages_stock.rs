//! The page of what is left, as drawn: what the number follows from, what is
//! asked, and how long it lasts.

use domain::amount::Quantity;
use domain::event::Event;
use domain::gesture::{dose, stock};
use domain::id::{MedicineId, PersonId};
use domain::medicine::Medicine;
use domain::supply::{CountedFrom, SideOfCount, Stock};
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::support::{daily, date, medicine};

/// One tablet of amlodipine every day at 08:00.
fn mary(at: &str) -> (Desk, PersonId, MedicineId) {
    let desk = Desk::at(at);
    let person = desk.person("Mary");
    let taken = Medicine {
        id: desk.fresh(),
        ..medicine(1, "Amlodipine", &[], "2026-11-01 00:00", daily(&["08:00"]))
    };
    desk.commit(person, Event::MedicineSaved(Box::new(taken.clone())));
    (desk, person, taken.id)
}

fn at(desk: &Desk, clock: &str) {
    let now = chrono::NaiveDateTime::parse_from_str(clock, "%Y-%m-%dT%H:%M").unwrap();
    desk.clock.set(now.and_utc());
}

fn count(desk: &Desk, person: PersonId, medicine: MedicineId, number: u32) {
    desk.commit(person, stock::count(medicine, Quantity::whole(number)));
}

/// The doses of 30 November that were not answered, as planned.
fn take(desk: &Desk, person: PersonId) {
    let now = desk.now();
    let event = desk.ledger.read_person(person, |record| {
        let zone = desk.ledger.home_zone(record);
        let doses = domain::agenda::on(record, date("2026-11-30"), &zone, now);
        dose::take(&doses, dose::When::AsPlanned, now)
    });
    desk.commit(person, event.unwrap());
}

fn stock_of(desk: &Desk, person: PersonId, medicine: MedicineId) -> Stock {
    let stock = desk.ledger.read_person(person, |record| {
        Stock::of(record, record.medicine(medicine)?)
    });
    stock.flatten().unwrap()
}

/// Row 14 of the faults: counted at 08:02, the 08:00 dose answered at 08:06.
#[test]
fn which_came_first_is_asked_in_every_language_until_it_is_said() {
    let (desk, person, id) = mary("2026-11-30T08:02");
    count(&desk, person, id, 20);
    at(&desk, "2026-11-30T08:06");
    take(&desk, person);
    for (html, words) in desk.draw_all(person, Page::Stock(id)).iter().zip([
        [
            "By what you recorded, 19 to 20 tablets should be left.",
            "Did you count before or after taking the 08:00 dose?",
            "The count was written down today at 08:02",
            "I took it first, then counted",
            "I counted first, then took it",
            "Worked out with the smaller number.",
        ],
        [
            "按你的記錄，應該餘19至20粒。",
            "你是在08:00用藥之前點算，還是之後點算？",
            "點算在今天08:02記下",
            "先用藥，後點算",
            "先點算，後用藥",
            "以較小的數目計算。",
        ],
        [
            "Ifølge det, du har skrevet ned, bør der være 19 til 20 tabletter tilbage.",
            "Talte du før eller efter, at du tog dosen klokken 08:00?",
            "Optællingen blev noteret i dag klokken 08:02",
            "Jeg tog den først og talte bagefter",
            "Jeg talte først og tog den bagefter",
            "Regnet med det mindste tal.",
        ],
    ]) {
        for words in words {
            assert!(html.contains(words), "{words}: {html}");
        }
    }
    let html = desk.draw(Language::English, person, Page::Medicine(id));
    assert!(
        html.contains("19 to 20 tablets") && html.contains("Which came first?"),
        "{html}"
    );

    let stock = stock_of(&desk, person, id);
    let CountedFrom::Count { entry, .. } = stock.from else {
        panic!("nobody counted");
    };
    let dose = stock.unplaced[0].dose;
    desk.commit(
        person,
        stock::place(id, dose, entry, SideOfCount::AfterCount),
    );
    let html = desk.draw(Language::English, person, Page::Stock(id));
    for words in [
        "By what you recorded, 19 tablets should be left.",
        "20 tablets, today at 08:02",
        "Taken off since then",
        "Saturday 19 December",
        "Sunday 20 December",
        "in about 3 weeks",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    assert!(!html.contains("Which came first?"), "{html}");
}

/// Row 8 of the faults.
#[test]
fn more_used_than_counted_is_said_wherever_what_is_left_is_said() {
    let (desk, person, id) = mary("2026-11-30T07:00");
    count(&desk, person, id, 0);
    at(&desk, "2026-11-30T08:06");
    take(&desk, person);
    for (html, words) in desk.draw_all(person, Page::Stock(id)).iter().zip([
        "You recorded 1 tablet more than you had counted. Count again.",
        "你記錄的用量比點算的多了1粒。請再點算一次。",
        "Du har noteret 1 tablet mere, end du havde talt. Tæl igen.",
    ]) {
        assert!(html.contains(words), "{html}");
        assert!(!html.contains("should be left"), "{html}");
    }
    for (page, words) in [
        (
            Page::Medicine(id),
            "You recorded 1 tablet more than you had counted. Count again.",
        ),
        (Page::Medicines, "1 tablet more used than counted"),
        (Page::NewPack(id), "so the pack cannot simply be added"),
        (Page::NewPack(id), "How many tablets are there in all?"),
    ] {
        let html = desk.draw(Language::English, person, page);
        assert!(html.contains(words), "{html}");
    }
}

#[test]
fn a_count_and_a_new_pack_are_two_ways_and_neither_is_the_other() {
    let (desk, person, id) = mary("2026-11-30T09:00");
    let html = desk.draw(Language::English, person, Page::Stock(id));
    for words in [
        "Nobody has counted yet.",
        "Count what is left",
        &format!("/medicines/{id}/stock/count"),
        "Write down a new pack",
        &format!("/medicines/{id}/stock/pack"),
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    let counting = desk.draw(Language::English, person, Page::CountStock(id));
    assert!(
        counting.contains("How many tablets are left?"),
        "{counting}"
    );
    assert!(!counting.contains("new pack of"), "{counting}");
    let pack = desk.draw(Language::English, person, Page::NewPack(id));
    assert!(pack.contains("How many tablets came in?"), "{pack}");
    assert!(!pack.contains("are left?"), "{pack}");
    desk.commit(person, stock::add(id, Quantity::whole(28)));
    let html = desk.draw(Language::English, person, Page::Stock(id));
    assert!(
        html.contains("Nobody has counted what was there before this pack."),
        "{html}"
    );
    let strange: MedicineId = desk.fresh();
    for page in [
        Page::Stock(strange),
        Page::CountStock(strange),
        Page::NewPack(strange),
    ] {
        let html = desk.draw(Language::English, person, page);
        assert!(html.contains("This medicine is not on the list."), "{html}");
    }
}

/// What is kept is written as ever: an old backup must read the same.
#[test]
fn what_came_first_is_written_as_ever() {
    let text = r#"{"dose_placed":{"medicine":"019df000-0002-7000-8000-000000000001","dose":{"extra":"019df000-0003-7000-8000-000000000001"},"count":"019df000-000e-7000-8000-000000000001","placed":"before_count"}}"#;
    let event: Event = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&event).unwrap(), text);
    assert_eq!(event.dose_day(), None, "it is always read");
    let after = text.replace("before_count", "after_count");
    assert!(serde_json::from_str::<Event>(&after).is_ok());
}
