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
use screens::dose::manner::SiteLine;

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

/// When and how much, for what was taken; `asked` is what it is counted in and what
/// was planned, where an amount is asked for.
pub fn taken_fields(
    form: Form<DoseDraft>,
    days: Vec<(NaiveDate, String)>,
    asked: Option<(Unit, Option<String>)>,
) -> impl Fn() -> AnyView {
    let happened = happened(form);
    let how_much = move || {
        let asked = asked.clone();
        asked.map(|(unit, planned)| amount(form, unit, planned))
    };
    move || match happened.get() {
        Some(Happened::TakenNow | Happened::AsPlanned) => how_much().into_any(),
        Some(Happened::AnotherTime) => view! {
            {time(form, days.clone())}
            {how_much()}
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

/// Where it went, of places that take turns: the one used longest ago first.
pub fn site_field(form: Form<DoseDraft>, sites: Vec<SiteLine>) -> impl Fn() -> Option<AnyView> {
    let m = text().manner;
    let happened = happened(form);
    move || {
        let is_used = matches!(
            happened.get(),
            Some(Happened::TakenNow | Happened::AsPlanned | Happened::AnotherTime)
        );
        if sites.is_empty() || !is_used {
            return None;
        }
        let places = sites.iter().map(|line| Some(line.site.clone()));
        let places: Vec<_> = places.chain([None]).collect();
        let field = form.one_of(
            DoseField::Site,
            places,
            |draft| draft.site.clone(),
            |draft, site| draft.site = site,
        );
        let offers = sites.iter().map(|line| {
            let note = line.too_soon.clone().unwrap_or_else(|| line.used.clone());
            Offer {
                note: Some(note),
                ..Offer::from(line.site.to_string())
            }
        });
        let offers = offers.chain([Offer::from(m.site_not_said)]);
        Some(few(field, m.which_site, Look::Choices, offers))
    }
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
