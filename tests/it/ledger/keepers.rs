//! By whom an entry is: whoever keeps the record when it is saved.

use domain::gesture::edit::edited;
use domain::part::Seen;
use domain::person::Actor;

use super::*;
use crate::support::name;

fn kept_by(id: PersonId, called: &str, keeper: Keeper) -> Event {
    match person(id, called) {
        Event::PersonSaved(person) => Event::PersonSaved(Person { keeper, ..person }),
        other => other,
    }
}

fn carer(called: &str) -> Keeper {
    Keeper::Carer(name(called))
}

fn by(bench: &Bench) -> Actor {
    bench.journal().newest().unwrap().by.clone()
}

/// What a form of the person's details changed.
fn changed(bench: &Bench, id: PersonId, change: impl FnOnce(&mut Person)) -> Event {
    let seen: Option<Seen<Person>> = bench.ledger.read_person(id, |r| r.seen(id)).flatten();
    let seen = seen.unwrap();
    let mut details = seen.value.clone();
    change(&mut details);
    edited(&seen, &details).unwrap()
}

#[test]
fn whoever_takes_a_record_over_is_the_one_who_says_so() {
    let (bench, mary) = Bench::with_mary();
    assert_eq!(by(&bench), Actor::Themself);
    for (keeper, expected) in [
        (carer("Jo"), Actor::Carer(name("Jo"))),
        (carer("Kim"), Actor::Carer(name("Kim"))),
        (Keeper::Themself, Actor::Themself),
    ] {
        let taken_over = changed(&bench, mary, |mary| mary.keeper = keeper);
        now(bench.ledger.commit(mary, taken_over)).unwrap();
        assert_eq!(by(&bench), expected);
        let asked = question(bench.ledger.fresh(), "With food?");
        now(bench.ledger.commit(mary, asked)).unwrap();
        assert_eq!(by(&bench), expected, "and what comes after");
    }
}

/// Somebody who was added by mistake is taken back and comes back: both are said
/// by whoever kept that record last, also by the word of a window that had not
/// heard of it, and by nobody else's keeper.
#[test]
fn a_person_who_was_taken_back_comes_back_by_their_own_keeper() {
    let jo = || Actor::Carer(name("Jo"));
    for (keeper, meanwhile, gone_by, back_by) in [
        (Keeper::Themself, None, Actor::Themself, Actor::Themself),
        (carer("Jo"), None, jo(), jo()),
        (Keeper::Themself, Some(carer("Jo")), Actor::Themself, jo()),
        (carer("Jo"), Some(Keeper::Themself), jo(), Actor::Themself),
    ] {
        let here = Bench::on(&Memory::default());
        let [ann, mary, sam]: [PersonId; 3] = std::array::from_fn(|_| here.ledger.fresh());
        let other = |id, called| kept_by(id, called, carer("Kim"));
        now(here.ledger.commit(ann, other(ann, "Ann"))).unwrap();
        let added = now(here.ledger.commit(mary, kept_by(mary, "Mary", keeper))).unwrap();
        now(here.ledger.commit(sam, other(sam, "Sam"))).unwrap();
        let there = Bench::on(&here.memory);
        // Both windows are given different chance.
        for _ in 0..50 {
            let _: EntryId = there.ledger.fresh();
        }

        let gone = now(here.ledger.undo(mary, added)).unwrap();
        assert_eq!(by(&here), gone_by);
        assert_eq!(here.ledger.read_person(mary, |_| ()), None);
        if let Some(keeper) = meanwhile {
            let taken_over = changed(&there, mary, |mary| mary.keeper = keeper);
            now(there.ledger.commit(mary, taken_over)).unwrap();
            now(here.ledger.catch_up());
        }
        let lee = changed(&here, ann, |ann| ann.keeper = carer("Lee"));
        now(here.ledger.commit(ann, lee)).unwrap();
        now(here.ledger.undo(mary, gone)).unwrap();
        assert_eq!(by(&here), back_by);
        assert!(here.ledger.read_person(mary, |_| ()).is_some());
    }
}

#[test]
fn nothing_is_saved_for_somebody_who_was_never_here() {
    let (bench, _) = Bench::with_mary();
    let rows = bench.memory.rows();
    let nobody = bench.ledger.fresh();
    let asked = question(bench.ledger.fresh(), "With food?");
    let refused = now(bench.ledger.commit(nobody, asked));
    assert_eq!(refused, Err(CommitError::UnknownPerson));
    assert_eq!(bench.memory.rows(), rows);
}
