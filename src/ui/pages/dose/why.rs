//! Why a dose was not taken, and what follows from a reason.
//!
//! Shows what to look at or whom to ask; never what to take.

use leptos::prelude::*;

use super::form::{happened, reason};
use crate::ui::context::text;
use crate::ui::form::{Form, LineKind, Look, few, few_followed, line};
use crate::ui::parts::Icon;
use domain::dose::{Declined, ReasonKind};
use forms::dose::{Also, DoseDraft, DoseField, Happened};

/// Why it was not taken; what follows from a reason stands right under it.
pub fn reason_fields(form: Form<DoseDraft>, missed: Vec<String>) -> AnyView {
    let happened = happened(form);
    let shown = move || match happened.get() {
        Some(Happened::NotTaken) => reasons(form, &missed),
        Some(Happened::Unsure) => care(vec![text().dose.do_not_guess.into()]),
        _ => ().into_any(),
    };
    shown.into_any()
}

fn reasons(form: Form<DoseDraft>, missed: &[String]) -> AnyView {
    let r = text().reason;
    let chosen = reason(form);
    let field = form.maybe_one_of(
        DoseField::Reason,
        ReasonKind::ALL,
        |draft| draft.reason,
        |draft, reason| draft.reason = reason,
    );
    let follow = |place: usize| {
        let missed = missed.to_vec();
        let kind = ReasonKind::ALL.get(place).copied();
        let is_chosen = Memo::new(move |_| kind.is_some() && chosen.get() == kind);
        let follow = move || {
            kind.filter(|_| is_chosen.get())
                .map(|kind| after(form, kind, &missed))
        };
        follow.into_any()
    };
    let names = ReasonKind::ALL.map(|kind| r.reason(kind));
    few_followed(field, r.why_not, Look::Choices, names, follow)
}

fn after(form: Form<DoseDraft>, kind: ReasonKind, missed: &[String]) -> AnyView {
    let r = text().reason;
    let is_missed = matches!(
        kind,
        ReasonKind::Forgot | ReasonKind::Asleep | ReasonKind::Away
    );
    let facts = missed.iter().filter(|_| is_missed).cloned();
    let words: Vec<String> = facts.chain(r.after(kind).map(ToOwned::to_owned)).collect();
    let is_declined = kind == ReasonKind::Declined;
    let who = || {
        let field = form.text(DoseField::Who, |draft| &draft.who, |draft| &mut draft.who);
        line(field, LineKind::Name, r.who(kind))
    };
    view! {
        {(!words.is_empty()).then(|| care(words))}
        {kind.names_somebody().then(who)}
        {is_declined.then(|| own_reason(form))}
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

fn own_reason(form: Form<DoseDraft>) -> AnyView {
    let r = text().reason;
    let own = Memo::new(move |_| form.draft.with(|draft| draft.own_reason));
    let field = form.maybe_one_of(
        DoseField::OwnReason,
        Declined::ALL,
        |draft| draft.own_reason,
        |draft, own| draft.own_reason = own,
    );
    let names = Declined::ALL.map(|one| r.declined(one));
    let fast =
        move || (own.get() == Some(Declined::Fasting)).then(|| care(vec![r.before_a_fast.into()]));
    let is_said = Memo::new(move |_| own.get().is_some());
    view! {
        {few(field, r.why_declined, Look::Chips, names)}
        {fast}
        {move || is_said.get().then(|| also(form))}
    }
    .into_any()
}

/// The own reason may become a worry or a question; nothing does by itself.
fn also(form: Form<DoseDraft>) -> AnyView {
    let r = text().reason;
    let field = form.one_of(
        DoseField::Also,
        [Also::Nothing, Also::Worry, Also::Question],
        |draft| draft.also,
        |draft, also| draft.also = also,
    );
    let names = [r.also_nothing, r.also_worry, r.also_question];
    few(field, r.also, Look::Choices, names)
}
