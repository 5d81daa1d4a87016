//! Everything that can be reached, to a file.

use leptos::prelude::*;

use crate::device::files::{self, OutgoingFile};
use crate::ledger::{Ledger, Rescued};
use crate::ui::context::text;
use crate::ui::parts::Icon;
use exchange::FileError;
use storage::{BackUpError, Database};

/// How saving to a file stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileSaving {
    /// Not begun.
    Idle,
    /// On its way.
    Working,
    /// No file was written.
    NotWritten(BackUpError),
    /// The file is ready, but was not handed over.
    NotSaved(FileError, OutgoingFile, FileHolds),
    /// The file was handed over.
    Saved(FileHolds),
}

/// What is in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileHolds {
    /// How many entries.
    pub entries: usize,
    /// Whether the database gave what it holds.
    pub database: Database,
}

/// Saving to a file.
pub fn save(ledger: Ledger, saving: RwSignal<FileSaving>) -> AnyView {
    let t = text();
    view! {
        <section class="section">
            <h2>{t.closed.save_all}</h2>
            <p>{t.rescue.save_explained}</p>
            <button type="button" class="button button--primary"
                disabled=move || saving.with(|saving| *saving == FileSaving::Working)
                on:click=move |_| write(ledger, saving)>
                <Icon name="download"/>{t.closed.save_all}
            </button>
            {move || outcome(saving)}
        </section>
    }
    .into_any()
}

fn outcome(saving: RwSignal<FileSaving>) -> AnyView {
    let t = text();
    match saving.get() {
        FileSaving::Idle => ().into_any(),
        FileSaving::Working => {
            view! { <p class="saving" role="status">{t.backup.working}</p> }.into_any()
        }
        FileSaving::NotWritten(error) => view! {
            <div class="error" role="alert"><p>{t.backup.make_error(error)}</p></div>
        }
        .into_any(),
        FileSaving::NotSaved(error, file, reached) => view! {
            <div class="error" role="alert">
                <p>{t.backup.save_error(error)}</p>
                <button type="button" class="button button--secondary"
                    on:click=move |_| hand_over(file.clone(), reached, saving)>
                    {t.backup.make_again}
                </button>
            </div>
        }
        .into_any(),
        FileSaving::Saved(reached) => view! {
            <div class="banner" data-kind="news" role="status">
                <Icon name="check"/>
                <div class="banner__words">
                    <b>{t.rescue.saved(reached.entries)}</b>
                    {(reached.database != Database::Read)
                        .then(|| view! { <p>{t.rescue.only_parts}</p> })}
                </div>
            </div>
        }
        .into_any(),
    }
}

fn write(ledger: Ledger, saving: RwSignal<FileSaving>) {
    saving.set(FileSaving::Working);
    leptos::task::spawn_local(async move {
        match ledger.rescue_to_file(env!("CARGO_PKG_VERSION")).await {
            Err(error) => saving.set(FileSaving::NotWritten(error)),
            Ok(Rescued {
                text,
                entries,
                database,
            }) => {
                let day = ledger.now_at(&ledger.device_zone()).date_naive();
                let file = OutgoingFile {
                    name: format!("concord-{day}.json"),
                    kind: "application/json",
                    bytes: text.into_bytes(),
                };
                hand_over(file, FileHolds { entries, database }, saving);
            }
        }
    });
}

fn hand_over(file: OutgoingFile, reached: FileHolds, saving: RwSignal<FileSaving>) {
    leptos::task::spawn_local(async move {
        saving.set(match files::save(file.clone()).await {
            Ok(_) => FileSaving::Saved(reached),
            Err(error) => FileSaving::NotSaved(error, file, reached),
        });
    });
}
