//! What a person must see before they say what happened with a dose: that the old
//! one is not off, the table of a reading, what comes too close.

use chrono::Duration;
use leptos::prelude::*;

use crate::ui::context::{here, ledger, with_person};
use crate::ui::parts::{Icon, reading_table};
use domain::agenda;
use domain::id::PersonId;
use domain::record::PersonRecord;
use domain::zone::Zone;
use screens::apart::too_close;
use screens::dose::DoseLine;
use screens::dose::manner::table;
use screens::route::Page;
use text::Text;

/// All that stands beside the question what happened.
pub fn beside(
    t: &'static Text,
    person: PersonId,
    line: &DoseLine,
    zone: StoredValue<Zone>,
) -> AnyView {
    view! {
        {early(t, line, zone)}
        {old_one(t, line)}
        {close(t, person, line, zone)}
        {rows(t, person, line)}
    }
    .into_any()
}

/// How long before its time a dose asks whether another one is meant.
const EARLY: Duration = Duration::hours(2);

/// A dose that is opened long before its time: perhaps another one is meant.
fn early(t: &'static Text, line: &DoseLine, zone: StoredValue<Zone>) -> Option<AnyView> {
    let now = zone.with_value(|zone| ledger().now_at(zone));
    let until = line.dose.due - now;
    if until <= EARLY || line.shown.is_answered() {
        return None;
    }
    let due = t.dates.time(line.dose.due.time());
    let words = t.dose.early(&due, &t.dates.elapsed(until));
    let href = here().href(Page::TakeWhenNeeded(line.medicine()));
    Some(
        view! {
            <div class="card card--plain">
                <p>{words}</p>
                <div class="buttons">
                    <a class="button button--quiet" href=href>{t.dose.another_one}</a>
                </div>
            </div>
        }
        .into_any(),
    )
}

/// The old one is to be answered first.
fn old_one(t: &'static Text, line: &DoseLine) -> Option<AnyView> {
    let m = t.manner;
    let off = line.old_one.filter(|_| !line.shown.is_answered())?;
    let href = here().href(Page::Dose(off));
    Some(
        view! {
            <div class="urgent">
                <h2><Icon name="warning"/>{m.old_one_on}</h2>
                <p>{m.old_one_ask}</p>
                <div class="buttons">
                    <a class="button button--secondary" href=href>{m.take_off(&line.name)}</a>
                </div>
            </div>
        }
        .into_any(),
    )
}

fn close(t: &'static Text, person: PersonId, line: &DoseLine, zone: StoredValue<Zone>) -> AnyView {
    let read = |record: &PersonRecord| {
        zone.with_value(|zone| {
            let day = agenda::on(record, line.dose.id.date, zone, line.dose.due);
            too_close(record, &line.dose, &day, t)
        })
    };
    let found = untrack(|| with_person(person, read)).unwrap_or_default();
    let found = found.into_iter().map(|words| {
        view! { <p class="card card--plain"><Icon name="warning"/>{words}</p> }
    });
    found.collect_view().into_any()
}

/// The whole table; no row is picked.
fn rows(t: &'static Text, person: PersonId, line: &DoseLine) -> Option<AnyView> {
    let rows = untrack(|| with_person(person, |record| table(record, &line.dose)))?;
    reading_table(t, &rows)
}
