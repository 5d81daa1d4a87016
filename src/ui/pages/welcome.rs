//! The first visit, and adding another person: language, for whom, a name, and
//! on to the first medicine. A way back for those who were here before.

use leptos::prelude::*;

use super::people::fields;
use crate::device::address;
use crate::device::database::ask_to_last;
use crate::device::page::{self, Window};
use crate::ledger::{Ledger, LedgerState};
use crate::ui::context::{Saving, here, ledger, text};
use crate::ui::form::{Form, foot};
use crate::ui::pages::settings::language;
use crate::ui::parts::{Icon, PageFrame, Soon, welcome_head};
use domain::event::Event;
use domain::id::PersonId;
use domain::person::DayShape;
use forms::country::of_device;
use forms::person::PersonDraft;
use screens::route::{Address, Page};
use storage::Integrity;

/// What is typed on the first visit. It lives as long as the app, because
/// choosing a language draws the page anew.
#[derive(Clone, Copy)]
pub struct FirstVisit(pub Form<PersonDraft>);

impl FirstVisit {
    /// Nothing typed yet.
    pub fn begin(ledger: Ledger) -> Self {
        let zone = ledger.device_zone();
        let country = of_device(zone.name().0.as_str(), &page::device_language());
        Self(Form::new(PersonDraft::new(country), Saving::new()))
    }
}

/// The first visit: language, for whom, and a way back for those who were here.
/// When somebody is here already, it adds another person.
#[component]
pub(super) fn WelcomePage() -> impl IntoView {
    let ledger = ledger();
    if untrack(|| ledger.read(|journal| journal.record().is_empty())) {
        let typed = use_context().unwrap_or_else(|| FirstVisit::begin(ledger));
        first_visit(typed.0)
    } else {
        another_person(FirstVisit::begin(ledger).0)
    }
}

fn first_visit(form: Form<PersonDraft>) -> AnyView {
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
                {fields::whom_and_name(form)}
            </Soon>
            <Soon>
                {fields::country(form)}
                <a class="button button--quiet" href=here.href(Page::About)>{t.welcome.about}</a>
                {save_foot(form)}
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
    (move || match ledger.state() {
        LedgerState::Ready {
            integrity: Integrity::OnlyCopyLeft { rows },
            ..
        } => Some(banner(
            t.welcome.copy_found(rows),
            t.closed.copy_explained,
            t.welcome.copy_look,
        )),
        LedgerState::Ready {
            integrity: Integrity::Damaged,
            ..
        } => Some(banner(
            t.closed.damaged.into(),
            t.closed.damaged_help,
            t.common.backup,
        )),
        _ => (page::window() == Window::Own).then(|| {
            banner(
                t.welcome.cleared_title.into(),
                t.welcome.cleared,
                t.common.restore,
            )
        }),
    })
    .into_any()
}

fn another_person(form: Form<PersonDraft>) -> AnyView {
    let t = text();
    view! {
        <PageFrame title=t.welcome.another back=(Page::Settings, t.common.settings)>
            {fields(form)}
            {save_foot(form)}
        </PageFrame>
    }
    .into_any()
}

fn fields(form: Form<PersonDraft>) -> AnyView {
    view! {
        {fields::whom_and_name(form)}
        {fields::country(form)}
    }
    .into_any()
}

fn save_foot(form: Form<PersonDraft>) -> AnyView {
    let ledger = ledger();
    foot(form.saving, text().welcome.go_on, move || {
        save(form, ledger);
    })
}

fn save(form: Form<PersonDraft>, ledger: Ledger) {
    let zone = ledger.device_zone();
    let today = ledger.now_at(&zone).date_naive();
    let (id, home): (PersonId, _) = (ledger.fresh(), zone.name().clone());
    if let Some(person) = form.finish(|draft| draft.finish(id, home, DayShape::default(), today)) {
        form.saving.commit_and(
            id,
            Event::PersonSaved(person),
            |_| {},
            move |_| {
                let next = Address {
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
