//! What to take along on a journey: the days, the spare days, and the list that
//! follows from them, to print. Nothing of it is kept.

use leptos::prelude::*;

use crate::device::print;
use crate::ui::context::{Saving, ledger, now, text, zone_of};
use crate::ui::form::{Form, NumberKind, day_line, number_line};
use crate::ui::parts::{Icon, PlainPage};
use domain::id::PersonId;
use domain::supply;
use forms::trip::{TripDraft, TripField};
use screens::fetching::{self, TripLine};
use screens::route::Page;

/// What to take along on a journey.
#[component]
pub fn TripPage(
    /// Whose.
    person: PersonId,
) -> impl IntoView {
    let t = text();
    let form = Form::new(TripDraft::default(), Saving::new());
    view! {
        <PlainPage title=t.fetching.trip_title back=Page::Supplies>
            <div class="no-print">{fields(form)}</div>
            {list(form, person)}
        </PlainPage>
    }
}

/// The days of a journey.
pub fn fields(form: Form<TripDraft>) -> AnyView {
    let f = text().fetching;
    let from = form.text(
        TripField::From,
        |draft| &draft.from,
        |draft| &mut draft.from,
    );
    let until = form.text(
        TripField::Until,
        |draft| &draft.until,
        |draft| &mut draft.until,
    );
    let spare = form.text(
        TripField::Spare,
        |draft| &draft.spare,
        |draft| &mut draft.spare,
    );
    view! {
        {day_line(from, f.trip_from)}
        {day_line(until, f.trip_until)}
        {number_line(spare, NumberKind::Whole, (f.trip_spare, f.trip_spare_hint))}
    }
    .into_any()
}

/// The list, as soon as the days make sense; what does not is said when asked for.
fn list(form: Form<TripDraft>, person: PersonId) -> AnyView {
    let (t, ledger, now, zone) = (text(), ledger(), now(), untrack(|| zone_of(person)));
    let f = t.fetching;
    let zone = StoredValue::new(zone);
    let lines = Memo::new(move |_| {
        let now = zone.with_value(|zone| now.at(zone));
        let today = now.date_naive();
        let trip = form.draft.with(|draft| draft.finish(today).ok())?;
        ledger.read_person(person, |record| {
            let items = zone.with_value(|zone| supply::trip_list(record, trip, zone, now));
            let lines = items.iter();
            let lines = lines.filter_map(|item| fetching::trip_line(record, item, today, t));
            lines.collect::<Vec<_>>()
        })
    });
    let show = move |_| {
        let today = zone.with_value(|zone| ledger.now_at(zone)).date_naive();
        if form.finish(|draft| draft.finish(today)).is_some() {
            print::page();
        }
    };
    let draw = move || {
        let lines = lines.get()?;
        let empty = lines.is_empty().then(|| view! { <p>{f.trip_nothing}</p> });
        Some(view! {
            {empty}
            <ul class="rows">{lines.into_iter().map(line).collect_view()}</ul>
            <p class="page__quiet">{f.trip_note}</p>
        })
    };
    view! {
        <div aria-live="polite">{draw}</div>
        <button type="button" class="button button--secondary" on:click=show>
            <Icon name="print"/>{f.trip_print}
        </button>
    }
    .into_any()
}

fn line(line: TripLine) -> AnyView {
    view! {
        <li>
            <div class="row">
                <span class="row__body">
                    <span class="row__name">{line.name}</span>
                    {line.take.map(|take| view! { <b>{take}</b> })}
                    <span class="row__note">{line.note}</span>
                </span>
            </div>
        </li>
    }
    .into_any()
}
