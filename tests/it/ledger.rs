//! The ledger: saved before shown, undo, and reading in parts.

#![allow(clippy::unwrap_used, clippy::panic)]

mod copies;
mod keepers;
mod meanwhile;
mod reading;
mod restoring;

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use chrono::{DateTime, Duration, FixedOffset, NaiveDate, Utc};
use concord::device::clock::Stopped;
use concord::device::random::{Counting, Random};
use concord::ledger::{Ledger, LedgerState, Sources, row};
use domain::concordance::{
    About, Agreed, Decision, DecisionError, Origin, Privacy, Question, QuestionState, Urgency,
};
use domain::dose::{DoseId, DoseKey, DoseRecord, Outcome};
use domain::event::{Entry, Event};
use domain::id::{EntryId, Id, MedicineId, PersonId, PlanId, QuestionId};
use domain::journal::Journal;
use domain::person::{Country, Keeper, Person, Role};
use domain::record::PersonRecord;
use domain::words::{Name, Words};
use domain::zone::{Moment, Zone, ZoneName};
use leptos::prelude::Owner;
use proptest::prelude::*;
use storage::{
    BackUpError, CommitError, Database, Fault, Integrity, KeptTwice, LoadError, Memory,
    MemoryShelf, Rescuable, RescueError, Row, SaveError, SecondCopy, Storage,
};

use super::concordance::decision;
use super::storage::now;

/// A ledger on a bench: its storage and clock can be reached.
pub struct Bench {
    pub ledger: Ledger,
    pub memory: Memory,
    pub clock: Stopped,
    random: Counting,
    _owner: Owner,
}

pub fn start() -> DateTime<Utc> {
    "2026-05-04T08:00:00Z".parse().unwrap()
}

fn hong_kong() -> Zone {
    let name = ZoneName(Name::parse("Asia/Hong_Kong").unwrap());
    Zone::fixed(name, FixedOffset::east_opt(8 * 3600).unwrap())
}

impl Bench {
    /// A ledger that has read the memory.
    pub fn on(memory: &Memory) -> Self {
        Self::over(memory, Rc::new(memory.clone()))
    }

    fn over(memory: &Memory, storage: Rc<dyn Rescuable>) -> Self {
        let bench = Self::unopened(memory, storage);
        now(bench.ledger.open());
        bench
    }

    /// A ledger that has read nothing yet.
    fn unopened(memory: &Memory, storage: Rc<dyn Rescuable>) -> Self {
        let owner = Owner::new_root(None);
        owner.set();
        let clock = Stopped {
            at: Rc::new(Cell::new(start())),
            zone: hong_kong(),
        };
        let random = Counting::default();
        let ledger = Ledger::new(Sources {
            storage,
            clock: Rc::new(clock.clone()),
            random: Rc::new(random.clone()),
        });
        Self {
            ledger,
            memory: memory.clone(),
            clock,
            random,
            _owner: owner,
        }
    }

    /// A ledger of an empty memory, with one person.
    pub fn with_mary() -> (Self, PersonId) {
        let bench = Self::on(&Memory::default());
        let mary = bench.ledger.fresh();
        now(bench.ledger.commit(mary, person(mary, "Mary"))).unwrap();
        (bench, mary)
    }

    fn pass(&self, time: Duration) {
        self.clock.at.set(self.clock.at.get() + time);
    }

    fn journal(&self) -> Journal {
        self.ledger.read(Clone::clone)
    }
}

pub fn person(id: PersonId, name: &str) -> Event {
    Event::PersonSaved(Person {
        id,
        name: Name::parse(name).unwrap(),
        keeper: Keeper::Themself,
        born: None,
        allergies: domain::person::Allergies::NotAsked,
        country: Country::HongKong,
        home: ZoneName(Name::parse("Asia/Hong_Kong").unwrap()),
        day: domain::person::DayShape::default(),
        contacts: Vec::new(),
        health: Box::default(),
    })
}

fn question(id: QuestionId, words: &str) -> Event {
    Event::QuestionSaved(Question {
        id,
        words: Words::parse(words).unwrap(),
        about: About::General,
        to: Role::Pharmacist,
        urgency: Urgency::NextVisit,
        origin: Origin::Person,
        privacy: Privacy::Shared,
        state: QuestionState::Open,
    })
}

