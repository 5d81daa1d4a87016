//! Messages as CBOR: maps with numbered fields. Fields are only ever added; one that is
//! not known is passed over.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};
use domain::concordance::{Remark, Reply, ReplyAnswer};
use domain::id::{MedicineId, QuestionId, ReplyId, SheetId};
use domain::person::Role;
use domain::words::{Name, Words, honest};
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};

use super::message::{Message, SentSheet, ShareError};
use crate::paper::{Body, Paper, PartTopic, SheetItem, SheetPart, SheetRow};

const SHEET: u8 = 1;
const REPLY: u8 = 2;

/// The most characters of one text: the longest words of a person, with what stands
/// around them.
const MOST_LETTERS: usize = 4000;

/// The most items, rows, lines or answers of one list, and of a whole sheet.
const MOST_ITEMS: usize = 1000;

/// The years in which a reply can be written.
const YEARS: RangeInclusive<i32> = 2000..=2100;

/// The kind of a message, and its bytes.
pub(super) fn write(message: &Message) -> (u8, Vec<u8>) {
    // Writing to memory does not fail.
    match message {
        Message::Sheet(sheet) => (
            SHEET,
            minicbor::to_vec(sheet_out(sheet)).unwrap_or_default(),
        ),
        Message::Reply(reply) => (
            REPLY,
            minicbor::to_vec(reply_out(reply)).unwrap_or_default(),
        ),
    }
}

