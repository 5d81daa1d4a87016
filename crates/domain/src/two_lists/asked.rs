//! The questions that two lists bring, and whether one is still open.

use super::matched::ListRow;
use super::their_list::TheirList;
use crate::concordance::{Asker, Origin, OriginKey, Question, Urgency};
use crate::id::{ListId, MedicineId};
use crate::record::PersonRecord;

/// The name under which the app asks about a row of a list.
pub fn question_key(list: &TheirList, row: &ListRow) -> Option<OriginKey> {
    OriginKey::two_lists(list.id, &row.subject())
}

/// The question that was asked about a row, however it stands now.
pub fn question_about<'a>(
    record: &'a PersonRecord,
    list: &TheirList,
    row: &ListRow,
) -> Option<&'a Question> {
    let origin = Origin::Rule(question_key(list, row)?);
    let mut all = record.questions.values().map(|known| &known.value);
    all.find(|question| question.origin == origin)
}

/// Whether a question is about a row of this list.
pub fn is_asked_by(question: &Question, list: ListId) -> bool {
    let Origin::Rule(key) = &question.origin else {
        return false;
    };
    let (of, _) = key.subject().split_once('.').unwrap_or_default();
    key.is_by(Asker::TwoLists) && of == list.to_string()
}

/// Whether two lists disagree about a medicine of the person's own list in a way that must be
/// settled before it is taken, and nobody has answered yet.
pub fn is_disputed(record: &PersonRecord, medicine: MedicineId) -> bool {
    let is_by_lists = |question: &Question| match &question.origin {
        Origin::Rule(key) => key.is_by(Asker::TwoLists),
        Origin::Person => false,
    };
    let mut about = record.questions_about(medicine);
    about.any(|question| {
        question.is_open() && question.urgency == Urgency::Today && is_by_lists(question)
    })
}