fn at() -> Moment {
    start().fixed_offset()
}

fn taken(date: NaiveDate, slot: u8) -> Event {
    Event::DoseRecorded(DoseRecord {
        dose: DoseKey::Planned(DoseId {
            plan: PlanId::new(at(), [5; 10]),
            revision: 0,
            date,
            slot,
            act: domain::dose::Act::Use,
        }),
        medicine: MedicineId::new(at(), [6; 10]),
        due: None,
        outcome: Outcome::Unsure,
        note: None,
        site: None,
    })
}

#[test]
fn taking_back_is_a_gesture_that_can_be_taken_back() {
    let (bench, mary) = Bench::with_mary();
    let asked = question(bench.ledger.fresh(), "With food?");
    let saved = now(bench.ledger.commit(mary, asked)).unwrap();
    let open = || {
        let count = |record: &PersonRecord| record.open_questions().len();
        bench.ledger.read_person(mary, count).unwrap()
    };
    assert_eq!(open(), 1);
    let undone = now(bench.ledger.undo(mary, saved)).unwrap();
    assert_eq!(open(), 0);
    let gesture = bench.ledger.newest_gesture().unwrap();
    assert_eq!(gesture.entry.id, undone);
    assert!(matches!(gesture.entry.event, Event::Undone { entry, .. } if entry == saved));
    now(bench.ledger.undo(mary, undone)).unwrap();
    assert_eq!(open(), 1);
}

#[test]
fn what_is_not_saved_is_not_shown() {
    for error in [SaveError::Full, SaveError::Unavailable, SaveError::Failed] {
        let (bench, mary) = Bench::with_mary();
        let (shown, rows) = (bench.journal(), bench.memory.rows());
        let gesture = bench.ledger.newest_gesture();
        let saved = gesture.clone().unwrap().entry.id;
        bench.memory.set_fault(Fault::Save(error));
        let refused = Err(CommitError::NotSaved(error));
        let asked = question(bench.ledger.fresh(), "With food?");
        assert_eq!(now(bench.ledger.commit(mary, asked.clone())), refused);
        assert_eq!(now(bench.ledger.undo(mary, saved)), refused);
        assert_eq!((bench.journal(), bench.memory.rows()), (shown, rows));
        assert_eq!(bench.ledger.newest_gesture(), gesture);
        // And the next try works.
        bench.memory.set_fault(Fault::None);
        now(bench.ledger.commit(mary, asked)).unwrap();
        assert_eq!(bench.memory.rows().len(), 2);
    }
}

#[test]
fn nothing_is_shown_while_it_is_being_saved() {
    let bench = Bench::on(&Memory::default());
    bench.memory.hold_saves();
    let mary = bench.ledger.fresh();
    let mut saving: Pin<Box<dyn Future<Output = _>>> =
        Box::pin(bench.ledger.commit(mary, person(mary, "Mary")));
    let mut context = Context::from_waker(Waker::noop());
    assert!(saving.as_mut().poll(&mut context).is_pending());
    assert!(bench.journal().is_empty());
    assert_eq!(bench.ledger.newest_gesture(), None);
    bench.memory.let_one_through();
    assert!(matches!(
        saving.as_mut().poll(&mut context),
        Poll::Ready(Ok(_))
    ));
    assert_eq!(bench.journal().len(), 1);
}

#[test]
fn a_storage_that_does_not_open_takes_no_entry() {
    for error in [
        LoadError::Unavailable,
        LoadError::Broken,
        LoadError::Newer,
        LoadError::NotFetched,
    ] {
        let memory = Memory::default();
        memory.set_fault(Fault::Load(error));
        let bench = Bench::on(&memory);
        assert_eq!(bench.ledger.state(), LedgerState::Closed(error));
        let mary = bench.ledger.fresh();
        let refused = now(bench.ledger.commit(mary, person(mary, "Mary")));
        assert_eq!(refused, Err(CommitError::NotOpen));
        assert!(memory.rows().is_empty());
    }
}

