//! What to ask about: everything that the checks found in a person's list, the
//! soonest first, and what was not checked.
//!
//! Finding nothing says nothing (G4): the page never ends without that.

mod beyond;
mod links;
mod of_medicine;

use leptos::prelude::*;

use crate::device::focus;
use crate::ui::checks::{Checking, Looked, WhyNot};
use crate::ui::context::{Taps, ledger, text};
use crate::ui::parts::finding::{Tapped, finding_known, finding_row};
use crate::ui::parts::{FindingCard, Icon, PageFrame, ways};
use domain::concordance::{FindingState, FoundOutcome};
use domain::id::{MedicineId, PersonId};
use domain::person::Role;
use knowledge::checks::FindingUrgency;
use screens::findings::{Burden, FactsOf, Found, Genes, Outlook};
use screens::route::Page;
use text::Text;

pub use beyond::{newer_checks, newer_names, update};
pub use links::{asks_today, not_shown_yet, together};
pub use of_medicine::AboutMedicine;

/// The most that are shown as cards at first.
const FIRST: usize = 3;

/// Where reading goes on when the rest is shown.
const REST: &str = "more-to-ask";

/// What a tap on a finding saves.
pub fn on_tap(person: PersonId, taps: Taps) -> Callback<(Found, Tapped)> {
    let ledger = ledger();
    Callback::new(move |(found, tapped): (Found, Tapped)| {
        let event = match tapped {
            Tapped::Ask => found.asked(ledger.fresh()),
            Tapped::Known => found.answered(FoundOutcome::Talked {
                role: Role::Pharmacist,
            }),
            Tapped::Again => found.answered(FoundOutcome::AskAgain),
        };
        taps.save(person, event, |_| {});
    })
}

/// Why the checks were not made, what is safe, and another try.
pub fn not_made(why: WhyNot, checking: Checking) -> AnyView {
    let t = text();
    let c = t.checks;
    let words = match why {
        WhyNot::Unreachable => c.unreachable,
        WhyNot::Damaged => c.damaged,
        WhyNot::Newer => c.newer,
    };
    view! {
        <div class="card card--plain" role="status">
            <p><b>{words}</b></p>
            <p>{c.not_made}</p>
            {(why == WhyNot::Newer).then(|| view! { <p>{t.common.how_to_update}</p> })}
            <button
                type="button"
                class="button button--secondary"
                on:click=move |_| checking.fetch()
            >
                {t.common.try_again}
            </button>
        </div>
    }
    .into_any()
}

/// Everything there is to ask about a person's medicines.
#[component]
pub(super) fn ChecksPage(person: PersonId) -> impl IntoView {
    let (t, checking) = (text(), Checking::begin());
    let looked = checking.outlook(person);
    let shows_all = RwSignal::new(false);
    let tap = on_tap(person, Taps::new());
    view! {
        <PageFrame
            title=t.checks.title
            back=(Page::Medicines, t.common.medicines)
            note=t.checks.note
        >
            <div class="page__main">
                {newer_checks(checking)}
                {move || match looked.get() {
                    Looked::Fetching => {
                        view! { <p class="page__quiet" role="status">{t.checks.fetching}</p> }.into_any()
                    }
                    Looked::Failed(why) => not_made(why, checking),
                    Looked::Here(outlook) => all(&outlook, tap, shows_all, t),
                }}
                {ways::before_new()}
                {ways::health()}
            </div>
        </PageFrame>
    }
}

fn all(
    outlook: &Outlook,
    tap: Callback<(Found, Tapped)>,
    shows_all: RwSignal<bool>,
    t: &'static Text,
) -> AnyView {
    let c = t.checks;
    let to_ask = |found: &[Found], is: fn(FindingUrgency) -> bool| -> Vec<Found> {
        let waits = |one: &&Found| one.is_to_ask() && is(one.urgency);
        found.iter().filter(waits).cloned().collect()
    };
    let strong = to_ask(&outlook.found, |urgency| urgency != FindingUrgency::Tip);
    let tips = to_ask(&outlook.found, |urgency| urgency == FindingUrgency::Tip);
    let groups = to_ask(&outlook.adds_up, |_| true);
    let nothing = outlook
        .is_empty()
        .then(|| view! { <p class="card card--plain">{no_finding(&outlook.shared, t)}</p> });
    view! {
        {burden(outlook.burden, t)}
        {not_checked(&outlook.not_checked, t)}
        {nothing}
        {cards(strong, tap, shows_all, t)}
        {section(c.tips, &tips, tap)}
        {section(c.adds_up, &groups, tap)}
        {genes(outlook.genes, t)}
        {facts(&outlook.facts, tap, t)}
        {answered(outlook, tap, t)}
        <p class="page__quiet">{c.short_list}</p>
    }
    .into_any()
}

