//! The fields of a known person: date of birth, allergies, whom they call.

use leptos::prelude::*;

use crate::device::focus;
use crate::ui::context::text;
use crate::ui::form::{Form, LineKind, Look, day_line, few, line, many, words};
use crate::ui::parts::Icon;
use domain::person::Role;
use forms::draft::FieldName;
use forms::person::{AllergyAnswer, ContactDraft, ContactPart, PersonDraft, PersonField};

/// The date of birth.
pub fn born(form: Form<PersonDraft>) -> AnyView {
    let d = text().details;
    let field = form.text(
        PersonField::Born,
        |draft| &draft.born,
        |draft| &mut draft.born,
    );
    day_line(field, (d.born, d.born_hint))
}

/// The allergies: not answered, none, or these.
pub fn allergies(form: Form<PersonDraft>) -> AnyView {
    const ANSWERS: [AllergyAnswer; 3] = [
        AllergyAnswer::NotAsked,
        AllergyAnswer::NoneKnown,
        AllergyAnswer::Known,
    ];
    let d = text().details;
    let field = form.one_of(
        PersonField::Allergies,
        ANSWERS,
        |draft| draft.allergies,
        |draft, answer| draft.allergies = answer,
    );
    let answer = Memo::new(move |_| form.draft.with(|draft| draft.allergies));
    view! {
        {few(field, d.allergies, Look::Choices, ANSWERS.map(|one| d.allergy_answer(one)))}
        {move || (answer.get() == AllergyAnswer::Known).then(|| allergy_lines(form))}
    }
    .into_any()
}

fn allergy_lines(form: Form<PersonDraft>) -> AnyView {
    let d = text().details;
    let field = form.text(
        PersonField::AllergyLines,
        |draft| &draft.allergy_lines,
        |draft| &mut draft.allergy_lines,
    );
    words(field, (d.allergy_lines, d.allergy_hint))
}

/// Whom the person calls. Drawn anew only when a line is added or removed.
pub fn contacts(form: Form<PersonDraft>) -> AnyView {
    let t = text();
    let count = Memo::new(move |_| form.draft.with(|draft| draft.contacts.len()));
    let add = move |_| {
        let place = count.get_untracked();
        form.rewrite(|draft| draft.contacts.push(ContactDraft::new(Role::Pharmacist)));
        focus::on(PersonField::Contact(place, ContactPart::Role).id());
    };
    view! {
        <section class="section">
            <h2>{t.details.contacts}</h2>
            <p class="page__quiet">{t.details.contacts_hint}</p>
            {move || (0..count.get()).map(|place| contact(form, place)).collect_view()}
            <button type="button" class="button button--secondary" on:click=add>
                <Icon name="add"/>{t.details.contact_add}
            </button>
        </section>
    }
    .into_any()
}

fn contact(form: Form<PersonDraft>, place: usize) -> AnyView {
    let d = text().details;
    let remove = move |_| {
        form.rewrite(|draft| {
            if place < draft.contacts.len() {
                draft.contacts.remove(place);
            }
        });
    };
    let name = form.at(
        PersonField::Contact(place, ContactPart::Name),
        move |draft| read(draft, place, |contact| &contact.name),
        move |draft, typed| write(draft, place, |contact| contact.name = typed),
    );
    let phone = form.at(
        PersonField::Contact(place, ContactPart::Phone),
        move |draft| read(draft, place, |contact| &contact.phone),
        move |draft, typed| write(draft, place, |contact| contact.phone = typed),
    );
    view! {
        <fieldset class="card card--plain">
            <legend class="visually-hidden">{d.contact(place + 1)}</legend>
            {role(form, place)}
            {line(name, LineKind::Name, d.contact_name)}
            {line(phone, LineKind::Telephone, d.contact_phone)}
            <button type="button" class="button button--quiet" on:click=remove>
                {d.contact_remove(place + 1)}
            </button>
        </fieldset>
    }
    .into_any()
}

fn role(form: Form<PersonDraft>, place: usize) -> AnyView {
    let t = text();
    let field = form.maybe_one_of(
        PersonField::Contact(place, ContactPart::Role),
        Role::ALL,
        move |draft| draft.contacts.get(place).map(|contact| contact.role),
        move |draft, role| {
            write(draft, place, |contact| {
                contact.role = role.unwrap_or(contact.role);
            });
        },
    );
    many(
        field,
        t.details.contact_role,
        None,
        Role::ALL.map(|one| t.common.role(one)),
    )
}

fn read(draft: &PersonDraft, place: usize, of: fn(&ContactDraft) -> &String) -> String {
    draft
        .contacts
        .get(place)
        .map(of)
        .cloned()
        .unwrap_or_default()
}

fn write(draft: &mut PersonDraft, place: usize, change: impl FnOnce(&mut ContactDraft)) {
    if let Some(contact) = draft.contacts.get_mut(place) {
        change(contact);
    }
}
