//! What the picture shows, in words: changes in order, what came before each side
//! effect, and doses not taken. On a narrow page each row is a few lines; it stays a
//! table for whoever hears it.

use leptos::prelude::*;

use screens::timeline::{BeforeFelt, ChangeRow, MissedRow};
use text::Text;

/// How many side effects and rows of doses stand open; of more, each or all are folded.
const OPEN: usize = 12;

/// The changes, oldest first.
pub fn changes(rows: Vec<ChangeRow>, t: &'static Text) -> Option<AnyView> {
    let w = t.timeline;
    let row = |row: ChangeRow| {
        let cell = |label: &'static str, words: Option<String>| {
            let label = words.is_some().then_some(label);
            view! { <td role="cell" data-label=label>{words}</td> }
        };
        let key = (!row.key.is_empty()).then(|| view! { <b>{row.key}</b>" · " });
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">{key}{row.day}</th>
                <td role="cell">{row.what}</td>
                {cell(w.why, row.why)}
                {cell(w.who, row.who)}
            </tr>
        }
    };
    let heads = [w.mark_and_day, w.what, w.why, w.who];
    (!rows.is_empty()).then(|| {
        let rows: Vec<_> = rows.into_iter().map(row).collect();
        view! {
            <section class="section" aria-labelledby="in-order">
                <h2 id="in-order">{w.in_order}</h2>
                {table("in-order", heads.to_vec(), rows.into_any())}
            </section>
        }
        .into_any()
    })
}

/// What changed before each side effect.
pub fn before(all: Vec<BeforeFelt>, t: &'static Text) -> Option<AnyView> {
    let is_open = all.len() <= OPEN;
    let one = |one: BeforeFelt| {
        let lines = one.lines.into_iter().map(|line| view! { <li>{line}</li> });
        let lines: Vec<_> = lines.collect();
        let notes = one.notes.into_iter().map(|note| view! { <p>{note}</p> });
        view! {
            <details class="fold" open=is_open>
                <summary>{one.head}</summary>
                <p>{one.intro}</p>
                {(!lines.is_empty()).then(|| view! { <ul class="section">{lines}</ul> })}
                {notes.collect_view()}
            </details>
        }
    };
    (!all.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="before">
                <h2 id="before">{t.timeline.before_title}</h2>
                <p>{t.timeline.before_note}</p>
                {all.into_iter().map(one).collect_view()}
            </section>
        }
        .into_any()
    })
}

/// Doses not taken, week by week.
pub fn missed(rows: Vec<MissedRow>, note: Option<String>, t: &'static Text) -> Option<AnyView> {
    let w = t.timeline;
    let (is_open, is_told) = (rows.len() <= OPEN, !rows.is_empty() || note.is_some());
    let row = |row: MissedRow| {
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">{row.medicine}</th>
                <td role="cell">{row.week}</td>
                <td role="cell">{row.recorded}</td>
            </tr>
        }
    };
    let table = (!rows.is_empty()).then(|| {
        let rows: Vec<_> = rows.into_iter().map(row).collect();
        let heads = vec![w.medicine, w.week, w.recorded];
        view! {
            <details class="fold" open=is_open>
                <summary>{t.history.as_table}</summary>
                {table("doses", heads, rows.into_any())}
            </details>
        }
    });
    is_told.then(|| {
        view! {
            <section class="section" aria-labelledby="doses">
                <h2 id="doses">{w.doses_title}</h2>
                {note.map(|note| view! { <p>{note}</p> })}
                {table}
            </section>
        }
        .into_any()
    })
}

fn table(title: &'static str, heads: Vec<&'static str>, rows: AnyView) -> AnyView {
    let heads = heads.into_iter().map(|head| {
        view! { <th role="columnheader" scope="col">{head}</th> }
    });
    view! {
        <table class="sheet__list" role="table" aria-labelledby=title>
            <thead role="rowgroup"><tr role="row">{heads.collect_view()}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}
