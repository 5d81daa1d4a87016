//! One dose as a row, and how it stands in words.
//!
//! A row is told everything it shows and calls back on a tap. A state is always
//! a pictogram and a word, never colour alone.

mod shown;

use chrono::NaiveDate;
use leptos::prelude::*;

pub use self::shown::{Shown, shown};
use super::Icon;
use crate::domain::agenda::{Dose, DoseState};
use crate::domain::concordance::Attention;
use crate::domain::dose::{DoseId, DoseRecord, Outcome};
use crate::domain::event::Actor;
use crate::domain::id::MedicineId;
use crate::domain::person::Anchor;
use crate::domain::plan::SlotTime;
use crate::domain::record::{PersonRecord, Recorded};
use crate::domain::zone::{Meeting, Moment};
use crate::ledger::Stage;
use crate::text::Text;

/// All that a row shows of one dose.
#[derive(Clone, Debug, PartialEq)]
pub struct DoseLine {
    /// Which dose.
    pub dose: Dose,
    /// What its medicine is called.
    pub name: String,
    /// Its strength.
    pub strength: Option<String>,
    /// The label's own words, or how it stands to food.
    pub label: Option<String>,
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
        Self {
            name: medicine.map_or_else(String::new, |m| m.called().to_string()),
            strength: medicine.and_then(|m| m.strength.as_ref().map(ToString::to_string)),
            label: label.or_else(|| (t.today.food)(dose.food).map(ToOwned::to_owned)),
            shown,
            words: state_words(t, &dose, shown, now),
            details: details(t, record, &dose),
            questions: record
                .questions_about(dose.medicine)
                .filter(|question| question.is_open())
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

fn state_words(t: &Text, dose: &Dose, shown: Shown, now: Moment) -> String {
    let d = t.dose;
    if let Some(answer) = dose.answer() {
        return outcome_words(t, &answer.value.outcome, shown, dose.id.date);
    }
    match (dose.snoozed_until, shown) {
        (Some(until), Shown::Due | Shown::Late) if until > now => {
            (d.snoozed)(&(t.dates.time)(until.time()))
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
pub fn outcome_words(t: &Text, outcome: &Outcome, shown: Shown, date: NaiveDate) -> String {
    match outcome {
        Outcome::Taken { at, .. } => {
            let time = time_on(t, *at, date);
            if shown == Shown::TakenLate {
                (t.dose.taken_late)(&time)
            } else {
                (t.dose.taken)(&time)
            }
        }
        Outcome::NotTaken(reason) => (t.dose.not_taken)(&t.reason.words(reason)),
        Outcome::Unsure => t.dose.unsure.into(),
    }
}

/// A clock time, with its day where that is not `date`.
pub fn time_on(t: &Text, at: Moment, date: NaiveDate) -> String {
    let time = (t.dates.time)(at.time());
    if at.date_naive() == date {
        time
    } else {
        (t.today.time_on)(&time, &(t.dates.weekday_and_day)(at.date_naive()))
    }
}

/// What is told beside the state.
fn details(t: &Text, record: &PersonRecord, dose: &Dose) -> Vec<String> {
    let mut lines = Vec::new();
    let medicine = record.medicine(dose.medicine);
    if let Some(zone) = medicine.and_then(|m| m.kept_on.as_ref())
        && dose.answer().is_none()
    {
        let time = (t.dates.time)(dose.wall.time());
        lines.push((t.travel.there)(&time, &t.travel.city(zone)));
    }
    if dose.attention == Attention::RingsUntilTold && dose.answer().is_none() {
        lines.push(t.taking.tell_first.into());
    }
    if dose.meeting == Meeting::Gap {
        let time = t.dates.time;
        lines.push((t.dose.moved)(
            &time(dose.wall.time()),
            &time(dose.due.time()),
        ));
    }
    if let DoseState::Answered(records) = &dose.state {
        lines.extend(changed(t, record, records, dose.id.date));
        lines.extend(records.last().and_then(|answer| recorded_by(t, answer)));
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
                (t.dose.with_amount)(&time, &(t.amounts.amount)(*amount))
            }
        }
        outcome => outcome_words(t, outcome, Shown::NotTaken, date),
    };
    let who = match &new.by {
        Actor::Themself => &record.person.name,
        Actor::Carer(name) => name,
    };
    let day = (t.dates.day)(new.at.date_naive());
    let when = [day, (t.dates.time)(new.at.time())].join(" ");
    Some((t.dose.changed)(&say(new), &say(old), who.as_str(), &when))
}

/// Who recorded it, if it was not the person.
fn recorded_by(t: &Text, answer: &Recorded<DoseRecord>) -> Option<String> {
    match &answer.by {
        Actor::Themself => None,
        Actor::Carer(name) => {
            let time = (t.dates.time)(answer.at.time());
            Some((t.dose.recorded_by)(name.as_str(), &time))
        }
    }
}

/// A state: pictogram and word.
pub fn state(shown: Shown, words: String) -> AnyView {
    view! {
        <span class="state" data-state=shown.name()><Icon name=shown.icon()/>{words}</span>
    }
    .into_any()
}

/// The id in the page of a dose's check.
pub fn element_id(dose: DoseId) -> String {
    format!("dose-{dose}")
}

/// One dose as a row: a round check, the medicine, how it stands.
#[component]
pub fn DoseRow(
    /// What it shows; changes when something is recorded.
    line: Memo<Option<DoseLine>>,
    /// How far a gesture about it has come.
    stage: Memo<Option<Stage>>,
    /// Where its label is.
    href: String,
    /// Sentences of the language.
    t: &'static Text,
    /// A tap on the check.
    on_check: Callback<DoseLine>,
) -> impl IntoView {
    let first = line.get_untracked()?;
    let look = move |tell: fn(&DoseLine) -> &'static str| {
        line.with(|line| line.as_ref().map(tell).unwrap_or_default())
    };
    let heard = move || line.with(|line| line.as_ref().map(|line| heard(t, line)));
    let tap = move |_| {
        if let Some(line) = line.get_untracked() {
            on_check.run(line);
        }
    };
    let stands = move || match stage.get() {
        Some(stage) => Some(on_its_way(t, stage)),
        None => line.get().and_then(|line| stands(t, line)),
    };
    Some(view! {
        <li class="dose" data-state=move || look(|line| line.shown.name())>
            <button
                type="button" class="check" id=element_id(first.id())
                aria-pressed=move || look(|line| if line.shown.is_taken() { "true" } else { "false" })
                aria-label=heard
                on:click=tap
            >
                <Icon name="check"/>
            </button>
            <a class="dose__body" href=href>
                <span class="dose__name">
                    {first.name.clone()}" "
                    {first.strength.clone().map(|strength| view! { <span class="strength">{strength}</span> })}
                </span>
                <span class="dose__how">
                    <span class="dose__amount">{(t.amounts.amount)(first.dose.amount)}</span>
                    {stands}
                </span>
                {first.label.clone().map(|label| view! { <span class="dose__label">{label}</span> })}
            </a>
            {move || line.get().map(|line| told(t, line))}
        </li>
    })
}

/// A gesture whose outcome is not known, or that was not saved. Never looks like
/// an answer.
fn on_its_way(t: &'static Text, stage: Stage) -> AnyView {
    match stage {
        Stage::Saving => view! { <span class="saving">{t.common.saving}</span> }.into_any(),
        Stage::NotSaved(error) => view! {
            <span class="state" data-state="not-saved">
                <Icon name="warning"/>{(t.common.not_saved)(error)}
            </span>
        }
        .into_any(),
    }
}

/// What the check is called by those who hear it.
fn heard(t: &Text, line: &DoseLine) -> String {
    let name = line.full_name();
    match line.shown {
        Shown::Due | Shown::Late => (t.today.check)(&name, &(t.amounts.amount)(line.dose.amount)),
        shown if shown.is_answered() => (t.today.answered_check)(&name, &line.words),
        _ => (t.today.ask_check)(&name),
    }
}

/// How it stands, beside its amount; nothing where the card around it says so.
fn stands(t: &'static Text, line: DoseLine) -> Option<AnyView> {
    let is_plain = line.words == t.dose.due || line.shown == Shown::Unanswered;
    (!is_plain).then(|| state(line.shown, line.words))
}

/// What stands under the medicine's name.
fn told(t: &'static Text, line: DoseLine) -> AnyView {
    view! {
        {line.details.into_iter().map(|words| view! { <span class="dose__more">{words}</span> }).collect_view()}
        {line.whose.map(|(tone, name)| view! { <Whose tone name/> })}
        {(line.questions > 0).then(|| view! {
            <span class="asks"><Icon name="ask"/>{(t.beside.questions)(line.questions)}</span>
        })}
    }
    .into_any()
}

/// Whose something is: initial and name.
#[component]
pub fn Whose(
    /// Their colour.
    tone: u8,
    /// Their name.
    name: String,
) -> impl IntoView {
    let first: String = name.chars().take(1).flat_map(char::to_uppercase).collect();
    view! {
        <span class="tag" data-tone=tone>
            <span class="initial initial--small" aria-hidden="true">{first}</span>{name}
        </span>
    }
}
