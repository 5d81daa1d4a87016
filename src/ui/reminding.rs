//! Reminding while the app lives: what every screen may know of it.
//!
//! The [`engine`] holds a round at every tick; [`banners`] show what it found;
//! [`notice`] puts an announcement into words. No dose is moved or recorded
//! here.

pub mod banners;
pub mod engine;
pub mod notice;

use std::collections::BTreeMap;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::device::install::{self, Installation};
use crate::device::{notify, preferences as kept};
use crate::ui::context::{ledger, now, zone_of};
use domain::id::PersonId;
use domain::reminder::Device;
use domain::reminder::manner::ReminderManner;
use domain::reminder::promise::{
    self, AfterFile, CalendarProof, CalendarState, NoticeTried, OpenIn, Permission, Promise,
    TriedOn, TrySeen, TryState,
};
use domain::reminder::round::{Announcement, Grouping};
use domain::reminder::watch::ClockDoubt;
use domain::zone::ZoneName;
use exchange::calendar::{self, HandedOver};

const CHOICES: &str = "reminder-choices";
const CALENDARS: &str = "calendars";
const CALENDARS_HANDED: &str = "calendars-handed";
const MANNERS: &str = "reminder-manners";
const TRIED: &str = "reminder-tried";
const ZONE_KEPT: &str = "zone-kept";

/// What every screen may know of reminding, and choose about it.
#[derive(Clone, Copy)]
pub struct Reminding {
    /// Whether the device lets the app show notices.
    pub permission: RwSignal<Permission>,
    /// Whether the app is on the home screen.
    pub installation: RwSignal<Installation>,
    /// Why the clock may be wrong.
    pub doubt: RwSignal<Option<ClockDoubt>>,
    /// What this tab announced last and nobody answered yet.
    pub announced: RwSignal<Option<Announcement>>,
    /// Whether a newer version waits.
    pub version: RwSignal<AppVersion>,
    choices: RwSignal<Choices>,
    /// Of each person, once it was changed here; until then as kept.
    calendars: RwSignal<Option<Calendars>>,
    /// What was handed over, in the same way.
    handed: RwSignal<Option<HandedCalendars>>,
    /// Of each person, likewise.
    manners: RwSignal<Option<Manners>>,
    /// The newest try, once there was one here; until then as kept.
    tried: RwSignal<Option<NoticeTried>>,
    zone_kept: RwSignal<Option<KeptZone>>,
}

type Calendars = BTreeMap<PersonId, CalendarProof>;
type HandedCalendars = BTreeMap<PersonId, HandedCalendar>;

/// What was handed over for a person's calendar on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedCalendar {
    /// The newest file, until the person says that it is in the calendar.
    #[serde(default)]
    pub waiting: Option<CalendarProof>,
    /// What all files told the calendar so far.
    #[serde(default)]
    pub events: HandedOver,
}

type Manners = BTreeMap<PersonId, ReminderManner>;

/// Whether a newer version waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AppVersion {
    /// This is the newest known.
    #[default]
    Newest,
    /// A newer one waits for the person's word.
    NewerWaits,
}

/// What the person chose about reminders on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// Whether a sound is played.
    pub sound: Sound,
    /// Whether people are named.
    pub names: Naming,
    /// Whether several people share one notice.
    pub grouping: Grouping,
}

/// Whether a sound is played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sound {
    /// Nothing beyond what the device itself does.
    #[default]
    Device,
    /// Two soft notes as well.
    Soft,
}

/// Whether reminders name the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Naming {
    /// Nobody is named: others may see the screen.
    #[default]
    Hidden,
    /// The person is named.
    Shown,
}

/// The person's word that plans stay on home time while the device is elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct KeptZone {
    home: ZoneName,
    device: ZoneName,
}

/// What is known of reminding. A page drawn alone gets one at rest.
pub fn reminding() -> Reminding {
    use_context().unwrap_or_else(Reminding::kept_here)
}

impl Reminding {
    /// As kept on this device.
    pub fn kept_here() -> Self {
        Self {
            permission: RwSignal::new(notify::permission()),
            installation: RwSignal::new(install::installation()),
            doubt: RwSignal::new(None),
            announced: RwSignal::new(None),
            version: RwSignal::new(AppVersion::Newest),
            choices: RwSignal::new(kept::get(CHOICES).unwrap_or_default()),
            calendars: RwSignal::new(None),
            handed: RwSignal::new(None),
            manners: RwSignal::new(None),
            tried: RwSignal::new(None),
            zone_kept: RwSignal::new(kept::get(ZONE_KEPT)),
        }
    }

    /// Looks again at what may have changed outside the app, or in another window.
    pub fn look(&self) {
        set_if_new(self.permission, notify::permission());
        set_if_new(self.installation, install::installation());
        set_if_new(self.choices, kept::get(CHOICES).unwrap_or_default());
        set_if_new(self.manners, Some(manners_kept()));
    }

    /// What the person chose.
    pub fn choices(&self) -> Choices {
        self.choices.get()
    }

    /// Chooses, and keeps it on this device.
    pub fn choose(&self, choices: Choices) {
        kept::set(CHOICES, &choices);
        self.choices.set(choices);
    }

    /// How a person is reminded on this device.
    pub fn manner(&self, person: PersonId) -> ReminderManner {
        self.manners
            .with(|all| match all {
                Some(all) => all.get(&person).copied(),
                None => manners_kept().remove(&person),
            })
            .unwrap_or_default()
    }

