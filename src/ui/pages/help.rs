//! Help now: numbers first, then the signs, then what a helper should know.
//!
//! Works offline, with nobody saved and with storage closed. It shows signs; it
//! never decides whether one is there. A ticked sign hides everything else
//! until somebody says that help was called.

mod calls;
mod flags;
mod takes;

use leptos::prelude::*;

use crate::device::page;
use crate::ui::context::{ledger, text, with_person};
use crate::ui::form::{OneOf, many};
use crate::ui::parts::{Icon, PageFrame};
use domain::help::RedFlag;
use domain::id::PersonId;
use domain::person::Country;
use forms::country::of_device;
use screens::route::Page;

/// Help now: numbers first, offline, for the country chosen.
#[component]
pub(super) fn HelpPage(
    /// Whose contacts and medicines are shown; nobody's, if nobody is here.
    person: Option<PersonId>,
) -> impl IntoView {
    let country = RwSignal::new(first_country(person));
    let ticked = RwSignal::new(None::<RedFlag>);
    move || match ticked.get() {
        Some(flag) => alarm(flag, country.get(), ticked),
        None => help(person, country, ticked),
    }
}

/// The person's country, else where the device seems to be. 112 is answered in
/// more countries than any other number.
fn first_country(person: Option<PersonId>) -> Country {
    person
        .and_then(|person| untrack(|| with_person(person, |record| record.person.country)))
        .or_else(country_of_device)
        .unwrap_or(Country::EuropeanUnion)
}

fn country_of_device() -> Option<Country> {
    let zone = ledger().device_zone();
    of_device(zone.name().0.as_str(), &page::device_language())
}

fn help(
    person: Option<PersonId>,
    country: RwSignal<Country>,
    ticked: RwSignal<Option<RedFlag>>,
) -> AnyView {
    let t = text();
    view! {
        <PageFrame title=t.help.title back=(Page::Today, t.common.back)>
            <div class="page__main">
                {elsewhere(country)}
                {move || calls::calls(person, country.get())}
                {which_country(country)}
                {move || flags::call_now(country.get(), ticked)}
            </div>
            <div class="page__side">
                {move || flags::call_today(person, country.get())}
                {person.map(takes::takes)}
            </div>
        </PageFrame>
    }
    .into_any()
}

/// The one emergency card, with nothing beside it.
fn alarm(flag: RedFlag, country: Country, ticked: RwSignal<Option<RedFlag>>) -> AnyView {
    let t = text();
    let number = country.emergency_number();
    view! {
        <main class="page page--plain" id="page" tabindex="-1">
            <section class="alarm">
                <h1>{t.help.alarm_title(number)}</h1>
                {calls::emergency(number)}
                <p><strong>{t.help.red_flag(flag)}</strong></p>
                {t.help.red_flag_say(flag).map(|say| view! { <p>{say}</p> })}
                <button type="button" class="button button--secondary" on:click=move |_| flags::show(ticked, None)>
                    {t.help.alarm_seen}
                </button>
            </section>
        </main>
    }
    .into_any()
}

fn which_country(country: RwSignal<Country>) -> AnyView {
    let t = text();
    let choose = move |chosen| country.set(chosen);
    many(
        OneOf::at_once("country", Country::ALL, move || country.get(), choose),
        (t.help.country, t.help.country_hint),
        None,
        Country::ALL.map(|one| t.common.country(one)),
    )
}

const fn numbers(country: Country) -> (&'static str, Option<&'static str>) {
    (country.emergency_number(), country.advice_number())
}

/// Says so when the device is set to the time of a country with other numbers.
fn elsewhere(country: RwSignal<Country>) -> AnyView {
    let t = text();
    let there = country_of_device();
    (move || {
        let shown = numbers(country.get());
        let there = there.filter(|there| numbers(*there) != shown)?;
        let name = t.common.country(there);
        Some(view! {
            <div class="banner" data-kind="care">
                <Icon name="info"/>
                <div class="banner__words">
                    <p>{t.help.elsewhere(name, there.emergency_number())}</p>
                </div>
                <div class="buttons">
                    <button type="button" class="button button--secondary" on:click=move |_| country.set(there)>
                        {t.help.elsewhere_switch(name)}
                    </button>
                </div>
            </div>
        })
    })
    .into_any()
}
