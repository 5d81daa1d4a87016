//! Fields to type words in: a line of some kind, and words on as many lines as they
//! need.

use leptos::prelude::*;

use super::field::{Caption, Field, Reads, Tied, Writes};
use crate::ui::parts::Icon;

/// What is typed into a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// A name or a few words.
    Name,
    /// A telephone number.
    Telephone,
}

/// How a line is drawn, and which keys a telephone shows for it.
#[derive(Clone, Copy)]
pub(super) struct LineLook {
    pub sort: &'static str,
    pub class: &'static str,
    pub keyboard: Option<&'static str>,
}

impl LineKind {
    const fn look(self) -> LineLook {
        LineLook {
            sort: match self {
                Self::Name => "text",
                Self::Telephone => "tel",
            },
            class: "input",
            keyboard: None,
        }
    }
}

/// A labelled line.
pub fn line(field: Field<String>, kind: LineKind, asked: impl Into<Caption>) -> AnyView {
    let asked = asked.into();
    let Field { tied, value, set } = field;
    let input = input(&tied, (value, set), kind.look(), &asked);
    labelled(&tied, &asked, input)
}

/// Whether what stands in a field is a word yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typing {
    /// It is.
    Words,
    /// A word is being composed from letters or strokes, as in Chinese.
    Composing,
}

/// A name that is looked for while it is typed; `typing` is told whether it is one
/// yet.
pub fn search(
    field: Field<String>,
    asked: impl Into<Caption>,
    typing: RwSignal<Typing>,
) -> AnyView {
    let asked = asked.into();
    let Field { tied, value, set } = field;
    let composing = move |_| typing.set(Typing::Composing);
    // A field that is left ends its word, and not every browser says so.
    let left = move |_| typing.set(Typing::Words);
    let input = view! {
        <div class="search">
            <Icon name="search"/>
            <input class="input" id=tied.id.clone() type="search" autocomplete="off"
                autocapitalize="off" spellcheck="false"
                value=untrack(&*value) prop:value=move || value()
                aria-invalid=tied.invalid() aria-describedby=tied.described(&asked)
                on:compositionstart=composing
                on:compositionend=move |_| typing.set(Typing::Words)
                on:blur=left
                on:input=move |event| set(event_target_value(&event))/>
        </div>
    };
    labelled(&tied, &asked, input.into_any())
}

/// Some words, on as many lines as they need.
pub fn words(field: Field<String>, asked: impl Into<Caption>) -> AnyView {
    area(field, &asked.into())
}

fn area(field: Field<String>, asked: &Caption) -> AnyView {
    let Field { tied, value, set } = field;
    let area = view! {
        <textarea class="input" id=tied.id.clone() rows="2" prop:value=move || value()
            aria-invalid=tied.invalid() aria-describedby=tied.described(asked)
            on:input=move |event| set(event_target_value(&event))></textarea>
    };
    labelled(&tied, asked, area.into_any())
}

/// The element that is typed into.
pub(super) fn input(
    tied: &Tied,
    (value, set): (Reads<String>, Writes<String>),
    look: LineLook,
    asked: &Caption,
) -> AnyView {
    view! {
        <input class=look.class id=tied.id.clone() type=look.sort inputmode=look.keyboard
            autocomplete="off" value=untrack(&*value) prop:value=move || value()
            aria-invalid=tied.invalid() aria-describedby=tied.described(asked)
            on:input=move |event| set(event_target_value(&event))/>
    }
    .into_any()
}

/// A field under its question, with what is wrong below.
pub(super) fn labelled(tied: &Tied, asked: &Caption, input: AnyView) -> AnyView {
    view! {
        <div class="field">
            <label class="field__label" for=tied.id.clone()>{asked.words.clone()}</label>
            {tied.hint(asked)}
            {input}
            {tied.error()}
        </div>
    }
    .into_any()
}
