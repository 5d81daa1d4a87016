//! Recording a dose of a medicine taken when needed.

use chrono::Duration;
use leptos::prelude::*;

use super::form::{happened_field, note_field, taken_fields};
use super::{DoseSaving, days};
use crate::ui::context::{Taps, ledger, now, text, with_person, zone_of};
use crate::ui::form::Form;
use crate::ui::pages::today::needed::{self, Use, call_today, over_card};
use crate::ui::parts::{PlainPage, label_words};
use domain::amount::{Amount, Quantity};
use domain::dose::DoseKey;
use domain::gesture;
use domain::id::{MedicineId, PersonId};
use domain::medicine::Medicine;
use domain::plan::Plan;
use domain::zone::{Moment, Zone};
use forms::dose::{DoseDraft, Happened, PlannedDose};
use screens::route::Page;
use text::Text;

/// Recording a dose of a when-needed medicine.
#[component]
pub fn TakeWhenNeededPage(
    /// Whose.
    person: PersonId,
    /// Which medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let t = text();
    let zone = StoredValue::new(untrack(|| zone_of(person)));
    let found =
        untrack(|| with_person(person, |record| record.medicine(medicine).cloned())).flatten();
    let Some(found) = found else {
        return view! { <PlainPage title=t.common.not_found back=Page::Today>""</PlainPage> }
            .into_any();
    };
    let saving = DoseSaving::new(person, Page::Today);
    let form = saying(t, &found, zone, saving);
    let title = t.needed.take_title(found.called().as_str());
    let label = found.directions.as_ref().map(ToString::to_string);
    view! {
        <PlainPage title back=Page::Today>
            {label.map(|label| label_words(t, label))}
            {stands(t, person, medicine, zone, saving)}
            {form}
            {recent(t, person, medicine, zone)}
        </PlainPage>
    }
    .into_any()
}

/// What the labels say of the next dose, and a warning if more was taken.
fn stands(
    t: &'static Text,
    person: PersonId,
    medicine: MedicineId,
    zone: StoredValue<Zone>,
    saving: DoseSaving,
) -> impl Fn() -> Option<AnyView> {
    let found = Memo::new(move |_| {
        zone.with_value(|zone| {
            let now = now().at(zone);
            with_person(person, |record| {
                let found = needed::needed(t, record, record.medicine(medicine)?, zone, now)?;
                Some((found, call_today(record)))
            })?
        })
    });
    move || {
        let (needed, calls) = found.get()?;
        // A warning that came with the save stands alone.
        let is_warned = saving.is_warning() || needed.over.is_empty();
        let over = (!is_warned).then(|| over_card(needed.over.clone(), calls));
        Some(view! { {over} {needed::sentences(&needed)} }.into_any())
    }
}

/// The amount of the plan; nothing is proposed where no plan tells one.
fn planned_amount(medicine: &Medicine, at: Moment) -> (Amount, Option<Amount>) {
    let told = medicine
        .plan_at(at.naive_local())
        .and_then(Plan::when_needed)
        .map(|limits| limits.amount);
    let unknown = Amount {
        quantity: Quantity::ZERO,
        unit: medicine.unit(),
    };
    (told.unwrap_or(unknown), told)
}

fn saying(
    t: &'static Text,
    medicine: &Medicine,
    zone: StoredValue<Zone>,
    saving: DoseSaving,
) -> AnyView {
    let at = zone.with_value(|zone| ledger().now_at(zone));
    let (amount, told) = planned_amount(medicine, at);
    let number = told.map(|told| t.amounts.number(told.quantity));
    let mut draft = DoseDraft::new(at.date_naive(), number.unwrap_or_default());
    draft.happened = Some(Happened::TakenNow);
    let form = Form::new(draft, saving.of_form());
    let (id, ledger) = (medicine.id, ledger());
    let save = move |()| {
        let now = zone.with_value(|zone| ledger.now_at(zone));
        let planned = PlannedDose { due: None, amount };
        let finish = |draft: &DoseDraft| zone.with_value(|zone| draft.finish(planned, zone, now));
        let Some(said) = form.finish(finish) else {
            return;
        };
        let (extra, outcome) = (ledger.fresh(), said.outcome.clone());
        let event = gesture::dose::write_down_extra(extra, id, said.outcome, said.note);
        saving.save((DoseKey::Extra(extra), id), &outcome, event);
    };
    let choices = vec![
        (
            Happened::TakenNow,
            t.dose.taken_now(&t.dates.time(at.time())),
        ),
        (Happened::AnotherTime, t.dose.another_time.to_owned()),
    ];
    let today = at.date_naive();
    let planned = told.map(|it| t.amounts.amount(it));
    let days = days(t, today, today);
    saving.form_or_warning(move || {
        view! {
            {happened_field(form, t.needed.take_when, choices.clone())}
            {taken_fields(form, days.clone(), amount.unit, planned.clone())}
            {note_field(form, t.needed.take_reason, Some(t.needed.take_reason_hint))}
            {saving.foot(Callback::new(save))}
        }
        .into_any()
    })
}

/// What was recorded in the last 24 hours; each entry can be taken back.
fn recent(
    t: &'static Text,
    person: PersonId,
    medicine: MedicineId,
    zone: StoredValue<Zone>,
) -> impl Fn() -> Option<AnyView> {
    let taps = Taps::new();
    let uses = Memo::new(move |_| {
        zone.with_value(|zone| {
            let now = now().at(zone);
            let span = (now - Duration::hours(24), now + Duration::minutes(1));
            with_person(person, |record| needed::uses(t, record, zone, span))
        })
        .unwrap_or_default()
        .into_iter()
        .filter(|one| one.medicine == medicine)
        .collect::<Vec<Use>>()
    });
    move || {
        let uses = uses.get();
        let rows = uses.iter().rev().map(|one| {
            let entry = one.entry;
            let heard = t.needed.take_back(&one.time);
            view! {
                <li class="row">
                    <span class="row__body">
                        <span>{t.dose.with_amount(&one.time, &one.amount)}</span>
                        {one.note.clone().map(|note| view! { <span class="row__note">{note}</span> })}
                    </span>
                    <button
                        type="button" class="button button--secondary button--small" aria-label=heard
                        on:click=move |_| taps.undo(person, entry)
                    >
                        {t.common.undo}
                    </button>
                </li>
            }
        });
        (!uses.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="recent">
                    <h2 id="recent">{t.needed.recent}</h2>
                    <ul class="rows">{rows.collect_view()}</ul>
                </section>
            }
            .into_any()
        })
    }
}
