//! A weekly organiser, the dates of a pack, and what was taken back unused.

use domain::amount::{Amount, Quantity, Unit};
use domain::event::Event;
use domain::gesture::stock;
use domain::id::{Id, MedicineId, PersonId};
use domain::medicine::Medicine;
use domain::supply::{
    Left, Organiser, PackDates, PackEnd, Stock, Unused, WhyUnused, organiser, week_of,
};
use screens::keeping;
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::support::*;

/// One tablet every day at 08:00 and 20:00, a second medicine at 08:00 on two
/// weekdays, and a liquid.
fn three() -> Story {
    use chrono::Weekday::{Mon, Thu};
    let days = domain::plan::WeekdaySet::new([Mon, Thu]).unwrap();
    let days = domain::plan::DayPattern::Weekdays(days);
    let two = timed(days, &["08:00"], domain::plan::Ending::Open);
    let mut liquid = daily(&["08:00"]);
    if let domain::plan::Schedule::Timed { slots, .. } = &mut liquid {
        slots[0].amount.unit = Unit::Millilitre;
    }
    let taken = |number, label, schedule| Medicine {
        plans: vec![plan(number, 0, "2026-11-01 00:00", schedule)],
        ..medicine(number, label, &[], "2026-11-01 00:00", daily(&["08:00"]))
    };
    Story::new([
        taken(1, "Metformin", daily(&["08:00", "20:00"])),
        taken(2, "Folic acid", two),
        taken(3, "Lactulose", liquid),
    ])
}

fn week(story: &Story, now: &str) -> Organiser {
    organiser(
        story.record(),
        date("2026-11-30"),
        &story.zone,
        story.at(now),
    )
}

#[test]
fn an_organiser_holds_what_the_plans_ask_for_and_names_what_does_not_go_into_it() {
    let story = three();
    assert_eq!(week_of(date("2026-12-06")), date("2026-11-30"));
    let found = week(&story, "2026-11-29 12:00");
    assert_eq!(
        found.beside.into_iter().collect::<Vec<_>>(),
        [id::<MedicineId>(3)]
    );
    let shown = keeping::days(
        story.record(),
        &week(&story, "2026-11-29 12:00"),
        Language::English.text(),
    );
    assert_eq!(shown.len(), 7);
    assert_eq!(shown[0].day, "Monday 30 November");
    assert_eq!(
        shown[0].compartments,
        [
            "08:00: 1 tablet of Metformin and 1 tablet of Folic acid",
            "20:00: 1 tablet of Metformin"
        ]
    );
    assert_eq!(
        shown[1].compartments,
        [
            "08:00: 1 tablet of Metformin",
            "20:00: 1 tablet of Metformin"
        ]
    );
    assert_eq!(shown[3].compartments.len(), 2);
    let left_out = keeping::left_out(
        story.record(),
        &week(&story, "2026-11-29 12:00"),
        Language::English.text(),
    );
    assert_eq!(
        left_out,
        ["Not in the organiser, but planned on these days: Lactulose."]
    );
}

/// A tablet that was taken is not put in once more.
#[test]
fn what_was_answered_or_is_long_over_is_not_filled_in() {
    let mut story = three();
    story.take(1, "2026-11-30", "08:00");
    let found = week(&story, "2026-11-30 19:00");
    let first = &found.days[0].compartments;
    assert_eq!(first.len(), 1, "{first:?}");
    assert_eq!(first[0].holds, [(id::<MedicineId>(1), tablets("1"))]);
    assert_eq!(first[0].time, clock("20:00"));
}

fn mary() -> (Desk, PersonId, MedicineId) {
    let desk = Desk::at("2026-11-30T07:30");
    let person = desk.person("Mary");
    let taken = Medicine {
        id: desk.fresh(),
        ..medicine(1, "Metformin", &[], "2026-11-01 00:00", daily(&["08:00"]))
    };
    desk.commit(person, Event::MedicineSaved(Box::new(taken.clone())));
    desk.commit(person, stock::count(taken.id, Quantity::whole(30)));
    (desk, person, taken.id)
}

#[test]
fn that_an_organiser_was_filled_and_who_looked_over_it_is_kept_by_week() {
    let (desk, person, _) = mary();
    let monday = date("2026-11-30");
    desk.commit(person, stock::fill_organiser(monday));
    desk.commit(person, stock::looked_over(monday, name("Jo")));
    for (html, lines) in desk.draw_all(person, Page::Organiser).iter().zip([
        [
            "Filled today at 07:30.",
            "Looked over by Jo, today at 07:30.",
        ],
        ["今天07:30放好。", "Jo在今天07:30核對過。"],
        [
            "Fyldt i dag klokken 07:30.",
            "Set efter af Jo, i dag klokken 07:30.",
        ],
    ]) {
        for line in lines {
            assert!(html.contains(line), "{line}: {html}");
        }
    }
    let html = desk.draw(Language::English, person, Page::Organiser);
    assert!(html.contains("08:00: 1 tablet of Metformin"), "{html}");
    assert!(
        html.contains("ask your pharmacist which ones may"),
        "{html}"
    );
    let other = desk.ledger.read_person(person, |record| {
        record.organisers.get(&date("2026-12-07")).map(Vec::len)
    });
    assert_eq!(other.flatten(), None);
}

