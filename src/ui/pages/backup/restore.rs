//! Restoring from a file: pick, look, and only then add. Nothing is ever
//! removed.

use std::sync::Arc;

use leptos::prelude::*;

use crate::device::files::{self};
use exchange::FileError;

use crate::ledger::Ledger;
use crate::ui::context::{ledger, text};
use crate::ui::parts::Icon;
use exchange::backup::{self, Backup, BackupError, Preview};
use storage::{BackUpError, CommitError, LoadError};
use text::Text;

/// The files that may be picked.
const ENDINGS: &str = ".json,.gz,application/json,application/gzip";

/// How restoring stands.
#[derive(Clone, Debug, PartialEq)]
enum Restoring {
    /// Not begun.
    Idle,
    /// On its way.
    Working,
    /// The file was not picked or read.
    NotPicked(FileError),
    /// It cannot be restored.
    NotRead(BackupError),
    /// What is stored here could not be read.
    NotCompared(LoadError),
    /// This is in it; nothing is done yet.
    Looking(Arc<Backup>, Preview),
    /// The entries were not saved.
    NotAdded(CommitError),
    /// So many entries were added.
    Added(usize),
}

/// Restoring from a file.
pub fn restore() -> AnyView {
    let (t, ledger) = (text(), ledger());
    let restoring = RwSignal::new(Restoring::Idle);
    let is_empty = untrack(|| ledger.read(|journal| journal.record().is_empty()));
    view! {
        <section class="section">
            <h2>{t.common.restore}</h2>
            <p>{t.restore.explained}</p>
            {(!is_empty).then(|| view! { <p>{t.restore.backup_first}</p> })}
            <button type="button" class="button button--secondary"
                disabled=move || restoring.with(|restoring| *restoring == Restoring::Working)
                on:click=move |_| pick(ledger, restoring)>
                <Icon name="upload"/>{t.restore.pick}
            </button>
            {move || outcome(ledger, restoring)}
        </section>
    }
    .into_any()
}

fn outcome(ledger: Ledger, restoring: RwSignal<Restoring>) -> AnyView {
    let t = text();
    match restoring.get() {
        Restoring::Idle => ().into_any(),
        Restoring::Working => {
            view! { <p class="saving" role="status">{t.backup.working}</p> }.into_any()
        }
        Restoring::NotPicked(error) => refused(t.restore.pick_error(error).into()),
        Restoring::NotRead(error) => refused(t.restore.read_error(error)),
        Restoring::NotCompared(error) => {
            refused(t.backup.make_error(BackUpError::NotRead(error)).into())
        }
        Restoring::NotAdded(error) => refused(t.common.not_saved(error).into()),
        Restoring::Looking(backup, preview) => look(ledger, restoring, backup, &preview),
        Restoring::Added(count) => view! {
            <div class="banner" data-kind="news" role="status">
                <Icon name="check"/>
                <div class="banner__words"><b>{t.restore.added(count)}</b></div>
            </div>
        }
        .into_any(),
    }
}

fn refused(words: String) -> AnyView {
    let t = text();
    view! {
        <div class="error" role="alert">
            <p>{words}</p>
            <p class="error__safe"><Icon name="check"/><span>{t.restore.nothing_changed}</span></p>
        </div>
    }
    .into_any()
}

/// What is in the file, and the one way to add it.
fn look(
    ledger: Ledger,
    restoring: RwSignal<Restoring>,
    backup: Arc<Backup>,
    preview: &Preview,
) -> AnyView {
    let t = text();
    let new = preview.new;
    view! {
        <div class="card card--plain" role="status">
            <h3>{t.restore.preview}</h3>
            {facts(preview, t)}
            {if new == 0 {
                view! { <p>{t.restore.preview_nothing}</p> }.into_any()
            } else {
                view! {
                    <p>{t.restore.preview_safe}</p>
                    <button type="button" class="button button--primary"
                        on:click=move |_| add(ledger, restoring, backup.clone())>
                        {t.restore.add(new)}
                    </button>
                }
                .into_any()
            }}
            <button type="button" class="button button--quiet"
                on:click=move |_| restoring.set(Restoring::Idle)>
                {if new == 0 { t.common.close } else { t.restore.add_not }}
            </button>
        </div>
    }
    .into_any()
}

fn facts(preview: &Preview, t: &'static Text) -> AnyView {
    let people: Vec<_> = preview
        .people
        .iter()
        .map(|name| view! { <dd>{name.to_string()}</dd> })
        .collect();
    let dates = preview.oldest.zip(preview.newest).map(|(oldest, newest)| {
        let (from, to) = (t.dates.date(oldest), t.dates.date(newest));
        if oldest == newest {
            from
        } else {
            t.restore.from_to(&from, &to)
        }
    });
    let fact = |name: &'static str, value: String| {
        view! { <div><dt>{name}</dt><dd>{value}</dd></div> }
    };
    let unreadable = (preview.unreadable > 0).then_some(preview.unreadable);
    view! {
        <dl class="facts">
            <div><dt>{t.restore.preview_people}</dt>{people}</div>
            {dates.map(|dates| fact(t.restore.preview_dates, dates))}
            {fact(t.restore.preview_new, preview.new.to_string())}
            {fact(t.restore.preview_known, preview.known.to_string())}
            {unreadable.map(|n| fact(t.restore.preview_unreadable, n.to_string()))}
        </dl>
    }
    .into_any()
}

fn pick(ledger: Ledger, restoring: RwSignal<Restoring>) {
    leptos::task::spawn_local(async move {
        let next = match files::pick(ENDINGS, backup::MOST_BYTES).await {
            Err(error) => Restoring::NotPicked(error),
            Ok(file) => {
                restoring.set(Restoring::Working);
                read(ledger, &file.bytes).await
            }
        };
        restoring.set(next);
    });
}

async fn read(ledger: Ledger, bytes: &[u8]) -> Restoring {
    match backup::read(bytes) {
        Err(error) => Restoring::NotRead(error),
        Ok(backup) => match ledger.preview(&backup).await {
            Ok(preview) => Restoring::Looking(Arc::new(backup), preview),
            Err(error) => Restoring::NotCompared(error),
        },
    }
}

fn add(ledger: Ledger, restoring: RwSignal<Restoring>, backup: Arc<Backup>) {
    restoring.set(Restoring::Working);
    leptos::task::spawn_local(async move {
        restoring.set(match ledger.restore(&backup).await {
            Ok(count) => Restoring::Added(count),
            Err(error) => Restoring::NotAdded(error),
        });
    });
}
