//! A person's details: name, keeper, country, allergies, whom they call, and
//! the zone their day runs on.

pub mod fields;
mod more;
mod zone;

use leptos::prelude::*;

use crate::ledger::Ledger;
use crate::ui::context::{Here, Saving, here, ledger, text};
use crate::ui::parts::{PageFrame, SaveProblem};
use domain::event::Event;
use domain::id::PersonId;
use domain::person::Person;
use fields::Editing;
use forms::person::PersonDraft;
use screens::route::Page;

/// A person's details.
#[component]
pub fn PeoplePage(
    /// Whose.
    person: PersonId,
) -> impl IntoView {
    let (t, saving) = (text(), Saving::new());
    let pages = Pages {
        ledger: ledger(),
        here: here(),
        saving,
    };
    let known = as_known(person, pages.ledger);
    known.map(|known| {
        let editing = Editing::new(PersonDraft::of(&known));
        view! {
            <PageFrame title=t.people.title(known.name.as_str()) back=(Page::Settings, t.settings.title)>
                <div class="page__main">
                    {fields::whom_and_name(editing)}
                    {fields::country(editing)}
                    {more::born(editing)}
                    {more::allergies(editing)}
                    {super::health::row()}
                </div>
                <div class="page__side">
                    {more::contacts(editing)}
                    <section class="section">
                        <h2>{t.travel.heading}</h2>
                        <zone::HomeZone person/>
                    </section>
                </div>
                <div class="steps__foot">
                    <SaveProblem saving/>
                    <button type="button" class="button button--primary"
                        disabled=move || saving.is_pending()
                        on:click=move |_| save(person, editing, &pages)>
                        {t.people.save}
                    </button>
                </div>
            </PageFrame>
        }
    })
}

fn save(person: PersonId, editing: Editing, pages: &Pages) {
    let Some(known) = as_known(person, pages.ledger) else {
        return;
    };
    let today = pages
        .ledger
        .now_at(&pages.ledger.device_zone())
        .date_naive();
    let finished = editing
        .draft
        .with_untracked(|draft| draft.finish(person, known.home, known.day, today));
    if let Some(details) = editing.settle(finished) {
        let here = pages.here;
        pages
            .saving
            .commit(person, Event::PersonSaved(details), move |_| {
                here.replace(Page::Settings);
            });
    }
}

/// A person's details as they are known at this moment.
pub fn as_known(person: PersonId, ledger: Ledger) -> Option<Person> {
    untrack(|| ledger.read_person(person, |record| record.person.clone()))
}

/// What saving asks for; taken before the tap, because a tap has no contexts.
#[derive(Clone, Copy)]
struct Pages {
    ledger: Ledger,
    here: Here,
    saving: Saving,
}
