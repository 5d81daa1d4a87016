//! Taking in what came back: it is seen before it is kept, and changes no plan.

use leptos::prelude::*;

use super::in_words;
use super::incoming::Incoming;
use super::scanning::scanning;
use super::unfinished;
use crate::device::{focus, page};
use crate::ui::context::{Saving, here, ledger, text, with_person};
use crate::ui::form::{Tick, TickSeen, Tied, tick};
use crate::ui::parts::{Icon, PageFrame, PlainPage, SaveProblem};
use domain::concordance::{About, QuestionState, Reply, ReplyAnswer};
use domain::gesture;
use domain::id::{PersonId, QuestionId};
use domain::record::PersonRecord;
use exchange::share::Message;
use screens::plan::full_name;
use screens::route::Page;

/// Taking in an answer.
#[component]
pub fn TakeInPage() -> impl IntoView {
    let s = text().sending;
    let message = RwSignal::new(None::<Message>);
    let incoming = Incoming::new(Callback::new(move |came| {
        if matches!(came, Message::Sheet(_)) {
            unfinished::open(&came);
        }
        message.set(Some(came));
        page::focus_start();
    }));
    move || {
        match message.get() {
        Some(Message::Reply(reply)) => answer(*reply),
        Some(Message::Sheet(_)) => view! {
            <PlainPage title=s.reply_title back=Page::Share>
                <p>{s.is_a_sheet}</p>
                <a class="button button--secondary" href=here().href(Page::Opened)>{s.read_sheet}</a>
            </PlainPage>
        }
        .into_any(),
        None => view! {
            <PlainPage title=s.reply_title back=Page::Share>
                <p class="page__quiet">{s.reply_explained}</p>
                {incoming.said()}
                {scanning(incoming)}
            </PlainPage>
        }
        .into_any(),
    }
    }
}

/// Whose sheet a reply answers.
fn whose(reply: &Reply) -> Option<PersonId> {
    ledger().read(|journal| {
        let mut people = journal.record().people();
        let own = people.find(|record| record.sheets().any(|sheet| sheet.id == reply.to));
        own.map(|record| record.person.id)
    })
}

/// An answer that came, before it is kept.
pub fn answer(reply: Reply) -> AnyView {
    let t = text();
    let s = t.sending;
    let person = untrack(|| whose(&reply));
    let head = in_words::head(&reply);
    let inside = match person {
        None => view! { <div class="error" role="alert"><p>{s.unknown_sheet}</p></div> }.into_any(),
        Some(person) => of_person(person, reply),
    };
    view! {
        <PageFrame title=s.reply_title back=(Page::Share, t.common.share)>
            <div class="page__main">{head}{inside}</div>
        </PageFrame>
    }
    .into_any()
}

fn of_person(person: PersonId, reply: Reply) -> AnyView {
    let t = text();
    let (s, here) = (t.sending, here());
    let known = untrack(|| with_person(person, |record| warning(record, &reply))).flatten();
    let sent = untrack(|| with_person(person, |record| sent(record, &reply)));
    let (warning, is_kept) = known.unzip();
    let chosen = RwSignal::new(untrack(|| {
        with_person(person, |record| chosen_first(record, &reply)).unwrap_or_default()
    }));
    let answers: Vec<_> = reply
        .answers
        .iter()
        .map(|one| {
            let look = |record: &PersonRecord| beside(record, one, (chosen, is_kept));
            untrack(|| with_person(person, look))
        })
        .collect();
    let rest = untrack(|| with_person(person, |record| other_words(record, &reply)));
    let saving = Saving::new();
    let reply = StoredValue::new(reply);
    let keep = move |_| {
        let event = untrack(|| {
            with_person(person, |record| {
                gesture::letter::keep(record, &reply.get_value(), &chosen.get_untracked())
            })
        });
        if let Some(event) = event {
            saving.commit(person, event, move |_| {
                here.go_as(person, Page::Ask);
                focus::on("came-back");
            });
        }
    };
    let foot = (is_kept != Some(true)).then(|| {
        view! {
            <p class="page__quiet">{s.keep_note}</p>
            <SaveProblem saving/>
            <button type="button" class="button button--primary button--talk"
                disabled=move || saving.is_pending() on:click=keep>
                <Icon name="check"/>{s.keep}
            </button>
            <a class="button button--quiet" href=here.href(Page::Share)>{s.not_keep}</a>
        }
    });
    view! {
        {sent}
        {warning.map(|words| view! { <div class="banner" data-kind="care"><p>{words}</p></div> })}
        {answers}
        {rest}
        {foot}
    }
    .into_any()
}

