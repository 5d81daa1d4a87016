//! The clock as it runs: the time, what rings, what comes next, and the way out.

use chrono::Duration;
use leptos::prelude::*;

use super::running::Running;
use crate::device::awake::ScreenStays;
use crate::device::page;
use crate::device::sound::{self, AlarmLook, Speaker};
use crate::ui::context::{here, now, with_person};
use crate::ui::pages::today::{DaySheet, latest_snooze, needed};
use domain::dose::DoseId;
use domain::reminder::bedside;
use screens::dose::DoseLine;
use screens::route::Page;
use screens::today::next_after;
use text::Text;

/// How long a ring can be put off, in minutes.
const LATER_MINUTES: i64 = 10;

/// The attribute of the page by which it is dark.
const DARK: &str = "data-bedside";

/// The running clock.
#[component]
pub(super) fn ClockFace(sheet: DaySheet, running: Running) -> impl IntoView {
    let t = sheet.t();
    let (now, here) = (now(), here());
    page::attribute(DARK, Some("on"));
    on_cleanup(|| page::attribute(DARK, None));
    let lines = sheet.all();
    let at = move || sheet.zone().with_value(|zone| now.at(zone));
    let ringing = Memo::new(move |_| {
        let at = at();
        let rings = |line: &&DoseLine| bedside::rings(&line.dose, at);
        lines.with(|lines| lines.iter().filter(rings).cloned().collect::<Vec<_>>())
    });
    let alarm = sound::alarm(move || {
        // A clock that lags would be no clock.
        now.tick();
        let speaker = sound::speaker();
        if running.speaker.get_untracked() != speaker {
            running.speaker.set(speaker);
        }
        if ringing.with_untracked(Vec::is_empty) {
            AlarmLook::NotNow
        } else {
            AlarmLook::Now
        }
    });
    // It ends with the page.
    StoredValue::new_local(alarm);
    let next = Memo::new(move |_| {
        let at = at();
        let soonest = lines.with(|lines| bedside::next(lines.iter().map(|line| &line.dose), at));
        soonest.or_else(|| {
            sheet.zone().with_value(|zone| {
                with_person(sheet.person(), |record| {
                    next_after(record, at.date_naive(), zone, at)
                })?
            })
        })
    });
    let clock = move || t.dates.time(at().time());
    let date = move || t.dates.weekday_and_day(at().date_naive());
    let comes = move || match next.get() {
        Some(due) => t.today.next_dose(&needed::near(t, due, at().date_naive())),
        None => t.bedside.next_none.to_owned(),
    };
    view! {
        <main class="page page--plain bedside" id="page" tabindex="-1">
            <h1 class="visually-hidden">{t.bedside.title}</h1>
            <div class="bedside__face">
                <time class="bedside__time">{clock}</time>
                <p class="bedside__date">{date}</p>
                <p class="bedside__next">{comes}</p>
            </div>
            <div role="alert">
                {move || {
                    let lines = ringing.get();
                    (!lines.is_empty()).then(|| rings(sheet, &lines))
                }}
            </div>
            {stands(sheet, running)}
            <div class="buttons buttons--stack">
                <a class="button button--secondary bedside__leave" href=here.href(Page::Today)>
                    {t.bedside.leave}
                </a>
            </div>
        </main>
    }
}

/// What rings, and the answers to it: taken, later, or more on Today.
fn rings(sheet: DaySheet, lines: &[DoseLine]) -> AnyView {
    let t = sheet.t();
    let names = lines.iter().map(|line| {
        let amount = line.amount.clone();
        view! { <li><b>{line.full_name()}</b>" "{amount}</li> }
    });
    let names = names.collect_view();
    let simple: Vec<DoseLine> = lines
        .iter()
        .filter(|line| line.is_simple())
        .cloned()
        .collect();
    let waits = simple.len();
    let doses: Vec<DoseId> = lines.iter().map(DoseLine::id).collect();
    let later = Duration::minutes(LATER_MINUTES);
    let fits = latest_snooze(lines).is_none_or(|latest| sheet.moment() + later <= latest);
    let put_off = fits.then(|| {
        view! {
            <button type="button" class="button button--secondary"
                on:click=move |_| sheet.snooze(&doses, LATER_MINUTES)>
                {t.bedside.later(&t.dates.length(later))}
            </button>
        }
    });
    view! {
        <section class="now bedside__rings">
            <h2>{t.bedside.rings}</h2>
            <ul>{names}</ul>
            <div class="buttons buttons--stack">
                {(waits > 0).then(|| view! {
                    <button type="button" class="button button--primary"
                        on:click=move |_| sheet.take_here(&simple)>
                        {t.today.all_taken(waits, 0_usize)}
                    </button>
                })}
                {put_off}
                <a class="button button--secondary" href=here().href(Page::Today)>
                    {t.bedside.see}
                </a>
            </div>
        </section>
    }
    .into_any()
}

/// What holds of the screen and the sound, with another try.
fn stands(sheet: DaySheet, running: Running) -> AnyView {
    let words = sheet.t();
    let screen = move || screen_words(words, running.screen.get());
    let sound = move || sound_words(words, running.speaker.get());
    let again = move || {
        (running.screen.get() == ScreenStays::Refused).then(|| {
            view! {
                <button type="button" class="button button--secondary"
                    on:click=move |_| running.keep_awake()>
                    {words.bedside.keep_awake}
                </button>
            }
        })
    };
    let hear = move || {
        (running.speaker.get() != Speaker::Missing).then(|| {
            view! {
                <button type="button" class="button button--quiet"
                    on:click=move |_| running.try_sound()>
                    {words.bedside.try_sound}
                </button>
            }
        })
    };
    view! {
        <div class="bedside__stands" role="status">
            {move || screen().map(|words| view! { <p>{words}</p> })}
            {move || sound().map(|words| view! { <p>{words}</p> })}
        </div>
        <div class="buttons">{again}{hear}</div>
    }
    .into_any()
}

/// What stands in the way of the screen staying on, in words.
fn screen_words(t: &Text, stays: ScreenStays) -> Option<&'static str> {
    match stays {
        ScreenStays::Asked => None,
        ScreenStays::On => Some(t.bedside.awake),
        ScreenStays::Refused => Some(t.bedside.wake_refused),
        ScreenStays::Unsupported => Some(t.bedside.no_wake),
    }
}

/// What stands in the way of the sound, in words.
fn sound_words(t: &Text, speaker: Speaker) -> Option<&'static str> {
    match speaker {
        Speaker::Ready => None,
        Speaker::Silent => Some(t.bedside.sound_waits),
        Speaker::Missing => Some(t.bedside.no_sound),
    }
}
