//! The bedside clock: a page that keeps the screen on, shows the time large and dim,
//! and rings until somebody answers. It says what it needs and what it cannot.

mod clock;
mod running;

use leptos::prelude::*;

use crate::ui::context::text;
use crate::ui::pages::today::DaySheet;
use crate::ui::parts::PageFrame;
use clock::ClockFace;
use domain::id::PersonId;
use running::Running;
use screens::route::Page;

/// Whether the clock is running. The browser lets nothing ring before a tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ClockRuns {
    NotYet,
    Running,
}

/// The bedside clock.
#[component]
pub(super) fn BedsidePage(person: PersonId) -> impl IntoView {
    let t = text();
    let sheet = DaySheet::new(person, |now| now.date_naive());
    let runs = RwSignal::new(ClockRuns::NotYet);
    let running = Running::new();
    let start = move |_| {
        running.keep_awake();
        running.try_sound();
        runs.set(ClockRuns::Running);
    };
    move || match runs.get() {
        ClockRuns::NotYet => view! {
            <PageFrame title=t.bedside.title back=(Page::Reminders, t.settings.reminders)
                note=t.bedside.what>
                <div class="buttons">
                    <button type="button" class="button button--primary" on:click=start>
                        {t.bedside.start}
                    </button>
                </div>
                {list(t.bedside.needs_title, t.bedside.needs())}
                {list(t.bedside.cannot_title, t.bedside.cannot())}
            </PageFrame>
        }
        .into_any(),
        ClockRuns::Running => view! { <ClockFace sheet running/> }.into_any(),
    }
}

fn list<'a>(title: &'static str, lines: impl IntoIterator<Item = &'a str>) -> AnyView {
    let lines = lines.into_iter().map(|line| {
        let line = line.to_owned();
        view! { <li><div class="row"><span class="row__body">{line}</span></div></li> }
    });
    view! {
        <section class="section">
            <h2 class="section__title">{title}</h2>
            <ul class="rows">{lines.collect_view()}</ul>
        </section>
    }
    .into_any()
}
