//! The fields in which somebody says what happened with a dose.
//!
//! Each field shows its own problem beside it. Nothing is saved from here.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::device::page;
use crate::ui::parts::Icon;
use domain::amount::Unit;
use domain::dose::ReasonKind;
use forms::dose::{DoseDraft, Field, Happened, Problem};
use text::Text;

/// A form in progress.
#[derive(Clone, Copy)]
pub struct Form {
    /// Sentences.
    pub t: &'static Text,
    /// What is said so far.
    pub draft: RwSignal<DoseDraft>,
    /// What is missing or wrong.
    pub problems: RwSignal<Vec<(Field, Problem)>>,
}

impl Form {
    /// A form with nothing wrong yet.
    pub fn new(t: &'static Text, draft: DoseDraft) -> Self {
        Self {
            t,
            draft: RwSignal::new(draft),
            problems: RwSignal::new(Vec::new()),
        }
    }

    /// Shows what is missing and moves reading to the first of it.
    pub fn show(self, problems: Vec<(Field, Problem)>) {
        let first = problems.first().map(|(field, _)| field_id(*field));
        self.problems.set(problems);
        if let Some(id) = first {
            page::timeout(30, move || page::focus_on(id));
        }
    }

    fn is_wrong(self, field: Field) -> bool {
        self.problems
            .with(|problems| problems.iter().any(|(at, _)| *at == field))
    }

    pub fn invalid(self, field: Field) -> impl Fn() -> Option<&'static str> {
        move || self.is_wrong(field).then_some("true")
    }

    pub fn described(self, field: Field) -> impl Fn() -> Option<&'static str> {
        move || self.is_wrong(field).then_some(error_id(field))
    }

    pub fn happened(self) -> Memo<Option<Happened>> {
        Memo::new(move |_| self.draft.with(|draft| draft.happened))
    }

    pub fn reason(self) -> Memo<Option<ReasonKind>> {
        Memo::new(move |_| {
            self.draft.with(|draft| {
                draft
                    .reason
                    .filter(|_| draft.happened == Some(Happened::NotTaken))
            })
        })
    }
}

pub const fn field_id(field: Field) -> &'static str {
    match field {
        Field::Happened => "dose-happened",
        Field::Time => "dose-time",
        Field::Amount => "dose-amount",
        Field::Reason => "dose-reason",
        Field::Who => "dose-who",
        Field::Note => "dose-note",
    }
}

const fn error_id(field: Field) -> &'static str {
    match field {
        Field::Happened => "dose-happened-error",
        Field::Time => "dose-time-error",
        Field::Amount => "dose-amount-error",
        Field::Reason => "dose-reason-error",
        Field::Who => "dose-who-error",
        Field::Note => "dose-note-error",
    }
}

pub fn error(form: Form, field: Field) -> impl Fn() -> Option<AnyView> {
    move || {
        let problem = form.problems.with(|problems| {
            let found = problems.iter().find(|(at, _)| *at == field);
            found.map(|(_, problem)| *problem)
        })?;
        let words = match problem {
            Problem::Missing(missing) => form.t.dose.missing(missing).to_owned(),
            Problem::Quantity(error) => form.t.common.quantity_error(error).to_owned(),
            Problem::Words(error) => form.t.common.words_error(error),
        };
        Some(
            view! {
                <p class="field__error" role="alert" id=error_id(field)>
                    <Icon name="warning"/><span>{words}</span>
                </p>
            }
            .into_any(),
        )
    }
}

/// One of several answers.
pub fn choice(
    group: &'static str,
    words: String,
    is_chosen: Signal<bool>,
    choose: Callback<()>,
) -> AnyView {
    view! {
        <label class="choice">
            <input type="radio" name=group prop:checked=is_chosen checked=is_chosen on:change=move |_| choose.run(())/>
            <span class="choice__body"><span class="choice__name">{words}</span></span>
        </label>
    }
    .into_any()
}

pub fn chip(
    group: &'static str,
    words: String,
    is_chosen: Signal<bool>,
    choose: Callback<()>,
) -> AnyView {
    view! {
        <label class="chip">
            <input type="radio" name=group prop:checked=is_chosen checked=is_chosen on:change=move |_| choose.run(())/>
            {words}
        </label>
    }
    .into_any()
}

