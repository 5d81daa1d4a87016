//! Putting rows into a transaction: those that are new, in the order saved, and
//! the head with them.

use std::collections::BTreeSet;

use wasm_bindgen::prelude::*;
use web_sys::{IdbCursor, IdbCursorDirection, IdbObjectStore, IdbRequest, IdbTransaction};

use super::connection::{BY_ID, ENTRIES, HEAD};
use super::request::{Refusal, answer, thrown};
use super::stored::{StoredRow, head_text, place_from, place_key, rows_from};
use storage::{Head, Row};

/// Over this many rows, all known ids are read at once instead of one by one.
const FEW: usize = 100;

/// Asks where the row saved last stands.
pub(super) fn last(entries: &IdbObjectStore) -> Result<IdbRequest, Refusal> {
    let last =
        entries.open_key_cursor_with_range_and_direction(&JsValue::NULL, IdbCursorDirection::Prev);
    last.map_err(thrown)
}

/// The place in the answer to that; 0 where there is no row.
pub(super) fn place_of(last: &JsValue) -> Result<u64, Refusal> {
    if last.is_null() {
        return Ok(0);
    }
    let key = last.unchecked_ref::<IdbCursor>().key().map_err(thrown)?;
    place_from(&key).ok_or(Refusal::Failed)
}

/// Which of these rows' ids are stored already.
pub(super) async fn known_ids(
    entries: &IdbObjectStore,
    rows: &[Row],
) -> Result<BTreeSet<String>, Refusal> {
    if rows.len() > FEW {
        let stored = answer(entries.get_all().map_err(thrown)?).await?;
        return Ok(rows_from(&stored)
            .into_iter()
            .map(|known| known.row.id)
            .collect());
    }
    let by_id = entries.index(BY_ID).map_err(thrown)?;
    let mut asked = Vec::new();
    for row in rows {
        let key = by_id.get_key(&row.id.as_str().into()).map_err(thrown)?;
        asked.push((row.id.clone(), answer(key)));
    }
    let mut known = BTreeSet::new();
    for (id, key) in asked {
        if !key.await?.is_undefined() {
            known.insert(id);
        }
    }
    Ok(known)
}

/// Puts unknown rows after the last place, and the head with them.
pub(super) fn put(
    transaction: &IdbTransaction,
    head: &mut Head,
    last: u64,
    rows: Vec<Row>,
    mut known: BTreeSet<String>,
) -> Result<(), Refusal> {
    let written = || -> Result<(), JsValue> {
        let entries = transaction.object_store(ENTRIES)?;
        let new = rows.into_iter().filter(|row| known.insert(row.id.clone()));
        let mut placed = Vec::new();
        for (place, row) in (last + 1..).zip(new) {
            head.take_in(&row);
            placed.push((place, StoredRow::from_row(&row, &head.chain, place)));
        }
        // From the last to the first: where as many rows were refused before, a
        // browser steps over the remains of every later id for each row it takes
        // in (20,000 rows: half a minute one way round, seconds the other).
        for (place, stored) in placed.iter().rev() {
            entries.add_with_key(stored, &place_key(*place))?;
        }
        head.generation = head.generation.saturating_add(1);
        let text = head_text(head).ok_or(JsValue::UNDEFINED)?;
        transaction
            .object_store(HEAD)?
            .put_with_key(&text, &HEAD.into())?;
        Ok(())
    }();
    written.map_err(|error| {
        // Half a gesture is none.
        let _ = transaction.abort();
        thrown(error)
    })
}
