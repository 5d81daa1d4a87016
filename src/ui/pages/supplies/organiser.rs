//! A weekly organiser: what goes into each compartment, to print, that it was
//! filled, and who looked over it.

use chrono::{Days, NaiveDate};
use leptos::prelude::*;

use crate::device::print;
use crate::ui::context::{Saving, Taps, ledger, now, text, zone_of};
use crate::ui::form::{Field, Form, LineKind, Look, few, line, save_button};
use crate::ui::parts::{Icon, PlainPage};
use domain::gesture;
use domain::id::PersonId;
use domain::supply::{organiser, week_of};
use forms::organiser::{LookedOverDraft, LookedOverField};
use screens::keeping::{self, OrganiserLine};
use screens::route::Page;

/// What the page shows of a week.
#[derive(Clone, PartialEq)]
struct WeekShown {
    days: Vec<OrganiserLine>,
    left_out: Vec<String>,
    filled: Vec<String>,
}

/// A weekly organiser.
#[component]
pub fn OrganiserPage(
    /// Whose.
    person: PersonId,
) -> impl IntoView {
    let (t, ledger, now) = (text(), ledger(), now());
    let k = t.keeping;
    let zone = StoredValue::new(untrack(|| zone_of(person)));
    let weeks_on = RwSignal::new(0_u64);
    let first = Memo::new(move |_| {
        let monday = week_of(zone.with_value(|zone| now.at(zone)).date_naive());
        let days = Days::new(weeks_on.get() * 7);
        monday.checked_add_days(days).unwrap_or(monday)
    });
    let shown = Memo::new(move |_| {
        let first = first.get();
        zone.with_value(|zone| {
            let now = now.at(zone);
            ledger.read_person(person, |record| {
                let organiser = organiser(record, first, zone, now);
                WeekShown {
                    days: keeping::days(record, &organiser, t),
                    left_out: keeping::left_out(record, &organiser, t),
                    filled: keeping::filled(record, first, (zone, now.date_naive()), t),
                }
            })
        })
    });
    let week = Field::free(
        "organiser-week",
        move || usize::try_from(weeks_on.get()).ok(),
        move |week: Option<usize>| weeks_on.set(week.unwrap_or(0) as u64),
    );
    view! {
        <PlainPage title=k.organiser_title back=Page::Supplies>
            <p>{k.organiser_note}</p>
            <div class="no-print">
                {few(week, k.organiser_week, Look::Segments, [k.this_week, k.next_week])}
            </div>
            {move || shown.get().map(drawn)}
            {ways(person, first)}
        </PlainPage>
    }
}

fn drawn(week: WeekShown) -> AnyView {
    let day = |day: OrganiserLine| {
        let compartments = day.compartments.into_iter();
        let compartments = compartments.map(|one| view! { <span class="row__note">{one}</span> });
        view! {
            <li>
                <div class="row">
                    <span class="row__body">
                        <span class="row__name row__name--plain">{day.day}</span>
                        {compartments.collect_view()}
                    </span>
                </div>
            </li>
        }
    };
    let line = |words: String| view! { <p>{words}</p> };
    view! {
        <ul class="rows">{week.days.into_iter().map(day).collect_view()}</ul>
        {week.left_out.into_iter().map(line).collect_view()}
        <div aria-live="polite">{week.filled.into_iter().map(line).collect_view()}</div>
    }
    .into_any()
}

/// To print it, to say that it is filled, and that somebody looked over it.
fn ways(person: PersonId, first: Memo<NaiveDate>) -> AnyView {
    let t = text();
    let k = t.keeping;
    let taps = Taps::new();
    let filled = move |_| {
        let event = gesture::stock::fill_organiser(first.get_untracked());
        taps.save(person, event, |_| {});
    };
    let form = Form::kept(LookedOverDraft::default(), Saving::new(), person);
    let looked_over = move || {
        if let Some(event) = form.finish(|draft| draft.finish(first.get_untracked())) {
            form.saving.commit(person, event, move |_| {
                form.draft.set(LookedOverDraft::default());
                form.saving.stays();
            });
        }
    };
    view! {
        <div class="buttons buttons--stack">
            <button type="button" class="button button--secondary" on:click=move |_| print::page()>
                <Icon name="print"/>{t.fetching.trip_print}
            </button>
            <button type="button" class="button button--secondary" on:click=filled>
                <Icon name="check"/>{k.organiser_filled}
            </button>
        </div>
        <section class="section no-print">
            <h2 class="section__title">{k.second_look}</h2>
            <p>{k.second_look_note}</p>
            {looked_over_by(form)}
            {save_button(form.saving, k.looked_over_save, looked_over)}
        </section>
    }
    .into_any()
}

/// Who looked over it.
pub fn looked_over_by(form: Form<LookedOverDraft>) -> AnyView {
    let name = form.text(
        LookedOverField::Name,
        |draft| &draft.name,
        |draft| &mut draft.name,
    );
    line(name, LineKind::Name, text().keeping.looked_over_by)
}
