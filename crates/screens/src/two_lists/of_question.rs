//! What a question between two lists is about, in any language.

use chrono::NaiveDateTime;

use super::asked::words;
use super::row::{ListGround, written};
use domain::concordance::{Asker, Origin, Question};
use domain::record::PersonRecord;
use domain::two_lists::{compare, question_key};
use text::Text;

/// A question between two lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListQuestion {
    /// What the app asks.
    pub words: String,
    /// What the other list says, to the letter; may be nothing.
    pub theirs: Vec<String>,
    /// What that list is called.
    pub list: String,
}

/// A question between two lists, put into a language; nothing if it is none, or if its row
/// is no longer there.
pub fn of_question(
    record: &PersonRecord,
    question: &Question,
    at: NaiveDateTime,
    text: &'static Text,
) -> Option<ListQuestion> {
    let Origin::Rule(key) = &question.origin else {
        return None;
    };
    if !key.is_by(Asker::TwoLists) {
        return None;
    }
    let (list, _) = key.subject().split_once('.')?;
    let list = record
        .their_lists()
        .find(|one| one.id.to_string() == list)?;
    let mut rows = compare(record, &list, at).into_iter();
    let row = rows.find(|row| question_key(&list, row).as_ref() == Some(key))?;
    let ground = ListGround {
        record,
        list: &list,
        at,
        text,
    };
    Some(ListQuestion {
        words: words(ground, &row),
        theirs: written(ground, &row),
        list: text.lists.theirs_says(list.kind).to_owned(),
    })
}
