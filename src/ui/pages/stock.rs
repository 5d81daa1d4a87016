//! What is left of a medicine: counted, or a new pack.

use leptos::prelude::*;

use crate::ui::context::{Saving, here, ledger, text, zone_of};
use crate::ui::form::{Caption, Form, Look, few, foot, line_of_kept};
use crate::ui::parts::{PageFrame, PlainPage};
use domain::amount::{Amount, Quantity, Unit};
use domain::figure;
use domain::id::{MedicineId, PersonId};
use domain::supply;
use forms::stock::{StockDraft, StockField, StockKind};
use screens::route::Page;

/// What is left of a medicine.
#[component]
pub(super) fn StockPage(person: PersonId, medicine: MedicineId) -> impl IntoView {
    let (t, ledger) = (text(), ledger());
    let at = ledger.now_at(&zone_of(person)).naive_local();
    let known = ledger.read_person(person, |record| {
        let known = record.medicine(medicine)?;
        let left = supply::left(record, known);
        Some((
            known.called().to_string(),
            super::medicine::unit_of(known, at),
            left,
        ))
    });
    match known.flatten() {
        Some((name, unit, left)) => {
            view! { <StockForm person medicine name unit left/> }.into_any()
        }
        None => view! {
            <PageFrame title=t.medicines.gone back=(Page::Medicines, t.common.medicines)>""</PageFrame>
        }
        .into_any(),
    }
}

#[component]
fn StockForm(
    person: PersonId,
    medicine: MedicineId,
    name: String,
    unit: Unit,
    left: Option<Quantity>,
) -> impl IntoView {
    let (t, here) = (text(), here());
    let s = t.status;
    let form = Form::new(StockDraft::default(), Saving::new());
    let save = move || {
        if let Some(event) = form.finish(|draft| draft.finish(medicine)) {
            form.saving.commit(person, event, move |_| {
                here.replace(Page::Medicine(medicine));
            });
        }
    };
    let in_words = move |quantity| t.amounts.amount(Amount { quantity, unit });
    let known = match left {
        Some(left) => s.left_now(&in_words(left)),
        None => s.never_counted.to_owned(),
    };
    let then = move || {
        let added = form.draft.with(|draft| match draft.kind {
            Some(StockKind::Added) => figure::exact(&draft.number).ok(),
            Some(StockKind::Counted) | None => None,
        })?;
        Some(view! { <p>{s.then_left(&in_words(left? + added))}</p> })
    };
    view! {
        <PlainPage title=s.stock_title(&name) back=Page::Medicine(medicine)>
            <p>{known}</p>
            {fields(form, unit, &name)}
            <div aria-live="polite">{then}</div>
            {foot(form.saving, t.common.save, save)}
        </PlainPage>
    }
}

/// What kind of count, and how many.
pub fn fields(form: Form<StockDraft>, unit: Unit, name: &str) -> AnyView {
    let t = text();
    let s = t.status;
    let kind = form.maybe_one_of(
        StockField::Kind,
        [StockKind::Counted, StockKind::Added],
        |draft| draft.kind,
        |draft, kind| draft.kind = kind,
    );
    let number = form.text(
        StockField::Number,
        |draft| &draft.number,
        |draft| &mut draft.number,
    );
    view! {
        {few(kind, Caption::unseen(&s.stock_title(name)), Look::Choices, [s.counted, s.added])}
        {line_of_kept(number, s.how_many(t.amounts.unit(unit)), Signal::derive(move || unit))}
    }
    .into_any()
}
