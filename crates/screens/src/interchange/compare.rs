//! From a document to the form in which two lists are held against each other: a line for
//! each medicine, which the person looks at before anything is compared.

use chrono::NaiveDate;

use domain::person::Role;
use domain::two_lists::TheirListKind;
use domain::words::{Name, honest};
use exchange::german_plan::{GermanAuthorKind, GermanPlan};
use exchange::summary::{KnownDate, Summary, SummaryAuthor};
use forms::their_list::TheirListDraft;

use super::in_one_line::shortened;
use super::seen::SeenDocument;

/// What a document says of itself that the form asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentHead {
    by: Option<Role>,
    name: Option<String>,
    dated: Option<NaiveDate>,
}

impl From<&Summary> for DocumentHead {
    /// What somebody is by trade a summary does not say.
    fn from(summary: &Summary) -> Self {
        Self {
            by: None,
            name: writer(summary),
            dated: summary.written.and_then(KnownDate::day),
        }
    }
}

impl From<&GermanPlan> for DocumentHead {
    fn from(plan: &GermanPlan) -> Self {
        let author = &plan.author;
        Self {
            by: author.kind.map(|kind| match kind {
                GermanAuthorKind::Practice => Role::Doctor,
                GermanAuthorKind::Pharmacy => Role::Pharmacist,
                GermanAuthorKind::Hospital => Role::Clinic,
            }),
            name: author.name.as_ref().map(|name| honest(name.as_str())),
            dated: author.printed.map(|printed| printed.date()),
        }
    }
}

/// The form filled from a document.
pub fn draft(document: &SeenDocument, head: impl Into<DocumentHead>) -> TheirListDraft {
    let head = head.into();
    let begun = TheirListDraft::default();
    let lines: Vec<&str> = document.lines().collect();
    TheirListDraft {
        kind: TheirListKind::List,
        by: head.by,
        name: head
            .name
            .map(|name| shortened(&name, Name::LIMIT))
            .unwrap_or_default(),
        dated: head.dated.map(|day| day.to_string()).unwrap_or_default(),
        text: lines.join("\n"),
        ..begun
    }
}

/// Who of the authors has a name that may stand above a list, if anybody.
fn writer(summary: &Summary) -> Option<String> {
    summary.authors.iter().find_map(|author| match author {
        SummaryAuthor::Person | SummaryAuthor::Device(_) => None,
        SummaryAuthor::Carer(name)
        | SummaryAuthor::Professional(name)
        | SummaryAuthor::Organisation(name)
        | SummaryAuthor::Other(name) => Some(name.shown()),
    })
}