/// What is said where the rules found nothing: never beside a question about the
/// same ingredient as if there were none.
pub fn no_finding(shared: &[MedicineId], t: &Text) -> &'static str {
    if shared.is_empty() {
        t.checks.nothing
    } else {
        t.checks.shared
    }
}

fn burden(burden: Burden, t: &'static Text) -> Option<AnyView> {
    let words = t.checks.burden(burden.medicines, burden.times);
    (burden.medicines > 0).then(|| view! { <p>{words}</p> }.into_any())
}

/// Names that were not recognised, in a list of their own.
pub fn not_checked(names: &[String], t: &'static Text) -> Option<AnyView> {
    let words = t.checks.not_recognised(&names.join(", "));
    (!names.is_empty()).then(|| {
        view! {
            <div class="banner" data-kind="care">
                <Icon name="info"/>
                <div class="banner__words"><p>{words}</p></div>
            </div>
        }
        .into_any()
    })
}

/// The first as cards, the rest behind a button.
fn cards(
    found: Vec<Found>,
    tap: Callback<(Found, Tapped)>,
    shows_all: RwSignal<bool>,
    t: &'static Text,
) -> AnyView {
    if found.is_empty() {
        return ().into_any();
    }
    let card = move |found: Found| view! { <FindingCard found on_tap=tap/> };
    let mut first = found;
    let rest = first.split_off(first.len().min(FIRST));
    let more = move || {
        if rest.is_empty() {
            return ().into_any();
        }
        if shows_all.get() {
            let rest = rest.clone().into_iter().map(card).collect_view();
            return view! { <div class="cards" id=REST tabindex="-1">{rest}</div> }.into_any();
        }
        let show = move |_| {
            shows_all.set(true);
            focus::on(REST);
        };
        view! {
            <button type="button" class="button button--secondary" on:click=show>
                {t.checks.show_rest(rest.len())}
            </button>
        }
        .into_any()
    };
    view! {
        <div class="cards">{first.into_iter().map(card).collect_view()}</div>
        {more}
    }
    .into_any()
}

fn section(
    title: &'static str,
    found: &[Found],
    tap: Callback<(Found, Tapped)>,
) -> Option<AnyView> {
    let rows: Vec<AnyView> = found.iter().map(|one| finding_row(one, tap)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2 class="section__title">{title}</h2>
                <div class="findings">{rows}</div>
            </section>
        }
        .into_any()
    })
}

fn genes(genes: Genes, t: &'static Text) -> Option<AnyView> {
    (genes == Genes::NoMatch).then(|| {
        view! {
            <section class="section">
                <h2 class="section__title">{t.checks.genes}</h2>
                <p>{t.checks.no_gene_match}</p>
            </section>
        }
        .into_any()
    })
}

/// What is worth knowing, folded by medicine.
fn facts(facts: &[FactsOf], tap: Callback<(Found, Tapped)>, t: &'static Text) -> Option<AnyView> {
    let c = t.checks;
    let one = |of: &FactsOf| {
        let rows: Vec<AnyView> = of.facts.iter().map(|fact| finding_row(fact, tap)).collect();
        view! {
            <details class="card">
                <summary>{c.facts_about(&of.name, of.facts.len())}</summary>
                <div class="card__body">{rows}</div>
            </details>
        }
    };
    let folds: Vec<_> = facts.iter().map(one).collect();
    (!folds.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2 class="section__title">{c.one_by_one}</h2>
                <div class="cards">{folds}</div>
            </section>
        }
        .into_any()
    })
}

/// What somebody knows, or was asked: quiet, and never away.
fn answered(
    outlook: &Outlook,
    tap: Callback<(Found, Tapped)>,
    t: &'static Text,
) -> Option<AnyView> {
    let all = outlook.found.iter().chain(&outlook.adds_up);
    let rows: Vec<AnyView> = all
        .filter(|one| one.state != FindingState::ToAsk)
        .map(|one| finding_known(one, tap))
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2 class="section__title">{t.checks.answered}</h2>
                <div class="findings">{rows}</div>
            </section>
        }
        .into_any()
    })
}
