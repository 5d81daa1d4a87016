//! What else a label may say: the unit, food, an exact time, an end, and when
//! it begins.

use leptos::prelude::*;

use super::PlanFields;
use crate::ui::context::text;
use crate::ui::parts::field::{Choice, Look, Typing, choose_one, field};
use domain::amount::Unit;
use domain::plan::Food;
use forms::plan::{EndingDraft, Start};

/// What it is counted in.
pub fn unit(fields: PlanFields) -> AnyView {
    let t = text();
    let chosen = move || {
        let unit = fields.draft.with(|draft| draft.unit);
        unit.unwrap_or(fields.usual.get())
    };
    let options = Unit::ALL.map(|unit| {
        view! { <option selected=move || chosen() == unit>{t.amounts.unit(unit)}</option> }
    });
    let pick = move |event| {
        let name = event_target_value(&event);
        let unit = Unit::ALL
            .into_iter()
            .find(|unit| t.amounts.unit(*unit) == name);
        fields.draft.update(|draft| draft.unit = unit);
    };
    view! {
        <div class="field">
            <label class="field__label" for="plan-unit">{t.planning.unit}</label>
            <select class="input" id="plan-unit" on:change=pick>{options.into_iter().collect::<Vec<_>>()}</select>
        </div>
    }
    .into_any()
}

/// How it stands to food, as the label says.
pub fn food(fields: PlanFields) -> AnyView {
    let p = text().planning;
    choose_one(
        "plan-food",
        (p.food, ""),
        Look::Chips,
        Food::ALL
            .map(|food| Choice::plain(p.food_name(food)))
            .to_vec(),
        Signal::derive(move || {
            let chosen = fields.draft.with(|draft| draft.food);
            Food::ALL.iter().position(|food| *food == chosen)
        }),
        Callback::new(move |index: usize| {
            if let Some(food) = Food::ALL.get(index) {
                fields.draft.update(|draft| draft.food = *food);
            }
        }),
        fields.errors,
    )
}

/// The time must be exact, as a professional said.
pub fn exact(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let is_exact = Memo::new(move |_| fields.draft.with(|draft| draft.exact.is_some()));
    let toggle = move |_| {
        fields.draft.update(|draft| {
            draft.exact = match draft.exact {
                Some(_) => None,
                None => Some(String::new()),
            };
        });
    };
    let minutes = move || {
        is_exact.get().then(|| {
            field(
                "plan-exact",
                p.exact_minutes.into(),
                "",
                Typing::Whole,
                Signal::derive(move || {
                    fields
                        .draft
                        .with(|draft| draft.exact.clone().unwrap_or_default())
                }),
                Callback::new(move |text| fields.draft.update(|draft| draft.exact = Some(text))),
                fields.errors,
            )
        })
    };
    view! {
        <label class="switch">
            <span class="switch__words">
                <b>{p.exact}</b>
                <span class="field__hint">{p.exact_note}</span>
            </span>
            <input type="checkbox" role="switch" checked=move || is_exact.get()
                prop:checked=move || is_exact.get() on:change=toggle/>
        </label>
        {minutes}
    }
    .into_any()
}

/// Whether and when it ends.
pub fn ending(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let which = Memo::new(move |_| {
        fields.draft.with(|draft| match draft.ending {
            EndingDraft::Open => 0,
            EndingDraft::LastDay(_) => 1,
            EndingDraft::AfterDoses(_) => 2,
        })
    });
    let names = [p.ending_open, p.ending_day, p.ending_doses];
    let choice = choose_one(
        "plan-ending-kind",
        (p.ending, ""),
        Look::Chips,
        names.map(Choice::plain).to_vec(),
        Signal::derive(move || Some(which.get())),
        Callback::new(move |index: usize| {
            fields.draft.update(|draft| {
                draft.ending = match index {
                    1 => EndingDraft::LastDay(String::new()),
                    2 => EndingDraft::AfterDoses(String::new()),
                    _ => EndingDraft::Open,
                };
            });
        }),
        fields.errors,
    );
    let typed = Signal::derive(move || {
        fields.draft.with(|draft| match &draft.ending {
            EndingDraft::Open => String::new(),
            EndingDraft::LastDay(text) | EndingDraft::AfterDoses(text) => text.clone(),
        })
    });
    let put = Callback::new(move |text: String| {
        fields.draft.update(|draft| match &mut draft.ending {
            EndingDraft::Open => {}
            EndingDraft::LastDay(typed) | EndingDraft::AfterDoses(typed) => *typed = text,
        });
    });
    let input = move || match which.get() {
        1 => Some((p.last_day, Typing::Day)),
        2 => Some((p.doses, Typing::Whole)),
        _ => None,
    };
    view! {
        {choice}
        {move || input().map(|(label, typing)| {
            field("plan-ending", label.into(), "", typing, typed, put, fields.errors)
        })}
    }
    .into_any()
}

/// When a new medicine begins.
pub fn start(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let is_today = Memo::new(move |_| fields.draft.with(|draft| draft.start == Start::Today));
    let choice = choose_one(
        "plan-start-kind",
        (p.start, ""),
        Look::Segments,
        [p.start_today, p.start_day].map(Choice::plain).to_vec(),
        Signal::derive(move || Some(usize::from(!is_today.get()))),
        Callback::new(move |index: usize| {
            fields.draft.update(|draft| {
                draft.start = match index {
                    0 => Start::Today,
                    _ => Start::On(String::new()),
                };
            });
        }),
        fields.errors,
    );
    let day = move || {
        (!is_today.get()).then(|| {
            field(
                "plan-start",
                p.day.into(),
                "",
                Typing::Day,
                Signal::derive(move || {
                    fields.draft.with(|draft| match &draft.start {
                        Start::Today => String::new(),
                        Start::On(text) => text.clone(),
                    })
                }),
                Callback::new(move |text| {
                    fields.draft.update(|draft| draft.start = Start::On(text));
                }),
                fields.errors,
            )
        })
    };
    view! { {choice}{day} }.into_any()
}
