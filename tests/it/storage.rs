//! What every storage must do, held against each of them; and the second copy.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::cell::Cell;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use chrono::NaiveDate;
use storage::{
    Appended, Copied, CopyError, CopyShelf, Copyist, Database, Fault, Head, Integrity, KeptTwice,
    LoadError, Loaded, Memory, MemoryShelf, Patience, Pending, Recent, Renewable, Rescuable,
    RescueError, Rescuer, Row, SaveError, SecondCopy, ShelfError, Since, Storage,
};

/// The answer of a future that has nothing to wait for.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..1000 {
        if let Poll::Ready(answer) = future.as_mut().poll(&mut context) {
            return answer;
        }
    }
    panic!("still waiting");
}

pub fn day(number: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Duration::days(number)
}

fn undated(id: &str) -> Row {
    Row {
        id: id.to_owned(),
        day: None,
        json: format!("{{\"text\":\"{id} \u{1f48a} \\u0000 <\\/script>\"}}"),
    }
}

fn dose(id: &str, number: i64) -> Row {
    Row {
        day: Some(day(number)),
        ..undated(id)
    }
}

fn kept_twice(main: &Memory, shelf: &MemoryShelf) -> KeptTwice {
    let copy = SecondCopy::new(Rc::new(shelf.clone()));
    KeptTwice::new(Rc::new(main.clone()), copy, Rc::new(|_| {}))
}

fn rescuer(kept: &KeptTwice) -> Rescuer {
    kept.rescuer().unwrap()
}

macro_rules! storage_contract {
    ($name:ident, $make:expr) => {
        mod $name {
            use super::*;

            #[test]
            fn begins_empty_and_whole() {
                let loaded = now($make.load(day(0))).unwrap();
                assert_eq!(loaded, Default::default());
                assert_eq!(now($make.check_newest()), Ok(Integrity::Whole));
                assert_eq!(now($make.check_all()), Ok(Integrity::Whole));
            }

            #[test]
            fn undated_rows_are_always_read_and_doses_from_a_day_on() {
                let storage = $make;
                let rows = vec![dose("a", 1), undated("b"), dose("c", 5), dose("d", 3)];
                now(storage.append(rows.clone())).unwrap();
                let read = |from| now(storage.load(from)).unwrap().rows;
                assert_eq!(read(day(0)), rows);
                assert_eq!(read(day(3)), rows[1..]);
                assert_eq!(read(day(6)), rows[1..2]);
                assert_eq!(now(storage.load_all()).unwrap().rows, rows);
                assert_eq!(
                    now(storage.load_days(day(1), day(5))).unwrap(),
                    [rows[0].clone(), rows[3].clone()]
                );
                assert_eq!(now(storage.load_days(day(5), day(1))).unwrap(), []);
            }

            #[test]
            fn the_head_counts_and_chains_all_rows() {
                let storage = $make;
                let rows = [dose("a", 1), undated("b")];
                now(storage.append(rows[..1].to_vec())).unwrap();
                let head = now(storage.append(rows[1..].to_vec())).unwrap();
                assert_eq!(
                    head,
                    Head {
                        generation: 2,
                        ..Head::of(&rows)
                    }
                );
                assert_eq!(now(storage.load(day(9))).unwrap().head, head);
            }

            #[test]
            fn a_known_id_is_not_stored_twice() {
                let storage = $make;
                now(storage.append(vec![undated("a"), undated("a")])).unwrap();
                let changed = Row {
                    json: "other".to_owned(),
                    ..undated("a")
                };
                let head = now(storage.append(vec![changed, undated("b")])).unwrap();
                assert_eq!(head.count, 2);
                assert_eq!(
                    now(storage.load_all()).unwrap().rows,
                    [undated("a"), undated("b")]
                );
            }

            #[test]
            fn what_was_saved_since_is_read_alone() {
                let storage = $make;
                let known = now(storage.append(vec![undated("a")])).unwrap();
                let head = now(storage.append(vec![dose("b", 1), undated("c")])).unwrap();
                let since = now(storage.load_since(known)).unwrap();
                assert_eq!(
                    since,
                    Since::Rows {
                        rows: vec![dose("b", 1), undated("c")],
                        head: head.clone()
                    }
                );
                let nothing = now(storage.load_since(head.clone())).unwrap();
                assert_eq!(nothing, Since::Rows { rows: vec![], head });
            }

            #[test]
            fn what_follows_a_known_head_is_added_only_where_that_is_the_end() {
                let storage = $make;
                let append_after =
                    |head: &Head, row| now(storage.append_after(head.clone(), vec![row]));
                let first = append_after(&Head::default(), undated("a"));
                let Ok(Appended::Saved(known)) = first else {
                    panic!("{first:?}");
                };
                let end = now(storage.append(vec![undated("b")])).unwrap();
                for (what, head, outcome) in [
                    ("saved since", &known, Ok(Appended::Behind)),
                    ("read nothing yet", &Head::default(), Ok(Appended::Behind)),
                    (
                        "as many, and others",
                        &Head {
                            chain: known.chain.clone(),
                            ..end.clone()
                        },
                        Ok(Appended::Behind),
                    ),
                ] {
                    assert_eq!(append_after(head, undated("c")), outcome, "{what}");
                    assert_eq!(now(storage.load_all()).unwrap().head, end, "{what}");
                }
                let added = append_after(&end, undated("c"));
                assert!(matches!(added, Ok(Appended::Saved(_))), "{added:?}");
                assert_eq!(now(storage.load_all()).unwrap().rows.len(), 3);
            }

            #[test]
            fn replacing_leaves_only_the_new_rows_and_whoever_knew_the_old_reads_anew() {
                let storage = $make;
                let known = now(storage.append(vec![undated("a"), undated("b")])).unwrap();
                let head =
                    now(storage.replace(vec![undated("c"), undated("d"), undated("e")])).unwrap();
                assert_eq!(head.count, 3);
                assert!(head.generation > known.generation);
                assert_eq!(now(storage.load_all()).unwrap().rows.len(), 3);
                assert_eq!(now(storage.load_since(known)).unwrap(), Since::Anew);
            }
        }
    };
}

