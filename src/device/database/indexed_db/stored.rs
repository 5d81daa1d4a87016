//! How a row and the head look inside the database.

use chrono::NaiveDate;
use js_sys::Array;
use wasm_bindgen::prelude::*;

use storage::{Head, Row};

#[wasm_bindgen]
extern "C" {
    /// A row as it is stored: its place in the order saved, what it is looked
    /// up by, its text, and the head's chain after it.
    #[wasm_bindgen(typescript_type = "object")]
    pub(super) type StoredRow;

    #[wasm_bindgen(method, getter, structural)]
    fn id(this: &StoredRow) -> JsValue;
    #[wasm_bindgen(method, setter, structural)]
    fn set_id(this: &StoredRow, id: &str);
    #[wasm_bindgen(method, getter, structural)]
    fn day(this: &StoredRow) -> JsValue;
    #[wasm_bindgen(method, setter, structural)]
    fn set_day(this: &StoredRow, day: &str);
    #[wasm_bindgen(method, getter, structural)]
    fn json(this: &StoredRow) -> JsValue;
    #[wasm_bindgen(method, setter, structural)]
    fn set_json(this: &StoredRow, json: &str);
    #[wasm_bindgen(method, getter = chain, structural)]
    fn chain_value(this: &StoredRow) -> JsValue;
    #[wasm_bindgen(method, setter, structural)]
    fn set_chain(this: &StoredRow, chain: &str);
    #[wasm_bindgen(method, getter, structural)]
    fn place(this: &StoredRow) -> JsValue;
    #[wasm_bindgen(method, setter, structural)]
    fn set_place(this: &StoredRow, place: &JsValue);
}

/// A row that was read, with its place in the order saved.
pub(super) struct Placed {
    pub(super) place: u64,
    pub(super) row: Row,
}

impl StoredRow {
    /// A row ready to be stored.
    pub(super) fn from_row(row: &Row, chain: &str, place: u64) -> Self {
        let stored: Self = js_sys::Object::new().unchecked_into();
        stored.set_place(&place_key(place));
        stored.set_id(&row.id);
        stored.set_day(&day_text(row.day));
        stored.set_json(&row.json);
        stored.set_chain(chain);
        stored
    }

    /// The head's chain after it.
    pub(super) fn chain(&self) -> String {
        text(&self.chain_value())
    }

    fn placed(&self) -> Placed {
        Placed {
            place: place_from(&self.place()).unwrap_or_default(),
            row: Row {
                id: text(&self.id()),
                day: text(&self.day()).parse().ok(),
                json: text(&self.json()),
            },
        }
    }
}

/// A stored text. What somebody put in its place that is none is told as JSON: it
/// cannot be read as an entry of this app, and is not lost with a file of everything.
fn text(value: &JsValue) -> String {
    value.as_string().unwrap_or_else(|| {
        let told = js_sys::JSON::stringify(value).ok();
        told.and_then(|told| told.as_string()).unwrap_or_default()
    })
}

/// The rows in an answer.
pub(super) fn rows_from(answer: &JsValue) -> Vec<Placed> {
    answer
        .unchecked_ref::<Array>()
        .iter()
        .map(|value| value.unchecked_into::<StoredRow>().placed())
        .collect()
}

/// A place in the order saved as a key; places count up from 1.
#[expect(clippy::cast_precision_loss, reason = "no device holds 2^53 rows")]
pub(super) fn place_key(place: u64) -> JsValue {
    JsValue::from(place as f64)
}

/// A place or a count in an answer.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what is no count is held to the range"
)]
pub(super) fn place_from(answer: &JsValue) -> Option<u64> {
    answer.as_f64().map(|place| place as u64)
}

/// A day as a key: days sort as texts, and undated rows come before all.
pub(super) fn day_text(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// The head in an answer; `None` if there is none that can be read.
pub(super) fn head_from(answer: &JsValue) -> Option<Head> {
    serde_json::from_str(&answer.as_string()?).ok()
}

/// The head as it is stored.
pub(super) fn head_text(head: &Head) -> Option<JsValue> {
    serde_json::to_string(head).ok().map(JsValue::from)
}
