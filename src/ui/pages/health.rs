//! About my health: conditions, a baby, driving, gene results. All of it may stay empty.
//!
//! Tells why each is asked, and answers nothing for the person.

mod genes;
mod one_question;

use leptos::prelude::*;

use super::people::as_seen;
use super::unsettled::meanwhile;
use crate::device::steps;
use crate::ui::context::{Saving, here, ledger, text};
use crate::ui::form::{Field, Form, Look, Offer, Tick, TickSeen, few, foot, tick};
use crate::ui::parts::{Icon, PageFrame};
use domain::gesture::edit::edited;
use domain::id::PersonId;
use domain::person::PersonAspect;
use domain::person::health::{Asked, Condition, Driving, Health, Pregnancy};
use domain::person::{Keeper, Person};
use forms::health::{HealthDraft, HealthField, NoneOfThese, OnScreen};
use one_question::one_question;
use screens::route::Page;
use text::{BodyArea, Text};

/// The parts of a person's details that the page holds.
const PARTS: [PersonAspect; 4] = [
    PersonAspect::Conditions,
    PersonAspect::Pregnancy,
    PersonAspect::Driving,
    PersonAspect::Genes,
];

/// What a person tells about their health.
#[component]
pub(super) fn HealthPage(person: PersonId) -> impl IntoView {
    let (t, here, ledger) = (text(), here(), ledger());
    as_seen(person, ledger).map(|seen| {
        let known = seen.value.clone();
        let meanwhile = meanwhile(person, &seen, &PARTS);
        let opened = HealthDraft::of(&known.health);
        // What only the form makes of it is not what the person changed.
        let today = ledger.now_at(&ledger.device_zone()).date_naive();
        let seen = match opened.finish(today) {
            Ok(health) => seen.showing(with_health(&known, health)),
            Err(_) => seen,
        };
        let form = Form::new(opened, Saving::new());
        let after = here.href(Page::People);
        let save = Callback::new(move |()| {
            let today = ledger.now_at(&ledger.device_zone()).date_naive();
            if let Some(health) = form.finish(|draft| draft.finish(today)) {
                let told = with_health(&seen.value, health);
                let after = after.clone();
                form.saving
                    .commit_changed(person, edited(&seen, &told), move || {
                        steps::finish(after.trim_start_matches('#'));
                    });
            }
        });
        match OnScreen::after(&known.health) {
            OnScreen::OneQuestion => one_question(form, title(&known, t), meanwhile, save),
            OnScreen::Everything => everything(form, title(&known, t), meanwhile, save),
        }
    })
}

fn with_health(person: &Person, health: Health) -> Person {
    Person {
        health: Box::new(health),
        ..person.clone()
    }
}

/// All the fields, under each other.
pub fn fields(form: Form<HealthDraft>) -> AnyView {
    view! {
        {conditions(form)}
        {pregnancy(form)}
        {driving(form)}
        {genes::genes(form)}
    }
    .into_any()
}

/// All of it on one page, to change what was told.
fn everything(
    form: Form<HealthDraft>,
    title: String,
    meanwhile: AnyView,
    save: Callback<()>,
) -> AnyView {
    let t = text();
    view! {
        <PageFrame title back=(Page::People, t.settings.details) note=t.health.why>
            <div class="page__main">
                {meanwhile}
                <p>{t.health.optional}</p>
                {conditions(form)}
            </div>
            <div class="page__side">
                {pregnancy(form)}
                {driving(form)}
                {genes::genes(form)}
            </div>
            {foot(form.saving, t.health.save, move || save.run(()))}
        </PageFrame>
    }
    .into_any()
}

/// The way to what the person tells about their health.
pub fn row() -> AnyView {
    let t = text();
    view! {
        <ul class="rows">
            <li>
                <a class="row" href=here().href(Page::Health)>
                    <span class="row__icon"><Icon name="speech"/></span>
                    <span class="row__body">
                        <span class="row__name row__name--plain">{t.health.title}</span>
                        <span class="row__note">{t.health.note}</span>
                    </span>
                    <Icon name="next"/>
                </a>
            </li>
        </ul>
    }
    .into_any()
}

fn title(person: &Person, t: &Text) -> String {
    match person.keeper {
        Keeper::Themself => t.health.title.to_owned(),
        Keeper::Carer(_) => t.health.title_of(person.name.as_str()),
    }
}

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
