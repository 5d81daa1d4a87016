//! An answer written down on the spot, under its question, and read back together.

use leptos::prelude::*;

use super::desk::{TalkDesk, Writing, WrittenDown};
use crate::device::focus;
use crate::ui::context::{Saving, ledger, text, today_of, with_person};
use crate::ui::form::{Caption, Form, save_button, words};
use crate::ui::parts::{Icon, SaveProblem};
use domain::concordance::{Answer, Question, QuestionState};
use domain::gesture;
use domain::id::QuestionId;
use domain::record::PersonRecord;
use domain::words::Name;
use forms::answer::{AnswerDraft, AnswerField};
use forms::draft::FieldName;

/// What stands under each question of the paper while the reader has it.
pub fn beside(desk: TalkDesk) -> Callback<QuestionId, AnyView> {
    Callback::new(move |question| {
        let view = move || match desk.writing.get() {
            Writing::Answer(open) if open == question => form(desk, question),
            _ => way_in(desk, question),
        };
        view.into_any()
    })
}

/// The answer so far, and the button that writes it.
fn way_in(desk: TalkDesk, question: QuestionId) -> AnyView {
    let t = text();
    let answer = move || {
        let is_of_today = desk
            .written
            .with(|all| all.contains(&WrittenDown::Answer(question)));
        let state = with_person(desk.person, |record| answer_of(record, question)).flatten();
        state.filter(|_| is_of_today)
    };
    let open = move |_| {
        desk.writing.set(Writing::Answer(question));
        focus::on(AnswerField::Words.id());
    };
    let has_answer = Memo::new(move |_| answer().is_some());
    let said = move || {
        answer().map(|answer| {
            let name = answer.name.as_ref().map(Name::as_str);
            view! {
                <div class="answer">
                    <p class="answer__words">{answer.words.to_string()}</p>
                    <p class="answer__who">{t.ask.told(answer.by, name, answer.on)}</p>
                </div>
                <p class="read-back-together"><Icon name="rings"/><span>{t.share.read_back}</span></p>
            }
        })
    };
    let words = move || {
        if has_answer.get() {
            t.ask.change_answer
        } else {
            t.share.write_answer
        }
    };
    view! {
        {said}
        <button type="button" class="button button--quiet sheet__write" on:click=open>{words}</button>
    }
    .into_any()
}

fn answer_of(record: &PersonRecord, question: QuestionId) -> Option<Answer> {
    match &record.questions.get(&question)?.value.state {
        QuestionState::Answered(answer) => Some(answer.clone()),
        QuestionState::Open | QuestionState::Dropped => None,
    }
}

fn form(desk: TalkDesk, question: QuestionId) -> AnyView {
    let (t, ledger) = (text(), ledger());
    let today = today_of(desk.person);
    let (by, name) = (desk.reader.get_untracked(), desk.name.get_untracked());
    let known =
        untrack(|| with_person(desk.person, |record| answer_of(record, question))).flatten();
    let start = AnswerDraft {
        words: known
            .map(|answer| answer.words.to_string())
            .unwrap_or_default(),
        name: name.clone(),
        ..AnswerDraft::new(by, today.get_untracked())
    };
    // The words wait for whoever wrote them, and stand under nobody else's name.
    let part = [&question.to_string(), " ", &desk.whose_hands()].concat();
    let form = Form::kept_apart(start, Saving::new(), desk.person, &part);
    // The answer rests on what stood there when the form was opened.
    let seen =
        untrack(|| ledger.read_person(desk.person, |record| record.seen::<Question>(question)));
    let seen = seen.flatten();
    let save = move || {
        let Some(answer) = form.finish(|draft| draft.finish(today.get_untracked())) else {
            return;
        };
        let event = seen
            .as_ref()
            .and_then(|seen| gesture::question::answer(seen, answer));
        form.saving.commit_changed(desk.person, event, move || {
            desk.wrote(WrittenDown::Answer(question));
        });
    };
    let said = form.text(
        AnswerField::Words,
        |draft| &draft.words,
        |draft| &mut draft.words,
    );
    let name = Name::parse(&name).ok();
    let who = t.ask.who(by, name.as_ref().map(Name::as_str));
    let leave = move |_| {
        form.saving.leave_on_purpose();
        desk.writing.set(Writing::Nothing);
    };
    view! {
        <div class="sheet__form">
            {words(said, Caption::from(t.share.answer_label).with(Some(t.share.told_now(&who))))}
            <SaveProblem saving=form.saving/>
            <div class="buttons">
                {save_button(form.saving, t.ask.save_answer, save)}
                <button type="button" class="button button--quiet" on:click=leave>{t.common.cancel}</button>
            </div>
        </div>
    }
    .into_any()
}
