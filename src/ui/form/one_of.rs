//! One of a few, all in sight; one of many, in a list that opens.

use leptos::prelude::*;

use super::field::{Asked, OneOf, Tied, group};

/// How a choice of a few looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A card each, one under the other, with room for a note.
    Choices,
    /// Short words side by side, two to four of them.
    Segments,
    /// Short words, wrapping.
    Chips,
}

impl Look {
    pub(super) const fn of_all(self) -> &'static str {
        match self {
            Self::Choices => "choices",
            Self::Segments => "segments",
            Self::Chips => "chips",
        }
    }

    const fn of_one(self) -> &'static str {
        match self {
            Self::Choices => "choice",
            Self::Segments => "segment",
            Self::Chips => "chip",
        }
    }
}

/// One of the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Its name.
    pub name: String,
    /// A few words more; shown on a card.
    pub note: Option<String>,
    /// The language it is written in, where that is not the page's.
    pub lang: Option<&'static str>,
}

impl From<String> for Choice {
    fn from(name: String) -> Self {
        Self {
            name,
            ..Self::default()
        }
    }
}

impl From<&str> for Choice {
    fn from(name: &str) -> Self {
        Self::from(name.to_owned())
    }
}

/// An answer with a few words more.
impl From<(&str, &str)> for Choice {
    fn from((name, note): (&str, &str)) -> Self {
        Self {
            note: (!note.is_empty()).then(|| note.to_owned()),
            ..Self::from(name)
        }
    }
}

/// One of a few, or none yet. The inputs have the field's id and their place:
/// `name-0`.
pub fn few(
    field: OneOf,
    asked: impl Into<Asked>,
    look: Look,
    choices: impl IntoIterator<Item = impl Into<Choice>>,
) -> AnyView {
    few_followed(field, asked, look, choices, |_| ().into_any())
}

/// One of a few, with something right under each answer.
pub fn few_followed(
    field: OneOf,
    asked: impl Into<Asked>,
    look: Look,
    choices: impl IntoIterator<Item = impl Into<Choice>>,
    follow: impl Fn(usize) -> AnyView,
) -> AnyView {
    let OneOf { tied, value, set } = field;
    let choices = choices.into_iter().map(Into::into).enumerate();
    let answers: Vec<_> = choices
        .map(|(place, choice)| {
            let answer = answer(&tied, (value, set), look, place, choice);
            (answer, follow(place))
        })
        .collect();
    let inside = view! { <div class=look.of_all()>{answers}</div> };
    group(&tied, asked, inside.into_any())
}

fn answer(
    tied: &Tied,
    (value, set): (Signal<Option<usize>>, Callback<Option<usize>>),
    look: Look,
    place: usize,
    choice: Choice,
) -> AnyView {
    let is_chosen = move || value.get() == Some(place);
    // The group says the hint once; each answer says only what is wrong.
    let described = tied.described(&Asked::from(""));
    let input = view! {
        <input type="radio" name=tied.id.clone() id=format!("{}-{place}", tied.id)
            checked=is_chosen prop:checked=is_chosen
            aria-invalid=tied.invalid() aria-describedby=described
            on:change=move |_| set.run(Some(place))/>
    };
    let words = words(look, choice);
    view! { <label class=look.of_one()>{input}{words}</label> }.into_any()
}

fn words(look: Look, choice: Choice) -> AnyView {
    let Choice { name, note, lang } = choice;
    if look != Look::Choices {
        return view! { <span lang=lang>{name}</span> }.into_any();
    }
    view! {
        <span class="choice__body">
            <span class="choice__name" lang=lang>{name}</span>
            {note.map(|note| view! { <span class="choice__note">{note}</span> })}
        </span>
    }
    .into_any()
}

/// One of many, in a list that opens. `nothing` stands in it as long as nothing
/// is chosen.
pub fn many(
    field: OneOf,
    asked: impl Into<Asked>,
    nothing: Option<&'static str>,
    names: impl IntoIterator<Item = impl Into<String>>,
) -> AnyView {
    let asked = asked.into();
    let OneOf { tied, value, set } = field;
    let option = |(place, name): (usize, String)| {
        let is_chosen = move || value.get() == Some(place);
        view! { <option value=place selected=is_chosen prop:selected=is_chosen>{name}</option> }
            .into_any()
    };
    let options: Vec<_> = names
        .into_iter()
        .map(Into::into)
        .enumerate()
        .map(option)
        .collect();
    let nothing = nothing.map(|words| {
        let is_open = move || value.get().is_none();
        view! { <option value="" selected=is_open prop:selected=is_open>{words}</option> }
    });
    view! {
        <div class="field">
            <label class="field__label" for=tied.id.clone()>{asked.words.clone()}</label>
            {tied.hint(&asked)}
            <select class="input" id=tied.id.clone()
                aria-invalid=tied.invalid() aria-describedby=tied.described(&asked)
                on:change=move |event| set.run(event_target_value(&event).parse().ok())>
                {nothing}
                {options}
            </select>
            {tied.error()}
        </div>
    }
    .into_any()
}
