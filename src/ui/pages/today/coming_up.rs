//! What comes seldom and is near, or has passed without an answer: an injection every
//! few months, an implant that is due out.

use leptos::prelude::*;

use super::day_sheet::DaySheet;
use crate::ui::context::{here, now, with_person};
use crate::ui::parts::Icon;
use screens::today::coming_up::{self as sight, ComingUp, Weight};

/// What comes seldom and has passed without an answer, with the way to say what
/// happened: it stands before all that is planned.
pub fn past(sheet: DaySheet) -> impl Fn() -> AnyView {
    let all = told(sheet, |weight| weight == Weight::Past);
    move || all.get().into_iter().map(card).collect_view().into_any()
}

/// What comes seldom and is near.
pub fn coming_up(sheet: DaySheet) -> impl Fn() -> Option<AnyView> {
    let t = sheet.t;
    let all = told(sheet, |weight| weight != Weight::Past);
    move || {
        let all = all.get();
        (!all.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="coming-up">
                    <h2 id="coming-up">{t.beside.ahead_title}</h2>
                    {all.into_iter().map(card).collect_view()}
                </section>
            }
            .into_any()
        })
    }
}

fn told(sheet: DaySheet, is_told: fn(Weight) -> bool) -> Memo<Vec<ComingUp>> {
    let t = sheet.t;
    Memo::new(move |_| {
        let zone = sheet.zone.get_value();
        let at = now().at(&zone);
        with_person(sheet.person, |record| {
            sight::coming_up(record, &zone, at, t)
        })
        .unwrap_or_default()
        .into_iter()
        .filter(|one| is_told(one.weight))
        .collect()
    })
}

fn card(one: ComingUp) -> AnyView {
    let class = match one.weight {
        Weight::Past => "urgent",
        Weight::Soon | Weight::Quiet => "card card--plain",
    };
    let icon = (one.weight != Weight::Quiet).then(|| view! { <Icon name="calendar"/> });
    let (href, words) = (here().href(one.way), one.way_words);
    let way = (one.weight == Weight::Past).then(|| {
        view! {
            <div class="buttons">
                <a class="button button--secondary" href=href>{words}</a>
            </div>
        }
    });
    view! { <div class=class><p>{icon}{one.words}</p>{way}</div> }.into_any()
}
