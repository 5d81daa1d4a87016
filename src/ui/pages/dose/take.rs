//! Recording a dose of a medicine taken when needed.

// What the parts share is a handful of signals; only a build that remembers where each was made
// finds them large.
#![allow(clippy::large_types_passed_by_value)]

use chrono::{Duration, NaiveDate};
use leptos::prelude::*;

use super::DoseSaving;
use super::form::{happened_field, note_field, taken_fields};
use crate::ui::context::{Taps, here, ledger, now, text, with_person, zone_of};
use crate::ui::form::Form;
use crate::ui::pages::today::needed::{self, call_today, over_card};
use crate::ui::parts::{Icon, PlainPage, label_words};
use domain::agenda::{self, Dose};
use domain::amount::{Amount, Quantity};
use domain::dose::{Act, DoseKey};
use domain::gesture;
use domain::id::{MedicineId, PersonId};
use domain::medicine::Medicine;
use domain::record::PersonRecord;
use domain::zone::{Moment, Zone};
use forms::dose::{DoseDraft, Happened, PlannedDose};
use screens::dose::amount_words;
use screens::dose::days;
use screens::route::Page;
use text::Text;

/// How many days back a dose of the plan without an answer is looked for.
const LOOK_BACK_DAYS: usize = 35;

/// The most of them that are offered.
const MOST_ASKED: usize = 5;

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
    let now = zone.with_value(|zone| ledger().now_at(zone));
    let open = zone.with_value(|zone| {
        let look = |record: &PersonRecord| open_doses(record, &found, zone, now);
        untrack(|| with_person(person, look)).unwrap_or_default()
    });
    let meant = RwSignal::new(Meant::at_first(&open));
    let title = t.needed.take_title(found.called().as_str());
    let label = found.directions.as_ref().map(ToString::to_string);
    view! {
        <PlainPage title back=Page::Today>
            {label.map(|label| label_words(t, label))}
            {stands(t, person, medicine, zone, saving)}
            {move || match meant.get() {
                Meant::NotSaid => which_dose(t, (medicine, &open), now.date_naive(), meant),
                Meant::Extra => saying(t, &found, zone, saving),
            }}
            {recent(t, person, medicine, zone)}
        </PlainPage>
    }
    .into_any()
}

/// Which dose somebody wants to write down.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meant {
    /// It may be one of the plan that has no answer yet.
    NotSaid,
    /// One beside the plan.
    Extra,
}

impl Meant {
    /// Where no dose of the plan waits there is nothing to ask.
    const fn at_first(open: &[Dose]) -> Self {
        if open.is_empty() {
            Self::Extra
        } else {
            Self::NotSaid
        }
    }
}

/// The doses of the plan that may be meant: the one to come, where that is near, and the
/// newest that wait for an answer, the newest first.
fn open_doses(record: &PersonRecord, medicine: &Medicine, zone: &Zone, now: Moment) -> Vec<Dose> {
    let today = zone.moment(&now).date_naive();
    let back = std::iter::successors(Some(today), NaiveDate::pred_opt).take(LOOK_BACK_DAYS);
    let waiting = back.flat_map(|day| {
        let doses = agenda::of_medicine(record, medicine, day, zone, now);
        doses.into_iter().rev().filter(Dose::is_waiting)
    });
    let coming = coming(record, medicine, zone, now).into_iter();
    coming.chain(waiting).take(MOST_ASKED).collect()
}

/// The next dose to come: later today, or of what comes seldom, whenever that is told
/// ahead. One that was given early counts from the day on which it was.
fn coming(record: &PersonRecord, medicine: &Medicine, zone: &Zone, now: Moment) -> Option<Dose> {
    let seldom = agenda::seldom::seldom(record, medicine, zone, now);
    let told = seldom
        .into_iter()
        .find(|one| one.days > 0 && one.dose.act == Act::Use);
    let seldom = told.and_then(|one| {
        let doses = agenda::of_medicine(record, medicine, one.due, zone, now);
        doses.into_iter().find(|dose| dose.id == one.dose)
    });
    let here = zone
        .kept(medicine.kept_on.as_ref())
        .moment(&now)
        .naive_local();
    // One taken when needed is not the one to come.
    let may_be_next = medicine.when_needed_at(here).is_none();
    seldom.or_else(|| {
        let next = || agenda::next_dose(record, medicine, zone, now, 1);
        may_be_next.then(next).flatten()
    })
}

/// Asks which dose is meant: one of the plan, or one beside it.
fn which_dose(
    t: &'static Text,
    (medicine, open): (MedicineId, &[Dose]),
    today: NaiveDate,
    meant: RwSignal<Meant>,
) -> AnyView {
    let rows = open.iter().map(|dose| {
        let day = t.dates.near(dose.due.date_naive(), today);
        let words = t.dose.due_at(&day, &t.dates.time(dose.due.time()));
        view! {
            <li>
                <a class="row" href=here().href(Page::Dose(dose.id))>
                    <span class="row__body">
                        <span class="row__name row__name--plain">{words}</span>
                        <span class="row__note">{amount_words(dose, t)}</span>
                    </span>
                    <Icon name="next"/>
                </a>
            </li>
        }
    });
    view! {
        <section class="section" aria-labelledby="which-dose">
            <h2 id="which-dose">{t.needed.which_dose}</h2>
            <ul class="rows">{rows.collect_view()}</ul>
            <a class="section__more" href=here().href(Page::MedicineHistory(medicine))>{t.history.older}</a>
            <button type="button" class="button button--secondary"
                on:click=move |_| meant.set(Meant::Extra)>
                {t.needed.another_dose}
            </button>
        </section>
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
        .when_needed_at(at.naive_local())
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
    let number = told.map(|told| t.amounts.typed(told.quantity));
    let mut draft = DoseDraft::new(at.date_naive(), number.unwrap_or_default());
    draft.happened = Some(Happened::TakenNow);
    // What is left here does not wait: it would be said of the next dose.
    let form = Form::new(draft, saving.of_form());
    let (id, ledger) = (medicine.id, ledger());
    let planned_dose = PlannedDose { due: None, amount };
    let save = move |()| {
        let now = zone.with_value(|zone| ledger.now_at(zone));
        let finish =
            |draft: &DoseDraft| zone.with_value(|zone| draft.finish(planned_dose, zone, now));
        let Some(said) = form.finish(finish) else {
            return;
        };
        let (extra, outcome) = (ledger.fresh(), said.outcome.clone());
        let event = gesture::dose::write_down_extra(extra, id, said.outcome, said.note);
        saving.save((DoseKey::Extra(extra), id), &outcome, event);
    };
    // No dose of this id is on record yet.
    let key = (DoseKey::Extra(ledger.fresh()), id);
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
    saving.look_ahead(key, form, (planned_dose, zone));
    saving.form_or_warning(move || {
        view! {
            {happened_field(form, t.needed.take_when, choices.clone())}
            {taken_fields(form, days.clone(), Some((amount.unit, planned.clone())))}
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
            let today = now.date_naive();
            let span = (now - Duration::hours(24), now + Duration::minutes(1));
            let uses = with_person(person, |record| needed::uses(t, record, zone, span));
            let mut uses = uses.unwrap_or_default();
            uses.retain(|one| one.medicine == medicine);
            for one in &mut uses {
                let day = one.at.date_naive();
                // A time of yesterday may still be to come today.
                if day != today {
                    one.time = t.today.time_on(&one.time, &t.dates.near(day, today));
                }
            }
            uses
        })
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
                        {one.effect.map(|effect| view! { <span class="row__note">{t.needed.effect(effect)}</span> })}
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
