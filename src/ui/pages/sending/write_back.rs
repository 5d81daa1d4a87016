//! The answer to a sheet: what its reader writes, ready to go back.

use leptos::prelude::*;

use super::in_words;
use super::outgoing::{Towards, outgoing};
use super::unfinished;
use crate::device::{focus, print};
use crate::ui::context::{Saving, ledger, text};
use crate::ui::form::{Form, LineKind, line, many, words};
use crate::ui::parts::Icon;
use domain::concordance::{Remark, Reply, ReplyAnswer};
use domain::person::Role;
use exchange::share::{self, Message, SentSheet};
use forms::draft::FieldName;
use forms::reply::{ReplyDraft, ReplyField};

/// The answer to a sheet.
pub fn write_back(sent: SentSheet) -> AnyView {
    let s = text().sending;
    let is_open = RwSignal::new(false);
    let ready = RwSignal::new(None::<Reply>);
    let paper = &sent.paper;
    let questions = paper.questions().into_iter().map(|(id, _)| id);
    let medicines = paper.medicines().into_iter().map(|(id, _)| id);
    let draft = ReplyDraft::to(sent.to, questions, medicines);
    let kept = unfinished::of(sent.id);
    is_open.set(kept.is_some());
    let form = Form::new(kept.unwrap_or_else(|| draft.clone()), Saving::new());
    let id = sent.id;
    Effect::new(move |_| {
        let written = form.draft.get();
        unfinished::keep(id, Some(written).filter(|written| *written != draft));
    });
    let sent = StoredValue::new(sent);
    let open = move |_| {
        is_open.set(true);
        focus::on("write-back");
    };
    let shown = move || match (ready.get(), is_open.get()) {
        (Some(reply), _) => made(&reply, sent, ready),
        (None, true) => fields(form, sent, ready),
        (None, false) => view! {
            <div class="sheet-page__foot no-print">
                <button type="button" class="button button--primary button--talk" on:click=open>
                    <Icon name="ask"/>{s.write_back}
                </button>
            </div>
        }
        .into_any(),
    };
    shown.into_any()
}

fn fields(
    form: Form<ReplyDraft>,
    sent: StoredValue<SentSheet>,
    ready: RwSignal<Option<Reply>>,
) -> AnyView {
    let t = text();
    let s = t.sending;
    let questions = sent.with_value(|sent| sent.paper.numbered_questions());
    let medicines = sent.with_value(|sent| own(sent.paper.medicines()));
    let medicines_are_none = medicines.is_empty();
    let answers = below_each(form, questions, ReplyField::Answer);
    let remarks = below_each(form, medicines, ReplyField::Remark);
    let agreed = form.text(
        ReplyField::Agreed,
        |draft| &draft.agreed,
        |draft| &mut draft.agreed,
    );
    let list = form.text(
        ReplyField::List,
        |draft| &draft.list,
        |draft| &mut draft.list,
    );
    let begin_list = move |_| {
        sent.with_value(|sent| {
            let names = sent.paper.medicines().into_iter().map(|(_, name)| name);
            form.write(ReplyField::List, |draft| draft.begin_list(names));
        });
        focus::on(ReplyField::List.id());
    };
    let other = form.text(
        ReplyField::Words,
        |draft| &draft.words,
        |draft| &mut draft.words,
    );
    let by = form.one_of(
        ReplyField::By,
        Role::ALL,
        |draft| draft.by,
        |draft, by| draft.by = by,
    );
    let name = form.text(
        ReplyField::Name,
        |draft| &draft.name,
        |draft| &mut draft.name,
    );
    let place = form.text(
        ReplyField::Place,
        |draft| &draft.place,
        |draft| &mut draft.place,
    );
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (ledger, to) = (ledger(), sent.with_value(|sent| sent.id));
        let on = ledger.now_at(&ledger.device_zone()).date_naive();
        if let Some(reply) = form.finish(|draft| draft.finish((ledger.fresh(), to), on)) {
            ready.set(Some(reply));
            focus::on("reply-ready");
        }
    };
    view! {
        <form class="write-back no-print" on:submit=make novalidate=true>
            <h2 id="write-back" tabindex="-1">{s.write_back}</h2>
            <p class="page__quiet">{s.write_back_note}</p>
            {(!answers.is_empty()).then(|| view! { <h3>{s.answers}</h3> })}
            {answers}
            {words(agreed, s.agreed)}
            {(!remarks.is_empty()).then(|| view! {
                <details class="fold">
                    <summary>{s.remarks}</summary>
                    <div class="fold__body">
                    <p class="page__quiet">{s.remarks_hint}</p>
                    {remarks}
                    </div>
                </details>
            })}
            <details class="fold">
                <summary>{s.their_list}</summary>
                <div class="fold__body">
                {words(list, (s.their_list, s.their_list_hint))}
                {(!medicines_are_none).then(|| view! {
                    <button type="button" class="button button--quiet" on:click=begin_list>{s.begin_list}</button>
                })}
                </div>
            </details>
            {words(other, s.words)}
            {many(by, s.your_role, None, Role::ALL.map(|role| t.common.role(role)))}
            {line(name, LineKind::Name, s.your_name)}
            {line(place, LineKind::Name, s.your_place)}
            <button type="submit" class="button button--primary button--talk">{s.make_answer}</button>
        </form>
    }
    .into_any()
}

