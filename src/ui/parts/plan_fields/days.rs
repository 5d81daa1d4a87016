//! Which days: weekdays, every few days or weeks, days on and off, days of the
//! month.

use chrono::Weekday;
use leptos::prelude::*;

use super::draft::PlanFields;
use crate::ui::context::text;
use crate::ui::form::{
    Look, NumberKind, Tick, TickSeen, day_line, few, group, many, number_line, tick,
};
use domain::plan::days::{DaysOff, WEEK, WhichInMonth};
use forms::plan::{MonthBy, Pattern, PlanDraft, PlanField};

/// The fields for the days of a pattern.
pub fn days(fields: PlanFields, pattern: Pattern) -> AnyView {
    let p = text().planning;
    match pattern {
        Pattern::Weekdays => weekdays(fields),
        Pattern::EveryDays => counted(fields, p.every_days),
        Pattern::EveryWeeks => counted(fields, p.every_weeks),
        Pattern::Cycle => cycle(fields),
        Pattern::Monthly => monthly(fields),
        _ => ().into_any(),
    }
}

/// A line for a whole number of the draft.
pub fn number(
    fields: PlanFields,
    field: PlanField,
    asked: impl Into<crate::ui::form::Caption>,
    read: fn(&PlanDraft) -> &String,
    write: fn(&mut PlanDraft) -> &mut String,
) -> AnyView {
    number_line(
        fields.part.text(field, read, write),
        NumberKind::Whole,
        asked,
    )
}

/// The first day.
pub fn first_day(fields: PlanFields, asked: impl Into<crate::ui::form::Caption>) -> AnyView {
    let first = fields.part.text(
        PlanField::First,
        |draft| &draft.first,
        |draft| &mut draft.first,
    );
    day_line(first, asked)
}

/// The days of the week, each in full, any number of them; and every how many
/// weeks they come.
fn weekdays(fields: PlanFields) -> AnyView {
    let t = text();
    let p = t.planning;
    let tied = fields.part.tied(PlanField::Weekdays);
    let one = |day: Weekday| {
        let is_chosen = move || {
            fields
                .part
                .draft
                .with(|draft| draft.weekdays.contains(&day))
        };
        let turn = move |()| {
            fields.part.write(PlanField::Weekdays, |draft| {
                if draft.weekdays.contains(&day) {
                    draft.weekdays.retain(|chosen| *chosen != day);
                } else {
                    draft.weekdays.push(day);
                }
            });
        };
        tick(
            &tied,
            format!("plan-weekday-{}", day.num_days_from_monday()),
            (Tick::Weekday, TickSeen::AtOnce),
            t.dates.weekday(day).into_any(),
            Signal::derive(is_chosen),
            Callback::new(turn),
        )
    };
    let days = WEEK.map(one);
    let inside = view! { <div class="weekdays">{days.collect_view()}</div> };
    let every_week = Memo::new(move |_| fields.part.draft.with(PlanDraft::comes_every_week));
    view! {
        {group(&tied, p.weekdays, inside.into_any())}
        {number(fields, PlanField::Weeks, (p.weeks, p.weeks_hint), |draft| &draft.weeks, |draft| &mut draft.weeks)}
        {move || (!every_week.get()).then(|| first_day(fields, p.first_counted))}
    }
    .into_any()
}

/// Every so many days or weeks, counted from a first day.
fn counted(fields: PlanFields, label: &'static str) -> AnyView {
    let p = text().planning;
    view! {
        {number(fields, PlanField::Every, label, |draft| &draft.every, |draft| &mut draft.every)}
        {first_day(fields, (p.first, p.first_hint))}
    }
    .into_any()
}

fn cycle(fields: PlanFields) -> AnyView {
    let (p, m) = (text().planning, text().manner);
    let days_off = fields.part.one_of(
        PlanField::DaysOff,
        DaysOff::ALL,
        |draft| draft.days_off,
        |draft, days| draft.days_off = days,
    );
    view! {
        {number(fields, PlanField::On, p.days_on, |draft| &draft.on, |draft| &mut draft.on)}
        {number(fields, PlanField::Off, p.days_off, |draft| &draft.off, |draft| &mut draft.off)}
        {few(days_off, m.days_off, Look::Choices, DaysOff::ALL.map(|days| m.days_off_name(days)))}
        {first_day(fields, (p.first_on, p.first_on_hint))}
    }
    .into_any()
}

fn monthly(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let by = Memo::new(move |_| fields.part.draft.with(|draft| draft.month_by));
    let choice = fields.part.one_of(
        PlanField::MonthBy,
        MonthBy::ALL,
        |draft| draft.month_by,
        |draft, by| draft.month_by = by,
    );
    let names = MonthBy::ALL.map(|by| p.month_by_name(by));
    let every_month = Memo::new(move |_| {
        let is_one = |draft: &PlanDraft| matches!(draft.every.trim(), "" | "1");
        fields.part.draft.with(is_one)
    });
    view! {
        {few(choice, p.month_by, Look::Segments, names)}
        {move || match by.get() {
            MonthBy::Date => number(
                fields,
                PlanField::MonthDay,
                (p.month_day, p.month_day_hint),
                |draft| &draft.month_day,
                |draft| &mut draft.month_day,
            ),
            MonthBy::Weekday => weekday_of_month(fields),
        }}
        {number(fields, PlanField::Every, (p.months, p.months_hint), |draft| &draft.every, |draft| &mut draft.every)}
        {move || (!every_month.get()).then(|| first_day(fields, p.first_counted))}
    }
    .into_any()
}

fn weekday_of_month(fields: PlanFields) -> AnyView {
    let t = text();
    let p = t.planning;
    let which = fields.part.one_of(
        PlanField::Which,
        WhichInMonth::ALL,
        |draft| draft.which,
        |draft, which| draft.which = which,
    );
    let weekday = fields.part.maybe_one_of(
        PlanField::MonthWeekday,
        WEEK,
        |draft| draft.month_weekday,
        |draft, day| draft.month_weekday = day,
    );
    view! {
        {few(which, p.which, Look::Chips, WhichInMonth::ALL.map(|which| p.which_name(which)))}
        {many(weekday, p.month_weekday, Some(p.month_weekday), WEEK.map(|day| t.dates.weekday(day)))}
    }
    .into_any()
}
