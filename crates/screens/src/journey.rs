//! A journey as its page shows it: where the clocks stand there, what that does to
//! times on the way, and a letter to carry.

use chrono::Duration;

use crate::fetching::TripLine;
use crate::plan::{self, label_name};
use domain::id::MedicineId;
use domain::record::PersonRecord;
use domain::supply::Trip;
use domain::travel::{self, Crossing, Way};
use domain::zone::{Moment, Zone};
use text::Text;

/// Where the clocks stand on a journey, and what that does to times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClocksThere {
    /// From when until when, by the time of which city.
    pub days: String,
    /// How far the clocks there are from those at home.
    pub clocks: Vec<String>,
    /// Medicine by medicine, those to ask about first.
    pub times: Vec<TimesOnTheWay>,
}

/// What a journey does to the times of one medicine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimesOnTheWay {
    /// Which medicine.
    pub medicine: MedicineId,
    /// What it is called.
    pub name: String,
    /// On the way there, and on the way back.
    pub lines: Vec<String>,
    /// Whether to ask before travelling.
    pub way: Way,
}

/// Where the clocks stand on a journey to another zone, and what that does to times.
pub fn clocks_there(
    record: &PersonRecord,
    trip: Trip,
    (home, there): (&Zone, &Zone),
    t: &Text,
) -> ClocksThere {
    let w = t.travel;
    let city = w.city(there.name());
    let day = |day| t.dates.weekday_and_day(day);
    let (first, last) = travel::ahead(trip, home, there);
    let mut clocks = vec![difference(first, &city, t)];
    if last != first {
        clocks.push(w.on_the_last_day(&difference(last, &city, t)));
    }
    let crossings = travel::crossings(record, trip, home, there);
    ClocksThere {
        days: w.days_there(&day(trip.from), &day(trip.until), &city),
        clocks,
        times: crossings.iter().map(|one| on_the_way(one, t)).collect(),
    }
}

fn difference(ahead: Duration, city: &str, t: &Text) -> String {
    let length = t.dates.length(ahead.abs());
    match ahead.num_minutes() {
        0 => t.travel.clocks_same(city),
        1.. => t.travel.clocks_ahead(city, &length),
        _ => t.travel.clocks_behind(city, &length),
    }
}

fn on_the_way(crossing: &Crossing, t: &Text) -> TimesOnTheWay {
    let w = t.travel;
    let there = crossing.there.map(|gap| w.gap_there(&w.length(gap)));
    let back = crossing.back.map(|gap| w.gap_back(&w.length(gap)));
    TimesOnTheWay {
        medicine: crossing.medicine.id,
        name: crossing.medicine.called().to_string(),
        lines: there.into_iter().chain(back).collect(),
        way: crossing.way,
    }
}

/// A letter that says what a person carries, to be signed by a professional.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Who carries it, on which days.
    pub carries: String,
    /// When they were born, if that is known.
    pub born: Option<String>,
    /// Each medicine.
    pub medicines: Vec<LetterLine>,
    /// Who wrote it.
    pub written: String,
}

/// One medicine of a letter, by its name on the box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterLine {
    /// Name and strength, and what it is.
    pub name: String,
    /// How it is taken, as recorded.
    pub how: Option<String>,
    /// How much is carried, where that is known.
    pub carried: Option<String>,
}

/// The letter for a journey on which this is taken along. Nicknames and reasons stay at
/// home: a stranger reads it.
pub fn letter(
    record: &PersonRecord,
    trip: Trip,
    lines: &[TripLine],
    (now, t): (Moment, &Text),
) -> Letter {
    let w = t.travel;
    let line = |line: &TripLine| {
        let medicine = record.medicine(line.medicine)?;
        let form = t.medicines.form(medicine.form);
        Some(LetterLine {
            name: [label_name(medicine).as_str(), form].join(" · "),
            how: plan::line(record, medicine, now.naive_local(), t),
            carried: line.take.as_ref().map(|take| w.letter_amount(take)),
        })
    };
    let person = &record.person;
    let day = |day| t.dates.date(day);
    Letter {
        carries: w.letter_carries(person.name.as_str(), &day(trip.from), &day(trip.until)),
        born: person.born.map(|born| w.letter_born(&day(born))),
        medicines: lines.iter().filter_map(line).collect(),
        written: w.letter_written(&day(now.date_naive())),
    }
}
