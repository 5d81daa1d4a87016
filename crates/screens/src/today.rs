//! What the page of a day shows, gathered from a person's record.
//!
//! Pure: the record, the day and the present moment in, lines and groups out.

pub mod coming_up;

use chrono::{Duration, NaiveDate, NaiveDateTime, Timelike};

use crate::dose::{DoseLine, Shown, tone_of};
use crate::plan::full_name;
use domain::agenda::{self, Course, Dose, DoseState, LATE_MINUTES};
use domain::concordance::Attention;
use domain::dose::DoseId;
use domain::id::{MedicineId, PersonId};
use domain::medicine::Status;
use domain::person::Anchor;
use domain::plan::days::DaysOff;
use domain::plan::{self, Plan, Schedule};
use domain::record::PersonRecord;
use domain::zone::{Moment, Zone};
use text::{Tallied, Text};

/// Whether names are told beside doses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Household {
    /// One person is kept here.
    One,
    /// Several are.
    Several,
}

/// A moment of the day as all doses of it stand to food.
fn moment(anchor: Anchor, lines: &[&DoseLine], t: &Text) -> &'static str {
    let food = lines.first().map(|line| line.dose.food);
    let food = food.filter(|food| lines.iter().all(|line| line.dose.food == *food));
    t.plans.moment(anchor, food.unwrap_or_default())
}

/// Doses due at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupLine {
    /// When.
    pub due: Moment,
    /// The clock time in words.
    pub time: String,
    /// The moment of the day all of them are tied to.
    pub with: Option<&'static str>,
    /// How the group stands as a whole.
    pub shown: Shown,
    /// Its doses.
    pub doses: Vec<DoseId>,
}

/// The doses of a day. Those of last night that still wait, or were answered
/// after midnight, belong to today.
pub fn lines(
    t: &Text,
    record: &PersonRecord,
    date: NaiveDate,
    (zone, now): (&Zone, Moment),
    kept: Household,
) -> Vec<DoseLine> {
    let is_today = now.date_naive() == date;
    let night = date.pred_opt().filter(|_| is_today);
    let of_night = night
        .map(|day| agenda::on(record, day, zone, now))
        .unwrap_or_default()
        .into_iter()
        .filter(|dose| is_of_today(dose, now));
    let whose = match kept {
        Household::One => None,
        Household::Several => Some((tone_of(record.person.id), record.person.name.to_string())),
    };
    of_night
        .chain(agenda::on(record, date, zone, now))
        .map(|dose| {
            let due = dose.due;
            let mut line = DoseLine::new(t, record, dose, whose.clone(), now);
            if due.date_naive() != date && line.shown.is_answered() {
                let day = t.dates.near(due.date_naive(), date);
                line.details
                    .insert(0, t.dose.due_at(&day, &t.dates.time(due.time())));
            }
            line
        })
        .collect()
}

/// Whether a dose of last night belongs to today: it waits, or what is said of it
/// happened or was said after midnight, not long after it was due.
fn is_of_today(dose: &Dose, now: Moment) -> bool {
    let today = now.date_naive();
    let late = Duration::minutes(LATE_MINUTES);
    match (&dose.state, dose.answer()) {
        (DoseState::Due | DoseState::Late, _) => true,
        (_, Some(answer)) => {
            let taken = answer.value.outcome.taken().map(|(at, _)| at);
            let said = answer.at.with_timezone(&now.timezone());
            taken.is_some_and(|at| at.with_timezone(&now.timezone()).date_naive() == today)
                || said.date_naive() == today && said - dose.due <= late
        }
        _ => false,
    }
}

