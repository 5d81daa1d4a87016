//! A person's details: name, keeper, country, allergies, whom they call, and
//! the zone their day runs on.

pub mod fields;
pub mod more;
mod zone;

use leptos::prelude::*;

use crate::ledger::Ledger;
use crate::ui::context::{Here, Saving, here, ledger, text};
use crate::ui::form::{Form, foot};
use crate::ui::parts::PageFrame;
use domain::event::Event;
use domain::id::PersonId;
use domain::person::Person;
use forms::person::PersonDraft;
use screens::route::Page;

/// A person's details.
#[component]
pub fn PeoplePage(
    /// Whose.
    person: PersonId,
) -> impl IntoView {
    let t = text();
    let pages = Pages {
        ledger: ledger(),
        here: here(),
    };
    let known = as_known(person, pages.ledger);
    known.map(|known| {
        let form = Form::new(PersonDraft::of(&known), Saving::new());
        view! {
            <PageFrame title=t.people.title(known.name.as_str()) back=(Page::Settings, t.settings.title)>
                <div class="page__main">
                    {fields::whom_and_name(form)}
                    {fields::country(form)}
                    {more::born(form)}
                    {more::allergies(form)}
                    {super::health::row()}
                </div>
                <div class="page__side">
                    {more::contacts(form)}
                    <section class="section">
                        <h2>{t.travel.heading}</h2>
                        <zone::HomeZone person/>
                    </section>
                </div>
                {foot(form.saving, t.people.save, move || save(person, form, &pages))}
            </PageFrame>
        }
    })
}

fn save(person: PersonId, form: Form<PersonDraft>, pages: &Pages) {
    let Some(known) = as_known(person, pages.ledger) else {
        return;
    };
    let today = pages
        .ledger
        .now_at(&pages.ledger.device_zone())
        .date_naive();
    if let Some(details) = form.finish(|draft| draft.finish(person, known.home, known.day, today)) {
        let here = pages.here;
        form.saving
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
}
