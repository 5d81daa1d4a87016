//! The zone a person's times run on, and what moving them would change.
//!
//! A device that travels moves nothing by itself. Medicines to ask about first
//! stay where they are, here too, until the person says that they asked.

use leptos::prelude::*;

use crate::device::focus;
use crate::ui::context::{Saving, ledger, now, text, with_person, zone_of};
use crate::ui::parts::{Icon, PageFrame, SaveProblem};
use domain::gesture;
use domain::id::PersonId;
use domain::medicine::Medicine;
use domain::part::Seen;
use domain::travel::{self, Move, Way};
use domain::zone::{Moment, Zone};
use screens::route::Page;
use text::Text;

/// Whether there is something to decide: the device is elsewhere, or a medicine
/// is still on another zone.
pub fn asks(person: PersonId) -> Memo<bool> {
    Memo::new(move |_| {
        let is_kept = || {
            with_person(person, |record| {
                record.current_medicines().any(|m| m.kept_on.is_some())
            })
        };
        elsewhere(person).is_some() || is_kept() == Some(true)
    })
}

/// The device's zone, if its clocks differ from those at home.
fn elsewhere(person: PersonId) -> Option<Zone> {
    let (home, device) = (zone_of(person), ledger().device_zone());
    let at = now().at(&home);
    keeps_other_time(&home, &device, at).then_some(device)
}

/// Zones of two names may keep the same time, all the year.
fn keeps_other_time(home: &Zone, device: &Zone, at: Moment) -> bool {
    home.name() != device.name()
        && [0, 91, 182, 273].iter().any(|days| {
            let day = at.to_utc() + chrono::Duration::days(*days);
            home.offset_at(day) != device.offset_at(day)
        })
}

/// The zone of a person's times, and what moving them would change.
#[component]
pub(super) fn TimeZonePage(person: PersonId) -> impl IntoView {
    let t = text();
    let name = with_person(person, |record| record.person.name.to_string()).unwrap_or_default();
    let home = move || with_person(person, |record| t.travel.city(&record.person.home));
    // Drawn anew when something is saved, and not at every tick.
    let away = Memo::new(move |_| elsewhere(person));
    let kept = Memo::new(move |_| {
        let medicines = with_person(person, |record| {
            let kept = record.current_medicines().filter(|m| m.kept_on.is_some());
            kept.filter_map(|m| record.seen(m.id)).collect::<Vec<_>>()
        });
        medicines.unwrap_or_default()
    });
    view! {
        <PageFrame title=t.travel.title(&name) back=(Page::Settings, t.settings.title)>
            <div class="page__main">
                <p>{move || home().map(|city| t.travel.home_is(&city))}</p>
                {move || away.get().map(|device| question(person, device))}
                {move || kept.with(|kept| still_there(person, kept))}
            </div>
        </PageFrame>
    }
}

/// Asks whether the times should move to where the device is.
fn question(person: PersonId, device: Zone) -> AnyView {
    let (t, ledger, saving) = (text(), ledger(), Saving::new());
    let home = untrack(|| zone_of(person));
    let at = untrack(|| now().at(&home));
    let city = t.travel.city(device.name());
    let moves = with_person(person, |record| travel::moves(record, &home, &device, at));
    let items: Vec<AnyView> = moves
        .unwrap_or_default()
        .iter()
        .map(|one| item(t, one, &home))
        .collect();
    let list = if items.is_empty() {
        view! { <p>{t.travel.nothing_timed}</p> }.into_any()
    } else {
        view! {
            <p>{t.travel.once}</p>
            <ul class="cards">{items}</ul>
        }
        .into_any()
    };
    let switch = move |_| {
        let now = ledger.now_at(&device).to_utc();
        let event = ledger.read_person(person, |record| {
            travel::switch(record, &ledger.home_zone(record), &device, now)
        });
        if let Some(event) = event {
            // The button goes; reading goes on at the start of what is left.
            saving.commit(person, event, |_| focus::start());
        }
    };
    view! {
        <section class="section" aria-labelledby="moved">
            <h2 id="moved">{t.travel.question(&city)}</h2>
            <p>{t.travel.keep}</p>
            {list}
            <SaveProblem saving/>
            <div class="buttons">
                <button type="button" class="button button--primary"
                    disabled=move || saving.is_pending() on:click=switch>
                    {t.travel.switch(&city)}
                </button>
            </div>
        </section>
    }
    .into_any()
}

/// What a switch means for one medicine.
fn item(t: &'static Text, one: &Move, home: &Zone) -> AnyView {
    let gap = one.gap.map(|gap| t.travel.gap(&t.travel.length(gap)));
    let asks = (one.way == Way::AskFirst).then(|| ask_first(t, &one.medicine, home));
    view! {
        <li class="card card--plain">
            <h3>{one.medicine.called().to_string()}</h3>
            {gap.map(|gap| view! { <p>{gap}</p> })}
            {asks}
        </li>
    }
    .into_any()
}

fn ask_first(t: &'static Text, medicine: &Medicine, home: &Zone) -> AnyView {
    let stays_on = medicine.kept_on.as_ref().unwrap_or_else(|| home.name());
    let note = t.travel.stays(&t.travel.city(stays_on));
    view! {
        <div class="banner" data-kind="care">
            <Icon name="ask"/>
            <div class="banner__words"><b>{t.travel.ask_first}</b><p>{note}</p></div>
        </div>
    }
    .into_any()
}

/// Medicines that stayed behind, each with the person's word that they asked.
fn still_there(person: PersonId, kept: &[Seen<Medicine>]) -> AnyView {
    let t = text();
    if kept.is_empty() {
        return ().into_any();
    }
    let home = untrack(|| zone_of(person));
    let at = untrack(|| now().at(&home));
    let moves = with_person(person, |record| travel::moves(record, &home, &home, at));
    let moves = moves.unwrap_or_default();
    let city = t.travel.city(home.name());
    let item = |seen: &Seen<Medicine>| {
        let medicine = &seen.value;
        let gap = moves
            .iter()
            .find(|one| one.medicine.id == medicine.id)
            .and_then(|one| one.gap)
            .map(|gap| t.travel.gap(&t.travel.length(gap)));
        let event = gesture::medicine::follows_the_others(seen);
        let saving = Saving::new();
        let asked = move |_| {
            saving.commit_changed(person, event.clone(), focus::start);
        };
        view! {
            <li class="card card--plain">
                <h3>{medicine.called().to_string()}</h3>
                {ask_first(t, medicine, &home)}
                {gap.map(|gap| view! { <p>{t.travel.then(&city)}" "{gap}</p> })}
                <SaveProblem saving/>
                <button type="button" class="button button--talk"
                    disabled=move || saving.is_pending() on:click=asked>
                    {t.travel.asked(medicine.called().as_str(), &city)}
                </button>
            </li>
        }
        .into_any()
    };
    let items: Vec<AnyView> = kept.iter().map(item).collect();
    view! {
        <section class="section" aria-labelledby="kept">
            <h2 id="kept">{t.travel.kept}</h2>
            <ul class="cards">{items}</ul>
        </section>
    }
    .into_any()
}
