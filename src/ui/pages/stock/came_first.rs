//! Which came first, a dose or the count: asked where the times do not show it.

use leptos::prelude::*;

use crate::ui::context::{Taps, ledger, now, text, zone_of};
use domain::dose::DoseKey;
use domain::gesture;
use domain::id::{EntryId, MedicineId, PersonId};
use domain::supply::{CountedFrom, SideOfCount, Stock};
use screens::stock::{self, CameFirst};

/// One question, with what it is about.
#[derive(Clone, PartialEq)]
struct Open {
    dose: DoseKey,
    count: EntryId,
    said: CameFirst,
}

/// The questions that the times leave open, each with its two answers.
#[component]
pub fn CameFirstPart(person: PersonId, medicine: MedicineId) -> impl IntoView {
    let (t, ledger, now, zone) = (text(), ledger(), now(), untrack(|| zone_of(person)));
    let taps = Taps::new();
    let open = Memo::new(move |_| {
        let today = now.at(&zone).date_naive();
        let open = ledger.read_person(person, |record| {
            let stock = Stock::of(record, record.medicine(medicine)?)?;
            let CountedFrom::Count { entry, at, .. } = stock.from else {
                return None;
            };
            let open = stock.unplaced.iter().map(|dose| Open {
                dose: dose.dose,
                count: entry,
                said: stock::came_first(dose, at, &zone, today, t),
            });
            Some(open.collect::<Vec<_>>())
        });
        open.flatten().unwrap_or_default()
    });
    let answer = move |one: &Open, placed: SideOfCount, words: &'static str| {
        let event = gesture::stock::place(medicine, one.dose, one.count, placed);
        view! {
            <button type="button" class="button button--secondary"
                on:click=move |_| taps.save(person, event.clone(), |_| {})>
                {words}
            </button>
        }
    };
    move || {
        let open = open.get();
        let questions = open.iter().map(|one| {
            view! {
                <div class="card card--plain">
                    <p><b>{one.said.asks.clone()}</b></p>
                    <p>{one.said.why.clone()}</p>
                    <div class="buttons buttons--stack">
                        {answer(one, SideOfCount::BeforeCount, one.said.dose)}
                        {answer(one, SideOfCount::AfterCount, one.said.count)}
                    </div>
                </div>
            }
        });
        (!open.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="came-first">
                    <h2 class="section__title" id="came-first">{t.supply.came_first}</h2>
                    {questions.collect_view()}
                    <p class="page__quiet">{t.supply.not_sure}</p>
                </section>
            }
        })
    }
}
