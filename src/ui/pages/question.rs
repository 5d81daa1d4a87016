//! One question: its words, the answer as it was heard, and the way to a
//! decision. And the page on which a new one is written.

mod open;
pub mod own_words;
mod told_too;

pub use told_too::ToldTooPage;

use leptos::prelude::*;

use super::ask::form::{addressed, privacy, subject, typed};
use super::ask::{After, around, ask_form};
use super::sending::as_text;
use super::unsettled::unsettled_question;
use crate::ui::context::{Taps, here, ledger, text, today_of};
use crate::ui::form::{Form, LineKind, day_line, line, many, save_button, words};
use crate::ui::parts::thread::{Where, thread};
use crate::ui::parts::{Icon, PageFrame, SaveProblem};
use domain::concordance::{About, Privacy, Question, QuestionState};
use domain::gesture;
use domain::id::{MedicineId, PersonId, QuestionId};
use domain::part::Seen;
use domain::person::Role;
use domain::record::PersonRecord;
use forms::answer::{AnswerDraft, AnswerField};
use forms::question::QuestionDraft;
use open::{Forms, OpenForm};
use screens::route::Page;
use screens::talk::{Conversation, Thread};

/// Writing a new question, about a medicine or in general.
#[component]
pub(super) fn NewQuestionPage(
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
pub(super) fn QuestionPage(person: PersonId, question: QuestionId) -> impl IntoView {
    let (t, ledger, taps) = (text(), ledger(), Taps::new());
    let today = today_of(person);
    let found = Memo::new(move |_| {
        let today = today.get();
        let look = |record: &PersonRecord| {
            let thread = Conversation::thread_of(record, question, today)?;
            Some((thread, record.seen::<Question>(question)?))
        };
        ledger.read_person(person, look).flatten()
    });
    let forms = Forms::new(person, today.get_untracked());
    view! {
        <PageFrame title=t.ask.question_title back=(Page::Ask, t.common.ask)>
            {move || match found.get() {
                Some((thread, seen)) => opened(person, &thread, &seen, (forms, taps)),
                None => view! { <p>{t.common.not_found}</p> }.into_any(),
            }}
        </PageFrame>
    }
}

fn opened(
    person: PersonId,
    opened: &Thread,
    seen: &Seen<Question>,
    (forms, taps): (Forms, Taps),
) -> AnyView {
    let (t, here) = (text(), here());
    let question = seen.value.clone();
    let answering = forms.answer(seen, today_of(person).get_untracked());
    let rewording = forms.words(seen);
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
                {answer_form(person, &answering)}
            </section>
            {is_undecided.then(decide)}
        }
        .into_any(),
        QuestionState::Answered(_) => view! {
            {own_words::own_words(person, question.id)}
            {is_undecided.then(decide)}
            <a class="section__more" href=here.href(Page::ToldToo(question.id))>{t.ask.told_too}</a>
            {fold(t.ask.change_answer, answer_form(person, &answering))}
        }
        .into_any(),
        QuestionState::Dropped => ().into_any(),
    };
    view! {
        {unsettled_question(person, question.id)}
        <ol class="thread">{thread(1, opened, around(person, Where::OwnPage, taps))}</ol>
        {answer}
        {send(&question)}
        {fold(t.ask.change_words, words_form(person, &rewording))}
        {put_away(person, seen, taps)}
    }
    .into_any()
}

/// The words of one question as a message, while it waits and is not private.
fn send(question: &Question) -> Option<AnyView> {
    let is_open = question.state == QuestionState::Open && question.privacy == Privacy::Shared;
    let words = question.words.to_string();
    is_open.then(|| {
        let shown = words.clone();
        let plain = Signal::derive(move || words.clone());
        let inside = view! { <blockquote>{shown}</blockquote> {as_text(plain)} };
        fold(text().share.send_question, inside.into_any())
    })
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

fn put_away(person: PersonId, seen: &Seen<Question>, taps: Taps) -> AnyView {
    let (t, here) = (text(), here());
    let leaves = seen.value.state != QuestionState::Dropped;
    let (words, event) = if leaves {
        (t.ask.put_away, gesture::question::put_away(seen))
    } else {
        (t.ask.ask_again, gesture::question::ask_again(seen))
    };
    let go = move |_| {
        taps.save_changed(person, event.clone(), move || {
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

fn answer_form(person: PersonId, open: &OpenForm<AnswerDraft>) -> AnyView {
    let open = *open;
    let (t, ledger) = (text(), ledger());
    let today = today_of(person);
    let form = open.form;
    let save = move || {
        if let Some(answer) = form.finish(|draft| draft.finish(today.get_untracked())) {
            let event = open
                .on(|seen| gesture::question::answer(seen, answer))
                .flatten();
            form.saving
                .commit_changed(person, event, move || open.saved(ledger, person));
        }
    };
    view! {
        <div class="fold__body">
            {answer_fields(form)}
            <SaveProblem saving=form.saving/>
            {save_button(form.saving, t.ask.save_answer, save)}
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
        {line(name, LineKind::Name, (t.ask.name, t.common.optional))}
        {day_line(on, t.ask.on)}
    }
    .into_any()
}

fn words_form(person: PersonId, open: &OpenForm<QuestionDraft>) -> AnyView {
    let open = *open;
    let (t, ledger, form) = (text(), ledger(), open.form);
    let save = move || {
        let changed = |draft: &QuestionDraft| {
            let finish = |seen: &Seen<Question>| {
                let changed = draft.finish_change(&seen.value)?;
                Ok(gesture::question::change(seen, &changed))
            };
            open.on(finish).unwrap_or(Ok(None))
        };
        if let Some(event) = form.finish(changed) {
            form.saving
                .commit_changed(person, event, move || open.saved(ledger, person));
        }
    };
    view! {
        {words(typed(form), t.ask.words)}
        {subject(person, form)}
        {addressed(person, form)}
        {privacy(form)}
        <SaveProblem saving=form.saving/>
        {save_button(form.saving, t.common.save, save)}
    }
    .into_any()
}
