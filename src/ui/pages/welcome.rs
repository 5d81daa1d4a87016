//! The first visit, and adding another person: language, for whom, a name, and
//! on to the first medicine. A way back for those who were here before.

use leptos::prelude::*;

use super::people::fields::{self, Editing};
use crate::device::address;
use crate::device::database::ask_to_last;
use crate::device::page::{self, Window};
use crate::ledger::{Condition, Ledger};
use crate::ui::context::{Saving, here, ledger, text};
use crate::ui::pages::settings::language;
use crate::ui::parts::{Icon, PageFrame, SaveProblem, Soon, welcome_head};
use domain::event::Event;
use domain::id::PersonId;
use domain::person::DayShape;
use forms::country::of_device;
use forms::person::PersonDraft;
use screens::route::{Page, Route};
use storage::Health;

/// What is typed on the first visit. It lives as long as the app, because
/// choosing a language draws the page anew.
#[derive(Clone, Copy)]
pub struct FirstVisit(pub Editing);

impl FirstVisit {
    /// Nothing typed yet.
    pub fn begin(ledger: Ledger) -> Self {
        let zone = ledger.device_zone();
        let country = of_device(zone.name().0.as_str(), &page::device_language());
        Self(Editing::new(PersonDraft::new(country)))
    }
}

/// The first visit: language, for whom, and a way back for those who were here.
/// When somebody is here already, it adds another person.
#[component]
pub fn WelcomePage() -> impl IntoView {
    let ledger = ledger();
    if untrack(|| ledger.read(|journal| journal.record().is_empty())) {
        let typed = use_context().unwrap_or_else(|| FirstVisit::begin(ledger));
        first_visit(typed.0)
    } else {
        another_person(FirstVisit::begin(ledger).0)
    }
}

fn first_visit(editing: Editing) -> AnyView {
    let (t, here) = (text(), here());
    view! {
        <main class="page page--plain" id="page" tabindex="-1">
            {welcome_head(t.welcome.title)}
            <p>{t.welcome.what}</p>
            {language()}
            {lost()}
            <a class="button button--secondary" href=here.href(Page::Backup)>
                <Icon name="upload"/>{t.welcome.restore}
            </a>
            <Soon>
                {fields::whom_and_name(editing)}
            </Soon>
            <Soon>
                {fields::country(editing)}
                <a class="button button--quiet" href=here.href(Page::About)>{t.welcome.about}</a>
                {foot(editing)}
            </Soon>
        </main>
    }
    .into_any()
}

/// What may have been lost, where there is reason to think so.
fn lost() -> AnyView {
    let (t, here, ledger) = (text(), here(), ledger());
    let banner = move |title: String, words: &'static str, link: &'static str| {
        view! {
            <div class="banner" data-kind="care">
                <Icon name="info"/>
                <div class="banner__words"><b>{title}</b><p>{words}</p></div>
                <div class="buttons">
                    <a class="button button--secondary" href=here.href(Page::Backup)>{link}</a>
                </div>
            </div>
        }
        .into_any()
    };
    (move || match ledger.condition() {
        Condition::Ready {
            health: Health::OnlyCopyLeft { rows },
            ..
        } => Some(banner(
            t.welcome.copy_found(rows),
            t.backup.copy_explained,
            t.welcome.copy_look,
        )),
        Condition::Ready {
            health: Health::Damaged,
            ..
        } => Some(banner(
            t.backup.damaged.into(),
            t.backup.damaged_help,
            t.backup.title,
        )),
        _ => (page::window() == Window::Own).then(|| {
            banner(
                t.welcome.cleared_title.into(),
                t.welcome.cleared,
                t.restore.title,
            )
        }),
    })
    .into_any()
}

fn another_person(editing: Editing) -> AnyView {
    let t = text();
    view! {
        <PageFrame title=t.welcome.another back=(Page::Settings, t.settings.title)>
            {fields(editing)}
            {foot(editing)}
        </PageFrame>
    }
    .into_any()
}

fn fields(editing: Editing) -> AnyView {
    view! {
        {fields::whom_and_name(editing)}
        {fields::country(editing)}
    }
    .into_any()
}

fn foot(editing: Editing) -> AnyView {
    let (t, ledger, saving) = (text(), ledger(), Saving::new());
    view! {
        <div class="steps__foot">
            <SaveProblem saving/>
            <button type="button" class="button button--primary"
                disabled=move || saving.is_pending()
                on:click=move |_| save(editing, ledger, saving)>
                {t.welcome.go_on}
            </button>
        </div>
    }
    .into_any()
}

fn save(editing: Editing, ledger: Ledger, saving: Saving) {
    let zone = ledger.device_zone();
    let today = ledger.now_at(&zone).date_naive();
    let id: PersonId = ledger.fresh();
    let finished = editing
        .draft
        .with_untracked(|draft| draft.finish(id, zone.name().clone(), DayShape::default(), today));
    if let Some(person) = editing.settle(finished) {
        let event = Event::PersonSaved(person);
        saving.commit_and(
            id,
            event,
            |_| {},
            move |_| {
                let next = Route {
                    person: Some(id),
                    page: Page::AddMedicine,
                };
                address::replace(&next.path());
                // The answer is shown on the backup page.
                leptos::task::spawn_local(async {
                    ask_to_last().await;
                });
            },
        );
    }
}
