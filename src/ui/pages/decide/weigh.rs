//! The choices side by side: what is good about each, what is not, and what the person
//! thinks. Nobody has to fill it in, and nothing of it is added up.

use leptos::prelude::*;

use crate::ui::context::text;
use crate::ui::form::{Form, LineKind, line};
use forms::decision::{DecisionDraft, DecisionField, WeighedLine};
use text::DecideWords;

/// The fields for each choice that has words, folded until somebody wants them.
pub(super) fn weigh(form: Form<DecisionDraft>) -> AnyView {
    let d = text().decide;
    let places = Memo::new(move |_| {
        form.draft.with(|draft| {
            let others = (1..).zip(&draft.others);
            let typed = others.filter(|(_, words)| !words.trim().is_empty());
            let typed: Vec<usize> = typed.map(|(place, _)| place).collect();
            if typed.is_empty() {
                typed
            } else {
                [vec![0], typed].concat()
            }
        })
    });
    let choices = move || {
        let places = places.get();
        places
            .into_iter()
            .map(|place| choice(form, place))
            .collect_view()
    };
    view! {
        <details class="fold" hidden=move || places.with(Vec::is_empty)>
            <summary>{d.weigh}</summary>
            <div class="fold__body">
                <p class="field__hint">{d.weigh_note}</p>
                {choices}
            </div>
        </details>
    }
    .into_any()
}

fn choice(form: Form<DecisionDraft>, place: usize) -> AnyView {
    let d = text().decide;
    let heading = ["weighed-", &place.to_string()].concat();
    let labelled_by = heading.clone();
    let name = move || match place.checked_sub(1) {
        None => d.keep.to_owned(),
        Some(other) => form.draft.with(|draft| {
            let words = draft.others.get(other);
            words
                .map(|words| words.trim().to_owned())
                .unwrap_or_default()
        }),
    };
    let field = |one: WeighedLine| {
        let field = form.at(
            DecisionField::Weighed(place, one),
            move |draft| draft.weighed_at(place).line(one).to_owned(),
            move |draft, typed| draft.weigh(place, one, typed),
        );
        line(field, LineKind::Name, asked(place, one, &d))
    };
    view! {
        <div class="card card--plain" role="group" aria-labelledby=labelled_by>
            <h3 id=heading>{name}</h3>
            {WeighedLine::ALL.map(field).into_iter().collect_view()}
        </div>
    }
    .into_any()
}

/// What is asked of a choice; of keeping things as they are, what that may bring.
const fn asked(place: usize, line: WeighedLine, d: &DecideWords) -> &'static str {
    match line {
        WeighedLine::Benefits => d.benefits,
        WeighedLine::Risks if place == 0 => d.nothing,
        WeighedLine::Risks => d.risks,
        WeighedLine::MyView => d.my_view,
        WeighedLine::Source => d.source,
    }
}
