//! Why it is taken, and what the person would like to ask about it.

use leptos::prelude::*;

use super::desk::Desk;
use super::pack::PackFields;
use crate::ui::context::text;
use crate::ui::form::{Form, Tick, TickSeen, group, tick, words};
use forms::adding::{AddDraft, AddField, Prompt, Prompts};

/// The reason, the prompts, a question of one's own.
pub fn why(desk: Desk) -> AnyView {
    let l = text().labels;
    let facts = PackFields {
        part: desk.medicine(),
    };
    let is_offered = |draft: &AddDraft| draft.prompts == Prompts::Offered;
    let offered = Memo::new(move |_| desk.form.draft.with(is_offered));
    let own = desk
        .form
        .text(AddField::Own, |draft| &draft.own, |draft| &mut draft.own);
    view! {
        {words(facts.reason(), (l.reason, l.reason_hint))}
        <p class="page__quiet">{l.reason_empty}</p>
        {move || offered.get().then(|| prompts(desk.form))}
        {words(own, l.own)}
    }
    .into_any()
}

fn prompts(form: Form<AddDraft>) -> AnyView {
    let l = text().labels;
    let tied = form.tied(AddField::Prompts);
    let chip = |prompt: Prompt| {
        let is_chosen = move || form.draft.with(|draft| draft.asks.contains(&prompt));
        let turn = move |()| {
            form.write(AddField::Prompts, |draft| {
                if draft.asks.contains(&prompt) {
                    draft.asks.retain(|chosen| *chosen != prompt);
                } else {
                    draft.asks.push(prompt);
                }
            });
        };
        tick(
            &tied,
            format!("prompt-{}", prompt as u8),
            (Tick::TalkChip, TickSeen::AtOnce),
            l.prompt(prompt).into_any(),
            Signal::derive(is_chosen),
            Callback::new(turn),
        )
    };
    let put_away = move |_| {
        form.write(AddField::Prompts, |draft| draft.prompts = Prompts::PutAway);
    };
    let chips = view! {
        <div class="chips">{Prompt::ALL.map(chip).collect_view()}</div>
        <button type="button" class="button button--quiet button--small" on:click=put_away>
            {l.put_away}
        </button>
    };
    group(&tied, (l.prompts, l.prompts_hint), chips.into_any())
}
