//! What is to be fetched: the next prescription, one way to the pharmacy, what to
//! take along on a journey, and who else uses a box, in words.

use chrono::NaiveDate;

use domain::id::MedicineId;
use domain::medicine::Medicine;
use domain::record::{PersonRecord, Record};
use domain::supply::{
    AskByReason, Errand, Forecast, NoDay, Prescription, TripItem, TripNeed, TripStock,
    box_users as users_of,
};
use text::Text;

use crate::plan::full_name;
use crate::stock::amount;

/// What is to be said of the prescription of a medicine.
pub fn prescription(
    known: Option<&Prescription>,
    forecast: &Forecast,
    today: NaiveDate,
    t: &Text,
) -> Vec<String> {
    let f = t.fetching;
    let Some(known) = known else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    if let Forecast::Until(out) = forecast {
        lines.extend(
            known
                .may_not_need(out, today)
                .map(|days| f.may_not_need(days)),
        );
        let ask = known.ask_by(out, today);
        lines.extend(ask.map(|ask| {
            let day = t.dates.near(ask.day, today);
            match ask.because {
                AskByReason::PharmacyDays(days) => f.ask_by_days(&day, days),
                AskByReason::PrescriptionEnds => f.ask_by_end(&day),
            }
        }));
    }
    lines.extend(known.repeats.map(|repeats| match repeats {
        0 => f.no_repeats.to_owned(),
        repeats => f.repeats_left(repeats),
    }));
    lines.extend(known.last_day.map(|day| {
        let day = t.dates.date(day);
        if known.is_over(today) {
            f.usable_over(&day)
        } else {
            f.usable_until(&day)
        }
    }));
    lines
}

/// One way to the pharmacy, in one sentence.
pub fn errand(record: &PersonRecord, errand: &Errand, t: &Text) -> String {
    let medicines = errand.medicines.iter();
    let names = medicines.filter_map(|id| record.medicine(*id));
    let names: Vec<String> = names.map(full_name).collect();
    let day = t.dates.weekday_and_day(errand.day);
    t.fetching.errand(&day, names.len(), &t.raised.list(&names))
}

/// One line of what to take along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TripLine {
    /// Which medicine.
    pub medicine: MedicineId,
    /// What it is called.
    pub name: String,
    /// How much to take along; none where nobody can say.
    pub take: Option<String>,
    /// Whether it is there, or why nobody can say.
    pub note: String,
}

/// One line of what to take along.
pub fn trip_line(
    record: &PersonRecord,
    item: &TripItem,
    today: NaiveDate,
    t: &Text,
) -> Option<TripLine> {
    let f = t.fetching;
    let known = record.medicine(item.medicine)?;
    let (take, note) = match &item.need {
        TripNeed::Known { all, spare, there } => {
            let said = |amounts: &[domain::amount::Amount]| {
                let amounts = amounts.iter().map(|one| t.amounts.amount(*one));
                t.raised.list(&amounts.collect::<Vec<_>>())
            };
            let take = if spare.is_empty() {
                said(all)
            } else {
                f.trip_take(&said(all), &said(spare))
            };
            let unit = all.first()?.unit;
            let note = match there {
                TripStock::NotCounted => f.trip_not_counted.to_owned(),
                TripStock::Enough => f.trip_enough.to_owned(),
                TripStock::TooLittle { missing, first } => {
                    let day = first.map_or_else(String::new, |day| t.dates.near(day, today));
                    f.trip_missing(&amount(*missing, unit, t), &day)
                }
            };
            (Some(take), note)
        }
        TripNeed::Unknown(NoDay::WhenNeeded) => (None, f.trip_when_needed.to_owned()),
        TripNeed::Unknown(NoDay::OnHold) => (None, f.trip_on_hold.to_owned()),
        TripNeed::Unknown(_) => (None, f.trip_as_directed.to_owned()),
    };
    Some(TripLine {
        medicine: item.medicine,
        name: full_name(known),
        take,
        note,
    })
}

/// Who else takes from the box of a person's medicine, and whose doses are
/// counted.
pub fn box_users(
    everybody: &Record,
    record: &PersonRecord,
    medicine: &Medicine,
    t: &Text,
) -> Vec<String> {
    let mine = record.person.name.as_str();
    let names = users_of(everybody, record.person.id, medicine);
    let note = |name: domain::words::Name| t.fetching.shared_note(name.as_str(), mine);
    names.into_iter().map(note).collect()
}
