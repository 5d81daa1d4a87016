//! The sheet of what two lists say, for a professional: each difference beside what was
//! told of it.

use super::row::{ListGround, whose};
use super::rows::{RowShown, rows};
use domain::concordance::{Question, QuestionState};
use domain::person::Role;
use domain::two_lists::TheirListKind;
use domain::words::Name;
use exchange::paper::{Body, Paper, PartTopic, SheetPart, SheetRow};

/// The sheet.
pub fn paper(ground: ListGround<'_>) -> Paper {
    let (t, l) = (ground.text, ground.text.lists);
    let today = t.dates.date(ground.at.date());
    let is_letter = ground.list.kind == TheirListKind::Letter;
    let title = if is_letter && ground.list.by == Role::Clinic {
        l.sheet_hospital
    } else {
        l.sheet_title
    };
    let (same, differing): (Vec<RowShown>, Vec<RowShown>) = rows(ground)
        .into_iter()
        .partition(|shown| shown.row.is_same());
    let (not_compared, differing): (Vec<RowShown>, Vec<RowShown>) =
        differing.into_iter().partition(RowShown::is_not_compared);
    let parts = [
        table(
            ground,
            PartTopic::Changes,
            l.differing(differing.len()),
            differing,
        ),
        table(
            ground,
            PartTopic::Changes,
            l.not_compared_count(not_compared.len()),
            not_compared,
        ),
        table(ground, PartTopic::Medicines, l.same(same.len()), same),
    ];
    Paper {
        name: ground.record.person.name.to_string(),
        when: [title, " · ", &today].concat(),
        own_words: whose(ground.list, t),
        parts: parts.into_iter().flatten().collect(),
        foot: vec![l.nothing_stopped.to_owned(), t.sheet.foot.to_owned()],
    }
}

fn table(
    ground: ListGround<'_>,
    topic: PartTopic,
    title: String,
    rows: Vec<RowShown>,
) -> Option<SheetPart> {
    let l = ground.text.lists;
    let columns = [
        l.column_what,
        l.mine_says,
        l.theirs_says(ground.list.kind),
        l.column_answer,
    ];
    let is_empty = rows.is_empty();
    let rows = rows.into_iter().map(|shown| row(ground, shown));
    (!is_empty).then(|| SheetPart {
        topic,
        title,
        body: Body::Table(columns.map(ToOwned::to_owned), rows.collect()),
        shown: usize::MAX,
    })
}

fn row(ground: ListGround<'_>, shown: RowShown) -> SheetRow {
    let l = ground.text.lists;
    let said = |lines: Vec<String>| {
        if lines.is_empty() {
            l.not_there.to_owned()
        } else {
            lines.join("\n")
        }
    };
    let answer = match &shown.question {
        _ if shown.row.is_same() => String::new(),
        Some(question) => told(ground, question),
        None => l.still_open.to_owned(),
    };
    let what: Vec<String> = [shown.title].into_iter().chain(shown.notes).collect();
    SheetRow {
        medicine: None,
        cells: [
            what.join("\n"),
            said(shown.mine),
            said(shown.theirs),
            answer,
        ],
    }
}

fn told(ground: ListGround<'_>, question: &Question) -> String {
    let t = ground.text;
    match &question.state {
        QuestionState::Answered(answer) => {
            let name = answer.name.as_ref().map(Name::as_str);
            let who = t.ask.told(answer.by, name, answer.on);
            [answer.words.as_str(), &who].join("\n")
        }
        QuestionState::Open => t.lists.still_open.to_owned(),
        QuestionState::Dropped => t.lists.put_away.to_owned(),
    }
}
