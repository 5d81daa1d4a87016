//! What will be in the file, seen before it is saved (G7): a document in words, a table
//! row by row, and either to the letter.

use leptos::prelude::*;

use super::desk::Desk;
use super::made::{MadeFile, SeenFile};
use super::save::save;
use crate::ui::parts::document::{self, DocumentReader};
use domain::record::UnsettledThing;
use exchange::table::{CsvCell, CsvTable, in_words};
use screens::interchange::habit;

/// How many rows of a table are added at a time.
const ROWS: usize = 25;

/// What will be in the file, and the way to save it.
pub fn preview(desk: &Desk) -> AnyView {
    let desk = *desk;
    let i = desk.t.interchange;
    let shown = move || {
        let made = desk.made.get()?;
        Some(view! {
            <section class="section" aria-labelledby="file-preview">
                <h2 id="file-preview">{i.preview}</h2>
                {unsettled(&desk)}
                {seen(&desk, &made)}
                {to_the_letter(&desk, &made)}
            </section>
            {save(&desk)}
        })
    };
    shown.into_any()
}

/// That something waits to be chosen: the file has what holds until then.
fn unsettled(desk: &Desk) -> Option<AnyView> {
    let is_open = desk.ledger.read_person(desk.person, |record| {
        let is_in_a_file = |thing: &UnsettledThing| {
            matches!(thing, UnsettledThing::Medicine(_) | UnsettledThing::Person)
        };
        record.all_unsettled().iter().any(is_in_a_file)
    });
    (is_open == Some(true)).then(|| {
        view! { <div class="banner" data-kind="care"><p>{desk.t.interchange.unsettled}</p></div> }
            .into_any()
    })
}

fn seen(desk: &Desk, made: &MadeFile) -> AnyView {
    match &made.seen {
        SeenFile::Document(document) => {
            document::draw((**document).clone(), DocumentReader::Writer, desk.t)
        }
        SeenFile::Table(table) if table.rows.is_empty() => {
            view! { <p>{desk.t.interchange.no_rows}</p> }.into_any()
        }
        SeenFile::Table(table) => rows(desk, table.clone()),
    }
}

/// A table, some rows at a time.
fn rows(desk: &Desk, table: CsvTable) -> AnyView {
    let (i, habit) = (desk.t.interchange, habit(desk.t));
    let shown = RwSignal::new(ROWS.min(table.rows.len()));
    let all = table.rows.len();
    let heads: Vec<AnyView> = table
        .columns
        .iter()
        .map(|column| view! { <th scope="col">{column.clone()}</th> }.into_any())
        .collect();
    let lines = move || {
        let lines = table.rows.iter().take(shown.get());
        let line = |row: &Vec<CsvCell>| {
            let cells = row
                .iter()
                .map(|cell| view! { <td>{in_words(cell, habit)}</td> });
            view! { <tr>{cells.collect_view()}</tr> }
        };
        lines.map(line).collect_view()
    };
    view! {
        <div class="scrolls" tabindex="0" role="region" aria-label=i.table_name>
            <table class="file-rows">
                <thead><tr>{heads}</tr></thead>
                <tbody>{lines}</tbody>
            </table>
        </div>
        <p role="status">{move || i.rows_shown(shown.get(), all)}</p>
        {move || (shown.get() < all).then(|| view! {
            <button type="button" class="button button--secondary"
                on:click=move |_| shown.update(|shown| *shown = (*shown + ROWS).min(all))>
                {i.more_rows}
            </button>
        })}
    }
    .into_any()
}

fn to_the_letter(desk: &Desk, made: &MadeFile) -> AnyView {
    let letters = String::from_utf8_lossy(&made.file.bytes).into_owned();
    view! {
        <details class="fold">
            <summary>{desk.t.interchange.to_the_letter}</summary>
            <div class="fold__body">
                <pre class="file-letters" tabindex="0">{letters}</pre>
            </div>
        </details>
    }
    .into_any()
}
