//! A real reminder in five seconds, and the question whether it was seen.

use leptos::prelude::*;

use crate::device::{notify, page, sound};
use crate::ui::context::text;
use crate::ui::reminding::{Sound, notice, reminding};
use domain::reminder::promise::{TrySeen, TryState};
use text::Text;

/// How long the person has to lock the screen or look away.
const WAIT_MILLISECONDS: i32 = 5_000;

/// How a try stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Try {
    NotYet,
    Waiting,
    /// Shown, as far as the browser says; only the person knows.
    Asking,
    Seen,
    NotSeen,
    Failed,
}

/// A real reminder in five seconds.
#[component]
pub(super) fn TryNow() -> impl IntoView {
    let (t, reminding) = (text(), reminding());
    let state = RwSignal::new(Try::NotYet);
    let try_it = move |_| {
        if untrack(|| reminding.choices()).sound == Sound::Soft {
            sound::prepare();
        }
        state.set(Try::Waiting);
        page::timeout(WAIT_MILLISECONDS, move || {
            leptos::task::spawn_local(async move {
                let shown = notify::show(notice::test(t)).await;
                if untrack(|| reminding.choices()).sound == Sound::Soft {
                    sound::ring(sound::Loudness::Soft);
                }
                state.set(if shown.is_ok() {
                    Try::Asking
                } else {
                    Try::Failed
                });
            });
        });
    };
    let answer = move |said: Try| {
        move |_| {
            reminding.keep_try(match said {
                Try::Seen => TrySeen::Yes,
                _ => TrySeen::No,
            });
            state.set(said);
        }
    };
    let known = Memo::new(move |_| reminding.try_state());
    view! {
        <section class="section">
            <h2 class="section__title">{t.reminders.try_title}</h2>
            {move || (state.get() == Try::NotYet).then(|| known_words(t, known.get()))}
            <div role="status">
                {move || match state.get() {
                    Try::NotYet => None,
                    Try::Waiting => Some(t.reminders.try_wait),
                    Try::Asking => Some(t.reminders.try_seen),
                    Try::Seen => Some(t.reminders.try_good),
                    Try::NotSeen => Some(t.reminders.try_bad),
                    Try::Failed => Some(t.reminders.try_failed),
                }.map(|words| view! { <p>{words}</p> })}
            </div>
            {move || if state.get() == Try::Asking {
                view! {
                    <div class="buttons">
                        <button type="button" class="button button--secondary" on:click=answer(Try::Seen)>
                            {t.common.yes}
                        </button>
                        <button type="button" class="button button--secondary" on:click=answer(Try::NotSeen)>
                            {t.common.no}
                        </button>
                    </div>
                }.into_any()
            } else {
                view! {
                    <button
                        type="button"
                        class="button button--secondary"
                        disabled=move || state.get() == Try::Waiting
                        on:click=try_it
                    >
                        {t.reminders.try_now}
                    </button>
                }.into_any()
            }}
        </section>
    }
}

/// What is known of earlier tries.
fn known_words(t: &Text, known: TryState) -> Option<AnyView> {
    let words = match known {
        TryState::NotTried => return None,
        TryState::Seen(day) => t.reminders.tried_seen(&t.dates.day(day)),
        TryState::NotSeen(day) => t.reminders.tried_not_seen(&t.dates.day(day)),
        TryState::TryAgain => t.reminders.tried_long_ago.to_owned(),
    };
    Some(view! { <p>{words}</p> }.into_any())
}
