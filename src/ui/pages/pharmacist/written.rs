//! What was written down in this talk, read back together.

use leptos::prelude::*;

use super::desk::{Hands, TalkDesk, WrittenDown};
use crate::ui::context::{here, text, with_person};
use crate::ui::parts::Icon;
use domain::concordance::QuestionState;
use domain::id::QuestionId;
use domain::record::PersonRecord;
use screens::route::Page;
use screens::sheet::decided_lines;
use text::Text;

/// One thing as it is read back.
#[derive(Clone, PartialEq)]
struct SaidTogether {
    head: String,
    lines: Vec<String>,
    question: Option<QuestionId>,
}

/// All that was written in this talk.
pub fn written(desk: TalkDesk) -> AnyView {
    let t = text();
    let all = Memo::new(move |_| {
        let written = desk.written.get();
        let read = |record: &PersonRecord| {
            let read = written.iter().filter_map(|one| read_back(record, *one, t));
            read.collect::<Vec<_>>()
        };
        with_person(desk.person, read).unwrap_or_default()
    });
    (move || {
        let all = all.get();
        (!all.is_empty()).then(|| {
            let is_mine = desk.hands.get() == Hands::Mine;
            let items = all.into_iter().map(|one| item(one, is_mine));
            view! {
                <section class="sheet-page__written" aria-labelledby="written-down">
                    <h2 id="written-down"><Icon name="rings"/>{t.share.written_down}</h2>
                    <ul>{items.collect_view()}</ul>
                    <p>{t.share.read_back}</p>
                </section>
            }
        })
    })
    .into_any()
}

fn read_back(record: &PersonRecord, one: WrittenDown, t: &'static Text) -> Option<SaidTogether> {
    match one {
        WrittenDown::Answer(id) => {
            let question = &record.questions.get(&id)?.value;
            let QuestionState::Answered(answer) = &question.state else {
                return None;
            };
            Some(SaidTogether {
                head: question.words.to_string(),
                lines: vec![answer.words.to_string()],
                question: Some(id),
            })
        }
        WrittenDown::Decision(id) => {
            let decision = &record.decisions.get(&id)?.value;
            Some(SaidTogether {
                head: decision.topic.to_string(),
                lines: decided_lines(decision, t),
                question: decision.from,
            })
        }
    }
}

fn item(one: SaidTogether, is_mine: bool) -> AnyView {
    let (t, here) = (text(), here());
    let link = one.question.filter(|_| is_mine);
    let link = link.map(|id| view! { <a href=here.href(Page::Question(id))>{t.ask.open}</a> });
    let lines = one.lines.into_iter().map(|line| view! { <p>{line}</p> });
    view! {
        <li>
            <p><b>{one.head}</b></p>
            {lines.collect_view()}
            {link}
        </li>
    }
    .into_any()
}