storage_contract!(memory, Memory::default());
storage_contract!(
    with_a_second_copy,
    kept_twice(&Memory::default(), &MemoryShelf::default())
);

fn many(count: usize) -> Vec<Row> {
    (0..count)
        .map(|n| dose(&format!("{n:06}"), i64::try_from(n / 30).unwrap()))
        .collect()
}

/// Fault 35, first half.
/// What is on people's devices already was chained in this way.
#[test]
fn the_chain_of_stored_rows_never_changes() {
    let row = |id: &str, json: &str| Row {
        id: id.to_owned(),
        day: None,
        json: json.to_owned(),
    };
    let rows = [row("a", r#"{"x":1}"#), row("b", r#"{"y":"å"}"#)];
    assert_eq!(Head::of(&rows[..1]).chain, "44627da1ecafeae5");
    assert_eq!(Head::of(&rows).chain, "f08a0ec254a17a90");
}

#[test]
fn a_database_that_vanished_is_noticed_and_comes_back_from_the_copy() {
    let (main, shelf) = (Memory::default(), MemoryShelf::default());
    let kept = kept_twice(&main, &shelf);
    now(kept.append(many(2500))).unwrap();
    assert_eq!(now(kept.bring_copy_up()), Ok(Copied::Level));
    main.lose_all();
    let integrity = now(kept.check_all()).unwrap();
    assert_eq!(integrity, Integrity::OnlyCopyLeft { rows: 2500 });
    assert_eq!(now(rescuer(&kept).restore_copy()), Ok(2500));
    assert_eq!(now(kept.load(day(0))).unwrap().rows, many(2500));
    assert_eq!(now(kept.check_all()), Ok(Integrity::Whole));
}

/// What cannot do its work: the part of the app with it did not come.
struct NoCopyist;

impl Copyist for NoCopyist {
    fn bring_up(&self, _: SecondCopy, _: Rc<dyn Renewable>) -> Pending<Result<Copied, CopyError>> {
        Box::pin(std::future::ready(Err(LoadError::NotFetched.into())))
    }

    fn only_copied(&self, _: SecondCopy, _: Vec<Row>) -> Pending<Result<Vec<Row>, LoadError>> {
        Box::pin(std::future::ready(Err(LoadError::NotFetched)))
    }
}

/// A record that only the copy holds is never taken for a first visit, also
/// where what compares the two did not come.
#[test]
fn a_copy_that_cannot_be_compared_keeps_an_empty_record_shut() {
    let (main, shelf) = (Memory::default(), MemoryShelf::default());
    let copy = SecondCopy::new(Rc::new(shelf.clone()));
    let unread = KeptTwice::worked_by(
        Rc::new(NoCopyist),
        Rc::new(main.clone()),
        copy,
        Rc::new(|_| {}),
    );
    assert_eq!(now(unread.check_all()), Ok(Integrity::Whole));
    let kept = kept_twice(&main, &shelf);
    now(kept.append(many(10))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    assert_eq!(now(unread.load(day(0))).unwrap().rows.len(), 10);
    main.lose_all();
    assert_eq!(now(unread.check_all()), Err(LoadError::NotFetched));
}

/// Fault 35, second half.
#[test]
fn a_copy_that_vanished_is_built_again_without_a_word() {
    let (main, shelf) = (Memory::default(), MemoryShelf::default());
    let kept = kept_twice(&main, &shelf);
    now(kept.append(many(1500))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    now(shelf.clear()).unwrap();
    assert_eq!(now(kept.check_all()), Ok(Integrity::Whole));
    now(kept.bring_copy_up()).unwrap();
    main.lose_all();
    assert_eq!(now(rescuer(&kept).restore_copy()), Ok(1500));
}

#[test]
fn only_the_last_block_is_written_anew() {
    let (main, shelf) = (Memory::default(), MemoryShelf::default());
    let kept = kept_twice(&main, &shelf);
    now(kept.append(many(1999))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    shelf
        .texts
        .borrow_mut()
        .insert("block-0".to_owned(), "touched".to_owned());
    now(kept.append(vec![undated("x"), undated("y")])).unwrap();
    now(kept.bring_copy_up()).unwrap();
    let texts = shelf.texts.borrow();
    assert_eq!(texts["block-0"], "touched");
    assert!(texts["block-1"].contains("\"x\"") && texts["block-2"].contains("\"y\""));
}

/// Somebody goes on with an emptied database without restoring: what only the
/// copy holds must survive that.
#[test]
fn a_copy_that_holds_more_is_never_written_over() {
    let (main, shelf) = (Memory::default(), MemoryShelf::default());
    let kept = kept_twice(&main, &shelf);
    now(kept.append(many(40))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    main.lose_all();
    for number in 0..60 {
        now(kept.append(vec![undated(&format!("new {number}"))])).unwrap();
        assert_eq!(now(kept.bring_copy_up()), Ok(Copied::HoldsMore));
    }
    let integrity = now(kept.check_all()).unwrap();
    assert_eq!(integrity, Integrity::OnlyCopyLeft { rows: 40 });
    assert_eq!(now(rescuer(&kept).restore_copy()), Ok(40));
    assert_eq!(now(kept.load_all()).unwrap().rows.len(), 100);
    assert_eq!(now(kept.bring_copy_up()), Ok(Copied::Level));
}

#[test]
fn a_database_that_went_back_in_time_is_noticed() {
    let (main, shelf) = (Memory::default(), MemoryShelf::default());
    let kept = kept_twice(&main, &shelf);
    now(kept.append(many(10))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    main.lose_all();
    now(main.append(many(7))).unwrap();
    let integrity = now(kept.check_all()).unwrap();
    assert_eq!(integrity, Integrity::OnlyCopyLeft { rows: 3 });
}

#[test]
fn a_lost_row_is_damage_and_the_copy_mends_it() {
    type Loses = fn(&Memory);
    let loses: [(Loses, Integrity); 2] = [
        (Memory::lose_newest, Integrity::Damaged),
        // To find that out, all must be counted.
        (Memory::lose_oldest, Integrity::Whole),
    ];
    for (lose, at_once) in loses {
        let (main, shelf) = (Memory::default(), MemoryShelf::default());
        let kept = kept_twice(&main, &shelf);
        now(kept.append(many(10))).unwrap();
        now(kept.bring_copy_up()).unwrap();
        lose(&main);
        assert_eq!(now(main.check_newest()), Ok(at_once));
        assert_eq!(now(kept.check_all()), Ok(Integrity::Damaged));
        assert_eq!(now(rescuer(&kept).restore_copy()), Ok(1));
        let mut rows = now(kept.load(day(0))).unwrap().rows;
        rows.sort_by(|one, other| one.id.cmp(&other.id));
        assert_eq!(rows, many(10));
        assert_eq!(now(kept.check_all()), Ok(Integrity::Whole));
    }
}

#[test]
fn what_was_erased_on_purpose_does_not_come_back() {
    let (main, shelf) = (Memory::default(), MemoryShelf::default());
    let kept = kept_twice(&main, &shelf);
    now(kept.append(many(10))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    now(kept.replace(Vec::new())).unwrap();
    assert!(shelf.texts.borrow().is_empty());
    assert_eq!(now(kept.check_all()), Ok(Integrity::Whole));
}

#[test]
fn a_copy_the_person_does_not_want_is_forgotten() {
    let (main, shelf) = (Memory::default(), MemoryShelf::default());
    let kept = kept_twice(&main, &shelf);
    now(kept.append(many(10))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    main.lose_all();
    now(rescuer(&kept).forget_copy());
    assert_eq!(now(kept.check_all()), Ok(Integrity::Whole));
}

/// Fault 34.
#[test]
fn a_database_that_does_not_open_is_made_anew_from_the_copy() {
    let (main, shelf) = (Memory::default(), MemoryShelf::default());
    let kept = kept_twice(&main, &shelf);
    now(kept.append(many(10))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    main.set_fault(Fault::Load(LoadError::Broken));
    assert_eq!(now(kept.load(day(0))), Err(LoadError::Broken));
    assert_eq!(
        now(rescuer(&kept).restore_copy()),
        Err(RescueError::NotRead(LoadError::Broken))
    );
    assert_eq!(now(rescuer(&kept).rescue(Vec::new())), Ok(10));
    main.set_fault(Fault::None);
    assert_eq!(now(kept.load_all()).unwrap().rows, many(10));
}

/// A full disk: the database was whole, and the copy a little behind.
#[test]
fn nothing_is_removed_that_opens_after_all() {
    let (main, shelf) = (Memory::default(), MemoryShelf::default());
    let kept = kept_twice(&main, &shelf);
    now(kept.append(many(10))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    now(main.append(vec![undated("newest"), dose("last", 3)])).unwrap();
    let before = main.rows();
    assert_eq!(now(rescuer(&kept).rescue(Vec::new())), Ok(0));
    assert_eq!(main.rows(), before);
    assert_eq!(now(rescuer(&kept).rescue(vec![undated("held")])), Ok(1));
    assert_eq!(main.rows().len(), 13);
}

#[test]
fn what_only_memory_holds_comes_back_with_the_copy() {
    let (main, shelf) = (Memory::default(), MemoryShelf::default());
    let kept = kept_twice(&main, &shelf);
    now(kept.append(many(10))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    now(main.append(vec![undated("newest")])).unwrap();
    let held = main.rows();
    main.set_fault(Fault::Load(LoadError::Broken));
    assert_eq!(now(rescuer(&kept).rescue(held.clone())), Ok(11));
    main.set_fault(Fault::None);
    assert_eq!(now(kept.load_all()).unwrap().rows, held);
}

/// A shelf that answers nothing, or takes in nothing, on request.
#[derive(Clone, Default)]
struct Stubborn {
    shelf: MemoryShelf,
    takes: Rc<Cell<Takes>>,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Takes {
    #[default]
    All,
    NothingIn,
    Forever,
}

impl CopyShelf for Stubborn {
    fn get(&self, name: String) -> Pending<Result<Option<String>, ShelfError>> {
        match self.takes.get() {
            Takes::Forever => Box::pin(std::future::pending()),
            Takes::All | Takes::NothingIn => self.shelf.get(name),
        }
    }

    fn put(&self, name: String, text: String) -> Pending<Result<(), ShelfError>> {
        match self.takes.get() {
            Takes::Forever => Box::pin(std::future::pending()),
            Takes::NothingIn => Box::pin(std::future::ready(Err(ShelfError))),
            Takes::All => self.shelf.put(name, text),
        }
    }

    fn clear(&self) -> Pending<Result<(), ShelfError>> {
        self.shelf.clear()
    }

    fn alone(&self, work: Pending<()>) -> Pending<()> {
        work
    }
}

/// A storage on a stubborn shelf, with no patience to speak of.
fn on_stubborn(main: Rc<dyn Renewable>, shelf: &Stubborn) -> KeptTwice {
    let copy = SecondCopy::new(Rc::new(shelf.clone()));
    let patience: Patience = Rc::new(|| Box::pin(std::future::ready(())));
    KeptTwice::new(main, copy, Rc::new(|_| {})).patient_for(patience)
}

#[test]
fn nothing_is_removed_before_a_copy_holds_it_all() {
    let (main, shelf) = (Memory::default(), Stubborn::default());
    let kept = on_stubborn(Rc::new(main.clone()), &shelf);
    now(kept.append(many(10))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    now(main.append(vec![undated("newest")])).unwrap();
    let held = main.rows();
    main.set_fault(Fault::Load(LoadError::Broken));
    for (takes, refused) in [
        (Takes::NothingIn, RescueError::NotCopied),
        (Takes::Forever, RescueError::NoCopy),
    ] {
        shelf.takes.set(takes);
        assert_eq!(now(rescuer(&kept).rescue(held.clone())), Err(refused));
        assert_eq!(main.rows(), held);
    }
    // The copy is as it was, too.
    shelf.takes.set(Takes::All);
    assert_eq!(now(rescuer(&kept).reach()).rows, many(10));
}

#[test]
fn a_copy_that_does_not_answer_keeps_no_record_shut() {
    let (main, shelf) = (Memory::default(), Stubborn::default());
    let kept = on_stubborn(Rc::new(main.clone()), &shelf);
    now(kept.append(many(10))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    shelf.takes.set(Takes::Forever);
    assert_eq!(now(kept.load(day(0))).unwrap().rows, many(10));
    assert_eq!(now(kept.check_all()), Ok(Integrity::Whole));
    let reached = now(rescuer(&kept).reach());
    assert_eq!((reached.rows, reached.database), (many(10), Database::Read));
}

#[test]
fn whatever_answers_can_be_reached() {
    let (main, shelf) = (Memory::default(), Stubborn::default());
    let kept = on_stubborn(Rc::new(main.clone()), &shelf);
    now(kept.append(many(10))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    now(main.append(vec![undated("newest")])).unwrap();
    let reached = now(rescuer(&kept).reach());
    assert_eq!(
        (reached.rows, reached.database),
        (main.rows(), Database::Read)
    );
    main.set_fault(Fault::Load(LoadError::Broken));
    let reached = now(rescuer(&kept).reach());
    let refused = Database::Refused(LoadError::Broken);
    assert_eq!((reached.rows, reached.database), (many(10), refused));
    let silent = on_stubborn(Rc::new(Silent), &shelf);
    let reached = now(rescuer(&silent).reach());
    assert_eq!(
        (reached.rows, reached.database),
        (many(10), Database::Silent)
    );
}

/// A database that another window holds open.
struct Silent;

impl Storage for Silent {
    fn load(&self, _: NaiveDate) -> Pending<Result<Recent, LoadError>> {
        Box::pin(std::future::pending())
    }
    fn check_newest(&self) -> Pending<Result<Integrity, LoadError>> {
        Box::pin(std::future::pending())
    }
    fn check_all(&self) -> Pending<Result<Integrity, LoadError>> {
        Box::pin(std::future::pending())
    }
    fn load_days(&self, _: NaiveDate, _: NaiveDate) -> Pending<Result<Vec<Row>, LoadError>> {
        Box::pin(std::future::pending())
    }
    fn load_all(&self) -> Pending<Result<Loaded, LoadError>> {
        Box::pin(std::future::pending())
    }
    fn append(&self, _: Vec<Row>) -> Pending<Result<Head, SaveError>> {
        Box::pin(std::future::pending())
    }
    fn append_after(&self, _: Head, _: Vec<Row>) -> Pending<Result<Appended, SaveError>> {
        Box::pin(std::future::pending())
    }
    fn replace(&self, _: Vec<Row>) -> Pending<Result<Head, SaveError>> {
        Box::pin(std::future::pending())
    }
    fn load_since(&self, _: Head) -> Pending<Result<Since, LoadError>> {
        Box::pin(std::future::pending())
    }
}

impl Renewable for Silent {
    fn renew(&self) -> Pending<Result<(), RescueError>> {
        panic!("it was thrown away");
    }
}

/// A head that says far too much is looked after no further than its blocks go.
#[test]
fn a_head_that_speaks_of_any_number_ends() {
    let (main, shelf) = (Memory::default(), MemoryShelf::default());
    let kept = kept_twice(&main, &shelf);
    now(kept.append(many(10))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    let head = r#"{"generation":18446744073709551615,"count":18446744073709551615,"chain":"x"}"#;
    shelf
        .texts
        .borrow_mut()
        .insert("head".to_owned(), head.to_owned());
    assert_eq!(now(rescuer(&kept).reach()).rows, many(10));
    let mut head: Head = serde_json::from_str(head).unwrap();
    head.take_in(&undated("one more"));
    assert_eq!(head.count, u64::MAX);
}

#[test]
fn a_damaged_block_costs_no_other_block() {
    let (main, shelf) = (Memory::default(), MemoryShelf::default());
    let kept = kept_twice(&main, &shelf);
    now(kept.append(many(2100))).unwrap();
    now(kept.bring_copy_up()).unwrap();
    shelf
        .texts
        .borrow_mut()
        .insert("block-0".to_owned(), "[[\"a".to_owned());
    main.lose_all();
    assert_eq!(now(rescuer(&kept).restore_copy()), Ok(1100));
}

#[test]
fn a_save_is_told_once_and_a_failed_one_not_at_all() {
    let told = Rc::new(Cell::new(0));
    let main = Memory::default();
    let copy = SecondCopy::new(Rc::new(MemoryShelf::default()));
    let teller = told.clone();
    let saved = move |_| teller.set(teller.get() + 1);
    let kept = KeptTwice::new(Rc::new(main.clone()), copy, Rc::new(saved));
    now(kept.append(many(1))).unwrap();
    main.set_fault(Fault::Save(SaveError::Full));
    assert_eq!(now(kept.append(many(2))), Err(SaveError::Full));
    assert_eq!(told.get(), 1);
}
