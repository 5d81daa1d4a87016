//! The fields in which somebody says what happened with a dose.
//!
//! Each field shows its own problem beside it. Nothing is saved from here.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::device::page;
use crate::domain::amount::Unit;
use crate::domain::dose::{Declined, ReasonKind};
use crate::text::Text;
use crate::ui::forms::dose::{Also, DoseDraft, Field, Happened, Problem};
use crate::ui::parts::Icon;

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

    fn invalid(self, field: Field) -> impl Fn() -> Option<&'static str> {
        move || self.is_wrong(field).then_some("true")
    }

    fn described(self, field: Field) -> impl Fn() -> Option<&'static str> {
        move || self.is_wrong(field).then_some(error_id(field))
    }

    fn happened(self) -> Memo<Option<Happened>> {
        Memo::new(move |_| self.draft.with(|draft| draft.happened))
    }

    fn reason(self) -> Memo<Option<ReasonKind>> {
        Memo::new(move |_| {
            self.draft.with(|draft| {
                draft
                    .reason
                    .filter(|_| draft.happened == Some(Happened::NotTaken))
            })
        })
    }
}

const fn field_id(field: Field) -> &'static str {
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

fn error(form: Form, field: Field) -> impl Fn() -> Option<AnyView> {
    move || {
        let problem = form.problems.with(|problems| {
            let found = problems.iter().find(|(at, _)| *at == field);
            found.map(|(_, problem)| *problem)
        })?;
        let words = match problem {
            Problem::Missing(missing) => (form.t.dose.missing)(missing).to_owned(),
            Problem::Quantity(error) => (form.t.common.quantity_error)(error).to_owned(),
            Problem::Words(error) => (form.t.common.words_error)(error),
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
fn choice(
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

fn chip(
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
            .update(|draft| draft.time = event_target_value(&event))
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
            .update(|draft| draft.amount = event_target_value(&event))
    };
    let hint = planned.map(|planned| (form.t.dose.amount_hint)(&planned));
    view! {
        <div class="field">
            <label class="field__label" for=field_id(Field::Amount)>{form.t.dose.amount}</label>
            {hint.map(|hint| view! { <p class="field__hint">{hint}</p> })}
            <div class="amount">
                <input
                    class="input input--short" type="text" inputmode="decimal" autocomplete="off"
                    id=field_id(Field::Amount)
                    value=form.draft.with_untracked(|draft| draft.amount.clone())
                    aria-invalid=form.invalid(Field::Amount) aria-describedby=form.described(Field::Amount)
                    on:input=typed
                />
                <span>{(form.t.amounts.unit)(unit)}</span>
            </div>
            {error(form, Field::Amount)}
        </div>
    }
    .into_any()
}

/// Why it was not taken, and what follows from that.
pub fn reason_fields(form: Form, missed: Vec<String>) -> AnyView {
    let happened = form.happened();
    let reason = form.reason();
    let list =
        move || (happened.get() == Some(Happened::NotTaken)).then(|| reason_list(form, reason));
    let follow = move || reason.get().map(|kind| after_reason(form, kind, &missed));
    let unsure = move || {
        (happened.get() == Some(Happened::Unsure))
            .then(|| care(vec![form.t.dose.do_not_guess.into()]))
    };
    view! { {list} {follow} {unsure} }.into_any()
}

fn reason_list(form: Form, reason: Memo<Option<ReasonKind>>) -> AnyView {
    let choices = ReasonKind::ALL.into_iter().map(|kind| {
        let is_chosen = Signal::derive(move || reason.get() == Some(kind));
        let choose = Callback::new(move |()| form.draft.update(|draft| draft.reason = Some(kind)));
        choice(
            "reason",
            (form.t.dose.reason)(kind).to_owned(),
            is_chosen,
            choose,
        )
    });
    view! {
        <fieldset class="field" id=field_id(Field::Reason) tabindex="-1" aria-describedby=form.described(Field::Reason)>
            <legend>{form.t.dose.why_not}</legend>
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
        .chain((form.t.dose.after)(kind).map(ToOwned::to_owned))
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
            .update(|draft| draft.who = event_target_value(&event))
    };
    view! {
        <div class="field">
            <label class="field__label" for=field_id(Field::Who)>{(form.t.dose.who)(kind)}</label>
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
            (form.t.dose.declined)(one).to_owned(),
            is_chosen,
            choose,
        )
    });
    let fast = move || {
        (own.get() == Some(Declined::Fasting)).then(|| care(vec![form.t.dose.before_a_fast.into()]))
    };
    view! {
        <fieldset class="field">
            <legend>{form.t.dose.why_declined}</legend>
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
    let d = form.t.dose;
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

/// Own words; for a when-needed dose, what it was for.
pub fn note_field(form: Form, label: &'static str, hint: Option<&'static str>) -> AnyView {
    let typed = move |event| {
        form.draft
            .update(|draft| draft.note = event_target_value(&event))
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
