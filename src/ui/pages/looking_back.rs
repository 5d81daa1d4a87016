//! Looking back at the talks of a year: counts, a picture, and the same as a table.

use leptos::prelude::*;

use crate::ui::context::{now, text, with_person, zone_of};
use crate::ui::parts::PageFrame;
use domain::concordance::looking_back::MonthOfTalks;
use domain::concordance::{LookingBack, looking_back};
use domain::id::PersonId;
use domain::record::PersonRecord;
use screens::looking_back::{tallest, told};
use screens::route::Page;

/// How high the tallest bar of the picture is.
const HIGH: usize = 80;

/// How wide the place of a month is.
const WIDE: usize = 24;

/// Looking back at the talks of a year.
#[component]
pub fn LookingBackPage(
    /// Whose.
    person: PersonId,
) -> impl IntoView {
    let t = text();
    let (now, zone) = (now(), untrack(|| zone_of(person)));
    let back = Memo::new(move |_| {
        let today = now.at(&zone).date_naive();
        let look = |record: &PersonRecord| looking_back(record, &zone, today);
        with_person(person, look).unwrap_or_default()
    });
    view! {
        <PageFrame title=t.talks.title back=(Page::Ask, t.common.ask)>
            <div class="page__main">
                <p class="page__quiet">{t.talks.explained}</p>
                {move || back.with(body)}
            </div>
        </PageFrame>
    }
}

fn body(back: &LookingBack) -> AnyView {
    let t = text();
    if back.is_empty() {
        return view! { <p>{t.talks.empty}</p> }.into_any();
    }
    let sections = told(back, t).into_iter().map(|(title, lines)| {
        let lines = lines.into_iter().map(|line| view! { <li>{line}</li> });
        view! {
            <section class="section">
                <h2>{title}</h2>
                <ul class="bullets">{lines.collect_view()}</ul>
            </section>
        }
    });
    view! {
        {sections.collect_view()}
        <section class="section">
            <h2>{t.talks.year}</h2>
            {picture(&back.months)}
            {table(&back.months)}
        </section>
    }
    .into_any()
}

/// Three bars a month, each with its own hatching: asked, answered, decided.
fn picture(months: &[MonthOfTalks]) -> AnyView {
    let k = text().talks;
    let most = tallest(months);
    let bar = |place: usize, which: usize, count: usize| {
        let height = count * HIGH / most;
        let x = place * WIDE + 3 + which * 6;
        let kind = ["asked", "answered", "decided"].get(which).copied();
        view! { <rect class="year__bar" data-kind=kind x=x y=HIGH - height width="5" height=height></rect> }
            .into_any()
    };
    let bars: Vec<AnyView> = months
        .iter()
        .enumerate()
        .flat_map(|(place, month)| {
            let counts = [month.asked, month.answered, month.decided];
            let counts = counts.into_iter().enumerate();
            counts.map(move |(which, count)| bar(place, which, count))
        })
        .collect();
    let wide = months.len() * WIDE;
    view! {
        <svg class="year" viewBox=format!("0 0 {wide} {}", HIGH + 2) role="img" aria-label=k.year_alt>
            {bars}
            <path class="year__ground" d=format!("M0 {HIGH}h{wide}")></path>
        </svg>
        <p class="year__key" aria-hidden="true">
            <span data-kind="asked">{k.asked}</span>
            <span data-kind="answered">{k.answered}</span>
            <span data-kind="decided">{k.decided}</span>
        </p>
    }
    .into_any()
}

fn table(months: &[MonthOfTalks]) -> AnyView {
    let t = text();
    let k = t.talks;
    let row = |month: &MonthOfTalks| {
        view! {
            <tr>
                <th scope="row">{t.dates.month(month.first)}</th>
                <td>{month.asked}</td><td>{month.answered}</td><td>{month.decided}</td>
            </tr>
        }
    };
    let rows: Vec<_> = months.iter().map(row).collect();
    view! {
        <div class="scrolls" tabindex="0" role="region" aria-label=k.year>
            <table class="talks">
                <thead><tr>
                    <th scope="col">{k.month}</th><th scope="col">{k.asked}</th>
                    <th scope="col">{k.answered}</th><th scope="col">{k.decided}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
