//! Writing up a review: what was talked about, and at most five things that come of it.

use leptos::prelude::*;

use super::saved;
use crate::ui::context::text;
use crate::ui::form::{Form, LineKind, day_line, line, many, save_button, words};
use crate::ui::parts::{Icon, SaveProblem};
use domain::concordance::ToDoBy;
use domain::id::PersonId;
use domain::person::Role;
use forms::review_pack::{ReviewDraft, ReviewField, ToDoDraft};

/// The third step.
pub(super) fn after(person: PersonId, form: Form<ReviewDraft>) -> AnyView {
    let r = text().review;
    let summary = form.text(
        ReviewField::Summary,
        |draft| &draft.summary,
        |draft| &mut draft.summary,
    );
    let count = Memo::new(move |_| form.draft.with(|draft| draft.to_do.len()));
    let items = move || {
        (0..count.get())
            .map(|place| item(form, place))
            .collect_view()
    };
    let is_full = move || !form.draft.with(ReviewDraft::has_room);
    let one_more = move |_| form.rewrite(|draft| draft.to_do.push(ToDoDraft::new()));
    let save = move || saved::save(person, form);
    view! {
        {words(summary, r.summary)}
        <h3>{r.to_do_title}</h3>
        {items}
        <button type="button" class="button button--quiet" hidden=is_full on:click=one_more>
            <Icon name="add"/>{r.one_more}
        </button>
        <SaveProblem saving=form.saving/>
        {save_button(form.saving, r.save_after, save)}
    }
    .into_any()
}

fn item(form: Form<ReviewDraft>, place: usize) -> AnyView {
    let t = text();
    let r = t.review;
    let what = form.at(
        ReviewField::What(place),
        move |draft: &ReviewDraft| {
            let one = draft.to_do.get(place);
            one.map(|one| one.what.clone()).unwrap_or_default()
        },
        move |draft, typed| {
            if let Some(one) = draft.to_do.get_mut(place) {
                one.what = typed;
            }
        },
    );
    let mut all = vec![ToDoBy::Me];
    all.extend(Role::ALL.map(ToDoBy::Role));
    let names = all.iter().map(|one| match one {
        ToDoBy::Me => r.me,
        ToDoBy::Role(role) => t.common.role(*role),
    });
    let names: Vec<&'static str> = names.collect();
    let who = form.one_of(
        ReviewField::Who(place),
        all,
        move |draft| draft.to_do.get(place).map_or(ToDoBy::Me, |one| one.who),
        move |draft, who| {
            if let Some(one) = draft.to_do.get_mut(place) {
                one.who = who;
            }
        },
    );
    let due = form.at(
        ReviewField::Due(place),
        move |draft: &ReviewDraft| {
            let one = draft.to_do.get(place);
            one.map(|one| one.due.clone()).unwrap_or_default()
        },
        move |draft, typed| {
            if let Some(one) = draft.to_do.get_mut(place) {
                one.due = typed;
            }
        },
    );
    view! {
        <div class="card card--plain">
            {line(what, LineKind::Name, r.what(place + 1))}
            {many(who, r.who, None, names)}
            {day_line(due, (r.due, t.common.optional))}
        </div>
    }
    .into_any()
}
