//! The questions that two lists bring: one for each row that is not the same.

use super::row::{ListGround, joined, their_medicine, their_name, title, written};
use crate::called::label_name;
use domain::concordance::{About, Asker, Origin, Question, Urgency};
use domain::id::QuestionId;
use domain::two_lists::{
    Compared, Difference, ListRow, RowState, compare, question_about, question_key,
};
use domain::words::Words;

/// How much of a line is quoted in a question, in characters.
const LONGEST_QUOTE: usize = 400;

/// How soon a row needs its answer: today, unless what is taken is the same and only looks
/// different.
pub fn urgency(row: &ListRow) -> Urgency {
    let is_look_alone = |compared: &Compared| compared.differ == [Difference::Form];
    match &row.state {
        RowState::Differs(compared) if is_look_alone(compared) => Urgency::NextVisit,
        RowState::NotCompared(_) => Urgency::NextVisit,
        _ => Urgency::Today,
    }
}

/// A question for each row that is not the same and has none yet, under a fresh id each.
pub fn asks(ground: ListGround<'_>, mut fresh: impl FnMut() -> QuestionId) -> Vec<Question> {
    let rows = compare(ground.record, ground.list, ground.at);
    let open = rows
        .into_iter()
        .filter(|row| !row.is_same() && question_of(ground, row).is_none());
    let open: Vec<ListRow> = open.collect();
    // Questions stand in the order of their ids, and these are all made in one moment.
    let mut ids: Vec<QuestionId> = open.iter().map(|_| fresh()).collect();
    ids.sort_unstable();
    let asked = open.iter().zip(ids);
    asked
        .filter_map(|(row, id)| question(ground, row, id))
        .collect()
}

/// The question about a row: its own, or one that an earlier list brought in the same words
/// and that still waits.
pub(super) fn question_of<'a>(ground: ListGround<'a>, row: &ListRow) -> Option<&'a Question> {
    question_about(ground.record, ground.list, row).or_else(|| {
        let words = words(ground, row);
        let is_by_lists = |question: &Question| match &question.origin {
            Origin::Rule(key) => key.is_by(Asker::TwoLists),
            Origin::Person => false,
        };
        let mut waiting = ground.record.questions.values().map(|known| &known.value);
        waiting.find(|one| one.is_open() && is_by_lists(one) && one.words.as_str() == words)
    })
}

fn question(ground: ListGround<'_>, row: &ListRow, id: QuestionId) -> Option<Question> {
    let words = Words::parse(&words(ground, row)).ok()?;
    let about = row.mine.first().copied();
    let about = about.map_or(About::General, About::Medicine);
    let origin = Origin::Rule(question_key(ground.list, row)?);
    Some(Question::for_pharmacist(
        id,
        words,
        about,
        (urgency(row), origin),
    ))
}

pub(super) fn words(ground: ListGround<'_>, row: &ListRow) -> String {
    let l = ground.text.lists;
    let kind = ground.list.kind;
    let own = row.mine.iter().filter_map(|id| ground.record.medicine(*id));
    let own: Vec<String> = own.map(label_name).collect();
    match &row.state {
        RowState::Same(_) | RowState::EndedThere | RowState::Differs(_) => {
            l.ask_differs(&title(ground, row))
        }
        RowState::NotCompared(_) => l.ask_not_compared(&own.join(", "), kind),
        RowState::OnlyMine => l.ask_only_mine(&own.join(", "), kind),
        RowState::OnlyTheirs { .. } => {
            let name = their_medicine(ground, row).map(their_name);
            l.ask_only_theirs(&name.unwrap_or_default(), kind)
        }
        RowState::Twice(ingredients) => {
            let others = row.theirs.iter().filter_map(|place| {
                let medicine = ground.list.lines.get(*place)?.medicine()?;
                Some(their_name(medicine))
            });
            let names: Vec<String> = own.into_iter().chain(others).collect();
            l.ask_twice(&joined(ingredients), &names.join(", "))
        }
        RowState::CannotMatch => {
            let line = written(ground, row).join(" ");
            let line: String = line.chars().take(LONGEST_QUOTE).collect();
            l.ask_unknown(kind, &line)
        }
    }
}
