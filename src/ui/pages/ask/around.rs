//! What threads need from a page: names, numbers, addresses and the way to keep
//! what was found.

use leptos::prelude::*;

use crate::device::page;
use crate::ui::context::{Taps, here, ledger, text, zone_of};
use crate::ui::parts::thread::{Around, Number, Where, Whose, step_id};
use domain::concordance::Step;
use domain::gesture;
use domain::id::{DecisionId, MedicineId, PersonId, QuestionId};
use domain::person::{Person, Role};
use domain::record::PersonRecord;
use domain::words::Words;
use screens::dose::tone_of;
use screens::route::Page;

/// Whom a person calls for a role, if a number is kept.
pub fn number_for(person: &Person, role: Role) -> Option<Number> {
    person
        .contacts
        .iter()
        .filter(|contact| contact.role == role)
        .find_map(|contact| {
            Some(Number {
                name: contact.name.clone(),
                dialled: contact.dialable()?,
            })
        })
}

/// What threads of a person need from a page.
pub fn around(person: PersonId, place: Where, taps: Taps) -> Around {
    let (here, ledger) = (here(), ledger());
    let zone = untrack(|| zone_of(person));
    let found = move |(of, words): (DecisionId, Words)| {
        let on = ledger.now_at(&zone).date_naive();
        taps.save(person, gesture::decision::look_again(of, on, words), |_| {});
    };
    Around {
        text: text(),
        called: Callback::new(move |id: MedicineId| {
            ledger
                .read_person(person, |record| {
                    record.medicine(id).map(|m| m.called().to_string())
                })
                .flatten()
        }),
        number: Callback::new(move |role: Role| {
            ledger
                .read_person(person, |record| number_for(&record.person, role))
                .flatten()
        }),
        question: Callback::new(move |id: QuestionId| here.href(Page::Question(id))),
        decide: Callback::new(move |id: Option<QuestionId>| here.href(Page::Decide(id))),
        change: Callback::new(move |id: MedicineId| {
            [
                here.href(Page::ChangePlan(id)),
                here.href(Page::ChangeStanding(id)),
            ]
        }),
        found: Callback::new(found),
        moved: Callback::new(move |(id, step)| step_on(person, id, step, taps)),
        place,
        whose: whose(person),
    }
}

/// Moves a question one step among those in sight; reading stays with it.
fn step_on(person: PersonId, id: QuestionId, step: Step, taps: Taps) {
    let moved = move |record: &PersonRecord| gesture::question::step(record, id, step);
    taps.follow(person, moved, move |_| {
        page::timeout(60, move || {
            let back = match step {
                Step::Up => Step::Down,
                Step::Down => Step::Up,
            };
            // At an end there is only the way back.
            page::focus_on(&step_id(id, back));
            page::focus_on(&step_id(id, step));
        });
    });
}

/// Whose it is, when more than one person is kept here.
fn whose(person: PersonId) -> Option<Whose> {
    ledger().read(|journal| {
        let record = journal.record();
        let name = record.person(person)?.person.name.to_string();
        (record.people().count() > 1).then(|| Whose {
            name: StoredValue::new(name),
            tone: tone_of(person),
        })
    })
}
