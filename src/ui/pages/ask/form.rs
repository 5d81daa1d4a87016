//! Saying it in one sentence: a question or a worry, with ideas to choose from.
//! For whom, how soon and about what can be said too, and need not be.

use leptos::prelude::*;

use super::around::number_for;
use crate::ledger::Ledger;
use crate::ui::context::{Saving, here, ledger, text, with_person};
use crate::ui::parts::talk_fields::{
    Few, Typed, chosen, few_field, focus_soon, no_problem, select_field, switch_field,
};
use crate::ui::parts::thread::call_link;
use crate::ui::parts::{Icon, SaveProblem};
use domain::concordance::{About, Privacy, Urgency};
use domain::event::Event;
use domain::gesture;
use domain::id::PersonId;
use domain::person::Role;
use domain::words::WordsError;
use forms::question::{KINDS, QuestionDraft, Saying, URGENCIES};
use screens::route::Page;
use text::{Each, Occasion};

/// Where the person goes after saving.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// They stay; the field is empty again.
    Stay,
    /// To the conversation.
    ToAsk,
}

const FIELD: &str = "say";

/// How many ideas stand in sight; all of them are one tap away.
const FIRST_IDEAS: usize = 2;

/// The form for a question or a worry.
pub fn ask_form(person: PersonId, about: About, after: After) -> AnyView {
    let (t, saving) = (text(), Saving::new());
    let draft = RwSignal::new(QuestionDraft::about(about));
    let error = RwSignal::new(None::<WordsError>);
    let is_question = move || draft.with(|draft| draft.saying == Saying::Question);
    let (ledger, here) = (ledger(), here());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let event = draft.with_untracked(|draft| said(draft, ledger));
        error.set(event.as_ref().err().copied());
        match event {
            Ok(event) => saving.commit(person, event, move |_| match after {
                After::Stay => draft.update(|draft| *draft = QuestionDraft::about(draft.about)),
                After::ToAsk => here.replace(Page::Ask),
            }),
            Err(_) => focus_soon(FIELD),
        }
    };
    let sort = few_field(
        "saying",
        t.ask.saying,
        Few::Bare,
        vec![t.ask.a_question.into(), t.ask.a_worry.into()],
        chosen!(draft, saying, vec![Saying::Question, Saying::Worry]),
        no_problem(),
    );
    let label = move || {
        if is_question() {
            t.ask.say
        } else {
            t.ask.say_worry
        }
    };
    let button = move || {
        if is_question() {
            t.ask.add
        } else {
            t.ask.add_worry
        }
    };
    view! {
        <form class="say-it" on:submit=save>
            {sort}
            <label for=FIELD>{label}</label>
            <textarea class="input" id=FIELD rows="2"
                prop:value=move || draft.with(|draft| draft.words.clone())
                on:input=move |event| draft.update(|draft| draft.words = event_target_value(&event))
                aria-invalid=move || error.get().map(|_| "true")
                aria-describedby=move || error.get().map(|_| "say-error")></textarea>
            {move || error.get().map(|error| view! {
                <p class="field__error" role="alert" id="say-error">
                    <Icon name="warning"/>
                    <span>{t.common.words_error(error)}</span>
                </p>
            })}
            {ideas(draft)}
            {details(person, draft)}
            <SaveProblem saving/>
            <button type="submit" class="button button--talk" disabled=move || saving.is_pending()>
                {button}
            </button>
        </form>
    }
    .into_any()
}

/// What was written, as an event.
fn said(draft: &QuestionDraft, ledger: Ledger) -> Result<Event, WordsError> {
    match draft.saying {
        Saying::Question => draft.finish(ledger.fresh()).map(gesture::question::ask),
        Saying::Worry => draft
            .finish_worry(ledger.fresh())
            .map(gesture::worry::write_down),
    }
}

