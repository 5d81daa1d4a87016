//! What is read at start and later: enough of it to show what holds.

use domain::agenda::seldom;
use domain::amount::Quantity;
use domain::plan::{Every, Interval};
use domain::supply;

use super::*;
use crate::support::{Story, daily, date, from_last, id, medicine, weeks};

/// A record of one tablet a day since New Year, counted and taken long before
/// the days that are read at start; and the entry of a second count.
fn counted_long_ago() -> (Vec<Row>, EntryId) {
    let tablet = medicine(1, "Any", &[], "2026-01-01 00:00", daily(&["20:00"]));
    let mut story = Story::new([tablet]);
    let count = |left| Event::StockCounted {
        medicine: id(1),
        left: Quantity::whole(left),
    };
    let evening = story.dose(1, "2026-01-09", "20:00");
    story.say_at("2026-01-10 00:10", count(60));
    // The evening's tablet, taken after midnight and so after the count.
    story.say_at(
        "2026-01-10 00:30",
        Event::DoseRecorded(DoseRecord {
            dose: DoseKey::Planned(evening.id),
            medicine: evening.medicine,
            due: Some(evening.due),
            outcome: Outcome::Taken {
                at: story.at("2026-01-10 00:30"),
                amount: evening.amount.unwrap(),
            },
            note: None,
            site: None,
        }),
    );
    for day in ["2026-01-10", "2026-01-11", "2026-05-03"] {
        story.take(1, day, "20:00");
    }
    let again = story.say_at("2026-05-04 07:00", count(30));
    (story.journal.entries().filter_map(row).collect(), again)
}

fn left(bench: &Bench) -> Option<String> {
    let left = bench.ledger.read_person(id(1), |record| {
        supply::left(record, record.medicine(id(1)).unwrap())
    });
    left.flatten().map(|left| left.at_hand().to_string())
}

/// A ledger that has read a memory with these rows.
fn holding(rows: &[Row]) -> Bench {
    let memory = Memory::default();
    now(memory.append(rows.to_vec())).unwrap();
    Bench::on(&memory)
}

/// However the record came here, and although doses of so long ago are not read
/// at start.
#[test]
fn what_is_left_counts_every_dose_since_the_last_count() {
    let (rows, again) = counted_long_ago();
    let (again_id, mut once) = (again.to_string(), rows.clone());
    once.retain(|row| row.id != again_id);

    let file = now(holding(&once).ledger.back_up("0.1.0")).unwrap();
    let backup = exchange::backup::read(file.as_bytes()).unwrap();
    let restored = Bench::on(&Memory::default());
    now(restored.ledger.restore(&backup)).unwrap();

    let (replaced, _) = Bench::with_mary();
    now(replaced.memory.replace(once.clone())).unwrap();
    now(replaced.ledger.catch_up());

    let here = holding(&rows);
    let elsewhere = Bench::on(&here.memory);
    assert_eq!(left(&here).as_deref(), Some("30"));
    now(here.ledger.undo(id(1), again)).unwrap();
    now(elsewhere.ledger.catch_up());

    for (how, bench) in [
        ("opened", holding(&once)),
        ("restored", restored),
        ("put there by another window", replaced),
        ("the newer count taken back", here),
        ("the newer count taken back in another window", elsewhere),
    ] {
        assert_eq!(left(&bench).as_deref(), Some("56"), "{how}");
    }
}

/// An injection that was given long before the days that are read at start tells when the
/// next is due, and is not asked for again.
#[test]
fn an_injection_given_long_ago_still_counts() {
    for (every, given, next) in [
        (
            Interval::Months(Every::new(6).unwrap()),
            "2025-12-02",
            "2026-06-02",
        ),
        (
            Interval::Months(Every::new(6).unwrap()),
            "2025-12-12",
            "2026-06-12",
        ),
        // Nothing was given for long: it is late, and counted from what was.
        (weeks(8), "2025-12-02", "2026-01-27"),
    ] {
        let plan = from_last(every, "2025-12-02");
        let mut story = Story::new([medicine(1, "Any", &[], "2025-11-01 00:00", plan)]);
        let [dose] = story
            .doses("2025-12-02", "2025-12-02 09:00")
            .try_into()
            .unwrap();
        let at = story.at(&format!("{given} 10:00"));
        let amount = dose.amount.unwrap();
        story.answer(&dose, Outcome::Taken { at, amount });
        let rows: Vec<Row> = story.journal.entries().filter_map(row).collect();
        let bench = holding(&rows);
        let told = bench.ledger.read_person(id(1), |record| {
            let plan = &record.medicine(id(1))?.plans[0];
            seldom::next_counted(record, plan)
        });
        assert_eq!(told.flatten(), Some(date(next)), "{given}");
    }
}

