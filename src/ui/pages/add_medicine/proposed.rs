//! What the words of the label propose as a plan: beside those words, to be used
//! or not. Nothing of it is saved unasked.

use leptos::prelude::*;

use super::desk::Desk;
use crate::device::focus;
use crate::ui::context::{ledger, text};
use crate::ui::parts::Icon;
use domain::amount::Unit;
use forms::adding::AddDraft;
use forms::plan::{FromLabel, LabelHint, PlanDraft, TimesFrom, from_label};
use text::Text;

/// The proposal, as long as nobody has chosen how the medicine is taken.
pub fn proposed(desk: Desk) -> AnyView {
    let reading = Memo::new(move |_| {
        desk.form.draft.with(|draft| {
            let is_open = draft.plan.pattern.is_none();
            is_open.then(|| of_label(draft)).flatten()
        })
    });
    let view = move || {
        Some(match reading.get()? {
            OfLabel::Proposed(found) => card(desk, *found),
            OfLabel::NotSure => not_sure(),
        })
    };
    view! { {view} }.into_any()
}

/// What became of the words of the label.
#[derive(Clone, PartialEq)]
enum OfLabel {
    /// They are understood whole.
    Proposed(Box<FromLabel>),
    /// They are not, or leave something open.
    NotSure,
}

fn of_label(draft: &AddDraft) -> Option<OfLabel> {
    let words = draft.medicine.directions.trim();
    if words.is_empty() {
        return None;
    }
    let hint = LabelHint {
        form: draft.medicine.form,
    };
    let found = from_label(words, hint);
    Some(found.map_or(OfLabel::NotSure, |found| OfLabel::Proposed(Box::new(found))))
}

fn card(desk: Desk, found: FromLabel) -> AnyView {
    let t = text();
    let usual = desk
        .form
        .draft
        .with_untracked(|draft| draft.medicine.unit());
    let sentence = sentence(desk, &found.draft, usual, t);
    let chosen = (found.times == TimesFrom::Chosen).then_some(t.adding.label_times_chosen);
    let use_it = move |_| {
        let plan = found
            .draft
            .clone()
            .with_amounts(|amount| t.amounts.typed(amount));
        desk.plan().rewrite(|draft| *draft = plan);
        focus::on("plan-pattern-0");
    };
    view! {
        <section class="card card--plain" aria-labelledby="proposed">
            <h2 id="proposed">{t.adding.label_read}</h2>
            <p class="readback__sentence">{sentence}</p>
            {chosen.map(|words| view! { <p>{words}</p> })}
            <p class="page__quiet">{t.adding.label_compare}</p>
            <button type="button" class="button button--secondary" on:click=use_it>
                <Icon name="check"/>{t.adding.label_use}
            </button>
        </section>
    }
    .into_any()
}

/// The plan in words, or how it is taken where something is still to be filled in.
fn sentence(desk: Desk, draft: &PlanDraft, usual: Unit, t: &Text) -> String {
    let zone = desk.zone();
    let now = ledger().now_at(&zone).naive_local();
    let from = draft.begins(now).unwrap_or(now);
    if let Ok(planned) = draft.finish(usual, from, &zone) {
        return t.plans.planned(&planned);
    }
    let name = draft
        .pattern
        .map(|pattern| t.planning.pattern_name(pattern));
    t.adding.label_open(name.unwrap_or_default())
}

fn not_sure() -> AnyView {
    let t = text();
    view! { <p class="page__quiet">{t.adding.label_not_sure}</p> }.into_any()
}
