//! How a dose is used beyond its time and amount: what comes off and when, which eye
//! or ear, places that take turns, minutes around food, medicines kept apart.

use leptos::prelude::*;

use super::days::number;
use super::draft::PlanFields;
use crate::ui::context::text;
use crate::ui::form::{LineKind, Look, NumberKind, day_line, few, line, many, number_line, words};
use crate::ui::parts::Icon;
use domain::amount::{Amount, Quantity, Unit};
use domain::plan::{Food, OnAtStart, Side};
use forms::plan::manner::{
    MOST_APART, asks_food_minutes, asks_made_of, asks_removal, asks_side, asks_sites,
};
use forms::plan::{ApartDraft, OffDraft, Pattern, PlanDraft, PlanField};

/// What may be told of how a dose of a pattern is used.
pub fn manner(fields: PlanFields, pattern: Pattern) -> AnyView {
    let unit = Memo::new(move |_| fields.unit().get());
    view! {
        {move || asks_removal(pattern, unit.get()).then(|| removal(fields))}
        {move || asks_side(unit.get()).then(|| side(fields, unit.get()))}
        {move || asks_sites(unit.get()).then(|| sites(fields))}
    }
    .into_any()
}

/// When what is put on comes off.
fn removal(fields: PlanFields) -> AnyView {
    let m = text().manner;
    let field = fields.part.maybe_one_of(
        PlanField::ComesOff,
        OffDraft::ALL,
        |draft| draft.manner.comes_off,
        |draft, when| draft.manner.comes_off = when,
    );
    let when = Memo::new(move |_| fields.part.draft.with(|draft| draft.manner.comes_off));
    let on_now = move || {
        let field = fields.part.maybe_one_of(
            PlanField::OnNow,
            OnAtStart::ALL,
            |draft| draft.manner.on_now,
            |draft, on| draft.manner.on_now = on,
        );
        let names = OnAtStart::ALL.map(|on| m.on_now_name(on));
        few(field, m.on_now, Look::Segments, names)
    };
    let hours = move || {
        number(
            fields,
            PlanField::OffHours,
            m.off_hours,
            |draft| &draft.manner.hours,
            |draft| &mut draft.manner.hours,
        )
    };
    view! {
        {few(field, m.comes_off, Look::Choices, OffDraft::ALL.map(|when| m.comes_off_name(when)))}
        {move || match when.get() {
            Some(OffDraft::WithNext) => on_now(),
            Some(OffDraft::AfterHours) => hours(),
            Some(OffDraft::NotSaid) | None => ().into_any(),
        }}
    }
    .into_any()
}

fn side(fields: PlanFields, unit: Unit) -> AnyView {
    let m = text().manner;
    if unit == Unit::Application {
        let sides: Vec<Option<Side>> = std::iter::once(None).chain(Side::ALL.map(Some)).collect();
        let name = |side: &Option<Side>| side.map_or(m.no_side, |side| m.side_name(side));
        let names: Vec<_> = sides.iter().map(name).collect();
        let field = fields.part.one_of(
            PlanField::Side,
            sides,
            |draft| draft.manner.side,
            |draft, side| draft.manner.side = side,
        );
        return few(field, m.side_if_any, Look::Chips, names);
    }
    let field = fields.part.maybe_one_of(
        PlanField::Side,
        Side::ALL,
        |draft| draft.manner.side,
        |draft, side| draft.manner.side = side,
    );
    few(
        field,
        m.side,
        Look::Chips,
        Side::ALL.map(|side| m.side_name(side)),
    )
}

fn sites(fields: PlanFields) -> AnyView {
    let m = text().manner;
    let places = fields.part.text(
        PlanField::Sites,
        |draft| &draft.manner.sites,
        |draft| &mut draft.manner.sites,
    );
    let has_some = Memo::new(move |_| {
        let is_there = |typed: &str| !typed.trim().is_empty();
        fields
            .part
            .draft
            .with(|draft| is_there(&draft.manner.sites))
    });
    let rest = move || {
        number(
            fields,
            PlanField::RestDays,
            (m.rest_days, m.copy_hint),
            |draft| &draft.manner.rest_days,
            |draft| &mut draft.manner.rest_days,
        )
    };
    view! {
        {words(places, (m.sites, m.sites_hint))}
        {move || has_some.get().then(rest)}
    }
    .into_any()
}