/// Ideas in our own words; a tap puts one into the field.
fn ideas(draft: RwSignal<QuestionDraft>) -> AnyView {
    let t = text();
    let chip = move |words: &'static str| {
        let write = move |_| {
            draft.update(|draft| words.clone_into(&mut draft.words));
            focus_soon(FIELD);
        };
        view! { <button type="button" class="chip chip--talk" on:click=write>{words}</button> }
            .into_any()
    };
    let chips =
        move |ideas: Each, most: usize| -> Vec<AnyView> { ideas.take(most).map(chip).collect() };
    let saying = Memo::new(move |_| draft.with(|draft| draft.saying));
    let first = move || match saying.get() {
        Saying::Question => chips(t.prompts.ideas(Occasion::Taking), FIRST_IDEAS),
        Saying::Worry => chips(t.prompts.worries(), FIRST_IDEAS),
    };
    let rest: Vec<AnyView> = Occasion::ALL
        .into_iter()
        .map(|occasion| {
            view! {
                <h3>{t.prompts.occasion(occasion)}</h3>
                <div class="chips">{chips(t.prompts.ideas(occasion), usize::MAX)}</div>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="chips">{first}</div>
        <details class="fold">
            <summary>{t.ask.more_ideas}</summary>
            <div class="fold__body">{rest}</div>
        </details>
    }
    .into_any()
}

/// What a question or worry can be about: everything on the list, and what it
/// is about already.
pub(crate) fn subjects(person: PersonId, known: About) -> (Vec<About>, Vec<String>) {
    let t = text();
    let mut abouts = vec![About::General];
    let mut names = vec![t.ask.in_general.to_owned()];
    with_person(person, |record| {
        for medicine in record.medicines.values().map(|recorded| &recorded.value) {
            let about = About::Medicine(medicine.id);
            if about == known || !medicine.is_stopped() {
                abouts.push(about);
                names.push(medicine.called().to_string());
            }
        }
    });
    (abouts, names)
}

/// The fields for whom a question is and how soon.
pub(crate) fn addressed(person: PersonId, draft: RwSignal<QuestionDraft>) -> AnyView {
    let t = text();
    let roles: Vec<String> = Role::ALL.map(|role| t.common.role(role).to_owned()).into();
    let soon: Vec<String> = URGENCIES.map(|one| t.ask.urgency(one).to_owned()).into();
    let urgency = Memo::new(move |_| draft.with(|draft| (draft.urgency, draft.to)));
    view! {
        {select_field("to", t.ask.to, roles, chosen!(draft, to, Role::ALL))}
        {few_field("how-soon", t.ask.how_soon, Few::Segments, soon, chosen!(draft, urgency, URGENCIES), no_problem())}
        {move || match urgency.get() {
            (Urgency::Today, role) => for_today(person, role),
            (Urgency::NextVisit, _) => ().into_any(),
        }}
    }
    .into_any()
}

/// A question for today is a call: to whom, on which number, and help.
fn for_today(person: PersonId, role: Role) -> AnyView {
    let (t, here) = (text(), here());
    let number = with_person(person, |record| number_for(&record.person, role)).flatten();
    let call = match number {
        Some(number) => call_link(&number, t),
        None => view! {
            <p>{t.ask.no_number}</p>
            <a class="button button--quiet" href=here.href(Page::People)>{t.ask.add_number}</a>
        }
        .into_any(),
    };
    view! {
        <div class="urgent">
            <p>{t.ask.for_today}</p>
            <div class="buttons">
                {call}
                <a class="button button--quiet" href=here.href(Page::Help)>{t.help.title}</a>
            </div>
        </div>
    }
    .into_any()
}

/// The private switch of a draft.
pub(crate) fn private_switch(value: Signal<Privacy>, set: Callback<Privacy>) -> AnyView {
    let t = text();
    let typed = Typed {
        value: Signal::derive(move || value.get() == Privacy::Private),
        set: Callback::new(move |is_private: bool| {
            set.run(if is_private {
                Privacy::Private
            } else {
                Privacy::Shared
            });
        }),
    };
    switch_field(t.ask.private, t.ask.private_note, typed)
}

fn details(person: PersonId, draft: RwSignal<QuestionDraft>) -> AnyView {
    let t = text();
    let is_question = Memo::new(move |_| draft.with(|draft| draft.saying == Saying::Question));
    let (abouts, names) = untrack(|| subjects(person, draft.with(|draft| draft.about)));
    let kinds: Vec<String> = KINDS.map(|kind| t.ask.concern_kind(kind).to_owned()).into();
    let special = move || {
        if is_question.get() {
            addressed(person, draft)
        } else {
            select_field(
                "kind",
                t.ask.kind,
                kinds.clone(),
                chosen!(draft, kind, KINDS),
            )
        }
    };
    let summary = move || {
        if is_question.get() {
            t.ask.details
        } else {
            t.ask.details_worry
        }
    };
    view! {
        <details class="fold">
            <summary>{summary}</summary>
            <div class="fold__body">
                {select_field("about", t.ask.about, names, chosen!(draft, about, abouts))}
                {special}
                {private_switch(
                    Signal::derive(move || draft.with(|draft| draft.privacy)),
                    Callback::new(move |privacy| draft.update(|draft| draft.privacy = privacy)),
                )}
            </div>
        </details>
    }
    .into_any()
}
