//! Moving the times of a person to another zone: the gap, what stays, and what
//! was.

use chrono::Duration;
use domain::agenda::{self, DoseState};
use domain::concordance::raised;
use domain::event::Event;
use domain::gesture::medicine::follows_the_others;
use domain::medicine::{DoseForm, Medicine, Status};
use domain::supply::Trip;
use domain::travel::{self, Move, Way};

use crate::support::{Story, at, daily, date, medicine, status, zone};

const HONG_KONG: &str = "Asia/Hong_Kong";
const LONDON: &str = "Europe/London";

fn once_a_day(number: u32, label: &str) -> Medicine {
    medicine(
        number,
        label,
        &[(label, 1)],
        "2026-01-01 00:00",
        daily(&["08:00"]),
    )
}

/// What a switch from one zone to the other means at a local time there.
fn moves(from: &str, to: &str, when: &str, medicines: &[Medicine]) -> Vec<Move> {
    let story = Story::in_zone(from, medicines.to_vec());
    let to = zone(to);
    let now = story.zone.moment(&at(&to, when));
    travel::moves(story.record(), &story.zone, &to, now)
}

fn hours(found: &[Move]) -> Vec<Option<i64>> {
    found
        .iter()
        .map(|one| one.gap.map(|gap| gap.num_hours()))
        .collect()
}

#[test]
fn ac_tz_1_hong_kong_to_london_is_31_hours_and_back_17() {
    let statin = [once_a_day(1, "atorvastatin")];
    for (from, to, when, expected) in [
        (HONG_KONG, LONDON, "2026-07-11 00:30", 31),
        (HONG_KONG, LONDON, "2026-07-10 21:00", 31),
        (LONDON, HONG_KONG, "2026-07-11 06:00", 17),
        (LONDON, HONG_KONG, "2026-07-11 09:00", 17),
    ] {
        let found = moves(from, to, when, &statin);
        assert_eq!(hours(&found), [Some(expected)], "{from} {to} {when}");
        assert_eq!(found[0].way, Way::GoesAlong);
    }
}

#[test]
fn ac_tz_1_a_pill_against_pregnancy_does_not_switch_with_the_rest() {
    let medicines = [once_a_day(1, "atorvastatin"), once_a_day(2, "desogestrel")];
    let found = moves(HONG_KONG, LONDON, "2026-07-11 00:30", &medicines);
    assert_eq!(hours(&found), [Some(31), Some(31)]);
    assert_eq!(found[0].medicine.label.as_str(), "desogestrel");
    assert_eq!(
        [found[0].way, found[1].way],
        [Way::AskFirst, Way::GoesAlong]
    );
}

fn trip(from: &str, until: &str) -> Trip {
    Trip {
        from: date(from),
        until: date(until),
        spare_days: 0,
    }
}

/// AC-TZ-1 before the journey: both ways at once.
#[test]
fn a_journey_that_is_planned_is_31_hours_there_and_17_back_and_the_pill_is_asked_about() {
    let medicines = vec![once_a_day(1, "atorvastatin"), once_a_day(2, "desogestrel")];
    let story = Story::in_zone(HONG_KONG, medicines);
    let there = zone(LONDON);
    let trip = trip("2026-07-11", "2026-07-25");
    let found = travel::crossings(story.record(), trip, &story.zone, &there);
    let told: Vec<_> = found
        .iter()
        .map(|one| {
            let hours = |gap: Option<Duration>| gap.map(|gap| gap.num_hours());
            let name = one.medicine.label.as_str();
            (name, hours(one.there), hours(one.back), one.way)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("desogestrel", Some(31), Some(17), Way::AskFirst),
            ("atorvastatin", Some(31), Some(17), Way::GoesAlong),
        ]
    );
}

#[test]
fn how_far_the_clocks_there_are_ahead_is_told_for_the_first_day_and_the_last() {
    for (home, to, from, until, first, last) in [
        (HONG_KONG, LONDON, "2026-07-11", "2026-07-25", -7, -7),
        (LONDON, HONG_KONG, "2026-07-11", "2026-07-25", 7, 7),
        // Clocks go back in London a week before New York.
        (
            LONDON,
            "America/New_York",
            "2026-10-20",
            "2026-10-28",
            -5,
            -4,
        ),
        (LONDON, "Europe/Lisbon", "2026-10-20", "2026-10-28", 0, 0),
    ] {
        let (home, there) = (zone(home), zone(to));
        let (on_first, on_last) = travel::ahead(trip(from, until), &home, &there);
        let hours = (on_first.num_hours(), on_last.num_hours());
        assert_eq!(hours, (first, last), "{to} {from}");
    }
}

