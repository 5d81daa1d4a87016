//! One row of two lists in words: what it comes to, and what either list says.

use chrono::NaiveDateTime;

use crate::called::label_name;
use crate::plan;
use domain::amount::Amount;
use domain::concordance::{Question, QuestionState};
use domain::id::MedicineId;
use domain::medicine::Medicine;
use domain::plan::Schedule;
use domain::record::PersonRecord;
use domain::two_lists::{
    Compared, Difference, ListRow, PiecesNamed, RowState, TheirList, TheirMedicine, compare,
    question_about,
};
use domain::words::Name;
use text::Text;

/// What rows are made from.
#[derive(Clone, Copy)]
pub struct ListGround<'a> {
    /// Whose.
    pub record: &'a PersonRecord,
    /// The other list.
    pub list: &'a TheirList,
    /// The present moment at the person's home.
    pub at: NaiveDateTime,
    /// The language.
    pub text: &'static Text,
}

/// One row in words.
#[derive(Clone, Debug, PartialEq)]
pub struct RowShown {
    /// The row.
    pub row: ListRow,
    /// What it comes to.
    pub title: String,
    /// What the person's own list says, a line for each medicine.
    pub mine: Vec<String>,
    /// What the other says, to the letter.
    pub theirs: Vec<String>,
    /// What was not compared, and other facts beside it.
    pub notes: Vec<String>,
    /// The question about it, if it was asked.
    pub question: Option<Question>,
}

impl RowShown {
    /// Whether somebody still has to be asked.
    pub fn is_open(&self) -> bool {
        let is_settled = |question: &Question| question.state != QuestionState::Open;
        !self.row.is_same() && !self.question.as_ref().is_some_and(is_settled)
    }
}

/// All rows in words: what differs first.
pub fn rows(ground: ListGround<'_>) -> Vec<RowShown> {
    let rows = compare(ground.record, ground.list, ground.at);
    let mut shown: Vec<RowShown> = rows.into_iter().map(|row| shown(ground, row)).collect();
    shown.sort_by_key(|shown| shown.row.is_same());
    shown
}

/// What the other list is, from whom and of which day.
pub fn whose(list: &TheirList, t: &Text) -> String {
    let name = list.name.as_ref().map(Name::as_str);
    let who = t.ask.who(list.by, name);
    let what = t.lists.whose(list.kind, &who);
    match list.dated {
        Some(day) => [what, t.dates.date(day)].join(" · "),
        None => what,
    }
}

fn shown(ground: ListGround<'_>, row: ListRow) -> RowShown {
    RowShown {
        title: title(ground, &row),
        mine: row.mine.iter().filter_map(|id| mine(ground, *id)).collect(),
        theirs: written(ground, &row),
        notes: notes(ground, &row),
        question: question_about(ground.record, ground.list, &row).cloned(),
        row,
    }
}

/// The lines of the other list that belong to a row, to the letter.
pub(super) fn written(ground: ListGround<'_>, row: &ListRow) -> Vec<String> {
    let lines = row
        .theirs
        .iter()
        .filter_map(|place| ground.list.lines.get(*place));
    lines.map(|line| line.written.to_string()).collect()
}

fn mine(ground: ListGround<'_>, id: MedicineId) -> Option<String> {
    let medicine = ground.record.medicine(id)?;
    let name = label_name(medicine);
    let line = plan::line(ground.record, medicine, ground.at, ground.text);
    Some(line.map_or_else(
        || name.clone(),
        |line| [name.as_str(), " · ", &line].concat(),
    ))
}

/// The medicine of the other list that stands first in a row.
pub(super) fn their_medicine<'a>(
    ground: ListGround<'a>,
    row: &ListRow,
) -> Option<&'a TheirMedicine> {
    ground.list.lines.get(*row.theirs.first()?)?.medicine()
}

/// A medicine of the other list with its strength.
pub(super) fn their_name(medicine: &TheirMedicine) -> String {
    match &medicine.printed {
        Some(printed) => [medicine.name.as_str(), " ", printed.as_str()].concat(),
        None => medicine.name.to_string(),
    }
}

