//! The fields that a new person and a known one share: whose record it is, the
//! names, the carer's word, the country.

use leptos::prelude::*;

use crate::ui::context::text;
use crate::ui::form::{Form, LineKind, Look, few, line, many, ticked};
use domain::person::Country;
use forms::person::{Consent, PersonDraft, PersonField, Whom};

/// Whose record it is, and the names that follow from that.
pub fn whom_and_name(form: Form<PersonDraft>) -> AnyView {
    const BOTH: [Whom; 2] = [Whom::Me, Whom::SomeoneICareFor];
    let t = text();
    let field = form.one_of(
        PersonField::Whom,
        BOTH,
        |draft| draft.whom,
        |draft, whom| draft.whom = whom,
    );
    let whom = Memo::new(move |_| form.draft.with(|draft| draft.whom));
    view! {
        {few(field, t.people.whom, Look::Choices, BOTH.map(|one| t.people.whom_is(one)))}
        {move || match whom.get() {
            Whom::Me => name(form, Whom::Me),
            Whom::SomeoneICareFor => view! {
                {name(form, Whom::SomeoneICareFor)}
                {carer(form)}
                {consent(form)}
            }
            .into_any(),
        }}
    }
    .into_any()
}

fn name(form: Form<PersonDraft>, whom: Whom) -> AnyView {
    let field = form.text(
        PersonField::Name,
        |draft| &draft.name,
        |draft| &mut draft.name,
    );
    line(field, LineKind::Name, text().people.name(whom))
}

fn carer(form: Form<PersonDraft>) -> AnyView {
    let p = text().people;
    let field = form.text(
        PersonField::Carer,
        |draft| &draft.carer,
        |draft| &mut draft.carer,
    );
    line(field, LineKind::Name, (p.carer, p.carer_hint))
}

fn consent(form: Form<PersonDraft>) -> AnyView {
    let field = form.one_of(
        PersonField::Consent,
        [Consent::NotGiven, Consent::Given],
        |draft| draft.consent,
        |draft, consent| draft.consent = consent,
    );
    ticked(field, text().people.consent)
}

/// The country whose emergency number is shown.
pub fn country(form: Form<PersonDraft>) -> AnyView {
    let t = text();
    let field = form.maybe_one_of(
        PersonField::Country,
        Country::ALL,
        |draft| draft.country,
        |draft, country| draft.country = country,
    );
    many(
        field,
        (t.people.country, t.people.country_hint),
        Some(t.people.country_choose),
        Country::ALL.map(|one| t.common.country(one)),
    )
}
