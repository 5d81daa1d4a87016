//! A new pack of a medicine. Where more was recorded as used than had been
//! counted, it cannot be added to anything: then all there is is counted too.

use leptos::prelude::*;

use super::form_page::form_page;
use super::read_pack;
use super::{counted_in, gone};
use crate::ui::context::{Saving, text, today_of, with_person};
use crate::ui::form::{Form, line_of_kept};
use crate::ui::parts::pack_scan::PackScan;
use domain::amount::Unit;
use domain::figure;
use domain::id::{MedicineId, PersonId};
use domain::supply::{self, Left};
use forms::stock::{NewPackDraft, StockField};
use screens::pack_code;
use screens::stock::amount;

/// A new pack of a medicine.
#[component]
pub fn NewPackPage(
    /// Whose.
    person: PersonId,
    /// Of which medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let t = text();
    let Some((name, unit)) = untrack(|| counted_in(person, medicine)) else {
        return gone();
    };
    let left = untrack(|| left_of(person, medicine));
    let form = Form::kept(NewPackDraft::default(), Saving::new(), person);
    let words = (t.supply.pack_title(&name), None);
    form_page(
        (person, medicine),
        words,
        form,
        view! { {fields(form, unit, left)} {code(scan(person, medicine))} }.into_any(),
        move |draft| draft.finish(medicine, left),
        || {},
    )
}

/// The scanning of the pack's code: what it says waits, to be looked at with the dates of the pack.
fn scan(person: PersonId, medicine: MedicineId) -> PackScan {
    PackScan::new(today_of(person), move |code| {
        read_pack::wait(medicine, &pack_code::to_keep(&code));
    })
}

/// The code of the new pack, and what becomes of it.
pub fn code(scan: PackScan) -> AnyView {
    let offered = text().pack_code.offered_after;
    scan.view(move |_| vec![offered.to_owned()])
}

fn left_of(person: PersonId, medicine: MedicineId) -> Option<Left> {
    let left = with_person(person, |record| {
        supply::left(record, record.medicine(medicine)?)
    });
    left.flatten()
}

/// How many came in, and how many there are in all where that must be asked;
/// `left` is what should be left before the pack.
pub fn fields(form: Form<NewPackDraft>, unit: Unit, left: Option<Left>) -> AnyView {
    let t = text();
    let s = t.supply;
    let unit_signal = Signal::derive(move || unit);
    let number = form.text(
        StockField::Number,
        |draft| &draft.number,
        |draft| &mut draft.number,
    );
    let asked = s.how_many_came(t.amounts.unit_of_several(unit));
    let number = line_of_kept(number, asked, unit_signal);
    if let Some(Left::Short(by)) = left {
        let all = form.text(StockField::All, |draft| &draft.all, |draft| &mut draft.all);
        let asked = s.how_many_in_all(t.amounts.unit_of_several(unit));
        return view! {
            {number}
            <p>{s.pack_on_short(&amount(by, unit, t))}</p>
            {line_of_kept(all, asked, unit_signal)}
        }
        .into_any();
    }
    let then = move || {
        let added = form.draft.with(|draft| figure::exact(&draft.number).ok())?;
        let words = match left {
            Some(left) => s.then_left(&amount(left.with(added).at_hand(), unit, t)),
            None => s.then_at_least(&amount(added, unit, t)),
        };
        Some(view! { <p>{words}</p> })
    };
    view! {
        <p>{s.pack_note}</p>
        {number}
        <div aria-live="polite">{then}</div>
    }
    .into_any()
}
