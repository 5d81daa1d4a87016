//! Saving a file for other programs: one of three, seen whole before it is saved, with
//! nothing private in it (G7, G9).

mod days;
mod desk;
mod made;
mod preview;
mod save;
mod saved;

use leptos::prelude::*;

use crate::ui::context::text;
use crate::ui::form::{Field, Look, Offer, few};
use crate::ui::parts::{Icon, PlainPage};
use desk::Desk;
use domain::id::PersonId;
use screens::route::Page;
use text::FileForOthers;

/// Saving a file for other programs; `chosen` is which, where that is known already.
pub fn files_out(person: PersonId, chosen: Option<FileForOthers>) -> AnyView {
    let t = text();
    let i = t.interchange;
    let desk = Desk::of(person);
    if let Some(kind) = chosen {
        desk.choose(kind);
    }
    let field = Field::free(
        "file-kind",
        move || {
            FileForOthers::ALL
                .iter()
                .position(|one| Some(*one) == desk.kind.get())
        },
        move |place| {
            let kind = place.and_then(|place| FileForOthers::ALL.get(place));
            if let Some(kind) = kind {
                desk.choose(*kind);
            }
        },
    );
    let offers = FileForOthers::ALL.map(|kind| Offer::from((i.kind(kind), i.kind_note(kind))));
    let shown = move || {
        let kind = desk.kind.get()?;
        Some(view! {
            {(kind == FileForOthers::Doses).then(|| days::days(&desk))}
            {preview::preview(&desk)}
        })
    };
    view! {
        <PlainPage title=i.out_title back=Page::Share>
            <p class="page__quiet">{i.out_explained}</p>
            {few(field, i.which, Look::Choices, offers)}
            <p class="private"><Icon name="lock"/><span>{i.not_in_it}</span></p>
            {shown}
        </PlainPage>
    }
    .into_any()
}
