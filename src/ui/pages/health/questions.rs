//! What is asked: conditions, a baby, driving. Each may stay open.

use leptos::prelude::*;

use crate::ui::context::text;
use crate::ui::form::{Field, Form, Look, Offer, Tick, TickSeen, few, tick};
use domain::person::health::{Asked, Condition, Driving, Pregnancy};
use forms::health::{HealthDraft, HealthField, NoneOfThese};
use text::BodyArea;

/// What the person lives with.
pub fn conditions(form: Form<HealthDraft>) -> AnyView {
    let h = text().health;
    let newer = form.draft.with_untracked(HealthDraft::newer);
    let places: Vec<_> = BodyArea::ALL
        .into_iter()
        .map(|place| conditions_at(form, place))
        .collect();
    let none = Signal::derive(move || form.draft.with(|draft| draft.none == NoneOfThese::Said));
    let turn = move |()| {
        form.write(HealthField::Conditions, |draft| match draft.none {
            NoneOfThese::Said => draft.say_none(NoneOfThese::NotSaid),
            NoneOfThese::NotSaid => draft.say_none(NoneOfThese::Said),
        });
    };
    let tied = form.tied(HealthField::Conditions);
    view! {
        <section class="section">
            <h2>{h.conditions}</h2>
            <p class="page__quiet">{h.conditions_why}</p>
            {places}
            {tick(&tied, "no-condition".into(), (Tick::Choice, TickSeen::AtOnce), h.none.into_any(), none, Callback::new(turn))}
            {(newer > 0).then(|| view! { <p class="page__quiet">{h.newer(newer)}</p> })}
        </section>
    }
    .into_any()
}

/// The conditions under one heading, folded away; the heading says how many are ticked.
fn conditions_at(form: Form<HealthDraft>, place: BodyArea) -> AnyView {
    let t = text();
    let here: Vec<&'static Condition> = Condition::ALL
        .iter()
        .filter(|condition| BodyArea::of(condition) == place)
        .collect();
    let rows: Vec<_> = here.iter().map(|one| condition(form, one)).collect();
    let ticked = Memo::new(move |_| {
        form.draft
            .with(|draft| here.iter().filter(|one| draft.has(one)).count())
    });
    let count = move || {
        let n = ticked.get();
        (n > 0).then(|| format!(" · {}", t.health.ticked(n)))
    };
    let heading = t.conditions.place(place);
    view! {
        <details class="fold">
            <summary>{heading}{count}</summary>
            <fieldset>
                <legend class="visually-hidden">{heading}</legend>
                <div class="choices">{rows}</div>
            </fieldset>
        </details>
    }
    .into_any()
}

fn condition(form: Form<HealthDraft>, condition: &'static Condition) -> AnyView {
    let is_ticked = Signal::derive(move || form.draft.with(|draft| draft.has(condition)));
    let turn = move |()| form.write(HealthField::Conditions, |draft| draft.tick(condition));
    tick(
        &form.tied(HealthField::Conditions),
        format!("condition-{}", condition.key()),
        (Tick::Choice, TickSeen::AtOnce),
        text().conditions.name(condition).into_any(),
        is_ticked,
        Callback::new(turn),
    )
}

/// Whether a baby has to be thought of.
pub fn pregnancy(form: Form<HealthDraft>) -> AnyView {
    let h = text().health;
    let field = asked(
        form,
        HealthField::Pregnancy,
        Pregnancy::ALL,
        |draft| &draft.pregnancy,
        |draft, told| draft.pregnancy = told,
    );
    let names = answers(Pregnancy::ALL, |answer| h.pregnancy_is(answer));
    few(field, (h.pregnancy, h.pregnancy_why), Look::Choices, names)
}

/// Whether they drive.
pub fn driving(form: Form<HealthDraft>) -> AnyView {
    let h = text().health;
    let field = asked(
        form,
        HealthField::Driving,
        Driving::ALL,
        |draft| &draft.driving,
        |draft, told| draft.driving = told,
    );
    let names = answers(Driving::ALL, |answer| h.driving_is(answer));
    few(field, (h.driving, h.driving_why), Look::Choices, names)
}

/// A question that may stay open: "not answered yet", and the answers. A word of a newer version
/// is none of them.
fn asked<T: Clone + PartialEq + Send + Sync + 'static>(
    form: Form<HealthDraft>,
    name: HealthField,
    all: &'static [T],
    read: fn(&HealthDraft) -> &Asked<T>,
    write: fn(&mut HealthDraft, Asked<T>),
) -> Field<Option<usize>> {
    let answered = all.iter().cloned().map(Asked::Answered);
    let offered: Vec<Asked<T>> = std::iter::once(Asked::NotAsked).chain(answered).collect();
    form.one_of(name, offered, move |draft| read(draft).clone(), write)
}

fn answers<T>(all: &[T], words: impl Fn(Option<&T>) -> &'static str) -> Vec<Offer> {
    let answered = all.iter().map(|answer| words(Some(answer)).into());
    std::iter::once(words(None).into())
        .chain(answered)
        .collect()
}
