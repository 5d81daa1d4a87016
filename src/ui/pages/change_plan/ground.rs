//! What a change rests on: one must be chosen, and it is kept with the change.

use leptos::prelude::*;

use super::desk::Desk;
use crate::ui::context::{self, text};
use crate::ui::form::{Look, Offer, few, words};
use domain::concordance::About;
use domain::id::DecisionId;
use domain::person::Role;
use forms::change_plan::{ChangeField, Ground};

/// Where the change comes from, and what more that needs.
pub fn ground(desk: Desk) -> AnyView {
    let c = text().changing;
    let decisions = decisions(desk);
    let mut grounds = vec![
        (Ground::Label, Offer::from(c.because_label)),
        (Ground::Letter, c.because_letter.into()),
        (Ground::Told, c.because_told.into()),
    ];
    if !decisions.is_empty() {
        grounds.push((Ground::Decision, c.because_decision.into()));
    }
    grounds.push((Ground::Own, (c.because_own, c.because_own_note).into()));
    let (grounds, names): (Vec<_>, Vec<_>) = grounds.into_iter().unzip();
    let field = desk.form.maybe_one_of(
        ChangeField::Ground,
        grounds,
        |draft| draft.ground,
        |draft, ground| draft.ground = ground,
    );
    let chosen = Memo::new(move |_| desk.form.draft.with(|draft| draft.ground));
    let decisions = StoredValue::new(decisions);
    view! {
        {few(field, (c.because, c.because_hint), Look::Choices, names)}
        {move || match chosen.get() {
            Some(Ground::Told) => told(desk),
            Some(Ground::Own) => why(desk, c.own_words),
            Some(Ground::Decision) => which(desk, decisions.get_value()),
            Some(Ground::Label | Ground::Letter) | None => ().into_any(),
        }}
    }
    .into_any()
}

/// Decisions about this medicine that nothing has taken the place of.
fn decisions(desk: Desk) -> Vec<(DecisionId, String)> {
    let about = desk.medicine(|medicine| About::Medicine(medicine.id));
    let read = |record: &domain::record::PersonRecord| {
        record
            .current_decisions()
            .filter(|decision| decision.about == about)
            .map(|decision| (decision.id, decision.topic.to_string()))
            .collect()
    };
    context::with_person(desk.person, read).unwrap_or_default()
}

fn told(desk: Desk) -> AnyView {
    let t = text();
    let field = desk.form.maybe_one_of(
        ChangeField::Which,
        Role::ALL,
        |draft| draft.role,
        |draft, role| draft.role = role,
    );
    let names = Role::ALL.map(|role| t.common.role(role));
    view! {
        {few(field, t.changing.told_by, Look::Chips, names)}
        {why(desk, t.changing.told_words)}
    }
    .into_any()
}

fn why(desk: Desk, label: &'static str) -> AnyView {
    let field = desk.form.text(
        ChangeField::Words,
        |draft| &draft.words,
        |draft| &mut draft.words,
    );
    words(field, (label, text().common.optional))
}

fn which(desk: Desk, decisions: Vec<(DecisionId, String)>) -> AnyView {
    let (ids, topics): (Vec<_>, Vec<_>) = decisions.into_iter().unzip();
    let field = desk.form.maybe_one_of(
        ChangeField::Which,
        ids,
        |draft| draft.decision,
        |draft, decision| draft.decision = decision,
    );
    few(field, text().changing.which_decision, Look::Choices, topics)
}
