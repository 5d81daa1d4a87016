//! What came back, on the page of the conversation: as told by those who wrote it, with
//! the ways to make something of it.

use leptos::prelude::*;

use super::in_words;
use crate::ui::context::{Taps, here, ledger, text};
use crate::ui::pages::two_lists::from_file;
use domain::concordance::{QuestionState, Reply, ReplyAnswer};
use domain::id::{MedicineId, PersonId, ReplyId};
use domain::record::PersonRecord;
use domain::two_lists::TheirListKind;
use domain::words::Words;
use forms::their_list::TheirListDraft;
use screens::plan::full_name;
use screens::route::Page;

/// How many are shown at once; those before them fold.
const SHOWN: usize = 3;

/// A reply, as it is shown.
#[derive(Clone, PartialEq)]
struct KeptReply {
    id: ReplyId,
    who: String,
    at: String,
    agreed: Option<String>,
    /// Beside which medicine, if it is still on the list, and what.
    remarks: Vec<(Option<(MedicineId, String)>, String)>,
    /// Answers that do not stand under their questions.
    beside: Vec<(String, String)>,
    words: Option<String>,
    /// The person's medicines as the writer has them, ready to be compared.
    list: Option<TheirListDraft>,
}

/// What came back, newest first; nothing while none did.
pub fn came_back(person: PersonId) -> AnyView {
    let (t, ledger) = (text(), ledger());
    let kept = Memo::new(move |_| {
        let read = |record: &PersonRecord| {
            let mut all: Vec<Reply> = record.kept_replies().map(|(_, reply)| reply).collect();
            all.sort_by_key(|reply| std::cmp::Reverse((reply.on, reply.id)));
            let shown = all
                .iter()
                .map(|reply| of(record, reply))
                .filter(KeptReply::says_more);
            shown.collect::<Vec<_>>()
        };
        ledger.read_person(person, read).unwrap_or_default()
    });
    let taps = Taps::new();
    (move || {
        let kept = kept.get();
        (!kept.is_empty()).then(|| {
            let mut cards: Vec<AnyView> = kept
                .into_iter()
                .map(|reply| card(person, reply, taps))
                .collect();
            let older = cards.split_off(SHOWN.min(cards.len()));
            let older = (!older.is_empty()).then(|| {
                view! {
                    <details class="fold">
                        <summary>{t.sheet.and_more(older.len())}</summary>
                        <div class="fold__body">{older}</div>
                    </details>
                }
            });
            view! {
                <section class="section" aria-labelledby="came-back">
                    <h2 id="came-back" tabindex="-1">{t.sending.came_back}</h2>
                    {cards}
                    {older}
                </section>
            }
        })
    })
    .into_any()
}

impl KeptReply {
    /// Whether it says more than answers that stand under their questions.
    fn says_more(&self) -> bool {
        self.agreed.is_some()
            || self.words.is_some()
            || self.list.is_some()
            || !self.remarks.is_empty()
            || !self.beside.is_empty()
    }
}

/// The answers that do not stand under their questions: they were not taken over, or the
/// question has another one, or is gone.
fn beside(record: &PersonRecord, reply: &Reply) -> Vec<(String, String)> {
    let t = text();
    let stands = |answer: &&ReplyAnswer| {
        let known = record.question_in_sight(answer.question);
        let state = known.map(|question| &question.state);
        !matches!(state, Some(QuestionState::Answered(told)) if told.words == answer.words)
    };
    let asked = |answer: &ReplyAnswer| {
        let known = record.question_in_sight(answer.question);
        let asked = known.map(|question| question.words.to_string());
        let asked = asked.unwrap_or_else(|| t.sending.question_gone.to_owned());
        (asked, answer.words.to_string())
    };
    reply.answers.iter().filter(stands).map(asked).collect()
}

fn of(record: &PersonRecord, reply: &Reply) -> KeptReply {
    let (who, at) = in_words::writer(reply);
    let remarks = reply.remarks.iter().map(|remark| {
        let medicine = record.medicine(remark.medicine);
        let medicine = medicine.map(|known| (known.id, full_name(known)));
        (medicine, remark.words.to_string())
    });
    KeptReply {
        id: reply.id,
        who,
        at,
        agreed: reply.agreed.as_ref().map(ToString::to_string),
        remarks: remarks.collect(),
        beside: beside(record, reply),
        words: reply.words.as_ref().map(ToString::to_string),
        list: reply.list.as_ref().map(|list| list_of(reply, list)),
    }
}

fn list_of(reply: &Reply, list: &Words) -> TheirListDraft {
    TheirListDraft {
        kind: TheirListKind::List,
        by: Some(reply.by),
        name: reply.name.to_string(),
        dated: reply.on.to_string(),
        text: list.to_string(),
        ..TheirListDraft::default()
    }
}

fn card(person: PersonId, reply: KeptReply, taps: Taps) -> AnyView {
    let (s, here) = (text().sending, here());
    let agreed = reply.agreed.map(|words| {
        view! {
            <p><b>{s.they_agreed}</b></p>
            <p>{words}</p>
            <p><a class="button button--secondary" href=here.href(Page::DecideFrom(reply.id))>{s.decide}</a></p>
        }
    });
    let remarks = reply.remarks.into_iter().map(|(medicine, words)| {
        let Some((id, name)) = medicine else {
            return view! { <p><b>{s.medicine_gone}</b></p><p>{words}</p> }.into_any();
        };
        let see = s.see_medicine(&name);
        view! {
            <p><b>{name}</b></p>
            <p>{words}</p>
            <p><a href=here.href(Page::Medicine(id))>{see}</a></p>
        }
        .into_any()
    });
    let list = reply.list.map(|list| {
        let words = list.text.clone();
        let compare = move |_| {
            from_file::hand_over(person, list.clone());
            here.go(Page::TwoLists);
        };
        view! {
            <p><b>{s.list_came}</b></p>
            <p class="answer-words">{words}</p>
            <p><button type="button" class="button button--secondary" on:click=compare>{s.compare_list}</button></p>
        }
    });
    let (id, ledger) = (reply.id, ledger());
    let out = move |_| {
        let entries = ledger.read_person(person, |record| record.entries_of_reply(id));
        for entry in entries.unwrap_or_default() {
            taps.undo(person, entry);
        }
    };
    view! {
        <div class="card card--plain">
            <p><b>{reply.who}</b><br/><span class="page__quiet">{reply.at}</span></p>
            {agreed}
            {reply.beside.into_iter().map(|(asked, words)| view! {
                <p><b>{asked}</b></p>
                <p class="answer-words">{words}</p>
            }).collect_view()}
            {remarks.collect_view()}
            {list}
            {reply.words.map(|words| view! { <p><b>{s.anything_else}</b></p><p>{words}</p> })}
            <div class="buttons">
                <button type="button" class="button button--quiet" on:click=out>{s.take_out}</button>
            </div>
        </div>
    }
    .into_any()
}
