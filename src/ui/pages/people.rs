//! A person's details: name, keeper, country, allergies, whom they call, and
//! the zone their day runs on.

pub mod fields;
pub mod more;
mod zone;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::unsettled::{meanwhile, unsettled_person};
use crate::ledger::Ledger;
use crate::ui::context::{Here, Saving, here, ledger, text};
use crate::ui::form::{Form, foot};
use crate::ui::parts::{PageFrame, ways};
use domain::gesture::edit::edited;
use domain::id::PersonId;
use domain::part::Seen;
use domain::person::{Person, PersonAspect};
use domain::record::PersonRecord;
use forms::person::{PersonDraft, PersonError};
use screens::route::Page;

/// A person's details.
#[component]
pub(super) fn PeoplePage(person: PersonId) -> impl IntoView {
    let t = text();
    let pages = Pages {
        ledger: ledger(),
        here: here(),
    };
    let known = as_seen(person, pages.ledger);
    // What waits for a choice is chosen first; a form that is open stays open.
    let may_change = Memo::new(move |before: Option<&bool>| {
        let is_settled = |record: &PersonRecord| record.unsettled::<Person>(person).is_empty();
        before == Some(&true) || pages.ledger.read_person(person, is_settled) == Some(true)
    });
    known.map(|seen| {
        let name = seen.value.name.to_string();
        view! {
            <PageFrame title=t.details.title(&name) back=(Page::Settings, t.settings.title)>
                {move || if may_change.get() {
                    details(person, &pages)
                } else {
                    view! {
                        <div class="page__main">
                            {unsettled_person(person)}
                        </div>
                    }
                    .into_any()
                }}
            </PageFrame>
        }
    })
}

fn details(person: PersonId, pages: &Pages) -> AnyView {
    let (t, pages) = (text(), *pages);
    let Some(seen) = as_seen(person, pages.ledger) else {
        return ().into_any();
    };
    let form = Form::kept(PersonDraft::of(&seen.value), Saving::new(), person);
    let meanwhile = meanwhile(person, &seen, &PARTS);
    let seen = StoredValue::new(as_shown(seen, pages.today()));
    view! {
        <div class="page__main">
            {unsettled_person(person)}
            {meanwhile}
            {fields::whom_and_name(form)}
            {fields::country(form)}
            {more::born(form)}
            {more::allergies(form)}
            {ways::health()}
        </div>
        <div class="page__side">
            {more::contacts(form)}
            <section class="section">
                <h2>{t.travel.heading}</h2>
                <zone::HomeZone person/>
            </section>
        </div>
        {foot(form.saving, t.details.save, move || save(seen, form, &pages))}
    }
    .into_any()
}

/// The parts of a person's details that the form holds.
const PARTS: [PersonAspect; 6] = [
    PersonAspect::Name,
    PersonAspect::Keeper,
    PersonAspect::Country,
    PersonAspect::Born,
    PersonAspect::Allergies,
    PersonAspect::Contacts,
];

fn save(seen: StoredValue<Seen<Person>>, form: Form<PersonDraft>, pages: &Pages) {
    let today = pages.today();
    seen.with_value(|seen| {
        if let Some(details) = form.finish(|draft| finish(draft, &seen.value, today)) {
            let event = edited(seen, &details);
            let here = pages.here;
            form.saving.commit_changed(details.id, event, move || {
                here.replace(Page::Settings);
            });
        }
    });
}

fn finish(
    draft: &PersonDraft,
    known: &Person,
    today: NaiveDate,
) -> Result<Person, Vec<PersonError>> {
    draft.finish(known.id, known.home.clone(), known.day, today)
}

/// What was seen, as the untouched form holds it: what only the form makes of
/// it is not what the person changed.
fn as_shown(seen: Seen<Person>, today: NaiveDate) -> Seen<Person> {
    match finish(&PersonDraft::of(&seen.value), &seen.value, today) {
        Ok(untouched) => seen.showing(untouched),
        Err(_) => seen,
    }
}

/// A person's details as somebody sees them at this moment.
pub fn as_seen(person: PersonId, ledger: Ledger) -> Option<Seen<Person>> {
    untrack(|| ledger.read_person(person, |record| record.seen(person))).flatten()
}

/// What saving asks for; taken before the tap, because a tap has no contexts.
#[derive(Clone, Copy)]
struct Pages {
    ledger: Ledger,
    here: Here,
}

impl Pages {
    fn today(self) -> NaiveDate {
        self.ledger.now_at(&self.ledger.device_zone()).date_naive()
    }
}