/// Fault 59, order kept.
#[test]
fn a_clock_set_back_keeps_the_order_of_entries() {
    let (bench, mary) = Bench::with_mary();
    let mut ids = vec![];
    for (number, days) in [0, -2, -400, 1].into_iter().enumerate() {
        bench.pass(Duration::days(days));
        let asked = question(bench.ledger.fresh(), &format!("Question {number}?"));
        ids.push(now(bench.ledger.commit(mary, asked)).unwrap());
    }
    let journal = bench.journal();
    let order: Vec<EntryId> = journal.entries().skip(1).map(|entry| entry.id).collect();
    assert_eq!(order, ids);
    let now_at = bench.ledger.now_at(&hong_kong());
    assert!(bench.ledger.is_clock_behind(now_at));
    assert_eq!(Bench::on(&bench.memory).journal(), journal);
}

/// A full disk while the app is open.
#[test]
fn a_record_stays_in_sight_when_storage_fails() {
    for (fault, error, refused) in [
        (
            Fault::Load(LoadError::Broken),
            LoadError::Broken,
            SaveError::Failed,
        ),
        (
            Fault::Load(LoadError::Full),
            LoadError::Full,
            SaveError::Full,
        ),
        (
            Fault::Load(LoadError::Unavailable),
            LoadError::Unavailable,
            SaveError::Failed,
        ),
    ] {
        let (bench, mary) = Bench::with_mary();
        let asked = |words| question(bench.ledger.fresh(), words);
        now(bench.ledger.commit(mary, asked("With food?"))).unwrap();
        let shown = bench.journal();
        bench.memory.set_fault(fault);
        now(bench.ledger.reload());
        assert_eq!(bench.ledger.state(), LedgerState::Failing(error));
        assert_eq!(bench.journal(), shown, "{fault:?}");
        let not_saved = now(bench.ledger.commit(mary, asked("And milk?")));
        assert_eq!(not_saved, Err(CommitError::NotSaved(refused)));
        assert_eq!(bench.journal(), shown, "{fault:?}");
        // Everything goes out as a file while storage gives nothing.
        let rescued = now(bench.ledger.rescue_to_file("0.1.0")).unwrap();
        let backup = exchange::backup::read(rescued.text.as_bytes()).unwrap();
        assert_eq!(
            (rescued.entries, rescued.database),
            (2, Database::Refused(error))
        );
        assert!(backup.lines.iter().all(|line| line.entry().is_some()));
        // And once it answers, all is as it was.
        bench.memory.set_fault(Fault::None);
        now(bench.ledger.commit(mary, asked("And milk?"))).unwrap();
        assert!(matches!(bench.ledger.state(), LedgerState::Ready { .. }));
        assert_eq!(bench.memory.rows().len(), 3);
    }
}

#[test]
fn a_device_without_room_is_said_to_be_full_until_it_has_room() {
    let (bench, mary) = Bench::with_mary();
    bench.memory.set_fault(Fault::Save(SaveError::Full));
    let asked = question(bench.ledger.fresh(), "With food?");
    let not_saved = now(bench.ledger.commit(mary, asked.clone()));
    assert_eq!(not_saved, Err(CommitError::NotSaved(SaveError::Full)));
    assert_eq!(bench.ledger.state(), LedgerState::Failing(LoadError::Full));
    let rescued = now(bench.ledger.rescue_to_file("0.1.0")).unwrap();
    assert_eq!((rescued.entries, rescued.database), (1, Database::Read));
    bench.memory.set_fault(Fault::None);
    now(bench.ledger.commit(mary, asked)).unwrap();
    assert!(matches!(bench.ledger.state(), LedgerState::Ready { .. }));
}

/// Before the first entry there is nothing to keep in sight.
#[test]
fn an_empty_record_that_fails_is_closed() {
    let bench = Bench::on(&Memory::default());
    bench.memory.set_fault(Fault::Load(LoadError::Broken));
    now(bench.ledger.reload());
    assert_eq!(bench.ledger.state(), LedgerState::Closed(LoadError::Broken));
    let nothing = now(bench.ledger.rescue_to_file("0.1.0"));
    assert_eq!(nothing, Err(BackUpError::NotRead(LoadError::Broken)));
}