#[test]
fn a_medicine_that_begins_on_the_journey_is_told_for_the_way_back() {
    let begins = medicine(1, "Course", &[], "2026-07-20 00:00", daily(&["08:00"]));
    let story = Story::in_zone(HONG_KONG, vec![begins]);
    let trip = trip("2026-07-11", "2026-07-25");
    let found = travel::crossings(story.record(), trip, &story.zone, &zone(LONDON));
    let told: Vec<_> = found
        .iter()
        .map(|one| (one.there, one.back.map(|gap| gap.num_hours())))
        .collect();
    assert_eq!(told, [(None, Some(17))]);
}

#[test]
fn which_medicines_are_asked_about_first() {
    for (label, to, way) in [
        ("insulin", LONDON, Way::AskFirst),
        ("insulin", "Asia/Tokyo", Way::GoesAlong),
        // Three hours, and four.
        ("insulin", "Asia/Karachi", Way::GoesAlong),
        ("insulin", "Asia/Dubai", Way::AskFirst),
        ("warfarin", "Asia/Tokyo", Way::AskFirst),
        ("lamotrigine", "Asia/Tokyo", Way::AskFirst),
        ("levodopa", LONDON, Way::AskFirst),
        ("tacrolimus", LONDON, Way::AskFirst),
        ("dolutegravir", LONDON, Way::AskFirst),
        ("hydrocortisone", LONDON, Way::AskFirst),
        ("desogestrel", "Asia/Singapore", Way::GoesAlong),
        ("metformin", LONDON, Way::GoesAlong),
    ] {
        let one = Medicine {
            form: DoseForm::Injection,
            ..once_a_day(1, label)
        };
        let found = moves(HONG_KONG, to, "2026-07-11 07:30", &[one]);
        assert_eq!(found[0].way, way, "{label} {to}");
    }
}

#[test]
fn a_dose_the_clocks_jumped_over_is_not_the_next_one() {
    let often = medicine(
        1,
        "Often",
        &[],
        "2026-01-01 00:00",
        daily(&["08:00", "12:00", "16:00"]),
    );
    // 08:30 in London is 15:30 in Hong Kong: 12:00 there has passed.
    let found = moves(LONDON, HONG_KONG, "2026-07-11 15:30", &[often]);
    assert_eq!(hours(&found), [Some(1)]);
}

/// Seven hours on, 15:00 there is the moment at which 08:00 was taken here.
#[test]
fn the_next_dose_is_never_the_one_that_was_just_due() {
    let times = daily(&["08:00", "15:00"]);
    let twice = medicine(1, "Twice", &[], "2026-01-01 00:00", times);
    let found = moves(LONDON, HONG_KONG, "2026-07-11 15:30", &[twice]);
    assert_eq!(hours(&found), [Some(17)]);
}

#[test]
fn a_medicine_that_has_not_begun_is_moved_too_and_has_no_gap() {
    let begins = medicine(
        1,
        "desogestrel",
        &[("desogestrel", 1)],
        "2026-07-12 00:00",
        daily(&["08:00"]),
    );
    let found = moves(HONG_KONG, LONDON, "2026-07-11 00:30", &[begins]);
    assert_eq!(hours(&found), [None]);
    assert_eq!(found[0].way, Way::AskFirst);
}

#[test]
fn a_plan_without_times_is_never_moved() {
    let when_needed = medicine(
        1,
        "Painkiller",
        &[],
        "2026-01-01 00:00",
        crate::support::when_needed("2", Some(4), None),
    );
    assert_eq!(
        moves(HONG_KONG, LONDON, "2026-07-11 07:00", &[when_needed]),
        []
    );
    let insulin = medicine(
        1,
        "insulin",
        &[("insulin", 1)],
        "2026-01-01 00:00",
        crate::support::when_needed("4", Some(4), None),
    );
    let mut story = Story::in_zone(HONG_KONG, [insulin]);
    switched(&mut story);
    assert_eq!(story.medicine(1).kept_on, None);
}

