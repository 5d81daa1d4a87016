//! What is left of a medicine: counted, or a new pack.

use leptos::prelude::*;

use crate::ui::context::{Saving, here, ledger, text};
use crate::ui::parts::{PageFrame, PlainPage, SaveProblem};
use domain::amount::QuantityError;
use domain::id::{MedicineId, PersonId};
use domain::supply;
use forms::stock::{StockDraft, StockKind};
use screens::route::Page;

/// What is left of a medicine.
#[component]
pub fn StockPage(
    /// Whose.
    person: PersonId,
    /// Which.
    medicine: MedicineId,
) -> impl IntoView {
    let (t, ledger) = (text(), ledger());
    let known = ledger.read_person(person, |record| {
        let known = record.medicine(medicine)?;
        let left =
            supply::left(record, known).map(|left| super::medicine::amount_left(known, left, t));
        let unit = t.amounts.unit(super::medicine::unit_of(known));
        Some((known.called().to_string(), unit, left))
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
    unit: &'static str,
    left: Option<String>,
) -> impl IntoView {
    let (t, here, saving) = (text(), here(), Saving::new());
    let s = t.standings;
    let draft = RwSignal::new(StockDraft::default());
    let problem = RwSignal::new(None::<QuantityError>);
    let save = move |_| match draft.get_untracked().finish(medicine) {
        Ok(event) => {
            problem.set(None);
            saving.commit(person, event, move |_| {
                here.replace(Page::Medicine(medicine));
            });
        }
        Err(error) => problem.set(Some(error)),
    };
    let kind = move |kind: StockKind, words: &'static str| {
        view! {
            <label class="choice">
                <input type="radio" name="kind"
                    prop:checked=move || draft.with(|d| d.kind == kind)
                    on:change=move |_| draft.update(|d| d.kind = kind)/>
                <span class="choice__body"><span class="choice__name">{words}</span></span>
            </label>
        }
    };
    let known = left.map_or_else(|| s.never_counted.to_owned(), |left| s.left_now(&left));
    view! {
        <PlainPage title=s.stock_title(&name) back=Page::Medicine(medicine)>
            <p>{known}</p>
            <div class="choices">
                {kind(StockKind::Counted, s.counted)}
                {kind(StockKind::Added, s.added)}
            </div>
            <div class="field">
                <label class="field__label" for="number">{s.how_many(unit)}</label>
                <input class="input input--short" id="number" inputmode="decimal" autocomplete="off"
                    aria-describedby="number-error"
                    aria-invalid=move || problem.get().map(|_| "true")
                    prop:value=move || draft.with(|d| d.number.clone())
                    on:input:target=move |event| draft.update(|d| d.number = event.target().value())/>
                <div id="number-error">
                    {move || problem.get().map(|error| view! {
                        <p class="field__error" role="alert">{t.common.quantity_error(error)}</p>
                    })}
                </div>
            </div>
            <SaveProblem saving/>
            <div class="steps__foot">
                <button type="button" class="button button--primary" on:click=save disabled=move || saving.is_pending()>
                    {t.common.save}
                </button>
            </div>
        </PlainPage>
    }
}
