//! How a dose is used, as it is shown: what comes off, places that take turns, the
//! table of a reading, tablets without medicine, what is kept apart.

use chrono::NaiveDate;

use super::check::{CheckTap, Done};
use domain::agenda::{self, BreakDay, Dose};
use domain::dose::{Act, DoseKey, DoseRecord};
use domain::medicine::Medicine;
use domain::plan::days::DaysOff;
use domain::plan::{Placement, Plan, ReadingRow, Schedule, Sites};
use domain::record::PersonRecord;
use domain::words::Name;
use text::Text;

/// The revision of a plan that a dose belongs to.
pub fn plan_of<'a>(record: &'a PersonRecord, dose: &Dose) -> Option<&'a Plan> {
    record.plan_of(dose.medicine, dose.id)
}

/// How much a dose is, and into which eye or ear.
pub fn amount_in_place(record: &PersonRecord, dose: &Dose, t: &Text) -> String {
    let side = plan_of(record, dose).and_then(|plan| plan.manner.side());
    match dose.amount {
        Some(amount) => t.plans.amount(amount, side),
        None => amount_words(dose, t),
    }
}

/// How much a dose is, or that a table tells it.
pub fn amount_words(dose: &Dose, t: &Text) -> String {
    match dose.amount {
        Some(amount) => t.amounts.amount(amount),
        None => t.manner.by_table.to_owned(),
    }
}

/// What is done with a dose.
pub fn done(record: &PersonRecord, dose: &Dose) -> Done {
    match (dose.act, plan_of(record, dose).map(|plan| &plan.schedule)) {
        (Act::Use, _) => Done::Taken,
        (Act::TakeOff, Some(Schedule::InPlace(_))) => Done::ComesOut,
        (Act::TakeOff, _) => Done::ComesOff,
    }
}

/// What was done with a dose, by its record alone.
pub const fn done_by(dose: &DoseRecord) -> Done {
    if dose.is_removal() {
        Done::ComesOff
    } else {
        Done::Taken
    }
}

/// What a dose is called: its medicine, or that the old one comes off.
pub fn name(called: &str, record: &PersonRecord, dose: &Dose, t: &Text) -> String {
    match done(record, dose) {
        Done::Taken => called.to_owned(),
        Done::ComesOut => t.manner.take_out(called),
        Done::ComesOff => t.manner.take_off(called),
    }
}

/// What a tap on the check does: only a dose of which everything is known is
/// recorded by it.
pub fn tap(record: &PersonRecord, dose: &Dose, old_one: Option<domain::dose::DoseId>) -> CheckTap {
    let takes_turns = plan_of(record, dose)
        .is_some_and(|plan| matches!(plan.manner.place, Some(Placement::Sites(_))));
    let is_use = dose.act == Act::Use;
    if dose.amount.is_none() || old_one.is_some() || (is_use && takes_turns) {
        CheckTap::Opens
    } else {
        CheckTap::Records
    }
}

/// A tablet of the days off of a cycle holds no medicine.
pub fn placebo(medicine: &Medicine, dose: &Dose, t: &Text) -> Option<String> {
    let day = placebo_day(medicine, dose)?;
    Some(t.manner.placebo(day.day, day.of))
}

/// The same, beside a time.
pub fn placebo_short(medicine: &Medicine, dose: &Dose, t: &Text) -> Option<&'static str> {
    placebo_day(medicine, dose).map(|_| t.manner.no_medicine)
}

fn placebo_day(medicine: &Medicine, dose: &Dose) -> Option<BreakDay> {
    agenda::break_day(medicine, dose.wall).filter(|day| day.days_off == DaysOff::Placebo)
}

/// Which tablets make up a dose, as it was told.
pub fn made_of(record: &PersonRecord, dose: &Dose) -> Option<String> {
    let quantity = dose.amount?.quantity;
    let made_of = &plan_of(record, dose)?.manner.made_of;
    let made = made_of.iter().find(|made| made.amount == quantity)?;
    Some(made.tablets.to_string())
}

/// Nobody told when an old patch comes off, and a new one is to go on.
pub fn old_one_not_told(record: &PersonRecord, dose: &Dose, t: &Text) -> Option<String> {
    let is_open = dose.act == Act::Use && dose.answer().is_none();
    let is_not_told = is_open && plan_of(record, dose)?.lacks_removal();
    is_not_told.then(|| t.manner.old_one_not_told.to_owned())
}

/// The table that tells how much, whole.
pub fn table(record: &PersonRecord, dose: &Dose) -> Vec<ReadingRow> {
    match plan_of(record, dose).map(|plan| &plan.schedule) {
        Some(Schedule::ByReading(table)) => table.table.clone(),
        _ => Vec::new(),
    }
}

/// A place on the body, and when it was used last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteLine {
    /// The place.
    pub site: Name,
    /// When it was used last, in words.
    pub used: String,
    /// That it was used not long ago, where the plan tells how long it rests.
    pub too_soon: Option<String>,
}

/// The places that a dose can go to, the one used longest ago first.
pub fn sites(record: &PersonRecord, dose: &Dose, today: NaiveDate, t: &Text) -> Vec<SiteLine> {
    let place = plan_of(record, dose).and_then(|plan| plan.manner.place.as_ref());
    let Some(Placement::Sites(sites)) = place else {
        return Vec::new();
    };
    let mut known: Vec<(Option<NaiveDate>, &Name)> = sites
        .places
        .iter()
        .map(|site| (last_used(record, dose, site), site))
        .collect();
    known.sort_by_key(|(used, _)| *used);
    known
        .into_iter()
        .map(|(used, site)| SiteLine {
            site: site.clone(),
            used: match used {
                Some(day) => t.manner.used_before(&t.dates.near(day, today)),
                None => t.manner.used_never.to_owned(),
            },
            too_soon: used.and_then(|day| too_soon(sites, day, today, t)),
        })
        .collect()
}

fn last_used(record: &PersonRecord, dose: &Dose, site: &Name) -> Option<NaiveDate> {
    let own = DoseKey::Planned(dose.id);
    let doses = record.newest_doses();
    let at_site = doses.filter(|one| {
        one.value.medicine == dose.medicine
            && one.value.dose != own
            && one.value.site.as_ref() == Some(site)
    });
    at_site
        .filter_map(|one| one.value.outcome.taken())
        .map(|(at, _)| at.date_naive())
        .max()
}

fn too_soon(sites: &Sites, used: NaiveDate, today: NaiveDate, t: &Text) -> Option<String> {
    let rest = sites.rest_days?;
    let since = u16::try_from((today - used).num_days().max(0)).unwrap_or(u16::MAX);
    (since < rest).then(|| t.manner.too_soon(since, rest))
}
