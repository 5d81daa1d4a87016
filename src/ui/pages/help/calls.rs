//! Numbers that ring with one tap.

use leptos::prelude::*;

use crate::ui::context::{text, with_person};
use crate::ui::parts::Icon;
use domain::id::PersonId;
use domain::person::{Contact, Country};

/// The emergency number, the advice line and the person's own contacts.
pub fn calls(person: Option<PersonId>, country: Country) -> AnyView {
    view! {
        <div class="calls">
            {emergency(country.emergency_number())}
            {advice(country)}
            {contacts(person).into_iter().map(contact).collect_view()}
        </div>
    }
    .into_any()
}

/// The emergency number, large.
pub fn emergency(number: &'static str) -> AnyView {
    let t = text();
    view! {
        <a class="call call--now" href=format!("tel:{number}")>
            <Icon name="phone"/>
            <span class="call__words">
                <b>{t.help.call(number)}</b>
                <span>{t.help.emergency}</span>
            </span>
        </a>
    }
    .into_any()
}

/// The emergency number in a line of text.
pub fn emergency_line(number: &'static str) -> AnyView {
    let t = text();
    view! {
        <p>{t.help.today_worse}</p>
        <a class="button button--secondary" href=format!("tel:{number}")>
            <Icon name="phone"/>{t.help.call(number)}
        </a>
    }
    .into_any()
}

/// The public advice line, where there is one.
pub fn advice(country: Country) -> Option<AnyView> {
    let t = text();
    let number = country.advice_number()?;
    Some(
        view! {
            <a class="call" href=format!("tel:{number}")>
                <Icon name="phone"/>
                <span class="call__words">
                    <b>{t.help.call(number)}</b>
                    <span>{t.help.advice(country)}</span>
                </span>
            </a>
        }
        .into_any(),
    )
}

/// Whom the person calls, in their own order.
pub fn contacts(person: Option<PersonId>) -> Vec<Contact> {
    person
        .and_then(|person| with_person(person, |record| record.person.contacts.clone()))
        .unwrap_or_default()
}

/// One contact; a link if it can be dialled.
pub fn contact(contact: Contact) -> AnyView {
    let t = text();
    let role = t.common.role(contact.role);
    let name = contact.name.to_string();
    match (contact.dialable(), contact.phone) {
        (Some(number), Some(typed)) => view! {
            <a class="call" href=format!("tel:{number}")>
                <Icon name="person"/>
                <span class="call__words">
                    <b>{name}</b>
                    <span>{role}": "<span class="numbers">{typed.to_string()}</span></span>
                </span>
            </a>
        }
        .into_any(),
        _ => view! {
            <div class="call">
                <Icon name="person"/>
                <span class="call__words">
                    <b>{name}</b>
                    <span>{role}". "{t.help.no_phone}</span>
                </span>
            </div>
        }
        .into_any(),
    }
}
