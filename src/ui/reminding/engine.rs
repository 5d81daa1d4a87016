//! The engine: at every tick and after every save it holds a round.
//!
//! Every tab shows its own banner; only the tab that leads puts notices on the
//! device's screen. What is answered any tab takes away. Whoever does either has the
//! floor first and looks anew: tabs that wake together tell a dose once. Never
//! records anything.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use chrono::{DateTime, Duration, Utc};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{AppVersion, Naming, Reminding, Sound, notice, set_if_new};
use crate::device::leader::{self, Leadership};
use crate::device::patience::within;
use crate::device::{address, badge, install, notify, preferences as kept, sound, tick, update};
use crate::ledger::{Ledger, LedgerState};
use crate::ui::context::{Here, Now, Preferences, here, ledger, now, preferences};
use domain::dose::DoseId;
use domain::id::{EntryId, PersonId};
use domain::journal::Journal;
use domain::reminder::promise::Permission;
use domain::reminder::round::{
    self, Announcement, Days, NoticeShown, Round, ScreenWork, TabPlace, ToldDoses,
};
use domain::reminder::watch::{self, ClockDoubt, Heartbeat};
use screens::route::{Address, Page};

const TOLD: &str = "told";
const HEARTBEAT: &str = "heartbeat";

/// How often a newer version is looked for, in hours.
const LOOK_FOR_UPDATE_HOURS: i64 = 1;

/// How long storage is waited for before something is told, in milliseconds.
const PATIENCE: i32 = 3_000;

/// Starts reminding for as long as the page lives. Needs the app's contexts.
pub fn start(reminding: Reminding) {
    let engine = Rc::new(Engine::new(reminding));
    install::listen(move || reminding.look());
    update::listen(move || reminding.version.set(AppVersion::NewerWaits));
    let tapped = engine.clone();
    notify::on_tap(move |tag| tapped.open(&tag));
    let (ticking, leading, saved) = (engine.clone(), engine.clone(), engine);
    tick::start(move || ticking.clone().tick());
    saved
        .leadership
        .replace(Some(leader::stand(move || leading.clone().tick())));
    Effect::new(move |_| {
        saved.ledger.state();
        saved.ledger.read(|_| ());
        saved.clone().tick();
    });
}

/// The person's word that the clock is right.
pub fn trust_clock(reminding: Reminding, now: DateTime<Utc>) {
    kept::set(HEARTBEAT, &Heartbeat::trusting("", now));
    reminding.doubt.set(None);
}

struct Engine {
    reminding: Reminding,
    ledger: Ledger,
    preferences: Preferences,
    now: Now,
    here: Here,
    /// The name of this tab among the open ones.
    tab: String,
    leadership: RefCell<Option<Leadership>>,
    /// What this tab showed in its own banner.
    told_here: RefCell<ToldDoses>,
    pace: Cell<RoundState>,
    arrival: Cell<Arrival>,
    looked_for_update: Cell<DateTime<Utc>>,
}

/// Whether a round is on its way.
#[derive(Clone, Copy, PartialEq)]
enum RoundState {
    Resting,
    InRound,
    /// Something changed meanwhile; another round follows.
    AgainAfter,
}

/// Whether the address the app was opened with has been looked at.
#[derive(Clone, Copy, PartialEq)]
enum Arrival {
    Ahead,
    Done,
}

/// What this device told, whichever tab told it.
fn told_here_and_elsewhere() -> ToldDoses {
    kept::get(TOLD).unwrap_or_default()
}

impl Engine {
    fn new(reminding: Reminding) -> Self {
        let ledger = ledger();
        let device = ledger.device_zone();
        Self {
            reminding,
            ledger,
            preferences: preferences(),
            now: now(),
            here: here(),
            tab: ledger.fresh::<EntryId>().to_string(),
            leadership: RefCell::new(None),
            told_here: RefCell::new(told_here_and_elsewhere()),
            pace: Cell::new(RoundState::Resting),
            arrival: Cell::new(Arrival::Ahead),
            looked_for_update: Cell::new(ledger.now_at(&device).to_utc()),
        }
    }

