//! The next prescription, one way to the pharmacy, a journey, and one box for
//! two.

use domain::amount::{Quantity, Unit};
use domain::event::Event;
use domain::gesture::stock;
use domain::id::{Id, MedicineId, PersonId};
use domain::medicine::{Medicine, Status};
use domain::supply::{
    AskBy, AskByReason, BoxUser, Forecast, NoDay, Prescription, RunOut, Trip, TripItem, TripNeed,
    TripStock, errand, forecast, trip_list,
};
use screens::fetching;
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::support::*;

const NOW: &str = "2026-11-30 07:30";

/// Medicines by number, each one tablet a day at 08:00, and how many were
/// counted.
fn counted(numbers: &[(u32, u32)]) -> Story {
    let medicines = numbers.iter().map(|(number, _)| {
        let label = format!("Medicine {number}");
        Medicine {
            plans: vec![plan(*number, 0, "2026-11-01 00:00", daily(&["08:00"]))],
            ..medicine(*number, &label, &[], "2026-11-01 00:00", daily(&["08:00"]))
        }
    });
    let mut story = Story::new(medicines);
    story.say_at("2026-11-30 07:00", stock::count(id(99), Quantity::ZERO));
    for (number, left) in numbers {
        story.say(stock::count(id(*number), Quantity::whole(*left)));
    }
    story
}

fn out(story: &Story, number: u32) -> RunOut {
    let now = story.at(NOW);
    let out = match forecast(story.record(), story.medicine(number), &story.zone, now) {
        Forecast::Until(out) => Ok(out),
        Forecast::NoDay(why) => Err(why),
    };
    out.unwrap()
}

fn nothing() -> Prescription {
    Prescription::nothing_of(id(1))
}

/// One a day, 62 left, ordered in seven days.
#[test]
fn ac_waste_what_lasts_long_after_the_next_order_may_not_be_needed() {
    let mut story = counted(&[(1, 62)]);
    let known = Prescription {
        next_order: Some(date("2026-12-07")),
        ..nothing()
    };
    story.say(stock::prescription(known));
    let known = &story.record().prescriptions[&id::<MedicineId>(1)].value;
    let now = story.at(NOW);
    let found = forecast(story.record(), story.medicine(1), &story.zone, now);
    let said = |language: Language| {
        fetching::prescription(Some(known), &found, date("2026-11-30"), language.text())
    };
    assert_eq!(
        Language::ALL.map(said),
        [
            [
                "You will have 55 days left when you order. You may not need this item — ask the pharmacy."
            ],
            ["訂藥時你還有55天的份量。你可能不需要這種藥——請問藥房。"],
            [
                "Du har 55 dage tilbage, når du bestiller. Måske behøver du den ikke – spørg apoteket."
            ],
        ]
    );
    for (left, days) in [(34, None), (35, Some(28)), (36, Some(29))] {
        let story = counted(&[(1, left)]);
        let found = known.may_not_need(&out(&story, 1), date("2026-11-30"));
        assert_eq!(found, days, "{left}");
    }
    let passed = known.may_not_need(&out(&story, 1), date("2026-12-08"));
    assert_eq!(passed, None, "an order of the past");
}

/// Ten left: the last full day is 9 December.
#[test]
fn the_day_to_ask_by_leaves_the_pharmacy_its_days_and_the_prescription_in_force() {
    use AskByReason::{PharmacyDays, PrescriptionEnds};
    let story = counted(&[(1, 10)]);
    let out = out(&story, 1);
    let today = date("2026-11-30");
    for (what, days, last_day, expected) in [
        ("nothing known", None, None, None),
        (
            "five days",
            Some(5),
            None,
            Some(("2026-12-04", PharmacyDays(5))),
        ),
        (
            "no day",
            Some(0),
            None,
            Some(("2026-12-09", PharmacyDays(0))),
        ),
        (
            "too late for it",
            Some(20),
            None,
            Some(("2026-11-30", PharmacyDays(20))),
        ),
        (
            "ends before",
            Some(2),
            Some("2026-12-02"),
            Some(("2026-12-02", PrescriptionEnds)),
        ),
        (
            "ends later",
            Some(5),
            Some("2026-12-05"),
            Some(("2026-12-04", PharmacyDays(5))),
        ),
        ("ends after it runs out", None, Some("2026-12-10"), None),
        ("over", None, Some("2026-11-29"), None),
    ] {
        let known = Prescription {
            pharmacy_days: days,
            last_day: last_day.map(date),
            ..nothing()
        };
        let expected = expected.map(|(day, because)| AskBy {
            day: date(day),
            because,
        });
        assert_eq!(known.ask_by(&out, today), expected, "{what}");
        assert_eq!(known.is_over(today), what == "over", "{what}");
    }
}