/// What nobody counted needs no doses of long ago.
#[test]
fn without_a_count_no_more_is_read_than_the_last_hundred_days() {
    let memory = Memory::default();
    now(memory.append(history(300, 1))).unwrap();
    let bench = Bench::on(&memory);
    let days = bench.journal();
    let oldest = days.entries().filter_map(|entry| entry.event.dose_day());
    assert_eq!(oldest.min(), Some(date("2026-01-24")));
}

fn strange(number: usize) -> Row {
    Row {
        id: number.to_string(),
        day: None,
        json: format!("{{\"cut off {number}"),
    }
}

/// Told once for each: those read at start, those another window saved since,
/// and those that were left out.
#[test]
fn every_entry_that_is_not_shown_is_counted_once() {
    for (at_start, since, left_out) in [
        (0, 0, 0),
        (0, 1, 0),
        (1, 0, 0),
        (1, 2, 0),
        (2, 3, 0),
        (0, 1, 1),
        (2, 2, 1),
        (3, 3, 2),
    ] {
        let memory = Memory::default();
        now(memory.append((0..at_start).map(strange).collect())).unwrap();
        let bench = Bench::on(&memory);
        let out = 100..100 + left_out;
        bench.ledger.leave_out(out.clone().map(|id| id.to_string()));
        let more = (at_start..at_start + since).chain(out).map(strange);
        now(memory.append(more.collect())).unwrap();
        let ready = LedgerState::Ready {
            unreadable: at_start + since + left_out,
            integrity: Integrity::Whole,
        };
        let what = format!("{at_start}, {since}, {left_out}");
        now(bench.ledger.catch_up());
        assert_eq!(bench.ledger.state(), ready, "{what}");
        assert_eq!(bench.ledger.left_out(), left_out, "{what}");
        now(bench.ledger.reload());
        assert_eq!(bench.ledger.state(), ready, "{what}, read anew");
    }
}

/// What is known to have been there when a start went well is not left out after
/// a fall, so doses that were not read count too.
#[test]
fn every_entry_that_is_stored_counts_whether_it_was_read_or_not() {
    let memory = Memory::default();
    let stored = || memory.rows().len() as u64;
    assert_eq!(Bench::on(&memory).ledger.stored(), 0);
    now(memory.append(history(300, 1))).unwrap();
    let bench = Bench::on(&memory);
    assert_eq!(bench.ledger.stored(), stored());
    let mary = PersonId::new(at(), [1; 10]);
    now(bench.ledger.commit(mary, person(mary, "Mary Smith"))).unwrap();
    assert_eq!(bench.ledger.stored(), stored());
    now(memory.append(vec![strange(1)])).unwrap();
    now(bench.ledger.catch_up());
    assert_eq!(bench.ledger.stored(), 303);
}

#[test]
fn people_are_told_of_a_clock_that_is_more_than_five_minutes_behind() {
    let (bench, _) = Bench::with_mary();
    let newest = bench.journal().newest().unwrap().at;
    for (behind, is_told) in [
        (-60, false),
        (0, false),
        (5, false),
        (6, true),
        (60 * 24 * 400, true),
    ] {
        let shown = newest - Duration::minutes(behind);
        assert_eq!(bench.ledger.is_clock_behind(shown), is_told, "{behind}");
    }
    let empty = Bench::on(&Memory::default());
    assert!(!empty.ledger.is_clock_behind(at()));
}
