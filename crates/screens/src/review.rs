//! A review of all medicines on paper: what was talked about, what comes of it, the list,
//! and what to do with what is left over, in that order (AC-CMR).

use crate::called::label_name;
use crate::sheet::list;
use crate::sheet::said;
use crate::sheet::{Body, Paper, PartTopic, Reading, SheetItem, SheetPart};
use domain::concordance::{ReviewItem, ReviewPack, ToDo, ToDoBy};
use domain::words::Name;
use text::Text;

/// The paper of a review.
pub fn paper(reading: &Reading, pack: &ReviewPack) -> Paper {
    let t = reading.text;
    let person = &reading.record.person;
    let today = t.dates.date(reading.now.date_naive());
    let when = match person.born {
        Some(born) => [&t.sheet.born(born), " · ", &today].concat(),
        None => today,
    };
    let parts = [
        Some(summary(reading, pack)),
        first(reading, pack),
        Some(to_do(reading, pack)),
        Some(medicines(reading)),
        said_of_each(reading, pack),
        list::stopped(reading),
        Some(list::allergies(reading)),
        said::worries(reading),
        Some(left_over(t)),
    ];
    Paper {
        name: person.name.to_string(),
        when,
        own_words: whose(pack, t),
        parts: parts.into_iter().flatten().collect(),
        foot: vec![t.sheet.foot.to_owned()],
    }
}

/// With whom a review is, and on which day.
pub fn whose(pack: &ReviewPack, t: &Text) -> String {
    let name = pack.name.as_ref().map(Name::as_str);
    let who = t.review.whose(&t.ask.who(pack.with, name));
    match pack.on {
        Some(day) => [who, t.dates.date(day)].join(" · "),
        None => who,
    }
}

/// Something to do, with who does it, by when, and whether it was done.
pub fn to_do_line(one: &ToDo, t: &Text) -> (String, String) {
    let who = match one.who {
        ToDoBy::Me => t.review.me.to_owned(),
        ToDoBy::Role(role) => t.common.role(role).to_owned(),
    };
    let until = one.due.map(|day| t.review.until(day));
    let done = one.done.map(|day| t.review.done_on(day));
    let facts: Vec<String> = [Some(who), until, done].into_iter().flatten().collect();
    (one.what.to_string(), facts.join(" · "))
}

fn item(head: String, lines: Vec<String>) -> SheetItem {
    SheetItem {
        head,
        lines,
        question: None,
    }
}

fn summary(reading: &Reading, pack: &ReviewPack) -> SheetPart {
    let r = reading.text.review;
    let body = match &pack.summary {
        Some(words) => Body::Own(vec![item(words.to_string(), Vec::new())]),
        None => Body::Lines(vec![item(r.sheet_none.to_owned(), Vec::new())]),
    };
    SheetPart {
        topic: PartTopic::Summary,
        title: r.sheet_summary.to_owned(),
        body,
        shown: usize::MAX,
    }
}

fn first(reading: &Reading, pack: &ReviewPack) -> Option<SheetPart> {
    let items = pack.first.iter();
    let items = items.map(|words| item(reading.text.sheet.quoted(words.as_str()), Vec::new()));
    (!pack.first.is_empty()).then(|| SheetPart {
        topic: PartTopic::Matters,
        title: reading.text.review.first_asked.to_owned(),
        body: Body::Own(items.collect()),
        shown: usize::MAX,
    })
}

fn to_do(reading: &Reading, pack: &ReviewPack) -> SheetPart {
    let t = reading.text;
    let items = pack.to_do.iter().map(|one| {
        let (what, facts) = to_do_line(one, t);
        item(what, vec![facts])
    });
    let mut items: Vec<SheetItem> = items.collect();
    if items.is_empty() {
        items.push(item(t.review.no_to_do.to_owned(), Vec::new()));
    }
    SheetPart {
        topic: PartTopic::ToDo,
        title: t.review.to_do.to_owned(),
        body: Body::Lines(items),
        shown: usize::MAX,
    }
}

/// The list, with the day since which each stands on it.
fn medicines(reading: &Reading) -> SheetPart {
    let mut part = list::medicines(reading);
    if let Body::Table(_, rows) = &mut part.body {
        for row in rows {
            let medicine = row.medicine.and_then(|id| reading.record.medicine(id));
            let since = medicine.and_then(|medicine| medicine.statuses.first());
            if let Some(since) = since {
                let since = reading.text.review.since(since.from.date());
                let [.., from] = &mut row.cells;
                *from = [from.as_str(), &since].join("\n");
            }
        }
    }
    part
}

fn said_of_each(reading: &Reading, pack: &ReviewPack) -> Option<SheetPart> {
    let said = |one: &ReviewItem| {
        let medicine = reading.record.medicine(one.medicine)?;
        let (r, sheet) = (reading.text.review, reading.text.sheet);
        let helps = one
            .helps
            .map(|helps| sheet.labelled(r.helps_line, r.helps(helps)));
        let bothers = one.bothers.as_ref();
        let bothers =
            bothers.map(|words| sheet.labelled(r.bothers_line, &sheet.quoted(words.as_str())));
        let lines = helps.into_iter().chain(bothers).collect();
        Some(item(label_name(medicine), lines))
    };
    let items: Vec<SheetItem> = pack.items.iter().filter_map(said).collect();
    (!items.is_empty()).then(|| SheetPart {
        topic: PartTopic::Taking,
        title: reading.text.review.sheet_said.to_owned(),
        body: Body::Lines(items),
        shown: usize::MAX,
    })
}

fn left_over(t: &Text) -> SheetPart {
    SheetPart {
        topic: PartTopic::LeftOver,
        title: t.review.disposal_title.to_owned(),
        body: Body::Lines(vec![item(t.review.disposal.to_owned(), Vec::new())]),
        shown: usize::MAX,
    }
}