/// Whose sheet it answers, and to whom that was handed: a reply is what its writer says.
fn sent(record: &PersonRecord, reply: &Reply) -> AnyView {
    let t = text();
    let name = record.person.name.as_str();
    let sheet = record.sheets().find(|sheet| sheet.id == reply.to);
    let handed = sheet.map(|sheet| {
        let role = t.common.role(sheet.to).to_owned();
        let whom = match sheet.name {
            Some(name) => [name.as_str(), &role].join(" · "),
            None => role,
        };
        t.sending.handed_to(&whom, &t.dates.date(sheet.on))
    });
    view! {
        <p><b>{t.sending.opened_for(name)}</b></p>
        {handed.map(|words| view! { <p class="page__quiet">{words}</p> })}
    }
    .into_any()
}

/// What is to be said first of a reply, and whether it is kept already.
fn warning(record: &PersonRecord, reply: &Reply) -> Option<(String, bool)> {
    let t = text();
    let mut kept = record.kept_replies();
    if let Some((at, _)) = kept.find(|(_, known)| known.id == reply.id) {
        let day = t.dates.date(at.date_naive());
        return Some((t.sending.known_reply(&day), true));
    }
    let is_later = |other: &Reply| {
        other.to == reply.to
            && other.name == reply.name
            && (other.on, other.id) > (reply.on, reply.id)
    };
    let mut kept = record.kept_replies();
    kept.any(|(_, known)| is_later(&known))
        .then(|| (t.sending.older_reply.to_owned(), false))
}

/// The questions whose answer is taken over unless somebody says otherwise: those that
/// have none.
fn chosen_first(record: &PersonRecord, reply: &Reply) -> Vec<QuestionId> {
    let is_open = |id: &QuestionId| {
        let known = record.question_in_sight(*id);
        known.is_some_and(|question| question.state == QuestionState::Open)
    };
    let answered = reply.answers.iter().map(|answer| answer.question);
    answered.filter(is_open).collect()
}

/// A question beside its answer, with what is here already.
fn beside(
    record: &PersonRecord,
    answer: &ReplyAnswer,
    (chosen, is_kept): (RwSignal<Vec<QuestionId>>, Option<bool>),
) -> AnyView {
    let t = text();
    let s = t.sending;
    let id = answer.question;
    let words = answer.words.to_string();
    let Some(known) = record.question_in_sight(id) else {
        return view! { <div class="card card--plain"><p>{s.question_gone}</p><p>{words}</p></div> }.into_any();
    };
    let (said, can_keep) = match &known.state {
        QuestionState::Answered(told) if told.words == answer.words => {
            (Some(s.same_answer.to_owned()), false)
        }
        QuestionState::Answered(told) => (Some(s.other_answer(told.words.as_str())), true),
        QuestionState::Open => (None, true),
        QuestionState::Dropped => (Some(s.put_away.to_owned()), true),
    };
    let can_keep = can_keep && is_kept != Some(true);
    let about = match known.about {
        About::Medicine(id) => record
            .medicine(id)
            .map(|one| t.ask.about_one(&full_name(one))),
        About::General => None,
    };
    let is_chosen = Signal::derive(move || chosen.with(|all| all.contains(&id)));
    let turn = Callback::new(move |()| {
        chosen.update(|all| {
            if all.contains(&id) {
                all.retain(|one| *one != id);
            } else {
                all.push(id);
            }
        });
    });
    let keep = can_keep.then(|| {
        let look = (Tick::Choice, TickSeen::AtOnce);
        let words = view! { {s.use_answer} }.into_any();
        tick(
            &Tied::free("use"),
            format!("use-{id}"),
            look,
            words,
            is_chosen,
            turn,
        )
    });
    view! {
        <div class="card card--plain">
            <h2 class="card__title">{known.words.to_string()}</h2>
            {about.map(|words| view! { <p class="page__quiet">{words}</p> })}
            <p class="answer-words">{words}</p>
            {said.map(|words| view! { <p class="page__quiet">{words}</p> })}
            {keep}
        </div>
    }
    .into_any()
}

/// What the reply says besides answers.
fn other_words(record: &PersonRecord, reply: &Reply) -> AnyView {
    let s = text().sending;
    let remarks = reply.remarks.iter().map(|remark| {
        let name = record.medicine(remark.medicine).map(full_name);
        let name = name.unwrap_or_else(|| s.medicine_gone.to_owned());
        (name, remark.words.to_string())
    });
    let agreed = reply.agreed.iter();
    let agreed = agreed.map(|words| (s.they_agreed.to_owned(), words.to_string()));
    let other = reply.words.iter();
    let other = other.map(|words| (s.words.to_owned(), words.to_string()));
    let list = reply.list.iter();
    let list = list.map(|list| (s.list_came.to_owned(), list.to_string()));
    in_words::rows(agreed.chain(remarks).chain(list).chain(other))
}
