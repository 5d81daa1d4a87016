//! One row of two lists in words: what it comes to, and what either list says.

use chrono::NaiveDateTime;

use crate::called::label_name;
use crate::plan;
use domain::amount::Amount;
use domain::id::MedicineId;
use domain::medicine::Medicine;
use domain::plan::Schedule;
use domain::record::PersonRecord;
use domain::two_lists::{
    Compared, Difference, ListRow, PiecesNamed, RowState, TheirList, TheirMedicine,
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

/// The lines of the other list that belong to a row, to the letter.
pub(super) fn written(ground: ListGround<'_>, row: &ListRow) -> Vec<String> {
    let lines = row
        .theirs
        .iter()
        .filter_map(|place| ground.list.lines.get(*place));
    lines.map(|line| line.written.to_string()).collect()
}

pub(super) fn mine(ground: ListGround<'_>, id: MedicineId) -> Option<String> {
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
            let first = compared.differ.first().zip(own.zip(other));
            first.map_or_else(String::new, |(first, both)| differs(ground, *first, both))
        }
        RowState::NotCompared(_) => l.not_compared(&own_name),
        RowState::OnlyMine => l.only_mine(&own_name),
        RowState::EndedThere => {
            let name = other.map(their_name).unwrap_or_default();
            l.ended_there(ground.list.kind, &name)
        }
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
    difference: Difference,
    (own, other): (&Medicine, &TheirMedicine),
) -> String {
    let l = ground.text.lists;
    let (kind, name) = (ground.list.kind, label_name(own));
    match difference {
        Difference::Dose => {
            let mine = own_dose(own, ground);
            let theirs = their_dose(other, ground.text);
            l.dose_differs(own.label.as_str(), &mine, kind, &theirs)
        }
        Difference::Ended => l.ended_differs(kind, &name),
        Difference::Unclear | Difference::Unread => l.unclear(kind, &name),
        Difference::Timing => l.timing_differs(&name),
        Difference::Form => l.form_differs(&name),
        Difference::Brand => l.brand_differs(own.label.as_str(), kind, other.name.as_str()),
        Difference::OnHold => l.hold_differs(&name),
    }
}

/// The strength, and how many where it is not one.
fn own_dose(medicine: &Medicine, ground: ListGround<'_>) -> String {
    let strength = medicine.strength.as_ref().map(Name::as_str);
    let amounts = medicine
        .plans_at(ground.at)
        .flat_map(|plan| amounts(&plan.schedule));
    dose_words(strength, &amounts.collect::<Vec<_>>(), ground.text)
}

fn their_dose(medicine: &TheirMedicine, t: &Text) -> String {
    let strength = medicine.printed.as_ref().map(Name::as_str);
    let amounts = match (medicine.pieces, &medicine.schedule) {
        (PiecesNamed::Named, Some(schedule)) => amounts(schedule),
        _ => Vec::new(),
    };
    dose_words(strength, &amounts, t)
}

/// How much at each time of a day.
fn amounts(schedule: &Schedule) -> Vec<Amount> {
    match schedule {
        Schedule::Timed { slots, .. } => slots.iter().map(|slot| slot.amount).collect(),
        other => other.any_amount().into_iter().collect(),
    }
}

/// A strength with what is taken of it. One piece of one strength goes without saying.
fn dose_words(strength: Option<&str>, amounts: &[Amount], t: &Text) -> String {
    let one = domain::amount::Quantity::whole(1);
    let is_plain = strength.is_some() && amounts.iter().all(|amount| amount.quantity == one);
    let mut told: Vec<String> = Vec::new();
    for amount in amounts.iter().filter(|_| !is_plain) {
        let words = t.amounts.amount(*amount);
        if !told.contains(&words) {
            told.push(words);
        }
    }
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

pub(super) fn notes(ground: ListGround<'_>, row: &ListRow) -> Vec<String> {
    match &row.state {
        RowState::Same(compared)
        | RowState::Differs(compared)
        | RowState::NotCompared(compared) => other_differences(ground, row, compared),
        RowState::OnlyTheirs { stopped: Some(id) } => {
            let stopped = ground.record.medicine(*id);
            let since = stopped.and_then(|medicine| medicine.statuses.last());
            let since = since.map(|since| ground.text.lists.stopped_here(since.from.date()));
            since.into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// What differs besides the first, and what was not compared.
fn other_differences(ground: ListGround<'_>, row: &ListRow, compared: &Compared) -> Vec<String> {
    let l = ground.text.lists;
    let own = row.mine.first().and_then(|id| ground.record.medicine(*id));
    let other = their_medicine(ground, row);
    let both = own.zip(other);
    let more = compared.differ.iter().skip(1);
    let more = more.filter_map(|difference| Some(differs(ground, *difference, both?)));
    // Of what is ended there, nothing else has to be compared.
    let is_ended = compared.differ.first() == Some(&Difference::Ended);
    let open = compared.not_compared.iter().filter(|_| !is_ended);
    let not_compared = open.map(|what| match what {
        Difference::Dose => l.not_said_dose.to_owned(),
        Difference::Unread => {
            let words = other.and_then(|other| other.unread.as_ref());
            let words = words.map(ToString::to_string).unwrap_or_default();
            l.not_read(ground.list.kind, &words)
        }
        _ => l.not_said_times.to_owned(),
    });
    more.chain(not_compared).collect()
}
