//! The fields in which somebody says what happened with a dose. Nothing is saved
//! from here.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::ui::context::text;
use crate::ui::form::{
    Caption, Form, Look, Offer, day_line, few, line_with_unit, time_line, words,
};
use domain::amount::Unit;
use domain::dose::ReasonKind;
use forms::dose::{DoseDraft, DoseField, Happened, TakenOn};

/// What happened, as it is chosen.
pub fn happened(form: Form<DoseDraft>) -> Memo<Option<Happened>> {
    Memo::new(move |_| form.draft.with(|draft| draft.happened))
}

/// Why it was not taken, as it is chosen.
pub fn reason(form: Form<DoseDraft>) -> Memo<Option<ReasonKind>> {
    Memo::new(move |_| {
        let is_taken = |draft: &DoseDraft| draft.happened != Some(Happened::NotTaken);
        form.draft
            .with(|draft| draft.reason.filter(|_| !is_taken(draft)))
    })
}

/// What happened.
pub fn happened_field(
    form: Form<DoseDraft>,
    title: &'static str,
    choices: Vec<(Happened, String)>,
) -> AnyView {
    let (offered, names): (Vec<_>, Vec<_>) = choices.into_iter().unzip();
    let field = form.maybe_one_of(
        DoseField::Happened,
        offered,
        |draft| draft.happened,
        |draft, happened| draft.happened = happened,
    );
    few(field, title, Look::Choices, names)
}

/// When and how much, for what was taken.
pub fn taken_fields(
    form: Form<DoseDraft>,
    days: Vec<(NaiveDate, String)>,
    unit: Unit,
    planned: Option<String>,
) -> impl Fn() -> AnyView {
    let happened = happened(form);
    move || match happened.get() {
        Some(Happened::TakenNow | Happened::AsPlanned) => amount(form, unit, planned.clone()),
        Some(Happened::AnotherTime) => view! {
            {time(form, days.clone())}
            {amount(form, unit, planned.clone())}
        }
        .into_any(),
        None | Some(Happened::NotTaken | Happened::Unsure) => ().into_any(),
    }
}

fn time(form: Form<DoseDraft>, days: Vec<(NaiveDate, String)>) -> AnyView {
    let d = text().dose;
    let (days, names): (Vec<_>, Vec<Offer>) = days
        .into_iter()
        .map(|(day, name)| (TakenOn::Day(day), name.into()))
        .chain([(TakenOn::Another, d.another_day.into())])
        .unzip();
    let day = form.one_of(
        DoseField::Day,
        days,
        DoseDraft::chosen_day,
        DoseDraft::choose_day,
    );
    let is_another = Memo::new(move |_| {
        form.draft
            .with(|draft| draft.chosen_day() == TakenOn::Another)
    });
    let another = move || {
        let field = form.text(
            DoseField::AnotherDay,
            |draft| &draft.another_day,
            |draft| &mut draft.another_day,
        );
        day_line(field, d.which_day)
    };
    let time = form.text(
        DoseField::Time,
        |draft| &draft.time,
        |draft| &mut draft.time,
    );
    view! {
        {few(day, d.day, Look::Chips, names)}
        {move || is_another.get().then(another)}
        {time_line(time, d.time)}
    }
    .into_any()
}

fn amount(form: Form<DoseDraft>, unit: Unit, planned: Option<String>) -> AnyView {
    let t = text();
    let hint = planned.map(|planned| t.dose.amount_hint(&planned));
    let field = form.text(
        DoseField::Amount,
        |draft| &draft.amount,
        |draft| &mut draft.amount,
    );
    let asked = Caption::from(t.dose.amount).with(hint);
    line_with_unit(field, asked, unit)
}

/// Own words; for a when-needed dose, what it was for.
pub fn note_field(
    form: Form<DoseDraft>,
    label: &'static str,
    hint: Option<&'static str>,
) -> AnyView {
    let field = form.text(
        DoseField::Note,
        |draft| &draft.note,
        |draft| &mut draft.note,
    );
    words(field, (label, hint.unwrap_or(text().common.optional)))
}
