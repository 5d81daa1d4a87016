//! Today, and any other day: what now, what is next, is anything wrong.

mod beside;
mod card;
mod coming_up;
mod day_sheet;
mod effects;
mod last_day;
mod medicines;
pub mod needed;
mod often;
mod put_off;
mod quiet;
mod ribbon;
mod unsettled;

use chrono::NaiveDate;
use leptos::prelude::*;

pub use day_sheet::DaySheet;
pub use domain::gesture::dose::When;
pub use put_off::latest_snooze;

use crate::device::focus;
use crate::ui::context::{here, ledger, now, with_person, zone_of};
use crate::ui::parts::{Empty, Icon, OlderDoses, OlderRead, ReminderLine, element_id, ways};
use domain::dose::DoseId;
use domain::id::PersonId;
use domain::years::Dated;
use screens::dose::Shown;
use screens::route::Page;
use screens::today as sight;
use text::TodayWords;

/// Today: what now, what next, is anything wrong.
#[component]
pub(super) fn TodayPage(
    person: PersonId,
    /// The dose it is opened at, as from a notification.
    at: Option<DoseId>,
) -> impl IntoView {
    let sheet = DaySheet::new(person, |now| now.date_naive());
    if let Some(dose) = at {
        focus::on(element_id(dose));
    }
    let is_empty = Memo::new(move |_| {
        ledger()
            .read_person(person, |record| record.medicines.is_empty())
            .unwrap_or(true)
    });
    view! {
        <main class="page" id="page" tabindex="-1">
            {move || if is_empty.get() { empty(sheet) } else { today(sheet, at) }}
        </main>
    }
}

/// No medicine yet: what this place is for.
fn empty(sheet: DaySheet) -> AnyView {
    let t = sheet.t;
    view! {
        <div class="page__main">
            <h1 class="visually-hidden">{t.common.today}</h1>
            {beside::wrong(sheet)}
            <Empty title=t.today.empty words=t.today.empty_words>
                <a class="button button--primary" href=here().href(Page::AddMedicine)>
                    <Icon name="add"/>{t.today.add_medicine}
                </a>
            </Empty>
            {beside::others(sheet)}
        </div>
    }
    .into_any()
}

fn today(sheet: DaySheet, at: Option<DoseId>) -> AnyView {
    let t = sheet.t;
    let now_groups = Memo::new(move |_| sheet.lines.with(|lines| sight::now(t, lines)));
    let decided_groups = Memo::new(move |_| {
        let at = sheet.zone.with_value(|zone| now().at(zone));
        sheet.lines.with(|lines| sight::decided(t, lines, at))
    });
    let open_groups = Memo::new(move |_| sheet.lines.with(|lines| sight::unanswered(t, lines)));
    let cards = move || {
        let groups = now_groups.get();
        let cards = groups.into_iter().map(|group| card::now_card(sheet, group));
        cards.collect_view()
    };
    let open_cards = move || {
        let groups = open_groups.get().into_iter().chain(decided_groups.get());
        let cards = groups.map(|group| card::answer_card(sheet, group));
        cards.collect_view()
    };
    view! {
        <div class="page__main">
            {head(sheet, None)}
            <ReminderLine/>
            {quiet::quiet(sheet)}
            {beside::wrong(sheet)}
            {unsettled::unsettled(sheet)}
            {medicines::over(sheet)}
            {medicines::trapped(sheet)}
            {coming_up::past(sheet)}
            {cards}
            {rest(sheet, now_groups)}
            {coming_up::coming_up(sheet)}
            {medicines::over_courses(sheet)}
            {super::checks::asks_today(sheet.person)}
            {open_cards}
            {yesterday(sheet)}
            {effects::effects(sheet)}
            {ribbon::ribbon(sheet, at)}
        </div>
        <div class="page__side">
            {beside::others(sheet)}
            {medicines::when_needed(sheet)}
            {last_day::last_day(sheet)}
            {often::often(sheet)}
            {medicines::uses(sheet)}
            {medicines::to_find_out(sheet)}
            {beside::talk(sheet)}
            {ways::before_new()}
            <super::backup::due::BackupDue/>
            <a class="section__more" href=here().href(Page::History)>{t.today.history}</a>
        </div>
    }
    .into_any()
}

/// The day and the ways to its neighbours.
fn head(sheet: DaySheet, note: Option<&'static str>) -> impl Fn() -> AnyView {
    let t = sheet.t;
    move || {
        let date = sheet.date.get();
        let today = untrack(|| sheet.zone.with_value(|zone| now().at(zone))).date_naive();
        let way = |day: Option<NaiveDate>,
                   words: fn(&TodayWords, &str) -> String,
                   icon: &'static str| {
            let day = day?;
            let page = if day == today {
                Page::Today
            } else {
                Page::Day(day)
            };
            let label = words(&t.today, &t.dates.weekday_and_day(day));
            Some(view! {
                <a class="icon-button" href=here().href(page) aria-label=label><Icon name=icon/></a>
            })
        };
        let near = t.dates.near(date, today);
        let is_near = date != today && (date - today).num_days().abs() == 1;
        let quiet = match (is_near, note) {
            (true, Some(note)) => Some([near.as_str(), note].join(" · ")),
            (_, note) => note.map(ToOwned::to_owned),
        };
        view! {
            <header class="day">
                {way(date.pred_opt().filter(Dated::is_held), TodayWords::day_before, "previous")}
                <div>
                    <h1 class="day__date">{t.dates.weekday_and_day(date)}</h1>
                    {quiet.map(|words| view! { <p class="day__note">{words}</p> })}
                </div>
                {way(date.succ_opt().filter(Dated::is_held), TodayWords::day_after, "next")}
            </header>
        }
        .into_any()
    }
}

