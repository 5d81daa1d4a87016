//! One of a few, all in sight; one of many, in a list that opens.

use leptos::prelude::*;
use text::Language;

use super::field::{Caption, OneOf, Reads, Tied, Writes, grouped};
use super::line::labelled;

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
pub struct Offer {
    /// Its name.
    pub name: String,
    /// A few words more; shown on a card.
    pub note: Option<String>,
    /// The language it is written in, where that is not the page's.
    pub lang: Option<&'static str>,
}

impl Offer {
    /// A language, by its own name.
    pub fn of_language(language: Language) -> Self {
        Self {
            lang: Some(language.code()),
            ..Self::from(language.own_name())
        }
    }
}

impl From<String> for Offer {
    fn from(name: String) -> Self {
        Self {
            name,
            ..Self::default()
        }
    }
}

impl From<&str> for Offer {
    fn from(name: &str) -> Self {
        Self::from(name.to_owned())
    }
}

/// An answer with a few words more.
impl From<(&str, &str)> for Offer {
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
    asked: impl Into<Caption>,
    look: Look,
    choices: impl IntoIterator<Item = impl Into<Offer>>,
) -> AnyView {
    answers(field, &asked.into(), look, all(choices), &|_| None)
}

/// One of a few, with something right under each answer.
pub fn few_followed(
    field: OneOf,
    asked: impl Into<Caption>,
    look: Look,
    choices: impl IntoIterator<Item = impl Into<Offer>>,
    follow: impl Fn(usize) -> AnyView,
) -> AnyView {
    let follow = |place| Some(follow(place));
    answers(field, &asked.into(), look, all(choices), &follow)
}

fn all(choices: impl IntoIterator<Item = impl Into<Offer>>) -> Vec<Offer> {
    choices.into_iter().map(Into::into).collect()
}

fn answers(
    field: OneOf,
    asked: &Caption,
    look: Look,
    choices: Vec<Offer>,
    follow: &dyn Fn(usize) -> Option<AnyView>,
) -> AnyView {
    let OneOf { tied, value, set } = field;
    let mut answers = Vec::new();
    for (place, choice) in choices.into_iter().enumerate() {
        let (value, set) = (value.clone(), set.clone());
        answers.push(answer(&tied, (value, set), look, place, choice));
        answers.extend(follow(place));
    }
    let inside = view! { <div class=look.of_all()>{answers}</div> };
    grouped(&tied, asked, inside.into_any())
}

fn answer(
    tied: &Tied,
    (value, set): (Reads<Option<usize>>, Writes<Option<usize>>),
    look: Look,
    place: usize,
    choice: Offer,
) -> AnyView {
    let at_first = value.clone();
    // The group says the hint once; each answer says only what is wrong.
    let described = tied.described(&Caption::from(""));
    let words = words(look, choice);
    view! {
        <label class=look.of_one()>
            <input type="radio" name=tied.id.clone() id=[&tied.id, "-", &place.to_string()].concat()
                checked=move || at_first() == Some(place)
                prop:checked=move || value() == Some(place)
                aria-invalid=tied.invalid() aria-describedby=described
                on:change=move |_| set(Some(place))/>
            {words}
        </label>
    }
    .into_any()
}

fn words(look: Look, choice: Offer) -> AnyView {
    let Offer { name, note, lang } = choice;
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
    asked: impl Into<Caption>,
    nothing: Option<&'static str>,
    names: impl IntoIterator<Item = impl Into<String>>,
) -> AnyView {
    let names = names.into_iter().map(Into::into).collect();
    list(field, &asked.into(), nothing, names)
}

fn list(
    field: OneOf,
    asked: &Caption,
    nothing: Option<&'static str>,
    names: Vec<String>,
) -> AnyView {
    let OneOf { tied, value, set } = field;
    let option = |place: Option<usize>, name: String| {
        let (value, at_first) = (value.clone(), value.clone());
        let number = place.map(|place| place.to_string()).unwrap_or_default();
        view! {
            <option value=number selected=move || at_first() == place
                prop:selected=move || value() == place>
                {name}
            </option>
        }
        .into_any()
    };
    let mut options: Vec<AnyView> = Vec::new();
    options.extend(nothing.map(|words| option(None, words.to_owned())));
    for (place, name) in names.into_iter().enumerate() {
        options.push(option(Some(place), name));
    }
    let list = view! {
        <select class="input" id=tied.id.clone()
            aria-invalid=tied.invalid() aria-describedby=tied.described(asked)
            on:change=move |event| set(event_target_value(&event).parse().ok())>
            {options}
        </select>
    };
    labelled(&tied, asked, list.into_any())
}
