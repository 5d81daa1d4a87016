//! Handing on a sheet to somebody who can write back.

use leptos::prelude::*;

use super::outgoing::{Towards, outgoing};
use super::preview::{Along, preview};
use crate::device::focus;
use crate::ui::context::{Saving, ledger, now, preferences, text, today_of, with_person, zone_of};
use crate::ui::form::{Field, LineKind, line};
use crate::ui::pages::share::{left_out, paper_of, reader, reader_field};
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

/// Handing on a sheet.
#[component]
pub fn HandOnPage(person: PersonId) -> impl IntoView {
    let t = text();
    let s = t.sending;
    let (saving, today, ledger) = (Saving::new(), today_of(person), ledger());
    let reader = reader();
    let name = RwSignal::new(String::new());
    let along = Along::all();
    let born = untrack(|| with_person(person, |record| record.person.born.is_some()));
    let (now, zone) = (now(), untrack(|| zone_of(person)));
    let whole =
        Memo::new(move |_| paper_of(person, (reader.get(), Birth::Told), (&zone, now.at(&zone))));
    let zone = untrack(|| zone_of(person));
    let paper = Memo::new(move |_| {
        let paper = paper_of(
            person,
            (reader.get(), along.birth()),
            (&zone, now.at(&zone)),
        );
        paper.map(|paper| along.of(paper))
    });
    let called = move || Name::parse(&name.get());
    let field = move || Field::free("sheet-name", move || name.get(), move |text| name.set(text));
    let ready = RwSignal::new(None::<(SheetId, Vec<u8>)>);
    let is_ready = move || ready.with(Option::is_some);
    let is_empty = RwSignal::new(false);
    let make = move |_| {
        let Some(paper) = paper.get_untracked() else {
            return;
        };
        is_empty.set(paper.parts.is_empty());
        if paper.parts.is_empty() {
            return;
        }
        let id: SheetId = ledger.fresh();
        let called = untrack(called).ok();
        ready.set(Some((
            id,
            bytes(id, (reader.get_untracked(), called), paper),
        )));
        focus::on("sending-way-0");
    };
    let choose = move || {
        view! {
            {reader_field(reader)}
            {line(field(), LineKind::Name, (s.name, s.name_hint))}
            {move || whole.get().map(|paper| along.fields(&paper, born.unwrap_or_default()))}
            {left_out(person)}
            {move || paper.get().map(preview)}
            {move || is_empty.get().then(|| view! {
                <div class="error" role="alert"><p>{s.nothing_chosen}</p></div>
            })}
            <button type="button" class="button button--primary" on:click=make>{s.make}</button>
        }
        .into_any()
    };
    // That it was handed on is written down, so that the answer is known when it comes.
    let handed = move |id: SheetId, way: SheetWay| {
        let handed = HandedOn {
            id,
            to: reader.get_untracked(),
            name: called_now(name),
            way,
            on: today.get_untracked(),
        };
        // Nothing may lie over what the other is to scan or to hear.
        let quiet = move |_| ledger.forget_gesture();
        saving.commit(person, gesture::letter::hand_on(&handed), quiet);
    };
    let ways = move || {
        let (id, bytes) = ready.get()?;
        let gone = Callback::new(move |way| {
            let is_known = |record: &PersonRecord| record.sheets().any(|one| one.id == id);
            if untrack(|| ledger.read_person(person, is_known)) == Some(false) {
                handed(id, way);
            }
        });
        Some(view! {
            {outgoing(bytes, Towards::Reader, gone)}
            <SaveProblem saving/>
            <p class="page__quiet">{s.then}</p>
            <button type="button" class="button button--quiet" on:click=move |_| {
                ready.set(None);
                focus::on("sheet-name");
            }>
                {t.common.back}
            </button>
        })
    };
    view! {
        <PlainPage title=s.title back=Page::Share>
            <p class="page__quiet">{s.explained}</p>
            {move || (!is_ready()).then(&choose)}
            {ways}
        </PlainPage>
    }
}

fn called_now(name: RwSignal<String>) -> Option<Name> {
    Name::parse(&name.get_untracked()).ok()
}

fn bytes(id: SheetId, (to, name): (Role, Option<Name>), paper: Paper) -> Vec<u8> {
    share::write(&Message::Sheet(Box::new(SentSheet {
        id,
        language: preferences().language.get_untracked().code().to_owned(),
        to,
        name: name.map(|name| name.to_string()),
        paper,
    })))
}
