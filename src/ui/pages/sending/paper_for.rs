//! A page for somebody, chosen part by part and seen whole, to print or to send as text.
//! Nothing of it is written down: whoever gets it cannot write back.

use leptos::prelude::*;

use super::as_text::as_text;
use super::preview::{Along, preview};
use crate::device::print;
use crate::ui::context::{now, text, with_person, zone_of};
use crate::ui::form::{Field, LineKind, OneOf, line, many};
use crate::ui::pages::share::{WrittenIn, left_out, read_for};
use crate::ui::parts::{Icon, PlainPage, sheet};
use domain::id::PersonId;
use domain::person::Role;
use domain::words::Name;
use screens::route::Page;
use screens::sheet::{Audience, paper_for};
use text::Text;

/// A page for somebody, to print or to send as text.
#[component]
pub fn PaperForPage(person: PersonId) -> impl IntoView {
    let t = text();
    let audience = RwSignal::new(Audience::Role(Role::Pharmacist));
    let name = RwSignal::new(String::new());
    let along = Along::all();
    let written_in = WrittenIn::kept_here();
    let born = untrack(|| with_person(person, |record| record.person.born.is_some()));
    let (now, zone) = (now(), StoredValue::new(untrack(|| zone_of(person))));
    let read = move |text: &'static Text| {
        let audience = audience.get();
        let name = Name::parse(&name.get()).ok();
        let reader = (audience.role(), along.birth(), text);
        zone.with_value(|zone| {
            read_for(person, reader, (zone, now.at(zone)), |reading| {
                paper_for(reading, audience, name.as_ref())
            })
        })
    };
    // What is chosen from is in the person's own language, what goes in its reader's.
    let whole = Memo::new(move |_| read(t));
    let paper = Memo::new(move |_| read(written_in.text()).map(|paper| along.of(paper)));
    let for_whom = OneOf::at_once(
        "paper-for",
        Audience::ALL,
        move || audience.get(),
        move |chosen| audience.set(chosen),
    );
    let names = Audience::ALL.map(|one| match one {
        Audience::Role(role) => t.common.role(role),
        Audience::School => t.share.school_option,
    });
    let called = Field::free(
        "paper-name",
        move || name.get(),
        move |typed| name.set(typed),
    );
    let plain = Signal::derive(move || paper.get().map(|paper| paper.plain()).unwrap_or_default());
    let is_empty =
        move || paper.with(|paper| paper.as_ref().is_none_or(|paper| paper.parts.is_empty()));
    let ways = move || {
        if is_empty() {
            return view! { <div class="error" role="alert"><p>{t.share.nothing_on_it}</p></div> }
                .into_any();
        }
        view! {
            <div class="buttons">
                <button type="button" class="button button--primary" on:click=|_| print::page()>
                    <Icon name="print"/>{t.share.print}
                </button>
            </div>
            {as_text(plain)}
        }
        .into_any()
    };
    view! {
        <PlainPage title=t.share.paper_title back=Page::Share>
            <div class="page__main no-print">
                <p class="page__quiet">{t.share.paper_explained}</p>
                {many(for_whom, t.share.for_whom, None, names)}
                {written_in.field()}
                {line(called, LineKind::Name, (t.sending.name, t.sending.name_hint))}
                {move || whole.get().map(|paper| along.fields(&paper, born.unwrap_or_default()))}
                {left_out(person)}
                {move || paper.get().map(|paper| preview(paper, written_in.text()))}
                {ways}
            </div>
            <div class="print-only">
                {move || paper.get().map(|paper| sheet::draw_in(paper, written_in.text()))}
            </div>
        </PlainPage>
    }
}