#[test]
fn one_way_to_the_pharmacy_covers_what_runs_out_about_the_same_time() {
    // Last full days: 10 December, 15 December, 24 December, 25 December.
    for (left, day, together) in [
        (
            vec![(1, 16), (2, 11), (3, 25)],
            Some("2026-12-10"),
            vec![2, 1, 3],
        ),
        (
            vec![(1, 16), (2, 11), (3, 26)],
            Some("2026-12-10"),
            vec![2, 1],
        ),
        (vec![(1, 11)], None, vec![]),
        (vec![(1, 11), (2, 400)], None, vec![]),
        (vec![(1, 40), (2, 40)], None, vec![]),
        // Nothing is left for today.
        (vec![(1, 0), (2, 1)], Some("2026-11-30"), vec![1, 2]),
    ] {
        let story = counted(&left);
        let now = story.at(NOW);
        let found = errand(story.record(), &story.zone, now);
        assert_eq!(
            found.as_ref().map(|errand| errand.day),
            day.map(date),
            "{left:?}"
        );
        let together: Vec<MedicineId> = together.into_iter().map(id).collect();
        let medicines = found.map(|errand| errand.medicines).unwrap_or_default();
        assert_eq!(medicines, together, "{left:?}");
    }
    let story = counted(&[(1, 16), (2, 11), (3, 25)]);
    let now = story.at(NOW);
    let found = errand(story.record(), &story.zone, now).unwrap();
    assert_eq!(
        Language::ALL.map(|language| fetching::errand(story.record(), &found, language.text())),
        [
            "On Thursday 10 December you could fetch 3 medicines in one go: Medicine 2, Medicine 1 and Medicine 3.",
            "12月10日（星期四）你可以一次過取3種藥：Medicine 2、Medicine 1及Medicine 3。",
            "Du kunne hente 3 slags medicin på én gang torsdag 10. december: Medicine 2, Medicine 1 og Medicine 3.",
        ]
    );
}

fn trip(from: &str, until: &str, spare_days: u16) -> Trip {
    Trip {
        from: date(from),
        until: date(until),
        spare_days,
    }
}

fn needs(story: &Story, trip: Trip) -> Vec<TripItem> {
    trip_list(story.record(), trip, &story.zone, story.at(NOW))
}

/// Ten days away and three to spare; ten tablets are taken before.
#[test]
fn what_to_take_along_is_what_the_plans_ask_for_and_what_is_spare() {
    for (left, there) in [
        (23, TripStock::Enough),
        (
            20,
            TripStock::TooLittle {
                missing: Quantity::whole(3),
                first: Some(date("2026-12-20")),
            },
        ),
        (
            4,
            TripStock::TooLittle {
                missing: Quantity::whole(19),
                first: Some(date("2026-12-04")),
            },
        ),
    ] {
        let story = counted(&[(1, left)]);
        let found = needs(&story, trip("2026-12-10", "2026-12-19", 3));
        let need = TripNeed::Known {
            all: vec![tablets("13")],
            spare: vec![tablets("3")],
            there,
        };
        let medicine = id(1);
        assert_eq!(found, [TripItem { medicine, need }], "{left}");
    }
    let story = counted(&[(1, 0)]);
    let found = needs(&story, trip("2026-11-30", "2026-11-30", 0));
    let TripNeed::Known { all, spare, .. } = &found[0].need else {
        panic!("{found:?}");
    };
    assert_eq!(
        (all.as_slice(), spare.as_slice()),
        ([tablets("1")].as_slice(), [].as_slice())
    );
}

#[test]
fn what_no_plan_can_say_of_a_journey_is_asked_and_what_is_over_is_left_out() {
    let taken = |schedule| medicine(1, "Any", &[], "2026-11-01 00:00", schedule);
    let on_hold = Medicine {
        statuses: vec![status(
            "2026-11-01 00:00",
            Status::Paused {
                why: None,
                until: None,
            },
        )],
        ..taken(daily(&["08:00"]))
    };
    let ended = domain::plan::Ending::LastDay(date("2026-12-05"));
    let course = timed(domain::plan::DayPattern::EveryDay, &["08:00"], ended);
    for (what, medicine, expected) in [
        (
            "needed",
            taken(when_needed("2", None, None)),
            Some(NoDay::WhenNeeded),
        ),
        (
            "directed",
            taken(domain::plan::Schedule::AsDirected),
            Some(NoDay::AsDirected),
        ),
        ("on hold", on_hold, Some(NoDay::OnHold)),
        ("over by then", taken(course), None),
    ] {
        let story = Story::new([medicine]);
        let found = needs(&story, trip("2026-12-10", "2026-12-19", 3));
        let found: Vec<_> = found.into_iter().map(|item| item.need).collect();
        let expected: Vec<_> = expected.map(TripNeed::Unknown).into_iter().collect();
        assert_eq!(found, expected, "{what}");
    }
    let uncounted = Story::new([taken(daily(&["08:00"]))]);
    let found = needs(&uncounted, trip("2026-12-10", "2026-12-10", 0));
    let there = TripStock::NotCounted;
    assert!(matches!(&found[0].need, TripNeed::Known { there: found, .. } if *found == there));
    assert_eq!(tablets("1").unit, Unit::Tablet);
}