#[test]
fn a_medicine_on_hold_or_ended_has_no_next_dose_to_move() {
    let hold = Status::Paused {
        why: None,
        until: None,
    };
    for stands in [hold, Status::Stopped { why: None }] {
        let mut resting = once_a_day(1, "atorvastatin");
        let since = status("2026-07-01 00:00", stands.clone());
        resting.statuses.push(since);
        let found = moves(HONG_KONG, LONDON, "2026-07-11 00:30", &[resting]);
        assert_eq!(found, [], "{stands:?}");
    }
}

/// A journey from Hong Kong to London with a statin and a pill.
fn journey() -> Story {
    Story::in_zone(
        HONG_KONG,
        [once_a_day(1, "atorvastatin"), once_a_day(2, "desogestrel")],
    )
}

fn switched(story: &mut Story) {
    let london = zone(LONDON);
    let now = at(&london, "2026-07-11 00:30").to_utc();
    let event = travel::switch(story.record(), &story.zone, &london, now);
    story.say(event);
    story.zone = london.beside(vec![zone(HONG_KONG)]);
}

fn dues(story: &Story, day: &str) -> Vec<String> {
    let now = story.at("2026-07-11 00:40");
    agenda::on(story.record(), date(day), &story.zone, now)
        .iter()
        .map(|dose| dose.due.format("%Y-%m-%d %H:%M").to_string())
        .collect()
}

#[test]
fn what_must_be_asked_about_stays_on_its_hours_until_somebody_was_asked() {
    let mut story = journey();
    switched(&mut story);
    let home = &story.record().person.home;
    assert_eq!(home.0.as_str(), LONDON);
    // 08:00 in Hong Kong is 01:00 in London.
    assert_eq!(
        dues(&story, "2026-07-11"),
        ["2026-07-11 01:00", "2026-07-11 08:00"]
    );
    let keys: Vec<&str> = raised(story.record(), story.at("2026-07-11 00:40"))
        .iter()
        .map(|raised| raised.rule.key())
        .collect();
    assert!(keys.contains(&"other-zone"), "{keys:?}");

    let seen = story.record().seen(story.medicine(2).id).unwrap();
    story.say(follows_the_others(&seen).unwrap());
    assert_eq!(
        dues(&story, "2026-07-11"),
        ["2026-07-11 08:00", "2026-07-11 08:00"]
    );
}

#[test]
fn back_home_nothing_is_left_behind() {
    let mut story = journey();
    let before = story.medicine(2).clone();
    switched(&mut story);
    assert_eq!(
        story.medicine(2).kept_on.as_ref(),
        Some(zone(HONG_KONG).name())
    );
    let hong_kong = zone(HONG_KONG);
    let now = at(&hong_kong, "2026-07-20 09:00");
    let found = travel::moves(story.record(), &story.zone, &hong_kong, now);
    assert_eq!(found.len(), 1, "only the statin went along: {found:?}");
    let event = travel::switch(story.record(), &story.zone, &hong_kong, now.to_utc());
    story.say(event);
    assert_eq!(story.medicine(2), &before);
}

#[test]
fn a_kept_dose_near_midnight_is_on_the_day_it_rings() {
    let late = medicine(
        1,
        "desogestrel",
        &[("desogestrel", 1)],
        "2026-01-01 00:00",
        daily(&["05:00"]),
    );
    let mut story = Story::in_zone(HONG_KONG, [late]);
    switched(&mut story);
    for day in ["2026-07-11", "2026-07-12"] {
        assert_eq!(dues(&story, day), [format!("{day} 22:00")]);
    }
    let now = story.at("2026-07-11 21:00");
    let next = agenda::next_dose(story.record(), story.medicine(1), &story.zone, now, 3);
    assert_eq!(next.map(|dose| dose.due - now), Some(Duration::hours(1)));
}

#[test]
fn what_was_taken_on_time_stays_on_time_after_the_journey() {
    let mut story = Story::in_zone(LONDON, [once_a_day(1, "atorvastatin")]);
    let before = story.dose(1, "2026-07-09", "08:00");
    story.take(1, "2026-07-09", "08:00");
    let hong_kong = zone(HONG_KONG);
    let now = at(&hong_kong, "2026-07-11 07:00").to_utc();
    let event = travel::switch(story.record(), &story.zone, &hong_kong, now);
    assert!(matches!(event, Event::PersonChanged(_)));
    story.say(event);
    story.zone = hong_kong;
    let after = story.doses("2026-07-09", "2026-07-11 07:00")[0].clone();
    assert_eq!(after.due, before.due);
    assert!(matches!(after.state, DoseState::Answered(_)));
}
