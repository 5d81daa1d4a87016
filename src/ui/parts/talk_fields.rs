//! The fields of the conversation's forms: words, a line, a day, a choice of a
//! few, a switch. Each gets its value and hands back what was typed; errors
//! stand under the field and are announced.

use leptos::prelude::*;

use super::Icon;
use crate::device::page;

/// A value being typed: what it is and where a change goes.
pub struct Typed<T: Send + Sync + 'static> {
    /// What it is.
    pub value: Signal<T>,
    /// Where a change goes.
    pub set: Callback<T>,
}

impl<T: Send + Sync + 'static> Clone for Typed<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Typed<T> {}

/// A field of a draft that is held in one signal.
macro_rules! typed {
    ($draft:expr, $($field:ident).+) => {{
        let draft = $draft;
        $crate::ui::parts::talk_fields::Typed {
            value: leptos::prelude::Signal::derive(move || draft.with(|draft| draft.$($field).+.clone())),
            set: leptos::prelude::Callback::new(move |value| draft.update(|draft| draft.$($field).+ = value)),
        }
    }};
}
pub(crate) use typed;

/// One of a few values, by its place in a list.
macro_rules! chosen {
    ($draft:expr, $field:ident, $all:expr) => {{
        let (draft, all) = ($draft, $all);
        let (known, offered) = (all.clone(), all);
        $crate::ui::parts::talk_fields::Typed {
            value: leptos::prelude::Signal::derive(move || {
                draft.with(|draft| known.iter().position(|one| *one == draft.$field))
            }),
            set: leptos::prelude::Callback::new(move |place: Option<usize>| {
                if let Some(one) = place.and_then(|place| offered.get(place).cloned()) {
                    draft.update(|draft| draft.$field = one);
                }
            }),
        }
    }};
}
pub(crate) use chosen;

/// Goes on at an element, once the page has been drawn anew.
pub fn focus_soon(id: &'static str) {
    page::timeout(0, move || page::focus_on(id));
}

/// What is wrong with a field, in words.
pub type Problem = Signal<Option<String>>;

/// Nothing can be wrong with it.
pub fn no_problem() -> Problem {
    Signal::derive(|| None)
}

fn error_id(id: &str) -> String {
    [id, "-error"].concat()
}

fn error_line(id: &'static str, problem: Problem) -> AnyView {
    (move || {
        problem.get().map(|words| {
            view! {
                <p class="field__error" role="alert" id=error_id(id)>
                    <Icon name="warning"/>
                    <span>{words}</span>
                </p>
            }
        })
    })
    .into_any()
}

fn is_invalid(problem: Problem) -> Option<&'static str> {
    problem.get().is_some().then_some("true")
}

fn described_by(id: &'static str, problem: Problem) -> Option<String> {
    problem.get().map(|_| error_id(id))
}

/// Some words, on as many lines as they need.
pub fn words_field(
    id: &'static str,
    label: impl Into<String>,
    hint: Option<&'static str>,
    typed: Typed<String>,
    problem: Problem,
) -> AnyView {
    view! {
        <div class="field">
            <label class="field__label" for=id>{label.into()}</label>
            {hint.map(|hint| view! { <p class="field__hint">{hint}</p> })}
            <textarea class="input" id=id rows="2"
                prop:value=move || typed.value.get()
                on:input=move |event| typed.set.run(event_target_value(&event))
                aria-invalid=move || is_invalid(problem)
                aria-describedby=move || described_by(id, problem)></textarea>
            {error_line(id, problem)}
        </div>
    }
    .into_any()
}

/// How a one-line field is typed.
#[derive(Clone, Copy)]
pub enum LineKind {
    /// A name.
    Name,
    /// A day.
    Day,
}

/// One line: a name or a day.
pub fn line_field(
    id: &'static str,
    label: impl Into<String>,
    hint: Option<&'static str>,
    kind: LineKind,
    typed: Typed<String>,
    problem: Problem,
) -> AnyView {
    let (kind, class) = match kind {
        LineKind::Name => ("text", "input"),
        LineKind::Day => ("date", "input input--short"),
    };
    view! {
        <div class="field">
            <label class="field__label" for=id>{label.into()}</label>
            {hint.map(|hint| view! { <p class="field__hint">{hint}</p> })}
            <input class=class id=id type=kind autocomplete="off"
                prop:value=move || typed.value.get()
                on:input=move |event| typed.set.run(event_target_value(&event))
                aria-invalid=move || is_invalid(problem)
                aria-describedby=move || described_by(id, problem)/>
            {error_line(id, problem)}
        </div>
    }
    .into_any()
}

/// One of a longer list.
pub fn select_field(
    id: &'static str,
    label: &'static str,
    names: Vec<String>,
    typed: Typed<Option<usize>>,
) -> AnyView {
    let option = |(place, name): (usize, String)| {
        view! {
            <option value=place.to_string() prop:selected=move || typed.value.get() == Some(place)>
                {name}
            </option>
        }
        .into_any()
    };
    let options: Vec<AnyView> = names.into_iter().enumerate().map(option).collect();
    view! {
        <div class="field">
            <label class="field__label" for=id>{label}</label>
            <select class="input" id=id
                on:change=move |event| typed.set.run(event_target_value(&event).parse().ok())>
                {options}
            </select>
        </div>
    }
    .into_any()
}

/// How a choice of a few looks.
#[derive(Clone, Copy, PartialEq)]
pub enum Few {
    /// Short words side by side.
    Segments,
    /// The same, with a legend that is heard and not seen.
    Bare,
    /// One under the other.
    Choices,
}

/// One of a few, all in sight. Ids are the name and the place: `name-0`.
pub fn few_field(
    name: &'static str,
    legend: &'static str,
    look: Few,
    names: Vec<String>,
    typed: Typed<Option<usize>>,
    problem: Problem,
) -> AnyView {
    let option = move |(place, words): (usize, String)| {
        let radio = view! {
            <input type="radio" name=name id=format!("{name}-{place}")
                prop:checked=move || typed.value.get() == Some(place)
                on:change=move |_| typed.set.run(Some(place))
                aria-invalid=move || is_invalid(problem)
                aria-describedby=move || described_by(name, problem)/>
        };
        if look == Few::Choices {
            view! {
                <label class="choice">
                    {radio}
                    <span class="choice__body"><span class="choice__name">{words}</span></span>
                </label>
            }
            .into_any()
        } else {
            view! { <label class="segment">{radio}<span>{words}</span></label> }.into_any()
        }
    };
    let options: Vec<AnyView> = names.into_iter().enumerate().map(option).collect();
    let class = if look == Few::Choices {
        "choices"
    } else {
        "segments"
    };
    view! {
        <fieldset class="field" aria-label=(look == Few::Bare).then_some(legend)>
            {(look != Few::Bare).then(|| view! { <legend>{legend}</legend> })}
            <div class=class>{options}</div>
            {error_line(name, problem)}
        </fieldset>
    }
    .into_any()
}

/// Yes or no about one thing, with a line on what it does.
pub fn switch_field(name: impl Into<String>, note: &'static str, typed: Typed<bool>) -> AnyView {
    let name = name.into();
    view! {
        <label class="switch">
            <span class="switch__words">
                <b>{name}</b>
                <span class="field__hint">{note}</span>
            </span>
            <input type="checkbox" role="switch"
                prop:checked=move || typed.value.get()
                on:change=move |event| typed.set.run(event_target_checked(&event))/>
        </label>
    }
    .into_any()
}