    fn tick(self: Rc<Self>) {
        self.now.tick();
        self.reminding.look();
        if self.pace.get() != RoundState::Resting {
            self.pace.set(RoundState::AgainAfter);
            return;
        }
        self.pace.set(RoundState::InRound);
        spawn_local(async move {
            loop {
                self.hold_round().await;
                if self.pace.replace(RoundState::InRound) == RoundState::InRound {
                    break;
                }
            }
            self.pace.set(RoundState::Resting);
        });
    }

    async fn hold_round(&self) {
        let state = untrack(|| self.ledger.state());
        // What memory holds reminds also while storage fails.
        let is_open = matches!(state, LedgerState::Ready { .. } | LedgerState::Failing(_));
        if !is_open {
            return;
        }
        let device = self.ledger.device_zone();
        let now = self.ledger.now_at(&device);
        self.look_for_update(now.to_utc());
        self.arrive();
        let heartbeat: Option<Heartbeat> = kept::get(HEARTBEAT);
        let doubt = watch::doubt(heartbeat.as_ref(), now.to_utc());
        set_if_new(self.reminding.doubt, doubt);
        if doubt == Some(ClockDoubt::Impossible) {
            return;
        }
        let days = self.days();
        self.show_banner(&days);
        let lock = self.leadership.borrow().as_ref().map(Leadership::lock);
        let leads = lock
            .is_some_and(|lock| watch::reminds(lock, heartbeat.as_ref(), &self.tab, now.to_utc()));
        if heartbeat.is_none() || leads {
            let next = Heartbeat::next(heartbeat.as_ref(), &self.tab, now.to_utc());
            kept::set(HEARTBEAT, &next);
        }
        let place = if leads {
            TabPlace::Leading
        } else {
            TabPlace::Beside
        };
        let told = round::forget_moved(told_here_and_elsewhere(), &days);
        let round = self.round(&days, &told);
        if place == TabPlace::Leading {
            badge::set(u32::try_from(round.waiting.len()).unwrap_or(u32::MAX));
        }
        let shown = self.shown().await;
        let work = ScreenWork::new(round, &shown, place, now);
        if !work.is_done() {
            let _floor = leader::floor().await;
            self.speak(place).await;
        }
    }

    /// With the floor: looks anew at what others saved and told, then does what is
    /// still to do.
    async fn speak(&self, place: TabPlace) {
        // A storage that does not answer keeps nobody from being reminded.
        within(PATIENCE, self.ledger.catch_up()).await;
        let days = self.days();
        let told = round::forget_moved(told_here_and_elsewhere(), &days);
        let now = self.ledger.now_at(&self.ledger.device_zone());
        let shown = self.shown().await;
        let work = ScreenWork::new(self.round(&days, &told), &shown, place, now);
        notify::close(work.close).await;
        for smaller in work.change {
            self.show(&smaller.announcement).await.ok();
            if smaller.instead_of != smaller.announcement.tag {
                notify::close(vec![smaller.instead_of]).await;
            }
        }
        self.announce(work.announce, told, &shown).await;
    }

    fn round(&self, days: &[Days], told: &ToldDoses) -> Round {
        let now = self.ledger.now_at(&self.ledger.device_zone());
        let grouping = self.reminding.choices.get_untracked().grouping;
        round::hold(days, told, grouping, now)
    }

    /// The notices on the screen.
    async fn shown(&self) -> Vec<NoticeShown> {
        if self.reminding.permission.get_untracked() == Permission::Granted {
            notify::shown().await
        } else {
            Vec::new()
        }
    }

    /// Looks at the journal without following it: rounds come by themselves.
    fn read<T>(&self, look: impl FnOnce(&Journal) -> T) -> T {
        untrack(|| self.ledger.read(look))
    }

