//! The times of a day: moments of the person's day, clock times, and how much
//! at each.

use leptos::prelude::*;

use super::draft::PlanFields;
use crate::ui::context::text;
use crate::ui::form::{Tick, TickSeen, Tied, amount, group, tick, time_line};
use crate::ui::parts::Icon;
use domain::person::Anchor;
use domain::plan::SlotTime;
use forms::plan::{self, PlanDraft, PlanField, SlotDraft, SlotPart, TimeDraft};

/// Which time a slot has, without what is typed into it.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Clock,
    Anchored(Anchor),
}

/// What stands on the card of a time.
#[derive(Clone, Copy, PartialEq)]
enum OnCard {
    /// Its amount too.
    Amount,
    /// The time alone: its amounts differ from day to day.
    TimeAlone,
}

/// The times of a day, the unit, and how much at each.
pub fn times(fields: PlanFields) -> AnyView {
    with(fields, OnCard::Amount)
}

/// The times of a day and the unit alone.
pub fn moments(fields: PlanFields) -> AnyView {
    with(fields, OnCard::TimeAlone)
}

fn with(fields: PlanFields, on_card: OnCard) -> AnyView {
    let p = text().planning;
    let tied = fields.part.tied(PlanField::Times);
    let shapes = Memo::new(move |_| {
        fields.part.draft.with(|draft| {
            let shape = |slot: &SlotDraft| match slot.time {
                TimeDraft::Clock(_) => Shape::Clock,
                TimeDraft::Anchored(anchor) => Shape::Anchored(anchor),
            };
            draft.slots.iter().map(shape).collect::<Vec<_>>()
        })
    });
    let chips = Anchor::ALL.map(|anchor| anchor_chip(fields, &tied, anchor));
    let add_clock = move |_| {
        fields
            .part
            .rewrite(|draft| add(draft, TimeDraft::Clock(String::new())));
    };
    let slots = move || {
        let slots = shapes.get();
        let one = |(index, shape): (usize, &Shape)| match (on_card, shape) {
            (OnCard::TimeAlone, Shape::Anchored(_)) => ().into_any(),
            _ => slot(fields, index, *shape, on_card),
        };
        slots.iter().enumerate().map(one).collect::<Vec<_>>()
    };
    let moments = view! {
        <div class="chips">
            {chips.collect_view()}
            <button type="button" class="chip" on:click=add_clock>
                <Icon name="add"/>{p.add_clock}
            </button>
        </div>
    };
    view! {
        {group(&tied, (p.times, p.times_hint), moments.into_any())}
        {slots}
        {move || (!shapes.with(Vec::is_empty)).then(|| super::extra::unit(fields))}
    }
    .into_any()
}

fn anchor_chip(fields: PlanFields, tied: &Tied, anchor: Anchor) -> AnyView {
    let t = text();
    let is_chosen = move || {
        fields.part.draft.with(|draft| {
            let is_it = |slot: &SlotDraft| slot.time == TimeDraft::Anchored(anchor);
            draft.slots.iter().any(is_it)
        })
    };
    // The times after it move up or down, and with them what was wrong there.
    let turn = move |()| {
        fields.part.rewrite(|draft| {
            let before = draft.slots.len();
            draft
                .slots
                .retain(|slot| slot.time != TimeDraft::Anchored(anchor));
            if draft.slots.len() == before {
                add(draft, TimeDraft::Anchored(anchor));
            }
        });
    };
    let words = view! {
        {t.dates.anchor(anchor)}" "
        <span class="numbers">{t.dates.time(fields.day.usual.time(anchor))}</span>
    };
    tick(
        tied,
        format!("plan-moment-{}", anchor as u8),
        (Tick::Chip, TickSeen::AtOnce),
        words.into_any(),
        Signal::derive(is_chosen),
        Callback::new(turn),
    )
}

/// Adds a time; it begins with the amount of the time before, which the person
/// sees and can change.
fn add(draft: &mut PlanDraft, time: TimeDraft) {
    let amount = draft.slots.last().map(|slot| slot.amount.clone());
    draft.slots.push(SlotDraft {
        time,
        amount: amount.unwrap_or_default(),
    });
    // Moments of the day first, from morning to night; clock times as entered.
    draft.slots.sort_by_key(|slot| match slot.time {
        TimeDraft::Anchored(anchor) => anchor as usize,
        TimeDraft::Clock(_) => Anchor::ALL.len(),
    });
}

fn slot(fields: PlanFields, index: usize, shape: Shape, on_card: OnCard) -> AnyView {
    let t = text();
    let p = t.planning;
    let clock = (shape == Shape::Clock).then(|| clock_field(fields, index));
    let legend = match shape {
        Shape::Anchored(Anchor::Waking) => p.amount_at_waking.to_owned(),
        Shape::Anchored(anchor) => p.amount_at(&t.plans.time(SlotTime::Anchored(anchor))),
        Shape::Clock => p.amount.to_owned(),
    };
    let how_much = fields.part.at(
        PlanField::Slot(index, SlotPart::Amount),
        move |draft| {
            let slot = draft.slots.get(index);
            slot.map(|slot| slot.amount.clone()).unwrap_or_default()
        },
        move |draft, typed| {
            if let Some(slot) = draft.slots.get_mut(index) {
                slot.amount = typed;
            }
        },
    );
    let remove = move |_| {
        fields.part.rewrite(|draft| {
            if index < draft.slots.len() {
                draft.slots.remove(index);
            }
        });
    };
    view! {
        <div class="card card--plain">
            {clock}
            {(on_card == OnCard::Amount).then(|| amount(how_much, legend, fields.unit()))}
            <button type="button" class="button button--quiet button--small"
                on:click=remove>
                {move || removes(fields, index, shape)}
            </button>
        </div>
    }
    .into_any()
}

/// What takes a time away: which one it is, where it has been entered.
fn removes(fields: PlanFields, index: usize, shape: Shape) -> String {
    let (p, dates) = (text().planning, text().dates);
    let typed = |draft: &PlanDraft| match draft.slots.get(index).map(|slot| &slot.time) {
        Some(TimeDraft::Clock(typed)) => plan::clock(typed),
        _ => None,
    };
    match (shape, fields.part.draft.with(typed)) {
        (Shape::Anchored(anchor), _) => p.remove_moment(anchor).to_owned(),
        (Shape::Clock, Some(time)) => p.remove(&dates.time(time)),
        (Shape::Clock, None) => p.remove_empty.to_owned(),
    }
}

fn clock_field(fields: PlanFields, index: usize) -> AnyView {
    let field = fields.part.at(
        PlanField::Slot(index, SlotPart::Time),
        move |draft| match draft.slots.get(index) {
            Some(SlotDraft {
                time: TimeDraft::Clock(text),
                ..
            }) => text.clone(),
            _ => String::new(),
        },
        move |draft, typed| {
            if let Some(slot) = draft.slots.get_mut(index) {
                slot.time = TimeDraft::Clock(typed);
            }
        },
    );
    time_line(field, text().planning.clock)
}
