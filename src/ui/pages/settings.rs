//! Settings: who is shown, how the app looks and speaks, and the ways to
//! details, times, reminders, backup and about.

use leptos::prelude::*;

use crate::device::page;
use crate::ui::context::{here, ledger, preferences, text};
use crate::ui::pages::backup::last_backup_words;
use crate::ui::pages::unsettled::unsettled_person;
use crate::ui::parts::{Choice, Choose, Icon, Initial, Look, PageFrame};
use domain::id::PersonId;
use screens::dose::tone_of;
use screens::route::{Page, Route};
use text::{Language, TextSize, Theme};

/// Settings.
#[component]
pub fn SettingsPage(
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
                    {row(Page::Backup, "download", t.settings.backup, last_backup_words())}
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
    let today = Route {
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

fn row(page: Page, icon: &'static str, name: &'static str, note: String) -> AnyView {
    view! {
        <li>
            <a class="row" href=here().href(page)>
                <span class="row__icon"><Icon name=icon/></span>
                <span class="row__body">
                    <span class="row__name row__name--plain">{name}</span>
                    <span class="row__note">{note}</span>
                </span>
                <Icon name="next"/>
            </a>
        </li>
    }
    .into_any()
}

fn text_size() -> AnyView {
    let (t, kept) = (text(), preferences());
    Choose {
        id: "text-size".into(),
        legend: t.settings.text_size.into(),
        hint: None,
        nothing: None,
        look: Look::Segments,
        choices: TextSize::ALL.map(percent).into(),
    }
    .draw(
        move || {
            let chosen = kept.text_size.get();
            TextSize::ALL.iter().position(|size| *size == chosen)
        },
        || None,
        move |place| kept.choose_text_size(TextSize::ALL[place]),
    )
}

fn percent(size: TextSize) -> Choice {
    Choice {
        name: format!("{} %", size.percent()),
        lang: None,
    }
}

fn theme() -> AnyView {
    let (t, kept) = (text(), preferences());
    Choose {
        id: "theme".into(),
        legend: t.settings.theme.into(),
        hint: None,
        nothing: None,
        look: Look::Segments,
        choices: Theme::ALL
            .map(|theme| t.settings.theme_is(theme).into())
            .into(),
    }
    .draw(
        move || {
            let chosen = kept.theme.get();
            Theme::ALL.iter().position(|theme| *theme == chosen)
        },
        || None,
        move |place| kept.choose_theme(Theme::ALL[place]),
    )
}

/// The languages by their own names; the page speaks the chosen one at once.
pub fn language() -> AnyView {
    let (t, kept) = (text(), preferences());
    let not_fetched = RwSignal::new(false);
    Choose {
        id: "language".into(),
        legend: t.welcome.language.into(),
        hint: None,
        nothing: None,
        look: Look::Segments,
        choices: Language::ALL.map(own_name).into(),
    }
    .draw(
        move || {
            let chosen = kept.language.get();
            Language::ALL
                .iter()
                .position(|language| *language == chosen)
        },
        move || {
            not_fetched
                .get()
                .then(|| t.settings.language_not_fetched.to_owned())
        },
        move |place| {
            let (language, known) = (Language::ALL[place], kept.language.get_untracked());
            not_fetched.set(false);
            leptos::task::spawn_local(async move {
                // The page is drawn anew, or keeps its language and says why;
                // reading stays at the choice.
                let at = if kept.choose_language(language).await.is_ok() {
                    language
                } else {
                    // It is gone where the page is.
                    let _ = not_fetched.try_set(true);
                    known
                };
                let at = Language::ALL
                    .iter()
                    .position(|one| *one == at)
                    .unwrap_or(place);
                page::timeout(0, move || page::focus_on(&format!("language-{at}")));
            });
        },
    )
}

fn own_name(language: Language) -> Choice {
    Choice {
        name: language.own_name().to_owned(),
        lang: Some(language.code()),
    }
}
