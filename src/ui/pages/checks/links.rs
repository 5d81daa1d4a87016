//! The ways to the page: a calm row on Today, a row in the list of medicines.

use leptos::prelude::*;

use crate::device::page;
use crate::ui::checks::{Checking, Looked};
use crate::ui::context::{here, text, with_person};
use crate::ui::parts::Icon;
use domain::id::PersonId;
use screens::findings::Outlook;
use screens::route::Page;

/// How long Today is there before anything is fetched for the checks, in
/// milliseconds: what is due comes first.
const LATER: i32 = 1_500;

fn has_medicines(person: PersonId) -> bool {
    with_person(person, |record| record.current_medicines().next().is_some()).unwrap_or_default()
}

/// What is to be asked today, if anything, as one row for Today.
pub fn asks_today(person: PersonId) -> impl Fn() -> Option<AnyView> {
    let checking = Checking::later();
    let outlook = checking.outlook(person);
    if untrack(|| has_medicines(person) && outlook.get() == Looked::Fetching) {
        page::timeout(LATER, move || checking.fetch());
    }
    today_row(outlook, None)
}

/// The same beside what is about to be shown, on which it does not stand yet.
pub fn not_shown_yet(person: PersonId, note: &'static str) -> impl Fn() -> Option<AnyView> {
    today_row(Checking::begin().outlook(person), Some(note))
}

fn today_row(
    outlook: Memo<Looked<Outlook>>,
    note: Option<&'static str>,
) -> impl Fn() -> Option<AnyView> {
    let t = text();
    let count = Memo::new(move |_| match outlook.get() {
        Looked::Here(outlook) => outlook.to_ask_today(),
        Looked::Fetching | Looked::Failed(_) => 0,
    });
    move || {
        let count = Some(count.get()).filter(|count| *count > 0)?;
        let note = note.map(ToOwned::to_owned);
        Some(row(t.checks.to_ask_today(count), note))
    }
}

/// The row that leads from the list of medicines to the page.
pub fn together(person: PersonId) -> impl Fn() -> Option<AnyView> {
    let t = text();
    let outlook = Checking::begin().outlook(person);
    let is_there = Memo::new(move |_| has_medicines(person));
    let count = Memo::new(move |_| match outlook.get() {
        Looked::Here(outlook) => outlook.to_ask(),
        Looked::Fetching | Looked::Failed(_) => 0,
    });
    move || {
        let count = Some(count.get()).filter(|count| *count > 0);
        let note = count.map(|it| t.checks.to_ask(it));
        is_there
            .get()
            .then(|| row(t.checks.together_row.to_owned(), note))
    }
}

fn row(words: String, note: Option<String>) -> AnyView {
    view! {
        <ul class="rows"><li>
            <a class="row" href=here().href(Page::Checks)>
                <span class="row__icon row__icon--talk"><Icon name="speech"/></span>
                <span class="row__body">
                    <span class="row__name row__name--plain">{words}</span>
                    {note.map(|note| view! { <span class="row__note">{note}</span> })}
                </span>
                <Icon name="next"/>
            </a>
        </li></ul>
    }
    .into_any()
}
