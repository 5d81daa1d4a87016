//! Why a dose was not taken, and what follows from a reason.
//!
//! Shows what to look at or whom to ask; never what to take.

use leptos::prelude::*;

use super::form::{Form, chip, choice, error, field_id};
use crate::ui::parts::Icon;
use domain::dose::{Declined, ReasonKind};
use forms::dose::{Also, Field, Happened};

/// Why it was not taken; what follows from a reason stands right under it.
pub fn reason_fields(form: Form, missed: Vec<String>) -> AnyView {
    let happened = form.happened();
    let shown = move || match happened.get() {
        Some(Happened::NotTaken) => reason_list(form, &missed),
        Some(Happened::Unsure) => care(vec![form.t.dose.do_not_guess.into()]),
        _ => ().into_any(),
    };
    view! { {shown} }.into_any()
}

fn reason_list(form: Form, missed: &[String]) -> AnyView {
    let reason = form.reason();
    let choices = ReasonKind::ALL.into_iter().map(|kind| {
        let is_chosen = Memo::new(move |_| reason.get() == Some(kind));
        let choose = Callback::new(move |()| form.draft.update(|draft| draft.reason = Some(kind)));
        let words = form.t.reason.reason(kind).to_owned();
        let missed = missed.to_vec();
        let follow = move || is_chosen.get().then(|| after_reason(form, kind, &missed));
        view! {
            {choice("reason", words, is_chosen.into(), choose)}
            {follow}
        }
    });
    view! {
        <fieldset class="field" id=field_id(Field::Reason) tabindex="-1" aria-describedby=form.described(Field::Reason)>
            <legend>{form.t.reason.why_not}</legend>
            {error(form, Field::Reason)}
            <div class="choices">{choices.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

fn after_reason(form: Form, kind: ReasonKind, missed: &[String]) -> AnyView {
    let is_missed = matches!(
        kind,
        ReasonKind::Forgot | ReasonKind::Asleep | ReasonKind::Away
    );
    let facts = missed.iter().filter(|_| is_missed).cloned();
    let words: Vec<String> = facts
        .chain(form.t.reason.after(kind).map(ToOwned::to_owned))
        .collect();
    let is_declined = kind == ReasonKind::Declined;
    view! {
        {(!words.is_empty()).then(|| care(words))}
        {kind.names_somebody().then(|| who_field(form, kind))}
        {is_declined.then(|| own_reason_fields(form))}
    }
    .into_any()
}

/// Something to look at, calmly.
fn care(words: Vec<String>) -> AnyView {
    let lines = words.into_iter().map(|words| view! { <p>{words}</p> });
    view! {
        <div class="banner" data-kind="care" role="status">
            <Icon name="info"/><div class="banner__words">{lines.collect_view()}</div>
        </div>
    }
    .into_any()
}

fn who_field(form: Form, kind: ReasonKind) -> AnyView {
    let typed = move |event| {
        form.draft
            .update(|draft| draft.who = event_target_value(&event));
    };
    view! {
        <div class="field">
            <label class="field__label" for=field_id(Field::Who)>{form.t.reason.who(kind)}</label>
            <input
                class="input" type="text" autocomplete="off" id=field_id(Field::Who)
                value=form.draft.with_untracked(|draft| draft.who.clone())
                aria-invalid=form.invalid(Field::Who) aria-describedby=form.described(Field::Who)
                on:input=typed
            />
            {error(form, Field::Who)}
        </div>
    }
    .into_any()
}

fn own_reason_fields(form: Form) -> AnyView {
    let own = Memo::new(move |_| form.draft.with(|draft| draft.own_reason));
    let chips = Declined::ALL.into_iter().map(|one| {
        let is_chosen = Signal::derive(move || own.get() == Some(one));
        let choose =
            Callback::new(move |()| form.draft.update(|draft| draft.own_reason = Some(one)));
        chip(
            "own-reason",
            form.t.reason.declined(one).to_owned(),
            is_chosen,
            choose,
        )
    });
    let fast = move || {
        (own.get() == Some(Declined::Fasting))
            .then(|| care(vec![form.t.reason.before_a_fast.into()]))
    };
    view! {
        <fieldset class="field">
            <legend>{form.t.reason.why_declined}</legend>
            <div class="chips">{chips.collect_view()}</div>
        </fieldset>
        {fast}
        {move || own.get().is_some().then(|| also_field(form))}
    }
    .into_any()
}

/// The own reason may become a worry or a question; nothing does by itself.
fn also_field(form: Form) -> AnyView {
    let also = Memo::new(move |_| form.draft.with(|draft| draft.also));
    let d = form.t.reason;
    let choices = [
        (Also::Nothing, d.also_nothing),
        (Also::Worry, d.also_worry),
        (Also::Question, d.also_question),
    ]
    .into_iter()
    .map(|(one, words)| {
        let is_chosen = Signal::derive(move || also.get() == one);
        let choose = Callback::new(move |()| form.draft.update(|draft| draft.also = one));
        choice("also", words.to_owned(), is_chosen, choose)
    });
    view! {
        <fieldset class="field">
            <legend>{d.also}</legend>
            <div class="choices">{choices.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}
