//! Lives with a calendar: what the app's own list holds at a moment, and the files
//! that were handed over until then. Whoever reads the files one after the other
//! into one calendar must hear exactly that list.
//!
//! `main.rs` writes them down for calendar programs by other people
//! (`tests/calendars`); the Rust tests read them too. Uses the app's own crates and
//! an independent time-zone database.

pub mod chance;
pub mod household;
pub mod kinds;

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use domain::plan::Schedule;

use chance::Chance;
pub use household::{Added, Change, Export};
use household::{Household, Then};

/// The zones lived in, each with the days around a change of its clocks.
pub const ZONES: [(&str, &[&str]); 7] = [
    ("Europe/London", &["2026-09-20", "2027-02-20"]),
    ("America/New_York", &["2026-09-25", "2027-02-10"]),
    ("Europe/Copenhagen", &["2026-10-01", "2027-03-01"]),
    ("Asia/Hong_Kong", &["2026-11-30"]),
    ("Asia/Kathmandu", &["2026-11-30"]),
    ("Australia/Lord_Howe", &["2026-09-01", "2027-03-01"]),
    ("Pacific/Auckland", &["2026-09-01", "2027-03-10"]),
];

/// How many lives are made up by chance.
const BY_CHANCE: u64 = 150;

/// One life.
#[derive(Clone, Debug)]
pub struct Life {
    /// What it is, for who reads a failure.
    pub name: String,
    /// Where the person and the device are.
    pub zone: &'static str,
    /// The files, in order.
    pub exports: Vec<Export>,
}

/// All lives: each kind of plan by itself in each zone, then some by chance.
pub fn lives() -> Vec<Life> {
    let mut lives = Vec::new();
    for (zone, days) in ZONES {
        for day in days {
            let Some(start) = morning(day) else { continue };
            lives.extend(
                kinds::all(start)
                    .into_iter()
                    .filter_map(|(name, schedule)| of_kind(name, zone, start, schedule)),
            );
        }
    }
    lives.extend((0..BY_CHANCE).filter_map(by_chance));
    lives
}

fn morning(day: &str) -> Option<NaiveDateTime> {
    format!("{day}T09:10:00").parse().ok()
}

/// A plan of one kind: its file is made, made again ten days later with nothing
/// changed, again when the times are others, when it is on hold, and when it is
/// taken again.
fn of_kind(
    name: &str,
    zone: &'static str,
    start: NaiveDateTime,
    schedule: Schedule,
) -> Option<Life> {
    let moved = kinds::later_in_the_day(&schedule, 65);
    let then = |days, change| Then {
        at: start + Duration::days(days),
        change,
        added: Added::Yes,
    };
    let household = Household::new(zone, start, [schedule])?;
    let exports = household.live([
        then(0, Change::Nothing),
        then(10, Change::Nothing),
        then(20, Change::Times(0, moved)),
        then(30, Change::Hold(0)),
        then(40, Change::Resume(0)),
    ])?;
    Some(Life {
        name: format!("{name} from {start}"),
        zone,
        exports,
    })
}

/// A life by chance: some medicines, some changes, and not every file is added.
fn by_chance(seed: u64) -> Option<Life> {
    let mut chance = Chance::new(seed);
    let (zone, days) = *chance.pick(&ZONES)?;
    let start = morning(chance.pick(days)?)? + Duration::minutes(chance.below(40_000));
    let medicines: Vec<Schedule> = (0..=chance.below(4))
        .filter_map(|_| kinds::by_chance(&mut chance, start))
        .collect();
    let many = medicines.len();
    let mut thens = vec![Then {
        at: start,
        change: Change::Nothing,
        added: Added::Yes,
    }];
    let mut at = start;
    for _ in 0..=chance.below(4) {
        // Also twice within a minute.
        at += Duration::seconds(chance.below(2) * chance.below(3_000_000) + 1);
        let which = usize::try_from(chance.below(4)).ok()? % many.max(1);
        let what = match chance.below(6) {
            0 => Change::Nothing,
            1 => Change::Hold(which),
            2 => Change::Stop(which),
            3 => Change::Resume(which),
            4 => Change::Add(kinds::by_chance(&mut chance, at)?),
            _ => Change::Times(which, kinds::by_chance(&mut chance, at)?),
        };
        let added = match chance.below(4) {
            0 => Added::No,
            _ => Added::Yes,
        };
        thens.push(Then {
            at,
            change: what,
            added,
        });
    }
    let exports = Household::new(zone, start, medicines)?.live(thens)?;
    Some(Life {
        name: format!("by chance, seed {seed}"),
        zone,
        exports,
    })
}

/// How far readers look: beyond all that a file may hold.
pub fn reaches(export: &Export) -> DateTime<Utc> {
    export.at + Duration::days(250)
}
