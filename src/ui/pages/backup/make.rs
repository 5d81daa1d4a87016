//! Making a backup file: written, read again, counted, and only then called
//! one.

use leptos::prelude::*;

use super::last::LastBackup;
use crate::device::files::{self, OutgoingFile};
use crate::ledger::Ledger;
use crate::ui::context::{ledger, text};
use crate::ui::parts::Icon;
use exchange::FileError;
use exchange::backup;
use storage::BackUpError;

/// How making a file stands.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Making {
    /// Not begun.
    Idle,
    /// On its way.
    Working,
    /// No file was written.
    NotWritten(BackUpError),
    /// The file is ready, but was not handed over.
    NotSaved(FileError, OutgoingFile, LastBackup),
    /// The file was handed over.
    Made(LastBackup),
}

/// Making a backup file.
pub fn make(last: RwSignal<Option<LastBackup>>) -> AnyView {
    let (t, ledger) = (text(), ledger());
    let making = RwSignal::new(Making::Idle);
    let somebody = move || ledger.read(|journal| !journal.is_empty());
    (move || {
        somebody().then(|| {
            view! {
                <section class="section">
                    <h2>{t.backup.make}</h2>
                    <p>{t.backup.make_explained}</p>
                    <button type="button" class="button button--primary"
                        disabled=move || making.with(|making| *making == Making::Working)
                        on:click=move |_| write(ledger, making, last)>
                        <Icon name="download"/>{t.backup.make_do}
                    </button>
                    {move || outcome(making, last)}
                </section>
            }
        })
    })
    .into_any()
}

fn outcome(making: RwSignal<Making>, last: RwSignal<Option<LastBackup>>) -> AnyView {
    let t = text();
    match making.get() {
        Making::Idle => ().into_any(),
        Making::Working => {
            view! { <p class="saving" role="status">{t.backup.working}</p> }.into_any()
        }
        Making::NotWritten(error) => view! {
            <div class="error" role="alert"><p>{t.backup.make_error(error)}</p></div>
        }
        .into_any(),
        Making::NotSaved(error, file, made) => view! {
            <div class="error" role="alert">
                <p>{t.backup.save_error(error)}</p>
                <button type="button" class="button button--secondary"
                    on:click=move |_| hand_over(file.clone(), made, making, last)>
                    {t.backup.make_again}
                </button>
            </div>
        }
        .into_any(),
        Making::Made(made) => {
            let day = t.dates.day(made.at.date_naive());
            view! {
                <div class="banner" data-kind="news" role="status">
                    <Icon name="check"/>
                    <div class="banner__words">
                        <b>{t.backup.made(made.entries, &day)}</b>
                        <p>{t.backup.made_where}</p>
                    </div>
                </div>
            }
            .into_any()
        }
    }
}

fn write(ledger: Ledger, making: RwSignal<Making>, last: RwSignal<Option<LastBackup>>) {
    making.set(Making::Working);
    leptos::task::spawn_local(async move {
        match ledger.back_up(env!("CARGO_PKG_VERSION")).await {
            Ok(written) => match read_again(&written) {
                Some(made) => hand_over(file(written, made), made, making, last),
                None => making.set(Making::NotWritten(BackUpError::NotVerified)),
            },
            Err(error) => making.set(Making::NotWritten(error)),
        }
    });
}

/// What the file says, from its own text.
fn read_again(written: &str) -> Option<LastBackup> {
    let backup = backup::read(written.as_bytes()).ok()?;
    Some(LastBackup {
        at: backup.about.written_at,
        entries: backup.lines.len(),
    })
}

fn file(written: String, made: LastBackup) -> OutgoingFile {
    OutgoingFile {
        name: format!("concord-{}.json", made.at.date_naive()),
        kind: "application/json",
        bytes: written.into_bytes(),
    }
}

fn hand_over(
    file: OutgoingFile,
    made: LastBackup,
    making: RwSignal<Making>,
    last: RwSignal<Option<LastBackup>>,
) {
    leptos::task::spawn_local(async move {
        match files::save(file.clone()).await {
            Ok(_) => {
                made.keep();
                last.set(Some(made));
                making.set(Making::Made(made));
            }
            Err(error) => making.set(Making::NotSaved(error, file, made)),
        }
    });
}
