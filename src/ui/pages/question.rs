//! One question: its words, the answer as it was heard, and the way to a
//! decision. And the page on which a new one is written.

pub mod own_words;

use leptos::prelude::*;

use super::ask::form::{addressed, privacy, subject, typed};
use super::ask::{After, around, ask_form, today_of};
use crate::ui::context::{Saving, here, ledger, text};
use crate::ui::form::{Form, Kind, day_line, line, many, save_button, words};
use crate::ui::parts::thread::{Where, thread};
use crate::ui::parts::{Icon, PageFrame, SaveProblem};
use domain::concordance::{About, Question, QuestionState};
use domain::event::Event;
use domain::id::{MedicineId, PersonId, QuestionId};
use domain::person::Role;
use forms::answer::{AnswerDraft, AnswerField};
use forms::question::QuestionDraft;
use screens::route::Page;
use screens::talk::{Talk, Thread};

/// Writing a new question, about a medicine or in general.
#[component]
pub fn NewQuestionPage(
    /// The person.
    person: PersonId,
    /// About which medicine, if about one.
    about: Option<MedicineId>,
) -> impl IntoView {
    let t = text();
    let about = about.map_or(About::General, About::Medicine);
    view! {
        <PageFrame title=t.ask.new_title back=(Page::Ask, t.common.ask)>
            {ask_form(person, about, After::ToAsk)}
        </PageFrame>
    }
}

/// One question, with its answer and what was decided.
#[component]
pub fn QuestionPage(
    /// The person.
    person: PersonId,
    /// The question.
    question: QuestionId,
) -> impl IntoView {
    let (t, ledger, saving) = (text(), ledger(), Saving::new());
    let today = today_of(person);
    let found = Memo::new(move |_| {
        let today = today.get();
        ledger
            .read_person(person, |record| Talk::thread_of(record, question, today))
            .flatten()
    });
    view! {
        <PageFrame title=t.ask.question_title back=(Page::Ask, t.common.ask)>
            <SaveProblem saving/>
            {move || match found.get() {
                Some(thread) => opened(person, &thread, saving),
                None => view! { <p>{t.common.not_found}</p> }.into_any(),
            }}
        </PageFrame>
    }
}

fn opened(person: PersonId, opened: &Thread, saving: Saving) -> AnyView {
    let (t, here) = (text(), here());
    let Some(question) = opened.question.clone() else {
        return ().into_any();
    };
    let is_undecided = opened.decided.is_empty();
    let decide = || {
        let href = here.href(Page::Decide(Some(question.id)));
        view! {
            <div class="banner" data-kind="talk">
                <Icon name="rings"/>
                <div class="banner__words"><b>{t.ask.did_decide}</b><p>{t.ask.did_decide_note}</p></div>
                <div class="buttons">
                    <a class="button button--talk" href=href>{t.ask.write_decision}</a>
                </div>
            </div>
        }
    };
    let answer = match &question.state {
        QuestionState::Open => view! {
            <section class="section" aria-labelledby="answer">
                <h2 id="answer">{t.ask.answer_title}</h2>
                {answer_form(person, &question, saving)}
            </section>
            {is_undecided.then(decide)}
        }
        .into_any(),
        QuestionState::Answered(_) => view! {
            {own_words::own_words(person, question.id, saving)}
            {is_undecided.then(decide)}
            {fold(t.ask.change_answer, answer_form(person, &question, saving))}
        }
        .into_any(),
        QuestionState::Dropped => ().into_any(),
    };
    view! {
        <ol class="thread">{thread(1, opened, around(person, Where::OwnPage, saving))}</ol>
        {answer}
        {fold(t.ask.change_words, words_form(person, &question, saving))}
        {put_away(person, question, saving)}
    }
    .into_any()
}

fn fold(title: &'static str, body: AnyView) -> AnyView {
    view! {
        <details class="fold">
            <summary>{title}</summary>
            <div class="fold__body">{body}</div>
        </details>
    }
    .into_any()
}

/// The same question in another state.
fn moved(question: &Question, state: QuestionState) -> Event {
    Event::QuestionSaved(Question {
        state,
        ..question.clone()
    })
}

fn put_away(person: PersonId, question: Question, saving: Saving) -> AnyView {
    let (t, here) = (text(), here());
    let (words, state) = match question.state {
        QuestionState::Dropped => (t.ask.ask_again, QuestionState::Open),
        QuestionState::Open | QuestionState::Answered(_) => {
            (t.ask.put_away, QuestionState::Dropped)
        }
    };
    let go = move |_| {
        let leaves = state == QuestionState::Dropped;
        saving.commit(person, moved(&question, state.clone()), move |_| {
            if leaves {
                here.replace(Page::Ask);
            }
        });
    };
    view! {
        <div class="buttons">
            <button type="button" class="button button--secondary" on:click=go>{words}</button>
        </div>
    }
    .into_any()
}

fn answer_form(person: PersonId, question: &Question, saving: Saving) -> AnyView {
    let t = text();
    let today = today_of(person);
    let start = match &question.state {
        QuestionState::Answered(answer) => AnswerDraft::of(answer),
        QuestionState::Open | QuestionState::Dropped => {
            AnswerDraft::new(question.to, today.get_untracked())
        }
    };
    let form = Form::new(start, saving);
    let question = question.clone();
    let save = move || {
        if let Some(answer) = form.finish(|draft| draft.finish(today.get_untracked())) {
            let event = moved(&question, QuestionState::Answered(answer));
            saving.commit(person, event, |_| {});
        }
    };
    view! {
        <div class="fold__body">
            {answer_fields(form)}
            {save_button(saving, t.ask.save_answer, save)}
        </div>
    }
    .into_any()
}

/// What was said, by whom and when.
pub fn answer_fields(form: Form<AnswerDraft>) -> AnyView {
    let t = text();
    let said = form.text(
        AnswerField::Words,
        |draft| &draft.words,
        |draft| &mut draft.words,
    );
    let by = form.one_of(
        AnswerField::By,
        Role::ALL,
        |draft| draft.by,
        |draft, role| draft.by = role,
    );
    let name = form.text(
        AnswerField::Name,
        |draft| &draft.name,
        |draft| &mut draft.name,
    );
    let on = form.text(AnswerField::On, |draft| &draft.on, |draft| &mut draft.on);
    view! {
        {words(said, t.ask.answer_words)}
        {many(by, t.ask.told_by, None, Role::ALL.map(|one| t.common.role(one)))}
        {line(name, Kind::Name, (t.ask.name, t.common.optional))}
        {day_line(on, t.ask.on)}
    }
    .into_any()
}

fn words_form(person: PersonId, question: &Question, saving: Saving) -> AnyView {
    let t = text();
    let form = Form::new(QuestionDraft::of(question), saving);
    let before = question.clone();
    let save = move || {
        if let Some(changed) = form.finish(|draft| draft.finish_change(&before)) {
            saving.commit(person, Event::QuestionSaved(changed), |_| {});
        }
    };
    view! {
        {words(typed(form), t.ask.words)}
        {subject(person, form)}
        {addressed(person, form)}
        {privacy(form)}
        {save_button(saving, t.common.save, save)}
    }
    .into_any()
}