/// Groups lines by the moment they are due, in order of time.
pub fn groups<'a>(t: &Text, lines: impl Iterator<Item = &'a DoseLine>) -> Vec<GroupLine> {
    let mut groups: Vec<(Moment, Vec<&DoseLine>)> = Vec::new();
    for line in lines {
        match groups.last_mut() {
            Some((due, group)) if *due == line.dose.due => group.push(line),
            _ => groups.push((line.dose.due, vec![line])),
        }
    }
    groups
        .into_iter()
        .map(|(due, lines)| {
            let anchor = lines.first().and_then(|line| line.anchor());
            let same = lines.iter().all(|line| line.anchor() == anchor);
            GroupLine {
                due,
                time: t.dates.time(due.time()),
                with: anchor
                    .filter(|_| same)
                    .map(|anchor| moment(anchor, &lines, t)),
                shown: whole(&lines),
                doses: lines.iter().map(|line| line.id()).collect(),
            }
        })
        .collect()
}

/// How a group stands: as its first dose that waits, else as its first dose.
fn whole(lines: &[&DoseLine]) -> Shown {
    let mut all = lines.iter().map(|line| line.shown);
    all.clone()
        .find(|shown| shown.is_now())
        .or_else(|| all.find(|shown| *shown == Shown::Unanswered))
        .or_else(|| lines.first().map(|line| line.shown))
        .unwrap_or(Shown::Later)
}

/// Groups in which something is due or late, with what was answered beside it.
pub fn now(t: &Text, lines: &[DoseLine]) -> Vec<GroupLine> {
    let mut groups = groups(t, lines.iter().filter(|line| line.shown != Shown::Paused));
    groups.retain(|group| group.shown.is_now());
    groups
}

/// What came due alone, under a decision not to take it for now.
pub fn decided(t: &Text, lines: &[DoseLine], at: Moment) -> Vec<GroupLine> {
    let open: Vec<Moment> = now(t, lines).iter().map(|group| group.due).collect();
    let is_here = |line: &&DoseLine| {
        line.shown == Shown::Decided && line.dose.due <= at && !open.contains(&line.dose.due)
    };
    groups(t, lines.iter().filter(is_here))
}

/// What nobody has answered, and is no longer asked for. What was due together with
/// something that still is stands in that card.
pub fn unanswered(t: &Text, lines: &[DoseLine]) -> Vec<GroupLine> {
    let open: Vec<Moment> = now(t, lines).iter().map(|group| group.due).collect();
    let is_here =
        |line: &&DoseLine| line.shown == Shown::Unanswered && !open.contains(&line.dose.due);
    groups(t, lines.iter().filter(is_here))
}

/// What is still to come, with what was answered before its time.
pub fn later(t: &Text, lines: &[DoseLine], now: Moment) -> Vec<GroupLine> {
    groups(t, lines.iter().filter(|line| line.dose.due > now))
}

/// What is past and stands in no card of its own.
pub fn earlier(t: &Text, lines: &[DoseLine], at: Moment) -> Vec<DoseId> {
    let open: Vec<Moment> = now(t, lines).iter().map(|group| group.due).collect();
    lines
        .iter()
        .filter(|line| line.dose.due <= at && !open.contains(&line.dose.due))
        .filter(|line| !matches!(line.shown, Shown::Unanswered | Shown::Decided))
        .map(DoseLine::id)
        .collect()
}

/// How many doses stand how.
pub fn tallied<'a>(lines: impl Iterator<Item = &'a DoseLine>) -> Tallied {
    lines.fold(Tallied::default(), |mut sum, line| {
        match line.shown {
            Shown::Taken | Shown::TakenLate => sum.taken += 1,
            Shown::NotTaken => sum.not_taken += 1,
            Shown::Unsure => sum.unsure += 1,
            Shown::Unanswered => sum.unanswered += 1,
            Shown::Later | Shown::Due | Shown::Late | Shown::Paused | Shown::Decided => {}
        }
        sum
    })
}

