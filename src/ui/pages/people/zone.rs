//! The zone a person's day runs on. A device that travels moves nothing by
//! itself; it asks, says what a switch would do, and waits.

use leptos::prelude::*;

use crate::domain::event::Event;
use crate::domain::id::PersonId;
use crate::domain::zone::{Moment, Zone};
use crate::ledger::Ledger;
use crate::ui::context::{Saving, ledger, now, text, with_person, zone_of};
use crate::ui::forms::day::daily_gap;
use crate::ui::parts::{Icon, SaveProblem};

/// Which zone it is, and the question to switch if the device is elsewhere.
#[component]
pub fn HomeZone(
    /// Whose.
    person: PersonId,
) -> impl IntoView {
    let t = text();
    let city = move || {
        with_person(person, |record| {
            t.day.zone_city(record.person.home.0.as_str())
        })
    };
    view! {
        <p>{move || city().map(|city| (t.day.home_is)(&city))}</p>
        <ZoneQuestion person/>
    }
}

/// Asks whether the times should move to where the device is. Nothing, if it is
/// at home.
#[component]
pub fn ZoneQuestion(
    /// Whose times.
    person: PersonId,
) -> impl IntoView {
    let (t, saving, ledger) = (text(), Saving::new(), ledger());
    let moved = Memo::new(move |_| {
        let (home, device) = (zone_of(person), ledger.device_zone());
        let at = now().at(&home);
        keeps_other_time(&home, &device, at).then(|| {
            let gap = daily_gap(home.offset_at(at.to_utc()), device.offset_at(at.to_utc()));
            let city = t.day.zone_city(device.name().0.as_str());
            (city, (t.dates.length)(gap))
        })
    });
    move || {
        moved.get().map(|(city, gap)| {
            view! {
                <div class="banner" data-kind="care">
                    <Icon name="info"/>
                    <div class="banner__words">
                        <b>{(t.day.home_moved)(&city)}</b>
                        <p>{(t.day.home_gap)(&gap)}</p>
                        <p>{t.day.home_ask}</p>
                        <p>{t.day.home_keep}</p>
                    </div>
                    <div class="buttons">
                        <button type="button" class="button button--secondary"
                            disabled=move || saving.is_pending()
                            on:click=move |_| switch(person, ledger, saving)>
                            {(t.day.home_switch)(&city)}
                        </button>
                    </div>
                    <SaveProblem saving/>
                </div>
            }
        })
    }
}

/// Zones of two names may keep the same time, all the year.
fn keeps_other_time(home: &Zone, device: &Zone, at: Moment) -> bool {
    home.name() != device.name()
        && [0, 91, 182, 273].iter().any(|days| {
            let day = at.to_utc() + chrono::Duration::days(*days);
            home.offset_at(day) != device.offset_at(day)
        })
}

fn switch(person: PersonId, ledger: Ledger, saving: Saving) {
    if let Some(mut details) = super::as_known(person, ledger) {
        details.home = ledger.device_zone().name().clone();
        saving.commit(person, Event::PersonSaved(details), |_| {});
    }
}
