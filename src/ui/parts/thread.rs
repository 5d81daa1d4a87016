//! The thread: a question, its answer in another hand, what was decided under
//! that, and what came of it. Props in, callbacks out; knows no ledger.

mod around;
mod decided;
mod mark;
mod weighed;

use leptos::prelude::*;

use super::Icon;
use domain::concordance::{
    About, Answer, Moot, Origin, Question, QuestionState, Step, TeachBack, Urgency,
};
use domain::id::QuestionId;
use domain::words::Name;
use screens::talk::Thread;
use text::Text;

pub use around::{Around, PhoneNumber, Where, Whose};
pub use decided::decision;
pub use mark::private_mark;

/// Draws one thread under its number in the list.
pub fn thread(number: usize, thread: &Thread, around: Around) -> AnyView {
    let t = around.text;
    let status = match thread.question.as_ref().map(|question| &question.state) {
        Some(QuestionState::Open) => "open",
        _ => "answered",
    };
    let about = about(thread.about, around);
    let topic = thread
        .decided
        .first()
        .map(|one| one.decision.topic.to_string());
    let head = match &thread.question {
        Some(question) => head(question, thread, about, around),
        None => view! {
            <p class="question__words">{topic}</p>
            <p class="question__for">{about.map(|about| view! { <span>{about}</span> })}{whose(around)}</p>
        }
        .into_any(),
    };
    let answer = thread
        .question
        .as_ref()
        .and_then(|question| answer(question, t));
    let actions = thread
        .question
        .as_ref()
        .map(|question| actions(question, thread, around));
    let told_too: Vec<AnyView> = thread
        .told_too
        .iter()
        .map(|one| told_answer(one, t))
        .collect();
    let differ = thread
        .question
        .as_ref()
        .filter(|_| thread.is_told_differently);
    let differ = differ.map(|question| {
        let words = t
            .ask
            .told_differently(question.words.as_str().trim_end_matches(['?', '？']));
        view! { <p class="question__differ" role="note"><Icon name="ask"/><span>{words}</span></p> }
    });
    let said_back: Vec<AnyView> = thread
        .said_back
        .iter()
        .map(|one| own_words(one, t))
        .collect();
    let decided: Vec<AnyView> = thread
        .decided
        .iter()
        .map(|one| decision(one, around))
        .collect();
    view! {
        <li class="question" data-status=status>
            <div class="question__top">
                <span class="question__dot" aria-hidden="true">{number}</span>
                {head}
            </div>
            {answer}
            {told_too}
            {differ}
            {said_back}
            {decided}
            {actions}
        </li>
    }
    .into_any()
}

/// About which medicine, in words.
pub fn about(about: About, around: Around) -> Option<String> {
    match about {
        About::Medicine(id) => around
            .called
            .run(id)
            .map(|name| around.text.ask.about_one(&name)),
        About::General => None,
    }
}

/// Why a question of the app has nothing to ask any more, in words.
pub fn why_closed(why: Moot, around: Around) -> String {
    let a = around.text.ask;
    match why {
        Moot::NotTaken(id) => match around.called.run(id) {
            Some(name) => a.closed_not_taken(&name),
            None => a.closed_settled.to_owned(),
        },
        Moot::Settled => a.closed_settled.to_owned(),
    }
}

fn whose(around: Around) -> Option<AnyView> {
    around.whose.map(|whose| {
        let name = whose.name.get_value();
        view! {
            <span class="tag" data-tone=whose.tone>
                <span class="initial initial--small" aria-hidden="true">
                    {name.chars().next().map(String::from)}
                </span>
                {name}
            </span>
        }
        .into_any()
    })
}

