//! One question a screen: where one is, what was answered so far, and the
//! button at the thumb.

use leptos::prelude::*;

use super::Icon;
use crate::ui::context::text;

/// One answer so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerSoFar {
    /// What was asked.
    pub term: &'static str,
    /// What was answered.
    pub words: String,
    /// The place of its step.
    pub step: usize,
}

/// The answers so far, each with a way to change it.
pub fn so_far(answers: Vec<AnswerSoFar>, change: Callback<usize>) -> AnyView {
    if answers.is_empty() {
        return ().into_any();
    }
    let t = text();
    let rows: Vec<_> = answers
        .into_iter()
        .map(|answer| {
            let step = answer.step;
            view! {
                <div>
                    <dt>{answer.term}</dt>
                    <dd>
                        <span>{answer.words}</span>
                        <button type="button" aria-label=t.adding.change(answer.term)
                            on:click=move |_| change.run(step)>
                            {t.common.change}
                        </button>
                    </dd>
                </div>
            }
        })
        .collect();
    view! { <dl class="sofar">{rows}</dl> }.into_any()
}

/// The head of a step: back, how far, the question.
pub fn step_head(place: usize, of: usize, question: &'static str, back: AnyView) -> AnyView {
    view! {
        <div class="page__head">
            {back}
            {how_far(place, of)}
            <h1 class="steps__question">{question}</h1>
        </div>
    }
    .into_any()
}

/// How far one is, in words and as a line.
pub fn how_far(place: usize, of: usize) -> AnyView {
    let line: Vec<_> = (0..of)
        .map(|index| {
            let done = (index <= place).then_some("");
            view! { <i data-done=done></i> }
        })
        .collect();
    view! {
        <p class="steps__count">{text().adding.count(place + 1, of)}</p>
        <div class="steps__line" aria-hidden="true">{line}</div>
    }
    .into_any()
}

/// A way back that is a button.
pub fn back_button(name: &'static str, back: Callback<()>) -> AnyView {
    view! {
        <button type="button" class="back" on:click=move |_| back.run(())>
            <Icon name="back"/>{name}
        </button>
    }
    .into_any()
}

/// The button at the thumb.
pub fn step_foot(name: &'static str, is_waiting: Signal<bool>, press: Callback<()>) -> AnyView {
    view! {
        <div class="steps__foot">
            <button type="button" class="button button--primary" disabled=is_waiting
                on:click=move |_| press.run(())>
                {name}
            </button>
        </div>
    }
    .into_any()
}
