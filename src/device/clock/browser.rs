//! The clock and the zones of the browser.

use std::cell::RefCell;
use std::collections::BTreeMap;

use chrono::{DateTime, Duration, FixedOffset, Utc};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::{Clock, offset_from_wall};
use domain::words::Name;
use domain::years;
use domain::zone::{Zone, ZoneName, greenwich};

/// How far back a zone is read.
const BACK_DAYS: i64 = 400;
/// How far ahead a zone is read.
const AHEAD_DAYS: i64 = 800;
/// After so many days, or a jump of the clock, a zone is read anew.
const GOOD_FOR_DAYS: i64 = 200;
/// The device's zone is named anew after so many seconds, or as soon as its
/// offset is another: to ask the browser takes longer than all else in a tap.
const NAME_GOOD_FOR_SECONDS: i64 = 30;
/// The name of a zone the device does not name.
const NAMELESS: &str = "device";

/// The browser's clock. Zones are read once and kept.
pub struct BrowserClock {
    zones: RefCell<BTreeMap<String, (DateTime<Utc>, Zone)>>,
    device: RefCell<Option<DeviceZone>>,
    at_start: Zone,
}

/// The device's zone as it was named last.
struct DeviceZone {
    asked_at: DateTime<Utc>,
    offset: FixedOffset,
    name: String,
}

impl BrowserClock {
    /// The clock of this browser; `None` where it cannot tell its zone at all.
    pub fn new() -> Option<Self> {
        let name = ZoneName(Name::parse(NAMELESS).ok()?);
        let mut clock = Self {
            zones: RefCell::default(),
            device: RefCell::default(),
            at_start: span(name, instant(Date::now()), &device_offset),
        };
        clock.at_start = clock.device_zone();
        Some(clock)
    }

    /// What the browser calls the device's zone.
    fn device_zone_name(&self) -> Option<String> {
        let now = self.now();
        let offset = device_offset(now);
        let good_for = Duration::seconds(NAME_GOOD_FOR_SECONDS);
        if let Some(device) = self.device.borrow().as_ref()
            && device.offset == offset
            && (now - device.asked_at).abs() < good_for
        {
            return Some(device.name.clone());
        }
        let name = device_zone_name()?;
        self.device.replace(Some(DeviceZone {
            asked_at: now,
            offset,
            name: name.clone(),
        }));
        Some(name)
    }

    /// The zone kept under a name, or read now.
    fn kept(&self, name: &str, read: impl FnOnce(DateTime<Utc>) -> Option<Zone>) -> Option<Zone> {
        let now = self.now();
        let good_for = Duration::days(GOOD_FOR_DAYS);
        if let Some((at, zone)) = self.zones.borrow().get(name)
            && (now - *at).abs() < good_for
        {
            return Some(zone.clone());
        }
        let zone = read(now)?;
        self.zones
            .borrow_mut()
            .insert(name.to_owned(), (now, zone.clone()));
        Some(zone)
    }
}

impl Clock for BrowserClock {
    fn now(&self) -> DateTime<Utc> {
        instant(Date::now())
    }

    fn device_zone(&self) -> Zone {
        self.device_zone_name()
            .and_then(|name| self.zone(&name))
            .unwrap_or_else(|| self.at_start.clone())
    }

    fn zone_names(&self) -> Vec<ZoneName> {
        zone_names().unwrap_or_default()
    }

    fn zone(&self, name: &str) -> Option<Zone> {
        self.kept(name, |now| {
            // The device's own zone is read without writing any date out.
            if self.device_zone_name().as_deref() == Some(name) {
                return Some(span(ZoneName(Name::parse(name).ok()?), now, &device_offset));
            }
            if offset_by_calendar(name, now).is_some() {
                let zone_name = ZoneName(Name::parse(name).ok()?);
                let at = |at| offset_by_calendar(name, at).unwrap_or_else(greenwich);
                return Some(span(zone_name, now, &at));
            }
            let format = wall_format(name)?;
            let written = |at: DateTime<Utc>| written(&format, at);
            offset_from_wall(now, &written(now)?)?;
            let zone_name = ZoneName(Name::parse(name).ok()?);
            Some(span(zone_name, now, &|at| {
                let wall = written(at).and_then(|wall| offset_from_wall(at, &wall));
                wall.unwrap_or_else(greenwich)
            }))
        })
    }
}