    /// The doses of everybody that may need telling.
    fn days(&self) -> Vec<Days> {
        self.read(|journal| {
            let people = journal.record().people();
            people
                .map(|record| {
                    let zone = self.ledger.home_zone(record);
                    let person = record.person.id;
                    let manner = untrack(|| self.reminding.manner(person));
                    round::days(record, manner, &zone, self.ledger.now_at(&zone))
                })
                .collect()
        })
    }

    fn show_banner(&self, days: &[Days]) {
        let now = self.ledger.now_at(&self.ledger.device_zone());
        let told = round::forget_moved(self.told_here.take(), days);
        let round = self.round(days, &told);
        let announced = self.reminding.announced;
        let before = announced.get_untracked();
        let told = round
            .announcements
            .iter()
            .fold(told, |told, new| round::remember(told, new, now));
        self.told_here.replace(told);
        let newest = round.announcements.last().cloned();
        let still = before.and_then(|before| round.still(before));
        set_if_new(announced, newest.or(still));
    }

    async fn show(&self, announcement: &Announcement) -> Result<(), notify::NotifyError> {
        let choices = self.reminding.choices.get_untracked();
        let names = self.names(announcement, choices.names);
        let text = self.preferences.language.get_untracked().text();
        notify::show(notice::notice(announcement, &names, text)).await
    }

    /// Tells what is new. It is kept as told before it is shown: whoever comes next
    /// finds it so.
    async fn announce(&self, new: Vec<Announcement>, told: ToldDoses, shown: &[NoticeShown]) {
        let mut told = told;
        for announcement in new {
            let now = self.ledger.now_at(&self.ledger.device_zone());
            let after = round::remember(told.clone(), &announcement, now);
            kept::set(TOLD, &after);
            if !round::is_told(shown, &announcement) {
                let outcome = self.show(&announcement).await;
                if outcome == Err(notify::NotifyError::NotReady) {
                    // The next tick tries again.
                    kept::set(TOLD, &told);
                    continue;
                }
                if self.reminding.choices.get_untracked().sound == Sound::Soft {
                    sound::ring(sound::Loudness::Soft);
                }
            }
            told = after;
        }
    }

    fn names(&self, announcement: &Announcement, names: Naming) -> Vec<String> {
        if names == Naming::Hidden {
            return Vec::new();
        }
        self.read(|journal| {
            let known = announcement.people.iter().filter_map(|id| {
                let record = journal.record().person(*id)?;
                Some(record.person.name.to_string())
            });
            known.collect()
        })
    }

    fn look_for_update(&self, now: DateTime<Utc>) {
        let since = now - self.looked_for_update.get();
        if since.abs() >= Duration::hours(LOOK_FOR_UPDATE_HOURS) {
            self.looked_for_update.set(now);
            update::look();
        }
    }

    /// A notice that opened the app knows its dose but not whose it is.
    fn arrive(&self) {
        if self.arrival.replace(Arrival::Done) == Arrival::Ahead
            && let Page::TodayAt(dose) = untrack(|| self.here.page())
            && let Some(person) = self.owner_of(dose)
        {
            let route = Address {
                person: Some(person),
                page: Page::TodayAt(dose),
            };
            address::replace(&route.path());
        }
    }

    /// Opens today at the dose of a notice that was tapped.
    fn open(&self, tag: &str) {
        let dose = tag.parse::<DoseId>().ok();
        match dose.and_then(|dose| Some((self.owner_of(dose)?, dose))) {
            Some((person, dose)) => self.here.go_as(person, Page::TodayAt(dose)),
            None => self.here.go(Page::Today),
        }
    }

    fn owner_of(&self, dose: DoseId) -> Option<PersonId> {
        self.read(|journal| {
            let mut people = journal.record().people();
            let owner = people.find(|record| {
                let mut medicines = record.medicines.values();
                medicines.any(|known| known.value.plans.iter().any(|plan| plan.id == dose.plan))
            })?;
            Some(owner.person.id)
        })
    }
}
