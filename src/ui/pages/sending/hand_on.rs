//! Handing on a sheet to somebody who can write back.

use leptos::prelude::*;

use super::outgoing::{Towards, outgoing};
use super::preview::{Along, preview};
use crate::device::focus;
use crate::ui::context::{Saving, ledger, now, text, today_of, with_person, zone_of};
use crate::ui::form::{Field, LineKind, line};
use crate::ui::pages::share::{WrittenIn, left_out, paper_of, reader, reader_field};
use crate::ui::parts::{PlainPage, SaveProblem};
use domain::concordance::{HandedOn, SheetWay};
use domain::gesture;
use domain::id::{PersonId, SheetId};
use domain::person::Role;
use domain::record::PersonRecord;
use domain::words::Name;
use exchange::share::{self, Message, SentSheet};
use screens::route::Page;
use screens::sheet::{Birth, Paper};
use text::Language;

/// A sheet that is ready, as it was made.
#[derive(Clone, PartialEq)]
struct Going {
    id: SheetId,
    to: Role,
    called: Option<Name>,
    bytes: Vec<u8>,
}

/// Handing on a sheet.
#[component]
pub fn HandOnPage(person: PersonId) -> impl IntoView {
    let t = text();
    let s = t.sending;
    let (saving, ledger) = (Saving::new(), ledger());
    let reader = reader();
    let name = RwSignal::new(String::new());
    let along = Along::all();
    let born = untrack(|| with_person(person, |record| record.person.born.is_some()));
    let (now, zone) = (now(), untrack(|| zone_of(person)));
    let written_in = WrittenIn::kept_here();
    // What is chosen from is in the person's own language, what goes in its reader's.
    let whole = Memo::new(move |_| {
        let asked = (reader.get(), Birth::Told, t);
        paper_of(person, asked, (&zone, now.at(&zone)))
    });
    let zone = untrack(|| zone_of(person));
    let paper = Memo::new(move |_| {
        let asked = (reader.get(), along.birth(), written_in.text());
        let paper = paper_of(person, asked, (&zone, now.at(&zone)));
        paper.map(|paper| along.of(paper))
    });
    let field = move || Field::free("sheet-name", move || name.get(), move |text| name.set(text));
    let ready = RwSignal::new(None::<Going>);
    let is_ready = move || ready.with(Option::is_some);
    let was_tried = RwSignal::new(false);
    let make = move |_| {
        was_tried.set(true);
        let (paper, called) = (
            paper.get_untracked(),
            Name::parse_optional(&name.get_untracked()),
        );
        let (Some(paper), Ok(called)) = (paper, called) else {
            return;
        };
        if paper.parts.is_empty() {
            return;
        }
        let to = reader.get_untracked();
        let language = untrack(|| written_in.language());
        let sent = (paper, language);
        ready.set(Some(Going::new(ledger.fresh(), (to, called), sent)));
        focus::on("sending-way-0");
    };
    let wrong = move || {
        let is_empty = paper.with(|paper| paper.as_ref().is_some_and(|one| one.parts.is_empty()));
        let is_tried = was_tried.get();
        name.with(|name| wrong(name, is_empty)).filter(|_| is_tried)
    };
    let choose = move || {
        view! {
            {reader_field(reader)}
            {written_in.field()}
            {line(field(), LineKind::Name, (s.name, s.name_hint))}
            {move || whole.get().map(|paper| along.fields(&paper, born.unwrap_or_default()))}
            {left_out(person)}
            {move || paper.get().map(|paper| preview(paper, written_in.text()))}
            {move || wrong().map(|words| view! {
                <div class="error" role="alert"><p>{words}</p></div>
            })}
            <button type="button" class="button button--primary" on:click=make>{s.make}</button>
        }
        .into_any()
    };
    let ways = move || Some(way_out(person, ready.get()?, saving, ready));
    view! {
        <PlainPage title=s.title back=Page::Share>
            <p class="page__quiet">{s.explained}</p>
            {move || (!is_ready()).then(&choose)}
            {ways}
        </PlainPage>
    }
}

/// The ways out of a sheet that is ready. That it was handed on is written down, so that the
/// answer is known when it comes.
fn way_out(
    person: PersonId,
    going: Going,
    saving: Saving,
    ready: RwSignal<Option<Going>>,
) -> AnyView {
    let (t, ledger, today) = (text(), ledger(), today_of(person));
    let s = t.sending;
    let bytes = going.bytes.clone();
    let gone = Callback::new(move |way: SheetWay| {
        let is_known = |record: &PersonRecord| record.sheets().any(|one| one.id == going.id);
        if untrack(|| ledger.read_person(person, is_known)) != Some(false) {
            return;
        }
        let handed = HandedOn {
            id: going.id,
            to: going.to,
            name: going.called.clone(),
            way,
            on: today.get_untracked(),
        };
        // Nothing may lie over what the other is to scan or to hear.
        let quiet = move |_| ledger.forget_gesture();
        saving.commit(person, gesture::letter::hand_on(&handed), quiet);
    });
    let back = move |_| {
        ready.set(None);
        focus::on("sheet-name");
    };
    view! {
        {outgoing(bytes, Towards::Reader, gone)}
        <SaveProblem saving/>
        <p class="page__quiet">{s.then}</p>
        <button type="button" class="button button--quiet" on:click=back>{t.common.back}</button>
    }
    .into_any()
}

impl Going {
    fn new(
        id: SheetId,
        (to, called): (Role, Option<Name>),
        (paper, language): (Paper, Language),
    ) -> Self {
        let bytes = share::write(&Message::Sheet(Box::new(SentSheet {
            id,
            language: language.code().to_owned(),
            to,
            name: called.as_ref().map(ToString::to_string),
            paper,
        })));
        Self {
            id,
            to,
            called,
            bytes,
        }
    }
}

/// What keeps the sheet from going.
fn wrong(name: &str, is_empty: bool) -> Option<String> {
    let t = text();
    match Name::parse_optional(name) {
        Err(error) => Some(t.common.words_error(error)),
        Ok(_) => is_empty.then(|| t.sending.nothing_chosen.to_owned()),
    }
}
