//! One dose: all that is shown of it, and how it stands in words.

mod check;
mod days;
pub mod manner;
pub mod said;
mod shown;

use chrono::NaiveDate;

pub use self::check::{CheckTap, Done};
pub use self::days::days;
pub use self::manner::amount_words;
pub use self::shown::{Shown, shown};
use crate::next::near_time;
use domain::agenda::{self, Dose, DoseState};
use domain::concordance::Attention;
use domain::dose::{Act, DoseId, DoseRecord, Outcome};
use domain::id::{MedicineId, PersonId};
use domain::person::{Actor, Anchor};
use domain::plan::SlotTime;
use domain::record::{PersonRecord, Recorded};
use domain::two_lists::is_disputed;
use domain::zone::{Moment, Occurrence};
use text::Text;

/// All that a row shows of one dose.
#[derive(Clone, Debug, PartialEq)]
pub struct DoseLine {
    /// Which dose.
    pub dose: Dose,
    /// What its medicine is called.
    pub name: String,
    /// Its strength.
    pub strength: Option<String>,
    /// How much, or what tells it; nothing where something comes off.
    pub amount: Option<String>,
    /// What is done with it.
    pub what_is_done: Done,
    /// What a tap on its check does while it is due.
    pub tap: CheckTap,
    /// The old one, which is not recorded as taken off.
    pub old_one: Option<DoseId>,
    /// The label's own words.
    pub label: Option<String>,
    /// How it stands to food.
    pub food: Option<&'static str>,
    /// How it stands.
    pub shown: Shown,
    /// The same in words.
    pub words: String,
    /// Who recorded it, what was changed, what the clocks did.
    pub details: Vec<String>,
    /// Open questions about its medicine.
    pub questions: usize,
    /// Whose it is, where several people are kept: colour and name.
    pub whose: Option<(u8, String)>,
}

impl DoseLine {
    /// What there is to show of a dose.
    pub fn new(
        t: &Text,
        record: &PersonRecord,
        dose: Dose,
        whose: Option<(u8, String)>,
        now: Moment,
    ) -> Self {
        let medicine = record.medicine(dose.medicine);
        let label = medicine.and_then(|m| m.directions.as_ref().map(ToString::to_string));
        let shown = shown(&dose);
        let called = medicine.map_or_else(String::new, |m| m.called().to_string());
        let old_one = agenda::old_one(record, dose.medicine, dose.id);
        let what_is_done = manner::done(record, &dose);
        Self {
            name: manner::name(&called, record, &dose, t),
            amount: (dose.act == Act::Use).then(|| manner::amount_in_place(record, &dose, t)),
            what_is_done,
            tap: manner::tap(record, &dose, old_one),
            old_one,
            strength: medicine.and_then(|m| m.strength.as_ref().map(ToString::to_string)),
            label,
            food: t.today.food(dose.food),
            shown,
            words: state_words(t, (&dose, what_is_done), shown, now),
            details: details(t, record, &dose),
            questions: record
                .questions_about(dose.medicine)
                .filter(|question| record.waits(question))
                .count(),
            whose,
            dose,
        }
    }

    /// Which dose.
    pub const fn id(&self) -> DoseId {
        self.dose.id
    }

    /// Of which medicine.
    pub const fn medicine(&self) -> MedicineId {
        self.dose.medicine
    }

    /// Whether one tap records it as taken with others of its moment: nothing must be
    /// said first, and it does not come off.
    pub fn is_simple(&self) -> bool {
        self.tap == CheckTap::Records && self.dose.act == Act::Use
    }

    /// The name with its strength.
    pub fn full_name(&self) -> String {
        match &self.strength {
            Some(strength) => [self.name.as_str(), strength].join(" "),
            None => self.name.clone(),
        }
    }

    /// The moment of the day it is tied to, if it is.
    pub const fn anchor(&self) -> Option<Anchor> {
        match self.dose.time {
            SlotTime::Anchored(anchor) => Some(anchor),
            SlotTime::Clock(_) => None,
        }
    }
}

fn state_words(t: &Text, (dose, what_is_done): (&Dose, Done), shown: Shown, now: Moment) -> String {
    let d = t.dose;
    if let Some(answer) = dose.answer() {
        return outcome_words(
            t,
            (&answer.value.outcome, what_is_done),
            shown,
            dose.id.date,
        );
    }
    match (dose.snoozed_until, shown) {
        (Some(until), Shown::Due | Shown::Late) if until > now => {
            d.snoozed(&t.dates.time(until.time()))
        }
        (_, Shown::Due) => d.due.into(),
        (_, Shown::Late) => d.late.into(),
        (_, Shown::Paused) => d.paused.into(),
        (_, Shown::Decided) => t.taking.decided.into(),
        (_, Shown::Unanswered) => d.unanswered.into(),
        _ => d.later.into(),
    }
}