#[test]
fn what_storage_lost_while_the_app_was_open_is_saved_again() {
    let (bench, mary) = Bench::with_mary();
    let asked = question(bench.ledger.fresh(), "With food?");
    now(bench.ledger.commit(mary, asked)).unwrap();
    let (shown, rows) = (bench.journal(), bench.memory.rows());
    bench.memory.set_fault(Fault::Load(LoadError::Broken));
    now(bench.ledger.reload());
    // The browser made a new, empty database in its place.
    bench.memory.lose_all();
    bench.memory.set_fault(Fault::None);
    now(bench.ledger.reload());
    assert!(matches!(bench.ledger.state(), LedgerState::Ready { .. }));
    assert_eq!((bench.journal(), bench.memory.rows()), (shown, rows));
}

/// And a database that vanished while its copy is still there.
#[test]
fn a_database_that_vanished_while_open_gets_back_what_memory_holds() {
    let memory = Memory::default();
    let copy = SecondCopy::new(Rc::new(MemoryShelf::default()));
    let kept = KeptTwice::new(Rc::new(memory.clone()), copy, Rc::new(|_| {}));
    let bench = Bench::over(&memory, Rc::new(kept.clone()));
    let mary = bench.ledger.fresh();
    now(bench.ledger.commit(mary, person(mary, "Mary"))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    let asked = question(bench.ledger.fresh(), "With food?");
    now(bench.ledger.commit(mary, asked)).unwrap();
    let shown = bench.journal();
    memory.lose_all();
    now(bench.ledger.reload());
    assert_eq!(bench.journal(), shown);
    assert_eq!(memory.rows().len(), 2);
    let (unreadable, integrity) = (0, Integrity::Whole);
    assert_eq!(
        bench.ledger.state(),
        LedgerState::Ready {
            unreadable,
            integrity
        }
    );
}

/// Putting the copy back writes everything anew; what is being saved meanwhile
/// must not fall between.
#[test]
fn a_copy_is_put_back_when_all_that_was_begun_before_is_saved() {
    let memory = Memory::default();
    let copy = SecondCopy::new(Rc::new(MemoryShelf::default()));
    let kept = KeptTwice::new(Rc::new(memory.clone()), copy, Rc::new(|_| {}));
    let bench = Bench::over(&memory, Rc::new(kept.clone()));
    let mary = bench.ledger.fresh();
    now(bench.ledger.commit(mary, person(mary, "Mary"))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    memory.hold_saves();
    let asked = question(bench.ledger.fresh(), "With food?");
    let mut saving = Box::pin(bench.ledger.commit(mary, asked));
    let mut putting_back = Box::pin(bench.ledger.restore_copy());
    let mut context = Context::from_waker(Waker::noop());
    assert!(putting_back.as_mut().poll(&mut context).is_pending());
    assert!(saving.as_mut().poll(&mut context).is_pending());
    assert!(putting_back.as_mut().poll(&mut context).is_pending());
    memory.let_all_through();
    assert!(saving.as_mut().poll(&mut context).is_ready());
    let back = putting_back.as_mut().poll(&mut context);
    assert_eq!(back, Poll::Ready(Ok(0)));
    assert_eq!(memory.rows().len(), 2);
    assert_eq!(bench.journal().len(), 2);
}

/// A storage that keeps nothing twice says so.
#[test]
fn without_a_second_copy_there_is_none_to_bring_back() {
    let (bench, _) = Bench::with_mary();
    let rows = bench.memory.rows();
    assert_eq!(now(bench.ledger.restore_copy()), Err(RescueError::NoCopy));
    assert_eq!(
        now(bench.ledger.rescue_database()),
        Err(RescueError::NoCopy)
    );
    now(bench.ledger.forget_copy());
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    assert_eq!(now(bench.ledger.ids_reached()), ids);
    assert_eq!(bench.memory.rows(), rows);
}

/// What the app fell over is left out: kept, counted, carried out, and back when
/// it is asked for.
#[test]
fn rows_that_are_left_out_are_kept_counted_and_carried_out() {
    let (bench, mary) = Bench::with_mary();
    for words in ["With food?", "And milk?"] {
        let asked = question(bench.ledger.fresh(), words);
        now(bench.ledger.commit(mary, asked)).unwrap();
    }
    let (all, rows) = (bench.journal(), bench.memory.rows());
    let again = Bench::on(&bench.memory);
    again.ledger.leave_out([rows[1].id.clone()]);
    now(again.ledger.reload());
    let integrity = Integrity::Whole;
    let expected = LedgerState::Ready {
        unreadable: 1,
        integrity,
    };
    assert_eq!(again.ledger.state(), expected);
    assert_eq!((again.ledger.left_out(), again.journal().len()), (1, 2));
    let asked = question(again.ledger.fresh(), "Now?");
    for _ in 0..50 {
        let _: EntryId = again.ledger.fresh();
    }
    now(again.ledger.commit(mary, asked)).unwrap();
    assert_eq!(again.memory.rows()[..3], rows);
    let rescued = now(again.ledger.rescue_to_file("0.1.0")).unwrap();
    assert_eq!((rescued.entries, rescued.database), (4, Database::Read));
    again.ledger.leave_out([]);
    now(again.ledger.reload());
    assert_eq!(again.journal().len(), all.len() + 1);
}

/// Whatever the clock showed when something was saved, it is there again after a
/// reload, in its order, and can be taken back.
#[test]
fn what_was_saved_under_a_wrong_clock_is_read_again() {
    for shown in [
        "-262143-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "1999-12-31T23:59:59Z",
        "2100-12-31T23:59:59.999Z",
        "2106-02-07T06:28:15Z",
        "9999-12-31T23:59:59Z",
        "+262142-12-31T23:59:59Z",
    ] {
        let memory = Memory::default();
        let bench = Bench::on(&memory);
        bench.clock.at.set(shown.parse().unwrap());
        let mary = bench.ledger.fresh();
        now(bench.ledger.commit(mary, person(mary, "Mary"))).unwrap();
        let mut ids = vec![];
        for number in 0..20 {
            let asked = question(bench.ledger.fresh(), &format!("Question {number}?"));
            ids.push(now(bench.ledger.commit(mary, asked)).unwrap());
        }
        now(bench.ledger.undo(mary, ids[0])).unwrap();
        // The clock is right again.
        bench.clock.at.set(start());
        now(bench.ledger.commit(mary, person(mary, "Mary Smith"))).unwrap();
        let again = Bench::on(&memory);
        let state = again.ledger.state();
        let (unreadable, integrity) = (0, Integrity::Whole);
        assert_eq!(
            state,
            LedgerState::Ready {
                unreadable,
                integrity
            },
            "{shown}"
        );
        assert_eq!(again.journal(), bench.journal(), "{shown}");
        let order: Vec<EntryId> = again.journal().entries().map(|entry| entry.id).collect();
        assert_eq!(order[1..=20], ids, "{shown}");
        let name = again.ledger.read_person(mary, |record| {
            assert_eq!(record.open_questions().len(), 19, "{shown}");
            record.person.name.to_string()
        });
        assert_eq!(name.unwrap(), "Mary Smith", "{shown}");
    }
}

/// What cannot be read again must not be shown as saved, however it came to be.
#[test]
fn an_entry_that_could_not_be_read_again_is_not_saved() {
    let (bench, mary) = Bench::with_mary();
    let rows = bench.memory.rows();
    for date in [NaiveDate::MIN, NaiveDate::MAX] {
        let refused = now(bench.ledger.commit(mary, taken(date, 0)));
        assert_eq!(refused, Err(CommitError::Unreadable));
    }
    assert_eq!(bench.memory.rows(), rows);
}

/// Nobody is told that they agreed to the only choice there was.
#[test]
fn a_decision_that_is_not_whole_is_not_saved_alone_or_among_others() {
    let (bench, mary) = Bench::with_mary();
    let rows = bench.memory.rows();
    let whole = decision(Agreed::NotYet);
    let mut cut = whole.clone();
    cut.choices.truncate(1);
    cut.chosen = 0;
    let decided = |decision: &Decision| Event::DecisionSaved(Box::new(decision.clone()));
    let asked = question(bench.ledger.fresh(), "With food?");
    let among = |decision| Event::Together(vec![asked.clone(), decided(decision)]);
    for event in [
        decided(&cut),
        among(&cut),
        Event::Together(vec![among(&cut)]),
    ] {
        let refused = now(bench.ledger.commit(mary, event));
        assert_eq!(
            refused,
            Err(CommitError::Decision(DecisionError::OneChoice))
        );
        assert_eq!(bench.memory.rows(), rows);
    }
    for event in [decided(&whole), among(&whole)] {
        now(bench.ledger.commit(mary, event)).unwrap();
    }
}

/// Fault 44.
#[test]
fn an_entry_of_a_newer_version_is_counted_kept_and_carried_out_untouched() {
    let (bench, mary) = Bench::with_mary();
    let strange = [
        r#"{"id":"0198aaaa-aaaa-7bbb-8ccc-dddddddddddd","event":{"type":"dreamt","n":1e400},"\ud800":[ 1 ,2]}"#,
        "{\"cut off",
        "",
    ];
    let rows = strange.iter().enumerate().map(|(number, text)| Row {
        id: number.to_string(),
        day: None,
        json: (*text).to_owned(),
    });
    now(bench.memory.append(rows.collect())).unwrap();
    let again = Bench::on(&bench.memory);
    let state = again.ledger.state();
    assert_eq!(
        state,
        LedgerState::Ready {
            unreadable: 3,
            integrity: Integrity::Whole
        }
    );
    now(again.ledger.commit(mary, person(mary, "Mary Smith"))).unwrap();
    let written = now(again.ledger.back_up("0.1.0")).unwrap();
    let read = exchange::backup::read(written.as_bytes()).unwrap();
    let texts: Vec<_> = read
        .lines
        .iter()
        .map(exchange::backup::BackupLine::text)
        .collect();
    assert_eq!(texts[1..4], strange);
}

#[test]
fn another_tab_shows_what_this_one_saved_and_loses_nothing() {
    let (one, mary) = Bench::with_mary();
    let two = Bench::on(&one.memory);
    // Both tabs are given different chance.
    for _ in 0..50 {
        let _: EntryId = two.ledger.fresh();
    }
    for number in 0..6 {
        let tab = if number % 2 == 0 { &one } else { &two };
        let asked = question(tab.ledger.fresh(), &format!("Question {number}?"));
        now(tab.ledger.commit(mary, asked)).unwrap();
    }
    now(one.ledger.catch_up());
    now(two.ledger.catch_up());
    assert_eq!(one.journal().len(), 7);
    assert_eq!(one.journal(), two.journal());
    assert_eq!(one.journal(), Bench::on(&one.memory).journal());
    // Somebody erased everything in one tab.
    now(one.memory.replace(Vec::new())).unwrap();
    now(two.ledger.catch_up());
    assert!(two.journal().is_empty());
}

/// Entries of doses on the days before the start, and a person before them.
fn history(days: i64, doses_a_day: u8) -> Vec<Row> {
    let mary = PersonId::new(at(), [1; 10]);
    let entry = |number: i64, event| {
        let at = at() - Duration::days(days + 1) + Duration::minutes(number * 10);
        let mut chance = [0; 10];
        chance[..8].copy_from_slice(&number.to_be_bytes());
        row(&Entry {
            id: EntryId::new(at, chance),
            at,
            by: domain::person::Actor::Themself,
            person: mary,
            event,
        })
        .unwrap()
    };
    let mut rows = vec![entry(0, person(mary, "Mary"))];
    let mut number = 0;
    for day in 0..days {
        let date = (start() - Duration::days(days - day)).date_naive();
        for slot in 0..doses_a_day {
            number += 1;
            rows.push(entry(number, taken(date, slot)));
        }
    }
    rows
}

#[test]
fn reading_in_parts_gives_what_reading_at_once_gives() {
    let memory = Memory::default();
    let rows = history(300, 3);
    now(memory.append(rows.clone())).unwrap();
    let bench = Bench::on(&memory);
    assert_eq!(bench.journal().len(), 1 + 3 * 100);
    for back in [150, 120, 301] {
        let day = (start() - Duration::days(back)).date_naive();
        assert_eq!(now(bench.ledger.read_back_to(day)), Ok(()));
    }
    let (entries, _) = concord::ledger::readable(&rows);
    assert_eq!(bench.journal(), Journal::new(entries));
}

/// Five years of more than thirty doses a day.
#[test]
fn sixty_thousand_entries_open_with_the_last_hundred_days_alone() {
    let memory = Memory::default();
    let rows = history(1825, 33);
    assert_eq!(rows.len(), 60_226);
    now(memory.append(rows)).unwrap();
    let bench = Bench::on(&memory);
    assert_eq!(bench.journal().len(), 1 + 33 * 100);
    let mary = PersonId::new(at(), [1; 10]);
    now(bench.ledger.commit(mary, person(mary, "Mary Smith"))).unwrap();
    let written = now(bench.ledger.back_up("0.1.0")).unwrap();
    assert!(written.len() < exchange::backup::MOST_BYTES);
}

/// What a person may do, drawn by chance.
#[derive(Clone, Debug)]
enum Act {
    Rename(u8),
    Ask(u8),
    Record(u8, u8),
    Both(u8),
    TakeBack(prop::sample::Index),
    Wait(i16),
    Reopen,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        any::<u8>().prop_map(Act::Rename),
        (0..4_u8).prop_map(Act::Ask),
        (0..4_u8, 0..3_u8).prop_map(|(day, slot)| Act::Record(day, slot)),
        (0..4_u8).prop_map(Act::Both),
        any::<prop::sample::Index>().prop_map(Act::TakeBack),
        any::<prop::sample::Index>().prop_map(Act::TakeBack),
        (-3000..3000_i16).prop_map(Act::Wait),
        Just(Act::Reopen),
    ]
}

/// The model: entries, and which earlier one each takes back.
struct Kept {
    entry: Entry,
    takes_back: Option<usize>,
}

/// An entry counts unless one that counts takes it back.
fn counts(kept: &[Kept], place: usize) -> bool {
    let mut later = kept.iter().enumerate().skip(place + 1);
    !later.any(|(by, taker)| taker.takes_back == Some(place) && counts(kept, by))
}

/// What began something is not taken back from under what came later.
fn is_built_on(kept: &[Kept], place: usize) -> bool {
    let others = |range: std::ops::Range<usize>| {
        range
            .filter(|at| kept[*at].takes_back.is_none() && counts(kept, *at))
            .map(|at| &kept[at].entry.event)
    };
    let (mut before, mut after) = (others(0..place), others(place + 1..kept.len()));
    match &kept[place].entry.event {
        Event::PersonSaved(_) => {
            !before.any(|event| matches!(event, Event::PersonSaved(_))) && after.next().is_some()
        }
        Event::QuestionSaved(asked) => {
            let is_same = |event: &Event| matches!(event, Event::QuestionSaved(other) if other.id == asked.id);
            !before.any(is_same) && after.any(is_same)
        }
        _ => false,
    }
}

fn expected(kept: &[Kept]) -> Journal {
    let counting = kept
        .iter()
        .enumerate()
        .filter(|(place, kept_one)| kept_one.takes_back.is_none() && counts(kept, *place));
    Journal::new(counting.map(|(_, kept)| kept.entry.clone()))
}

fn event_of(act: &Act, mary: PersonId) -> Option<Event> {
    let day = |day: u8| start().date_naive() - Duration::days(day.into());
    Some(match act {
        Act::Rename(name) => person(mary, &format!("Mary {name}")),
        Act::Ask(which) => question(
            QuestionId::new(at(), [*which; 10]),
            &format!("Why {which}?"),
        ),
        Act::Record(date, slot) => taken(day(*date), *slot),
        Act::Both(date) => Event::Together(vec![taken(day(*date), 0), taken(day(*date), 1)]),
        Act::TakeBack(_) | Act::Wait(_) | Act::Reopen => return None,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn taking_back_leaves_the_record_as_if_it_had_not_been(
        acts in prop::collection::vec(act(), 1..40),
        order in any::<prop::sample::Index>(),
    ) {
        let (mut bench, mary) = Bench::with_mary();
        let first = bench.journal().newest().unwrap().clone();
        let mut kept = vec![Kept { entry: first, takes_back: None }];
        for act in &acts {
            match act {
                Act::Wait(minutes) => bench.pass(Duration::minutes((*minutes).into())),
                Act::Reopen => {
                    let (reached, at) = (bench.random.bytes(), bench.clock.at.get());
                    bench = Bench::on(&bench.memory);
                    bench.clock.at.set(at);
                    // Chance goes on where it was.
                    while bench.random.bytes() < reached {}
                }
                Act::TakeBack(which) => {
                    let place = which.index(kept.len());
                    let done = now(bench.ledger.undo(mary, kept[place].entry.id));
                    let can = counts(&kept, place) && !is_built_on(&kept, place);
                    prop_assert_eq!(done.is_ok(), can);
                    if done.is_ok() {
                        let entry = bench.journal().newest().unwrap().clone();
                        kept.push(Kept { entry, takes_back: Some(place) });
                    }
                }
                _ => {
                    let event = event_of(act, mary).unwrap();
                    now(bench.ledger.commit(mary, event)).unwrap();
                    let entry = bench.journal().newest().unwrap().clone();
                    kept.push(Kept { entry, takes_back: None });
                }
            }
            let (journal, expected) = (bench.journal(), expected(&kept));
            prop_assert_eq!(journal.record(), expected.record());
        }
        // A union in any order and in any parts is the same.
        let entries: Vec<Entry> = bench.journal().entries().cloned().collect();
        let cut = order.index(entries.len());
        let mut joined = Journal::default();
        joined.extend(entries[cut..].iter().rev().cloned());
        joined.extend(entries[..cut].iter().cloned());
        joined.extend(entries.iter().cloned());
        prop_assert_eq!(joined, bench.journal());
    }

    /// Gestures that come faster than saves: each is saved or not by itself, in
    /// the order they were begun, and none is lost.
    #[test]
    fn gestures_begun_together_are_saved_in_order_and_each_by_itself(
        fates in prop::collection::vec(any::<bool>(), 1..12),
        asked_first in any::<prop::sample::Index>(),
    ) {
        let (bench, mary) = Bench::with_mary();
        bench.memory.hold_saves();
        let mut context = Context::from_waker(Waker::noop());
        let mut saving: Vec<_> = (0..fates.len())
            .map(|number| {
                let asked = question(bench.ledger.fresh(), &format!("Question {number}?"));
                Box::pin(bench.ledger.commit(mary, asked))
            })
            .collect();
        // Whichever is asked first how it goes, the first begun is saved first.
        let first = asked_first.index(saving.len());
        prop_assert!(saving[first].as_mut().poll(&mut context).is_pending());
        let mut saved = Vec::new();
        for (number, (is_saved, saving)) in fates.iter().zip(&mut saving).enumerate() {
            let error = SaveError::Failed;
            bench.memory.set_fault(if *is_saved { Fault::None } else { Fault::Save(error) });
            prop_assert!(saving.as_mut().poll(&mut context).is_pending());
            bench.memory.let_one_through();
            match saving.as_mut().poll(&mut context) {
                Poll::Ready(Ok(_)) if *is_saved => saved.push(format!("Question {number}?")),
                Poll::Ready(Err(CommitError::NotSaved(SaveError::Failed))) if !is_saved => {}
                other => prop_assert!(false, "{number}: {other:?}"),
            }
        }
        let journal = bench.journal();
        let kept: Vec<_> = journal
            .entries()
            .filter_map(|entry| match &entry.event {
                Event::QuestionSaved(asked) => Some(asked.words.to_string()),
                _ => None,
            })
            .collect();
        prop_assert_eq!(kept, saved);
        prop_assert_eq!(Bench::on(&bench.memory).journal(), journal);
    }
}