    /// Changes how a person is reminded, and keeps it on this device.
    pub fn remind(&self, person: PersonId, change: impl FnOnce(&mut ReminderManner)) {
        self.manners.update(|all| {
            let all = all.get_or_insert_with(manners_kept);
            change(all.entry(person).or_default());
            kept::set(MANNERS, all);
        });
    }

    /// Keeps what the person did with their calendar.
    pub fn keep_calendar(&self, person: PersonId, proof: CalendarProof) {
        change(self.calendars, CALENDARS, |all| {
            all.insert(person, proof);
        });
    }

    /// What the person said is in their calendar.
    pub fn calendar(&self, person: PersonId) -> Option<CalendarProof> {
        self.calendars.with(|all| match all {
            Some(all) => all.get(&person).cloned(),
            None => calendars_kept().remove(&person),
        })
    }

    /// What was handed over for the person's calendar.
    pub fn handed(&self, person: PersonId) -> HandedCalendar {
        let of = |all: &HandedCalendars| all.get(&person).cloned();
        let handed = self.handed.with(|all| match all {
            Some(all) => of(all),
            None => kept::get(CALENDARS_HANDED).as_ref().and_then(of),
        });
        handed.unwrap_or_default()
    }

    /// Keeps that a file was handed over. The calendar is believed to hold it only
    /// once the person says so.
    pub fn hand_over(&self, person: PersonId, handed: HandedCalendar) {
        change(self.handed, CALENDARS_HANDED, |all| {
            all.insert(person, handed);
        });
    }

    /// Keeps the person's word that the newest file is in their calendar.
    pub fn calendar_added(&self, person: PersonId) {
        let mut handed = untrack(|| self.handed(person));
        let Some(proof) = handed.waiting.take() else {
            return;
        };
        if proof.then == AfterFile::OnlyClears {
            handed.events = handed.events.cleared();
            change(self.calendars, CALENDARS, |all| {
                all.remove(&person);
            });
        } else {
            self.keep_calendar(person, proof);
        }
        self.hand_over(person, handed);
    }

    /// How the person's calendar stands.
    pub fn calendar_state(&self, person: PersonId) -> CalendarState {
        let (ledger, zone) = (ledger(), zone_of(person));
        let now = now().at(&zone);
        let (proof, device) = (self.calendar(person), ledger.device_zone());
        let on = (device.name(), now.to_utc());
        let state = ledger.read_person(person, |record| {
            calendar::state(record, &zone, proof.as_ref(), on)
        });
        let state = match state.unwrap_or(CalendarState::NotMade) {
            CalendarState::NotMade => {
                CalendarState::NotMade.beside(self.handed(person).waiting.as_ref())
            }
            state => state,
        };
        promise::on_device(state, proof.as_ref(), &self.device())
    }

    /// What this device is like now, for what is tried on it.
    pub fn device(&self) -> TriedOn {
        TriedOn {
            browser: install::browser(),
            permission: self.permission.get(),
        }
    }

    /// Keeps what the person said of a notice that was only a try.
    pub fn keep_try(&self, seen: TrySeen) {
        let ledger = ledger();
        let tried = NoticeTried {
            seen,
            at: ledger.now_at(&ledger.device_zone()).to_utc(),
            on: untrack(|| self.device()),
        };
        kept::set(TRIED, &tried);
        self.tried.set(Some(tried));
    }

    /// How the try of a notice stands on this device.
    pub fn try_state(&self) -> TryState {
        let ledger = ledger();
        let now = now().at(&ledger.device_zone()).to_utc();
        let tried = self.tried.get().or_else(|| kept::get(TRIED));
        promise::try_state(tried.as_ref(), &self.device(), now)
    }

    /// What can honestly be promised to a person on this device.
    pub fn promise(&self, person: PersonId) -> Promise {
        let in_tab = self.installation.get() != Installation::Installed;
        let place = if in_tab && install::device() == Device::Iphone {
            OpenIn::IphoneTab
        } else {
            OpenIn::Elsewhere
        };
        promise::promise(self.permission.get(), place, self.calendar_state(person))
    }

    fn keeps_zone(&self, home: &ZoneName, device: &ZoneName) -> bool {
        self.zone_kept.with(|kept| {
            kept.as_ref()
                .is_some_and(|kept| kept.home == *home && kept.device == *device)
        })
    }

    fn keep_zone(&self, home: ZoneName, device: ZoneName) {
        let word = KeptZone { home, device };
        kept::set(ZONE_KEPT, &word);
        self.zone_kept.set(Some(word));
    }
}

/// Read when somebody asks: a first visit has none, nor what reads them.
fn calendars_kept() -> Calendars {
    kept::get(CALENDARS).unwrap_or_default()
}

/// Changes what is kept of each person. Another window may have kept more since.
fn change<T>(
    of_all: RwSignal<Option<BTreeMap<PersonId, T>>>,
    name: &str,
    with: impl FnOnce(&mut BTreeMap<PersonId, T>),
) where
    T: Serialize + serde::de::DeserializeOwned + Send + Sync + 'static,
{
    of_all.update(|known| {
        let mut all = kept::get(name).or_else(|| known.take()).unwrap_or_default();
        with(&mut all);
        kept::set(name, &all);
        *known = Some(all);
    });
}

/// Read when somebody asks, likewise.
fn manners_kept() -> Manners {
    kept::get(MANNERS).unwrap_or_default()
}

/// Sets a signal only when the value differs, so that nothing is drawn anew for
/// every tick.
fn set_if_new<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|known| *known != value) {
        signal.set(value);
    }
}
