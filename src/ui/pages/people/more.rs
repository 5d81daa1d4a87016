//! The fields of a known person: date of birth, allergies, whom they call.

use leptos::prelude::*;

use super::fields::Editing;
use crate::device::page;
use crate::ui::context::text;
use crate::ui::parts::{Choose, Icon, Kind, Look, TextLine};
use domain::person::Role;
use forms::person::{AllergyAnswer, ContactDraft};

/// The date of birth.
pub fn born(editing: Editing) -> AnyView {
    let t = text();
    TextLine {
        id: "born".into(),
        label: t.people.born.into(),
        hint: Some(t.people.born_hint),
        value: editing.draft.with_untracked(|draft| draft.born.clone()),
        kind: Kind::Date,
    }
    .draw(
        move || editing.wrong_at("born"),
        move |typed| editing.write("born", |draft| draft.born = typed),
    )
}

/// The allergies: not answered, none, or these.
pub fn allergies(editing: Editing) -> AnyView {
    const ANSWERS: [AllergyAnswer; 3] = [
        AllergyAnswer::NotAsked,
        AllergyAnswer::NoneKnown,
        AllergyAnswer::Known,
    ];
    let t = text();
    let answer = Memo::new(move |_| editing.draft.with(|draft| draft.allergies));
    let choose = Choose {
        id: "allergies".into(),
        legend: t.people.allergies.into(),
        hint: None,
        nothing: None,
        look: Look::Cards,
        choices: ANSWERS
            .map(|answer| t.people.allergy_answer(answer).into())
            .into(),
    };
    view! {
        {choose.draw(
            move || ANSWERS.iter().position(|a| *a == answer.get()),
            || None,
            move |place| editing.write("allergy-lines", |draft| draft.allergies = ANSWERS[place]),
        )}
        {move || (answer.get() == AllergyAnswer::Known).then(|| allergy_lines(editing))}
    }
    .into_any()
}

fn allergy_lines(editing: Editing) -> AnyView {
    let t = text();
    TextLine {
        id: "allergy-lines".into(),
        label: t.people.allergy_lines.into(),
        hint: Some(t.people.allergy_hint),
        value: editing
            .draft
            .with_untracked(|draft| draft.allergy_lines.clone()),
        kind: Kind::Lines,
    }
    .draw(
        move || editing.wrong_at("allergy-lines"),
        move |typed| editing.write("allergy-lines", |draft| draft.allergy_lines = typed),
    )
}

/// Whom the person calls. Drawn anew only when a line is added or removed.
pub fn contacts(editing: Editing) -> AnyView {
    let t = text();
    let count = Memo::new(move |_| editing.draft.with(|draft| draft.contacts.len()));
    let add = move |_| {
        let place = count.get_untracked();
        editing.rewrite(|draft| draft.contacts.push(ContactDraft::new(Role::Pharmacist)));
        // Its lines are drawn after this.
        page::timeout(0, move || page::focus_on(&format!("contact-{place}-role")));
    };
    view! {
        <section class="section">
            <h2>{t.people.contacts}</h2>
            <p class="page__quiet">{t.people.contacts_hint}</p>
            {move || (0..count.get()).map(|place| contact(editing, place)).collect_view()}
            <button type="button" class="button button--secondary" on:click=add>
                <Icon name="add"/>{t.people.contact_add}
            </button>
        </section>
    }
    .into_any()
}

fn contact(editing: Editing, place: usize) -> AnyView {
    let t = text();
    let remove = move |_| {
        editing.rewrite(|draft| {
            if place < draft.contacts.len() {
                draft.contacts.remove(place);
            }
        });
    };
    view! {
        <fieldset class="card card--plain">
            <legend class="visually-hidden">{t.people.contact(place + 1)}</legend>
            {role(editing, place)}
            {line(editing, place, "name", t.people.contact_name, Kind::Words, |c| &mut c.name)}
            {line(editing, place, "phone", t.people.contact_phone, Kind::Telephone, |c| &mut c.phone)}
            <button type="button" class="button button--quiet" on:click=remove>
                {t.people.contact_remove(place + 1)}
            </button>
        </fieldset>
    }
    .into_any()
}

fn role(editing: Editing, place: usize) -> AnyView {
    let t = text();
    Choose {
        id: format!("contact-{place}-role"),
        legend: t.people.contact_role.into(),
        hint: None,
        nothing: None,
        look: Look::List,
        choices: Role::ALL.map(|role| t.common.role(role).into()).into(),
    }
    .draw(
        move || {
            let chosen = editing
                .draft
                .with(|draft| draft.contacts.get(place).map(|c| c.role));
            Role::ALL.iter().position(|role| Some(*role) == chosen)
        },
        || None,
        move |chosen| {
            editing.write("", |draft| {
                if let Some(contact) = draft.contacts.get_mut(place) {
                    contact.role = Role::ALL[chosen];
                }
            });
        },
    )
}

/// One of the two lines of a contact.
fn line(
    editing: Editing,
    place: usize,
    which: &str,
    label: &str,
    kind: Kind,
    text_of: fn(&mut ContactDraft) -> &mut String,
) -> AnyView {
    let id = format!("contact-{place}-{which}");
    let (field, typed_in) = (id.clone(), id.clone());
    let value = editing.draft.with_untracked(|draft| {
        let contact = draft.contacts.get(place).cloned();
        contact.map(|mut contact| std::mem::take(text_of(&mut contact)))
    });
    TextLine {
        id,
        label: label.into(),
        hint: None,
        value: value.unwrap_or_default(),
        kind,
    }
    .draw(
        move || editing.wrong_at(&field),
        move |typed| {
            editing.write(&typed_in, |draft| {
                if let Some(contact) = draft.contacts.get_mut(place) {
                    *text_of(contact) = typed;
                }
            });
        },
    )
}
