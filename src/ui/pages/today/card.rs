//! The card of what is due now, and the calm one of what has no answer yet.

use chrono::Duration;
use leptos::prelude::*;

use super::DaySheet;
use crate::ui::context::{here, now};
use crate::ui::parts::{DoseRow, Icon, state};
use domain::dose::DoseId;
use domain::gesture::dose::When;
use domain::plan::Exactness;
use domain::zone::Moment;
use screens::dose::{DoseLine, Shown};
use screens::route::Page;
use screens::today::GroupLine;

/// What is open under the card's actions.
#[derive(Clone, Copy, PartialEq)]
enum Unfolded {
    Nothing,
    Later,
    Other,
}

const SNOOZES: [i64; 3] = [10, 30, 60];

/// The card of one moment that is due or late.
pub fn now_card(sheet: DaySheet, group: GroupLine) -> AnyView {
    let t = sheet.t;
    let is_late = group.shown == Shown::Late;
    let heading = heading_id(&group);
    let waiting = sheet.some(group.doses.clone(), Shown::is_now);
    let open = RwSignal::new(Unfolded::Nothing);
    let take = move |_| waiting.with_untracked(|lines| sheet.take_all(lines, When::Now));
    let total = group.doses.len();
    let label = move || {
        let waits = waiting.with(|lines| sheet.count(lines));
        // Two medicines under one name of a plan would count one dose twice.
        t.today.all_taken(waits, total.saturating_sub(waits))
    };
    view! {
        <section class="now" data-state=group.shown.name() aria-labelledby=heading>
            <h2 class="now__head" id=heading_id(&group)>
                <time class="now__time">{group.time.clone()}</time>
                {other_day(sheet, &group).map(|day| view! { " "<span class="now__with">{day}</span> })}
                {group.with.map(|with| view! { " "<span class="now__with">{with}</span> })}
                {is_late.then(|| view! { " "{state(Shown::Late, t.dose.late.to_owned())} })}
            </h2>
            {is_late.then(|| exact_late(sheet, waiting))}
            {rows(sheet, group.doses)}
            <div class="now__actions">
                <button type="button" class="button button--primary" on:click=take>
                    <Icon name="check"/>{label}
                </button>
                <div class="buttons buttons--apart">
                    {toggle(open, Unfolded::Later, t.today.not_now)}
                    {something_else(sheet, waiting, open)}
                </div>
                {move || match open.get() {
                    Unfolded::Nothing => ().into_any(),
                    Unfolded::Later => snoozes(sheet, &waiting.get(), open),
                    Unfolded::Other => which(sheet, &waiting.get()),
                }}
            </div>
        </section>
    }
    .into_any()
}

/// The card of one moment that nobody has answered. It asks what happened and
/// never hints at taking anything now.
pub fn answer_card(sheet: DaySheet, group: GroupLine) -> AnyView {
    let t = sheet.t;
    let heading = heading_id(&group);
    // On the page of a day that is over, one that is only late waits too.
    let waits = |shown: Shown| shown == Shown::Unanswered || shown.is_now();
    let open_ones = sheet.some(group.doses.clone(), waits);
    let open = RwSignal::new(Unfolded::Nothing);
    let time = match other_day(sheet, &group) {
        Some(day) => t.today.time_on(&group.time, &day),
        None => group.time.clone(),
    };
    let title = if group.shown == Shown::Unanswered {
        t.today.no_answer(&time)
    } else {
        time
    };
    let time = group.time.clone();
    let actions = move || {
        let waits = open_ones.with(|lines| sheet.count(lines));
        let take =
            move |_| open_ones.with_untracked(|lines| sheet.take_all(lines, When::AsPlanned));
        (waits > 0).then(|| {
            view! {
                <div class="buttons">
                    <button type="button" class="button button--secondary" on:click=take>
                        {t.today.all_taken_at(waits, &time)}
                    </button>
                    {something_else(sheet, open_ones, open)}
                </div>
            }
        })
    };
    view! {
        <section class="card card--plain" aria-labelledby=heading>
            <h2 id=heading_id(&group)>{title}</h2>
            {rows(sheet, group.doses)}
            {actions}
            {move || (open.get() == Unfolded::Other).then(|| which(sheet, &open_ones.get()))}
        </section>
    }
    .into_any()
}

/// The day of a group that stands on the page of another day, such as
/// "yesterday" after midnight.
fn other_day(sheet: DaySheet, group: &GroupLine) -> Option<String> {
    let shown = sheet.date.get_untracked();
    let due = group.due.date_naive();
    (due != shown).then(|| sheet.t.dates.near(due, shown))
}

fn heading_id(group: &GroupLine) -> String {
    ["at-", &group.due.timestamp().to_string()].concat()
}