/// Which tablets make up each amount, and the day of the next test.
pub fn told_amounts(fields: PlanFields, pattern: Pattern) -> AnyView {
    let t = text();
    let m = t.manner;
    let told = Memo::new(move |_| {
        let asks = asks_made_of(pattern, fields.unit().get());
        let told = fields.part.draft.with(PlanDraft::amounts_told);
        if asks { told } else { Vec::new() }
    });
    let one = move |amount: Quantity| {
        let field = fields.part.at(
            PlanField::MadeOf(amount),
            move |draft| {
                let typed = draft.manner.made_of.get(&amount.to_string());
                typed.cloned().unwrap_or_default()
            },
            move |draft, typed| {
                draft.manner.made_of.insert(amount.to_string(), typed);
            },
        );
        let unit = Unit::Milligram;
        let amount = t.amounts.amount(Amount {
            quantity: amount,
            unit,
        });
        line(field, LineKind::Name, (m.made_of(&amount), m.made_of_hint))
    };
    let test = fields.part.text(
        PlanField::NextTest,
        |draft| &draft.manner.next_test,
        |draft| &mut draft.manner.next_test,
    );
    view! {
        {move || told.get().into_iter().map(one).collect_view()}
        {(pattern == Pattern::ByWeekday).then(|| day_line(test, m.next_test))}
    }
    .into_any()
}

/// Minutes around food and upright, where the label says something of food.
pub fn around_food(fields: PlanFields) -> AnyView {
    let m = text().manner;
    let food = Memo::new(move |_| fields.part.draft.with(|draft| draft.food));
    let minutes = move |food: Food| {
        let asked = if food == Food::After {
            m.after_food
        } else {
            m.before_food
        };
        view! {
            {number(
                fields,
                PlanField::FoodMinutes,
                (asked, m.copy_hint),
                |draft| &draft.manner.food_minutes,
                |draft| &mut draft.manner.food_minutes,
            )}
            {number(
                fields,
                PlanField::Upright,
                (m.upright, m.copy_hint),
                |draft| &draft.manner.upright,
                |draft| &mut draft.manner.upright,
            )}
        }
        .into_any()
    };
    view! { {move || asks_food_minutes(food.get()).then(|| minutes(food.get()))} }.into_any()
}

/// Medicines of the list that are kept apart from it.
pub fn apart(fields: PlanFields) -> AnyView {
    let m = text().manner;
    let others = fields.medicines.get_value();
    if others.is_empty() {
        return ().into_any();
    }
    let count = Memo::new(move |_| fields.part.draft.with(|draft| draft.manner.apart.len()));
    let add = move |_| {
        fields.part.rewrite(|draft| {
            draft.manner.apart.push(ApartDraft {
                from: None,
                hours: String::new(),
            });
        });
    };
    view! {
        {move || (0..count.get()).map(|line| kept_apart(fields, line)).collect_view()}
        {move || (count.get() < MOST_APART).then(|| view! {
            <button type="button" class="button button--quiet" on:click=add>
                <Icon name="add"/>{m.apart_add}
            </button>
        })}
    }
    .into_any()
}

fn kept_apart(fields: PlanFields, line: usize) -> AnyView {
    let m = text().manner;
    let (ids, names): (Vec<_>, Vec<_>) = fields.medicines.get_value().into_iter().unzip();
    let from = fields.part.maybe_one_of(
        PlanField::ApartFrom(line),
        ids,
        move |draft| draft.manner.apart.get(line).and_then(|apart| apart.from),
        move |draft, from| {
            if let Some(apart) = draft.manner.apart.get_mut(line) {
                apart.from = from;
            }
        },
    );
    let hours = fields.part.at(
        PlanField::ApartHours(line),
        move |draft| {
            let apart = draft.manner.apart.get(line);
            apart.map(|apart| apart.hours.clone()).unwrap_or_default()
        },
        move |draft, typed| {
            if let Some(apart) = draft.manner.apart.get_mut(line) {
                apart.hours = typed;
            }
        },
    );
    let remove = move |_| {
        fields.part.rewrite(|draft| {
            if line < draft.manner.apart.len() {
                draft.manner.apart.remove(line);
            }
        });
    };
    view! {
        <div class="card card--plain">
            {many(from, m.apart_from, Some(m.apart_from), names)}
            {number_line(hours, NumberKind::Whole, m.apart_hours)}
            <button type="button" class="button button--quiet" on:click=remove>{m.apart_remove}</button>
        </div>
    }
    .into_any()
}
