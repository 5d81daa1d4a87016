//! A dose by a reading: the times, and the whole table, word for word.

use leptos::prelude::*;

use super::draft::PlanFields;
use super::{extra, times};
use crate::ui::context::text;
use crate::ui::form::{LineKind, group, line};
use crate::ui::parts::Icon;
use domain::plan::ByReading;
use forms::plan::{PlanField, RowDraft, RowPart};

/// How many empty rows a table begins with.
const FIRST_ROWS: usize = 3;

/// The times and the table.
pub fn by_reading(fields: PlanFields) -> AnyView {
    let m = text().manner;
    fields.part.rewrite(|draft| {
        if draft.table.len() < FIRST_ROWS {
            draft.table.resize_with(FIRST_ROWS, RowDraft::default);
        }
    });
    let count = Memo::new(move |_| fields.part.draft.with(|draft| draft.table.len()));
    let tied = fields.part.tied(PlanField::Table);
    let rows = move || {
        (0..count.get())
            .map(|place| row(fields, place))
            .collect_view()
    };
    let inside = view! { <div class="lines">{rows}</div> }.into_any();
    let add = move |_| {
        fields
            .part
            .rewrite(|draft| draft.table.push(RowDraft::default()));
    };
    view! {
        {times::moments(fields)}
        {group(&tied, (m.table, m.table_hint), inside)}
        {move || (count.get() < ByReading::MOST_ROWS).then(|| view! {
            <button type="button" class="button button--quiet" on:click=add>
                <Icon name="add"/>{m.add_row}
            </button>
        })}
        {extra::food(fields)}
    }
    .into_any()
}

fn row(fields: PlanFields, place: usize) -> AnyView {
    let m = text().manner;
    let cell =
        |part: RowPart, read: fn(&RowDraft) -> &String, write: fn(&mut RowDraft) -> &mut String| {
            fields.part.at(
                PlanField::Row(place, part),
                move |draft| {
                    draft
                        .table
                        .get(place)
                        .map(read)
                        .cloned()
                        .unwrap_or_default()
                },
                move |draft, typed| {
                    if let Some(row) = draft.table.get_mut(place) {
                        *write(row) = typed;
                    }
                },
            )
        };
    let reading = cell(RowPart::Reading, |row| &row.reading, |row| &mut row.reading);
    let says = cell(RowPart::Says, |row| &row.says, |row| &mut row.says);
    let number = u16::try_from(place + 1).unwrap_or(u16::MAX);
    view! {
        <div class="card card--plain">
            {line(reading, LineKind::Name, m.reading(number))}
            {line(says, LineKind::Name, m.says(number))}
        </div>
    }
    .into_any()
}
