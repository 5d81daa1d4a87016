//! Medicines beside the timed doses: when needed, not yet understood, on hold.

use leptos::prelude::*;

use super::day_sheet::DaySheet;
use super::needed;
use crate::ui::context::{here, now, with_person};
use crate::ui::parts::{Icon, label_words};
use domain::twice;
use screens::plan::{self, OverCourse};
use screens::route::Page;
use screens::today as sight;
use text::Text;

/// A plan that must not ring: whom to call before the next dose.
pub fn trapped(sheet: DaySheet) -> impl Fn() -> Option<AnyView> {
    let found = Memo::new(move |_| {
        let at = now().at(&sheet.zone.get_value()).naive_local();
        with_person(sheet.person, |record| {
            (sight::trapped(record, at), needed::call_today(record))
        })
    });
    move || {
        let (names, calls) = found.get()?;
        let cards = names.iter().map(|name| {
            needed::urgent(sheet.t.beside.once_a_week(name), Vec::new(), calls.clone())
        });
        Some(cards.collect_view().into_any())
    }
}

/// More was taken in the last 24 hours than a label says: first of all.
pub fn over(sheet: DaySheet) -> impl Fn() -> Option<AnyView> {
    let found = Memo::new(move |_| {
        let zone = sheet.zone.get_value();
        let at = now().at(&zone);
        with_person(sheet.person, |record| {
            let all = needed::all(sheet.t, record, &zone, at);
            let mut words: Vec<String> = all.into_iter().flat_map(|one| one.over).collect();
            words.dedup();
            let twice = twice::in_last_day(record, &zone, at).into_iter();
            words.extend(
                twice.map(|found| needed::twice_words(sheet.t, record, found, (&zone, at))),
            );
            (words, needed::call_today(record))
        })
    });
    move || {
        let (words, calls) = found.get().filter(|(words, _)| !words.is_empty())?;
        Some(needed::over_card(words, calls))
    }
}

pub fn when_needed(sheet: DaySheet) -> impl Fn() -> Option<AnyView> {
    let all = Memo::new(move |_| {
        let zone = sheet.zone.get_value();
        let at = now().at(&zone);
        with_person(sheet.person, |record| {
            needed::all(sheet.t, record, &zone, at)
        })
        .unwrap_or_default()
    });
    move || {
        let all = all.get();
        (!all.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="needed">
                    <h2 id="needed">{sheet.t.needed.when_needed}</h2>
                    {all.iter().map(needed::card).collect_view()}
                </section>
            }
            .into_any()
        })
    }
}

/// Courses that are over: said once, with ways on. Never what to take.
pub fn over_courses(sheet: DaySheet) -> impl Fn() -> Option<AnyView> {
    let t = sheet.t;
    let all = Memo::new(move |_| {
        let zone = sheet.zone.get_value();
        let at = now().at(&zone);
        with_person(sheet.person, |record| plan::over(record, at, &zone, t)).unwrap_or_default()
    });
    move || {
        let all = all.get();
        (!all.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="courses-over">
                    <h2 id="courses-over">{t.beside.courses_over}</h2>
                    {all.iter().map(|one| over_course(one, t)).collect_view()}
                </section>
            }
            .into_any()
        })
    }
}

fn over_course(one: &OverCourse, t: &'static Text) -> AnyView {
    let b = t.beside;
    let way = |page: Page, words: &'static str, kind: &'static str| {
        view! { <a class=kind href=here().href(page)>{words}</a> }
    };
    let ask = Page::NewQuestion(Some(one.medicine));
    view! {
        <div class="card card--plain">
            <p><b>{one.words.clone()}</b></p>
            <p>{one.ask.clone()}</p>
            <div class="buttons">
                {way(ask, b.course_ask, "button button--secondary")}
                {way(Page::ChangePlan(one.medicine), b.course_goes_on, "button button--quiet")}
                {way(Page::ChangeStatus(one.medicine), b.course_off_list, "button button--quiet")}
            </div>
        </div>
    }
    .into_any()
}

/// What was taken when needed on this day, with what it was for.
pub fn uses(sheet: DaySheet) -> impl Fn() -> Option<AnyView> {
    let uses = Memo::new(move |_| {
        let date = sheet.date.get();
        let zone = sheet.zone.get_value();
        with_person(sheet.person, |record| {
            needed::uses_on(sheet.t, record, &zone, date)
        })
        .unwrap_or_default()
    });
    move || {
        let uses = uses.get();
        let rows = uses.iter().map(use_row);
        (!uses.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="uses">
                    <h2 id="uses">{sheet.t.needed.also_taken}</h2>
                    <ul class="rows">{rows.collect_view()}</ul>
                </section>
            }
            .into_any()
        })
    }
}

fn use_row(one: &needed::Use) -> AnyView {
    let href = here().href(Page::TakeWhenNeeded(one.medicine));
    view! {
        <li>
            <a class="row" href=href>
                <span class="row__body">
                    <span class="row__name">{one.name.clone()}</span>
                    <span class="row__facts"><span>{one.time.clone()}</span><span>{one.amount.clone()}</span></span>
                    {one.note.clone().map(|note| view! { <span class="row__note">{note}</span> })}
                </span>
                <Icon name="next"/>
            </a>
        </li>
    }
    .into_any()
}

/// Medicines nobody knows how to take yet, and those on hold.
pub fn to_find_out(sheet: DaySheet) -> impl Fn() -> AnyView {
    let t = sheet.t;
    let found = Memo::new(move |_| {
        let at = now().at(&sheet.zone.get_value()).naive_local();
        with_person(sheet.person, |record| {
            let paused = sight::paused(record).into_iter();
            let paused = paused.map(|(medicine, name)| (medicine, t.beside.on_hold(&name)));
            let quiet = paused.chain(sight::on_break(record, at, t));
            (sight::as_directed(record, at), quiet.collect::<Vec<_>>())
        })
        .unwrap_or_default()
    });
    move || {
        let (unclear, quiet) = found.get();
        let rows = unclear.iter().map(|one| {
            let label = one.label.clone().map(|label| label_words(t, label));
            view! {
                <li>
                    <a class="row" href=here().href(Page::NewQuestion(Some(one.medicine)))>
                        <span class="row__icon row__icon--talk"><Icon name="ask"/></span>
                        <span class="row__body">
                            <span class="row__name">{one.name.clone()}</span>
                            <span class="row__note">{t.beside.ask_how}</span>
                        </span>
                        <Icon name="next"/>
                    </a>
                    {label}
                </li>
            }
        });
        let quiet = quiet.iter().map(|(medicine, words)| {
            let href = here().href(Page::Medicine(*medicine));
            view! {
                <p class="state" data-state="paused"><Icon name="pause"/><a href=href>{words.clone()}</a></p>
            }
        });
        view! {
            {(!unclear.is_empty()).then(|| view! {
                <section class="section" aria-labelledby="find-out">
                    <h2 id="find-out">{t.beside.ask_how_section}</h2>
                    <ul class="rows">{rows.collect_view()}</ul>
                </section>
            })}
            {quiet.collect_view()}
        }
        .into_any()
    }
}
