//! What is left of everything: each medicine with how long it lasts, one way to
//! the pharmacy, a weekly organiser, the list for a journey, and what was taken
//! back unused.

pub mod organiser;
pub mod trip;

use leptos::prelude::*;

pub use organiser::OrganiserPage;
pub use trip::TripPage;

use crate::ui::context::{here, ledger, now, text, zone_of};
use crate::ui::parts::{Icon, PageFrame};
use domain::id::{MedicineId, PersonId};
use domain::record::PersonRecord;
use domain::supply::{self, Stock};
use domain::zone::{Moment, Zone};
use screens::plan::full_name;
use screens::route::Page;
use screens::{fetching, keeping, stock};
use text::Text;

/// One medicine, in words.
#[derive(Clone, PartialEq)]
struct SupplyRow {
    id: MedicineId,
    name: String,
    lines: Vec<String>,
}

/// What the page shows.
#[derive(Clone, PartialEq)]
struct Supplies {
    errand: Option<String>,
    rows: Vec<SupplyRow>,
    unused: Vec<String>,
}

/// What is left of everything.
#[component]
pub(super) fn SuppliesPage(person: PersonId) -> impl IntoView {
    let (t, ledger, now, zone) = (text(), ledger(), now(), untrack(|| zone_of(person)));
    let f = t.fetching;
    let shown = Memo::new(move |_| {
        let now = now.at(&zone);
        ledger.read_person(person, |record| supplies(record, &zone, now, t))
    });
    let draw = move || {
        let shown = shown.get()?;
        let errand = shown.errand.map(|words| {
            view! {
                <div class="banner" data-kind="news">
                    <Icon name="box"/>
                    <div class="banner__words"><b>{words}</b><p>{f.errand_note}</p></div>
                </div>
            }
        });
        let empty = shown.rows.is_empty().then(|| view! { <p>{f.nothing}</p> });
        let rows = shown.rows.into_iter().map(row).collect_view();
        Some(view! {
            {errand}
            {empty}
            <ul class="rows">{rows}</ul>
            <div class="buttons buttons--stack">
                <a class="button button--secondary" href=here().href(Page::Organiser)>
                    {t.keeping.organiser_way}
                </a>
                <a class="button button--secondary" href=here().href(Page::Trip)>{f.trip_way}</a>
            </div>
            {unused(shown.unused, t)}
        })
    };
    view! {
        <PageFrame title=f.title back=(Page::Medicines, t.common.medicines)>
            {draw}
        </PageFrame>
    }
}

fn supplies(record: &PersonRecord, zone: &Zone, now: Moment, t: &Text) -> Supplies {
    let today = now.date_naive();
    let rows = record.current_medicines().map(|medicine| {
        let stock = Stock::of(record, medicine);
        let forecast = supply::forecast(record, medicine, zone, now);
        let lasts = stock::how_long(&forecast, stock.as_ref(), today, t);
        let left = match &stock {
            Some(stock) => stock::left_fact(stock, t),
            None => t.medicines.not_counted.to_owned(),
        };
        let known = record
            .prescriptions
            .get(&medicine.id)
            .map(|known| &known.value);
        let mut lines = vec![left];
        lines.extend(lasts.fact);
        lines.extend(fetching::prescription(known, &forecast, today, t));
        let dates = record.packs.get(&medicine.id).map(|known| &known.value);
        lines.extend(keeping::pack(dates, today, t));
        SupplyRow {
            id: medicine.id,
            name: full_name(medicine),
            lines,
        }
    });
    let errand = supply::errand(record, zone, now);
    Supplies {
        rows: rows.collect(),
        errand: errand.map(|errand| fetching::errand(record, &errand, t)),
        unused: keeping::unused(record, zone, t),
    }
}

/// What was taken back to the pharmacy unused.
fn unused(lines: Vec<String>, t: &Text) -> Option<AnyView> {
    let is_empty = lines.is_empty();
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> });
    (!is_empty).then(|| {
        view! {
            <section class="section">
                <h2 class="section__title">{t.keeping.unused}</h2>
                <ul class="bullets">{lines.collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}

fn row(row: SupplyRow) -> AnyView {
    let lines = row.lines.into_iter();
    let lines = lines.map(|line| view! { <span class="row__note">{line}</span> });
    view! {
        <li>
            <a class="row" href=here().href(Page::Stock(row.id))>
                <span class="row__body">
                    <span class="row__name">{row.name}</span>
                    {lines.collect_view()}
                </span>
                <Icon name="next"/>
            </a>
        </li>
    }
    .into_any()
}
