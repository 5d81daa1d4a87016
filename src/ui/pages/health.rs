//! About my health: conditions, a baby, driving, gene results. All of it may stay empty.
//!
//! Tells why each is asked, and answers nothing for the person.

mod genes;
mod one_question;
mod questions;

use leptos::prelude::*;

use super::people::as_seen;
use super::unsettled::meanwhile;
use crate::device::steps;
use crate::ui::context::{Saving, here, ledger, text};
use crate::ui::form::{Form, foot};
use crate::ui::parts::PageFrame;
use domain::gesture::edit::edited;
use domain::id::PersonId;
use domain::person::PersonAspect;
use domain::person::health::Health;
use domain::person::{Keeper, Person};
use forms::health::{HealthDraft, OnScreen};
use one_question::one_question;
use questions::{conditions, driving, pregnancy};
use screens::route::Page;
use text::Text;

/// The parts of a person's details that the page holds.
const PARTS: [PersonAspect; 4] = [
    PersonAspect::Conditions,
    PersonAspect::Pregnancy,
    PersonAspect::Driving,
    PersonAspect::Genes,
];

/// What a person tells about their health.
#[component]
pub(super) fn HealthPage(person: PersonId) -> impl IntoView {
    let (t, here, ledger) = (text(), here(), ledger());
    as_seen(person, ledger).map(|seen| {
        let known = seen.value.clone();
        let meanwhile = meanwhile(person, &seen, &PARTS);
        let opened = HealthDraft::of(&known.health);
        // What only the form makes of it is not what the person changed.
        let today = ledger.now_at(&ledger.device_zone()).date_naive();
        let seen = match opened.finish(today) {
            Ok(health) => seen.showing(with_health(&known, health)),
            Err(_) => seen,
        };
        let form = Form::kept(opened, Saving::new(), person);
        let after = here.href(Page::People);
        let save = Callback::new(move |()| {
            let today = ledger.now_at(&ledger.device_zone()).date_naive();
            if let Some(health) = form.finish(|draft| draft.finish(today)) {
                let told = with_health(&seen.value, health);
                let after = after.clone();
                form.saving
                    .commit_changed(person, edited(&seen, &told), move || {
                        steps::finish(after.trim_start_matches('#'));
                    });
            }
        });
        match OnScreen::after(&known.health) {
            OnScreen::OneQuestion => one_question(form, title(&known, t), meanwhile, save),
            OnScreen::Everything => everything(form, title(&known, t), meanwhile, save),
        }
    })
}

fn with_health(person: &Person, health: Health) -> Person {
    Person {
        health: Box::new(health),
        ..person.clone()
    }
}

/// All the fields, under each other.
pub fn fields(form: Form<HealthDraft>) -> AnyView {
    view! {
        {conditions(form)}
        {pregnancy(form)}
        {driving(form)}
        {genes::genes(form)}
    }
    .into_any()
}

/// All of it on one page, to change what was told.
fn everything(
    form: Form<HealthDraft>,
    title: String,
    meanwhile: AnyView,
    save: Callback<()>,
) -> AnyView {
    let t = text();
    view! {
        <PageFrame title back=(Page::People, t.settings.details) note=t.health.why>
            <div class="page__main">
                {meanwhile}
                <p>{t.health.optional}</p>
                {conditions(form)}
            </div>
            <div class="page__side">
                {pregnancy(form)}
                {driving(form)}
                {genes::genes(form)}
            </div>
            {foot(form.saving, t.health.save, move || save.run(()))}
        </PageFrame>
    }
    .into_any()
}

fn title(person: &Person, t: &Text) -> String {
    match person.keeper {
        Keeper::Themself => t.health.title.to_owned(),
        Keeper::Carer(_) => t.health.title_of(person.name.as_str()),
    }
}
