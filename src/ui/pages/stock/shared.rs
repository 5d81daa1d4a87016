//! Who else takes from the box of a medicine.

use leptos::prelude::*;

use super::form_page::form_page;
use super::{counted_in, gone};
use crate::ui::context::{Saving, ledger, text, with_person};
use crate::ui::form::{Form, LineKind, Look, few, line};
use domain::id::{MedicineId, PersonId};
use forms::box_shared::{BoxChoice, BoxDraft, BoxField};

/// Who else takes from the box of a medicine.
#[component]
pub fn SharedPage(
    /// Whose.
    person: PersonId,
    /// Of which medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let t = text();
    if untrack(|| counted_in(person, medicine)).is_none() {
        return gone();
    }
    let known = untrack(|| {
        with_person(person, |record| {
            let known = record.boxes.get(&medicine)?;
            Some(BoxDraft::of(&known.value.with))
        })
    });
    let others = untrack(|| {
        ledger().read(|journal| {
            let people = journal.record().people();
            let people = people.filter(|other| other.person.id != person);
            people
                .map(|other| (other.person.id, other.person.name.to_string()))
                .collect::<Vec<_>>()
        })
    });
    let form = Form::kept(known.flatten().unwrap_or_default(), Saving::new(), person);
    let words = (t.fetching.shared.to_owned(), None);
    form_page(
        (person, medicine),
        words,
        form,
        fields(form, others),
        move |draft| draft.finish(medicine),
        || {},
    )
}

/// Nobody, one of the `others` who are kept here, or somebody else.
pub fn fields(form: Form<BoxDraft>, others: Vec<(PersonId, String)>) -> AnyView {
    let f = text().fetching;
    let mut offered = vec![(BoxChoice::Nobody, f.shared_nobody.to_owned())];
    let others = others.into_iter();
    offered.extend(others.map(|(id, name)| (BoxChoice::Person(id), name)));
    offered.push((BoxChoice::Other, f.shared_other.to_owned()));
    let (offered, names): (Vec<_>, Vec<_>) = offered.into_iter().unzip();
    let with = form.maybe_one_of(
        BoxField::With,
        offered,
        |draft| draft.with,
        |draft, with| draft.with = with,
    );
    let is_other = Memo::new(move |_| {
        let other = Some(BoxChoice::Other);
        form.draft.with(|draft| draft.with == other)
    });
    let name = move || {
        let name = form.text(BoxField::Name, |draft| &draft.name, |draft| &mut draft.name);
        line(name, LineKind::Name, f.shared_name)
    };
    view! {
        {few(with, f.shared_asked, Look::Choices, names)}
        {move || is_other.get().then(name)}
    }
    .into_any()
}
