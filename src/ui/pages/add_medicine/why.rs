//! Why it is taken, and what the person would like to ask about it.

use leptos::prelude::*;

use super::Desk;
use crate::ui::context::text;
use crate::ui::parts::field::{Typing, field};
use forms::adding::{Prompt, Prompts};

/// The reason, the prompts, a question of one's own.
pub fn why(desk: Desk) -> AnyView {
    let l = text().labels;
    let offered = Memo::new(move |_| desk.draft.with(|draft| draft.prompts == Prompts::Offered));
    view! {
        {field(
            "medicine-reason",
            l.reason.into(),
            l.reason_hint,
            Typing::Lines,
            desk.value(|draft| &draft.medicine.reason),
            desk.setter(|draft| &mut draft.medicine.reason),
            desk.errors,
        )}
        <p class="page__quiet">{l.reason_empty}</p>
        {move || offered.get().then(|| prompts(desk))}
        {field(
            "own-question",
            l.own.into(),
            "",
            Typing::Lines,
            desk.value(|draft| &draft.own),
            desk.setter(|draft| &mut draft.own),
            desk.errors,
        )}
    }
    .into_any()
}

fn prompts(desk: Desk) -> AnyView {
    let l = text().labels;
    let chips = Prompt::ALL.map(|prompt| {
        let is_chosen = move || desk.draft.with(|draft| draft.asks.contains(&prompt));
        let toggle = move |_| {
            desk.draft.update(|draft| {
                if draft.asks.contains(&prompt) {
                    draft.asks.retain(|chosen| *chosen != prompt);
                } else {
                    draft.asks.push(prompt);
                }
            });
        };
        view! {
            <label class="chip chip--talk">
                <input type="checkbox" checked=is_chosen prop:checked=is_chosen on:change=toggle/>
                <span>{l.prompt(prompt)}</span>
            </label>
        }
    });
    let put_away = move |_| {
        desk.draft.update(|draft| draft.prompts = Prompts::PutAway);
    };
    view! {
        <fieldset class="field">
            <legend>{l.prompts}</legend>
            <p class="field__hint">{l.prompts_hint}</p>
            <div class="chips">{chips.into_iter().collect::<Vec<_>>()}</div>
            <button type="button" class="button button--quiet button--small" on:click=put_away>
                {l.put_away}
            </button>
        </fieldset>
    }
    .into_any()
}
