//! Fields to type words and numbers in: a line of some kind, and words on as many
//! lines as they need.

use std::sync::Arc;

use leptos::prelude::*;

use super::field::{Caption, Field, Tied};
use super::read_back::read_back;
use crate::ui::context::text;
use crate::ui::parts::Icon;
use domain::amount::Unit;
use screens::number::{self, Counted};

/// What is typed into a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// A name or a few words.
    Name,
    /// A number, perhaps with a part.
    Number,
    /// A whole number.
    Whole,
    /// A telephone number.
    Telephone,
}

impl LineKind {
    const fn sort(self) -> &'static str {
        match self {
            Self::Name | Self::Number | Self::Whole => "text",
            Self::Telephone => "tel",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Name | Self::Telephone => "input",
            Self::Number | Self::Whole => "input input--short",
        }
    }

    const fn keyboard(self) -> Option<&'static str> {
        match self {
            Self::Number => Some("decimal"),
            Self::Whole => Some("numeric"),
            Self::Name | Self::Telephone => None,
        }
    }
}

/// A labelled line.
pub fn line(field: Field<String>, kind: LineKind, asked: impl Into<Caption>) -> AnyView {
    typed(field, kind, &asked.into())
}

/// How much was taken, and what it is counted in.
pub fn line_with_unit(field: Field<String>, asked: impl Into<Caption>, unit: Unit) -> AnyView {
    let found = Signal::derive(move || Counted::Taken(unit));
    let words = text().amounts.unit(unit);
    numeric(field, LineKind::Number, &asked.into(), Some(words), found)
}

/// How many there are; what they are counted in, the question says.
pub fn line_of_kept(
    field: Field<String>,
    asked: impl Into<Caption>,
    unit: Signal<Unit>,
) -> AnyView {
    let counted = Signal::derive(move || Counted::Kept(unit.get()));
    numeric(field, LineKind::Number, &asked.into(), None, counted)
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

fn typed(field: Field<String>, kind: LineKind, asked: &Caption) -> AnyView {
    match kind {
        LineKind::Number | LineKind::Whole => {
            let counted = Signal::derive(|| Counted::Labelled);
            numeric(field, kind, asked, None, counted)
        }
        LineKind::Name | LineKind::Telephone => {
            let input = input(&field, kind, asked);
            labelled(&field.tied, asked, input)
        }
    }
}

/// A number, with how it was read below.
fn numeric(
    field: Field<String>,
    kind: LineKind,
    asked: &Caption,
    unit: Option<&'static str>,
    counted: Signal<Counted>,
) -> AnyView {
    let t = text();
    let input = input(&field, kind, asked);
    let input = match unit {
        Some(unit) => view! { <div class="amount">{input}<span>{unit}</span></div> }.into_any(),
        None => input,
    };
    let Field { tied, value, set } = field;
    let found = move || number::read_back(&value(), counted.get(), t);
    let choose = Arc::new(move |means| set(t.amounts.typed(means)));
    let read = read_back(&tied.id, found, choose);
    labelled(&tied, asked, view! { {input}{read} }.into_any())
}

fn input(field: &Field<String>, kind: LineKind, asked: &Caption) -> AnyView {
    let Field { tied, value, set } = field;
    let (value, set) = (value.clone(), set.clone());
    view! {
        <input class=kind.class() id=tied.id.clone() type=kind.sort() inputmode=kind.keyboard()
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