/// Mary, one tablet of amlodipine every day, 11 counted on 30 November.
fn mary() -> (Desk, PersonId, MedicineId) {
    let desk = Desk::at("2026-11-30T07:30");
    let person = desk.person("Mary");
    let taken = Medicine {
        id: desk.fresh(),
        ..medicine(1, "Amlodipine", &[], "2026-11-01 00:00", daily(&["08:00"]))
    };
    desk.commit(person, Event::MedicineSaved(Box::new(taken.clone())));
    desk.commit(person, stock::count(taken.id, Quantity::whole(11)));
    (desk, person, taken.id)
}

#[test]
fn what_is_known_of_the_prescription_is_said_with_what_is_left() {
    let (desk, person, medicine) = mary();
    let known = Prescription {
        repeats: Some(2),
        last_day: Some(date("2027-03-01")),
        pharmacy_days: Some(5),
        next_order: None,
        medicine,
    };
    desk.commit(person, stock::prescription(known));
    for page in [Page::Stock(medicine), Page::Supplies] {
        let html = desk.draw(Language::English, person, page);
        for words in [
            "To have it in time, ask your pharmacy by Saturday 5 December. You wrote that they need 5 days.",
            "It can be fetched 2 more times.",
            "It can be used until 1 March 2027.",
        ] {
            assert!(html.contains(words), "{words}: {html}");
        }
    }
    let html = desk.draw(Language::English, person, Page::Prescription(medicine));
    assert!(html.contains("value=\"2027-03-01\""), "{html}");
    let none = Prescription {
        repeats: Some(0),
        last_day: Some(date("2026-11-01")),
        ..known
    };
    desk.commit(person, stock::prescription(none));
    let html = desk.draw(Language::English, person, Page::Stock(medicine));
    assert!(
        html.contains("It cannot be fetched again on this prescription."),
        "{html}"
    );
    assert!(
        html.contains("It could be used until 1 November 2026. Ask about a new one."),
        "{html}"
    );
}

/// Said by one, it stands on the page of both.
#[test]
fn a_box_for_two_says_on_both_pages_whose_doses_are_counted() {
    let (desk, sam, of_sam) = mary();
    let anna = desk.person("Anna");
    let theirs = Medicine {
        id: desk.fresh(),
        ..medicine(2, "amlodipine", &[], "2026-11-01 00:00", daily(&["09:00"]))
    };
    let of_anna = theirs.id;
    desk.commit(anna, Event::MedicineSaved(Box::new(theirs)));
    let html = desk.draw(Language::English, sam, Page::Shared(of_sam));
    assert!(
        html.contains("Anna") && html.contains("Somebody else"),
        "{html}"
    );
    desk.commit(sam, stock::share(of_sam, BoxUser::Person(anna)));
    for (person, page, words) in [
        (
            sam,
            Page::Stock(of_sam),
            "This box is also used by Anna; Concord counts only Mary’s doses.",
        ),
        (
            anna,
            Page::Stock(of_anna),
            "This box is also used by Mary; Concord counts only Anna’s doses.",
        ),
    ] {
        let html = desk.draw(Language::English, person, page);
        assert!(html.contains(words), "{html}");
    }
    desk.commit(sam, stock::share(of_sam, BoxUser::Named(name("Jo"))));
    let html = desk.draw(Language::English, sam, Page::Stock(of_sam));
    assert!(
        html.contains("also used by Jo;") && !html.contains("Anna"),
        "{html}"
    );
    desk.commit(sam, stock::share(of_sam, BoxUser::Nobody));
    for (person, medicine) in [(sam, of_sam), (anna, of_anna)] {
        let html = desk.draw(Language::English, person, Page::Stock(medicine));
        assert!(!html.contains("also used"), "{html}");
    }
}

/// What is kept is written as ever: an old backup must read the same.
#[test]
fn prescriptions_and_boxes_are_written_as_ever() {
    let medicine = MedicineId::new(chrono::DateTime::UNIX_EPOCH.fixed_offset(), [1; 10]);
    let of = serde_json::to_string(&medicine).unwrap();
    for text in [
        format!(r#"{{"prescription_saved":{{"medicine":{of}}}}}"#),
        format!(
            r#"{{"prescription_saved":{{"medicine":{of},"repeats":2,"last_day":"2027-03-01","pharmacy_days":5,"next_order":"2026-12-07"}}}}"#
        ),
        format!(r#"{{"box_shared":{{"medicine":{of},"with":"nobody"}}}}"#),
        format!(r#"{{"box_shared":{{"medicine":{of},"with":{{"person":{of}}}}}}}"#),
        format!(r#"{{"box_shared":{{"medicine":{of},"with":{{"named":"Jo"}}}}}}"#),
    ] {
        let event: Event = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string(&event).unwrap(), text);
        assert_eq!(event.dose_day(), None, "it is always read");
    }
    let far = format!(r#"{{"prescription_saved":{{"medicine":{of},"last_day":"2350-01-01"}}}}"#);
    assert!(serde_json::from_str::<Event>(&far).is_err());
}
