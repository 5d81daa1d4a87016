//! A labelled line to type in, with a hint above and what is wrong below.

use leptos::prelude::*;

use super::Icon;

/// What is typed into a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A name or a few words.
    #[default]
    Words,
    /// Several lines.
    Lines,
    /// A date.
    Date,
    /// A clock time.
    Time,
    /// A telephone number.
    Telephone,
}

/// A labelled line to type in.
pub struct TextLine {
    /// The id of the input; unique on the page.
    pub id: String,
    /// Its label.
    pub label: String,
    /// What to know before typing.
    pub hint: Option<&'static str>,
    /// What stands in it at first.
    pub value: String,
    /// What is typed.
    pub kind: Kind,
}

impl TextLine {
    /// Draws it. `wrong` says what is wrong with what was typed.
    pub fn draw(
        self,
        wrong: impl Fn() -> Option<String> + Send + Sync + 'static,
        on_input: impl Fn(String) + 'static,
    ) -> AnyView {
        let Self {
            id,
            label,
            hint,
            value,
            kind,
        } = self;
        let wrong = Signal::derive(wrong);
        let on_input: Box<dyn Fn(String)> = Box::new(on_input);
        let (hint_id, wrong_id) = (format!("{id}-hint"), format!("{id}-wrong"));
        let described = described(hint.map(|_| hint_id.clone()), wrong_id.clone(), wrong);
        view! {
            <div class="field">
                <label class="field__label" for=id.clone()>{label}</label>
                {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
                {input(id, value, kind, wrong, described, on_input)}
                {problem(wrong_id, wrong)}
            </div>
        }
        .into_any()
    }
}

/// What is wrong with a field, read out as soon as it appears.
pub fn problem(id: String, wrong: Signal<Option<String>>) -> AnyView {
    (move || {
        wrong.get().map(|words| {
            view! {
                <p class="field__error" id=id.clone() role="alert">
                    <Icon name="warning"/>
                    <span>{words}</span>
                </p>
            }
        })
    })
    .into_any()
}

/// The ids of the lines that describe a field.
pub fn described(
    hint: Option<String>,
    problem: String,
    wrong: Signal<Option<String>>,
) -> Signal<Option<String>> {
    Signal::derive(move || match (&hint, wrong.with(Option::is_some)) {
        (Some(hint), true) => Some(format!("{hint} {problem}")),
        (Some(hint), false) => Some(hint.clone()),
        (None, true) => Some(problem.clone()),
        (None, false) => None,
    })
}

fn input(
    id: String,
    value: String,
    kind: Kind,
    wrong: Signal<Option<String>>,
    described: Signal<Option<String>>,
    on_input: Box<dyn Fn(String)>,
) -> AnyView {
    let invalid = move || wrong.with(Option::is_some).then_some("true");
    let (sort, class) = match kind {
        Kind::Lines => {
            return view! {
                <textarea class="input" id=id aria-invalid=invalid aria-describedby=described
                    on:input=move |typed| on_input(event_target_value(&typed))>
                    {value}
                </textarea>
            }
            .into_any();
        }
        Kind::Words => ("text", "input"),
        Kind::Date => ("date", "input"),
        Kind::Time => ("time", "input input--time"),
        Kind::Telephone => ("tel", "input"),
    };
    view! {
        <input class=class id=id type=sort value=value autocomplete="off"
            aria-invalid=invalid aria-describedby=described
            on:input=move |typed| on_input(event_target_value(&typed))/>
    }
    .into_any()
}