fn head(question: &Question, thread: &Thread, about: Option<String>, around: Around) -> AnyView {
    let t = around.text;
    let closed = thread.moot.map(|why| why_closed(why, around));
    let urgency = (question.is_open() && closed.is_none()).then(|| {
        let (name, icon) = match question.urgency {
            Urgency::Today => ("today", "phone"),
            Urgency::NextVisit => ("next-visit", "calendar"),
        };
        view! {
            <span class="urgency" data-urgency=name><Icon name=icon/>{t.ask.urgency(question.urgency)}</span>
        }
    });
    let by_rule = matches!(question.origin, Origin::Rule(_)).then_some(t.ask.by_rule);
    view! {
        <p class="question__words">{question.words.to_string()}</p>
        <p class="question__for">
            <span>{t.common.for_role(question.to)}</span>
            {urgency}
            {closed.map(|words| view! { <span>{words}</span> })}
            {about.map(|about| view! { <span>{about}</span> })}
            {by_rule.map(|words| view! { <span>{words}</span> })}
            {private_mark(question.privacy, t)}
            {whose(around)}
        </p>
    }
    .into_any()
}

fn answer(question: &Question, t: &'static Text) -> Option<AnyView> {
    match &question.state {
        QuestionState::Answered(answer) => Some(told_answer(answer, t)),
        QuestionState::Open | QuestionState::Dropped => None,
    }
}

/// What somebody told, who and when.
fn told_answer(answer: &Answer, t: &'static Text) -> AnyView {
    let name = answer.name.as_ref().map(Name::as_str);
    view! {
        <div class="answer">
            <p class="answer__words">{answer.words.to_string()}</p>
            <p class="answer__who">{t.ask.told(answer.by, name, answer.on)}</p>
        </div>
    }
    .into_any()
}

/// What the person will do, in their own words.
fn own_words(said: &TeachBack, t: &'static Text) -> AnyView {
    let how = t.teach_back.outcome(said.outcome);
    let when = [t.teach_back.sheet, &t.dates.date(said.on), how].join(" · ");
    view! {
        <div class="answer">
            <p class="answer__words">{said.words.to_string()}</p>
            <p class="answer__who">{when}</p>
        </div>
    }
    .into_any()
}

/// The button that calls somebody.
pub fn call_link(number: &PhoneNumber, t: &'static Text) -> AnyView {
    let href = ["tel:", &number.dialled].concat();
    view! {
        <a class="button button--secondary" href=href>
            <Icon name="phone"/>
            {t.ask.call(number.name.as_str())}
        </a>
    }
    .into_any()
}

fn actions(question: &Question, thread: &Thread, around: Around) -> AnyView {
    let t = around.text;
    let is_undecided = thread.decided.is_empty();
    let steps = thread
        .steps
        .iter()
        .map(|step| step_button(question, *step, around));
    // Among many questions only those for today call; the rest do on their own
    // page.
    let calls = question.is_open()
        && thread.moot.is_none()
        && (around.place == Where::OwnPage || question.urgency == Urgency::Today);
    let call = calls.then(|| around.number.run(question.to)).flatten();
    let open = (around.place == Where::List).then(|| {
        let words = if question.is_open() {
            t.ask.write_answer
        } else {
            t.ask.open
        };
        let href = around.question.run(question.id);
        view! { <a class="button button--quiet" href=href>{words}</a> }
    });
    let decide = (around.place == Where::List && !question.is_open() && is_undecided).then(|| {
        let href = around.decide.run(Some(question.id));
        view! { <a class="button button--quiet" href=href>{t.ask.write_decision}</a> }
    });
    view! {
        <div class="buttons question__actions">
            {open}
            {decide}
            {call.map(|number| call_link(&number, t))}
            {steps.collect_view()}
        </div>
    }
    .into_any()
}

/// The id in the page of the button that moves a question.
pub fn step_id(id: QuestionId, step: Step) -> String {
    let name = match step {
        Step::Up => "up-",
        Step::Down => "down-",
    };
    [name, &id.to_string()].concat()
}

fn step_button(question: &Question, step: Step, around: Around) -> AnyView {
    let t = around.text.arranging;
    let (id, words) = (question.id, question.words.as_str());
    let (label, icon) = match step {
        Step::Up => (t.up(words), "up"),
        Step::Down => (t.down(words), "down"),
    };
    view! {
        <button type="button" class="icon-button" id=step_id(id, step) aria-label=label
            on:click=move |_| around.moved.run((id, step))>
            <Icon name=icon/>
        </button>
    }
    .into_any()
}