/// Nothing is due: until when.
fn rest(sheet: DaySheet, now_groups: Memo<Vec<sight::GroupLine>>) -> impl Fn() -> Option<AnyView> {
    let t = sheet.t;
    let next = Memo::new(move |_| {
        let at = sheet.zone.with_value(|zone| now().at(zone));
        let later = sheet.lines.with(|lines| {
            let to_come = lines.iter().find(|line| line.shown == Shown::Later);
            to_come.map(|line| line.dose.due)
        });
        later.or_else(|| {
            let date = sheet.date.get();
            sheet.zone.with_value(|zone| {
                with_person(sheet.person, |record| {
                    sight::next_after(record, date, zone, at)
                })?
            })
        })
    });
    move || {
        if now_groups.with(|groups| !groups.is_empty()) {
            return None;
        }
        let today = sheet.date.get();
        let (words, note) = match next.get() {
            Some(due) if due.date_naive() == today => {
                (t.today.nothing_until(&t.dates.time(due.time())), None)
            }
            Some(due) => (
                t.today.nothing_more.to_owned(),
                Some(t.today.next_dose(&needed::near(t, due, today))),
            ),
            None => (t.today.nothing_more.to_owned(), None),
        };
        let icon = next.get().map_or("night", sight::time_icon);
        Some(
            view! {
                <div class="rest">
                    <Icon name=icon/>
                    <p>{words}</p>
                    {note.map(|note| view! { <p class="rest__note">{note}</p> })}
                </div>
            }
            .into_any(),
        )
    }
}

/// What was left open yesterday, as a quiet way there.
fn yesterday(sheet: DaySheet) -> impl Fn() -> Option<AnyView> {
    let open = Memo::new(move |_| {
        let day = sheet.date.get().pred_opt()?;
        let count = sheet.zone.with_value(|zone| {
            let at = now().at(zone);
            with_person(sheet.person, |record| {
                sight::unanswered_on(record, day, zone, at)
            })
        })?;
        (count > 0).then_some((day, count))
    });
    move || {
        let (day, count) = open.get()?;
        Some(
            view! {
                <ul class="rows"><li>
                    <a class="row" href=here().href(Page::Day(day))>
                        <Icon name="unanswered"/>
                        <span class="row__body">{sheet.t.today.yesterday_no_answer(count)}</span>
                        <Icon name="next"/>
                    </a>
                </li></ul>
            }
            .into_any(),
        )
    }
}

/// Any day: what was recorded, or what is planned.
#[component]
pub(super) fn DayPage(
    person: PersonId,
    /// Which day.
    date: NaiveDate,
) -> impl IntoView {
    let zone = untrack(|| zone_of(person));
    let today = untrack(|| now().at(&zone)).date_naive();
    if date == today {
        return view! { <TodayPage person at=None/> }.into_any();
    }
    let sheet = DaySheet::new(person, move |_| date);
    let older = OlderDoses::new();
    older.read(date);
    let body = if date < today {
        past(sheet, older)
    } else {
        to_come(sheet)
    };
    view! {
        <main class="page" id="page" tabindex="-1">
            <div class="page__main">{body}</div>
            <div class="page__side">
                {medicines::uses(sheet)}
                <a class="section__more" href=here().href(Page::Today)>{sheet.t.dose.to_today}</a>
            </div>
        </main>
    }
    .into_any()
}

fn past(sheet: DaySheet, older: OlderDoses) -> AnyView {
    let t = sheet.t;
    let groups = Memo::new(move |_| sheet.lines.with(|lines| sight::groups(t, lines.iter())));
    let cards = move || {
        if older.state() == OlderRead::Reading {
            return ().into_any();
        }
        let groups = groups.get();
        if groups.is_empty() {
            return nothing_planned(sheet);
        }
        let cards = groups
            .into_iter()
            .map(|group| card::answer_card(sheet, group));
        cards.collect_view().into_any()
    };
    view! { {head(sheet, Some(t.today.past_day))} {older.said()} {cards} }.into_any()
}

fn to_come(sheet: DaySheet) -> AnyView {
    let body = move || {
        if sheet.lines.with(Vec::is_empty) {
            nothing_planned(sheet)
        } else {
            ribbon::plan(sheet)
        }
    };
    view! { {head(sheet, Some(sheet.t.today.plan))} {body} }.into_any()
}

fn nothing_planned(sheet: DaySheet) -> AnyView {
    view! { <div class="rest"><Icon name="night"/><p>{sheet.t.today.nothing_planned}</p></div> }
        .into_any()
}
