//! What was recorded, in two plain numbers.

use std::collections::BTreeMap;

use domain::adherence::{Tally, tally};
use domain::agenda::DoseState;
use domain::dose::{Counts, Outcome, Reason};
use domain::id::MedicineId;
use domain::reminder::{self, manner::ReminderManner};

use crate::support::*;

fn fortnight() -> Story {
    let times = daily(&["08:00"]);
    Story::new([medicine(1, "Any", &[], "2026-05-01 00:00", times)])
}

fn tally_of(story: &Story, now: &str) -> Tally {
    let days = (date("2026-05-01"), date("2026-05-14"));
    let now = story.at(now);
    tally(story.record(), id::<MedicineId>(1), days, &story.zone, now)
}

/// AC-ADH: 14 due, 10 taken, 1 told to hold, 3 forgotten: 10 of 13.
#[test]
fn ac_adh_ten_of_thirteen() {
    let mut story = fortnight();
    for day in 1..=10 {
        story.take(1, &format!("2026-05-{day:02}"), "08:00");
    }
    story.leave_out(1, "2026-05-11", "08:00", Reason::HeldTold(name("Dr Shah")));
    for day in 12..=14 {
        story.leave_out(1, &format!("2026-05-{day}"), "08:00", Reason::Forgot);
    }
    let found = tally_of(&story, "2026-05-15 00:00");
    assert_eq!((found.taken, found.due()), (10, 13));
    assert_eq!((found.neither, found.no_record), (1, 0));
}

#[test]
fn no_record_is_a_gap_and_what_has_not_come_is_not_due() {
    let mut story = fortnight();
    story.take(1, "2026-05-01", "08:00");
    let found = tally_of(&story, "2026-05-03 14:00");
    assert_eq!((found.taken, found.no_record, found.due()), (1, 2, 3));
}

/// AC-NT-2: not sure is in neither number, and nothing asks again.
#[test]
fn ac_nt_2_unsure_counts_nowhere_and_is_not_asked_again() {
    let mut story = fortnight();
    let dose = story.dose(1, "2026-05-01", "08:00");
    story.answer(&dose, Outcome::Unsure);
    let found = tally_of(&story, "2026-05-01 08:10");
    assert_eq!((found.taken, found.due(), found.neither), (0, 0, 1));
    let doses = story.doses("2026-05-01", "2026-05-01 08:10");
    assert!(matches!(doses[0].state, DoseState::Answered(_)));
    let now = story.at("2026-05-01 08:10");
    assert!(
        reminder::calls(
            &doses,
            &BTreeMap::default(),
            &ReminderManner::default(),
            now
        )
        .is_empty()
    );
}

/// The table of reasons: which count against "recorded as taken".
#[test]
fn every_reason_counts_as_the_table_says() {
    let jo = || name("Jo");
    for (reason, counts) in [
        (Reason::Forgot, Counts::NotTaken),
        (Reason::Asleep, Counts::NotTaken),
        (Reason::Away, Counts::NotTaken),
        (Reason::NoStock, Counts::NotTaken),
        (Reason::Practical, Counts::NotTaken),
        (Reason::CouldNotSwallow, Counts::NotTaken),
        (Reason::Declined(None), Counts::NotTaken),
        (Reason::Unwell, Counts::NotTaken),
        (Reason::Vomited, Counts::Taken),
        (Reason::GivenByOther(jo()), Counts::Taken),
        (Reason::HeldTold(jo()), Counts::Neither),
        (Reason::PlanReading, Counts::Neither),
        (Reason::NilByMouth, Counts::Neither),
        (Reason::Hospital, Counts::Neither),
        (Reason::Leave, Counts::Neither),
        (Reason::Spoiled, Counts::Neither),
        (Reason::Ended(jo()), Counts::Neither),
    ] {
        assert_eq!(
            Outcome::NotTaken(reason.clone()).counts(),
            counts,
            "{reason:?}"
        );
    }
}
