//! The browser's clock, and the zones its own rules know.

use std::cell::RefCell;
use std::collections::HashMap;

use chrono::{DateTime, Duration, FixedOffset, Utc};
use wasm_bindgen::prelude::*;

use super::Clock;
use crate::domain::words::Name;
use crate::domain::zone::{Zone, ZoneName, greenwich};

/// How far back a zone's rules are read, in days.
const BACK_DAYS: i64 = 400;
/// How far ahead, in days.
const AHEAD_DAYS: i64 = 800;

/// The browser's clock. Reads each zone once.
#[derive(Default)]
pub struct BrowserClock {
    zones: RefCell<HashMap<String, Option<Zone>>>,
}

impl Clock for BrowserClock {
    fn now(&self) -> DateTime<Utc> {
        // Whole milliseconds between 1970 and 275760 fit an i64 exactly.
        #[allow(clippy::cast_possible_truncation)]
        DateTime::from_timestamp_millis(js_sys::Date::now() as i64).unwrap_or_default()
    }

    fn device_zone(&self) -> Zone {
        let name = device_zone_name();
        name.and_then(|name| self.zone(&name)).unwrap_or_else(|| {
            let offset = js_sys::Date::new_0().get_timezone_offset();
            // The offset is a whole number of minutes within a day.
            #[allow(clippy::cast_possible_truncation)]
            let offset = FixedOffset::west_opt(offset as i32 * 60).unwrap_or_else(greenwich);
            Zone::fixed(unnamed(), offset)
        })
    }

    fn zone(&self, name: &str) -> Option<Zone> {
        if let Some(known) = self.zones.borrow().get(name) {
            return known.clone();
        }
        let zone = read(name, self.now());
        self.zones
            .borrow_mut()
            .insert(name.to_owned(), zone.clone());
        zone
    }
}

fn unnamed() -> ZoneName {
    // The text is short and not empty, so it always parses.
    ZoneName(Name::parse("Etc/Unknown").unwrap_or_else(|_| unreachable!()))
}

fn options() -> js_sys::Object {
    js_sys::Object::new()
}

fn device_zone_name() -> Option<String> {
    let format = js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &options());
    js_sys::Reflect::get(&format.resolved_options(), &"timeZone".into())
        .ok()?
        .as_string()
}

#[wasm_bindgen]
extern "C" {
    /// The formatter again, declared so that a name it does not know is an
    /// error and not an exception.
    #[wasm_bindgen(js_namespace = Intl, js_name = DateTimeFormat)]
    type Format;

    #[wasm_bindgen(constructor, catch, js_namespace = Intl, js_class = DateTimeFormat)]
    fn new(locale: &str, options: &js_sys::Object) -> Result<Format, JsValue>;

    #[wasm_bindgen(method, catch, js_name = formatToParts)]
    fn format_to_parts(this: &Format, date: &js_sys::Date) -> Result<js_sys::Array, JsValue>;
}

fn read(name: &str, now: DateTime<Utc>) -> Option<Zone> {
    let options = options();
    js_sys::Reflect::set(&options, &"timeZone".into(), &name.into()).ok()?;
    js_sys::Reflect::set(&options, &"timeZoneName".into(), &"longOffset".into()).ok()?;
    let format = Format::new("en-US", &options).ok()?;
    offset_at(&format, now)?;
    let name = ZoneName(Name::parse(name).ok()?);
    let (from, until) = (
        now - Duration::days(BACK_DAYS),
        now + Duration::days(AHEAD_DAYS),
    );
    Some(Zone::read(name, from, until, |at| {
        offset_at(&format, at).unwrap_or_else(greenwich)
    }))
}

fn offset_at(format: &Format, at: DateTime<Utc>) -> Option<FixedOffset> {
    // Milliseconds of this age are exact in a double.
    #[allow(clippy::cast_precision_loss)]
    let date = js_sys::Date::new(&JsValue::from_f64(at.timestamp_millis() as f64));
    let parts = format.format_to_parts(&date).ok()?;
    let text = parts.iter().find_map(|part| {
        let field = |name: &str| js_sys::Reflect::get(&part, &name.into()).ok()?.as_string();
        (field("type")? == "timeZoneName")
            .then(|| field("value"))
            .flatten()
    })?;
    super::parse_offset(&text)
}