fn own<T>(all: Vec<(T, &str)>) -> Vec<String> {
    let words = all.into_iter().map(|(_, words)| words.to_owned());
    words.collect()
}

/// A field below each question or medicine.
fn below_each(
    form: Form<ReplyDraft>,
    all: Vec<String>,
    field: fn(usize) -> ReplyField,
) -> Vec<AnyView> {
    let below = |(place, asked): (usize, String)| {
        let field = field(place);
        let field = form.at(
            field,
            move |draft| draft.text_of(field).cloned().unwrap_or_default(),
            move |draft, text| {
                if let Some(written) = draft.text_mut(field) {
                    *written = text;
                }
            },
        );
        words(field, asked)
    };
    all.into_iter().enumerate().map(below).collect()
}

fn made(reply: &Reply, sent: StoredValue<SentSheet>, ready: RwSignal<Option<Reply>>) -> AnyView {
    let s = text().sending;
    let bytes = share::write(&Message::Reply(Box::new(reply.clone())));
    let change = move |_| {
        ready.set(None);
        focus::on("write-back");
    };
    view! {
        <section class="write-back" aria-labelledby="reply-ready">
            <h2 id="reply-ready" tabindex="-1">{s.answer_title}</h2>
            {sent.with_value(|sent| beside_the_sheet(reply, sent))}
            <div class="no-print">
                <p>{s.answer_help}</p>
                {outgoing(bytes, Towards::Sender, Callback::new(|_| {}))}
                <div class="buttons">
                    <button type="button" class="button button--secondary" on:click=|_| print::page()>
                        <Icon name="print"/>{s.print_answer}
                    </button>
                    <button type="button" class="button button--quiet" on:click=change>{s.change_answer}</button>
                </div>
            </div>
        </section>
    }
    .into_any()
}

/// The answer beside what it answers, also on paper.
fn beside_the_sheet(reply: &Reply, sent: &SentSheet) -> AnyView {
    let s = text().sending;
    let paper = &sent.paper;
    let asked = |reply: &ReplyAnswer| {
        let place = paper
            .questions()
            .iter()
            .position(|(id, _)| *id == reply.question);
        let asked = place.and_then(|place| paper.numbered_questions().into_iter().nth(place));
        (asked.unwrap_or_default(), reply.words.to_string())
    };
    let beside = |remark: &Remark| {
        let medicines = paper.medicines();
        let found = medicines.iter().find(|(id, _)| *id == remark.medicine);
        (
            found
                .map(|(_, name)| (*name).to_owned())
                .unwrap_or_default(),
            remark.words.to_string(),
        )
    };
    let answers = reply.answers.iter().map(asked);
    let agreed = reply.agreed.iter();
    let agreed = agreed.map(|words| (s.agreed.to_owned(), words.to_string()));
    let other = reply.words.iter();
    let other = other.map(|words| (s.words.to_owned(), words.to_string()));
    let list = reply.list.iter();
    let list = list.map(|list| (s.their_list.to_owned(), list.to_string()));
    let remarks = reply.remarks.iter().map(beside);
    view! {
        {in_words::head(reply)}
        {in_words::rows(answers.chain(agreed).chain(remarks).chain(list).chain(other))}
    }
    .into_any()
}
