//! Reading a file from another program: it is judged by what is in it, shown whole, and
//! nothing of it is taken over. What can be done with it is to compare it.

mod came;
mod seen;

use leptos::prelude::*;

use self::came::{FileCame, PagesCame};
use crate::device::files::{self, MOST_FOREIGN};
use crate::device::page;
use crate::ui::context::{here, text};
use crate::ui::pages::sending::{self, Incoming};
use crate::ui::parts::{Icon, PlainPage};
use domain::id::PersonId;
use exchange::FileError;
use exchange::arrived::{ArrivedError, Strange};
use exchange::fhir::FhirError;
use exchange::german_plan::GermanPlanError;
use screens::route::Page;
use text::Text;

/// Reading a file; `bytes` are those of one that was chosen already.
pub fn file_in(person: PersonId, bytes: Option<&[u8]>) -> AnyView {
    let t = text();
    let i = t.interchange;
    let here = here();
    let came = RwSignal::new(FileCame::Nothing);
    let incoming = Incoming::new(Callback::new(move |message| {
        // Sheets and answers have a page of their own.
        sending::open(&message);
        here.go(Page::Opened);
    }));
    let look = move |bytes: &[u8]| {
        let known = came.try_get_untracked().unwrap_or_default();
        let is_letter = incoming.bytes_came(bytes);
        came.try_set(if is_letter {
            FileCame::Letter
        } else {
            known.and(bytes)
        });
    };
    if let Some(bytes) = bytes {
        look(bytes);
    }
    let pick = move |_| {
        let before = came.get_untracked();
        came.set(FileCame::Reading);
        leptos::task::spawn_local(async move {
            let picked = files::pick("", MOST_FOREIGN).await;
            // What was shown before is shown again, with what became of the new one.
            came.try_set(before.clone());
            match picked {
                Ok(file) => {
                    look(&file.bytes);
                    page::focus_start();
                }
                Err(FileError::Cancelled) if before != FileCame::Nothing => {}
                Err(error) => drop(came.try_set(FileCame::NotPicked(error))),
            }
        });
    };
    let button = move || {
        let words = came.with(|came| match came {
            FileCame::Nothing => i.pick,
            FileCame::Pages(pages) if !pages.is_whole() => i.next_page,
            _ => i.pick_another,
        });
        let is_reading = came.with(|came| *came == FileCame::Reading);
        view! {
            <button type="button" class="button button--primary" disabled=is_reading on:click=pick>
                <Icon name="upload"/>{words}
            </button>
        }
    };
    view! {
        <PlainPage title=i.in_title back=Page::Share>
            <p class="page__quiet">{i.in_explained}</p>
            {move || said(&came.get(), person, t)}
            {move || (came.get() == FileCame::Letter).then(|| incoming.said())}
            {button}
        </PlainPage>
    }
    .into_any()
}

fn said(came: &FileCame, person: PersonId, t: &'static Text) -> AnyView {
    let (i, here) = (t.interchange, here());
    match came {
        FileCame::Nothing | FileCame::Letter => ().into_any(),
        FileCame::Reading => view! { <p class="saving" role="status">{i.reading}</p> }.into_any(),
        FileCame::NotPicked(error) => refused(i.not_picked(*error).to_owned(), t),
        FileCame::Backup => view! {
            <p role="status">{i.is_backup}</p>
            <a class="button button--secondary" href=here.href(Page::Backup)>{i.to_backup}</a>
        }
        .into_any(),
        FileCame::Refused(error) => {
            let way = match error {
                ArrivedError::Strange(Strange::Picture) => Some((Page::TakeIn, t.sending.take_in)),
                ArrivedError::Strange(_) => Some((Page::TwoLists, t.lists.way_in)),
                ArrivedError::Fhir(_) | ArrivedError::German(_) => None,
            };
            view! {
                {refused(why(*error, t), t)}
                {way.map(|(page, words)| view! {
                    <a class="button button--secondary" href=here.href(page)>{words}</a>
                })}
            }
            .into_any()
        }
        FileCame::Summary(summary) => seen::summary(person, summary, t),
        FileCame::Pages(pages) => of_pages(pages, person, t),
    }
}

fn refused(words: String, t: &Text) -> AnyView {
    view! {
        <div class="error" role="alert">
            <p>{words}</p>
            <p class="error__safe"><Icon name="check"/><span>{t.interchange.nothing_changed}</span></p>
        </div>
    }
    .into_any()
}

/// Why a file was not read, in words.
fn why(error: ArrivedError, t: &Text) -> String {
    let i = t.interchange;
    match error {
        ArrivedError::Strange(strange) => i.strange(strange).to_owned(),
        ArrivedError::Fhir(error) => i.fhir_error(error).to_owned(),
        ArrivedError::German(error) => match error {
            GermanPlanError::OtherVersion(version) => {
                i.german_version(&format!("{}.{}", version.major, version.minor))
            }
            GermanPlanError::TooLarge | GermanPlanError::TooDeep => {
                i.fhir_error(FhirError::TooLarge).to_owned()
            }
            GermanPlanError::NotAPlan | GermanPlanError::Damaged => i.german_damaged.to_owned(),
        },
    }
}

/// The pages of a German plan: what is here so far, and the plan once all are.
fn of_pages(pages: &PagesCame, person: PersonId, t: &'static Text) -> AnyView {
    let i = t.interchange;
    let added = pages.said(&i);
    let added = added.map(|words| view! { <p role="status">{words}</p> });
    if let Some(plan) = pages.whole() {
        return view! { {added}{seen::plan(person, &plan, t)} }.into_any();
    }
    let (of, missing) = pages.missing();
    let here = of - missing.len();
    view! {
        {added}
        <p>{i.is_german}</p>
        <p role="status">{i.pages_here(here, of, &missing)}</p>
        <p>{i.pages_incomplete}</p>
    }
    .into_any()
}
