//! Before a journey: its days, where it goes and the spare days; and what follows from
//! them, to print: the clocks there and what they do to times, what to take along, and
//! a letter to carry. Nothing of it is kept.

mod there;

use leptos::prelude::*;

use crate::device::print;
use crate::ui::context::{Saving, ledger, now, text, zone_of};
use crate::ui::form::{Form, NumberKind, day_line, goes_on, number_line};
use crate::ui::parts::{Icon, PlainPage};
use domain::id::PersonId;
use domain::supply;
use forms::trip::{TripDraft, TripField};
use screens::fetching::{self, TripLine};
use screens::journey;
use screens::route::Page;
use text::Text;

/// What to take along on a journey.
#[component]
pub fn TripPage(
    /// Whose.
    person: PersonId,
) -> impl IntoView {
    let t = text();
    let form = Form::kept(TripDraft::default(), Saving::new(), person);
    view! {
        <PlainPage title=t.fetching.trip_title back=Page::Supplies>
            <div class="page__main no-print">{fields(form)}{goes_on(form.saving)}</div>
            {sheet(form, person)}
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
        {there::field(form)}
        {number_line(spare, NumberKind::Whole, (f.trip_spare, f.trip_spare_hint))}
    }
    .into_any()
}

/// All that follows, as soon as the days make sense; what does not is said when asked
/// for.
fn sheet(form: Form<TripDraft>, person: PersonId) -> AnyView {
    let (t, ledger, now, zone) = (text(), ledger(), now(), untrack(|| zone_of(person)));
    let zone = StoredValue::new(zone);
    let shown = Memo::new(move |_| {
        let now = zone.with_value(|zone| now.at(zone));
        let today = now.date_naive();
        let trip = form.draft.with(|draft| draft.finish(today).ok())?;
        let there = form.draft.with(|draft| draft.there.clone());
        let there = there.and_then(|name| ledger.zone(&name));
        ledger.read_person(person, |record| {
            zone.with_value(|zone| {
                let items = supply::trip_list(record, trip, zone, now);
                let lines = items.iter();
                let lines = lines.filter_map(|item| fetching::trip_line(record, item, today, t));
                let lines: Vec<TripLine> = lines.collect();
                let clocks = there.as_ref();
                let clocks =
                    clocks.map(|there| journey::clocks_there(record, trip, (zone, there), t));
                let letter = journey::letter(record, trip, &lines, (now, t));
                (clocks, lines, letter)
            })
        })
    });
    let show = move |_| {
        let today = zone.with_value(|zone| ledger.now_at(zone)).date_naive();
        if form.finish(|draft| draft.finish(today)).is_some() {
            print::page();
        }
    };
    let draw = move || {
        let (clocks, lines, letter) = shown.get()?;
        let note = clocks.is_none().then_some(t.fetching.trip_note);
        Some(view! {
            {clocks.map(|clocks| there::clocks(clocks, t))}
            {along(lines, note, t)}
            {there::letter(letter, t)}
        })
    };
    view! {
        <div class="page__main" aria-live="polite">{draw}</div>
        <button type="button" class="button button--secondary" on:click=show>
            <Icon name="print"/>{t.fetching.trip_print}
        </button>
    }
    .into_any()
}

fn along(lines: Vec<TripLine>, note: Option<&'static str>, t: &'static Text) -> AnyView {
    let empty = lines
        .is_empty()
        .then(|| view! { <p>{t.fetching.trip_nothing}</p> });
    view! {
        <section class="section" aria-labelledby="along">
            <h2 class="section__title" id="along">{t.travel.along_title}</h2>
            {empty}
            <ul class="rows">{lines.into_iter().map(line).collect_view()}</ul>
            {note.map(|note| view! { <p class="page__quiet">{note}</p> })}
        </section>
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
