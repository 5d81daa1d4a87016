//! Days and weeks at a glance, for all medicines or one.
//!
//! Facts as marks, words and two plain numbers: no percentage, no praise and no
//! blame. A mark leads to its dose, where it can be corrected.

mod desk;
mod weeks;

use chrono::{Duration, NaiveDate};
use leptos::prelude::*;

use self::desk::Desk;
use self::weeks::weeks;
use crate::ui::context::{here, now, text, with_person, zone_of};
use crate::ui::pages::today::needed::{self, Use};
use crate::ui::parts::{Empty, Icon, OlderDoses, OlderRead, PageFrame, state};
use domain::id::{MedicineId, PersonId};
use screens::dose::Shown;
use screens::route::Page;
use screens::week::{self, Cell, Mark, MedicineWeek, WeekRow};
use text::Text;

/// Weeks at a glance, of all medicines or one.
#[component]
pub(super) fn HistoryPage(
    person: PersonId,
    /// Which medicine; all, if none.
    medicine: Option<MedicineId>,
) -> impl IntoView {
    let t = text();
    let zone = StoredValue::new(untrack(|| zone_of(person)));
    let weeks_back = RwSignal::new(0);
    let monday = Memo::new(move |_| {
        let today = zone.with_value(|zone| now().at(zone)).date_naive();
        week::monday(today, weeks_back.get())
    });
    let desk = Desk {
        t,
        person,
        only: medicine,
        zone,
        weeks_back,
        older: OlderDoses::new(),
        monday,
    };
    let called = untrack(|| {
        with_person(person, |record| {
            Some(record.medicine(medicine?)?.called().to_string())
        })?
    });
    let title = called.map_or_else(
        || t.history.title.to_owned(),
        |name| t.history.title_of(&name),
    );
    let back = match medicine {
        Some(medicine) => (Page::Medicine(medicine), t.common.back),
        None => (Page::Today, t.common.today),
    };
    view! {
        <PageFrame title back>
            {weeks(desk)}
            {body(desk)}
            <a class="section__more" href=here().href(Page::Timeline)>{t.timeline.title}</a>
        </PageFrame>
    }
}

fn body(desk: Desk) -> AnyView {
    let weeks = Memo::new(move |_| {
        let monday = desk.monday.get();
        desk.zone
            .with_value(|zone| {
                let now = now().at(zone);
                with_person(desk.person, |record| {
                    week::all(desk.t, record, desk.only, monday, (zone, now))
                })
            })
            .unwrap_or_default()
    });
    let uses = Memo::new(move |_| {
        let monday = desk.monday.get();
        let zone = desk.zone.get_value();
        let start = |day: NaiveDate| zone.resolve(day.and_time(chrono::NaiveTime::MIN)).0;
        let span = (start(monday), start(monday + Duration::days(7)));
        let all = with_person(desk.person, |record| {
            needed::uses(desk.t, record, &zone, span)
        });
        let mut uses = all.unwrap_or_default();
        uses.retain(|one| desk.only.is_none_or(|only| only == one.medicine));
        uses
    });
    let shown = move || {
        // What was not read would stand there as if nobody had answered.
        if desk.older.state() != OlderRead::Here {
            return ().into_any();
        }
        let (weeks, uses) = (weeks.get(), uses.get());
        if weeks.is_empty() && uses.is_empty() {
            return nothing(desk);
        }
        let legend = (!weeks.is_empty()).then(|| legend(desk.t));
        let weeks = weeks.iter().map(|week| medicine(desk, week));
        view! {
            {weeks.collect_view()}
            {when_needed(desk, &uses)}
            {legend}
        }
        .into_any()
    };
    view! { {desk.older.said()}{shown} }.into_any()
}

fn nothing(desk: Desk) -> AnyView {
    let t = desk.t;
    if desk.weeks_back.get() == 0 {
        view! { <Empty title=t.history.empty words=t.history.empty_words>""</Empty> }.into_any()
    } else {
        view! { <p class="page__quiet">{t.history.nothing}</p> }.into_any()
    }
}

