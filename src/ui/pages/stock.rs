//! What is left of a medicine: what that follows from, what is to be asked, how
//! long it lasts, the next prescription and who uses the box; and the ways to a
//! count and to a new pack.

mod came_first;
pub mod count;
pub mod dates;
mod form_page;
pub mod new_pack;
pub mod prescription;
pub mod read_pack;
pub mod shared;
pub mod unused;

use leptos::prelude::*;

pub use count::CountPage;
pub use dates::PackDatesPage;
pub use new_pack::NewPackPage;
pub use prescription::PrescriptionPage;
pub use shared::SharedPage;
pub use unused::UnusedPage;

use crate::ui::context::{here, ledger, now, text, with_person, zone_of};
use crate::ui::parts::{Icon, PageFrame, PlainPage};
use came_first::CameFirstPart;
use domain::amount::Unit;
use domain::id::{MedicineId, PersonId};
use domain::supply::{self, Left, Stock};
use screens::route::Page;
use screens::stock::{self, HowLong, StockReach};
use screens::{fetching, keeping};

/// What is left of a medicine.
#[component]
pub(super) fn StockPage(person: PersonId, medicine: MedicineId) -> impl IntoView {
    let t = text();
    match untrack(|| counted_in(person, medicine)) {
        Some((name, _)) => {
            let shown = shown(person, medicine);
            view! {
                <PlainPage title=t.supply.title(&name) back=Page::Medicine(medicine)>
                    {whats_left(shown)}
                    {read_pack::waiting(medicine).map(|read| read_pack::offered(medicine, read))}
                    {view! { <CameFirstPart person medicine/> }.into_any()}
                    {follows(shown)}
                    {ways(medicine)}
                </PlainPage>
            }
            .into_any()
        }
        None => gone(),
    }
}

