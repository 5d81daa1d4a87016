//! The frame around every page: who, help, the four tabs, and what was just
//! done.

use leptos::prelude::*;

use super::context::{here, ledger, text, with_person};
use super::notice::RecordNotice;
use super::parts::{Icon, Initial, Soon, Toast};
use super::rest::{self, Piece};
use crate::device::{page, preferences as kept};
use domain::id::PersonId;
use screens::route::Page;

/// The frame around every page.
#[component]
pub fn Shell(children: Children) -> impl IntoView {
    let (t, here) = (text(), here());
    let title = move || match tab(here.page()) {
        Some(Tab::Today) => t.common.today,
        Some(Tab::Medicines) => t.common.medicines,
        Some(Tab::Ask) => t.common.ask,
        Some(Tab::Share) => t.common.share,
        None => t.common.app,
    };
    Effect::new(move |_| page::title(&format!("{} · {}", title(), t.common.app)));
    view! {
        <a class="skip" href="#page" on:click=move |click| { click.prevent_default(); page::focus_start(); }>
            {t.common.skip}
        </a>
        <div class="app">
            <header class="top">
                <PersonChip/>
                <a class="help" href=move || here.href(Page::Help)>
                    <Icon name="help"/>
                    <span>{t.common.help}</span>
                </a>
            </header>
            <Soon><News/></Soon>
            {children()}
            {tabs()}
            <Soon><Toast/></Soon>
        </div>
    }
}

/// What stands above every page, when there is something to say.
#[component]
fn News() -> impl IntoView {
    let has_rest = rest::is_here();
    // The page itself is drawn first when the rest has come.
    let banners = move || {
        let draw = || view! { <Soon>{rest::open(Piece::Banners)}</Soon> };
        has_rest.get().then(draw)
    };
    view! { <div class="news"><RecordNotice/>{banners}</div> }
}

/// The tabs; a moment later on a first visit, where they are not yet of use.
fn tabs() -> AnyView {
    if kept::word::<PersonId>("person").is_some() {
        view! { <Tabs/> }.into_any()
    } else {
        view! { <Soon><Tabs/></Soon> }.into_any()
    }
}

#[component]
fn PersonChip() -> impl IntoView {
    let (t, here) = (text(), here());
    let who = Memo::new(move |_| {
        let person = here.person()?;
        let name = with_person(person, |record| record.person.name.to_string())?;
        Some((screens::dose::tone_of(person), name))
    });
    move || match who.get() {
        Some((tone, name)) => view! {
            <a class="person" data-tone=tone href=here.href(Page::Settings)>
                <Initial name=name.clone() tone/>
                <span class="person__name">{name}</span>
                <span class="visually-hidden">{t.common.settings}</span>
                <Icon name="settings"/>
            </a>
        }
        .into_any(),
        None => {
            view! { <span class="person"><span class="person__name">{t.common.app}</span></span> }
                .into_any()
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Tab {
    Today,
    Medicines,
    Ask,
    Share,
}

/// The tab a page belongs to.
const fn tab(page: Page) -> Option<Tab> {
    match page {
        Page::Today
        | Page::TodayAt(_)
        | Page::Day(_)
        | Page::Dose(_)
        | Page::MoveDose(_)
        | Page::TakeWhenNeeded(_) => Some(Tab::Today),
        Page::Medicines
        | Page::AddMedicine
        | Page::BeforeNew
        | Page::Medicine(_)
        | Page::ChangeMedicine(_)
        | Page::ChangePlan(_)
        | Page::ChangeOnePlan(..)
        | Page::AddPlan(_)
        | Page::ChangeStatus(_)
        | Page::MedicineHistory(_)
        | Page::Stock(_)
        | Page::CountStock(_)
        | Page::NewPack(_)
        | Page::Prescription(_)
        | Page::Shared(_)
        | Page::PackDates(_)
        | Page::Unused(_)
        | Page::Supplies
        | Page::Organiser
        | Page::Trip
        | Page::History
        | Page::Checks => Some(Tab::Medicines),
        Page::Ask
        | Page::NewQuestion(_)
        | Page::Question(_)
        | Page::Decide(_)
        | Page::DecideFrom(_) => Some(Tab::Ask),
        Page::Share | Page::Pharmacist | Page::HandOn | Page::TakeIn | Page::Timeline => {
            Some(Tab::Share)
        }
        _ => None,
    }
}

#[component]
fn Tabs() -> impl IntoView {
    let (t, here, ledger) = (text(), here(), ledger());
    let open = Memo::new(move |_| {
        let person = here.person()?;
        ledger.read_person(person, |record| record.open_questions().len())
    });
    let current = move |which: Tab| (tab(here.page()) == Some(which)).then_some("page");
    let somebody = move || here.person().is_some();
    view! {
        <nav class="tabs" aria-label=t.common.navigation hidden=move || !somebody()>
            <a href=move || here.href(Page::Today) aria-current=move || current(Tab::Today)>
                <Icon name="today"/>
                <span>{t.common.today}</span>
            </a>
            <a href=move || here.href(Page::Medicines) aria-current=move || current(Tab::Medicines)>
                <Icon name="medicines"/>
                <span>{t.common.medicines}</span>
            </a>
            <a class="tabs__ask" href=move || here.href(Page::Ask) aria-current=move || current(Tab::Ask)>
                <Icon name="ask"/>
                <span>{t.common.ask}</span>
                {move || open.get().filter(|n| *n > 0).map(|n| view! {
                    <span class="count">
                        <span aria-hidden="true">{n}</span>
                        <span class="visually-hidden">{t.common.open_questions(n)}</span>
                    </span>
                })}
            </a>
            <a href=move || here.href(Page::Share) aria-current=move || current(Tab::Share)>
                <Icon name="share"/>
                <span>{t.common.share}</span>
            </a>
        </nav>
    }
}
