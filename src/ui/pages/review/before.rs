//! Preparing a review: with whom, what matters most, and what the person says of each
//! medicine.

use leptos::prelude::*;

use super::saved;
use crate::ui::context::{here, now, text, with_person, zone_of};
use crate::ui::form::{Form, LineKind, Look, day_line, few, line, many, save_button};
use crate::ui::parts::{Icon, SaveProblem};
use domain::concordance::Helps;
use domain::concordance::review_pack::MOST_FIRST;
use domain::id::PersonId;
use domain::person::Role;
use domain::record::PersonRecord;
use forms::review_pack::{ReviewDraft, ReviewField};
use screens::plan::{full_name, line as plan_line};
use screens::route::Page;

/// The first step.
pub(super) fn before(person: PersonId, form: Form<ReviewDraft>) -> AnyView {
    let (t, here) = (text(), here());
    let r = t.review;
    let with = form.one_of(
        ReviewField::With,
        Role::ALL,
        |draft| draft.with,
        |draft, role| draft.with = role,
    );
    let name = form.text(
        ReviewField::Name,
        |draft| &draft.name,
        |draft| &mut draft.name,
    );
    let on = form.text(ReviewField::On, |draft| &draft.on, |draft| &mut draft.on);
    let first = |place: usize| {
        let field = form.at(
            ReviewField::First(place),
            move |draft: &ReviewDraft| draft.first.get(place).cloned().unwrap_or_default(),
            move |draft, typed| {
                if let Some(words) = draft.first.get_mut(place) {
                    *words = typed;
                }
            },
        );
        line(field, LineKind::Name, r.first(place + 1))
    };
    let count = form.draft.with_untracked(|draft| draft.items.len());
    let items: Vec<AnyView> = (0..count).map(|place| item(person, form, place)).collect();
    let said = move || {
        let said = form.draft.with(|draft| {
            let items = draft.items.iter();
            let said =
                items.filter(|(_, helps, words)| helps.is_some() || !words.trim().is_empty());
            said.count()
        });
        r.looked_at(said, count)
    };
    let save = move || saved::save(person, form);
    view! {
        {many(with, r.with, None, Role::ALL.map(|one| t.common.role(one)))}
        {line(name, LineKind::Name, (r.name, t.common.optional))}
        {day_line(on, (r.on, t.common.optional))}
        <p>{r.gather}</p>
        <a class="button button--quiet" href=here.href(Page::AddMedicine)><Icon name="add"/>{t.medicines.add}</a>
        <ul class="cards">{items}</ul>
        <p class="page__quiet">{said}</p>
        <fieldset class="field">
            <legend>{r.first_asked}</legend>
            {(0..MOST_FIRST).map(first).collect_view()}
        </fieldset>
        <SaveProblem saving=form.saving/>
        {save_button(form.saving, r.save_before, save)}
    }
    .into_any()
}

/// One medicine: what is known of it, whether it helps and what bothers.
fn item(person: PersonId, form: Form<ReviewDraft>, place: usize) -> AnyView {
    let (t, here, now) = (text(), here(), now());
    let r = t.review;
    let zone = untrack(|| zone_of(person));
    let id = form
        .draft
        .with_untracked(|draft| draft.items.get(place).map(|(id, ..)| *id));
    let known = id.and_then(|id| {
        let look = |record: &PersonRecord| {
            let medicine = record.medicine(id)?;
            let at = now.at(&zone).naive_local();
            let how = plan_line(record, medicine, at, t).unwrap_or_default();
            let why = medicine.reason.as_ref().map(ToString::to_string);
            let really = medicine.really.as_ref().map(ToString::to_string);
            Some((full_name(medicine), how, why, really))
        };
        untrack(|| with_person(person, look)).flatten()
    });
    let (Some(id), Some((name, how, why, really))) = (id, known) else {
        return ().into_any();
    };
    let helps = form.maybe_one_of(
        ReviewField::Helps(place),
        Helps::ALL,
        move |draft| draft.items.get(place).and_then(|(_, helps, _)| *helps),
        move |draft, said| {
            if let Some((_, helps, _)) = draft.items.get_mut(place) {
                *helps = said;
            }
        },
    );
    let bothers = form.at(
        ReviewField::Bothers(place),
        move |draft: &ReviewDraft| {
            let item = draft.items.get(place);
            item.map(|(.., words)| words.clone()).unwrap_or_default()
        },
        move |draft, typed| {
            if let Some((.., words)) = draft.items.get_mut(place) {
                *words = typed;
            }
        },
    );
    let asked = r.helps_asked(&name);
    // What was said stands beside the name, so that a long list can be gone through folded.
    let so_far = move || {
        form.draft.with(|draft| {
            let (_, helps, words) = draft.items.get(place)?;
            let helps = helps.map(|helps| r.helps(helps).to_owned());
            let bothers = Some(words.trim().to_owned()).filter(|words| !words.is_empty());
            let said: Vec<String> = helps.into_iter().chain(bothers).collect();
            (!said.is_empty()).then(|| said.join(" · "))
        })
    };
    view! {
        <li>
            <details class="card" open=place == 0>
            <summary>
                <span class="card__title">{name}</span>
                <span class="row__note">{so_far}</span>
            </summary>
            <div class="card__body">
            <dl class="facts">
                <div><dt>{r.what_for}</dt><dd>{why.unwrap_or_else(|| t.sheet.ask_why.to_owned())}</dd></div>
                <div><dt>{r.how}</dt><dd>{how}</dd></div>
                <div><dt>{t.sheet.really}</dt><dd>{really.unwrap_or_else(|| r.nothing_different.to_owned())}</dd></div>
            </dl>
            <a class="section__more" href=here.href(Page::ChangeMedicine(id))>{t.common.change}</a>
            {few(helps, crate::ui::form::Caption::from(asked.as_str()), Look::Chips, Helps::ALL.map(|one| r.helps(one)))}
            {line(bothers, LineKind::Name, (r.bothers, t.common.optional))}
            </div>
            </details>
        </li>
    }
    .into_any()
}
