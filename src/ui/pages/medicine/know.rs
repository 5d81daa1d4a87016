//! In my own words: what a person can say of a medicine, and what is still to talk about.
//!
//! A tick is saved at once and can be undone. It gives no marks.

use leptos::prelude::*;

use crate::ui::context::{Taps, ledger, text};
use crate::ui::form::{Tick, TickSeen, Tied, tick};
use domain::gesture;
use domain::id::{MedicineId, PersonId};
use domain::know::{OwnWords, Topic};
use domain::record::PersonRecord;

/// What a person can say of a medicine in their own words.
#[component]
pub(super) fn KnowPart(person: PersonId, medicine: MedicineId) -> impl IntoView {
    let (k, ledger, taps) = (text().know, ledger(), Taps::new());
    let said = Memo::new(move |_| {
        ledger
            .read_person(person, |record| record.own_words_about(medicine))
            .unwrap_or(OwnWords::nothing_of(medicine))
    });
    let turned = move |topic: Topic| {
        let ticked =
            move |record: &PersonRecord| Some(gesture::own_words::tick(record, medicine, topic));
        taps.follow(person, ticked, |_| ());
    };
    let tied = Tied::free("can-say");
    let rows = Topic::ALL.map(|topic| {
        tick(
            &tied,
            format!("can-say-{}", topic as u8),
            (Tick::Choice, TickSeen::WhenSaved),
            k.can_say(topic).into_any(),
            Signal::derive(move || said.with(|said| said.has(topic))),
            Callback::new(move |()| turned(topic)),
        )
    });
    view! {
        <section class="section">
            <h2 class="section__title">{k.title}</h2>
            <details class="fold">
                <summary>{move || said.with(|said| k.still(&said.still_to_talk_about()))}</summary>
                <fieldset>
                    <legend class="visually-hidden">{k.title}</legend>
                    <p class="field__hint">{k.note}</p>
                    <div class="choices">{rows}</div>
                </fieldset>
            </details>
        </section>
    }
}
