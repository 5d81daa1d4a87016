//! Sharing: what can be shown, printed or handed over, and for whom.

mod written_in;

pub(super) use written_in::WrittenIn;

use leptos::prelude::*;

use crate::device::{preferences as kept, print};
use crate::ui::context::{here, ledger, now, text, with_person, zone_of};
use crate::ui::form::{OneOf, many};
use crate::ui::parts::{Icon, row, sheet};
use domain::id::PersonId;
use domain::person::Role;
use domain::zone::{Moment, Zone};
use screens::route::Page;
use screens::sheet::{Birth, Paper, Reading};
use screens::talk::kept_private;
use text::Text;

/// Who reads, kept on this device so that the page and the paper agree.
const READER: &str = "reader";

/// Who reads what is shown: the pharmacist, unless somebody else was chosen.
pub(super) fn reader() -> RwSignal<Role> {
    RwSignal::new(kept::get(READER).unwrap_or(Role::Pharmacist))
}

/// The choice of who reads.
pub(super) fn reader_field(reader: RwSignal<Role>) -> AnyView {
    let t = text();
    let choose = move |role| {
        kept::set(READER, &role);
        reader.set(role);
    };
    many(
        OneOf::at_once("reader", Role::ALL, move || reader.get(), choose),
        (t.share.for_whom, t.share.for_whom_note),
        None,
        Role::ALL.map(|one| t.common.role(one)),
    )
}

/// The sheet of a person for a reader, put together anew as the record grows.
pub(super) fn paper_for(
    person: PersonId,
    reader: RwSignal<Role>,
    written_in: WrittenIn,
) -> Memo<Option<Paper>> {
    let now = now();
    let zone = untrack(|| zone_of(person));
    Memo::new(move |_| {
        let text = written_in.text();
        paper_of(
            person,
            (reader.get(), Birth::Told, text),
            (&zone, now.at(&zone)),
        )
    })
}

/// The sheet of a person for a reader at a moment.
pub(super) fn paper_of(
    person: PersonId,
    reader: (Role, Birth, &'static Text),
    at: (&Zone, Moment),
) -> Option<Paper> {
    read_for(person, reader, at, screens::sheet::paper)
}

/// Something else on paper that is made of the same: for the pharmacist, with the day of
/// birth.
pub(super) fn reading_of<T>(
    person: PersonId,
    text: &'static Text,
    at: (&Zone, Moment),
    make: impl FnOnce(&Reading) -> T,
) -> Option<T> {
    read_for(person, (Role::Pharmacist, Birth::Told, text), at, make)
}

/// Something that is made of the record for a reader.
pub(super) fn read_for<T>(
    person: PersonId,
    (reader, birth, text): (Role, Birth, &'static Text),
    (zone, now): (&Zone, Moment),
    make: impl FnOnce(&Reading) -> T,
) -> Option<T> {
    ledger().read(|journal| {
        let record = journal.record().person(person)?;
        Some(make(&Reading {
            record,
            journal,
            reader,
            zone,
            now,
            text,
            birth,
        }))
    })
}

/// Says to the person how much stays behind because it is private.
pub(super) fn left_out(person: PersonId) -> AnyView {
    let t = text();
    let count = Memo::new(move |_| with_person(person, kept_private).unwrap_or_default());
    view! {
        <p class="private"><Icon name="lock"/><span>{move || t.share.left_out(count.get())}</span></p>
    }
    .into_any()
}

/// Sharing: what can be shown, printed or handed over.
#[component]
pub(super) fn SharePage(person: PersonId) -> impl IntoView {
    let (t, here) = (text(), here());
    let reader = reader();
    let written_in = WrittenIn::kept_here();
    let paper = paper_for(person, reader, written_in);
    view! {
        <main class="page" id="page" tabindex="-1">
            <header class="page__head no-print">
                <h1>{t.common.share}</h1>
                <p class="page__quiet">{t.share.nothing_leaves}</p>
            </header>
            <div class="page__main no-print">
                <a class="button button--primary" href=here.href(Page::Pharmacist)>
                    <Icon name="eye"/>
                    {t.ask.show}
                </a>
                <p class="page__quiet">{t.share.show_note}</p>
                {reader_field(reader)}
                {written_in.field()}
                {left_out(person)}
                <section class="section">
                    <h2>{t.share.group_talk}</h2>
                    <ul class="rows">
                        {row(Page::Reviews, "calendar", t.review.way_in, t.review.way_in_note.into())}
                        {row(Page::TwoLists, "lists", t.lists.way_in, t.lists.way_in_note.into())}
                        {row(Page::FileIn, "upload", t.interchange.in_way_in, t.interchange.in_way_in_note.into())}
                        {row(Page::Timeline, "calendar", t.timeline.title, t.timeline.way_note.into())}
                    </ul>
                </section>
                <section class="section">
                    <h2>{t.share.group_send}</h2>
                    <ul class="rows">
                        {row(Page::HandOn, "share", t.sending.way_in, t.sending.way_in_note.into())}
                        {row(Page::TakeIn, "ask", t.sending.take_in, t.sending.take_in_note.into())}
                        {row(Page::PaperFor, "print", t.share.paper_way_in, t.share.paper_way_note.into())}
                        <li>
                            <button type="button" class="row" on:click=|_| print::page()>
                                <span class="row__icon"><Icon name="print"/></span>
                                <span class="row__body">
                                    <span class="row__name row__name--plain">{t.share.print}</span>
                                    <span class="row__note">{t.share.print_note}</span>
                                </span>
                                <Icon name="next"/>
                            </button>
                        </li>
                    </ul>
                </section>
                <section class="section">
                    <h2>{t.share.group_keep}</h2>
                    <ul class="rows">
                        {row(Page::FilesOut, "download", t.interchange.out_way_in, t.interchange.out_way_in_note.into())}
                        {row(Page::Backup, "download", t.share.backup, t.share.backup_note.into())}
                    </ul>
                </section>
            </div>
            <div class="print-only">
                {move || paper.get().map(|paper| sheet::draw_in(paper, written_in.text()))}
            </div>
        </main>
    }
}