#[test]
fn a_pack_ends_on_the_day_printed_or_so_many_days_after_opening() {
    let nothing = PackDates::nothing_of(id(1));
    for (what, expires, opened, keeps_days, expected) in [
        ("nothing known", None, None, None, None),
        (
            "printed",
            Some("2027-03-31"),
            None,
            None,
            Some(PackEnd::Printed(date("2027-03-31"))),
        ),
        (
            "28 days after opening",
            Some("2027-03-31"),
            Some("2026-11-30"),
            Some(28),
            Some(PackEnd::AfterOpening(date("2026-12-28"))),
        ),
        (
            "printed first",
            Some("2026-12-10"),
            Some("2026-11-30"),
            Some(28),
            Some(PackEnd::Printed(date("2026-12-10"))),
        ),
        (
            "opened, and nothing said",
            None,
            Some("2026-11-30"),
            None,
            None,
        ),
    ] {
        let dates = PackDates {
            expires: expires.map(date),
            opened: opened.map(date),
            keeps_days,
            ..nothing.clone()
        };
        assert_eq!(dates.end(), expected, "{what}");
    }
}

#[test]
fn the_dates_of_a_pack_are_said_until_they_have_passed_and_then_whom_to_ask() {
    let (desk, person, medicine) = mary();
    let dates = PackDates {
        medicine,
        expires: Some(date("2027-03-31")),
        opened: Some(date("2026-11-20")),
        keeps_days: Some(28),
        ..PackDates::nothing_of(medicine)
    };
    desk.commit(person, stock::pack_dates(dates.clone()));
    for (page, words) in [
        (
            Page::Stock(medicine),
            "By its label it keeps until 18 December 2026, because it was opened on 20 November 2026.",
        ),
        (
            Page::Supplies,
            "By its label it keeps until 18 December 2026",
        ),
        (Page::PackDates(medicine), "value=\"2026-11-20\""),
    ] {
        let html = desk.draw(Language::English, person, page);
        assert!(html.contains(words), "{html}");
    }
    let past = PackDates {
        keeps_days: Some(9),
        ..dates
    };
    desk.commit(person, stock::pack_dates(past));
    let html = desk.draw(Language::English, person, Page::Stock(medicine));
    assert!(
        html.contains(
            "Its last day was 29 November 2026. Ask your pharmacy today about another pack."
        ),
        "{html}"
    );
}

#[test]
fn what_was_taken_back_is_off_what_is_left_and_stands_in_the_ledger() {
    let (desk, person, medicine) = mary();
    let amount = Amount {
        quantity: Quantity::whole(10),
        unit: Unit::Tablet,
    };
    let unused = Unused {
        medicine,
        amount,
        why: WhyUnused::Changed,
    };
    desk.commit(person, stock::take_back_unused(unused));
    let left = desk.ledger.read_person(person, |record| {
        Some(Stock::of(record, record.medicine(medicine)?)?.left)
    });
    assert_eq!(left.flatten(), Some(Left::Has(Quantity::whole(20))));
    for (html, words) in desk.draw_all(person, Page::Supplies).iter().zip([
        "10 tablets of Metformin, 30 November 2026. The plan or the strength was changed.",
        "2026年11月30日：Metformin 10粒。用藥計劃或強度改變了。",
        "10 tabletter Metformin, 30. november 2026. Planen eller styrken blev ændret.",
    ]) {
        assert!(html.contains(words), "{html}");
    }
    // Alone it is no count.
    let mut story = Story::new([medicine_one()]);
    story.say(stock::take_back_unused(Unused {
        medicine: id(1),
        ..unused
    }));
    assert_eq!(Stock::of(story.record(), story.medicine(1)), None);
    story.say_at("2026-11-30 07:00", stock::add(id(1), Quantity::whole(28)));
    story.say(stock::take_back_unused(Unused {
        medicine: id(1),
        ..unused
    }));
    let stock = Stock::of(story.record(), story.medicine(1)).unwrap();
    assert_eq!(stock.left, Left::Has(Quantity::whole(18)));
}

fn medicine_one() -> Medicine {
    medicine(1, "Any", &[], "2026-11-01 00:00", daily(&["08:00"]))
}

/// What is kept is written as ever: an old backup must read the same.
#[test]
fn packs_organisers_and_what_was_unused_are_written_as_ever() {
    let medicine = MedicineId::new(chrono::DateTime::UNIX_EPOCH.fixed_offset(), [1; 10]);
    let of = serde_json::to_string(&medicine).unwrap();
    for text in [
        format!(r#"{{"pack_dated":{{"medicine":{of}}}}}"#),
        format!(
            r#"{{"pack_dated":{{"medicine":{of},"expires":"2027-03-31","opened":"2026-11-20","keeps_days":28}}}}"#
        ),
        format!(
            r#"{{"taken_back":{{"medicine":{of},"amount":{{"quantity":"10","unit":"tablet"}},"why":"past_its_day"}}}}"#
        ),
        r#"{"organiser_filled":{"first":"2026-11-30"}}"#.to_owned(),
        r#"{"organiser_filled":{"first":"2026-11-30","checked_by":"Jo"}}"#.to_owned(),
    ] {
        let event: Event = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string(&event).unwrap(), text);
        assert_eq!(event.dose_day(), None, "it is always read");
    }
}
