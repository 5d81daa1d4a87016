//! The signs: those that need the emergency number now, and those to call about
//! today.

use leptos::prelude::*;

use super::calls;
use crate::device::focus;
use crate::ui::context::text;
use crate::ui::parts::Icon;
use domain::help::{CallToday, RedFlag};
use domain::id::PersonId;
use domain::person::Country;

/// The signs that need the emergency number.
pub fn call_now(country: Country, ticked: RwSignal<Option<RedFlag>>) -> AnyView {
    let t = text();
    let flags = RedFlag::ALL.map(|flag| {
        view! {
            <li>
                <button type="button" class="row" on:click=move |_| show(ticked, Some(flag))>
                    <Icon name="warning"/>
                    <span class="row__body">{t.help.red_flag(flag)}</span>
                </button>
            </li>
        }
    });
    view! {
        <section class="section">
            <h2>{t.help.now_title(country.emergency_number())}</h2>
            <p>{t.help.now_hint}" "<span class="page__quiet">{t.common.not_checked}</span></p>
            <ul class="flags">{flags.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// Shows the card of a sign, or the page again; reading starts at its top.
pub fn show(ticked: RwSignal<Option<RedFlag>>, flag: Option<RedFlag>) {
    ticked.set(flag);
    focus::start();
}

/// The reasons to call somebody today, each with whom.
pub fn call_today(person: Option<PersonId>, country: Country) -> AnyView {
    let t = text();
    let reasons = CallToday::ALL.map(|reason| {
        view! {
            <details class="card">
                <summary>{t.help.today(reason)}</summary>
                <div class="card__body">
                    {t.help.today_more(reason).map(|more| view! { <p>{more}</p> })}
                    {whom(person, country)}
                </div>
            </details>
        }
    });
    view! {
        <section class="section">
            <h2>{t.help.today_title}</h2>
            <p>{t.help.today_hint}" "<span class="page__quiet">{t.common.not_checked}</span></p>
            <div class="cards">{reasons.collect_view()}</div>
        </section>
    }
    .into_any()
}

/// Whom to call today: the advice line and the person's own contacts, and the
/// emergency number if it gets worse.
fn whom(person: Option<PersonId>, country: Country) -> AnyView {
    let t = text();
    let contacts: Vec<_> = calls::contacts(person)
        .into_iter()
        .filter(|contact| contact.dialable().is_some())
        .collect();
    let advice = calls::advice(country);
    let nobody = advice.is_none().then_some(t.help.today_whom);
    view! {
        {nobody.map(|words| view! { <p>{words}</p> })}
        <div class="calls">
            {advice}
            {contacts.into_iter().map(calls::contact).collect_view()}
        </div>
        {calls::emergency_line(country.emergency_number())}
    }
    .into_any()
}