/// What happened.
pub fn happened_field(
    form: Form,
    title: &'static str,
    choices: Vec<(Happened, String)>,
) -> AnyView {
    let happened = form.happened();
    let choices = choices.into_iter().map(|(one, words)| {
        let is_chosen = Signal::derive(move || happened.get() == Some(one));
        let choose = Callback::new(move |()| form.draft.update(|draft| draft.happened = Some(one)));
        choice("happened", words, is_chosen, choose)
    });
    view! {
        <fieldset class="field" id=field_id(Field::Happened) tabindex="-1" aria-describedby=form.described(Field::Happened)>
            <legend>{title}</legend>
            {error(form, Field::Happened)}
            <div class="choices">{choices.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

/// When and how much, for what was taken.
pub fn taken_fields(
    form: Form,
    days: Vec<(NaiveDate, String)>,
    unit: Unit,
    planned: Option<String>,
) -> impl Fn() -> AnyView {
    let happened = form.happened();
    move || match happened.get() {
        Some(Happened::TakenNow | Happened::AsPlanned) => amount_field(form, unit, planned.clone()),
        Some(Happened::AnotherTime) => view! {
            {time_field(form, &days)}
            {amount_field(form, unit, planned.clone())}
        }
        .into_any(),
        None | Some(Happened::NotTaken | Happened::Unsure) => ().into_any(),
    }
}

fn time_field(form: Form, days: &[(NaiveDate, String)]) -> AnyView {
    let typed = move |event| {
        form.draft
            .update(|draft| draft.time = event_target_value(&event));
    };
    let chips = days.iter().map(|(day, words)| {
        let day = *day;
        let is_chosen = Signal::derive(move || form.draft.with(|draft| draft.day == day));
        let choose = Callback::new(move |()| form.draft.update(|draft| draft.day = day));
        chip("day", words.clone(), is_chosen, choose)
    });
    view! {
        <fieldset class="field">
            <legend>{form.t.dose.day}</legend>
            <div class="chips">{chips.collect_view()}</div>
        </fieldset>
        <div class="field">
            <label class="field__label" for=field_id(Field::Time)>{form.t.dose.time}</label>
            <input
                class="input input--time" type="time" id=field_id(Field::Time)
                prop:value=move || form.draft.with(|draft| draft.time.clone())
                aria-invalid=form.invalid(Field::Time) aria-describedby=form.described(Field::Time)
                on:input=typed
            />
            {error(form, Field::Time)}
        </div>
    }
    .into_any()
}

fn amount_field(form: Form, unit: Unit, planned: Option<String>) -> AnyView {
    let typed = move |event| {
        form.draft
            .update(|draft| draft.amount = event_target_value(&event));
    };
    let hint = planned.map(|planned| form.t.dose.amount_hint(&planned));
    view! {
        <div class="field">
            <label class="field__label" for=field_id(Field::Amount)>{form.t.dose.amount}</label>
            {hint.map(|hint| view! { <p class="field__hint">{hint}</p> })}
            <div class="amount">
                <input
                    class="input input--short" type="text" inputmode="decimal" autocomplete="off" size="6"
                    id=field_id(Field::Amount)
                    value=form.draft.with_untracked(|draft| draft.amount.clone())
                    aria-invalid=form.invalid(Field::Amount) aria-describedby=form.described(Field::Amount)
                    on:input=typed
                />
                <span>{form.t.amounts.unit(unit)}</span>
            </div>
            {error(form, Field::Amount)}
        </div>
    }
    .into_any()
}

/// Own words; for a when-needed dose, what it was for.
pub fn note_field(form: Form, label: &'static str, hint: Option<&'static str>) -> AnyView {
    let typed = move |event| {
        form.draft
            .update(|draft| draft.note = event_target_value(&event));
    };
    view! {
        <div class="field">
            <label class="field__label" for=field_id(Field::Note)>{label}</label>
            <p class="field__hint">{hint.unwrap_or(form.t.common.optional)}</p>
            <textarea
                class="input" id=field_id(Field::Note) rows="2"
                prop:value=move || form.draft.with(|draft| draft.note.clone())
                aria-invalid=form.invalid(Field::Note) aria-describedby=form.described(Field::Note)
                on:input=typed
            ></textarea>
            {error(form, Field::Note)}
        </div>
    }
    .into_any()
}