fn span(name: ZoneName, now: DateTime<Utc>, at: &dyn Fn(DateTime<Utc>) -> FixedOffset) -> Zone {
    let (from, until) = (
        now - Duration::days(BACK_DAYS),
        now + Duration::days(AHEAD_DAYS),
    );
    Zone::read(name, from, until, at)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a clock's milliseconds fit, and no date in use is cut"
)]
fn instant(milliseconds: f64) -> DateTime<Utc> {
    // Held here too, because zones are read from it.
    years::clock(DateTime::from_timestamp_millis(milliseconds as i64).unwrap_or_default())
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of real dates fit")]
fn date(at: DateTime<Utc>) -> Date {
    Date::new(&JsValue::from(at.timestamp_millis() as f64))
}

/// The device's own offset, by minutes, without a name.
#[expect(clippy::cast_possible_truncation, reason = "offsets are under a day")]
fn device_offset(at: DateTime<Utc>) -> FixedOffset {
    let minutes = date(at).get_timezone_offset() as i32;
    FixedOffset::west_opt(minutes * 60).unwrap_or_else(greenwich)
}

/// How the browser names the device's zone. Newer browsers say so at once; to make
/// the others write dates takes a slow phone a tenth of a second.
fn device_zone_name() -> Option<String> {
    named_at_once().or_else(named_by_format)
}

fn named_at_once() -> Option<String> {
    let part = |of: &JsValue, name: &str| {
        let found = Reflect::get(of, &name.into()).ok()?;
        (!found.is_undefined()).then_some(found)
    };
    let now = part(&part(&js_sys::global(), "Temporal")?, "Now")?;
    let name: Function = part(&now, "timeZoneId")?.dyn_into().ok()?;
    name.call0(&now).ok()?.as_string()
}

fn named_by_format() -> Option<String> {
    let format = Intl::DateTimeFormat::new(&Array::new(), &Object::new());
    let options = format.resolved_options();
    Reflect::get(&options, &"timeZone".into()).ok()?.as_string()
}

#[wasm_bindgen]
extern "C" {
    /// An instant of the calendar that newer browsers have.
    #[wasm_bindgen(js_namespace = Temporal)]
    type Instant;

    #[wasm_bindgen(catch, static_method_of = Instant, js_namespace = Temporal, js_name = fromEpochMilliseconds)]
    fn of(milliseconds: f64) -> Result<Instant, JsValue>;

    #[wasm_bindgen(catch, method, js_name = toZonedDateTimeISO)]
    fn in_zone(this: &Instant, zone: &str) -> Result<ZonedInstant, JsValue>;

    /// The same in a zone.
    type ZonedInstant;

    #[wasm_bindgen(method, getter, js_name = offsetNanoseconds)]
    fn offset_nanoseconds(this: &ZonedInstant) -> f64;
}

/// The offset of a zone in the browser's own calendar; `None` if it has no such
/// calendar or does not know the zone.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "offsets are under a day, and milliseconds of real dates fit"
)]
fn offset_by_calendar(zone: &str, at: DateTime<Utc>) -> Option<FixedOffset> {
    let instant = Instant::of(at.timestamp_millis() as f64).ok()?;
    let offset = instant.in_zone(zone).ok()?.offset_nanoseconds();
    FixedOffset::east_opt((offset / 1e9) as i32)
}

/// What writes dates as a clock on the wall of a zone shows them; `None` if
/// the browser does not know the zone. To make one takes a slow phone a tenth of a
/// second.
fn wall_format(zone: &str) -> Option<Function> {
    let options = Object::new();
    for (name, value) in [
        ("timeZone", zone),
        ("calendar", "gregory"),
        ("numberingSystem", "latn"),
        ("hourCycle", "h23"),
        ("year", "numeric"),
        ("month", "2-digit"),
        ("day", "2-digit"),
        ("hour", "2-digit"),
        ("minute", "2-digit"),
        ("second", "2-digit"),
    ] {
        Reflect::set(&options, &name.into(), &value.into()).ok()?;
    }
    // Constructed by hand: an unknown zone throws, which the ready-made binding
    // does not expect.
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let kind: Function = Reflect::get(&intl, &"DateTimeFormat".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let format = Reflect::construct(&kind, &Array::of2(&"en-US".into(), &options)).ok()?;
    Reflect::get(&format, &"format".into())
        .ok()?
        .dyn_into()
        .ok()
}

/// The names of the zones the browser knows, where it can say.
fn zone_names() -> Option<Vec<ZoneName>> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let all = Reflect::get(&intl, &"supportedValuesOf".into()).ok()?;
    let all: Function = all.dyn_into().ok()?;
    let all: Array = all.call1(&intl, &"timeZone".into()).ok()?.dyn_into().ok()?;
    let name = |name: JsValue| Name::parse(&name.as_string()?).ok().map(ZoneName);
    Some(all.iter().filter_map(name).collect())
}

fn written(format: &Function, at: DateTime<Utc>) -> Option<String> {
    format
        .call1(&JsValue::UNDEFINED, &date(at))
        .ok()?
        .as_string()
}
