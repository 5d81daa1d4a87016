//! The times of a day: moments of the person's day, clock times, and how much
//! at each.

use leptos::prelude::*;

use super::PlanFields;
use crate::ui::context::text;
use crate::ui::parts::Icon;
use crate::ui::parts::amount::amount_field;
use crate::ui::parts::field::{Typing, describes, field, hint_line};
use domain::person::Anchor;
use domain::plan::SlotTime;
use forms::plan::{PlanDraft, SlotDraft, Time};

/// Which time a slot has, without what is typed into it.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Clock,
    Anchored(Anchor),
}

/// The times of a day, the unit, and how much at each.
pub fn times(fields: PlanFields) -> AnyView {
    let t = text();
    let (p, id) = (t.planning, "plan-times");
    let shapes = Memo::new(move |_| {
        fields.draft.with(|draft| {
            let shape = |slot: &SlotDraft| match slot.time {
                Time::Clock(_) => Shape::Clock,
                Time::Anchored(anchor) => Shape::Anchored(anchor),
            };
            draft.slots.iter().map(shape).collect::<Vec<_>>()
        })
    });
    let chips = Anchor::ALL.map(|anchor| anchor_chip(fields, anchor));
    let add_clock = move |_| {
        fields.errors.touched(id);
        fields
            .draft
            .update(|draft| add(draft, Time::Clock(String::new())));
    };
    let slots = move || {
        let slots = shapes.get();
        let one = |(index, shape): (usize, &Shape)| slot(fields, index, *shape);
        slots.iter().enumerate().map(one).collect::<Vec<_>>()
    };
    view! {
        <fieldset class="field" id=id tabindex="-1" aria-describedby=describes(id, p.times_hint)>
            <legend>{p.times}</legend>
            {hint_line(id, p.times_hint)}
            <div class="chips">
                {chips.into_iter().collect::<Vec<_>>()}
                <button type="button" class="chip" on:click=add_clock>
                    <Icon name="add"/>{p.add_clock}
                </button>
            </div>
            {fields.errors.line(id)}
        </fieldset>
        {slots}
        {move || (!shapes.with(Vec::is_empty)).then(|| super::extra::unit(fields))}
    }
    .into_any()
}

fn anchor_chip(fields: PlanFields, anchor: Anchor) -> AnyView {
    let t = text();
    let is_chosen = move || {
        fields.draft.with(|draft| {
            let is_it = |slot: &SlotDraft| slot.time == Time::Anchored(anchor);
            draft.slots.iter().any(is_it)
        })
    };
    let toggle = move |_| {
        fields.errors.touched("plan-times");
        fields.draft.update(|draft| {
            let before = draft.slots.len();
            draft
                .slots
                .retain(|slot| slot.time != Time::Anchored(anchor));
            if draft.slots.len() == before {
                add(draft, Time::Anchored(anchor));
            }
        });
    };
    view! {
        <label class="chip">
            <input type="checkbox" checked=is_chosen prop:checked=is_chosen on:change=toggle/>
            <span>
                {t.dates.anchor(anchor)}" "
                <span class="numbers">{t.dates.time(fields.day.usual.time(anchor))}</span>
            </span>
        </label>
    }
    .into_any()
}

/// Adds a time; it begins with the amount of the time before, which the person
/// sees and can change.
fn add(draft: &mut PlanDraft, time: Time) {
    let amount = draft.slots.last().map(|slot| slot.amount.clone());
    draft.slots.push(SlotDraft {
        time,
        amount: amount.unwrap_or_default(),
    });
    // Moments of the day first, from morning to night; clock times as entered.
    draft.slots.sort_by_key(|slot| match slot.time {
        Time::Anchored(anchor) => anchor as usize,
        Time::Clock(_) => Anchor::ALL.len(),
    });
}

fn slot(fields: PlanFields, index: usize, shape: Shape) -> AnyView {
    let t = text();
    let p = t.planning;
    let (name, clock) = match shape {
        Shape::Anchored(anchor) => (t.dates.anchor(anchor), None),
        Shape::Clock => (p.new_time, Some(clock_field(fields, index))),
    };
    let legend = match shape {
        Shape::Anchored(anchor) => p.amount_at(&t.plans.time(SlotTime::Anchored(anchor))),
        Shape::Clock => p.amount.to_owned(),
    };
    let amount = amount_field(
        &format!("plan-amount-{index}"),
        legend,
        fields.unit(),
        Signal::derive(move || {
            let read = |draft: &PlanDraft| draft.slots.get(index).map(|s| s.amount.clone());
            fields.draft.with(read).unwrap_or_default()
        }),
        Callback::new(move |text| {
            fields.draft.update(|draft| {
                if let Some(slot) = draft.slots.get_mut(index) {
                    slot.amount = text;
                }
            });
        }),
        fields.errors,
    );
    let remove = move |_| {
        fields.draft.update(|draft| {
            if index < draft.slots.len() {
                draft.slots.remove(index);
            }
        });
    };
    view! {
        <div class="card card--plain">
            {clock}
            {amount}
            <button type="button" class="button button--quiet button--small"
                on:click=remove>
                {p.remove(name)}
            </button>
        </div>
    }
    .into_any()
}

fn clock_field(fields: PlanFields, index: usize) -> AnyView {
    field(
        &format!("plan-time-{index}"),
        text().planning.clock.into(),
        "",
        Typing::Time,
        Signal::derive(move || {
            fields.draft.with(|draft| match draft.slots.get(index) {
                Some(SlotDraft {
                    time: Time::Clock(text),
                    ..
                }) => text.clone(),
                _ => String::new(),
            })
        }),
        Callback::new(move |text| {
            fields.draft.update(|draft| {
                if let Some(slot) = draft.slots.get_mut(index) {
                    slot.time = Time::Clock(text);
                }
            });
        }),
        fields.errors,
    )
}
