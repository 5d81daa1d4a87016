//! "Will I be reminded?": what holds on this device and the next step. Promises
//! nothing that the person has not tried.

mod calendar_file;
mod clock_times;
mod manner;
mod try_now;

use leptos::prelude::*;

use crate::device::install::{self, Installation};
use crate::device::{notify, sound};
use crate::ui::context::{ledger, text};
use crate::ui::form::{Field, switch};
use crate::ui::parts::{Icon, PageFrame, ways};
use crate::ui::reminding::banners::promise_in_words;
use crate::ui::reminding::{Choices, Naming, Reminding, Sound, reminding};
use calendar_file::CalendarPart;
use clock_times::ClockTimes;
use domain::id::PersonId;
use domain::reminder::promise::{CalendarState, Obstacle, Permission, Promise};
use domain::reminder::round::Grouping;
use manner::MannerPart;
use screens::route::Page;
use try_now::TryNow;

/// Will I be reminded?
#[component]
pub(super) fn RemindersPage(person: PersonId) -> impl IntoView {
    let (t, reminding) = (text(), reminding());
    let can_try = move || reminding.permission.get() == Permission::Granted;
    view! {
        <PageFrame title=t.reminders.title back=(Page::Settings, t.common.settings)>
            <State person/>
            {move || can_try().then(|| view! { <TryNow/> })}
            <Install/>
            {ways::bedside()}
            <CalendarPart person/>
            <ClockTimes person/>
            <MannerPart person/>
            <ChoicesPart/>
            <section class="section">
                <h2 class="section__title">{t.reminders.limits_title}</h2>
                <ul class="rows">
                    {t.reminders.limits().map(|limit| view! {
                        <li><div class="row"><span class="row__body">{limit}</span></div></li>
                    }).collect_view()}
                </ul>
            </section>
        </PageFrame>
    }
}

/// The promise, what is in the way, and the next step.
#[component]
fn State(person: PersonId) -> impl IntoView {
    let (t, reminding) = (text(), reminding());
    let state = Memo::new(move |_| (reminding.promise(person), reminding.calendar_state(person)));
    move || {
        let (promise, calendar) = state.get();
        let (kind, icon) = match promise {
            Promise::EvenWhenClosed { .. } => ("news", "bell"),
            Promise::WhileOpen => ("care", "warning"),
            Promise::Cannot(_) => ("care", "bell-off"),
        };
        let obstacle = match promise {
            Promise::Cannot(obstacle) => Some(obstacle),
            Promise::EvenWhenClosed { .. } | Promise::WhileOpen => None,
        };
        view! {
            <div class="banner" data-kind=kind role="status">
                <Icon name=icon/>
                <div class="banner__words">
                    <b>{promise_in_words(promise)}</b>
                    {obstacle.map(|obstacle| view! {
                        <p>{t.reminders.obstacle(obstacle, install::device())}</p>
                    })}
                    {matches!(calendar, CalendarState::NotMade | CalendarState::NotAdded)
                        .then(|| view! { <p>{t.reminders.only_while_open}</p> })}
                    {t.reminders.calendar_state(calendar).map(|words| view! { <p>{words}</p> })}
                </div>
                {(obstacle == Some(Obstacle::NotAskedYet)).then(|| view! { <Allow/> })}
            </div>
        }
    }
}

#[component]
fn Allow() -> impl IntoView {
    let (t, reminding) = (text(), reminding());
    let ask = move |_| {
        leptos::task::spawn_local(async move { reminding.permission.set(notify::ask().await) });
    };
    view! {
        <div class="buttons">
            <button type="button" class="button button--primary" on:click=ask>
                {t.reminders.allow}
            </button>
        </div>
    }
}

/// How the app gets onto the home screen, until it is there.
#[component]
fn Install() -> impl IntoView {
    let (t, reminding) = (text(), reminding());
    let ask = move |_| {
        leptos::task::spawn_local(async move {
            install::prompt().await;
            reminding.look();
        });
    };
    move || {
        let installation = reminding.installation.get();
        let how = match installation {
            Installation::Installed => return None,
            Installation::Offered => view! {
                <button type="button" class="button button--secondary" on:click=ask>
                    {t.reminders.install_now}
                </button>
            }
            .into_any(),
            Installation::ByHand => {
                view! { <p>{t.reminders.install_steps(install::device())}</p> }.into_any()
            }
        };
        Some(view! {
            <section class="section">
                <h2 class="section__title">{t.reminders.install_title}</h2>
                {how}
            </section>
        })
    }
}

#[component]
fn ChoicesPart() -> impl IntoView {
    let (r, reminding) = (text().reminders, reminding());
    let sound = Field::free(
        "reminder-sound",
        move || Some(usize::from(reminding.choices().sound == Sound::Soft)),
        move |place: Option<usize>| {
            let choices = untrack(|| reminding.choices());
            let sound = match place {
                Some(1) => Sound::Soft,
                _ => Sound::Device,
            };
            if sound == Sound::Soft {
                sound::prepare();
                sound::ring(sound::Loudness::Soft);
            }
            reminding.choose(Choices { sound, ..choices });
        },
    );
    let names = Field::free(
        "reminder-names",
        move || Some(usize::from(reminding.choices().names == Naming::Shown)),
        move |place: Option<usize>| {
            let choices = untrack(|| reminding.choices());
            let names = match place {
                Some(1) => Naming::Shown,
                _ => Naming::Hidden,
            };
            reminding.choose(Choices { names, ..choices });
        },
    );
    let people = ledger();
    let several = Memo::new(move |_| people.read(|journal| journal.record().people().count() > 1));
    view! {
        <section class="section">
            <h2 class="section__title">{r.choices_title}</h2>
            {switch(sound, r.sound, Some(r.sound_note))}
            {switch(names, r.names, Some(r.names_note))}
            {move || several.get().then(|| grouping(reminding))}
        </section>
    }
}

/// One notice for all, or one for each person.
fn grouping(reminding: Reminding) -> AnyView {
    let words = text().remind_how;
    let field = Field::free(
        "reminder-grouping",
        move || {
            Some(usize::from(
                reminding.choices().grouping == Grouping::ByPerson,
            ))
        },
        move |place: Option<usize>| {
            let choices = untrack(|| reminding.choices());
            let grouping = match place {
                Some(1) => Grouping::ByPerson,
                _ => Grouping::Together,
            };
            reminding.choose(Choices {
                grouping,
                ..choices
            });
        },
    );
    switch(field, words.grouping, Some(words.grouping_note))
}
