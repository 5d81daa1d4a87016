//! One dose as a row.
//!
//! A row is told everything it shows and calls back on a tap. A state is always
//! a pictogram and a word, never colour alone.

use leptos::prelude::*;

use super::icon::{Icon, initial};
use crate::ledger::Stage;
use domain::dose::DoseId;
use screens::dose::{CheckTap, DoseLine, Shown};
use text::Text;
use text::grammar::kept_together;

/// A state: pictogram and word.
pub fn state(shown: Shown, words: String) -> AnyView {
    view! {
        <span class="state" data-state=shown.name()><Icon name=shown.icon()/>{words}</span>
    }
    .into_any()
}

/// The id in the page of a dose's check.
pub fn element_id(dose: DoseId) -> String {
    format!("dose-{dose}")
}

/// One dose as a row: a round check, the medicine, how it stands.
#[component]
pub fn DoseRow(
    /// What it shows; changes when something is recorded.
    line: Memo<Option<DoseLine>>,
    /// How far a gesture about it has come.
    stage: Memo<Option<Stage>>,
    /// Where its label is.
    href: String,
    /// Sentences of the language.
    t: &'static Text,
    /// A tap on the check.
    on_check: Callback<DoseLine>,
) -> impl IntoView {
    let first = line.get_untracked()?;
    let look = move |tell: fn(&DoseLine) -> &'static str| {
        line.with(|line| line.as_ref().map(tell).unwrap_or_default())
    };
    let heard = move || line.with(|line| line.as_ref().map(|line| heard(t, line)));
    let tap = move |_| {
        if let Some(line) = line.get_untracked() {
            on_check.run(line);
        }
    };
    let stands = move || match stage.get() {
        Some(stage) => Some(on_its_way(t, stage)),
        None => line.get().and_then(|line| stands(t, line)),
    };
    Some(view! {
        <li class="dose" data-state=move || look(|line| line.shown.name())>
            <button
                type="button" class="check" id=element_id(first.id())
                aria-pressed=move || look(|line| if line.shown.is_taken() { "true" } else { "false" })
                aria-label=heard
                on:click=tap
            >
                <Icon name="check"/>
            </button>
            <a class="dose__body" href=href>
                <span class="dose__name">
                    {first.name.clone()}" "
                    {first.strength.clone().map(|strength| view! { <span class="strength">{strength}</span> })}
                </span>
                <span class="dose__how">
                    {first.amount.clone().map(|amount| view! { <span class="dose__amount">{kept_together(&amount)}</span> })}
                    {stands}
                </span>
                {first.food.map(|food| view! { <span class="dose__label">{food}</span> })}
                {first.label.clone().map(|label| view! { <span class="dose__label verbatim">{label}</span> })}
            </a>
            {move || line.get().map(|line| told(t, line))}
        </li>
    })
}

/// A gesture whose outcome is not known, or that was not saved. Never looks like
/// an answer.
fn on_its_way(t: &'static Text, stage: Stage) -> AnyView {
    match stage {
        Stage::Saving => view! { <span class="saving">{t.common.saving}</span> }.into_any(),
        Stage::NotSaved(error) => view! {
            <span class="state" data-state="not-saved">
                <Icon name="warning"/>{t.common.not_saved(error)}
            </span>
        }
        .into_any(),
    }
}

/// What the check is called by those who hear it.
fn heard(t: &Text, line: &DoseLine) -> String {
    let name = line.full_name();
    match line.shown {
        Shown::Due | Shown::Late => match (line.tap, &line.amount) {
            (CheckTap::Opens, _) => t.today.ask_check(&name),
            (CheckTap::Records, Some(amount)) => t.today.check(&name, amount),
            (CheckTap::Records, None) => t.manner.check_off(&name),
        },
        shown if shown.is_answered() => t.today.answered_check(&name, &line.words),
        _ => t.today.ask_check(&name),
    }
}

/// How it stands, beside its amount; nothing where the card around it says so.
fn stands(t: &'static Text, line: DoseLine) -> Option<AnyView> {
    let is_plain = line.words == t.dose.due || line.shown == Shown::Unanswered;
    (!is_plain).then(|| state(line.shown, line.words))
}

/// What stands under the medicine's name.
fn told(t: &'static Text, line: DoseLine) -> AnyView {
    view! {
        {line.details.into_iter().map(|words| view! { <span class="dose__more">{words}</span> }).collect_view()}
        {line.whose.map(|(tone, name)| view! { <Whose tone name/> })}
        {(line.questions > 0).then(|| view! {
            <span class="asks"><Icon name="ask"/>{t.beside.questions(line.questions)}</span>
        })}
    }
    .into_any()
}

/// Whose something is: initial and name.
#[component]
pub fn Whose(
    /// Their colour.
    tone: u8,
    /// Their name.
    name: String,
) -> impl IntoView {
    let first = initial(&name);
    view! {
        <span class="tag" data-tone=tone>
            <span class="initial initial--small" aria-hidden="true">{first}</span>{name}
        </span>
    }
}
