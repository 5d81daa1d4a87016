//! The thread: a question, its answer in another hand, what was decided under
//! that, and what came of it. Props in, callbacks out; knows no ledger.

mod decided;

use leptos::prelude::*;

use super::Icon;
use domain::concordance::{
    About, Origin, Privacy, Question, QuestionState, Step, TeachBack, Urgency,
};
use domain::id::{DecisionId, MedicineId, QuestionId};
use domain::person::Role;
use domain::words::Name;
use screens::talk::Thread;
use text::Text;

pub use decided::decision;

/// A number to call for a question, as kept with the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneNumber {
    /// Whose.
    pub name: Name,
    /// As a telephone dials it.
    pub dialled: String,
}

/// What a thread needs from its page.
#[derive(Clone, Copy)]
pub struct Around {
    /// The language.
    pub text: &'static Text,
    /// The name of a medicine.
    pub called: Callback<MedicineId, Option<String>>,
    /// Whom to call for a role.
    pub number: Callback<Role, Option<PhoneNumber>>,
    /// The address of a question's own page.
    pub question: Callback<QuestionId, String>,
    /// The address of the decision form.
    pub decide: Callback<Option<QuestionId>, String>,
    /// Addresses of the plan and the status of a medicine.
    pub change: Callback<MedicineId, [String; 2]>,
    /// The form for what was found when a decision was looked at again, with
    /// something beside its button.
    pub found: Callback<(DecisionId, AnyView), AnyView>,
    /// Moves an open question one step in the person's order.
    pub moved: Callback<(QuestionId, Step)>,
    /// Whether a question's own page is open, so that it does not lead to
    /// itself.
    pub place: Where,
    /// Whose it is, said only when several people are kept.
    pub whose: Option<Whose>,
}

/// The person a thread belongs to, kept by value so that it can be copied.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Whose {
    /// Their name.
    pub name: StoredValue<String>,
    /// Their colour.
    pub tone: u8,
}

/// Where a thread is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Where {
    /// Among the others.
    List,
    /// On the question's own page.
    OwnPage,
}

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
        Some(question) => head(question, about, around),
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

/// "Only for me", with its lock.
pub fn private_mark(privacy: Privacy, t: &'static Text) -> Option<AnyView> {
    (privacy == Privacy::Private).then(|| {
        view! { <span class="private"><Icon name="lock"/>{t.ask.private}</span> }.into_any()
    })
}

fn head(question: &Question, about: Option<String>, around: Around) -> AnyView {
    let t = around.text;
    let urgency = question.is_open().then(|| {
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
            {about.map(|about| view! { <span>{about}</span> })}
            {by_rule.map(|words| view! { <span>{words}</span> })}
            {private_mark(question.privacy, t)}
            {whose(around)}
        </p>
    }
    .into_any()
}

fn answer(question: &Question, t: &'static Text) -> Option<AnyView> {
    let QuestionState::Answered(answer) = &question.state else {
        return None;
    };
    let name = answer.name.as_ref().map(Name::as_str);
    Some(
        view! {
            <div class="answer">
                <p class="answer__words">{answer.words.to_string()}</p>
                <p class="answer__who">{t.ask.told(answer.by, name, answer.on)}</p>
            </div>
        }
        .into_any(),
    )
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
