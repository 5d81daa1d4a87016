//! Fields of a form: a label, a hint, a place to type, and what is wrong with
//! it. Values come in as signals and go out by callback.

use leptos::prelude::*;

use super::Icon;

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field's id.
    pub field: String,
    /// What to do about it.
    pub words: String,
}

/// What is wrong with the fields of one screen.
#[derive(Clone, Copy)]
pub struct Errors(RwSignal<Vec<FieldError>>);

impl Errors {
    /// Nothing is wrong yet.
    pub fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// Shows what is wrong and moves to the first such field.
    pub fn show(self, errors: Vec<FieldError>) {
        let first = errors.first().map(|error| error.field.clone());
        self.0.set(errors);
        if let Some(field) = first {
            crate::device::page::timeout(0, move || crate::device::page::focus_on(&field));
        }
    }

    /// A field was touched, so its error goes.
    pub fn touched(self, field: &str) {
        let is_known = |errors: &Vec<FieldError>| errors.iter().any(|error| error.field == field);
        if self.0.with_untracked(is_known) {
            self.0
                .update(|errors| errors.retain(|error| error.field != field));
        }
    }

    fn of(self, field: &str) -> Option<String> {
        self.0.with(|errors| {
            let found = errors.iter().find(|error| error.field == field)?;
            Some(found.words.clone())
        })
    }

    /// "true" for a field with an error.
    pub fn invalid(self, field: &str) -> Option<&'static str> {
        self.of(field).map(|_| "true")
    }

    /// The line under a field.
    pub fn line(self, field: &str) -> AnyView {
        let field = field.to_owned();
        let id = error_id(&field);
        (move || {
            self.of(&field).map(|words| {
                view! {
                    <p class="field__error" id=id.clone() role="alert">
                        <Icon name="warning"/><span>{words}</span>
                    </p>
                }
            })
        })
        .into_any()
    }
}

impl Default for Errors {
    fn default() -> Self {
        Self::new()
    }
}

fn error_id(field: &str) -> String {
    [field, "-error"].concat()
}

fn hint_id(field: &str) -> String {
    [field, "-hint"].concat()
}

/// What a field is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typing {
    /// A short text.
    Line,
    /// A text of several lines.
    Lines,
    /// A whole number.
    Whole,
    /// A clock time.
    Time,
    /// A day.
    Day,
}

/// A labelled field. `label` names it, `hint` helps, empty says nothing.
pub fn field(
    id: &str,
    label: String,
    hint: &'static str,
    typing: Typing,
    value: Signal<String>,
    set: Callback<String>,
    errors: Errors,
) -> AnyView {
    let described = describes(id, hint);
    let put = {
        let id = id.to_owned();
        move |text: String| {
            errors.touched(&id);
            set.run(text);
        }
    };
    let invalid = {
        let id = id.to_owned();
        move || errors.invalid(&id)
    };
    let input = match typing {
        Typing::Lines => view! {
            <textarea class="input" id=id.to_owned() rows="3" prop:value=value aria-invalid=invalid
                aria-describedby=described
                on:input=move |event| put(event_target_value(&event))>
                {value.get_untracked()}
            </textarea>
        }
        .into_any(),
        _ => view! {
            <input class=class(typing) id=id.to_owned() type=kind(typing) inputmode=keyboard(typing)
                autocomplete="off" value=value.get_untracked() prop:value=value
                aria-invalid=invalid aria-describedby=described
                on:input=move |event| put(event_target_value(&event))/>
        }
        .into_any(),
    };
    view! {
        <div class="field">
            <label class="field__label" for=id.to_owned()>{label}</label>
            {hint_line(id, hint)}
            {input}
            {errors.line(id)}
        </div>
    }
    .into_any()
}

/// The hint under a label; nothing where there is none.
pub fn hint_line(id: &str, hint: &'static str) -> Option<AnyView> {
    (!hint.is_empty())
        .then(|| view! { <p class="field__hint" id=hint_id(id)>{hint}</p> }.into_any())
}

/// The ids that describe a field: its hint and its error.
pub fn describes(id: &str, hint: &'static str) -> String {
    match hint {
        "" => error_id(id),
        _ => [&hint_id(id), " ", &error_id(id)].concat(),
    }
}

const fn class(typing: Typing) -> &'static str {
    match typing {
        Typing::Line | Typing::Lines => "input",
        Typing::Whole => "input input--short",
        Typing::Time | Typing::Day => "input input--time",
    }
}

const fn kind(typing: Typing) -> &'static str {
    match typing {
        Typing::Time => "time",
        Typing::Day => "date",
        _ => "text",
    }
}

const fn keyboard(typing: Typing) -> Option<&'static str> {
    match typing {
        Typing::Whole => Some("numeric"),
        _ => None,
    }
}

/// How a group of choices looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// One under the other, with room for a note.
    Choices,
    /// Beside each other, two to four short ones.
    Segments,
    /// Wrapping.
    Chips,
}

/// One choice of a group.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its name.
    pub name: String,
    /// A few words more; may be empty.
    pub note: String,
}

impl Choice {
    /// A choice without a note.
    pub fn plain(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            note: String::new(),
        }
    }
}

/// A group of which one is chosen, or none yet.
pub fn choose_one(
    id: &'static str,
    (legend, hint): (&'static str, &'static str),
    look: Look,
    choices: Vec<Choice>,
    chosen: Signal<Option<usize>>,
    pick: Callback<usize>,
    errors: Errors,
) -> AnyView {
    let pick = Callback::new(move |index| {
        errors.touched(id);
        pick.run(index);
    });
    let options: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| one(id, look, index, choice, chosen, pick))
        .collect();
    let class = match look {
        Look::Choices => "choices",
        Look::Segments => "segments",
        Look::Chips => "chips",
    };
    view! {
        <fieldset class="field" id=id tabindex="-1" aria-describedby=describes(id, hint)>
            <legend>{legend}</legend>
            {hint_line(id, hint)}
            <div class=class>{options}</div>
            {errors.line(id)}
        </fieldset>
    }
    .into_any()
}

fn one(
    group: &'static str,
    look: Look,
    index: usize,
    choice: Choice,
    chosen: Signal<Option<usize>>,
    pick: Callback<usize>,
) -> AnyView {
    let is_chosen = move || chosen.get() == Some(index);
    let input = view! {
        <input type="radio" name=group checked=is_chosen prop:checked=is_chosen
            on:change=move |_| pick.run(index)/>
    };
    match look {
        Look::Choices => view! {
            <label class="choice">
                {input}
                <span class="choice__body">
                    <span class="choice__name">{choice.name}</span>
                    {(!choice.note.is_empty())
                        .then(|| view! { <span class="choice__note">{choice.note}</span> })}
                </span>
            </label>
        }
        .into_any(),
        Look::Segments => {
            view! { <label class="segment">{input}<span>{choice.name}</span></label> }.into_any()
        }
        Look::Chips => {
            view! { <label class="chip">{input}<span>{choice.name}</span></label> }.into_any()
        }
    }
}
