//! The when-needed ledger across products.

use chrono::Duration;
use domain::as_needed::{self, Allowed, Breach, Measure, already_in};
use domain::dose::Reason;
use domain::id::MedicineId;
use domain::medicine::{Identity, Ingredient, Medicine};
use proptest::prelude::*;

use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

fn co_codamol() -> Medicine {
    let parts = [("codeine", 8), ("paracetamol", 500)];
    medicine(
        1,
        "Co-codamol",
        &parts,
        EARLY,
        when_needed("2", Some(4), Some(8)),
    )
}

fn paracetamol() -> Medicine {
    let parts = [("paracetamol", 500)];
    medicine(
        2,
        "Paracetamol",
        &parts,
        EARLY,
        when_needed("2", Some(4), Some(8)),
    )
}

/// The story of AC-PRN-1.
fn day() -> Story {
    let mut story = Story::new([co_codamol(), paracetamol()]);
    story.take_extra(1, "2026-05-04 10:00", "2");
    story.take_extra(2, "2026-05-04 14:00", "2");
    story.take_extra(2, "2026-05-04 18:00", "2");
    story
}

fn of_paracetamol(found: &as_needed::NextDose) -> &as_needed::Line {
    let line = found.lines.iter().find(|line| {
        line.ingredient
            .as_ref()
            .is_some_and(|i| i.as_str() == "paracetamol")
    });
    line.unwrap()
}

const MILLIGRAM: u64 = 1000;

#[test]
fn ac_prn_1_the_gap_counts_over_all_products() {
    let story = day();
    let now = story.at("2026-05-04 21:00");
    let found = as_needed::next(story.record(), story.medicine(2), now).unwrap();
    assert_eq!(found.when, Allowed::From(story.at("2026-05-04 22:00")));
    let line = of_paracetamol(&found);
    assert_eq!(line.taken, Measure::Micrograms(3000 * MILLIGRAM));
    assert_eq!(line.most, Some(Measure::Micrograms(4000 * MILLIGRAM)));
    assert_eq!(line.from, [id::<MedicineId>(1), id(2)]);
    assert!(line.uncounted.is_empty());
}

#[test]
fn ac_prn_2_the_most_in_a_day_waits_for_a_dose_to_leave_the_window() {
    let mut story = day();
    story.take_extra(2, "2026-05-04 22:30", "2");
    let now = story.at("2026-05-04 22:31");
    let found = as_needed::next(story.record(), story.medicine(2), now).unwrap();
    assert_eq!(found.when, Allowed::From(story.at("2026-05-05 10:00")));
    assert_eq!(
        of_paracetamol(&found).taken,
        Measure::Micrograms(4000 * MILLIGRAM)
    );
}

/// Over the limit is told, and saved all the same.
#[test]
fn ac_g5_a_dose_over_the_limit_is_saved_and_warned_about() {
    let mut story = day();
    story.take_extra(2, "2026-05-04 22:30", "2");
    let late = story.at("2026-05-04 23:00");
    let over = as_needed::breach(story.record(), story.medicine(2), late, tablets("2"));
    assert_eq!(over, Some(Breach::OverMost));
    story.take_extra(2, "2026-05-04 23:00", "2");
    let found = as_needed::next(story.record(), story.medicine(2), late).unwrap();
    assert_eq!(
        of_paracetamol(&found).taken,
        Measure::Micrograms(5000 * MILLIGRAM)
    );
}

#[test]
fn ac_prn_3_an_ingredient_that_is_already_on_the_list_is_named() {
    let story = day();
    let remedy = medicine(
        3,
        "Cold remedy",
        &[("paracetamol", 300)],
        EARLY,
        when_needed("1", None, None),
    );
    let found = already_in(story.record(), remedy.ingredients(), None);
    assert_eq!(
        found,
        [(name("paracetamol"), vec![id::<MedicineId>(1), id(2)])]
    );
    let other = medicine(
        3,
        "Other",
        &[("loratadine", 10)],
        EARLY,
        when_needed("1", None, None),
    );
    assert!(already_in(story.record(), other.ingredients(), None).is_empty());
}

#[test]
fn without_a_gap_or_a_most_no_time_is_given() {
    for (gap, most) in [(None, Some(8)), (Some(4), None), (None, None)] {
        let schedule = when_needed("2", gap, most);
        let story = Story::new([medicine(1, "Any", &[("paracetamol", 500)], EARLY, schedule)]);
        let now = story.at("2026-05-04 12:00");
        let found = as_needed::next(story.record(), story.medicine(1), now).unwrap();
        assert_eq!(found.when, Allowed::Unknown, "{gap:?} {most:?}");
    }
}

#[test]
fn a_dose_over_the_most_in_a_day_is_never_allowed() {
    let schedule = when_needed("3", Some(4), Some(2));
    let story = Story::new([medicine(1, "Any", &[], EARLY, schedule)]);
    let found = as_needed::next(
        story.record(),
        story.medicine(1),
        story.at("2026-05-04 12:00"),
    );
    assert_eq!(found.unwrap().when, Allowed::Never);
}

/// Each ingredient is held against its own doses; the one that waits longest
/// counts, wherever it stands in the list of what is in the medicine.
#[test]
fn of_two_ingredients_the_one_that_allows_the_next_dose_later_counts() {
    let codeine = medicine(
        3,
        "Codeine",
        &[("codeine", 8)],
        EARLY,
        when_needed("2", Some(4), Some(8)),
    );
    for (first, second) in [(2, 3), (3, 2)] {
        let mut story = Story::new([co_codamol(), paracetamol(), codeine.clone()]);
        story.take_extra(first, "2026-05-04 10:00", "2");
        story.take_extra(second, "2026-05-04 12:00", "2");
        let now = story.at("2026-05-04 13:00");
        let found = as_needed::next(story.record(), story.medicine(1), now).unwrap();
        assert_eq!(
            found.when,
            Allowed::From(story.at("2026-05-04 16:00")),
            "{first} then {second}"
        );
    }
}

