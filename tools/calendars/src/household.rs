//! A person with medicines, and the calendar files that are made as they live.

use std::collections::BTreeSet;

use chrono::{DateTime, Duration, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;
use domain::agenda;
use domain::event::{Entry, Event};
use domain::id::{EntryId, Id, MedicineId, PersonId, PlanId};
use domain::journal::Journal;
use domain::medicine::{DoseForm, Identity, Medicine, Source, Status, StatusSince};
use domain::person::{Actor, Allergies, Country, DayShape, Keeper, Person};
use domain::plan::{Because, Exactness, Food, Manner, Plan, Schedule};
use domain::reminder::promise::AfterFile;
use domain::reminder::unheard;
use domain::words::Name;
use domain::zone::{Moment, Zone, ZoneName};
use exchange::calendar::{self, CalendarSource, HORIZON_DAYS, HandedOver};
use text::Language;

/// What is changed before a file is made.
#[derive(Clone, Debug)]
pub enum Change {
    /// Nothing.
    Nothing,
    /// The times of a medicine, as a new revision of its plan.
    Times(usize, Schedule),
    /// A medicine is put on hold.
    Hold(usize),
    /// It is ended.
    Stop(usize),
    /// It is taken again.
    Resume(usize),
    /// One is added.
    Add(Schedule),
}

/// Whether the person adds a file to the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// They do.
    Yes,
    /// It stays in the downloads.
    No,
}

/// What happens at a local time: a change, and then a file is made.
#[derive(Clone, Debug)]
pub struct Then {
    /// When, on the wall.
    pub at: NaiveDateTime,
    /// What is changed.
    pub change: Change,
    /// What becomes of the file.
    pub added: Added,
}

/// A file, and what the app's own list held when it was made.
#[derive(Clone, Debug)]
pub struct Export {
    /// When it was made.
    pub at: DateTime<Utc>,
    /// The file; none where there is nothing to make one of.
    pub text: Option<String>,
    /// Whether it was added to the calendar.
    pub added: Added,
    /// The moments at which a dose is still to come, by the app's own list.
    pub rings: BTreeSet<DateTime<Utc>>,
    /// When the calendar says that its reminders end, on the wall.
    pub says_end: Option<NaiveDateTime>,
}

/// A person with medicines.
pub struct Household {
    journal: Journal,
    zone: Zone,
    person: PersonId,
    medicines: Vec<Medicine>,
    entries: u8,
}

fn zone(name: &str) -> Option<Zone> {
    let tz: Tz = name.parse().ok()?;
    let year = |year| Utc.with_ymd_and_hms(year, 1, 1, 0, 0, 0).single();
    let name = ZoneName(Name::parse(name).ok()?);
    Some(Zone::read(name, year(2025)?, year(2030)?, |at| {
        at.with_timezone(&tz).offset().fix()
    }))
}

impl Household {
    /// A person in a zone who takes some medicines from a local time on.
    pub fn new(
        zone_name: &str,
        from: NaiveDateTime,
        schedules: impl IntoIterator<Item = Schedule>,
    ) -> Option<Self> {
        let zone = zone(zone_name)?;
        let at = zone.resolve(from).0;
        let person = Person {
            id: PersonId::new(at, [0; 10]),
            name: Name::parse("Mary").ok()?,
            keeper: Keeper::Themself,
            born: None,
            allergies: Allergies::NotAsked,
            country: Country::UnitedKingdom,
            home: zone.name().clone(),
            day: DayShape::default(),
            contacts: Vec::new(),
            health: Box::default(),
        };
        let mut household = Self {
            journal: Journal::default(),
            person: person.id,
            zone,
            medicines: Vec::new(),
            entries: 0,
        };
        household.say(at, Event::PersonSaved(person));
        for schedule in schedules {
            household.change(from, Change::Add(schedule))?;
        }
        Some(household)
    }

