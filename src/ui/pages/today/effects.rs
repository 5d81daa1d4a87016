//! Whether what was taken when needed helped: asked once, some time afterwards.

use chrono::Duration;
use leptos::prelude::*;

use super::day_sheet::DaySheet;
use super::needed;
use crate::ui::context::{now, with_person};
use domain::dose::{DoseRecord, Relief};
use domain::id::EntryId;
use domain::medicine::Medicine;
use domain::record::PersonRecord;
use domain::when_needed::effect;
use domain::zone::{Moment, Zone};
use text::Text;

/// A dose of which it is time to ask.
#[derive(Clone, PartialEq)]
struct ToAsk {
    dose: DoseRecord,
    words: String,
}

/// Each dose of which it is time to ask, with one tap for each answer.
pub fn effects(sheet: DaySheet) -> impl Fn() -> Option<AnyView> {
    let t = sheet.t;
    let all = Memo::new(move |_| {
        let zone = sheet.zone.get_value();
        let at = now().at(&zone);
        with_person(sheet.person, |record| to_ask(t, record, &zone, at)).unwrap_or_default()
    });
    move || {
        let all = all.get();
        let cards = all.iter().map(|one| card(sheet, one));
        let cards = cards.collect_view();
        (!all.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="effects">
                    <h2 id="effects">{t.needed.effect_ask}</h2>
                    {cards}
                </section>
            }
            .into_any()
        })
    }
}

fn to_ask(t: &Text, record: &PersonRecord, zone: &Zone, now: Moment) -> Vec<ToAsk> {
    let span = (now - Duration::hours(effect::ASK_FOR_HOURS), now);
    let uses = needed::uses(t, record, zone, span);
    let words = |entry: EntryId, dose: &DoseRecord| {
        let taking = uses.iter().find(|one| one.entry == entry)?;
        let name = record.medicine(dose.medicine).map(Medicine::called)?;
        let (day, today) = (taking.at.date_naive(), now.date_naive());
        let when = if day == today {
            taking.time.clone()
        } else {
            t.today.time_on(&taking.time, &t.dates.near(day, today))
        };
        let note = dose.note.as_ref().map(ToString::to_string);
        let parts = [Some(name.to_string()), Some(when), note];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        Some(parts.join(t.grammar.clause))
    };
    let asked = effect::to_ask(record, now).into_iter();
    asked
        .filter_map(|dose| {
            Some(ToAsk {
                words: words(dose.entry, &dose.value)?,
                dose: dose.value.clone(),
            })
        })
        .collect()
}

fn card(sheet: DaySheet, one: &ToAsk) -> AnyView {
    let words = one.words.clone();
    let answers = Relief::ALL.map(|effect| {
        let dose = one.dose.clone();
        let heard = [words.as_str(), ": ", sheet.t.needed.effect(effect)].concat();
        let say = move |_| sheet.say_effect(&dose, effect);
        view! {
            <button type="button" class="chip" aria-label=heard on:click=say>
                {sheet.t.needed.effect(effect)}
            </button>
        }
    });
    view! {
        <div class="field">
            <p class="field__label">{one.words.clone()}</p>
            <div class="chips">{answers.into_iter().collect_view()}</div>
        </div>
    }
    .into_any()
}
