//! How all medicines changed: one picture that a pharmacist reads at once, and
//! tables with the same content for whoever does not see it. The same on paper.

mod picture;
mod tables;

use leptos::prelude::*;

use self::picture::{legend, picture};
use self::tables::{before, changes, missed};
use crate::device::print;
use crate::ui::context::{ledger, now, text, with_person, zone_of};
use crate::ui::form::{Look, OneOf, few};
use crate::ui::parts::{Empty, Icon, PageFrame};
use domain::id::PersonId;
use domain::timeline::{TimelineOf, TimelineSpan};
use screens::route::Page;
use screens::timeline::{HasChanged, TimelineShown, timeline_page};
use text::Text;

/// How all medicines changed.
#[component]
pub(super) fn TimelinePage(person: PersonId) -> impl IntoView {
    let (t, ledger) = (text(), ledger());
    let zone = StoredValue::new(untrack(|| zone_of(person)));
    let present = now();
    let today = Memo::new(move |_| zone.with_value(|zone| present.at(zone)).date_naive());
    let span = RwSignal::new(TimelineSpan::SixMonths);
    let read = RwSignal::new(0_u32);
    let read_back = move |span: TimelineSpan| {
        let from = span.first_dose_day(today.get_untracked());
        leptos::task::spawn_local(async move {
            // From which day on doses are known is said below the picture.
            let _ = ledger.read_back_to(from).await;
            // The page may have been left meanwhile.
            let _ = read.try_update(|times| *times += 1);
        });
    };
    read_back(span.get_untracked());
    let shown = Memo::new(move |_| {
        // A day is looked at once, not with every minute of it.
        today.track();
        read.track();
        let span = span.get();
        ledger.read(|journal| {
            let record = journal.record().person(person)?;
            zone.with_value(|zone| {
                let of = TimelineOf {
                    record,
                    journal,
                    zone,
                    now: untrack(|| present.at(zone)),
                    doses_read_from: ledger.doses_read_from(),
                };
                timeline_page(of, span, t)
            })
        })
    });
    let choose = move |chosen| {
        span.set(chosen);
        read_back(chosen);
    };
    let choice = few(
        OneOf::at_once("span", TimelineSpan::ALL, move || span.get(), choose),
        t.timeline.how_far,
        Look::Chips,
        TimelineSpan::ALL.map(|one| t.timeline.span(one)),
    );
    let name = untrack(|| with_person(person, |record| record.person.name.to_string()));
    let on_paper = move || {
        let day = t.dates.date(today.get());
        [name.clone().unwrap_or_default(), day].join(" · ")
    };
    view! {
        <PageFrame title=t.timeline.title back=(Page::Share, t.common.share)>
            <p class="print-only">{on_paper}</p>
            <div class="no-print">{choice}</div>
            {move || match shown.get() {
                Some(shown) => page(shown, t),
                None => nothing_yet(t),
            }}
        </PageFrame>
    }
}

fn nothing_yet(t: &'static Text) -> AnyView {
    view! { <Empty title=t.timeline.empty words=t.timeline.empty_words>""</Empty> }.into_any()
}

fn page(shown: TimelineShown, t: &'static Text) -> AnyView {
    let nothing = (shown.changed == HasChanged::Nothing)
        .then(|| view! { <p class="page__quiet">{t.timeline.nothing}</p> });
    let doses = missed(shown.missed.clone(), shown.doses_note.clone(), t);
    view! {
        {picture(&shown, t)}
        {legend(t)}
        {nothing}
        {changes(shown.rows, t)}
        {before(shown.before, t)}
        {doses}
        <button type="button" class="button button--secondary" on:click=|_| print::page()>
            <Icon name="print"/>{t.timeline.print}
        </button>
    }
    .into_any()
}