/// Reads the bytes of a message of a kind.
pub(super) fn read(kind: u8, bytes: &[u8]) -> Result<Message, ShareError> {
    let damaged = |_| ShareError::Damaged;
    match kind {
        SHEET => {
            let sheet = minicbor::decode(bytes).map_err(damaged)?;
            sheet_in(sheet).map(|sheet| Message::Sheet(Box::new(sheet)))
        }
        REPLY => {
            let reply = minicbor::decode(bytes).map_err(damaged)?;
            reply_in(reply).map(|reply| Message::Reply(Box::new(reply)))
        }
        _ => Err(ShareError::Newer),
    }
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct SheetOnWire {
    #[n(0)]
    id: ByteArray<16>,
    #[n(1)]
    language: String,
    #[n(2)]
    to: u8,
    #[n(3)]
    name: Option<String>,
    #[n(4)]
    person: String,
    #[n(5)]
    when: String,
    #[n(6)]
    own_words: String,
    #[n(7)]
    parts: Vec<PartOnWire>,
    #[n(8)]
    foot: Vec<String>,
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct PartOnWire {
    #[n(0)]
    topic: u8,
    #[n(1)]
    title: String,
    #[n(2)]
    look: u8,
    /// How many are shown at first; all, where it is missing.
    #[n(3)]
    shown: Option<u32>,
    #[n(4)]
    items: Option<Vec<ItemOnWire>>,
    #[n(5)]
    columns: Option<[String; 4]>,
    #[n(6)]
    rows: Option<Vec<RowOnWire>>,
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct ItemOnWire {
    #[n(0)]
    head: String,
    #[n(1)]
    lines: Option<Vec<String>>,
    #[n(2)]
    question: Option<ByteArray<16>>,
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct RowOnWire {
    #[n(0)]
    cells: [String; 4],
    #[n(1)]
    medicine: Option<ByteArray<16>>,
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct ReplyOnWire {
    #[n(0)]
    id: ByteArray<16>,
    #[n(1)]
    to: ByteArray<16>,
    #[n(2)]
    by: u8,
    #[n(3)]
    name: String,
    #[n(4)]
    place: Option<String>,
    /// Days since the first of January of the year 1, which is day 1.
    #[n(5)]
    on: i32,
    #[n(6)]
    answers: Option<Vec<SaidOnWire>>,
    #[n(7)]
    remarks: Option<Vec<SaidOnWire>>,
    #[n(8)]
    agreed: Option<String>,
    #[n(9)]
    words: Option<String>,
    #[n(10)]
    list: Option<String>,
}

/// Words about a question or a medicine.
#[derive(Encode, Decode)]
#[cbor(map)]
struct SaidOnWire {
    #[n(0)]
    about: ByteArray<16>,
    #[n(1)]
    words: String,
}

fn number_of(role: Role) -> u8 {
    let place = Role::ALL.iter().position(|one| *one == role);
    u8::try_from(place.unwrap_or_default()).unwrap_or_default()
}

fn role(number: u8) -> Result<Role, ShareError> {
    let role = Role::ALL.get(usize::from(number)).copied();
    role.ok_or(ShareError::Newer)
}

/// A list, or nothing where it is empty.
fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}

fn sheet_out(sheet: &SentSheet) -> SheetOnWire {
    let paper = &sheet.paper;
    SheetOnWire {
        id: sheet.id.bytes().into(),
        language: sheet.language.clone(),
        to: number_of(sheet.to),
        name: sheet.name.clone(),
        person: paper.name.clone(),
        when: paper.when.clone(),
        own_words: paper.own_words.clone(),
        parts: paper.parts.iter().map(part_out).collect(),
        foot: paper.foot.clone(),
    }
}

fn part_out(part: &SheetPart) -> PartOnWire {
    let topic = PartTopic::ALL.iter().position(|one| *one == part.topic);
    let (look, items) = match &part.body {
        Body::Urgent(items) => (0, items.as_slice()),
        Body::Asks(items) => (1, items.as_slice()),
        Body::Own(items) => (2, items.as_slice()),
        Body::Lines(items) => (3, items.as_slice()),
        Body::Table(..) => (4, [].as_slice()),
    };
    let (columns, rows) = match &part.body {
        Body::Table(columns, rows) => (Some(columns.clone()), rows.as_slice()),
        _ => (None, [].as_slice()),
    };
    PartOnWire {
        topic: u8::try_from(topic.unwrap_or_default()).unwrap_or_default(),
        title: part.title.clone(),
        look,
        shown: u32::try_from(part.shown)
            .ok()
            .filter(|shown| *shown != u32::MAX),
        items: some(items.iter().map(item_out).collect()),
        columns,
        rows: some(rows.iter().map(row_out).collect()),
    }
}

fn item_out(item: &SheetItem) -> ItemOnWire {
    ItemOnWire {
        head: item.head.clone(),
        lines: some(item.lines.clone()),
        question: item.question.map(|id| id.bytes().into()),
    }
}

fn row_out(row: &SheetRow) -> RowOnWire {
    RowOnWire {
        cells: row.cells.clone(),
        medicine: row.medicine.map(|id| id.bytes().into()),
    }
}

fn reply_out(reply: &Reply) -> ReplyOnWire {
    let answers = reply.answers.iter().map(|answer| SaidOnWire {
        about: answer.question.bytes().into(),
        words: answer.words.to_string(),
    });
    let remarks = reply.remarks.iter().map(|remark| SaidOnWire {
        about: remark.medicine.bytes().into(),
        words: remark.words.to_string(),
    });
    ReplyOnWire {
        id: reply.id.bytes().into(),
        to: reply.to.bytes().into(),
        by: number_of(reply.by),
        name: reply.name.to_string(),
        place: reply.place.as_ref().map(ToString::to_string),
        on: reply.on.num_days_from_ce(),
        answers: some(answers.collect()),
        remarks: some(remarks.collect()),
        agreed: reply.agreed.as_ref().map(ToString::to_string),
        words: reply.words.as_ref().map(ToString::to_string),
        list: reply.list.as_ref().map(ToString::to_string),
    }
}

fn sheet_in(wire: SheetOnWire) -> Result<SentSheet, ShareError> {
    let sizes = wire.parts.iter().map(|part| {
        let items = part.items.as_deref().unwrap_or_default();
        let lines = items
            .iter()
            .map(|item| 1 + item.lines.as_ref().map_or(0, Vec::len));
        lines.sum::<usize>() + part.rows.as_ref().map_or(0, Vec::len)
    });
    if sizes.sum::<usize>() > MOST_ITEMS {
        return Err(ShareError::TooLarge);
    }
    let sheet = SentSheet {
        id: SheetId::of_bytes(wire.id.into()),
        language: text(&wire.language)?,
        to: role(wire.to)?,
        name: wire.name.as_deref().map(text).transpose()?,
        paper: Paper {
            name: text(&wire.person)?,
            when: text(&wire.when)?,
            own_words: text(&wire.own_words)?,
            parts: list(wire.parts, part_in)?,
            foot: list(wire.foot, |line| text(&line))?,
        },
    };
    each_once(sheet.paper.questions().iter().map(|(id, _)| *id))?;
    each_once(sheet.paper.medicines().iter().map(|(id, _)| *id))?;
    Ok(sheet)
}

/// Refuses what stands there twice: a reply could not say which is meant.
fn each_once<T: Ord>(ids: impl Iterator<Item = T>) -> Result<(), ShareError> {
    let mut known = BTreeSet::new();
    let mut ids = ids;
    if ids.all(|id| known.insert(id)) {
        Ok(())
    } else {
        Err(ShareError::Damaged)
    }
}

fn part_in(wire: PartOnWire) -> Result<SheetPart, ShareError> {
    let items = list(wire.items.unwrap_or_default(), item_in)?;
    let body = match (wire.look, wire.columns) {
        (0, _) => Body::Urgent(items),
        (1, _) => Body::Asks(items),
        (2, _) => Body::Own(items),
        (4, Some(columns)) => {
            let rows = list(wire.rows.unwrap_or_default(), |row| row_in(&row))?;
            Body::Table(cells(&columns)?, rows)
        }
        // A look that only a newer version knows still has its words.
        _ => Body::Lines(items),
    };
    let topic = PartTopic::ALL.get(usize::from(wire.topic)).copied();
    let shown = wire.shown.map(usize::try_from);
    Ok(SheetPart {
        topic: topic.unwrap_or(PartTopic::OwnWords),
        title: text(&wire.title)?,
        body,
        shown: shown.and_then(Result::ok).unwrap_or(usize::MAX),
    })
}

fn item_in(wire: ItemOnWire) -> Result<SheetItem, ShareError> {
    Ok(SheetItem {
        head: text(&wire.head)?,
        lines: list(wire.lines.unwrap_or_default(), |line| text(&line))?,
        question: wire.question.map(|id| QuestionId::of_bytes(id.into())),
    })
}

fn row_in(wire: &RowOnWire) -> Result<SheetRow, ShareError> {
    Ok(SheetRow {
        cells: cells(&wire.cells)?,
        medicine: wire.medicine.as_ref().map(|id| MedicineId::of_bytes(**id)),
    })
}

fn reply_in(wire: ReplyOnWire) -> Result<Reply, ShareError> {
    let damaged = |_| ShareError::Damaged;
    let words = |text: &str| Words::parse(text).map_err(damaged);
    let optional = |text: Option<String>| match text {
        Some(text) => Words::parse_optional(&text).map_err(damaged),
        None => Ok(None),
    };
    let place = wire.place.as_deref().map(Name::parse_optional);
    let on = NaiveDate::from_num_days_from_ce_opt(wire.on);
    let on = on.filter(|on| YEARS.contains(&on.year()));
    let reply = Reply {
        id: ReplyId::of_bytes(wire.id.into()),
        to: SheetId::of_bytes(wire.to.into()),
        by: role(wire.by)?,
        name: Name::parse(&wire.name).map_err(damaged)?,
        place: place.transpose().map_err(damaged)?.flatten(),
        on: on.ok_or(ShareError::Damaged)?,
        answers: list(wire.answers.unwrap_or_default(), |said| {
            Ok(ReplyAnswer {
                question: QuestionId::of_bytes(said.about.into()),
                words: words(&said.words)?,
            })
        })?,
        remarks: list(wire.remarks.unwrap_or_default(), |said| {
            Ok(Remark {
                medicine: MedicineId::of_bytes(said.about.into()),
                words: words(&said.words)?,
            })
        })?,
        agreed: optional(wire.agreed)?,
        words: optional(wire.words)?,
        list: optional(wire.list)?,
    };
    each_once(reply.answers.iter().map(|answer| answer.question))?;
    each_once(reply.remarks.iter().map(|remark| remark.medicine))?;
    Ok(reply)
}

/// A text that came in: honest to look at, and not endless.
fn text(text: &str) -> Result<String, ShareError> {
    if text.chars().count() > MOST_LETTERS {
        return Err(ShareError::TooLarge);
    }
    Ok(honest(text))
}

fn cells(cells: &[String; 4]) -> Result<[String; 4], ShareError> {
    let [one, two, three, four] = cells;
    Ok([text(one)?, text(two)?, text(three)?, text(four)?])
}

fn list<T, U>(
    found: Vec<T>,
    read: impl FnMut(T) -> Result<U, ShareError>,
) -> Result<Vec<U>, ShareError> {
    if found.len() > MOST_ITEMS {
        return Err(ShareError::TooLarge);
    }
    found.into_iter().map(read).collect()
}