/// Rows whose check takes what is due now and opens everything else.
pub fn rows(sheet: DaySheet, doses: Vec<DoseId>) -> AnyView {
    let here = here();
    let on_check = Callback::new(move |line: DoseLine| {
        if line.shown.is_now() {
            sheet.take(&line, When::Now);
        } else {
            here.go(Page::Dose(line.id()));
        }
    });
    let rows = doses.into_iter().map(|dose| {
        let line = sheet.line(dose);
        let medicine = line.with_untracked(|line| line.as_ref().map(DoseLine::medicine));
        let href = medicine.map(|medicine| here.href(Page::Medicine(medicine)));
        view! { <DoseRow line stage=sheet.stage(dose) href=href.unwrap_or_default() t=sheet.t on_check/> }
    });
    view! { <ul class="doses">{rows.collect_view()}</ul> }.into_any()
}

fn toggle(open: RwSignal<Unfolded>, what: Unfolded, words: &'static str) -> AnyView {
    let flip = move |_| {
        open.update(|open| {
            *open = if *open == what {
                Unfolded::Nothing
            } else {
                what
            }
        });
    };
    view! {
        <button
            type="button" class="button button--quiet" on:click=flip
            aria-expanded=move || if open.get() == what { "true" } else { "false" }
        >
            {words}
        </button>
    }
    .into_any()
}

/// One dose is opened at once; of several, the person says which.
fn something_else(
    sheet: DaySheet,
    waiting: Memo<Vec<DoseLine>>,
    open: RwSignal<Unfolded>,
) -> impl Fn() -> AnyView {
    let only = Memo::new(move |_| {
        waiting.with(|lines| match lines.as_slice() {
            [one] => Some(one.id()),
            _ => None,
        })
    });
    move || match only.get() {
        Some(dose) => view! {
            <a class="button button--quiet" href=here().href(Page::Dose(dose))>
                {sheet.t.today.something_else}
            </a>
        }
        .into_any(),
        None => toggle(open, Unfolded::Other, sheet.t.today.something_else),
    }
}

fn which(sheet: DaySheet, lines: &[DoseLine]) -> AnyView {
    let chips = lines.iter().map(|line| {
        let href = here().href(Page::Dose(line.id()));
        view! { <a class="chip" href=href>{line.full_name()}</a> }
    });
    view! {
        <div class="field">
            <p class="field__label">{sheet.t.today.which_one}</p>
            <div class="chips">{chips.collect_view()}</div>
        </div>
    }
    .into_any()
}

/// Putting the reminder off, never past the window of an exact time.
fn snoozes(sheet: DaySheet, lines: &[DoseLine], open: RwSignal<Unfolded>) -> AnyView {
    let t = sheet.t;
    let at = sheet.fresh_now();
    let latest = latest_snooze(lines);
    let fits =
        |minutes: &i64| latest.is_none_or(|latest| at + Duration::minutes(*minutes) <= latest);
    let doses: Vec<DoseId> = lines.iter().map(DoseLine::id).collect();
    let chips = SNOOZES.into_iter().filter(fits).map(|minutes| {
        let doses = doses.clone();
        let put_off = move |_| {
            open.set(Unfolded::Nothing);
            sheet.snooze(&doses, minutes);
        };
        let words = t
            .today
            .in_length(&t.dates.length(Duration::minutes(minutes)));
        view! { <button type="button" class="chip" on:click=put_off>{words}</button> }
    });
    let note = latest.map(|latest| {
        let words = t.today.exact_time(&t.dates.time(latest.time()));
        view! { <p class="field__hint">{words}</p> }
    });
    view! {
        <div class="field">
            <p class="field__label">{t.today.remind_later}</p>
            {note}
            <div class="chips">{chips.collect_view()}</div>
            {other_times(sheet, lines)}
        </div>
    }
    .into_any()
}

/// The ways to another time of the day, one a dose.
fn other_times(sheet: DaySheet, lines: &[DoseLine]) -> AnyView {
    let chips = lines.iter().map(|line| {
        let href = here().href(Page::MoveDose(line.id()));
        view! { <a class="chip" href=href>{line.full_name()}</a> }
    });
    view! {
        <p class="field__label">{sheet.t.moving.way}</p>
        <div class="chips">{chips.collect_view()}</div>
    }
    .into_any()
}

/// Until when reminders of these may be put off, if a time among them is exact.
pub fn latest_snooze(lines: &[DoseLine]) -> Option<Moment> {
    let ends = lines.iter().filter_map(|line| match line.dose.exactness {
        Exactness::Around => None,
        Exactness::WithinMinutes(minutes) => {
            Some(line.dose.due + Duration::minutes(i64::from(minutes)))
        }
    });
    ends.min()
}

/// An exact time has passed: whom to call, never what to take.
fn exact_late(sheet: DaySheet, waiting: Memo<Vec<DoseLine>>) -> impl Fn() -> Option<AnyView> {
    let late_by = Memo::new(move |_| {
        let at = now().at(&sheet.zone.get_value());
        let is_exact = |line: &&DoseLine| line.dose.exactness != Exactness::Around;
        let due = waiting.with(|lines| lines.iter().find(is_exact).map(|line| line.dose.due))?;
        Some((at - due).num_minutes())
    });
    move || {
        let length = sheet.t.dates.elapsed(Duration::minutes(late_by.get()?));
        let words = sheet.t.today.exact_late(&length);
        Some(view! { <div class="urgent"><p>{words}</p></div> }.into_any())
    }
}