/// One medicine: numbers, marks, the same as a table, and in words.
fn medicine(desk: Desk, week: &MedicineWeek) -> AnyView {
    let t = desk.t;
    let id = ["week-", &week.medicine.to_string()].concat();
    let strips = week.rows.iter().map(|row| strip(t, &week.name, row));
    let rest = if desk.only.is_some() {
        day_by_day(t, &week.rows)
    } else {
        let href = here().href(Page::MedicineHistory(week.medicine));
        view! { <a class="section__more" href=href>{t.history.more(&week.name)}</a> }.into_any()
    };
    view! {
        <section class="section" aria-labelledby=id.clone()>
            <h2 id=id.clone()>{week.name.clone()}</h2>
            <p>{tally_words(t, week)}</p>
            {strips.collect_view()}
            <details class="fold">
                <summary>{t.history.as_table}</summary>
                {table(t, week)}
            </details>
            {rest}
        </section>
    }
    .into_any()
}

/// Two plain numbers, and what is in neither.
fn tally_words(t: &Text, week: &MedicineWeek) -> String {
    let (h, tally) = (t.history, week.tally);
    let mut words = Vec::new();
    if tally.due() > 0 {
        words.push(h.tally(tally.taken, tally.due()));
    }
    if tally.no_record > 0 {
        words.push(h.no_record(tally.no_record));
    }
    if tally.neither > 0 {
        words.push(h.neither(tally.neither));
    }
    let open = week.marks().filter(|mark| mark.shown.is_now()).count();
    if open > 0 {
        words.push(h.still_open(open));
    }
    if words.is_empty() {
        let is_to_come = week.marks().any(|mark| mark.shown == Shown::Later);
        let nothing = if is_to_come {
            h.nothing_due_yet
        } else {
            h.nothing_due
        };
        words.push(nothing.to_owned());
    }
    words.join(" ")
}

/// One time of day: a mark for each day, each leading to its dose.
fn strip(t: &'static Text, name: &str, row: &WeekRow) -> AnyView {
    let time = t.dates.time(row.time);
    let label = t.history.strip(name, &time);
    let cells = row.cells.iter().map(|cell| {
        let day = t.dates.weekday_short(chrono::Datelike::weekday(&cell.date));
        let heard = heard(t, cell);
        let inside = view! {
            {mark(cell.dose.as_ref())}
            <span class="strip__day" aria-hidden="true">{day}</span>
            <span class="visually-hidden">{heard}</span>
        };
        match &cell.dose {
            Some(found) if found.shown != Shown::Later => view! {
                <li><a class="strip__link" href=here().href(Page::Dose(found.id))>{inside}</a></li>
            }
            .into_any(),
            _ => view! { <li>{inside}</li> }.into_any(),
        }
    });
    view! {
        <div>
            <p class="moment__time" aria-hidden="true">{time}</p>
            <ol class="strip" aria-label=label>{cells.collect_view()}</ol>
        </div>
    }
    .into_any()
}

fn heard(t: &Text, cell: &Cell) -> String {
    let day = t.dates.weekday_and_day(cell.date);
    let words = cell
        .dose
        .as_ref()
        .map_or(t.history.none, |mark| mark.words.as_str());
    [day.as_str(), words].join(": ")
}

/// A letter or a shape; the words beside it are heard.
fn mark(mark: Option<&Mark>) -> AnyView {
    let Some(mark) = mark.filter(|mark| mark.shown != Shown::Later) else {
        return view! { <span class="mark" data-state="none" aria-hidden="true"></span> }
            .into_any();
    };
    let inside = match mark.letter {
        Some(letter) => letter.into_any(),
        None => view! { <Icon name=mark.shown.icon()/> }.into_any(),
    };
    view! { <span class="mark" data-state=mark.shown.name() aria-hidden="true">{inside}</span> }
        .into_any()
}

