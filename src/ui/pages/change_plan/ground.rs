//! What a change rests on: one must be chosen, and it is kept with the change.

use leptos::prelude::*;

use super::Desk;
use crate::ui::context::{self, text};
use crate::ui::parts::field::{Choice, Look, Typing, choose_one, field};
use domain::concordance::About;
use domain::id::DecisionId;
use domain::person::Role;
use forms::change_plan::Ground;

/// Where the change comes from, and what more that needs.
pub fn ground(desk: Desk) -> AnyView {
    let c = text().changing;
    let decisions = decisions(desk);
    let mut grounds = vec![
        (Ground::Label, c.because_label, ""),
        (Ground::Letter, c.because_letter, ""),
        (Ground::Told, c.because_told, ""),
    ];
    if !decisions.is_empty() {
        grounds.push((Ground::Decision, c.because_decision, ""));
    }
    grounds.push((Ground::Own, c.because_own, c.because_own_note));
    let choices = grounds
        .iter()
        .map(|(_, name, note)| Choice {
            name: (*name).to_owned(),
            note: (*note).to_owned(),
        })
        .collect();
    let places: Vec<Ground> = grounds.into_iter().map(|(ground, ..)| ground).collect();
    let offered = places.clone();
    let chosen = Memo::new(move |_| desk.change.with(|draft| draft.ground));
    let group = choose_one(
        "change-ground",
        (c.because, c.because_hint),
        Look::Choices,
        choices,
        Signal::derive(move || {
            let chosen = chosen.get()?;
            places.iter().position(|ground| *ground == chosen)
        }),
        Callback::new(move |index: usize| {
            desk.change
                .update(|draft| draft.ground = offered.get(index).copied());
        }),
        desk.errors,
    );
    let decisions = StoredValue::new(decisions);
    view! {
        {group}
        {move || match chosen.get() {
            Some(Ground::Told) => told(desk),
            Some(Ground::Own) => words(desk, c.own_words),
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
            .standing_decisions()
            .filter(|decision| decision.about == about)
            .map(|decision| (decision.id, decision.topic.to_string()))
            .collect()
    };
    context::with_person(desk.person, read).unwrap_or_default()
}

fn told(desk: Desk) -> AnyView {
    let t = text();
    let roles = Role::ALL.map(|role| Choice::plain(t.common.role(role)));
    let who = choose_one(
        "change-which",
        (t.changing.told_by, ""),
        Look::Chips,
        roles.to_vec(),
        Signal::derive(move || {
            let chosen = desk.change.with(|draft| draft.role)?;
            Role::ALL.iter().position(|role| *role == chosen)
        }),
        Callback::new(move |index: usize| {
            desk.change
                .update(|draft| draft.role = Role::ALL.get(index).copied());
        }),
        desk.errors,
    );
    view! { {who}{words(desk, t.changing.told_words)} }.into_any()
}

fn words(desk: Desk, label: &'static str) -> AnyView {
    field(
        "change-words",
        label.into(),
        text().common.optional,
        Typing::Lines,
        desk.value(|draft| &draft.words),
        desk.setter(|draft| &mut draft.words),
        desk.errors,
    )
}

fn which(desk: Desk, decisions: Vec<(DecisionId, String)>) -> AnyView {
    let names = decisions
        .iter()
        .map(|(_, topic)| Choice::plain(topic))
        .collect();
    let places = decisions.clone();
    choose_one(
        "change-which",
        (text().changing.which_decision, ""),
        Look::Choices,
        names,
        Signal::derive(move || {
            let chosen = desk.change.with(|draft| draft.decision)?;
            places.iter().position(|(id, _)| *id == chosen)
        }),
        Callback::new(move |index: usize| {
            let id = decisions.get(index).map(|(id, _)| *id);
            desk.change.update(|draft| draft.decision = id);
        }),
        desk.errors,
    )
}
