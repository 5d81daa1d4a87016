//! What comes seldom: counted from the last one given, or due out on a day.

use leptos::prelude::*;

use super::days::{first_day, number};
use super::draft::PlanFields;
use super::{extra, manner};
use crate::ui::context::text;
use crate::ui::form::{Look, day_line, few, time_line};
use forms::plan::{IntervalUnit, KnownDay, Pattern, PlanField};

/// How long from one to the next, which day is known, when, how much.
pub fn from_last(fields: PlanFields) -> AnyView {
    let t = text();
    let m = t.manner;
    let by = fields.part.one_of(
        PlanField::IntervalUnit,
        IntervalUnit::ALL,
        |draft| draft.counted_by,
        |draft, by| draft.counted_by = by,
    );
    let known = fields.part.one_of(
        PlanField::KnownDay,
        KnownDay::ALL,
        |draft| draft.known_day,
        |draft, known| draft.known_day = known,
    );
    let time = fields.part.text(
        PlanField::Once,
        |draft| &draft.once_time,
        |draft| &mut draft.once_time,
    );
    view! {
        {number(fields, PlanField::Every, m.interval, |draft| &draft.every, |draft| &mut draft.every)}
        {few(by, m.counted_by, Look::Segments, IntervalUnit::ALL.map(|by| m.counted_by_name(by)))}
        {few(known, m.known_day, Look::Choices, KnownDay::ALL.map(|day| m.known_day_name(day)))}
        {first_day(fields, t.planning.day)}
        {time_line(time, (t.planning.clock, m.time_hint))}
        {extra::how_much(fields, t.planning.amount)}
        {extra::unit(fields)}
        {manner::manner(fields, Pattern::FromLast)}
    }
    .into_any()
}

/// Since when it is in place, if known, and the day on which it is due out.
pub fn in_place(fields: PlanFields) -> AnyView {
    let m = text().manner;
    let since = fields.part.text(
        PlanField::First,
        |draft| &draft.first,
        |draft| &mut draft.first,
    );
    let out_by = fields.part.text(
        PlanField::OutBy,
        |draft| &draft.once_day,
        |draft| &mut draft.once_day,
    );
    view! {
        {day_line(since, (m.since, m.unknown_hint))}
        {day_line(out_by, m.out_by)}
    }
    .into_any()
}