/// What happened with a dose of a day, in words.
pub fn outcome_words(
    t: &Text,
    (outcome, done): (&Outcome, Done),
    shown: Shown,
    date: NaiveDate,
) -> String {
    let (d, m) = (t.dose, t.manner);
    match (outcome, done) {
        (Outcome::Taken { at, .. }, done) => {
            let time = time_on(t, *at, date);
            match done {
                Done::Taken if shown == Shown::TakenLate => d.taken_late(&time),
                Done::Taken => d.taken(&time),
                Done::ComesOff => m.taken_off(&time),
                Done::ComesOut => m.taken_out(&time),
            }
        }
        (Outcome::NotTaken(reason), Done::Taken) => d.not_taken(&t.reason.words(reason)),
        (Outcome::NotTaken(reason), Done::ComesOff | Done::ComesOut) => {
            m.not_taken_off(&t.reason.words(reason))
        }
        (Outcome::Unsure, Done::Taken) => d.unsure.into(),
        (Outcome::Unsure, Done::ComesOff | Done::ComesOut) => m.off_unsure.into(),
    }
}

/// A clock time, with its day where that is not `date`.
pub fn time_on(t: &Text, at: Moment, date: NaiveDate) -> String {
    let time = t.dates.time(at.time());
    if at.date_naive() == date {
        time
    } else {
        t.today
            .time_on(&time, &t.dates.weekday_and_day(at.date_naive()))
    }
}

/// When its plan has a dose that somebody moved.
pub fn moved_from(t: &Text, dose: &Dose) -> Option<String> {
    let from = near_time(t, dose.moved_from?, dose.due.date_naive());
    Some(t.moving.moved_from(&from))
}

/// What is told beside the state.
fn details(t: &Text, record: &PersonRecord, dose: &Dose) -> Vec<String> {
    let mut lines = Vec::new();
    let medicine = record.medicine(dose.medicine);
    lines.extend(moved_from(t, dose));
    if let Some(zone) = medicine.and_then(|m| m.kept_on.as_ref())
        && dose.answer().is_none()
        && dose.moved_from.is_none()
    {
        let time = t.dates.time(dose.wall.time());
        lines.push(t.travel.there(&time, &t.travel.city(zone)));
    }
    lines.extend(medicine.and_then(|medicine| manner::placebo(medicine, dose, t)));
    lines.extend(manner::made_of(record, dose));
    lines.extend(manner::old_one_not_told(record, dose, t));
    let first = dose.after.and_then(|first| record.medicine(first));
    let minutes = u16::try_from(agenda::DROPS_APART_MINUTES).unwrap_or_default();
    lines.extend(first.map(|first| t.manner.wait(minutes, first.called().as_str())));
    if dose.attention == Attention::RingsUntilTold && dose.answer().is_none() {
        lines.push(t.taking.tell_first.into());
    }
    if dose.answer().is_none() && is_disputed(record, dose.medicine) {
        lines.push(t.lists.disagree.into());
    }
    if dose.occurrence == Occurrence::Gap {
        let time = |at| t.dates.time(at);
        lines.push(
            t.dose
                .moved(&time(dose.wall.time()), &time(dose.due.time())),
        );
    }
    if let DoseState::Answered(records) = &dose.state {
        lines.extend(changed(t, record, records, dose.id.date));
        lines.extend(records.last().and_then(|answer| recorded_by(t, answer)));
        let site = records.last().and_then(|answer| answer.value.site.as_ref());
        lines.extend(site.map(|site| t.manner.at_site(site.as_str())));
        let note = records.last().and_then(|answer| answer.value.note.as_ref());
        lines.extend(note.map(ToString::to_string));
    }
    lines
}

/// A corrected answer beside the one it took the place of (G10).
pub fn changed(
    t: &Text,
    record: &PersonRecord,
    records: &[Recorded<DoseRecord>],
    date: NaiveDate,
) -> Option<String> {
    let [.., old, new] = records else { return None };
    let amounts = [old, new].map(|one| one.value.outcome.taken().map(|(_, amount)| amount));
    let say = |one: &Recorded<DoseRecord>| match &one.value.outcome {
        Outcome::Taken { at, amount } => {
            let time = time_on(t, *at, date);
            // The amount is told where it is what was changed.
            if amounts[0] == amounts[1] {
                time
            } else {
                t.dose.with_amount(&time, &t.amounts.amount(*amount))
            }
        }
        outcome => {
            let done = manner::done_by(&one.value);
            outcome_words(t, (outcome, done), Shown::NotTaken, date)
        }
    };
    let who = match &new.by {
        Actor::Themself => &record.person.name,
        Actor::Carer(name) => name,
    };
    let day = t.dates.day(new.at.date_naive());
    let when = [day, t.dates.time(new.at.time())].join(" ");
    Some(t.dose.changed(&say(new), &say(old), who.as_str(), &when))
}

/// Who recorded it, if it was not the person.
fn recorded_by(t: &Text, answer: &Recorded<DoseRecord>) -> Option<String> {
    match &answer.by {
        Actor::Themself => None,
        Actor::Carer(name) => {
            let time = t.dates.time(answer.at.time());
            Some(t.dose.recorded_by(name.as_str(), &time))
        }
    }
}

/// The colour of a person: theirs for good, whoever else is added.
pub fn tone_of(person: PersonId) -> u8 {
    let sum: u32 = person.to_string().bytes().map(u32::from).sum();
    u8::try_from(sum % 6).unwrap_or(0) + 1
}
