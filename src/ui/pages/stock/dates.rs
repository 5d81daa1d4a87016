//! The code, the expiry and the opening of the pack in use.

use leptos::prelude::*;

use super::form_page::form_page;
use super::read_pack;
use super::{counted_in, gone};
use crate::ui::context::{Saving, text, today_of, with_person};
use crate::ui::form::{Form, NumberKind, day_line, number_line};
use crate::ui::parts::pack_scan::PackScan;
use domain::id::{MedicineId, PersonId};
use exchange::pack_code::PackCode;
use forms::pack_dates::{PackDatesDraft, PackDatesField};
use screens::pack_code;

/// The dates of the pack in use.
#[component]
pub fn PackDatesPage(
    /// Whose.
    person: PersonId,
    /// Of which medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let t = text();
    let Some((name, _)) = untrack(|| counted_in(person, medicine)) else {
        return gone();
    };
    let known = untrack(|| {
        with_person(person, |record| {
            let known = record.packs.get(&medicine)?;
            Some(PackDatesDraft::of(&known.value))
        })
    });
    let mut draft = known.flatten().unwrap_or_default();
    // What was read of a new pack waits here to be looked at and saved.
    if let Some(read) = read_pack::waiting(medicine) {
        draft.fill_in(&read);
    }
    let form = Form::kept(draft, Saving::new(), person);
    let words = (t.keeping.dates_title(&name), Some(t.keeping.dates_note));
    form_page(
        (person, medicine),
        words,
        form,
        fields(form, scan(form, person)),
        move |draft| draft.finish(medicine),
        move || read_pack::let_go(medicine),
    )
}

/// The scanning of the pack's code, which fills in what it says.
pub fn scan(form: Form<PackDatesDraft>, person: PersonId) -> PackScan {
    PackScan::new(today_of(person), move |code| {
        let read = pack_code::to_keep(&code);
        form.write(PackDatesField::Expires, |draft| draft.fill_in(&read));
    })
}

/// The code of the pack, the day printed on it, the day it was opened, and how long it
/// keeps then.
pub fn fields(form: Form<PackDatesDraft>, scan: PackScan) -> AnyView {
    use PackDatesField::{Expires, Keeps, Opened};
    let k = text().keeping;
    let expires = form.text(Expires, |draft| &draft.expires, |draft| &mut draft.expires);
    let opened = form.text(Opened, |draft| &draft.opened, |draft| &mut draft.opened);
    let keeps = form.text(Keeps, |draft| &draft.keeps, |draft| &mut draft.keeps);
    view! {
        {scan.view(move |code| notes(form, code))}
        {numbers(form)}
        {day_line(expires, (k.expires_asked, k.expires_hint))}
        {day_line(opened, k.opened_asked)}
        {number_line(keeps, NumberKind::Whole, (k.keeps_asked, k.keeps_hint))}
    }
    .into_any()
}

/// What has become of what was read.
fn notes(form: Form<PackDatesDraft>, code: &PackCode) -> Vec<String> {
    let p = text().pack_code;
    let was_opened = form.draft.with_untracked(|draft| !draft.opened.is_empty());
    let notes = [
        code.expiry.is_some().then_some(p.filled_in),
        was_opened.then_some(p.opened_before),
        Some(p.kept_on_save),
    ];
    notes.into_iter().flatten().map(ToOwned::to_owned).collect()
}

/// The numbers that are kept with the dates, and a way to leave them out.
fn numbers(form: Form<PackDatesDraft>) -> AnyView {
    let t = text();
    let numbers = Memo::new(move |_| {
        form.draft
            .with(|draft| pack_code::numbers(draft.batch.as_ref(), draft.product.as_ref(), t))
    });
    let leave_out = move |_| form.rewrite(PackDatesDraft::leave_numbers_out);
    let draw = move || {
        let numbers = numbers.get();
        (!numbers.is_empty()).then(|| {
            let numbers = numbers.into_iter().map(|line| view! { <p>{line}</p> });
            view! {
                <div class="field">
                    {numbers.collect_view()}
                    <button type="button" class="button button--quiet button--small" on:click=leave_out>
                        {t.pack_code.leave_numbers_out}
                    </button>
                </div>
            }
        })
    };
    draw.into_any()
}
