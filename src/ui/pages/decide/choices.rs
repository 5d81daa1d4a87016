//! The choices there were, and which one was chosen.

use leptos::prelude::*;

use crate::ui::context::{text, with_person};
use crate::ui::form::{Form, LineKind, Look, few, line, switch};
use crate::ui::parts::Icon;
use domain::concordance::{About, Taking};
use domain::high_risk;
use domain::id::PersonId;
use forms::decision::{DecisionDraft, DecisionField};

/// The most choices there are beside keeping things as they are.
const MOST: usize = 4;

/// The choices there were.
pub(super) fn choices(form: Form<DecisionDraft>) -> AnyView {
    let t = text();
    let count = Memo::new(move |_| form.draft.with(|draft| draft.others.len()));
    let fields = move || -> Vec<AnyView> {
        (0..count.get().min(MOST))
            .map(|place| other(form, place))
            .collect()
    };
    let one_more =
        move |_: leptos::ev::MouseEvent| form.rewrite(|draft| draft.others.push(String::new()));
    let is_full = move || count.get() >= MOST;
    view! {
        <fieldset class="field">
            <legend>{t.decide.choices}</legend>
            <p class="field__hint">{t.decide.choices_hint}</p>
            <div class="choices">
                <p class="kept"><Icon name="check"/>{t.decide.keep}</p>
                {fields}
            </div>
            <div class="buttons">
                <button type="button" class="button button--quiet"
                    hidden=is_full on:click=one_more>
                    <Icon name="add"/>
                    {t.decide.one_more}
                </button>
            </div>
        </fieldset>
    }
    .into_any()
}

fn other(form: Form<DecisionDraft>, place: usize) -> AnyView {
    let field = form.at(
        DecisionField::Other(place),
        move |draft| draft.others.get(place).cloned().unwrap_or_default(),
        move |draft, typed| {
            if let Some(other) = draft.others.get_mut(place) {
                *other = typed;
            }
        },
    );
    line(field, LineKind::Name, text().decide.other(place + 1))
}

/// Which one: each choice that has words.
pub(super) fn chosen(form: Form<DecisionDraft>) -> AnyView {
    let d = text().decide;
    let offered = Memo::new(move |_| {
        form.draft.with(|draft| {
            let others = (1..).zip(&draft.others);
            let typed = others.filter(|(_, words)| !words.trim().is_empty());
            let typed = typed.map(|(place, words)| (place, words.trim().to_owned()));
            let keep = (0, d.keep.to_owned());
            std::iter::once(keep).chain(typed).collect::<Vec<_>>()
        })
    });
    let group = move || {
        let (places, names): (Vec<usize>, Vec<String>) = offered.get().into_iter().unzip();
        let field = form.maybe_one_of(
            DecisionField::Chosen,
            places,
            |draft| draft.chosen,
            |draft, chosen| draft.chosen = chosen,
        );
        few(field, d.chosen, Look::Choices, names)
    };
    group.into_any()
}

/// Whether the choice means not taking the medicine for now.
pub(super) fn taking(person: PersonId, form: Form<DecisionDraft>) -> AnyView {
    let t = text();
    let offered = Memo::new(
        move |_| match form.draft.with(|draft| (draft.about, draft.chosen)) {
            (About::Medicine(id), Some(1..)) => with_person(person, |record| {
                let medicine = record.medicine(id)?;
                let note = match high_risk::of(medicine) {
                    Some(_) => t.taking.note_high_risk,
                    None => t.taking.note,
                };
                Some((medicine.called().to_string(), note))
            })
            .flatten(),
            _ => None,
        },
    );
    let field = move || {
        let (name, note) = offered.get()?;
        let field = form.one_of(
            DecisionField::Taking,
            [Taking::AsPlanned, Taking::NotForNow],
            |draft| draft.taking,
            |draft, taking| draft.taking = taking,
        );
        Some(switch(field, t.taking.not_for_now(&name), Some(note)))
    };
    field.into_any()
}