/// What a row comes to, in one line.
pub(super) fn title(ground: ListGround<'_>, row: &ListRow) -> String {
    let l = ground.text.lists;
    let own = row.mine.first().and_then(|id| ground.record.medicine(*id));
    let own_name = own.map(label_name).unwrap_or_default();
    let other = their_medicine(ground, row);
    match &row.state {
        RowState::Same(_) => l.is_same(&own_name),
        RowState::Differs(compared) => {
            let (Some(own), Some(other)) = (own, other) else {
                return l.is_same(&own_name);
            };
            differs(ground, compared, (own, other))
        }
        RowState::OnlyMine => l.only_mine(&own_name),
        RowState::OnlyTheirs { .. } => {
            let name = other.map(their_name).unwrap_or_default();
            l.only_theirs(ground.list.kind, &name)
        }
        RowState::Twice(ingredients) => l.twice(&joined(ingredients)),
        RowState::CannotMatch => {
            let line = written(ground, row);
            let line = line.first().and_then(|line| line.lines().next());
            l.cannot_match(line.unwrap_or_default())
        }
    }
}

pub(super) fn joined(names: &[Name]) -> String {
    let names: Vec<&str> = names.iter().map(Name::as_str).collect();
    names.join(", ")
}

fn differs(
    ground: ListGround<'_>,
    compared: &Compared,
    (own, other): (&Medicine, &TheirMedicine),
) -> String {
    let l = ground.text.lists;
    let name = own.label.as_str();
    match compared.differ.first() {
        Some(Difference::Dose) => {
            let mine = own_dose(own, ground);
            let theirs = their_dose(other, ground.text);
            l.dose_differs(name, &mine, ground.list.kind, &theirs)
        }
        Some(Difference::Timing) => l.timing_differs(&label_name(own)),
        Some(Difference::Form) => l.form_differs(&label_name(own)),
        Some(Difference::OnHold) => l.hold_differs(&label_name(own)),
        None => l.is_same(&label_name(own)),
    }
}

/// The strength, and how many where it is not one.
fn own_dose(medicine: &Medicine, ground: ListGround<'_>) -> String {
    let strength = medicine.strength.as_ref().map(Name::as_str);
    let amounts = medicine.plans_at(ground.at);
    let amounts = amounts.filter_map(|plan| plan.schedule.any_amount());
    dose_words(strength, &amounts.collect::<Vec<_>>(), ground.text)
}

fn their_dose(medicine: &TheirMedicine, t: &Text) -> String {
    let strength = medicine.printed.as_ref().map(Name::as_str);
    let amount = match medicine.pieces {
        PiecesNamed::Named => medicine.schedule.as_ref().and_then(Schedule::any_amount),
        PiecesNamed::NotNamed => None,
    };
    dose_words(strength, amount.as_slice(), t)
}

fn dose_words(strength: Option<&str>, amounts: &[Amount], t: &Text) -> String {
    let one = domain::amount::Quantity::whole(1);
    let told = amounts
        .iter()
        .filter(|amount| amount.quantity != one || strength.is_none());
    let told = told.map(|amount| t.amounts.amount(*amount));
    let all: Vec<String> = strength
        .map(ToOwned::to_owned)
        .into_iter()
        .chain(told)
        .collect();
    if all.is_empty() {
        t.lists.not_there.to_owned()
    } else {
        all.join(", ")
    }
}

fn notes(ground: ListGround<'_>, row: &ListRow) -> Vec<String> {
    let l = ground.text.lists;
    let own = row.mine.first().and_then(|id| ground.record.medicine(*id));
    let other_differences = |compared: &Compared| -> Vec<String> {
        let name = own.map(label_name).unwrap_or_default();
        let more = compared.differ.iter().skip(1);
        let more = more.map(|difference| match difference {
            Difference::Timing => l.timing_differs(&name),
            Difference::Form => l.form_differs(&name),
            Difference::OnHold => l.hold_differs(&name),
            Difference::Dose => String::new(),
        });
        let not_compared = compared.not_compared.iter().map(|what| match what {
            Difference::Dose => l.not_said_dose.to_owned(),
            _ => l.not_said_times.to_owned(),
        });
        more.chain(not_compared)
            .filter(|line| !line.is_empty())
            .collect()
    };
    match &row.state {
        RowState::Same(compared) | RowState::Differs(compared) => other_differences(compared),
        RowState::OnlyTheirs { stopped: Some(id) } => {
            let stopped = ground.record.medicine(*id);
            let since = stopped.and_then(|medicine| medicine.statuses.last());
            let since = since.map(|since| l.stopped_here(since.from.date()));
            since.into_iter().collect()
        }
        _ => Vec::new(),
    }
}
