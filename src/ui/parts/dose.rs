//! One dose as a row.
//!
//! A row is told everything it shows and calls back on a tap. A state is always
//! a pictogram and a word, never colour alone.

use leptos::prelude::*;

use super::Icon;
use domain::dose::DoseId;
use screens::dose::{DoseLine, Shown};
use text::Text;

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
                <span class="dose__amount">{t.amounts.amount(first.dose.amount)}</span>
                {first.label.clone().map(|label| view! { <span class="dose__label">{label}</span> })}
            </a>
            {move || line.get().map(|line| told(t, line))}
        </li>
    })
}

/// What the check is called by those who hear it.
fn heard(t: &Text, line: &DoseLine) -> String {
    let name = line.full_name();
    match line.shown {
        Shown::Due | Shown::Late => t.today.check(&name, &t.amounts.amount(line.dose.amount)),
        shown if shown.is_answered() => t.today.answered_check(&name, &line.words),
        _ => t.today.ask_check(&name),
    }
}

/// What stands under the medicine's name.
fn told(t: &'static Text, line: DoseLine) -> AnyView {
    // The card around it says so already.
    let is_plain = line.words == t.dose.due || line.shown == Shown::Unanswered;
    view! {
        {(!is_plain).then(|| state(line.shown, line.words))}
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
    let first: String = name.chars().take(1).flat_map(char::to_uppercase).collect();
    view! {
        <span class="tag" data-tone=tone>
            <span class="initial initial--small" aria-hidden="true">{first}</span>{name}
        </span>
    }
}
