//! One question: its words, the answer as it was heard, and the way to a
//! decision. And the page on which a new one is written.

mod open;
mod own_words;

use leptos::prelude::*;

use super::ask::{After, addressed, around, ask_form, private_switch, subjects, today_of};
use super::unsettled::unsettled_question;
use crate::ui::context::{Saving, Taps, here, ledger, text};
use crate::ui::parts::talk_fields::{
    LineKind, chosen, focus_soon, line_field, select_field, typed, words_field,
};
use crate::ui::parts::thread::{Where, thread};
use crate::ui::parts::{Icon, PageFrame, SaveProblem};
use domain::concordance::{About, Question, QuestionState};
use domain::gesture;
use domain::id::{MedicineId, PersonId, QuestionId};
use domain::part::Seen;
use domain::person::Role;
use domain::record::PersonRecord;
use domain::words::WordsError;
use forms::answer::{AnswerDraft, AnswerErrors};
use forms::question::QuestionDraft;
use open::{Forms, Open};
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
    let (t, ledger, taps) = (text(), ledger(), Taps::new());
    let today = today_of(person);
    let found = Memo::new(move |_| {
        let today = today.get();
        let look = |record: &PersonRecord| {
            let thread = Talk::thread_of(record, question, today)?;
            Some((thread, record.seen::<Question>(question)?))
        };
        ledger.read_person(person, look).flatten()
    });
    let forms = Forms::new(today.get_untracked());
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
                {answer_form(person, answering)}
            </section>
            {is_undecided.then(decide)}
        }
        .into_any(),
        QuestionState::Answered(_) => view! {
            {own_words::own_words(person, question.id)}
            {is_undecided.then(decide)}
            {fold(t.ask.change_answer, answer_form(person, answering))}
        }
        .into_any(),
        QuestionState::Dropped => ().into_any(),
    };
    view! {
        {unsettled_question(person, question.id)}
        <ol class="thread">{thread(1, opened, around(person, Where::OwnPage, taps))}</ol>
        {answer}
        {fold(t.ask.change_words, words_form(person, rewording))}
        {put_away(person, seen, taps)}
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

fn answer_form(person: PersonId, form: Open<AnswerDraft>) -> AnyView {
    let (t, ledger, saving) = (text(), ledger(), Saving::new());
    let today = today_of(person);
    let draft = form.draft;
    let errors = RwSignal::new(AnswerErrors::default());
    let save = move |_| {
        let finished = draft.with_untracked(|draft| draft.finish(today.get_untracked()));
        errors.set(finished.as_ref().err().copied().unwrap_or_default());
        match finished {
            Ok(answer) => {
                let event = form
                    .on(|seen| gesture::question::answer(seen, answer))
                    .flatten();
                saving.commit_changed(person, event, move || form.saved(ledger, person));
            }
            Err(AnswerErrors { words: Some(_), .. }) => focus_soon("answer-words"),
            Err(AnswerErrors { name: Some(_), .. }) => focus_soon("answer-name"),
            Err(_) => focus_soon("answer-on"),
        }
    };
    let words = move |pick: fn(&AnswerErrors) -> Option<WordsError>| {
        Signal::derive(move || errors.with(pick).map(|error| t.common.words_error(error)))
    };
    let day = Signal::derive(move || {
        errors
            .with(|errors| errors.on)
            .map(|error| t.ask.day_error(error).to_owned())
    });
    let roles: Vec<String> = Role::ALL.map(|role| t.common.role(role).to_owned()).into();
    view! {
        <div class="fold__body">
            {words_field("answer-words", t.ask.answer_words, None, typed!(draft, words), words(|e| e.words))}
            {select_field("answer-by", t.ask.told_by, roles, chosen!(draft, by, Role::ALL))}
            {line_field("answer-name", t.ask.name, Some(t.common.optional), LineKind::Name, typed!(draft, name), words(|e| e.name))}
            {line_field("answer-on", t.ask.on, None, LineKind::Day, typed!(draft, on), day)}
            <SaveProblem saving/>
            <button type="button" class="button button--talk" disabled=move || saving.is_pending() on:click=save>
                {t.ask.save_answer}
            </button>
        </div>
    }
    .into_any()
}

fn words_form(person: PersonId, form: Open<QuestionDraft>) -> AnyView {
    let (t, ledger, saving) = (text(), ledger(), Saving::new());
    let draft = form.draft;
    let error = RwSignal::new(None::<WordsError>);
    let about = form.on(|seen| seen.value.about).unwrap_or(About::General);
    let (abouts, names) = untrack(|| subjects(person, about));
    let changed = move || {
        let finish = |seen: &Seen<Question>| {
            let changed = draft.with_untracked(|draft| draft.finish_change(&seen.value))?;
            Ok(gesture::question::change(seen, &changed))
        };
        form.on(finish).unwrap_or(Ok(None))
    };
    let save = move |_| match changed() {
        Ok(event) => saving.commit_changed(person, event, move || form.saved(ledger, person)),
        Err(found) => {
            error.set(Some(found));
            focus_soon("question-words");
        }
    };
    let problem = Signal::derive(move || error.get().map(|error| t.common.words_error(error)));
    view! {
        {words_field("question-words", t.ask.words, None, typed!(draft, words), problem)}
        {select_field("about", t.ask.about, names, chosen!(draft, about, abouts))}
        {addressed(person, draft)}
        {private_switch(
            Signal::derive(move || draft.with(|draft| draft.privacy)),
            Callback::new(move |privacy| draft.update(|draft| draft.privacy = privacy)),
        )}
        <SaveProblem saving/>
        <button type="button" class="button button--talk" disabled=move || saving.is_pending() on:click=save>
            {t.common.save}
        </button>
    }
    .into_any()
}