    /// Lives through what happens, and gives the files.
    pub fn live(mut self, thens: impl IntoIterator<Item = Then>) -> Option<Vec<Export>> {
        let mut handed = HandedOver::default();
        let mut exports = Vec::new();
        for then in thens {
            self.change(then.at, then.change)?;
            let now = self.zone.resolve(then.at).0;
            exports.push(self.export(now, &mut handed, then.added)?);
        }
        Some(exports)
    }

    fn export(&self, now: Moment, handed: &mut HandedOver, added: Added) -> Option<Export> {
        let record = self.journal.record().person(self.person)?;
        let from = CalendarSource {
            record,
            home: &self.zone,
            device: &self.zone,
            now,
        };
        let words = Language::English.text().reminding.calendar();
        let made = calendar::file(from, handed, &words);
        let says_end = made
            .as_ref()
            .filter(|file| file.then == AfterFile::GoesOn)
            .and_then(|file| (file.until - Duration::days(7)).and_hms_opt(12, 0, 0));
        let text = made.map(|file| {
            *handed = file.handed;
            file.text
        });
        let days = usize::try_from(HORIZON_DAYS).ok()?;
        let days = now.date_naive().iter_days().take(days);
        let rings = days
            .flat_map(|day| agenda::on(record, day, &self.zone, now))
            .filter(unheard::is_to_ring)
            .map(|dose| dose.due.to_utc())
            .collect();
        Some(Export {
            at: now.to_utc(),
            text,
            added,
            rings,
            says_end,
        })
    }

    fn change(&mut self, at: NaiveDateTime, change: Change) -> Option<()> {
        let (which, status) = match change {
            Change::Nothing => return Some(()),
            Change::Add(schedule) => return self.add(at, schedule),
            Change::Times(which, schedule) => {
                let medicine = self.medicines.get_mut(which)?;
                let before = medicine.plans.last()?.clone();
                medicine.plans.push(Plan {
                    revision: before.revision + 1,
                    from: at,
                    schedule,
                    ..before
                });
                return self.save(at, which);
            }
            Change::Hold(which) => {
                let (why, until) = (None, None);
                (which, Status::Paused { why, until })
            }
            Change::Stop(which) => (which, Status::Stopped { why: None }),
            Change::Resume(which) => (which, Status::Taking),
        };
        let medicine = self.medicines.get_mut(which)?;
        medicine.statuses.push(StatusSince {
            from: at,
            status,
            because: Because::Label,
        });
        self.save(at, which)
    }

    fn add(&mut self, at: NaiveDateTime, schedule: Schedule) -> Option<()> {
        let number = u8::try_from(self.medicines.len()).ok()?;
        let moment = self.zone.resolve(at).0;
        let plan = Plan {
            id: PlanId::new(moment, [number; 10]),
            revision: 0,
            from: at,
            schedule,
            food: Food::NotSaid,
            exactness: Exactness::Around,
            manner: Manner::default(),
            because: Because::Label,
        };
        self.medicines.push(Medicine {
            id: MedicineId::new(moment, [number; 10]),
            label: Name::parse(&format!("Medicine {number}")).ok()?,
            nickname: None,
            identity: Identity::NotRecognised,
            strength: None,
            form: DoseForm::Tablet,
            directions: None,
            reason: None,
            really: None,
            source: Source::Prescribed,
            prescriber: None,
            kept_on: None,
            plans: vec![plan],
            statuses: vec![StatusSince {
                from: at,
                status: Status::Taking,
                because: Because::Label,
            }],
        });
        self.save(at, usize::from(number))
    }

    fn save(&mut self, at: NaiveDateTime, which: usize) -> Option<()> {
        let medicine = self.medicines.get(which)?.clone();
        let at = self.zone.resolve(at).0;
        self.say(at, Event::MedicineSaved(Box::new(medicine)));
        Some(())
    }

    fn say(&mut self, at: Moment, event: Event) {
        self.entries += 1;
        self.journal.insert(Entry {
            id: EntryId::new(at, [self.entries; 10]),
            at,
            by: Actor::Themself,
            person: self.person,
            event,
        });
    }
}
