//! The choices there were, and which one was chosen.

use leptos::prelude::*;

use super::Form;
use crate::ui::context::{text, with_person};
use crate::ui::parts::Icon;
use crate::ui::parts::talk_fields::{
    Few, LineKind, Problem, Typed, few_field, line_field, no_problem, switch_field,
};
use domain::concordance::{About, Taking};
use domain::high_risk;
use domain::id::PersonId;
use forms::decision::OthersError;

/// Ids of the fields for other choices; there are no more than these.
const OTHERS: [&str; 4] = ["other-1", "other-2", "other-3", "other-4"];

/// The choices there were, and which one was chosen.
pub(super) fn choices(form: Form) -> AnyView {
    let (t, draft) = (text(), form.draft);
    let count = Memo::new(move |_| draft.with(|draft| draft.others.len()));
    let fields = move || -> Vec<AnyView> {
        let shown = OTHERS.into_iter().take(count.get());
        shown
            .enumerate()
            .map(|(place, id)| other(form, place, id))
            .collect()
    };
    let one_more =
        move |_: leptos::ev::MouseEvent| draft.update(|draft| draft.others.push(String::new()));
    let is_full = move || count.get() >= OTHERS.len();
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
        {chosen(form)}
    }
    .into_any()
}

fn other(form: Form, place: usize, id: &'static str) -> AnyView {
    let (t, draft) = (text(), form.draft);
    let typed = Typed {
        value: Signal::derive(move || {
            draft.with(|draft| draft.others.get(place).cloned().unwrap_or_default())
        }),
        set: Callback::new(move |value| {
            draft.update(|draft| {
                if let Some(other) = draft.others.get_mut(place) {
                    *other = value;
                }
            });
        }),
    };
    let problem: Problem = Signal::derive(move || {
        form.errors
            .with(|errors| errors.others)
            .map(|error| match error {
                OthersError::NoOther => t.decide.no_other.to_owned(),
                OthersError::Words(error) => t.common.words_error(error),
            })
    });
    let problem = if place == 0 { problem } else { no_problem() };
    line_field(
        id,
        t.decide.other(place + 1),
        None,
        LineKind::Name,
        typed,
        problem,
    )
}

/// Which one: each choice that has words.
fn chosen(form: Form) -> AnyView {
    let (t, draft) = (text(), form.draft);
    let offered = Memo::new(move |_| {
        draft.with(|draft| {
            let others = draft.others.iter().enumerate();
            let typed = others.filter(|(_, words)| !words.trim().is_empty());
            let typed = typed.map(|(place, words)| (place + 1, words.trim().to_owned()));
            std::iter::once((0, t.decide.keep.to_owned()))
                .chain(typed)
                .collect::<Vec<_>>()
        })
    });
    let group = move || {
        let offered = offered.get();
        let places: Vec<usize> = offered.iter().map(|(place, _)| *place).collect();
        let names = offered.into_iter().map(|(_, name)| name).collect();
        let known = places.clone();
        let typed = Typed {
            value: Signal::derive(move || {
                let chosen = draft.with(|draft| draft.chosen)?;
                known.iter().position(|place| *place == chosen)
            }),
            set: Callback::new(move |index: Option<usize>| {
                let chosen = index.and_then(|index| places.get(index).copied());
                draft.update(|draft| draft.chosen = chosen);
            }),
        };
        few_field(
            "chosen",
            t.decide.chosen,
            Few::Choices,
            names,
            typed,
            form.unchosen(|e| e.chosen),
        )
    };
    group.into_any()
}

/// Whether the choice means not taking the medicine for now.
pub(super) fn taking(person: PersonId, form: Form) -> AnyView {
    let (t, draft) = (text(), form.draft);
    let offered = Memo::new(
        move |_| match draft.with(|draft| (draft.about, draft.chosen)) {
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
    let typed = Typed {
        value: Signal::derive(move || draft.with(|draft| draft.taking == Taking::NotForNow)),
        set: Callback::new(move |is_not: bool| {
            let taking = if is_not {
                Taking::NotForNow
            } else {
                Taking::AsPlanned
            };
            draft.update(|draft| draft.taking = taking);
        }),
    };
    let field = move || {
        let (name, note) = offered.get()?;
        Some(switch_field(t.taking.not_for_now(&name), note, typed))
    };
    field.into_any()
}
