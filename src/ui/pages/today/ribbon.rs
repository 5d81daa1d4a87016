//! The day as a ribbon: what was, the present moment, what is to come.

use chrono::Duration;
use leptos::prelude::*;

use super::card::rows;
use super::day_sheet::{DaySheet, EARLIER};
use crate::ui::context::{here, now};
use crate::ui::parts::{Icon, state};
use domain::dose::DoseId;
use domain::zone::Moment;
use screens::dose::{DoseLine, Shown};
use screens::route::Page;
use screens::today::{self as sight, GroupLine, time_icon};

/// How far ahead of its time a dose can be recorded.
const AHEAD: Duration = Duration::hours(24);

/// The ribbon of today, with its past folded away.
pub fn ribbon(sheet: DaySheet, at: Option<DoseId>) -> AnyView {
    let t = sheet.t;
    let earlier = Memo::new(move |_| {
        let at = now().at(&sheet.zone.get_value());
        sheet.lines.with(|lines| sight::earlier(t, lines, at))
    });
    let summary = move || {
        let ids = earlier.get();
        let is_past =
            |line: &&DoseLine| ids.contains(&line.id()) || line.shown == Shown::Unanswered;
        let tallied = sheet
            .lines
            .with(|lines| sight::tallied(lines.iter().filter(is_past)));
        t.today.earlier(tallied)
    };
    let is_there = earlier.with_untracked(|ids| at.is_some_and(|at| ids.contains(&at)));
    let clock = move || t.dates.time(now().at(&sheet.zone.get_value()).time());
    view! {
        <section class="section" aria-labelledby="the-day">
            <h2 id="the-day" class="visually-hidden">{t.today.the_day}</h2>
            <ol class="ribbon">
                <li hidden=move || earlier.with(Vec::is_empty)>
                    <details class="earlier" open=is_there>
                        <summary id=EARLIER>
                            <span class="moment__icon"><Icon name="sunrise"/></span>
                            <span>{summary}</span>
                        </summary>
                        {move || rows(sheet, earlier.get())}
                    </details>
                </li>
                <li class="moment moment--mark"><span>{move || t.today.now_mark(&clock())}</span></li>
                {moments(sheet)}
            </ol>
        </section>
    }
    .into_any()
}

/// What a day to come holds.
pub fn plan(sheet: DaySheet) -> AnyView {
    view! { <ol class="ribbon">{moments(sheet)}</ol> }.into_any()
}

fn moments(sheet: DaySheet) -> impl Fn() -> Vec<AnyView> {
    let groups = Memo::new(move |_| {
        let at = now().at(&sheet.zone.get_value());
        sheet.lines.with(|lines| sight::later(sheet.t, lines, at))
    });
    move || {
        let at = sheet.fresh_now();
        let groups = groups.get();
        groups
            .into_iter()
            .map(|group| moment(sheet, group, at))
            .collect()
    }
}

fn moment(sheet: DaySheet, group: GroupLine, at: Moment) -> AnyView {
    let can_record = group.due - at <= AHEAD;
    let names = group.doses.iter().map(|dose| {
        let line = sheet.line(*dose);
        let way = can_record.then_some(Page::Dose(*dose));
        move || line.get().map(|line| name(&line, way))
    });
    view! {
        <li class="moment" data-time="next">
            <span class="moment__icon"><Icon name=time_icon(group.due)/></span>
            <div class="moment__body">
                <time class="moment__time">{group.time}</time>
                {group.with.map(|with| view! { <span class="moment__with">{with}</span> })}
                <ul class="moment__names">{names.map(|name| view! { <li>{name}</li> }).collect_view()}</ul>
            </div>
        </li>
    }
    .into_any()
}

fn name(line: &DoseLine, way: Option<Page>) -> AnyView {
    let amount = line.amount.clone();
    let called = line.name.clone();
    let called = match way {
        Some(page) => view! { <a href=here().href(page)>{called}</a> }.into_any(),
        None => view! { <span>{called}</span> }.into_any(),
    };
    let stands = (line.shown != Shown::Later).then(|| state(line.shown, line.words.clone()));
    let told = line
        .details
        .iter()
        .map(|words| view! { <span class="dose__label">{words.clone()}</span> });
    view! {
        {called}
        {amount.map(|amount| view! { <span class="moment__amount">{amount}</span> })}
        {stands}
        {told.collect_view()}
    }
    .into_any()
}