/// The first dose to come after a day, over all medicines.
pub fn next_after(
    record: &PersonRecord,
    date: NaiveDate,
    zone: &Zone,
    now: Moment,
) -> Option<Moment> {
    date.iter_days().skip(1).take(35).find_map(|day| {
        let doses = agenda::on(record, day, zone, now);
        let to_come = doses
            .iter()
            .find(|dose| dose.state == DoseState::Later && dose.attention != Attention::Quiet);
        to_come.map(|dose| dose.due)
    })
}

/// How many doses of yesterday nobody has answered.
pub fn unanswered_on(record: &PersonRecord, date: NaiveDate, zone: &Zone, now: Moment) -> usize {
    let is_open = |dose: &Dose| dose.state == DoseState::Unanswered && dose.calls();
    let doses = agenda::on(record, date, zone, now);
    doses.iter().filter(|dose| is_open(dose)).count()
}

/// How many doses of a person wait for an answer today.
pub fn waiting(record: &PersonRecord, zone: &Zone, now: Moment) -> usize {
    let now = zone.moment(&now);
    let night = now.date_naive().pred_opt().into_iter().flat_map(|day| {
        let mut doses = agenda::on(record, day, zone, now);
        doses.retain(|dose| dose.state != DoseState::Unanswered);
        doses
    });
    night
        .chain(agenda::on(record, now.date_naive(), zone, now))
        .filter(Dose::calls)
        .count()
}

/// A medicine whose label is not yet understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unclear {
    /// Which.
    pub medicine: MedicineId,
    /// What it is called, with its strength.
    pub name: String,
    /// The label's own words.
    pub label: Option<String>,
}

fn is_unclear(plan: &Plan) -> bool {
    plan.schedule == Schedule::AsDirected
}

/// Medicines whose label is not yet understood: how to take them must be asked.
pub fn as_directed(record: &PersonRecord, at: NaiveDateTime) -> Vec<Unclear> {
    record
        .current_medicines()
        .filter(|medicine| medicine.plans_at(at).any(is_unclear))
        .map(|medicine| Unclear {
            medicine: medicine.id,
            name: full_name(medicine),
            label: medicine.directions.as_ref().map(ToString::to_string),
        })
        .collect()
}

/// Medicines in the days off of their cycle, in words: a quiet day is no
/// forgotten one.
pub fn on_break(record: &PersonRecord, at: NaiveDateTime, t: &Text) -> Vec<(MedicineId, String)> {
    let taken = record.current_medicines().filter(|one| one.is_taking());
    taken
        .filter_map(|medicine| {
            let day = agenda::break_day(medicine, at)?;
            let again = t.dates.weekday_and_day(day.again);
            let name = full_name(medicine);
            let words = match day.days_off {
                DaysOff::Nothing => t.beside.break_day(day.day, day.of, &name, &again),
                DaysOff::Placebo => t.beside.placebo_day(day.day, day.of, &name, &again),
            };
            Some((medicine.id, words))
        })
        .collect()
}

/// Medicines on hold.
pub fn paused(record: &PersonRecord) -> Vec<(domain::id::MedicineId, String)> {
    record
        .current_medicines()
        .filter(|m| matches!(m.status(), Status::Paused { .. }))
        .map(|m| (m.id, m.called().to_string()))
        .collect()
}

/// Medicines with a plan, of now or to come, that gives no doses because read
/// wrongly it does grave harm.
pub fn trapped(record: &PersonRecord, at: NaiveDateTime) -> Vec<String> {
    record
        .current_medicines()
        .filter(|medicine| {
            let courses = Course::all(record, medicine, at);
            let mut steps = courses.iter().flat_map(Course::steps);
            steps.any(|step| plan::trap(medicine, step.plan).is_some())
        })
        .map(|m| m.called().to_string())
        .collect()
}

/// The pictogram of a time of day.
pub fn time_icon(due: Moment) -> &'static str {
    match due.hour() {
        5..=10 => "sunrise",
        11..=15 => "noon",
        16..=20 => "sunset",
        _ => "night",
    }
}

/// Somebody else's waiting doses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// How many doses wait.
    pub doses: usize,
}
