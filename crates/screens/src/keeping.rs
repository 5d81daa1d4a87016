//! A weekly organiser, the dates of a pack, and what was taken back unused, in
//! words.

use chrono::NaiveDate;

use domain::amount::Amount;
use domain::id::MedicineId;
use domain::record::PersonRecord;
use domain::supply::{Compartment, Organiser, PackDates, PackEnd};
use domain::zone::Zone;
use text::Text;

use crate::pack_code;
use crate::plan::full_name;

/// One day of an organiser, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganiserLine {
    /// The weekday and day.
    pub day: String,
    /// Its compartments; one that says so where it is empty.
    pub compartments: Vec<String>,
}

/// The days of an organiser.
pub fn days(record: &PersonRecord, organiser: &Organiser, t: &Text) -> Vec<OrganiserLine> {
    let line = |day: &domain::supply::OrganiserDay| {
        let compartments = day.compartments.iter();
        let mut compartments: Vec<_> = compartments.map(|one| holds(record, one, t)).collect();
        if compartments.is_empty() {
            compartments.push(t.keeping.day_empty.to_owned());
        }
        OrganiserLine {
            day: t.dates.weekday_and_day(day.date),
            compartments,
        }
    };
    organiser.days.iter().map(line).collect()
}

/// What an organiser does not hold, and why.
pub fn left_out(record: &PersonRecord, organiser: &Organiser, t: &Text) -> Vec<String> {
    let k = t.keeping;
    let names = |medicines: &std::collections::BTreeSet<MedicineId>| {
        let medicines = medicines.iter().filter_map(|id| record.medicine(*id));
        medicines.map(full_name).collect::<Vec<_>>()
    };
    let (beside, decided) = (names(&organiser.beside), names(&organiser.decided));
    let beside = (!beside.is_empty()).then(|| k.organiser_beside(&beside));
    let decided = (!decided.is_empty()).then(|| k.organiser_decided(&decided));
    beside.into_iter().chain(decided).collect()
}

/// When an organiser was filled and looked over, oldest first.
pub fn filled(
    record: &PersonRecord,
    first: NaiveDate,
    (zone, today): (&Zone, NaiveDate),
    t: &Text,
) -> Vec<String> {
    let k = t.keeping;
    let all = record.organisers.get(&first).into_iter().flatten();
    let line = |one: &domain::record::Recorded<domain::supply::OrganiserFilled>| {
        let at = zone.moment(&one.at);
        let (day, time) = (
            t.dates.near(at.date_naive(), today),
            t.dates.time(at.time()),
        );
        match &one.value.checked_by {
            Some(name) => k.looked_over_at(name.as_str(), &day, &time),
            None => k.filled_at(&day, &time),
        }
    };
    all.map(line).collect()
}

/// What is known of the pack in use.
pub fn pack(dates: Option<&PackDates>, today: NaiveDate, t: &Text) -> Vec<String> {
    let k = t.keeping;
    let Some(dates) = dates else {
        return Vec::new();
    };
    let date = |day| t.dates.date(day);
    let opened = dates.opened.map(|day| k.opened_on(&date(day)));
    let mut said = match (dates.end(), dates.opened) {
        (Some(end), _) if end.day() < today => vec![k.past_its_day(&date(end.day()))],
        (Some(PackEnd::AfterOpening(day)), Some(opened)) => {
            vec![k.ends_opened(&date(day), &date(opened))]
        }
        (Some(end), _) => {
            let printed = k.ends_printed(&date(end.day()));
            std::iter::once(printed).chain(opened).collect()
        }
        (None, _) => opened.into_iter().collect(),
    };
    said.extend(pack_code::of_pack(dates, t));
    said
}

/// What was taken back unused, the newest first.
pub fn unused(record: &PersonRecord, zone: &Zone, t: &Text) -> Vec<String> {
    let k = t.keeping;
    let line = |one: &domain::record::Recorded<domain::supply::Unused>| {
        let known = record.medicine(one.value.medicine)?;
        let day = t.dates.date(zone.moment(&one.at).date_naive());
        let amount = t.amounts.amount(one.value.amount);
        Some(k.unused_line(&amount, &full_name(known), &day, k.why(one.value.why)))
    };
    record.unused.iter().rev().filter_map(line).collect()
}

fn holds(record: &PersonRecord, compartment: &Compartment, t: &Text) -> String {
    let held = |(medicine, amount): &(MedicineId, Amount)| {
        let name = full_name(record.medicine(*medicine)?);
        Some(t.keeping.amount_of(&t.amounts.amount(*amount), &name))
    };
    let holds: Vec<_> = compartment.holds.iter().filter_map(held).collect();
    t.keeping
        .compartment(&t.dates.time(compartment.time), &t.raised.list(&holds))
}
