//! Settings: who is shown, how the app looks and speaks, and the ways to
//! details, times, reminders, backup and about.

use std::sync::Arc;

use leptos::prelude::*;

use crate::device::focus;
use crate::ui::context::{here, ledger, preferences, text};
use crate::ui::form::{Look, Offer, OneOf, Tied, few};
use crate::ui::pages::backup::last_backup_words;
use crate::ui::pages::unsettled::unsettled_person;
use crate::ui::parts::{Icon, Initial, PageFrame, row};
use domain::id::PersonId;
use screens::dose::tone_of;
use screens::route::{Address, Page};
use text::{Language, TextSize, Theme};

/// Settings.
#[component]
pub(super) fn SettingsPage(
    /// Who is shown.
    person: PersonId,
) -> impl IntoView {
    let t = text();
    view! {
        <PageFrame title=t.settings.title back=(Page::Today, t.common.today)>
            <div class="page__main">
                {unsettled_person(person)}
                {people(person)}
                {text_size()}
                {theme()}
                {language()}
            </div>
            <div class="page__side">
                <ul class="rows">
                    {row(Page::People, "person", t.settings.details, t.settings.details_note.into())}
                    {row(Page::TimesOfDay, "meal", t.settings.times, t.settings.times_note.into())}
                    {row(Page::Reminders, "bell", t.settings.reminders, t.settings.reminders_note.into())}
                    {row(Page::Backup, "download", t.common.backup, last_backup_words())}
                    {row(Page::About, "info", t.settings.about, t.settings.about_note.into())}
                </ul>
            </div>
        </PageFrame>
    }
}

/// Everybody kept here, to switch to, and a way to add one more.
fn people(shown: PersonId) -> AnyView {
    let (t, here, ledger) = (text(), here(), ledger());
    let everybody = Memo::new(move |_| {
        ledger.read(|journal| {
            let people = journal.record().people();
            people
                .map(|record| (record.person.id, record.person.name.to_string()))
                .collect::<Vec<_>>()
        })
    });
    view! {
        <section class="section">
            <h2>{t.settings.people}</h2>
            <div class="card card--plain">
                <div class="people">
                    {move || everybody.get().into_iter().map(|one| one_person(one, shown)).collect_view()}
                </div>
                <a class="button button--secondary" href=here.href(Page::Welcome)>
                    <Icon name="add"/>{t.settings.add_person}
                </a>
            </div>
        </section>
    }
    .into_any()
}

fn one_person((id, name): (PersonId, String), shown: PersonId) -> AnyView {
    let t = text();
    let tone = tone_of(id);
    let today = Address {
        person: Some(id),
        page: Page::Today,
    };
    let is_shown = id == shown;
    view! {
        <a class="people__one" data-tone=tone href=today.href() aria-current=is_shown.then_some("true")>
            <Initial name=name.clone() tone/>
            <span>{name}</span>
            {is_shown.then(|| view! {
                <span class="visually-hidden">{t.settings.shown_now}</span>
                <Icon name="check"/>
            })}
        </a>
    }
    .into_any()
}

fn text_size() -> AnyView {
    let kept = preferences();
    let choose = move |size| kept.choose_text_size(size);
    let field = OneOf::at_once(
        "text-size",
        TextSize::ALL,
        move || kept.text_size.get(),
        choose,
    );
    let percents = TextSize::ALL.map(|size| format!("{} %", size.percent()));
    few(field, text().settings.text_size, Look::Segments, percents)
}

fn theme() -> AnyView {
    let (s, kept) = (text().settings, preferences());
    let choose = move |theme| kept.choose_theme(theme);
    let field = OneOf::at_once("theme", Theme::ALL, move || kept.theme.get(), choose);
    few(
        field,
        s.theme,
        Look::Segments,
        Theme::ALL.map(|one| s.theme_is(one)),
    )
}

/// The languages by their own names; the page speaks the chosen one at once.
pub fn language() -> AnyView {
    let (t, kept) = (text(), preferences());
    let not_fetched = RwSignal::new(false);
    // The one tapped, while it is fetched.
    let tapped = RwSignal::new(None::<Language>);
    let choose = move |language| {
        let known = kept.language.get_untracked();
        not_fetched.set(false);
        tapped.set(Some(language));
        leptos::task::spawn_local(async move {
            // The page is drawn anew, or keeps its language and says why;
            // reading stays at the choice.
            let at = if kept.choose_language(language).await.is_ok() {
                language
            } else {
                // It is gone where the page is.
                let _ = not_fetched.try_set(true);
                let _ = tapped.try_set(None);
                known
            };
            let place = Language::ALL.iter().position(|one| *one == at);
            focus::on(format!("language-{}", place.unwrap_or_default()));
        });
    };
    let wrong = move || {
        let words = || t.welcome.language_not_fetched.to_owned();
        not_fetched.get().then(words)
    };
    let shown = move || tapped.get().unwrap_or_else(|| kept.language.get());
    let field = OneOf {
        tied: Tied::new("language".into(), Arc::new(wrong)),
        ..OneOf::at_once("language", Language::ALL, shown, choose)
    };
    let names = Language::ALL.map(Offer::of_language);
    few(field, text().welcome.language, Look::Segments, names)
}
