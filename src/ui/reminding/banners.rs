//! What reminding shows on every screen: what is due, a clock that may be
//! wrong, another zone, a newer version. Empty when all is well.

use leptos::prelude::*;

use super::{AppVersion, engine, notice, reminding};
use crate::device::update;
use crate::ui::context::{here, ledger, now, text, with_person, zone_of};
use crate::ui::parts::Icon;
use domain::reminder::promise::Promise;
use domain::reminder::watch::{self, ZoneChange};
use screens::route::Page;

/// All banners, above the page. Nothing stands before the emergency numbers; on
/// the paper that is shown to somebody else only what bears on it.
#[component]
pub fn Banners() -> impl IntoView {
    let here = here();
    let is_quiet = Memo::new(move |_| matches!(here.page(), Page::Help | Page::Pharmacist));
    move || {
        (!is_quiet.get()).then(|| {
            view! {
                <Announced/>
                <ClockBanner/>
                <ZoneBanner/>
                <VersionBanner/>
            }
        })
    }
}

/// What is due, in the page itself: the reminder where no notice can be shown.
/// Today and the bedside clock show it by themselves.
#[component]
fn Announced() -> impl IntoView {
    let (t, here, announced) = (text(), here(), reminding().announced);
    move || {
        if matches!(here.page(), Page::Today | Page::TodayAt(_) | Page::Bedside) {
            return None;
        }
        let found = announced.get()?;
        Some(view! {
            <div class="banner" data-kind="care" role="alert">
                <Icon name="bell"/>
                <div class="banner__words">
                    <b>{t.reminding.title}</b>
                    <p>{notice::body(found.timing, found.doses.len(), t)}</p>
                </div>
                <div class="buttons">
                    <a
                        class="button button--primary"
                        href=here.href(Page::Today)
                        on:click=move |_| announced.set(None)
                    >
                        {t.reminding.open_today}
                    </a>
                    <button
                        type="button"
                        class="button button--quiet"
                        on:click=move |_| announced.set(None)
                    >
                        {t.common.close}
                    </button>
                </div>
            </div>
        })
    }
}

#[component]
fn ClockBanner() -> impl IntoView {
    let (t, ledger, reminding) = (text(), ledger(), reminding());
    move || {
        let doubt = reminding.doubt.get()?;
        let device = ledger.device_zone();
        let shown = ledger.now_at(&device);
        let words = format!(
            "{} {}",
            t.dates.date(shown.date_naive()),
            t.dates.time(shown.time())
        );
        let trust = move |_| engine::trust_clock(reminding, ledger.now_at(&device).to_utc());
        Some(view! {
            <div class="banner" data-kind="care" role="alert">
                <Icon name="warning"/>
                <div class="banner__words">
                    <b>{t.reminding.clock_doubt(doubt, &words)}</b>
                    <p>{t.reminding.clock_step}</p>
                </div>
                {(doubt != watch::ClockDoubt::Impossible).then(|| view! {
                    <div class="buttons">
                        <button type="button" class="button button--secondary" on:click=trust>
                            {t.reminding.clock_right}
                        </button>
                    </div>
                })}
            </div>
        })
    }
}

/// Asks whether reminders follow the device to another zone. Moves nothing by
/// itself.
#[component]
fn ZoneBanner() -> impl IntoView {
    let (here, ledger, now, reminding) = (here(), ledger(), now(), reminding());
    let change = Memo::new(move |_| {
        if here.page() == Page::TimeZone {
            return None;
        }
        let person = here.person()?;
        let known = with_person(person, |record| record.person.home.clone())?;
        let home = zone_of(person);
        // A home zone this device does not know is no reason to ask.
        if *home.name() != known {
            return None;
        }
        let at = now.at(&home).to_utc();
        let change = watch::zone_change(&home, &ledger.device_zone(), at)?;
        (!reminding.keeps_zone(&change.home, &change.device)).then_some(change)
    });
    move || {
        let change = change.get()?;
        Some(view! { <ZoneQuestion change/> })
    }
}

#[component]
fn ZoneQuestion(
    /// From where to where.
    change: ZoneChange,
) -> impl IntoView {
    let (t, here, reminding) = (text(), here(), reminding());
    let [there, home] = [&change.device, &change.home].map(|zone| t.travel.city(zone));
    view! {
        <aside class="banner" data-kind="care">
            <Icon name="sun"/>
            <div class="banner__words">
                <b>{t.travel.question(&there)}</b>
                <p>{t.reminding.zone_note}</p>
            </div>
            <div class="buttons">
                <a class="button button--secondary" href=here.href(Page::TimeZone)>
                    {t.reminding.zone_look}
                </a>
                <button
                    type="button"
                    class="button button--secondary"
                    on:click=move |_| reminding.keep_zone(change.home.clone(), change.device.clone())
                >
                    {t.reminding.zone_keep(&home)}
                </button>
            </div>
        </aside>
    }
}

#[component]
fn VersionBanner() -> impl IntoView {
    let (t, version, ledger) = (text(), reminding().version, ledger());
    let agreed = RwSignal::new(false);
    // The page is loaded anew: what is being saved comes first.
    let waits = move || agreed.get() && ledger.is_busy();
    Effect::new(move |_| {
        if agreed.get() && !waits() {
            update::apply();
        }
    });
    // Told once more, it stays the same banner: a tap must not fall on one that is gone.
    let is_newer = Memo::new(move |_| version.get() == AppVersion::NewerWaits);
    move || {
        is_newer.get().then(|| {
            view! {
                <div class="banner" data-kind="news" role="status">
                    <Icon name="download"/>
                    <div class="banner__words">
                        <b>{t.reminding.update}</b>
                        <p>{t.reminding.update_note}</p>
                        {move || waits().then(|| view! {
                            <p class="saving" role="status">{t.common.saving}</p>
                        })}
                    </div>
                    <div class="buttons">
                        <button
                            type="button"
                            class="button button--secondary"
                            on:click=move |_| agreed.set(true)
                        >
                            {t.reminding.update_now}
                        </button>
                    </div>
                </div>
            }
        })
    }
}

/// A promise in one line.
pub fn promise_in_words(promise: Promise) -> String {
    let t = text();
    match promise {
        Promise::EvenWhenClosed { tested } => t.reminders.even_when_closed(&t.dates.day(tested)),
        Promise::WhileOpen => t.reminders.while_open.into(),
        Promise::Cannot(_) => t.reminders.cannot.into(),
    }
}