/// The same facts as a table, days down, so that it fits a narrow screen.
fn table(t: &'static Text, week: &MedicineWeek) -> AnyView {
    let heads = week.rows.iter().map(|row| {
        view! { <th scope="col">{t.dates.time(row.time)}</th> }
    });
    let dates: Vec<NaiveDate> = week
        .rows
        .first()
        .map(|row| row.cells.iter().map(|cell| cell.date).collect())
        .unwrap_or_default();
    let lines = dates.into_iter().enumerate().map(|(index, date)| {
        let cells = week.rows.iter().map(|row| {
            let mark = row.cells.get(index).and_then(|cell| cell.dose.as_ref());
            let words = mark.map_or_else(|| t.history.none.to_owned(), |mark| mark.words.clone());
            view! { <td>{words}</td> }
        });
        view! {
            <tr><th scope="row">{t.dates.weekday_and_day(date)}</th>{cells.collect_view()}</tr>
        }
    });
    view! {
        <div class="scrolls" tabindex="0" role="region" aria-label=week.name.clone()>
            <table class="week">
                <thead><tr><th scope="col">{t.history.time}</th>{heads.collect_view()}</tr></thead>
                <tbody>{lines.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What was recorded, newest first, with corrections and who did it.
fn day_by_day(t: &'static Text, rows: &[WeekRow]) -> AnyView {
    let mut marks: Vec<(NaiveDate, chrono::NaiveTime, &Mark)> = rows
        .iter()
        .flat_map(|row| row.cells.iter().map(move |cell| (row.time, cell)))
        .filter_map(|(time, cell)| Some((cell.date, time, cell.dose.as_ref()?)))
        .filter(|(.., mark)| mark.shown != Shown::Later)
        .collect();
    marks.sort_by_key(|(date, time, _)| std::cmp::Reverse((*date, *time)));
    let lines = marks.into_iter().map(|(date, time, mark)| {
        let due = t
            .today
            .time_on(&t.dates.time(time), &t.dates.weekday_and_day(date));
        let details = mark.details.iter().map(|words| {
            view! { <span class="row__note">{words.clone()}</span> }
        });
        view! {
            <li>
                <a class="row" href=here().href(Page::Dose(mark.id))>
                    <span class="row__body">
                        <span class="row__name row__name--plain">{due}</span>
                        {state(mark.shown, mark.words.clone())}
                        {details.collect_view()}
                    </span>
                    <Icon name="next"/>
                </a>
            </li>
        }
    });
    view! {
        <h3>{t.history.day_by_day}</h3>
        <ul class="rows">{lines.collect_view()}</ul>
    }
    .into_any()
}

fn when_needed(desk: Desk, uses: &[Use]) -> Option<AnyView> {
    let t = desk.t;
    let rows = uses.iter().rev().map(|one| {
        let when = t
            .today
            .time_on(&one.time, &t.dates.weekday_and_day(one.at.date_naive()));
        view! {
            <li class="row">
                <span class="row__body">
                    <span class="row__name row__name--plain">{when}</span>
                    <span>{one.name.clone()}", "{one.amount.clone()}</span>
                    {one.note.clone().map(|note| view! { <span class="row__note">{note}</span> })}
                    {one.effect.map(|effect| view! { <span class="row__note">{t.needed.effect(effect)}</span> })}
                </span>
            </li>
        }
    });
    (!uses.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="when-needed">
                <h2 id="when-needed">{t.history.when_needed}</h2>
                <ul class="rows">{rows.collect_view()}</ul>
            </section>
        }
        .into_any()
    })
}

/// What the marks mean.
fn legend(t: &'static Text) -> AnyView {
    let one = |shown: Shown, letter: Option<&'static str>, words: &'static str| {
        let inside = match letter {
            Some(letter) => letter.into_any(),
            None => view! { <Icon name=shown.icon()/> }.into_any(),
        };
        view! { <li><span class="mark" data-state=shown.name() aria-hidden="true">{inside}</span>{words}</li> }
            .into_any()
    };
    view! {
        <section class="section" aria-labelledby="legend">
            <h2 id="legend">{t.history.legend}</h2>
            <ul class="legend">
                {one(Shown::Taken, None, t.dose.taken_short)}
                {one(Shown::TakenLate, None, t.dose.taken_late_short)}
                {one(Shown::NotTaken, Some("F"), t.history.letter)}
                {one(Shown::Unanswered, Some("?"), t.dose.unanswered)}
                {one(Shown::Paused, None, t.dose.paused)}
            </ul>
            {letters(t)}
        </section>
    }
    .into_any()
}

/// The letters of the reasons, as they are printed on sheets too.
fn letters(t: &'static Text) -> AnyView {
    let rows = week::letters(t).into_iter().map(|(letter, words)| {
        view! { <div><dt>{letter}</dt><dd>{words}</dd></div> }
    });
    view! {
        <details class="fold">
            <summary>{t.history.letter}</summary>
            <dl class="facts">{rows.collect_view()}</dl>
        </details>
    }
    .into_any()
}
