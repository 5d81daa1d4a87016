//! Amounts that are not the same every day: a card for each weekday, turn or
//! step, with an amount for each time of day.

use leptos::prelude::*;

use super::days::first_day;
use super::draft::PlanFields;
use crate::ui::context::text;
use crate::ui::form::{Look, NumberKind, amount, few, group, number_line};
use crate::ui::parts::Icon;
use domain::plan::days::WEEK;
use domain::plan::{Afterwards, SlotTime};
use forms::plan::{self, LineDraft, MOST_LINES, Pattern, PlanDraft, PlanField, TimeDraft};

/// The amounts of all weekdays, turns or steps.
pub fn lines(fields: PlanFields, pattern: Pattern) -> AnyView {
    let p = text().planning;
    fields
        .part
        .rewrite(|draft| begin(draft, fewest(pattern), pattern));
    let shape = Memo::new(move |_| {
        let shape = |draft: &PlanDraft| (draft.lines.len(), times_of(draft));
        fields.part.draft.with(shape)
    });
    let tied = fields.part.tied(PlanField::Lines);
    let asked = match pattern {
        Pattern::BySteps => p.steps,
        _ => p.lines,
    };
    let cards = move || {
        let (count, times) = shape.get();
        let one = |line| card(fields, pattern, line, &times);
        (0..count).map(one).collect_view()
    };
    let inside = view! { <div class="lines">{cards}</div> }.into_any();
    view! {
        {(pattern == Pattern::ByTurns).then(|| first_day(fields, (p.first_turn, p.first_turn_hint)))}
        {group(&tied, (asked, p.lines_hint), inside)}
        {add_button(fields, pattern)}
        {(pattern == Pattern::BySteps).then(|| afterwards(fields))}
    }
    .into_any()
}

const fn fewest(pattern: Pattern) -> usize {
    match pattern {
        Pattern::ByWeekday => WEEK.len(),
        _ => 2,
    }
}

/// A week has seven lines; turns and steps have at least two.
fn begin(draft: &mut PlanDraft, fewest: usize, pattern: Pattern) {
    if draft.lines.len() < fewest {
        draft.lines.resize_with(fewest, LineDraft::default);
    }
    if pattern == Pattern::ByWeekday {
        draft.lines.truncate(fewest);
    }
}

/// The times of day as they stand after another word, in their order.
fn times_of(draft: &PlanDraft) -> Vec<String> {
    let t = text();
    let name = |time: &TimeDraft| match time {
        TimeDraft::Anchored(anchor) => t.plans.after_words(SlotTime::Anchored(*anchor)),
        TimeDraft::Clock(typed) => match plan::clock(typed) {
            Some(time) => t.plans.after_words(SlotTime::Clock(time)),
            None => [" ", t.planning.new_time].concat(),
        },
    };
    draft.slots.iter().map(|slot| name(&slot.time)).collect()
}

fn card(fields: PlanFields, pattern: Pattern, line: usize, times: &[String]) -> AnyView {
    let t = text();
    let p = t.planning;
    let name = match pattern {
        Pattern::ByWeekday => WEEK
            .get(line)
            .map_or("", |day| t.dates.weekday(*day))
            .to_owned(),
        Pattern::ByTurns => p.turn_name(line + 1),
        _ => p.step_name(line + 1),
    };
    let amounts = times.iter().enumerate().map(|(slot, time)| {
        let asked = [&*name, time].concat();
        amount(amount_at(fields, line, slot), asked, fields.unit())
    });
    let amounts = amounts.collect_view();
    let days = (pattern == Pattern::BySteps).then(|| step_days(fields, line));
    let is_more = move || {
        fields
            .part
            .draft
            .with(|draft| draft.lines.len() > fewest(pattern))
    };
    let remove = move |_| {
        fields.part.rewrite(|draft| {
            if line < draft.lines.len() {
                draft.lines.remove(line);
            }
        });
    };
    let removes = p.remove(&name);
    view! {
        <div class="card card--plain">
            {(times.len() != 1).then(|| view! { <p><b>{name.clone()}</b></p> })}
            {amounts}
            {days}
            {move || is_more().then(|| view! {
                <button type="button" class="button button--quiet button--small" on:click=remove>
                    {removes.clone()}
                </button>
            })}
        </div>
    }
    .into_any()
}

fn amount_at(fields: PlanFields, line: usize, slot: usize) -> crate::ui::form::Field<String> {
    fields.part.at(
        PlanField::Line(line, slot),
        move |draft| {
            let line = draft.lines.get(line);
            let typed = line.and_then(|line| line.amounts.get(slot));
            typed.cloned().unwrap_or_default()
        },
        move |draft, typed| {
            if let Some(line) = draft.lines.get_mut(line) {
                if line.amounts.len() <= slot {
                    line.amounts.resize(slot + 1, String::new());
                }
                line.amounts[slot] = typed;
            }
        },
    )
}

/// How long a step lasts; the last one not, where it goes on.
fn step_days(fields: PlanFields, step: usize) -> AnyView {
    let p = text().planning;
    let lasts = Memo::new(move |_| {
        fields.part.draft.with(|draft| {
            let is_last = step + 1 == draft.lines.len();
            !(is_last && draft.after == Some(Afterwards::GoesOn))
        })
    });
    let days = move || {
        let field = fields.part.at(
            PlanField::LineDays(step),
            move |draft| {
                let line = draft.lines.get(step);
                line.map(|line| line.days.clone()).unwrap_or_default()
            },
            move |draft, typed| {
                if let Some(line) = draft.lines.get_mut(step) {
                    line.days = typed;
                }
            },
        );
        number_line(field, NumberKind::Whole, p.step_days)
    };
    view! { {move || lasts.get().then(days)} }.into_any()
}

fn add_button(fields: PlanFields, pattern: Pattern) -> AnyView {
    let p = text().planning;
    let words = match pattern {
        Pattern::ByTurns => p.add_turn,
        Pattern::BySteps => p.add_step,
        _ => return ().into_any(),
    };
    let add = move |_| {
        fields.part.rewrite(|draft| {
            if draft.lines.len() < MOST_LINES {
                draft.lines.push(LineDraft::default());
            }
        });
    };
    view! {
        <button type="button" class="button button--secondary" on:click=add>
            <Icon name="add"/>{words}
        </button>
    }
    .into_any()
}

fn afterwards(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let field = fields.part.maybe_one_of(
        PlanField::After,
        Afterwards::ALL,
        |draft| draft.after,
        |draft, after| draft.after = after,
    );
    let names = Afterwards::ALL.map(|after| p.after_name(after));
    few(field, p.after, Look::Choices, names)
}
