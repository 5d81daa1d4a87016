//! Lines to type a number in, with how it was read below. Apart from other lines: the
//! first visit asks for no number.

use std::sync::Arc;

use leptos::prelude::*;

use super::field::{Caption, Field};
use super::line::{LineLook, input, labelled};
use super::read_back::read_back;
use crate::ui::context::text;
use domain::amount::Unit;
use domain::figure;
use screens::number::{self, Counted};

/// Which numbers make sense in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberKind {
    /// Whole ones.
    Whole,
    /// Also those with a part.
    Part,
}

impl NumberKind {
    const fn look(self) -> LineLook {
        LineLook {
            sort: "text",
            class: "input input--short",
            keyboard: Some(match self {
                Self::Whole => "numeric",
                Self::Part => "decimal",
            }),
        }
    }
}

/// A number of what the question names, such as days.
pub fn number_line(field: Field<String>, kind: NumberKind, asked: impl Into<Caption>) -> AnyView {
    let counted = Signal::derive(|| Counted::Labelled);
    numeric(field, kind, &asked.into(), None, counted)
}

/// How much was taken, and what it is counted in.
pub fn line_with_unit(field: Field<String>, asked: impl Into<Caption>, unit: Unit) -> AnyView {
    let counted = Signal::derive(move || Counted::Taken(unit));
    numeric(field, NumberKind::Part, &asked.into(), Some(unit), counted)
}

/// How many there are; what they are counted in, the question says.
pub fn line_of_kept(
    field: Field<String>,
    asked: impl Into<Caption>,
    unit: Signal<Unit>,
) -> AnyView {
    let counted = Signal::derive(move || Counted::Kept(unit.get()));
    numeric(field, NumberKind::Part, &asked.into(), None, counted)
}

fn numeric(
    field: Field<String>,
    kind: NumberKind,
    asked: &Caption,
    unit: Option<Unit>,
    counted: Signal<Counted>,
) -> AnyView {
    let t = text();
    let Field { tied, value, set } = field;
    let input = input(&tied, (value.clone(), set.clone()), kind.look(), asked);
    let typed = value.clone();
    let input = match unit {
        Some(unit) => {
            let unit = move || t.amounts.unit_of(figure::exact(&typed()).ok(), unit);
            view! { <div class="amount">{input}<span>{unit}</span></div> }.into_any()
        }
        None => input,
    };
    let found = move || number::read_back(&value(), counted.get(), t);
    let choose = Arc::new(move |means| set(t.amounts.typed(means)));
    let read = read_back(&tied.id, found, choose);
    labelled(&tied, asked, view! { {input}{read} }.into_any())
}
