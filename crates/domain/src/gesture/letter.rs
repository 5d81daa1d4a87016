//! Sheets that are handed on, and what comes back.

use crate::concordance::{Answer, Enclosed, HandedOn, Reply};
use crate::event::Event;
use crate::gesture::question;
use crate::id::QuestionId;
use crate::record::PersonRecord;

/// A sheet was handed on.
pub fn hand_on(sheet: &HandedOn) -> Event {
    Event::SheetHandedOn(Enclosed::of(sheet))
}

/// What somebody wrote back is kept, and answers the questions that the person chose.
/// No plan changes.
pub fn keep(record: &PersonRecord, reply: &Reply, answered: &[QuestionId]) -> Event {
    let mut events: Vec<Event> = reply
        .answers
        .iter()
        .filter(|answer| answered.contains(&answer.question))
        .filter_map(|answer| {
            let told = Answer {
                words: answer.words.clone(),
                by: reply.by,
                name: Some(reply.name.clone()),
                on: reply.on,
            };
            question::answer(&record.seen(answer.question)?, told)
        })
        .collect();
    events.insert(0, Event::ReplyKept(Enclosed::of(reply)));
    super::together(events)
}
