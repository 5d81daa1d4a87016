//! The table by which a reading tells how much, as a clinic wrote it.

use leptos::prelude::*;

use domain::plan::ReadingRow;
use text::Text;

/// The whole table; no row is picked. Nothing where there is none.
pub fn reading_table(t: &Text, rows: &[ReadingRow]) -> Option<AnyView> {
    let m = t.manner;
    if rows.is_empty() {
        return None;
    }
    let rows = rows.iter().map(|row| {
        view! {
            <tr><th scope="row">{row.reading.to_string()}</th><td>{row.says.to_string()}</td></tr>
        }
    });
    Some(
        view! {
            <section class="card card--plain" aria-labelledby="your-table">
                <h2 id="your-table">{m.your_table}</h2>
                <table class="reading-table"><tbody>{rows.collect_view()}</tbody></table>
                <p class="page__quiet">{m.no_row_picked}</p>
            </section>
        }
        .into_any(),
    )
}