/// A strength that nobody entered cannot be added up, but its gap is kept.
#[test]
fn a_product_of_unknown_strength_still_keeps_the_gap() {
    let mut unknown = paracetamol();
    unknown.identity = Identity::Catalogue {
        id: name("paracetamol"),
        ingredients: vec![Ingredient {
            name: name("paracetamol"),
            strength: None,
        }],
    };
    for asked in [1, 2] {
        let mut story = Story::new([co_codamol(), unknown.clone()]);
        story.take_extra(3 - asked, "2026-05-04 10:00", "2");
        let now = story.at("2026-05-04 11:00");
        let found = as_needed::next(story.record(), story.medicine(asked), now).unwrap();
        assert_eq!(
            found.when,
            Allowed::From(story.at("2026-05-04 14:00")),
            "{asked}"
        );
        assert_eq!(of_paracetamol(&found).uncounted, [id::<MedicineId>(2)]);
    }
}

/// A dose with a fixed time counts too, as does one that somebody else gave.
#[test]
fn doses_with_a_time_count_and_are_warned_about() {
    let fixed = medicine(
        3,
        "Regular",
        &[("paracetamol", 500)],
        EARLY,
        daily(&["08:00", "12:00"]),
    );
    let mut story = Story::new([co_codamol(), fixed]);
    story.take(3, "2026-05-04", "08:00");
    story.leave_out(3, "2026-05-04", "12:00", Reason::GivenByOther(name("Jo")));
    let now = story.at("2026-05-04 13:00");
    let found = as_needed::next(story.record(), story.medicine(1), now).unwrap();
    assert_eq!(found.when, Allowed::From(story.at("2026-05-04 16:00")));
    assert_eq!(
        of_paracetamol(&found).taken,
        Measure::Micrograms(1000 * MILLIGRAM)
    );
    for (amount, expected) in [("1", Breach::TooSoon), ("7", Breach::OverMost)] {
        let found = as_needed::breach(story.record(), story.medicine(3), now, tablets(amount));
        assert_eq!(found, Some(expected));
    }
    let tomorrow = story.at("2026-05-06 08:00");
    assert_eq!(
        as_needed::breach(story.record(), story.medicine(3), tomorrow, tablets("2")),
        None
    );
}

/// The strictest gap and limit among the products count, those stopped not.
#[test]
fn the_strictest_label_counts() {
    let strict = medicine(
        3,
        "Strict",
        &[("paracetamol", 500)],
        EARLY,
        when_needed("1", Some(6), Some(4)),
    );
    let mut story = Story::new([paracetamol(), strict]);
    story.take_extra(2, "2026-05-04 10:00", "2");
    let now = story.at("2026-05-04 11:00");
    let found = as_needed::next(story.record(), story.medicine(2), now).unwrap();
    assert_eq!(found.when, Allowed::From(story.at("2026-05-04 16:00")));
    assert_eq!(
        of_paracetamol(&found).most,
        Some(Measure::Micrograms(2000 * MILLIGRAM))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Never earlier than gap and limit allow, and never later: found again by
    /// trying every minute.
    #[test]
    fn the_next_dose_is_the_first_minute_that_keeps_both_limits(
        history in prop::collection::vec((0i64..2400, 1u32..4, 1u32..3), 0..14),
        planned in 1u32..4,
        (gap_hours, most) in (0u32..9, 1u32..10),
    ) {
        let own = when_needed(&planned.to_string(), Some(gap_hours), Some(most));
        let asked = medicine(1, "Asked", &[("paracetamol", 500)], EARLY, own);
        let other = medicine(2, "Other", &[("paracetamol", 250)], EARLY, daily(&[]));
        let mut story = Story::new([asked, other]);
        let start = local("2026-03-28 00:00");
        let clock = |minute: i64| (start + Duration::minutes(minute)).format("%Y-%m-%d %H:%M").to_string();
        // In tablets of 250 milligrams; by real minutes, also over a clock change.
        let mut doses = Vec::new();
        for (minute, number, product) in history {
            let at = story.at(&clock(minute));
            let weight = if product == 1 { number * 2 } else { number };
            doses.push((at, weight, (product == 1).then_some(number)));
            story.take_extra(product, &clock(minute), &number.to_string());
        }
        let now = story.at(&clock(2400));
        let found = as_needed::next(story.record(), story.medicine(1), now).unwrap().when;
        let keeps = |at| {
            let gap_kept = doses.iter().all(|(t, ..)| at - *t >= Duration::hours(i64::from(gap_hours)));
            let window = |t| t > at - Duration::hours(24) && t <= at;
            let sum: u32 = doses.iter().filter(|d| window(d.0)).map(|d| d.1).sum();
            let count: u32 = doses.iter().filter(|d| window(d.0)).filter_map(|d| d.2).sum();
            gap_kept && sum + planned * 2 <= most * 2 && count + planned <= most
        };
        let first = (0..=24 * 60).map(|m| now + Duration::minutes(m)).find(|at| keeps(*at));
        let expected = match first {
            None => Allowed::Never,
            Some(at) if at == now => Allowed::Now,
            Some(at) => Allowed::From(at),
        };
        prop_assert_eq!(found, expected);
    }
}