/// What the page says of a medicine as it stands.
#[derive(Clone, PartialEq)]
struct StockShown {
    left: Option<Left>,
    sentence: String,
    follows: Vec<(&'static str, String)>,
    notes: Vec<String>,
    lasts: HowLong,
    prescription: Vec<String>,
    users: Vec<String>,
    pack: Vec<String>,
}

fn shown(person: PersonId, medicine: MedicineId) -> Memo<Option<StockShown>> {
    let (t, ledger, now, zone) = (text(), ledger(), now(), untrack(|| zone_of(person)));
    Memo::new(move |_| {
        let now = now.at(&zone);
        let today = now.date_naive();
        ledger.read(|journal| {
            let everybody = journal.record();
            let record = everybody.person(person)?;
            let medicine = record.medicine(medicine)?;
            let stock = Stock::of(record, medicine);
            let forecast = supply::forecast(record, medicine, &zone, now);
            let follows = stock.as_ref().map(|stock| stock::follows(stock, today, t));
            let (follows, notes) = follows.unwrap_or_default();
            Some(StockShown {
                left: stock.as_ref().map(|stock| stock.left),
                sentence: stock::left_sentence(stock.as_ref(), t),
                follows,
                notes,
                lasts: stock::how_long(&forecast, stock.as_ref(), today, t),
                prescription: fetching::prescription(
                    record
                        .prescriptions
                        .get(&medicine.id)
                        .map(|known| &known.value),
                    &forecast,
                    today,
                    t,
                ),
                pack: keeping::pack(
                    record.packs.get(&medicine.id).map(|known| &known.value),
                    today,
                    t,
                ),
                users: fetching::box_users(everybody, record, medicine, t),
            })
        })
    })
}

/// What should be left, before anything that is asked about it.
fn whats_left(shown: Memo<Option<StockShown>>) -> AnyView {
    let draw = move || {
        let shown = shown.get()?;
        let sentence = match shown.left {
            Some(Left::Short(_)) => warning(shown.sentence),
            Some(Left::Has(_)) | None => view! { <p>{shown.sentence}</p> }.into_any(),
        };
        Some(view! { {sentence} {low(shown.lasts.reach)} })
    };
    draw.into_any()
}

/// How long it lasts, what is known of prescription, pack and box, and what the
/// number follows from.
fn follows(shown: Memo<Option<StockShown>>) -> AnyView {
    let t = text();
    let draw = move || {
        let shown = shown.get()?;
        Some(view! {
            {facts(t.supply.how_long, shown.lasts.days, shown.lasts.notes)}
            {facts(t.fetching.prescription, Vec::new(), shown.prescription)}
            {facts(t.keeping.pack, Vec::new(), shown.pack)}
            {facts(t.fetching.shared, Vec::new(), shown.users)}
            {facts(t.supply.follows, shown.follows, shown.notes)}
        })
    };
    draw.into_any()
}

/// That less than a week is left.
pub(super) fn low(reach: StockReach) -> Option<AnyView> {
    let words = text().medicines.low;
    (reach == StockReach::Low).then(|| {
        view! { <p class="state" data-state="due"><Icon name="box"/>{words}</p> }.into_any()
    })
}

fn warning(words: String) -> AnyView {
    view! {
        <div class="banner" data-kind="care">
            <Icon name="warning"/>
            <div class="banner__words"><p>{words}</p></div>
        </div>
    }
    .into_any()
}

/// Some facts under a heading, with what more there is to say.
fn facts(
    heading: &'static str,
    facts: Vec<(&'static str, String)>,
    notes: Vec<String>,
) -> Option<AnyView> {
    if facts.is_empty() && notes.is_empty() {
        return None;
    }
    let list = (!facts.is_empty()).then(|| {
        let fact = |(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
        view! { <dl class="facts">{facts.into_iter().map(fact).collect_view()}</dl> }
    });
    let notes = notes.into_iter().map(|note| view! { <p>{note}</p> });
    let part = view! {
        <section class="section">
            <h2 class="section__title">{heading}</h2>
            {list}
            {notes.collect_view()}
        </section>
    };
    Some(part.into_any())
}

/// Two plainly different ways on: a count of all there is, and a new pack.
fn ways(medicine: MedicineId) -> AnyView {
    let (s, f, k) = (text().supply, text().fetching, text().keeping);
    view! {
        <div class="buttons buttons--stack">
            <a class="button button--primary" href=here().href(Page::CountStock(medicine))>
                {s.count}
            </a>
            <a class="button button--secondary" href=here().href(Page::NewPack(medicine))>
                <Icon name="add"/>{s.new_pack}
            </a>
        </div>
        <ul class="rows">
            {way(Page::Prescription(medicine), "edit", f.prescription_way)}
            {way(Page::PackDates(medicine), "calendar", k.dates_way)}
            {way(Page::Shared(medicine), "person", f.shared_way)}
            {way(Page::Unused(medicine), "box", k.unused_way)}
        </ul>
    }
    .into_any()
}

fn way(page: Page, icon: &'static str, words: &'static str) -> AnyView {
    view! {
        <li>
            <a class="row" href=here().href(page)>
                <span class="row__icon"><Icon name=icon/></span>
                <span class="row__body"><span class="row__name row__name--plain">{words}</span></span>
                <Icon name="next"/>
            </a>
        </li>
    }
    .into_any()
}

/// What a medicine is called and counted in now.
fn counted_in(person: PersonId, medicine: MedicineId) -> Option<(String, Unit)> {
    let at = ledger().now_at(&zone_of(person)).naive_local();
    let known = with_person(person, |record| {
        let known = record.medicine(medicine)?;
        Some((known.called().to_string(), supply::unit(known, at)))
    });
    known.flatten()
}

fn gone() -> AnyView {
    let t = text();
    view! {
        <PageFrame title=t.medicines.gone back=(Page::Medicines, t.common.medicines)>""</PageFrame>
    }
    .into_any()
}
