//! What was asked and decided about one medicine: the plum thread.

use leptos::prelude::*;

use crate::ui::context::{here, ledger, text, today_of};
use crate::ui::pages::ask::ideas;
use crate::ui::parts::Icon;
use domain::concordance::{About, Decision, Question, QuestionState, Reply, moot};
use domain::id::{MedicineId, PersonId};
use domain::record::PersonRecord;
use screens::route::Page;
use text::{Occasion, Text};

/// For how many days a medicine is new: ideas for its beginning are offered so long. Our own
/// number, not yet checked by a pharmacist.
const NEW_DAYS: i64 = 28;

// Props of a component are values.
#[allow(clippy::needless_pass_by_value)]
/// Questions and decisions about one medicine.
#[component]
pub(super) fn TalkPart(
    person: PersonId,
    /// About which medicine.
    medicine: MedicineId,
    /// What the person calls it.
    name: String,
) -> impl IntoView {
    let (t, ledger) = (text(), ledger());
    let m = t.medicines;
    let about = About::Medicine(medicine);
    let talk = Memo::new(move |_| {
        ledger.read_person(person, |record| {
            let asked: Vec<Question> = record
                .questions_about(medicine)
                .filter(|q| q.state != QuestionState::Dropped && moot(record, q).is_none())
                .cloned()
                .collect();
            let decided: Vec<Decision> = record
                .current_decisions()
                .filter(|d| d.about == about)
                .cloned()
                .collect();
            (asked, decided)
        })
    });
    let remarks = Memo::new(move |_| {
        let remarks = ledger.read_person(person, |record| remarks_on(record, medicine, t));
        remarks.unwrap_or_default()
    });
    let today = today_of(person);
    let occasion = Memo::new(move |_| {
        let today = today.get();
        let look = |record: &PersonRecord| {
            let since = record.medicine(medicine).filter(|one| one.is_taking())?;
            let since = since.statuses.first()?.from.date();
            Some(if (today - since).num_days() < NEW_DAYS {
                Occasion::Starting
            } else {
                Occasion::Taking
            })
        };
        ledger.read_person(person, look).flatten()
    });
    view! {
        <section class="section">
            <h2 class="section__title">{m.talk}</h2>
            {move || {
                let (asked, decided) = talk.get().unwrap_or_default();
                if asked.is_empty() && decided.is_empty() {
                    return view! { <p class="page__quiet">{m.talk_none}</p> }.into_any();
                }
                let questions: Vec<_> =
                    (1..).zip(&asked).map(|(number, q)| question(number, q, t)).collect();
                let decisions: Vec<_> = decided.iter().map(|d| decision(d, t)).collect();
                view! { <ol class="thread">{questions}</ol>{decisions} }.into_any()
            }}
            {move || remarks.get().into_iter().map(remark).collect_view()}
            {move || occasion.get().map(|occasion| ideas(person, about, occasion))}
            <a class="button button--talk" href=here().href(Page::NewQuestion(Some(medicine)))>
                <Icon name="ask"/>{m.ask_about(&name)}
            </a>
        </section>
    }
}

/// What professionals wrote beside a medicine, and who they are, newest last.
fn remarks_on(record: &PersonRecord, medicine: MedicineId, t: &Text) -> Vec<(String, String)> {
    let replies = record.kept_replies();
    let of_reply = |(_, reply): (_, Reply)| {
        let who = t.ask.told(reply.by, Some(reply.name.as_str()), reply.on);
        let remarks = reply.remarks.into_iter();
        let its = remarks.filter(move |remark| remark.medicine == medicine);
        its.map(move |remark| (remark.words.to_string(), who.clone()))
            .collect::<Vec<_>>()
    };
    replies.flat_map(of_reply).collect()
}

fn remark((words, who): (String, String)) -> AnyView {
    view! {
        <div class="answer">
            <p class="answer__words">{words}</p>
            <p class="answer__who">{who}</p>
        </div>
    }
    .into_any()
}

fn question(number: usize, question: &Question, t: &'static Text) -> AnyView {
    let (status, answer) = match &question.state {
        QuestionState::Answered(answer) => {
            let who = answer
                .name
                .as_ref()
                .map_or_else(|| t.common.role(answer.by).to_owned(), ToString::to_string);
            let who = format!("{who}, {}", t.dates.day(answer.on));
            let answer = view! {
                <div class="answer">
                    <p class="answer__words">{answer.words.to_string()}</p>
                    <p class="answer__who">{who}</p>
                </div>
            };
            ("answered", Some(answer))
        }
        QuestionState::Open | QuestionState::Dropped => ("open", None),
    };
    view! {
        <li class="question" data-status=status>
            <div class="question__top">
                <span class="question__dot" aria-hidden="true">{number}</span>
                <a class="question__words" href=here().href(Page::Question(question.id))>
                    {question.words.to_string()}
                </a>
                <p class="question__for"><span>{t.common.for_role(question.to)}</span></p>
            </div>
            {answer}
        </li>
    }
    .into_any()
}

fn decision(decision: &Decision, t: &'static Text) -> AnyView {
    view! {
        <div class="decision">
            <Icon name="rings"/>
            <div>
                <p class="decision__words">{decision.topic.to_string()}</p>
                <p class="decision__who">{t.dates.date(decision.on)}</p>
            </div>
        </div>
    }
    .into_any()
}
