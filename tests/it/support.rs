//! People, medicines and journals to test with.
//!
//! A `Story` writes one person's journal as the app would: each call is one
//! entry, a second after the one before unless a time is given.

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;
use domain::agenda::{self, Dose};
use domain::amount::{Amount, Quantity, Strength, StrengthUnit, Unit};
use domain::dose::{DoseId, DoseKey, DoseRecord, Outcome, Reason};
use domain::event::{Entry, Event};
use domain::id::{EntryId, ExtraDoseId, Id, MedicineId, PersonId, PlanId, RandomBytes};
use domain::journal::Journal;
use domain::medicine::{DoseForm, Identity, Ingredient, Medicine, Source, Status, StatusSince};
use domain::person::{Actor, Allergies, Country, DayShape, Keeper, Person};
use domain::plan::{
    Because, DayPattern, Ending, Every, Exactness, Food, FromLast, InPlace, Interval, Plan,
    Schedule, Slot, SlotTime, WhenNeeded,
};
use domain::record::PersonRecord;
use domain::words::{Name, Words};
use domain::zone::{Moment, Zone, ZoneName};

pub fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

pub fn words(text: &str) -> Words {
    Words::parse(text).unwrap()
}

pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Such as `2026-05-04 08:00`.
pub fn local(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

pub fn clock(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

/// A zone by the independent time-zone database.
pub fn zone(zone_name: &str) -> Zone {
    let tz: Tz = zone_name.parse().unwrap();
    let day = |year| Utc.with_ymd_and_hms(year, 1, 1, 0, 0, 0).unwrap();
    Zone::read(ZoneName(name(zone_name)), day(2025), day(2029), |at| {
        at.with_timezone(&tz).offset().fix()
    })
}

/// The moment a local time stands for.
pub fn at(zone: &Zone, text: &str) -> Moment {
    zone.resolve(local(text)).0
}

/// An id that is the same for the same number.
pub fn id<I: Id>(number: u32) -> I {
    let mut random: RandomBytes = [0; 10];
    random[6..].copy_from_slice(&number.to_be_bytes());
    let start = Utc.with_ymd_and_hms(2025, 1, 1, 0, 0, 0).unwrap();
    I::new(start.fixed_offset(), random)
}

pub fn tablets(number: &str) -> Amount {
    Amount {
        quantity: number.parse().unwrap(),
        unit: Unit::Tablet,
    }
}

pub fn milligrams(number: u32) -> Strength {
    Strength {
        quantity: Quantity::whole(number),
        unit: StrengthUnit::Milligrams,
    }
}

pub fn slot(time: &str, amount: &str) -> Slot {
    Slot {
        time: SlotTime::Clock(clock(time)),
        amount: tablets(amount),
    }
}

/// Every day at these times, one tablet each.
pub fn daily(times: &[&str]) -> Schedule {
    timed(DayPattern::EveryDay, times, Ending::Open)
}

pub fn timed(days: DayPattern, times: &[&str], ending: Ending) -> Schedule {
    Schedule::Timed {
        days,
        slots: times.iter().map(|time| slot(time, "1")).collect(),
        ending,
    }
}

/// One injection so long after the last one given.
pub fn from_last(every: Interval, due: &str) -> Schedule {
    Schedule::FromLast(FromLast {
        every,
        due: date(due),
        time: InPlace::time(),
        amount: Amount {
            quantity: Quantity::whole(1),
            unit: Unit::Injection,
        },
    })
}

pub fn weeks(number: u16) -> Interval {
    Interval::Weeks(Every::new(number).unwrap())
}

/// When needed: so many tablets, gap in hours, most in a day.
pub fn when_needed(amount: &str, gap_hours: Option<u32>, most: Option<u32>) -> Schedule {
    Schedule::WhenNeeded(WhenNeeded {
        amount: tablets(amount),
        gap_minutes: gap_hours.map(|hours| hours * 60),
        most_in_a_day: most.map(Quantity::whole),
    })
}

pub fn plan(number: u32, revision: u16, from: &str, schedule: Schedule) -> Plan {
    Plan {
        id: id::<PlanId>(number),
        revision,
        from: local(from),
        schedule,
        food: Food::NotSaid,
        exactness: Exactness::Around,
        manner: domain::plan::Manner::default(),
        because: Because::Label,
    }
}

pub fn status(from: &str, status: Status) -> StatusSince {
    StatusSince {
        from: local(from),
        status,
        because: Because::Label,
    }
}

/// A prescribed tablet with a reason, taken since `from`; what is in it is as
/// many of `ingredients` as are given, with milligrams.
pub fn medicine(
    number: u32,
    label: &str,
    ingredients: &[(&str, u32)],
    from: &str,
    schedule: Schedule,
) -> Medicine {
    let ingredients: Vec<_> = ingredients
        .iter()
        .map(|(ingredient, strength)| Ingredient {
            name: name(ingredient),
            strength: Some(milligrams(*strength)),
        })
        .collect();
    Medicine {
        id: id(number),
        label: name(label),
        nickname: None,
        identity: if ingredients.is_empty() {
            Identity::NotRecognised
        } else {
            Identity::Catalogue {
                id: name(label),
                ingredients,
            }
        },
        strength: None,
        form: DoseForm::Tablet,
        directions: None,
        reason: Some(words("for my heart")),
        really: None,
        source: Source::Prescribed,
        prescriber: None,
        kept_on: None,
        plans: vec![plan(number, 0, from, schedule)],
        statuses: vec![status(from, Status::Taking)],
    }
}

pub fn person() -> Person {
    Person {
        id: id::<PersonId>(1),
        name: name("Mary"),
        keeper: Keeper::Themself,
        born: None,
        allergies: Allergies::NotAsked,
        country: Country::UnitedKingdom,
        home: ZoneName(name("Europe/London")),
        day: DayShape::default(),
        contacts: Vec::new(),
        health: Box::default(),
    }
}

/// One person's journal as it grows.
pub struct Story {
    pub journal: Journal,
    pub zone: Zone,
    clock: Moment,
    number: u32,
}

impl Story {
    /// Of a person in London, with these medicines.
    pub fn new(medicines: impl IntoIterator<Item = Medicine>) -> Self {
        Self::in_zone("Europe/London", medicines)
    }

    pub fn in_zone(zone_name: &str, medicines: impl IntoIterator<Item = Medicine>) -> Self {
        let zone = zone(zone_name);
        let clock = at(&zone, "2025-06-01 12:00");
        let mut story = Self {
            journal: Journal::default(),
            zone,
            clock,
            number: 0,
        };
        story.say(Event::PersonSaved(person()));
        for medicine in medicines {
            story.say(Event::MedicineSaved(Box::new(medicine)));
        }
        story
    }

    /// Records an event a second after the last.
    pub fn say(&mut self, event: Event) -> EntryId {
        self.clock += Duration::seconds(1);
        self.number += 1;
        let entry = Entry {
            id: EntryId::new(self.clock, [0; 10]),
            at: self.clock,
            by: Actor::Themself,
            person: id::<PersonId>(1),
            event,
        };
        let entry_id = entry.id;
        self.journal.insert(entry);
        entry_id
    }

    /// Records an event at a local time.
    pub fn say_at(&mut self, time: &str, event: Event) -> EntryId {
        self.clock = self.at(time) - Duration::seconds(1);
        self.say(event)
    }

    pub fn undo(&mut self, entry: EntryId) -> EntryId {
        self.say(Event::Undone { entry, day: None })
    }

    pub fn at(&self, time: &str) -> Moment {
        at(&self.zone, time)
    }

    pub fn record(&self) -> &PersonRecord {
        self.journal.record().person(id(1)).unwrap()
    }

    pub fn medicine(&self, number: u32) -> &Medicine {
        self.record().medicine(id::<MedicineId>(number)).unwrap()
    }

    /// The doses of a date, as they stand at a local time.
    pub fn doses(&self, day: &str, now: &str) -> Vec<Dose> {
        agenda::on(self.record(), date(day), &self.zone, self.at(now))
    }

    /// The dose of a medicine on a date that has this clock time.
    pub fn dose(&self, number: u32, day: &str, time: &str) -> Dose {
        let now = self.at(&format!("{day} {time}"));
        agenda::of_medicine(
            self.record(),
            self.medicine(number),
            date(day),
            &self.zone,
            now,
        )
        .into_iter()
        .find(|dose| dose.wall.time() == clock(time))
        .unwrap()
    }

    /// Answers a planned dose.
    pub fn answer(&mut self, dose: &Dose, outcome: Outcome) -> EntryId {
        self.say(Event::DoseRecorded(DoseRecord {
            dose: DoseKey::Planned(dose.id),
            medicine: dose.medicine,
            due: Some(dose.due),
            outcome,
            note: None,
            site: None,
        }))
    }

    /// Records a planned dose as taken when it was due.
    pub fn take(&mut self, number: u32, day: &str, time: &str) -> DoseId {
        let dose = self.dose(number, day, time);
        let taken = Outcome::Taken {
            at: dose.due,
            amount: dose.amount.unwrap(),
        };
        self.answer(&dose, taken);
        dose.id
    }

    /// Records why a planned dose was not taken.
    pub fn leave_out(&mut self, number: u32, day: &str, time: &str, reason: Reason) {
        let dose = self.dose(number, day, time);
        self.answer(&dose, Outcome::NotTaken(reason));
    }

    /// Records so many tablets taken beside any plan.
    pub fn take_extra(&mut self, number: u32, time: &str, amount: &str) {
        let extra = self.number + 1000;
        let taken = self.at(time);
        self.say(Event::DoseRecorded(DoseRecord {
            dose: DoseKey::Extra(id::<ExtraDoseId>(extra)),
            medicine: id::<MedicineId>(number),
            due: None,
            outcome: Outcome::Taken {
                at: taken,
                amount: tablets(amount),
            },
            note: None,
            site: None,
        }));
    }
}

/// Due times as text, such as `2026-03-29 09:00 +01:00`.
pub fn dues(doses: &[Dose]) -> Vec<String> {
    doses
        .iter()
        .map(|dose| dose.due.format("%Y-%m-%d %H:%M %:z").to_string())
        .collect()
}
